import type { Warning } from '../../domain/extraction.ts';
import type { Span } from '../../domain/span.ts';
import { overlap } from '../../domain/span.ts';
import type { Stage } from '../reading.ts';
import { inside } from '../text/sorted.ts';

const shown = 60;

/** Whether anything of a list overlaps a span; both must come in the order of the text. */
const sweep = (list: readonly Span[]) => {
  let next = 0;
  return (span: Span): boolean => {
    for (let each = list[next]; each !== undefined && each.end <= span.start; each = list[next])
      next += 1;
    const each = list[next];
    return each !== undefined && overlap(each, span);
  };
};

/**
 * The coverage gate: a sentence with a word of obligation that no directive claims and nobody left out
 * knowingly is shown to the clerk.
 */
export const coverage: Stage = {
  name: 'coverage',
  run: (reading) => {
    const { text, sentences, words, directives, excluded } = reading;
    const claimed = sweep(directives);
    const left = sweep(excluded);
    const warnings = sentences.flatMap((sentence): Warning[] => {
      const bound = inside(words, sentence.start, sentence.end).some(
        ({ value }) => value === 'must' || value === 'urges',
      );
      if (!bound || claimed(sentence) || left(sentence)) return [];
      const { start, end } = sentence;
      const quote =
        text.slice(start, Math.min(end, start + shown)) + (end - start > shown ? '…' : '');
      return [
        {
          code: 'not-taken',
          message: `This sentence looks like a directive and was not taken: "${quote}"`,
          zh: `此句形似督办事项，但未提取：“${quote}”`,
          start,
          end,
        },
      ];
    });
    return { warnings: [...reading.warnings, ...warnings] };
  },
};
