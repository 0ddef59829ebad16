import { extract, on } from './registry.ts';

/** A paper of a Chinese office shows itself by its words. */
const head =
  'Notice on the prevention of hidden dangers\n\nAll townships and relevant departments must conscientiously study it, and shall rectify one by one.\n\n';
/** What is read of a text under a head of such a paper: the words of each directive, who and when. */
export const readMachine = (text: string, before = head) => {
  const { directives, deadlines } = extract(before + text, on('2021-02-26'));
  const dates = new Map(deadlines.map(({ id, date }) => [id, date]));
  return directives
    .filter(({ start }) => start >= before.length)
    .map(({ text: words, responsible, deadlines: ids }) => ({
      words,
      units: responsible
        .filter(({ inherited }) => inherited !== true)
        .map(({ name, role }) => (role === 'lead' ? name : `${role} ${name}`)),
      dates: ids.map((id) => dates.get(id) ?? null),
    }));
};
/** Who and when alone. */
export const shortMachine = (text: string) =>
  readMachine(text).map(({ units, dates }) => [...units, ...dates]);
