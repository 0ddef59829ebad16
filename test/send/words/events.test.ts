import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { eventTypes } from '../../../lambdas/send/words/cloud-event.ts';
import { eventsOf } from '../../../lambdas/send/words/events.ts';
import { bytesOf, toJson } from '../../../lambdas/send/words/plain.ts';
import { queueBytes, queueMessageOf } from '../../../lambdas/send/words/queue-message.ts';
import { eventsInput, joined } from './event-samples.ts';
import { contextFor, entry, meetingNotice, publicityEntry } from './samples.ts';

const folder = new URL('../../../lambdas/send/schemas/', import.meta.url);
const read = (file: string) => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
const files = readdirSync(folder);
const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true });
formats.default(ajv);

/** `duban.directive.v2.example.json` → family `duban.directive`, version 2. */
const parse = (file: string) => {
  const parts = /^(?<family>.+)\.v?(?<version>\d+)\.(?:schema|example)\.json$/.exec(file)?.groups;
  return { family: parts?.family ?? '', version: Number(parts?.version) };
};
const newestSchema = (family: string) =>
  files
    .filter((file) => file.endsWith('.schema.json') && parse(file).family === family)
    .sort((a, b) => parse(b).version - parse(a).version)[0] ?? '';
const errorsOf = (schema: string, data: unknown) => {
  const { $id } = read(schema);
  const validate = ajv.getSchema($id) ?? ajv.compile(read(schema));
  validate(data);
  return validate.errors ?? [];
};

describe('schemas', () => {
  test('every version has a schema and an example', () => {
    const names = files.map((file) => file.replace(/\.(schema|example)\.json$/, ''));
    expect(names.toSorted()).toEqual(
      [...new Set(names)].flatMap((name) => [name, name]).toSorted(),
    );
    expect(new Set(names)).toEqual(new Set([...eventTypes, 'duban.notice.1']));
  });

  test.each(files.filter((file) => file.endsWith('.example.json')))(
    'the newest accepts %s',
    (file) => {
      expect(errorsOf(newestSchema(parse(file).family), read(file))).toEqual([]);
    },
  );

  test.each(files.filter((file) => file.endsWith('.schema.json')))('%s refuses another', (file) => {
    expect(errorsOf(file, { specversion: '1.0', schema: 'duban.notice/0' })).not.toEqual([]);
  });
});

describe('events', () => {
  const messages = eventsOf(eventsInput, joined);
  const bodies = messages.map((message) => JSON.parse(message.text));

  test('one for each directive, deadline and named day, valid', () => {
    expect(bodies.map((body) => body.type)).toEqual([...eventTypes]);
    for (const body of bodies)
      expect(errorsOf(newestSchema(body.type.slice(0, -3)), body)).toEqual([]);
  });

  test('attributes are what subscriptions filter on', () => {
    for (const [place, message] of messages.entries())
      expect(message.attributes).toEqual({
        type: eventTypes[place],
        departments: ['press', 'communication'],
        initiative: ['Science China'],
        language: 'en',
      });
  });

  test('a list without values is absent', () => {
    const [message] = eventsOf({ ...eventsInput, directives: [], occasions: [] }, joined);
    expect(message?.attributes).toEqual({ type: 'duban.deadline.v1', language: 'en' });
  });

  test('ids say what the event is of, and equal input gives equal bytes', () => {
    expect(messages.map((message) => message.id)).toEqual([
      'duban.directive.v1|doc-1|2|d1',
      'duban.deadline.v1|doc-1|2|t1',
      'duban.occasion.v1|doc-1|2|workers-day|2020-05-30',
    ]);
    expect(eventsOf(structuredClone(eventsInput), joined)).toEqual(messages);
  });

  test('two mentions of a day are one occasion', () => {
    const mentions = bodies[2].data.occasion.mentions.map(({ text }: { text: string }) => text);
    expect(mentions).toEqual(['"5·30"', '30 May']);
  });

  test('a moved date of an old directive still finds its departments', () => {
    const { directives, deadlines } = eventsInput;
    const moved = {
      ...eventsInput,
      directives: [],
      occasions: [],
      whole: { directives, deadlines },
    };
    const [message] = eventsOf(moved, joined);
    expect(message?.attributes.departments).toEqual(['press', 'communication']);
    expect(JSON.parse(message?.text ?? '').data.directives).toEqual(['d1']);
  });
});

describe('the queue message', () => {
  const before = entry({ ...publicityEntry, role: 'informed' });
  const notice = meetingNotice('en', {
    changes: [
      { kind: 'added', now: publicityEntry },
      { kind: 'changed', before, now: publicityEntry },
      { kind: 'dropped', before },
    ],
  });

  test('is valid, with and without changes and links', () => {
    for (const one of [notice, meetingNotice('zh')])
      for (const linked of [true, false]) {
        const message = JSON.parse(toJson(queueMessageOf(one, contextFor('en', linked))));
        expect(errorsOf(newestSchema('duban.notice'), message)).toEqual([]);
        expect(message.omitted).toBe(0);
      }
  });

  test('stays within its bytes and counts what it leaves out', () => {
    const entries = Array.from({ length: 40 }, (_, n) =>
      entry({ key: `${n}`, text: '长'.repeat(9000) }),
    );
    const message = queueMessageOf(meetingNotice('en', { entries }), contextFor('en'));
    expect(bytesOf(toJson(message))).toBeLessThanOrEqual(queueBytes);
    expect(message.entries.length).toBeGreaterThan(2);
    expect(message.omitted).toBe(40 - message.entries.length);
  });
});
