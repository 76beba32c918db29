import { dayInZone, isTimeZone, type CalendarDate } from '../../calendar/calendarDate';
import type { ConversationMessage } from '../../receivables/conversation';
import type { Customer } from '../../receivables/invoice';

/** A mail's date with the sender's own offset. "Z" tells nothing: mail systems store every moment so. */
const OWN_OFFSET = /^(\d{4}-\d{2}-\d{2})T.*[+-](?!00:?00$)\d{2}:?\d{2}$/;

/**
 * The day a message was written where its sender was: "tomorrow" counts from there. By the offset of the mail's own
 * date, else the customer's zone, else the business's. Throws `invalid_date` for what is no point in time.
 */
export function senderDay({
  message,
  customer,
  timeZone,
}: {
  message: ConversationMessage;
  customer?: Pick<Customer, 'timeZone'> | undefined;
  timeZone: string;
}): CalendarDate {
  const own = OWN_OFFSET.exec(message.at.trim())?.[1];
  const ours = dayInZone(message.at, timeZone);
  if (own !== undefined) return own as CalendarDate;
  const zone = customer?.timeZone;
  return zone !== undefined && isTimeZone(zone) ? dayInZone(message.at, zone) : ours;
}
