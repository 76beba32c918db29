import fc from 'fast-check';
import {
  auditChain,
  auditRow,
  flatAuditRow,
  inChainOrder,
  readAuditRow,
  verifyAuditRows,
  type AuditRow,
} from '../../../core';

const at = '2026-11-16T09:00:00.000Z';
const review = (batchId: string): AuditRow[] => {
  const line = auditChain([
    { event: 'batch_opened', at, actor: 'workflow', batchId },
    { event: 'viewed', at, actor: 'holder of the link', batchId, reason: 'Opened once.' },
    { event: 'approved', at, actor: 'Ana', batchId, customerId: 'c-1', invoiceIds: ['1', '2'], fingerprint: 'f1:a' },
    { event: 'edited', at, actor: 'Ana', batchId, invoiceIds: ['3,4'], fingerprint: 'f1:c', fingerprintBefore: 'f1:b' },
    { event: 'rejected', at, actor: 'Ana', batchId, invoiceIds: ['5'], reason: 'Paid, by "cheque"' },
  ]);
  const after = (place: number, event: 'released' | 'stopped') =>
    auditRow({ event, at, actor: 'workflow', batchId, previousHash: line[place]!.hash });
  const released = [after(2, 'released'), after(3, 'released')];
  const sent = released.map(({ hash }) =>
    auditRow({ event: 'sent', at, actor: 'workflow', batchId, previousHash: hash }),
  );
  return [...line, ...released, after(4, 'stopped'), ...sent];
};
const rows = [...review('one'), ...review('two')];
const throughTable = (list: readonly AuditRow[]) => list.map((row) => readAuditRow(flatAuditRow(row)));

describe('an audit in a table', () => {
  it('is stored in an order that a dying run leaves shorter, never broken', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), fc.nat(rows.length), (shuffled, stored) => {
        const lines = inChainOrder([...shuffled, ...shuffled].map((row, place) => ({ row, place })));
        expect(lines).toHaveLength(rows.length);
        expect(lines.every(({ place }) => place < rows.length)).toBe(true);
        const left = lines.slice(0, stored).map(({ row }) => row);
        expect(verifyAuditRows(left)).toEqual({ kind: 'intact', rows: stored });
      }),
    );
  });

  it('keeps the order it came in where nothing stands before what it follows', () => {
    const lines = rows.map((row) => ({ row }));
    expect(inChainOrder(lines)).toEqual(lines);
  });

  it('comes back from flat text as it was', () => {
    expect(throughTable(rows)).toEqual(rows);
    expect(verifyAuditRows(throughTable(rows))).toEqual({ kind: 'intact', rows: 20 });
  });

  it('is intact in whatever order the table returns it', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (order) => {
        expect(verifyAuditRows(order).kind).toBe('intact');
      }),
    );
  });

  it('names the row in which anything at all was changed', () => {
    const columns = Object.keys(flatAuditRow(rows[0]!)).filter((column) => column !== 'event');
    fc.assert(
      fc.property(
        fc.nat(rows.length - 1),
        fc.constantFrom(...columns),
        fc.string({ minLength: 1 }),
        (place, column, text) => {
          const flat = rows.map(flatAuditRow) as Record<string, string>[];
          const before = flat[place]![column]!;
          const after = column === 'invoiceIds' ? JSON.stringify([text, before]) : `${before}${text}`;
          flat[place]![column] = after;
          const verdict = verifyAuditRows(flat.map(readAuditRow));
          expect(verdict.kind).toBe('broken');
        },
      ),
    );
  });

  it('finds every removed row that another one follows', () => {
    const followed = new Set(rows.map(({ previousHash }) => previousHash));
    for (const [place, { hash }] of rows.entries()) {
      if (!followed.has(hash)) continue;
      expect(verifyAuditRows(rows.filter((_, index) => index !== place)).kind).toBe('broken');
    }
  });

  it('finds a row that is there twice, and a decision that was slipped in', () => {
    expect(verifyAuditRows([...rows, rows[3]!])).toMatchObject({ kind: 'broken', index: rows.length });
    const { hash } = rows[1]!;
    const slipped = auditRow({ event: 'approved', at, actor: 'Eve', batchId: 'one', previousHash: hash });
    expect(verifyAuditRows([...rows, slipped])).toMatchObject({
      kind: 'broken',
      message: `Audit row ${rows.length + 1} (approved, ${at}) follows a row that another one already follows.`,
    });
    const second = auditRow({ event: 'batch_opened', at, actor: 'Eve', batchId: 'one', previousHash: '' });
    expect(verifyAuditRows([...rows, second]).kind).toBe('broken');
  });

  it.each([
    ['no event', { hash: 'a1:0' }, 'no audit event'],
    ['no hash', { event: 'sent' }, 'no hash'],
    ['a broken list', { event: 'sent', hash: 'a1:0', invoiceIds: '[1' }, 'no list of invoices'],
  ])('refuses a row with %s', (_, row, message) => {
    expect(() => readAuditRow(row)).toThrow(message);
  });
});
