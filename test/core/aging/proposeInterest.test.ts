import {
  parseCalendarDate,
  proposeInterest,
  readInterestTerms,
  type InterestTerms,
  type ReferenceRate,
} from '../../../core';
import { openInvoice } from '../../helpers/openInvoice';

const day = (text: string) => parseCalendarDate(text, 'day');
const rate = (from: string, percent: string): ReferenceRate => ({ from: day(from), percent });
// Made-up rates: the real ones change and are given by the user.
const rates = [rate('2026-01-01', '3.00'), rate('2026-07-01', '2.15')];
const propose = (
  terms: InterestTerms,
  changes: Record<string, unknown> = {},
  customer: object = {},
  asOf = '2026-11-16',
) => proposeInterest({ invoice: openInvoice(changes, customer), asOf: day(asOf), terms });
const eu: InterestTerms = { basis: 'eu', referenceRates: rates };

describe('C8: interest is a proposal', () => {
  it('EU: reference rate plus 8 points for 15 days, and 40 euros, with a formula to check', () => {
    // 1000.00 x 10.15 % x 15 / 365 = 4.1712
    expect(propose(eu)).toEqual({
      currency: 'EUR',
      amount: '44.17',
      interest: '4.17',
      fixedSum: '40.00',
      formula: '€1,000.00 x 10.15 % x 15 / 365 + €40.00 fixed sum',
      source: 'Directive 2011/7/EU on combating late payment, between businesses: ECB reference rate plus 8 points',
      asOf: '2026-11-16',
    });
  });

  it('EU: follows the rate of each half-year, and rounds once', () => {
    // Due 20 June: 10 days at 11 % (21 to 30 June), 31 days at 10.15 % (July): 3.0137 + 8.6205 = 11.6342
    const proposal = propose(eu, { dueDate: '2026-06-20' }, {}, '2026-07-31');
    expect(proposal).toMatchObject({
      interest: '11.63',
      formula: '€1,000.00 x 11 % x 10 / 365 + €1,000.00 x 10.15 % x 31 / 365 + €40.00 fixed sum',
    });
  });

  it.each([
    ['999.99', '40.00'],
    ['1000.00', '70.00'],
    ['9999.99', '70.00'],
    ['10000.00', '100.00'],
  ])('UK: a debt of %s pounds gives a fixed sum of %s', (balance, fixedSum) => {
    const terms: InterestTerms = { basis: 'uk', referenceRates: rates };
    expect(propose(terms, { currency: 'GBP', balance, total: balance })).toMatchObject({ fixedSum, currency: 'GBP' });
  });

  it('UK: the rate stays as it was at the end of the half-year before the delay began', () => {
    const terms: InterestTerms = { basis: 'uk', referenceRates: rates };
    const gbp = { currency: 'GBP', dueDate: '2026-11-01' };
    expect(propose(terms, gbp)?.formula).toMatch(/^£1,000.00 x 11 % x 15 \/ 365 \+ £70.00/);
    expect(propose(terms, gbp, {}, '2027-01-10')?.formula).toMatch(/^£1,000.00 x 11 % x 70 \/ 365 \+/);
  });

  it.each([
    ['business', '44.58', /11.15 % x 15 .* \+ €40.00 fixed sum/, /288 \(2\) and \(5\)/],
    ['consumer', '2.94', /7.15 % x 15 \/ 365$/, /288 \(1\).*consumers/],
  ])('Germany: a %s owes by its own rule', (kind, amount, formula, source) => {
    const proposal = propose({ basis: 'germany', referenceRates: rates }, {}, { kind: kind as 'business' });
    expect(proposal?.amount).toBe(amount);
    expect(proposal?.formula).toMatch(formula);
    expect(proposal?.source).toMatch(source);
  });

  it('Germany: a base rate below zero lowers the rate', () => {
    const terms: InterestTerms = { basis: 'germany', referenceRates: [rate('2026-07-01', '-0.88')] };
    expect(propose(terms)?.formula).toMatch(/x 8.12 % x 15/);
  });

  it('contract: the agreed rate for anybody, without a fixed sum', () => {
    const proposal = propose({ basis: 'contract', contractRate: '9.5' }, {}, { kind: 'consumer' });
    expect(proposal).toMatchObject({ amount: '3.90', fixedSum: '0.00', formula: '€1,000.00 x 9.5 % x 15 / 365' });
  });

  it.each([
    ['a consumer under the directive', eu, {}, { kind: 'consumer' }],
    ['a customer of unknown kind', eu, {}, { kind: 'unknown' }],
    ['an invoice due today', eu, { dueDate: '2026-11-16' }, {}],
    ['an estimated due date', eu, { dueDateEstimated: true }, {}],
    ['a paid invoice', eu, { status: 'paid', balance: '0.00' }, {}],
    ['a credit note', eu, { status: 'credit' }, {}],
    ['a wholly disputed invoice', eu, { dispute: { open: true } }, {}],
  ] as [string, InterestTerms, Record<string, unknown>, object][])(
    'proposes nothing for %s',
    (_what, terms, changes, customer) => {
      expect(propose(terms, changes, customer)).toBeUndefined();
    },
  );

  it('counts only what is not disputed, and gives no euros on another currency', () => {
    expect(propose(eu, { dispute: { open: true, amount: '400.00' } })?.formula).toMatch(/^€600.00 x/);
    expect(propose(eu, { currency: 'USD' })).toMatchObject({ fixedSum: '0.00', amount: '4.17' });
  });

  it('never guesses a rate', () => {
    expect(() => propose({ basis: 'eu', referenceRates: [rate('2026-12-01', '2')] })).toThrow(
      /reference rates say nothing about 2026-07-01/,
    );
    expect(() => readInterestTerms({ basis: 'uk' })).toThrow(/reference rates are missing/);
    expect(() => readInterestTerms({ basis: 'contract', contractRate: 'nine' })).toThrow(
      /contract interest rate "nine" is not a rate/,
    );
    expect(() => readInterestTerms({ basis: 'eu', referenceRates: [rate('2026-01-01', '2,15')] })).toThrow(
      /reference rate from 2026-01-01 "2,15"/,
    );
  });
});
