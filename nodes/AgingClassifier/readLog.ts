import { NodeOperationError, type IExecuteFunctions, type INodeExecutionData } from 'n8n-workflow';
import { indexContactLog, readContactLogRow, type ContactLog, type ContactLogRow } from '../../core';
import { failedItem } from '../shared/failedItem';
import { toNodeError } from '../shared/toNodeError';

/** The log, and the rows that could not be read, for the error output. */
export interface ReadLog {
  readonly contactLog: ContactLog;
  readonly failed: INodeExecutionData[];
}

/**
 * Reads the contact log. It protects customers from a second message, so a broken row is never skipped: its customer
 * is held until someone mends it, and when not even the customer can be read, the run stops.
 */
export function readLog(context: IExecuteFunctions, items: readonly INodeExecutionData[]): ReadLog {
  const rows: ContactLogRow[] = [];
  const held: string[] = [];
  const failed: INodeExecutionData[] = [];
  items.forEach(({ json }, index) => {
    try {
      const row = readContactLogRow(json);
      if (row) rows.push(row);
    } catch (error) {
      const customerId = json.customerId;
      if ((typeof customerId !== 'string' && typeof customerId !== 'number') || String(customerId).trim() === '') {
        throw unreadable(context, error, index);
      }
      held.push(String(customerId).trim());
      if (!context.continueOnFail()) return;
      failed.push({ ...failedItem(context, json, error, index), pairedItem: { item: index, input: 1 } });
    }
  });
  return { contactLog: indexContactLog(rows, held), failed };
}

function unreadable(context: IExecuteFunctions, error: unknown, index: number): NodeOperationError {
  const { message } = toNodeError(context.getNode(), error, index);
  return new NodeOperationError(context.getNode(), `Contact log row ${index + 1} cannot be read: ${message}`, {
    itemIndex: index,
    description: 'Mend or remove the row. Without it nobody knows whom it concerns, so nothing is classified.',
  });
}
