import type { Span } from '../../domain/span.ts';
import { onlyDuty } from '../clauses/duties.ts';
import { isOfNotes } from '../clauses/en/assignees.ts';
import { judge } from '../clauses/judge.ts';
import type { Above } from '../clauses/list-frames.ts';
import type { Lists } from '../clauses/lists.ts';
import { listsOf } from '../clauses/lists.ts';
import { piecesOf } from '../clauses/pieces.ts';
import { isStageCaption, stageLimits } from '../clauses/stages.ts';
import { ownerTail } from '../clauses/zh/owner-tail.ts';
import type { Draft, Reading, Stage } from '../reading.ts';
import { nextOf } from '../text/next.ts';
import type { Block, Sentence } from '../text/outline.ts';
import { points } from '../text/points.ts';
import type { Label } from '../vocabulary/labels.ts';
import { closedBelow, isClosed } from './action-closed.ts';
import type { Standing } from './action-lists.ts';
import { ActionLists, isOwned } from './action-lists.ts';
import { actionDrafts, actionSentence, lastSentence } from './directive-action.ts';
import {
  isCaption,
  isFound,
  isOrdinalCaption,
  isSalutation,
  isTitle,
  isTopic,
} from './directive-titles.ts';
import { shareDue } from './due-shares.ts';
import type { Below } from './duty-lines.ts';
import { isMeasure, linesBelow, ownedSentence, taskHeading } from './duty-lines.ts';
import { labelAt } from './lines.ts';
import { bindsInNote, dated, isNote, withoutContacts, withoutPermission } from './notes.ts';

const [comma, semicolon] = [44, 59] as const;

/** "→ Jonas: write …", ">> Ken to check …": what an arrow points at. */
const arrows = /[→➔➜⇒>]/;

/** What a stretch of text asks, and what of it was left out knowingly. */
interface Asked {
  readonly drafts: Draft[];
  readonly excluded: Span[];
}

/** Adds what a sentence asks to the drafts, and what it asks of nobody to what is left out. */
const addSentence = (
  reading: Reading,
  block: Block,
  sentence: Sentence,
  above: Above | null,
  that: Around['that'],
  { drafts, excluded }: Asked,
): void => {
  const before = drafts.length;
  const tail = ownerTail(reading, sentence);
  const task = tail === null ? sentence : { ...sentence, end: tail.start };
  for (const piece of piecesOf(reading, task, block, that)) {
    const verdict = judge(reading, piece, above);
    if (verdict === null) continue;
    if (!verdict.taken) {
      excluded.push(piece);
      continue;
    }
    let { end } = piece;
    const last = reading.codes[end - 1];
    if (last === comma || last === semicolon) end -= 1;
    end = withoutContacts(reading, piece, end);
    if ((sentence.holds & points.bit.comma) !== 0)
      end = withoutPermission(reading, end, piece.start);
    drafts.push({
      start: piece.start,
      end,
      sentence,
      rule: verdict.rule,
      confidence: verdict.confidence,
      number: piece.marker?.number ?? null,
      responsible: above?.subject ?? [],
      also: dated(reading, piece) ? [] : (above?.limits ?? stageLimits(reading, block)),
    });
  }
  const last = tail === null ? undefined : drafts[drafts.length - 1];
  if (tail !== null && last !== undefined && drafts.length > before)
    drafts[drafts.length - 1] = { ...last, also: [...last.also, tail] };
};

/** What the text says around its blocks, found once. */
interface Around {
  readonly lists: Lists;
  /** Where the next " and " stands that may join clauses. */
  readonly that: (from: number) => number;
  /** Where a link in Markdown stands next. */
  readonly link: (from: number) => number;
  readonly below: Below;
}

