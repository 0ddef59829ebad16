import type { Span } from '../../domain/span.ts';
import type { Reading, Stage } from '../reading.ts';
import { codesOf } from '../text/fold.ts';
import type { Block } from '../text/outline.ts';
import { labelOf } from '../vocabulary/labels.ts';
import { labelled } from './lines.ts';

/** The year and the rest of 国办发〔2022〕5号. It is found by its brackets: every line has Han characters. */
const yearZh = /[〔[(]\d{4}[〕\])] ?第? ?\d{1,4} ?[号期]/;
const issuerZh = /[\u4e00-\u9fff]{0,12}$/;
const order =
  /(?:executive order|resolution|circular|directive|memorandum|order) (?:no\.? ?)?[a-z]{0,3}-?\d{2,6}(?:[/-]\d{2,4})?/;
/** The same in English: "Kexie [2022] No. 5". */
const yearEn = /(?<![a-z])[a-z]{3,24} ?\[\d{4}\] ?no\.? ?\d{1,4}/;
const reference = /^(?:ref\.?|document|doc\.?) ?(?:no\.?|number)?:? ?[a-z0-9][a-z0-9/.-]{2,30}$/;

const spanOf = ({ 0: words, index }: RegExpExecArray, before = 0): Span => ({
  start: index - before,
  end: index + words.length,
});

const numberZh = (line: string): Span | null => {
  const year = yearZh.exec(line);
  if (year === null) return null;
  const issuer = issuerZh.exec(line.slice(Math.max(0, year.index - 12), year.index));
  return spanOf(year, issuer?.[0].length);
};

/** The number of the paper in a folded line; null in most. */
const numberIn = (line: string): Span | null => {
  if (/\d/.test(line)) {
    const zh = numberZh(line);
    if (zh !== null) return zh;
    const en = order.exec(line) ?? (line.includes('[') ? yearEn.exec(line) : null);
    if (en !== null) return spanOf(en);
  }
  const match = reference.exec(line);
  return match === null ? null : spanOf(match);
};

const titleWords =
  /关于|通知|纪要|方案|意见|报告|分工|工作要点|决定|通报|函|minutes|meeting|notice|order|report|plan|agenda|memorandum|actions?\b/;
const institutions =
  'council|department|office|association|committee|board|ministry|authority|agency|commission|government|' +
  'foundation|university|institute|center|centre|bureau|部|委员会|办公室|办公厅|政府|局|协会|学会|中心|公司|集团|大学|院|厅|处';
const institution = new RegExp(`(?:${institutions})$`);
const ends = codesOf(
  institutions
    .split('|')
    .map((word) => word.slice(-1))
    .join(''),
);
/** Whether a folded line ends in the name of an institution: few end in one of the letters that those end in. */
const isInstitution = (line: string): boolean =>
  ends.has(line.charCodeAt(line.length - 1)) && institution.test(line);

/** Whether a line is a date and nothing else worth a title, or a date behind who issued it. */
const bare = (reading: Reading, block: Block): boolean => {
  const first = reading.times.first(block.start, block.end);
  // 2022年工作要点 is a year and little else, and yet what the paper is.
  if (first === undefined || titleWords.test(reading.folded.slice(block.start, block.end)))
    return false;
  const rest = reading.times
    .inside(block.start, block.end)
    .reduce((left, time) => left - (time.end - time.start), block.end - block.start);
  return rest <= 8 || isInstitution(reading.folded.slice(block.start, first.start).trim());
};

/** A sentence about a paper is no title: 会议听取了…关于…的汇报。 你局《关于…》收悉，…： */
const told = /[。;]|:$|收悉/;

/** The line that says what it is about comes before the masthead (版头) above it. */
const about = /^(?:[\u4e00-\u9fff]{2,20})?关于/;

/** Whether a line may be the title: not a number, a date, a mark or a label. */
const entitles = (reading: Reading, block: Block): boolean => {
  if (block.kind === 'row' || block.end - block.start > 240 || bare(reading, block)) return false;
  const line = reading.folded.slice(block.start, block.end);
  if (labelOf(line) !== null) return false;
  if (/^no\.? ?\d|^[★\d\s绝机秘密特加急件]{1,16}$/.test(line)) return false;
  const number = numberZh(line);
  return number === null || number.end - number.start < line.length * 0.7;
};

/** The first line that says what the paper is about, and is no institution where one soon follows that is none. */
const titleOf = (reading: Reading): Block | null => {
  const top = reading.blocks.slice(0, 8);
  const words = ({ start, end }: Block): string => reading.folded.slice(start, end);
  const first =
    top.find((block) => {
      const line = words(block);
      return about.test(line) && !told.test(line) && entitles(reading, block);
    }) ?? top.find((block) => entitles(reading, block));
  if (first === undefined) return null;
  const line = words(first);
  if (!isInstitution(line) || titleWords.test(line)) return first;
  const next = top
    .slice(0, first.index + 3)
    .find((block) => titleWords.test(words(block)) && entitles(reading, block));
  return next ?? first;
};

const numberOf = (reading: Reading): string | null => {
  const { blocks, folded, text } = reading;
  for (const { start, end } of labelled(reading, 'number'))
    return text.slice(start, Math.min(end, start + 40));
  for (const { kind, start, end } of blocks.slice(0, 8)) {
    if (kind === 'row' || end - start > 160) continue;
    const number = numberIn(folded.slice(start, end));
    if (number !== null) return text.slice(start + number.start, start + number.end);
  }
  return null;
};

/** Who issued the paper: the name above the date that stands alone, else the one in front of 关于 or at the top. */
const organisationOf = (reading: Reading, title: string): string | null => {
  const { blocks, folded, text } = reading;
  for (const block of blocks) {
    const above = blocks[block.index - 1];
    if (above === undefined || block.end - block.start > 24 || !bare(reading, block)) continue;
    const line = folded.slice(above.start, above.end);
    if (above.end - above.start <= 60 && isInstitution(line))
      return text.slice(above.start, above.end);
  }
  const before = /^([\u4e00-\u9fff]{2,24}?)(?:办公厅|办公室)?关于/.exec(title);
  if (before !== null) return title.slice(0, before[0].length - 2);
  for (const block of blocks.slice(0, 5)) {
    const line = text.slice(block.start, block.end);
    const gap = line.search(/[\s\u3000]{2}/);
    const end = gap < 0 ? block.end : block.start + gap;
    if (end - block.start <= 60 && isInstitution(folded.slice(block.start, end)))
      return text.slice(block.start, end);
  }
  return null;
};

/** Title, number and issuer of the paper. */
export const facts: Stage = {
  name: 'facts',
  run: (reading) => {
    const { text, folded } = reading;
    const [label] = labelled(reading, 'title');
    const block = titleOf(reading);
    let title =
      label === undefined || label.start === label.end ? '' : text.slice(label.start, label.end);
    if (title === '' && block !== null) {
      title = text.slice(block.start, block.end);
      if (folded[block.start] === '#') title = title.replace(/^#{1,6} {0,4}/, '');
    }
    title = title
      .slice(0, 240)
      .replace(/\s{2,200}|[^\S ]/g, ' ')
      .trim();
    const organisation = organisationOf(reading, title);
    return { document: { ...reading.document, title, number: numberOf(reading), organisation } };
  },
};
