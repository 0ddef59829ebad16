import type { Language } from '../../domain/language.ts';
import type { Notice, NoticeSource } from '../../domain/notice.ts';
import { dayBeside, dayOnly, shortDay, shortDayAndYear, weekdayAndDay } from './days.ts';
import type { WordsContext } from './email.ts';
import { clean, firstFitting } from './plain.ts';
import { type Segments, segmentsOf, smsPrefix, transliterate } from './sms-segments.ts';
import { type Tally, tallyOf } from './tally.ts';
import * as en from './wording-en.ts';
import * as zh from './wording-zh.ts';

/** What one SMS may cost, the prefix included: English one segment of 160 septets, Chinese two of 67 characters. */
export const smsLimits = {
  en: { encoding: 'GSM-7', segments: 1 },
  zh: { encoding: 'UCS-2', segments: 2 },
} as const satisfies Record<Language, Pick<Segments, 'encoding' | 'segments'>>;

const shortRoles = { ...en.taskRoles, proposed: 'proposed' };

const english = (tally: Tally, source: NoticeSource, link: string | null): readonly string[] => {
  const { first, informed, changes, asked } = tally;
  const date = source.meeting?.date ?? source.date;
  const kind = source.meeting === null ? 'paper' : 'meeting';
  const paper = date === null ? `A ${kind}` : `${shortDay(date)} ${kind}`;
  const revised = changes === null ? '' : ', revised';
  const told = tally.tasks === 0 ? `${informed} for information` : en.asked(tally, en.taskRoles);
  const what = changes === null ? told : en.changed(changes);
  const brief = changes === null && tally.tasks > 0 ? en.asked(tally, shortRoles) : what;
  const due = tally.tasks > 1 ? ', first due ' : ', due ';
  const day = first === null ? '' : due + weekdayAndDay.en(first.date);
  const occasion = first === null ? null : en.occasionName(first.deadline, first.date);
  const named = occasion === null ? day : `${day} (${occasion})`;
  const more =
    changes === null && tally.tasks > 0 && informed > 0 ? `; ${informed} for information` : '';
  const verb = asked.proposed > 0 ? 'Confirm' : 'Acknowledge';
  const end = link === null ? '.' : `. ${verb}: ${link}`;
  const head = `${paper}${revised}: `;
  const bare = first === null ? '' : due + shortDayAndYear(first.date);
  return [
    `${head}${what}${named}${more}${end}`,
    `${head}${what}${day}${more}${end}`,
    `${head}${brief}${bare}${more}${end}`,
    `${head}${brief}${bare}${end}`,
    `${brief}${bare}${link === null ? '' : `. ${link}`}`,
    `${brief}${bare}.`,
    'A notice for you.',
  ].map((text) =>
    link === null ? transliterate(text) : text.split(link).map(transliterate).join(link),
  );
};

const chinese = (tally: Tally, source: NoticeSource, link: string | null): readonly string[] => {
  const { first, informed, changes } = tally;
  const date = source.meeting?.date ?? source.date;
  const kind = source.meeting === null ? '文件' : '会议';
  const head = `${date === null ? '' : dayOnly.zh(date)}${kind}${changes === null ? '' : '（修订）'}：`;
  const tasks = tally.tasks === 0 ? [] : [zh.asked(tally)];
  const all = [...tasks, ...(informed > 0 ? [`阅知${informed}项`] : [])].join('、');
  const what = changes === null ? all : zh.changed(changes);
  const day =
    first === null ? '' : `，${tally.laterDays ? '首项' : ''}${dayBeside(first.date, date)}到期`;
  const end = link === null ? '' : ` ${link}`;
  return [
    `${head}${what}${day}${end}`,
    `${what}${day}${end}`,
    `${head}${what}${day}`,
    '您有一份督办提醒。',
  ];
};

/**
 * The SMS of one notice in the department's language, without the prefix that SNS adds, which is counted. It quotes nothing of
 * the document: counts, days, the registered name of an occasion and the link are all its variables (templates have to be registered).
 * When it is too long, first the occasion goes, then the weekday and long words, then the count for information, then the paper.
 */
export const smsOf = (notice: Notice, { office, department, links }: WordsContext): string => {
  const { language } = department;
  const limit = smsLimits[language];
  const link = links?.acknowledge ?? null;
  const tally = tallyOf(notice);
  const make = language === 'en' ? english : chinese;
  const fits = (text: string): boolean => {
    const { encoding, segments } = segmentsOf(smsPrefix(office.displayName) + text);
    return segments <= limit.segments && (encoding === 'GSM-7' || encoding === limit.encoding);
  };
  return firstFitting(make(tally, notice.source, link).map(clean), fits);
};
