/** A sentence that says what is wrong and where. */
export type Problem = string;

/** Whether something read from JSON is an object with named fields. */
export const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '';

export const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every(isText);

/** Lower-case letters and digits, in groups joined by single hyphens: what a topic's name may end in. */
export const isSlug = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value);

/** Names that a reader takes for the same one: width, case and spaces do not tell them apart. */
export const sameName = (name: string): string =>
  name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** Problems with a field that holds the same words in Chinese and English. */
export const bilingual = (where: string, field: string, value: unknown): Problem[] =>
  isFields(value) && isText(value.zh) && isText(value.en)
    ? []
    : [`${where}: "${field}" needs words in both languages, { "zh": "…", "en": "…" }.`];

/** The values that occur more than once, each once. */
export const repeated = (values: readonly string[]): string[] => [
  ...new Set(values.filter((value, i) => values.indexOf(value) !== i)),
];

/** Names that several entries claim, as sentences; `kind` is what they are names of. */
export const sharedNames = (
  file: string,
  kind: string,
  entries: readonly { readonly slug: string; readonly names: readonly string[] }[],
): Problem[] => {
  const owners = new Map<string, Set<string>>();
  for (const { slug, names } of entries)
    for (const name of names) {
      const key = sameName(name);
      owners.set(key, (owners.get(key) ?? new Set()).add(slug));
    }
  return [...owners]
    .filter(([, slugs]) => slugs.size > 1)
    .map(
      ([name, slugs]) =>
        `${file}: "${name}" is a name of ${[...slugs].join(' and ')}: a text that uses it would name both. Leave it with one ${kind}.`,
    );
};
