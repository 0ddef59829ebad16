import type { Span } from '../../../../domain/span.ts';
import type { UnitList } from '../../../bodies/unit.ts';
import { isBody } from '../../../bodies/unit-en.ts';
import { enUnitsAt } from '../../../bodies/units-en.ts';
import type { Reading } from '../../../reading.ts';

/** 由…解决, 由…承担: verbs by which work falls to somebody; what is issued, funded or chaired by somebody is only told. */
const falls =
  /^[^;:]{3,110}? (?:is|are|be) (?:(?:jointly|respectively|uniformly|specifically|mainly|all|to be) )?(?:solved|resolved|settled|undertaken|borne|guaranteed|ensured|arranged|organi[sz]ed|handled|coordinated|carried out|assumed|performed|completed|supervised|raised|summari[sz]ed|drafted|formulated|implemented|cleaned|cleared|verified|checked|collected|compiled|prepared|provided) by (?=(?:the |each |all )?[a-z])/;

/** "The required fund is solved by the Finance Bureau": those to whom work falls; null when nothing says so. */
export const agentsOf = (reading: Reading, { start, end }: Span): UnitList | null => {
  const words = reading.folded.slice(start, Math.min(end, start + 200));
  if (!words.includes(' by ')) return null;
  const found = falls.exec(words);
  if (found === null) return null;
  const list = enUnitsAt(reading, start + found[0].length, end);
  return list?.units.some((unit) => isBody(reading, unit)) === true ? list : null;
};
