import type { Span } from '../../../domain/span.ts';
import type { Reading } from '../../reading.ts';
import { isHan } from '../../text/fold.ts';
import { isPlace } from './predicates.ts';
import { zhSubject } from './roles.ts';

/** What tells of a body how it is, what it has, what it is going to do, or what it said. */
const state =
  /^(?:等|共同)?(?:[的了之是为有在已曾共现均都属系未没不正仍尚可能会很较更最达约超增减位若如因等即与和及或拟由其何谁哪]|存在|反映|指出|认为|表示|介绍|汇报|通报了|发言|出席|参会|列席|主持|传达|发现|取得|获|受|被|由于|一直|高度|普遍|总体|基本|越来越|分[为成]|包[括含]|享有|具[有备]|拥有|同比|成立于|隶属|负有|面临|涉及|地处|作为|投入|目前|当前|去年|今年|近年|以[上下内外来后前])/;
/** Those whom rules are about, and no office: 转制前人员. */
const persons = /(?:人员|职工|个人|人)$/;
/** No predicate is shorter: 停课. */
const shortest = 2;

/** Whether a clause only begins with a body and says something that it does, by a verb that is not in the vocabulary: 县交通局商海事处停航岛际航线. */
export const ofOffice = (reading: Reading, piece: Span): boolean => {
  const subject = zhSubject(reading, piece);
  if (subject === null) return false;
  const { end, units } = subject;
  if (piece.end - end < shortest || !isHan(reading.codes[end] ?? 0)) return false;
  if (state.test(reading.folded.slice(end, Math.min(piece.end, end + 12)))) return false;
  return !units.some(
    (unit) => isPlace(reading)(unit) || persons.test(reading.folded.slice(unit.start, unit.end)),
  );
};
