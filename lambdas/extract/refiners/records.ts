import type { Directive } from '../../domain/directive.ts';
import { withoutTail } from '../../domain/tail.ts';
import type { Draft, Reading, Stage } from '../reading.ts';
import type { Hit } from '../text/automaton.ts';
import { Spans } from '../text/spans.ts';
import type { DutyTag } from '../vocabulary/duty.ts';

/** Without overlap: of two that share words, the surer one stays, then the earlier. */
const apart = (drafts: readonly Draft[]): Draft[] => {
  const kept: Draft[] = [];
  for (const draft of drafts.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || last.end <= draft.start) kept.push(draft);
    else if (draft.confidence > last.confidence) kept[kept.length - 1] = draft;
  }
  return kept;
};

/** Drafts in the order of the text, without overlap. */
export const separate: Stage = {
  name: 'separate',
  run: (reading) => ({ drafts: apart(reading.drafts) }),
};

const normal = (words: string): string => withoutTail(words.replaceAll(' ', ''), '。.;,');

type Word = Hit<DutyTag>;
const isEveryone = ({ value }: Word): boolean => value === 'everyone';
const isHaste = ({ value }: Word): boolean => value === 'haste';

/** Who is meant by 你们, 各单位, "all departments", as long as it is put to them: near the front, or after 请. */
const everyoneOf = (reading: Reading, draft: Draft): Directive['everyone'] => {
  const hit = reading.words.find(draft.start, draft.end, isEveryone);
  if (hit === undefined) return null;
  const before = reading.folded.slice(draft.start, hit.start).trim();
  const han = /[\u4e00-\u9fff]/.test(before);
  const put =
    before === '' ||
    /[,。;:]$/.test(before) ||
    /(?:请|由|要求)$/.test(before) ||
    (han ? before.length <= 8 && !/[报送向给与同]$/.test(before) : before.split(' ').length <= 3);
  return put
    ? { start: hit.start, end: hit.end, text: reading.text.slice(hit.start, hit.end) }
    : null;
};

/** The words of haste in a directive, each once; most have none. */
const hasteOf = ({ words, text }: Reading, { start, end }: Draft): string[] => {
  if (words.find(start, end, isHaste) === undefined) return [];
  const haste = words.inside(start, end).filter(isHaste);
  return [...new Set(haste.map((word) => text.slice(word.start, word.end)))];
};

/** Directives as records: ids in the order of the text, what they name, and which repeat an earlier one. */
export const records: Stage = {
  name: 'records',
  run: (reading) => {
    const { text, folded } = reading;
    const mentions = new Spans(
      reading.initiatives
        .flatMap(({ name, mentions: places }) => places.map((place) => ({ ...place, name })))
        .sort((a, b) => a.start - b.start),
    );
    const order = new Map(reading.initiatives.map(({ name }, i) => [name, i]));
    const namesIn = ({ start, end }: Draft): string[] => {
      const named = mentions.inside(start, end);
      if (named.length === 0) return [];
      const names = [...new Set(named.map(({ name }) => name))];
      return names.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    };
    const seen = new Map<string, string>();
    const directives = reading.drafts.map((draft, i): Directive => {
      const id = `d${i + 1}`;
      const key = normal(folded.slice(draft.start, draft.end));
      const earlier = seen.get(key);
      if (earlier === undefined) seen.set(key, id);
      return {
        id,
        start: draft.start,
        end: draft.end,
        text: text.slice(draft.start, draft.end),
        number: draft.number,
        responsible: draft.responsible,
        everyone: everyoneOf(reading, draft),
        haste: hasteOf(reading, draft),
        deadlines: reading.attached.get(draft) ?? [],
        initiatives: namesIn(draft),
        ...(earlier === undefined ? {} : { sameAs: earlier }),
        rule: draft.rule,
        confidence: draft.confidence,
      };
    });
    return { directives };
  },
};
