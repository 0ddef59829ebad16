import type { Hash } from '../../../lambdas/domain/language.ts';
import type { EventsInput } from '../../../lambdas/send/words/events.ts';

/** Joins the parts: a test sees what an identity is made of. */
export const joined: Hash = (...parts) => parts.join('|');

const text =
  'The Press shall deliver the "5·30" album by 30 May, and the Lakeside Bureau shall show it.';
const span = (words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length, text: words };
};

/** One directive for the 5·30 day, with everything that hangs on it. */
export const eventsInput: EventsInput = {
  documentId: 'doc-1',
  key: 'minutes/2020-04-28 album.txt',
  revision: 2,
  title: 'Album of the workers',
  language: 'en',
  time: '2020-04-29T01:00:00.000Z',
  source: 'urn:duban:test',
  directives: [
    {
      id: 'd1',
      ...span(text),
      number: 'First',
      responsible: [
        { ...span('The Press'), name: 'The Press', departmentId: 'press', role: 'lead' },
        { ...span('Lakeside Bureau'), name: 'Lakeside Bureau', departmentId: null, role: 'lead' },
      ],
      everyone: null,
      haste: [],
      deadlines: ['t1'],
      initiatives: ['Science China'],
      rule: 'shall',
      confidence: 0.9,
    },
  ],
  deadlines: [
    {
      id: 't1',
      ...span('by 30 May'),
      date: '2020-05-30',
      occasion: 'workers-day',
      steps: [{ rule: 'year', en: "2020 from the document's date", zh: '2020年取自文件日期' }],
    },
  ],
  occasions: [
    { slug: 'workers-day', canonical: "Workers' Day", date: '2020-05-30', ...span('"5·30"') },
    { slug: 'workers-day', canonical: "Workers' Day", date: '2020-05-30', ...span('30 May') },
  ],
  assignments: [
    {
      directive: 'd1',
      department: 'press',
      role: 'lead',
      reasons: [{ kind: 'named', words: 'The Press' }],
      due: '2020-05-30',
    },
    {
      directive: 'd1',
      department: 'communication',
      role: 'informed',
      reasons: [{ kind: 'present', words: 'Communication' }],
      due: '2020-05-30',
    },
  ],
};
