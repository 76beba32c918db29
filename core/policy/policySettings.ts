import { z } from 'zod/v4';
import { channel, decimal, filledText } from '../receivables/fields';

/** An exception to the frequency cap for one customer, with the reason a reviewer will read. */
export const capOverrideSchema = z.object({ customerId: filledText, reason: filledText });

/** When we may write and when we keep silent. Every limit has a cautious default; amounts are decimal strings. */
export const policySettingsSchema = z.object({
  /** At most one reminder per customer in this many business days; 0 allows one a day. */
  reminderEveryBusinessDays: z.number().int().min(0).max(60).default(5),
  /** Lifts the cap for a customer, but never for a second message on one day. */
  capOverrides: z.array(capOverrideSchema).default([]),
  /** Calendar days we wait after a promised date: a payment needs time to arrive. */
  promiseGraceDays: z.number().int().min(0).max(60).default(2),
  /** Business days we keep silent after the customer wrote, so that a person reads it first. */
  replyHoldBusinessDays: z.number().int().min(0).max(60).default(3),
  /** The smallest open amount worth a reminder, per currency code; a currency that is not named has no minimum. */
  minimumAmounts: z.record(z.string(), decimal).default({}),
  /** Whether an invoice that is due soon gets one friendly notice. */
  preDueNotice: z.boolean().default(false),
  /** Weekdays on which messages leave, Monday 1 to Sunday 7; weekend and holidays of the calendar are left out anyway. */
  sendDays: z.array(z.number().int().min(1).max(7)).min(1).default([1, 2, 3, 4, 5, 6, 7]),
  /** How a customer without a preferred channel is written to. */
  channel: channel.exclude(['internal_note']).default('email'),
});
export type PolicySettings = z.infer<typeof policySettingsSchema>;

/** The policy a new user starts with. */
export const DEFAULT_POLICY: PolicySettings = policySettingsSchema.parse({});
