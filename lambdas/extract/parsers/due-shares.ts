import type { Span } from '../../domain/span.ts';
import { limits } from '../clauses/pieces.ts';
import type { Draft, Reading } from '../reading.ts';
import { codesOf } from '../text/fold.ts';
import { listMarker } from '../text/marker.ts';
import { trimmed } from '../text/sorted.ts';

/** What a line 整改时限：… says of measures that stand side by side: which is due when, and what is to be done besides. */

/** , ; and 。 */
const divides = codesOf(',;。');
/** No task that such a line adds is shorter. */
const shortest = 4;

/** The parts of such a line, between its marks. */
const partsOf = ({ folded, codes }: Reading, { start, end }: Span): Span[] => {
  const parts: Span[] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    if (at < end && !divides.has(codes[at] ?? 0)) continue;
    const part = trimmed(folded, from, at);
    if (part.start < part.end) parts.push(part);
    from = at + 1;
  }
  return parts;
};

/** 12月20日前，其间每月5日前报送进度: a part that says what else is to be done, and by when. */
const addsTask = (reading: Reading, { start, end }: Span): boolean => {
  const time = reading.times.first(start, end);
  return (
    time !== undefined &&
    limits(time) &&
    end - time.end >= shortest &&
    reading.words.valueAt(time.end) === 'verb'
  );
};

/** How much of what stands in front of a limit a measure says too: 预案修订9月25日前. */
const shared = (words: string, measure: string): number => {
  let found = 0;
  for (let at = 0; at + 1 < words.length; at += 1)
    if (measure.includes(words.slice(at, at + 2))) found += 1;
  return words.length < 2 ? 0 : found / (words.length - 1);
};

/** The measure that a part of such a line is about: by its number, or by the words in front of its limit; -1 where it is about all. */
const meant = (reading: Reading, part: Span, drafts: readonly Draft[]): number => {
  const { folded, text } = reading;
  const marker = listMarker(folded, part.start, text);
  const number = marker !== null && marker.end < part.end ? marker.number : null;
  if (number !== null) return drafts.findIndex((draft) => draft.number === number);
  const time = reading.times.first(part.start, part.end);
  const words = time === undefined ? '' : folded.slice(part.start, time.start);
  let best = -1;
  let most = 0.5;
  for (const [i, { start, end }] of drafts.entries()) {
    const share = shared(words, folded.slice(start, end));
    if (share >= most && (share > most || best < 0)) [best, most] = [i, share];
  }
  return best;
};

const withLimit = (draft: Draft, span: Span): Draft => ({ ...draft, also: [...draft.also, span] });

/** Gives the drafts of a paragraph the limits of the lines below it. `all`: they stand side by side, so that what is about none is about all that have no own. */
export const shareDue = (
  reading: Reading,
  drafts: readonly Draft[],
  due: readonly Span[],
  all: boolean,
): Draft[] => {
  const out = [...drafts];
  const last = out.length - 1;
  for (const span of due) {
    const parts = out.length > 1 || all ? partsOf(reading, span) : [];
    const told = parts.map((part) => meant(reading, part, drafts));
    const added = parts.filter((part, i) => i > 0 && addsTask(reading, part));
    const [first] = parts;
    const rest = added.length > 0 && first !== undefined ? first : span;
    if (told.every((each) => each < 0)) {
      for (let i = all ? 0 : last; i <= last; i += 1) {
        const draft = out[i];
        if (draft === undefined) continue;
        const own = i < last && reading.times.find(draft.start, draft.end, limits) !== undefined;
        if (!own) out[i] = withLimit(draft, rest);
      }
    } else
      for (const [i, part] of parts.entries()) {
        const draft = out[told[i] ?? -1];
        if (draft !== undefined) out[told[i] ?? 0] = withLimit(draft, part);
      }
    const model = out[last];
    if (model !== undefined)
      for (const task of added)
        out.push({
          ...model,
          ...task,
          sentence: task,
          rule: 'zh-dated',
          confidence: 0.7,
          also: [],
        });
  }
  return out;
};
