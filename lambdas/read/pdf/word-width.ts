import type { Line } from './lines.ts';

/** Not as in a font, but as fonts have them in common: thousandths of the size in Times, Helvetica and their kin, by shape. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/, 1000],
  [/[ijl.,:;'’‘!|·]/, 260],
  [/[ frtI()[\]/-]/, 320],
  [/[mwMW@%&—]/, 830],
  [/[A-Z]/, 680],
];
const ordinary = 530;

const widthOf = (text: string): number => {
  let sum = 0;
  for (const character of text)
    sum += widths.find(([shape]) => shape.test(character))?.[1] ?? ordinary;
  return sum;
};

/** A line so short does not show how wide its font is. */
const leastShown = 4;

/**
 * Room that a line would have had to leave for the first word of the next, in points: where there was as much, it was ended on
 * purpose. A mark that may not begin a line takes the Chinese character before it along, hence two of them.
 */
export const roomFor = ({ text, x, end, size }: Line): number => {
  const [word = ''] = /^[^\s\u2e80-\uffef-]*-?/.exec(text) ?? [];
  if (word === '') return 2.2 * size;
  const usual = size / 1000;
  const measured = text.length < leastShown ? usual : (end - x) / widthOf(text);
  return (widthOf(word) + widthOf(' ')) * measured;
};
