import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentId } from '../../lambdas/store/keys.ts';
import { loadDocument, loadRevision } from '../../lambdas/store/loading.ts';
import { loadRecords } from '../../lambdas/store/records.ts';
import {
  directivesOf,
  fate,
  keysUploaded,
  ownWord,
  pendingItems,
  play,
  type Slug,
  slugs,
  step,
  type Taken,
} from './history.ts';

const steps = fc.array(step, { maxLength: 24 });
const fates = fc.array(fate, { maxLength: 30 });
const runs = { numRuns: 150 };

/** The texts that a department's queue message lists, in the notice's order. */
const listed = ({ message }: Taken): string[] =>
  (JSON.parse(message.text) as { entries: { text: string }[] }).entries.map(({ text }) => text);

const toDepartment = (taken: readonly Taken[], key: string, slug: Slug, channel: string) =>
  taken.filter(
    ({ dispatch, message }) =>
      dispatch.key === key &&
      dispatch.topic.kind === 'department' &&
      dispatch.topic.slug === slug &&
      message.id === channel,
  );

describe('whatever the order of events, the faults of the post and the passing of time', () => {
  test('in the end the newest upload of a key counts, or none when its newest event is a removal', async () => {
    await fc.assert(
      fc.asyncProperty(steps, fates, async (history, faults) => {
        const { way, newest } = await play(history, faults);
        for (const [key, content] of newest) {
          const id = documentId(key, way.ports.hash);
          const document = await loadDocument(way.table, id);
          const current = await loadRevision(way.table, id, document?.current ?? 0);
          const records = current?.records ?? null;
          const texts =
            records === null
              ? null
              : (await loadRecords(way.table, records)).directives.map(({ text }) => text);
          expect(texts).toEqual(
            content === null ? null : slugs.flatMap((slug) => directivesOf(content, slug)),
          );
        }
      }),
      runs,
    );
  });

  test('on every channel the last that a department was sent is what it has in the end', async () => {
    await fc.assert(
      fc.asyncProperty(steps, fates, async (history, faults) => {
        const { taken, newest } = await play(history, faults);
        for (const key of keysUploaded)
          for (const slug of slugs) {
            const content = newest.get(key) ?? null;
            const expected = content === null ? [] : directivesOf(content, slug);
            const last = toDepartment(taken, key, slug, 'queue').at(-1);
            expect((last === undefined ? [] : listed(last)).sort()).toEqual(expected.sort());
            for (const channel of ['email', 'sms'])
              expect(toDepartment(taken, key, slug, channel).at(-1)?.dispatch.id).toBe(
                last?.dispatch.id,
              );
          }
      }),
      runs,
    );
  });

  test('nothing stays pending', async () => {
    await fc.assert(
      fc.asyncProperty(steps, fates, async (history, faults) => {
        const { way } = await play(history, faults);
        expect(await pendingItems(way)).toEqual([]);
      }),
      runs,
    );
  });

  test('no notice holds words of another department', async () => {
    await fc.assert(
      fc.asyncProperty(steps, fates, async (history, faults) => {
        const { taken } = await play(history, faults);
        for (const { dispatch, message } of taken) {
          if (dispatch.topic.kind !== 'department') continue;
          for (const slug of slugs)
            if (slug !== dispatch.topic.slug)
              expect(`${message.subject}${message.text}`).not.toContain(ownWord[slug]);
        }
      }),
      runs,
    );
  });
});
