import type { Warning } from '../domain/extraction.ts';
import { type Decoded, decodeText, strictly } from './encoding.ts';
import { type Block, contentsOf, gridOf, isDataTable, mainBlocks } from './html/blocks.ts';
import { walkPage } from './html/walk.ts';
import type { Limits } from './limits.ts';
import { encodingDoubt, turnedText } from './plain.ts';
import type { ReadText } from './read.ts';
import { Refused } from './refused.ts';
import { makeSheet } from './sheet.ts';

/**
 * Web pages: the content, tables as rows, lists with the numbers that a browser shows; no scripts, navigation or hidden text.
 * @throws Refused
 */
export const readHtml = async (bytes: Uint8Array, limits: Limits): Promise<ReadText> => {
  const decoded = decodePage(bytes);
  const { blocks, language } = walkPage(decoded.text, limits);
  const sheet = makeSheet(limits);
  let paragraphs = 0;
  const write = (text: string): void => {
    if (text.trim() === '') return;
    paragraphs += 1;
    sheet.paragraph([text, { paragraph: paragraphs }]);
  };
  const writeAll = (all: readonly Block[]): void => {
    for (const block of all) {
      if (block.kind === 'text') write(block.text);
      else if (isDataTable(block)) {
        sheet.table();
        for (const row of gridOf(block)) sheet.row(row);
      } else writeAll(contentsOf(block));
    }
  };
  writeAll(mainBlocks(blocks));
  const warnings: Warning[] = [...encodingDoubt(decoded), ...turnedText(decoded.text)];
  const reading = { ...sheet.done(), format: 'html', warnings };
  return language === null ? reading : { ...reading, declaredLanguage: language };
};

/** How far from the beginning a page may say how it is encoded; browsers look at 1,024 bytes, editors write more before it. */
const declarationReach = 8192;
const charset = /charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{2,40})/i;
const encodingOf = /encoding\s{0,9}=\s{0,9}["']([\w.:-]{2,40})/i;

/** The encoding that a page's first tags name; empty when they name none. */
const declaredIn = (start: string): string => {
  for (const tag of start.split('<').slice(1)) {
    const words = tag.slice(0, tag.includes('>') ? tag.indexOf('>') : tag.length);
    const wanted = /^meta\b/i.test(words) ? charset : /^\?xml\b/i.test(words) ? encodingOf : null;
    const found = wanted?.exec(words)?.[1];
    if (found !== undefined) return found.toLowerCase();
  }
  return '';
};

/** A byte order mark, else what the page declares where its bytes agree, else what they look like. */
const decodePage = (bytes: Uint8Array): Decoded => {
  const start = Buffer.from(bytes.subarray(0, declarationReach)).toString('latin1');
  const declared = declaredIn(start);
  const marked = /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/.test(start);
  if (!marked && declared !== '' && !declared.startsWith('utf-16')) {
    const text = strictly(declared, bytes);
    if (text !== null) return { text, encoding: declared, confidence: 1 };
  }
  const decoded = decodeText(bytes);
  if (decoded === null)
    throw new Refused({ code: 'unreadable', detail: 'no known encoding fits its bytes' });
  return decoded;
};
