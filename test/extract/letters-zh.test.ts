import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as clauses from '../../lambdas/extract/clauses/zh/clauses.ts';
import { lettersOf } from '../../lambdas/extract/clauses/zh/letters.ts';
import * as norms from '../../lambdas/extract/clauses/zh/norms.ts';
import { foldPage } from '../../lambdas/extract/text/fold.ts';

type Reader = (line: string, held: number) => boolean;

/** As if every set of letters had one in the line: nothing keeps an expression from being tried. */
const everything = -1;

/** What is read where letters decide first, and lines that it must still be read in: one for each word it looks for. */
const readers: readonly (readonly [name: string, read: Reader, lines: readonly string[]])[] = [
  [
    'introduction',
    clauses.introduction,
    ['现提出以下意见', '制定本预案。', '现将名单公布如下:', '现印发如下通知'],
  ],
  ['defined', clauses.defined, ['本规定所称河道是指', '有效期五年']],
  ['isFinding', norms.isFinding, ['督查发现,', '审计组发现:']],
  ['isSuffered', norms.isSuffered, ['周某受到撤职处分', '周某被移交司法机关']],
  ['isInPrinciple', norms.isInPrinciple, ['原则上不建高楼', '招聘原则上从社会进行']],
  [
    'defines',
    clauses.defines,
    [
      '确定东湾镇为试点',
      '命名三家企业为示范单位',
      '授予李岚先进称号',
      '任命周远为站长',
      '评为优秀称号',
      '列为全市试点地区',
    ],
  ],
  [
    'problem',
    clauses.problem,
    [
      '管网存在老化等问题。',
      '面临资金不足',
      '到了必须整治的时候',
      '处在应当转型的阶段',
      '正是需要投入的时期',
      '到了应该加力的关口',
    ],
  ],
  [
    'unmet',
    clauses.unmet,
    ['仅', '只有', '尚', '仍', '至今', '滞后', '逾期', '不足', '才'].map(
      (word) => `应于8月底前完工的大桥,${word}六成`,
    ),
  ],
  [
    'told',
    clauses.told,
    ['截至目前,', '预计', '有望', '预测将', '放假', '调休', '正常上班', '照常上班', '正在施工'],
  ],
  [
    'reports',
    clauses.reports,
    [
      '重大问题及时报告',
      '工作情况立即反馈',
      '发现险情,随时向县政府请示',
      '进展定期通报',
      '线索逐级上报',
      '信息如实报送',
      '事项按程序汇报',
      '疫情同步报',
    ],
  ],
  [
    'isCopula',
    clauses.isCopula,
    [
      '延长年限难以解决',
      '这意味着转型',
      '这标志着起步',
      '发展离不开人才',
      '成败取决于落实',
      '此举有利于节水',
      '有助于就业',
      '不利于环境',
      '关系到民生',
      '事关全局',
      '这是重要举措',
      '这对发展具有重要意义',
      '有着深远影响',
      '起到积极作用',
    ],
  ],
  [
    'isSchedule',
    clauses.isSchedule,
    [
      '主持召开会',
      '下次会议时间另定',
      '下届理事会议将召开',
      '下期例会会议于5月',
      '会议暂定周五',
      '拟于六月举行',
      '比赛将于六月开幕',
      '仪式将在广场举行',
      '定于六月召开',
    ],
  ],
  ['target', clauses.target, ['到2027年,建成管网', '力争到12月底,基本建成']],
  [
    'consequence',
    clauses.consequence,
    [
      '逾期未报的',
      '未经批准的',
      '整改不力的',
      '拒绝检查的',
      '违反规定的',
      '超期未办的',
      '弄虚作假的',
      '失职的',
      '渎职的',
      '造成损失的',
      '构成犯罪的',
      '发现隐瞒的',
      '存在虚报的',
    ].map((whose) => `${whose},予以通报`),
  ],
  [
    'past',
    (line, held) => clauses.past(line, held, []),
    ['印发了方案', '开工以来', '对于建成的,验收了'],
  ],
];

describe.each(readers)('letters that %s needs', (_, read, lines) => {
  test.each(lines.map((line) => [line]))('stand in %s', (line) => {
    expect(read(line, everything)).toBe(true);
    expect(read(line, lettersOf(foldPage(line).codes, 0, line.length))).toBe(true);
  });
});

test('letters decide nothing that the expressions would not', () => {
  const parts = readers.flatMap(([, , lines]) => lines);
  const part = fc
    .tuple(fc.constantFrom(...parts), fc.nat(9), fc.integer({ min: 1, max: 9 }))
    .map(([line, from, length]) => line.slice(from, from + length));
  fc.assert(
    fc.property(fc.array(part, { maxLength: 5 }), (chosen) => {
      const line = chosen.join('');
      for (const [, read] of readers)
        expect(read(line, lettersOf(foldPage(line).codes, 0, line.length))).toBe(
          read(line, everything),
        );
    }),
  );
});

describe.each([
  ['ownRule', clauses.ownRule, '本办法自|该规定适用', '办法自今日起'],
  ['heard', clauses.heard, '本次会议听取|此次例会通报|会议审议|会上传达|全会讨论|例会研究', '听取'],
  [
    'guided',
    clauses.guided,
    '以生态文明思想为指导,|坚持以规划纲要为指导,|要坚持以规划纲要为指导,',
    '为指导,',
  ],
  [
    'phrase',
    clauses.phrase,
    '以县为单位|将|把|对|向|在|从|为|与|依托|通过|围绕|按|根据|结合|针对|利用|面向|凡|遇|借助|参照|依据|立足',
    '以上|从事|为此|与会|编制',
  ],
  ['preamble', clauses.preamble, '按|适应|围绕|针对|结合|面向|立足|依托|落实|对照', '完善|对'],
] as const)('words that %s begins with', (_, read, yes, no) => {
  test.each(yes.split('|').map((line) => [line]))('%s', (line) => expect(read(line)).toBe(true));
  test.each(no.split('|').map((line) => [line]))('not %s', (line) =>
    expect(read(line)).toBe(false),
  );
});
