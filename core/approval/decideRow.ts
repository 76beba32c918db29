import { isCalendarDate, type CalendarDate } from '../calendar/calendarDate';
import type { OtherCustomers } from '../guardrails/checkInput';
import { failedForbidden } from '../guardrails/runChecks';
import type { CheckResult } from '../receivables/sections/draft';
import { isBulkApproval, rowsOfBulkChoice, type BulkWish } from './bulkChoice';
import { editDraft, isChanged } from './editedDraft';
import { isSameSecret } from './fingerprint';
import { REVIEW_FIELDS, isContradictory, rowValue, soleValue, typedLine, type PostedForm } from './postedForm';
import type { ReviewRow } from './reviewBatch';
import { aboveLimitOf, foldName, type Reviewer } from './reviewers';
import type { DecisionProblem, ProblemCode, RowDecision } from './rowDecision';

/** What every row is decided by: the day, the other customers of the page, and who decides. */
export interface Deciding {
  form: PostedForm;
  bulk: BulkWish;
  today: CalendarDate;
  others: OtherCustomers;
  /** With their limits when they proved who they are; a typed name has none. */
  reviewer: { name: string; limits?: Reviewer['limits'] };
  /** Whoever approved a message at an earlier gate may not approve it here. */
  secondPerson: boolean;
}

const LONGEST_REASON = 500;

interface Wish {
  decision: string | undefined;
  reason: string | undefined;
  until: string | undefined;
  fromBulk: boolean;
}

/** The row's own decision or, when it has none at all, the bulk choice's. An unclear one stays unclear. */
function wishFor(deciding: Deciding, row: ReviewRow): Wish {
  const { form, bulk } = deciding;
  if (form.has(`${row.key}.decision`)) {
    const [decision, reason, until] = (['decision', 'reason', 'until'] as const).map((field) =>
      rowValue(form, row.key, field),
    );
    return { decision, reason, until, fromBulk: false };
  }
  const { choice, filter, broken } = bulk;
  if (!choice || broken || !rowsOfBulkChoice(choice, [row], filter).length || isOutOfReach(deciding, row)) {
    return { decision: undefined, reason: undefined, until: undefined, fromBulk: true };
  }
  return {
    decision: choice === 'approve_low_risk' ? 'approve' : choice,
    reason: soleValue(form, REVIEW_FIELDS.bulkReason),
    until: soleValue(form, REVIEW_FIELDS.bulkUntil),
    fromBulk: true,
  };
}

/** A bulk yes passes over what this reviewer may not approve, and what needs a word of its own. */
function isOutOfReach(deciding: Deciding, row: ReviewRow): boolean {
  if (!isBulkApproval(deciding.bulk.choice)) return false;
  return refusal(deciding, row) !== undefined || row.draft.checks.some(({ passed }) => !passed);
}

const problemAt = (
  row: ReviewRow,
  code: ProblemCode,
  message: string,
  more: Partial<DecisionProblem> = {},
): DecisionProblem => ({ key: row.key, code, message, ...more });

/** Why this reviewer may not approve this row, whatever it says. */
function refusal({ reviewer, secondPerson }: Deciding, row: ReviewRow): DecisionProblem | undefined {
  const { limits } = reviewer;
  const total = limits && aboveLimitOf({ limits }, row.totals);
  if (total) {
    return problemAt(row, 'above_limit', `${total.amount} ${total.currency} is above your limit.`, { total });
  }
  if (secondPerson && row.earlierReviewers.some((name) => foldName(name) === foldName(reviewer.name))) {
    return problemAt(row, 'second_person', 'You approved this message before; another person must do so now.');
  }
  return undefined;
}

const changeIn = (form: PostedForm, { key, draft }: ReviewRow) => ({
  draft,
  subject: rowValue(form, key, 'subject'),
  text: rowValue(form, key, 'text'),
});

function foundProblem(row: ReviewRow, message: string, findings: readonly CheckResult[]): DecisionProblem {
  return problemAt(row, 'findings', message, { findings, overridable: failedForbidden(findings).length === 0 });
}

function approve(deciding: Deciding, row: ReviewRow): RowDecision | DecisionProblem {
  const { form, others } = deciding;
  const refused = refusal(deciding, row);
  if (refused) return refused;
  const reason = typedLine(rowValue(form, row.key, 'override') ?? '').slice(0, LONGEST_REASON);
  const edit = editDraft({ ...changeIn(form, row), others, ...(reason && { overrideReason: reason }) });
  if (edit.kind === 'refused') return foundProblem(row, edit.message, edit.findings);
  const failed = (edit.kind === 'edited' ? edit.draft : row.draft).checks.filter(({ passed }) => !passed);
  if (failed.length && (!reason || failedForbidden(failed).length)) {
    return foundProblem(row, 'The checks found something in this draft.', failed);
  }
  const override = failed.length > 0 && { override: { checks: failed.map(({ name }) => name), reason } };
  return edit.kind === 'edited'
    ? { kind: 'edit', row, draft: edit.draft, ...override }
    : { kind: 'approve', row, ...override };
}

/** What a posted page says about one row, or what is wrong with it. */
export function decideRow(deciding: Deciding, row: ReviewRow): RowDecision | DecisionProblem {
  const { form, today } = deciding;
  if (REVIEW_FIELDS.row.some((field) => isContradictory(form, `${row.key}.${field}`))) {
    return problemAt(row, 'contradiction', 'Two different answers arrived for this draft. Please decide again.');
  }
  const { decision, reason, until } = wishFor(deciding, row);
  const shown = rowValue(form, row.key, 'fingerprint');
  if (decision === 'approve') {
    if (shown === undefined || !isSameSecret(shown, row.fingerprint)) {
      return problemAt(row, 'not_shown', 'This draft is not the one you were shown. Please read it again.');
    }
    return approve(deciding, row);
  }
  if (decision === 'reject') {
    const why = typedLine(reason ?? '').slice(0, LONGEST_REASON);
    return why
      ? { kind: 'reject', row, reason: why }
      : problemAt(row, 'reason_missing', 'Say why this draft is rejected.');
  }
  if (decision === 'snooze') {
    if (isCalendarDate(until) && until > today) return { kind: 'snooze', row, until };
    return problemAt(row, 'snooze_day', 'Choose a day after today to snooze until.');
  }
  const forgotten = !form.has(`${row.key}.decision`) && isChanged(changeIn(form, row));
  if (!forgotten) return { kind: 'none', row };
  return problemAt(row, 'undecided_change', 'You changed this message but did not decide about it.');
}

/** The rows a bulk yes would approve: those without a decision of their own. */
export function rowsApprovedInBulk(deciding: Deciding, rows: readonly ReviewRow[]): ReviewRow[] {
  if (!isBulkApproval(deciding.bulk.choice)) return [];
  return rows.filter((row) => {
    const { decision, fromBulk } = wishFor(deciding, row);
    return fromBulk && decision === 'approve';
  });
}
