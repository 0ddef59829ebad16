import type { Reason } from '../../domain/assignment.ts';
import type { Day } from '../../domain/language.ts';
import type { NoticeDeadline, NoticeEntry, NoticeSource } from '../../domain/notice.ts';
import { withoutTail } from '../../domain/tail.ts';
import {
  dayAndYear,
  dayOnly,
  numericForm,
  shortDayAndYear,
  weekdayAndDay,
  weekendDay,
} from './days.ts';
import { cut, documentWords } from './plain.ts';
import { type AskingRole, askingRoles, type Tally } from './tally.ts';
import type { Wording } from './wording.ts';

/** `2 tasks`, `1 task`. */
export const plural = (count: number, one: string): string =>
  `${count} ${count === 1 ? one : `${one}s`}`;

/** What a department is to its tasks, after a count. */
export const taskRoles: Readonly<Record<AskingRole, string>> = {
  lead: 'to lead',
  support: 'to support',
  proposed: 'proposed for you',
};

/** `1 task to lead, 2 proposed for you`. */
export const asked = (tally: Tally, words: Readonly<Record<AskingRole, string>>): string =>
  askingRoles
    .filter((role) => tally.asked[role] > 0)
    .map((role, place) => {
      const count = tally.asked[role];
      return `${place === 0 ? plural(count, 'task') : count} ${words[role]}`;
    })
    .join(', ');

/** `1 new, 2 changed`. */
export const changed = ({ added, changed, dropped }: NonNullable<Tally['changes']>): string =>
  [
    [added, 'new'],
    [changed, 'changed'],
    [dropped, 'dropped'],
  ]
    .filter(([count]) => count !== 0)
    .map(([count, word]) => `${count} ${word}`)
    .join(', ');

/** `5·30 Day` where the text writes the day by its numbers, else its registered name. */
export const occasionName = (deadline: NoticeDeadline | null, date: Day): string | null => {
  if (deadline === null || deadline.occasion === null) return null;
  const numbers = numericForm(deadline.text, date);
  return numbers === null ? documentWords(deadline.occasion) : `${numbers} Day`;
};

const bracketed = (words: string | null): string => (words === null ? '' : ` (${words})`);

const origin = ({ meeting, date, title }: NoticeSource): string => {
  if (meeting?.date) return `meeting of ${dayOnly.en(meeting.date)}`;
  if (meeting !== null) return 'a meeting';
  return date === null ? `“${cut(documentWords(title), 40)}”` : `paper of ${dayOnly.en(date)}`;
};

const subjects = (tally: Tally, source: NoticeSource, confirm: boolean): readonly string[] => {
  const { first, informed, changes, tasks } = tally;
  const roles = { ...taskRoles, proposed: confirm ? 'to confirm' : taskRoles.proposed };
  const what = changes === null ? asked(tally, roles) : `Revised: ${changed(changes)}`;
  const day = first === null ? '' : `, ${tasks > 1 ? 'first ' : ''}by ${dayAndYear.en(first.date)}`;
  const occasion = bracketed(first && occasionName(first.deadline, first.date));
  const from = ` – ${origin(source)}`;
  if (changes === null && tasks === 0)
    return [`For information: ${plural(informed, 'item')}${from}`];
  const more = informed > 0 && changes === null ? `; ${informed} for information` : '';
  return [
    `${what}${day}${occasion}${more}${from}`,
    `${what}${day}${more}${from}`,
    `${what}${day}${from}`,
    `${what}${day}`,
  ];
};

const summary = (tally: Tally, revision: number): string => {
  const { first, informed, changes } = tally;
  const day =
    first === null ? '' : `, ${tally.tasks > 1 ? 'first ' : ''}due ${weekdayAndDay.en(first.date)}`;
  const occasion = bracketed(first && occasionName(first.deadline, first.date));
  if (changes !== null)
    return `Revision ${revision} differs from what you were sent: ${changed(changes)}${day}${occasion}.`;
  if (tally.tasks === 0)
    return `For your information: ${plural(informed, 'item')}. Nothing is asked of you.`;
  const more = informed === 0 ? '' : ` ${informed} for information.`;
  return `${asked(tally, taskRoles)}${day}${occasion}.${more}`;
};

