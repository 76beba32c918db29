import { z } from 'zod/v4';
import { calendarDay } from '../fields';
import { reasonSchema } from './contact';

export const delayCause = z.enum(['forgetfulness', 'missing_information', 'dispute', 'cash_flow', 'unknown']);
export type DelayCause = z.infer<typeof delayCause>;

/**
 * How sure the cause is: high when the ledger or a sentence that a rule reads says so, fair when a message's wording or a
 * model does, low when single words hint at it, none without a cause.
 */
export const causeConfidence = z.enum(['none', 'low', 'fair', 'high']);
export type CauseConfidence = z.infer<typeof causeConfidence>;

/** A claim about what was said, with the words that prove it. A claim without its quote is not made. */
export const historyEvidenceSchema = z.object({ claim: z.string(), quote: z.string(), messageId: z.string() });

/** A promise to pay found in a message. */
export const historyPromiseSchema = z.object({
  date: calendarDay,
  amount: z.string().optional(),
  quote: z.string(),
  messageId: z.string(),
  status: z.enum(['pending', 'kept', 'partly_kept', 'broken']),
  /** The invoices it is about that are still owed. Absent in histories of older runs. */
  invoiceIds: z.array(z.string()).optional(),
});

/** A hold that the conversation implies. With `invoiceIds` it concerns only those invoices, else the whole account. */
export const historyHoldSchema = reasonSchema.extend({ invoiceIds: z.array(z.string()).optional() });
export type HistoryHold = z.infer<typeof historyHoldSchema>;

/** A conversation by e-mail about invoices of the customer, by its latest message: where the next message belongs. */
export const historyThreadSchema = z.object({
  messageId: z.string(),
  threadId: z.string().optional(),
  subject: z.string(),
  on: calendarDay,
  /** Everybody in that message, in small letters. Nobody else is written to in this conversation. */
  addresses: z.array(z.string()),
  invoiceIds: z.array(z.string()),
});
export type HistoryThread = z.infer<typeof historyThreadSchema>;

/** Section `history`, written by the History Summarizer. Quotes are the customer's words and are only ever shown as text. */
export const historySchema = z.object({
  summary: z.string(),
  /** The account in Markdown, at most 150 words; what strangers wrote is escaped. Absent in histories of older runs. */
  brief: z.string().optional(),
  cause: delayCause,
  /** Absent in histories of older runs. */
  causeConfidence: causeConfidence.optional(),
  nextAction: z.string(),
  lastExchanges: z
    .array(
      z.object({
        messageId: z.string(),
        on: calendarDay,
        direction: z.enum(['inbound', 'outbound']),
        from: z.string(),
        excerpt: z.string(),
        /** By name only; attachments are never opened. */
        attachments: z.array(z.string()).optional(),
      }),
    )
    .max(3),
  /** Newest first. */
  threads: z.array(historyThreadSchema).optional(),
  /** Previous payment delays of this customer, in days, newest first; negative means early. */
  delays: z.array(z.object({ invoice: z.string(), days: z.number().int() })),
  openTickets: z.array(z.object({ id: z.string(), subject: z.string() })),
  contractNotes: z.array(z.string()),
  disputes: z.array(z.object({ quote: z.string(), messageId: z.string() })),
  promises: z.array(historyPromiseSchema),
  needsHuman: z.boolean(),
  /** Why a person must take over, the gravest first; plain sentences. Absent in histories of older runs. */
  humanReasons: z.array(z.string()).optional(),
  /** Holds that the conversation implies although the ledger does not know them; see applyHistoryHolds. */
  holds: z.array(historyHoldSchema).optional(),
  evidence: z.array(historyEvidenceSchema),
  writtenBy: z.enum(['rules', 'model']),
});
export type History = z.infer<typeof historySchema>;
