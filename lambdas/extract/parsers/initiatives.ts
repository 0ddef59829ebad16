import type { Warning } from '../../domain/extraction.ts';
import type { Initiative } from '../../domain/initiative.ts';
import type { Span } from '../../domain/span.ts';
import type { Reading, Stage } from '../reading.ts';
import { once } from '../text/once.ts';
import { similarity } from '../text/similar.ts';

/** A quoted name with the places it stands in. */
interface Name {
  readonly name: string;
  readonly folded: string;
  readonly mentions: readonly Span[];
  /** Something beside the quotation marks says that it is an undertaking. */
  readonly sure: boolean;
}

const quote = '"';

/** What stands between two marks of quotation, if it may be a name: two to 48 code units. */
const quotations = (folded: string): Span[] => {
  const found: Span[] = [];
  for (let open = folded.indexOf(quote); open >= 0; ) {
    const close = folded.indexOf(quote, open + 1);
    const fits = close - open > 2 && close - open <= 49;
    if (fits) found.push({ start: open + 1, end: close });
    open = fits ? folded.indexOf(quote, close + 1) : close;
  }
  return found;
};

const titled = /^[A-Z][A-Za-z'’-]{1,20}(?: (?:[A-Z][A-Za-z'’-]{0,20}|of|the|and|for|in)){1,4}$/;
const undertakingEn = /(?:china|plan|initiative|programme|program|project|campaign|action|scheme)$/;
const undertakingZh = /(?:中国|计划|行动|工程|品牌|平台|项目|专项)$/;
const contextEn =
  /^ (?:brand|series|platform|plan|initiative|programme|program|project|campaign|action|lectures|construction|overall)/;
const contextZh = /^(?:品牌|行动|计划|工程|系列|专项|活动|平台|建设|项目|试点|服务团)/;
/** Above this share of equal letters two spellings are one name. */
const same = 0.6;

const collect = (reading: Reading): Name[] => {
  const { text, folded, mentions } = reading;
  const days = new Set(mentions.list.map(({ start }) => start));
  const found = new Map<string, { name: string; mentions: Span[]; sure: boolean }>();
  for (const { start, end } of quotations(folded)) {
    const name = text.slice(start, end).trim();
    if (name.length < 2 || days.has(start - 1)) continue;
    const han = /^[\u4e00-\u9fff]{3,12}$/.test(name);
    if (!han && !titled.test(name)) continue;
    const after = folded.slice(end + 1, end + 16);
    const sure = han
      ? undertakingZh.test(name) || contextZh.test(after)
      : undertakingEn.test(folded.slice(start, end).trim()) || contextEn.test(after);
    const at = text.indexOf(name, start);
    const key = folded.slice(at, at + name.length);
    const entry = found.get(key) ?? { name, mentions: [], sure: false };
    entry.mentions.push({ start: at, end: at + name.length });
    entry.sure ||= sure;
    found.set(key, entry);
  }
  return [...found].map(([key, each]) => ({ ...each, folded: key }));
};

/** Words that the text writes in small letters: a word among them is no transliteration. */
const ordinaryWords = (text: string): ReadonlySet<string> =>
  new Set(text.match(/\b[a-z]{3,20}\b/g) ?? []);

/** The one word in which two names of equally many words differ, or null. */
const differing = (a: string, b: string): readonly [string, string] | null => {
  if (!a.includes(' ')) return null;
  const left = a.split(' ');
  const right = b.split(' ');
  if (left.length !== right.length || left.length < 2) return null;
  const at = left.flatMap((word, i) => (word === right[i] ? [] : [i]));
  const [only] = at;
  return at.length === 1 && only !== undefined ? [left[only] ?? '', right[only] ?? ''] : null;
};

type Likeness = 'same' | 'possibly' | 'different';

/**
 * Two transliterations of one name: alike in most letters; or the same first letter and nearly the same
 * length, and neither is a word of the language. The latter is a guess, and the reader is warned.
 */
const likeness = (ordinary: () => ReadonlySet<string>, a: Name, b: Name): Likeness => {
  const pair = differing(a.folded, b.folded);
  if (pair === null) return 'different';
  const [left, right] = pair;
  if (ordinary().has(left) || ordinary().has(right)) return 'different';
  if (similarity(left, right) >= same) return 'same';
  const near =
    left[0] === right[0] && Math.abs(left.length - right.length) <= 1 && left.length >= 5;
  return near && Math.min(a.mentions.length, b.mentions.length) === 1 ? 'possibly' : 'different';
};

const named = (reading: Reading, group: readonly Name[]): string => {
  const { initiatives } = reading.tools;
  const known = group.flatMap(({ folded }) => initiatives.get(folded) ?? []);
  const [registered] = known.toSorted((a, b) => a.rank - b.rank);
  const [commonest] = group.toSorted((a, b) => b.mentions.length - a.mentions.length);
  return registered?.name ?? commonest?.name ?? '';
};

/** Named undertakings in quotation marks, with their variant spellings joined. */
export const initiatives: Stage = {
  name: 'initiatives',
  run: (reading) => {
    const names = collect(reading);
    if (names.length === 0) return {};
    const ordinary = once(() => ordinaryWords(reading.text));
    const warnings: Warning[] = [];
    const groups: Name[][] = [];
    const byCount = names.toSorted((a, b) => b.mentions.length - a.mentions.length);
    for (const name of byCount.slice(0, 200)) {
      let likely: Name[] | undefined;
      let verdict: Likeness = 'different';
      for (const group of groups) {
        const [head] = group;
        const found = head === undefined ? 'different' : likeness(ordinary, head, name);
        if (found === 'different' || verdict === 'same') continue;
        if (verdict === 'different' || found === 'same') likely = group;
        verdict = found;
      }
      if (likely === undefined) {
        groups.push([name]);
        continue;
      }
      const [first] = name.mentions;
      if (verdict === 'possibly' && first !== undefined) {
        warnings.push({
          code: 'possibly-same',
          ...first,
          message: `"${name.name}" is read as ${likely[0]?.name ?? ''}: it is possibly the same name, spelled otherwise.`,
          zh: `“${name.name}”按“${likely[0]?.name ?? ''}”处理：可能是同一名称的不同写法。`,
        });
      }
      likely.push(name);
    }
    const kept = groups.filter((group) =>
      group.some((name) => name.sure || reading.tools.initiatives.has(name.folded)),
    );
    const out = kept.map(
      (group): Initiative => ({
        name: named(reading, group),
        variants: group.map(({ name }) => name),
        mentions: group.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start),
      }),
    );
    return {
      initiatives: out.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0)),
      warnings: [...reading.warnings, ...warnings],
    };
  },
};
