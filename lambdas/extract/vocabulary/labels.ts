import { withoutTail } from '../../domain/tail.ts';
import { codesOf, isSmall } from '../text/fold.ts';

/** What a label in front of a colon says about what follows it. */
export type LabelRole =
  | 'to'
  | 'copy'
  | 'present'
  | 'attending'
  | 'excused'
  | 'host'
  | 'clerk'
  | 'date'
  | 'title'
  | 'number'
  | 'classification'
  | 'urgency'
  | 'action'
  | 'no-action'
  | 'note';

/**
 * Labels of both languages. Sources: GB/T 9704-2012 (主送机关, 抄送机关, 印发日期, 密级, 紧急程度, 纪要的出席、列席、请假、分送);
 * Robert's Rules of Order and ICSA minutes guidance (Present, In attendance, Apologies, Action).
 */
const rows: readonly (readonly [role: LabelRole, words: string])[] = [
  [
    'to',
    '主送|主送单位|主送机关|分送|分送单位|印送|送|发送|发|to|distribution|distributed to|distribution list',
  ],
  ['copy', '抄送|抄报|抄送单位|抄报单位|抄送机关|cc|copy|copies|copied to|copy to|c.c.'],
  [
    'present',
    '参会|与会|到会|到会人员|出席|出席人员|参加人员|参会人员|出席单位|参会单位|参加单位|与会人员|参加|present|here|on the call|in the room|members present|attendees|attendance|participants|attended by|there|who came|who was there|who was on|who was here|who is here|in the meeting|on call|in person|dialled in|dialed in|on zoom|on teams|online|joined|joining|attended|participating|roll call|voting|voting members|non-voting',
  ],
  [
    'attending',
    '列席|列席人员|列席单位|in attendance|attending|also present|also in attendance|observers|guests|guest',
  ],
  [
    'excused',
    '请假|请假人员|缺席|缺席人员|未出席|请假单位|apologies|absent|apologies for absence|regrets|excused|not present|not here|away|missing|sorry|out|unable to attend|absences|absentees|sent apologies|apologies from|not on the call|on leave',
  ],
  [
    'host',
    '主持|主持人|会议主持|主持人员|chair|chaired by|chairman|chairperson|chairwoman|host|hosted by|presiding',
  ],
  [
    'clerk',
    'scribe|minutes|minutes by|minutes taken by|minuted by|minute taker|notes by|notes taken by|note taker|notetaker|note-taker|taking notes|recorder|recorded by|facilitator|moderator|secretary|treasurer|staff',
  ],
  [
    'date',
    '印发日期|成文日期|发布日期|发文日期|印发时间|日期|date|issued|date issued|date of issue|dated',
  ],
  ['title', '标题|题目|会议名称|subject|title|re|meeting'],
  ['number', '文号|发文字号|编号|ref|reference|our ref|no|document no|document number'],
  ['classification', '密级|保密级别|classification|security classification'],
  ['urgency', '紧急程度|缓急|priority|urgency|precedence'],
  [
    'action',
    'action|actions|action items|action points|agreed actions|next steps|next step|action item|action point|ai|ap|todo|follow-up|follow up|to action|for action|direction|staff direction|direction to staff|agreed action|decision and action|to do|to-do|action required|行动项|待办|待办事项|任务|工作任务|责任事项',
  ],
  [
    'no-action',
    "matters arising|last week's ai|previous actions|actions from last meeting|上次会议事项|上期事项落实情况",
  ],
  ['note', '注|备注|说明|note|notes|remark|remarks'],
];

const labels: ReadonlyMap<string, LabelRole> = new Map(
  rows.flatMap(([role, words]) => words.split('|').map((word) => [word, role] as const)),
);

export interface Label {
  readonly role: LabelRole;
  /** The label as it is compared. */
  readonly word: string;
  /** Where what it labels begins, in the string given. */
  readonly end: number;
}

const stops = codesOf(',.;。、');

/** Whether the colon at `colon` may end a label that begins at `from`: it is near, and no other mark comes before it. */
export const mayEnd = (folded: string, from: number, colon: number): boolean => {
  if (colon - from > 41) return false;
  for (let at = from; at < colon; at += 1) if (stops.has(folded.charCodeAt(at))) return false;
  return true;
};

const shape = /^[*_]{0,2}([^:,.;。,、]{1,36})[*_]{0,2} ?:[*_]{0,2} {0,4}/;

/** Reads a label at the beginning of a folded line; null when there is none we know. */
export const labelOf = (line: string): Label | null => {
  const first = line.charAt(0);
  const state = first === '<' || first === '[' ? (standing.exec(line)?.[0].length ?? 0) : 0;
  const found = labelAt(state === 0 ? line : line.slice(state));
  return found === null || state === 0 ? found : { ...found, end: found.end + state };
};

/** What a label without a colon begins with: few lines begin with its first letter, and fewer with its words. */
const firsts = codesOf('at[(<*_#');
const seconds = codesOf('ipcoa');
const states = '\\[(?:new|open|pending|ongoing|in progress|recurring)\\]';
const opening = new RegExp(
  `<|#(?:action|todo|task|ai)\\b|${states}|[[(](?:a|todo|task)|[*_]{0,2}(?:a[ip]|action|todo|task)(?![a-z])`,
  'y',
);

