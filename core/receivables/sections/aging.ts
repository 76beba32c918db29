import { z } from 'zod/v4';
import { calendarDay, currencyCode, decimal } from '../fields';

/** What we do at this age. */
export const stage = z.enum(['not_due', 'upcoming', 'friendly', 'direct', 'escalate', 'human_review']);
export type Stage = z.infer<typeof stage>;

/** Where reports count it. */
export const agingBucket = z.enum(['current', '1-30', '31-60', '61-90', '91+']);
export type AgingBucket = z.infer<typeof agingBucket>;

/** What could be claimed for the delay on a day. A proposal for a person: no message mentions it and nothing is booked. */
export const interestProposalSchema = z.object({
  currency: currencyCode,
  /** Interest and fixed sum together. */
  amount: decimal,
  interest: decimal,
  fixedSum: decimal,
  /** How it was computed, in figures a person can follow. */
  formula: z.string(),
  /** The law or agreement it rests on. */
  source: z.string(),
  asOf: calendarDay,
});
export type InterestProposal = z.infer<typeof interestProposalSchema>;

/** Section `aging`, written by the Aging Classifier. `daysOverdue` is negative before the due date. */
export const agingSchema = z.object({
  asOf: calendarDay,
  daysOverdue: z.number().int(),
  stage,
  bucket: agingBucket,
  daysInStage: z.number().int().min(0),
  /** The balance in the company's currency, only with a given rate. */
  baseAmount: decimal.optional(),
  interestProposal: interestProposalSchema.optional(),
});
export type Aging = z.infer<typeof agingSchema>;
