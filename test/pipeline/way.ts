import type { Department } from '../../lambdas/domain/department.ts';
import type { Dispatch, Message } from '../../lambdas/domain/dispatch.ts';
import type { Extract } from '../../lambdas/domain/extraction.ts';
import type { Channel } from '../../lambdas/domain/notice.ts';
import type { Office } from '../../lambdas/domain/office.ts';
import { bucketEventOf } from '../../lambdas/ingest/bucket-event.ts';
import { ingest, type Outcome } from '../../lambdas/ingest/ingest.ts';
import { makeHandler, type PublishPorts } from '../../lambdas/publish/handler.ts';
import type { Posted } from '../../lambdas/send/ports.ts';
import { sweep } from '../../lambdas/sweep/sweep.ts';
import { hash } from '../../lambdas/wiring/hash.ts';
import { pumpChanges } from '../../local/change-feed.ts';
import { openSqliteTable } from '../../local/sqlite-table.ts';
import { plainExtract } from './plain-extract.ts';

export const office: Office = {
  name: { en: 'Test Office', zh: '测试办公室' },
  displayName: 'TEST',
  timeZone: 'Asia/Shanghai',
  language: 'en',
  stage: 'test',
  release: 'automatic',
  allowList: ['*@test.example'],
  maximumBytes: 1000,
};

export const department = (slug: string, more: Partial<Department> = {}): Department => ({
  slug,
  name: { en: `${slug} department`, zh: `${slug}部` },
  aliases: [],
  remit: [],
  language: 'en',
  follows: { occasions: [], initiatives: [] },
  ...more,
});

export interface Sent {
  readonly to: string;
  readonly channel: Channel | string;
  readonly id: string;
  readonly text: string;
  readonly subject: string | null;
}

/** The whole way in memory on the real SQLite table: what is uploaded, what is sent, and a clock that a test moves. */
export const makeWay = (
  options: {
    office?: Partial<Office>;
    extract?: Extract;
    departments?: readonly Department[];
  } = {},
) => {
  const table = openSqliteTable(':memory:');
  const sent: Sent[] = [];
  const objects = new Map<string, Uint8Array>();
  let time = Date.parse('2020-04-29T01:00:00.000Z');
  let sequence = 0;
  const answer: { next: (dispatch: Dispatch, messages: readonly Message[]) => Posted } = {
    next: (_, messages) => ({ accepted: messages.map((m) => m.id), failed: [] }),
  };
  const silent = new Set<string>();
  const ports: PublishPorts = {
    table,
    hash,
    office: { ...office, ...options.office },
    departments:
      options.departments ?? ['finance', 'science', 'press'].map((slug) => department(slug)),
    namedDays: [],
    now: () => new Date(time).toISOString(),
    leaseSeconds: 90,
    log: () => {},
    listeners: { reaches: async (slug) => !silent.has(slug) },
    post: {
      publish: async (dispatch, messages) => {
        const posted = answer.next(dispatch, messages);
        for (const message of messages)
          if (posted.accepted.includes(message.id))
            sent.push({
              to: dispatch.topic.kind === 'department' ? dispatch.topic.slug : dispatch.topic.kind,
              channel: String(message.attributes['channel'] ?? 'event'),
              id: `${dispatch.id}/${message.id}`,
              text: message.text,
              subject: message.subject,
            });
        return posted;
      },
    },
  };
  const publish = makeHandler(ports);
  return {
    table,
    ports,
    sent,
    answer,
    silent,
    /** Puts a text under a key; the event may be handled later, twice, or in another order. */
    upload: (key: string, text: string | Uint8Array) => {
      const versionId = `v${++sequence}`;
      const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
      objects.set(`${key}@${versionId}`, bytes);
      return event('ObjectCreated:Put', key, versionId, sequence, bytes.length, time);
    },
    remove: (key: string) =>
      event('ObjectRemoved:DeleteMarkerCreated', key, `v${++sequence}`, sequence, 0, time),
    ingest: async (record: ReturnType<typeof event>): Promise<Outcome | null> => {
      const bucketEvent = bucketEventOf(record);
      if (bucketEvent === null) return null;
      const get = async (key: string, versionId: string) => {
        const bytes = objects.get(`${key}@${versionId}`);
        return bytes === undefined ? null : { bytes, documentDate: null };
      };
      return ingest(bucketEvent, {
        ...ports,
        extract: options.extract ?? plainExtract,
        objects: { get },
      });
    },
    stream: async () => {
      const feed = {
        handler: publish,
        filter: (record: { readonly eventName?: string | undefined }) =>
          record.eventName === 'INSERT',
        batchSize: 10,
        maximumRetries: 3,
      };
      while ((await pumpChanges(table, feed)) > 0);
    },
    /** The stream's events are thrown away. */
    dropStream: () =>
      pumpChanges(table, {
        handler: async () => ({ batchItemFailures: [] }),
        batchSize: 100,
        maximumRetries: 0,
      }),
    sweep: () => sweep(ports, null),
    pass: (seconds: number) => {
      time += seconds * 1000;
    },
    /** What was sent since the last time it was asked, mails alone unless told otherwise. */
    mails: (channel = 'email') => {
      const mails = sent.splice(0).filter((one) => one.channel === channel);
      return mails.sort((a, b) => (a.to < b.to ? -1 : 1));
    },
  };
};

const event = (
  name: string,
  key: string,
  versionId: string,
  sequence: number,
  size: number,
  time: number,
) =>
  ({
    eventName: name,
    eventTime: new Date(time).toISOString(),
    s3: {
      bucket: { name: 'bucket' },
      object: {
        key: encodeURIComponent(key).replaceAll('%20', '+'),
        versionId,
        sequencer: sequence.toString(16),
        size,
      },
    },
  }) as never;
