import { addBusinessDays } from '../calendar/businessDays';
import { addDays, laterOf } from '../calendar/calendarDate';
import { isRunning } from './applyContactLog';
import type { Hold } from './hold';
import { nextSendingDay } from './sendingDay';
import { dayText, daysText, reason, remark } from './situation';

/** Exclusions and holds that a person wrote into the contact log. */
export function logged(event: 'exclude' | 'hold', code: 'excluded' | 'on_hold', what: string): Hold {
  return ({ events, asOf }) => {
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

/** The cap per customer, counted from the last reminder that left or may have left. */
export const recentlyReminded: Hold = ({ invoice, customerLog, aging, asOf, policy, calendar }) => {
  const days = [invoice.lastReminderOn, customerLog?.lastReminderOn].filter((day) => day !== undefined);
  const [first, ...rest] = days;
  if (!first || aging.stage === 'escalate') return undefined;
  const last = rest.reduce(laterOf, first);
  const tomorrow = addDays(last, 1);
  const lifted = policy.capOverrides.some(({ customerId }) => customerId === invoice.customer.id);
  const until = lifted
    ? tomorrow
    : laterOf(tomorrow, addBusinessDays(last, policy.reminderEveryBusinessDays, calendar));
  const message = `The customer was last reminded on ${dayText(last)}; the next reminder may go on ${dayText(until)}.`;
  return asOf < until ? reason('recently_reminded', message, until) : undefined;
};

/** The same cap for notes to our own account owner, per invoice. */
export const recentlyEscalated: Hold = ({ invoiceLog, aging, asOf, policy, calendar }) => {
  const last = invoiceLog?.lastNoteOn;
  if (!last || aging.stage !== 'escalate') return undefined;
  const until = laterOf(addDays(last, 1), addBusinessDays(last, policy.reminderEveryBusinessDays, calendar));
  const message = `The account owner was asked on ${dayText(last)}; the next note may go on ${dayText(until)}.`;
  return asOf < until ? reason('recently_escalated', message, until) : undefined;
};

/** Weekend, holiday, or no send day. */
export const restDay: Hold = ({ asOf, policy, calendar }) => {
  const next = nextSendingDay(asOf, policy, calendar);
  return next === asOf
    ? undefined
    : reason('rest_day', `Nothing is sent on ${dayText(asOf)}; the next sending day is ${dayText(next)}.`, next);
};
