import { type Exceeded, figures, type Measure } from './exceeded.ts';
import type { Bilingual } from './language.ts';

/** Why a document is not taken. Every code has wording. */
export type RefusalCode =
  | 'empty'
  | 'unreadable'
  | 'too-large'
  | 'too-complex'
  | 'timed-out'
  | 'classified'
  | 'unsupported'
  | 'encrypted'
  | 'no-text-layer';

/** A refusal is a value: bad input is acknowledged and told to the office, never retried. */
export interface Refusal {
  readonly code: RefusalCode;
  /** What the wording names: a size, a format, a mark, pages. Never the document's own words. */
  readonly detail: string;
  /** Of `too-large`, `too-complex` and `timed-out`. */
  readonly exceeded?: Exceeded;
}

/** The refusal for a broken limit: sizes are `too-large`, time is `timed-out`, all else is `too-complex`. */
export const overLimit = (exceeded: Exceeded): Refusal => ({
  code: codes[exceeded.measure] ?? 'too-complex',
  detail: figures(exceeded).en,
  exceeded,
});

const codes: Partial<Record<Measure, RefusalCode>> = {
  bytes: 'too-large',
  inflatedBytes: 'too-large',
  pages: 'too-large',
  characters: 'too-large',
  milliseconds: 'timed-out',
};

/** Details that are sentences of ours, in Chinese. Names of formats, marks and page numbers stand as they are. */
const inChinese: Readonly<Record<string, string>> = {
  'no known encoding fits its bytes': '无法识别其编码',
  'it holds binary data': '含有二进制数据',
  'the file is damaged': '文件已损坏',
  'the archive is damaged': '压缩包已损坏',
  'it declares entities of its own': '含有自定义实体',
};

const both = ({ detail, exceeded }: Refusal): Bilingual =>
  exceeded === undefined ? { en: detail, zh: inChinese[detail] ?? detail } : figures(exceeded);

/** What to save a format as that is not read here; all others as plain text. */
const instead: readonly (readonly [format: RegExp, Bilingual])[] = [
  [
    /^(?:DOC|WPS|RTF|ODT|DOT)\b/,
    {
      en: 'Open it, save it as DOCX or PDF',
      zh: '请打开后另存为 DOCX 或 PDF',
    },
  ],
  [
    /^OFD\b/,
    {
      en: 'Export it as PDF with the text kept, or save the original as DOCX',
      zh: '请导出为保留文字的 PDF，或将原文另存为 DOCX',
    },
  ],
  [
    /^(?:XLSX|XLS|ET|ODS)\b/,
    {
      en: 'Copy the table into a Word document and save it as DOCX, or print it to PDF',
      zh: '请将表格复制到 Word 文档并另存为 DOCX，或打印为 PDF',
    },
  ],
  [
    /^(?:PPTX|PPT|DPS|ODP)\b/,
    {
      en: 'Save it as PDF',
      zh: '请另存为 PDF',
    },
  ],
  [
    /^(?:PNG|JPEG|GIF|BMP|TIFF|WebP|HEIC)\b/,
    {
      en: 'A picture holds no text: use the document it was made of, or a PDF with recognised text',
      zh: '图片不含文字：请使用原始文档，或经文字识别的 PDF',
    },
  ],
  [
    /^(?:ZIP|gzip|7-Zip|RAR|tar|bzip2|xz)\b/,
    {
      en: 'Unpack it and upload the documents in it one by one',
      zh: '请解压后逐个上传其中的文件',
    },
  ],
];

const otherwise: Bilingual = { en: 'Save it as plain text', zh: '请另存为纯文本' };

const wording: Readonly<Record<RefusalCode, (detail: Bilingual) => Bilingual>> = {
  empty: () => ({
    en: 'The file holds no text. Check that the right file was saved, and upload it again.',
    zh: '文件中没有文字。请确认保存的是正确的文件，然后重新上传。',
  }),
  unreadable: ({ en, zh }) => ({
    en: `The file cannot be read (${en}). Open it, save it again as DOCX, PDF or plain text in UTF-8, and upload that.`,
    zh: `无法读取该文件（${zh}）。请打开后重新另存为 DOCX、PDF 或 UTF-8 编码的纯文本，再上传。`,
  }),
  'too-large': ({ en, zh }) => ({
    en: `The file is too large (${en}). Split it, or upload only the part that asks for something.`,
    zh: `文件过大（${zh}）。请拆分，或只上传有工作要求的部分。`,
  }),
  'too-complex': ({ en, zh }) => ({
    en: `The file is built in a way that is not read here (${en}). Copy its text into a new document, save it, and upload that.`,
    zh: `文件结构过于复杂，此处不予读取（${zh}）。请将文字复制到新文档中保存，再上传。`,
  }),
  'timed-out': ({ en, zh }) => ({
    en: `The file takes too long to read (${en}). Copy its text into a new document, or split it, and upload that.`,
    zh: `文件读取超时（${zh}）。请将文字复制到新文档中，或拆分后再上传。`,
  }),
  classified: ({ en, zh }) => ({
    en: `The paper is marked ${en}. Classified papers must not be handled here: nothing of it was stored or sent. Remove the file from the bucket with all its versions, and report it as your rules demand.`,
    zh: `文件标有密级“${zh}”。涉密文件不得在此处理：内容未存储、未发送。请从存储桶中删除该文件及其全部版本，并按规定报告。`,
  }),
  unsupported: ({ en, zh }) => {
    const advice = instead.find(([format]) => format.test(en))?.[1] ?? otherwise;
    return {
      en: `This is ${en}, which cannot be read here. ${advice.en}, and upload it again.`,
      zh: `该文件为 ${zh}，此处无法读取。${advice.zh}后重新上传。`,
    };
  },
  encrypted: ({ en, zh }) => ({
    en: `The file is protected with a password (${en}). Remove the protection, save it, and upload it again.`,
    zh: `文件已加密（${zh}）。请解除密码保护，保存后重新上传。`,
  }),
  'no-text-layer': ({ en, zh }) => ({
    en: `Scanned pages hold pictures and no text (pages ${en}). Use the document they were made of, or recognise the text (OCR), and upload that.`,
    zh: `扫描页只有图像，没有文字（第 ${zh} 页）。请使用原始文档，或经文字识别（OCR）后再上传。`,
  }),
};

/** Every refusal code, for tests and listings. */
export const refusalCodes = Object.keys(wording) as readonly RefusalCode[];

/** The sentence a clerk reads, in both languages. */
export const wordingOf = (refusal: Refusal): Bilingual => wording[refusal.code](both(refusal));
