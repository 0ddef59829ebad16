import { basicCharacters, extensionCharacters, substitutes } from './gsm-alphabet.ts';

/** What one SMS costs: its encoding, its length in the units of that encoding, and how many parts are paid for. */
export interface Segments {
  readonly encoding: 'GSM-7' | 'UCS-2';
  /** Septets or 16 bit units. */
  readonly units: number;
  readonly segments: number;
}

/** Units of a message in one part, and of each part of a longer one (its header takes six octets): 3GPP TS 23.040, 9.2.3.24. */
const capacities = { 'GSM-7': { single: 160, part: 153 }, 'UCS-2': { single: 70, part: 67 } };

const basic = new Set(basicCharacters);
const extension = new Set(extensionCharacters);

/** Parts that a message takes; a character of two units never stands across two of them. */
const partsOf = (sizes: readonly number[], part: number): number => {
  let parts = 1;
  let filled = 0;
  for (const size of sizes) {
    if (filled + size > part) {
      parts += 1;
      filled = 0;
    }
    filled += size;
  }
  return parts;
};

/** Counts a whole SMS, the prefix that SNS adds included by the caller (`smsPrefix`). An empty one takes one segment. */
export const segmentsOf = (text: string): Segments => {
  const characters = [...text];
  const gsm = characters.every((character) => basic.has(character) || extension.has(character));
  const encoding = gsm ? 'GSM-7' : 'UCS-2';
  const sizes = characters.map((character) =>
    gsm ? (extension.has(character) ? 2 : 1) : character.length,
  );
  const units = sizes.reduce((sum, size) => sum + size, 0);
  const { single, part } = capacities[encoding];
  return { encoding, units, segments: units <= single ? 1 : partsOf(sizes, part) };
};

/** What SNS puts in front of every SMS of a topic (FACTS: the display name in capitals and "> "). */
export const smsPrefix = (displayName: string): string => `${displayName.toUpperCase()}> `;

/**
 * English words in the GSM alphabet: print characters by their substitutes, letters without the accents the alphabet lacks.
 * What has no substitute stays, so that the caller sees that the text does not fit.
 */
export const transliterate = (text: string): string =>
  [...text]
    .map((character) => {
      if (basic.has(character) || extension.has(character)) return character;
      const substitute = substitutes[character];
      if (substitute !== undefined) return substitute;
      const bare = character.normalize('NFKD').replace(/\p{M}/gu, '');
      return bare !== '' && [...bare].every((part) => basic.has(part)) ? bare : character;
    })
    .join('');
