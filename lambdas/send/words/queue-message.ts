import type {
  Change,
  Notice,
  NoticeEntry,
  NoticeLinks,
  NoticeSource,
} from '../../domain/notice.ts';
import type { WordsContext } from './email.ts';
import { bytesOf, cut, toJson } from './plain.ts';

/** A change as other systems read it: what stands now is found in `entries` by its key. */
export type QueueChange =
  | { readonly kind: 'added'; readonly key: string }
  | { readonly kind: 'changed'; readonly key: string; readonly before: NoticeEntry }
  | { readonly kind: 'dropped'; readonly before: NoticeEntry };

/** A notice for another system; its schema is `schemas/duban.notice.1.schema.json`. */
export interface QueueMessage {
  readonly schema: 'duban.notice/1';
  readonly id: string;
  /** Slug. */
  readonly department: string;
  readonly language: 'zh' | 'en';
  readonly urgent: boolean;
  readonly source: NoticeSource;
  readonly entries: readonly NoticeEntry[];
  readonly changes: readonly QueueChange[] | null;
  readonly links: NoticeLinks | null;
  /** Entries and changes left out because the message was full. */
  readonly omitted: number;
}

/** UTF-8 bytes at the most; with `emailBytes` and an SMS it stays under SNS's 256 KiB for one batch. */
export const queueBytes = 56_000;

/** UTF-16 code units of a directive's words at the most. */
const wordsLimit = 4000;

const entryOf = (entry: NoticeEntry): NoticeEntry => ({
  ...entry,
  text: cut(entry.text, wordsLimit),
});

const changeOf = (change: Change): QueueChange => {
  if (change.kind === 'added') return { kind: 'added', key: change.now.key };
  const before = entryOf(change.before);
  return change.kind === 'changed'
    ? { kind: 'changed', key: change.now.key, before }
    : { kind: 'dropped', before };
};

/** Takes from the front what fits into the bytes, and says how many bytes are left. */
const fitting = <T>(all: readonly T[], bytes: number): { taken: T[]; left: number } => {
  const taken: T[] = [];
  let left = bytes;
  for (const one of all) {
    const size = bytesOf(toJson(one)) + 1;
    if (size > left) break;
    left -= size;
    taken.push(one);
  }
  return { taken, left };
};

/** The notice as data, the document's words as they stand (a directive's up to 4,000 characters). Write it with `toJson`. */
export const queueMessageOf = (
  notice: Notice,
  { department, links }: WordsContext,
): QueueMessage => {
  const { id, source, urgent } = notice;
  const message: QueueMessage = {
    schema: 'duban.notice/1',
    id,
    department: department.slug,
    language: department.language,
    urgent,
    source: { ...source, title: cut(source.title, wordsLimit) },
    entries: [],
    changes: notice.changes === null ? null : [],
    links,
    omitted: 0,
  };
  const changes = notice.changes?.map(changeOf) ?? [];
  const room = queueBytes - bytesOf(toJson(message)) - 16;
  const first = fitting(notice.entries.map(entryOf), room);
  const second = fitting(changes, first.left);
  const all = notice.entries.length + changes.length;
  return {
    ...message,
    entries: first.taken,
    changes: notice.changes === null ? null : second.taken,
    omitted: all - first.taken.length - second.taken.length,
  };
};
