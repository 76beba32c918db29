import { allMeanings, anyIn } from './meansIn';
import type { Clause } from './readClauses';
import type { Meaning } from './wordBook';

const COMPLAINS: readonly Meaning[] = ['not', 'wrong', 'instead', 'missing', 'defect', 'issue', 'refuse', 'deduct', 'twice', 'blocked', 'why', 'cancelled', 'assured']; // prettier-ignore
const OF_BUSINESS: readonly Meaning[] = ['goods', 'got', 'extra', 'billed', 'bill', 'price', 'offer', 'agreed', 'works', 'money', 'sum', 'rest', 'paid', 'paidOrPays']; // prettier-ignore
/** Words that dispute, threaten or end a matter whatever stands beside them. */
const ALONE: readonly Meaning[] = ['contest', 'creditNote', 'gaveBack', 'law', 'bankrupt'];
/** What "nothing" and "no" take back: "there is no dispute", "nichts zu beanstanden". */
const DENIABLE: readonly Meaning[] = ['contest', 'issue', 'blocked', 'deduct', 'wrong', 'law'];
const STILL_TO_DO: readonly Meaning[] = ['future', 'willPay', 'pay', 'does', 'rest', 'scheduled', 'soon'];
const OF_THE_PAST: readonly Meaning[] = ['proof', 'receipt', 'valueDate'];

/**
 * True of a sentence whose words are of a complaint, a payment made or a court: when no claim explains it, whoever
 * reads it may find there what the rest of the message does not say. A complaint that is denied is none.
 */
export function leavesOpen({ clauses }: { clauses: readonly Clause[] }): boolean {
  const means = allMeanings(clauses.filter((clause) => !(clause.means.has('not') && anyIn(clause.means, ...DENIABLE))));
  if (anyIn(means, ...ALONE)) return true;
  if (anyIn(means, ...COMPLAINS) && anyIn(means, ...OF_BUSINESS)) return true;
  return anyIn(means, 'paid', 'paidOrPays') && !anyIn(means, 'future', 'pay');
}

/** Words of a dispute in what was taken for an absence note: "Ravi was on holiday then, so it should be 6 days". */
export function disputesBeside({ clauses }: { clauses: readonly Clause[] }): boolean {
  return anyIn(allMeanings(clauses), ...ALONE);
}

/** "The statement shows the debit on the 11th": taken for a promise, though nothing in it is still to be done. */
export function tellsOfThePast({ clauses }: { clauses: readonly Clause[] }): boolean {
  const means = allMeanings(clauses);
  return anyIn(means, ...OF_THE_PAST) && !anyIn(means, ...STILL_TO_DO);
}
