import { daysInMonth, isoDay } from '../../domain/calendar-date.ts';
import type { Day } from '../../domain/language.ts';
import type { Reading } from '../reading.ts';
import type { Block } from '../text/outline.ts';
import type { Fields, TimeExpression } from '../time/expression.ts';
import { labelled } from './lines.ts';

/** What an expression says of a day; nothing where it is no single day. */
export const fieldsOf = (time: TimeExpression): Fields =>
  time.when.kind === 'fields' ? time.when.fields : {};

/** A whole date: year, month and day of the calendar. */
export const whole = (time: TimeExpression): Day | null => {
  const { year, month, day } = fieldsOf(time);
  if (year === undefined || month === undefined || day === undefined || year > 9999) return null;
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return isoDay(year, month, day);
};

const firstWhole = (times: readonly TimeExpression[]): Day | null => {
  for (const time of times) {
    const day = whole(time);
    if (day !== null) return day;
  }
  return null;
};

/** How many characters may follow the signature: notes of where it was filed and sent. */
const tail = 500;

/** A date that has a line to itself, or ends the line of a signature; `printed` is 印发, not 成文. */
const dateLine = (
  { times, folded }: Reading,
  block: Block,
): { readonly day: Day; readonly printed: boolean } | null => {
  if (block.end - block.start > 40 || block.kind === 'row') return null;
  const time = times.first(block.start, block.end);
  if (time === undefined) return null;
  const rest = folded.slice(block.start, time.start) + folded.slice(time.end, block.end);
  const alone = /^[ ().]{0,4}(?:印发|发布)?[ ().]{0,4}$/.test(rest);
  const signed = time.end === block.end && !/[,.;:。]/.test(rest) && block.kind === 'heading';
  const day = alone || signed ? whole(time) : null;
  return day !== null ? { day, printed: rest.includes('印发') } : null;
};

/** The day the paper was printed, in the line of its imprint: 办公厅秘书局 2024年3月5日印发. */
export const printedDate = ({ blocks, times, folded }: Reading): Day | null => {
  for (const { start, end } of folded.includes('印发') ? blocks : []) {
    if (end - start > 80 || !folded.slice(Math.max(start, end - 8), end).includes('印发')) continue;
    const time = times.inside(start, end).at(-1);
    if (time !== undefined && /^[ ().]*印发[ ().。]*$/.test(folded.slice(time.end, end)))
      return whole(time);
  }
  return null;
};

/** A heading over the date of another meeting. */
const nextOne = /\bnext (?:meeting|call|session)|下一?次(?:会议|例会)/;

/** 整改时限：, 完成时间：: the day of a task and not of the paper. */
const dueLabel = /^(?:(?:完成|办结|整改|办理)时间|(?:完成|办结|整改|办理)?[时期]限|截止)/;
const isDue = ({ folded }: Reading, { marker, start, end }: Block): boolean =>
  dueLabel.test(folded.slice(marker?.end ?? start, Math.min(end, (marker?.end ?? start) + 8)));

/** The date the text itself gives the paper: a label, a line of its own (成文日期), or the heading. */
export const statedDate = (reading: Reading): Day | null => {
  const { blocks, times, folded } = reading;
  for (const { start, end } of labelled(reading, 'date')) {
    const day = firstWhole(times.inside(start, end));
    if (day !== null) return day;
  }
  const alone: { day: Day; printed: boolean; end: number }[] = [];
  for (const block of blocks) {
    const above = blocks[block.index - 1];
    const line = above === undefined ? null : dateLine(reading, block);
    if (above === undefined || line === null) continue;
    if (nextOne.test(folded.slice(Math.max(above.start, above.end - 40), above.end))) continue;
    alone.push({ ...line, end: block.end });
  }
  // Signed at the end (成文日期), a paper may be headed by the day it was published: the signature counts.
  const signed = alone.findLast(
    ({ end, printed }) => !printed && folded.length - end <= Math.min(tail, folded.length / 4),
  );
  const first = signed ?? alone[0];
  if (first !== undefined) return first.day;
  for (const block of blocks.slice(0, 4)) {
    const time = times.first(block.start, block.end);
    // 整改时限：2025年6月30日, 于2025年6月30日前: by when something is due.
    const due = time?.limit === 'before' || time?.limit === 'within' || isDue(reading, block);
    const day = time === undefined || due ? null : whole(time);
    if (day !== null && block.end - block.start <= 160) return day;
  }
  return null;
};
