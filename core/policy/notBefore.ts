import { laterOf, type CalendarDate } from '../calendar/calendarDate';
import { instantAt, nextAllowedMoment } from '../calendar/sendingHours';
import type { Contact, Reason } from '../receivables/sections/contact';
import { zoneOf } from './customerClock';
import { isSendingDay, nextSendingDay } from './sendingDay';
import type { Situation } from './situation';

type NotBefore = Pick<Contact, 'notBefore' | 'notBeforeAt'>;

/** From now on, the first moment on a sending day and within the hours; undefined without a clock that knows the time. */
function nextMoment({ invoice, clock, policy, calendar }: Situation): string | undefined {
  if (clock?.at === undefined) return undefined;
  return nextAllowedMoment({
    at: clock.at,
    timeZone: zoneOf({ customer: invoice.customer, clock }),
    hours: policy.sendingHours,
    isSendingDay: (day) => isSendingDay(day, policy, calendar),
  });
}

/** For a message that may go: the first moment it may arrive, when that is not now. */
export function allowedFrom(situation: Situation): NotBefore {
  const at = situation.clock?.at;
  const next = nextMoment(situation);
  return at === undefined || next === undefined || Date.parse(next) <= at ? {} : { notBeforeAt: next };
}

/** The opening of that day where the customer is, or the next allowed moment when that has passed. */
function openingOf(day: CalendarDate, situation: Situation): Pick<Contact, 'notBeforeAt'> {
  const { invoice, clock, policy } = situation;
  if (!clock) return {};
  const timeZone = zoneOf({ customer: invoice.customer, clock });
  const opening = instantAt({ day, time: policy.sendingHours?.from ?? '00:00', timeZone });
  const hasPassed = clock.at !== undefined && Date.parse(opening) < clock.at;
  const moment = hasPassed ? nextMoment(situation) : opening;
  return moment === undefined ? {} : { notBeforeAt: moment };
}

/** The first sending day after every hold has ended, and its first moment; nothing when one of them has no end. */
export function whenHeldUntil(holds: readonly Reason[], situation: Situation): NotBefore {
  const { asOf, policy, calendar } = situation;
  let last = asOf;
  for (const { code, until } of holds) {
    if (code === 'quiet_hours' && until === undefined) continue;
    if (until === undefined) return {};
    last = laterOf(last, until);
  }
  const notBefore = nextSendingDay(last, policy, calendar);
  return { notBefore, ...openingOf(notBefore, situation) };
}
