import type { Named, PresentDepartment, Warning } from '../../domain/extraction.ts';
import type { Span } from '../../domain/span.ts';
import { personIn } from '../bodies/persons.ts';
import type { Reading } from '../reading.ts';
import { codesOf } from '../text/fold.ts';
import { listItems } from './lines.ts';

const attended =
  / (?:also )?(?:attended|participated in|took part in|were present at|joined) (?:the|this) (?:scheduling |promotion )?(?:meeting|conference|session)/;
const hosted = / (?:hosted|chaired|presided over) (?:the|this|a) (?:meeting|conference|session)/;
const hostZh = /(?:^|[，。,；])([^，。,；]{2,24})主持(?:召开|会议|$)?/;
const presentZh = /(?:参加|出席|列席)(?:了)?(?:会议|此次会议|本次会议|调度会|会)?(?:[。.,，]|$)/;
const heads =
  /persons? in charge|people in charge|heads of|representatives of|负责同志|负责人|leading comrades/;
const counted = /(\d{1,3})(?: |个)?(?:departments|units|部门|单位|处室)/;

/** Registered departments in a span, as present. */
export const departmentsIn = (reading: Reading, span: Span): PresentDepartment[] =>
  reading.departments.inside(span.start, span.end).map(({ start, end, value }) => ({
    id: value.slug,
    name: reading.text.slice(start, end),
    start,
    end,
  }));

/** The first of each key. */
export const unique = <T>(list: readonly T[], key: (each: T) => string): T[] => {
  const seen = new Set<string>();
  return list.filter((each) => !seen.has(key(each)) && seen.add(key(each)));
};

/** Persons in a list. */
export const personsIn = (reading: Reading, span: Span, listed: boolean): Named[] =>
  listItems(reading, span.start, span.end).flatMap((item) => personIn(reading, item, listed) ?? []);

/** No heading above names is longer. */
const longest = 32;

const here =
  /^#{0,6} ?(?:present|here|attendees|attendance|in attendance|participants|出席|参会人员|与会人员)$/;
const notHere = /^#{0,6} ?(?:apologies|absent|regrets|not here|请假|缺席)$/;
/** What these headings begin with. */
const begins = codesOf('# pairhn出参与请缺');

/** Bulleted names under a heading that has nothing after it ("## Present", "## Apologies"). */
export const listsUnder = (reading: Reading): { present: Span[]; away: Span[] } => {
  const found = { present: [] as Span[], away: [] as Span[] };
  for (const { index, kind, start, end } of reading.blocks) {
    if (kind !== 'heading' || end - start > longest) continue;
    if (!begins.has(reading.folded.charCodeAt(start))) continue;
    const heading = reading.folded.slice(start, end);
    const present = here.test(heading);
    if (!present && !notHere.test(heading)) continue;
    for (const each of reading.blocks)
      if (each.heading === index && each.marker?.kind === 'bullet')
        found[present ? 'present' : 'away'].push(each);
  }
  return found;
};

/** What sentences tell of a meeting. */
export interface Told {
  readonly attendees: Named[];
  readonly departments: PresentDepartment[];
  readonly host: string | null;
  readonly warnings: Warning[];
}

/** Who attended and who hosted, as sentences tell it. */
export const told = (reading: Reading): Told => {
  const { folded, text, sentences, words, presence } = reading;
  const attendees: Named[] = [];
  const departments: PresentDepartment[] = [];
  const warnings: Warning[] = [];
  let host: string | null = null;
  const many = reading.departments.size >= 3;
  // Most texts tell of no meeting and name few departments.
  for (const { start, end } of many || presence.size > 0 ? sentences : []) {
    const tells = presence.any(start, end);
    if (!tells && (!many || reading.departments.count(start, end) < 3)) continue;
    const line = folded.slice(start, end);
    const host1 = (tells && hosted.exec(line)) || undefined;
    const attend = (tells && attended.exec(line)) || undefined;
    const zhHost = tells ? hostZh.exec(line) : null;
    if (host === null && host1 !== undefined)
      host = text.slice(start, start + host1.index).replace(/[,\s]{1,4}$/, '');
    if (host === null && zhHost !== null) host = hostName(reading, start, zhHost);
    const present =
      attend !== undefined
        ? { start, end: start + attend.index }
        : tells && presentZh.test(line)
          ? { start, end }
          : null;
    const after =
      host1 !== undefined && attend !== undefined && host1.index < attend.index
        ? start + host1.index + host1[0].length
        : start;
    if (present !== null) {
      attendees.push(...personsIn(reading, { start: after, end: present.end }, false));
      departments.push(...departmentsIn(reading, { start: after, end: present.end }));
    } else if (
      reading.departments.count(start, end) >= 3 &&
      heads.test(line) &&
      words.find(start, end, ({ value }) => value === 'must') === undefined
    ) {
      const found = departmentsIn(reading, { start, end });
      departments.push(...found);
      const said = counted.exec(line)?.[1];
      const different = unique(found, ({ id }) => id).length;
      if (said !== undefined && Number(said) !== different) {
        warnings.push({
          code: 'count-differs',
          start,
          end,
          message: `The text says ${said} departments and units were present, and ${different} registered ones are named.`,
          zh: `文中说有${said}个部门和单位到会，列出的已登记单位为${different}个。`,
        });
      }
    }
  }
  return { attendees, departments, host, warnings };
};

/** The last comma part before 主持, without the place and the time. */
const hostName = (reading: Reading, from: number, match: RegExpExecArray): string => {
  const words = match[1] ?? '';
  const at = from + match.index + match[0].indexOf(words);
  const item = {
    start: at,
    end: at + (words.search(/在/) > 0 ? words.search(/在/) : words.length),
  };
  return personIn(reading, item, true)?.name ?? reading.text.slice(item.start, item.end);
};
