import type { TimeRow } from '../rows.ts';

const months = (digit: string): string =>
  [`${digit}月`, `${digit}月份`, `${digit}数月`, `${digit}数月份`].join('|');

/** Each length of time in the middle of 每隔一…: every other one. */
const every = (units: readonly string[]): string =>
  units.flatMap((unit) => [`每隔一${unit}`, `每间隔一${unit}`, `隔一${unit}`]).join('|');

/** The word of a period in front of what is reported in it. */
const reported = (unit: string): string =>
  [
    '送',
    '告',
    '备',
    '请',
    '名',
    '到',
    '批',
    '审',
    '市',
    '省',
    '县',
    '上级',
    '一次',
    '1次',
    '进度',
    '进展',
  ]
    .map((what) => `${unit}报${what}`)
    .join('|');

/**
 * Chinese words of what comes again (《现代汉语词典》: 逢, 隔, 双月). 逢 is each time, 隔 every other (its value the unit, as of
 * English `u`), 双 a month with an even number (0) or an odd one (1), 竟 the last month of a half-year in one word with
 * it and 终 its end. 距 leaves out so many (每隔两天).
 */
export const zhAgain: readonly TimeRow[] = [
  ['逢', 0, '逢|每逢|凡逢|每到'],
  ['x', 0, '恰逢|适逢|正逢|欣逢|喜逢|又逢|再逢|相逢|重逢|遭逢|躬逢|逢年过节|每逢佳节'],
  ['隔', 1, every(['天', '日'])],
  ['隔', 2, `隔周|每隔周|${every(['周', '个星期', '星期', '个礼拜'])}`],
  ['隔', 3, every(['个月', '月'])],
  ['隔', 5, every(['年'])],
  ['距', 0, '每隔|每间隔'],
  ['双', 0, `${months('双')}|偶数月|偶数月份`],
  ['双', 1, `${months('单')}|奇数月|奇数月份`],
  ['x', 0, '双月刊|双月谈|单月刊'],
  // 每月|报送: no monthly paper.
  ['年', 1, reported('年')],
  ['月', 1, reported('月')],
  ['日', 1, reported('日')],
  ['竟', 6, '半年末月|半年度末月|半年最后一个月|半年度最后一个月'],
  ['终', 0, '半年末|半年底|半年度末|半年度底'],
];
