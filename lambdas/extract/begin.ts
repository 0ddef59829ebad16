import type { KnownDates } from '../domain/extraction.ts';
import type { Language } from '../domain/language.ts';
import type { Found, Reading, Registry, Tools } from './reading.ts';
import { makeLexicon } from './text/automaton.ts';
import { fold } from './text/fold.ts';
import { noHits } from './text/hits.ts';
import type { Sentence } from './text/outline.ts';
import { outlineOf } from './text/outline.ts';
import { SpanList } from './text/spans.ts';
import type { Page } from './text/unwrap.ts';
import { timeWords } from './time/signs.ts';
import { dutyRows } from './vocabulary/duty.ts';
import { officeSigns } from './vocabulary/en/offices.ts';
import { enPromises, enRolePhrases } from './vocabulary/en/units.ts';
import { presenceWords } from './vocabulary/presence.ts';
import { spellings } from './vocabulary/spellings.ts';
import { cueWords } from './vocabulary/units.ts';

/** Compiles the registry: its size costs here, not in the reading. */
export const compile = (registry: Registry): Tools => ({
  registry,
  lexicon: makeLexicon<Found>({
    duty: dutyRows,
    presence: presenceWords,
    cue: cueWords,
    helper: enRolePhrases,
    promise: enPromises,
    office: officeSigns,
    time: timeWords,
    department: registry.departments.flatMap((department) =>
      [department.name.zh, department.name.en, ...department.aliases].flatMap((name) =>
        spellings(name).map((spelling) => [spelling, department] as const),
      ),
    ),
    day: registry.namedDays.flatMap(({ name, aliases }, index) =>
      [name.zh, name.en, ...aliases].map((each) => [each, index] as const),
    ),
  }),
  // Of two that are spelled alike the first stands.
  initiatives: new Map(
    registry.departments
      .flatMap(({ follows }) => follows.initiatives)
      .map((name, rank) => [fold(name), { name, rank }] as const)
      .reverse(),
  ),
});

/** No more of a text is looked at to tell its language. */
const sample = 20_000;

/** Chinese when at least one in eight letters is a Han character: a Chinese text with Latin names stays Chinese. */
const languageOf = (text: string): Language => {
  // The engine answers at once where a text can hold no such character.
  if (!/[\u4e00-\u9fff]/.test(text)) return 'en';
  const length = Math.min(text.length, sample);
  // Every seventh of a long text tells as much as all.
  const step = length > 4000 ? 7 : 1;
  let han = 0;
  let latin = 0;
  let left = Math.ceil(length / step);
  for (let at = 0; at < length; at += step) {
    const code = text.charCodeAt(at);
    if (code >= 0x4e00 && code <= 0x9fff) han += 1;
    else if ((code | 32) >= 97 && (code | 32) <= 122) latin += 1;
    left -= 1;
    // Whatever the rest is, enough is Chinese.
    if (han > 0 && han * 8 >= latin + left) return 'zh';
  }
  return han * 8 >= latin && han > 0 ? 'zh' : 'en';
};

const nothing = new SpanList<never>([]);

/** A text before anything was found in it. */
export const begin = (page: Omit<Page, 'restored'>, known: KnownDates, tools: Tools): Reading => {
  const { text, folded, codes } = page;
  const { blocks, joints } = outlineOf(page);
  const sentences: Sentence[] = [];
  for (const block of blocks) for (const sentence of block.sentences) sentences.push(sentence);
  return {
    text,
    folded,
    codes,
    known,
    tools,
    blocks,
    joints,
    language: languageOf(text),
    sentences,
    departments: noHits,
    words: noHits,
    presence: noHits,
    cues: noHits,
    helpers: noHits,
    promises: noHits,
    translated: false,
    demands: false,
    days: noHits,
    timeWords: noHits,
    figures: [],
    namedDays: tools.registry.namedDays,
    mentions: nothing,
    times: nothing,
    document: {
      title: '',
      date: null,
      dateBasis: null,
      organisation: null,
      number: null,
      classification: null,
      urgency: null,
    },
    dateNote: null,
    meeting: null,
    others: [],
    people: new Map(),
    addressees: [],
    initiatives: [],
    drafts: [],
    attached: new Map(),
    directives: [],
    deadlines: [],
    namedEvents: [],
    excluded: [],
    warnings: [],
  };
};
