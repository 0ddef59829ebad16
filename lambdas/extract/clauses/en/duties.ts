import type { ResponsibleUnit, UnitRole } from '../../../domain/directive.ts';
import type { Span } from '../../../domain/span.ts';
import { inRole } from '../../bodies/unit.ts';
import { enUnitsAt } from '../../bodies/units-en.ts';
import type { Reading } from '../../reading.ts';
import { codesOf } from '../../text/fold.ts';
import { trimmed } from '../../text/sorted.ts';

const bodies =
  '(?: (?:units?|departments?|agenc(?:y|ies)|bod(?:y|ies)|offices?|organi[sz]ations?|bureaus?|part(?:y|ies)))';
/** What stands in front of those in the lead, and of those who help. */
const leading = new RegExp(
  `^(?:(?:(?:the )?(?:lead|leading|responsible|responsibility|main|primary|undertaking)${bodies}?|responsibility|owner)s?:|led by|lead by|headed by) ?(?:the )?`,
);
const helping = new RegExp(
  `^(?:(?:and )?(?:(?:co-?operating|supporting|support|assisting|participating|co-?operation)${bodies}?:|with the (?:participation|support|assistance|co-?operation|help) of|in co-?operation with|supported by|assisted by|together with)) ?(?:the )?`,
);
/** What may stand behind units, and the role that it gives them. */
const tails: readonly (readonly [pattern: RegExp, role: UnitRole])[] = [
  [
    /^ (?:takes? the lead|leads?|to lead|(?:(?:according to|in accordance with) (?:the|their) [a-z ]{4,40} )?(?:(?:is|are|be) )?(?:responsible|in charge)(?: for(?: it)?)?|in the lead)$/,
    'lead',
  ],
  [/^ (?:(?:to )?(?:co-?operates?|assists?|supports?|participates?|helps?))$/, 'support'],
];
/** What divides the parts of such a bracket. */
const divider =
  /; ?|\. (?=(?:responsible|responsibility|lead|leading|co-?operating|co-?operation|supporting|participating|assisting) [a-z]{3,14}:)|, (?=with the |in co-?operation with |supported by |assisted by |together with )|(?:, (?:and )?| and )(?=[^,;]{3,80} (?:co-?operates?|assists?|supports?|participates?|(?:is|are) (?:responsible|in charge))\b(?:[;.]|$))/g;
/** No such bracket is without one of these. */
const tells =
  /\b(?:lead|led |head|respons|owner|undertaking|main |primary|co-?operat|assist|support|participat|together|help)/;
/** No bracket that only says who does the work is longer. */
const longest = 320;

/** One part: "Lead unit: X and Y", "X takes the lead"; null when it is none. */
const partOf = (reading: Reading, { start, end }: Span): ResponsibleUnit[] | null => {
  const words = reading.folded.slice(start, end);
  const led = leading.exec(words)?.[0].length ?? 0;
  const helped = led > 0 ? 0 : (helping.exec(words)?.[0].length ?? 0);
  const list = enUnitsAt(reading, start + led + helped, end);
  if (list === null || list.end > end) return null;
  const behind = reading.folded.slice(list.end, end);
  const labelled = led + helped > 0 && /^ ?\.?$/.test(behind);
  const tail = labelled ? undefined : tails.find(([pattern]) => pattern.test(behind));
  if (!labelled && tail === undefined) return null;
  const role = tail?.[1] ?? (helped > 0 ? 'support' : 'lead');
  return list.units.map((unit) => inRole(reading, unit, role));
};

/**
 * Who does the work, in a bracket behind an English task: "(Lead unit: the Water Bureau; cooperating units: the townships)",
 * "(Led by X, with the participation of Y)". Empty when anything else stands in it.
 */
export const enDuties = (reading: Reading, { start, end }: Span): ResponsibleUnit[] => {
  const words = end - start > longest ? '' : reading.folded.slice(start, end);
  if (!tells.test(words)) return [];
  const out: ResponsibleUnit[] = [];
  let from = 0;
  const ends = [...words.matchAll(divider)].map(
    ({ index, 0: { length } }) => [index, length] as const,
  );
  for (const [at, length] of [...ends, [words.length, 0] as const]) {
    const part = trimmed(reading.folded, start + from, start + at);
    const found = partOf(reading, part);
    if (found === null) return [];
    // 责任单位 beside 牵头单位 are those who help.
    const helps =
      out.some(({ role }) => role === 'lead') &&
      /^(?:the )?respons/.test(reading.folded.slice(part.start, part.start + 12));
    out.push(...(helps ? found.map((unit) => ({ ...unit, role: 'support' as const })) : found));
    from = at + length;
  }
  return out.some(({ role }) => role === 'lead') ? out : [];
};

/** "Owner: …" under a task. */
const enDutyLine =
  /(?:owners?|responsible|lead|assigned to|(?:responsib(?:le|ility)|lead|leading|undertaking) (?:units?|departments?|part(?:y|ies)|bod(?:y|ies))): /y;
const enDutyLines = codesOf('orlau');

/** Where the label of such a line ends that begins at `from`; 0 where none does, or it goes on behind `to`. */
export const enDutyLineEnd = (folded: string, from: number, to: number): number => {
  if (!enDutyLines.has(folded.charCodeAt(from))) return 0;
  enDutyLine.lastIndex = from;
  return enDutyLine.test(folded) && enDutyLine.lastIndex <= to ? enDutyLine.lastIndex : 0;
};

/** "Completion time: before June 20." behind a task. */
const enDueLine =
  /(?:completion (?:time|date|deadline)|time limit(?: for completion| of completion)?|time of completion|finish(?:ing)? time|deadline|due(?: date)?): /y;
const enDueLines = codesOf('ctfd');

/** Whether the label of who does a task, or by when, begins an English sentence. */
export const isEnDuty = (folded: string, { start, end }: Span): boolean => {
  if (enDutyLineEnd(folded, start, end) > 0) return true;
  if (!enDueLines.has(folded.charCodeAt(start))) return false;
  enDueLine.lastIndex = start;
  return enDueLine.test(folded) && enDueLine.lastIndex <= end;
};
