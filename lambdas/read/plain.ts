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
  const seen = decoded.text.replace(unseen, '');
  if (seen.trim() === '') return { code: 'empty', detail: '' };
  const warnings = [
    ...encodingDoubt(decoded),
    ...turnedText(decoded.text),
    ...(strayed > 0 ? [controlsFound(strayed)] : []),
  ];
  if (isMarkdown(seen))
    return { text: plainMarkdown(seen), format: 'markdown', places: linesOf(seen), warnings };
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
          zh: `文件未注明编码，按${encoding}读取（把握${Math.round(confidence * 100)}%），请核对文字。`,
        },
      ];

const controlsFound = (count: number): Warning => ({
  code: 'control-characters',
  message: `The file holds ${count} control characters, as damaged files do.`,
  zh: `文件含有${count}个控制字符，可能已损坏。`,
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
          zh: '文件含有改变文字方向的标记，已略去：读到的与看到的可能不同。',
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
