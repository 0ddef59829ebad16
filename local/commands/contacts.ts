import { type Command, Option } from 'commander';
import { Temporal } from 'temporal-polyfill';
import { type Contact, isAddress, isAllowed } from '../../lambdas/domain/contact.ts';
import { type Channel, channels } from '../../lambdas/domain/notice.ts';
import type { Installation, Registry } from '../installation.ts';
import { Mistake } from '../mistake.ts';
import { withInstallation } from '../open.ts';
import { type PlaceOptions, print, withJson, withPlace } from '../options.ts';
import { grid } from '../views/grid.ts';

interface Address {
  readonly email?: string;
  readonly sms?: string;
  readonly queue?: string;
}

/** `subscribe`, `contacts`, `unsubscribe`: the same in a folder and on a stack. */
export const contactCommands = (duban: Command): void => {
  const topic = 'slug of a department, "office" (refusals, unrouted work) or "events"';

  withAddress(withPlace(duban.command('subscribe')).argument('<department>', topic))
    .description('let an address have the notices of a department')
    .option('--urgent-only', 'only what is marked urgent or due within three days')
    .action(async (department: string, options: PlaceOptions & Address & { urgentOnly?: true }) => {
      const { channel, address } = addressIn(options);
      await withInstallation(
        options,
        async ({ registry, contacts }) => {
          const urgentOnly = options.urgentOnly === true;
          check(department, channel, address, registry);
          checkTopic(department, channel, urgentOnly);
          const contact = await contacts.subscribe({ department, channel, address, urgentOnly });
          console.log(
            contact.state === 'confirmed'
              ? `${address} now gets the notices of ${department}.`
              : `${address} was asked to confirm. It gets the notices of ${department} once it has.`,
          );
        },
        'new',
      );
    });

  withJson(withPlace(duban.command('contacts')))
    .description('who is subscribed, who has not confirmed yet and since when, who has nobody')
    .action(async (options: PlaceOptions & { json?: boolean }) => {
      await withInstallation(options, async (installation) => {
        const contacts = await installation.contacts.list();
        print(options.json, contacts, () => contactsView(contacts, installation));
      });
    });

  withAddress(withPlace(duban.command('unsubscribe')).argument('<department>', topic))
    .description('take an address off a department')
    .action(async (department: string, options: PlaceOptions & Address) => {
      const { address } = addressIn(options);
      await withInstallation(options, async ({ contacts }) => {
        if (!(await contacts.unsubscribe(department, address)))
          throw new Mistake(`${address} is not subscribed to ${department}, or has not confirmed.`);
        console.log(`${address} no longer gets the notices of ${department}.`);
      });
    });
};

const withAddress = (command: Command): Command =>
  command
    .addOption(new Option('--email <address>', 'a mail address').conflicts(['sms', 'queue']))
    .addOption(new Option('--sms <number>', 'a telephone number, +8613…').conflicts(['queue']))
    .option('--queue <arn>', 'an SQS queue, for other systems');

const addressIn = (options: Address): { channel: Channel; address: string } => {
  for (const channel of channels) {
    const address = options[channel];
    if (address !== undefined) return { channel, address };
  }
  throw new Mistake('Say which address: --email A, --sms +N or --queue ARN.');
};

const check = (department: string, channel: Channel, address: string, registry: Registry): void => {
  const topics = [...registry.departments.map((d) => d.slug), 'office', 'events'];
  if (!topics.includes(department))
    throw new Mistake(`No department is called ${department}. "duban departments" lists them.`);
  if (!isAddress(channel, address)) throw new Mistake(`"${address}" is no address for ${channel}.`);
  if (!isAllowed(registry.office, address))
    throw new Mistake(
      `This is a ${registry.office.stage} installation, and ${address} is not on its allow-list (seeds/office.json): it must not be written to.`,
    );
};

/** The office is written mails and reports, never SMS, and all of them; events are for systems. */
const checkTopic = (department: string, channel: Channel, urgentOnly: boolean): void => {
  if (department === 'events' && (channel !== 'queue' || urgentOnly))
    throw new Mistake(
      'Events are for other systems: subscribe a queue (--queue ARN), without --urgent-only.',
    );
  if (department === 'office' && (channel === 'sms' || urgentOnly))
    throw new Mistake(
      'The office is told by mail or queue, and of everything: --email A or --queue ARN, without --urgent-only.',
    );
};

const contactsView = (contacts: readonly Contact[], { registry, now }: Installation): string => {
  const days = (since: string): number =>
    Math.floor(
      Temporal.Instant.from(now()).since(Temporal.Instant.from(since)).total({ unit: 'days' }),
    );
  const state = (contact: Contact): string =>
    contact.state === 'confirmed'
      ? 'confirmed'
      : contact.since === null
        ? 'waits for confirmation'
        : `waits for confirmation, ${days(contact.since)} days`;
  const rows = contacts.map((c) => [
    c.department,
    c.channel,
    c.address,
    c.urgentOnly ? 'urgent only' : '',
    state(c),
  ]);
  const silent = [...registry.departments.map((d) => d.slug), 'office'].filter(
    (slug) => !contacts.some((c) => c.department === slug && c.state === 'confirmed'),
  );
  const titles = ['department', 'channel', 'address', '', 'state'];
  return [
    grid(
      titles.map((title) => ({ title })),
      rows,
    ),
    ...silent.map((slug) =>
      slug === 'office'
        ? 'The office has no confirmed contact: refusals and work without a department reach nobody.'
        : `${slug} has no confirmed contact: its notices reach nobody.`,
    ),
  ].join('\n');
};
