import { formatMoney } from '../money/formatMoney';
import { money, type Money } from '../money/money';
import type { Customer } from '../receivables/invoice';

/** On what a claim for late payment rests: a law, or the rate agreed with the customer. */
export type InterestBasis = 'eu' | 'uk' | 'germany' | 'contract';

/** How one law counts. Figures: see each rule; the reference rates themselves change and are always given from outside. */
export interface InterestRule {
  /** The law in words, for the reader of a proposal. */
  readonly source: string;
  /** What is added to the reference rate, in percentage points. */
  readonly margin: number;
  /** The reference rate by name. */
  readonly reference: string;
  /** Whether the rate follows every half-year, or stays as it was when the delay began. */
  readonly follows: 'half-years' | 'start';
  /** The lump sum for the trouble, when the law gives one in the currency of the debt. */
  readonly fixedSumOf: (debt: Money) => Money | undefined;
}

const forty = ({ currency }: Money): Money | undefined => (currency === 'EUR' ? money('EUR', 40_00) : undefined);

/**
 * Directive 2011/7/EU, article 2 (6) and (7): at least 8 points above the ECB's main refinancing rate; article 3 (3): the
 * rate of 1 January holds for the first half of the year, that of 1 July for the second; article 6 (1): at least 40
 * euros without a reminder, for each late payment (CJEU C-78/22). Between businesses only. A member state may give more.
 */
const EU: InterestRule = {
  source: 'Directive 2011/7/EU on combating late payment, between businesses',
  margin: 8,
  reference: 'ECB reference rate',
  follows: 'half-years',
  fixedSumOf: forty,
};

/**
 * Late Payment of Commercial Debts (Interest) Act 1998, with SI 2002/1675, article 4: 8 % above the Bank of England's
 * rate of the 31 December or 30 June before the day on which interest starts to run, and that rate to the end; simple.
 * Section 5A: 40, 70 or 100 pounds below 1,000, below 10,000 and from there on. Not when the contract sets another rate.
 */
const UK: InterestRule = {
  source: 'Late Payment of Commercial Debts (Interest) Act 1998, unless the contract sets another rate',
  margin: 8,
  reference: 'Bank of England rate',
  follows: 'start',
  fixedSumOf: ({ currency, minor }) => {
    if (currency !== 'GBP') return undefined;
    return money('GBP', minor < 1_000_00 ? 40_00 : minor < 10_000_00 ? 70_00 : 100_00);
  },
};

/** German Civil Code, section 288 (2) and (5): base rate plus 9 points and 40 euros where no consumer takes part. By section 247 the base rate changes on 1 January and 1 July. */
const GERMANY_BUSINESS: InterestRule = {
  source: 'Section 288 (2) and (5) of the German Civil Code, between businesses',
  margin: 9,
  reference: 'German base rate',
  follows: 'half-years',
  fixedSumOf: forty,
};

/** The same section, (1), for consumers: base rate plus 5 points, and no lump sum. */
const GERMANY_CONSUMER: InterestRule = {
  source: 'Section 288 (1) of the German Civil Code, consumers',
  margin: 5,
  reference: 'German base rate',
  follows: 'half-years',
  fixedSumOf: () => undefined,
};

/** The rule for a customer; undefined where the law does not reach, and for a customer of unknown kind. */
export function interestRuleFor(
  basis: Exclude<InterestBasis, 'contract'>,
  { kind }: Pick<Customer, 'kind'>,
): InterestRule | undefined {
  if (basis === 'germany' && kind === 'consumer') return GERMANY_CONSUMER;
  if (kind !== 'business') return undefined;
  return { eu: EU, uk: UK, germany: GERMANY_BUSINESS }[basis];
}

/** An amount as the formulas write it: €1,000.00. */
export const inWords = (amount: Money): string => formatMoney(amount, 'en');
