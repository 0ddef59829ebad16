import { beginsTask } from '../../bodies/unit-words-en.ts';
import type { Reading } from '../../reading.ts';
import type { Piece } from '../pieces.ts';

const object = /^ (?:the|a|an|all|its|their|this|it|relevant)\b/;

/** "within 10 days after the end of the activity report the summary": a limit, its event, and a bare verb. */
const afterLimit = (reading: Reading, { start, end }: Piece): boolean => {
  const time = reading.times.first(start, end);
  return (
    time?.start === start &&
    reading.words
      .inside(time.end, Math.min(end, time.end + 90))
      .some(
        (word) =>
          beginsTask(reading, word.start) &&
          object.test(reading.folded.slice(word.end, word.end + 12)),
      )
  );
};

/** A thing in front of its limit, whose verb stands in the part before: "a final report by …", "the second batch before …". */
const thing =
  /^(?:and )?(?:a|an|the|its|their|another|all other) (?:(?!(?:will|shall|must|should|may|can|is|are|was|were|be|been|has|have|had) )[a-z-]+ ){1,4}$/;
/** Whether the words in front of a limit name a thing and nothing that is done with it. */
export const isThingAlone = (words: string): boolean => thing.test(words);

/** ", and a final report by 31 October": what else is owed, and by when. */
const owedBy = (reading: Reading, { start, end }: Piece): boolean => {
  const time = reading.times.first(start, end);
  return time !== undefined && isThingAlone(reading.folded.slice(start, time.start));
};

/** Whether a part that limits something goes on with the duty of the part before it. */
export const goesOnBy = (reading: Reading, piece: Piece): boolean =>
  afterLimit(reading, piece) || owedBy(reading, piece);
