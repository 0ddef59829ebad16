import type { Bilingual } from './language.ts';

/** What of a document is counted against a limit. */
export type Measure =
  | 'bytes'
  | 'inflatedBytes'
  | 'ratio'
  | 'entries'
  | 'nesting'
  | 'pages'
  | 'cells'
  | 'characters'
  | 'milliseconds'
  | 'memory';

/** A limit and the figure that broke it; `figure` is at least so much, since counting stops at the limit. */
export interface Exceeded {
  readonly measure: Measure;
  readonly figure: number;
  readonly most: number;
}

const megabytes = (bytes: number): string => `${(bytes / 1_048_576).toFixed(1)} MB`;
const grouped = (count: number): string => count.toLocaleString('en-US');
const seconds = (milliseconds: number): string => String(Math.round(milliseconds / 100) / 10);

/** How a figure is written, and what it is a figure of; `#` stands for it. */
const measures: Readonly<
  Record<Measure, { readonly write: (figure: number) => string } & Bilingual>
> = {
  bytes: { write: megabytes, en: '#', zh: '#' },
  inflatedBytes: { write: megabytes, en: '# unpacked', zh: '解压后 #' },
  ratio: { write: grouped, en: '# times its packed size', zh: '压缩比 # 倍' },
  entries: { write: grouped, en: '# packed files', zh: '内含 # 个文件' },
  nesting: { write: grouped, en: '# levels', zh: '嵌套 # 层' },
  pages: { write: grouped, en: '# pages', zh: '# 页' },
  cells: { write: grouped, en: '# table cells', zh: '# 个单元格' },
  characters: { write: grouped, en: '# characters', zh: '# 个字符' },
  milliseconds: { write: seconds, en: '# s of reading', zh: '读取 # 秒' },
  memory: { write: megabytes, en: '# of memory', zh: '内存 #' },
};

/** The figure beside its limit, in words. */
export const figures = ({ measure, figure, most }: Exceeded): Bilingual => {
  const { write, en, zh } = measures[measure];
  return {
    en: `${en.replace('#', write(figure))}; at most ${write(most)}`,
    zh: `${zh.replace('#', write(figure))}，上限 ${write(most)}`,
  };
};
