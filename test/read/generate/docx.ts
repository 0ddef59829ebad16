import { type Block, blocksOf, numberings, type Paragraph } from './blocks.ts';
import { type Entry, zip } from './zip.ts';

/** What a document goes through in an office. */
export interface DocxOptions {
  /** Every fifth paragraph holds words struck out and words put in, tracked and not yet accepted. */
  readonly tracked?: boolean;
  /** Two paragraphs bear a footnote. */
  readonly footnotes?: boolean;
  /** Word parts a sentence into runs where spelling or format changed: a run every seven characters. */
  readonly runs?: boolean;
  /** A running head on every page. */
  readonly head?: boolean;
  /** Parts put in the place of what they would be, by name. */
  readonly replace?: Readonly<Record<string, string>>;
  readonly more?: readonly Entry[];
}

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const prolog = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A text as a DOCX (ECMA-376): its numbers as automatic numbering, its rows of tabs as tables. */
export const docx = (text: string, options: DocxOptions = {}): Uint8Array =>
  docxOf(
    `${prolog}<w:document xmlns:w="${main}" xmlns:r="${office}"><w:body>${bodyOf(
      blocksOf(text),
      options,
    )}<w:sectPr>${
      options.head ? '<w:headerReference w:type="default" r:id="rId3"/>' : ''
    }<w:pgSz w:w="8391" w:h="8391"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="600" w:footer="600" w:gutter="0"/></w:sectPr></w:body></w:document>`,
    options,
  );

/** A DOCX around this `word/document.xml`. */
export const docxOf = (document: string | Uint8Array, options: DocxOptions = {}): Uint8Array =>
  zip(docxEntries({ name: 'word/document.xml', data: document }, options));

/** The entries of a DOCX whose document part is this one. */
export const docxEntries = (document: Entry, options: DocxOptions = {}): Entry[] => {
  const parts = { ...standing, ...options.replace };
  return [
    document,
    ...Object.entries(parts).map(([name, data]) => ({ name, data })),
    ...(options.more ?? []),
  ];
};

const bodyOf = (blocks: readonly Block[], options: DocxOptions): string =>
  blocks
    .map((block, n) =>
      block.kind === 'table' ? tableOf(block.rows) : paragraphOf(block, n, options),
    )
    .join('');

const paragraphOf = ({ text, numbered }: Paragraph, n: number, options: DocxOptions): string => {
  const list =
    numbered === null
      ? ''
      : `<w:numPr><w:ilvl w:val="${numbered.style % 2}"/><w:numId w:val="${
          numbered.style === 2 ? 2 : 1
        }"/></w:numPr>`;
  // as offices set paragraphs: two characters indented in Chinese, else some space below
  const shape = /\p{Script=Han}/u.test(text)
    ? '<w:ind w:firstLineChars="200" w:firstLine="420"/>'
    : '<w:spacing w:after="120"/>';
  const properties = `<w:pPr>${list}${shape}</w:pPr>`;
  const words = numbered?.rest ?? text;
  const inner =
    options.tracked && n % 5 === 0 && words.length > 20
      ? changed(words)
      : options.runs
        ? (words.match(/.{1,7}/gsu) ?? []).map(run).join('<w:proofErr w:type="spellStart"/>')
        : run(words);
  const note =
    options.footnotes && (n === 2 || n === 4)
      ? `<w:r><w:footnoteReference w:id="${n === 2 ? 1 : 2}"/></w:r>`
      : '';
  return `<w:p>${properties}${inner}${note}</w:p>`;
};

const stamp = 'w:author="Clerk" w:date="2020-04-28T09:00:00Z"';

/** The words with their first third newly put in, and words before it struck out. */
const changed = (words: string): string => {
  const third = Math.floor(words.length / 3);
  return `<w:del w:id="1" ${stamp}><w:r><w:delText xml:space="preserve">Finance Department by 1 May 2020 </w:delText></w:r></w:del><w:ins w:id="2" ${stamp}>${run(
    words.slice(0, third),
  )}</w:ins>${run(words.slice(third))}`;
};

const run = (words: string): string =>
  `<w:r><w:t xml:space="preserve">${escapeXml(words)}</w:t></w:r>`;

const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
  .join('');

const tableOf = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl><w:tblPr><w:tblBorders>${borders}</w:tblBorders></w:tblPr>${rows
    .map(
      (cells) => `<w:tr>${cells.map((c) => `<w:tc><w:p>${run(c)}</w:p></w:tc>`).join('')}</w:tr>`,
    )
    .join('')}</w:tbl>`;

/** Text as XML and HTML have it. */
export const escapeXml = (text: string): string =>
  text.replace(/[<>&"]/g, (c) => `&#${c.charCodeAt(0)};`);

const relations = (parts: readonly (readonly [type: string, target: string])[]): string =>
  `${prolog}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${parts
    .map(
      ([type, target], n) =>
        `<Relationship Id="rId${n + 1}" Type="${office}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const contentTypes = `${prolog}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${wordType}.document.main+xml"/><Override PartName="/word/numbering.xml" ContentType="${wordType}.numbering+xml"/><Override PartName="/word/footnotes.xml" ContentType="${wordType}.footnotes+xml"/><Override PartName="/word/header1.xml" ContentType="${wordType}.header+xml"/></Types>`;

const level = (index: number, style: (typeof numberings)[number]): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${
    style.chinese ? 'chineseCounting' : 'decimal'
  }"/><w:suff w:val="${style.chinese ? 'nothing' : 'space'}"/><w:lvlText w:val="${style.before}%${
    index + 1
  }${style.after.trim()}"/></w:lvl>`;

/** List 1: 一、 and （一） below it; list 2: 1. */
const numberingPart = `${prolog}<w:numbering xmlns:w="${main}"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>${level(0, numberings[0])}${level(1, numberings[1])}</w:abstractNum><w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="singleLevel"/>${level(0, numberings[2])}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`;

const note = (id: number, words: string, type = ''): string =>
  `<w:footnote ${type} w:id="${id}"><w:p><w:r><w:footnoteRef/></w:r>${run(words)}</w:p></w:footnote>`;

const footnotesPart = `${prolog}<w:footnotes xmlns:w="${main}">${note(-1, '', 'w:type="separator"')}${note(1, ' Counted in the yearbook of the society.')}${note(2, ' 见学会年鉴。')}</w:footnotes>`;

/** The parts of every document but its own. */
const standing: Readonly<Record<string, string>> = {
  '[Content_Types].xml': contentTypes,
  '_rels/.rels': relations([['officeDocument', 'word/document.xml']]),
  'word/_rels/document.xml.rels': relations([
    ['numbering', 'numbering.xml'],
    ['footnotes', 'footnotes.xml'],
    ['header', 'header1.xml'],
  ]),
  'word/numbering.xml': numberingPart,
  'word/footnotes.xml': footnotesPart,
  'word/header1.xml': `${prolog}<w:hdr xmlns:w="${main}"><w:p>${run('Council 2020 - 4 - 24')}</w:p></w:hdr>`,
};
