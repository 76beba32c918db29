import { cleanMessageText } from '../../history/cleanMessageText';
import { oneLine } from '../../history/matchableText';
import { paymentDelays } from '../../history/paymentDelays';
import type { ConversationMessage } from '../../receivables/conversation';
import type { Invoice } from '../../receivables/invoice';
import type { History } from '../../receivables/sections/history';
import { isAbsence, readAccount, type HistoryInput, type ReadMessage } from './account';
import { isOwed } from './accountLedger';
import { CLAIM_TEXTS } from './claimTexts';
import { causeOfDelay, reasonsForPerson, type AccountFacts } from './concerns';
import { followPromises } from './followPromises';
import { holdsOf } from './holdsFromHistory';
import { liveClaims } from './liveClaims';
import { mailThreads } from './mailThreads';
import { nextActionOf } from './nextAction';
import { writeBrief } from './writeBrief';
import { writeSummary } from './writeSummary';

const LONGEST_EXCERPT = 160;
const MOST_EXCHANGES = 3;
const MOST_ATTACHMENTS = 10;
const LONGEST_NAME = 80;
const MOST_DELAYS = 24;
const MOST_NOTES = 5;

function lastExchanges(account: readonly ReadMessage[]): History['lastExchanges'] {
  return account
    .filter((read) => !isAbsence(read))
    .slice(0, MOST_EXCHANGES)
    .map(({ message, day }) => ({
      messageId: message.id,
      on: day,
      direction: message.direction,
      from: oneLine({ text: message.from, longest: LONGEST_EXCERPT }),
      excerpt: oneLine({ text: cleanMessageText(message) || message.subject, longest: LONGEST_EXCERPT }),
      ...attachedTo(message),
    }));
}

/** A slip or a delivery note is often the whole answer. */
function attachedTo({ attachments = [] }: ConversationMessage): { attachments?: string[] } {
  const names = attachments
    .slice(0, MOST_ATTACHMENTS)
    .map(({ name }) => oneLine({ text: name, longest: LONGEST_NAME }));
  return names.length > 0 ? { attachments: names } : {};
}

/** Tickets by their newest message: what that one says about open or closed counts. */
function openTickets(account: readonly ReadMessage[]): History['openTickets'] {
  const seen = new Set<string>();
  return account.flatMap(({ message }) => {
    const { ticket } = message;
    if (!ticket || seen.has(ticket.id)) return [];
    seen.add(ticket.id);
    const subject = oneLine({ text: ticket.subject ?? message.subject, longest: LONGEST_EXCERPT });
    return ticket.open ? [{ id: ticket.id, subject }] : [];
  });
}

/** Terms and notes of what is owed, as the customer may see them too; private notes never reach an invoice. */
function contractNotes(invoices: readonly Invoice[]): string[] {
  const notes = invoices
    .filter(isOwed)
    .flatMap(({ number, terms, notes: text }) => [
      ...(terms?.trim() ? [`Terms: ${terms}`] : []),
      ...(text?.trim() ? [`${number}: ${text}`] : []),
    ]);
  return [...new Set(notes.map((text) => oneLine({ text, longest: LONGEST_EXCERPT })))].slice(0, MOST_NOTES);
}

/**
 * The state of one customer's account before anybody writes again, by rules: what is owed, what was said, promised and
 * disputed, why payment is late, what to do next. Every claim carries the customer's own sentence and its message.
 * Works from the ledger alone when there are no messages, and says so. Text of customers is only ever data.
 * `disputes` holds what is still open; `evidence` all that was ever claimed. Throws `invalid_date` for a message
 * without a readable time.
 */
export function summarizeHistory(input: HistoryInput): History {
  return concludeHistory({ input, account: readAccount(input), writtenBy: 'rules' });
}

/** The whole section from an account that has been read, whoever read it: all but the claims follows by rules alone. */
export function concludeHistory({
  input,
  account,
  writtenBy,
}: {
  input: HistoryInput;
  account: readonly ReadMessage[];
  writtenBy: History['writtenBy'];
}): History {
  const { customer, invoices, payments, asOf } = input;
  const live = liveClaims(account);
  const promises = followPromises({ account, asOf, ...(payments ? { payments } : {}) });
  const delays = paymentDelays({ invoices, customerId: customer.id, asOf }).slice(0, MOST_DELAYS);
  const threads = mailThreads(account);
  const facts: AccountFacts = { invoices, account, live, promises, delays, asOf };
  const humanReasons = reasonsForPerson(facts);
  const history: History = {
    summary: writeSummary(facts),
    ...causeOfDelay(facts),
    nextAction: nextActionOf(facts),
    lastExchanges: lastExchanges(account),
    ...(threads.length > 0 ? { threads } : {}),
    delays,
    openTickets: openTickets(account),
    contractNotes: contractNotes(invoices),
    disputes: live
      .filter(({ claim }) => claim.kind === 'dispute')
      .map(({ claim: { quote, messageId } }) => ({ quote, messageId })),
    promises,
    needsHuman: humanReasons.length > 0,
    humanReasons: humanReasons.map((reason) => `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`),
    holds: holdsOf({ account, promises, asOf }),
    evidence: account.flatMap(({ claims }) =>
      claims.map(({ kind, quote, messageId }) => ({ claim: CLAIM_TEXTS[kind], quote, messageId })),
    ),
    writtenBy,
  };
  return { ...history, brief: writeBrief({ history, name: customer.name }) };
}
