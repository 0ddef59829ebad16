/*
 * What a document says is data. Before its words stand in a message they pass through here, so that they can
 * start no line, end no header, hide nothing from the reader, turn no text round and make no link.
 */

/** Controls, format characters (zero width, bidirectional, tags), line separators and noncharacters. */
const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/gu;
/** The ideographic space is white space and no character here: a run of it would be read from each of its places. */
const han = '[\\p{sc=Han}\\u3001-\\u303f\\uff00-\\uffef]';
/** A line broken inside Chinese is no gap between words. */
const chineseBreak = new RegExp(`(?<=${han})[^\\S\\n]*\\r?\\n\\s*(?=${han})`, 'gu');

/** One line of visible characters: white space becomes single spaces, what cannot be seen goes. */
export const clean = (text: string): string =>
  text
    .toWellFormed()
    .replace(chineseBreak, '')
    .replace(/[\s\u2028\u2029\u0085]+/gu, ' ')
    .replace(hidden, '')
    .replace(/ {2,}/g, ' ')
    .trim();

/** The dot before a top-level domain; "one.Two" without a gap is left alone: machine-made English is full of it. */
const address =
  /(?<=[\p{L}\p{N}])\.(?=(?:[a-z]{2,}|[A-Z]{2,})(?![A-Za-z0-9])|[A-Za-z]{2,}(?:\/|:\d))/gu;
const scheme = /:(?=\/\/)|(?<=\b(?:mailto|tel|sms|data|javascript)):|(?<=\bwww)\./giu;

/** Words of a document: clean, and what a mail program would turn into a link is written so that it does not. */
export const documentWords = (text: string): string =>
  clean(text)
    .replace(scheme, (mark) => `[${mark}]`)
    .replace(address, '[.]');

/** A file's name: the uploader's words. Its extension stays as it is. */
export const fileName = (key: string): string => clean(key).replace(scheme, (mark) => `[${mark}]`);

/**
 * At most `limit` UTF-16 code units, "…" included. Cut after a word where one ends in the last third,
 * never inside a surrogate pair.
 */
export const cut = (text: string, limit: number): string => {
  if (text.length <= limit) return text;
  let kept = text.slice(0, Math.max(limit - 1, 0));
  if (/[\ud800-\udbff]$/.test(kept)) kept = kept.slice(0, -1);
  const space = /\s/.test(text.charAt(kept.length)) ? kept.length : kept.lastIndexOf(' ');
  if (space >= limit * (2 / 3)) kept = kept.slice(0, space);
  return limit < 1 ? '' : `${kept.trimEnd().replace(/[,;:，；：、]$/, '')}…`;
};

const encoder = new TextEncoder();

/** Length in UTF-8, as SNS and DynamoDB count. */
export const bytesOf = (text: string): number => encoder.encode(text).length;

/** JSON in which every character may stand in an SNS or SQS body (XML 1.0 characters). */
export const toJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[\u007f-\u009f\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** The first that fits, or the last. Candidates stand from the fullest to the shortest. */
export const firstFitting = (
  candidates: readonly string[],
  fits: (candidate: string) => boolean,
): string => candidates.find(fits) ?? candidates.at(-1) ?? '';
