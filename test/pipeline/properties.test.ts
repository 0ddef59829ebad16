import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentId } from '../../lambdas/store/keys.ts';
import { loadDocument, loadRevision } from '../../lambdas/store/loading.ts';
import { loadRecords } from '../../lambdas/store/records.ts';
import {
  directivesOf,
  faults,
  histories,
  keysUploaded,
  ownWord,
  pendingItems,
  play,
  type Slug,
  slugs,
  type Taken,
} from './history.ts';

const runs = { numRuns: 50 };

/** The texts that a department's queue message lists, in the notice's order. */
const listed = ({ message }: Taken): string[] =>
  (JSON.parse(message.text) as { entries: { text: string }[] }).entries.map(({ text }) => text);

const isEvent = ({ message }: Taken): boolean =>
  message.attributes['type'] === 'duban.directive.v1';

const textOf = ({ message }: Taken): string => JSON.parse(message.text).data.directive.text;

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
      fc.asyncProperty(histories, faults, async (history, wrong) => {
        const { way, newest } = await play(history, wrong);
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
      fc.asyncProperty(histories, faults, async (history, wrong) => {
        const { taken, newest } = await play(history, wrong);
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

  test('every directive that counts in the end was announced by an event', async () => {
    await fc.assert(
      fc.asyncProperty(histories, faults, async (history, wrong) => {
        const { taken, newest } = await play(history, wrong);
        for (const [key, content] of newest) {
          const announced = taken.filter((t) => isEvent(t) && t.dispatch.key === key).map(textOf);
          if (content !== null)
            expect(announced).toEqual(
              expect.arrayContaining(slugs.flatMap((slug) => directivesOf(content, slug))),
            );
        }
      }),
      runs,
    );
  });

  test('nothing stays pending', async () => {
    await fc.assert(
      fc.asyncProperty(histories, faults, async (history, wrong) => {
        const { way } = await play(history, wrong);
        expect(await pendingItems(way)).toEqual([]);
      }),
      runs,
    );
  });

  test('no notice holds words of another department', async () => {
    await fc.assert(
      fc.asyncProperty(histories, faults, async (history, wrong) => {
        const { taken } = await play(history, wrong);
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
