import { appendFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Contact, isAllowed } from '../lambdas/domain/contact.ts';
import type { Dispatch, Message, Topic } from '../lambdas/domain/dispatch.ts';
import type { Instant } from '../lambdas/domain/language.ts';
import type { Office } from '../lambdas/domain/office.ts';
import type { Post } from '../lambdas/send/ports.ts';
import { readContacts } from './contacts.ts';
import { emlOf } from './eml.ts';
import type { Folder } from './folder.ts';

/** One line of `outbox/sent.jsonl`: a repeat has the id of its first sending. */
export interface SendLine {
  readonly at: Instant;
  readonly id: string;
  /** Slug, `office` or `events`. */
  readonly topic: string;
  readonly channel: string;
  readonly to: readonly string[];
  readonly file: string;
}

/**
 * The embedded post: what SNS would send stands in the outbox as `.eml` and `.sms.txt`, what it would hand to other systems
 * as `.json`. A file is whole or absent; sent again, it is written over itself. Every sending is logged once it is done.
 */
export const outboxPost = (folder: Folder, office: Office, now: () => Instant): Post => ({
  publish: async (dispatch, messages) => {
    const { id, topic } = dispatch;
    const name = topic.kind === 'department' ? topic.slug : topic.kind;
    const contacts = readContacts(folder.contacts).filter(
      (contact) => contact.department === name && isAllowed(office, contact.address),
    );
    for (const message of messages) {
      const to = readersOf(message, topic, contacts);
      if (to === null) continue;
      const at = now();
      const channel = String(message.attributes['channel'] ?? 'event');
      const file = `${fileStem(name, dispatch, message)}.${endings[channel] ?? 'json'}`;
      const content =
        channel === 'email' ? await emlOf({ id, office, to, message, at }) : `${message.text}\n`;
      const path = join(folder.outbox, file);
      writeFileSync(`${path}.part`, content);
      renameSync(`${path}.part`, path);
      const line: SendLine = { at, id: `${id}/${message.id}`, topic: name, channel, to, file };
      appendFileSync(join(folder.outbox, 'sent.jsonl'), `${JSON.stringify(line)}\n`);
    }
    return { accepted: messages.map((message) => message.id), failed: [] };
  },
});

/** A name that tells a person what the file is; parts of the ids keep two of them apart. */
const fileStem = (name: string, dispatch: Dispatch, message: Message): string => {
  const document = dispatch.key.replace(/[^\p{L}\p{N}.]+/gu, '-').slice(0, 60);
  const part = dispatch.topic.kind === 'events' ? message.id.slice(0, 12) : dispatch.id.slice(0, 6);
  return `${name}--${document}--r${dispatch.revision}-${part}`;
};

const endings: Readonly<Record<string, string>> = { email: 'eml', sms: 'sms.txt' };

/** Whom a message reaches; null when nobody listens on its channel. Events are for whoever reads the outbox. */
const readersOf = (
  message: Message,
  topic: Topic,
  contacts: readonly Contact[],
): readonly string[] | null => {
  if (topic.kind === 'events') return [];
  const urgent = message.attributes['urgent'] === 'yes';
  const to = contacts
    .filter((c) => c.channel === message.attributes['channel'] && (urgent || !c.urgentOnly))
    .map((contact) => contact.address);
  return to.length === 0 ? null : to;
};
