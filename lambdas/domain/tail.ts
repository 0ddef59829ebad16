/** The text without the characters of `marks` at its end. An expression that ends in `+$` would look at a long run of them again and again. */
export const withoutTail = (text: string, marks: string): string => {
  let end = text.length;
  while (end > 0 && marks.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
};
