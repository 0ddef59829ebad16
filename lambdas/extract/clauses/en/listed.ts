import type { Above } from '../list-frames.ts';
import type { Piece } from '../pieces.ts';
import type { Facts, Verdict } from '../verdict.ts';
import { leave, take } from '../verdict.ts';
import { aside } from './imperative.ts';
import { noun } from './inside.ts';

/** What the line that an item stands under makes of it; null when that leaves it open. */
export const judgeListed = (piece: Piece, { line }: Facts, above: Above): Verdict => {
  if (piece.continued) return null;
  if (above.leading === 'content') return leave('content');
  if (above.leading === 'may') return leave('permission');
  if (above.leading === 'told') return leave('description');
  if (above.leading === 'by') {
    const participle = /^(?:[^,]{1,60}, )?(?:[a-z]{2,14}ly )?(?!during|according)[a-z]{2,18}ing\b/;
    return participle.test(line) ? take('en-listed', 0.75) : null;
  }
  // "(c) in consultation with the unions, post the plan": the verb stands behind the phrase.
  const behind = aside.exec(line)?.[0].length ?? 0;
  const own = noun.test(line) ? line.slice(behind).trimStart() : line;
  return noun.test(own) || !/^[a-z"][^ ]* +[^ ]+ +[^ ]/.test(own) ? null : take('en-listed', 0.8);
};
