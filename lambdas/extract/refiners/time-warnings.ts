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
  'no-such-day': (phrase) => `"${phrase}" names a day that does not exist.`,
  'past-calendar': (phrase) =>
    `"${phrase}" rests on public holidays that are not published yet: no date was given to it.`,
};

/** What a clerk should know of a phrase, as a sentence. */
export const warningOf = (code: TimeWarning, phrase: string, { start, end }: Span): Warning => ({
  code,
  message: sentences[code](phrase),
  start,
  end,
});
