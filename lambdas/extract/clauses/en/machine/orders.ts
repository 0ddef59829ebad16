import type { Reading } from '../../../reading.ts';
import { codesOf } from '../../../text/fold.ts';
import { isPastYear } from '../../../time/past.ts';
import { taskVerb } from '../../../vocabulary/en/offices.ts';
import type { Piece } from '../../pieces.ts';
import type { Facts, Verdict } from '../../verdict.ts';
import { take } from '../../verdict.ts';
import { imperativeAt } from '../imperative.ts';
import { boundBefore } from '../inside.ts';
import { agentsOf } from './agents.ts';
import { charges, completes, goesOn, matterDue, mendsFound, needs, prohibits } from './broken.ts';
import { plainIn } from './plain-clauses.ts';
import { stageOf } from './stages.ts';

/** What a sentence holds that tells what is, was, will or may be. */
const telling: ReadonlySet<string> = new Set([
  'said',
  'done',
  'will',
  'thought',
  'decided',
  'asks',
]);

/** "The rectification is completed before April 15", "the list to be made by the Bureau": what is done by a day. */
const passive =
  /^[^,;]{3,110}? (?:(?:is|are|be) (?:all |basically |comprehensively |fully |timely )?(?:completed|finished|reported|submitted|rectified|cleared|implemented|handled|established|formed|formulated|issued|put in place|sent|collected|summarized|cleaned|repaired|built|distributed|allocated|paid|installed|delivered|registered|inspected|checked|dredged|demolished|dismantled|eliminated|returned|handed over|put into (?:use|operation)|signed|printed|released|announced|settled|solved|resolved|transferred|verified|archived|replaced|equipped|realized|achieved)|to be [a-z]{3,14}(?:ed|en|t))\b/;
/** 工作进展于…前报送, whose verb elsewhere tells what somebody says. */
const reports = /^(?:and )?(?:the |its |their )[^,;]{3,60} (?:is|are) (?:timely )?reported\b/;
/** 负责 as a verb. */
const inCharge = /^ (?:is|are) (?:in charge of|responsible)\b/;
/** 预计: what is only expected. */
const hoped = /\b(?:expected|planned|scheduled|estimated|anticipated|likely|hoped) to\b/;
/** 要 in front of a task: "To grasp the key points, before the end of May …". */
const infinitive = /^to (?:[a-z]{3,14}ly )?([a-z]+)/;
/** 不得: "Any unit may not conceal", "No unit or individual may burn straw". */
const forbidden =
  /^(?:(?:no |any |all |each )[^,;]{3,60}|nobody|no one|anyone) (?:may|can)(?: not)?\b/;
const not = /^no(?:body)? |\b(?:may|can) not\b(?! only)/;
/** What a sentence ends with, and a heading does not. */
const ends = codesOf('.;。');
/** "Contact: Li Na", "Report office: …": a label begins with no task. */
const labels = /^[a-z]+ ?[a-z]{0,12}:/;
/** Words of an imperative that is no line of a web page: "Print this page". */
const shortest = 5;

/** What pages ask of their readers. */
const ofPages = /^(?:visit|read|follow|share|call|email|look|see|find|click|subscribe|scan) /;

/** Whether a piece is a bare verb phrase that asks for something: limited, demanded, of a stage, or a whole sentence. */
const isTask = (
  reading: Reading,
  piece: Piece,
  { line, limited, lead }: Facts,
  staged: boolean,
): boolean => {
  if (piece.marker !== null || labels.test(line) || ofPages.test(line)) return false;
  const verb = imperativeAt(reading, piece);
  if (verb < 0) return false;
  if (limited || (lead === 'urges' && verb === piece.start)) return true;
  if (piece.continued || lead !== null) return false;
  const whole = staged || (reading.demands && line.split(' ').length >= shortest);
  return whole && ends.has(reading.folded.charCodeAt(piece.sentence.end - 1));
};

