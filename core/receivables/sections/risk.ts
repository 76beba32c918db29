import { z } from 'zod/v4';
import { calendarDay } from '../fields';

/** How much payment history stands behind a score or a pattern. */
export const evidence = z.enum(['none', 'thin', 'fair', 'good']);
export type Evidence = z.infer<typeof evidence>;

/** One answered question about the invoice, with the points it moved the score by and a sentence for the collector. */
export const factorSchema = z.object({ name: z.string(), points: z.number(), sentence: z.string() });
export type Factor = z.infer<typeof factorSchema>;

/** What kind of payer the customer is, and a suggestion about credit terms that a person decides on. */
export const customerRiskSchema = z.object({
  segment: z.enum(['prompt', 'slow_but_sure', 'slipping', 'erratic', 'new']),
  termsSuggestion: z.string(),
  /** The weekday (Monday 1 … Sunday 7) on which reminders were answered most often, where the contact log holds enough. */
  bestContact: z
    .object({ weekday: z.number(), answered: z.number(), sent: z.number(), sentence: z.string() })
    .optional(),
});
export type CustomerRisk = z.infer<typeof customerRiskSchema>;

/** Section `risk`, written by the Risk Scorer. It ranks work; it never decides service, credit or legal steps. */
export const riskSchema = z.object({
  score: z.number().min(0).max(100),
  band: z.enum(['low', 'medium', 'high']),
  probabilityLate: z.number().min(0).max(1),
  /** The chance that it is still unpaid 30 days after today, or after its due date if that is later. Learnt scores only. */
  probabilityUnpaid30: z.number().min(0).max(1).optional(),
  expectedPaymentDate: calendarDay,
  range: z.object({ early: calendarDay, late: calendarDay }),
  evidence,
  factors: z.array(factorSchema),
  /** What does not fit the customer's own pattern: "Usually pays on day 34, now day 58." */
  anomalies: z.array(z.string()).optional(),
  customer: customerRiskSchema.optional(),
  /** 1 is looked at first: money at risk, largest first, per currency. */
  priority: z.number(),
  model: z.object({ kind: z.string(), version: z.string(), trainedOn: z.number() }),
});
export type Risk = z.infer<typeof riskSchema>;