/** Whether what begins at `at` may be a label that needs no colon. */
export const mayStand = (folded: string, at: number): boolean => {
  const first = folded.charCodeAt(at);
  if (!firsts.has(first) || (isSmall(first) && !seconds.has(folded.charCodeAt(at + 1))))
    return false;
  opening.lastIndex = at;
  return opening.test(folded);
};

/** "Directors present:", "Committee members present:". */
const roleOf = (word: string): LabelRole | undefined =>
  word.endsWith(' present') && !word.startsWith('no') ? 'present' : undefined;

const labelAt = (line: string): Label | null => {
  if (!line.includes(':')) return labelWithRemark(line);
  const match = shape.exec(line);
  if (match === null) return labelWithRemark(line);
  const word = withoutTail(match[1] ?? '', ' *_').replace(/^[[(]/, '');
  const role = labels.get(word) ?? labels.get(word.replaceAll(' ', '')) ?? roleOf(word);
  return role === undefined ? labelWithRemark(line) : { role, word, end: match[0].length };
};

const remark =
  /^[*_]{0,2}(ai|ap|action|todo)(?: item| point)?[*_]{0,2}(?:, [a-z ]{1,20}| (?:on|for) @?[a-z., ]{1,30}| ?\([^()]{1,30}\)| \d{1,3}| @[a-z][\w.-]{1,30}(?:(?:,|,? and| ?[&+/]) @[a-z][\w.-]{1,30}){0,5}|(?<!^ai) [a-z][a-z.-]{1,20}(?:(?: and| ?[&+/]) [a-z][a-z.-]{1,20}){0,3}) ?[*_]{0,2}(?::|->|=>|→)[*_]{0,2} {0,4}/;
/** "AI Priya: write …", "AI Sam + Mo: …"; of artificial intelligence speak others. */
const initialed =
  /^(ai) (?!(?:acts?|bills?|strateg|polic|tools?|guid|litera|systems?|models?|us(?:e|age|ers?)|groups?|teams?|working|committee|ethic|govern|safety|train|assist|chat|featur|code|gener|updat|project|pilot|labs?|hubs?|summit|is|in|for|on|and|agents?|research|unrelated|items?|points?|none)\b|(?:strateg|polic|guid|litera|ethic|govern|train|assist|chat|featur|gener|updat|research)[a-z]*)[a-z][a-z.'-]{1,20}(?: [a-z]{2,16})?(?:(?: and|,| ?[&+/]) [a-z][a-z.'-]{1,20}){0,3} ?:[*_]{0,2} {1,4}/;
/** "AI(@jdoe) release notes", "ACTION [Ann] write …": an owner in brackets, and no colon. */
const owned = /^(ai|ap|action|todo) ?[([]@?[a-z][\w.@' &+,/-]{1,30}[)\]] {1,4}(?=[a-z@])/;
/** "ACTION on Okoye to ask …": the owner stands where the task begins. */
const assigning =
  /^(action|ai)(?: item)? (?:on |for |by )(?=@?[a-z][a-z.-]{1,20}(?: [a-z][a-z.-]{1,20})? to (?!be\b))/;
/** "[NEW] ACTION: …", "<scribe> ACTION: …": what has become of an action, or who typed it, in front of it. */
const standing = new RegExp(`^<[a-z][\\w-]{0,19}> {1,2}|^${states} {1,2}`);
/** "[AI] Bob: send …", "(TODO) …". */
const boxed = /^[[(](ai|ap|action|todo)(?: item)?[\])](?: ?[:–-])? {1,4}(?=\S)/;
/** The number of an action in a log: "AI-104 Works to …", "Action 7.2 - The Clerk to …". */
const logged =
  /^[[(]?(ai|ap|action|todo|task|(?<=[[(])a)(?: point| item)?(?:[- #/]{0,2}\d{1,4}(?:[./-]\d{1,4}){0,2})[\])]?(?: ?\([^()]{1,30}\)(?= ?:))?(?: ?[:.–-])? {1,4}(?=\S)/;

/** "#action Ann to …", "#action (carried over) Ann to …": a line for the clerk of a chat (MeetBot). */
const hashed = /^#(action|todo|task|ai)(?: ?\([^()]{1,40}\))? ?:? {1,4}(?=\S)/;
/** "TODO Ann - move …", whose owner stands in front of a dash. */
const dashed =
  /^(todo|action|ai)(?: for| on)? {1,2}(?=@?[a-z][\w.@'-]{0,20}(?:(?: and|,| &)? @?[a-z][\w.@'-]{0,20}){0,2} - \S)/;

/** "AI, unrelated:", "Action 3:", "AI-104 ". */
const labelWithRemark = (line: string): Label | null => {
  // Most lines begin otherwise.
  if (!mayStand(line, 0)) return null;
  const match =
    remark.exec(line) ??
    initialed.exec(line) ??
    owned.exec(line) ??
    boxed.exec(line) ??
    logged.exec(line) ??
    assigning.exec(line) ??
    hashed.exec(line) ??
    dashed.exec(line);
  return match === null ? null : { role: 'action', word: match[1] ?? '', end: match[0].length };
};
