import fc from 'fast-check';
import {
  addDays,
  dayNumber,
  invoiceFacts,
  ledgerFact,
  ledgerFacts,
  parseCalendarDate,
  payerHistory,
  readRiskModel,
  scoreWithModel,
  trainRiskModel,
  type CalendarDate,
  type Invoice,
  type Risk,
  type RiskModel,
} from '../../../core';
import { inventedLedger, LAST_DAY, numbers } from '../../helpers/inventedLedger';
import { openInvoice } from '../../helpers/openInvoice';

const ledger = inventedLedger(900);
const day = (text: string): CalendarDate => parseCalendarDate(text, 'day');

function modelOf(invoices: readonly Invoice[], asOf = LAST_DAY): RiskModel {
  const result = trainRiskModel({ facts: ledgerFacts({ invoices }), asOf });
  if (result.kind !== 'model') throw new Error('the ledger was expected to suffice');
  return result.model;
}

const model = modelOf(ledger);

function scored(invoices: readonly Invoice[], open: readonly Invoice[], asOf = LAST_DAY, use = model): Risk[] {
  const openItems = open.map((invoice) => ({
    fact: ledgerFact(invoice),
    facts: invoiceFacts({ invoice, asOf }),
    payer: payerHistory({ settled: invoices.filter(({ customer }) => customer.id === invoice.customer.id), asOf }),
  }));
  const portfolio = payerHistory({ settled: invoices, asOf });
  return scoreWithModel({ model: use, openItems, history: ledgerFacts({ invoices }), portfolio, asOf });
}

const openOnes = ledger.filter(({ status }) => status === 'open');
const shuffled = <Item>(items: readonly Item[], seed: number): Item[] => {
  const next = numbers(seed);
  return items.map((item) => ({ item, at: next() })).sort((left, right) => left.at - right.at).map(({ item }) => item); // prettier-ignore
};

/** An invoice of one customer, and that customer's earlier invoices with the given delays, a week apart. */
function payer(delays: readonly number[], dueDate = '2026-06-20'): { open: Invoice; past: Invoice[] } {
  const own = { id: 'c-x', name: 'X' };
  const past = delays.map((delay, at) => {
    const due = addDays(day('2026-05-10'), -7 * at);
    const changes = { id: `x-${at}`, issueDate: addDays(due, -30), dueDate: due, paidOn: addDays(due, delay) };
    return openInvoice({ ...changes, number: `X-${at}`, status: 'paid', balance: '0.00' }, own);
  });
  return { past, open: openInvoice({ id: 'x-now', number: 'X-NOW', issueDate: '2026-05-21', dueDate }, own) };
}

function chance({ open, past }: { open: Invoice; past: Invoice[] }): Risk {
  return scored([...ledger, ...past], [open])[0] as Risk;
}

describe('laws of the learnt score', () => {
  it('the order of the ledger changes neither the model nor a score', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
        const mixed = shuffled(ledger, seed);
        expect(JSON.stringify(modelOf(mixed))).toBe(JSON.stringify(model));
        expect(scored(mixed, openOnes)).toEqual(scored(ledger, openOnes));
      }),
      { numRuns: 2 },
    );
  });

  it('scaling all amounts of a currency changes nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom(2, 3, 7, 10, 100, 1000), fc.constantFrom('EUR', 'USD'), (factor, currency) => {
        const scale = (amount: string): string => (Number(amount) * factor).toFixed(2);
        const larger = ledger.map((invoice) =>
          invoice.currency === currency
            ? { ...invoice, total: scale(invoice.total), balance: scale(invoice.balance) }
            : invoice,
        );
        const again = modelOf(larger);
        expect(again.checksum).toBe(model.checksum);
        const open = larger.filter(({ status }) => status === 'open');
        expect(scored(larger, open, LAST_DAY, again)).toEqual(scored(ledger, openOnes));
      }),
      { numRuns: 2 },
    );
  });

  it('nothing that happens after the day of the score changes the model or a score', () => {
    const asOf = day('2026-02-01');
    const before = modelOf(ledger, asOf);
    const open = ledger
      .filter(({ issueDate, paidOn }) => issueDate < asOf && (paidOn === undefined || paidOn >= asOf))
      .map((invoice) => ({ ...invoice, status: 'open' as const, balance: invoice.total, paidOn: undefined }) as unknown as Invoice); // prettier-ignore
    expect(open.length).toBeGreaterThan(20);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
        const next = numbers(seed);
        const other = ledger.flatMap((invoice): Invoice[] => {
          if (invoice.issueDate > asOf) return next() < 0.5 ? [] : [{ ...invoice, total: '9.99' }];
          // A payment of the day itself is known to the sentences, though not yet to the model.
          if (invoice.paidOn === undefined || invoice.paidOn <= asOf) return [invoice];
          return [{ ...invoice, paidOn: addDays(asOf, 1 + Math.floor(next() * 200)) }];
        });
        expect(modelOf(other, asOf).checksum).toBe(before.checksum);
        expect(scored(other, open, asOf, before)).toEqual(scored(ledger, open, asOf, before));
      }),
      { numRuns: 2 },
    );
  });

  it('more lateness never lowers the risk', () => {
    const delays = fc.array(fc.integer({ min: -10, max: 12 }), { minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(delays, fc.nat(13), fc.integer({ min: 1, max: 9 }), (history, at, more) => {
        const place = at % history.length;
        const later = history.map((delay, index) => (index === place ? Math.max(1, delay) + more : delay));
        const [one, other] = [chance(payer(history)), chance(payer(later))];
        expect(other.probabilityLate).toBeGreaterThanOrEqual(one.probabilityLate);
        expect(other.score).toBeGreaterThanOrEqual(one.score);
      }),
      { numRuns: 40 },
    );
  });

  it('a good payment long ago never raises the risk', () => {
    const delays = fc.array(fc.integer({ min: -10, max: 12 }), { maxLength: 12 });
    fc.assert(
      fc.property(delays, fc.integer({ min: -9, max: 0 }), (history, early) => {
        const { open, past } = payer(history);
        const due = addDays(day('2025-03-03'), 0);
        const good = openInvoice({ id: 'x-old', number: 'X-OLD', issueDate: addDays(due, -30), dueDate: due, paidOn: addDays(due, early), status: 'paid', balance: '0.00' }, { id: 'c-x', name: 'X' }); // prettier-ignore
        const [before, after] = [chance({ open, past }), chance({ open, past: [...past, good] })];
        expect(after.probabilityLate).toBeLessThanOrEqual(before.probabilityLate);
        expect(after.score).toBeLessThanOrEqual(before.score);
      }),
      { numRuns: 40 },
    );
  });

  it('keeps every probability, score and range in its bounds', () => {
    for (const risk of scored(ledger, openOnes)) {
      expect(risk.probabilityLate).toBeGreaterThan(0);
      expect(risk.probabilityLate).toBeLessThanOrEqual(1);
      expect(risk.probabilityUnpaid30).toBeLessThanOrEqual(risk.probabilityLate);
      expect(risk.expectedPaymentDate > LAST_DAY).toBe(true);
      expect(risk.range.early <= risk.expectedPaymentDate && risk.expectedPaymentDate <= risk.range.late).toBe(true);
      expect(risk.factors.length).toBeGreaterThan(0);
      expect(risk.factors.length).toBeLessThanOrEqual(5);
    }
  });
});

