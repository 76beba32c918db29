import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { flatAuditRow, inChainOrder, readAuditRow, verifyAuditRows, type AuditRow } from '../../core';
import { toNodeError } from '../shared/toNodeError';

type Placed = { row: AuditRow; index: number };

/** The audit lines of the input: of items that carry an `audit` list, and of items that are a line of a table. */
function readLines(context: IExecuteFunctions): Placed[] {
  return context.getInputData().flatMap(({ json }, index): Placed[] => {
    const lines = Array.isArray(json.audit) ? (json.audit as IDataObject[]) : json.hash === undefined ? [] : [json];
    try {
      return lines.map((line) => ({ row: readAuditRow(line), index }));
    } catch (error) {
      throw toNodeError(context.getNode(), error, index);
    }
  });
}

/** Every audit line of the items once, each behind the one it follows, as flat text columns for a table. */
export function listAuditRows(context: IExecuteFunctions): INodeExecutionData[][] {
  return [
    inChainOrder(readLines(context)).map(({ row, index }) => ({
      json: flatAuditRow(row),
      pairedItem: { item: index },
    })),
  ];
}

/** One item that says whether the audit is whole, and if not, which row is the first broken one. */
export function verifyAudit(context: IExecuteFunctions): INodeExecutionData[][] {
  const placed = readLines(context);
  const verdict = verifyAuditRows(placed.map(({ row }) => row));
  if (verdict.kind === 'intact') {
    const message = `All ${verdict.rows} rows are as they were written.`;
    return [[{ json: { intact: true, rows: verdict.rows, message }, pairedItem: { item: 0 } }]];
  }
  const at = placed[verdict.index];
  const json = { intact: false, rows: placed.length, message: verdict.message, firstBroken: verdict.index + 1 };
  const row = at ? flatAuditRow(at.row) : {};
  return [[{ json: { ...json, row }, pairedItem: { item: at?.index ?? 0 } }]];
}
