import { daysBetween, type CalendarDate } from '../../calendar/calendarDate';
import { formatDate } from '../../calendar/formatDate';
import { formatMoney } from '../../money/formatMoney';
import { totalsPerCurrency } from '../../money/money';
import { parseAmount } from '../../money/parseAmount';
import { isAbsence } from './account';
import { isOwed } from './accountLedger';
import { promiseThatCounts, reasonsForPerson, type AccountFacts } from './concerns';
import { newestOf } from './liveClaims';
import type { PhraseKind } from './phrases/phraseBook';

const MOST_WORDS = 60;
const MOST_CURRENCIES = 3;

const dayText = (day: CalendarDate): string => formatDate(day, 'en-GB');
const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;
const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

function listOf(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}

function balanceSentence({ invoices, asOf }: AccountFacts): string {
  const owed = invoices.filter(isOwed);
  if (owed.length === 0) return 'Nothing is owed.';
  const totals = totalsPerCurrency(
    owed.map(({ balance, currency }) => parseAmount({ value: balance, currency, field: 'balance' })),
  );
  const amounts = totals.slice(0, MOST_CURRENCIES).map((total) => formatMoney(total, 'en'));
  const more = totals.length > MOST_CURRENCIES ? ['more in other currencies'] : [];
  const overdue = Math.max(...owed.map(({ dueDate }) => daysBetween(dueDate, asOf)));
  const age = overdue > 0 ? `, the oldest ${counted(overdue, 'day')} overdue` : ', none overdue';
  return `${counted(owed.length, 'invoice')} with ${listOf([...amounts, ...more])} open${age}.`;
}

function personSentence(facts: AccountFacts): string {
  const reasons = reasonsForPerson(facts);
  return reasons.length === 0 ? '' : `A person should take over: ${listOf(reasons.slice(0, 3))}.`;
}

function promiseSentence(facts: AccountFacts): string {
  const newest = promiseThatCounts(facts);
  if (!newest) return '';
  const outcome = {
    pending: 'it is still pending',
    kept: 'it was kept',
    partly_kept: 'it was kept in part',
    broken: 'it was not kept',
  }[newest.status];
  return `The customer promised to pay on ${dayText(newest.date)}; ${outcome}.`;
}

const SAID: readonly [PhraseKind, string][] = [
  ['dispute', 'disputed an invoice'],
  ['asks_document', 'asked for a document'],
  ['says_paid', 'wrote that it is paid'],
  ['plan_request', 'asked to pay in instalments'],
  ['cash_flow', 'wrote that money is short'],
  ['wrong_person', 'named another contact'],
  ['forgot', 'wrote that it was overlooked'],
  ['promise', 'promised to pay, without naming a day'],
];

function claimSentence(facts: AccountFacts): string {
  for (const [kind, said] of SAID) {
    const found = newestOf(facts.live, kind);
    if (found && !(kind === 'promise' && found.claim.days.length > 0)) {
      return `On ${dayText(found.read.day)} the customer ${said}.`;
    }
  }
  return '';
}

/** What the messages say when they say nothing about paying. */
function silenceSentence({ account }: AccountFacts): string {
  if (account.length === 0) return 'No messages were found, so this rests on the ledger alone.';
  const inbound = account.filter(({ message }) => message.direction === 'inbound');
  if (inbound.length === 0) {
    return `The customer has not answered our ${account.length === 1 ? 'message' : `${account.length} messages`}.`;
  }
  if (inbound.every(isAbsence)) return 'Only automatic replies came back.';
  return inbound.some(({ claims }) => claims.length > 0)
    ? 'What the customer wrote has been dealt with.'
    : 'The messages found give no reason for the delay.';
}

function delaySentence({ delays }: AccountFacts): string {
  if (delays.length === 0) return '';
  const mean = Math.round(delays.reduce((sum, { days }) => sum + days, 0) / delays.length);
  const paid = `${counted(delays.length, 'earlier invoice')} ${delays.length === 1 ? 'was' : 'were'} paid`;
  if (mean === 0) return `${paid} on time${delays.length === 1 ? '' : ' on average'}.`;
  const howLate = `${counted(Math.abs(mean), 'day')} ${mean > 0 ? 'late' : 'early'}`;
  return `${paid} ${howLate}${delays.length === 1 ? '' : ' on average'}.`;
}

/**
 * The account in at most 60 words of plain English: what is owed, why a person must take over, what was said, how
 * earlier invoices were paid. Made from figures and fixed sentences only: no word of a customer gets in.
 */
export function writeSummary(facts: AccountFacts): string {
  const said = [claimSentence(facts), promiseSentence(facts)].filter((sentence) => sentence !== '');
  const sentences = [
    balanceSentence(facts),
    personSentence(facts),
    ...(said.length > 0 ? said : [silenceSentence(facts)]),
    delaySentence(facts),
  ].filter((sentence) => sentence !== '');
  return sentences.reduce((sofar, sentence) => {
    const longer = sofar === '' ? sentence : `${sofar} ${sentence}`;
    return wordsIn(longer) <= MOST_WORDS ? longer : sofar;
  }, '');
}
