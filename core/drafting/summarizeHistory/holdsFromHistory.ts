import { MONDAY_TO_FRIDAY, addBusinessDays } from '../../calendar/businessDays';
import { addDays, laterOf, type CalendarDate } from '../../calendar/calendarDate';
import { formatDate } from '../../calendar/formatDate';
import { claimKindOf } from './claimTexts';
import type { History, HistoryHold } from '../../receivables/sections/history';
import { isOwed } from './accountLedger';
import { isAbsence, readAccount, type HistoryInput, type ReadMessage } from './account';
import { PROMISE_GRACE_DAYS, promisedInvoices } from './followPromises';
import { isAnswered, liveClaims, newestOf, type LiveClaim } from './liveClaims';
import type { PhraseKind } from './phrases/phraseBook';

/** How long "it is paid" or "we will pay" rests before we ask again, in business days after the message. */
export const WORD_HOLD_BUSINESS_DAYS = 5;

/** How long a fresh mail rests until a person has read it; the contact policy's own default for replies. */
const REPLY_HOLD_BUSINESS_DAYS = 3;

/** A conversation that has been read, with what became of its promises. */
export interface ConversationState {
  account: readonly ReadMessage[];
  promises: History['promises'];
  asOf: CalendarDate;
}

const dayText = (day: CalendarDate): string => formatDate(day, 'en-GB');

/** Holds that last until a person has acted: what the customer said on that day, and what to do. */
const STANDING: readonly { kind: PhraseKind; code: string; said: string; act: string }[] = [
  { kind: 'legal', code: 'needs_human', said: 'spoke of lawyers or courts', act: 'A person answers.' },
  { kind: 'insolvency', code: 'needs_human', said: 'spoke of insolvency', act: 'A person answers.' },
  { kind: 'unsubscribe', code: 'needs_human', said: 'asked not to be written to', act: 'A person decides how to reach them.' },
  { kind: 'frustration', code: 'needs_human', said: 'was annoyed with us', act: 'A person answers.' },
  { kind: 'wrong_person', code: 'wrong_person', said: 'named another contact', act: 'Correct the contact in the ledger and answer.' },
  { kind: 'asks_document', code: 'document_requested', said: 'asked for a document', act: 'Send it and answer.' },
  { kind: 'plan_request', code: 'plan_requested', said: 'asked to pay in instalments', act: 'Agree on a plan or decline.' },
]; // prettier-ignore

/** The invoices a message names, when it names any: the hold then leaves the others alone. */
function scopeOf({ named }: ReadMessage): Pick<HistoryHold, 'invoiceIds'> {
  return named.length > 0 ? { invoiceIds: named.map(({ id }) => id) } : {};
}

/**
 * Disputes the ledger does not know. Where it does, policy holds the invoice or chases the undisputed rest; the other
 * invoices of the customer are chased as usual.
 */
function disputeHolds(live: readonly LiveClaim[]): HistoryHold[] {
  const disputed = new Set(live.filter(({ claim }) => claim.kind === 'dispute').map(({ read }) => read));
  const holds = [...disputed].flatMap((read): HistoryHold[] => {
    const owed = read.concerned.filter(isOwed);
    const unknown = owed.filter(({ dispute }) => !dispute?.open);
    const isKnown = read.named.length > 0 ? unknown.length === 0 : unknown.length < owed.length;
    if (isKnown) return [];
    const message = `The customer disputed an invoice on ${dayText(read.day)}. Settle it first.`;
    return [{ code: 'dispute', message, ...scopeOf({ ...read, named: read.named.length > 0 ? unknown : [] }) }];
  });
  // Whoever writes ten mails about one matter has it held once, by the newest.
  const about = ({ invoiceIds = [] }: HistoryHold): string => JSON.stringify([...invoiceIds].sort());
  return holds.filter((hold, at) => holds.findIndex((other) => about(other) === about(hold)) === at);
}

function standingHolds(live: readonly LiveClaim[]): HistoryHold[] {
  return STANDING.flatMap(({ kind, code, said, act }) => {
    const found = newestOf(live, kind);
    return found ? [{ code, message: `The customer ${said} on ${dayText(found.read.day)}. ${act}` }] : [];
  });
}

/** The invoices a promise names, in a fixed order; none when it is about all that is owed. */
function namedIn({ messageId, date }: History['promises'][number], account: readonly ReadMessage[]): string[] {
  const read = account.find(({ message }) => message.id === messageId);
  return read && read.named.length > 0 ? promisedInvoices(read, date).map(({ id }) => id).sort() : []; // prettier-ignore
}

