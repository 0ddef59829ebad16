import type { TimeContext } from './context.ts';
import type { Fields, When } from './expression.ts';
import { resolveFields } from './resolve-fields.ts';

const slashOf = (when: When): Fields['slash'] =>
  when.kind === 'fields' ? when.fields.slash : undefined;

/** Where a range in figures begins: in 12/20-1/10/2026 the year at the end is the beginning's too, or the one after it. */
export const slashStart = (
  { from, to }: Extract<When, { kind: 'range' }>,
  context: TimeContext,
): When => {
  const first = slashOf(from);
  const year = slashOf(to)?.[2];
  if (first?.length !== 2 || year === undefined) return from;
  const own: Fields = { slash: [...first, year] };
  const before: Fields = { slash: [...first, year - 1] };
  const begin = resolveFields(own, context).interval;
  const end = to.kind === 'fields' ? resolveFields(to.fields, context).interval : null;
  const turns = begin !== null && end !== null && begin.from.epochDay > end.to.epochDay;
  return { kind: 'fields', fields: turns ? before : own };
};
