import { runChecks } from '../guardrails/runChecks';
import type { OtherCustomers } from '../guardrails/checkInput';
import type { Reason } from '../receivables/sections/contact';
import type { Draft } from '../receivables/sections/draft';
import { countWords, renderText, type WrittenMessage } from './messageBlocks';
import { prepareDraft, type DraftRequest, type PreparedDraft } from './prepareDraft';
import { renderHtml } from './renderHtml';
import { writeInternalNote } from './writeInternalNote';
import { writeReminder } from './writeReminder';

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

/** Puts words and facts together and runs every guardrail; the draft carries their findings, passed or not. */
export function finishDraft({
  prepared,
  message,
  authorship,
  others,
}: {
  prepared: PreparedDraft;
  message: WrittenMessage;
  authorship: Authorship;
  others?: OtherCustomers | undefined;
}): UnsealedDraft {
  const { asOf, channel, to, cc, invoices, totals, facts, tone, reader } = prepared;
  const { language } = reader;
  const text = renderText(message);
  const html = renderHtml({ blocks: message.blocks, language });
  const { subject } = message;
  const checks = runChecks({
    message: { channel, subject, text, html, language },
    facts: { invoices, totals, asOf, facts },
    ...(others ? { others } : {}),
  });
  const words = countWords({ text });
  return {
    asOf,
    channel,
    to,
    cc,
    subject,
    text,
    html,
    tone,
    language,
    words,
    invoices,
    totals,
    facts,
    ...authorship,
    checks,
  };
}

/** The reasons for which a draft must not be shown as ready: one per failed guardrail. */
export function failedChecks({ checks }: Pick<Draft, 'checks'>): Reason[] {
  return checks.filter(({ passed }) => !passed).map(({ name, message }) => ({ code: `check_${name}`, message }));
}

/** The message in built-in words: a reminder to the customer, or a note to our own account owner. */
export function writeBuiltIn(prepared: PreparedDraft): WrittenMessage {
  return prepared.channel === 'internal_note' ? writeInternalNote(prepared) : writeReminder(prepared);
}

/**
 * Writes one message with the built-in texts: decision `send` becomes an e-mail to the customer, `escalate` an internal
 * note to the account owner. Refused, never emitted, when there is nobody to write to, nothing to ask for, or when a
 * guardrail fails. `others` names the run's other customers, none of whom may appear.
 */
export function draftReminder({ others, ...request }: DraftRequest & { others?: OtherCustomers }): DraftResult {
  const preparation = prepareDraft(request);
  if (preparation.kind === 'refused') return preparation;
  const { prepared } = preparation;
  const authorship: Authorship = { writtenBy: 'template', attempts: 1 };
  const draft = finishDraft({ prepared, message: writeBuiltIn(prepared), authorship, others });
  const reasons = failedChecks(draft);
  return reasons.length > 0 ? { kind: 'refused', reasons } : { kind: 'draft', draft };
}
