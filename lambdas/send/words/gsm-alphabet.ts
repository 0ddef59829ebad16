/*
 * The GSM 7 bit default alphabet and its extension table: 3GPP TS 23.038 version 17, sections 6.2.1 and 6.2.1.1.
 * Phones say "GSM-7"; a text with one character outside goes out as UCS-2.
 */

/** One septet each; in the order of the standard, the escape to the extension table left out. */
export const basicCharacters =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?' +
  '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';

/** Two septets each: the escape and the character. */
export const extensionCharacters = '\f^{}\\[~]|€';

/** Characters of print that the alphabet lacks, and what a reader takes for the same. */
export const substitutes: Readonly<Record<string, string>> = {
  '·': '.',
  '•': '.',
  '‧': '.',
  '∙': '.',
  '・': '.',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '′': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '″': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '…': '...',
  '→': '>',
  '\u00a0': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '\u3000': ' ',
};
