import { expect, test } from 'vitest';
import { emailOf } from '../../../lambdas/send/words/email.ts';
import {
  contextFor,
  entry,
  informedEntries,
  meetingNotice,
  publicityEntry,
  report,
  workersDayEntry,
} from './samples.ts';

test('a revision says what is new, changed and dropped', () => {
  const moved = entry({
    text: 'The hall is booked by the June date.',
    role: 'lead',
    due: '2020-06-05',
  });
  const before = entry({
    text: 'The hall is booked by the May date.',
    role: 'support',
    due: '2020-05-29',
  });
  const { text } = emailOf(
    meetingNotice('en', {
      source: { ...report, revision: 2 },
      entries: [moved, publicityEntry, ...informedEntries],
      changes: [
        { kind: 'dropped', before: workersDayEntry('en') },
        { kind: 'changed', before, now: moved },
        { kind: 'added', now: publicityEntry },
      ],
    }),
    contextFor('en', false),
  );
  expect(text).toContain(
    'Revision 2 differs from what you were sent: 1 new, 1 changed, 1 dropped, first due Fri 5 Jun 2020.',
  );
  expect(text).toContain(`\
CHANGED
2. DUE FRI 5 JUN 2020, you lead.
Date: was Fri 29 May 2020, now Fri 5 Jun 2020.
Role: was you support, now you lead.
"The hall is booked by the June date."
The words were:
"The hall is booked by the May date."
`);
  expect(text).toMatch(/NEW\n1\. NO DATE STATED, proposed for you\.\n"The fourth/);
  expect(text).toMatch(/DROPPED\n3\. No longer in the document, or no longer yours:\n"Recently/);
  expect(text).toContain('Unchanged since you were told: 4.');
  expect(text).not.toContain('pilot cities');
});
