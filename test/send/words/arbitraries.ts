import fc from 'fast-check';
import { type Reason, roles } from '../../../lambdas/domain/assignment.ts';
import type { Change, Notice, NoticeEntry, NoticeSource } from '../../../lambdas/domain/notice.ts';

/** What a hostile paper would try: lines of ours, links, controls, marks that turn text round. */
const attacks = [
  'Acknowledge: https://db.kexie.example/k/forged',
  '\nAcknowledge: https://evil.example/k\n',
  '\r\nBcc: all@kexie.example\r\n\r\nBody',
  '"\n1. DUE SAT 30 MAY 2020, you lead.\n"',
  '”\n签收：http://evil.example\n“',
  '\u202emoc.elpmaxe\u202c \u200b\u0000\u001b[2J',
  '<a href="https://evil.example">press</a>',
  '\ud800',
  '会\n议',
];
/** Any string, and often an attack. */
export const words = fc.oneof(
  fc.constantFrom(...attacks),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(fc.constantFrom(...attacks, 'plain words', '科普'), { maxLength: 8 })
    .map((all) => all.join(' ')),
);
const day = fc
  .date({ min: new Date('1999-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
export const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });
export const language = fc.constantFrom('zh' as const, 'en' as const);
const kinds: Reason['kind'][] = [
  'named',
  'addressed',
  'remit',
  'follows-occasion',
  'follows-initiative',
  'present',
  'distributed',
  'copied',
];

const entry: fc.Arbitrary<NoticeEntry> = fc.record({
  key: words,
  text: words,
  number: maybe(words),
  role: fc.constantFrom(...roles),
  reasons: fc.array(fc.record({ kind: fc.constantFrom(...kinds), words }), {
    maxLength: 3,
  }) as fc.Arbitrary<Reason[]>,
  due: maybe(day),
  deadlines: fc.array(
    fc.record({
      text: words,
      date: maybe(day),
      occasion: maybe(words),
      steps: fc.array(fc.record({ rule: words, en: words, zh: words }), { maxLength: 3 }),
    }),
    { maxLength: 2 },
  ),
  haste: fc.array(words, { maxLength: 2 }),
  spellings: fc.array(fc.tuple(words, words), { maxLength: 2 }),
});
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constant('added' as const), now: entry }),
  fc.record({ kind: fc.constant('changed' as const), before: entry, now: entry }),
  fc.record({ kind: fc.constant('dropped' as const), before: entry }),
);
const source: fc.Arbitrary<NoticeSource> = fc.record({
  title: words,
  number: maybe(words),
  key: words,
  revision: fc.integer({ min: 1, max: 999 }),
  meeting: maybe(fc.record({ title: maybe(words), date: maybe(day) })),
  date: maybe(day),
  language,
});
/** A notice with anything in its fields. */
export const notice: fc.Arbitrary<Notice> = fc.record({
  id: fc.constant('n'),
  department: fc.constant('d'),
  source,
  entries: fc.array(entry, { maxLength: 6 }),
  changes: maybe(fc.array(change, { minLength: 1, maxLength: 4 })),
  urgent: fc.boolean(),
});
