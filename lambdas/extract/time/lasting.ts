const lasting = /\bfor (?:the |a |its )?(?:first|initial|last|next|further|up to|at least)$/;

/** Whether words in front of a length say how long something holds: "For the first 3 years after the date of this order". */
export const lasts = (before: string): boolean => lasting.test(before);
