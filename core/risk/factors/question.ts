import type { CalendarDate } from '../../calendar/calendarDate';
import type { InvoiceFacts } from '../../history/invoiceFacts';
import type { PayerHistory } from '../../history/payerHistory';
import type { Factor } from '../../receivables/sections/risk';
import type { Portfolio } from '../portfolio';

/** What a question is asked about. */
export interface RiskCase {
  readonly facts: InvoiceFacts;
  readonly payer: PayerHistory;
  readonly portfolio: Portfolio;
  readonly asOf: CalendarDate;
}

/** One question about an invoice: the points it moves the score by and the sentence, or undefined when it says nothing. */
export type Question = (riskCase: RiskCase) => Factor | undefined;

/** An answer, with its exact points: they are rounded only where they are shown. */
export function factor(name: string, points: number, sentence: string): Factor {
  return { name, points, sentence };
}

/** "1 day", "12 days", rounded to whole days. */
export function wholeDays(days: number): string {
  const rounded = Math.round(days);
  return rounded === 1 ? '1 day' : `${rounded} days`;
}
