import type { PlacedFrom, Places } from '../domain/place.ts';

const rule = /^ {0,3}\|?(?: {0,3}:?-{3,}:? {0,3}\|)+(?: {0,3}:?-{3,}:?)? {0,3}\|?\s*$/;
const heading = /^ {0,3}#{1,6} \S/m;
const fence = /^ {0,3}(?:```|~~~)/;
const bold = /\*\*[^*\n]{1,300}\*\*/;
const link = /!?\[([^\][\n]{0,300})\]\((?:[^()\s]{0,1000})(?: "[^"\n]{0,200}")?\)/g;

/** Whether a text is written in Markdown: a table's rule, headings, strong words or links. */
export const isMarkdown = (text: string): boolean => {
  const start = text.slice(0, 200_000);
  if (frontMatter(start.split('\n')) > 0) return true;
  if (heading.test(start) || bold.test(start) || start.search(link) >= 0) return true;
  return start.split('\n').some((line) => line.includes('---') && rule.test(line));
};

/** Marks of emphasis, escapes and links, which stand inside words and would part them; the words stay. */
const inline = (line: string): string =>
  line
    .replace(link, '$1')
    .replace(/<(https?:\/\/[^<>\s]{1,1000})>/g, '$1')
    .replace(/(\*\*\*|\*\*|__|~~)(?=\S)([^*_~\n]{1,1000}?)(?<=\S)\1/g, '$2')
    .replace(/(?<![*\w])\*(?=[^\s*])([^*\n]{1,300}?)(?<=[^\s*])\*(?!\*)/g, '$1')
    .replace(/`([^`\n]{1,300})`/g, '$1')
    .replace(/<br ?\/?>/gi, ' ')
    .replace(/\\([!"#$%&'()*+,\-./:;<=>?@[\]^_`{|}~\\])/g, (_, mark) =>
      mark === '|' ? '¦' : mark,
    );

/** Markdown without its marks: headings keep theirs, rows of tables are `| a | b |`, and every line keeps its number. */
export const plainMarkdown = (text: string): { text: string; places: Places } => {
  const out: string[] = [];
  const places: PlacedFrom[] = [];
  let at = 0;
  let comment = false;
  const lines = text.split('\n');
  let row = 0;
  const body = frontMatter(lines);
  lines.forEach((raw, i) => {
    if (i < body) return;
    const line = raw.trimEnd();
    if (fence.test(line) || rule.test(line)) return;
    const opens = line.indexOf('<!--');
    if (comment || opens >= 0) {
      comment = !line.includes('-->', Math.max(opens, 0));
      return;
    }
    const isRow = line.trimStart().startsWith('|') || rule.test(lines[i + 1]?.trimEnd() ?? '');
    const inTable = isRow || (row > 0 && line.includes('|'));
    row = inTable ? row + 1 : 0;
    const words = inTable ? rowOf(inline(line)) : inline(line);
    if (words.trim() !== '') places.push([at, { line: i + 1 }]);
    out.push(words);
    at += words.length + 1;
  });
  return { text: out.join('\n'), places };
};

/** Settings of a site's generator before the text, between two rules: how many lines they take. */
const frontMatter = (lines: readonly string[]): number => {
  if (lines[0]?.trimEnd() !== '---') return 0;
  const end = lines.slice(1, 100).findIndex((line) => /^(?:---|\.\.\.)\s*$/.test(line));
  const fields = lines.slice(1, end + 1);
  const settings = fields.every((line) => /^(?:[\w-]+:|\s|#|- |$)/.test(line));
  return end >= 0 && settings ? end + 2 : 0;
};

const rowOf = (line: string): string => {
  const cells = line.trim().replace(/^\|/, '').replace(/\|$/, '').split('|');
  return `| ${cells.map((cell) => cell.trim()).join(' | ')} |`;
};
