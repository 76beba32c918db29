import { dayInZone, type CalendarDate } from '../../calendar/calendarDate';
import { ReceivablesError } from '../../errors';
import type { ConversationMessage } from '../../receivables/conversation';
import type { Customer, Invoice } from '../../receivables/invoice';
import type { Payment } from '../../receivables/payment';
import { concernedInvoices, isOwed, namedInvoices } from './accountLedger';
import { cleanMessageText } from '../../history/cleanMessageText';
import { LONGEST_OWN_TEXT, readMessage, type Claim } from './findClaims';
import type { NumericOrder } from './findDays';
import { senderDay } from './senderDay';

/** One customer as the summary needs it: the ledger, and the messages with what they claim. */
export interface HistoryInput {
  customer: Customer;
  /** All of the customer's invoices, the paid ones too. */
  invoices: readonly Invoice[];
  /** The customer's messages in any order; those after `asOf` are not looked at. */
  messages: readonly ConversationMessage[];
  /** What has come in, where the ledger tells it: it dates part payments. */
  payments?: readonly Payment[];
  asOf: CalendarDate;
  /** The business's zone, such as "Europe/Berlin": it decides on which day a message was written. */
  timeZone: string;
}

/** A message with its day, its claims and the invoices it is about. */
export interface ReadMessage {
  message: ConversationMessage;
  day: CalendarDate;
  claims: readonly Claim[];
  /** Its sentences about money or goods that no claim explains. */
  unexplained: readonly string[];
  named: readonly Invoice[];
  concerned: readonly Invoice[];
  /** False when everything it was about has been settled in the ledger since. */
  isLive: boolean;
  /** True when it is too long to be read whole. */
  isCut: boolean;
}

const instantOf = ({ at }: ConversationMessage): number => Date.parse(at);

function dayOfMessage(message: ConversationMessage, timeZone: string): CalendarDate {
  try {
    return dayInZone(message.at, timeZone);
  } catch (error) {
    throw error instanceof ReceivablesError && error.code === 'invalid_date'
      ? error.about(`Message ${message.id}`)
      : error;
  }
}

/** US ledgers write the month first; other English writers without a known country could mean either. */
export function numericOrderOf({ country, language }: Customer): NumericOrder {
  if (country) return country.toUpperCase() === 'US' ? 'month_first' : 'day_first';
  if (!language || /^en$/i.test(language)) return 'unclear';
  return /^en[-_]us$/i.test(language) ? 'month_first' : 'day_first';
}

/** The customer's messages, read: newest first, each once, none from after `asOf`. Throws `invalid_date` naming the message. */
export function readAccount({ customer, invoices, messages, asOf, timeZone }: HistoryInput): ReadMessage[] {
  const numericOrder = numericOrderOf(customer);
  const once = new Map<string, { message: ConversationMessage; day: CalendarDate }>();
  for (const message of messages) {
    const day = dayOfMessage(message, timeZone);
    if (day <= asOf && !once.has(message.id)) once.set(message.id, { message, day });
  }
  const newestFirst = [...once.values()].sort(
    (left, right) =>
      instantOf(right.message) - instantOf(left.message) || (left.message.id < right.message.id ? -1 : 1),
  );
  return newestFirst.map(({ message, day }) => {
    const named = namedInvoices(message, invoices);
    const concerned = concernedInvoices(named, invoices, day);
    return {
      message,
      day,
      ...readMessage({ message, day: senderDay({ message, customer, timeZone }), numericOrder }),
      named,
      concerned,
      isLive: concerned.some(isOwed),
      isCut: message.direction === 'inbound' && cleanMessageText(message).length > LONGEST_OWN_TEXT,
    };
  });
}

/** True when the message is an automatic absence note: it is no reply. */
export function isAbsence({ claims }: ReadMessage): boolean {
  return claims.some(({ kind }) => kind === 'out_of_office');
}
