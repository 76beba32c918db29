import { addDays, daysBetween, type CalendarDate } from '../calendar/calendarDate';
import { ReceivablesError } from '../errors';
import { add, money, toDecimal, type Money } from '../money/money';
import { chasedAmount } from '../receivables/chasedAmount';
import type { Invoice } from '../receivables/invoice';
import type { InterestProposal } from '../receivables/sections/aging';
import { daysByHalfYear, halfYearOf, percentText, rateOn, readPercent } from './interestDays';
import type { RatedDays, ReferenceRate } from './interestDays';
import { inWords, interestRuleFor, type InterestBasis, type InterestRule } from './interestRules';
import { isOpenItem } from './totals';

/** On what interest is proposed; every rate is given, with the day from which it is in force. */
export interface InterestTerms {
  readonly basis: InterestBasis;
  /** Needed for the three laws: the ECB's, the Bank of England's or the German base rate. */
  readonly referenceRates?: readonly ReferenceRate[] | undefined;
  /** For `contract`: percent a year, as agreed. */
  readonly contractRate?: string | undefined;
}

interface Claim {
  readonly parts: readonly RatedDays[];
  readonly fixedSum: Money | undefined;
  readonly source: string;
}

const MILLION = 1_000_000n;

/** Simple interest for days of a year of 365, rounded once at the end, halves up; never below zero. */
function interestOn({ currency, minor }: Money, parts: readonly RatedDays[]): Money {
  const rated = parts.reduce((sum, { days, millionths }) => sum + BigInt(days) * BigInt(millionths), 0n);
  const whole = BigInt(minor) * (rated > 0n ? rated : 0n);
  const divisor = 100n * 365n * MILLION;
  return money(currency, Number((2n * whole + divisor) / (2n * divisor)));
}

function lawfulClaim(
  rule: InterestRule,
  debt: Money,
  dates: { dueDate: CalendarDate; asOf: CalendarDate; rates: readonly ReferenceRate[] },
): Claim {
  // prettier-ignore
  const { dueDate, asOf, rates } = dates;
  const margin = rule.margin * Number(MILLION);
  const first = addDays(dueDate, 1);
  const fixed = rule.follows === 'start' ? margin + rateOn(addDays(halfYearOf(first), -1), rates) : undefined;
  const parts =
    fixed === undefined
      ? daysByHalfYear({ dueDate, asOf, rateFrom: (start) => margin + rateOn(start, rates) })
      : [{ from: first, days: daysBetween(dueDate, asOf), millionths: fixed }];
  const source = `${rule.source}: ${rule.reference} plus ${rule.margin} points`;
  return { parts, fixedSum: rule.fixedSumOf(debt), source };
}

function claimOf(invoice: Invoice, asOf: CalendarDate, terms: InterestTerms): Claim | undefined {
  const { customer, dueDate } = invoice;
  if (terms.basis === 'contract') {
    const millionths = readPercent(terms.contractRate, 'contract interest rate');
    const parts = [{ from: addDays(dueDate, 1), days: daysBetween(dueDate, asOf), millionths }];
    return { parts, fixedSum: undefined, source: 'The rate agreed in the contract' };
  }
  const rule = interestRuleFor(terms.basis, customer);
  const debt = chasedAmount({ invoice });
  return rule && lawfulClaim(rule, debt, { dueDate, asOf, rates: terms.referenceRates ?? [] });
}

function formulaOf(debt: Money, { parts, fixedSum }: Claim): string {
  const spans = parts.map(({ days, millionths }) => `${inWords(debt)} x ${percentText(millionths)} % x ${days} / 365`);
  return [...spans, ...(fixedSum ? [`${inWords(fixedSum)} fixed sum`] : [])].join(' + ');
}

/**
 * What could be claimed for the delay of an invoice on a day, for a person to decide about: simple interest on today's
 * undisputed balance from the day after the due date, and the fixed sum of the law. 1,000.00 EUR, 15 days at 11.15 % ->
 * 4.58 EUR and 40.00 EUR. Earlier, larger balances are not known and not counted. Undefined when nothing is overdue, the due date
 * is an estimate, or the law does not cover the customer. Throws `invalid_setting` for a missing or unreadable rate.
 */
export function proposeInterest({
  invoice,
  asOf,
  terms,
}: {
  invoice: Invoice;
  asOf: CalendarDate;
  terms: InterestTerms;
}): InterestProposal | undefined {
  if (!isOpenItem(invoice) || invoice.dueDateEstimated || invoice.dueDate >= asOf) return undefined;
  const debt = chasedAmount({ invoice });
  const claim = debt.minor > 0 ? claimOf(invoice, asOf, terms) : undefined;
  if (!claim) return undefined;
  const interest = interestOn(debt, claim.parts);
  const fixedSum = claim.fixedSum ?? money(debt.currency, 0);
  return {
    currency: debt.currency,
    amount: toDecimal(add(interest, fixedSum)),
    interest: toDecimal(interest),
    fixedSum: toDecimal(fixedSum),
    formula: formulaOf(debt, claim),
    source: claim.source,
    asOf,
  };
}

/** Checks the terms before the first invoice: every rate readable, and those there that the basis needs. Throws `invalid_setting`. */
export function readInterestTerms(terms: InterestTerms): InterestTerms {
  if (terms.basis === 'contract') readPercent(terms.contractRate, 'contract interest rate');
  else if (!terms.referenceRates?.length) {
    const hint = 'give each rate with its first day; the central bank publishes them';
    const problem = 'are missing';
    throw new ReceivablesError({ code: 'invalid_setting', field: 'reference rates', problem, hint });
  }
  for (const { from, percent } of terms.referenceRates ?? []) readPercent(percent, `reference rate from ${from}`);
  return terms;
}
