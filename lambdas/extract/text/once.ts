/** A value found when it is first asked for: what reads the whole text and most texts never need. */
export const once = <Value>(find: () => Value): (() => Value) => {
  let found: { readonly value: Value } | null = null;
  return () => {
    found ??= { value: find() };
    return found.value;
  };
};
