import { draftReminder } from '../../../core';
import { entry, settings, today } from './draftEntries';

const instalment = (number: string, balance: string, dueDate: string) =>
  entry({ invoice: { id: number, number, total: balance, balance, dueDate } });

describe('a reminder for instalments', () => {
  test.each([
    ['one part', [instalment('INV-7/2', '300.00', '2026-11-01')]],
    ['two parts', [instalment('INV-7/1', '300.00', '2026-10-25'), instalment('INV-7/2', '250.00', '2026-11-01')]],
    ['a deposit', [instalment('INV-7/deposit', '300.00', '2026-11-01')]],
    ['a part whose number could be a date', [instalment('2026/11/1', '300.00', '2026-11-01')]],
    [
      'two parts under one number',
      [instalment('INV-7', '300.00', '2026-10-25'), { ...instalment('INV-7', '250.00', '2026-11-01') }],
    ],
  ])('names %s, its amount and its day, and passes every check', (_what, invoices) => {
    const customer = invoices[0]?.invoice.customer ?? fail();
    const found = draftReminder({ customer, invoices, settings, asOf: today });
    if (found.kind === 'refused') throw new Error(JSON.stringify(found.reasons));
    for (const { invoice } of invoices) expect(found.draft.text).toContain(invoice.number);
    expect(found.draft.invoices).toHaveLength(invoices.length);
  });
});

function fail(): never {
  throw new Error('no invoice');
}
