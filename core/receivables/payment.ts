import { z } from 'zod/v4';
import { calendarDay, currencyCode, decimal, filledText } from './fields';

/**
 * Money received from a customer, the same whatever ledger it came from. `amount` is what came in and `unapplied` what
 * nobody has matched to an invoice yet, both decimal strings of `currency`.
 */
export const paymentSchema = z.object({
  id: filledText,
  source: z.string(),
  /** The customer's id, as invoices of the same ledger name it; absent where the ledger tells only the invoice. */
  customerId: filledText.optional(),
  /** Ids of the invoices it paid; for an invoice in instalments the id of the whole document. */
  invoiceIds: z.array(filledText),
  /** Numbers of the invoices it paid, where the ledger's payments name their numbers and not their ids. */
  invoiceNumbers: z.array(filledText).optional(),
  date: calendarDay,
  currency: currencyCode,
  amount: decimal,
  /** Absent where the ledger does not tell. */
  unapplied: decimal.optional(),
});
export type Payment = z.infer<typeof paymentSchema>;
