import type { Limits } from '../limits.ts';
import { walk } from './xml.ts';

/** Names of the parts of a document that hold text or say how it is shown. */
export interface Parts {
  /** Null when the archive names no document. */
  readonly main: string | null;
  readonly styles: string;
  readonly numbering: string;
  readonly notes: readonly string[];
  readonly headers: readonly string[];
}

interface Relation {
  /** The last word of its type: `officeDocument`, `styles`. */
  readonly type: string;
  readonly target: string;
}

/** Headers that are looked at for marks: a document has three for each section. */
const mostHeaders = 30;

const read = (part: Uint8Array | null, limits: Limits): Relation[] => {
  const relations: Relation[] = [];
  if (part !== null)
    walk(part, limits, {
      open: (name, attribute) => {
        if (name !== 'Relationship' || attribute('TargetMode') === 'External') return;
        const type = attribute('Type')?.split('/').at(-1) ?? '';
        relations.push({ type, target: attribute('Target') ?? '' });
      },
      close: () => {},
    });
  return relations;
};

/** Follows the archive's relations (ISO/IEC 29500-2, 6.5) to the parts; where it names none, the names that Word gives. */
export const relationsOf = (open: (name: string) => Uint8Array | null, limits: Limits): Parts => {
  const root = read(open('_rels/.rels'), limits);
  const target = root.find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml';
  const main = target.replace(/^\//, '');
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const relations = read(open(`${folder}_rels/${main.slice(folder.length)}.rels`), limits);
  const resolve = (name: string): string =>
    name.startsWith('/') ? name.slice(1) : `${folder}${name.replace(/^\.\//, '')}`;
  const partOf = (type: string): string | undefined => {
    const found = relations.find((relation) => relation.type === type);
    return found === undefined ? undefined : resolve(found.target);
  };
  return {
    main,
    styles: partOf('styles') ?? `${folder}styles.xml`,
    numbering: partOf('numbering') ?? `${folder}numbering.xml`,
    notes: ['footnotes', 'endnotes'].map((type) => partOf(type) ?? `${folder}${type}.xml`),
    headers: relations
      .filter(({ type }) => type === 'header')
      .slice(0, mostHeaders)
      .map(({ target: name }) => resolve(name)),
  };
};
