import type { Span } from '../../domain/span.ts';
import type { Reading } from '../reading.ts';
import type { Sentence } from '../text/outline.ts';
import { points } from '../text/points.ts';
import { trimmed } from '../text/sorted.ts';
import { dutyList } from './duties.ts';

/** ，责任人：王某，截止：周五 behind a task, or ——王某——周五 (dashes are folded to hyphens). */
const label =
  /[,;。(](?:主要|具体|直接|第一)?(?:责任|负责|牵头|承办|主办|经办|执行|跟进|落实|主责)(?:人|人员|单位|部门|科室|处室):|--/;

/** No such words are without one of them. */
const marks = points.bit.colon | points.bit.dash;

/** No task is shorter than what its owners may stand behind. */
const shortest = 4;

/** The words behind a task in its sentence that only say whose it is and by when; null where none do. */
export const ownerTail = (reading: Reading, { start, end, holds }: Sentence): Span | null => {
  if ((holds & marks) === 0) return null;
  const { folded } = reading;
  const found = label.exec(folded.slice(start, end));
  if (found === null || found.index < shortest) return null;
  // A bracket has a reader of its own.
  if (found[0].startsWith('(')) return null;
  const tail = trimmed(folded, start + found.index + (found[0] === '--' ? 2 : 1), end);
  return dutyList(reading, tail, false, true).length > 0
    ? { start: start + found.index, end }
    : null;
};
