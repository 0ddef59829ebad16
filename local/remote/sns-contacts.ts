import {
  paginateListSubscriptionsByTopic,
  SetSubscriptionAttributesCommand,
  type SNSClient,
  SubscribeCommand,
  type Subscription,
  UnsubscribeCommand,
} from '@aws-sdk/client-sns';
import type { Contact } from '../../lambdas/domain/contact.ts';
import type { Department } from '../../lambdas/domain/department.ts';
import type { Instant } from '../../lambdas/domain/language.ts';
import type { Channel } from '../../lambdas/domain/notice.ts';
import type { TopicArns } from '../../lambdas/send/sns.ts';
import { keys } from '../../lambdas/store/keys.ts';
import type { Table } from '../../lambdas/store/table.ts';
import type { Contacts } from '../installation.ts';

const protocols: Readonly<Record<Channel, string>> = { email: 'email', sms: 'sms', queue: 'sqs' };

const channelOf = (protocol: string | undefined): Channel =>
  protocol === 'sms' ? 'sms' : protocol === 'sqs' ? 'queue' : 'email';

/**
 * The contacts of a stack: its topics' subscriptions, filtered by channel and urgency. SNS does not tell when one was made,
 * so the table keeps that.
 */
export const snsContacts = (
  client: SNSClient,
  arns: TopicArns,
  table: Table,
  departments: readonly Department[],
  now: () => Instant,
): Contacts => {
  const arnOf = (name: string): string =>
    name === 'office' || name === 'events' ? arns[name] : arns.departmentPrefix + name;

  const subscriptions = async (name: string): Promise<Subscription[]> => {
    const found: Subscription[] = [];
    const pages = paginateListSubscriptionsByTopic({ client }, { TopicArn: arnOf(name) });
    for await (const page of pages) found.push(...(page.Subscriptions ?? []));
    // One that was ended stays in the list for a while.
    return found.filter(({ SubscriptionArn }) => SubscriptionArn !== 'Deleted');
  };

  const find = async (name: string, channel: Channel, address: string) =>
    (await subscriptions(name)).find(
      (s) => s.Endpoint === address && s.Protocol === protocols[channel],
    );

  const describe = async (department: string, found: Subscription): Promise<Contact> => {
    const address = found.Endpoint ?? '';
    const kept = await table.get(keys.contact(department, address));
    return {
      department,
      channel: channelOf(found.Protocol),
      address,
      urgentOnly: kept?.['urgentOnly'] === true,
      state: isConfirmed(found) ? 'confirmed' : 'pending',
      since: (kept?.['since'] as Instant | undefined) ?? null,
    };
  };

  return {
    list: async () => {
      const contacts: Contact[] = [];
      for (const name of [...departments.map((d) => d.slug), 'office', 'events'])
        for (const found of await subscriptions(name)) contacts.push(await describe(name, found));
      return contacts;
    },
    subscribe: async (wanted) => {
      const { department, channel, address, urgentOnly } = wanted;
      const attributes = attributesOf(department, channel, urgentOnly);
      const before = await find(department, channel, address);
      // SNS refuses a second Subscribe with other attributes: what is there already is only given its new ones.
      const SubscriptionArn =
        before !== undefined && isConfirmed(before)
          ? before.SubscriptionArn
          : (
              await client.send(
                new SubscribeCommand({
                  TopicArn: arnOf(department),
                  Protocol: protocols[channel],
                  Endpoint: address,
                  ReturnSubscriptionArn: true,
                }),
              )
            ).SubscriptionArn;
      for (const [AttributeName, AttributeValue] of Object.entries(attributes))
        await client.send(
          new SetSubscriptionAttributesCommand({ SubscriptionArn, AttributeName, AttributeValue }),
        );
      const key = keys.contact(department, address);
      const known = await table.get(key);
      const since = (known?.['since'] as Instant | undefined) ?? now();
      await table.transact([{ put: { ...key, kind: 'contact', channel, urgentOnly, since } }]);
      const found = await find(department, channel, address);
      return { ...wanted, state: found && isConfirmed(found) ? 'confirmed' : 'pending', since };
    },
    unsubscribe: async (department, address) => {
      const found = (await subscriptions(department)).find((s) => s.Endpoint === address);
      if (found === undefined || !isConfirmed(found)) return false;
      await client.send(new UnsubscribeCommand({ SubscriptionArn: found.SubscriptionArn }));
      await table.transact([{ delete: keys.contact(department, address) }]);
      return true;
    },
  };
};

/** `PendingConfirmation` stands in the ARN's place until the owner confirms. */
const isConfirmed = (subscription: Subscription): boolean =>
  subscription.SubscriptionArn?.startsWith('arn:') === true;

/** Filters on attributes: a mail address gets the mail alone, and where it wants so only urgent ones. */
const attributesOf = (
  department: string,
  channel: Channel,
  urgentOnly: boolean,
): Record<string, string> => {
  if (department === 'events') return channel === 'queue' ? { RawMessageDelivery: 'true' } : {};
  const policy = { channel: [channel], ...(urgentOnly ? { urgent: ['yes'] } : {}) };
  return {
    FilterPolicy: JSON.stringify(policy),
    ...(channel === 'queue' ? { RawMessageDelivery: 'true' } : {}),
  };
};
