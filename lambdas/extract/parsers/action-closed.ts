import type { Reading } from '../reading.ts';
import { makeLetters } from '../text/letters.ts';
import type { Block } from '../text/outline.ts';
import { labelAt } from './lines.ts';

const state =
  '(?:done|completed?|closed?|actioned|discharged|cancelled|canceled|withdrawn|finished|resolved|已完成|完成|已办结)';
/** "(done)", "- completed 4 April", "Status: closed", "✓": what stands at the end of an item that nobody has to do any more. */
const finished = new RegExp(
  `(?:\\(|\\[| (?:--|[-:;–✓✔☑]) ?|[.:✓✔☑] )(?:status: ?)?(?:now |all |already )?${state}(?:,? (?:on |in |by )?(?:\\d{1,2}[a-z/. -]{1,12}|[a-z]{3,9} )?[\\d/]{0,10}|[,:;] (?:see|by|at|per|in|this|that|it|all|no|[a-z]{3,12}ed|sent|made|paid|put|went|gone|won) [a-z0-9 #/.-]{1,32})?[)\\]]?\\.?$|[✓✔☑]$| (?:→|->|=>) ?(?:was |now |all |already )?(?:${state}|shipped|merged|fixed|sent|posted|published|paid|booked|ordered|filed|released|landed)\\b[^;:]{0,28}$`,
);
/** "Done: migrate the list", "done by Ann". */
const over =
  /^(?:done|completed|closed|cancelled|withdrawn|dropped|已完成|已办结)(?: ?[:-]|\.?$| (?:by|in|on|with|at) [^;:]{2,60}$)/;
const reported =
  /[.;] ?(?:no longer (?:needed|required|relevant|applicable)|not (?:needed|required) any ?more|obsolete|superseded|overtaken by events|dropped|abandoned|moot)\.?$|[.;] (?:[a-z .]{2,24} (?:reported|confirmed|said|noted|advised) (?:that )?)?(?:this|it|the action|the task|work) (?:has (?:now )?been|had (?:now )?been|was|is) (?:now |all )?(?:done|completed?|closed|actioned|finished)\.?$/;

/** "~~Book the venue~~ (done)": struck out, and nothing but a word of why behind it. */
const struck = /^~~[^~ ][^~]{0,400}~~[^a-z]{0,3}[a-z ,.'/)-]{0,40}$/;
const tilde = 126;

/** What the second begins with, and the last letter of the third in front of its full stop: few items go further. */
const letters = makeLetters({ over: 'dcw已', reported: 'detsyr' });
const dot = 46;

/** Whether an item says of itself that it is done; `words`, folded. */
export const isClosed = (words: string): boolean => {
  const end = words.length - (words.charCodeAt(words.length - 1) === dot ? 1 : 0);
  return (
    finished.test(words.slice(-48)) ||
    (words.charCodeAt(0) === tilde && struck.test(words)) ||
    ((letters.at(words.charCodeAt(0)) & letters.bit.over) !== 0 && over.test(words)) ||
    ((letters.at(words.charCodeAt(end - 1)) & letters.bit.reported) !== 0 &&
      reported.test(words.slice(-140)))
  );
};

const number = /^[^a-z]{0,3}(?:action|ai|issue|task)[ -]?#?(\d{1,5})\b/;
const told = new RegExp(
  `^[^:]{1,30}: (?:(?:yes|that|this|it|all|ok)(?: is| was|'s| has been)?,? )?(?:already )?${state}\\b`,
);
/** Lines below an action that may speak of it. */
const reach = 3;

/** Whether a line below closes an action of an earlier meeting: "Tom: done, merged on Thursday", "<trackbot> Closed ACTION-121". */
export const closedBelow = (reading: Reading, block: Block): boolean => {
  const { folded, blocks } = reading;
  const own = number.exec(folded.slice(block.start, Math.min(block.end, block.start + 24)))?.[1];
  for (const next of blocks.slice(block.index + 1, block.index + 1 + reach)) {
    const line = folded.slice(next.start, Math.min(next.end, next.start + 80));
    const closed = /\bclosed? (?:action|ai|issue|task)[ -]?#?(\d{1,5})\b/.exec(line)?.[1];
    if (closed !== undefined && closed === own) return true;
    if (next.kind !== 'text' || labelAt(reading, next)?.role === 'action') return false;
    if (told.test(line)) return true;
  }
  return false;
};
