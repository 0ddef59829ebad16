import type { Assignment } from '../../domain/assignment.ts';
import type { Deadline, NamedEvent } from '../../domain/deadline.ts';
import type { Directive } from '../../domain/directive.ts';
import type { Message } from '../../domain/dispatch.ts';
import { fitting } from '../../domain/fitting.ts';
import type { Hash, Instant, Language } from '../../domain/language.ts';
import { within } from '../../domain/span.ts';
import { type EventType, eventMessage } from './cloud-event.ts';
import { cut } from './plain.ts';

/** What is new in one revision, and of which paper. */
export interface EventsInput {
  readonly documentId: string;
  /** Bucket key. */
  readonly key: string;
  readonly revision: number;
  readonly title: string;
  readonly language: Language;
  readonly time: Instant;
  /** Which installation speaks: a URI reference, such as `urn:duban:test`. */
  readonly source: string;
  /** Only what is new. */
  readonly directives: readonly Directive[];
  readonly deadlines: readonly Deadline[];
  /** Mentions of named days; those of one day make one event. */
  readonly occasions: readonly NamedEvent[];
  readonly assignments: readonly Assignment[];
  /** All of the revision, where what is new refers to what is not (a moved date of an old directive). Default: what is new. */
  readonly whole?: {
    readonly directives: readonly Directive[];
    readonly deadlines: readonly Deadline[];
  };
}

/** UTF-16 code units of a quotation at the most; its span says how long it is in the document. */
const wordsLimit = 20_000;

/** Bytes of one event's data at the most: SNS takes 256 KiB a batch, attributes and envelope included. */
const mostBytes = 100_000;

const quoteOf = ({ start, end, text }: { start: number; end: number; text: string }) => ({
  start,
  end,
  text: cut(text, wordsLimit),
});

const assignmentsOf = (ids: ReadonlySet<string>, input: EventsInput): readonly Assignment[] =>
  input.assignments.filter((assignment) => ids.has(assignment.directive));

const common = (input: EventsInput) => ({
  document: {
    id: input.documentId,
    key: input.key,
    revision: input.revision,
    title: cut(input.title, wordsLimit),
    language: input.language,
  },
});

const message = <Data extends object>(
  type: EventType,
  identity: readonly string[],
  concerned: readonly Assignment[],
  initiatives: readonly string[],
  data: Data,
  input: EventsInput,
  hash: Hash,
): Message =>
  eventMessage(
    {
      type,
      identity: [input.documentId, String(input.revision), ...identity],
      source: input.source,
      subject: input.key,
      time: input.time,
      departments: concerned.map((assignment) => assignment.department),
      initiatives,
      language: input.language,
      data: fitting({ ...common(input), ...data }, mostBytes),
    },
    hash,
  );

const directiveEvent = (
  directive: Directive,
  deadlines: readonly Deadline[],
  input: EventsInput,
  hash: Hash,
) => {
  const { id, number, responsible, haste, initiatives } = directive;
  const concerned = assignmentsOf(new Set([id]), input);
  const own = deadlines.filter((deadline) => directive.deadlines.includes(deadline.id));
  const data = {
    directive: { id, number, ...quoteOf(directive), haste, initiatives },
    responsible: responsible.map((unit) => ({
      name: unit.name,
      department: unit.departmentId,
      role: unit.role,
      start: unit.start,
      end: unit.end,
    })),
    deadlines: own.map(({ id: deadline, text, date }) => ({ id: deadline, text, date })),
    assignments: concerned.map(({ department, role, due }) => ({ department, role, due })),
  };
  return message('duban.directive.v1', [id], concerned, initiatives, data, input, hash);
};

const deadlineEvent = (
  deadline: Deadline,
  directives: readonly Directive[],
  input: EventsInput,
  hash: Hash,
) => {
  const owners = directives.filter((directive) => directive.deadlines.includes(deadline.id));
  const ids = owners.map((directive) => directive.id);
  const { id, date, recurrence, occasion, provisional, steps } = deadline;
  const data = {
    deadline: {
      id,
      ...quoteOf(deadline),
      date,
      recurrence: recurrence ?? null,
      occasion: occasion ?? null,
      provisional: provisional ?? false,
      steps: steps.map(({ rule, zh, en }) => ({ rule, zh, en })),
    },
    directives: ids,
  };
  const concerned = assignmentsOf(new Set(ids), input);
  const initiatives = owners.flatMap((directive) => directive.initiatives);
  return message('duban.deadline.v1', [id], concerned, initiatives, data, input, hash);
};

const occasionEvent = (
  mentions: readonly NamedEvent[],
  directives: readonly Directive[],
  input: EventsInput,
  hash: Hash,
) => {
  const owners = directives.filter((directive) =>
    mentions.some((mention) => within(mention, directive)),
  );
  const ids = owners.map((directive) => directive.id);
  const [{ slug, canonical, date } = { slug: '', canonical: '', date: '' }] = mentions;
  const data = {
    occasion: {
      slug,
      name: canonical,
      date,
      mentions: mentions.map(quoteOf),
    },
    directives: ids,
  };
  const concerned = assignmentsOf(new Set(ids), input);
  const initiatives = owners.flatMap((directive) => directive.initiatives);
  return message('duban.occasion.v1', [slug, date], concerned, initiatives, data, input, hash);
};

/** One CloudEvent for each new directive, deadline and named day, in the order of the text. Equal input gives equal bytes. */
export const eventsOf = (input: EventsInput, hash: Hash): Message[] => {
  const { directives, deadlines } = input.whole ?? input;
  const days = Map.groupBy(input.occasions, ({ slug, date }) => `${slug} ${date}`);
  return [
    ...input.directives.map((directive) => directiveEvent(directive, deadlines, input, hash)),
    ...input.deadlines.map((deadline) => deadlineEvent(deadline, directives, input, hash)),
    ...[...days.values()].map((mentions) => occasionEvent(mentions, directives, input, hash)),
  ];
};
