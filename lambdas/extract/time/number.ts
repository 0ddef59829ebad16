const digit: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const unit: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The folded characters that can stand in a Chinese numeral. */
export const numerals: ReadonlySet<string> = new Set([
  ...Object.keys(digit),
  ...Object.keys(unit),
  '廿',
]);

/** The code units of these characters: looking one up copies no character out of the text. */
const codes = (of: Readonly<Record<string, number>>): ReadonlyMap<number, number> =>
  new Map(Object.entries(of).map(([char, value]) => [char.charCodeAt(0), value]));
const digits = codes(digit);
const units = codes(unit);
const twenty = '廿'.charCodeAt(0);

/** Whether a folded code unit can stand in a Chinese numeral. */
export const isNumeral = (code: number): boolean =>
  digits.has(code) || units.has(code) || code === twenty;

/** 十五 → 15, 二〇〇九 → 2009, 一百八十 → 180; null when the characters are no number. */
export const chineseNumber = (numeral: string): number | null => {
  let total = 0;
  let pending = 0;
  let plain = 0;
  let placed = false;
  for (let i = 0; i < numeral.length; i += 1) {
    const code = numeral.charCodeAt(i);
    const size = code === twenty ? 10 : units.get(code);
    if (code === twenty) pending = 2;
    if (size === undefined) {
      pending = digits.get(code) ?? 0;
      plain = plain * 10 + pending;
    } else {
      total += (pending === 0 ? 1 : pending) * size;
      pending = 0;
      placed = true;
    }
  }
  if (placed) return total + pending;
  return numeral.length <= 4 ? plain : null;
};

/** Digits that stand beside each other and count roughly: 两三天, 三五天, 七八个. */
const rough = /^(?:一[两二]|[两二]三|三[四五]|四五|五六|六七|七八|八九)$/;
/** What they count; of years, 八九年 may as well be 1989. */
const counted = /[天日周个星礼小工]/;

/** The larger of two numbers that count roughly in front of `unit`; null where the characters are one number. */
export const roughNumber = (numeral: string, unit: string): number | null =>
  numeral.length === 2 &&
  rough.test(numeral) &&
  (counted.test(unit) || /^[一两][两三]年$/.test(numeral + unit))
    ? (digit[numeral[1] ?? ''] ?? null)
    : null;

/** A month or a day as dates write it: 5 → 05. */
export const twoDigits = (number: number): string => String(number).padStart(2, '0');
