import type { Assignment, Role } from '../../lambdas/domain/assignment.ts';
import type { Deadline } from '../../lambdas/domain/deadline.ts';
import type { Directive } from '../../lambdas/domain/directive.ts';
import type { NamedDay } from '../../lambdas/domain/named-day.ts';
import { type NoticeInput, noRecords, type RevisionRecords } from '../../lambdas/domain/notices.ts';
import { department, directive } from './samples.ts';

/** A hash that shows what it was made of. */
export const hash = (...parts: readonly string[]): string => parts.join('/');

const workersDay: NamedDay = {
  slug: 'workers-day',
  name: { en: "Workers' Day", zh: '工作者日' },
  day: '05-30',
  numeric: true,
  aliases: [],
  source: 'a list',
};
export const context = {
  departments: [
    department('finance'),
    department('press', { language: 'zh' }),
    department('youth'),
  ],
  namedDays: [workersDay],
  hash,
};

/** `finance lead task-one 2020-06-30`: assignments, their directives and deadlines, a line each. */
export const recordsOf = (...lines: readonly string[]): RevisionRecords => {
  const directives = new Map<string, Directive>();
  const deadlines: Deadline[] = [];
  const assignments = lines.map((line): Assignment => {
    const [slug = '', role, words = '', due = null] = line.split(' ');
    const ids = due === null ? [] : [`${words}-due`];
    if (!directives.has(words)) {
      directives.set(words, directive({ id: words, text: words, deadlines: ids }));
      for (const id of ids)
        deadlines.push({ id, start: 0, end: 1, text: `by ${due}`, date: due, steps: [] });
    }
    return { directive: words, department: slug, role: role as Role, reasons: [], due };
  });
  return { directives: [...directives.values()], deadlines, initiatives: [], assignments };
};

/** The second revision of a document that asks nothing; a test says what differs. */
export const input = (over: Partial<NoticeInput>): NoticeInput => ({
  documentId: 'doc',
  source: {
    title: 'Plan',
    number: null,
    key: 'plan.txt',
    revision: 2,
    meeting: null,
    date: null,
    language: 'en',
  },
  urgency: null,
  uploaded: '2020-04-29',
  records: noRecords,
  told: new Map(),
  ...over,
});