/** Verbs of items that only machines begin them with, and what stands behind a verb: "Push forward the construction". */
const ofItem = /^([a-z]{3,14}) (?:forward|up|out|well|the|a|an|all|its|their|every|each|good)\b/;
/** Whether a line begins with the verb of a task as items do. */
export const beginsItem = (line: string): boolean =>
  taskVerb(ofItem.exec(line)?.[1] ?? '') === 'base';

/** Whether a piece is an item of a list that begins with the verb of a task. */
const isItem = ({ marker, continued, sentence }: Piece, line: string): boolean =>
  marker !== null && !continued && sentence.first && beginsItem(line) && !ofPages.test(line);

/** "Since 2019, the two bureaus provide subsidies": what has long been so. */
const sinceLong = ({ times, document }: Reading, { start, end }: Piece): boolean =>
  times
    .inside(start, end)
    .some((time) => time.limit === 'since' && isPastYear(time, document.date));

/** Whether a paper says with a bare verb that somebody must do something, as only a machine puts it. */
export const machineDuty = (reading: Reading, piece: Piece, facts: Facts): Verdict => {
  const { line, tags, lead } = facts;
  if (prohibits(line)) return take('en-forbidden', 0.6);
  if (mendsFound(line) && reading.demands) return take('en-plain', 0.55);
  const { start, end, marker, block } = piece;
  const until = reading.times
    .inside(start, end)
    .some(({ limit }) => limit === 'before' || limit === 'within');
  const goes = piece.continued && boundBefore(reading, piece);
  // "please report the plan, the progress is reported before Friday": nobody says so, it is asked.
  if (goes && until && reports.test(line)) return take('en-passive', 0.55);
  if (tags.some((tag) => telling.has(tag))) return null;
  const listed = marker !== null && marker.kind !== 'bullet' && marker.kind !== 'section';
  const staged = stageOf(reading, block) !== null;
  const told = lead === 'urges' || listed || staged || goes;
  if (charges(line, until) && (told || reading.demands)) return take('en-charge', 0.6);
  const found = plainIn(reading, { start, end });
  if (found !== null && (told || ends.has(reading.folded.charCodeAt(piece.sentence.end - 1)))) {
    const [unit] = found.list.units;
    const each = unit?.generic === true;
    // What all or several do every day may be told of them, unless it is told to them.
    const owed = told || reading.demands;
    if (found.form === 'third') {
      const charge = inCharge.test(reading.folded.slice(found.list.end, found.list.end + 20));
      if (told || (owed && (charge || until || (facts.limited && each))))
        return take('en-plain', 0.55);
    } else if (told || until || facts.limited) return take('en-plain', 0.6);
    else if (owed && (each || found.several) && !sinceLong(reading, piece))
      return take('en-plain', 0.55);
    // One body and the base form of a verb are no English sentence.
    else if (
      found.form === 'to' ||
      (!found.several && !/s$/.test(reading.folded.slice(start, found.list.end)))
    )
      return take('en-plain', 0.55);
  }
  if (until && facts.limited && passive.test(line) && !hoped.test(line))
    return take('en-passive', 0.55);
  if ((told || reading.demands) && agentsOf(reading, piece) !== null)
    return take('en-passive', 0.55);
  if (until && needs(line)) return take('en-need', 0.6);
  if (until && (told || reading.demands) && (completes(reading, piece) || matterDue(line)))
    return take('en-passive', 0.55);
  if (piece.continued && facts.limited && goesOn(reading, piece)) return take('en-continued', 0.6);
  const to = taskVerb(infinitive.exec(line)?.[1] ?? '');
  if (to === 'base' && (told || until)) return take('en-infinitive', 0.55);
  if (isTask(reading, piece, facts, staged) || isItem(piece, line)) return take('en-task', 0.55);
  return null;
};

/** "Any unit may not conceal it": a permission that is none. */
export const forbids = (line: string): boolean => forbidden.test(line) && not.test(line);

const wish = /\bwants? to\b/;
/** 要: "The Water Bureau wants to strengthen dispatching" in a paper that demands. */
export const wanted = (reading: Reading, piece: Piece, line: string): boolean =>
  wish.test(line) && reading.demands && plainIn(reading, piece)?.form === 'to';
