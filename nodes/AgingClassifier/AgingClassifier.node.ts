import {
  NodeConnectionTypes,
  NodeOperationError,
  type IDataObject,
  type IExecuteFunctions,
  type INodeExecutionData,
  type INodeType,
  type INodeTypeDescription,
} from 'n8n-workflow';
import { classifyInvoices, punctualPayers, settleByPayments, totalLedger } from '../../core';
import { readLedgerItems } from '../shared/readLedgerItems';
import { failedItem } from '../shared/failedItem';
import { secondInputItems } from '../shared/secondInput';
import { toNodeError } from '../shared/toNodeError';
import { arrange, outputsExpression } from './outputs';
import { properties } from './properties';
import { readLog } from './readLog';
import { readSettings } from './readSettings';

export class AgingClassifier implements INodeType {
  description: INodeTypeDescription = {
    displayName: 'Aging Classifier',
    name: 'agingClassifier',
    icon: { light: 'file:agingClassifier.svg', dark: 'file:agingClassifier.dark.svg' },
    group: ['transform'],
    version: 1,
    subtitle: '={{ $parameter["source"] + ", " + ($parameter["asOf"] || "today") }}',
    description: 'Age open invoices and decide who should hear from you today, and say why not',
    defaults: { name: 'Aging Classifier' },
    inputs: [NodeConnectionTypes.Main, NodeConnectionTypes.Main],
    inputNames: ['Invoices', 'Contact Log'],
    outputs: outputsExpression,
    usableAsTool: undefined as never,
    properties,
  };

  async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
    const items = this.getInputData();
    const mode = this.getNodeParameter('output', 0) as string;
    const { totals: wantsTotals } = this.getNodeParameter('options', 0, {}) as IDataObject;
    const noTotals = wantsTotals === true ? [] : undefined;
    if (items.length === 0) return arrange(mode, [], [], noTotals);
    try {
      const { classified, failed, totals } = classifyItems(this, items);
      return arrange(mode, classified, failed, totals);
    } catch (error) {
      if (!this.continueOnFail())
        throw error instanceof NodeOperationError ? error : toNodeError(this.getNode(), error);
      // n8n would pass the raw rows on as if they had been classified; each leaves by the error output instead.
      const failed = items.map(({ json }, index) => failedItem(this, json, error, index));
      return arrange(mode, [], failed, noTotals);
    }
  }
}

function classifyItems(
  context: IExecuteFunctions,
  items: readonly INodeExecutionData[],
): { classified: INodeExecutionData[]; failed: INodeExecutionData[]; totals?: INodeExecutionData[] } {
  const { source, ledger, keepSourceRow, totals: wantsTotals, ...settings } = readSettings(context);
  const log = readLog(context, secondInputItems(context, 'Contact Log'));
  const { entries, payments, failed } = readLedgerItems(context, items, { source, settings: ledger });
  const { invoices } = settleByPayments({ invoices: entries.map(({ invoice }) => invoice), payments });
  const punctual = punctualPayers({ invoices, asOf: settings.asOf });
  const results = classifyInvoices({ ...settings, invoices, payments, contactLog: log.contactLog, punctual });
  const classified = results.map((sections, position): INodeExecutionData => {
    const index = entries[position]?.index ?? 0;
    const json = keepSourceRow ? { sourceRow: items[index]?.json, ...sections } : sections;
    return { json: json as unknown as IDataObject, pairedItem: { item: index } };
  });
  const all = { classified, failed: [...failed, ...log.failed] };
  if (!wantsTotals) return all;
  const totals = totalLedger({ classified: results, payments, ...settings });
  return { ...all, totals: [{ json: { totals } as unknown as IDataObject, pairedItem: { item: 0 } }] };
}
