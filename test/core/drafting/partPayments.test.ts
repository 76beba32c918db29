import { draftLanguages, draftReminder, type DraftEntry } from '../../../core';
import { entry, settings, today } from './draftEntries';

/** Invoices of one customer, part of each paid. */
const partlyPaid = (count: number, language: string): DraftEntry[] =>
  Array.from({ length: count }, (_, at) =>
    entry({
      invoice: {
        id: `i-${at}`,
        number: `INV-${1000 + at}`,
        total: `${900 + at}.50`,
        balance: `${400 + at}.25`,
        status: 'partly_paid',
        dueDate: '2026-10-20',
      },
      customer: { language },
      aging: { daysOverdue: 27 },
    }),
  );

test.each(draftLanguages)('a message in %s about many part payments can be read at one go', (language) => {
  for (const count of [1, 4, 6, 13, 200]) {
    const invoices = partlyPaid(count, language);
    const customer = (invoices[0] as DraftEntry).invoice.customer;
    const found = draftReminder({ customer, invoices, settings, asOf: today });
    expect(found).toEqual({ kind: 'draft', draft: expect.objectContaining({ language }) });
  }
});
