import type { CalendarDate } from '../calendar/calendarDate';
import type { Cuts } from './learning/featureBins';
import type { Curve } from './learning/fitCurve';
import type { DelayCurve } from './learning/delayCurve';

/** Changes whenever a model of before would be read differently: such a model must be trained again. */
export const MODEL_VERSION = '4';
/** Fewer known outcomes than this, or fewer than ten late and ten punctual ones, and nothing is claimed to be learnt. */
export const LEAST_OUTCOMES = 100;
export const LEAST_OF_EACH = 10;

/**
 * What was learnt from a ledger: numbers only, no customer and no invoice. It scores together with the history of the
 * day, which says how each customer paid.
 */
export interface RiskModel {
  readonly kind: 'receivables-risk-model';
  readonly version: string;
  /** The day before which everything it learnt from had happened. */
  readonly asOf: CalendarDate;
  /** Outcomes it learnt from. */
  readonly trainedOn: number;
  readonly cuts: Cuts;
  /** Paying late, asked when an invoice is issued. */
  readonly late: Curve;
  /** Still unpaid in 30 days, asked of invoices overdue by so many days or more; none where too few were ever overdue. */
  readonly unpaid30: readonly { readonly from: number; readonly curve: Curve }[];
  /** The share of unpaid ones among overdue invoices 30 days on, where nothing was learnt about them. */
  readonly unpaidShare: number;
  readonly delay: DelayCurve;
  /** The share of punctual payments that came later than so many days before due: index 0 is the due day, 60 is 60 days before. */
  readonly punctual: readonly number[];
  /** Days an overdue invoice still took: early, middle and late, by days overdue. */
  readonly waits: readonly { readonly from: number; readonly days: readonly [number, number, number] }[];
  readonly checksum: string;
}
