import { marshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import { describe, expect, test } from 'vitest';
import { makeHandler } from '../../lambdas/publish/handler.ts';
import type { Item } from '../../lambdas/store/table.ts';
import { makeWay } from '../pipeline/way.ts';

const change = (
  eventName: 'INSERT' | 'MODIFY' | 'REMOVE',
  image: Item | null,
  sequence: string,
): DynamoDBRecord => ({
  eventName,
  dynamodb: {
    SequenceNumber: sequence,
    ...(image !== null && { NewImage: marshall(image) as never }),
  },
});

/** A document on its way: its outbox item is written, and every read of the table is counted. */
const begun = async () => {
  const way = makeWay();
  await way.ingest(way.upload('plan.txt', 'Plan\nfinance lead: do A\nscience lead: do B'));
  const items = (): Item[] =>
    way.table.database
      .prepare('SELECT item FROM items')
      .all()
      .map((row) => JSON.parse(String(row['item'])) as Item);
  const ofKind = (kind: string) => items().filter((item) => item['kind'] === kind);
  const [outbox] = ofKind('outbox');
  if (outbox === undefined) throw new Error('no outbox item was written');
  const lines: Readonly<Record<string, unknown>>[] = [];
  const handler = makeHandler({ ...way.ports, log: (line) => lines.push(line) });
  const hand = async (...records: readonly DynamoDBRecord[]) =>
    (await handler({ Records: [...records] })).batchItemFailures.map((one) => one.itemIdentifier);
  return { way, hand, lines, items, ofKind, outbox };
};

describe('records of the stream', () => {
  test('an inserted outbox item is planned, an inserted dispatch delivered', async () => {
    const { way, hand, lines, ofKind, outbox } = await begun();
    expect(await hand(change('INSERT', outbox, '1'))).toEqual([]);
    const dispatches = ofKind('dispatch');
    expect(dispatches).toHaveLength(3);
    expect(way.sent).toEqual([]);
    expect(await hand(...dispatches.map((it, n) => change('INSERT', it, `${n + 2}`)))).toEqual([]);
    expect(way.mails().map((m) => m.to)).toEqual(['finance', 'science']);
    expect(lines.map(({ message, outcome }) => `${message} ${outcome}`)).toEqual([
      'outbox planned',
      'dispatch sent',
      'dispatch sent',
      'dispatch sent',
    ]);
  });

  test('all else is passed over: other changes, other items, records without an image', async () => {
    const { hand, lines, items, outbox } = await begun();
    const others = items().filter((item) => item['kind'] !== 'outbox');
    expect(others.length).toBeGreaterThan(2);
    const records = [
      change('MODIFY', outbox, '1'),
      change('REMOVE', outbox, '2'),
      change('INSERT', null, '3'),
      ...others.map((item, n) => change('INSERT', item, `${n + 4}`)),
    ];
    expect(await hand(...records)).toEqual([]);
    expect(lines).toEqual([]);
  });

  test('the first failure ends the batch and is named', async () => {
    const { way, hand, lines, ofKind, outbox } = await begun();
    await hand(change('INSERT', outbox, '1'));
    const [first, second, third] = ofKind('dispatch').map((it, n) =>
      change('INSERT', it, `${n + 2}`),
    );
    if (first === undefined || second === undefined || third === undefined)
      throw new Error('three dispatches were to be planned');
    let posts = 0;
    way.answer.next = (_, messages) => {
      if (++posts === 2) throw new Error('no answer');
      return { accepted: messages.map(({ id }) => id), failed: [] };
    };
    expect(await hand(first, second, third)).toEqual(['3']);
    expect(posts).toBe(2);
    expect(lines.at(-1)).toMatchObject({
      level: 'ERROR',
      sequence: '3',
      fault: 'Error: no answer',
    });
    // Rewound to the failure, what lies in the lease is left alone and the rest goes on.
    expect(await hand(second, third)).toEqual([]);
    expect(posts).toBe(3);
    expect(await hand(first, second, third)).toEqual([]);
    expect(posts).toBe(3);
  });

  test('a record twice in a batch is done once', async () => {
    const { way, hand, ofKind, outbox } = await begun();
    expect(await hand(change('INSERT', outbox, '1'), change('INSERT', outbox, '1'))).toEqual([]);
    const twice = [...ofKind('dispatch'), ...ofKind('dispatch')];
    expect(await hand(...twice.map((it, n) => change('INSERT', it, `${n + 2}`)))).toEqual([]);
    expect(new Set(way.sent.map(({ id }) => id)).size).toBe(way.sent.length);
  });

  test('an item that is gone is nothing to fail on', async () => {
    const { hand, outbox } = await begun();
    expect(await hand(change('INSERT', { ...outbox, sk: 'OUTBOX#000009' }, '1'))).toEqual([]);
  });
});
