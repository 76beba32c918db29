import { z } from 'zod/v4';
import { channel, decimal, filledText } from '../receivables/fields';

/** An exception to the frequency cap for one customer, with the reason a reviewer will read. */
export const capOverrideSchema = z.object({ customerId: filledText, reason: filledText });

/** A time of day on a 24-hour clock. */
const timeOfDay = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'is not a time of day (use HH:MM)');

/** The hours in which a message may arrive, on the customer's own clock. */
export const sendingHoursSchema = z
  .object({ from: timeOfDay, until: timeOfDay })
  .refine(({ from, until }) => from < until, 'the first hour must come before the last');

/**
 * What holds for private persons on top. The hours are those of US Regulation F, 12 CFR 1006.6(b)(1), which binds
 * collectors of consumer debt; the caps are ours. See docs/decisions/0013-consumers.md.
 */
export const consumerRulesSchema = z.object({
  reminderEveryBusinessDays: z.number().int().min(0).max(60).default(7),
  maxRemindersPerInvoice: z.number().int().min(1).max(100).default(3),
  sendingHours: sendingHoursSchema.default({ from: '08:00', until: '21:00' }),
});

/** When we may write and when we keep silent. Every limit has a cautious default; amounts are decimal strings. */
export const policySettingsSchema = z.object({
  /** At most one reminder per customer in this many business days; 0 allows one a day. */
  reminderEveryBusinessDays: z.number().int().min(0).max(60).default(5),
  /** At most one reminder about the same invoice in this many business days; 0 leaves it to the cap per customer. */
  invoiceReminderEveryBusinessDays: z.number().int().min(0).max(60).default(0),
  /** After this many reminders about one invoice a person decides what follows. */
  maxRemindersPerInvoice: z.number().int().min(1).max(100).default(6),
  /** Lifts the cap for a customer, but never for a second message on one day. */
  capOverrides: z.array(capOverrideSchema).default([]),
  /** Calendar days we wait after a promised date: a payment needs time to arrive. */
  promiseGraceDays: z.number().int().min(0).max(60).default(2),
  /** Business days we keep silent after the customer wrote, so that a person reads it first. */
  replyHoldBusinessDays: z.number().int().min(0).max(60).default(3),
  /** The smallest open amount worth a reminder, per currency code; a currency that is not named has no minimum. */
  minimumAmounts: z.record(z.string(), decimal).default({}),
  /** Whether each invoice must reach the minimum, or all overdue invoices of the customer in that currency together. */
  minimumPer: z.enum(['invoice', 'customer']).default('invoice'),
  /** Whether an invoice that is due soon gets one friendly notice. */
  preDueNotice: z.boolean().default(false),
  /** Weekdays on which messages leave, Monday 1 to Sunday 7; weekend and holidays of the calendar are left out anyway. */
  sendDays: z.array(z.number().int().min(1).max(7)).min(1).default([1, 2, 3, 4, 5, 6, 7]),
  /** The hours in which a message may arrive, on the customer's clock; without them any hour of a sending day will do. */
  sendingHours: sendingHoursSchema.optional(),
  /** Counts days overdue on the customer's own calendar day where their time zone is known, else on the company's. */
  customerDays: z.boolean().default(false),
  /** The stricter rules for private persons. */
  consumer: consumerRulesSchema.default(consumerRulesSchema.parse({})),
  /** How a customer without a preferred channel is written to. */
  channel: channel.exclude(['internal_note']).default('email'),
});
export type PolicySettings = z.infer<typeof policySettingsSchema>;

/** The policy a new user starts with. */
export const DEFAULT_POLICY: PolicySettings = policySettingsSchema.parse({});
