import { describe, expect, test } from 'vitest';
import { defaultLimits, type Limits } from '../../lambdas/read/limits.ts';
import { Refused } from '../../lambdas/read/refused.ts';
import { directoryOf, openArchive } from '../../lambdas/read/zip.ts';
import { type Entry, zip } from './generate/zip.ts';

const blanks = Buffer.alloc(3_000_000, ' ');

/** The code of the refusal that an archive ends in, and what broke the limit. */
const refusalOf = (work: () => unknown): unknown => {
  try {
    work();
  } catch (fault) {
    if (fault instanceof Refused) return fault.refusal.exceeded?.measure ?? fault.refusal.detail;
    throw fault;
  }
  return 'none';
};

describe('the directory alone shows', () => {
  test.each<[string, Entry[], Partial<Limits>, string]>([
    ['an archive within the limits', [{ name: 'a', data: 'x' }], {}, 'none'],
    ['too many files', [{ name: 'a', data: 'x', times: 3 }], { entries: 2 }, 'entries'],
    [
      'too much, once inflated',
      [{ name: 'a', data: blanks }],
      { inflatedBytes: 2_000_000 },
      'inflatedBytes',
    ],
    ['a ratio that no document has', [{ name: 'a', data: blanks }], {}, 'ratio'],
    [
      'a small file may pack as well as it likes',
      [{ name: 'a', data: blanks.subarray(0, 1_000_000) }],
      {},
      'none',
    ],
    [
      'a file that reaches beyond the archive',
      [{ name: 'a', data: 'x', claims: { compressed: 9999 } }],
      {},
      'the archive is damaged',
    ],
  ])('%s', (_, entries, limits, what) => {
    const bytes = zip(entries);
    expect(refusalOf(() => directoryOf(bytes, { ...defaultLimits, ...limits }))).toBe(what);
  });

  test.each([1, 10, 30, 60])('an archive that lacks its last %d bytes', (count) => {
    const bytes = zip([{ name: 'a', data: 'text' }]);
    expect(refusalOf(() => directoryOf(bytes.subarray(0, -count), defaultLimits))).toBe(
      'the archive is damaged',
    );
  });
});

describe('inflating', () => {
  test('gives what was packed, and null for what is not there', () => {
    const open = openArchive(zip([{ name: 'a', data: 'text' }]), defaultLimits);
    expect(Buffer.from(open('a') ?? []).toString()).toBe('text');
    expect(open('b')).toBeNull();
  });

  test.each<[string, Entry, string]>([
    [
      'stops at the cap when the size lies',
      { name: 'a', data: blanks, claims: { size: 10 } },
      'inflatedBytes',
    ],
    ['an encrypted file', { name: 'a', data: 'x', flags: 1 }, 'ZIP'],
    [
      'bytes that are not packed as they say',
      { name: 'a', data: 'xxxx', deflated: true },
      'the archive is damaged',
    ],
  ])('%s', (_, entry, what) => {
    const limits = { ...defaultLimits, inflatedBytes: 1_000_000 };
    expect(refusalOf(() => openArchive(zip([entry]), limits)('a'))).toBe(what);
  });

  test('has one cap for all files together', () => {
    const half = blanks.subarray(0, 600_000);
    const claims = { size: 10 };
    const limits = { ...defaultLimits, inflatedBytes: 1_000_000 };
    const open = openArchive(
      zip([
        { name: 'a', data: half, claims },
        { name: 'b', data: half, claims },
      ]),
      limits,
    );
    expect(refusalOf(() => open('a'))).toBe('none');
    expect(refusalOf(() => open('b'))).toBe('inflatedBytes');
  });
});
