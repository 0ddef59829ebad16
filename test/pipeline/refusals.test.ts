import { describe, expect, test } from 'vitest';
import { release } from '../../lambdas/ingest/switching.ts';
import { documentId } from '../../lambdas/store/keys.ts';
import { listDocuments } from '../../local/queries.ts';
import { makeWay } from './way.ts';

describe('refusals and holds', () => {
  test.each([
    ['empty', '  \n '],
    ['too-large', 'x'.repeat(1001)],
    ['classified', 'MARK 秘密\nfinance lead: do A'],
    ['unsupported', '{\\rtf1 text}'],
    ['unreadable', new Uint8Array([0xff, 0xff, 0x00, 0x81])],
  ])('%s: recorded once, told to the office, nobody else', async (code, content) => {
    const way = makeWay();
    const upload = way.upload('plan.txt', content);
    expect(await way.ingest(upload)).toMatchObject({ kind: 'refused', refusal: { code } });
    expect(await way.ingest(upload)).toEqual({ kind: 'late' });
    await way.stream();
    await way.sweep();
    expect(way.mails().map((m) => m.to)).toEqual(['office']);
    const [row] = await listDocuments(way.table);
    expect(row?.refusals.map((r) => r.refusal.code)).toEqual([code]);
    expect(row?.current).toBeNull();
  });

  test('nothing of a classified paper is stored or told', async () => {
    const way = makeWay();
    await way.ingest(
      way.upload('plan.txt', 'Top words\nMARK 机密\nfinance lead: the-forbidden-words'),
    );
    await way.stream();
    const stored = way.table.database.prepare('SELECT item FROM items').all();
    expect(JSON.stringify([stored, way.sent])).not.toMatch(/forbidden|Top words/);
  });

  test('a held revision is told to the office alone until it is released', async () => {
    const way = makeWay();
    await way.ingest(way.upload('plan.txt', 'Plan\nfinance lead: first'));
    await way.stream();
    way.mails();
    expect(await way.ingest(way.upload('plan.txt', 'MARK 内部\nfinance lead: second'))).toEqual({
      kind: 'held',
      revision: 2,
    });
    await way.stream();
    expect(way.mails().map((m) => m.to)).toEqual(['office']);
    expect((await listDocuments(way.table))[0]?.current?.number).toBe(1);
    const id = documentId('plan.txt', way.ports.hash);
    expect(await release(id, way.ports.now(), way.table)).toBe('released');
    expect(await release(id, way.ports.now(), way.table)).toBe('not-held');
    await way.stream();
    expect(way.mails().map((m) => m.to)).toEqual(['finance']);
  });

  test('nobody found, and nobody listening: the office is told', async () => {
    const way = makeWay();
    way.silent.add('finance');
    await way.ingest(way.upload('plan.txt', 'Plan\nnobody: water the flowers\nfinance lead: do A'));
    await way.stream();
    const mail = way.mails().find((m) => m.to === 'office');
    expect(mail?.text).toContain('water the flowers');
    expect(mail?.text).toContain('finance department');
  });
});
