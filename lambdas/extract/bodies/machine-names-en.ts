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
/** Behind what a body that ends at `end` is of, or `end`. */
export const portfolioEnd = (folded: string, end: number): number => {
  portfolio.lastIndex = end;
  return portfolio.test(folded) ? portfolio.lastIndex : end;
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
