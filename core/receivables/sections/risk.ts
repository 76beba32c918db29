import { z } from 'zod/v4';
import { calendarDay } from '../fields';

/** How much payment history stands behind a score or a pattern. */
export const evidence = z.enum(['none', 'thin', 'fair', 'good']);
export type Evidence = z.infer<typeof evidence>;

/** One answered question about the invoice, with the points it moved the score by and a sentence for the collector. */
export const factorSchema = z.object({ name: z.string(), points: z.number(), sentence: z.string() });
export type Factor = z.infer<typeof factorSchema>;

/** Section `risk`, written by the Risk Scorer. It ranks work; it never decides service, credit or legal steps. */
export const riskSchema = z.object({
  score: z.number().min(0).max(100),
  band: z.enum(['low', 'medium', 'high']),
  probabilityLate: z.number().min(0).max(1),
  expectedPaymentDate: calendarDay,
  range: z.object({ early: calendarDay, late: calendarDay }),
  evidence,
  factors: z.array(factorSchema),
  /** 1 is looked at first: money at risk, largest first, per currency. */
  priority: z.number(),
  model: z.object({ kind: z.string(), version: z.string(), trainedOn: z.number() }),
});
export type Risk = z.infer<typeof riskSchema>;
