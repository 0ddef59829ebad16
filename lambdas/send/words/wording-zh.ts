import type { Reason } from '../../domain/assignment.ts';
import type { Day } from '../../domain/language.ts';
import type { NoticeDeadline, NoticeEntry, NoticeSource } from '../../domain/notice.ts';
import { withoutTail } from '../../domain/tail.ts';
import { dayAndYear, dayBeside, dayOnly, numericForm, weekdayAndDay, weekendDay } from './days.ts';
import { cut, documentWords } from './plain.ts';
import { askingRoles, type Tally } from './tally.ts';
import type { Wording } from './wording.ts';

const roles = { lead: '牵头', support: '配合', proposed: '拟办', informed: '阅知' };

/** `牵头1项、拟办2项`. */
export const asked = (tally: Tally): string =>
  askingRoles
    .filter((role) => tally.asked[role] > 0)
    .map((role) => `${roles[role]}${tally.asked[role]}项`)
    .join('、');

/** `新增1项、变更2项`. */
export const changed = ({ added, changed, dropped }: NonNullable<Tally['changes']>): string =>
  [
    [added, '新增'],
    [changed, '变更'],
    [dropped, '取消'],
  ]
    .filter(([count]) => count !== 0)
    .map(([count, word]) => `${word}${count}项`)
    .join('、');

/** `“5·30”` where the text writes the day by its numbers, else its registered name. */
const occasionName = (deadline: NoticeDeadline | null, date: Day): string | null => {
  if (deadline === null || deadline.occasion === null) return null;
  const numbers = numericForm(deadline.text, date);
  return numbers === null ? documentWords(deadline.occasion) : `“${numbers}”`;
};

const bracketed = (words: string | null): string => (words === null ? '' : `（${words}）`);

/** The day of the paper, by which its years go unsaid. */
const paperDay = ({ meeting, date }: NoticeSource): Day | null => meeting?.date ?? date;

const origin = (source: NoticeSource): string => {
  const { meeting, date, language } = source;
  const name = cut(documentWords(meeting?.title ?? ''), 24);
  if (meeting !== null) {
    if (name === '' || language !== 'zh')
      return `${meeting.date ? dayOnly.zh(meeting.date) : ''}会议`;
    return meeting.date && !/^\d|月\d+日/.test(name) ? `${dayOnly.zh(meeting.date)}${name}` : name;
  }
  if (language === 'zh') return `《${cut(documentWords(source.title), 30)}》`;
  return date === null ? '一份文件' : `${dayOnly.zh(date)}文件`;
};

const subjects = (tally: Tally, source: NoticeSource, confirm: boolean): readonly string[] => {
  const { first, informed, changes, tasks } = tally;
  const roleWords = changes === null ? asked(tally) : `修订：${changed(changes)}`;
  const what = changes === null && tasks === 0 ? `【阅知${informed}项】` : `【${roleWords}】`;
  const day =
    first === null
      ? ''
      : `${tasks > 1 ? '首项' : ''}${dayBeside(first.date, paperDay(source))}到期`;
  const occasion = day === '' ? '' : bracketed(first && occasionName(first.deadline, first.date));
  const from = day === '' ? origin(source) : `——${origin(source)}`;
  const sign = confirm ? '，请签收' : '';
  return [
    `${what}${day}${occasion}${from}${sign}`,
    `${what}${day}${from}${sign}`,
    `${what}${day}${sign}`,
  ];
};

const summary = (tally: Tally, revision: number): string => {
  const { first, informed, changes } = tally;
  const day =
    first === null ? '' : `，${tally.tasks > 1 ? '首项' : ''}${weekdayAndDay.zh(first.date)}到期`;
  const occasion = bracketed(first && occasionName(first.deadline, first.date));
  if (changes !== null)
    return `第${revision}版与此前通知不同：${changed(changes)}${day}${occasion}。`;
  if (tally.tasks === 0) return `阅知${informed}项，无需办理。`;
  return `${asked(tally)}${day}${occasion}。${informed === 0 ? '' : `另有阅知${informed}项。`}`;
};

