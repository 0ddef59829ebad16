import { Parser } from 'htmlparser2';
import type { Limits } from '../limits.ts';
import { within } from '../refused.ts';
import { joint } from '../sheet.ts';
import { type Block, spanOf, type TableBlock, type TableCell } from './blocks.ts';
import { type Attributes, isContent, isFrame, isHidden, silent } from './boilerplate.ts';
import { type List, listOf, markerOf } from './list-number.ts';

/** Elements that end a paragraph where they begin and where they end. */
const blockElements: ReadonlySet<string> = new Set(
  'p div section article main header footer h1 h2 h3 h4 h5 h6 li dt dd dl ul ol blockquote pre hr table caption thead tbody tfoot tr td th figure figcaption address form fieldset legend details summary center body'.split(
    ' ',
  ),
);
const empty: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);
const headings = /^h[1-6]$/;

/** Characters handed to the parser at once. */
const chunk = 65_536;

interface Page {
  readonly blocks: readonly Block[];
  readonly language: string | null;
}

/** Walks a page, as its parser tells it, and gathers paragraphs and tables. No tree is built: memory goes with the text. */
export const walkPage = (text: string, limits: Limits): Page => {
  const blocks: Block[] = [];
  const tables: TableBlock[] = [];
  const lists: List[] = [];
  let language: string | null = null;
  let depth = 0;
  /** Depths at which what is not content, or what is marked as content, began; 0 for neither. */
  let [skipFrom, contentFrom] = [0, 0];
  let [words, linked, heading] = ['', 0, false];
  let [marker, links, preformatted] = ['', 0, 0];
  let cells = 0;

  const cellNow = (): TableCell | undefined => tables.at(-1)?.rows.at(-1)?.at(-1);
  const flush = (): void => {
    const said = words.trim();
    if (said !== '') {
      const block: Block = {
        kind: 'text',
        text: `${marker}${said}`,
        linked,
        inContent: contentFrom > 0,
        heading,
      };
      marker = '';
      const cell = cellNow();
      if (cell === undefined) blocks.push(block);
      else cell.blocks.push(block);
    }
    [words, linked] = ['', 0];
  };

  const open = (name: string, attributes: Attributes): void => {
    if (name === 'html' && attributes['lang'] !== undefined) language = attributes['lang'];
    if (blockElements.has(name)) flush();
    if (name === 'br') words += '\n';
    else if (name === 'img' || name === 'input') words += ' ';
    else if (name === 'ul' || name === 'ol') lists.push(listOf(name, attributes));
    else if (name === 'li') marker = markerOf(lists.at(-1) ?? listOf('ul', {}), attributes);
    else if (name === 'a') links += 1;
    else if (name === 'pre') preformatted += 1;
    else if (headings.test(name)) heading = true;
    else if (name === 'table') {
      for (const outer of tables) outer.nested = true;
      tables.push({ kind: 'table', rows: [], inContent: contentFrom > 0, nested: false });
    } else if (name === 'tr') tables.at(-1)?.rows.push([]);
    else if (name === 'td' || name === 'th') {
      const table = tables.at(-1);
      if (table === undefined) return;
      if (table.rows.length === 0) table.rows.push([]);
      const columns = spanOf(attributes['colspan']);
      cells += columns;
      within('cells', cells, limits.cells);
      table.rows
        .at(-1)
        ?.push({ text: '', columns, rows: spanOf(attributes['rowspan']), blocks: [] });
    }
  };

  const close = (name: string): void => {
    if (blockElements.has(name)) flush();
    if (name === 'ul' || name === 'ol') lists.pop();
    else if (name === 'li') marker = '';
    else if (name === 'a') links = Math.max(0, links - 1);
    else if (name === 'pre') preformatted = Math.max(0, preformatted - 1);
    else if (headings.test(name)) heading = false;
    else if (name === 'td' || name === 'th') {
      const cell = cellNow();
      if (cell !== undefined)
        cell.text = cell.blocks.map((it) => (it.kind === 'text' ? it.text : '')).join(' ');
    } else if (name === 'table') {
      const table = tables.pop();
      if (table === undefined) return;
      const holder = cellNow();
      if (holder === undefined) blocks.push(table);
      else holder.blocks.push(table);
    }
  };

  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth += 1;
        within('nesting', depth, limits.nesting);
        if (skipFrom > 0) return;
        const skip =
          silent.has(name) ||
          isHidden(attributes) ||
          isFrame(name, attributes, contentFrom > 0 || tables.length > 0);
        if (skip && !empty.has(name)) skipFrom = depth;
        else if (!skip) {
          if (contentFrom === 0 && isContent(name, attributes)) {
            flush();
            contentFrom = depth;
          }
          open(name, attributes);
        }
      },
      onclosetag: (name) => {
        if (skipFrom === 0) close(name);
        if (depth === skipFrom) skipFrom = 0;
        if (depth === contentFrom) {
          flush();
          contentFrom = 0;
        }
        depth -= 1;
      },
      ontext: (text) => {
        if (skipFrom > 0) return;
        const said =
          preformatted > 0 ? text : text.replace(brokenChinese, '').replace(/[ \t\r\n\f]+/g, ' ');
        words = glue(words, said, text);
        if (links > 0) linked += said.trim().length;
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  for (let at = 0; at < text.length; at += chunk) parser.write(text.slice(at, at + chunk));
  parser.end();
  flush();
  return { blocks, language };
};

/** A line of the source broken between Chinese characters. */
const brokenChinese =
  /(?<=[\u2e80-\u9fff\uff00-\uffef])[ \t\r]{0,40}\n\s{0,80}(?=[\u2e80-\u9fff\uff00-\uffef])/g;

/** Source lines are broken anywhere: between Chinese characters the break is nothing, elsewhere a blank. */
const glue = (before: string, said: string, source: string): string => {
  if (/^\s*\n/.test(source) && joint(before.trimEnd(), said.trimStart()) === '')
    return before.trimEnd() + said.trimStart();
  return before.endsWith(' ') || before.endsWith('\n') ? before + said.trimStart() : before + said;
};
