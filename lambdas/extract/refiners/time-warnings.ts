import type { Warning } from '../../domain/extraction.ts';
import type { Span } from '../../domain/span.ts';
import type { TimeWarning } from '../time/context.ts';

const sentences: Readonly<Record<TimeWarning, (phrase: string) => string>> = {
  'no-year': (phrase) =>
    `"${phrase}" has no year, and the document's date is not known: no date was given to it.`,
  'no-month': (phrase) =>
    `"${phrase}" has no month, and neither the text nor the document's date gives one: no date was given to it.`,
  'ambiguous-date': (phrase) =>
    `"${phrase}" may be read month first or day first. It was read month first.`,
  'ambiguous-day-first': (phrase) =>
    `"${phrase}" may be read month first or day first. It was read day first, as the text writes its other dates.`,
  'no-such-day': (phrase) => `"${phrase}" names a day that does not exist.`,
  'two-ways': (phrase) => `"${phrase}" is meant in two ways: no date was given to it.`,
  'past-calendar': (phrase) =>
    `"${phrase}" rests on public holidays that are not published yet: no date was given to it.`,
};

const sentencesZh: Readonly<Record<TimeWarning, (phrase: string) => string>> = {
  'no-year': (phrase) => `“${phrase}”未写年份，成文日期也不详：未定日期。`,
  'no-month': (phrase) => `“${phrase}”未写月份，文中及成文日期均无从推定：未定日期。`,
  'ambiguous-date': (phrase) => `“${phrase}”可先读月也可先读日，按先月后日处理。`,
  'ambiguous-day-first': (phrase) =>
    `“${phrase}”可先读月也可先读日，按文中其他日期的写法先日后月处理。`,
  'no-such-day': (phrase) => `“${phrase}”所写的日子不存在。`,
  'two-ways': (phrase) => `“${phrase}”有两种理解：未定日期。`,
  'past-calendar': (phrase) => `“${phrase}”取决于尚未公布的节假日安排：未定日期。`,
};

/** What a clerk should know of a phrase, as a sentence. */
export const warningOf = (code: TimeWarning, phrase: string, { start, end }: Span): Warning => ({
  code: code === 'ambiguous-day-first' ? 'ambiguous-date' : code,
  message: sentences[code](phrase),
  zh: sentencesZh[code](phrase),
  start,
  end,
});
