import type { Limits } from '../limits.ts';
import { formatNumber } from '../number-format.ts';
import { walk } from './xml.ts';

interface Level {
  start: number;
  format: string;
  /** `%1.%2`: the numbers of the levels, with what stands around them. */
  text: string;
  suffix: string;
  /** Numbers of the levels above in digits, whatever their format. */
  legal: boolean;
  /** The level after which it begins again; 0: never. */
  restart: number | null;
}

interface Definition {
  readonly abstract: string;
  readonly starts: Map<number, number>;
  readonly levels: Map<number, Level>;
}

interface Definitions {
  readonly abstracts: Map<string, Map<number, Level>>;
  /** By the name of a style that stands for a list. */
  readonly links: Map<string, string>;
  readonly styleLinks: Map<string, string>;
  readonly numbers: Map<string, Definition>;
}

const newLevel = (): Level => ({
  start: 1,
  format: 'decimal',
  text: '',
  suffix: 'tab',
  legal: false,
  restart: null,
});

const lowest = 8;

/** Reads `numbering.xml` (ISO/IEC 29500-1, 17.9). */
const readDefinitions = (part: Uint8Array | null, limits: Limits): Definitions => {
  const definitions: Definitions = {
    abstracts: new Map(),
    links: new Map(),
    styleLinks: new Map(),
    numbers: new Map(),
  };
  if (part === null) return definitions;
  let levels = new Map<number, Level>();
  let number: Definition | null = null;
  let id = '';
  let level = newLevel();
  let depth = 0;
  walk(part, limits, {
    open: (name, attribute) => {
      const value = attribute('val') ?? '';
      if (name === 'abstractNum') {
        id = attribute('abstractNumId') ?? '';
        levels = new Map();
        number = null;
        definitions.abstracts.set(id, levels);
      } else if (name === 'styleLink') definitions.styleLinks.set(value, id);
      else if (name === 'numStyleLink') definitions.links.set(id, value);
      else if (name === 'num') {
        id = attribute('numId') ?? '';
        levels = new Map();
      } else if (name === 'abstractNumId') {
        number = { abstract: value, starts: new Map(), levels };
        definitions.numbers.set(id, number);
      } else if (name === 'lvlOverride') depth = Number(attribute('ilvl'));
      else if (name === 'startOverride') number?.starts.set(depth, Number(value));
      else if (name === 'lvl') {
        level = newLevel();
        levels.set(Number(attribute('ilvl')), level);
      } else if (name === 'start') level.start = Number(value);
      else if (name === 'numFmt') level.format = value;
      else if (name === 'lvlText') level.text = value;
      else if (name === 'suff') level.suffix = value;
      else if (name === 'isLgl') level.legal = true;
      else if (name === 'lvlRestart') level.restart = Number(value);
    },
    close: () => {},
  });
  return definitions;
};

/** Answers with the number in front of each paragraph of a list, in the order of the document; null when it has none. */
export type Numbering = (numId: string, level: number) => string | null;

/** Counts the lists of a document as Word does: one count for all that share a definition, restarts where one says so. */
export const makeNumbering = (part: Uint8Array | null, limits: Limits): Numbering => {
  const { abstracts, links, styleLinks, numbers } = readDefinitions(part, limits);
  const counts = new Map<string, number[]>();
  const restarted = new Set<string>();
  return (numId, at) => {
    const definition = numbers.get(numId);
    if (definition === undefined || at > lowest) return null;
    const link = links.get(definition.abstract);
    const abstract = (link === undefined ? undefined : styleLinks.get(link)) ?? definition.abstract;
    const levelAt = (n: number): Level | undefined =>
      definition.levels.get(n) ?? abstracts.get(abstract)?.get(n);
    const level = levelAt(at);
    if (level === undefined) return null;
    const count = counts.get(abstract) ?? [];
    counts.set(abstract, count);
    const override = definition.starts.get(at);
    const once = `${numId}/${at}`;
    if (override !== undefined && !restarted.has(once)) count[at] = override;
    else count[at] = (count[at] ?? level.start - 1) + 1;
    restarted.add(once);
    for (let deeper = at + 1; deeper <= lowest; deeper += 1) {
      const restart = levelAt(deeper)?.restart ?? null;
      if (restart === null || restart > at) delete count[deeper];
    }
    if (level.format === 'bullet') return '• ';
    const words = level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const n = Number(digit) - 1;
      const named = levelAt(n);
      const format = level.legal && n !== at ? 'decimal' : (named?.format ?? 'decimal');
      return formatNumber(count[n] ?? named?.start ?? 1, format);
    });
    if (words === '') return null;
    return level.suffix === 'nothing' || closesItself.test(words) ? words : `${words} `;
  };
};

/** After a Chinese mark no blank is written. */
const closesItself = /[、，。：）】〕）．]$/;
