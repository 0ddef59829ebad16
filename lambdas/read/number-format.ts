const roman: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

const toRoman = (n: number): string => {
  let [left, out] = [n, ''];
  for (const [value, letters] of roman)
    while (left >= value) {
      out += letters;
      left -= value;
    }
  return out;
};

/** A … Z, AA, BB: the letter again, as Word does, not AB. */
const toLetters = (n: number): string =>
  String.fromCharCode(65 + ((n - 1) % 26)).repeat(Math.ceil(n / 26));

const units = ['', '十', '百', '千'] as const;

/** 一 … 十, 十一, 二十, 一百零一: how Chinese counts up to 9,999. */
const toChinese = (n: number, digits = '零一二三四五六七八九'): string => {
  const places = [...String(n)].map(Number);
  let out = '';
  places.forEach((digit, i) => {
    const unit = units[places.length - 1 - i] ?? '';
    if (digit !== 0) out += `${digits[digit]}${unit}`;
    else if (!out.endsWith('零') && places.slice(i).some((later) => later !== 0)) out += '零';
  });
  return n >= 10 && n < 20 ? out.replace(/^一十/, '十') : out;
};

const legal = (n: number): string =>
  toChinese(n, '零壹贰叁肆伍陆柒捌玖').replaceAll('十', '拾').replaceAll('百', '佰');

const oneOf = (signs: string, n: number): string => [...signs][n - 1] ?? String(n);
const from = (first: number, most: number, n: number): string =>
  n <= most ? String.fromCodePoint(first + n - 1) : String(n);

const ordinalSuffix = (n: number): string => {
  if (n % 100 >= 11 && n % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][n % 10] ?? 'th';
};

const words =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Formats of list numbers (ISO/IEC 29500-1, 17.18.59); one that is not here counts in digits. */
const formats: Readonly<Record<string, (n: number) => string>> = {
  decimalZero: (n) => String(n).padStart(2, '0'),
  upperRoman: toRoman,
  lowerRoman: (n) => toRoman(n).toLowerCase(),
  upperLetter: toLetters,
  lowerLetter: (n) => toLetters(n).toLowerCase(),
  ordinal: (n) => `${n}${ordinalSuffix(n)}`,
  ordinalText: (n) => (words[n - 1] === undefined ? `${n}.` : capital(words[n - 1] ?? '')),
  chineseCounting: (n) => toChinese(n),
  chineseCountingThousand: (n) => toChinese(n),
  taiwaneseCounting: (n) => toChinese(n),
  taiwaneseCountingThousand: (n) => toChinese(n),
  japaneseCounting: (n) => toChinese(n),
  ideographDigital: (n) => toChinese(n),
  taiwaneseDigital: (n) => toChinese(n),
  japaneseDigitalTenThousand: (n) => toChinese(n),
  chineseLegalSimplified: legal,
  ideographLegalTraditional: legal,
  ideographTraditional: (n) => oneOf('甲乙丙丁戊己庚辛壬癸', n),
  ideographZodiac: (n) => oneOf('子丑寅卯辰巳午未申酉戌亥', n),
  decimalEnclosedCircle: (n) => from(0x2460, 20, n),
  decimalEnclosedCircleChinese: (n) => from(0x2460, 20, n),
  decimalEnclosedParen: (n) => from(0x2474, 20, n),
  decimalEnclosedFullstop: (n) => from(0x2488, 20, n),
  ideographEnclosedCircle: (n) => from(0x3280, 10, n),
  decimalFullWidth: (n) =>
    String(n).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
  none: () => '',
};

/** The longest number that is written out; what counts further is no list of tasks. */
const most = 9999;

/** A list number in the format that the document names. */
export const formatNumber = (n: number, format: string): string =>
  n < 1 || n > most ? String(n) : (formats[format] ?? String)(n);
