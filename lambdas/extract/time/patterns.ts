/**
 * What a time expression looks like, in kinds of tokens (`vocabulary/{zh,en}/time.ts`, `tokens.ts`).
 * Every repetition is bounded and alternatives differ in their first kinds: matching stays linear.
 */
const number = '[nzo#]';
const year = '(?:y年|n年|岁)';
const clock = '晨?(?:n点(?:n分|半|整)?|n分)?';
const zhBefore = '(?:从|于|到|止){0,2}';
const zhAfter = '(?:前|内|起|后|止|期){0,2}';
const month = '(?:n月|朔)';

const zhDay = [
  `(?:${year},?)?${month}n日?(?:<曜>|曜)?${clock}`,
  `(?:${year},?)?${month}(?:旬|底|初|中|内)?`,
  `(?:${year},?)?n(?:杪|端)`,
  `(?:${year},?)(?:第?n季底?|第?n(?:杪|端)|伏底?|杪|端|底|初|中|内)?`,
  '第?n季(?:底|初|内)?',
  '候(?:底|内)?',
  '伏底?',
  '杪',
  `礼${clock}`,
  '週(?:底|内|杪)?',
  `曜${clock}`,
  `辰${clock}`,
  `i(?:<曜>)?${clock}`,
  `s日?(?:<曜>)?${clock}`,
  'F期?',
];
/** A day alone (25日前) says its month elsewhere, so it needs a limit. */
const zhBare = 'n日(?:前|内)';
const zhSpan =
  '(?:从?(?:会|印)(?:起|后)?,?|从?事起?,?|后)?第?[n#]个?(?:半)?(?:工|天|日|周|月|年|季|时)(?:前|内|后|起){1,2}';
const zhHalf = '(?:从?(?:会|印)(?:起|后)?)?半(?:年|个月)(?:内|后)';
const zhAfterFeast = '节后?(?:的)?(?:首|第?n个?)个?工(?:前|内)?';
const recurring = `每(?:杪|端|(?:年|个?月|季|周|个))`;

const zh = [
  `${zhBefore}${recurring}(?:${zhDay.join('|')}|n日|底|末|初)?${zhAfter}`,
  `${zhBefore}${zhSpan}`,
  `${zhBefore}${zhHalf}`,
  `${zhBefore}${zhAfterFeast}`,
  `${zhBefore}${zhBare}`,
  `${zhBefore}(?:${zhDay.join('|')})${zhAfter}`,
  '节',
];

const tail = '(?:,?y|,?f?Fy|ry?u)?';
const enDay = [
  `M,?[no](?:${tail})`,
  `t?[no]f?t?M(?:,?y)?`,
  `M,?f?y`,
  `[Ee]?-?M(?:,?f?y)?`,
  'i',
  's',
];
const enDate = `(?:r?D,?)?(?:${enDay.join('|')})(?:<D>)?`;
const enPeriod = [
  '(?:r|t)?F[yn#]?',
  'q(?:f?(?:F?y|t?Fy?|r))?',
  't?ou(?:f(?:t?Fy?|y|r?u))?',
  'h(?:f(?:t?Fy?|y|r?u))?',
  'ru',
  'tu',
  'y',
];
const enWhen = [
  enDate,
  `E-?f?(?:${enPeriod.join('|')}|M(?:,?f?y)?)`,
  'r?D',
  'T',
  't?F',
  'q(?:f?(?:F?y|t?Fy?|r))?',
];
const anchor = '(?:(?:f|A|S)(?:t?df)?X|(?:f|A|S)(?:t?df?)?)?';
const en = [
  `[BI]t?${number}(?:<[n#]>)?(?:G|g)?u${anchor}`,
  `${number}(?:G|g)?u(?:A|S)(?:t?df)?X`,
  `(?:[BIOSAR]){0,2}t?c(?:[OBf]t?)?(?:${enWhen.join('|')})?`,
  `(?:[BIOSAR]){0,2}(?:${enWhen.join('|')})(?:[,O]?c)?`,
  `[B](?:y|F[yn#]?|ru)`,
];

/** All expressions; at one place the first that fits counts, so the fuller ones come first. */
export const expressions = new RegExp([...zh, ...en].join('|'), 'g');
