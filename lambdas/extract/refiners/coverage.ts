import type { Warning } from '../../domain/extraction.ts';
import type { Stage } from '../reading.ts';
import { covered, touches } from '../text/sorted.ts';
import type { DutyTag } from '../vocabulary/duty.ts';

const shown = 60;

const binds = (tag: DutyTag): boolean => tag === 'must' || tag === 'urges';

/**
 * The coverage gate: a sentence with a word of obligation that no directive claims and nobody left out
 * knowingly is shown to the clerk.
 */
export const coverage: Stage = {
  name: 'coverage',
  run: (reading) => {
    const { text, sentences, words, directives, excluded } = reading;
    const known = covered([...directives, ...excluded]);
    const warnings: Warning[] = [...reading.warnings];
    // Both lists follow the text: the next sentence that ends behind the word is the one it can stand in.
    let next = 0;
    for (let i = 0; i < words.size; i += 1) {
      if (!binds(words.value(i))) continue;
      const [from, to] = [words.start(i), words.end(i)];
      while ((sentences[next]?.end ?? to) < to) next += 1;
      const sentence = sentences[next];
      if (sentence === undefined) break;
      if (sentence.start > from) continue;
      next += 1;
      if (touches(known, sentence)) continue;
      const { start, end } = sentence;
      const quote =
        text.slice(start, Math.min(end, start + shown)) + (end - start > shown ? '…' : '');
      warnings.push({
        code: 'not-taken',
        message: `This sentence looks like a directive and was not taken: "${quote}"`,
        zh: `此句形似督办事项，但未提取：“${quote}”`,
        start,
        end,
      });
    }
    return { warnings };
  },
};
