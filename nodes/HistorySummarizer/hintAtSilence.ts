import type { IExecuteFunctions } from 'n8n-workflow';
import type { Reason } from '../../core';
import { countedReasons } from '../shared/model/countedReasons';

/** Tells the user when a chosen model was no help for some, and why. */
export function hintAtSilence(
  context: IExecuteFunctions,
  { of, all, reasons }: { of: string; all: number; reasons: readonly Reason[] },
): void {
  if (reasons.length === 0) return;
  const message = `${reasons.length} of ${all} ${of} were read by rules alone. ${countedReasons(reasons)}`;
  context.addExecutionHints({ message, location: 'outputPane', type: 'warning' });
}

/** Tells the user how many messages nobody's history holds: a wrong address in the ledger must not look like silence. */
export function hintAtUnmatched(
  context: IExecuteFunctions,
  { all, unmatched }: { all: number; unmatched: number },
): void {
  if (unmatched === 0) return;
  const message = `${unmatched} of ${all} messages were left out: neither address, invoice number nor conversation tells to which one customer of this run they belong.`;
  context.addExecutionHints({ message, location: 'outputPane', type: 'info' });
}
