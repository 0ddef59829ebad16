import type { Department } from '../../domain/department.ts';
import type { Office } from '../../domain/office.ts';
import type { OfficeReport } from '../../domain/office-report.ts';
import { wordingOf } from '../../domain/refusal.ts';
import type { Mail } from './email.ts';
import {
  type OfficeList,
  type OfficeWording,
  officeLists,
  officeWordings,
} from './office-wording.ts';
import { clean, cut, documentWords, fileName } from './plain.ts';
import { subjectOf } from './subject.ts';

export interface OfficeContext {
  readonly office: Office;
  /** The registry by slug. */
  readonly departments: ReadonlyMap<string, Department>;
}

/** Items of one list that are written out, and the UTF-16 code units of each. */
const limits = { items: 50, words: 400, name: 200 };

/** One item as a line: the document's words in quotation marks, the registry's and ours without. */
const lineOf = (
  list: OfficeList,
  item: string,
  wording: OfficeWording,
  context: OfficeContext,
): string => {
  const words = cut(documentWords(item), limits.words);
  if (list === 'unrouted' || list === 'unregistered') return wording.quoted(words);
  if (list === 'warnings') return `- ${words}`;
  const department = context.departments.get(item);
  return `- ${department === undefined ? words : clean(department.name[context.office.language])}`;
};

const listBlock = (
  list: OfficeList,
  items: readonly string[],
  wording: OfficeWording,
  context: OfficeContext,
): string[] => {
  if (items.length === 0) return [];
  const shown = items.slice(0, limits.items).map((item) => lineOf(list, item, wording, context));
  const rest = items.length - shown.length;
  return [
    [wording.heading[list](items.length), ...shown, ...(rest > 0 ? [wording.more(rest)] : [])].join(
      '\n',
    ),
  ];
};

const refusedBlocks = (
  report: OfficeReport,
  wording: OfficeWording,
  { office }: OfficeContext,
): string[] => {
  const sentence = report.refusal === null ? [] : [wordingOf(report.refusal)[office.language]];
  const file = wording.file(cut(fileName(report.key), 300), null);
  return [[wording.opening.refused, ...sentence.map(clean)].join('\n'), file];
};

const takenBlocks = (
  report: OfficeReport,
  wording: OfficeWording,
  context: OfficeContext,
): string[] => {
  const title = cut(documentWords(report.title ?? ''), limits.name);
  const because = cut(documentWords(report.heldBecause ?? ''), limits.words);
  const lists = officeLists.flatMap((list) => listBlock(list, report[list], wording, context));
  return [
    [
      report.kind === 'current' && report.directives === 0
        ? wording.noDirectives
        : wording.opening[report.kind],
      ...(title === '' ? [] : [wording.quoted(title)]),
      wording.file(cut(fileName(report.key), 300), report.revision),
    ].join('\n'),
    ...(because === '' ? [] : [[wording.because, wording.quoted(because)].join('\n')]),
    ...(report.kind === 'held' ? [wording.release(cut(fileName(report.key), 300))] : []),
    ...lists,
    ...(report.kind === 'current' && lists.length === 0 && report.directives > 0
      ? [wording.nothing]
      : []),
  ];
};

/** The mail that tells the office what became of one upload, in the office's language. A refused one tells nothing of the content. */
export const officeMailOf = (report: OfficeReport, context: OfficeContext): Mail => {
  const { office } = context;
  const wording = officeWordings[office.language];
  const refused = report.kind === 'refused';
  const blocks = (refused ? refusedBlocks : takenBlocks)(report, wording, context);
  const name =
    refused || report.title === null || report.title === ''
      ? cut(fileName(report.key), 80)
      : documentWords(report.title);
  const concerns = officeLists.reduce((sum, list) => sum + report[list].length, 0);
  return {
    subject: subjectOf([wording.subject[report.kind](name, concerns)]),
    text: `${[...blocks, clean(office.name[office.language])].join('\n\n')}\n`,
  };
};
