import {
  classifyInvoices,
  companyCalendar,
  DEFAULT_POLICY,
  DEFAULT_STAGE_TABLE,
  indexContactLog,
  parseCalendarDate,
  policySettingsSchema,
  readBaseRates,
  totalLedger,
  type ContactLogRow,
  type Invoice,
  type Payment,
} from '../../../core';
import { openInvoice } from '../../helpers/openInvoice';
import { codesOf, logRow } from './decisionOn';

const asOf = parseCalendarDate('2026-11-13', 'as of');
interface More {
  payments?: Payment[];
  policy?: object;
  log?: ContactLogRow[];
}
const classify = (invoices: Invoice[], { payments, policy = {}, log = [] }: More = {}) =>
  classifyInvoices({
    invoices,
    contactLog: indexContactLog(log),
    asOf,
    stages: DEFAULT_STAGE_TABLE,
    policy: policySettingsSchema.parse(policy),
    calendar: companyCalendar({}),
    payments,
  });
const codes = (invoices: Invoice[], more?: More) => classify(invoices, more).map(({ contact }) => codesOf(contact));
const of = (id: string, balance: string, changes: object = {}, customer: object = {}) =>
  openInvoice({ id, number: id, balance, ...changes }, customer);
/** A payment of which that much is matched to no invoice. */
const credit = (unapplied: string, changes: Partial<Payment> = {}): Payment => ({
  id: 'p-1',
  source: 'canonical',
  customerId: 'c-1',
  invoiceIds: [],
  date: asOf,
  currency: 'EUR',
  amount: '9000.00',
  unapplied,
  ...changes,
});

describe('C1: money received but unmatched', () => {
  it('holds every invoice it covers until someone matches it', () => {
    const ledger = [of('small', '100.00'), of('exact', '250.00'), of('large', '250.01')];
    const [small, exact, large] = classify(ledger, { payments: [credit('250.00')] });
    expect(small?.contact).toMatchObject({ decision: 'hold', reasons: [{ code: 'unmatched_money' }] });
    expect(small?.contact.notBefore).toBeUndefined();
    expect(exact?.contact.reasons[0]?.message).toBe(
      '€250.00 of this customer is not matched to an invoice yet and covers the €250.00 open here. Match it first.',
    );
    expect(large && codesOf(large.contact)).toEqual(['due_for_reminder', 'open_credit']);
  });

  it('counts credit notes of the ledger and unapplied money together, per customer and currency', () => {
    const note = of('credit', '150.00', { status: 'credit' });
    const ledger = [of('one', '200.00'), note];
    expect(codes(ledger)[0]).toEqual(['due_for_reminder', 'open_credit']);
    expect(codes(ledger, { payments: [credit('50.00')] })[0]).toEqual(['unmatched_money']);
    expect(codes(ledger, { payments: [credit('50.00', { currency: 'USD' })] })[0]).toContain('open_credit');
    expect(codes([of('other', '10.00', {}, { id: 'c-2' }), note])[0]).toEqual(['due_for_reminder']);
    expect(codes([of('dollars', '10.00', { currency: 'USD' }), note])[0]).toEqual(['due_for_reminder']);
  });

  it('compares with what is chased, not with what is disputed', () => {
    const disputed = of('one', '200.00', { dispute: { open: true, amount: '150.00' } });
    expect(codes([disputed], { payments: [credit('50.00')] })[0]).toEqual(['unmatched_money', 'partial_dispute']);
  });

  it('C13: a payment on its way holds as well', () => {
    expect(codes([of('one', '200.00', { paymentInFlight: true })])).toEqual([['payment_in_flight']]);
  });

  it('refuses a credit that is no amount', () => {
    expect(() => classify([of('one', '1.00')], { payments: [credit('1,00')] })).toThrow(/unapplied amount "1,00"/);
  });
});

describe('minimum amounts', () => {
  const policy = { minimumAmounts: { EUR: '50.00' }, minimumPer: 'customer' };
  const ledger = [of('a', '20.00'), of('b', '30.00'), of('c', '5.00', { dueDate: '2026-12-01' })];

  it('per customer, small overdue invoices add up', () => {
    expect(codes(ledger, { policy })).toEqual([['due_for_reminder'], ['due_for_reminder'], ['not_due']]);
    expect(codes(ledger.slice(0, 1), { policy })[0]).toEqual(['below_minimum']);
    expect(codes(ledger, { policy: { ...policy, minimumPer: 'invoice' } })[0]).toEqual(['below_minimum']);
  });

  it('leaves out what the ledger or the log shows as disputed', () => {
    const log = [logRow({ event: 'dispute', happenedOn: '2026-11-10', invoiceIds: ['b'] })];
    const [first] = classify(ledger, { policy, log });
    expect(first?.contact.reasons[0]?.message).toBe('€20.00 to chase in all is below the minimum of €50.00.');
  });
});

describe('C7: exact open balances', () => {
  const ledger = [
    of('part', '400.00', { status: 'partly_paid' }),
    of('note', '150.00', { status: 'credit' }),
    of('yen', '5000', { currency: 'JPY', total: '5000', dueDate: '2026-09-01' }),
    of('dinar', '1.234', { currency: 'KWD', total: '2.000', dueDate: '2026-12-24' }),
    of('void', '70.00', { status: 'void' }),
    of('paid', '0.00', { status: 'paid' }),
  ];

  it('part-paid, credit note, cancelled and three currencies add up per currency, stage and bucket', () => {
    const totals = totalLedger({ classified: classify(ledger), asOf });
    expect(totals.open).toEqual([
      { currency: 'EUR', amount: '400.00' },
      { currency: 'JPY', amount: '5000' },
      { currency: 'KWD', amount: '1.234' },
    ]);
    expect(totals.byStage).toEqual([
      { group: 'not_due', currency: 'KWD', count: 1, amount: '1.234' },
      { group: 'direct', currency: 'EUR', count: 1, amount: '400.00' },
      { group: 'human_review', currency: 'JPY', count: 1, amount: '5000' },
    ]);
    expect(totals.byReason.map(({ name }) => name)).toEqual([
      'not_owed',
      'due_for_reminder',
      'human_review',
      'not_due',
    ]);
    expect(totals.base).toBeUndefined();
  });

  it('one base total only when every open currency has a rate, else the missing ones are named', () => {
    const rates = (...list: [string, string][]) =>
      readBaseRates({ base: 'EUR', rates: list.map(([currency, rate]) => ({ currency, rate })) });
    const classified = classify(ledger);
    const all = totalLedger({ classified, asOf, rates: rates(['JPY', '0.006'], ['KWD', '3']) });
    expect(all).toMatchObject({ base: { currency: 'EUR', amount: '433.70' } });
    const some = totalLedger({ classified, asOf, rates: rates(['JPY', '0.006']) });
    expect(some).toMatchObject({ withoutRate: ['KWD'] });
    expect(some.base).toBeUndefined();
  });

  it('puts the converted balance beside the invoice, only with a rate', () => {
    const based = classifyInvoices({
      invoices: ledger,
      contactLog: indexContactLog([]),
      asOf,
      stages: DEFAULT_STAGE_TABLE,
      policy: DEFAULT_POLICY,
      calendar: companyCalendar({}),
      rates: readBaseRates({ base: 'EUR', rates: [{ currency: 'JPY', rate: '0.006' }] }),
    });
    expect(based.slice(0, 4).map(({ aging }) => aging.baseAmount)).toEqual(['400.00', '150.00', '30.00', undefined]);
  });
});
