import type { OtherCustomers } from '../guardrails/checkInput';
import type { ChatModel } from '../llm/chatModel';
import { readReply } from '../llm/readReply';
import { buildReminderPrompt, reminderReplySchema } from '../prompts/reminderPrompt';
import { oneLine } from './cleanText';
import {
  failedChecks,
  finishDraft,
  tooLongFor,
  writeBuiltIn,
  type DraftResult,
  type UnsealedDraft,
} from './draftReminder';
import { prepareDraft, type DraftRequest, type PreparedDraft } from './prepareDraft';
import { nameInvoice } from './showFacts';
import { hasOpening, writeMessage } from './writeMessage';

function promptFor({ reader, tone, wordLimit, facts, invoices }: PreparedDraft) {
  return buildReminderPrompt({
    language: reader.language,
    tone,
    words: Math.round(wordLimit / 2),
    company: facts.sender.company,
    contactName: facts.contactName,
    invoices: invoices.map((invoice) => ({
      ...nameInvoice(invoice, reader.locale),
      daysOverdue: invoice.daysOverdue,
    })),
  });
}

/** One try: ask, read, set into our own frame, check. Undefined when the model is unreachable or its words do not pass. */
async function tryModel(
  prepared: PreparedDraft,
  model: ChatModel,
  others: OtherCustomers | undefined,
): Promise<UnsealedDraft | undefined> {
  const reply = await model.complete(promptFor(prepared)).catch(() => undefined);
  const read = readReply({ reply, shape: reminderReplySchema });
  if (read.kind === 'unreadable') return undefined;
  const paragraphs = read.value.text.split(/\n\s*\n/).map((paragraph) => paragraph.trim());
  const opening = { subject: oneLine({ text: read.value.subject, limit: 200 }), paragraphs };
  const message = writeMessage(prepared, opening);
  const authorship = { writtenBy: 'model', attempts: 1, model: model.name } as const;
  const draft = finishDraft({ prepared, message, authorship, others });
  return [...tooLongFor(draft), ...failedChecks(draft)].length === 0 ? draft : undefined;
}

/**
 * Lets a model word the opening of a customer's reminder; amounts, dates, list, link and signature stay ours. Words that
 * fail a guardrail, and a model that fails to answer, are replaced by the built-in text (`writtenBy: template`, attempts 2).
 * Internal notes, call scripts and text messages are always built-in: they name what a model need not know, or have no room.
 */
export async function draftWithModel({
  model,
  others,
  ...request
}: DraftRequest & { model: ChatModel; others?: OtherCustomers }): Promise<DraftResult> {
  const preparation = prepareDraft(request);
  if (preparation.kind === 'refused') return preparation;
  const { prepared } = preparation;
  const asks = hasOpening(prepared.channel);
  const worded = asks ? await tryModel(prepared, model, others) : undefined;
  if (worded) return { kind: 'draft', draft: worded };
  const authorship = { writtenBy: 'template', attempts: asks ? 2 : 1 } as const;
  const draft = finishDraft({ prepared, message: writeBuiltIn(prepared), authorship, others });
  const reasons = [...tooLongFor(draft), ...failedChecks(draft)];
  return reasons.length > 0 ? { kind: 'refused', reasons } : { kind: 'draft', draft };
}
