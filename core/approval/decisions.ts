import type { OtherCustomers } from '../guardrails/checkInput';
import type { CurrencyAmount } from '../receivables/fields';
import { bulkConfirmation, readBulkWish, type BulkWish } from './bulkChoice';
import { decideRow, rowsApprovedInBulk, type Deciding } from './decideRow';
import { isSameSecret } from './fingerprint';
import { END_OF_FORM, REVIEW_FIELDS, soleValue, typedLine, type PostedForm } from './postedForm';
import { totalsOfRows, type ReviewBatch, type ReviewRow } from './reviewBatch';
import type { Reviewer } from './reviewers';
import type { DecisionProblem, RowDecision } from './rowDecision';

/** What came of a posted page: nothing decided and why, a set to confirm, or a decision for each row. */
export type DecisionsRead =
  | { kind: 'refused'; code: 'other_round' | 'cut_off'; message: string }
  | { kind: 'unfinished'; problems: readonly DecisionProblem[] }
  | { kind: 'unconfirmed'; bulk: BulkSet }
  | { kind: 'decided'; reviewer: string; decisions: readonly RowDecision[] };

/** What a bulk yes would approve: shown with its totals before it counts. */
export interface BulkSet {
  rows: readonly ReviewRow[];
  totals: readonly CurrencyAmount[];
  /** What the reviewer sends back to confirm exactly this set. */
  confirmation: string;
}

const LONGEST_NAME = 100;
const isProblem = (value: RowDecision | DecisionProblem): value is DecisionProblem => !('kind' in value);

/** Everyone this review writes to: an edited text may name its own customer only. */
function customersOf({ rows }: ReviewBatch): OtherCustomers {
  return {
    names: rows.map(({ customerName }) => customerName),
    invoiceNumbers: rows.flatMap(({ draft }) => draft.invoices.map(({ number }) => number)),
    emails: rows.flatMap(({ draft }) => (draft.to === '' ? [] : [draft.to])),
  };
}

/** The name on the page, as it was typed. */
export function typedReviewer(form: PostedForm): string {
  return typedLine(soleValue(form, REVIEW_FIELDS.reviewer) ?? '').slice(0, LONGEST_NAME);
}

function refusedPage(form: PostedForm, batch: ReviewBatch): DecisionsRead | undefined {
  if (!isSameSecret(soleValue(form, REVIEW_FIELDS.batch) ?? '', batch.id)) {
    const message = 'This page belongs to another review, or to an earlier round of this one.';
    return { kind: 'refused', code: 'other_round', message };
  }
  if (soleValue(form, REVIEW_FIELDS.end) === END_OF_FORM) return undefined;
  return { kind: 'refused', code: 'cut_off', message: 'The page arrived incomplete: it has too many fields.' };
}

function problemsOfPage(name: string, bulk: BulkWish): DecisionProblem[] {
  return [
    ...(name
      ? []
      : [{ code: 'name_missing' as const, message: 'Enter your name: every decision is recorded with it.' }]),
    ...(bulk.broken
      ? [
          {
            code: 'bulk_amount' as const,
            message: 'The amount for the rest cannot be read. Write it as 500 or 500.00.',
          },
        ]
      : []),
  ];
}

/**
 * Reads what a reviewer posted, strictly: a row is approved only by a clear yes to the very draft that was shown,
 * nothing at all is decided while one answer is unfinished, and a yes to many at once counts only when their totals
 * were shown and confirmed. `reviewer` is who proved to be there; without it the typed name is taken. Never throws on
 * what a browser sends.
 */
export function readDecisions({
  form,
  batch,
  reviewer,
  secondPerson = false,
}: {
  form: PostedForm;
  batch: ReviewBatch;
  reviewer?: Pick<Reviewer, 'name' | 'limits'>;
  secondPerson?: boolean;
}): DecisionsRead {
  const refused = refusedPage(form, batch);
  if (refused) return refused;
  const who = reviewer ?? { name: typedReviewer(form) };
  const bulk = readBulkWish(form);
  const deciding: Deciding = {
    form,
    bulk,
    today: batch.today,
    others: customersOf(batch),
    reviewer: who,
    secondPerson,
  };
  const results = batch.rows.map((row) => decideRow(deciding, row));
  const problems = [...problemsOfPage(who.name, bulk), ...results.filter(isProblem)];
  if (problems.length) return { kind: 'unfinished', problems };
  const rows = rowsApprovedInBulk(deciding, batch.rows);
  const confirmation = bulkConfirmation({ batch, rows });
  if (rows.length && !isSameSecret(soleValue(form, REVIEW_FIELDS.confirm) ?? '', confirmation)) {
    return { kind: 'unconfirmed', bulk: { rows, totals: totalsOfRows(rows), confirmation } };
  }
  return {
    kind: 'decided',
    reviewer: who.name,
    decisions: results.filter((result) => !isProblem(result)) as RowDecision[],
  };
}
