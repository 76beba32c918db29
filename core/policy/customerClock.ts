import { dayInZone, isTimeZone, type CalendarDate } from '../calendar/calendarDate';
import type { Customer } from '../receivables/invoice';
import type { PolicySettings } from './policySettings';

/** The company's zone and, in a run that is about now, the present moment. */
export interface Clock {
  /** IANA name, such as "Europe/Berlin". */
  readonly timeZone: string;
  /** Epoch milliseconds; left out in a run about another day, where no hour can be too early. */
  readonly at?: number;
}

const known = new Map<string, boolean>();

/** The customer's zone when the ledger names a real one, else the company's. */
export function zoneOf({ customer, clock }: { customer: Customer; clock: Clock }): string {
  const { timeZone } = customer;
  if (timeZone === undefined) return clock.timeZone;
  let isKnown = known.get(timeZone);
  if (isKnown === undefined) known.set(timeZone, (isKnown = isTimeZone(timeZone)));
  return isKnown ? timeZone : clock.timeZone;
}

/** The day a customer's invoices are looked at: the run's, or the one it is where they are, when the policy asks for that. */
export function dayFor({
  customer,
  asOf,
  clock,
  policy,
}: {
  customer: Customer;
  asOf: CalendarDate;
  clock?: Clock | undefined;
  policy: Pick<PolicySettings, 'customerDays'>;
}): CalendarDate {
  if (!policy.customerDays || clock?.at === undefined || customer.timeZone === undefined) return asOf;
  return dayInZone(clock.at, zoneOf({ customer, clock }));
}
