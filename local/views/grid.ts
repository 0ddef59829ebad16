import stringWidth from 'string-width';

/** One column: its heading, and how many terminal cells it may take. */
export interface Column {
  readonly title: string;
  readonly most?: number;
}

/** Text in at most so many terminal cells (a Chinese character takes two), on one line; what is cut ends in "…". */
export const clip = (text: string, cells: number): string => {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (stringWidth(line) <= cells) return line;
  let kept = '';
  let width = 0;
  for (const character of line) {
    width += stringWidth(character);
    if (width > cells - 1) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
};

/** Rows as aligned lines under their headings. */
export const grid = (columns: readonly Column[], rows: readonly (readonly string[])[]): string => {
  const cells = [
    columns.map((column) => column.title),
    ...rows.map((row) => columns.map((column, i) => clip(row[i] ?? '', column.most ?? 60))),
  ];
  const widths = columns.map((_, i) => Math.max(...cells.map((row) => stringWidth(row[i] ?? ''))));
  return cells
    .map((row) =>
      row
        .map((cell, i) => cell + ' '.repeat((widths[i] ?? 0) - stringWidth(cell)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};

/** Lines set in under a heading. */
export const under = (heading: string, body: string): string =>
  `${heading}\n${body.replace(/^(?=.)/gm, '  ')}`;
