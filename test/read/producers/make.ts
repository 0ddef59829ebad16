import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { blocksOf } from '../generate/blocks.ts';
import { type DocxOptions, docx, escapeXml } from '../generate/docx.ts';
import { type Sample, samples, seeds } from '../generate/texts.ts';

/** A program that makes office files, here or not. */
export interface Producer {
  readonly name: string;
  readonly commands: readonly string[];
  readonly products: readonly Product[];
}
export interface Product {
  readonly name: string;
  readonly samples: readonly Sample[];
  /** What the refusal must name, where this format is not read. */
  readonly refused?: string;
  /** Makes the file in this folder, which is its own. @throws when the program fails */
  readonly make: (command: string, sample: Sample, folder: string) => Uint8Array;
}

/** The first of these commands that starts; null when none does. */
export const commandOf = ({ commands }: Producer): string | null =>
  commands.find((one) => spawnSync(one, ['--version'], { stdio: 'ignore' }).status === 0) ?? null;

const patience = 120_000;

const filters = {
  docx: 'docx:MS Word 2007 XML',
  pdf: 'pdf:writer_pdf_Export',
  doc: 'doc:MS Word 97',
  odt: 'odt:writer8',
  rtf: 'rtf:Rich Text Format',
} as const;

/** A text as LibreOffice saves it, from our DOCX (with what it is to hold) or from the plain text. */
const office =
  (from: 'docx' | 'txt', to: keyof typeof filters, options: DocxOptions = {}) =>
  (command: string, { text }: Sample, folder: string): Uint8Array => {
    const source = join(folder, `source.${from}`);
    writeFileSync(source, from === 'docx' ? docx(text, options) : text);
    execFileSync(
      command,
      [
        '--headless',
        `-env:UserInstallation=${pathToFileURL(join(folder, '../office-profile'))}`,
        ...(from === 'txt' ? ['--infilter=Text (encoded):UTF8'] : []),
        '--convert-to',
        filters[to],
        '--outdir',
        join(folder, 'made'),
        source,
      ],
      { stdio: 'pipe', timeout: patience },
    );
    return readFileSync(join(folder, 'made', `source.${to}`));
  };

/** A text as a plain page, without what a site puts around it. */
const pageOf = ({ text, chinese }: Sample): string =>
  `<!DOCTYPE html><html lang="${chinese ? 'zh-CN' : 'en'}"><head><meta charset="utf-8"><title>minutes</title>
<style>@page { size: A5 } body { font: 12pt/1.5 serif; hyphens: auto } td { border: 1px solid; padding: 2pt } table { border-collapse: collapse }</style></head><body>
${blocksOf(text)
  .map((block) =>
    block.kind === 'paragraph'
      ? `<p>${escapeXml(block.text)}</p>`
      : `<table>${block.rows.map((row) => `<tr>${row.map((cell) => `<td>${escapeXml(cell)}</td>`).join('')}</tr>`).join('')}</table>`,
  )
  .join('\n')}</body></html>`;

/** A page as Chromium prints it; its own running head has the day of printing, its foot the address and page numbers. */
const browser =
  (furniture: boolean) =>
  (command: string, sample: Sample, folder: string): Uint8Array => {
    const [source, made] = [join(folder, 'page.html'), join(folder, 'page.pdf')];
    writeFileSync(source, pageOf(sample));
    mkdirSync(join(folder, 'profile'));
    execFileSync(
      command,
      [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        `--user-data-dir=${join(folder, 'profile')}`,
        ...(furniture ? [] : ['--no-pdf-header-footer']),
        `--print-to-pdf=${made}`,
        pathToFileURL(source).href,
      ],
      { stdio: 'pipe', timeout: patience },
    );
    return readFileSync(made);
  };

export const producers: readonly Producer[] = [
  {
    name: 'LibreOffice',
    commands: ['soffice', 'libreoffice'],
    products: [
      { name: 'DOCX from our DOCX', samples, make: office('docx', 'docx') },
      {
        name: 'DOCX with changes and notes',
        samples,
        make: office('docx', 'docx', { tracked: true, footnotes: true, head: true }),
      },
      { name: 'DOCX from text', samples: seeds, make: office('txt', 'docx') },
      { name: 'PDF from our DOCX', samples, make: office('docx', 'pdf') },
      {
        name: 'PDF with a running head',
        samples: seeds,
        make: office('docx', 'pdf', { head: true }),
      },
      { name: 'PDF from text', samples: seeds, make: office('txt', 'pdf') },
      ...(['doc', 'odt', 'rtf'] as const).map((ending) => ({
        name: `${ending.toUpperCase()}, which is not read`,
        samples: seeds.slice(0, 1),
        make: office('docx', ending),
        refused: ending.toUpperCase(),
      })),
    ],
  },
  {
    name: 'Chromium',
    commands: ['chromium', 'chromium-browser', 'google-chrome'],
    products: [
      { name: 'printed page', samples, make: browser(false) },
      { name: 'printed page, head and foot', samples, make: browser(true) },
    ],
  },
];
