import type { Deadline } from '../../lambdas/domain/deadline.ts';
import type { Directive } from '../../lambdas/domain/directive.ts';
import type { Extract } from '../../lambdas/domain/extraction.ts';

/**
 * A grammar for tests of the way: `MARK secret`, `PRESENT finance`, or a directive a line, `finance lead: do this 2020-05-30`.
 * The way is the same whatever the grammar, so its tests say in one line what a document asks.
 */
export const plainExtract: Extract = (text, { supplied, uploaded }) => {
  const directives: Directive[] = [];
  const deadlines: Deadline[] = [];
  const departments: { id: string; name: string; start: number; end: number }[] = [];
  let classification: string | null = null;
  let at = 0;
  for (const line of text.split('\n')) {
    const start = at;
    at += line.length + 1;
    const end = start + line.length;
    const [head = '', rest = ''] = line.split(/:\s*/, 2);
    const [first = '', second = ''] = head.split(' ');
    if (first === 'MARK') classification = second;
    else if (first === 'PRESENT') departments.push({ id: second, name: second, start, end });
    else if (rest !== '') {
      const id = `d${directives.length + 1}`;
      const date = /\d{4}-\d{2}-\d{2}/.exec(rest)?.[0];
      const t = `t${deadlines.length + 1}`;
      if (date !== undefined)
        deadlines.push({
          id: t,
          start,
          end,
          text: line,
          date,
          steps: [{ rule: 'date', en: date, zh: date }],
        });
      directives.push({
        id,
        start,
        end,
        text: line,
        number: null,
        responsible:
          first === 'nobody'
            ? []
            : [
                {
                  name: first,
                  departmentId: first,
                  role: second === 'support' ? 'support' : 'lead',
                  start,
                  end,
                },
              ],
        everyone: null,
        haste: [],
        deadlines: date === undefined ? [] : [t],
        initiatives: [],
        rule: 'plain',
        confidence: 1,
      });
    }
  }
  return {
    schema: 'duban.extraction/1',
    language: 'en',
    text,
    document: {
      title: text.split('\n')[0] ?? '',
      date: supplied ?? uploaded,
      dateBasis: supplied === null ? 'inferred' : 'supplied',
      organisation: null,
      number: null,
      classification,
      urgency: null,
    },
    meeting: {
      title: null,
      date: null,
      dateBasis: null,
      organiser: null,
      host: null,
      attendees: [],
      departments,
      excused: [],
    },
    addressees: [],
    initiatives: [],
    directives,
    deadlines,
    namedEvents: [],
    warnings: [],
  };
};
