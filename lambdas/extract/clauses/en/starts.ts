import type { Span } from '../../../domain/span.ts';
import type { Reading } from '../../reading.ts';
import type { Codes } from '../../text/fold.ts';
import { codesOf } from '../../text/fold.ts';
import { makeLetters } from '../../text/letters.ts';

const opening =
  /^(?:additionally|specifically|accordingly|furthermore|also|then|next|recently|in addition|moreover|further|finally|at the same time|in (?:which|that|this) case|meanwhile|thereafter|therefore|similarly|and|that|in principle|to this end|in particular|(?:as )?per (?:the|our|its) [a-z-]{3,16}(?= the )|[a-z]\.(?= the ))(?:,| ) ?/;
/** What opening words begin with, beside a letter and its full stop. */
const first = makeLetters({ opening: 'asftnrimp' });
const opens = (folded: string, at: number): boolean =>
  ((first.at(folded.charCodeAt(at)) & first.bit.opening) !== 0 && !folded.startsWith('the ', at)) ||
  folded.charCodeAt(at + 1) === dot;
/** Words whose clause behind "that" has the subject of the duty. */
const requiring =
  /(?:requir|direct|order|request|ask|agree|decid|resolv|stress|emphasi[sz]|demand|insist)[a-z]{0,4}$/;

/** Code units in front of a verb in which the subject of a second clause stands. */
const longestSubject = 60;
/** How many places of a clause are looked at. */
const most = 12;
const between = codesOf(' ,"');
const [blank, comma, dot, colon, a, t] = [32, 44, 46, 58, 97, 116] as const;

/** Where the next comma or colon stands, or blank in front of what may be "and" or "that"; `to` when there is none. */
const jointFrom = (codes: Codes, from: number, to: number): number => {
  for (let at = from; at < to; at += 1) {
    const code = codes[at];
    if (code === comma || code === colon) return at;
    if (code === blank && (codes[at + 1] === t || codes[at + 1] === a)) return at;
  }
  return to;
};

/** Behind the blanks, dates and opening words at `from`. */
const opened = ({ folded, times }: Reading, from: number, limit: number): number => {
  let at = from;
  for (let step = 0; step < 3; step += 1) {
    while (at < limit && between.has(folded.charCodeAt(at))) at += 1;
    at = times.at(at, limit)?.end ?? at;
    if (!opens(folded, at)) break;
    const word = opening.exec(folded.slice(at, Math.min(limit, at + 32)));
    if (word === null) break;
    at += word[0].length;
  }
  return at;
};

/** Where subjects may begin, one after another: at the clause, behind dates and opening words, and behind commas. */
export class Starts {
  private readonly reading: Reading;
  private readonly from: number;
  private readonly limit: number;
  private readonly second: boolean;
  private at: number;
  private last = -1;
  private found = 0;

  /** Starts in front of `limit`; `second`: they are looked for behind another verb of the clause. */
  constructor(reading: Reading, { start }: Span, limit: number, second: boolean) {
    this.reading = reading;
    this.from = start;
    this.limit = limit;
    this.second = second;
    this.at = start - 1;
  }

  /** The next of them; -1 when there is none. */
  next(): number {
    const { reading, limit } = this;
    while (this.at < limit && this.found < most) {
      const joint = this.at < this.from ? this.from : this.behind(this.at);
      this.at = jointFrom(reading.codes, this.at + 1, limit);
      const start = joint < 0 ? limit : opened(reading, joint, limit);
      if (start >= limit || start === this.last) continue;
      this.last = start;
      this.found += 1;
      return start;
    }
    return -1;
  }

  /** Behind what divides a subject from what stands before it at `at`; -1 when nothing does. */
  private behind(at: number): number {
    const { folded } = this.reading;
    const code = folded.charCodeAt(at);
    if (code === comma || code === colon) return at + 1;
    if (code !== blank) return -1;
    // "… shall be honored and agencies shall consult": the last clause has its own subject.
    if (this.second && at > this.limit - longestSubject && folded.startsWith(' and ', at))
      return at + 5;
    return folded.startsWith('that ', at + 1) &&
      requiring.test(folded.slice(Math.max(this.from, at - 14), at))
      ? at + 6
      : -1;
  }
}
