import type { Measure } from '../domain/exceeded.ts';
import { overLimit, type Refusal } from '../domain/refusal.ts';

/** Carries a refusal from deep inside a reader to `read`, which answers with it. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(`${refusal.code}: ${refusal.detail}`);
    this.name = 'Refused';
    this.refusal = refusal;
  }
}

/** @throws Refused when `figure` is over `most`. */
export const within = (measure: Measure, figure: number, most: number): void => {
  if (figure > most) throw new Refused(overLimit({ measure, figure, most }));
};

/** What is said of a file that its format's parser cannot follow. */
export const damaged: Refusal = { code: 'unreadable', detail: 'the file is damaged' };

/**
 * What a parser that is not ours makes of the bytes. Whatever it throws is the file's fault, not ours.
 * @throws Refused
 */
export const parsed = async <T>(parse: () => T | Promise<T>): Promise<T> => {
  try {
    return await parse();
  } catch (fault) {
    throw fault instanceof Refused ? fault : new Refused(damaged);
  }
};
