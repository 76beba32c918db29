import { z } from 'zod/v4';
import { calendarDay, channel } from '../fields';

/** Why a customer hears from us, or does not. `until` is the first day on which the reason no longer holds. */
export const reasonSchema = z.object({ code: z.string(), message: z.string(), until: calendarDay.optional() });
export type Reason = z.infer<typeof reasonSchema>;

export const tone = z.enum(['friendly', 'direct', 'firm']);
export type Tone = z.infer<typeof tone>;

/** Section `contact`, written by the Aging Classifier: may we write today, and if not why. */
export const contactSchema = z.object({
  decision: z.enum(['send', 'hold', 'escalate', 'none']),
  reasons: z.array(reasonSchema),
  /** The first day on which a message may leave, as far as it can be foreseen. */
  notBefore: calendarDay.optional(),
  /** The first moment for it on the customer's own clock, as an ISO instant; also given when only the hour is wrong. */
  notBeforeAt: z.string().optional(),
  channel,
  tone,
});
export type Contact = z.infer<typeof contactSchema>;
