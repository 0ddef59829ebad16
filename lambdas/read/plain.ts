import type { Warning } from '../domain/extraction.ts';
import type { PlacedFrom, Places } from '../domain/place.ts';
import type { Refusal } from '../domain/refusal.ts';
import { type Decoded, doubtful } from './encoding.ts';
import type { Limits } from './limits.ts';
import { isMarkdown, plainMarkdown } from './markdown.ts';
import type { ReadText } from './read.ts';
import { within } from './refused.ts';
import { unseen } from './sheet.ts';

/** Control characters that no text holds; tab, line ends, form feed and DOS's end-of-file mark do occur. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is looked for
const controls = /[\u0000-\u0008\u000e-\u0019\u001b-\u001f]/g;
/** One of so many characters may be one that strayed in; more are binary data. */
const rare = 100;

/** Plain text and Markdown, as decoded. @throws Refused when it is too long */
export const readPlain = (decoded: Decoded, limits: Limits): ReadText | Refusal => {
  const strayed = decoded.text.match(controls)?.length ?? 0;
  if (strayed * rare > decoded.text.length)
    return { code: 'unreadable', detail: 'it holds binary data' };
  within('characters', decoded.text.length, limits.characters);
  const seen = decoded.text.replace(unseen, '').replace(controls, '');
  if (seen.trim() === '') return { code: 'empty', detail: '' };
  const warnings = [
    ...encodingDoubt(decoded),
    ...turnedText(decoded.text),
    ...(strayed > 0 ? [controlsFound(strayed)] : []),
  ];
  if (isMarkdown(seen)) return { ...plainMarkdown(seen), format: 'markdown', warnings };
  return { text: seen, format: 'text', places: linesOf(seen), warnings };
};

/** A guessed encoding that may be wrong. */
export const encodingDoubt = ({ encoding, confidence }: Decoded): Warning[] =>
  confidence >= doubtful
    ? []
    : [
        {
          code: 'doubtful-encoding',
          message: `The file does not say how its characters are encoded. It was read as ${encoding}, ${Math.round(confidence * 100)} % sure: look whether its words are right.`,
        },
      ];

const controlsFound = (count: number): Warning => ({
  code: 'control-characters',
  message: `The file holds ${count} control characters, as damaged files do. They were left out.`,
});

const turning = /[\u202a-\u202e\u2066-\u2069]/;

/** Marks that show text in another order than it is stored in: what is read is not what is seen. */
export const turnedText = (text: string): Warning[] =>
  turning.test(text)
    ? [
        {
          code: 'turned-text',
          message:
            'The file holds marks that turn the direction of its text. They were left out: what is read may differ from what is seen.',
        },
      ]
    : [];

/** Every line that holds something begins a place. */
const linesOf = (text: string): Places => {
  const places: PlacedFrom[] = [];
  let line = 1;
  for (let at = 0; at < text.length; line += 1) {
    const end = text.indexOf('\n', at);
    const next = end < 0 ? text.length : end + 1;
    if (next - at > 2) places.push([at, { line }]);
    at = next;
  }
  return places;
};