describe('learning', () => {
  it.each([
    ['99 outcomes', 99, 'too_little'],
    ['100 outcomes', 100, 'model'],
  ])('claims nothing below 100 outcomes: %s', (_, count, kind) => {
    const due = ledger.filter(({ dueDate }) => dueDate < LAST_DAY).slice(0, count);
    expect(trainRiskModel({ facts: ledgerFacts({ invoices: due }), asOf: LAST_DAY })).toMatchObject({ kind });
  });

  it('claims nothing when nobody was ever late', () => {
    const punctual = ledger.map((invoice) => ({ ...invoice, status: 'paid' as const, paidOn: invoice.dueDate }));
    const result = trainRiskModel({ facts: ledgerFacts({ invoices: punctual }), asOf: LAST_DAY });
    expect(result).toMatchObject({ kind: 'too_little', late: 0 });
  });

  it('ranks customers who pay late above those who do not', () => {
    const risks = scored(ledger, openOnes);
    const of = (rest: number) => risks.filter((_, at) => Number(openOnes[at]?.customer.id.slice(2)) % 7 === rest);
    const mean = (some: Risk[]) => some.reduce((sum, risk) => sum + risk.probabilityLate, 0) / some.length;
    expect(mean(of(6))).toBeGreaterThan(0.9);
    expect(mean(of(0))).toBeLessThan(mean(of(6)) - 0.3);
  });

  it('leaves out drafts, voids, credits, estimated due dates and paid invoices without a payment day', () => {
    const odd = [
      openInvoice({ id: '1', status: 'draft' }),
      openInvoice({ id: '2', status: 'void' }),
      openInvoice({ id: '3', status: 'credit' }),
      openInvoice({ id: '4', dueDateEstimated: true }),
      openInvoice({ id: '5', status: 'paid', balance: '0.00' }),
    ];
    expect(ledgerFacts({ invoices: odd })).toEqual([]);
  });

  it('reads impossible dates as the nearest possible ones', () => {
    const odd = openInvoice({ issueDate: '2026-03-10', dueDate: '2026-03-01', paidOn: '2026-02-01', status: 'paid' });
    const march10 = dayNumber(day('2026-03-10'));
    expect(ledgerFact(odd)).toMatchObject({ dueDay: march10, settledDay: march10 });
  });

  it('counts an invoice that came twice once, whichever came first', () => {
    const [paid] = payer([3]).past as [Invoice];
    const open = { ...paid, status: 'open' as const, balance: paid.total };
    const once = ledgerFacts({ invoices: [paid] });
    expect(ledgerFacts({ invoices: [open, paid] })).toEqual(once);
    expect(ledgerFacts({ invoices: [paid, open] })).toEqual(once);
  });
});

describe('a trained model', () => {
  it('is read back from JSON, whatever the order of its fields, and scores the same', () => {
    const copy = JSON.parse(JSON.stringify(model)) as RiskModel;
    const reordered = Object.fromEntries(Object.entries(copy).reverse());
    expect(readRiskModel(JSON.stringify(model))).toEqual(model);
    expect(scored(ledger, openOnes, LAST_DAY, readRiskModel(reordered))).toEqual(scored(ledger, openOnes));
  });

  it('names no customer', () => {
    expect(JSON.stringify(model)).not.toMatch(/c-\d|Customer|INV-/);
  });

  it.each([
    ['text', 'not a model', /is not JSON/],
    ['something else', { hello: 1 }, /is not a trained risk model/],
    [
      'another version',
      { ...model, version: '3' },
      /version "3" is not the version this package reads, 4 \(train the model again/,
    ],
    ['a changed number', { ...model, trainedOn: model.trainedOn + 1 }, /checksum .* does not fit the model/],
    ['a missing part', { ...model, waits: undefined }, /does not fit the model/],
  ])('is refused when it is %s', (_, value, message) => {
    expect(() => readRiskModel(value)).toThrow(message);
  });
});
