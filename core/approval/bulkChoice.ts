import { compare, totalsPerCurrency } from '../money/money';
import { parseAmount } from '../money/parseAmount';
import type { CurrencyAmount } from '../receivables/fields';
import { hashOf } from './fingerprint';
import { REVIEW_FIELDS, soleValue, type PostedForm } from './postedForm';
import type { ReviewBatch, ReviewRow } from './reviewBatch';

/** What a bulk choice does to the rows without a decision of their own. */
export const BULK_CHOICES = ['approve', 'approve_low_risk', 'reject', 'snooze'] as const;
export type BulkChoice = (typeof BULK_CHOICES)[number];

/** Which of the rows a bulk choice is about; what is left out does not narrow it. */
export interface BulkFilter {
  band?: string;
  stage?: string;
  /** Each of the message's totals at most this much of its own currency, as a decimal string. */
  upTo?: string;
}

/** A bulk choice as it was posted. `broken` tells that the amount could not be read: then it touches nothing. */
export interface BulkWish {
  choice?: BulkChoice;
  filter: BulkFilter;
  broken: boolean;
}

const AMOUNT = /^\d{1,12}(?:[.,]\d{1,3})?$/;

/** Reads the bulk choice and its filter. Unknown words narrow to nothing rather than to everything. */
export function readBulkWish(form: PostedForm): BulkWish {
  const choice = BULK_CHOICES.find((one) => one === soleValue(form, REVIEW_FIELDS.bulk));
  const band = soleValue(form, REVIEW_FIELDS.bulkBand);
  const stage = soleValue(form, REVIEW_FIELDS.bulkStage);
  const upTo = soleValue(form, REVIEW_FIELDS.bulkUpTo);
  const broken = Boolean(upTo) && !AMOUNT.test(upTo ?? '');
  const filter = {
    ...(band && { band }),
    ...(stage && { stage }),
    ...(upTo && !broken && { upTo: upTo.replace(',', '.') }),
  };
  return { ...(choice && { choice }), filter, broken: Boolean(choice) && broken };
}

function isUpTo(total: CurrencyAmount, upTo: string): boolean {
  const { currency, amount } = total;
  const most = upTo.replace(/\.0+$/, '');
  try {
    const limit = parseAmount({ value: most, currency, field: 'amount' });
    return compare(parseAmount({ value: amount, currency, field: 'total' }), limit) <= 0;
  } catch {
    return false; // more decimals than this currency has: the amount was not meant for it
  }
}

/** True when the filter lets this row through. */
export function matchesFilter(row: ReviewRow, { band, stage, upTo }: BulkFilter): boolean {
  if (band && row.risk?.band !== band) return false;
  if (stage && row.stage !== stage) return false;
  return !upTo || row.totals.every((total) => isUpTo(total, upTo));
}

/** The rows a bulk choice may touch; the page shows their totals beside it. */
export function rowsOfBulkChoice(
  choice: BulkChoice,
  rows: readonly ReviewRow[],
  filter: BulkFilter = {},
): readonly ReviewRow[] {
  const narrowed = choice === 'approve_low_risk' ? { ...filter, band: filter.band ?? 'low' } : filter;
  const lowOnly = choice !== 'approve_low_risk' || narrowed.band === 'low';
  return lowOnly ? rows.filter((row) => matchesFilter(row, narrowed)) : [];
}

/** True for a bulk choice that lets messages leave. */
export const isBulkApproval = (choice: BulkChoice | undefined): boolean =>
  choice === 'approve' || choice === 'approve_low_risk';

/**
 * What a reviewer must send back to approve a set in bulk: it stands on the page that shows the set's totals, so nobody
 * has it who has not seen them. It is bound to the round, to each message of the set, and to their totals.
 */
export function bulkConfirmation({ batch, rows }: { batch: ReviewBatch; rows: readonly ReviewRow[] }): string {
  const amounts = rows.flatMap(({ totals }) =>
    totals.map(({ currency, amount }) => parseAmount({ value: amount, currency, field: 'total' })),
  );
  const totals = totalsPerCurrency(amounts).map(({ currency, minor }) => [currency, minor]);
  return `b1:${hashOf(['b1', batch.id, rows.map(({ key, fingerprint }) => [key, fingerprint]), totals])}`;
}
