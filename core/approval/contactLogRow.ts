import type { CalendarDate } from '../calendar/calendarDate';
import type { ContactEvent, ContactLogRow } from '../receivables/contactLog';
import type { ReviewItem } from './reviewItem';

/**
 * The contact-log row of a message: `claimed` before it leaves, `sent` or `send_failed` after, `stopped` when the
 * recheck kept it back, `snooze` when the reviewer put it off. `on` is the day, `at` the ISO 8601 instant.
 */
export function contactLogRowFor({
  item,
  customerId,
  key,
  event,
  at,
  on,
  reason,
}: {
  item: ReviewItem;
  customerId: string;
  key: string;
  event: ContactEvent;
  at: string;
  on: CalendarDate;
  reason?: string;
}): ContactLogRow {
  const { draft, approval, invoice, aging } = item;
  const [total, ...others] = draft?.totals ?? [];
  const stage = aging?.stage ?? draft?.invoices[0]?.stage;
  const until = event === 'snooze' ? approval?.snoozedUntil : undefined;
  const why = reason ?? approval?.reason;
  return {
    logKey: key,
    event,
    happenedOn: on,
    happenedAt: at,
    customerId,
    invoiceIds: draft ? draft.invoices.map(({ id }) => id) : invoice ? [invoice.id] : [],
    ...(draft && { channel: draft.channel, recipient: draft.to, subject: draft.subject }),
    ...(stage && { stage }),
    // A row holds one amount; a message in several currencies has none that would be true.
    ...(total && others.length === 0 && { amount: total.amount, currency: total.currency }),
    ...(until && { untilDate: until }),
    ...(approval && { fingerprint: approval.fingerprint, actor: approval.by }),
    ...(why && { reason: why }),
  };
}

/** The columns of a contact-log table, in order. Every row has them all, so that a table can be made from any row. */
const COLUMNS = [
  'logKey',
  'event',
  'happenedOn',
  'happenedAt',
  'customerId',
  'invoiceIds',
  'channel',
  'recipient',
  'subject',
  'stage',
  'amount',
  'currency',
  'untilDate',
  'fingerprint',
  'actor',
  'reason',
] as const satisfies readonly (keyof ContactLogRow)[];

/** The row as flat text columns for a table: invoice ids separated by commas, an empty string for what is not known. */
export function flatContactLogRow(row: ContactLogRow): Record<(typeof COLUMNS)[number], string> {
  const text = (value: string | readonly string[] | undefined) =>
    value === undefined ? '' : typeof value === 'string' ? value : value.join(',');
  return Object.fromEntries(COLUMNS.map((column) => [column, text(row[column])])) as ReturnType<
    typeof flatContactLogRow
  >;
}
