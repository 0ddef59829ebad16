import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Limits } from '../limits.ts';
import { damaged, parsed, Refused, within } from '../refused.ts';
import { drawsLarge, type Rule, rulesOf } from './rules.ts';
import { type Run, upright } from './runs.ts';

/** One page as it is drawn: upright, in points, from its upper left corner. */
export interface PageDrawn {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
  readonly rules: () => Promise<readonly Rule[]>;
  /** Whether something is drawn over a good part of the page. */
  readonly showsPicture: () => Promise<boolean>;
}

export interface PdfFile {
  readonly pageCount: number;
  readonly language: string | null;
  readonly page: (number: number) => Promise<PageDrawn>;
}

/** Character maps of Chinese, Japanese and Korean fonts: beside the bundled code, else in the package. */
const maps = (): string => {
  const here = fileURLToPath(import.meta.url);
  return here.endsWith('.ts')
    ? `${resolve(dirname(here), '../../../node_modules/pdfjs-dist/cmaps')}/`
    : `${resolve(dirname(here), '../cmaps')}/`;
};

/** Classes of browsers that pdf.js names when it loads. It draws nothing here, so nothing of them is used. */
const standIns = (): void => {
  const globals = globalThis as Record<string, unknown>;
  for (const name of ['DOMMatrix', 'Path2D', 'ImageData'])
    globals[name] ??= class {
      readonly standsFor = name;
    };
};

const load = async () => {
  standIns();
  // Of a damaged file pdf.js leaves some promises to nobody; what was asked of it is awaited and answers all the same.
  process.on('unhandledRejection', () => {});
  const { warn } = console;
  console.warn = () => {};
  // The worker's code runs in this thread: this process is a worker itself, and may start none.
  const worker = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  (globalThis as Record<string, unknown>)['pdfjsWorker'] = worker;
  const library = await import('pdfjs-dist/legacy/build/pdf.mjs');
  console.warn = warn;
  return library;
};

/** @throws Refused when the file needs a password, is damaged, or has too many pages */
export const openPdf = async (bytes: Uint8Array, limits: Limits): Promise<PdfFile> => {
  const library = await load();
  const document = await parsed(async () => {
    try {
      return await library.getDocument({
        data: new Uint8Array(bytes),
        cMapUrl: maps(),
        cMapPacked: true,
        // Pictures say nothing here, and decoding one may cost any memory.
        maxImageSize: 1,
        useSystemFonts: false,
        disableFontFace: true,
        isOffscreenCanvasSupported: false,
        isImageDecoderSupported: false,
        useWasm: false,
        verbosity: 0,
      }).promise;
    } catch (fault) {
      if ((fault as Error).name === 'PasswordException')
        throw new Refused({ code: 'encrypted', detail: 'PDF' });
      throw new Refused(damaged);
    }
  });
  within('pages', document.numPages, limits.pages);
  return {
    pageCount: document.numPages,
    language: await languageOf(document),
    page: (number) => parsed(() => draw(document, number, library.OPS)),
  };
};

const languageOf = async (document: PDFDocumentProxy): Promise<string | null> => {
  const metadata = await document.getMetadata().catch(() => null);
  const info = metadata?.info as { readonly Language?: string | null } | undefined;
  return info?.Language ?? null;
};

const draw = async (
  document: PDFDocumentProxy,
  number: number,
  names: Readonly<Record<string, number>>,
): Promise<PageDrawn> => {
  const page: PDFPageProxy = await document.getPage(number);
  const view = page.getViewport({ scale: 1 });
  const content = await page.getTextContent({ includeMarkedContent: false });
  const { runs, turn } = upright(content.items, view);
  const turned = turn % 2 === 1;
  const rules = async (): Promise<readonly Rule[]> =>
    parsed(async () => rulesOf(await page.getOperatorList(), names, view, turn));
  return {
    number,
    width: turned ? view.height : view.width,
    height: turned ? view.width : view.height,
    runs,
    rules,
    showsPicture: () =>
      parsed(async () => drawsLarge(await page.getOperatorList(), names['transform'], view)),
  };
};
