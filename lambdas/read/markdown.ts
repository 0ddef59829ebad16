const rule = /^ {0,3}\|?(?: {0,3}:?-{3,}:? {0,3}\|)+(?: {0,3}:?-{3,}:?)? {0,3}\|?\s*$/;
const heading = /^ {0,3}#{1,6} \S/m;
const bold = /\*\*[^*\n]{1,300}\*\*/;
const link = /!?\[[^\][\n]{0,300}\]\([^()\s]{0,1000}(?: "[^"\n]{0,200}")?\)/;

/** Whether a text is written in Markdown: a table's rule, headings, strong words or links. */
export const isMarkdown = (text: string): boolean => {
  const start = text.slice(0, 200_000);
  if (frontMatter(start.split('\n')) > 0) return true;
  if (heading.test(start) || bold.test(start) || start.search(link) >= 0) return true;
  return start.split('\n').some((line) => line.includes('---') && rule.test(line));
};

const blank = (words: string): string => ' '.repeat(words.length);

/** Marks around words: groups 1 and 3, the words group 2. */
const emphasis: readonly RegExp[] = [
  /(\*\*\*|\*\*|__)(?=\S)([^*_\n]{1,1000}?)(?<=\S)(\1)/g,
  /(?<![*\w])(\*)(?=[^\s*])([^*\n]{1,300}?)(?<=[^\s*])(\*)(?!\*)/g,
  /(`)([^`\n]{1,300})(`)/g,
];
const links = new RegExp(link, 'g');
/** Words struck out, which are as good as deleted: ~~…~~. */
const struck = /~~(?=[^\s~])[^~\n]{1,1000}(?<=[^\s~])~~/g;

/**
 * A line without the marks inside its words. It keeps its length: the room of an address stands as blanks before its words,
 * that of emphasis at the line's start, so that no word is parted and no space doubled.
 */
const inline = (line: string): string => {
  let words = line.replace(links, (whole) => {
    const named = whole.slice(whole.indexOf('[') + 1, whole.indexOf(']'));
    return named.padStart(whole.length);
  });
  if (words.includes('~~')) words = words.replace(struck, '');
  for (const expression of emphasis) words = words.replace(expression, '$2');
  return words.padStart(line.length);
};

/**
 * Markdown with blanks for its marks, front matter and comments. Every line keeps its length, so that what is found is found
 * there in the file; headings and rows of tables stand as they are.
 */
export const plainMarkdown = (text: string): string => {
  const lines = text.split('\n');
  const body = frontMatter(lines);
  let comment = false;
  return lines
    .map((line, i) => {
      if (i < body) return blank(line);
      const opens = line.indexOf('<!--');
      if (!comment && opens < 0) return rule.test(line) ? line : inline(line);
      comment = !line.includes('-->', Math.max(opens, 0));
      return blank(line);
    })
    .join('\n');
};

/** Settings of a site's generator before the text, between two rules: how many lines they take. */
const frontMatter = (lines: readonly string[]): number => {
  if (lines[0]?.trimEnd() !== '---') return 0;
  const end = lines.slice(1, 100).findIndex((line) => /^(?:---|\.\.\.)\s*$/.test(line));
  const fields = lines.slice(1, end + 1);
  const settings = fields.every((line) => /^(?:[\w-]+:|\s|#|- |$)/.test(line));
  return end >= 0 && settings ? end + 2 : 0;
};
