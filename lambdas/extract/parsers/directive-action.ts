import type { Span } from '../../domain/span.ts';
import { inRole } from '../bodies/unit.ts';
import { enUnitsAt } from '../bodies/units-en.ts';
import { isDutyLine } from '../clauses/duties.ts';
import type { Draft, Reading } from '../reading.ts';
import { isHan } from '../text/fold.ts';
import type { Block, Sentence } from '../text/outline.ts';
import { points } from '../text/points.ts';
import { trimmed } from '../text/sorted.ts';
import { labelOf, mayStand } from '../vocabulary/labels.ts';
import { isClosed } from './action-closed.ts';
import { onlyOwners, saidBehind, saysWho } from './duty-lines.ts';

const nothing =
  /^(?:noted|agreed|approved|adopted|accepted|received|carried|as above|see above|(?:for )?(?:information|noting|info)(?: only)?)\.?$|^(?:tb[cd]|none|nobody|no one|n\/a|nil|no (?:further )?actions?|无)\b|^无|^(?:next|following) (?:meeting|call|sync|session|stand-?up)\b[^.;]{0,24}:|^下次[^:]{2,6}:/;
const notOwners =
  /^(?:item|items|point|points|required|needed|agreed|log|list|arising|unrelated|new|old|open|all)$/;

/** What a bracket in a label says that is no owner: "(carried over from 2 November)". */
const remark = /^(?:carried|cont|new|old|from|due|by|see|still|re|was|not|no|open|pending)\b/;

/** Owners whom the label names: "Action (TW):", "Action on PS:". */
const ownersOf = (reading: Reading, label: Span): Draft['responsible'] => {
  const words = reading.folded.slice(label.start, label.end);
  const found =
    /^(?:\[[a-z ]{3,12}\] {1,2})?[*_]{0,2}#?(?:ai|ap|action|todo)(?: item| point)?(?:[- #/]{0,2}\d{1,4})?[*_]{0,2}(?: ?[([]| on | for | )(?=[a-z@])/.exec(
      words,
    );
  if (found === null || remark.test(words.slice(found[0].length))) return [];
  const start = label.start + found[0].length;
  const list = enUnitsAt(reading, start, label.end);
  const [unit] = list?.units ?? [];
  const meant = unit !== undefined && !notOwners.test(reading.folded.slice(unit.start, unit.end));
  if (list !== null && meant) return list.units.map((unit) => inRole(reading, unit, 'lead'));
  // A nickname that no list of those present has.
  const name = /^@?[a-z][\w.'-]{0,20}(?: [a-z]{2,12}){0,2}(?= ?[*_]{0,2}(?:[)\]]|:|->|=>|→))/.exec(
    words.slice(found[0].length),
  )?.[0];
  if (name === undefined || notOwners.test(name)) return [];
  return [
    inRole(
      reading,
      { start, end: start + name.length, departmentId: null, generic: false },
      'lead',
    ),
  ];
};

/** "everyone: go through your pages": the group that an item begins with. */
const group = /^(?:everyone|everybody|all(?: members| of us)?)(?=:| - | to )/;
const groupAt = (reading: Reading, { start, end }: Span): Draft['responsible'] => {
  const found = group.exec(reading.folded.slice(start, Math.min(end, start + 24)));
  if (found === null) return [];
  const unit = { start, end: start + found[0].length, departmentId: null, generic: true };
  return [inRole(reading, unit, 'lead')];
};

/** A state, not a task: "waiting on review". */
const state =
  /^(?:still |currently )?(?:waiting|pending|on hold|ongoing|continued|discussed|discussion)\b/;
const owned = / (?:to|will|shall|must|should|needs? to|is to|are to) /;
/** What joins two clauses of an item, and what the second must begin with to have a subject of its own. */
const joint = /,? and |; |;(?=[\u4e00-\u9fff])/g;
const asked = /^[^,;]{1,50} (?:is|are) (?:requested|needed|required|expected|asked)\b/;
const ordered = /^[a-z@][^,;]{1,40} (?:to|will|shall|must|should) /;

/** Whether a new clause with its own subject stands behind the words that join it. */
const own = (words: string, rest: string): boolean =>
  words.startsWith(';') ||
  (words.startsWith(',') ? ordered.test(rest) || asked.test(rest) : asked.test(rest));

