import { describe, expect, test } from 'vitest';
import type { Posted } from '../../lambdas/send/ports.ts';
import { makeWay } from './way.ts';

const [a, b] = ['Plan\nfinance lead: do A', 'Plan\nfinance lead: do B'];
const nobody = 'Plan\nnobody: water the flowers';

/** A way whose post takes the mail alone until it is mended, or all of it and dies. */
const broken = (how: 'partly' | 'died') => {
  const way = makeWay();
  const mails: string[] = [];
  let mended = false;
  way.answer.next = (dispatch, messages): Posted => {
    const got = messages.filter(({ id }) => mended || how === 'died' || id === 'email');
    if (dispatch.topic.kind === 'department')
      mails.push(...got.filter(({ id }) => id === 'email').map(({ text }) => text));
    if (!mended && how === 'died') throw new Error('died after the post');
    const failed = messages.filter((message) => !got.includes(message));
    return {
      accepted: got.map(({ id }) => id),
      failed: failed.map(({ id }) => ({ id, reason: 'InternalError' })),
    };
  };
  const hand = async (text: string, whole: boolean): Promise<void> => {
    mended = whole;
    await way.ingest(way.upload('plan.txt', text));
    await way.sweep();
  };
  const settle = async (): Promise<string[]> => {
    mended = true;
    way.pass(3601);
    await way.sweep();
    return mails;
  };
  return { hand, settle };
};

describe.each(['partly', 'died'] as const)('a notice of which the post is not sure (%s)', (how) => {
  test('is taken back when the next revision asks nothing of the department', async () => {
    const { hand, settle } = broken(how);
    await hand(a, false);
    await hand(nobody, true);
    const mails = await settle();
    expect(mails).toHaveLength(2);
    expect(mails[1]).toContain('do A');
  });

  test('is corrected when the next revision returns to what was sent before it', async () => {
    const { hand, settle } = broken(how);
    await hand(a, true);
    await hand(b, false);
    await hand(a, true);
    const mails = await settle();
    expect(mails).toHaveLength(3);
    expect(mails[2]).toContain('do A');
  });
});
