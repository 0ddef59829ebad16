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

const numeralCodes = ((): Uint8Array => {
  const table = new Uint8Array(65_536);
  for (const char of numerals) table[char.charCodeAt(0)] = 1;
  return table;
})();

/** Whether a folded code unit can stand in a Chinese numeral. */
export const isNumeral = (code: number): boolean => numeralCodes[code] === 1;

/** 十五 → 15, 二〇〇九 → 2009, 一百八十 → 180; null when the characters are no number. */
export const chineseNumber = (numeral: string): number | null => {
  const plain = numeral.replaceAll('廿', '二十');
  if (![...plain].some((char) => char in unit)) {
    const digits = [...plain].map((char) => digit[char]);
    return digits.length <= 4 ? Number(digits.join('')) : null;
  }
  let total = 0;
  let pending = 0;
  for (const char of plain) {
    const size = unit[char];
    if (size === undefined) pending = digit[char] ?? 0;
    else {
      total += (pending === 0 ? 1 : pending) * size;
      pending = 0;
    }
  }
  return total + pending;
};
