import type { ResponsibleUnit } from '../../domain/directive.ts';
import type { Span } from '../../domain/span.ts';
import { inRole } from '../bodies/unit.ts';
import { enUnitsAt } from '../bodies/units-en.ts';
import type { Reading } from '../reading.ts';
import { codesOf } from '../text/fold.ts';
import { listMarker } from '../text/marker.ts';
import type { Block } from '../text/outline.ts';
import { isOfNotes } from './en/assignees.ts';
import {
  bindsBelow,
  givesDuties,
  givesPrinciples,
  givesTopics,
  namedAbove,
} from './en/list-heads.ts';
import { enRoles } from './en/roles.ts';
import type { Above, Frame, Leading } from './list-frames.ts';
import { inner, isOpen, place } from './list-frames.ts';
import { zhRoles } from './zh/roles.ts';

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

const [colon, comma] = [58, 44] as const;

const leadingOf = (reading: Reading, block: Block): Leading | null => {
  const { folded } = reading;
  const end = folded.charCodeAt(block.end - 1);
  if (end === comma) return bindsBelow(reading, block) ? 'must' : null;
  if (end !== colon) return null;
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
  if (modal === undefined && namedAbove(reading, block) !== null) return 'must';
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
    const frame = inner(reading, frames, block);
    if (frame !== undefined && block.kind === 'text') out.set(block.index, frame);
    const led = block.kind === 'text' ? leadingOf(reading, block) : null;
    // "(2) use its programs to:" under "each agency shall:".
    const goes =
      led === null && frame?.leading === 'must' && reading.folded.startsWith(' to:', block.end - 4);
    const leading = goes ? 'must' : led;
    if (leading === null) continue;
    if (leading === 'must') lines.add(block.index);
    const begun = block.sentences.at(-1)?.start ?? block.start;
    // "Sec. 3. (b) The Clerk shall:"
    const from = listMarker(reading.folded, begun, reading.text)?.end ?? begun;
    const leads = [
      ...(assigned(reading, from, block.end) ?? []),
      ...enRoles(reading, { start: from, end: block.end }, false),
      ...zhRoles(reading, block),
      ...(leading === 'must' ? (namedAbove(reading, block) ?? []) : []),
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
