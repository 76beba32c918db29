import type { CalendarDate } from '../../calendar/calendarDate';
import type { DayText } from './relativeDay';

/** What day a place names; undefined for none. */
export type Reader = (match: RegExpExecArray, at: DayText) => CalendarDate | undefined;

/** A way to write a day, and how to read it. */
export interface DayReader {
  says: RegExp;
  read: Reader;
  /** A weekday or a number alone: beside a deed it may be the last such day. */
  isLoose?: boolean;
  /** A weekday alone: a date beside it that falls on this weekday tells which one. */
  isWeekday?: boolean;
  /** A part of a day: of today, unless another day is named beside it. */
  ifAlone?: boolean;
  /** When it names no day after all, the words are left for the other readers. */
  mayFail?: boolean;
}

/** A day that a text names, with its place there. */
export interface NamedDay {
  index: number;
  length: number;
  day: CalendarDate;
  /** A weekday or a number alone: beside a deed it may be the last such day. */
  isLoose?: boolean;
  /** A part of a day, of today unless another day is named. */
  ifAlone?: boolean;
  /** A weekday alone. */
  isWeekday?: boolean;
}
