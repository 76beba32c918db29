import { addBusinessDays } from '../calendar/businessDays';
import { addDays, laterOf, type CalendarDate } from '../calendar/calendarDate';
import type { Hold } from './hold';
import { dayText, reason, reviewOf, type Situation } from './situation';

/** The first day after a message on which the next one may go: never the same day, and not before the business days are over. */
function endOfCap(last: CalendarDate, businessDays: number, { calendar }: Situation): CalendarDate {
  return laterOf(addDays(last, 1), addBusinessDays(last, businessDays, calendar));
}

/** The cap per customer, counted from the last reminder that left or may have left. */
export const recentlyReminded: Hold = (situation) => {
  const { invoice, customerLog, aging, asOf, policy } = situation;
  const [own, account] = [invoice.lastReminderOn, customerLog?.lastReminderOn];
  const last = own && account ? laterOf(own, account) : (own ?? account);
  if (!last || aging.stage === 'escalate') return undefined;
  const lifted = policy.capOverrides.some(({ customerId }) => customerId === invoice.customer.id);
  const until = lifted ? addDays(last, 1) : endOfCap(last, policy.reminderEveryBusinessDays, situation);
  const message = `The customer was last reminded on ${dayText(last)}; the next reminder may go on ${dayText(until)}.`;
  return asOf < until ? reason('recently_reminded', message, until) : undefined;
};

/** The cap per invoice, where it is longer than the customer's. */
export const invoiceRecentlyReminded: Hold = (situation) => {
  const { invoice, aging, asOf, policy } = situation;
  const last = invoice.lastReminderOn;
  const every = policy.invoiceReminderEveryBusinessDays;
  if (!last || every === 0 || aging.stage === 'escalate') return undefined;
  if (policy.capOverrides.some(({ customerId }) => customerId === invoice.customer.id)) return undefined;
  const until = endOfCap(last, every, situation);
  const message = `This invoice was last reminded on ${dayText(last)}; the next reminder about it may go on ${dayText(until)}.`;
  return asOf < until ? reason('invoice_recently_reminded', message, until) : undefined;
};

/** The cap for life: repeating the same request for ever is a person's decision, one reminder at a time. */
export const lifetimeCap: Hold = (situation) => {
  const { invoice, aging, policy } = situation;
  if (aging.stage === 'escalate' || invoice.reminderCount < policy.maxRemindersPerInvoice) return undefined;
  if (reviewOf(situation)) return undefined;
  const count = invoice.reminderCount === 1 ? '1 reminder has' : `${invoice.reminderCount} reminders have`;
  return reason('lifetime_cap', `${count} been sent about it, which is the most; a person decides what follows.`);
};

/** The same cap for notes to our own account owner, per invoice. */
export const recentlyEscalated: Hold = (situation) => {
  const { invoiceLog, aging, asOf, policy } = situation;
  const last = invoiceLog?.lastNoteOn;
  if (!last || aging.stage !== 'escalate') return undefined;
  const until = endOfCap(last, policy.reminderEveryBusinessDays, situation);
  const message = `The account owner was asked on ${dayText(last)}; the next note may go on ${dayText(until)}.`;
  return asOf < until ? reason('recently_escalated', message, until) : undefined;
};
