import type { Meeting, Named, PresentDepartment, Warning } from '../../domain/extraction.ts';
import type { Span } from '../../domain/span.ts';
import type { Reading, Stage } from '../reading.ts';
import { inside, trimmed } from '../text/sorted.ts';
import { labelled, listItems } from './lines.ts';
import { personIn } from './persons.ts';

const empty: Meeting = {
  title: null,
  date: null,
  dateBasis: null,
  organiser: null,
  host: null,
  attendees: [],
  departments: [],
  excused: [],
};

const attended =
  / (?:also )?(?:attended|participated in|took part in|were present at|joined) (?:the|this) (?:scheduling |promotion )?(?:meeting|conference|session)/g;
const hosted = / (?:hosted|chaired|presided over) (?:the|this|a) (?:meeting|conference|session)/g;
const heldEn =
  /(?:^|, )([^,.]{3,120}) (?:held|convened|called|organized|organised) (?:a |an |the |this )?([^.,]{3,140})/;
const hostZh = /(?:^|[，。,；])([^，。,；]{2,24})主持(?:召开|会议|$)?/;
const heldZh = /(?:召开|举行)(?:了)?([^，。,；：:]{2,40}?会议?)(?=[，。,；：:]|$)/;
const presentZh = /(?:参加|出席|列席)(?:了)?(?:会议|此次会议|本次会议|调度会|会)?(?:[。.,，]|$)/;
const heads =
  /persons? in charge|people in charge|heads of|representatives of|负责同志|负责人|leading comrades/;
const counted = /(\d{1,3})(?: |个)?(?:departments|units|部门|单位|处室)/;

const departmentsIn = (reading: Reading, span: Span): PresentDepartment[] =>
  inside(reading.departments, span.start, span.end).map(({ start, end, value }) => ({
    id: value.slug,
    name: reading.text.slice(start, end),
    start,
    end,
  }));

const unique = <T>(list: readonly T[], key: (each: T) => string): T[] => {
  const seen = new Set<string>();
  return list.filter((each) => !seen.has(key(each)) && seen.add(key(each)));
};

const personsIn = (reading: Reading, span: Span, listed: boolean): Named[] =>
  listItems(reading, span.start, span.end).flatMap((item) => personIn(reading, item, listed) ?? []);

/** Bulleted names under a label or heading that has nothing after it ("## Present"). */
const listUnder = (reading: Reading, heading: RegExp): Span[] =>
  reading.blocks.flatMap((block) => {
    if (block.kind !== 'heading' || !heading.test(reading.folded.slice(block.start, block.end)))
      return [];
    return reading.blocks.filter(
      (each) => each.heading === block.index && each.marker?.kind === 'bullet',
    );
  });

interface Sentences {
  readonly attendees: Named[];
  readonly departments: PresentDepartment[];
  readonly host: string | null;
  readonly warnings: Warning[];
}

