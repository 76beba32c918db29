/** Whole numbers of late and all outcomes of the last days. */
interface Window {
  readonly reach: number;
  /** The first day that still counts. */
  head: number;
  late: number;
  all: number;
}

/** Outcomes day by day, counted lately and within a year. */
export interface DayCounts {
  readonly days: { day: number; late: number; all: number }[];
  readonly lately: Window;
  readonly year: Window;
}

const newWindow = (reach: number): Window => ({ reach, head: 0, late: 0, all: 0 });

export const newDayCounts = (): DayCounts => ({ days: [], lately: newWindow(60), year: newWindow(365) });

/** Takes in one outcome of a day; days come in order. */
export function countOutcome({ days, lately, year }: DayCounts, late: number, day: number): void {
  const last = days[days.length - 1];
  if (last?.day === day) {
    last.late += late;
    last.all += 1;
  } else days.push({ day, late, all: 1 });
  lately.late += late;
  lately.all += 1;
  year.late += late;
  year.all += 1;
}

function moveOn(window: Window, days: DayCounts['days'], day: number): void {
  for (let oldest = days[window.head]; oldest && oldest.day < day - window.reach; oldest = days[window.head]) {
    window.late -= oldest.late;
    window.all -= oldest.all;
    window.head += 1;
  }
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
