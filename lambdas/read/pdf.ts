import type { Limits } from './limits.ts';
import type { ReadText } from './read.ts';
import { damaged, Refused } from './refused.ts';

export const readPdf = async (_bytes: Uint8Array, _limits: Limits): Promise<ReadText> => {
  throw new Refused(damaged);
};
