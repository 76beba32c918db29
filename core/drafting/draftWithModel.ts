import type { OtherCustomers } from '../guardrails/checkInput';
import type { ChatModel } from '../llm/chatModel';
import { addUsage, NO_USAGE } from '../llm/tokenUsage';
import { buildRepairPrompt } from '../prompts/reminderPrompt';
import type { Draft } from '../receivables/sections/draft';
import { failedChecks, finishDraft, tooLongFor, writeBuiltIn, type DraftResult } from './draftReminder';
import { attemptWithModel, type Attempt } from './modelAttempt';
import { prepareDraft, type DraftRequest, type PreparedDraft } from './prepareDraft';
import { reminderRequest } from './reminderRequest';
import { hasOpening } from './writeMessage';

interface ModelInput {
  model: ChatModel;
  prepared: PreparedDraft;
  request: DraftRequest;
  others: OtherCustomers | undefined;
}

/** The first try and, when its words were refused, one more that is told what our checks found. Silence is not asked again. */
async function tryModel({ model, prepared, request, others }: ModelInput): Promise<Attempt[]> {
  const asked = reminderRequest({ prepared, customer: request.customer, samples: request.settings.voiceSamples });
  const first = await attemptWithModel({ model, request: asked.request, asked, prepared, others });
  if (first.kind !== 'refused') return [first];
  const { answer, findings } = first;
  const repair = buildRepairPrompt({ request: asked.request, answer, findings });
  return [first, await attemptWithModel({ model, request: repair, asked, prepared, others })];
}

function usageOf(attempts: readonly Attempt[]): Draft['usage'] {
  const total = attempts.reduce((sum, { usage }) => addUsage(sum, usage ?? NO_USAGE), NO_USAGE);
  return { requests: attempts.length, ...total };
}

/**
 * Lets a model word the opening of a customer's reminder; amounts, dates, list, link and signature stay ours. Words that
 * fail a guardrail go back once with what was found; then, and when the model does not answer, the built-in text stands
 * (`writtenBy: template`, with the reason in `fallback`). `attempts` counts every wording, the built-in one too.
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
  const attempts = asks ? await tryModel({ model, prepared, request, others }) : [];
  const usage = asks ? { usage: usageOf(attempts) } : {};
  const last = attempts.at(-1);
  if (last?.kind === 'passed') return { kind: 'draft', draft: { ...last.draft, attempts: attempts.length, ...usage } };
  const authorship = { writtenBy: 'template', attempts: attempts.length + 1 } as const;
  const draft = finishDraft({ prepared, message: writeBuiltIn(prepared), authorship, others });
  const reasons = [...tooLongFor(draft), ...failedChecks(draft)];
  if (reasons.length > 0) return { kind: 'refused', reasons };
  return { kind: 'draft', draft: { ...draft, ...usage, ...(last ? { fallback: last.reason } : {}) } };
}
