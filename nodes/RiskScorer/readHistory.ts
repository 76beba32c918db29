import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import {
  readContactLogRow,
  type ContactLogRow,
  type Invoice,
  type LedgerSettings,
  type Payment,
  type SourceName,
} from '../../core';
import { failedItem } from '../shared/failedItem';
import { readLedgerItems } from '../shared/readLedgerItems';

const LOG_INPUT = 2;

/** What the inputs tell of how customers paid, and the rows that could not be read. */
export interface PaymentHistory {
  readonly invoices: readonly Invoice[];
  readonly payments: readonly Payment[];
  readonly failed: readonly INodeExecutionData[];
}

/** Reads the invoices and payments of one input; an item may hold one or a whole list, and an empty one holds none. */
export function readHistory(
  context: IExecuteFunctions,
  { source, settings, input }: { source: SourceName | 'auto'; settings: LedgerSettings; input: number },
): PaymentHistory {
  const read = readLedgerItems(context, context.getInputData(input), { source, settings, input });
  return { ...read, invoices: read.entries.map(({ invoice }) => invoice) };
}

/** Reads the contact log of the third input; without one nothing is said about when to write. */
export function readLog(context: IExecuteFunctions): { log: ContactLogRow[]; failed: INodeExecutionData[] } {
  const log: ContactLogRow[] = [];
  const failed: INodeExecutionData[] = [];
  // n8n throws for a third input when not even the second is connected.
  const items = context.getInputSourceData(LOG_INPUT) === undefined ? [] : context.getInputData(LOG_INPUT);
  items.forEach(({ json }, index) => {
    try {
      const row = readContactLogRow(json);
      if (row) log.push(row);
    } catch (error) {
      failed.push({ ...failedItem(context, json, error, index), pairedItem: { item: index, input: LOG_INPUT } });
    }
  });
  return { log, failed };
}
