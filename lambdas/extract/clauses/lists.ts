import type { ResponsibleUnit } from '../../domain/directive.ts';
import type { Span } from '../../domain/span.ts';
import { inRole } from '../bodies/unit.ts';
import { enUnitsAt } from '../bodies/units-en.ts';
import type { Reading } from '../reading.ts';
import { codesOf } from '../text/fold.ts';
import type { Block } from '../text/outline.ts';
import { isOfNotes } from './en/assignees.ts';
import { givesDuties, givesPrinciples, givesTopics } from './en/list-heads.ts';
import { enRoles } from './en/roles.ts';
import { zhRoles } from './zh/roles.ts';

/** What a line that ends in a colon makes of the items under it. */
export type Leading = 'must' | 'by' | 'may' | 'content' | 'told';

/** What stands above an item of a list. */
export interface Above {
  readonly leading: Leading;
  /** Units that the leading line puts in charge. */
  readonly subject: readonly ResponsibleUnit[];
  /** Phrases of the leading line that say by when: "Within 90 days of the date of this order, the Clerk shall:". */
  readonly limits: readonly Span[];
}

const which = /\b(?:that|which|who) (?:shall|must|should|will)(?: [a-z]{2,12})?:$/;
const holds =
  /\b(?:shall|must|should|will|to) (?:at a minimum )?(?:include|contain|consist of|comprise|address|describe|cover|ensure that|specify|provide that|state)\b|\bmembers(?:hip)? (?:is|are|of)\b/;
const parts =
  /\b(?:efforts|measures|steps|ways|means|opportunities|strategies|options|proposals|recommendations|actions taken)(?: that will| designed| taken| needed)? (?:to|for|on):$|(?:consisting of|composed of|including|包括|如下内容|含|组成|构成):$|(?:具备|符合|满足|提交|提供|载明|注明|写明|携带)[^:。;,]{0,12}(?:条件|情形|材料|文件|资料|信息|内容|事项)(?:之一)?的?:$/;

/** "a memorandum that shall:", "the plan shall include:": what follows is content. */
const content = (line: string): boolean => {
  if (which.test(line) || parts.test(line)) return true;
  const found = holds.exec(line);
  return found !== null && line.length - found.index - found[0].length <= 44;
};
/** What may stand between the verb that binds and the colon. */
const afterModal =
  /^(?: (?:also|each|jointly|then|further|[a-z]{2,14}ly|at a minimum))?(?:,[^:]{0,240})?:$|^ (?:do|take|carry out|complete|perform|undertake|implement) (?:all )?(?:of )?the following[^:]{0,40}:$/;
/** What an order changes in another with these words is changed, and nobody's task. */
const amended = /\b(?:amended|modified|revised|changed)\b[^.;:]{0,120} by:$/;
const by = /\bby(?: [a-z]{2,14}ly)?:$/;
const told =
  /(?:听取了|汇报了|通报了|学习了|传达了|审议了|讨论了|研究了|同意|原则同意|请求|建议|希望)[^:。;,]{0,16}:$/;
const zhMust =
  /(?:(?<![纪需重主必只还摘概提首扼简])要|应当|应|须|必须|负责|请|做好|抓好|落实|承担|履行)[^:。;,]{0,16}(?:以下|下列|如下)?[^:。;,]{0,12}:$|(?:职责|职能|任务)(?:是|为|如下|有)?:$/;
const zhMay = /可以|可|鼓励|提倡|支持/;

const colon = 58;

const leadingOf = (reading: Reading, block: Block): Leading | null => {
  const { folded } = reading;
  if (folded.charCodeAt(block.end - 1) !== colon) return null;
  const line = folded.slice(Math.max(block.start, block.end - 400), block.end);
  const [last] = block.sentences.slice(-1);
  const sentence = folded.slice(Math.max(last?.start ?? block.start, block.end - 240), block.end);
  if (givesDuties(sentence)) return 'must';
  if (givesPrinciples(sentence) || givesTopics(sentence) || content(line.slice(-90)))
    return 'content';
  if (/[\u4e00-\u9fff]/.test(line.slice(-8))) {
    const words = line.slice(-48);
    return told.test(words)
      ? 'told'
      : zhMay.test(
            words
              .slice(0, -1)
              .split(/[:。;]/)
              .at(-1)
              ?.slice(-34) ?? '',
          )
        ? 'may'
        : zhMust.test(words)
          ? 'must'
          : null;
  }
  if (by.test(line)) {
    if (amended.test(line)) return 'told';
    const binds = reading.words
      .inside(last?.start ?? block.start, block.end)
      .filter(({ value }) => value === 'must' || value === 'will' || value === 'done');
    return binds.length > 0 && binds.every(({ value }) => value !== 'must') ? null : 'by';
  }
  const modal = reading.words
    .inside(Math.max(last?.start ?? block.start, block.end - 300), block.end)
    .findLast(({ value }) => value === 'must' || value === 'may' || value === 'urge');
  if (modal === undefined && assigned(reading, last?.start ?? block.start, block.end) !== null)
    return 'must';
  if (modal === undefined || !afterModal.test(folded.slice(modal.end, block.end))) return null;
  return modal.value === 'must' ? 'must' : 'may';
};

