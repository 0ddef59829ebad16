import type { Directive } from '../../domain/directive.ts';
import type { Span } from '../../domain/span.ts';
import { withoutTail } from '../../domain/tail.ts';
import type { Draft, Reading, Stage } from '../reading.ts';
import { codesOf, isHan, isSmall } from '../text/fold.ts';
import type { Hit } from '../text/hits.ts';
import { SpanList, type Spans } from '../text/spans.ts';
import type { DutyTag } from '../vocabulary/duty.ts';

const spoken = /[\p{L}\p{N}]/u;

/** Whether a draft says anything: behind "The second is to ," stand only marks. */
const says = (text: string, { start, end }: Span): boolean => {
  const first = text.charCodeAt(start);
  return isHan(first) || isSmall(first | 32) || spoken.test(text.slice(start, end));
};

/** Without overlap: of two that share words, the surer one stays, then the earlier; what says nothing goes. */
const apart = ({ text, drafts }: Reading): Draft[] => {
  const kept: Draft[] = [];
  for (const draft of drafts.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (!says(text, draft)) continue;
    const last = kept.at(-1);
    if (last === undefined || last.end <= draft.start) kept.push(draft);
    else if (draft.confidence > last.confidence) kept[kept.length - 1] = draft;
  }
  return kept;
};

/** Drafts in the order of the text, without overlap, none of them empty. */
export const separate: Stage = {
  name: 'separate',
  run: (reading) => ({ drafts: apart(reading) }),
};

const marks = '。.;,';
const behind = codesOf(` ${marks}`);

/** What a directive says, to be compared: without blanks, and without marks at its end. */
const normal = (folded: string, { start, end }: Span): string =>
  withoutTail(folded.slice(start, end).replaceAll(' ', ''), marks);

/** A number made of the last code units of what `normal` gives: few directives end alike and say something else. */
const endingOf = (folded: string, { start, end }: Span): number => {
  let at = end - 1;
  while (at >= start && behind.has(folded.charCodeAt(at))) at -= 1;
  let print = 0;
  for (let left = 16; left > 0 && at >= start; at -= 1) {
    const code = folded.charCodeAt(at);
    if (code === 32) continue;
    print = (Math.imul(print, 31) + code) | 0;
    left -= 1;
  }
  return print;
};

/** Stands for an index of those that are seen already. */
const known = -1;

/** For each directive that repeats another the index of the first that said the same. */
const repeatsOf = (folded: string, drafts: readonly Span[]): ReadonlyMap<number, number> => {
  const repeats = new Map<number, number>();
  const endings = new Map<number, number>();
  const seen = new Map<string, number>();
  for (const [i, draft] of drafts.entries()) {
    const ending = endingOf(folded, draft);
    const alike = endings.get(ending);
    if (alike === undefined) {
      endings.set(ending, i);
      continue;
    }
    // The first of those that end alike is seen once a second one comes.
    if (alike !== known) seen.set(normal(folded, drafts[alike] ?? draft), alike);
    endings.set(ending, known);
    const words = normal(folded, draft);
    const first = seen.get(words);
    if (first === undefined) seen.set(words, i);
    else repeats.set(i, first);
  }
  return repeats;
};

/** The words of address and of haste, apart from all others: few directives have one. */
const tellingOf = ({ words }: Reading) => {
  const everyone: Hit<DutyTag>[] = [];
  const haste: Hit<DutyTag>[] = [];
  for (let i = 0; i < words.size; i += 1) {
    const told = words.value(i);
    if (told !== 'everyone' && told !== 'haste') continue;
    const word = words.get(i);
    if (word !== undefined) (told === 'haste' ? haste : everyone).push(word);
  }
  return { everyone: new SpanList(everyone), haste: new SpanList(haste) };
};

/** Who is meant by 你们, 各单位, "all departments", as long as it is put to them: near the front, or after 请. */
const everyoneOf = (reading: Reading, draft: Draft, hit: Span): Directive['everyone'] => {
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

const none: readonly never[] = [];

/** What spans of a list inside a directive are called, each once. */
const once = <T extends Span>(
  list: Spans<T>,
  { start, end }: Draft,
  name: (each: T) => string,
): readonly string[] =>
  list.first(start, end) === undefined ? none : [...new Set(list.inside(start, end).map(name))];

/** Directives as records: ids in the order of the text, what they name, and which repeat an earlier one. */
export const records: Stage = {
  name: 'records',
  run: (reading) => {
    const { text, folded } = reading;
    const mentions = new SpanList(
      reading.initiatives
        .flatMap(({ name, mentions: places }) => places.map((place) => ({ ...place, name })))
        .sort((a, b) => a.start - b.start),
    );
    const order = new Map(reading.initiatives.map(({ name }, i) => [name, i]));
    const place = (name: string): number => order.get(name) ?? 0;
    const { everyone, haste } = tellingOf(reading);
    const repeats = repeatsOf(folded, reading.drafts);
    const directives = reading.drafts.map((draft, i): Directive => {
      const hit = everyone.first(draft.start, draft.end);
      const names = once(mentions, draft, ({ name }) => name);
      const directive: Directive = {
        id: `d${i + 1}`,
        start: draft.start,
        end: draft.end,
        text: text.slice(draft.start, draft.end),
        number: draft.number,
        responsible: draft.responsible,
        everyone: hit === undefined ? null : everyoneOf(reading, draft, hit),
        haste: once(haste, draft, ({ start, end }) => text.slice(start, end)),
        deadlines: reading.attached.get(draft) ?? none,
        initiatives: names.length > 1 ? names.toSorted((a, b) => place(a) - place(b)) : names,
        rule: draft.rule,
        confidence: draft.confidence,
      };
      const first = repeats.get(i);
      return first === undefined ? directive : { ...directive, sameAs: `d${first + 1}` };
    });
    return { directives };
  },
};
