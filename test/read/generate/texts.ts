import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A text with the name it is told by. */
export interface Sample {
  readonly name: string;
  readonly text: string;
  readonly chinese: boolean;
}

const documents = join(import.meta.dirname, '../../../seeds/documents');

/** The seed documents that are plain text. */
export const seeds: readonly Sample[] = readdirSync(documents)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({
    name: name.replace(/\.txt$/, ''),
    text: readFileSync(join(documents, name), 'utf8'),
    chinese: name.includes('.zh.'),
  }));

/** Texts whose tasks stand in a table. */
export const tables: readonly Sample[] = [
  {
    name: 'task table',
    chinese: true,
    text: `仪器开放共享工作任务分解表

2020年4月20日

一、任务安排

| 序号 | 工作任务 | 牵头单位 | 完成时限 |
| 1 | 制定仪器开放共享管理办法 | 科学技术普及部 | 2020年5月20日前 |
| 2 | 完成预约平台的升级改造 | 信息中心 | 6月底前 |
| 3 | 核定开放共享补贴经费 | 计划财务部 | 2020年7月10日前 |
| 4 | 编写仪器操作规程，逐台张贴，并报送备案 | 各仪器管理单位 | 2020年7月底前 |
| 5 | 培训首批仪器管理员不少于六十名 | 培训和人才服务中心 | 2020年8月14日前 |
| 6 | 征集开放共享典型案例并汇编成册 | 科学技术出版社 | 9月30日前 |
| 7 | 开展开放共享专题宣传 | 科学技术传播中心 | 国庆节前 |
| 8 | 组织年度考核 | 组织人事部 | 2020年12月20日前 |

二、工作要求

各单位要于4月30日前将联络员名单报办公厅。
`,
  },
  {
    name: 'action table',
    chinese: false,
    text: `ACTION LIST OF THE EDITORIAL BOARD

Date: 20 April 2020

| No. | Action | Owner | Due |
| 1 | Prepare the index of the yearbook | Science and Technology Press | by 15 May 2020 |
| 2 | Test the ordering page | Information Center | by 29 May 2020 |

The Finance Department shall report the printing costs by 5 June 2020.
`,
  },
];

/** 繁體: what Big5 is used for. */
export const traditional: Sample = {
  name: 'traditional',
  chinese: true,
  text: `會議紀要

2020年4月28日

一、由資訊中心負責，2020年5月15日前完成系統測試。

二、各單位要於2020年4月30日前將名單報辦公廳。
`,
};

/** All texts that every format must give back. */
export const samples: readonly Sample[] = [...seeds, ...tables];
