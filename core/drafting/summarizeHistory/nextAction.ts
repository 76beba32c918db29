import { daysBetween } from '../../calendar/calendarDate';
import { formatDate } from '../../calendar/formatDate';
import { isOwed } from './accountLedger';
import {
  PROMISES_BROKEN_TOO_OFTEN,
  brokenPromises,
  isDisputed,
  isPaymentMissing,
  promiseThatCounts,
  type AccountFacts,
} from './concerns';
import { promisedInvoices } from './followPromises';
import { newestOf } from './liveClaims';
import type { PhraseKind } from './phrases/phraseBook';

/** Messages without an answer after which writing again is pointless. */
const UNANSWERED_TOO_OFTEN = 3;

function unansweredMessages({ account }: AccountFacts): number {
  const firstReply = account.findIndex(
    ({ message, claims }) => message.direction === 'inbound' && !claims.some(({ kind }) => kind === 'out_of_office'),
  );
  const since = firstReply < 0 ? account : account.slice(0, firstReply);
  return since.filter(({ message }) => message.direction === 'outbound').length;
}

/** Late money is money: a promise that was broken and then paid leaves nothing to ask about. */
function isStillOwed({ date, messageId }: AccountFacts['promises'][number], { account }: AccountFacts): boolean {
  const read = account.find(({ message }) => message.id === messageId);
  return read === undefined || promisedInvoices(read, date).some(isOwed);
}

function promiseAction(facts: AccountFacts): string | undefined {
  const newest = promiseThatCounts(facts);
  const day = newest && formatDate(newest.date, 'en-GB');
  if (newest?.status === 'pending') return `Wait for the payment promised for ${day ?? ''}.`;
  if (brokenPromises(facts) >= PROMISES_BROKEN_TOO_OFTEN) {
    return 'Call the customer and agree on a firm plan; earlier promises were not kept.';
  }
  const isMissed = newest?.status === 'broken' || newest?.status === 'partly_kept';
  return newest && isMissed && isStillOwed(newest, facts)
    ? `Ask the customer about the payment promised for ${day ?? ''}.`
    : undefined;
}

/** What to do next in one sentence, the gravest matter first. Never a threat, never a change of terms. */
export function nextActionOf(facts: AccountFacts): string {
  const { live, invoices, asOf } = facts;
  const said = (kind: PhraseKind): boolean => newestOf(live, kind) !== undefined;
  const steps: [boolean, string | undefined][] = [
    [!invoices.some(isOwed), 'Nothing to do: nothing is owed.'],
    [isDisputed(facts), 'Settle the dispute with the customer before any reminder is sent.'],
    [said('legal'), 'Have the person in charge answer; send no reminder.'],
    [said('insolvency'), 'Have the person in charge file the claim; send no reminder.'],
    [said('unsubscribe'), 'Have a person decide how to reach the customer; send no reminder.'],
    [said('frustration'), 'Have a person answer the complaint before anything else is sent.'],
    [said('wrong_person'), 'Find the right contact, correct it in the ledger and write to them.'],
    [said('asks_document'), 'Send the document the customer asked for, as a reply to their message.'],
    [said('plan_request'), 'Decide on the request to pay in instalments and answer it.'],
    [isPaymentMissing(facts), 'Ask the customer for a proof of payment; the ledger shows none.'],
    [said('says_paid') || said('partial_payment'), 'Check the bank for the payment the customer says was made.'],
    [true, promiseAction(facts)],
    [said('cash_flow'), 'Ask the customer when they can pay.'],
    [said('promise') && facts.promises.length === 0, 'Ask the customer on which day they will pay.'],
    [said('forgot'), 'Send a friendly reminder with the payment details.'],
    [unansweredMessages(facts) >= UNANSWERED_TOO_OFTEN, 'Call the customer: our messages were not answered.'],
    [
      !invoices.some((invoice) => isOwed(invoice) && daysBetween(invoice.dueDate, asOf) > 0),
      'Wait: nothing is overdue.',
    ],
  ];
  return (
    steps.find(([applies, action]) => applies && action !== undefined)?.[1] ??
    'Nothing said stands in the way: go on as planned.'
  );
}
