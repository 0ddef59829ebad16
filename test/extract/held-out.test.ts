import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { extract, on } from './registry.ts';
import { emptyScores, f1, type Gold, score } from './score.ts';

const folder = new URL('held-out/', import.meta.url);
/** Kept apart until they were first measured. */
const apart = ['enh02', 'enh05', 'mth02', 'zhh02_reservoir', 'zhh04_port', 'zhh07_workplan'];

const scoresOf = (wanted: (name: string) => boolean) => {
  const scores = emptyScores();
  const names = readdirSync(folder).filter((each) => each.endsWith('.json'));
  for (const name of names.filter((each) => wanted(each.replace('.json', '')))) {
    const gold = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Gold;
    const text = readFileSync(new URL(name.replace('.json', '.txt'), folder), 'utf8');
    score(extract(text, on(gold.doc_date)), gold, scores);
  }
  return scores;
};

/** Rounds of documents, each measured before it was used (`held-out/README.md`): those of the first have no prefix. */
const ofRound = (round: string) => (name: string) => name.startsWith(round);
const first = (name: string): boolean => !/^r\d+-/.test(name);

/** What was reached; it must not fall. */
test.each([
  [
    'looked at',
    (name: string) => first(name) && !apart.includes(name),
    { directives: 1, units: 1, lead: 1, hardNegatives: 0 },
  ],
  [
    'kept apart',
    (name: string) => apart.includes(name),
    { directives: 0.99, units: 0.99, lead: 0.98, hardNegatives: 0 },
  ],
  ['of the second round', ofRound('r2-'), { directives: 1, units: 1, lead: 1, hardNegatives: 0 }],
  [
    'of the third round',
    ofRound('r3-'),
    { directives: 0.9, units: 0.9, lead: 0.9, hardNegatives: 0 },
  ],
  [
    'of the fourth round',
    ofRound('r4-'),
    { directives: 0.98, units: 0.97, lead: 0.97, hardNegatives: 0 },
  ],
  [
    'of the fifth round',
    ofRound('r5-'),
    { directives: 0.97, units: 0.96, lead: 0.96, hardNegatives: 0 },
  ],
  [
    'of the sixth round',
    ofRound('r6-'),
    { directives: 0.95, units: 0.94, lead: 0.94, hardNegatives: 2 },
  ],
  [
    'of the seventh round',
    ofRound('r7-'),
    { directives: 0.96, units: 0.94, lead: 0.92, hardNegatives: 2 },
  ],
  [
    'of the eighth round',
    ofRound('r8-'),
    { directives: 0.99, units: 0.96, lead: 0.95, hardNegatives: 0 },
  ],
  [
    'of the ninth round',
    ofRound('r9-'),
    { directives: 0.96, units: 0.95, lead: 0.94, hardNegatives: 0 },
  ],
  [
    'of the tenth round',
    ofRound('r10-'),
    { directives: 0.99, units: 0.99, lead: 0.98, hardNegatives: 1 },
  ],
  [
    'of the eleventh round, used to mend nothing',
    ofRound('r11-'),
    { directives: 0.9, units: 0.92, lead: 0.92, hardNegatives: 0 },
  ],
])('documents %s', (_, wanted, floor) => {
  const scores = scoresOf(wanted);
  expect(f1(scores.directives)).toBeGreaterThanOrEqual(floor.directives);
  expect(f1(scores.units)).toBeGreaterThanOrEqual(floor.units);
  expect(f1(scores.lead)).toBeGreaterThanOrEqual(floor.lead);
  expect(scores.hardNegatives).toBeLessThanOrEqual(floor.hardNegatives);
});
