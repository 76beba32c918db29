import type { OtherCustomers } from '../guardrails/checkInput';
import { redactTexts } from '../guardrails/redaction/redactTexts';
import { restoreText } from '../guardrails/redaction/restoreText';
import { answerText } from '../llm/answerText';
import type { ChatModel, ChatReply, ChatRequest } from '../llm/chatModel';
import { silenceReason } from '../llm/modelFailure';
import { readReply } from '../llm/readReply';
import { readUsage, type TokenUsage } from '../llm/tokenUsage';
import { reminderReplySchema, type ReminderReply } from '../prompts/reminderPrompt';
import type { Reason } from '../receivables/sections/contact';
import { oneLine } from './cleanText';
import { failedChecks, finishDraft, tooLongFor, type UnsealedDraft } from './draftReminder';
import { findSlips } from './findSlips';
import type { PreparedDraft } from './prepareDraft';
import type { ReminderRequest } from './reminderRequest';
import { writeMessage } from './writeMessage';

const LONGEST_ANSWER = 6_000;
const MOST_FINDINGS = 8;
const LONGEST_FINDING = 240;

/** What became of one try: a draft that passed, words that did not, or silence. */
export type Attempt = { usage: TokenUsage | undefined } & (
  | { kind: 'passed'; draft: UnsealedDraft }
  | { kind: 'refused'; answer: string; findings: string[]; reason: Reason }
  | { kind: 'silent'; reason: Reason }
);

function answerOf(reply: ChatReply): string {
  const content: unknown = (reply as { choices?: { message?: { content?: unknown } }[] }).choices?.[0]?.message
    ?.content;
  return answerText(content).slice(0, LONGEST_ANSWER);
}

/** What the checks found, fit to be told to the model: names covered, and nothing quoted that it did not write itself. */
function tellable(reasons: readonly Reason[], answer: string, { known, placeholders }: ReminderRequest): string[] {
  const texts = reasons.slice(0, MOST_FINDINGS).map(({ message }) => message);
  return redactTexts({ texts, known, placeholders }).texts.map(({ text }) =>
    text
      .replace(/"([^"]*)"/g, (quoted, inside: string) => (answer.includes(inside) ? quoted : '"…"'))
      .slice(0, LONGEST_FINDING),
  );
}

function restored(
  reply: ReminderReply,
  { placeholders }: ReminderRequest,
): { kind: 'restored'; reply: ReminderReply } | { kind: 'altered'; findings: string[] } {
  const [subject, text] = [reply.subject, reply.text].map((part) => restoreText({ text: part, placeholders }));
  const findings = [subject, text].flatMap((part) => (part?.kind === 'altered' ? part.findings : []));
  if (subject?.kind !== 'restored' || text?.kind !== 'restored') return { kind: 'altered', findings };
  return { kind: 'restored', reply: { subject: subject.text, text: text.text } };
}

/** The model's words set into our own frame, with everything checked. */
function framed(
  prepared: PreparedDraft,
  { subject, text }: ReminderReply,
  model: string,
  others: OtherCustomers | undefined,
) {
  const paragraphs = text.split(/\n\s*\n/).map((paragraph) => paragraph.trim());
  const opening = { subject: oneLine({ text: subject, limit: 200 }), paragraphs };
  const authorship = { writtenBy: 'model', attempts: 1, model } as const;
  return finishDraft({ prepared, message: writeMessage(prepared, opening), authorship, others });
}

/** One try: ask, read, put the names back, set into our frame, check. Never throws, whatever the model does. */
export async function attemptWithModel({
  model,
  request,
  asked,
  prepared,
  others,
}: {
  model: ChatModel;
  request: ChatRequest;
  asked: ReminderRequest;
  prepared: PreparedDraft;
  others: OtherCustomers | undefined;
}): Promise<Attempt> {
  let reply: ChatReply;
  try {
    reply = await model.complete(request);
  } catch (error) {
    return { kind: 'silent', reason: silenceReason(error), usage: undefined };
  }
  const usage = readUsage({ reply });
  const answer = answerOf(reply);
  const refused = (findings: string[], reason: Reason): Attempt => ({
    kind: 'refused',
    answer,
    findings,
    reason,
    usage,
  });
  const read = readReply({ reply, shape: reminderReplySchema });
  if (read.kind === 'unreadable') return refused([read.problem], { code: 'model_unreadable', message: read.problem });
  const named = restored(read.value, asked);
  if (named.kind === 'altered') {
    return refused(named.findings, {
      code: 'model_placeholder',
      message: 'The model altered or made up a placeholder.',
    });
  }
  const slips = findSlips({ reply: read.value, placeholders: asked.placeholders, prepared });
  if (slips.length > 0)
    return refused(slips, { code: 'model_manners', message: `The model's words are no good letter: ${slips[0]}` });
  const draft = framed(prepared, named.reply, model.name, others);
  const failed = [...tooLongFor(draft), ...failedChecks(draft)];
  if (failed.length === 0) return { kind: 'passed', draft, usage };
  return refused(tellable(failed, answer, asked), {
    code: 'model_checks',
    message: `The model's words failed ${failed.length === 1 ? 'a check' : `${failed.length} checks`}: ${failed[0]?.message ?? ''}`,
  });
}
