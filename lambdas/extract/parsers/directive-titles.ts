import { zhUnitsAt } from '../bodies/units-zh.ts';
import { onlyDuty } from '../clauses/duties.ts';
import type { Reading } from '../reading.ts';
import { codesOf } from '../text/fold.ts';
import { ordinalMarker } from '../text/marker.ts';
import type { Block, Sentence } from '../text/outline.ts';
import { points } from '../text/points.ts';

const zhDigits = codesOf('一二三四五六七八九十');
const captionOfOrdinal = /^[一二三四五六七八九十]{1,2}是[^,;]{2,30}。$/;

/** A first sentence that only names what its ordinal is about: 一是加强领导。 */
export const isOrdinalCaption = (reading: Reading, block: Block, sentence: Sentence): boolean =>
  sentence.first &&
  block.sentences.length > 1 &&
  zhDigits.has(reading.codes[sentence.start] ?? 0) &&
  captionOfOrdinal.test(reading.folded.slice(sentence.start, sentence.end));

/** Marks that no caption has. */
const divided = points.bit.comma | points.bit.semicolon;
/** No English caption has more words. */
const fewWords = 6;
const isFewWords = (words: string): boolean => {
  let at = -1;
  for (let blanks = 0; blanks < fewWords; blanks += 1) {
    at = words.indexOf(' ', at + 1);
    if (at < 0) return true;
  }
  return false;
};

/** ( */
const open = 40;
/** No verb with its object is shorter. */
const shortestTask = 4;

/** 财务处做好经费决算。: a body of its own name and what it does, which is no caption as 企业自查。 is one. */
const hasDoer = (reading: Reading, { sentences }: Block, { start, end }: Sentence): boolean => {
  // 研发部修复该问题。（已上线）: what has become of it is told behind it.
  if (reading.codes[sentences[1]?.start ?? end] === open) return false;
  const list = zhUnitsAt(reading, start, end);
  const [unit] = list?.units ?? [];
  return (
    list !== null &&
    unit !== undefined &&
    !unit.generic &&
    unit.end - unit.start > 2 &&
    end - list.end > shortestTask &&
    reading.words.valueAt(list.end) === 'verb'
  );
};

/** "Sec. 2. Order of Succession.": words with capitals, and no verb with its object. */
const sectionTitle =
  /^[A-Z][\w’'-]*,?(?: (?:[A-Z][\w’'-]*,?|of|and|the|for|to|in|on|with|by|from|or|a|an|under)){0,13}\.$/;
const object = /^[A-Z][a-z-]+ (?:the|an?|all|each|every|any|its|their) /;
const longestTitle = 110;
const isSectionTitle = ({ text }: Reading, { start, end }: Sentence): boolean => {
  const words = end - start > longestTitle ? '' : text.slice(start, end);
  return sectionTitle.test(words) && !object.test(words);
};

/** A first sentence of a few words that names what the rest of the item says: 摸底排查。 "Comprehensive rectification." */
export const isCaption = (reading: Reading, block: Block, sentence: Sentence): boolean => {
  if (sentence.first && block.marker?.kind === 'section' && isSectionTitle(reading, sentence))
    return true;
  if (!sentence.first || block.sentences.length < 2) return false;
  if (block.marker === null || block.marker.kind === 'bullet')
    return reading.translated && isMachineCaption(reading, sentence);
  if ((sentence.holds & divided) !== 0) return false;
  const words = reading.folded.slice(sentence.start, sentence.end);
  const short = /[\u4e00-\u9fff]/.test(words)
    ? words.length <= 26 && words.endsWith('。') && !hasDoer(reading, block, sentence)
    : isFewWords(words);
  return (
    short &&
    !reading.words
      .inside(sentence.start, sentence.end)
      .some(({ value }) => value === 'must' || value === 'please' || value === 'charge') &&
    // 完善台账。（县水利局负责）: nothing else says what the item asks.
    !block.sentences.slice(1).every((each) => onlyDuty(reading, each))
  );
};

/** "First, compact the responsibility.", in front of what that means. */
const isMachineCaption = ({ folded, text, words }: Reading, { start, end }: Sentence): boolean => {
  const marker = ordinalMarker(folded, start, text);
  if (marker === null || !folded.endsWith(', ', marker.end)) return false;
  const rest = folded.slice(marker.end, end);
  return (
    isFewWords(rest) &&
    !/^to |[,;]/.test(rest) &&
    words.find(marker.end, end, ({ value }) => value === 'must' || value === 'please') === undefined
  );
};

const [blank, dash] = [32, 45] as const;
/** "- DRAFT -": a line between two dashes is no item of a list. */
const isFramed = ({ codes }: Reading, { start, end }: Block): boolean =>
  codes[end - 1] === dash && codes[end - 2] === blank && codes[start] === dash;

/** An item of an agenda that links what it is about; `link` tells where a link stands next: "* doc: rename a rule [#294](https://…)". */
export const isTopic = (
  reading: Reading,
  block: Block,
  link: (from: number) => number,
): boolean => {
  if (block.marker === null) return false;
  if (isFramed(reading, block)) return true;
  if (link(block.start) >= block.end) return false;
  const words = reading.folded.slice(block.start, Math.min(block.end, block.start + 400));
  return words.includes('](http') && !/^[^[]{0,200}[.;。]/.test(words);
};

/** How many lines from the top a paper may name whom it speaks to. */
const top = 8;
const colon = 58;

/** 各项目牵头单位：, whom a paper is addressed to. */
export const isSalutation = ({ codes, addressees }: Reading, block: Block): boolean =>
  block.index < top &&
  codes[block.end - 1] === colon &&
  addressees.some(({ start, end }) => start >= block.start && end < block.end);

/** A numbered line of a few words over paragraphs of its own: （三）提高服务水平。 */
export const isTitle = (reading: Reading, block: Block): boolean => {
  if (block.marker?.kind !== 'item' && block.marker?.kind !== 'section') return false;
  const next = reading.blocks[block.index + 1];
  if (next?.kind !== 'text' || next.marker !== null) return false;
  const words = reading.folded.slice(block.start, Math.min(block.end, block.start + 90));
  // "3. Speed limits near schools" over a paragraph.
  if (block.marker.kind === 'item' && block.end - block.start < 80 && /[a-z)]$/.test(words))
    return (
      reading.folded[next.end - 1] === '.' &&
      /[A-Z]/.test(reading.text[next.start] ?? '') &&
      reading.times.first(block.start, block.end) === undefined &&
      !/ to /.test(words)
    );
  return (
    block.sentences.length === 1 &&
    next.sentences.length > 1 &&
    words.length <= 32 &&
    words.endsWith('。') &&
    /[\u4e00-\u9fff]/.test(words) &&
    !/[,;:()]/.test(reading.folded.slice(block.marker.end, block.end)) &&
    !reading.words
      .inside(block.start, block.end)
      .some(({ value }) => value === 'must' || value === 'please' || value === 'charge')
  );
};

/** 问题3：…, 存在问题：…: what was found, in front of the measures against it. */
const found =
  /^(?:存在|主要|发现|具体|突出)?(?:的)?问题(?:描述|表现|情况)?[\d一二三四五六七八九十]{0,3}: ?[^ ]/;
const founds = codesOf('存主发具突问');

/** Whether a line tells what was found. */
export const isFound = ({ folded, codes }: Reading, { marker, start, end }: Block): boolean => {
  const at = marker?.end ?? start;
  return founds.has(codes[at] ?? 0) && found.test(folded.slice(at, Math.min(end, at + 16)));
};
