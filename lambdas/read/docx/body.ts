import type { Limits } from '../limits.ts';
import { isOn } from './styles.ts';
import { walk } from './xml.ts';

/** A paragraph as it stands, tracked changes accepted. */
export interface Paragraph {
  text: string;
  style: string | null;
  numId: string | null;
  level: string | null;
  /** Its end was deleted: the next paragraph goes on in it. */
  runsOn: boolean;
  /** Page on which Word last laid it out. */
  page: number;
}

/** A cell with its paragraphs; nested tables are among them, a row a paragraph. */
export interface Cell {
  readonly paragraphs: Paragraph[];
  /** Columns it covers. */
  span: number;
  /** It continues the cell above. */
  continues: boolean;
}

/** What is told of a document's body, in the order of the text. */
export interface Body {
  readonly paragraph: (paragraph: Paragraph) => void;
  readonly row: (cells: readonly Cell[], page: number) => void;
  readonly table: () => void;
  /** A footnote or an endnote begins; what follows belongs to it. */
  readonly note?: (id: string, isText: boolean) => void;
}

/** Elements whose content is not part of the text: what was deleted or moved away, former properties, field codes, copies. */
const skipped = new Set([
  'del',
  'moveFrom',
  'delText',
  'delInstrText',
  'instrText',
  'Fallback',
  'rt',
  'pPrChange',
  'rPrChange',
  'tblPrChange',
  'trPrChange',
  'tcPrChange',
  'sectPrChange',
  'tblGridChange',
  'numberingChange',
]);

const blank: Readonly<Record<string, string>> = {
  tab: ' ',
  ptab: ' ',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
};

interface Row {
  readonly cells: Cell[];
  deleted: boolean;
}

/** Walks the body, or the notes, of a document. */
export const walkBody = (part: Uint8Array, limits: Limits, body: Body): void => {
  const path: string[] = [];
  const paragraphs: Paragraph[] = [];
  const rows: Row[] = [];
  const tables: Row[][] = [];
  /** Depth at which skipping began, 0 when nothing is skipped. */
  let skipFrom = 0;
  let page = 1;
  let hidden = false;

  const cell = (): Cell | undefined => rows.at(-1)?.cells.at(-1);
  const tell = (paragraph: Paragraph): void => {
    const holder = cell();
    if (holder === undefined) body.paragraph(paragraph);
    else holder.paragraphs.push(paragraph);
  };
  const add = (text: string): void => {
    const paragraph = paragraphs.at(-1);
    if (paragraph !== undefined && !hidden) paragraph.text += text;
  };

  /** Properties, by the element that holds them. */
  const property = (name: string, value: string | undefined): void => {
    const paragraph = paragraphs.at(-1);
    const holder = path.at(-2);
    if (name === 'vanish' && holder === 'rPr' && path.at(-3) === 'r') hidden = isOn(value);
    else if (name === 'gridSpan' && holder === 'tcPr') {
      const held = cell();
      if (held !== undefined) held.span = Math.min(63, Math.max(1, Number(value) || 1));
    } else if (name === 'vMerge' && holder === 'tcPr') {
      const held = cell();
      if (held !== undefined) held.continues = value !== 'restart';
    } else if (paragraph === undefined) return;
    else if (name === 'pStyle') paragraph.style = value ?? null;
    else if (name === 'numId') paragraph.numId = value ?? null;
    else if (name === 'ilvl') paragraph.level = value ?? null;
  };

  /** Marks of deletion that stand for what holds them. */
  const deletion = (): boolean => {
    const [holder, above] = [path.at(-2), path.at(-3)];
    const row = rows.at(-1);
    const paragraph = paragraphs.at(-1);
    if (holder === 'trPr' && row !== undefined) row.deleted = true;
    else if (holder === 'rPr' && above === 'pPr' && paragraph !== undefined)
      paragraph.runsOn = true;
    else return false;
    return true;
  };

  const open = (name: string, attribute: (name: string) => string | undefined): void => {
    if (name === 'p')
      paragraphs.push({ text: '', style: null, numId: null, level: null, runsOn: false, page });
    else if (name === 'r') hidden = false;
    else if (name === 'tbl') {
      if (tables.length === 0) body.table();
      tables.push([]);
    } else if (name === 'tr') rows.push({ cells: [], deleted: false });
    else if (name === 'gridBefore' && rows.length > 0)
      for (let n = Math.min(63, Number(attribute('val')) || 0); n > 0; n -= 1)
        rows.at(-1)?.cells.push({ paragraphs: [], span: 1, continues: false });
    else if (name === 'tc') rows.at(-1)?.cells.push({ paragraphs: [], span: 1, continues: false });
    else if (name === 'lastRenderedPageBreak') page += 1;
    else if (name === 'sym') add(symbol(attribute('char') ?? ''));
    else if (name === 'footnote' || name === 'endnote')
      body.note?.(attribute('id') ?? '', (attribute('type') ?? 'normal') === 'normal');
    else if (name === 'docPartGallery' && attribute('val') === 'Table of Contents')
      skipFrom = path.lastIndexOf('sdt') + 1;
    else if (blank[name] !== undefined && path.at(-2) === 'r') add(blank[name]);
    else property(name, attribute('val'));
  };

  const close = (name: string): void => {
    if (name === 'p') {
      const paragraph = paragraphs.pop();
      if (paragraph !== undefined) tell(paragraph);
    } else if (name === 'r') hidden = false;
    else if (name === 'tr') {
      const row = rows.pop();
      if (row === undefined || row.deleted) return;
      if (tables.length <= 1) body.row(row.cells, page);
      else cell()?.paragraphs.push(flat(row.cells, page));
    } else if (name === 'tbl') tables.pop();
  };

  walk(part, limits, {
    open: (name, attribute) => {
      path.push(name);
      if (skipFrom > 0) return;
      if (skipped.has(name)) {
        if (name !== 'del' || !deletion()) skipFrom = path.length;
      } else open(name, attribute);
    },
    close: (name) => {
      if (skipFrom === 0 || path.length < skipFrom) close(name);
      if (path.length === skipFrom) skipFrom = 0;
      path.pop();
    },
    text: (text) => {
      if (skipFrom === 0 && path.at(-1) === 't') add(text);
    },
  });
};

/** A row of a table inside a cell: its cells as one paragraph. */
const flat = (cells: readonly Cell[], page: number): Paragraph => ({
  text: cells
    .map(({ paragraphs }) => paragraphs.map(({ text }) => text).join(' '))
    .filter((text) => text.trim() !== '')
    .join(' '),
  style: null,
  numId: null,
  level: null,
  runsOn: false,
  page,
});

/** A sign of a symbol font has no meaning as a character: fonts place them in the private area. */
const symbol = (hex: string): string => {
  const code = Number.parseInt(hex, 16);
  return code >= 32 && code < 0xe000 ? String.fromCharCode(code) : '';
};