/** Whom a line gives what stands below it: "Ann to:", "Bob, please:", "@cy will:". */
const assigned = (reading: Reading, start: number, end: number): ResponsibleUnit[] | null => {
  if (!isOfNotes(reading)) return null;
  const list = enUnitsAt(reading, start, Math.min(end, start + 90));
  return list !== null &&
    /^,? (?:to|will|please|still has to)(?: [a-z]{2,10})?:$/.test(
      reading.folded.slice(list.end, end),
    )
    ? list.units.map((unit) => inRole(reading, unit, 'lead'))
    : null;
};

interface Frame extends Above {
  /** Style of the items; null before the first. */
  style: string | null;
  last: string;
}

/** (a) and (i) have one form: which is meant is known from the item before. */
const styleOf = (block: Block, frame: Frame | undefined): string => {
  const { marker } = block;
  if (marker === null) return 'plain';
  const words = (marker.number ?? '').toLowerCase().replace(/[^a-z\d]/g, '');
  if (!/^[a-z]+$/.test(words)) return `${marker.style}${/^\d/.test(words) ? '1' : ''}`;
  const roman = /^[ivx]+$/.test(words);
  const follows =
    words.length === 1 && frame?.last === String.fromCharCode(words.charCodeAt(0) - 1);
  // A second (i) begins nothing in a list of (i), (ii): it follows (h).
  if (roman && words === 'i' && frame?.style === `${marker.style}i` && frame.last !== '')
    return `${marker.style}a`;
  if (!roman || (frame?.style === `${marker.style}a` && follows)) return `${marker.style}a`;
  return `${marker.style}i`;
};

/** What is left out between items, "[...]", or the mark of a page: "[[Page 14687]]". */
const omission = /^(?:[[(.… \])]{1,12}|\[\[page [a-z]?\d{1,6}\]\])$/;
const omits = codesOf('[(.…])');
/** What stands second in it: "(a)" is a marker. */
const seconds = codesOf('[(.…]) ');
const isOmission = (folded: string, { start, end }: Span): boolean =>
  omits.has(folded.charCodeAt(start)) &&
  seconds.has(folded.charCodeAt(start + 1)) &&
  omission.test(folded.slice(start, Math.min(end, start + 20)));

/** The lists of a text, by the index of their blocks. */
export interface Lists {
  /** For each item the line it stands under. */
  readonly above: ReadonlyMap<number, Above>;
  /** Lines that say nothing of their own but that the list must be done. */
  readonly leading: ReadonlySet<number>;
}

export const listsOf = (reading: Reading): Lists => {
  const out = new Map<number, Above>();
  const lines = new Set<number>();
  const frames: Frame[] = [];
  let before: Block | null = null;
  for (const block of reading.blocks) {
    if (block.kind === 'row' || isOmission(reading.folded, block)) continue;
    if (block.kind === 'heading' && block.marker?.kind === 'section') frames.length = 0;
    if (frames.length > 0) place(frames, block, before !== null && isOpen(reading, before));
    before = block;
    const frame = frames[frames.length - 1];
    if (frame !== undefined && block.kind === 'text') out.set(block.index, frame);
    const leading = block.kind === 'text' ? leadingOf(reading, block) : null;
    if (leading === null) continue;
    if (leading === 'must') lines.add(block.index);
    const from = block.sentences.at(-1)?.start ?? block.start;
    const leads = [
      ...(assigned(reading, from, block.end) ?? []),
      ...enRoles(reading, { start: from, end: block.end }, false),
      ...zhRoles(reading, block),
    ]
      .filter(({ role }) => role === 'lead')
      .map((unit) => ({ ...unit, inherited: true }));
    // "improve water use by:" under "the head of each agency shall:" has that head for its subject.
    const subject = leads.length > 0 ? leads : (frame?.subject ?? []);
    const under =
      leading === 'by' && frame?.leading !== undefined && frame.leading !== 'must'
        ? frame.leading
        : leading;
    const own = reading.times
      .inside(from, block.end)
      .filter(({ limit }) => limit === 'before' || limit === 'within');
    const limits = own.length > 0 || leading !== 'by' ? own : (frame?.limits ?? []);
    frames.push({ leading: under, subject, limits, style: null, last: '' });
  }
  return { above: out, leading: lines };
};

/** Whether a block ends as an item does that others follow. */
const isOpen = ({ folded }: Reading, { start, end }: Block): boolean =>
  /[;:,]$|[;,] and$|、$/.test(folded.slice(Math.max(start, end - 5), end));

/** Closes the lists that a block does not belong to. */
const place = (frames: Frame[], block: Block, open: boolean): void => {
  while (frames.length > 0) {
    const frame = frames.at(-1);
    if (frame === undefined) return;
    const style = styleOf(block, frame);
    const fits = frame.style === null ? style !== 'plain' || open : frame.style === style;
    if (fits && (style !== 'plain' || open)) {
      frame.style = style;
      frame.last = (block.marker?.number ?? '').toLowerCase().replace(/[^a-z]/g, '');
      return;
    }
    frames.pop();
  }
};
