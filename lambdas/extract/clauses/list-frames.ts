import type { ResponsibleUnit } from '../../domain/directive.ts';
import type { Span } from '../../domain/span.ts';
import type { Reading } from '../reading.ts';
import type { Marker } from '../text/marker.ts';
import { listMarker } from '../text/marker.ts';
import type { Block } from '../text/outline.ts';

/** What a line that ends in a colon makes of the items under it. */
export type Leading = 'must' | 'by' | 'may' | 'content' | 'told';

/** What stands above an item of a list. */
export interface Above {
  readonly leading: Leading;
  /** Units that the leading line puts in charge. */
  readonly subject: readonly ResponsibleUnit[];
  /** Phrases of the leading line that say by when: "Within 90 days of the date of this order, the Clerk shall:". */
  readonly limits: readonly Span[];
}

/** A list that is open, and the line it stands under. */
export interface Frame extends Above {
  /** Style of the items; null before the first. */
  style: string | null;
  last: string;
}

/** (a) and (i) have one form: which is meant is known from the item before. */
const styleOf = (marker: Marker | null, frame: Frame | undefined): string => {
  if (marker === null) return 'plain';
  const words = (marker.number ?? '').toLowerCase().replace(/[^a-z\d]/g, '');
  if (!/^[a-z]+$/.test(words)) return `${marker.style}${/^\d/.test(words) ? '1' : ''}`;
  const roman = /^[ivx]+$/.test(words);
  const follows =
    words.length === 1 && frame?.last === String.fromCharCode(words.charCodeAt(0) - 1);
  // A second (i) begins nothing in a list of (i), (ii): it follows (h).
  if (roman && words === 'i' && frame?.style === `${marker.style}i` && frame.last !== '')
    return `${marker.style}a`;
  if (!roman || (frame?.style === `${marker.style}a` && follows)) return `${marker.style}a`;
  return `${marker.style}i`;
};

/** The letters of an item's number. */
const lastOf = (marker: Marker | null): string =>
  (marker?.number ?? '').toLowerCase().replace(/[^a-z]/g, '');

/** Whether a block ends as an item does that others follow. */
export const isOpen = ({ folded }: Reading, { start, end }: Block): boolean =>
  /[;:,]$|[;,] and$|、$/.test(folded.slice(Math.max(start, end - 5), end));

const open = 40;
/** The list that a block stands in; behind "(1)(A)" one of (A), (B) begins in that of (1), (2). */
export const inner = (reading: Reading, frames: Frame[], { marker }: Block): Frame | undefined => {
  const frame = frames[frames.length - 1];
  if (frame === undefined || marker === null) return frame;
  if (reading.folded.charCodeAt(marker.end) !== open) return frame;
  const second = listMarker(reading.folded, marker.end, reading.text);
  if (second?.kind !== 'item') return frame;
  const below = { ...frame, style: null, last: '' };
  const style = styleOf(second, below);
  frames.push({ ...below, style, last: lastOf(second) });
  return frame;
};

/** Closes the lists that a block does not belong to. */
export const place = (frames: Frame[], block: Block, open: boolean): void => {
  while (frames.length > 0) {
    const frame = frames.at(-1);
    if (frame === undefined) return;
    const style = styleOf(block.marker, frame);
    const fits = frame.style === null ? style !== 'plain' || open : frame.style === style;
    if (fits && (style !== 'plain' || open)) {
      frame.style = style;
      frame.last = lastOf(block.marker);
      return;
    }
    frames.pop();
  }
};
