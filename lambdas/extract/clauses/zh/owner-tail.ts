import type { Span } from '../../../domain/span.ts';
import type { Reading } from '../../reading.ts';
import { isHan } from '../../text/fold.ts';
import type { Sentence } from '../../text/outline.ts';
import { points } from '../../text/points.ts';
import { trimmed } from '../../text/sorted.ts';
import { dutyList } from '../duties.ts';

/** ，责任人：王某，截止：周五 behind a task, or ——王某——周五 (dashes are folded to hyphens). */
const label =
  /[,;。(](?:主要|具体|直接|第一)?(?:责任|负责|牵头|承办|主办|经办|执行|跟进|落实|主责)(?:人|人员|单位|部门|科室|处室):|--/;

/** No task is shorter than what its owners may stand behind. */
const shortest = 4;

/** The words behind a task in its sentence that only say whose it is and by when; null where none do. */
export const ownerTail = (reading: Reading, { start, end, holds }: Sentence): Span | null => {
  const { folded } = reading;
  // English has hyphens everywhere.
  const dashed = (holds & points.bit.dash) !== 0 && isHan(folded.charCodeAt(start));
  if ((holds & points.bit.colon) === 0 && !dashed) return null;
  const found = label.exec(folded.slice(start, end));
  if (found === null || found.index < shortest) return null;
  // A bracket has a reader of its own.
  if (found[0].startsWith('(')) return null;
  const tail = trimmed(folded, start + found.index + (found[0] === '--' ? 2 : 1), end);
  return dutyList(reading, tail, false, true).length > 0
    ? { start: start + found.index, end }
    : null;
};