/**
 * A pending promise rests until the last of the promised days and its grace have passed: for the invoices it names, or,
 * when it names none, for the whole account.
 */
function promiseHolds(promises: History['promises'], account: readonly ReadMessage[]): HistoryHold[] {
  const lastDays = new Map<string, { last: CalendarDate; invoiceIds: string[] }>();
  for (const promise of promises.filter(({ status }) => status === 'pending')) {
    const invoiceIds = namedIn(promise, account);
    const known = lastDays.get(JSON.stringify(invoiceIds))?.last ?? promise.date;
    lastDays.set(JSON.stringify(invoiceIds), { last: laterOf(known, promise.date), invoiceIds });
  }
  return [...lastDays.values()].map(({ last, invoiceIds }) => ({
    code: 'promise_pending',
    message: `The customer promised to pay on ${dayText(last)} and has ${PROMISE_GRACE_DAYS} days of grace.`,
    until: addDays(last, PROMISE_GRACE_DAYS + 1),
    ...(invoiceIds.length > 0 ? { invoiceIds } : {}),
  }));
}

function restingHold(
  found: LiveClaim | undefined,
  asOf: CalendarDate,
  tell: (day: string, read: ReadMessage) => Omit<HistoryHold, 'until'>,
): HistoryHold[] {
  if (!found) return [];
  const until = addBusinessDays(found.read.day, WORD_HOLD_BUSINESS_DAYS, MONDAY_TO_FRIDAY);
  return asOf < until ? [{ ...tell(dayText(found.read.day), found.read), until }] : [];
}

/** Only claims that stand in the history count: a claim that was dropped for lack of proof holds nothing. */
function provenOnly(account: readonly ReadMessage[], { evidence }: History): ReadMessage[] {
  const proven = new Set(evidence.map(({ claim, messageId }) => `${claimKindOf({ claim }) ?? ''}\n${messageId}`));
  return account.map((read) => ({
    ...read,
    claims: read.claims.filter(({ kind, messageId }) => proven.has(`${kind}\n${messageId}`)),
  }));
}

/** Rules do not understand every mail: a fresh one that nobody answered is read by a person before we write again. */
function replyHold(account: readonly ReadMessage[], asOf: CalendarDate): HistoryHold[] {
  const newest = account.find((read) => read.message.direction === 'inbound' && !isAbsence(read));
  if (!newest?.isLive || isAnswered(newest, account)) return [];
  const until = addBusinessDays(newest.day, REPLY_HOLD_BUSINESS_DAYS, MONDAY_TO_FRIDAY);
  const message = `The customer wrote on ${dayText(newest.day)}. Read that first.`;
  return asOf < until ? [{ code: 'recent_reply', message, until }] : [];
}

/** The holds of what was said and still matters; a fresh mail holds by itself when it says nothing that holds longer. */
export function holdsOf({ account, promises, asOf }: ConversationState): HistoryHold[] {
  const live = liveClaims(account);
  const undated = live.find(({ claim }) => claim.kind === 'promise' && claim.days.length === 0);
  const holds = [
    ...disputeHolds(live),
    ...standingHolds(live),
    ...promiseHolds(promises, account),
    ...restingHold(newestOf(live, 'says_paid') ?? newestOf(live, 'partial_payment'), asOf, (day, read) => ({
      code: 'says_paid',
      message: `The customer wrote on ${day} that it is paid. Check the bank.`,
      ...scopeOf(read),
    })),
    ...restingHold(undated, asOf, (day) => ({
      code: 'recent_reply',
      message: `The customer wrote on ${day} that they will pay, without naming a day. Ask for one.`,
    })),
  ];
  return holds.length > 0 ? holds : replyHold(account, asOf);
}

/**
 * The holds that the conversation implies although the ledger does not know yet: a dispute, a pending promise, "it is
 * paid", a question nobody has answered, a fresh mail that nobody has read. `until` is the first day the hold no longer
 * applies; without it a person must
 * act. Only claims that stand in the history's evidence count, and only while their invoices are owed.
 */
export function holdsFromHistory({ history, ...input }: HistoryInput & { history: History }): HistoryHold[] {
  const account = provenOnly(readAccount(input), history);
  return holdsOf({ account, promises: history.promises, asOf: input.asOf });
}
