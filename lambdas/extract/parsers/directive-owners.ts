import type { ResponsibleUnit } from '../../domain/directive.ts';
import type { Span } from '../../domain/span.ts';
import type { Reading } from '../reading.ts';
import { inside } from '../text/sorted.ts';

/** What stands between the owner and the task: "to submit", "must replace", "shall report". */
const joint =
  / (?:to|must|shall|should|will|needs? to|is to|are to|has to|have to|is responsible for|are responsible for) /;
const opening =
  /^(?:additionally|specifically|accordingly|furthermore|also|then|next|recently|in addition|moreover)(?:,| ) ?/;
const noOwner =
  /^(?:we|you|it|this|that|there|they|he|she|i|everyone|someone|these|those|which|who|please|all|not|in order|the work|the project|the report)$/;
const parenthesis = / ?\([^()]{0,40}\)$/;

/** The grammatical subject of an English duty, as its owner or owners: "Procurement and Legal Services". */
export const ownersOf = (reading: Reading, span: Span): ResponsibleUnit[] => {
  const { folded, text } = reading;
  let from = span.start;
  const skip = opening.exec(folded.slice(from, Math.min(from + 24, span.end)));
  if (skip !== null) from += skip[0].length;
  const [time] = inside(reading.times, from, span.end);
  if (time?.start === from) {
    from = time.end;
    while (' ,'.includes(folded[from] ?? '') && from < span.end) from += 1;
  }
  const match = joint.exec(folded.slice(from, Math.min(span.end, from + 120)));
  if (match === null || match.index === 0) return [];
  const subject = folded.slice(from, from + match.index);
  const [word] = inside(reading.words, from, span.end);
  const imperative = word?.start === from && word.value === 'verb' && text[from] === folded[from];
  if (imperative) return [];
  if (
    subject.split(' ').length > 10 ||
    /[:;.]|, /.test(subject.replace(/, (?=[a-z]+(?: and |$|, ))/g, ''))
  )
    return [];
  const owners: ResponsibleUnit[] = [];
  let at = from;
  for (const part of subject.split(/, | and |,/)) {
    const start = folded.indexOf(part, at);
    at = start + part.length;
    const words = part.replace(parenthesis, '').trim();
    const bare = words.replace(/^(?:the|a|an|each|every|all) /, '');
    if (bare === '' || noOwner.test(words) || noOwner.test(bare)) continue;
    const begin = start + part.indexOf(bare);
    const end = begin + bare.length;
    const known = inside(reading.departments, begin, end)[0];
    owners.push({
      name: text.slice(begin, end),
      departmentId: known?.value.slug ?? null,
      role: 'lead',
      start: begin,
      end,
    });
  }
  return owners;
};
