import { z } from 'zod/v4';
import type { ChatRequest } from '../llm/chatModel';

/** The words a model gives: a subject line and the opening paragraphs. All else in the message is ours. */
export const reminderReplySchema = z.object({
  subject: z.string().trim().min(1).max(200),
  text: z.string().trim().min(1).max(4000),
});
export type ReminderReply = z.infer<typeof reminderReplySchema>;

/** What the model may know, already written for the reader: no address, no phone number, no link, nothing private. */
export interface ReminderPromptFacts {
  /** BCP 47. */
  language: string;
  tone: string;
  /** How many words the opening may have. */
  words: number;
  company: string;
  contactName?: string | undefined;
  invoices: readonly { number: string; amount: string; due: string; daysOverdue: number }[];
}

const RULES = [
  'You word the opening of a payment reminder that a business sends to its own customer, another business.',
  'Answer with a JSON object {"subject": string, "text": string} and nothing else.',
  'The text is the greeting and one or two short paragraphs. Plain text, no markup.',
  'Write only in the given language, with its polite form of address.',
  'Copy invoice numbers, amounts and dates exactly as given. State nothing that is not given.',
  'With one invoice, name its number, open amount and due date. With several, do not list them: the list follows your text.',
  'Never mention fees, interest, discounts, deadlines, legal steps, bank details, earlier calls or promises. No pressure.',
  'Do not write a sign-off, a link, or a sentence about invoices already paid: these are added after your text.',
].join('\n');

/** The request for a reminder's opening: the rules, then the facts as JSON. */
export function buildReminderPrompt(facts: ReminderPromptFacts): ChatRequest {
  return {
    messages: [
      { role: 'system', content: RULES },
      { role: 'user', content: JSON.stringify(facts) },
    ],
    response_format: { type: 'json_object' },
  };
}
