import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answered, faults, handlings, histories, play, type Taken, type Way } from './history.ts';

const runs = { numRuns: 50 };

const idOf = ({ dispatch, message }: Taken): string => `${dispatch.id}/${message.id}`;

/** To whom, and of which revision: what an id stands for. */
const aboutOf = ({ dispatch: { topic, key, revision }, message }: Taken): string =>
  JSON.stringify([topic, key, revision, message.id]);

const wordsOf = ({ message }: Taken): string => JSON.stringify([message.subject, message.text]);

describe('repeats', () => {
  test('while the post answers and nothing dies, every message is taken once', async () => {
    await fc.assert(
      fc.asyncProperty(histories, answered, async (history, fates) => {
        const { taken } = await play(history, { fates });
        expect(new Set(taken.map(idOf)).size).toBe(taken.length);
      }),
      runs,
    );
  });

  test('one id, one message: what is sent again has the same words', async () => {
    await fc.assert(
      fc.asyncProperty(histories, faults, async (history, wrong) => {
        const words = new Map<string, string>();
        const { taken } = await play(history, wrong);
        for (const one of taken) {
          expect(words.get(idOf(one)) ?? wordsOf(one)).toBe(wordsOf(one));
          words.set(idOf(one), wordsOf(one));
        }
      }),
      runs,
    );
  });

  test('an id stands for one department and revision, whatever went wrong on the way', async () => {
    const notice = ({ dispatch }: Taken): boolean => dispatch.topic.kind === 'department';
    await fc.assert(
      fc.asyncProperty(histories, faults, faults, async (history, once, again) => {
        const plays = [await play(history, once), await play(history, again)];
        const notices = plays.flatMap(({ taken }) => taken.filter(notice));
        const ids = new Map(notices.map((one) => [aboutOf(one), idOf(one)]));
        for (const one of notices) expect(idOf(one)).toBe(ids.get(aboutOf(one)));
        expect(new Set(ids.values()).size).toBe(ids.size);
      }),
      runs,
    );
  });
});

/** Ways in which all that waits is done: by the stream, the sweeper, both, or one after the other was thrown away. */
const mixtures: readonly ((way: Way) => Promise<unknown>)[] = [
  (way) => way.stream(),
  (way) => way.sweep(),
  async (way) => [await way.dropStream(), await way.sweep()],
  async (way) => [await way.stream(), await way.sweep(), await way.stream()],
  async (way) => [await way.sweep(), await way.stream()],
  (way) => Promise.all([way.stream(), way.sweep()]),
];

test('stream and sweeper in any mixture send the same messages with the same ids', async () => {
  const mixture = fc.infiniteStream(fc.constantFrom(...mixtures));
  await fc.assert(
    fc.asyncProperty(handlings, mixture, async (history, mixed) => {
      const streamed = await play(history, {}, (way) => way.stream());
      const other = await play(history, {}, (way) => mixed.next().value(way));
      const sent = ({ taken }: typeof streamed) =>
        taken.map((one) => `${idOf(one)} ${wordsOf(one)}`).sort();
      expect(sent(other)).toEqual(sent(streamed));
    }),
    runs,
  );
});
