import { type CheckResult, type Draft } from '../receivables/sections/draft';
import { type Check, type CheckFacts, type GuardedMessage, type OtherCustomers } from './checkInput';
import { CHECK_SEVERITY, type CheckName } from './checkSeverity';
import { CHECKS } from './checks/allChecks';
import { readMessage } from './readMessage';

const NOBODY: OtherCustomers = { names: [], invoiceNumbers: [], emails: [] };
/** Far above any reminder; what is longer is refused unread, so that a hostile text cannot cost time. */
const LONGEST_PART = 60_000;
/** A row of the list with its link, as HTML writes it; a customer may owe hundreds of invoices. */
const LONGEST_ROW = 1_000;

/** A whole draft, or as much of one as the checks need: an edited text has no fingerprint yet. */
export type CheckableDraft = Pick<
  Draft,
  'channel' | 'subject' | 'text' | 'html' | 'language' | 'invoices' | 'totals' | 'asOf' | 'facts'
>;

function refuseAll(message: string): CheckResult[] {
  return (Object.keys(CHECK_SEVERITY) as CheckName[]).map((name) => ({ name, passed: false, message }));
}

function runOne(name: CheckName, check: Check, input: Parameters<Check>[0]): CheckResult {
  try {
    return check(input);
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown fault';
    return { name, passed: false, message: `The check itself failed, so the message counts as refused: ${reason}` };
  }
}

/**
 * Runs every check on a message, in a fixed order, and never throws: a check that fails to run counts as failed,
 * and a message too long to read fails them all. `others` are the other customers of the same run.
 */
export function runChecks(input: {
  message: GuardedMessage;
  facts: CheckFacts;
  others?: OtherCustomers;
}): CheckResult[] {
  const { message } = input;
  // A copy of its own: what is worked out of the facts is kept for these, and for one run only.
  const facts = { ...input.facts };
  const others = input.others ?? NOBODY;
  try {
    const room = LONGEST_PART + LONGEST_ROW * facts.invoices.length;
    if ([message.subject, message.text, message.html].some((part) => part.length > room)) {
      return refuseAll('The message is too long to be checked.');
    }
    const reading = readMessage({ message, facts });
    const names = Object.keys(CHECK_SEVERITY) as CheckName[];
    return names.map((name) => runOne(name, CHECKS[name], { message, facts, others, reading }));
  } catch (error) {
    return refuseAll(`The message could not be read: ${error instanceof Error ? error.message : 'unknown fault'}`);
  }
}

/** Runs every check on a draft, with the facts the draft carries; for a new text and again after a person's edit. */
export function checkDraft({ draft, others }: { draft: CheckableDraft; others?: OtherCustomers }): CheckResult[] {
  const { channel, subject, text, html, language, invoices, totals, asOf, facts } = draft;
  return runChecks({
    message: { channel, subject, text, html, language },
    facts: { invoices, totals, asOf, facts },
    ...(others ? { others } : {}),
  });
}

/** True when every check passed; an empty list is no proof of anything. */
export function allPassed(results: readonly CheckResult[]): boolean {
  return results.length > 0 && results.every((result) => result.passed);
}

/** The failed checks that no reviewer may override; an unknown check counts as one. */
export function failedForbidden(results: readonly CheckResult[]): CheckResult[] {
  return results.filter(
    ({ name, passed }) => !passed && (CHECK_SEVERITY as Record<string, string>)[name] !== 'overridable',
  );
}
