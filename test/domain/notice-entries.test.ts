import { describe, expect, test } from 'vitest';
import {
  directiveKeys,
  type NoticeInput,
  noticesFor,
  type RevisionRecords,
} from '../../lambdas/domain/notices.ts';
import { context, hash, input, recordsOf } from './notice-samples.ts';
import { because, directive } from './samples.ts';

describe('entries', () => {
  test('by due date, then without; at one date lead before support before proposed; informed last', () => {
    const [notice] = noticesFor(
      input({
        records: recordsOf(
          'finance informed a 2020-05-01',
          'finance proposed b',
          'finance lead c',
          'finance support d 2020-07-01',
          'finance lead e 2020-07-01',
          'finance proposed f 2020-06-01',
          'finance informed g',
          'finance lead h',
        ),
      }),
      context,
    );
    expect(notice?.entries.map(({ text }) => text).join('')).toBe('fedchbag');
  });

  test('named days by their name in the department’s language, spellings by the name they stand for', () => {
    const text = 'Komantui China publicity for 5·30';
    const records: RevisionRecords = {
      directives: [directive({ text, deadlines: ['t'], haste: ['soon'], number: '一' })],
      deadlines: [
        {
          id: 't',
          start: 0,
          end: 1,
          text: '5·30',
          date: '2020-05-30',
          steps: [],
          occasion: 'workers-day',
        },
        { id: 'other', start: 0, end: 1, text: 'x', date: '2020-05-01', steps: [] },
      ],
      initiatives: [
        {
          name: 'Kechuang China',
          variants: ['Kechuang China', 'Komantui China', 'Kecang China'],
          mentions: [],
        },
      ],
      assignments: ['finance', 'press'].map((slug) => ({
        directive: 'd1',
        department: slug,
        role: 'informed',
        reasons: [because('follows-occasion', 'workers-day'), because('present', 'workers-day')],
        due: '2020-05-30',
      })),
    };
    const shown = noticesFor(input({ records }), context).map(({ entries: [one] }) => one);
    for (const [n, name] of ["Workers' Day", '工作者日'].entries())
      expect(shown[n]).toEqual({
        key: 'directive/komantuichinapublicityfor530/0',
        text,
        number: '一',
        role: 'informed',
        reasons: [because('follows-occasion', name), because('present', 'workers-day')],
        due: '2020-05-30',
        deadlines: [{ text: '5·30', date: '2020-05-30', steps: [], occasion: name }],
        haste: ['soon'],
        spellings: [['Komantui China', 'Kechuang China']],
      });
  });
});

test('keys come from the words alone; equal words are told apart by their order', () => {
  const keys = (...texts: string[]) => [
    ...directiveKeys(
      texts.map((text, n) => directive({ id: `d${n}`, text })),
      hash,
    ).values(),
  ];
  expect(keys('Do A.', 'Do B.', 'do a')).toEqual([
    'directive/doa/0',
    'directive/dob/0',
    'directive/doa/1',
  ]);
  expect(keys('New.', 'Do A.')[1]).toBe(keys('Do A.')[0]);
});

describe('urgent', () => {
  const alpha = (line: string) => recordsOf(line);
  test.each<[string, Partial<NoticeInput>, boolean]>([
    ['due in three days', { records: alpha('finance lead a 2020-05-02') }, true],
    ['due in four', { records: alpha('finance lead a 2020-05-03') }, false],
    ['due before the upload', { records: alpha('finance lead a 2020-04-01') }, true],
    ['no date', { records: alpha('finance lead a') }, false],
    ['proposed, due soon', { records: alpha('finance proposed a 2020-05-01') }, true],
    ['informed of what is due soon', { records: alpha('finance informed a 2020-05-01') }, false],
    ['a paper marked urgent', { urgency: '特急', records: alpha('finance lead a') }, true],
    [
      'marked urgent, informed only',
      { urgency: '特急', records: alpha('finance informed a') },
      false,
    ],
    [
      'what is due soon was told before; what is new is not',
      {
        records: recordsOf('finance lead alpha 2020-05-01', 'finance lead omega'),
        told: new Map([['finance', [recordsOf('finance lead alpha 2020-05-01')]]]),
      },
      false,
    ],
    [
      'what is new is due soon',
      {
        records: recordsOf('finance lead alpha', 'finance lead omega 2020-05-01'),
        told: new Map([['finance', [recordsOf('finance lead alpha')]]]),
      },
      true,
    ],
    [
      'marked urgent, something only dropped',
      {
        urgency: '特急',
        records: recordsOf('finance lead alpha'),
        told: new Map([['finance', [recordsOf('finance lead alpha', 'finance lead omega')]]]),
      },
      false,
    ],
  ])('%s: %s', (_, over, urgent) => {
    expect(noticesFor(input(over), context).map((notice) => notice.urgent)).toEqual([urgent]);
  });
});
