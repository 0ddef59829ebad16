import { extract, on } from './registry.ts';

/** Each directive of a text of 17 March 2025: its words, the units that it names with their roles, its dates. */
export const told = (text: string): string[] => {
  const { directives, deadlines } = extract(text, on('2025-03-17'));
  return directives.map(({ text: words, responsible, deadlines: ids }) => {
    const units = responsible
      .filter(({ inherited }) => inherited !== true)
      .map(({ name, role }) => `${name} ${role}`);
    const dates = ids.map((id) => deadlines.find((each) => each.id === id)?.date ?? 'open');
    return [words, units.join(', '), dates.join(', ')].join(' | ');
  });
};
