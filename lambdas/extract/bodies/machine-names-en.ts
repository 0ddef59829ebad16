import { makeLetters } from '../text/letters.ts';

/** What is told to do something in all its places, each with whoever runs it: 各水库, 各景区, 各工地, 新闻媒体. */
const kinds =
  '(?:construction|scenic|business|service|project|coal|large|small|key|medical|rural|catering|public)';
const places = new RegExp(
  `(?:all|various|different|each|every) (?:${kinds} )?(?:places?|localit(?:y|ies)|regions?|areas?|reservoirs?|sites?|spots?|mines?|markets?|supermarkets?|restaurants?|farms?|outlets?|warehouses?|parks?|projects?|theatres?|theaters?|cinemas?|temples?|ports?|docks?|wharves|wharf|pits?|quarr(?:y|ies)|shifts?|posts?)(?= )|` +
    '(?:news |mainstream |local |county |city )?media(?: units?| outlets?)?(?: of (?:the )?(?:whole |entire )?(?:city|county|district|province|town))?(?= )',
  'y',
);
const first = makeLetters({ place: 'avdenmlc' });

/** Where such a name ends that begins at `at`; -1 where none does. */
export const placesAt = (folded: string, at: number): number => {
  if ((first.at(folded.charCodeAt(at)) & first.bit.place) === 0) return -1;
  places.lastIndex = at;
  return places.test(folded) ? places.lastIndex : -1;
};

/** What bodies of counties and cities are of, in small letters: "district Federation of industry and commerce". */
const portfolio =
  / of (?:industry and commerce|trade unions|literature and art|literary and art circles|social sciences|natural resources|water (?:resources|conservancy|affairs)|human resources(?: and social security)?|civil affairs|agriculture(?: and rural affairs)?|culture(?: and tourism)?|housing(?: and (?:urban-rural )?construction)?|education|finance|health|statistics|transport(?:ation)?|justice|public security|emergency management|ecology(?: and environment)?|commerce|science and technology|veterans affairs|disabled persons|forestry|sports)\b/y;
const heads =
  '(?:bureaus?|departments?|offices?|commissions?|committees?|groups?|centers?|centres?|stations?|teams?|sections?|brigades?|detachments?|units?|companies|company|enterprises?|inspectors?)';
/** More of the portfolio of one body: "Bureau of Culture, Radio, Television, Tourism and Sports". */
const more = new RegExp(
  `(?:(?:,|,? and) (?:radio|television|tv|film|tourism|sports?|press|publication|copyright|fishery|fisheries|forestry|grasslands?|aquatic products|animal husbandry|technology|science|industry|information technology|informatization|informationization|health|hygiene|family planning|urban-rural (?:development|construction)|construction|planning|transport(?:ation)?|commerce|cultural relics|rural affairs|social security|environment)(?! ${heads}\\b)(?= |,|[.;:)]|$)){1,6}`,
  'y',
);
/** 有关部门, 所涉单位: what stands behind the noun. */
const concerned = / (?:concerned|involved)\b/y;
const [blank, comma] = [32, 44] as const;

/** Behind what a body that begins at `begin` and ends at `end` is of, or `end`. */
export const portfolioEnd = (folded: string, begin: number, end: number): number => {
  const code = folded.charCodeAt(end);
  if (code !== blank && code !== comma) return end;
  let at = end;
  for (const part of [portfolio, more, concerned]) {
    if (part === more && folded.lastIndexOf(' of ', at) <= begin) continue;
    part.lastIndex = at;
    if (part.test(folded)) at = part.lastIndex;
  }
  return at;
};

/** 党政办公室, 党群工作部: "Party and Government Office" is one body; `at` is where its "and" stands. */
const partyAnd = /and (?:government|mass(?:es)?) [a-z]/y;
export const ofParty = (folded: string, at: number): boolean => {
  if (!folded.startsWith('party ', at - 6)) return false;
  partyAnd.lastIndex = at;
  return partyAnd.test(folded);
};

/** Numbers that one calls: "the 12345 hotline center", "120 emergency center". */
const call = /1\d{2}(?:\d{2})? (?=[a-z])/y;
const one = 49;
/** Behind such a number in front of a name, or `at`. */
export const behindCall = (folded: string, at: number): number => {
  if (folded.charCodeAt(at) !== one) return at;
  call.lastIndex = at;
  return call.test(folded) ? call.lastIndex : at;
};