/** Parts of an action item: its sentences, and clauses with a subject of their own. */
const parts = (reading: Reading, block: Block, from: number): Span[] =>
  block.sentences.flatMap((sentence): Span[] => {
    const out: Span[] = [];
    let { start } = trimmed(reading.folded, Math.max(sentence.start, from), sentence.end);
    const begun = start;
    const words = reading.folded.slice(begun, sentence.end);
    // 负责人：罗敏；协助：陈浩 belongs together.
    const dutiesOnly = isDutyLine(reading.folded, begun, sentence.end);
    for (const match of dutiesOnly ? [] : words.matchAll(joint)) {
      const at = begun + match.index;
      const behind = match.index + match[0].length;
      if (!own(match[0], words.slice(behind, behind + 80))) continue;
      out.push({ start, end: at });
      start = at + match[0].length;
    }
    return start < sentence.end ? [...out, { start, end: sentence.end }] : out;
  });

/**
 * "Action: Parks to submit the schedule by 13 February." Empty when it says that there is none, or that it is done.
 * Of several sentences each that begins with a verb or has an owner is an action of its own.
 */
export const actionDrafts = (
  reading: Reading,
  block: Block,
  /** Where the action begins behind the marker: after the label. */
  behind: number,
  rule: 'action' | 'action-list',
): Draft[] => {
  const { folded } = reading;
  const from = (block.marker?.end ?? block.start) + behind;
  const whole = folded.slice(from, block.end).trim();
  if (whole === '' || nothing.test(whole) || isClosed(whole)) return [];
  const responsible = ownersOf(reading, { start: from - behind, end: from });
  const spans = parts(reading, block, Math.min(from, block.end));
  return spans.flatMap((span, i): Draft[] => {
    const words = folded.slice(span.start, span.end);
    const word = reading.words.first(span.start, span.end);
    const begins = word?.start === span.start && (word.value === 'verb' || word.value === 'please');
    if (words === '' || state.test(words)) return [];
    const next = spans[i + 1];
    const also = next !== undefined && isDutyLine(folded, next.start, next.end) ? [next] : [];
    if (i > 0 && isDutyLine(folded, span.start, span.end)) return [];
    if (i > 0 && saysWho.test(words)) return [];
    const behind = saidBehind(reading, spans.slice(i + 1));
    // 编写用例；周五前交测试组: what a semicolon divides in Chinese are tasks of one kind.
    const said =
      isHan(folded.charCodeAt(span.start)) &&
      (word !== undefined || folded[span.start - 1] === ';');
    if (i > 0 && !begins && !said && !owned.test(words.slice(0, 100))) return [];
    return [
      {
        ...span,
        sentence: { start: block.start, end: block.end },
        number: block.marker?.number ?? null,
        rule,
        confidence: rule === 'action' ? 0.95 : 0.85,
        responsible:
          responsible.length > 0 ? responsible : [...behind.owners, ...groupAt(reading, span)],
        also: [...also, ...behind.due],
      },
    ];
  });
};

/** The sentence of a paragraph that its owner is named for, where nothing in it was taken: "… salt be ordered. ACTION: Clerk". */
export const lastSentence = (block: Block, index: number): Draft[] => {
  const sentence = block.sentences[index];
  return sentence === undefined
    ? []
    : [
        {
          start: sentence.start,
          end: sentence.end,
          sentence,
          number: block.marker?.number ?? null,
          rule: 'action-owner',
          confidence: 0.7,
          responsible: [],
          also: [],
        },
      ];
};

/**
 * A sentence inside a paragraph that begins with a label: "… were full. Action: Clerk to write to the depot." Answers with the
 * paragraph's drafts and its own; where only owners stand behind the label, they go to what was asked before. Null: no label.
 */
export const actionSentence = (
  reading: Reading,
  block: Block,
  sentence: Sentence,
  drafts: readonly Draft[],
): Draft[] | null => {
  const { folded } = reading;
  if ((sentence.holds & points.bit.colon) === 0 && !mayStand(folded, sentence.start)) return null;
  const label = labelOf(folded.slice(sentence.start, Math.min(sentence.end, sentence.start + 60)));
  if (label?.role !== 'action') return null;
  const owners = onlyOwners(reading, sentence.start + label.end, sentence.end);
  if (owners === null) {
    const own = {
      ...block,
      start: sentence.start,
      end: sentence.end,
      marker: null,
      sentences: [sentence],
    };
    return [...drafts, ...actionDrafts(reading, own, label.end, 'action')];
  }
  const asked =
    drafts.length > 0 ? [...drafts] : lastSentence(block, block.sentences.indexOf(sentence) - 1);
  const last = asked.pop();
  // They count where the task itself names nobody.
  const units = owners.units.map((unit) => ({
    ...inRole(reading, unit, 'lead'),
    inherited: true,
  }));
  return last === undefined
    ? []
    : [...asked, { ...last, responsible: last.responsible.length > 0 ? last.responsible : units }];
};
