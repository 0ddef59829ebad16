import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { SendLine } from '../../local/outbox.ts';

const project = join(import.meta.dirname, '../..');
const data = mkdtempSync(join(tmpdir(), 'duban-run-'));
afterAll(() => rmSync(data, { recursive: true }));

const told = (input: string, ...args: string[]): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, [join(project, 'bin/duban.ts'), ...args], {
    encoding: 'utf8',
    cwd: data,
    input,
  });
const duban = (...args: string[]): SpawnSyncReturns<string> => told('', ...args);

const run = (): SpawnSyncReturns<string> =>
  duban('run', '--once', '--now', '2020-04-29', '--data', data);
const sendings = (): SendLine[] =>
  readFileSync(join(data, 'outbox/sent.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as SendLine);

describe('one folder, from the first run on', () => {
  test('the seeds: one email and one SMS a department and document, nothing twice', () => {
    const { status, stdout, stderr } = run();
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('2020-05-30');
    const lines = sendings();
    expect(new Set(lines.map((line) => line.id)).size).toBe(lines.length);
    const expected = readdirSync(join(project, 'seeds/expected')).flatMap((name) => {
      const golden = JSON.parse(readFileSync(join(project, 'seeds/expected', name), 'utf8'));
      const assignments = golden.assignments as { department: string }[];
      const key = `seeds-${name.replace(/\.json$/, '.txt')}`;
      return [...new Set(assignments.map((a) => a.department))].map((slug) => `${slug}--${key}`);
    });
    for (const channel of ['email', 'sms']) {
      const sent = lines.filter((line) => line.channel === channel && line.topic !== 'office');
      expect(sent.map((line) => line.file.replace(/--r1-.*$/, '')).sort()).toEqual(expected.sort());
    }
  });

  test('the scheduling meeting: four numbered directives, 30 May 2020 with its reason, and why this department', () => {
    const mails = readdirSync(join(data, 'outbox')).filter((name) =>
      /^(?!office).*scheduling-meeting.*\.eml$/.test(name),
    );
    // Fourteen attended; the fifteenth is proposed by its remit.
    expect(mails).toHaveLength(15);
    const mail = readFileSync(
      join(
        data,
        'outbox',
        mails.find((m) => m.startsWith('science-and-technology-communication')) ?? '',
      ),
      'utf8',
    );
    for (const words of [
      'Number in the text: "First"',
      'Number in the text: "The second"',
      'Number in the text: "The third"',
      'Number in the text: "The fourth"',
      '30 May 2020',
      'Why you',
    ])
      expect(mail.toLowerCase()).toContain(words.toLowerCase());
  });

  test('a second run sends nothing', () => {
    const before = sendings().length;
    const { status, stdout } = run();
    expect(status).toBe(0);
    expect(stdout).toContain('nothing was sent');
    expect(sendings()).toHaveLength(before);
  });

  test('a sent document goes through, a refused one is listed with what to do', () => {
    writeFileSync(
      join(data, 'note.txt'),
      'Minutes\n\nAction: Finance Department to pay the hall by 15 May 2020.\n',
    );
    writeFileSync(join(data, 'scan.pdf'), '%PDF-1.7\n');
    expect(duban('send', 'note.txt', 'scan.pdf', '--data', data).status).toBe(0);
    expect(run().stdout).toContain('inbox/note.txt: revision 1');
    const { stdout } = duban('documents', '--data', data);
    expect(stdout).toMatch(/inbox\/note\.txt +revision 1/);
    expect(stdout).toMatch(/inbox\/scan\.pdf.*unreadable/s);
    expect(duban('due', '--now', '2020-04-29', '--data', data).stdout).toContain('2020-05-15');
    const notices = JSON.parse(
      duban('notices', '--department', 'finance-department', '--json', '--data', data).stdout,
    );
    expect(notices.every((notice: { state: string }) => notice.state === 'sent')).toBe(true);
  });
});

describe('mistakes are one sentence and exit code 2', () => {
  test.each([
    [['subscribe', 'nobody', '--email', 'a@kexie.example'], 'No department is called nobody'],
    [['subscribe', 'office', '--email', 'a@evil.example'], 'not on its allow-list'],
    [['subscribe', 'office', '--sms', '12'], 'no address for sms'],
    [['subscribe', 'office'], 'Say which address'],
    [['unsubscribe', 'office', '--email', 'b@kexie.example'], 'is not subscribed'],
    [['release', 'inbox/none.txt'], 'is held'],
    [['send', 'missing.txt'], 'There is no file missing.txt'],
    [['extract', 'missing.txt'], 'There is no file missing.txt'],
    [['dates'], 'Say a phrase'],
    [['dates', '--date', '2020-02-30', '5月底前'], '"2020-02-30" is not in the calendar'],
    [['extract', 'a.txt', '--date', '30/4/2020'], '"30/4/2020" is no day'],
  ])('%j', (args, sentence) => {
    const { status, stderr } = duban(...args);
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(status).toBe(2);
  });
});

test('lines that dates cannot answer are refused in their place', () => {
  const lines = [
    { id: 1, text: '5月底前', date: '2020-02-30' },
    { id: 2 },
    { id: 3, text: '5月底前', date: '2020-02-28' },
  ];
  const { status, stdout } = told(
    `${lines.map((line) => JSON.stringify(line)).join('\n')}\n{`,
    'dates',
    '--jsonl',
  );
  const answers = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(answers.map(({ error }) => error?.code)).toEqual([
    'no-such-day',
    'no-phrase',
    undefined,
    'no-phrase',
  ]);
  expect(answers[2].dates[0].to).toBe('2020-05-31');
  expect(status).toBe(3);
});

test('two runs on one folder: the second refuses in a sentence', async () => {
  const { openFolder, takeFolder } = await import('../../local/folder.ts');
  const lock = takeFolder(openFolder(data));
  const { status, stderr } = run();
  lock.release();
  expect(status).toBe(2);
  expect(stderr).toContain('Another duban is at work');
});

test('subscribe, contacts, unsubscribe in a folder', () => {
  expect(duban('subscribe', 'office', '--email', 'b@kexie.example', '--data', data).status).toBe(0);
  expect(duban('contacts', '--data', data).stdout).toContain('b@kexie.example');
  expect(duban('unsubscribe', 'office', '--email', 'b@kexie.example', '--data', data).status).toBe(
    0,
  );
  expect(duban('contacts', '--data', data).stdout).not.toContain('b@kexie.example');
});
