import { describe, expect, test } from 'vitest';
import type { ReaderName } from '../../lambdas/read/answer.ts';
import { readApart } from '../../lambdas/read/apart.ts';
import { defaultLimits } from '../../lambdas/read/limits.ts';

const page = Buffer.from('<p>text</p>');

describe('the process that parses', () => {
  test('answers with the reading', async () => {
    expect(await readApart('html', page, defaultLimits)).toMatchObject({ text: 'text' });
  });

  test('answers with a refusal', async () => {
    expect(await readApart('pdf', page, defaultLimits)).toEqual({
      code: 'unreadable',
      detail: 'the file is damaged',
    });
  });

  test('is killed at the limit of time, and that is a refusal with its figure', async () => {
    expect(await readApart('html', page, { ...defaultLimits, milliseconds: 1 })).toMatchObject({
      code: 'timed-out',
      exceeded: { measure: 'milliseconds', figure: 1, most: 1 },
    });
  });

  test.runIf(process.platform === 'linux')('is killed at the limit of memory', async () => {
    const memory = 60 * 1_048_576;
    expect(await readApart('pdf', page, { ...defaultLimits, memory })).toMatchObject({
      code: 'too-complex',
      exceeded: { measure: 'memory', most: memory },
    });
  });

  test('throws for a fault of ours', async () => {
    await expect(readApart('nothing' as ReaderName, page, defaultLimits)).rejects.toThrow(
      'there is no reader nothing',
    );
  });
});
