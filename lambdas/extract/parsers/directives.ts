import type { Span } from '../../domain/span.ts';
import type { Draft, Reading, Stage } from '../reading.ts';
import type { Block, Sentence } from '../text/outline.ts';
import { inside } from '../text/sorted.ts';
import { labelOf } from '../vocabulary/labels.ts';
import { actionDrafts } from './directive-action.ts';
import { judge } from './directive-judge.ts';
import { piecesOf } from './directive-pieces.ts';
import type { Above } from './lists.ts';
import { listsOf } from './lists.ts';

/** A first sentence of a few words that names what the rest of the item says: 摸底排查。 "Comprehensive rectification." */
const isCaption = (reading: Reading, block: Block, sentence: Sentence): boolean => {
  if (
    !sentence.first ||
    block.sentences.length < 2 ||
    block.marker === null ||
    block.marker.kind === 'bullet'
  )
    return false;
  const words = reading.folded.slice(sentence.start, sentence.end);
  if (/[,;]/.test(words)) return false;
  const bound = inside(reading.words, sentence.start, sentence.end).some(
    ({ value }) => value === 'must' || value === 'please' || value === 'charge',
  );
  return /[\u4e00-\u9fff]/.test(words)
    ? words.length <= 26 && words.endsWith('。') && !bound
    : words.split(' ').length <= 6;
};

/** An item of an agenda that links what it is about: "* doc: rename a rule [#294](https://…)". */
const isTopic = (reading: Reading, block: Block): boolean => {
  if (block.marker === null) return false;
  const words = reading.folded.slice(block.start, Math.min(block.end, block.start + 400));
  return /\]\(https?:/.test(words) && !/^[^[]{0,200}[.;。]/.test(words);
};

/** A numbered line of a few words over paragraphs of its own: （三）提高服务水平。 */
const isTitle = (reading: Reading, block: Block): boolean => {
  const next = reading.blocks[block.index + 1];
  const words = reading.folded.slice(block.start, block.end);
  return (
    (block.marker?.kind === 'item' || block.marker?.kind === 'section') &&
    block.sentences.length === 1 &&
    next?.kind === 'text' &&
    next.marker === null &&
    next.sentences.length > 1 &&
    words.length <= 32 &&
    /^[^,;:()]*[\u4e00-\u9fff][^,;:()]*。$/.test(words.replace(/^\([^()]{1,4}\)/, '')) &&
    !inside(reading.words, block.start, block.end).some(
      ({ value }) => value === 'must' || value === 'please' || value === 'charge',
    )
  );
};

const captionOfOrdinal = /^[一二三四五六七八九十]{1,2}是[^,;]{2,30}。$/;

const ofSentence = (
  reading: Reading,
  block: Block,
  sentence: Sentence,
  above: Above | null,
): { drafts: Draft[]; excluded: Span[] } => {
  const drafts: Draft[] = [];
  const excluded: Span[] = [];
  for (const piece of piecesOf(reading, sentence, block)) {
    const verdict = judge(reading, piece, above);
    if (verdict === null) continue;
    if (!verdict.taken) {
      excluded.push(piece);
      continue;
    }
    let { end } = piece;
    if (';；,，'.includes(reading.text[end - 1] ?? '')) end -= 1;
    drafts.push({
      start: piece.start,
      end,
      sentence,
      rule: verdict.rule,
      confidence: verdict.confidence,
      number: piece.marker?.number ?? null,
      responsible: above?.subject ?? [],
      also: [],
    });
  }
  return { drafts, excluded };
};

/** Directives of running text and lists, each block by the first reader that knows its form. */
export const directives: Stage = {
  name: 'directives',
  run: (reading) => {
    const drafts: Draft[] = [];
    const excluded: Span[] = [];
    const { above, leading } = listsOf(reading);
    for (const block of reading.blocks) {
      if (block.kind !== 'text' || isTopic(reading, block) || isTitle(reading, block)) continue;
      const label = labelOf(
        reading.folded.slice(
          block.marker?.end ?? block.start,
          Math.min(block.end, block.start + 64),
        ),
      );
      if (label?.role === 'action') {
        drafts.push(...actionDrafts(reading, block, label));
        continue;
      }
      if (label !== null) continue;
      for (const sentence of block.sentences) {
        // The line that a list stands under has its words in the items.
        if (leading.has(block.index) && sentence.end === block.end) continue;
        const words = reading.folded.slice(sentence.start, sentence.end);
        const leads = block.sentences.length > 1 && sentence.first && captionOfOrdinal.test(words);
        if (leads || isCaption(reading, block, sentence)) continue;
        const found = ofSentence(reading, block, sentence, above.get(block.index) ?? null);
        drafts.push(...found.drafts);
        excluded.push(...found.excluded);
      }
    }
    return { drafts, excluded };
  },
};
