import { MONDAY_TO_FRIDAY, addBusinessDays } from '../../calendar/businessDays';
import type { CalendarDate } from '../../calendar/calendarDate';
import type { Invoice } from '../../receivables/invoice';
import type { CauseConfidence, DelayCause, History } from '../../receivables/sections/history';
import type { ReadMessage } from './account';
import { isOwed } from './accountLedger';
import type { Claim } from './claim';
import { WORD_HOLD_BUSINESS_DAYS } from './holdsFromHistory';
import { newestOf, type LiveClaim } from './liveClaims';
import type { PhraseKind } from './phrases/phraseBook';

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
export function isDisputed(facts: AccountFacts): boolean {
  return newestOf(facts.live, 'dispute') !== undefined || isKnownDispute(facts);
}

/** The ledger itself says so. */
function isKnownDispute({ invoices }: Pick<AccountFacts, 'invoices'>): boolean {
  return invoices.some((invoice) => isOwed(invoice) && invoice.dispute?.open === true);
}

/** The customer said it is paid, the bank has had its days, and the ledger still shows it as owed. */
export function isPaymentMissing({ live, asOf }: AccountFacts): boolean {
  const said = newestOf(live, 'says_paid');
  return said !== undefined && asOf >= addBusinessDays(said.read.day, WORD_HOLD_BUSINESS_DAYS, MONDAY_TO_FRIDAY);
}

/** On how many promised days nothing came: a promise that is repeated is still one. */
export function brokenPromises({ promises }: AccountFacts): number {
  return new Set(promises.filter(({ status }) => status === 'broken').map(({ date }) => date)).size;
}

/** The promise that matters now: the newest, or the next of those still pending once the newest was kept, even in part. */
export function promiseThatCounts({
  promises,
}: Pick<AccountFacts, 'promises'>): History['promises'][number] | undefined {
  const [newest] = promises;
  if (newest === undefined || newest.status === 'broken' || newest.status === 'pending') return newest;
  const pending = promises.filter(({ status }) => status === 'pending');
  return pending.sort((left, right) => (left.date < right.date ? -1 : 1))[0] ?? newest;
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

/** What the customer says and why they are late then, the gravest cause first. */
const CAUSES: readonly [DelayCause, readonly PhraseKind[]][] = [
  ['dispute', ['dispute']],
  ['missing_information', ['asks_document', 'wrong_person']],
  ['cash_flow', ['cash_flow', 'insolvency', 'plan_request']],
  ['forgetfulness', ['forgot']],
];

function confidenceOf(claims: readonly Claim[]): CauseConfidence {
  const isSure = claims.some(({ isHint, isLearned, isModels }) => !isHint && !isLearned && !isModels);
  if (isSure) return 'high';
  return claims.some(({ isHint }) => !isHint) ? 'fair' : 'low';
}

/** Why the customer is late: the gravest cause that is still true, and how sure that is. Unknown when nothing was said. */
export function causeOfDelay(facts: AccountFacts): { cause: DelayCause; causeConfidence: CauseConfidence } {
  const { live, account } = facts;
  if (isKnownDispute(facts)) return { cause: 'dispute', causeConfidence: 'high' };
  // An answered request for instalments holds no reminder any more, but money is still what is missing.
  const plans = account
    .filter(({ isLive }) => isLive)
    .flatMap(({ claims }) => claims.filter(({ kind }) => kind === 'plan_request'));
  for (const [cause, kinds] of CAUSES) {
    const said = [...live.map(({ claim }) => claim), ...plans].filter(({ kind }) => kinds.includes(kind));
    if (said.length > 0) return { cause, causeConfidence: confidenceOf(said) };
  }
  return { cause: 'unknown', causeConfidence: 'none' };
}
