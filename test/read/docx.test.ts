import { describe, expect, test } from 'vitest';
import { readDocx } from '../../lambdas/read/docx.ts';
import { defaultLimits } from '../../lambdas/read/limits.ts';
import { zip } from './generate/zip.ts';

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (inner: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`;
const item = (text: string, level: number, list = 1): string =>
  paragraph(run(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
const cell = (text: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(run(text))}</w:tc>`;

const level = (n: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${n}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const numbering = `<w:numbering ${namespace}>
<w:abstractNum w:abstractNumId="7">${level(0, 'chineseCounting', '%1、')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%3.')}</w:abstractNum>
<w:abstractNum w:abstractNumId="8">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%1.%2', '<w:isLgl/>')}</w:abstractNum>
<w:abstractNum w:abstractNumId="9">${level(0, 'bullet', '')}</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="9"/></w:num>
<w:num w:numId="4"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
</w:numbering>`;
const styles = `<w:styles ${namespace}>
<w:style w:styleId="10"><w:name w:val="toc 1"/></w:style>
<w:style w:styleId="Item"><w:name w:val="Item"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:styleId="Sub"><w:name w:val="Sub"/><w:basedOn w:val="Item"/></w:style></w:styles>`;

const document = (body: string): string =>
  `<w:document ${namespace} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>${body}</w:body></w:document>`;

const readBody = (body: string, more: Readonly<Record<string, string>> = {}) =>
  readDocx(
    zip(
      Object.entries({
        'word/document.xml': document(body),
        'word/numbering.xml': numbering,
        'word/styles.xml': styles,
        ...more,
      }).map(([name, data]) => ({ name, data })),
    ),
    defaultLimits,
  );

describe('what a person sees', () => {
  test.each<[string, string, string]>([
    [
      'numbers of lists, which stand nowhere in the file',
      item('甲', 0) + item('乙', 1) + item('丙', 1) + item('丁', 0) + item('戊', 1),
      '一、甲\n\n（一）乙\n\n（二）丙\n\n二、丁\n\n（一）戊',
    ],
    [
      'numbers of the levels above, in digits where the list says so',
      item('a', 0, 2) + item('b', 1, 2) + item('c', 1, 2),
      'I. a\n\n1.1 b\n\n1.2 c',
    ],
    ['bullets', item('a', 0, 3), '• a'],
    [
      'a list that begins again',
      item('甲', 0) + item('乙', 0) + item('丙', 0, 4) + item('丁', 0, 4),
      '一、甲\n\n二、乙\n\n一、丙\n\n二、丁',
    ],
    [
      'a list of a style, and of one based on it',
      paragraph(run('甲'), '<w:pStyle w:val="Item"/>') +
        paragraph(run('乙'), '<w:pStyle w:val="Sub"/>'),
      '一、甲\n\n二、乙',
    ],
    [
      'tracked changes as accepted',
      paragraph(
        `${run('pay by ')}<w:del><w:r><w:delText>1 May</w:delText></w:r></w:del><w:ins>${run('2 May')}</w:ins><w:moveFrom>${run(' gone')}</w:moveFrom>`,
      ),
      'pay by 2 May',
    ],
    [
      'a paragraph whose end was deleted goes on in the next',
      paragraph(run('pay by '), '<w:rPr><w:del/></w:rPr>') + paragraph(run('2 May.')),
      'pay by 2 May.',
    ],
    [
      'not the properties that were',
      paragraph(
        run('plain'),
        '<w:pPrChange><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>',
      ),
      'plain',
    ],
    [
      'not hidden text, field codes or the table of contents',
      `${paragraph(run('Contents 3'), '<w:pStyle w:val="10"/>')}<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${paragraph(run('Chapter 1'))}</w:sdtContent></w:sdt>${paragraph(`<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:instrText>DATE</w:instrText></w:r>${run('shown')}`)}`,
      'shown',
    ],
    [
      'a text box once, not again as its copy for old programs',
      paragraph(
        `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph(run('box'))}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${paragraph(run('box'))}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>${run('text')}`,
      ),
      'box\n\ntext',
    ],
    [
      'tables as rows: what reaches down repeated, what reaches across once, no bars in cells',
      `<w:tbl><w:tr>${cell('a')}${cell('b')}${cell('c')}</w:tr><w:tr>${cell('x', '<w:vMerge w:val="restart"/>')}${cell('y|z', '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('d')}${cell('e')}</w:tr><w:tr><w:trPr><w:del/></w:trPr>${cell('gone')}${cell('gone')}</w:tr></w:tbl>`,
      '| a | b | c |\n| x | y¦z |  |\n| x | d | e |',
    ],
    [
      'a table of one column as paragraphs',
      `<w:tbl><w:tr>${cell('a')}</w:tr><w:tr>${cell('b')}</w:tr></w:tbl>`,
      'a\n\nb',
    ],
    ['line breaks', paragraph(`${run('a')}<w:r><w:br/></w:r>${run('b')}`), 'a\nb'],
  ])('%s', async (_, body, text) => {
    expect((await readBody(body)).text).toBe(text);
  });
});

test('a mark of secrecy in the header is read, the rest of the header is not', async () => {
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/header';
  const { text } = await readBody(paragraph(run('通知')), {
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relation}" Target="header1.xml"/></Relationships>`,
    'word/header1.xml': `<w:hdr ${namespace}>${paragraph(run('机密★1年'))}${paragraph(run('科协简报'))}</w:hdr>`,
  });
  expect(text).toBe('机密★1年\n\n通知');
});

test('footnotes follow the body and say their number; pages are as Word laid them out', async () => {
  const { places, text } = await readBody(
    `${paragraph(run('one'))}${paragraph(`<w:r><w:lastRenderedPageBreak/></w:r>${run('two')}`)}<w:tbl><w:tr>${cell('a')}${cell('b')}</w:tr></w:tbl>`,
    {
      'word/footnotes.xml': `<w:footnotes ${namespace}><w:footnote w:type="separator" w:id="-1">${paragraph(run('—'))}</w:footnote><w:footnote w:id="2">${paragraph(run('see the annex'))}</w:footnote></w:footnotes>`,
    },
  );
  expect(text).toBe('one\n\ntwo\n\n| a | b |\n\nsee the annex');
  expect(places.map(([, place]) => place)).toEqual([
    { page: 1, paragraph: 1 },
    { page: 1, paragraph: 2 },
    { page: 2, row: 1, cell: 1 },
    { page: 2, row: 1, cell: 2 },
    { note: 1 },
  ]);
});
