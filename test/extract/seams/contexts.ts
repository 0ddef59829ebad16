/** What stands in front of a phrase and behind it. */
export interface Context {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

const around = (name: string, before: string, after: string): Context => ({ name, before, after });

const each = (
  name: string,
  words: readonly string[],
  make: (word: string) => readonly [before: string, after: string],
): Context[] => words.map((word) => around(`${name} ${word}`, ...make(word)));

const bullets = ['- ', '* ', '• ', '[ ] ', '- [ ] ', '— ', '> ', '## ', '**'];
const figures = ['1. ', '(1) ', '(a) ', 'a) ', 'i. ', '①', '2.1 ', '2.1.3 ', '12. '];

const zhMarks = [
  ...'1、|12、|（1）|1）|一、|（一）|十一、|一是|二是|第一，|首先，|第三条 |a)'.split('|'),
  ...[...bullets, ...figures].filter((mark) => !mark.startsWith('2.1')),
];
const zhUnits = '市财政局|县教育局|办公室|各镇街|信息中心|我局|国网榆山供电公司|第三中学'.split(
  '|',
);
const zhVerbs = '完成|报送|提交|部署|确保|力争|应|必须|开展|原则上|计划|并|同时|统一|将|争取';
const zhThings = '3家企业|2个方案|100万元|3项工作|三家|两批|3号楼|20余家|10人|第一批|80%以上';

/** Places of a Chinese paper. */
export const zhContexts: readonly Context[] = [
  ...each('mark', zhMarks, (mark) => [mark, '完成。']),
  ...each('mark of a line', zhMarks, (mark) => [`工作要求\n${mark}`, '，各单位要报送材料。\n']),
  ...each('behind', zhUnits, (unit) => [unit, '完成。']),
  ...each('in front of', zhUnits, (unit) => ['', `${unit}完成。`]),
  ...each('behind', zhVerbs.split('|'), (verb) => [verb, '。']),
  ...each('in front of', zhVerbs.split('|'), (verb) => ['', `${verb}材料。`]),
  ...each('touching', zhThings.split('|'), (things) => ['', `${things}完成。`]),
  ...each('behind', zhThings.split('|'), (things) => [`完成${things}，`, '完成。']),
  around('in brackets', '材料（', '）'),
  around('in half brackets', '材料(', ')'),
  around('in quotation marks', '见“', '”'),
  around('in lenticular brackets', '【', '】'),
  around('behind a colon', '完成时限：', '；责任单位：市财政局'),
  around('behind a half colon', '时限:', ''),
  around('between commas', '各单位要按要求，', '，报送材料。'),
  around('between blanks', '报送 ', ' 完成'),
  around('between wide blanks', '　　', '　完成'),
  around('at the end', '请报送材料，', ''),
  around('in a cell', '| 任务 | 时限 |\n|---|---|\n| 报送材料 | ', ' |\n'),
  around('in a tight cell', '|报送材料|市财政局|', '|'),
  around('behind tabs', '报送材料\t市财政局\t', '\n'),
  around('in front of tabs', '', '\t报送材料\t市财政局\n'),
];

const enMarks = [
  ...bullets,
  ...figures,
  ...'1) |10) |(ii) |First, |Second, |Action: |AI: |Sec. 5. |A. |Item 3: |No. 4: '.split('|'),
];
const enUnits = 'the Finance Office|each department|Mr. Smith|Joe|the Head of Estates'.split('|');
const enVerbs = 'submit|report|completed|shall|must|will be done|to be finished|please|and|or';
const enThings =
  '2 of them|10 people|3 plans|two plans|5% of it|$500 paid|100 units|2 copies|1,000 trees|50 items|third parties';

/** Places of an English paper. */
export const enContexts: readonly Context[] = [
  ...each('mark', enMarks, (mark) => [mark, ' submit the report.']),
  ...each('mark of a line', enMarks, (mark) => [`Actions\n${mark}`, ' the office shall report.\n']),
  ...each('behind', enUnits, (unit) => [`${unit} `, ' please.']),
  ...each('in front of', enUnits, (unit) => ['', ` ${unit} shall report.`]),
  ...each('in front of a comma and', enUnits, (unit) => ['', `, ${unit} shall report.`]),
  ...each('behind', enVerbs.split('|'), (verb) => [`${verb} `, '.']),
  ...each('in front of', enVerbs.split('|'), (verb) => ['', ` ${verb} it.`]),
  ...each('in front of', enThings.split('|'), (things) => ['', ` ${things} please.`]),
  ...each('in front of a comma and', enThings.split('|'), (things) => ['', `, ${things} please.`]),
  ...each('behind', enThings.split('|'), (things) => [`${things} `, ' please.']),
  around('in brackets', 'the plan (', ')'),
  around('in square brackets', '[', ']'),
  around('in quotation marks', 'see "', '"'),
  around('behind a colon', 'Deadline: ', '; Owner: Joe'),
  around('behind a hyphen', 'Submit plan - ', ''),
  around('between dashes', 'Submit plan – ', ' – Joe'),
  around('between commas', 'The office shall, ', ', report.'),
  around('in bold', '**', '** please'),
  around('in front of a semicolon', 'Submit ', '; then report.'),
  around('in front of a full stop and a line', 'Submit ', '.\nThen go.'),
  around('between hard blanks', 'Submit\u00a0', '\u00a0please'),
  around('in a cell', '| Action | Due |\n|---|---|\n| Submit | ', ' |\n'),
  around('in a tight cell', '|Submit plan|Joe|', '|'),
  around('behind tabs', 'Submit plan\tJoe\t', '\n'),
  around('in front of a tab', '', '\tSubmit plan\n'),
];
