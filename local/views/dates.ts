import type { ExplainedDate } from '../../lambdas/extract/dates.ts';
import { under } from './grid.ts';

/** The dates of a phrase, each with the steps that led there. */
export const datesView = (phrase: string, dates: readonly ExplainedDate[]): string =>
  under(
    phrase,
    dates.length === 0
      ? 'no time expression'
      : dates
          .map(({ text, from, to, deadline, steps }) =>
            under(
              `${text} → ${from ?? '…'} to ${to ?? '…'}${deadline ? ', a deadline' : ''}`,
              steps.map((step) => `· ${step.en}`).join('\n'),
            ),
          )
          .join('\n'),
  );
