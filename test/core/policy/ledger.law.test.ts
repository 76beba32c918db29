import fc from 'fast-check';
import {
  addDays,
  classifyInvoices,
  companyCalendar,
  DEFAULT_STAGE_TABLE,
  indexContactLog,
  isOpenItem,
  money,
  parseAmount,
  parseCalendarDate,
  policySettingsSchema,
  readInstant,
  toDecimal,
  totalLedger,
  totalsPerCurrency,
  type Invoice,
} from '../../../core';
import { openInvoice } from '../../helpers/openInvoice';
import { logRow } from './decisionOn';

const asOf = parseCalendarDate('2026-11-13', 'as of');
const decimals: Record<string, string> = { EUR: '123.45', JPY: '6789', KWD: '1.234', USD: '0.01' };

const invoices = fc
  .array(
    fc.record({
      currency: fc.constantFrom(...Object.keys(decimals)),
      minor: fc.integer({ min: 0, max: 10_000_000 }),
      dueDate: fc.integer({ min: -120, max: 60 }).map((days) => addDays(asOf, days)),
      status: fc.constantFrom('open', 'partly_paid', 'paid', 'void', 'draft', 'credit'),
      customer: fc.constantFrom('c-1', 'c-2', 'c-3'),
      country: fc.constantFrom(undefined, 'DE', 'US', 'SA'),
      lastReminderOn: fc.option(
        fc.integer({ min: -20, max: 0 }).map((days) => addDays(asOf, days)),
        { nil: undefined },
      ),
    }),
    { maxLength: 30 },
  )
  .map((rows) =>
    rows.map(({ currency, minor, customer, country, ...facts }, at): Invoice => {
      const balance = toDecimal(money(currency, minor));
      return openInvoice(
        { id: `i-${at}`, number: `INV-${at}`, currency, total: balance, balance, ...facts },
        { id: customer, ...(country === undefined ? {} : { country }) },
      );
    }),
  );

const log = fc
  .array(
    fc.record({
      event: fc.constantFrom('sent', 'dispute', 'dispute_settled', 'hold', 'resume', 'reviewed', 'promise', 'reply'),
      happenedOn: fc.integer({ min: -30, max: 0 }).map((days) => addDays(asOf, days)),
      invoiceIds: fc.subarray(['i-0', 'i-1', 'i-2']),
      customerId: fc.constantFrom('c-1', 'c-2'),
    }),
    { maxLength: 6 },
  )
  // One row a day: within a day the order of the log is part of what it says.
  .map((rows) => [...new Map(rows.map((row) => [row.happenedOn, row])).values()])
  .map((rows) => rows.map((row, at) => logRow({ ...row, logKey: `k-${at}` })));

function classify(ledger: Invoice[], rows: ReturnType<typeof logRow>[]) {
  return classifyInvoices({
    invoices: ledger,
    contactLog: indexContactLog(rows),
    asOf,
    stages: DEFAULT_STAGE_TABLE,
    policy: policySettingsSchema.parse({
      minimumAmounts: { EUR: '50.00' },
      minimumPer: 'customer',
      sendingHours: { from: '08:00', until: '18:00' },
    }),
    calendar: companyCalendar({ country: 'DE', customerCountries: true }),
    clock: { timeZone: 'Europe/Berlin', at: readInstant('2026-11-13T19:00:00Z') },
    payments: [
      {
        id: 'p-1',
        source: 'canonical',
        customerId: 'c-3',
        invoiceIds: [],
        date: asOf,
        currency: 'EUR',
        amount: '90.00',
        unapplied: '20.00',
      },
    ],
  });
}

describe('whole-ledger laws', () => {
  it('law: stages and buckets each add up to what is open, per currency, and to nothing else', () => {
    fc.assert(
      fc.property(invoices, (ledger) => {
        const owed = ledger.filter(isOpenItem);
        const open = totalsPerCurrency(
          owed.map(({ balance: value, currency }) => parseAmount({ value, currency, field: 'balance' })),
        );
        const totals = totalLedger({ classified: classify(ledger, []), asOf });
        const sumOf = (groups: readonly { currency: string; amount: string }[]) =>
          totalsPerCurrency(
            groups.map(({ currency, amount: value }) => parseAmount({ value, currency, field: 'sum' })),
          );
        const sorted = (sums: readonly { currency: string }[]) =>
          [...sums].sort((left, right) => (left.currency < right.currency ? -1 : 1));
        expect(sorted(sumOf(totals.byStage))).toEqual(sorted(open));
        expect(sorted(sumOf(totals.byBucket))).toEqual(sorted(open));
        expect(sorted(sumOf(totals.open))).toEqual(sorted(open));
        expect(totals.byStage.reduce((count, group) => count + group.count, 0)).toBe(owed.length);
      }),
    );
  });

  it('law: the order of the ledger and of the log does not matter', () => {
    fc.assert(
      fc.property(invoices, log, fc.infiniteStream(fc.nat()), (ledger, rows, random) => {
        const shuffled = <Value>(list: Value[]): Value[] =>
          list
            .map((value) => ({ value, place: Number(random.next().value) }))
            .sort((left, right) => left.place - right.place)
            .map(({ value }) => value);
        const byId = (list: ReturnType<typeof classify>) => new Map(list.map((one) => [one.invoice.id, one]));
        expect(byId(classify(shuffled(ledger), shuffled(rows)))).toEqual(byId(classify(ledger, rows)));
      }),
    );
  });

  it('law: no figure of a decision is a float', () => {
    fc.assert(
      fc.property(invoices, log, (ledger, rows) => {
        const visit = (value: unknown): void => {
          if (typeof value === 'number') expect(Number.isInteger(value)).toBe(true);
          else if (value !== null && typeof value === 'object') Object.values(value).forEach(visit);
        };
        visit(classify(ledger, rows));
        visit(totalLedger({ classified: classify(ledger, rows), asOf }));
      }),
    );
  });
});
