const ones =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Numbers below a hundred in words, with their hyphen or a space. */
const below = (number: number): readonly string[] => {
  if (number < 20) return [ones[number - 1] ?? ''];
  const ten = tens[Math.floor(number / 10) - 2] ?? '';
  const one = ones[(number % 10) - 1];
  return one === undefined ? [ten] : [`${ten}-${one}`, `${ten} ${one}`];
};

/** "one" to "three hundred and ninety-nine": number and its spellings. */
export const numberWords: readonly (readonly [number, readonly string[]])[] = Array.from(
  { length: 399 },
  (_, i) => {
    const number = i + 1;
    const hundred = Math.floor(number / 100);
    const rest = number % 100;
    if (hundred === 0) return [number, below(number)];
    const head = `${ones[hundred - 1]} hundred`;
    if (rest === 0) return [number, hundred === 1 ? [head, 'a hundred'] : [head]];
    return [number, below(rest).flatMap((each) => [`${head} ${each}`, `${head} and ${each}`])];
  },
);
