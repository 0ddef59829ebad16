import type { ResponsibleUnit } from '../../../domain/directive.ts';
import { inRole } from '../../bodies/unit.ts';
import { enUnitsAt } from '../../bodies/units-en.ts';
import type { Reading } from '../../reading.ts';
import type { Block } from '../../text/outline.ts';

/** No expression about the words in front of the colon looks further back. */
const longestEnd = 48;
const aim = /\b(?:policy|policies|purposes?|objectives?|goals?|aims?) of /;
const aims = /(?: to| that)(?: [a-z]{2,14}ly)?:$| (?:is|are|be):$/;
const apart = /[,;]| (?:shall|must) /;
const principles =
  /\b(?:following|these|core|guiding) (?:[a-z]{2,16} )?(?:[a-z]{2,16} )?(?:principles?|values|objectives?|goals?|aims|priorities|purposes|policies|findings|definitions|factors|considerations|criteria)\b/;

/** "To support these goals, the Council shall:": the goals are what the tasks are for. */
const binds = / (?:shall|must|should)(?: [a-z]{2,14})?:$/;

/** Whether principles follow, and no tasks: "It is the policy of the United States to:", "consistent with the following principles:"; `line` ends in a colon. */
export const givesPrinciples = (line: string): boolean => {
  if (principles.test(line.slice(-140))) return !binds.test(line.slice(-longestEnd));
  const found = aims.test(line.slice(-longestEnd)) ? aim.exec(line) : null;
  return found !== null && !apart.test(line.slice(found.index));
};

const charge =
  /\b(?:mission|functions?|duties|responsibilities|tasks?|remit|role|mandate|charge) of /;
const are = /\b(?:shall|will|must) (?:be|include)(?: as follows| the following)?(?: to)?:$/;
const performs =
  /\b(?:shall|will|must|to) (?:have|perform|carry out|discharge|undertake|fulfil|fulfill) the following (?:[a-z]{2,16} )?(?:[a-z]{2,16} )?(?:functions?|duties|responsibilities|tasks?|activities|actions)\b/;

/** Whether what somebody is there for follows, item by item: "The mission of the Task Force shall be:", "shall have the following duties:". */
export const givesDuties = (line: string): boolean =>
  (are.test(line.slice(-longestEnd)) && charge.test(line)) || performs.test(line.slice(-140));

const paper = /\b(?:recommendations?|reports?|advice|information|findings|guidance)\b/;
const topics = / (?:on|regarding|concerning|about) (?:each of )?the following:$/;

/** Whether what follows is what a paper is about: "a report with recommendations, based on evidence, on the following:". */
export const givesTopics = (line: string): boolean => topics.test(line) && paper.test(line);

/** Whether the block below is an item of a list. */
const itemBelow = ({ blocks }: Reading, { index }: Block): Block | null => {
  const below = blocks[index + 1];
  return below?.marker?.kind === 'item' ? below : null;
};

const rest = /^(?: [a-z]{2,14}ly)?(?:,[^:;]{0,240})?$/;
/** Whether a line that ends in a comma binds somebody to what its items say: "Each agency shall, as far as the law permits,". */
export const bindsBelow = (reading: Reading, block: Block): boolean => {
  const { folded, words } = reading;
  const [last] = block.sentences.slice(-1);
  if (last === undefined || itemBelow(reading, block) === null) return false;
  const modal = words.inside(last.start, block.end).findLast(({ value }) => value === 'must');
  return modal !== undefined && rest.test(folded.slice(modal.end, block.end - 1));
};

const modals = /^(?:shall|must|should|may|will) /;
/** Who stands alone in front of the colon, over items that begin with the verb that binds: "officers of the State: (a) shall ensure …". */
export const namedAbove = (reading: Reading, block: Block): ResponsibleUnit[] | null => {
  const { folded } = reading;
  const below = itemBelow(reading, block);
  const from = below?.marker?.end ?? -1;
  if (from < 0 || !modals.test(folded.slice(from, from + 8))) return null;
  const start = block.sentences.at(-1)?.start ?? block.start;
  const comma = folded.lastIndexOf(', ', block.end);
  for (const at of comma > start ? [start, comma + 2] : [start]) {
    const list = enUnitsAt(reading, at, block.end - 1);
    if (list !== null && list.end === block.end - 1)
      return list.units.map((unit) => inRole(reading, unit, 'lead'));
  }
  return null;
};
