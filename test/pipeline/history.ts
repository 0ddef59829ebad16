import fc from 'fast-check';
import type { Dispatch, Message } from '../../lambdas/domain/dispatch.ts';
import type { Posted } from '../../lambdas/send/ports.ts';
import { pendingShards } from '../../lambdas/store/keys.ts';
import { all, type Item, type Table } from '../../lambdas/store/table.ts';
import { makeWay } from './way.ts';

export const slugs = ['finance', 'science', 'press'] as const;
export type Slug = (typeof slugs)[number];

/** A department's own words: nobody else's notice may hold them. */
export const ownWord: Readonly<Record<Slug, string>> = {
  finance: 'ledger',
  science: 'orchard',
  press: 'gazette',
};

/** What a text asks of a department, a directive each. */
const asks = {
  first: 'lead: count the',
  dated: 'lead: count the until 2020-06-30',
  second: 'support: repaint and varnish every',
} as const;
export type Ask = keyof typeof asks;
export type Content = Readonly<Record<Slug, readonly Ask[]>>;

export const directivesOf = (content: Content, slug: Slug): string[] =>
  content[slug].map((ask) => `${slug} ${asks[ask]} ${ownWord[slug]}`);

const textOf = (content: Content): string =>
  ['Plan', ...slugs.flatMap((slug) => directivesOf(content, slug))].join('\n');

/**
 * What becomes of one post: taken; its messages taken only where the mask says so; the call fails before anything is taken
 * (`lost`), or the process dies after all of it is taken (`died`).
 */
export type Fate = 'taken' | 'lost' | 'died' | readonly boolean[];

export type Step =
  | { readonly do: 'upload' | 'revise'; readonly key: string; readonly content: Content }
  | { readonly do: 'remove'; readonly key: string }
  | { readonly do: 'handle' | 'repeat'; readonly which: number }
  | { readonly do: 'stream' | 'sweep' | 'dropStream' }
  | { readonly do: 'pass'; readonly seconds: number };

export const keysUploaded = ['a.txt', 'b.txt'] as const;

/** One key more than the other, so that its revisions follow each other. */
const key = fc.constantFrom<(typeof keysUploaded)[number]>('a.txt', 'a.txt', 'a.txt', 'b.txt');
const asked = fc.oneof(
  fc.constant<Ask[]>([]),
  fc.subarray(Object.keys(asks) as Ask[], { maxLength: 2 }),
);
export const content: fc.Arbitrary<Content> = fc.record({
  finance: asked,
  science: asked,
  press: asked,
});
const partly = fc.array(fc.boolean(), { minLength: 3, maxLength: 3 });
const fatesOf = (...fates: readonly fc.Arbitrary<Fate>[]) =>
  fc.array(fc.oneof(fc.constant<Fate>('taken'), ...fates), { maxLength: 30, size: 'max' });

/** The post answers, or it is known to have taken nothing. */
export const answered = fatesOf(fc.constant<Fate>('lost'), partly);
export const fates = fatesOf(fc.constantFrom<Fate>('lost', 'died'), partly);

const handle = fc.record({ do: fc.constant('handle' as const), which: fc.nat(5) });

/** What reaches the bucket and ingest: mostly at once, else late, twice, in any order. */
export const handling: fc.Arbitrary<Step> = fc.oneof(
  { arbitrary: fc.record({ do: fc.constant('revise' as const), key, content }), weight: 5 },
  { arbitrary: fc.record({ do: fc.constant('upload' as const), key, content }), weight: 2 },
  { arbitrary: handle, weight: 2 },
  fc.record({ do: fc.constant('remove' as const), key }),
  fc.record({ do: fc.constant('repeat' as const), which: fc.nat(5) }),
);

const working: fc.Arbitrary<Step> = fc.oneof(
  {
    arbitrary: fc.constantFrom<Step>({ do: 'stream' }, { do: 'sweep' }, { do: 'dropStream' }),
    weight: 3,
  },
  fc.record({ do: fc.constant('pass' as const), seconds: fc.constantFrom(1, 31, 91, 3601) }),
);

