import { MONDAY_TO_FRIDAY, addBusinessDays } from '../../calendar/businessDays';
import { addDays, type CalendarDate } from '../../calendar/calendarDate';
import { formatDate } from '../../calendar/formatDate';
import { claimKindOf } from './claimTexts';
import type { Reason } from '../../receivables/sections/contact';
import type { History } from '../../receivables/sections/history';
import { readAccount, type HistoryInput, type ReadMessage } from './account';
import { PROMISE_GRACE_DAYS } from './followPromises';
import { liveClaims, newestOf, type LiveClaim } from './liveClaims';
import type { PhraseKind } from './phrases/phraseBook';

/** How long "it is paid" or "we will pay" rests before we ask again, in business days after the message. */
export const WORD_HOLD_BUSINESS_DAYS = 5;

const dayText = (day: CalendarDate): string => formatDate(day, 'en-GB');

/** Holds that last until a person has acted: what the customer said on that day, and what to do. */
const STANDING: readonly { kind: PhraseKind; code: string; said: string; act: string }[] = [
  { kind: 'dispute', code: 'dispute', said: 'disputed an invoice', act: 'Settle it first.' },
  { kind: 'legal', code: 'needs_human', said: 'spoke of lawyers or courts', act: 'A person answers.' },
  { kind: 'frustration', code: 'needs_human', said: 'was annoyed with us', act: 'A person answers.' },
  { kind: 'wrong_person', code: 'wrong_person', said: 'named another contact', act: 'Correct the contact in the ledger and answer.' },
  { kind: 'asks_document', code: 'document_requested', said: 'asked for a document', act: 'Send it and answer.' },
  { kind: 'plan_request', code: 'plan_requested', said: 'asked to pay in instalments', act: 'Agree on a plan or decline.' },
]; // prettier-ignore

function standingHolds(live: readonly LiveClaim[]): Reason[] {
  return STANDING.flatMap(({ kind, code, said, act }) => {
    const found = newestOf(live, kind);
    return found ? [{ code, message: `The customer ${said} on ${dayText(found.read.day)}. ${act}` }] : [];
  });
}

/** A pending promise rests until the last of the promised days and its grace have passed. */
function promiseHold(promises: History['promises']): Reason[] {
  const dates = promises.filter(({ status }) => status === 'pending').map(({ date }) => date);
  const last = dates.sort().at(-1);
  if (last === undefined) return [];
  const message = `The customer promised to pay on ${dayText(last)} and has ${PROMISE_GRACE_DAYS} days of grace.`;
  return [{ code: 'promise_pending', message, until: addDays(last, PROMISE_GRACE_DAYS + 1) }];
}

function restingHold(
  found: LiveClaim | undefined,
  asOf: CalendarDate,
  tell: (day: string) => Omit<Reason, 'until'>,
): Reason[] {
  if (!found) return [];
  const until = addBusinessDays(found.read.day, WORD_HOLD_BUSINESS_DAYS, MONDAY_TO_FRIDAY);
  return asOf < until ? [{ ...tell(dayText(found.read.day)), until }] : [];
}

/** Only claims that stand in the history count: a claim that was dropped for lack of proof holds nothing. */
function provenOnly(account: readonly ReadMessage[], { evidence }: History): ReadMessage[] {
  const proven = new Set(evidence.map(({ claim, messageId }) => `${claimKindOf({ claim }) ?? ''}\n${messageId}`));
  return account.map((read) => ({
    ...read,
    claims: read.claims.filter(({ kind, messageId }) => proven.has(`${kind}\n${messageId}`)),
  }));
}

/** The holds of claims that still matter and of promises that are still pending. */
export function holdsOf(live: readonly LiveClaim[], promises: History['promises'], asOf: CalendarDate): Reason[] {
  const undated = live.find(({ claim }) => claim.kind === 'promise' && claim.days.length === 0);
  return [
    ...standingHolds(live),
    ...promiseHold(promises),
    ...restingHold(newestOf(live, 'says_paid'), asOf, (day) => ({
      code: 'says_paid',
      message: `The customer wrote on ${day} that it is paid. Check the bank.`,
    })),
    ...restingHold(undated, asOf, (day) => ({
      code: 'recent_reply',
      message: `The customer wrote on ${day} that they will pay, without naming a day. Ask for one.`,
    })),
  ];
}

/**
 * The holds that the conversation implies although the ledger does not know yet: a dispute, a pending promise, "it is
 * paid", a question nobody has answered. `until` is the first day the hold no longer applies; without it a person must
 * act. Only claims that stand in the history's evidence count, and only while their invoices are owed.
 */
export function holdsFromHistory({ history, ...input }: HistoryInput & { history: History }): Reason[] {
  return holdsOf(liveClaims(provenOnly(readAccount(input), history)), history.promises, input.asOf);
}
