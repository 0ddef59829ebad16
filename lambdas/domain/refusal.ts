import type { Bilingual } from './language.ts';

/** Why a document is not taken. Every code has wording. */
export type RefusalCode = 'empty' | 'unreadable' | 'too-large' | 'classified' | 'unsupported';

/** A refusal is a value: bad input is acknowledged and told to the office, never retried. */
export interface Refusal {
  readonly code: RefusalCode;
  /** What the wording names: a size, a format, a mark. Never the document's own words. */
  readonly detail: string;
}

const wording: Readonly<Record<RefusalCode, (detail: string) => Bilingual>> = {
  empty: () => ({
    en: 'The file holds no text. Check that the right file was saved, and upload it again.',
    zh: '文件中没有文字。请确认保存的是正确的文件，然后重新上传。',
  }),
  unreadable: (detail) => ({
    en: `The text cannot be read (${detail}). Save it as plain text in UTF-8 and upload it again.`,
    zh: `无法读取文字（${detail}）。请另存为 UTF-8 编码的纯文本后重新上传。`,
  }),
  'too-large': (detail) => ({
    en: `The file is too large (${detail}). Split it, or upload only the part that asks for something.`,
    zh: `文件过大（${detail}）。请拆分，或只上传有工作要求的部分。`,
  }),
  classified: (detail) => ({
    en: `The paper is marked ${detail}. Classified papers must not be handled here: nothing of it was stored or sent. Remove the file from the bucket with all its versions, and report it as your rules demand.`,
    zh: `文件标有密级“${detail}”。涉密文件不得在此处理：内容未存储、未发送。请从存储桶中删除该文件及其全部版本，并按规定报告。`,
  }),
  unsupported: (detail) => ({
    en: `This is ${detail}, which cannot be read here. Save it as plain text and upload it again.`,
    zh: `该文件为 ${detail}，此处无法读取。请另存为纯文本后重新上传。`,
  }),
};

/** Every refusal code, for tests and listings. */
export const refusalCodes = Object.keys(wording) as readonly RefusalCode[];

/** The sentence a clerk reads, in both languages. */
export const wordingOf = (refusal: Refusal): Bilingual => wording[refusal.code](refusal.detail);
