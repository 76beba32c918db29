import { MONDAY_TO_FRIDAY, addBusinessDays } from '../../calendar/businessDays';
import type { CalendarDate } from '../../calendar/calendarDate';
import type { Invoice } from '../../receivables/invoice';
import type { DelayCause, History } from '../../receivables/sections/history';
import type { ReadMessage } from './account';
import { isOwed } from './accountLedger';
import { WORD_HOLD_BUSINESS_DAYS } from './holdsFromHistory';
import { newestOf, type LiveClaim } from './liveClaims';

/** All that the sentences of a summary are made from. */
export interface AccountFacts {
  invoices: readonly Invoice[];
  account: readonly ReadMessage[];
  live: readonly LiveClaim[];
  promises: History['promises'];
  delays: History['delays'];
  asOf: CalendarDate;
}

/** Promises broken this often are no longer believed. */
export const PROMISES_BROKEN_TOO_OFTEN = 2;

/** The customer disputes an invoice that is still owed, in a message or by the ledger. */
export function isDisputed({ live, invoices }: AccountFacts): boolean {
  return (
    newestOf(live, 'dispute') !== undefined ||
    invoices.some((invoice) => isOwed(invoice) && invoice.dispute?.open === true)
  );
}

/** The customer said it is paid, the bank has had its days, and the ledger still shows it as owed. */
export function isPaymentMissing({ live, asOf }: AccountFacts): boolean {
  const said = newestOf(live, 'says_paid');
  return said !== undefined && asOf >= addBusinessDays(said.read.day, WORD_HOLD_BUSINESS_DAYS, MONDAY_TO_FRIDAY);
}

/** How many promises were not kept at all. */
export function brokenPromises({ promises }: AccountFacts): number {
  return promises.filter(({ status }) => status === 'broken').length;
}

/** Why a person must take over, as ends of the sentence "A person should take over: …"; empty when none must. */
export function reasonsForPerson(facts: AccountFacts): string[] {
  const { live, account } = facts;
  const broken = brokenPromises(facts);
  const reasons: [boolean, string][] = [
    [isDisputed(facts), 'an invoice is disputed'],
    [newestOf(live, 'legal') !== undefined, 'lawyers or courts were mentioned'],
    [newestOf(live, 'insolvency') !== undefined, 'insolvency was mentioned'],
    [newestOf(live, 'unsubscribe') !== undefined, 'the customer asked not to be written to'],
    [newestOf(live, 'frustration') !== undefined, 'the customer is annoyed'],
    [newestOf(live, 'wrong_person') !== undefined, 'we write to the wrong person'],
    [broken >= PROMISES_BROKEN_TOO_OFTEN && facts.invoices.some(isOwed), `${broken} promises were broken`],
    [isPaymentMissing(facts), 'the customer says it is paid, the ledger does not'],
    [account.some(({ isCut, isLive }) => isCut && isLive), 'a message is too long to be read whole'],
    [
      account.some(({ isLive, claims }) => isLive && claims.some(({ isHint }) => isHint === true)),
      'a message is understood by single words only',
    ],
    [
      account.some(({ isLive, claims }) => isLive && claims.some(({ isLearned }) => isLearned === true)),
      'a message is understood by its wording only',
    ],
    [
      account.some(({ isLive, unexplained }) => isLive && unexplained.length > 0),
      'a sentence about money or goods is not understood',
    ],
  ];
  return reasons.filter(([applies]) => applies).map(([, reason]) => reason);
}

/** Why the customer is late: the gravest cause that is still true. Unknown when nothing was said. */
export function causeOfDelay(facts: AccountFacts): DelayCause {
  const { live, account } = facts;
  // An answered request for instalments holds no reminder any more, but money is still what is missing.
  const askedForPlan = account.some(
    ({ isLive, claims }) => isLive && claims.some(({ kind }) => kind === 'plan_request'),
  );
  const said = (...kinds: Parameters<typeof newestOf>[1][]): boolean =>
    kinds.some((kind) => newestOf(live, kind) !== undefined);
  if (isDisputed(facts)) return 'dispute';
  if (said('asks_document', 'wrong_person')) return 'missing_information';
  if (askedForPlan || said('cash_flow', 'insolvency')) return 'cash_flow';
  return said('forgot') ? 'forgetfulness' : 'unknown';
}
