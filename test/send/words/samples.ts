import type { Department } from '../../../lambdas/domain/department.ts';
import type { Language } from '../../../lambdas/domain/language.ts';
import type { Notice, NoticeEntry, NoticeSource } from '../../../lambdas/domain/notice.ts';
import type { Office } from '../../../lambdas/domain/office.ts';
import type { WordsContext } from '../../../lambdas/send/words/email.ts';

export const office: Office = {
  name: { zh: '科协办公厅', en: 'General Office of the Association' },
  displayName: 'CAST',
  timeZone: 'Asia/Shanghai',
  language: 'zh',
  stage: 'test',
  release: 'automatic',
  allowList: [],
  maximumBytes: 10_485_760,
};

export const department = (language: Language): Department => ({
  slug: 'science-and-technology-communication-center',
  name: { zh: '科学技术传播中心', en: 'Science and Technology Communication Center' },
  aliases: [],
  remit: ['publicity', '宣传'],
  language,
  follows: { occasions: [], initiatives: [] },
});

export const links = {
  acknowledge: 'https://db.kexie.example/k/8fQ2mXr7TzLw4',
  calendar: 'https://db.kexie.example/c/8fQ2mXr7TzLw4',
};

export const contextFor = (language: Language, linked = true): WordsContext => ({
  office,
  department: department(language),
  links: linked ? links : null,
});

export const report: NoticeSource = {
  title: 'The Association arranges the next steps of joining science with the economy',
  number: null,
  key: '2020-04-28-scheduling-meeting.en.txt',
  revision: 1,
  meeting: { title: 'scheduling meeting', date: '2020-04-28' },
  date: '2020-04-28',
  language: 'en',
};

const remit = { kind: 'remit', words: 'publicity' } as const;
const present = { kind: 'present', words: 'Science and Technology Communication Center' } as const;

/** An entry that asks nothing, names no day and is known to be the paper's; tests say what differs. */
export const entry = (over: Partial<NoticeEntry>): NoticeEntry => ({
  key: over.text ?? 'k',
  text: 'The plan is polished once more.',
  number: null,
  role: 'informed',
  reasons: [present],
  due: null,
  deadlines: [],
  haste: [],
  spellings: [],
  ...over,
});

const workersDay: Readonly<Record<Language, string>> = {
  en: "National Science and Technology Workers' Day",
  zh: '全国科技工作者日',
};

/** Work for the 5·30 day, proposed by remit. */
export const workersDayEntry = (language: Language): NoticeEntry =>
  entry({
    text: 'Recently, we must put our strength together for the series of activities in the "5 · 30" National Science and Technology Worker Day.',
    role: 'proposed',
    reasons: [remit, present],
    due: '2020-05-30',
    deadlines: [
      {
        text: '"5 · 30" National Science and Technology Worker Day',
        date: '2020-05-30',
        occasion: workersDay[language],
        steps: [
          { rule: 'phrase', en: '"5 · 30"', zh: '“5 · 30”' },
          { rule: 'named-day', en: '30 May (named-day list)', zh: '5月30日（节点名录）' },
          {
            rule: 'year',
            en: "2020 from the document's date (the text says only April 28)",
            zh: '2020年取自文件日期（文中只写April 28）',
          },
        ],
      },
    ],
    haste: ['Recently'],
  });

export const publicityEntry: NoticeEntry = entry({
  text: 'The fourth is to make the publicity of the "Komantui China" brand louder.',
  number: 'The fourth',
  role: 'proposed',
  reasons: [remit, present],
  spellings: [['Komantui China', 'Kechuang China']],
});

export const informedEntries: readonly NoticeEntry[] = [
  entry({ text: 'Next, we must polish the plan of improvement one more time.', number: 'Next' }),
  entry({ text: 'First, we must push the pilot cities forward.', number: 'First' }),
  entry({ text: 'The second is to grasp integrated innovation.', number: 'The second' }),
  entry({
    text: 'The third is to hold standards and resources in both hands.',
    number: 'The third',
  }),
];

/** The example of PRODUCT.md: two tasks proposed, four for information. */
export const meetingNotice = (language: Language, over: Partial<Notice> = {}): Notice => ({
  id: 'n1',
  department: 'science-and-technology-communication-center',
  source: report,
  entries: [workersDayEntry(language), publicityEntry, ...informedEntries],
  changes: null,
  urgent: false,
  ...over,
});
