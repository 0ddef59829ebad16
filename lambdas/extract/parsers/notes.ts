import type { Span } from '../../domain/span.ts';
import type { Piece } from '../clauses/pieces.ts';
import type { Draft, Reading } from '../reading.ts';
import { isHan } from '../text/fold.ts';
import { points } from '../text/points.ts';
import type { Label } from '../vocabulary/labels.ts';

/** What stands beside tasks: whom to call, and notes below tables of them. */

/** Whether a stretch of text has a limit of its own: an item of a list beside that of the line it stands under. */
export const dated = (reading: Reading, { start, end }: Span): boolean =>
  reading.times.inside(start, end).some(({ limit }) => limit === 'before' || limit === 'within');

const contacts =
  /^\((?:联系人|联系电话|联系方式|电话|传真|邮箱|电子邮箱|地址|邮编|网址|咨询电话):[^()]*\)[。.]?$/;

/** The end of a task in front of a bracket that tells whom to call. */
export const withoutContacts = (
  { folded }: Reading,
  { start, sentence }: Piece,
  end: number,
): number => {
  if ((sentence.holds & points.bit.open) === 0) return end;
  const open = folded.lastIndexOf('(', end);
  if (open <= start) return end;
  return contacts.test(folded.slice(open, end)) ? open : end;
};

/** 说明：, 备注：, 注：. */
export const isNote = (label: Label | null): boolean =>
  label?.role === 'note' && isHan(label.word.charCodeAt(0));

/** Whether what a note says binds, 各单位要…, 于每月25日前…, 所需经费由A统筹, and does not explain the table: 排在第一位的为牵头单位. */
export const bindsInNote = (reading: Reading, draft: Draft): boolean =>
  draft.rule === 'zh-modal' ||
  dated(reading, draft) ||
  (draft.rule === 'zh-charge' && reading.folded.slice(draft.start, draft.end).includes('由'));

/** , */
const comma = 44;

/** What a part ends or begins with that only says in which case. */
const circumstances = /^(?:如|若|凡|遇|确需|因|对|除)|[的时后前下内外]$/;

/** Where a clause ends whose last part only says what may be done besides: …报送典型案例，可附视频短片. */
export const withoutPermission = (
  { codes, folded, words }: Reading,
  end: number,
  start: number,
): number => {
  for (let i = words.from(start); i < words.size && words.start(i) < end; i += 1) {
    const at = words.start(i);
    if (words.value(i) !== 'may' || codes[at - 1] !== comma || at - 1 <= start) continue;
    const part = folded.slice(Math.max(start, folded.lastIndexOf(',', at - 2) + 1), at - 1);
    // 如有需要，可…; …的，可…: in which case it may is no task.
    return folded.slice(at, end).includes(',') || circumstances.test(part) ? end : at - 1;
  }
  return end;
};
