import {
  bilingual,
  isFields,
  isSlug,
  isText,
  isTexts,
  type Problem,
  repeated,
  sharedNames,
} from './fields.ts';

const file = 'seeds/named-days.json';

const daysOfMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** `MM-DD` of a day that some year has. */
const isMonthDay = (value: unknown): boolean => {
  const match = typeof value === 'string' ? /^(\d\d)-(\d\d)$/.exec(value) : null;
  const day = Number(match?.[2]);
  return day >= 1 && day <= (daysOfMonth[Number(match?.[1]) - 1] ?? 0);
};

/** A day that moves: of the Chinese calendar, the nth weekday of a month or the last before a day, counted from Easter, or listed. */
const movable =
  /^(?:lunar (?:eve|[01]\d-[0-3]\d)|qingming|easter(?: -?\d{1,2})?|nth [01]\d (?:[1-5]|-1) [1-7]|before [01]\d-[0-3]\d [1-7]|dates(?: 20\d\d-[01]\d-[0-3]\d){1,40})$/;

const entryProblems = (entry: unknown, index: number): Problem[] => {
  if (!isFields(entry)) return [`${file}, entry ${index + 1}: this must be an object.`];
  const where = `${file}, entry ${index + 1} (${String(entry.slug)})`;
  const problems = bilingual(where, 'name', entry.name);
  if (!isSlug(entry.slug))
    problems.push(`${where}: "slug" takes lower-case letters, digits and single hyphens.`);
  if (!isMonthDay(entry.day) && !(typeof entry.day === 'string' && movable.test(entry.day)))
    problems.push(
      `${where}: "day" is ${JSON.stringify(entry.day)}; it must be a day such as "05-30", or a rule such as "lunar 08-15" or "nth 11 4 4".`,
    );
  if (typeof entry.numeric !== 'boolean')
    problems.push(`${where}: "numeric" must be true or false: does the bare number mean this day?`);
  if (!isTexts(entry.aliases)) problems.push(`${where}: "aliases" must be a list of words.`);
  if (!isText(entry.source)) problems.push(`${where}: "source" must say who set the day.`);
  return problems;
};

/** Everything that is wrong with the list of named days, as sentences; none when it holds. */
export const namedDayProblems = (namedDays: unknown): Problem[] => {
  if (!Array.isArray(namedDays)) return [`${file}: this must be a list of named days.`];
  const problems = namedDays.flatMap(entryProblems);
  if (problems.length > 0) return problems;
  return [
    ...repeated(namedDays.map((d) => d.slug)).map(
      (slug) => `${file}: two named days have the slug "${slug}".`,
    ),
    ...repeated(namedDays.filter((d) => d.numeric).map((d) => d.day)).map(
      (day) =>
        `${file}: two named days claim the bare number of ${day}. Leave "numeric" true with one of them.`,
    ),
    ...sharedNames(
      file,
      'named day',
      namedDays.map((d) => ({ slug: d.slug, names: [d.name.zh, d.name.en, ...d.aliases] })),
    ),
  ];
};
