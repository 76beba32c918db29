import { groupByCustomer, type DraftEntry } from '../../../core';
import { entry, escalated } from './draftEntries';

const of = (id: string, number: string, dueDate: string, changes: Parameters<typeof entry>[0] = {}) =>
  entry({
    ...changes,
    customer: { id, ...changes.customer },
    invoice: { id: number, number, dueDate, ...changes.invoice },
  });
const numbers = (groups: DraftEntry[][]) => groups.map((group) => group.map(({ invoice }) => invoice.number));

test('puts a customer’s invoices into one message, oldest first, customers in order of appearance', () => {
  const entries = [
    of('b', 'B-2', '2026-11-03'),
    of('a', 'A-1', '2026-10-30'),
    of('b', 'B-1', '2026-10-01'),
    of('b', 'B-3', '2026-10-01'),
  ];
  expect(numbers(groupByCustomer({ entries, per: 'customer' }))).toEqual([['B-1', 'B-3', 'B-2'], ['A-1']]);
  expect(numbers(groupByCustomer({ entries, per: 'invoice' }))).toEqual([['B-2'], ['B-1'], ['B-3'], ['A-1']]);
});

test.each([
  ['another recipient', { customer: { email: 'other@acme.example' } }],
  ['another channel', { contact: { channel: 'sms' as const } }],
  ['another ledger with the same customer id', { invoice: { source: 'xero' } }],
])('%s gets a message of its own', (_, changes) => {
  const entries = [of('a', 'A-1', '2026-10-30'), of('a', 'A-2', '2026-10-30', changes)];
  expect(numbers(groupByCustomer({ entries, per: 'customer' }))).toEqual([['A-1'], ['A-2']]);
});

test('escalated invoices become one note per customer, even with a message per invoice', () => {
  const entries = [
    escalated({ invoice: { number: 'A-1' } }),
    entry({ invoice: { number: 'A-2' } }),
    escalated({ invoice: { number: 'A-3' } }),
  ];
  expect(numbers(groupByCustomer({ entries, per: 'invoice' }))).toEqual([['A-1', 'A-3'], ['A-2']]);
});

test('held and silent invoices are in no message', () => {
  const entries = [entry({ contact: { decision: 'hold' } }), entry({ contact: { decision: 'none' } })];
  expect(groupByCustomer({ entries, per: 'customer' })).toEqual([]);
});
