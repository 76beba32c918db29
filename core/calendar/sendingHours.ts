import { isValid } from 'date-fns';
import { millisecondsInDay, millisecondsInMinute } from 'date-fns/constants';
import { ReceivablesError } from '../errors';
import { addDays, dayInZone, type CalendarDate } from './calendarDate';

/** The hours of a day in which a message may arrive, on the customer's own clock: `from` included, `until` excluded. */
export interface SendingHours {
  /** HH:MM. */
  readonly from: string;
  readonly until: string;
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Hours and minutes on the wall of that zone, "07:45". */
function wallTime(at: number, timeZone: string): string {
  let clock = clocks.get(timeZone);
  if (!clock) {
    // An unknown zone is refused here, with its name.
    dayInZone(at, timeZone);
    clock = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
    clocks.set(timeZone, clock);
  }
  return clock.format(at);
}

/** What the wall of that zone shows, counted as if it were UTC. */
const wallOf = (at: number, timeZone: string): number =>
  Date.parse(`${dayInZone(at, timeZone)}T00:00:00Z`) + minutesOf(wallTime(at, timeZone)) * millisecondsInMinute;

const instants = new Map<string, string>();
const MOST_INSTANTS = 5_000;

/**
 * The instant at which the clock of that zone shows that time, ISO in UTC: 2026-11-16 08:00 in Europe/Berlin ->
 * 2026-11-16T07:00:00.000Z. Shown twice, the first one; skipped by the clock, the moment as long after the gap.
 */
export function instantAt({ day, time, timeZone }: { day: CalendarDate; time: string; timeZone: string }): string {
  const key = `${day} ${time} ${timeZone}`;
  let instant = instants.get(key);
  if (instant === undefined) {
    if (instants.size >= MOST_INSTANTS) instants.clear();
    instants.set(key, (instant = findInstant(day, time, timeZone)));
  }
  return instant;
}

function findInstant(day: CalendarDate, time: string, timeZone: string): string {
  const wall = Date.parse(`${day}T${time}:00Z`);
  // Offsets lie within a day of UTC and change at most once in it: those of both neighbours are all there are.
  const offsets = [wall - millisecondsInDay, wall + millisecondsInDay].map((near) => wallOf(near, timeZone) - near);
  const candidates = offsets.map((offset) => wall - offset);
  const exact = candidates.filter((at) => wallOf(at, timeZone) === wall);
  return new Date(exact.length > 0 ? Math.min(...exact) : candidates[0]!).toISOString();
}

/** True when the clock of that zone shows an allowed hour at that instant. */
export function isWithinHours({ at, timeZone, hours }: { at: number; timeZone: string; hours: SendingHours }): boolean {
  const time = wallTime(at, timeZone);
  return time >= hours.from && time < hours.until;
}

/** Reads an instant such as "2026-11-16T08:00:00Z" into epoch milliseconds. Throws `invalid_date` for anything else. */
export function readInstant(value: string): number {
  const at = new Date(value);
  if (isValid(at) && /T.*(?:Z|[+-]\d{2}:?\d{2})$/i.test(value)) return at.getTime();
  const hint = 'use ISO 8601 with a zone, such as 2026-11-16T08:00:00Z';
  throw new ReceivablesError({
    code: 'invalid_date',
    field: 'instant',
    value,
    problem: 'is not a point in time',
    hint,
  });
}

/**
 * The first moment at or after an instant when a message may leave: on a day that `isSendingDay` allows and within the
 * hours, both on the clock of the zone. Friday 19:30 in Berlin, hours 08:00 to 18:00 -> Monday 08:00 in Berlin.
 * Returns an ISO instant, or undefined when no day of a whole year is allowed.
 */
export function nextAllowedMoment({
  at,
  timeZone,
  hours,
  isSendingDay,
}: {
  at: number;
  timeZone: string;
  hours?: SendingHours | undefined;
  isSendingDay: (day: CalendarDate) => boolean;
}): string | undefined {
  const today = dayInZone(at, timeZone);
  const time = wallTime(at, timeZone);
  const opening = hours?.from ?? '00:00';
  if (isSendingDay(today) && (!hours || time < hours.until)) {
    return time >= opening ? new Date(at).toISOString() : instantAt({ day: today, time: opening, timeZone });
  }
  for (let day = addDays(today, 1), tried = 0; tried <= 366; day = addDays(day, 1), tried += 1) {
    if (isSendingDay(day)) return instantAt({ day, time: opening, timeZone });
  }
  return undefined;
}
