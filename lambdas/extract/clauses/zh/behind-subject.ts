import type { UnitList } from '../../bodies/unit.ts';
import { zhUnitsAt } from '../../bodies/units-zh.ts';
import type { Reading } from '../../reading.ts';
import { codesOf } from '../../text/fold.ts';

/** What stands right behind the body that a Chinese clause begins with. */

/** 省厅要求各市…, 市财政局部署各区县…: who demands it is not who has to do it. */
const demands = /^(?:统一)?(?:要求|部署|责成|责令)(?=[\u4e00-\u9fff])/;

const demandBegins = codesOf('统要部责');

/** Those whom the subject of a clause demands something of; null where it demands nothing of anybody. */
export const demandedOf = (
  reading: Reading,
  end: number,
  words: string,
  to: number,
): UnitList | null => {
  const said = demandBegins.has(words.charCodeAt(0)) ? demands.exec(words) : null;
  return said === null ? null : zhUnitsAt(reading, end + said[0].length, to);
};

/** How far behind a body it is told by when: 各社区｜1月28日至2月4日每天16时前. */
const nearby = 24;

/** Whether a body is followed by when its work is due. */
export const dueAt = ({ times }: Reading, at: number, to: number): boolean =>
  times.at(at, to) !== undefined &&
  times
    .inside(at, Math.min(to, at + nearby))
    .some(
      ({ limit, every, when }) =>
        limit === 'before' ||
        limit === 'within' ||
        every !== undefined ||
        (when.kind === 'range' && limit === 'none'),
    );
