import type { CalendarDate } from '../../calendar/calendarDate';
import { oneLine } from '../../history/matchableText';
import type { ContactEvent, ContactLogRow } from '../../receivables/contactLog';
import type { ConversationMessage } from '../../receivables/conversation';
import type { Reason } from '../../receivables/sections/contact';
import type { TriageLabel } from '../../receivables/sections/triage';

/** Labels with an event of their own in the log; every other hold is a plain hold. */
const EVENTS: Readonly<Partial<Record<TriageLabel, ContactEvent>>> = {
  dispute: 'dispute',
  promise: 'promise',
  unsubscribe: 'exclude',
};

interface LogInput {
  message: ConversationMessage;
  on: CalendarDate;
  customerId: string;
  /** All that the message names. */
  invoiceIds: readonly string[];
  /** Those that the claims of a label, or of one promised day, are about. */
  idsOf: (label: TriageLabel, promisedOn?: CalendarDate) => string[];
  holds: readonly { label: TriageLabel; hold: Reason }[];
  promises: readonly { date: CalendarDate; amount?: string | undefined }[];
  currency?: string;
}

/**
 * The rows to store: one that the customer replied (an absence note is no reply) and one per hold. The key is made of
 * message and label, so that storing the same reply twice changes nothing. Each hold names the invoices it is about.
 */
export function triageLogRows({
  message,
  on,
  customerId,
  invoiceIds,
  idsOf,
  holds,
  promises,
  currency,
}: LogInput): ContactLogRow[] {
  const shared = {
    happenedOn: on,
    happenedAt: message.at,
    customerId,
    invoiceIds: [...invoiceIds],
    channel: 'email',
    subject: oneLine({ text: message.subject, longest: 160 }),
    actor: 'customer',
  };
  const away = holds.every(({ label }) => label === 'out_of_office');
  const reply: ContactLogRow[] = away ? [] : [{ logKey: `reply|${message.id}`, event: 'reply', ...shared }];
  const held = holds.flatMap(({ label, hold }): ContactLogRow[] => {
    if (label === 'other') return [];
    const dated = label === 'promise' ? promises : [];
    const row = {
      event: EVENTS[label] ?? ('hold' as const),
      ...shared,
      invoiceIds: idsOf(label),
      reason: hold.message,
    };
    const until = hold.until === undefined ? {} : { untilDate: hold.until };
    // A promise without a day cannot be held against the ledger; it only rests.
    if (dated.length === 0) {
      const event = label === 'promise' ? 'hold' : row.event;
      return [{ ...row, event, logKey: `${label}|${message.id}`, ...until }];
    }
    return dated.map(({ date, amount }) => ({
      ...row,
      invoiceIds: idsOf(label, date),
      logKey: `${label}|${message.id}|${date}`,
      untilDate: date,
      ...(amount === undefined || currency === undefined ? {} : { amount, currency }),
    }));
  });
  return [...reply, ...held];
}
