import type { Language } from '../../domain/language.ts';
import type { OfficeReport } from '../../domain/office-report.ts';
import { plural } from './wording-en.ts';

/** The lists of a report that the clerk may have to act on. */
export const officeLists = ['unrouted', 'unregistered', 'withoutContact', 'warnings'] as const;
export type OfficeList = (typeof officeLists)[number];

/** The words of a report to the office in one language. `name` is the paper's title or its file. */
export interface OfficeWording {
  readonly subject: Readonly<
    Record<OfficeReport['kind'], (name: string, concerns: number) => string>
  >;
  readonly opening: Readonly<Record<OfficeReport['kind'], string>>;
  readonly quoted: (words: string) => string;
  readonly file: (file: string, revision: number | null) => string;
  readonly because: string;
  readonly heading: Readonly<Record<OfficeList, (count: number) => string>>;
  readonly more: (count: number) => string;
  readonly nothing: string;
  /** Nothing was found in a paper that was taken. */
  readonly noDirectives: string;
  /** How to let a held paper go out. */
  readonly release: (key: string) => string;
}

const english: OfficeWording = {
  subject: {
    refused: (name) => `Not taken: ${name}`,
    held: (name) => `Waiting for your release: ${name}`,
    current: (name, concerns) =>
      concerns === 0 ? `Taken: ${name}` : `${plural(concerns, 'point')} to look at: ${name}`,
    withdrawn: (name) => `Withdrawn: ${name}`,
  },
  opening: {
    refused: 'This upload was not taken. Nobody was told of it.',
    held: 'This paper waits for your release. Until then nobody is told of it.',
    current: 'This paper was taken, and the departments it concerns are told.',
    withdrawn: 'This paper was withdrawn.',
  },
  quoted: (words) => `"${words}"`,
  file: (file, revision) => `File: ${file}${revision === null ? '' : `, revision ${revision}`}`,
  because: 'It waits because of:',
  heading: {
    unrouted: (count) =>
      `${plural(count, 'directive')} reached no department. Name one, or complete the remit words of the registry:`,
    unregistered: (count) => `${plural(count, 'unit')} not in the registry, so not told:`,
    withoutContact: (count) =>
      `${plural(count, 'department')} concerned without a confirmed contact, so not reached:`,
    warnings: (count) => `${plural(count, 'warning')} from reading:`,
  },
  more: (count) => `And ${count} more.`,
  nothing: 'There is nothing for you to do.',
  noDirectives:
    'Nothing that must be done was found in it, so nobody is told. Check the text if you expected otherwise.',
  release: (key) => `To let it go out: npx duban release ${key}`,
};

const chinese: OfficeWording = {
  subject: {
    refused: (name) => `【未接收】${name}`,
    held: (name) => `【待放行】${name}`,
    current: (name, concerns) =>
      `${concerns === 0 ? '【已接收】' : `【待处理${concerns}项】`}${name}`,
    withdrawn: (name) => `【已撤回】${name}`,
  },
  opening: {
    refused: '该上传文件未被接收，未通知任何单位。',
    held: '该文件待放行，放行前不通知任何单位。',
    current: '该文件已接收，正在通知相关单位。',
    withdrawn: '该文件已撤回。',
  },
  quoted: (words) => `“${words}”`,
  file: (file, revision) => `文件：${file}${revision === null ? '' : `，第${revision}版`}`,
  because: '待放行原因：',
  heading: {
    unrouted: (count) => `${count}项督办事项未找到责任单位，请指定，或补充部门名录的职责词：`,
    unregistered: (count) => `${count}个单位不在部门名录中，未通知：`,
    withoutContact: (count) => `${count}个相关部门没有已确认的联系人，未送达：`,
    warnings: (count) => `读取时有${count}条提示：`,
  },
  more: (count) => `另有${count}项。`,
  nothing: '无需处理。',
  noDirectives: '文中未发现督办事项，因此未通知任何单位。如与预期不符，请核对文本。',
  release: (key) => `放行命令：npx duban release ${key}`,
};

export const officeWordings: Readonly<Record<Language, OfficeWording>> = {
  en: english,
  zh: chinese,
};
