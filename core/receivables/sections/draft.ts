import { z } from 'zod/v4';
import { calendarDay, channel, currencyAmount, currencyCode, decimal } from '../fields';
import { reasonSchema, tone } from './contact';

/** An invoice as a draft speaks of it: the facts the text must match. */
export const draftInvoiceSchema = z.object({
  id: z.string(),
  number: z.string(),
  currency: currencyCode,
  /** What is still open, as a decimal string. */
  balance: decimal,
  dueDate: calendarDay,
  daysOverdue: z.number().int(),
  stage: z.string(),
  paymentUrl: z.string().optional(),
});
export type DraftInvoice = z.infer<typeof draftInvoiceSchema>;

/** What one guardrail found. */
export const checkResultSchema = z.object({ name: z.string(), passed: z.boolean(), message: z.string() });
export type CheckResult = z.infer<typeof checkResultSchema>;

/** Who signs. A named person, as far as the user gave one. */
export const senderSchema = z.object({
  name: z.string(),
  company: z.string(),
  email: z.string().optional(),
  phone: z.string().optional(),
  /** The sender's own lines below the name, as given in the settings. */
  signature: z.array(z.string()).optional(),
});
export type Sender = z.infer<typeof senderSchema>;

/** What the text may speak of besides its invoices, kept with the draft so that an edit can be checked again. */
export const draftFactsSchema = z.object({
  customerName: z.string(),
  contactName: z.string().optional(),
  sender: senderSchema,
  wordLimit: z.number().int().min(1),
  /** Links that may appear besides the invoices' own payment links. */
  allowedLinks: z.array(z.string()),
  /** A promise, part payments and credits the text acknowledges; amounts as decimal strings. */
  promise: z.object({ date: calendarDay, currency: currencyCode.optional(), amount: decimal.optional() }).optional(),
  partPayments: z.array(currencyAmount.extend({ number: z.string() })),
  credits: z.array(currencyAmount.extend({ number: z.string() })),
  /** The customer's other invoices that the text may name without asking for them. */
  elsewhere: z
    .object({
      promises: z.array(z.object({ numbers: z.array(z.string()), date: calendarDay })),
      disputes: z.array(z.string()),
    })
    .optional(),
  /** Offers that a person switched on, as the exact sentences the text may use. */
  offers: z.array(z.string()).optional(),
  /** Contact on record that the text may speak of: how many reminders, and the last days. */
  contact: z
    .object({
      reminders: z.number().int().min(0),
      lastReminderOn: calendarDay.optional(),
      lastReplyOn: calendarDay.optional(),
    })
    .optional(),
});
export type DraftFacts = z.infer<typeof draftFactsSchema>;

/** What a model used for one draft, refused tries included; tokens as far as the endpoint counts them. */
export const draftUsageSchema = z.object({
  requests: z.number().int().min(0),
  inputTokens: z.number().int().min(0),
  outputTokens: z.number().int().min(0),
});
export type DraftUsage = z.infer<typeof draftUsageSchema>;

/** The conversation an e-mail continues. The subject of the draft is then its subject with "Re:". */
export const draftThreadSchema = z.object({
  /** The message answered, by the id its own system gave it: what a mailbox's reply operation asks for. */
  messageId: z.string(),
  /** The mailbox's own id of the conversation: Gmail's threadId, Outlook's conversationId. */
  threadId: z.string().optional(),
  /** For mail headers: the Message-ID answered and the conversation's Message-IDs, oldest first. Only where they are known. */
  inReplyTo: z.string().optional(),
  references: z.array(z.string()),
});
export type DraftThread = z.infer<typeof draftThreadSchema>;

/** What a text message costs: its alphabet, its length in that alphabet's units, and the parts it is sent in. */
export const textMessageSizeSchema = z.object({
  alphabet: z.enum(['gsm7', 'ucs2']),
  characters: z.number().int(),
  segments: z.number().int().min(1),
});
export type TextMessageSize = z.infer<typeof textMessageSizeSchema>;

/** Section `draft`, written by the Reminder Drafter: one message, with the facts it rests on and the checks it passed. */
export const draftSchema = z.object({
  asOf: calendarDay,
  channel,
  /** One address (or number); empty only for a call script. */
  to: z.string(),
  cc: z.array(z.string()),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
  tone,
  language: z.string(),
  words: z.number().int(),
  /** Only for a text message. */
  textMessage: textMessageSizeSchema.optional(),
  /** Only for an e-mail that answers in a conversation. */
  thread: draftThreadSchema.optional(),
  /** Oldest first. */
  invoices: z.array(draftInvoiceSchema).min(1),
  /** One per currency, never added across. */
  totals: z.array(currencyAmount),
  facts: draftFactsSchema,
  writtenBy: z.enum(['template', 'model']),
  model: z.string().optional(),
  /** How often the message was worded, the built-in text included. */
  attempts: z.number().int().min(1),
  /** Only when a model was asked. */
  usage: draftUsageSchema.optional(),
  /** Why the built-in text stands although a model was asked. */
  fallback: reasonSchema.optional(),
  checks: z.array(checkResultSchema),
  /** What a reviewer should know although nothing failed: something of the ledger that the message leaves out. */
  notes: z.array(reasonSchema).optional(),
  /** Binds recipient, subject, body, invoices and balances; see core/approval. */
  fingerprint: z.string(),
});
export type Draft = z.infer<typeof draftSchema>;
