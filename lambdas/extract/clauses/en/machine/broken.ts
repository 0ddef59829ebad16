import type { Reading } from '../../../reading.ts';
import type { TimeExpression } from '../../../time/expression.ts';
import { taskVerb } from '../../../vocabulary/en/offices.ts';
import type { Piece } from '../../pieces.ts';

/** 不得, 不准, 不允许: "are not allowed to resume", "never permit private felling". */
const prohibited =
  /^(?:it is |is )?(?:strictly|resolutely|firmly|absolutely) (?:forbid|prohibit|ban|not allow)|\b(?:is|are) (?:strictly|absolutely|resolutely) (?:forbidden|prohibited|banned)\b|^[^,;]{3,90}? (?:is|are) (?:strictly |absolutely )?(?:not (?:allowed|permitted)|never allowed) to\b|^(?:never|do not|must not|not) (?:allow|permit)\b|^(?:prohibit|forbid|can ?not) [a-z]/;
/** Whether a line forbids, in the words that machines have for it. */
export const prohibits = (line: string): boolean => prohibited.test(line);

/** 需于…前: a need with its limit between it and its verb, "the list needs before March 15 to be reported". */
const need = /\bneeds? (?=(?:before|within|by|no later than|not later than|every|on)\b)/;
/** Whether a limited line says with a bare "needs" that something is to be done. */
export const needs = (line: string): boolean => need.test(line);

/** 牵头, and who helps or what is done: "The Bureau led, the Office participate in, …". */
const headed =
  /^(?:by )?[^,;]{3,80}? (?:takes? the lead|to (?:take the )?lead|leads?|led|(?:as|is|be) the lead)(?=, )/;
/** 由…牵头，…配合: "Be led by the Housing Bureau, the Planning Branch and the Street cooperate, …". */
const ledBy = /^(?:be |is |are |to be )?(?:led|headed|taken the lead) by [^;]{3,80}?(?=, )/;
const helped =
  /^, (?:and )?[^;]{3,120}? (?:co-?operates?|assists?|participates?|coordinates?|supports?|to (?:co-?operate|assist|participate))\b/;
/** Whether a line puts somebody in charge; with nobody who helps, only where a day limits it. */
export const charges = (line: string, limited: boolean): boolean => {
  const lead = (headed.exec(line) ?? ledBy.exec(line))?.[0];
  return lead !== undefined && (limited || helped.test(line.slice(lead.length)));
};

/** What a verb of a task goes behind where nobody is named: "by the end of May all complete the construction". */
const adverb =
  /^(?:all|each|both|basically|comprehensively|respectively|then|and|also|to|strive to|ensure to|must|[a-z]{3,14}ly) /;
const verb = /[a-z]+(?:-[a-z]+)?/y;

/** Whether a piece goes on with a limit and the bare verb of a task. */
export const goesOn = ({ folded, times }: Reading, { start, end }: Piece): boolean => {
  let at = start;
  for (let step = 0; step < 5 && at < end; step += 1) {
    at = times.at(at, end)?.end ?? at;
    while (at < end && (folded.charCodeAt(at) === 32 || folded.charCodeAt(at) === 44)) at += 1;
    const skipped = adverb.exec(folded.slice(at, Math.min(end, at + 24)));
    if (skipped === null) break;
    at += skipped[0].length;
  }
  verb.lastIndex = at;
  const found = verb.exec(folded)?.[0] ?? '';
  // ，并于月底前印发方案: the verb may stand first and its limit behind it.
  return at + found.length <= end && taskVerb(found) === 'base';
};

const done =
  'completed|finished|rectified|cleared|eliminated|settled|dredged|repaired|delivered|submitted|installed|built|demolished|registered|reported';
/** 原则上10月5日前完成: a participle alone, or (of work that was ordered before) in the past. */
const alone = new RegExp(
  `^(?!last |the (?:last|previous) )[^,;]{3,90}? (?:(?:in principle|basically|fully|comprehensively|all) )?(?:${done})(?: in place)? $`,
);
const ordered =
  /^(?:the|this|that) [a-z][a-z -]{2,60} (?:was|were|is|are|has been|be) (?:all |basically |fully )?(?:completed|finished|concluded|done|cleared|rectified) $/;

/** Whether a limit without a year is still to come on the day of the paper. */
const comes = ({ document }: Reading, { when, limit }: TimeExpression): boolean => {
  if (limit !== 'before' && limit !== 'within') return false;
  if (when.kind !== 'fields' || document.date === null) return false;
  const { month, year, day = 31 } = when.fields;
  if (month === undefined || year !== undefined) return false;
  const today = document.date;
  return month * 100 + day >= Number(today.slice(5, 7)) * 100 + Number(today.slice(8, 10));
};

/** The limit that ends a piece, where it is yet to come. */
const lastLimit = (reading: Reading, start: number, end: number): TimeExpression | undefined =>
  reading.times
    .inside(start, end)
    .find((time) => comes(reading, time) && /^[ .;]*$/.test(reading.folded.slice(time.end, end)));

/** "Water filling in principle completed before October 5": a participle and a limit that is still to come. */
export const completes = (reading: Reading, { start, end }: Piece): boolean => {
  const time = lastLimit(reading, start, end);
  return time !== undefined && alone.test(reading.folded.slice(start, time.start));
};

/** "The inspection work was completed before the end of March", behind the order to inspect: when that is due; else null. */
export const dueOfOrder = (
  reading: Reading,
  { start, end }: { readonly start: number; readonly end: number },
): TimeExpression | null => {
  const time = lastLimit(reading, start, end);
  return time !== undefined && ordered.test(reading.folded.slice(start, time.start)) ? time : null;
};

/** 重大事故1小时内报告: a matter, the bare verb, and its limit. */
const matter =
  /^(?:the |a |an )?[a-z-]+(?: [a-z-]+){0,4}? (report|submit|handle|dispose|notify) (?=within|before)/;
/** "Major accident report within 1 hour": whether a line tells by when a matter is dealt with. */
export const matterDue = (line: string): boolean =>
  !/\b(?:residents|villagers|people|farmers|citizens|they|we|you)\b/.test(line) &&
  matter.test(line);

/** 发现的隐患建立台账: "the hidden dangers found establish the ledger". */
const found =
  /^(?:and )?(?:for )?(?:the |all )?(?:[a-z]+ )?(?:problems?|issues|hidden (?:dangers?|troubles?|perils)|hazards|deficiencies|loopholes|violations|clues) (?:found|discovered|identified|exposed|detected|fed back)(?: (?:in|during|by) [^,;]{3,40}?)?,? (?:all |immediately |promptly |timely )?([a-z]+) [a-z]/;
/** Whether a line tells with a bare verb what is done with what was found. */
export const mendsFound = (line: string): boolean =>
  taskVerb(found.exec(line)?.[1] ?? '') === 'base';
