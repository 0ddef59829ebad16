/**
 * Names of days that countries keep on different dates, by the slug that a text means where nothing shows its country.
 * Sources: those of the days themselves in `seeds/named-days.json`.
 */
export const elsewhere: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'labor-day-us': { china: 'labour-day' },
  'labour-day': { canada: 'labour-day-ca', 'new-zealand': 'labour-day-nz' },
  'constitution-day-us': { china: 'constitution-day', india: 'constitution-day-in' },
  'independence-day-us': { india: 'independence-day-in' },
  'teachers-day': { india: 'teachers-day-in' },
  'childrens-day': { india: 'childrens-day-in' },
  'army-day': { india: 'army-day-in' },
  'martyrs-day': { india: 'martyrs-day-in' },
  thanksgiving: { canada: 'thanksgiving-ca' },
  'fathers-day': { 'new-zealand': 'fathers-day-nz', australia: 'fathers-day-nz' },
  'mothers-day': { britain: 'mothering-sunday' },
};

/** Words of which the first in a folded text tells its country. No "Indian": American texts have Indian tribes. */
const cues: readonly (readonly [country: string, cue: RegExp])[] = [
  ['china', /\bchin(?:a|ese)\b|state council|[\u4e00-\u9fff]/],
  [
    'canada',
    /\bcanad(?:a|ian)\b|\bontario\b|\balberta\b|\bquebec\b|\bmanitoba\b|\bnova scotia\b|\bsaskatchewan\b/,
  ],
  ['new-zealand', /\bnew zealand\b|\baotearoa\b|\bwaitangi\b|\bmatariki\b|\biwi\b/],
  ['australia', /\baustralian?\b|\bnew south wales\b|\bqueensland\b|\btasmania\b/],
  ['india', /\bindia\b|\bdelhi\b|\blakhs?\b|\bcrores?\b|\bpanchayats?\b|\bzilla\b/],
  [
    'britain',
    /\bunited kingdom\b|\buk\b|\bnhs\b|\bengland\b|\bscotland\b|\bwales\b|\bparish council\b|£/,
  ],
  ['america', /\bunited states\b|\bu\.s\.|\bcongress\b|\bfederal register\b/],
];

/** The country that a folded text speaks of, by the first word that tells it; null when none does. */
export const countryOf = (folded: string): string | null => {
  let best: string | null = null;
  let first = folded.length;
  for (const [country, cue] of cues) {
    const at = folded.search(cue);
    if (at < 0 || at >= first) continue;
    first = at;
    best = country;
  }
  return best;
};
