import { route } from '../../lambdas/domain/routing.ts';
import { department, directive } from './samples.ts';

export type Records = Parameters<typeof route>[0];

/** Finance and press have remits, youth follows a day and an initiative. */
export const registry = [
  department('finance', { remit: ['budget', '预算'] }),
  department('press', { remit: ['publicity', '宣传'] }),
  department('youth', { follows: { occasions: ['workers-day'], initiatives: ['Spring Plan'] } }),
];

/** A text of one directive that names nobody; a test says what differs. */
export const records = (over: Partial<Records>): Records => ({
  meeting: null,
  addressees: [],
  directives: [directive()],
  deadlines: [],
  namedEvents: [],
  ...over,
});

/** `finance lead: named budget office; present finance`, one line a department. */
export const routed = (over: Partial<Records>): string[] =>
  route(records(over), registry).assignments.map(
    ({ department: slug, role, reasons }) =>
      `${slug} ${role}: ${reasons.map(({ kind, words }) => `${kind} ${words}`).join('; ')}`,
  );
