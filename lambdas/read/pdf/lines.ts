import { joint } from '../sheet.ts';
import type { Run } from './runs.ts';

/** What stands beside each other without a wide gap: a line of a column, or the words of a cell. */
export interface Line {
  readonly text: string;
  readonly x: number;
  readonly end: number;
  /** Of the baseline. */
  readonly y: number;
  readonly size: number;
}

/** Runs whose baselines differ by less than this share of their size stand on one line: superscripts do. */
const sameBaseline = 0.4;
/** A gap of so many times the size parts columns and cells; a word space and a justified line stay below. */
const wideGap = 1.6;
/** A gap of so many times the size is a blank. */
const blankGap = 0.18;

/** The text of a page in lines, from top to bottom and left to right, parted at wide gaps. */
export const linesOf = (runs: readonly Run[]): Line[] => {
  const sorted = [...runs].sort((a, b) => a.y - b.y || a.x - b.x);
  const lines: Line[] = [];
  let row: Run[] = [];
  for (const run of sorted) {
    const first = row[0];
    if (first !== undefined && run.y - first.y > sameBaseline * Math.max(run.size, first.size)) {
      lines.push(...partsOf(row));
      row = [];
    }
    row.push(run);
  }
  lines.push(...partsOf(row));
  return lines;
};

/** One line's runs, parted at wide gaps. What is drawn twice at one place, to look bold, counts once. */
const partsOf = (row: readonly Run[]): Line[] => {
  const sorted = [...row].sort((a, b) => a.x - b.x);
  const parts: Line[] = [];
  let words: Run[] = [];
  const end = (): void => {
    if (words.length > 0) parts.push(lineOf(words));
    words = [];
  };
  for (const run of sorted) {
    const last = words.at(-1);
    if (last !== undefined) {
      const twice = last.text === run.text && Math.abs(last.x - run.x) < 0.2 * run.size;
      if (twice) continue;
      if (run.x - last.end > wideGap * Math.max(last.size, run.size)) end();
    }
    words.push(run);
  }
  end();
  return parts;
};

const lineOf = (words: readonly Run[]): Line => {
  let text = '';
  let previous: Run | null = null;
  for (const run of words) {
    const gap = previous === null ? 0 : run.x - previous.end;
    const blank =
      gap > blankGap * run.size &&
      !/\s$/.test(text) &&
      !/^\s/.test(run.text) &&
      (joint(text, run.text) === ' ' || gap > 0.6 * run.size);
    text += `${blank ? ' ' : ''}${run.text}`;
    previous = run;
  }
  const largest = words.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  return {
    text: unspaced(text.trim()),
    x: words[0]?.x ?? 0,
    end: Math.max(...words.map((run) => run.end)),
    y: largest.y,
    size: largest.size,
  };
};

const han = '[\\u3400-\\u9fff\\u3000-\\u303f\\uff00-\\uffef]';
const between = new RegExp(`(?<=${han}) (?=${han})`, 'g');
const pairs = new RegExp(`(?<=${han}) ?(?=${han})`, 'g');

/** Where most Chinese characters of a line are set apart, the blanks are its setting and no words' ends. */
const unspaced = (text: string): string => {
  const blanks = text.match(between)?.length ?? 0;
  if (blanks < 3 || blanks * 2 < (text.match(pairs)?.length ?? 0)) return text;
  return text.replace(between, '');
};

/** Where most text of some pages stands. */
export const medianOf = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
