import {
  bilingual,
  isFields,
  isSlug,
  isTexts,
  type Problem,
  repeated,
  sharedNames,
} from './fields.ts';

const file = 'seeds/departments.json';

/**
 * CloudFormation takes 500 resources a stack. A department is two (its topic and the topic's policy); 100 are kept for
 * everything else, which a test holds against the stack itself.
 */
export const maximumDepartments = (500 - 100) / 2;

/** SNS takes 256 characters of a topic's name; the stack's name and `-dept-` stand before the slug. */
const slugLength = 200;

const entryProblems = (
  entry: unknown,
  index: number,
  occasions: ReadonlySet<string>,
): Problem[] => {
  if (!isFields(entry)) return [`${file}, entry ${index + 1}: this must be an object.`];
  const where = `${file}, entry ${index + 1} (${String(entry.slug)})`;
  const problems = bilingual(where, 'name', entry.name);
  if (!isSlug(entry.slug) || entry.slug.length > slugLength)
    problems.push(
      `${where}: "slug" names the department's topic: lower-case letters, digits and single hyphens, at most ${slugLength} of them.`,
    );
  for (const field of ['aliases', 'remit'])
    if (!isTexts(entry[field])) problems.push(`${where}: "${field}" must be a list of words.`);
  if (entry.language !== 'zh' && entry.language !== 'en')
    problems.push(
      `${where}: "language" is ${JSON.stringify(entry.language)}; it must be "zh" or "en".`,
    );
  const follows = entry.follows;
  if (!isFields(follows) || !isTexts(follows.occasions) || !isTexts(follows.initiatives))
    return [...problems, `${where}: "follows" needs the lists "occasions" and "initiatives".`];
  for (const slug of follows.occasions)
    if (!occasions.has(slug))
      problems.push(
        `${where}: it follows the occasion "${slug}", which seeds/named-days.json does not have.`,
      );
  return problems;
};

/** @param occasions slugs of the named days that a department can follow */
export const departmentProblems = (
  departments: unknown,
  occasions: ReadonlySet<string>,
): Problem[] => {
  if (!Array.isArray(departments) || departments.length === 0)
    return [`${file}: this must be a list with at least one department.`];
  const problems = departments.flatMap((entry, i) => entryProblems(entry, i, occasions));
  if (departments.length > maximumDepartments)
    problems.push(
      `${file}: ${departments.length} departments are more than one stack can hold (${maximumDepartments}: CloudFormation takes 500 resources, and each department is two). Split the registry between two installations.`,
    );
  if (problems.length > 0) return problems;
  const named = departments.map((d) => ({
    slug: d.slug,
    names: [d.name.zh, d.name.en, ...d.aliases],
  }));
  return [
    ...repeated(named.map((d) => d.slug)).map(
      (slug) =>
        `${file}: two departments have the slug "${slug}": both would get the same notices.`,
    ),
    ...sharedNames(file, 'department', named),
  ];
};
