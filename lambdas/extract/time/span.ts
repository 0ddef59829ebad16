import { Temporal } from 'temporal-polyfill';
import type { Resolved, TimeContext } from './context.ts';
import type { When } from './expression.ts';
import { dayWords, step } from './wording.ts';

/** Monday to Friday, `count` days after `start`, which is not counted itself. */
const addWorkingDays = (start: Temporal.PlainDate, count: number): Temporal.PlainDate => {
  const weeks = Math.floor(count / 5);
  let day = start.add({ weeks });
  for (let left = count % 5; left > 0; ) {
    day = day.add({ days: 1 });
    if (day.dayOfWeek <= 5) left -= 1;
  }
  while (count > 0 && day.dayOfWeek > 5) day = day.subtract({ days: 1 });
  return day;
};

/** "Within 30 days of this meeting": from the day after the anchor to the last permitted day. */
export const spanInterval = (
  when: Extract<When, { kind: 'span' }>,
  context: TimeContext,
): Resolved => {
  const base = when.anchor === 'meeting' ? (context.meeting ?? context.document) : context.document;
  const unknown = { interval: null, steps: [], provisional: false, year: null };
  if (when.anchor === 'event') {
    const words = step(
      'event',
      'it counts from an event whose date the text does not give',
      '自某事件起算，文中未给出其日期',
    );
    return { ...unknown, steps: [words], warning: null };
  }
  if (base === null) return { ...unknown, warning: 'no-year' };
  if (when.amount > 36_600) return { ...unknown, warning: 'no-such-day' };
  const start = Temporal.PlainDate.from(base);
  const { amount, unit, working } = when;
  const to = working
    ? addWorkingDays(start, amount)
    : start.add(
        unit === 'hour'
          ? { days: Math.floor(amount / 24) }
          : unit === 'day'
            ? { days: amount }
            : unit === 'week'
              ? { weeks: amount }
              : unit === 'year'
                ? { years: amount }
                : { months: unit === 'quarter' ? amount * 3 : amount },
      );
  const words = dayWords(base);
  const meeting = when.anchor === 'meeting';
  const anchor = step(
    'anchor',
    `counted from the ${meeting ? 'meeting' : 'document'} of ${words.en}, which is not counted itself`,
    `自${meeting ? '会议' : '文件'}日期${words.zh}起算，当日不计`,
  );
  const rule = working
    ? [
        step(
          'calendar',
          'working days from Monday to Friday; public holidays are not known here',
          '工作日按周一至周五计，未计法定节假日与调休',
        ),
      ]
    : [];
  return {
    interval: { from: start, to },
    steps: [anchor, ...rule],
    warning: null,
    provisional: working,
    year: null,
  };
};
