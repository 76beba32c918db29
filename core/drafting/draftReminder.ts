import { countWords } from '../guardrails/countWords';
import { runChecks } from '../guardrails/runChecks';
import type { OtherCustomers } from '../guardrails/checkInput';
import { measureTextMessage } from '../receivables/measureTextMessage';
import type { Reason } from '../receivables/sections/contact';
import type { Draft } from '../receivables/sections/draft';
import { renderText, type WrittenMessage } from './messageBlocks';
import { prepareDraft, type DraftRequest, type PreparedDraft } from './prepareDraft';
import { renderHtml } from './renderHtml';
import { writeMessage } from './writeMessage';

/** Networks join at most ten parts reliably; WhatsApp takes 4,096 letters in one message. Sources: Twilio and Meta, message limits. */
const MOST_SEGMENTS = 10;
const LONGEST_CHAT = 4096;

/** A draft before the approval's fingerprint is put on it. */
export type UnsealedDraft = Omit<Draft, 'fingerprint'>;

/** One message that passed every guardrail, or the reasons why there is none. */
export type DraftResult = { kind: 'draft'; draft: UnsealedDraft } | { kind: 'refused'; reasons: Reason[] };

/** How a text came to be: by whom, and with how many tries. */
export interface Authorship {
  writtenBy: Draft['writtenBy'];
  attempts: number;
  model?: string;
}

/** Messages that only phones show have no HTML. */
const hasHtml = (channel: Draft['channel']): boolean => channel !== 'sms' && channel !== 'whatsapp';

/** Sets words and facts together under one subject and runs every guardrail. */
function checkedDraft({ prepared, message, authorship, others }: FinishInput, subject: string): UnsealedDraft {
  const { asOf, channel, to, cc, invoices, totals, facts, tone, reader, notes } = prepared;
  const { language } = reader;
  const text = renderText(message);
  const html = hasHtml(channel) ? renderHtml({ blocks: message.blocks, language }) : '';
  const checks = runChecks({
    message: { channel, subject, text, html, language },
    facts: { invoices, totals, asOf, facts },
    ...(others ? { others } : {}),
  });
  const about = { asOf, channel, to, cc, subject, text, html, tone, language, words: countWords(text) };
  const size = channel === 'sms' ? { textMessage: measureTextMessage({ text }) } : {};
  return { ...about, ...size, invoices, totals, facts, ...authorship, checks, ...(notes.length > 0 ? { notes } : {}) };
}

interface FinishInput {
  prepared: PreparedDraft;
  message: WrittenMessage;
  authorship: Authorship;
  others?: OtherCustomers | undefined;
}

/**
 * Puts words and facts together and runs every guardrail; the draft carries their findings, passed or not. An answer in
 * a conversation keeps its subject where that passes; the subject is partly the customer's, so where it does not, ours stands.
 */
export function finishDraft(input: FinishInput): UnsealedDraft {
  const { conversation } = input.prepared;
  if (!conversation) return checkedDraft(input, input.message.subject);
  const answer = checkedDraft(input, conversation.subject);
  const draft = failedChecks(answer).length === 0 ? answer : checkedDraft(input, input.message.subject);
  return { ...draft, thread: conversation.thread };
}

/** The reasons for which a draft must not be shown as ready: one per failed guardrail. */
export function failedChecks({ checks }: Pick<Draft, 'checks'>): Reason[] {
  return checks.filter(({ passed }) => !passed).map(({ name, message }) => ({ code: `check_${name}`, message }));
}

/** The message in built-in words, for its channel. */
export function writeBuiltIn(prepared: PreparedDraft): WrittenMessage {
  return writeMessage(prepared);
}

/** A phone cannot show any length: the reason why a message must go another way. */
export function tooLongFor({ channel, text, textMessage, invoices }: UnsealedDraft): Reason[] {
  const letters = [...text].length;
  const isTooLong = channel === 'sms' ? (textMessage?.segments ?? 0) > MOST_SEGMENTS : letters > LONGEST_CHAT;
  if (!isTooLong || hasHtml(channel)) return [];
  const size = channel === 'sms' ? `${textMessage?.segments} text messages` : `${letters} characters`;
  const message = `${invoices.length} invoices would take ${size}, more than phones show as one; use e-mail.`;
  return [{ code: 'too_long_for_channel', message }];
}

/**
 * Writes one message with the built-in texts: decision `send` becomes a message to the customer on the channel of its
 * contact section (or a script for calling them), `escalate` an internal note to the account owner. Refused, never
 * emitted, when there is nobody to write to, nothing to ask for, too much for a phone, or when a guardrail fails. `others` names the run's other customers, none of whom may appear.
 */
export function draftReminder({ others, ...request }: DraftRequest & { others?: OtherCustomers }): DraftResult {
  const preparation = prepareDraft(request);
  if (preparation.kind === 'refused') return preparation;
  const { prepared } = preparation;
  const authorship: Authorship = { writtenBy: 'template', attempts: 1 };
  const draft = finishDraft({ prepared, message: writeBuiltIn(prepared), authorship, others });
  const reasons = [...tooLongFor(draft), ...failedChecks(draft)];
  return reasons.length > 0 ? { kind: 'refused', reasons } : { kind: 'draft', draft };
}
