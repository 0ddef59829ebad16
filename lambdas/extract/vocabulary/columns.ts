/** What a column of a task table holds. */
export type Column = 'number' | 'task' | 'lead' | 'units' | 'support' | 'person' | 'due' | 'status';

/**
 * Headers of task tables in both languages. Sources: 责任分工表, 任务清单 and 督查台账 that local governments publish;
 * action logs of UK councils and of standards bodies.
 */
const rows: readonly (readonly [column: Column, words: string])[] = [
  ['number', '序号|编号|号|no|no.|#|nr|s/n|ref|item no|id'],
  [
    'task',
    '任务|工作任务|重点任务|主要任务|目标任务|具体任务|任务内容|事项|工作事项|督办事项|议定事项|重点事项|任务事项|工作内容|内容|主要内容|具体内容|工作措施|措施|具体措施|主要措施|举措|工作举措|整改措施|重点工作|工作项目|工作要求|具体要求|action|actions|action item|action items|action required|actions required|agreed action|task|tasks|task description|activity|activities|deliverable|what|description|measure|measures|work item|to do|item',
  ],
  [
    'lead',
    '牵头单位|牵头部门|主责单位|主责部门|主办单位|主办部门|牵头责任单位|lead|lead department|lead agency|lead unit|lead office|led by|lead body',
  ],
  [
    'units',
    '责任单位|责任部门|责任科室|责任处室|责任主体|责任分工|承办单位|承办部门|负责单位|负责部门|实施单位|落实单位|责任单位及责任人|owner|owners|action owner|responsible|responsible department|responsible unit|responsible party|responsible parties|responsible body|responsibility|assigned to|assignee|who|action by|by whom|department|accountable|unit responsible|units responsible',
  ],
  [
    'support',
    '配合单位|配合部门|协办单位|协办部门|参与单位|参与部门|参加单位|支持单位|协同单位|责任配合单位|support|supporting|supported by|supporting department|supporting departments|supporting units|contributors|with|partners|cooperating units|cooperating departments',
  ],
  ['person', '责任人|负责人|责任领导|分管领导|牵头领导|联系人|person responsible|person|contact'],
  [
    'due',
    '完成时限|完成时间|时限|时限要求|时间节点|完成期限|办结时限|办理时限|截止时间|截止日期|时间要求|时间安排|进度要求|完成日期|整改时限|due|due date|due by|deadline|by when|when|target date|target|completion date|completion|timeline|timescale|time limit|date due|complete by',
  ],
  ['status', '状态|进度|进展|进展情况|完成情况|落实情况|status|progress|state'],
];

const columns: ReadonlyMap<string, Column> = new Map(
  rows.flatMap(([column, words]) => words.split('|').map((word) => [word, column] as const)),
);

/** Headers that say the same with other words: 主要牵头部门, 任务完成时限, "Lead officer". A day of another kind is no limit. */
const shapes: readonly (readonly [column: Column, pattern: RegExp])[] = [
  ['lead', /^[^,]{0,4}(?:牵头|主责|主办)[^,]{0,4}(?:单位|部门|科室|处室|主体|机构)[^,]{0,5}$/],
  [
    'support',
    /^[^,]{0,4}(?:配合|协办|协同|参与|参加|支持|联办|协作|协助)[^,]{0,4}(?:单位|部门|科室|处室|机构)[^,]{0,5}$/,
  ],
  [
    'units',
    /^[^,]{0,4}(?:责任|承办|负责|实施|落实|承担|执行|主体)[^,]{0,4}(?:单位|部门|科室|处室|主体|机构)[^,]{0,5}$/,
  ],
  [
    'due',
    /^(?!.*(?:开始|起始|启动|印发|发布|制定|会议|提出|交办|上报|填报|检查|发现|签订))[^,]{0,8}(?:时限|期限|时间节点|完成时间|截止时间|完成日期)[^,]{0,4}$/,
  ],
  ['task', /^(?!.*(?:完成|进展|情况|备注|类别|来源|编号|名称))[^,]{0,6}(?:任务|事项|措施|举措)$/],
  [
    'lead',
    /^lead (?:officer|person|organi[sz]ation|body|partner|member|team|department|agency|unit)s?$/,
  ],
  [
    'units',
    /^(?:action |task )?(?:owner|holder|assignee)s?(?: ?[/&] ?[a-z ]{2,16})?$|^(?:responsible|accountable) (?:officer|person|organi[sz]ation|body|team|individual|manager|agency|lead)s?$|^(?:delegated|allocated|actioned) (?:to|by)$/,
  ],
  [
    'support',
    /^support(?:ing|ed by|s)? ?(?:officer|person|organi[sz]ation|body|partner|team|department|agency|unit)s?$/,
  ],
  [
    'due',
    /^(?:due|target|completion|deadline|complete|completed)(?: (?:date|by|for|time|completion))*(?: ?[/&] ?[a-z ]{2,16})?$|^(?:to be )?(?:completed|done) by$/,
  ],
  [
    'task',
    /^(?:agreed |proposed |required |key |priority )?(?:actions?|tasks?)(?: (?:points?|agreed|description|to be taken|to take|needed|details?|required))?$/,
  ],
];

/** The column that a folded header cell names. */
export const columnOf = (header: string): Column | null => {
  const words = header
    .replace(/\([^()]{0,20}\)/g, '')
    .replace(/[*_:]/g, '')
    .trim();
  const known = columns.get(words) ?? columns.get(words.replaceAll(' ', ''));
  if (known !== undefined) return known;
  const squeezed = /[\u4e00-\u9fff]/.test(words) ? words.replaceAll(' ', '') : words;
  return shapes.find(([, pattern]) => pattern.test(squeezed))?.[0] ?? null;
};
