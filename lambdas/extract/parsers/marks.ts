import type { Stage } from '../reading.ts';
import { codesOf } from '../text/fold.ts';
import { labelled } from './lines.ts';

/** How many lines from the top are the heading of a paper (版头), where marks stand. */
const head = 10;

/** A line that holds nothing but marks: a copy number, 机密★1年, 特急 (GB/T 9704-2012, 7.2.1 to 7.2.3). */
const secret = ['top secret', 'secret', 'confidential', '绝密', '机密', '秘密'];
const limited = [
  'for official use only',
  'official-sensitive',
  'internal use only',
  'restricted',
  'internal',
  '内部文件',
  '内部资料',
  '内部使用',
  '内部',
  '注意保存',
];
const urgent = ['most urgent', 'urgent', 'immediate', '特急', '特提', '加急', '平急'];
const filler = '[\\d ★☆*年个月长期,!()-]{0,16}';
const markLine = new RegExp(
  `(?:no\\.? ?)?${filler}(${[...secret, ...limited, ...urgent].join('|')})${filler}`,
  'y',
);
/** What a line of marks begins with. */
const begins = codesOf(
  `n0123456789 ★☆*年个月长期,!()-${[...secret, ...limited, ...urgent].map((mark) => mark[0]).join('')}`,
);
const notPublic = /\(?此件(?:不公开|不予公开|依申请公开)[^()]{0,12}\)?$/;

/** All marks of a line, null when it holds anything else. */
const marksOf = (line: string): string[] | null => {
  const marks: string[] = [];
  for (let at = 0; at < line.length; ) {
    markLine.lastIndex = at;
    const match = markLine.exec(line);
    if (match === null) return null;
    marks.push(match[1] ?? '');
    at += match[0].length;
  }
  return marks;
};

const original = (text: string, folded: string, start: number, mark: string): string => {
  const at = folded.indexOf(mark, start);
  return text.slice(at, at + mark.length);
};

/** Classification (密级), limits on circulation and urgency, as marked on the paper: never from running text. */
export const marks: Stage = {
  name: 'marks',
  run: (reading) => {
    const { text, folded, blocks } = reading;
    let classification: string | null = null;
    let urgency: string | null = null;
    const take = (mark: string, start: number): void => {
      const words = original(text, folded, start, mark);
      if (secret.includes(mark)) classification = words;
      else if (limited.includes(mark)) classification ??= words;
      else urgency ??= words;
    };
    for (const { start, end } of blocks.slice(0, head)) {
      if (end - start > 60 || !begins.has(folded.charCodeAt(start))) continue;
      for (const mark of marksOf(folded.slice(start, end)) ?? []) take(mark, start);
    }
    for (const { start, end } of labelled(reading, 'classification', 'urgency')) {
      for (const mark of marksOf(folded.slice(start, Math.min(end, start + 40))) ?? [])
        take(mark, start);
    }
    // Few texts say so of themselves, and one search tells.
    for (const block of folded.includes('此件') ? blocks : []) {
      if (classification !== null || block.end - block.start > 24) continue;
      const match = notPublic.exec(folded.slice(block.start, block.end));
      if (match !== null)
        classification = text.slice(block.start, block.end).replace(/[()（）]/g, '');
    }
    return { document: { ...reading.document, classification, urgency } };
  },
};
