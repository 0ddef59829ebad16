import type { Meeting } from '../../domain/extraction.ts';
import type { Reading, Stage } from '../reading.ts';
import { trimmed } from '../text/sorted.ts';
import { departmentsIn, told, unique } from './attendance.ts';
import { personsOf, rollOf } from './roll.ts';

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

const heldEn =
  /(?:^|, )([^,.]{3,120}) (?:held|convened|called|organized|organised) (?:a |an |the |this )?([^.,]{3,140})/;
const heldZh = /(?:召开|举行)了?/g;
/** A word without which no line tells what was held. */
const verbs = /召开|举行| (?:held|convened|called|organized|organised) /;
const longest = 42;

/** What was held, up to the next mark: 召开了全市档案工作会议. */
const heldIn = (line: string): { readonly at: number; readonly name: string } | null => {
  for (const match of line.matchAll(heldZh)) {
    const at = match.index + match[0].length;
    const rest = line.slice(at, at + longest + 1);
    const stop = rest.search(/[，。,；：:]/);
    const name = stop < 0 ? rest : rest.slice(0, stop);
    if (name.length > 2 && name.length <= longest && /会议?$/.test(name)) return { at, name };
  }
  return null;
};

const titleOf = (reading: Reading): { title: string | null; organiser: string | null } => {
  for (const { start, end } of reading.sentences.slice(0, 6)) {
    const line = reading.folded.slice(start, Math.min(end, start + 400));
    if (!verbs.test(line)) continue;
    const zh = heldIn(line);
    if (zh !== null) {
      const at = start + zh.at;
      return { title: reading.text.slice(at, at + zh.name.length), organiser: null };
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
    const { present: listed, away, clerks, host: hostLine } = rollOf(reading);
    const sentences = told(reading);
    const persons = personsOf(reading, listed);
    const chair = persons.find(({ end }) =>
      /^ ?[(（](?:chair|chairman|chairperson|主持|主持人)[)）]/.test(
        reading.folded.slice(end, end + 16),
      ),
    );
    const excused = away.flatMap((span) => departmentsIn(reading, span));
    const gone = new Set(excused.map(({ id }) => id));
    const host =
      hostLine === undefined
        ? (sentences.host ?? chair?.name ?? null)
        : (personsOf(reading, [hostLine])[0]?.name ??
          reading.text.slice(hostLine.start, hostLine.end));
    const departments = unique(
      [...listed.flatMap((span) => departmentsIn(reading, span)), ...sentences.departments],
      ({ id }) => id,
    ).filter(({ id }) => !gone.has(id));
    const attendees = unique([...persons, ...sentences.attendees], ({ name }) => name);
    const nothing =
      reading.meeting === null &&
      host === null &&
      listed.length === 0 &&
      attendees.length === 0 &&
      departments.length === 0;
    const others = personsOf(reading, [...away, ...clerks]);
    if (nothing) return others.length === 0 ? {} : { others };
    const { title, organiser } = titleOf(reading);
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
      others,
      warnings: [...reading.warnings, ...sentences.warnings],
    };
  },
};
