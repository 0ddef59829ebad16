import { made, nothing, severalTimes, workingDay } from './again.ts';
import { date } from './assemble.ts';
import type { When } from './expression.ts';
import { everyGap, everyOf } from './frequency.ts';
import type { Rule } from './reduce.ts';
import type { TimeToken } from './token.ts';

/** Units as English `u` numbers them. */
const zhUnits: Readonly<Record<string, number>> = { 天: 1, 日: 1, 周: 2, 月: 3, 季: 4, 年: 5 };

/** What stands behind how often: 每两个月｜10日; nothing at all is nothing told. */
const told = (tokens: readonly TimeToken[]): When | null =>
  tokens.length === 0
    ? nothing
    : (date(tokens, tokens.map(({ kind }) => kind).join(''))?.when ?? null);

/** 每两个月, 每3天, 每两周周五. */
const zhCycle: Rule['make'] = (tokens) => {
  const [each, number, ...rest] = tokens;
  const at = rest[0]?.kind === '个' ? 1 : 0;
  const unit = zhUnits[rest[at]?.kind ?? ''] ?? 0;
  // 各3天 is said of several, 每2月 of February.
  if (each?.value !== 0 || number === undefined || number.value < 1) return null;
  if (unit === 3 && at === 0 && number.value !== 2) return null;
  return made(everyOf(number.value, unit), told(rest.slice(at + 1)));
};

/** 每隔一周周五. */
const zhOther: Rule['make'] = ([unit, ...rest]) => made(everyOf(2, unit?.value ?? 0), told(rest));

/** 每隔两周: every two weeks to some and every three to others. 每隔1天 is every other day to all. */
const zhGap: Rule['make'] = (tokens) => {
  const [, number, ...rest] = tokens;
  const at = rest[0]?.kind === '个' ? 1 : 0;
  const unit = zhUnits[rest[at]?.kind ?? ''] ?? 0;
  if (number === undefined || number.value < 1) return null;
  const every = number.value === 1 ? everyOf(2, unit) : everyGap(number.value, unit);
  return made(every, told(rest.slice(at + 1)));
};

/** 首月, 第二个月; 末月 by itself is read with 半年 as one word. */
const monthOf = ({ value }: TimeToken): number => (value === 3 ? 6 : value);

/** 每半年末月20日前, 每半年6月底前, 每半月. */
const zhHalf: Rule['make'] = (tokens) => {
  if (tokens[0]?.value !== 0) return null;
  const at = tokens.findIndex(({ kind }) => '年月终竟孟'.includes(kind));
  const last = tokens[at];
  if (last?.kind === '月') return made('half-monthly', told([]));
  const month = tokens.find(({ kind }) => kind === '竟' || kind === '孟');
  if (last?.kind === '终') return made('half-yearly', { kind: 'fields', fields: { part: 'end' } });
  const rest = tokens.slice(month === undefined ? at + 1 : tokens.indexOf(month) + 1);
  // 末月 is the third of a quarter and the sixth of a half-year.
  const halfMonth = month?.kind === '孟' ? monthOf(month) : month?.value;
  const when = told(rest);
  if (when?.kind !== 'fields' || halfMonth === undefined) return made('half-yearly', when);
  return made('half-yearly', { kind: 'fields', fields: { ...when.fields, halfMonth } });
};

/** 逢双月10日前; 双月 alone needs a day. */
const parity: Rule['make'] = (tokens) => {
  const at = tokens.findIndex(({ kind }) => kind === '双');
  return made(tokens[at]?.value === 1 ? 'odd months' : 'even months', told(tokens.slice(at + 1)));
};

/** 逢周五, 每到月底: the same as 每. */
const eachTime: Rule['make'] = (tokens, kinds) => {
  const last = tokens[1];
  if (last?.kind !== 'F')
    return date(
      tokens.map((token, i) => (i === 0 ? { ...token, kind: '每' } : token)),
      `每${kinds.slice(1)}`,
    );
  return last.named === undefined
    ? null
    : made('yearly', { kind: 'fields', fields: { named: last.named } });
};

/** 每个工作日16时前. */
const workingDays: Rule['make'] = ([each]) =>
  each?.value === 0 ? made('working days', workingDay) : null;

const dayOfMonth = '(?:n日|旬|底|初|中|杪)?';
const dayOfYear = '(?:n月(?:n日|底|初|中|旬)?|n杪)?';

/** Chinese forms of what comes again in more than one unit, every other time, or by the hour. */
export const zhAgainRules: readonly Rule[] = [
  { pattern: '[逢每]?双(?:n日|旬|底|初|中)|[逢每]双', make: parity },
  { pattern: '逢(?:曜|杪|端|F)', make: eachTime },
  { pattern: '每[n#j](?:个?周曜?|个?季)', make: zhCycle },
  { pattern: `每[n#j]个?月${dayOfMonth}`, make: zhCycle },
  { pattern: `每[n#j](?:天|日(?![前内])|年${dayOfYear})`, make: zhCycle },
  {
    pattern: `距[n#j]个?(?:周曜?|季|月${dayOfMonth}|[天日](?![前内])|年${dayOfYear})`,
    make: zhGap,
  },
  { pattern: '隔曜?', make: zhOther },
  { pattern: `每(?:竟|半年孟)${dayOfMonth}`, make: zhHalf },
  { pattern: `每(?:终|半年${dayOfYear}|半个?月)`, make: zhHalf },
  { pattern: '每工(?=晨|[nk]点|k)', make: workingDays },
  { pattern: '频', make: severalTimes },
];
