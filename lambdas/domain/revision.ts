import type { Change, NoticeEntry } from './notice.ts';

/** At or above this share of common letter pairs two directives are the same one, reworded. */
const reworded = 0.5;

/** What of a text makes its identity: letters and digits in their plain form, no spaces, no punctuation, no case. */
export const essence = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Dice's share of common pairs of neighbouring letters, 0 to 1, of two essences. */
export const similarity = (a: string, b: string): number => {
  const pairs = countPairs(a);
  let common = 0;
  for (const [pair, count] of countPairs(b)) common += Math.min(count, pairs.get(pair) ?? 0);
  const total = Math.max(a.length - 1, 0) + Math.max(b.length - 1, 0);
  return total === 0 ? 0 : (2 * common) / total;
};

const countPairs = (text: string): Map<string, number> => {
  const counts = new Map<string, number>();
  for (let i = 0; i + 1 < text.length; i++) {
    const pair = text.slice(i, i + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
};

/**
 * What differs for a department between what it was last sent and what it is to know now, by content: numbers and places
 * do not count, reasons neither. Entries that lost their exact match are paired when they are alike enough, best pair first.
 */
export const changesBetween = (
  before: readonly NoticeEntry[],
  now: readonly NoticeEntry[],
): Change[] => {
  const past = new Map(before.map((entry) => [entry.key, entry]));
  const partner = new Map<NoticeEntry, NoticeEntry>();
  for (const entry of now) {
    const same = past.get(entry.key);
    if (same === undefined) continue;
    partner.set(entry, same);
    past.delete(entry.key);
  }
  pairAlike(
    [...past.values()],
    now.filter((entry) => !partner.has(entry)),
    partner,
  );
  const kept = new Set(partner.values());
  const changes: Change[] = [];
  for (const entry of now) {
    const former = partner.get(entry);
    if (former === undefined) changes.push({ kind: 'added', now: entry });
    else if (differs(former, entry)) changes.push({ kind: 'changed', before: former, now: entry });
  }
  for (const entry of before)
    if (!kept.has(entry)) changes.push({ kind: 'dropped', before: entry });
  return changes;
};

const differs = (a: NoticeEntry, b: NoticeEntry): boolean =>
  a.key !== b.key ||
  a.role !== b.role ||
  a.due !== b.due ||
  a.deadlines.map((d) => d.date).join() !== b.deadlines.map((d) => d.date).join();

/** Pairs are looked for among the first hundred of each side: beyond that a revision is a new paper. */
const compared = 100;

const pairAlike = (
  before: readonly NoticeEntry[],
  now: readonly NoticeEntry[],
  partner: Map<NoticeEntry, NoticeEntry>,
): void => {
  const essences = new Map([...before, ...now].map((e) => [e, essence(e.text)]));
  const of = (entry: NoticeEntry): string => essences.get(entry) ?? '';
  const pairs = now
    .slice(0, compared)
    .flatMap((b) =>
      before.slice(0, compared).map((a) => ({ a, b, score: similarity(of(a), of(b)) })),
    )
    .filter((pair) => pair.score >= reworded)
    .sort((p, q) => q.score - p.score);
  const taken = new Set<NoticeEntry>();
  for (const { a, b } of pairs) {
    if (taken.has(a) || partner.has(b)) continue;
    partner.set(b, a);
    taken.add(a);
  }
};
