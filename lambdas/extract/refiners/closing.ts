import type { Draft } from '../reading.ts';
import type { TimeExpression } from '../time/expression.ts';

/** What may stand behind the day that an action item ends with. */
const ended = /^[\s.!)\]*_]{0,4}(?:at the latest|latest|please)?[\s.!)\]*_]{0,4}$/;
/** Rules by which somebody is given a task in few words. */
const assigning = /^(?:action|en-owner|en-present|en-undertaken|en-promised)/;

/** Whether an action item ends with a day or week and no word that limits it: "…, EOD Thursday", "… this week". */
export const closesAction = (
  { rule }: Draft,
  { when }: TimeExpression,
  before: string,
  after: string,
): boolean =>
  assigning.test(rule) &&
  when.kind === 'fields' &&
  ended.test(after) &&
  (when.fields.weekOffset !== undefined ||
    when.fields.dayOffset !== undefined ||
    (/[,(:;-]$/.test(before) &&
      (when.fields.weekday !== undefined || when.fields.month !== undefined)));
