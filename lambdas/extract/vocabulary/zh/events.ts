import type { TimeRow } from '../rows.ts';

const terms = ['', '新', '本', '下', '下一', '下一个', '下个', '秋季', '春季'].flatMap((which) =>
  which === '' ? [''] : [`${which}学期`, `${which}学年`, ...(which.endsWith('季') ? [which] : [])],
);

/** Terms of a school and what ends them. */
const school = [
  ...terms.flatMap((term) => [`${term}开学`, `${term}开课`]),
  ...terms.slice(1).flatMap((term) => (term.endsWith('季') ? [] : [`${term}结束`])),
  '学期结束|学年结束|期末考试|放假|寒假|暑假|暑期|放寒假|放暑假|返校',
]
  .join('|')
  .split('|');

/** Seasons that begin when the weather or an office says so. */
const seasons =
  '汛|汛期|主汛期|入汛|汛期来临|主汛期来临|汛期到来|主汛期到来|进入汛期|进入主汛期|汛期结束|入冬|入夏|入梅|冬季来临|冬季到来|上冻|封冻|雨季|雨季来临|雨季到来|台风季|防火期|森林防火期|春耕|春播|秋收|秋播|供暖|供热|供暖季|供热季|采暖季|供暖期|采暖期|冬季供暖'.split(
    '|',
  );

/** Stages of works, of a contract and of a meeting. */
const stages =
  '投入使用|交付使用|投用|启用|正式启用|验收|竣工验收|开工|开工建设|竣工|投产|开业|开园|开馆|通车|交付|上线|入住|施工|召开|举行|开幕|开标|开会'.split(
    '|',
  );

const events = [...school, ...seasons, ...stages];
const ends = ['', '本', '下', '下一', '每', '每个', '各'].flatMap((which) => [
  `${which}学期末`,
  `${which}学年末`,
]);
const eachTerm = ['每学期', '每个学期', '每一学期', '各学期'];

/** A plan of five years by its number: 十四五 and “十四五”. */
const plans = ['十二五', '十三五', '十四五', '十五五', '十六五'];
const planned = (number: number, behind: string): string =>
  [plans[number - 12], `"${plans[number - 12]}"`]
    .flatMap((plan) => behind.split('|').map((part) => `${plan}${part}`))
    .join('|');

/**
 * Events that a paper names and does not date (讫: before it; of every school term where the value is 2), and the
 * five-year plans (国民经济和社会发展五年规划纲要; 规: ten times the number, and 0 the whole, 2 within it, 3 its end).
 */
export const zhEvents: readonly TimeRow[] = [
  ['讫', 0, events.flatMap((event) => [`${event}前`, `${event}之前`, `${event}以前`]).join('|')],
  // What is around an event or said of another thing: 验收前期工作, 开工前的准备.
  [
    'x',
    0,
    events
      .flatMap((event) => ['前期工作', '前期准备', '前后', '前的'].map((tail) => event + tail))
      .join('|'),
  ],
  ['讫', 2, eachTerm.flatMap((term) => [`${term}末`, `${term}开学前`, `${term}结束前`]).join('|')],
  ['讫', 0, ends.join('|')],
  // 会前三天: before a meeting that has no date here.
  ['讫', 0, '会前'],
  [
    'x',
    0,
    '员会前|例会前|全会前|大会前|年会前|峰会前|班会前|周会前|协会前|学会前|商会前|工会前|社会前|机会前|理事会前',
  ],
  // The deadline before it, and a limit: 1.
  [
    '此',
    1,
    [
      '同日',
      '同一日',
      '该日',
      '同一日期',
      '该日期',
      '此日期',
      '上述日期',
      '前述日期',
      '上述时限',
      '上述期限',
    ]
      .flatMap((day) => [`${day}前`, `${day}之前`, `${day}以前`, `不迟于${day}`])
      .join('|'),
  ],
  ['此', 1, '在此之前'],
  // As many days after the meeting.
  ['散', 0, '会后当天|会后当日|会后当晚|会议结束当天|会议结束当日'],
  ['频', 2, eachTerm.join('|')],
  ...plans.flatMap((_, i): TimeRow[] => [
    ['规', (i + 12) * 10, planned(i + 12, '期间|时期|规划期间|规划期')],
    ['规', (i + 12) * 10 + 2, planned(i + 12, '期内|规划期内|时期内|期间内')],
    [
      '规',
      (i + 12) * 10 + 3,
      planned(i + 12, '末|末期|期末|时期末|规划末|规划期末|规划期满|结束|规划结束'),
    ],
  ]),
];