/** Directives of one block, by the first reader that knows its form. `item`: it stands in a list of actions. */
const ofBlock = (
  reading: Reading,
  block: Block,
  { lists, below, that, link }: Around,
  label: Label | null,
  { item, behind }: Standing,
): Asked => {
  const drafts: Draft[] = [];
  const excluded: Span[] = [];
  const asked = { drafts, excluded };
  if (below.lines.has(block.index) || isTopic(reading, block, link)) return asked;
  if (isSalutation(reading, block)) return asked;
  if (isFound(reading, block)) return { drafts, excluded: [block] };
  if (block.kind === 'heading') {
    const task = below.tasks.has(block.index) ? taskHeading(reading, block) : null;
    return { drafts: task === null ? [] : [task], excluded };
  }
  // An unticked box is a thing to do under any heading.
  const mark =
    block.marker?.kind === 'bullet' ? reading.folded.slice(block.start, block.marker.end) : '';
  if (mark.includes('[x]')) return { drafts, excluded: [block] };
  const arrow =
    mark !== '' &&
    arrows.test(mark) &&
    isOwned(reading, block.marker?.end ?? block.start, block.end);
  if ((item || arrow || mark.includes('[ ]')) && label?.role !== 'action')
    return { drafts: actionDrafts(reading, block, behind, 'action-list'), excluded };
  if (label?.role === 'action')
    return closedBelow(reading, block)
      ? { drafts, excluded: [block] }
      : { drafts: actionDrafts(reading, block, label.end, 'action'), excluded };
  const noted = isNote(label);
  const open = label === null || noted || label.role === 'clerk';
  if (!open || isTitle(reading, block)) return asked;
  const from = block.marker?.end ?? block.start;
  if (
    (block.marker !== null || isOfNotes(reading)) &&
    isClosed(reading.folded.slice(from, block.end))
  )
    return { drafts, excluded: [block] };
  for (const sentence of block.sentences) {
    const own = sentence.first ? null : actionSentence(reading, block, sentence, drafts);
    if (own !== null) {
      drafts.splice(0, drafts.length, ...own);
      continue;
    }
    // The line that a list stands under has its words in the items, and so has the caption of a stage.
    const leading = lists.leading.has(block.index) && sentence.end === block.end;
    if (leading || isStageCaption(reading, block, sentence)) {
      excluded.push(sentence);
      continue;
    }
    if (onlyDuty(reading, sentence)) {
      // （责任单位：市水利局；完成时限：6月底前） behind a task.
      const last = drafts.at(-1) ?? ownedSentence(reading, block, sentence, excluded);
      if (last !== undefined)
        drafts[Math.max(0, drafts.length - 1)] = { ...last, also: [...last.also, sentence] };
      continue;
    }
    if (isOrdinalCaption(reading, block, sentence) || isCaption(reading, block, sentence)) continue;
    addSentence(reading, block, sentence, lists.above.get(block.index) ?? null, that, asked);
  }
  return noted ? { drafts: drafts.filter((each) => bindsInNote(reading, each)), excluded } : asked;
};

/** Where clauses may be joined by " and ": in notes everywhere, elsewhere in front of "that". */
const nextAnd = (reading: Reading): ((from: number) => number) =>
  nextOf(reading.folded, isOfNotes(reading) ? ' and ' : ' and that ');

/** Directives of running text and lists. */
export const directives: Stage = {
  name: 'directives',
  run: (reading) => {
    const drafts: Draft[] = [];
    const excluded: Span[] = [];
    const around = {
      lists: listsOf(reading),
      below: linesBelow(reading),
      that: nextAnd(reading),
      link: nextOf(reading.folded, '](http'),
    };
    const lists = new ActionLists(reading);
    for (const block of reading.blocks) {
      if (block.kind === 'row') continue;
      const label = block.kind === 'text' ? labelAt(reading, block) : null;
      const standing = lists.next(block, label);
      if (standing.opens) continue;
      const found = ofBlock(reading, block, around, label, standing);
      if (around.below.owned.has(block.index) && found.drafts.length === 0)
        found.drafts.push(...lastSentence(block, block.sentences.length - 1));
      const due = around.below.due.get(block.index);
      // Lines 完成时限：… under a paragraph limit what it asks last, under measures all of them.
      const limited =
        due === undefined || found.drafts.length === 0
          ? found.drafts
          : shareDue(reading, found.drafts, due, isMeasure(reading, block));
      drafts.push(...limited);
      excluded.push(...found.excluded);
    }
    return { drafts, excluded };
  },
};
