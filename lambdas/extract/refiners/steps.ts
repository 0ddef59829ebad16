import { dayWords } from '../../domain/day-words.ts';
import type { Step } from '../../domain/deadline.ts';
import type { TimeExpression } from '../time/expression.ts';
import { step, weekdayWords } from '../time/wording.ts';

/** The first step: the words of the text, quoted unless they bring their own quotation marks. */
export const phraseStep = (phrase: string): Step =>
  /^["“”„「『《]/.test(phrase)
    ? step('phrase', phrase, phrase)
    : step('phrase', `"${phrase}"`, `“${phrase}”`);

/** The last step: which day it is, and what it is to the phrase. */
export const lastStep = (time: TimeExpression, date: string, named: boolean): Step => {
  const { en, zh } = dayWords(date);
  const weekday = weekdayWords(date);
  if (named && time.limit !== 'before') {
    return step('date', `It is the day itself, a ${weekday.en}.`, `即当日，${weekday.zh}。`);
  }
  return step(
    'date',
    `The last permitted day is ${weekday.en}, ${en}.`,
    `最后期限为${zh}（${weekday.zh}），含当日。`,
  );
};
