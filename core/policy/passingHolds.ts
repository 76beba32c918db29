import { addBusinessDays } from '../calendar/businessDays';
import { addDays, dayInZone, laterOf } from '../calendar/calendarDate';
import { isWithinHours } from '../calendar/sendingHours';
import { isRunning } from './applyContactLog';
import { zoneOf } from './customerClock';
import type { Hold } from './hold';
import { nextSendingDay } from './sendingDay';
import { dayText, daysText, reason, remark } from './situation';

/** Exclusions and holds that a person wrote into the contact log. */
export function logged(event: 'exclude' | 'hold', code: 'excluded' | 'on_hold', what: string): Hold {
  return ({ events, asOf }) => {
    if (events.length === 0) return undefined;
    const running = events.filter((row) => row.event === event && isRunning(row, asOf));
    // An event without an end outlasts any other.
    const row =
      running.find(({ untilDate }) => !untilDate) ??
      running.reduce<(typeof running)[number] | undefined>(
        (last, next) => (last?.untilDate && next.untilDate && last.untilDate >= next.untilDate ? last : next),
        undefined,
      );
    if (!row) return undefined;
    const end = row.untilDate ? `${what}, not before ${dayText(row.untilDate)}.` : `${what} until someone lifts it.`;
    return reason(code, `${end}${remark(row.reason)}`, row.untilDate);
  };
}

/** A promise to pay, until its grace has passed. */
export const promisePending: Hold = ({ invoice, asOf, policy }) => {
  if (!invoice.promise) return undefined;
  const until = addDays(invoice.promise.date, policy.promiseGraceDays + 1);
  if (asOf >= until) return undefined;
  const grace = policy.promiseGraceDays > 0 ? ` and has ${daysText(policy.promiseGraceDays)} of grace` : '';
  return reason('promise_pending', `The customer promised to pay on ${dayText(invoice.promise.date)}${grace}.`, until);
};

/** Put aside by a person, in the ledger or in the log. */
export const snoozed: Hold = ({ invoice, asOf, events }) => {
  const open = events.find((row) => row.event === 'snooze' && !row.untilDate);
  if (open) return reason('snoozed', `Snoozed until someone wakes it.${remark(open.reason)}`);
  const until = invoice.snoozedUntil;
  return until && asOf < until ? reason('snoozed', `Snoozed until ${dayText(until)}.`, until) : undefined;
};

/** The customer wrote: a person reads that before we write again. */
export const recentReply: Hold = ({ invoice, customerLog, asOf, policy, calendar }) => {
  const last = customerLog?.lastReplyOn ?? invoice.lastReplyOn;
  if (!last || policy.replyHoldBusinessDays === 0) return undefined;
  const on = invoice.lastReplyOn ? laterOf(last, invoice.lastReplyOn) : last;
  const until = addBusinessDays(on, policy.replyHoldBusinessDays, calendar);
  const message = `The customer wrote on ${dayText(on)}. Read that first; no reminder before ${dayText(until)}.`;
  return asOf < until ? reason('recent_reply', message, until) : undefined;
};

/** Weekend, holiday, or no send day. */
export const restDay: Hold = ({ asOf, policy, calendar }) => {
  const next = nextSendingDay(asOf, policy, calendar);
  return next === asOf
    ? undefined
    : reason('rest_day', `Nothing is sent on ${dayText(asOf)}; the next sending day is ${dayText(next)}.`, next);
};

/** The day is right and the hour is not, on the customer's clock. Asked only when a message would leave at once. */
export const quietHours: Hold = ({ invoice, policy, calendar, clock, leavingNow }) => {
  if (!leavingNow || clock?.at === undefined) return undefined;
  const timeZone = zoneOf({ customer: invoice.customer, clock });
  const day = dayInZone(clock.at, timeZone);
  const hours = policy.sendingHours;
  const next = nextSendingDay(day, policy, calendar);
  if (next !== day) {
    const message = `Where the customer is, it is ${dayText(day)}, when nothing is sent; the next sending day is ${dayText(next)}.`;
    return reason('quiet_hours', message, next);
  }
  if (!hours || isWithinHours({ at: clock.at, timeZone, hours })) return undefined;
  const span = `${hours.from} to ${hours.until}`;
  return reason('quiet_hours', `Outside the hours for messages, which are ${span} in ${timeZone}.`);
};
