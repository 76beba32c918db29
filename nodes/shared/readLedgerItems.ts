import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { readLedger, type Invoice, type LedgerSettings, type Payment, type SourceName } from '../../core';
import { failedItem } from './failedItem';

/** An invoice with the place of the item it was read from. */
export interface LedgerEntry {
  readonly index: number;
  readonly invoice: Invoice;
}

/** What was read from the items of a ledger. */
export interface LedgerItems {
  readonly entries: LedgerEntry[];
  /** Payments stand beside the invoices: no item leaves for them. */
  readonly payments: Payment[];
  readonly failed: INodeExecutionData[];
}

/**
 * Reads every item of a ledger. A broken record leaves as a failed item (or stops the run, as the node is set);
 * an item may hold several invoices and payments, and an empty one holds none. `input` is the node's input they came by.
 */
export function readLedgerItems(
  context: IExecuteFunctions,
  items: readonly INodeExecutionData[],
  { source, settings, input = 0 }: { source: SourceName | 'auto'; settings: LedgerSettings; input?: number },
): LedgerItems {
  const entries: LedgerEntry[] = [];
  const payments: Payment[] = [];
  const failed: INodeExecutionData[] = [];
  items.forEach(({ json }, index) => {
    for (const result of readLedger({ row: json, source, settings })) {
      if (result.kind === 'invoice') entries.push({ index, invoice: result.invoice });
      else if (result.kind === 'payment') payments.push(result.payment);
      else failed.push({ ...failedItem(context, json, result.error, index), pairedItem: { item: index, input } });
    }
  });
  return { entries, payments, failed };
}
