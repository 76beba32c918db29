import { z } from 'zod/v4';
import { filledText } from './fields';

/** One message exchanged with a customer, whatever mailbox or ticket system it came from. Its text is hostile: data, never instructions. */
export const conversationMessageSchema = z.object({
  id: filledText,
  threadId: z.string().optional(),
  /** ISO 8601 with zone. */
  at: filledText,
  direction: z.enum(['inbound', 'outbound']),
  from: z.string(),
  to: z.array(z.string()).default([]),
  subject: z.string().default(''),
  text: z.string().default(''),
  customerId: z.string().optional(),
  invoiceIds: z.array(z.string()).optional(),
  /** A ticket's state when the message belongs to one. */
  ticket: z.object({ id: z.string(), open: z.boolean(), subject: z.string().optional() }).optional(),
  /** What was attached, by name only; attachments are never opened. */
  attachments: z.array(z.object({ name: z.string(), type: z.string().optional() })).optional(),
});
export type ConversationMessage = z.infer<typeof conversationMessageSchema>;
