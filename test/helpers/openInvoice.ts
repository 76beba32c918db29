import { invoiceSchema, type Customer, type Invoice } from '../../core';

/** An invoice over 1,000.00 EUR of Acme, due 2026-11-01, with whatever a test wants different. */
export function openInvoice(changes: Record<string, unknown> = {}, customer: Partial<Customer> = {}): Invoice {
  return invoiceSchema.parse({
    id: 'i-7',
    number: 'INV-7',
    source: 'canonical',
    customer: { id: 'c-1', name: 'Acme Ltd', email: 'ap@acme.example', kind: 'business', ...customer },
    issueDate: '2026-10-02',
    dueDate: '2026-11-01',
    currency: 'EUR',
    total: '1000.00',
    balance: '1000.00',
    status: 'open',
    ...changes,
  });
}
