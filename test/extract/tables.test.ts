import { describe, expect, test } from 'vitest';
import { extract, on } from './registry.ts';

/** "task | units with roles | dates" of every row taken. */
const rows = (text: string): string[] => {
  const { directives, deadlines } = extract(text, on('2020-04-28'));
  return directives.map(({ text: words, responsible, deadlines: own }) =>
    [
      words.replace(/\s+/g, ''),
      responsible.map(({ name, role }) => `${name} ${role}`).join(', '),
      own.map((id) => deadlines.find((each) => each.id === id)?.date).join(', '),
    ].join(' | '),
  );
};

describe('task tables', () => {
  test.each<[string, string, string[]]>([
    [
      'pipes, a number, a note that gives the lead to the first',
      '| 序号 | 任务 | 责任单位 | 完成时限 |\n|---|---|---|---|\n| 1 | 修补堤岸 | 区水务局、区住建局 | 5月20日前 |\n| 2 | 疏通水渠 | 各镇街 | 长期 |\n注：责任单位中列第一位的为牵头单位。',
      ['修补堤岸 | 区水务局 lead, 区住建局 support | 2020-05-20', '疏通水渠 | 各镇街 lead | '],
    ],
    [
      'tabs, lead and support in columns of their own',
      '工作任务\t牵头单位\t配合单位\t完成时间\n修补堤岸\t区水务局\t区住建局 各镇街\t6月底\n',
      ['修补堤岸 | 区水务局 lead, 区住建局 support, 各镇街 support | 2020-06-30'],
    ],
    [
      'a bare month is a limit because its column says so',
      '| 措施 | 责任部门 | 时限 |\n| 开放夜校 | 培训和人才服务中心 | 本月底 |',
      ['开放夜校 | 培训和人才服务中心 lead | 2020-04-30'],
    ],
    [
      'roles inside a cell, a unit said above',
      '| 任务 | 责任单位 |\n| 清点仓库 | 区财政局（牵头）、区审计局 |\n| 盘活房屋 | 同上 |',
      [
        '清点仓库 | 区财政局 lead, 区审计局 support | ',
        '盘活房屋 | 区财政局 lead, 区审计局 support | ',
      ],
    ],
    [
      'a cell that a line break has cut in two',
      '| 任务 | 责任单位 | 完成时限 |\n| 更换老旧\n路灯 | 区城管局 | 6月底前 |',
      ['更换老旧路灯 | 区城管局 lead | 2020-06-30'],
    ],
    [
      'cells in quotation marks over lines, titles of parts between rows, a star',
      '序号\t任务\t牵头单位\t配合单位\t完成时限\n一、堤岸\n1\t★修补堤岸\t"区水务局\n区住建局"\t各镇街\t6月底\n二、水渠\n2\t疏通水渠\t区水务局\t—\t5月20日前',
      [
        '修补堤岸 | 区水务局 lead, 区住建局 lead, 各镇街 support | 2020-06-30',
        '疏通水渠 | 区水务局 lead | 2020-05-20',
      ],
    ],
    [
      'headers in other words; the title of a part in every cell',
      '| 工作任务 | 主要牵头部门 | 协同配合单位 | 任务完成时限 |\n| 一、堤岸 | 一、堤岸 | 一、堤岸 | 一、堤岸 |\n| 修补堤岸 | 区水务局 | 各镇街 | 6月底 |',
      ['修补堤岸 | 区水务局 lead, 各镇街 support | 2020-06-30'],
    ],
    [
      'owners divided by line breaks and with their roles; a note in English',
      '| Action | Lead officer | Target date |\n| Mend the roof | Pharmacy (support), Estates (lead) | 5 June |\n',
      ['Mendtheroof | Pharmacy support, Estates lead | 2020-06-05'],
    ],
    [
      'the first of two owners leads because a note says so',
      '| Action | Owner | Due |\n| Mend the roof | Estates<br>Pharmacy | 5 June |\n\nWhere two owners are named, the first leads.',
      ['Mendtheroof | Estates lead, Pharmacy support | 2020-06-05'],
    ],
    [
      'English headers; what is done already is no task',
      '| Action | Owner | Due | Status |\n| Repair the roof | Estates Team | 5 June | open |\n| Order chairs | Finance Department | 8 May | Done |',
      ['Repairtheroof | Estates Team lead | 2020-06-05'],
    ],
  ])('%s', (_, text, expected) => {
    expect(rows(text)).toEqual(expected);
  });

  test.each([
    ['a table of money', '| 项目 | 预算 |\n| 修补堤岸 | 20万元 |'],
    ['a table of meetings', '| 会议名称 | 会议时间 | 地点 |\n| 修补堤岸 | 6月底 | 三楼 |'],
    ['a table of people', '| 姓名 | 单位 |\n| 沈一帆 | 办公厅 |'],
    ['rows without a header', '| 修补堤岸 | 区水务局 | 6月底前 |'],
    ['a column of tasks alone', '| 序号 | 任务 |\n| 1 | 修补堤岸 |'],
  ])('none: %s', (_, text) => {
    expect(rows(text)).toEqual([]);
  });
});
