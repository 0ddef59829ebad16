import type { TimeRow } from '../rows.ts';

/** Words at whose seam with a word of time another word of time seems to stand, and what is numbered with 号. */
export const zhSeams: readonly TimeRow[] = [
  // Two words at whose seam another one seems to stand: 5月底前|提交, 3日内|部署. Only the first character is of time, and
  // only right behind a day or period (1), or behind the unit of a length (2): 2025年内部审计.
  ['前', 1, '前提|前列|前进|前期满|前期望|前日常|前天然|前年度|前后续'],
  ['年', 1, '年初步|年初审|年初验|年中期|年鉴定'],
  ['月', 1, '月初步|月初审|月初验|月中期|月份初步'],
  [
    '内',
    1,
    '内部署|内部门|内设立|内设置|内容纳|内控制|内需要|内需将|' +
      [...'报上提完按由向组召开建办整落进达实与制出形全对'].map((next) => `内需${next}|`).join('') +
      '内地方',
  ],
  ['内', 2, '内部|内设|内容|内控|内需|内地|内在|内涵'],
  ['后', 1, '后备案|后续签|后续聘|后台账|后果断|后方可'],
  // 每周|一次, and no Monday.
  ['周', 1, '周一次|周二次|周三次|周四次|周五次|周六次'],
  // 1-3号楼, 2号线: numbers of things. 15号｜线上 is a day.
  ['x', 0, '号楼|号院|号地块|号标段|号机组|号炉|号井|号坝|号馆|号厅|号线'],
  ['日', 1, '号线上|号线下'],
];
