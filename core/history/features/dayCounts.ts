/** Whole numbers of late and all outcomes of the last days. */
interface Window {
  readonly reach: number;
  /** Where the first day that still counts stands. */
  head: number;
  late: number;
  all: number;
}

/** Outcomes day by day, counted lately and within a year. */
export interface DayCounts {
  /** A day, its late and all its outcomes, one after the other: plain numbers side by side are read much faster than objects. */
  readonly days: number[];
  readonly lately: Window;
  readonly year: Window;
}

const PER_DAY = 3;
const newWindow = (reach: number): Window => ({ reach, head: 0, late: 0, all: 0 });

export const newDayCounts = (): DayCounts => ({ days: [], lately: newWindow(60), year: newWindow(365) });

/** Takes in one outcome of a day; days come in order. */
export function countOutcome({ days, lately, year }: DayCounts, late: number, day: number): void {
  const last = days.length - PER_DAY;
  if (last >= 0 && days[last] === day) {
    days[last + 1]! += late;
    days[last + 2]! += 1;
  } else days.push(day, late, 1);
  lately.late += late;
  lately.all += 1;
  year.late += late;
  year.all += 1;
}

function moveOn(window: Window, days: readonly number[], day: number): void {
  const first = day - window.reach;
  let { head } = window;
  for (; head < days.length && days[head]! < first; head += PER_DAY) {
    window.late -= days[head + 1]!;
    window.all -= days[head + 2]!;
  }
  window.head = head;
}

/** Lets go of what happened longer before `day` than each window reaches. */
export function forgetBefore({ days, lately, year }: DayCounts, day: number): void {
  moveOn(lately, days, day);
  moveOn(year, days, day);
}

/** Late and all outcomes that share something, such as a payment term. */
export type Tally = Map<number, { late: number; all: number }>;

/** Counts one outcome under its key. */
export function tally(counts: Tally, key: number, late: number): void {
  const known = counts.get(key);
  if (known) {
    known.late += late;
    known.all += 1;
  } else counts.set(key, { late, all: 1 });
}
