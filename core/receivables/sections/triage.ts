import { z } from 'zod/v4';
import { contactLogRowSchema } from '../contactLog';
import { calendarDay } from '../fields';
import { reasonSchema } from './contact';

/** What a customer's reply is about, the gravest first; several may hold at once. */
export const TRIAGE_LABELS = [
  'legal_or_insolvency',
  'dispute',
  'unsubscribe',
  'wrong_person',
  'says_paid',
  'partial_payment',
  'asks_for_document',
  'plan_request',
  'promise',
  'frustration',
  'out_of_office',
  'other',
] as const;
export const triageLabel = z.enum(TRIAGE_LABELS);
export type TriageLabel = z.infer<typeof triageLabel>;

/** Whose desk a reply belongs on. */
export const triageDesk = z.enum(['account_owner', 'bookkeeping', 'billing', 'credit_control', 'legal']);
export type TriageDesk = z.infer<typeof triageDesk>;

/** Section `triage`, written by the History Summarizer's operation Triage Reply. Quotes are the customer's words, only ever shown as text. */
export const triageSchema = z.object({
  messageId: z.string(),
  /** The day the reply was written, in the business's zone. */
  on: calendarDay,
  from: z.string(),
  subject: z.string(),
  /** Absent when nobody can say whose reply it is. */
  customerId: z.string().optional(),
  invoiceIds: z.array(z.string()),
  /** At least one; "other" stands alone. */
  labels: z.array(triageLabel).min(1),
  evidence: z.array(z.object({ label: triageLabel, quote: z.string(), messageId: z.string() })),
  promises: z.array(z.object({ date: calendarDay, amount: z.string().optional(), quote: z.string() })),
  /** The holds it implies, each with the first day it no longer applies; without one a person must act. */
  holds: z.array(reasonSchema),
  tell: z.object({ desk: triageDesk, owner: z.string().optional() }),
  needsHuman: z.boolean(),
  /** Why a person should read it before anything follows from it; plain sentences. */
  doubts: z.array(z.string()),
  /** A draft of the internal note for the desk: plain text. */
  note: z.string(),
  /** Rows for the contact log, ready to store; empty while the customer is unknown. */
  logRows: z.array(contactLogRowSchema),
  attachments: z.array(z.string()),
  writtenBy: z.enum(['rules', 'model']),
});
export type Triage = z.infer<typeof triageSchema>;