const roles = {
  lead: 'you lead',
  support: 'you support',
  proposed: 'proposed for you',
  informed: 'for information',
};

const due = ({ due: date, deadlines, role }: NoticeEntry): string => {
  if (date !== null) return `DUE ${weekdayAndDay.en(date).toUpperCase()}, ${roles[role]}.`;
  return `${deadlines.length === 0 ? 'NO DATE STATED' : 'NO FIXED DATE'}, ${roles[role]}.`;
};

const computed = (deadline: NoticeDeadline, steps: readonly string[], several: boolean): string => {
  const { date } = deadline;
  const label = several && date !== null ? `Date ${shortDayAndYear(date)}` : 'Date';
  const weekend = date === null ? null : weekendDay(date, 'en');
  const way = withoutTail(steps.join(' → '), '.;, \n\t');
  const end = date === null ? ' No day can be computed from it.' : '';
  return `${label}: ${way}.${end}${weekend === null || way.includes(weekend) ? '' : ` It is a ${weekend}.`}`;
};

const inline = (words: string): string => `"${words.replace(/["“”]/g, "'")}"`;

const clauses: Readonly<Record<Reason['kind'], (words: string) => string>> = {
  named: (words) => `the text names you (${words})`,
  addressed: (words) => `it is put to you (${words})`,
  remit: (words) => `your remit lists ${words}`,
  'follows-occasion': (words) => `you follow ${words}`,
  'follows-initiative': (words) => `you follow ${words}`,
  present: () => 'your department attended',
  distributed: () => 'you are on the distribution list',
  copied: () => 'you receive a copy',
};

const day = (date: Day | null): string => (date === null ? 'no date' : weekdayAndDay.en(date));

export const english: Wording = {
  quoted: (words) => `"${words}"`,
  inline,
  roles,
  subjects,
  summary,
  to: (department) => `To: ${department}`,
  paper: ({ meeting, date }) => {
    if (meeting?.date) return `Meeting of ${dayAndYear.en(meeting.date)}:`;
    return date === null ? 'From:' : `Paper of ${dayAndYear.en(date)}:`;
  },
  acknowledge: (link) => `Acknowledge: ${link}`,
  headings: {
    added: 'NEW',
    changed: 'CHANGED',
    dropped: 'DROPPED',
    informed: (count) => `FOR INFORMATION (${count})`,
  },
  due,
  computed,
  spelling: (spelling, name) => `Spelling: ${inline(spelling)} is read as ${inline(name)}.`,
  haste: (words) => `Urgency in the text: ${words.map(inline).join(', ')} (no day of its own).`,
  number: (number) => `Number in the text: ${inline(number)}`,
  place: (words) => `Place: ${words}.`,
  shortened: '(shortened here; the whole is in the document)',
  moreDates: (count) => `And ${plural(count, 'more date')}: see the document.`,
  reason: (kind, words) => clauses[kind](inline(words)),
  namesNoUnit: 'the text names no unit',
  dueInformed: (date) => `Due ${weekdayAndDay.en(date)}:`,
  whyInformed: (all) => `Why you hear of this: ${all.join('; ')}.`,
  why: (all) => `Why you: ${all.join('; ')}.`,
  wrong: (linked, office) =>
    linked
      ? 'Wrong? Open the link above and press "Not ours".'
      : `Wrong? Tell the ${office.replace(/^the /i, '')}.`,
  dateWas: (before, now) => `Date: was ${day(before)}, now ${day(now)}.`,
  roleWas: (before, now) => `Role: was ${roles[before]}, now ${roles[now]}.`,
  wordsWere: 'The words were:',
  detailsChanged: 'Its further dates have changed.',
  noLongerAsked: 'No longer in the document, or no longer yours:',
  unchanged: (count) => `Unchanged since you were told: ${count}.`,
  more: (count) => `And ${count} more: see the document.`,
  source: (file, revision, number) =>
    `Source: ${file}, revision ${revision}${number === null ? '' : `, ${inline(number)}`}`,
  asReceived: (source) =>
    `Words in quotation marks are the document's, as received${source === 'zh' ? ' (Chinese)' : ''}.`,
  calendar: (link) => `Calendar: ${link}`,
};
