import type { Resolved, TimeContext } from './context.ts';
import { daysOff, sideOf } from './holiday.ts';
import { step } from './wording.ts';

/** "Before" a feast is before its days off: the day before the first of them. */
export const eveOf = (resolved: Resolved, index: number, context: TimeContext): Resolved => {
  if (resolved.interval === null) return resolved;
  const days = daysOff(resolved.interval, context.namedDays[index]?.name.zh ?? '', context);
  const eve = step(
    'rule',
    days.steps.length > 0
      ? 'before the holiday: the day before it begins'
      : 'before the day: the day before it',
    days.steps.length > 0 ? '节前：放假前一日' : '节前：前一日',
  );
  return {
    ...resolved,
    interval: sideOf(days, -1),
    steps: [...resolved.steps, ...days.steps, eve],
    provisional: resolved.provisional || days.provisional,
  };
};

/** By the hour in which a day begins: its last day is the one before. */
export const dayBefore = (resolved: Resolved): Resolved => {
  if (resolved.interval === null) return resolved;
  const day = resolved.interval.to.plusDays(-1);
  const words = step(
    'rule',
    'that day begins at 0:00: the last day is the one before it',
    '零时为该日之始：最后一日为其前一日',
  );
  return { ...resolved, interval: { from: day, to: day }, steps: [...resolved.steps, words] };
};
