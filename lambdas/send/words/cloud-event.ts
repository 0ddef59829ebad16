import type { Message } from '../../domain/dispatch.ts';
import type { Hash, Instant, Language } from '../../domain/language.ts';
import { clean, toJson } from './plain.ts';

/** What is published; the number is the version of `data`'s schema (`schemas/<type>.schema.json`). */
export const eventTypes = ['duban.directive.v1', 'duban.deadline.v1', 'duban.occasion.v1'] as const;
export type EventType = (typeof eventTypes)[number];

/** A CloudEvents 1.0 event in the structured JSON format (CNCF, CloudEvents JSON Event Format 1.0.2). */
export interface CloudEvent<Data> {
  readonly specversion: '1.0';
  /** With `source` unique; the same for every repeat. */
  readonly id: string;
  /** Which installation speaks: a URI reference. */
  readonly source: string;
  readonly type: EventType;
  /** Key of the document. */
  readonly subject: string;
  /** When the revision became current. */
  readonly time: Instant;
  readonly datacontenttype: 'application/json';
  /** `$id` of the event's schema. */
  readonly dataschema: string;
  readonly data: Data;
}

/** What an event is about, and what a subscription filters on. */
export interface EventFacts<Data> {
  readonly type: EventType;
  /** With the type: what makes the event this one, whatever else happens. */
  readonly identity: readonly string[];
  readonly source: string;
  readonly subject: string;
  readonly time: Instant;
  readonly departments: readonly string[];
  readonly initiatives: readonly string[];
  readonly language: Language;
  readonly data: Data;
}

/** SNS attribute values that are lists: absent rather than empty, so that `exists` can be filtered on. */
const listed = (name: string, values: readonly string[]): Record<string, readonly string[]> => {
  const clear = [...new Set(values.map(clean))].filter((value) => value !== '');
  return clear.length === 0 ? {} : { [name]: clear };
};

/** One event as a message for the events topic. */
export const eventMessage = <Data>(facts: EventFacts<Data>, hash: Hash): Message => {
  const { type, source, subject, time, data } = facts;
  const event: CloudEvent<Data> = {
    specversion: '1.0',
    id: hash(type, ...facts.identity),
    source,
    type,
    subject,
    time,
    datacontenttype: 'application/json',
    dataschema: `urn:duban:schema:${type}`,
    data,
  };
  return {
    id: event.id,
    subject: null,
    text: toJson(event),
    attributes: {
      type,
      ...listed('departments', facts.departments),
      ...listed('initiative', facts.initiatives),
      language: facts.language,
    },
  };
};
