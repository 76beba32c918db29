import { isCalendarDate, type CalendarDate } from '../calendar/calendarDate';
import type { CheckResult, Draft } from '../receivables/sections/draft';
import type { OtherCustomers } from '../guardrails/checkInput';
import { editDraft, isChanged } from './editedDraft';
import { isSameSecret } from './fingerprint';
import {
  END_OF_FORM,
  REVIEW_FIELDS,
  isContradictory,
  rowValue,
  soleValue,
  typedLine,
  type PostedForm,
} from './postedForm';
import type { ReviewBatch, ReviewRow } from './reviewBatch';

/** What the reviewer decided about one row. Everything that is not a clear decision is `none`, which never sends. */
export type RowDecision =
  | { kind: 'approve'; row: ReviewRow }
  | { kind: 'edit'; row: ReviewRow; draft: Draft }
  | { kind: 'reject'; row: ReviewRow; reason: string }
  | { kind: 'snooze'; row: ReviewRow; until: CalendarDate }
  | { kind: 'none'; row: ReviewRow };

/** Something the reviewer must mend before anything is decided. Without a key it concerns the whole page. */
export interface DecisionProblem {
  key?: string;
  message: string;
  /** The guardrails an edited text broke. */
  findings?: readonly CheckResult[];
}

/** What came of a posted page: nothing decided and why, or a decision for each row. */
export type DecisionsRead =
  | { kind: 'refused'; code: 'other_round' | 'cut_off'; message: string }
  | { kind: 'unfinished'; problems: readonly DecisionProblem[] }
  | { kind: 'decided'; reviewer: string; decisions: readonly RowDecision[] };

/** What a bulk choice does to the rows without a decision of their own. */
export const BULK_CHOICES = ['approve', 'approve_low_risk', 'reject', 'snooze'] as const;
export type BulkChoice = (typeof BULK_CHOICES)[number];

const LONGEST_NAME = 100;
const LONGEST_REASON = 500;
const isProblem = (value: RowDecision | DecisionProblem): value is DecisionProblem => !('kind' in value);

/** The rows a bulk choice may touch; the page shows their totals beside it. */
export function rowsOfBulkChoice(choice: BulkChoice, rows: readonly ReviewRow[]): readonly ReviewRow[] {
  return choice === 'approve_low_risk' ? rows.filter(({ risk }) => risk?.band === 'low') : rows;
}

interface Wish {
  decision: string | undefined;
  reason: string | undefined;
  until: string | undefined;
}

/** The row's own decision or, when it has none at all, the bulk choice's. An unclear one stays unclear. */
function wishFor(form: PostedForm, row: ReviewRow): Wish {
  if (form.has(`${row.key}.decision`)) {
    const [decision, reason, until] = (['decision', 'reason', 'until'] as const).map((field) =>
      rowValue(form, row.key, field),
    );
    return { decision, reason, until };
  }
  const bulk = BULK_CHOICES.find((choice) => choice === soleValue(form, REVIEW_FIELDS.bulk));
  if (!bulk || !rowsOfBulkChoice(bulk, [row]).length)
    return { decision: undefined, reason: undefined, until: undefined };
  return {
    decision: bulk === 'approve_low_risk' ? 'approve' : bulk,
    reason: soleValue(form, REVIEW_FIELDS.bulkReason),
    until: soleValue(form, REVIEW_FIELDS.bulkUntil),
  };
}

const changeIn = (form: PostedForm, { key, draft }: ReviewRow) => ({
  draft,
  subject: rowValue(form, key, 'subject'),
  text: rowValue(form, key, 'text'),
});

function approve(form: PostedForm, row: ReviewRow, others: OtherCustomers): RowDecision | DecisionProblem {
  const edit = editDraft({ ...changeIn(form, row), others });
  if (edit.kind === 'unchanged') return { kind: 'approve', row };
  if (edit.kind === 'edited') return { kind: 'edit', row, draft: edit.draft };
  return { key: row.key, message: edit.message, findings: edit.findings };
}

/** Everyone this review writes to: an edited text may name its own customer only. */
function customersOf({ rows }: ReviewBatch): OtherCustomers {
  return {
    names: rows.map(({ customerName }) => customerName),
    invoiceNumbers: rows.flatMap(({ draft }) => draft.invoices.map(({ number }) => number)),
    emails: rows.flatMap(({ draft }) => (draft.to === '' ? [] : [draft.to])),
  };
}

function decideRow(
  form: PostedForm,
  row: ReviewRow,
  { today, others }: { today: CalendarDate; others: OtherCustomers },
): RowDecision | DecisionProblem {
  const { decision, reason, until } = wishFor(form, row);
  const shown = rowValue(form, row.key, 'fingerprint');
  const problem = (message: string): DecisionProblem => ({ key: row.key, message });
  if (REVIEW_FIELDS.row.some((field) => isContradictory(form, `${row.key}.${field}`))) {
    return problem('Two different answers arrived for this draft. Please decide again.');
  }
  if (decision === 'approve') {
    if (shown === undefined || !isSameSecret(shown, row.fingerprint)) {
      return problem('This draft is not the one you were shown. Please read it again.');
    }
    return approve(form, row, others);
  }
  if (decision === 'reject') {
    const why = typedLine(reason ?? '').slice(0, LONGEST_REASON);
    return why ? { kind: 'reject', row, reason: why } : problem('Say why this draft is rejected.');
  }
  if (decision === 'snooze') {
    if (isCalendarDate(until) && until > today) return { kind: 'snooze', row, until };
    return problem('Choose a day after today to snooze until.');
  }
  const forgotten = !form.has(`${row.key}.decision`) && isChanged(changeIn(form, row));
  return forgotten ? problem('You changed this message but did not decide about it.') : { kind: 'none', row };
}

/**
 * Reads what a reviewer posted, strictly: a row is approved only by a clear yes to the very draft that was shown, and
 * nothing at all is decided while one answer is unfinished. Never throws on what a browser sends.
 */
export function readDecisions({ form, batch }: { form: PostedForm; batch: ReviewBatch }): DecisionsRead {
  if (!isSameSecret(soleValue(form, REVIEW_FIELDS.batch) ?? '', batch.id)) {
    return {
      kind: 'refused',
      code: 'other_round',
      message: 'This page belongs to another review, or to an earlier round of this one.',
    };
  }
  if (soleValue(form, REVIEW_FIELDS.end) !== END_OF_FORM) {
    return { kind: 'refused', code: 'cut_off', message: 'The page arrived incomplete: it has too many fields.' };
  }
  const reviewer = typedLine(soleValue(form, REVIEW_FIELDS.reviewer) ?? '').slice(0, LONGEST_NAME);
  const around = { today: batch.today, others: customersOf(batch) };
  const results = batch.rows.map((row) => decideRow(form, row, around));
  const problems = [
    ...(reviewer ? [] : [{ message: 'Enter your name: every decision is recorded with it.' }]),
    ...results.filter(isProblem),
  ];
  if (problems.length) return { kind: 'unfinished', problems };
  return { kind: 'decided', reviewer, decisions: results.filter((result) => !isProblem(result)) as RowDecision[] };
}
