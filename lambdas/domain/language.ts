/** The languages in which documents are read and notices are written. */
export type Language = 'zh' | 'en';

/** The same words in each language. */
export type Bilingual = Readonly<Record<Language, string>>;

/** A calendar day, ISO 8601 (`2020-05-30`). Plain strings compare in the order of time. */
export type Day = string;

/** A moment, ISO 8601 in UTC with milliseconds (`2020-04-29T01:00:00.000Z`). */
export type Instant = string;

/** Makes an identity of 22 base64url characters (128 bits) from what is identified: equal parts, equal id. */
export type Hash = (...parts: readonly string[]) => string;
