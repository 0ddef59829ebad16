import type { Message, Topic } from '../domain/dispatch.ts';
import type { Notice } from '../domain/notice.ts';
import { emailOf } from '../send/words/email.ts';
import { toJson } from '../send/words/plain.ts';
import { queueMessageOf } from '../send/words/queue-message.ts';
import { smsOf } from '../send/words/sms.ts';
import type { OutboxItem } from '../store/documents.ts';
import { owners } from '../store/keys.ts';
import { dispatchOf, inBatches, type PlannedDispatch } from './dispatch.ts';
import type { PlanPorts } from './items.ts';

/** One dispatch a notice, its channels together in one batch. */
export const departmentDispatches = (
  outbox: OutboxItem,
  notices: readonly Notice[],
  ports: PlanPorts,
  records: string | null,
): PlannedDispatch[] => {
  const names = new Map(ports.departments.map((d) => [d.slug, d]));
  return notices.flatMap((notice) => {
    const department = names.get(notice.department);
    if (department === undefined) return [];
    const context = { office: ports.office, department, links: null };
    const attributes = { urgent: notice.urgent ? 'yes' : 'no', kind: 'notice' };
    const { subject, text } = emailOf(notice, context);
    const messages: Message[] = [
      { id: 'email', subject, text, attributes: { ...attributes, channel: 'email' } },
      {
        id: 'sms',
        subject: null,
        text: smsOf(notice, context),
        attributes: { ...attributes, channel: 'sms' },
      },
      {
        id: 'queue',
        subject: null,
        text: toJson(queueMessageOf(notice, context)),
        attributes: { ...attributes, channel: 'queue' },
      },
    ];
    const topic: Topic = { kind: 'department', slug: notice.department };
    const sort = `${ports.now()}#${notice.id}`;
    return inBatches(messages).map((batch, part) => {
      const planned = dispatchOf(outbox, topic, batch, part, notice.id, ports, records);
      return part > 0
        ? planned
        : {
            ...planned,
            item: {
              ...planned.item,
              owner: owners.notices(notice.department),
              ownerSort: sort,
            },
          };
    });
  });
};
