import { describe, expect, test } from 'vitest';
import { type NoticeInput, noRecords, noticesFor } from '../../lambdas/domain/notices.ts';
import { context, input, recordsOf } from './notice-samples.ts';

/** `finance: task-one, task-two`, one line a notice; changes as `+added -dropped ~changed`. */
const notices = (over: Partial<NoticeInput>): string[] =>
  noticesFor(input(over), context).map(
    ({ department: slug, entries, changes }) =>
      `${slug}: ${entries.map(({ text }) => text).join(' ')}${(changes ?? [])
        .map((c) =>
          c.kind === 'dropped'
            ? ` -${c.before.text}`
            : ` ${c.kind === 'added' ? '+' : '~'}${c.now.text}`,
        )
        .join('')}${changes === null ? ' (first)' : ''}`,
  );

describe('who gets a notice, and of what', () => {
  const paid = recordsOf('finance lead alpha 2020-06-30', 'press informed alpha');
  const told = (...slugs: string[]) => new Map(slugs.map((slug) => [slug, [paid]]));

  test.each<[string, Partial<NoticeInput>, string[]]>([
    ['nobody is concerned', {}, []],
    [
      'all for the first time',
      { records: paid },
      ['finance: alpha (first)', 'press: alpha (first)'],
    ],
    ['unchanged for all', { records: paid, told: told('finance', 'press') }, []],
    ['one was never told', { records: paid, told: told('finance') }, ['press: alpha (first)']],
    [
      'only the one that is touched',
      {
        records: recordsOf('finance lead alpha 2020-07-31', 'press informed alpha'),
        told: told('finance', 'press'),
      },
      // The date is the directive's: who is only informed of it sees it move too.
      ['finance: alpha ~alpha', 'press: alpha ~alpha'],
    ],
    [
      'a task more for one',
      {
        records: recordsOf(
          'finance lead alpha 2020-06-30',
          'press informed alpha',
          'press lead omega',
        ),
        told: told('finance', 'press'),
      },
      ['press: omega alpha +omega'],
    ],
    ['withdrawn from those told', { told: told('press') }, ['press:  -alpha']],
    ['told of nothing, concerned by nothing', { told: new Map([['youth', [noRecords]]]) }, []],
    [
      'of a withdrawal first, then of the task again',
      { records: paid, told: new Map([['finance', [noRecords]]]) },
      ['finance: alpha +alpha', 'press: alpha (first)'],
    ],
    [
      'in doubt whether it has the former task: all that is asked now, and what is asked no more',
      {
        records: recordsOf('finance lead omega'),
        told: new Map([['finance', [noRecords, recordsOf('finance lead alpha')]]]),
      },
      ['finance: omega +omega -alpha'],
    ],
    [
      'in doubt, and the same whichever it has',
      {
        records: paid,
        told: new Map([
          ['finance', [paid, paid]],
          ['press', [paid]],
        ]),
      },
      [],
    ],
    ['a department that is not registered', { records: recordsOf('mint lead alpha') }, []],
  ])('%s', (_, over, lines) => {
    expect(notices(over)).toEqual(lines);
  });

  test('its id comes from document, revision and department', () => {
    expect(noticesFor(input({ records: paid }), context).map(({ id }) => id)).toEqual([
      'notice/doc/2/finance',
      'notice/doc/2/press',
    ]);
  });
});
