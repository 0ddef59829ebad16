/** What an office's word processor would make of a line: a numbered paragraph keeps its number apart from its words. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly numbered: Numbered | null;
}

export interface Numbered {
  /** Index into `numberings`, which is also the level in the list. */
  readonly style: 0 | 1 | 2;
  readonly value: number;
  /** The paragraph without its number. */
  readonly rest: string;
}

/** Lines of the form `| a | b |`, as readers give rows of tables. */
export interface Table {
  readonly kind: 'table';
  readonly rows: readonly (readonly string[])[];
}

export type Block = Paragraph | Table;

/** How numbers are written: 一、 · （一） · 1. */
export const numberings = [
  { before: '', after: '、', chinese: true },
  { before: '（', after: '）', chinese: true },
  { before: '', after: '. ', chinese: false },
] as const;

const digits = '零一二三四五六七八九十';
const chineseNumber = (words: string): number => {
  const [tens, ones] = words.includes('十') ? words.split('十') : ['0', words];
  return 10 * (tens === '' ? 1 : at(tens ?? '')) + at(ones ?? '');
};
const at = (digit: string): number => Math.max(0, digits.indexOf(digit || '零'));

/** A text's lines as blocks; blank lines part paragraphs and are not kept. */
export const blocksOf = (text: string): Block[] => {
  const blocks: Block[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const last = blocks.at(-1);
    if (!line.startsWith('|'))
      blocks.push({ kind: 'paragraph', text: line, numbered: numberOf(line) });
    else if (last?.kind === 'table')
      blocks.splice(-1, 1, { kind: 'table', rows: [...last.rows, cellsOf(line)] });
    else blocks.push({ kind: 'table', rows: [cellsOf(line)] });
  }
  return blocks;
};

const cellsOf = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

const numberOf = (line: string): Numbered | null => {
  const top = /^([一二三四五六七八九十]{1,3})、(.+)$/.exec(line);
  if (top) return { style: 0, value: chineseNumber(top[1] ?? ''), rest: top[2] ?? '' };
  const inner = /^（([一二三四五六七八九十]{1,3})）(.+)$/.exec(line);
  if (inner) return { style: 1, value: chineseNumber(inner[1] ?? ''), rest: inner[2] ?? '' };
  const figure = /^(\d{1,2})\. (.+)$/.exec(line);
  if (figure) return { style: 2, value: Number(figure[1]), rest: figure[2] ?? '' };
  return null;
};
