import type { DatabaseSync } from 'node:sqlite';
import { dayOf, daysBetween, later } from '../lambdas/domain/calendar.ts';
import type { Day, Instant } from '../lambdas/domain/language.ts';

const secondsOfDay = 86_400;

/**
 * The embedded clock: this machine's, moved by whole days so that today is the given day. On one given day it never runs behind
 * what the folder has seen: what an earlier run left for "in a second" must not lie in the future of the next.
 * @param day today in the office's time zone; null for the real one.
 * @param seen the latest moment that the folder knows; null for a new folder.
 */
export const officeClock = (
  day: Day | null,
  timeZone: string,
  seen: Instant | null,
): (() => Instant) => {
  const real = (): Instant => new Date().toISOString();
  const shift = day === null ? 0 : daysBetween(dayOf(real(), timeZone), day) * secondsOfDay;
  const start = later(real(), shift);
  const ahead = (Date.parse(seen ?? start) - Date.parse(start)) / 1000;
  const more = day !== null && ahead > 0 && ahead < secondsOfDay ? ahead : 0;
  return () => later(real(), shift + more);
};

/** Keeps the latest moment in the folder's database, so that a run after a crash goes on from there. */
export const clockMemory = (database: DatabaseSync) => {
  database.exec(
    'CREATE TABLE IF NOT EXISTS clock (id INTEGER PRIMARY KEY, seen TEXT NOT NULL) STRICT',
  );
  const read = database.prepare('SELECT seen FROM clock WHERE id = 1');
  const write = database.prepare(
    'INSERT INTO clock VALUES (1, ?) ON CONFLICT (id) DO UPDATE SET seen = max(seen, excluded.seen)',
  );
  return {
    seen: (): Instant | null => (read.get()?.['seen'] as string | undefined) ?? null,
    remember: (now: Instant): void => {
      write.run(now);
    },
  };
};
