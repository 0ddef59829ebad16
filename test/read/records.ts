import { route } from '../../lambdas/domain/routing.ts';
import { makeExtract } from '../../lambdas/extract/extract.ts';
import type { ReadText } from '../../lambdas/read/read.ts';
import { read } from '../../lambdas/read/read.ts';
import { registry } from '../../lambdas/wiring/registry.ts';
import type { Sample } from './generate/texts.ts';

/** Compared as a whole; only the directives are counted besides. */
export interface Records {
  readonly directives: readonly unknown[];
  readonly [facts: string]: unknown;
}

const extract = makeExtract(registry);

/**
 * What a text asks, without offsets: directives in the order of the text with their numbers, deadlines and units, the
 * departments present and excused, and who is assigned. Line ends and runs of blanks do not count; in Chinese no blank does.
 */
export const recordsOf = (text: string, chinese: boolean): Records => {
  const words = (raw: string | null): string | null =>
    raw === null
      ? null
      : raw
          .normalize('NFKC')
          .replace(/\s+/g, chinese ? '' : ' ')
          .trim();
  const found = extract(text, { supplied: null, uploaded: '2020-04-29' });
  const { assignments } = route(found, registry.departments);
  const deadline = (id: string): unknown => {
    const one = found.deadlines.find((d) => d.id === id);
    return [words(one?.text ?? null), one?.date, one?.recurrence, one?.occasion];
  };
  return {
    language: found.language,
    date: found.document.date,
    title: words(found.document.title),
    present: found.meeting?.departments.map((d) => d.id).sort(),
    excused: found.meeting?.excused.map((d) => d.id).sort(),
    addressees: found.addressees.map((a) => [a.kind, a.departmentId, words(a.name)]),
    directives: found.directives.map((d) => ({
      text: words(d.text),
      number: words(d.number),
      deadlines: d.deadlines.map(deadline),
      units: d.responsible.map((u) => [words(u.name), u.departmentId, u.role]),
      assigned: assignments
        .filter((a) => a.directive === d.id)
        .map((a) => `${a.department} ${a.role} ${a.due}`)
        .sort(),
    })),
  };
};

/** Reads bytes that must be read. @throws with the refusal's code and detail when they are not. */
export const mustRead = async (bytes: Uint8Array): Promise<ReadText> => {
  const reading = await read(bytes);
  if ('code' in reading) throw new Error(`refused: ${reading.code} (${reading.detail})`);
  return reading;
};

/** Records of a sample as its plain text gives them. */
export const plainRecords = ({ text, chinese }: Sample): Records => recordsOf(text, chinese);

/** The rows of a text's tables, cell by cell; blanks count as in `recordsOf`. */
export const rowsOf = (text: string, chinese: boolean): readonly (readonly string[])[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^[|:\s-]+$/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) =>
          cell
            .normalize('NFKC')
            .replace(/\s+/g, chinese ? '' : ' ')
            .trim(),
        ),
    );