/** Who attended and who hosted, as sentences tell it. */
const told = (reading: Reading): Sentences => {
  const { folded, text, sentences, words } = reading;
  const attendees: Named[] = [];
  const departments: PresentDepartment[] = [];
  const warnings: Warning[] = [];
  let host: string | null = null;
  for (const { start, end } of sentences) {
    const line = folded.slice(start, end);
    const host1 = [...line.matchAll(hosted)][0];
    const attend = [...line.matchAll(attended)][0];
    const zhHost = hostZh.exec(line);
    if (host === null && host1 !== undefined)
      host = text.slice(start, start + host1.index).replace(/[,\s]{1,4}$/, '');
    if (host === null && zhHost !== null) host = hostName(reading, start, zhHost);
    const present =
      attend !== undefined
        ? { start, end: start + attend.index }
        : presentZh.test(line)
          ? { start, end }
          : null;
    const after =
      host1 !== undefined && attend !== undefined && host1.index < attend.index
        ? start + host1.index + host1[0].length
        : start;
    const found = departmentsIn(reading, { start, end });
    if (present !== null) {
      attendees.push(...personsIn(reading, { start: after, end: present.end }, false));
      departments.push(...departmentsIn(reading, { start: after, end: present.end }));
    } else if (
      found.length >= 3 &&
      heads.test(line) &&
      !inside(words, start, end).some(({ value }) => value === 'must')
    ) {
      departments.push(...found);
      const said = counted.exec(line)?.[1];
      const different = unique(found, ({ id }) => id).length;
      if (said !== undefined && Number(said) !== different) {
        warnings.push({
          code: 'count-differs',
          start,
          end,
          message: `The text says ${said} departments and units were present, and ${different} registered ones are named.`,
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

const titleOf = (reading: Reading): { title: string | null; organiser: string | null } => {
  for (const { start, end } of reading.sentences.slice(0, 6)) {
    const line = reading.folded.slice(start, Math.min(end, start + 400));
    const zh = heldZh.exec(line);
    if (zh?.[1] !== undefined) {
      const at = start + zh.index + zh[0].indexOf(zh[1]);
      return { title: reading.text.slice(at, at + zh[1].length), organiser: null };
    }
    const en = heldEn.exec(line);
    if (en?.[1] === undefined || en[2] === undefined || !/meeting|conference|session/.test(en[2]))
      continue;
    const subject = start + en.index + en[0].indexOf(en[1]);
    const object = start + en.index + en[0].lastIndexOf(en[2]);
    const title = trimmed(reading.folded, object, object + en[2].length);
    return {
      title: reading.text.slice(title.start, title.end),
      organiser: reading.text.slice(subject, subject + en[1].length).replace(/^[Tt]he /, ''),
    };
  }
  const { title } = reading.document;
  return { title: /会议|meeting|minutes|council/i.test(title) ? title : null, organiser: null };
};

/** Meeting: title, organiser, host, persons and departments present, departments excused. */
export const meeting: Stage = {
  name: 'meeting',
  run: (reading) => {
    const lines = labelled(reading, 'present', 'attending');
    const bullets = listUnder(
      reading,
      /^#{0,6} ?(?:present|attendees|attendance|in attendance|participants|出席|参会人员|与会人员)$/,
    );
    const away = [
      ...labelled(reading, 'excused'),
      ...listUnder(reading, /^#{0,6} ?(?:apologies|absent|regrets|请假|缺席)$/),
    ];
    const sentences = told(reading);
    const [hostLine] = labelled(reading, 'host');
    const { title, organiser } = titleOf(reading);
    const listed = [...lines, ...bullets];
    const chair = listed
      .flatMap((span) => personsIn(reading, span, true))
      .find(({ end }) =>
        /^ ?[(（](?:chair|chairman|chairperson|主持|主持人)[)）]/.test(
          reading.folded.slice(end, end + 16),
        ),
      );
    const excused = away.flatMap((span) => departmentsIn(reading, span));
    const gone = new Set(excused.map(({ id }) => id));
    const host =
      hostLine === undefined
        ? (sentences.host ?? chair?.name ?? null)
        : (personsIn(reading, hostLine, true)[0]?.name ??
          reading.text.slice(hostLine.start, hostLine.end));
    const departments = unique(
      [...listed.flatMap((span) => departmentsIn(reading, span)), ...sentences.departments],
      ({ id }) => id,
    ).filter(({ id }) => !gone.has(id));
    const attendees = unique(
      [...listed.flatMap((span) => personsIn(reading, span, true)), ...sentences.attendees],
      ({ name }) => name,
    );
    const nothing =
      reading.meeting === null &&
      host === null &&
      listed.length === 0 &&
      attendees.length === 0 &&
      departments.length === 0;
    if (nothing) return {};
    return {
      meeting: {
        ...empty,
        ...reading.meeting,
        title,
        organiser,
        host,
        attendees,
        departments,
        excused: unique(excused, ({ id }) => id),
      },
      warnings: [...reading.warnings, ...sentences.warnings],
    };
  },
};
