import fc from 'fast-check';
import { auditChain, verifyAuditChain, type AuditFacts } from '../../../core';

const facts: AuditFacts[] = [
  { event: 'batch_opened', at: '2026-11-16T08:00:00Z', actor: 'workflow', batchId: 'b1' },
  {
    event: 'approved',
    at: '2026-11-16T09:00:00Z',
    actor: 'Ana',
    batchId: 'b1',
    invoiceIds: ['i1'],
    fingerprint: 'f1:aa',
  },
  { event: 'rejected', at: '2026-11-16T09:00:00Z', actor: 'Ana', batchId: 'b1', invoiceIds: ['i2'], reason: 'Paid' },
];

it('verifies a chain as it was written', () => {
  expect(verifyAuditChain(auditChain(facts))).toEqual({ kind: 'intact', rows: 3 });
});

it.each([
  [
    'changed',
    1,
    (rows: ReturnType<typeof auditChain>) => rows.map((row, at) => (at === 1 ? { ...row, actor: 'Bob' } : row)),
  ],
  ['removed', 1, (rows: ReturnType<typeof auditChain>) => rows.filter((_, at) => at !== 1)],
  ['moved', 1, (rows: ReturnType<typeof auditChain>) => [rows[0]!, rows[2]!, rows[1]!]],
  ['cut off at the start', 0, (rows: ReturnType<typeof auditChain>) => rows.slice(1)],
])('names the first row after one was %s', (_, index, tamper) => {
  expect(verifyAuditChain(tamper(auditChain(facts)))).toMatchObject({ kind: 'broken', index });
});

it('breaks at the very row of which any text was changed', () => {
  const place = fc.record({
    at: fc.nat(2),
    field: fc.constantFrom('event', 'at', 'actor', 'batchId', 'reason', 'customerId'),
  });
  fc.assert(
    fc.property(place, fc.string(), ({ at, field }, value) => {
      const rows = auditChain(facts);
      const before = (rows[at] as unknown as Record<string, unknown>)[field];
      fc.pre(before !== value);
      rows[at] = { ...rows[at]!, [field]: value };
      expect(verifyAuditChain(rows)).toMatchObject({ kind: 'broken', index: at });
    }),
  );
});
