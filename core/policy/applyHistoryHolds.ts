import { laterOf } from '../calendar/calendarDate';
import type { Contact, Reason } from '../receivables/sections/contact';
import type { History } from '../receivables/sections/history';

/** The first day after every hold has ended; nothing when one of them waits for a person. */
function endOf(holds: readonly Reason[]): Pick<Contact, 'notBefore'> {
  const ends = holds.flatMap(({ until }) => (until === undefined ? [] : [until]));
  const [first, ...rest] = ends;
  return first === undefined || ends.length < holds.length ? {} : { notBefore: rest.reduce(laterOf, first) };
}

/**
 * The contact decision with what the conversation says: `send` becomes `hold` when the history implies a hold for this
 * invoice or for the whole account, for nobody is reminded right after disputing or promising. The holds come first
 * among the reasons. Any other decision, and a history without such holds, stays as it is.
 */
export function applyHistoryHolds({
  contact,
  history,
  invoiceId,
}: {
  contact: Contact;
  history: Pick<History, 'holds'> | undefined;
  invoiceId: string;
}): Contact {
  const concerning = (history?.holds ?? []).filter(({ invoiceIds }) => !invoiceIds || invoiceIds.includes(invoiceId));
  if (contact.decision !== 'send' || concerning.length === 0) return contact;
  const holds = concerning.map(({ code, message, until }): Reason => ({ code, message, ...(until && { until }) }));
  return { ...contact, decision: 'hold', reasons: [...holds, ...contact.reasons], ...endOf(holds) };
}
