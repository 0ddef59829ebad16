import { enUnitsAt } from '../bodies/units-en.ts';
import type { Reading } from '../reading.ts';
import { codesOf } from '../text/fold.ts';
import type { Block } from '../text/outline.ts';
import type { Label } from '../vocabulary/labels.ts';

const edge = '[*_]{0,2}:?[*_]{0,2}$';
const opened = '^#{0,6} {0,3}[*_]{0,2}';
/** A heading over a list of actions. */
const actions = new RegExp(
  `${opened}(?:agreed |summary of |list of |new |open |outstanding |other |key |further |all )?(?:actions?|action (?:items?|points?|list|log|summary|register)|next steps|to-?do(?:s| list)?|follow-?ups?|ais|行动项|行动清单|待办(?:事项)?|任务清单)(?: (?:arising|agreed|summary|list|recap|for (?:next time|the next (?:call|meeting|sprint))|from (?:today|th(?:is|e) (?:meeting|call))))?${edge}|${opened}(?:carried (?:over|forward)|still open|still outstanding)${edge}`,
);
/** One under which only what has an owner, or begins with a verb, is an action. */
const plans = new RegExp(
  `${opened}(?:what's next|what next|what happens next|who does what|tasks|assignments|homework|plan for (?:the )?(?:next|coming) (?:week|month|sprint))${edge}`,
);
/** One over actions of an earlier meeting, of which only those count that are said to be open. */
const earlier = new RegExp(
  `${opened}(?:review of |update on |status of |open |outstanding )?(?:actions?|action (?:items?|points?)|follow-?ups?|to-?dos?|ais) (?:from|of|since) [^.:;]{3,40}${edge}`,
);
/** What these begin with. */
const begins = codesOf('#*_asnoktflwchuprd行待任 ');
/** No such heading is longer. */
const longest = 72;

const stillOpen =
  /\b(?:still (?:open|to do|to be done|outstanding|pending)|carr(?:y|ied) (?:over|forward|fwd)|new (?:deadline|due date|due|eta|date|target)|outstanding|in progress|not (?:yet )?done|not yet|extended (?:to|until))\b/;

/** Behind an owner that an item begins with. */
const owns = /^ ?(?::|->|=>|→| - |- |,? (?:to|will|shall|should|must) [a-z])/;
/** What stands in front of a colon and is nobody: "Decision: …". */
const remark =
  /^(?:decision|decided|agreed|resolved|note|notes|nb|info|fyi|risk|issue|update|status|topic|question|answer|reason|result|outcome|next|date|place|time|when|where|why|links?|recap|background|context|summary|impact|deadline|reminder|idea|option|proposal|venue|cost|budget|done|closed|blocked|blocker|warning|example|problem|solution|result|ps|pps|aob|rag)s?\b/;
const group = /^(?:everyone|everybody|all(?: members| of us)?)(?=:| - | to )/;

/** Whether an item begins with whom it is for. */
export const isOwned = (reading: Reading, from: number, to: number): boolean => {
  const head = reading.folded.slice(from, Math.min(to, from + 24));
  if (remark.test(head)) return false;
  if (group.test(head)) return true;
  const list = enUnitsAt(reading, from, Math.min(to, from + 90));
  return list !== null && owns.test(reading.folded.slice(list.end, list.end + 12));
};

/** The number of an action in a log of plain lines: "A1 - Ann - …", "A12: …". */
const logged = /^a(?:ction|i|p)?[ -]?\d{1,3}(?:[.:)] {1,2}| - )(?=\S)/;

/** What a block is to the list of actions that it stands in or begins. */
export interface Standing {
  /** It is the heading of such a list. */
  readonly opens: boolean;
  /** It is an item of one. */
  readonly item: boolean;
  /** Where its task begins, behind what `block` begins with. */
  readonly behind: number;
}

const outside: Standing = { opens: false, item: false, behind: 0 };
const inside: Standing = { opens: false, item: true, behind: 0 };
const opening: Standing = { opens: true, item: false, behind: 0 };

/** Follows the blocks of a text and tells which stand in lists of actions. */
export class ActionLists {
  private readonly reading: Reading;
  private kind: 'actions' | 'plans' | 'earlier' | null = null;
  /** The style of the first item; null before it. */
  private style: string | null = null;
  private inner = false;

  constructor(reading: Reading) {
    this.reading = reading;
  }

  /** The next block, asked of each in the order of the text; `label`: the one it begins with. */
  next(block: Block, label: Label | null): Standing {
    const { folded, codes } = this.reading;
    const from = block.marker?.end ?? block.start;
    const heading = block.kind === 'heading';
    const action = label?.role === 'action';
    // A heading, or a line of its own over a list.
    const short = heading || (block.end - from < 40 && !action);
    const line = heading || (short && block.marker === null);
    if (short && begins.has(codes[from] ?? 0)) {
      const kind = this.kindOf(folded.slice(from, Math.min(block.end, from + longest)));
      if (kind !== null) {
        this.begin(kind);
        return opening;
      }
    }
    if (action) {
      this.begin(block.end - from <= (label?.end ?? 0) ? 'actions' : this.kind);
      return this.kind === null ? outside : inside;
    }
    if (this.kind === null) return outside;
    if (block.marker === null && !heading) return this.plain(block);
    if (line) {
      this.kind = null;
      return outside;
    }
    return this.listed(block, from);
  }

  private begin(kind: ActionLists['kind']): void {
    if (kind === this.kind) return;
    this.kind = kind;
    this.style = null;
    this.inner = false;
  }

  private kindOf(words: string): ActionLists['kind'] {
    if (actions.test(words)) return 'actions';
    if (plans.test(words)) return 'plans';
    return earlier.test(words) ? 'earlier' : null;
  }

  /** Lines without bullets below the heading, as long as each says whom it is for. */
  private plain({ start, end }: Block): Standing {
    const { folded } = this.reading;
    const behind = logged.exec(folded.slice(start, start + 16))?.[0].length ?? 0;
    const owned = behind > 0 || isOwned(this.reading, start, end);
    if (!owned || this.kind === 'earlier') {
      this.kind = null;
      return outside;
    }
    return { ...inside, behind };
  }

  private listed(block: Block, from: number): Standing {
    const { marker } = block;
    if (marker === null) return outside;
    this.style ??= marker.style;
    if (this.style === 'bullet' && marker.kind === 'item') {
      // "7. Adjournment at 9 pm" below bullets: the next point of the paper, unless they have a list of their own.
      this.inner ||= /^\(?(?:1|a|i)\)?$/i.test(marker.number ?? '');
      if (!this.inner) {
        this.kind = null;
        return outside;
      }
    }
    const { words, folded } = this.reading;
    if (this.kind === 'earlier')
      return stillOpen.test(folded.slice(from, block.end)) ? inside : outside;
    const verb = words.valueAt(from, from + 24) === 'verb';
    return this.kind === 'actions' || verb || isOwned(this.reading, from, block.end)
      ? inside
      : outside;
  }
}
