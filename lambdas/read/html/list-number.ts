import { formatNumber } from '../number-format.ts';
import type { Attributes } from './boilerplate.ts';

/** Names of CSS (Counter Styles Level 3) and of the attribute `type`, and what they are called in Word. */
const formats: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  'lower-alpha': 'lowerLetter',
  'lower-latin': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'upper-latin': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
  'decimal-leading-zero': 'decimalZero',
  'cjk-ideographic': 'chineseCounting',
  'simp-chinese-informal': 'chineseCounting',
  'trad-chinese-informal': 'chineseCounting',
  'cjk-decimal': 'chineseCounting',
  'simp-chinese-formal': 'chineseLegalSimplified',
  'cjk-heavenly-stem': 'ideographTraditional',
  'cjk-earthly-branch': 'ideographZodiac',
};

/** A list and how far it has counted. */
export interface List {
  readonly ordered: boolean;
  readonly format: string;
  next: number;
}

const styleOf = (attributes: Attributes): string =>
  /list-style(?:-type)?\s*:\s*([a-z-]+)/i.exec((attributes['style'] ?? '').slice(0, 2000))?.[1] ??
  '';

/** A list as it begins. */
export const listOf = (name: string, attributes: Attributes): List => {
  const style = styleOf(attributes);
  const known = formats[style] ?? formats[attributes['type'] ?? ''];
  return {
    ordered: name === 'ol',
    format: style === 'none' ? 'none' : (known ?? 'decimal'),
    next: Number.parseInt(attributes['start'] ?? '1', 10) || 1,
  };
};

/** What a browser shows in front of the list's next item. */
export const markerOf = (list: List, attributes: Attributes): string => {
  const value = Number.parseInt(attributes['value'] ?? '', 10);
  const n = Number.isNaN(value) ? list.next : value;
  list.next = n + 1;
  if (list.format === 'none') return '';
  if (!list.ordered) return '• ';
  const number = formatNumber(n, list.format);
  return list.format.startsWith('chinese') || list.format.startsWith('ideograph')
    ? `${number}、`
    : `${number}. `;
};
