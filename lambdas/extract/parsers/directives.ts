import type { Span } from '../../domain/span.ts';
import { onlyDuty } from '../clauses/duties.ts';
import { judge } from '../clauses/judge.ts';
import type { Above, Lists } from '../clauses/lists.ts';
import { listsOf } from '../clauses/lists.ts';
import { piecesOf } from '../clauses/pieces.ts';
import { isStageCaption, stageLimits } from '../clauses/stages.ts';
import { ownerTail } from '../clauses/zh/owner-tail.ts';
import type { Draft, Reading, Stage } from '../reading.ts';
import { nextOf } from '../text/next.ts';
import type { Block, Sentence } from '../text/outline.ts';
import type { Label } from '../vocabulary/labels.ts';
import { closedBelow, isClosed } from './action-closed.ts';
import { actionDrafts, actionSentence, lastSentence } from './directive-action.ts';
import { isCaption, isSalutation, isTitle, isTopic } from './directive-titles.ts';
import type { Below } from './duty-lines.ts';
import { linesBelow, taskHeading } from './duty-lines.ts';
import { labelAt } from './lines.ts';
import { bindsInNote, dated, isNote, withoutContacts } from './notes.ts';

/** A heading over a list of actions. */
const actions =
  /^#{0,6} {0,3}[*_]{0,2}(?:agreed |summary of |list of )?(?:actions?|action (?:items?|points?|list|log)|next steps|to-?do(?:s| list)?|follow-?ups?|行动项|行动清单|待办(?:事项)?|任务清单)[*_]{0,2}:?$/;

const captionOfOrdinal = /^[一二三四五六七八九十]{1,2}是[^,;]{2,30}。$/;

const ofSentence = (
  reading: Reading,
  block: Block,
  sentence: Sentence,
  above: Above | null,
  that: Around['that'],
): { drafts: Draft[]; excluded: Span[] } => {
  const drafts: Draft[] = [];
  const excluded: Span[] = [];
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
    if (';；,，'.includes(reading.text[end - 1] ?? '')) end -= 1;
    end = withoutContacts(reading, piece, end);
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
  const last = drafts.at(-1);
  if (tail !== null && last !== undefined)
    drafts[drafts.length - 1] = { ...last, also: [...last.also, tail] };
  return { drafts, excluded };
};

/** What the text says around its blocks, found once. */
interface Around {
  readonly lists: Lists;
  /** Where " and that " stands next. */
  readonly that: (from: number) => number;
  /** Where a link in Markdown stands next. */
  readonly link: (from: number) => number;
  readonly below: Below;
}

/** Directives of one block, by the first reader that knows its form. `acting`: it stands in a list of actions. */
const ofBlock = (
  reading: Reading,
  block: Block,
  { lists, below, that, link }: Around,
  label: Label | null,
  acting: boolean,
): { drafts: Draft[]; excluded: Span[] } => {
  const drafts: Draft[] = [];
  const excluded: Span[] = [];
  if (below.lines.has(block.index) || isTopic(reading, block, link)) return { drafts, excluded };
  if (isSalutation(reading, block)) return { drafts, excluded };
  if (block.kind === 'heading') {
    const task = below.tasks.has(block.index) ? taskHeading(reading, block) : null;
    return { drafts: task === null ? [] : [task], excluded };
  }
  // An unticked box is a thing to do under any heading.
  const mark =
    block.marker?.kind === 'bullet' ? reading.folded.slice(block.start, block.marker.end) : '';
  if (mark.includes('[x]')) return { drafts, excluded: [block] };
  if ((acting || mark.includes('[ ]')) && label?.role !== 'action')
    return { drafts: actionDrafts(reading, block, 0, 'action-list'), excluded };
  if (label?.role === 'action')
    return closedBelow(reading, block)
      ? { drafts, excluded: [block] }
      : { drafts: actionDrafts(reading, block, label.end, 'action'), excluded };
  const noted = isNote(label);
  if ((label !== null && !noted) || isTitle(reading, block)) return { drafts, excluded };
  if (block.marker !== null && isClosed(reading.folded.slice(block.marker.end, block.end)))
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
      const last = drafts.at(-1);
      if (last !== undefined)
        drafts[drafts.length - 1] = { ...last, also: [...last.also, sentence] };
      continue;
    }
    const leads =
      sentence.first &&
      block.sentences.length > 1 &&
      captionOfOrdinal.test(reading.folded.slice(sentence.start, sentence.end));
    if (leads || isCaption(reading, block, sentence)) continue;
    const found = ofSentence(reading, block, sentence, lists.above.get(block.index) ?? null, that);
    drafts.push(
      ...(noted ? found.drafts.filter((each) => bindsInNote(reading, each)) : found.drafts),
    );
    excluded.push(...found.excluded);
  }
  return { drafts, excluded };
};

/** Directives of running text and lists. */
export const directives: Stage = {
  name: 'directives',
  run: (reading) => {
    const drafts: Draft[] = [];
    const excluded: Span[] = [];
    const around = {
      lists: listsOf(reading),
      below: linesBelow(reading),
      that: nextOf(reading.folded, ' and that '),
      link: nextOf(reading.folded, '](http'),
    };
    let acting = false;
    // The style of the first item of a list of actions.
    let style: string | null = null;
    let inner = false;
    for (const block of reading.blocks) {
      if (block.kind === 'row') continue;
      const from = block.marker?.end ?? block.start;
      const label = block.kind === 'text' ? labelAt(reading, block) : null;
      // A heading, or a line of its own over a list.
      const line = block.kind === 'text' && block.marker === null && block.end - from < 40;
      if (block.kind === 'heading' || (line && label?.role !== 'action')) {
        acting = actions.test(reading.folded.slice(from, Math.min(block.end, from + 64)));
        style = null;
        inner = false;
        if (acting) continue;
      } else if (label?.role === 'action') acting = block.end - from <= label.end;
      else if (block.marker === null) acting = false;
      else if (acting) {
        style ??= block.marker.style;
        if (style === 'bullet' && block.marker.kind === 'item') {
          // "7. Adjournment at 9 pm" below bullets: the next point of the paper, unless they have a list of their own.
          inner ||= /^\(?(?:1|a|i)\)?$/i.test(block.marker.number ?? '');
          acting = inner;
        }
      }
      const found = ofBlock(reading, block, around, label, acting);
      if (around.below.owned.has(block.index) && found.drafts.length === 0)
        found.drafts.push(...lastSentence(block, block.sentences.length - 1));
      const due = around.below.due.get(block.index);
      // Lines 完成时限：… under a paragraph limit what it asks last.
      const last = found.drafts.at(-1);
      if (due !== undefined && last !== undefined)
        found.drafts[found.drafts.length - 1] = { ...last, also: [...last.also, ...due] };
      drafts.push(...found.drafts);
      excluded.push(...found.excluded);
    }
    return { drafts, excluded };
  },
};
