import { runChecks } from '../guardrails/runChecks';
import type { CheckResult, Draft } from '../receivables/sections/draft';
import { renderEditedHtml } from './editedHtml';
import { fingerprintOf } from './fingerprint';
import { typedLine, typedText } from './postedForm';

/** What came of a person's change: nothing changed, a new draft with a new fingerprint, or what is wrong with it. */
export type DraftEdit =
  | { kind: 'unchanged' }
  | { kind: 'edited'; draft: Draft }
  | { kind: 'refused'; message: string; findings: readonly CheckResult[] };

const countWords = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/**
 * A draft with a person's subject and text in place of its own. The guardrails judge it as they judged the first
 * wording: a person may say it differently but not ask for another amount. An absent field means "as it was".
 */
export function editDraft({
  draft,
  subject,
  text,
}: {
  draft: Draft;
  subject: string | undefined;
  text: string | undefined;
}): DraftEdit {
  const newSubject = subject === undefined ? draft.subject : typedLine(subject);
  const newText = text === undefined ? draft.text : typedText(text).trim();
  const sameSubject = newSubject === typedLine(draft.subject);
  const sameText = newText === typedText(draft.text).trim();
  if (sameSubject && sameText) return { kind: 'unchanged' };
  const html = sameText || draft.html === '' ? draft.html : renderEditedHtml({ draft, text: newText });
  const { channel, language, invoices, totals, asOf, facts } = draft;
  const message = { channel, subject: newSubject, text: newText, html, language };
  const checks = runChecks({ message, facts: { invoices, totals, asOf, facts } });
  const findings = checks.filter(({ passed }) => !passed);
  if (findings.length) return { kind: 'refused', message: 'Your change needs another look.', findings };
  const edited = { ...draft, subject: newSubject, text: newText, html, words: countWords(newText), checks };
  return { kind: 'edited', draft: { ...edited, fingerprint: fingerprintOf(edited) } };
}
