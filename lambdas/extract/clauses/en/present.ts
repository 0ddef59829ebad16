import type { Span } from '../../../domain/span.ts';
import { personAt } from '../../bodies/people.ts';
import type { UnitList } from '../../bodies/unit.ts';
import { enUnitsAt } from '../../bodies/units-en.ts';
import type { Reading } from '../../reading.ts';
import { enDuty } from '../../vocabulary/en/duty.ts';

/** Verbs that in the present tell what somebody says or does anyway. */
const telling =
  /^(?:act|allow|ask|attend|come|comment|consider|continue|declare|discuss|encourage|explain|explore|find|follow|give|help|hold|include|increase|keep|know|learn|look|meet|order|permit|plan|propose|raise|read|report|represent|request|speak|start|stop|suggest|support|talk|tell|thank|urge|use|want|warn|work)$/;
const more = 'chair|host|minute|own|drive|run|bring|fix|ship|tag|land|cut';

/** Third persons of the verbs that begin tasks: "sends", "chairs", "publishes", "tidies". */
const third: ReadonlySet<string> = new Set(
  [...enDuty.filter(([tag]) => tag === 'verb').map(([, words]) => words), more]
    .flatMap((words) => words.split('|'))
    .filter((word) => !telling.test(word))
    .map((word) =>
      /[^aeo]y$/.test(word)
        ? `${word.slice(0, -1)}ies`
        : /(?:s|sh|ch|x|z|o)$/.test(word)
          ? `${word}es`
          : `${word}s`,
    ),
);

const verbs = /^ ([a-z]{3,14}s)(?:,? and ([a-z]{3,14}s))? (?!that\b|to\b|if\b|whether\b|how\b)/;
const at = 64;

/** Whether a verb of a task in the third person follows: " sends the letter", " chairs and circulates the agenda". */
const thirdPerson = (rest: string): boolean => {
  const [, one = '', two = one] = verbs.exec(rest) ?? [];
  return third.has(one) && third.has(two);
};

/**
 * "@wenli chairs and circulates the agenda by Tuesday": in notes the present tense assigns what has a day. Only of persons
 * known to the text and handles: what bodies do in the present is told of them.
 */
export const presentOf = (reading: Reading, { start, end }: Span): UnitList | null => {
  const { folded, people } = reading;
  const handle = folded.charCodeAt(start) === at;
  if (!handle && (people.size === 0 || personAt(reading, start, end) === null)) return null;
  const list = enUnitsAt(reading, start, Math.min(end, start + 90));
  return list !== null && thirdPerson(folded.slice(list.end, list.end + 40)) ? list : null;
};
