import { extract, on } from './registry.ts';

/** "name role" of every unit of the first directive; `~` stands before one that is said elsewhere. */
export const units = (text: string): string[] =>
  extract(text, on('2020-04-28'))
    .directives.slice(0, 1)
    .flatMap(({ responsible }) =>
      responsible.map(
        ({ name, role, inherited }) => `${inherited === true ? '~' : ''}${name} ${role}`,
      ),
    );
