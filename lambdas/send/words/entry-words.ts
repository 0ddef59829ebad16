import type { Change, NoticeDeadline, NoticeEntry } from '../../domain/notice.ts';
import { placeWords } from '../../domain/place.ts';
import { cut, documentWords } from './plain.ts';
import { dueDeadline } from './tally.ts';
import type { Wording } from './wording.ts';

/** Limits of one entry, so that no text, however made, crowds out the rest: UTF-16 code units and counts. */
const limits = { words: 4000, short: 160, phrase: 80, step: 200, steps: 12, list: 8 };

const phrase = (words: string): string => cut(documentWords(words), limits.phrase);

/** The directive's words as lines: the quotation, and whether it was shortened. */
const quotation = (text: string, wording: Wording, limit: number): string[] => {
  const words = documentWords(text);
  const shown = cut(words, limit);
  const line = wording.quoted(shown);
  return shown === words || limit === limits.short ? [line] : [line, wording.shortened];
};

const computed = (
  deadline: NoticeDeadline,
  several: boolean,
  wording: Wording,
  language: 'en' | 'zh',
) => {
  const steps = deadline.steps
    .slice(0, limits.steps)
    .map((step) => cut(documentWords(step[language]), limits.step));
  return wording.computed(
    deadline,
    steps.length === 0 ? [wording.inline(phrase(deadline.text))] : steps,
    several,
  );
};

const dates = (entry: NoticeEntry, wording: Wording, language: 'en' | 'zh'): string[] => {
  const first = dueDeadline(entry);
  const ordered =
    first === null ? entry.deadlines : [first, ...entry.deadlines.filter((one) => one !== first)];
  const shown = ordered.slice(0, limits.list);
  const lines = shown.map((deadline) => computed(deadline, ordered.length > 1, wording, language));
  return ordered.length === shown.length
    ? lines
    : [...lines, wording.moreDates(ordered.length - shown.length)];
};

/** The directive's number in the text ("First", "一是"), where the quotation does not begin with it. */
const numberLine = ({ number, text }: NoticeEntry, wording: Wording): string[] => {
  const shown = number === null ? '' : phrase(number);
  return shown === '' || documentWords(text).startsWith(shown) ? [] : [wording.number(shown)];
};

/** Where in the document it stands. */
const placeLine = ({ place }: NoticeEntry, wording: Wording, language: 'en' | 'zh'): string[] =>
  place === undefined ? [] : [wording.place(placeWords(place)[language])];

/** What is asked, by when and how that was computed: the lines of one task. */
export const taskLines = (
  entry: NoticeEntry,
  wording: Wording,
  language: 'en' | 'zh',
): string[] => {
  return [
    ...quotation(entry.text, wording, limits.words),
    ...numberLine(entry, wording),
    ...placeLine(entry, wording, language),
    ...dates(entry, wording, language),
    ...(entry.haste.length === 0
      ? []
      : [wording.haste(entry.haste.slice(0, limits.list).map(phrase))]),
    ...entry.spellings
      .slice(0, limits.list)
      .map(([spelling, name]) => wording.spelling(phrase(spelling), phrase(name))),
  ];
};

/** A quotation of which the first words are enough: an entry for information beside tasks, one that was dropped. */
export const briefLines = (entry: NoticeEntry, wording: Wording): string[] => [
  ...quotation(entry.text, wording, limits.short),
  ...numberLine(entry, wording),
];

type Changed = Extract<Change, { kind: 'changed' }>;

const reworded = ({ before, now }: Changed): boolean =>
  documentWords(before.text) !== documentWords(now.text);

/** What differs between what the department was told and now, in one line each; its former words stand elsewhere. */
export const differenceLines = (change: Changed, wording: Wording): string[] => {
  const { before, now } = change;
  const lines = [
    ...(before.due === now.due ? [] : [wording.dateWas(before.due, now.due)]),
    ...(before.role === now.role ? [] : [wording.roleWas(before.role, now.role)]),
  ];
  return lines.length > 0 || reworded(change) ? lines : [wording.detailsChanged];
};

/** The words the department was told before, where they differ. */
export const formerWords = (change: Changed, wording: Wording): string[] =>
  reworded(change)
    ? [wording.wordsWere, ...quotation(change.before.text, wording, limits.words)]
    : [];

/** Why these entries come to this department, in one line; empty when the records give no reason. */
export const whyLine = (entries: readonly NoticeEntry[], wording: Wording): string[] => {
  const all = entries.flatMap((entry) =>
    entry.reasons.map((reason) => wording.reason(reason.kind, phrase(reason.words))),
  );
  const clauses = [...new Set(all)].slice(0, limits.list);
  if (clauses.length === 0) return [];
  // Routing proposes only what the text gives to nobody.
  const byRemit = entries.every((entry) => entry.role === 'proposed');
  if (entries.every((entry) => entry.role === 'informed')) return [wording.whyInformed(clauses)];
  return [wording.why(byRemit ? [...clauses, wording.namesNoUnit] : clauses)];
};