const due = ({ due: date, deadlines, role }: NoticeEntry): string => {
  if (date !== null) return `${weekdayAndDay.zh(date)}到期，${roles[role]}。`;
  return `${deadlines.length === 0 ? '未写明时限' : '时限无法确定日期'}，${roles[role]}。`;
};

const computed = (deadline: NoticeDeadline, steps: readonly string[], several: boolean): string => {
  const { date } = deadline;
  const label = several && date !== null ? `时限依据（${dayAndYear.zh(date)}）` : '时限依据';
  const weekend = date === null ? null : weekendDay(date, 'zh');
  const way = withoutTail(steps.join(' → '), '。；， \n\t');
  const said =
    weekend === null || [weekend, weekend.replace('周', '星期')].some((name) => way.includes(name));
  const end = date === null ? '由此无法推算日期。' : '';
  return `${label}：${way}。${end}${said ? '' : `当日为${weekend}。`}`;
};

const inline = (words: string): string => `“${words.replace(/["“”]/g, "'")}”`;

const clauses: Readonly<Record<Reason['kind'], (words: string) => string>> = {
  named: (words) => `文中点名（${words}）`,
  addressed: (words) => `文中要求（${words}）`,
  remit: (words) => `贵单位职责含${words}`,
  'follows-occasion': (words) => `贵单位关注${words}`,
  'follows-initiative': (words) => `贵单位关注${words}`,
  present: () => '贵单位参会',
  distributed: () => '贵单位在分送范围',
  copied: () => '抄送贵单位',
};

const day = (date: Day | null): string => (date === null ? '无时限' : weekdayAndDay.zh(date));

export const chinese: Wording = {
  quoted: (words) => `“${words}”`,
  inline,
  roles,
  subjects,
  summary,
  to: (department) => `收件：${department}`,
  paper: ({ meeting, date }) => {
    if (meeting?.date) return `会议：${dayAndYear.zh(meeting.date)}`;
    return date === null ? '文件：' : `文件：${dayAndYear.zh(date)}`;
  },
  acknowledge: (link) => `签收：${link}`,
  headings: {
    added: '【新增】',
    changed: '【变更】',
    dropped: '【取消】',
    informed: (count) => `【阅知${count}项】`,
  },
  due,
  computed,
  spelling: (spelling, name) => `异写：${inline(spelling)}即${inline(name)}。`,
  haste: (words) => `文中催办用语：${words.map(inline).join('、')}（未写日期）。`,
  number: (number) => `文中序号：${inline(number)}`,
  place: (words) => `位置：${words}。`,
  shortened: '（此处有删节，全文见文件）',
  moreDates: (count) => `另有${count}个时限，见文件。`,
  reason: (kind, words) => clauses[kind](inline(words)),
  namesNoUnit: '文中未点名责任单位',
  dueInformed: (date) => `${weekdayAndDay.zh(date)}到期：`,
  whyInformed: (all) => `阅知原因：${all.join('；')}。`,
  why: (all) => `为何发给贵单位：${all.join('；')}。`,
  wrong: (linked, office) =>
    linked ? '如不属贵单位职责，请打开上方链接，按“退回”。' : `如不属贵单位职责，请告知${office}。`,
  dateWas: (before, now) => `时限：原为${day(before)}，现为${day(now)}。`,
  roleWas: (before, now) => `分工：原为${roles[before]}，现为${roles[now]}。`,
  wordsWere: '原文曾为：',
  detailsChanged: '其他时限有变更。',
  noLongerAsked: '已不在文件中，或不再由贵单位承担：',
  unchanged: (count) => `其余${count}项与此前通知相同。`,
  more: (count) => `另有${count}项，见文件。`,
  source: (file, revision, number) =>
    `来源：${file}，第${revision}版${number === null ? '' : `，${inline(number)}`}`,
  asReceived: (source) => `引号内为文件原文${source === 'en' ? '（英文）' : ''}，照录。`,
  calendar: (link) => `日历：${link}`,
};
