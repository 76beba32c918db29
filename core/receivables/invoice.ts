import { z } from 'zod/v4';
import { calendarDay, channel, currencyCode, decimal, filledText } from './fields';

/** Who owes us. A sole trader is a person: `kind` decides which rules apply. */
export const customerSchema = z.object({
  id: filledText,
  name: filledText,
  contactName: z.string().optional(),
  email: z.string().optional(),
  /** Further addresses of the same customer that receive a copy. */
  ccEmails: z.array(z.string()).optional(),
  phone: z.string().optional(),
  /** BCP 47, such as "de" or "pt-BR". */
  language: z.string().optional(),
  /** IANA name, such as "Europe/Berlin". */
  timeZone: z.string().optional(),
  /** ISO 3166-1 alpha-2, such as "DE". */
  country: z.string().optional(),
  kind: z.enum(['business', 'consumer', 'unknown']).default('unknown'),
  preferredChannel: channel.optional(),
  /** Our own person for this customer: an e-mail address or a name. */
  owner: z.string().optional(),
  doNotContact: z.boolean().optional(),
  /** Important to us: our messages never turn firm by themselves. */
  vip: z.boolean().optional(),
});
export type Customer = z.infer<typeof customerSchema>;

export const invoiceStatus = z.enum(['open', 'partly_paid', 'paid', 'void', 'draft', 'written_off', 'credit']);
export type InvoiceStatus = z.infer<typeof invoiceStatus>;

/** The customer contests the invoice, wholly or by an amount. */
export const disputeSchema = z.object({ open: z.boolean(), amount: decimal.optional(), reason: z.string().optional() });
/** The customer said when (and perhaps how much) they will pay. */
export const promiseSchema = z.object({ date: calendarDay, amount: decimal.optional() });

/**
 * One invoice or credit note, the same whatever ledger it came from. Dates are calendar days, amounts decimal strings
 * of `currency`; a credit note has status `credit` and a positive balance that is still unused.
 */
export const invoiceSchema = z.object({
  id: filledText,
  number: filledText,
  source: z.string(),
  customer: customerSchema,
  issueDate: calendarDay,
  dueDate: calendarDay,
  /** The ledger gave no due date; ours is issue date plus terms. */
  dueDateEstimated: z.boolean().optional(),
  currency: currencyCode,
  total: decimal,
  balance: decimal,
  status: invoiceStatus,
  dispute: disputeSchema.optional(),
  promise: promiseSchema.optional(),
  /** The customer pays in agreed instalments. */
  paymentPlan: z.boolean().optional(),
  /** The amount is collected without the customer's doing (direct debit, card on file). */
  autoCollect: z.boolean().optional(),
  /** The customer has paid and the money has not arrived or cleared: a pending transfer, debit or card payment. */
  paymentInFlight: z.boolean().optional(),
  paymentUrl: z.string().optional(),
  poNumber: z.string().optional(),
  terms: z.string().optional(),
  /** Text the customer may see. Private notes of the ledger are never read. */
  notes: z.string().optional(),
  lastReminderOn: calendarDay.optional(),
  reminderCount: z.number().int().min(0).default(0),
  lastReplyOn: calendarDay.optional(),
  snoozedUntil: calendarDay.optional(),
  /** The day the balance reached zero by payment, when the ledger tells; the Risk Scorer learns from it. */
  paidOn: calendarDay.optional(),
});
export type Invoice = z.infer<typeof invoiceSchema>;