// fast-check keeps lists short unless told otherwise, and short histories hide what goes wrong late.
const long = { maxLength: 24, size: 'max' } as const;

export const histories = fc.array(fc.oneof(handling, working), long);
export const handlings = fc.array(handling, { ...long, maxLength: 16 });

/** One message that the post took, whether or not it lived to say so. */
export interface Taken {
  readonly dispatch: Dispatch;
  readonly message: Message;
}

export type Way = ReturnType<typeof makeWay>;
type Event = ReturnType<Way['upload']>;

/** What becomes of a transaction: it is done, or the process dies before or after it is. */
export type Turn = 'done' | 'before' | 'after';
const turns = fc.array(
  fc.oneof(
    { arbitrary: fc.constant<Turn>('done'), weight: 12 },
    fc.constantFrom<Turn>('before', 'after'),
  ),
  { maxLength: 80, size: 'max' },
);

/** What goes wrong in a history. */
export interface Faults {
  readonly fates?: readonly Fate[];
  readonly turns?: readonly Turn[];
}

export const faults: fc.Arbitrary<Faults> = fc.record({ fates, turns });

/** Plays a history on a way of its own; afterwards every event is handled, and time passes until nothing waits. */
export const play = async (
  steps: readonly Step[],
  wrong: Faults = {},
  after?: (way: Way) => Promise<unknown>,
) => {
  const way = makeWay();
  const taken: Taken[] = [];
  const newest = new Map<string, Content | null>();
  const waiting: Event[] = [];
  const handled: Event[] = [];
  const coming = [...(wrong.fates ?? [])];
  const turning = [...(wrong.turns ?? [])];
  const transact: Table['transact'] = async (writes) => {
    const turn = turning.shift();
    if (turn === 'before') throw new Error('died before the transaction');
    const answer = await way.table.transact(writes);
    if (turn === 'after') throw new Error('died after the transaction');
    return answer;
  };
  Object.assign(way.ports, { table: { ...way.table, transact } });
  way.answer.next = (dispatch, messages) => {
    const fate = coming.shift() ?? 'taken';
    if (fate === 'lost') throw new Error('no answer');
    const got = messages.filter((_, n) => typeof fate === 'string' || fate[n % fate.length]);
    taken.push(...got.map((message) => ({ dispatch, message })));
    if (fate === 'died') throw new Error('died after the post');
    const failed = messages.filter((message) => !got.includes(message));
    return {
      accepted: got.map(({ id }) => id),
      failed: failed.map(({ id }) => ({ id, reason: 'InternalError' })),
    } satisfies Posted;
  };
  const handle = async (event: Event | undefined) => {
    if (event === undefined) return;
    try {
      await way.ingest(event);
      handled.push(event);
    } catch {
      waiting.push(event);
    }
    await after?.(way);
  };
  for (const one of steps) {
    if (one.do === 'upload' || one.do === 'revise') {
      waiting.push(way.upload(one.key, textOf(one.content)));
      newest.set(one.key, one.content);
      if (one.do === 'revise') await handle(waiting.pop());
    } else if (one.do === 'remove') {
      waiting.push(way.remove(one.key));
      newest.set(one.key, null);
    } else if (one.do === 'handle')
      await handle(waiting.splice(one.which % Math.max(waiting.length, 1), 1)[0]);
    else if (one.do === 'repeat') {
      const again = handled[one.which % Math.max(handled.length, 1)];
      if (again !== undefined) await way.ingest(again).catch(() => waiting.push(again));
    } else if (one.do === 'pass') way.pass(one.seconds);
    else await way[one.do]();
  }
  while (waiting.length > 0) await handle(waiting.pop());
  coming.length = 0;
  turning.length = 0;
  for (let hours = 0; hours < 3; hours++) {
    way.pass(3601);
    await way.sweep();
  }
  return { way, taken, newest };
};

/** All that is still to be planned or sent. */
export const pendingItems = async (way: Way): Promise<Item[]> => {
  const items: Item[] = [];
  for (const pk of pendingShards)
    for await (const item of all(way.table, { index: 'pending', pk })) items.push(item);
  return items;
};
