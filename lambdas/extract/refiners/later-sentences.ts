import { dueOfOrder } from '../clauses/en/machine/broken.ts';
import type { Draft, Reading } from '../reading.ts';
import type { Sentence } from '../text/outline.ts';
import { firstFrom } from '../text/sorted.ts';
import type { TimeExpression } from '../time/expression.ts';

/** A sentence about work told before it: 以上工作要在6月底前完成, "These tasks shall be completed by …". */
const about =
  /^[ "]{0,2}(?:(?:以上|上述|前述|此项|该项|本项|这项|各项|所有|全部|相关|这些|上列|有关)(?:各项|工作|任务|事项|内容|措施|材料|问题|整改|要求)|(?:this|these|the above|the foregoing|all of the above|the (?:said|abovementioned)|all (?:these|the above)) ?(?:work|works|task|tasks|item|items|action|actions|matter|matters|measures|materials)?)/;
/** Words that say the work is over by then. */
const over =
  /完成|办结|落实到位|报送|上报|到位|结束|办理完毕|提交|complet|finish|conclude|submitted|be done|implemented/;
/** One item and not all before it: 该项工作, "this work". */
const single = /^[ "]{0,2}(?:此项|该项|本项|这项|this )/;

/** No list that one sentence speaks of is longer. */
const most = 60;

/** The directives before a sentence under its own heading, in the order of the text. */
const near = ({ drafts, blocks }: Reading, sentence: Sentence): Draft[] => {
  const heading = blocks[sentence.block]?.heading ?? -1;
  const from = blocks[heading]?.end ?? 0;
  const upTo = firstFrom(drafts, sentence.start);
  return drafts
    .slice(Math.max(0, upTo - most), upTo)
    .filter(({ start, end }) => start >= from && end <= sentence.start);
};

/** What later sentences say of when: for the directives they are about, and all of it. */
export interface LaterSentences {
  readonly of: ReadonlyMap<Draft, readonly TimeExpression[]>;
  readonly all: readonly TimeExpression[];
}

const limits = ({ limit }: TimeExpression): boolean => limit === 'before' || limit === 'within';

/** Deadlines that a later sentence of the paragraph (or the paragraph after a list) gives to the directives before it. */
export const laterSentences = (reading: Reading): LaterSentences => {
  const found = new Map<Draft, TimeExpression[]>();
  const all: TimeExpression[] = [];
  const { sentences, folded, times, blocks } = reading;
  const { list } = times;
  // Few sentences say a limit: they are looked for from the limits.
  for (let i = 0; i < list.length; i += 1) {
    const time = list[i];
    if (time === undefined || !limits(time)) continue;
    const sentence = sentences[firstFrom(sentences, time.start + 1) - 1];
    if (sentence === undefined || time.end > sentence.end) continue;
    const limiting = [time];
    for (
      let next = list[i + 1];
      next !== undefined && next.end <= sentence.end;
      next = list[i + 1]
    ) {
      if (limits(next)) limiting.push(next);
      i += 1;
    }
    const words = folded.slice(sentence.start, Math.min(sentence.end, sentence.start + 400));
    const order = reading.translated ? dueOfOrder(reading, sentence) : null;
    if (order !== null) {
      const told = near(reading, sentence).at(-1);
      const apart = told === undefined ? most : sentence.start - told.end;
      if (told !== undefined && apart < 4 && times.first(told.start, told.end) === undefined) {
        all.push(order);
        found.set(told, [order]);
      }
      continue;
    }
    if (!about.test(words) || !over.test(words)) continue;
    all.push(...limiting);
    const before = near(reading, sentence);
    const same = before.filter((draft) => draft.start >= (blocks[sentence.block]?.start ?? 0));
    const last = same.length > 0 ? same : before;
    const meant = single.test(words) ? last.slice(-1) : last;
    for (const draft of meant) {
      if (times.inside(draft.start, draft.end).some(({ limit }) => limit === 'before')) continue;
      found.set(draft, [...(found.get(draft) ?? []), ...limiting]);
    }
  }
  return { of: found, all };
};
