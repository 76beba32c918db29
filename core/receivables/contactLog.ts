import { z } from 'zod/v4';
import { calendarDay } from './fields';

/**
 * What a contact-log row records. `claimed` is written before a message leaves, `sent` after; `drafted` when it was put
 * into our mailbox as a draft, from which a person sends it. `dispute_settled` ends the disputes written before it,
 * `resume` the holds, snoozes and exclusions; `reviewed` means that a person looked at the invoice and lets one more
 * reminder go. See docs/glossary.md.
 */
export const contactEvent = z.enum([
  'claimed',
  'sent',
  'drafted',
  'send_failed',
  'stopped',
  'reply',
  'dispute',
  'promise',
  'hold',
  'snooze',
  'exclude',
  'dispute_settled',
  'resume',
  'reviewed',
]);
export type ContactEvent = z.infer<typeof contactEvent>;

/**
 * One row of the contact log: one message to, or event of, one customer. The names are the table's column names;
 * they avoid SQL words so that the same row fits an n8n Data Table, Postgres or a sheet.
 */
export const contactLogRowSchema = z.object({
  logKey: z.string(),
  event: contactEvent,
  happenedOn: calendarDay,
  /** The instant in ISO 8601, when known. */
  happenedAt: z.string().optional(),
  customerId: z.string(),
  /** The invoices concerned; empty means the whole account. In a table: ids separated by commas. */
  invoiceIds: z.array(z.string()),
  channel: z.string().optional(),
  recipient: z.string().optional(),
  subject: z.string().optional(),
  stage: z.string().optional(),
  /** For a promise or a dispute: the amount, as a decimal string. */
  amount: z.string().optional(),
  currency: z.string().optional(),
  /** For a hold, snooze or promise: until (or on) which day. */
  untilDate: calendarDay.optional(),
  fingerprint: z.string().optional(),
  actor: z.string().optional(),
  reason: z.string().optional(),
});
export type ContactLogRow = z.infer<typeof contactLogRowSchema>;
