import type { Department } from '../../domain/department.ts';
import type { Change, Notice, NoticeEntry, NoticeLinks } from '../../domain/notice.ts';
import type { Office } from '../../domain/office.ts';
import { briefLines, differenceLines, formerWords, taskLines, whyLine } from './entry-words.ts';
import { bytesOf, clean, cut, documentWords, fileName } from './plain.ts';
import { subjectOf } from './subject.ts';
import { isAsked, tallyOf } from './tally.ts';
import type { Wording } from './wording.ts';
import { english } from './wording-en.ts';
import { chinese } from './wording-zh.ts';

/** To whom a notice is put into words, and for whom. */
export interface WordsContext {
  readonly office: Office;
  readonly department: Department;
  /** Null while no host answers them. */
  readonly links: NoticeLinks | null;
}

/** A mail as SNS can send it: plain text. `\n` is the only control character. */
export interface Mail {
  readonly subject: string;
  readonly text: string;
}

/** UTF-8 bytes of a mail at the most: a department's channels share one PublishBatch of 256 KiB. */
export const emailBytes = 200_000;

/** Several lines that stand together; blocks are parted by a blank line. `entries` of the notice are in it. */
interface Block {
  readonly lines: readonly string[];
  readonly entries: number;
}

const wordings: Readonly<Record<Department['language'], Wording>> = { en: english, zh: chinese };

const firstTime = (
  entries: readonly NoticeEntry[],
  { office, department, links }: WordsContext,
): Block[] => {
  const { language } = department;
  const wording = wordings[language];
  const tasks = entries.filter(isAsked);
  const informed = entries.filter((entry) => !isAsked(entry));
  const wrong = wording.wrong(links !== null, clean(office.name[language]));
  const reasons = tasks.map((entry) => whyLine([entry], wording).join());
  const alike = new Set(reasons).size === 1;
  return [
    ...tasks.map((entry, place) => ({
      lines: [
        `${place + 1}. ${wording.due(entry)}`,
        ...taskLines(entry, wording, language),
        ...(alike ? [] : whyLine([entry], wording)),
      ],
      entries: 1,
    })),
    ...(tasks.length === 0
      ? []
      : [{ lines: [...(alike ? whyLine(tasks.slice(0, 1), wording) : []), wrong], entries: 0 }]),
    ...(informed.length === 0
      ? []
      : [
          {
            lines: [wording.headings.informed(informed.length), ...whyLine(informed, wording)],
            entries: 0,
          },
        ]),
    ...informed.map((entry) => ({
      lines: [
        ...(entry.due === null ? [] : [wording.dueInformed(entry.due)]),
        ...(tasks.length === 0 ? taskLines(entry, wording, language) : briefLines(entry, wording)),
      ],
      entries: 1,
    })),
  ];
};

const changeLines = (change: Change, wording: Wording, language: 'en' | 'zh'): string[] => {
  if (change.kind === 'dropped')
    return [wording.noLongerAsked, ...briefLines(change.before, wording)];
  return [
    wording.due(change.now),
    ...(change.kind === 'changed' ? differenceLines(change, wording) : []),
    ...taskLines(change.now, wording, language),
    ...(change.kind === 'changed' ? formerWords(change, wording) : []),
    ...whyLine([change.now], wording),
  ];
};

const revised = (notice: Notice, changes: readonly Change[], context: WordsContext): Block[] => {
  const { language } = context.department;
  const wording = wordings[language];
  const kinds = ['added', 'changed', 'dropped'] as const;
  const ordered = kinds.flatMap((kind) => changes.filter((change) => change.kind === kind));
  const touched = changes.filter((change) => change.kind !== 'dropped').length;
  const unchanged = Math.max(notice.entries.length - touched, 0);
  const blocks = ordered.map((change, place) => {
    const first = ordered[place - 1]?.kind !== change.kind;
    const [head = '', ...rest] = changeLines(change, wording, language);
    return {
      lines: [...(first ? [wording.headings[change.kind]] : []), `${place + 1}. ${head}`, ...rest],
      entries: 1,
    };
  });
  const wrong = wording.wrong(context.links !== null, clean(context.office.name[language]));
  return [
    ...blocks,
    { lines: [...(unchanged > 0 ? [wording.unchanged(unchanged)] : []), wrong], entries: 0 },
  ];
};

/** As many blocks as fit, then how many entries are not shown. */
const within = (blocks: readonly Block[], bytes: number, wording: Wording): string[] => {
  const all = blocks.reduce((sum, block) => sum + block.entries, 0);
  const shown: string[] = [];
  let left = bytes - bytesOf(wording.more(all)) - 2;
  let entries = 0;
  for (const block of blocks) {
    const text = block.lines.join('\n');
    left -= bytesOf(text) + 2;
    if (left < 0) return [...shown, wording.more(all - entries)];
    shown.push(text);
    entries += block.entries;
  }
  return shown;
};

/**
 * The mail of one notice, in the department's language. Lines are not broken: a phone wraps them to its width, and a quotation
 * stays one line, which nothing in the document can leave. Entries beyond `emailBytes` are counted, not shown.
 */
export const emailOf = (notice: Notice, context: WordsContext): Mail => {
  const { office, department, links } = context;
  const { language } = department;
  const { source, changes } = notice;
  const wording = wordings[language];
  const tally = tallyOf(notice);
  const file = cut(fileName(source.key), 300);
  const number = source.number === null ? null : cut(documentWords(source.number), 60);
  const head = [
    [
      wording.summary(tally, source.revision),
      wording.to(clean(department.name[language])),
      wording.paper(source),
      wording.quoted(cut(documentWords(source.title), 200)),
      ...(links === null ? [] : [wording.acknowledge(links.acknowledge)]),
    ].join('\n'),
  ];
  const foot = [
    [
      wording.source(file, source.revision, number),
      wording.asReceived(source.language),
      ...(links === null ? [] : [wording.calendar(links.calendar)]),
    ].join('\n'),
    clean(office.name[language]),
  ];
  const blocks =
    changes === null ? firstTime(notice.entries, context) : revised(notice, changes, context);
  const room = emailBytes - bytesOf([...head, ...foot].join('\n\n')) - 8;
  const text = [...head, ...within(blocks, room, wording), ...foot].join('\n\n');
  const subject = subjectOf(wording.subjects(tally, source, links !== null));
  return { subject, text: `${text}\n` };
};
