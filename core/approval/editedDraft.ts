import type { OtherCustomers } from '../guardrails/checkInput';
import { countWords } from '../guardrails/countWords';
import { checkDraft, failedForbidden } from '../guardrails/runChecks';
import { measureTextMessage } from '../receivables/measureTextMessage';
import type { CheckResult, Draft } from '../receivables/sections/draft';
import { renderEditedHtml } from './editedHtml';
import { fingerprintOf } from './fingerprint';
import { typedLine, typedText } from './postedForm';

/** What came of a person's change: nothing changed, a new draft with a new fingerprint, or what is wrong with it. */
export type DraftEdit =
  | { kind: 'unchanged' }
  | { kind: 'edited'; draft: Draft }
  | { kind: 'refused'; message: string; findings: readonly CheckResult[] };

interface Change {
  draft: Draft;
  /** As posted; an absent field means "as it was". */
  subject: string | undefined;
  text: string | undefined;
}

function changedParts({ draft, subject, text }: Change): { subject?: string; text?: string } {
  const newSubject = typedLine(subject ?? draft.subject);
  const newText = typedText(text ?? draft.text).trim();
  return {
    ...(newSubject !== typedLine(draft.subject) && { subject: newSubject }),
    ...(newText !== typedText(draft.text).trim() && { text: newText }),
  };
}

/** True when a person changed a word of the subject or the text. */
export function isChanged(change: Change): boolean {
  return Object.keys(changedParts(change)).length > 0;
}

/**
 * A draft with a person's subject and text in place of its own. The guardrails judge it as they judged the first
 * wording: a person may say it differently but not ask for another amount. `others` are the other customers of the
 * review, of whom nothing may appear. With a reason a person may let findings pass, never a forbidden one; the draft then
 * keeps them in its checks.
 */
export function editDraft({
  others,
  overrideReason,
  ...change
}: Change & { others?: OtherCustomers; overrideReason?: string }): DraftEdit {
  const { draft } = change;
  const parts = changedParts(change);
  if (!isChanged(change)) return { kind: 'unchanged' };
  const rewritten = parts.text !== undefined && draft.html !== '';
  const html = rewritten ? renderEditedHtml({ draft, text: parts.text ?? '' }) : draft.html;
  const edited = { ...draft, ...parts, html };
  const checks = checkDraft({ draft: edited, ...(others && { others }) });
  const findings = checks.filter(({ passed }) => !passed);
  const overridden = Boolean(overrideReason) && failedForbidden(findings).length === 0;
  if (findings.length && !overridden) return { kind: 'refused', message: 'Your change needs another look.', findings };
  const words = countWords(edited.text);
  const size = draft.textMessage ? { textMessage: measureTextMessage({ text: edited.text }) } : {};
  return { kind: 'edited', draft: { ...edited, ...size, words, checks, fingerprint: fingerprintOf(edited) } };
}
