import type { Draft, Reading } from '../reading.ts';
import type { TimeExpression } from '../time/expression.ts';

/** Words in front of a named day that make it a day to work for or on. */
const workFor =
  /(?:\b(?:in|on|for|by|before|during|until|ahead of|mark|celebrate|celebrating|marking)(?: the)?|围绕|迎接|纪念|庆祝|做好|办好|开展|举办|结合|在|于|为|以)$/;
/** Words behind a named day that make it an occasion of work. */
const workAt =
  /^(?:[ "]{0,2}(?:activit|event|celebration|series|campaign|publicity)|(?:系列)?(?:活动|宣传|期间|前|之前|庆祝|纪念|主题))/;
/** Parts of a holiday named in the task itself: 五一假期文明旅游宣传. */
const holiday = /^(?:假期|小长假|黄金周|长假)/;
/** A month or a day that something merely happened in. */
const past = /^(?:of|from|since|dated|in|自|从|以来)$/;

/** Whether a time expression inside a directive limits the work, rather than describe something in it. */
export const limitsWork = (
  reading: Reading,
  draft: Draft,
  time: TimeExpression,
  ownCell: boolean,
): boolean => {
  if (time.limit === 'since' || time.limit === 'after') return false;
  if (ownCell) return true;
  const { folded } = reading;
  const before = folded.slice(Math.max(draft.start, time.start - 24), time.start).trimEnd();
  const after = folded.slice(time.end, Math.min(draft.end, time.end + 24));
  const { when } = time;
  if (when.kind === 'fields' && when.fields.named !== undefined) {
    if (time.limit === 'before' || time.limit === 'within' || time.limit === 'on') return true;
    if (holiday.test(after)) return false;
    return workFor.test(before) || workAt.test(after);
  }
  if (time.limit === 'before' || time.limit === 'within') return true;
  if (when.kind === 'span') return time.limit !== 'none';
  if (time.every !== undefined) return true;
  if (when.kind === 'nth' || when.kind === 'holiday')
    return !past.test(before.split(' ').at(-1) ?? '');
  if (when.kind === 'run') return false;
  if (when.kind === 'range') return time.limit === 'on';
  const { fields } = when;
  if (fields.clock === true) return false;
  const definite =
    fields.day !== undefined ||
    fields.part !== undefined ||
    fields.weekday !== undefined ||
    fields.dayOffset !== undefined;
  if (past.test(before.split(' ').at(-1) ?? '')) return false;
  return definite && (time.limit === 'on' || fields.part === 'end' || fields.day !== undefined);
};
