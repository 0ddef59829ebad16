import { later } from '../domain/calendar.ts';
import type { PublishPorts } from '../publish/handler.ts';
import { sweep } from './sweep.ts';

/** Leaves the function time to end by itself: what is left waits for the next sweep. */
const margin = 10;

/**
 * The schedule's tick → one sweep.
 * @throws when items failed, after all others were handled, so that the failure is counted and alarmed.
 */
export const makeHandler =
  (ports: PublishPorts) =>
  async (_tick: unknown, context: { getRemainingTimeInMillis(): number }): Promise<void> => {
    const seconds = context.getRemainingTimeInMillis() / 1000 - margin;
    const { faults, ...counts } = await sweep(ports, later(ports.now(), seconds));
    ports.log({ level: 'INFO', message: 'swept', ...counts, faults: faults.map(String) });
    if (faults.length > 0) throw new AggregateError(faults, `${faults.length} items failed`);
  };
