import { docx } from './docx.ts';
import { encode, encodings } from './encode.ts';
import { html } from './html.ts';
import { markdown } from './markdown.ts';
import { uniGbUcs2H } from './pdf/faces.ts';
import { pdf } from './pdf/pdf.ts';
import type { Sample } from './texts.ts';

/** One way in which a text reaches an office as a file. */
export interface Form {
  readonly name: string;
  /** Ending of such a file's name. */
  readonly ending: string;
  /** Null when this text cannot stand in such a file. */
  readonly of: (sample: Sample) => Uint8Array | null;
}

/** Whether an encoding stands for this text in practice: a legacy one of its language, and only if it is not plain ASCII. */
const fits = (encoding: string, { text, chinese }: Sample): boolean =>
  encoding.startsWith('utf') ||
  (encoding === 'windows-1252' ? !chinese && /[^\0-\x7f]/.test(text) : chinese);

export const forms: readonly Form[] = [
  ...encodings.map((encoding) => ({
    name: `text in ${encoding}`,
    ending: 'txt',
    of: (sample: Sample) => (fits(encoding, sample) ? encode(sample.text, encoding) : null),
  })),
  {
    name: 'text with CRLF',
    ending: 'txt',
    of: ({ text }) => Buffer.from(text.replaceAll('\n', '\r\n')),
  },
  { name: 'Markdown', ending: 'md', of: ({ text }) => markdown(text) },
  {
    name: 'Markdown, front matter',
    ending: 'md',
    of: ({ text }) => markdown(text, true),
  },
  { name: 'HTML', ending: 'html', of: ({ text }) => html(text) },
  {
    name: 'HTML in GBK',
    ending: 'htm',
    of: ({ text, chinese }) => (chinese ? html(text, 'gb18030') : null),
  },
  {
    name: 'HTML in Windows-1252',
    ending: 'htm',
    of: ({ text, chinese }) => (chinese ? null : html(text, 'windows-1252')),
  },
  { name: 'DOCX', ending: 'docx', of: ({ text }) => docx(text) },
  {
    name: 'DOCX, tracked changes',
    ending: 'docx',
    of: ({ text }) => docx(text, { tracked: true }),
  },
  {
    name: 'DOCX, footnotes',
    ending: 'docx',
    of: ({ text }) => docx(text, { footnotes: true, head: true }),
  },
  { name: 'DOCX, many runs', ending: 'docx', of: ({ text }) => docx(text, { runs: true }) },
  { name: 'PDF', ending: 'pdf', of: ({ text }) => pdf(text) },
  {
    name: 'PDF, head and page numbers',
    ending: 'pdf',
    of: ({ text }) => pdf(text, { furniture: true, deflate: false }),
  },
  { name: 'PDF, lines in pieces', ending: 'pdf', of: ({ text }) => pdf(text, { pieces: true }) },
  {
    name: 'PDF in two-byte Unicode',
    ending: 'pdf',
    of: ({ text, chinese }) => (chinese ? pdf(text, { face: uniGbUcs2H, furniture: true }) : null),
  },
];
