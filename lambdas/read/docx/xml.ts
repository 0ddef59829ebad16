import { SaxesParser } from 'saxes';
import type { Limits } from '../limits.ts';
import { damaged, Refused, within } from '../refused.ts';

/** What is told of a part, element by element. Names are those of the format's own language, without a prefix. */
export interface Listener {
  readonly open: (name: string, attributes: (name: string) => string | undefined) => void;
  readonly close: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** WordprocessingML and the packaging's relations, transitional and strict (ISO/IEC 29500-1 and -4); compatibility. */
const ours =
  /\/wordprocessingml\/(?:2006\/)?main$|\/package\/2006\/relationships$|\/markup-compatibility\/2006$/;

/** Characters handed to the parser at once. */
const chunk = 65_536;

const encodingOf = (bytes: Uint8Array): string =>
  bytes[0] === 0xff && bytes[1] === 0xfe
    ? 'utf-16le'
    : bytes[0] === 0xfe && bytes[1] === 0xff
      ? 'utf-16be'
      : 'utf-8';

/**
 * Walks a part of a document. Only elements of the languages above are told; a type declaration is refused, so no entity but
 * XML's own five is ever replaced.
 * @throws Refused for what is no XML, and for elements nested over the limit
 */
export const walk = (bytes: Uint8Array, limits: Limits, listener: Listener): void => {
  const parser = new SaxesParser({ xmlns: true, position: false });
  let depth = 0;
  parser.on('error', () => {
    throw new Refused(damaged);
  });
  parser.on('doctype', () => {
    throw new Refused({ code: 'unreadable', detail: 'it declares entities of its own' });
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    within('nesting', depth, limits.nesting);
    if (!ours.test(tag.uri)) return;
    const attributes = Object.values(tag.attributes);
    listener.open(tag.local, (name) => attributes.find(({ local }) => local === name)?.value);
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    if (ours.test(tag.uri)) listener.close(tag.local);
  });
  if (listener.text !== undefined) parser.on('text', listener.text);
  const decoder = new TextDecoder(encodingOf(bytes));
  for (let at = 0; at < bytes.length; at += chunk)
    parser.write(decoder.decode(bytes.subarray(at, at + chunk), { stream: true }));
  parser.close();
};
