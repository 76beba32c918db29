import { addDays, daysBetween, type CalendarDate } from '../calendar/calendarDate';
import type { ContactLogRow } from '../receivables/contactLog';
import type { Invoice } from '../receivables/invoice';

/** A reminder that had the time to be answered: the day it left, and whether the customer then wrote, promised or paid. */
export interface ReminderAnswer {
  readonly sentOn: CalendarDate;
  readonly answered: boolean;
}

/** A reply, a promise, a dispute or a payment so many calendar days after a reminder counts as its answer. */
export const ANSWER_DAYS = 4;

const ANSWERS = new Set<ContactLogRow['event']>(['reply', 'promise', 'dispute']);

function daysByCustomer(rows: readonly { customerId: string; day: CalendarDate }[]): Map<string, CalendarDate[]> {
  const days = new Map<string, Set<CalendarDate>>();
  for (const { customerId, day } of rows) days.set(customerId, (days.get(customerId) ?? new Set()).add(day));
  return new Map([...days].map(([customer, own]) => [customer, [...own].sort()]));
}

/**
 * How each customer answered our reminders, oldest first, by customer id. Only reminders whose four days had passed by
 * `asOf` count, an answer counts for the last reminder before it, several reminders of one day are one, and notes to our
 * own people are none. The order of the log does not matter.
 */
export function reminderAnswers({
  log,
  invoices,
  asOf,
}: {
  log: readonly ContactLogRow[];
  invoices: readonly Invoice[];
  asOf: CalendarDate;
}): Map<string, ReminderAnswer[]> {
  const before = log.filter(({ happenedOn }) => happenedOn < asOf);
  const of = ({ customerId, happenedOn: day }: ContactLogRow) => ({ customerId, day });
  const sent = daysByCustomer(before.filter(({ event, channel }) => event === 'sent' && channel !== 'internal_note').map(of)); // prettier-ignore
  const paid = invoices.flatMap(
    ({ customer, status, paidOn }) =>
    status === 'paid' && paidOn && paidOn < asOf && sent.has(customer.id) ? [{ customerId: customer.id, day: paidOn }] : [], // prettier-ignore
  );
  const answers = daysByCustomer([...before.filter(({ event }) => ANSWERS.has(event)).map(of), ...paid]);
  return new Map([...sent].map(([customer, days]) => [customer, answered(days, answers.get(customer) ?? [], asOf)]));
}

function answered(
  days: readonly CalendarDate[],
  answers: readonly CalendarDate[],
  asOf: CalendarDate,
): ReminderAnswer[] {
  return days.flatMap((sentOn, at) => {
    if (daysBetween(sentOn, asOf) <= ANSWER_DAYS) return [];
    const next = days[at + 1];
    const last = addDays(sentOn, ANSWER_DAYS);
    return [{ sentOn, answered: answers.some((day) => day >= sentOn && day <= last && (!next || day < next)) }];
  });
}
