import type { Warning } from '../../domain/extraction.ts';
import type { Stage } from '../reading.ts';
import { covered, inside, touches } from '../text/sorted.ts';

const shown = 60;

/**
 * The coverage gate: a sentence with a word of obligation that no directive claims and nobody left out
 * knowingly is shown to the clerk.
 */
export const coverage: Stage = {
  name: 'coverage',
  run: (reading) => {
    const { text, sentences, words, directives, excluded } = reading;
    const known = covered([...directives, ...excluded]);
    const warnings = sentences.flatMap((sentence): Warning[] => {
      const bound = inside(words, sentence.start, sentence.end).some(
        ({ value }) => value === 'must' || value === 'urges',
      );
      if (!bound || touches(known, sentence)) return [];
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
