import {
  NodeConnectionTypes,
  type IDataObject,
  type IExecuteFunctions,
  type INodeExecutionData,
  type INodeType,
  type INodeTypeDescription,
} from 'n8n-workflow';
import { classifyInvoices, punctualPayers } from '../../core';
import { readLedgerItems } from '../shared/readLedgerItems';
import { secondInputItems } from '../shared/secondInput';
import { toNodeError } from '../shared/toNodeError';
import { arrange, outputsExpression } from './outputs';
import { properties } from './properties';
import { readLog } from './readLog';
import { readSettings, type ClassifierSettings } from './readSettings';

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
    if (items.length === 0) return arrange(mode, [], []);
    const settings = settingsOf(this);
    const log = readLog(this, secondInputItems(this, 'Contact Log'));
    const { entries, failed } = readLedgerItems(this, items, { source: settings.source, settings: settings.ledger });
    const invoices = entries.map(({ invoice }) => invoice);
    const punctual = punctualPayers({ invoices, asOf: settings.asOf });
    const classified = classifyInvoices({ ...settings, invoices, contactLog: log.contactLog, punctual });
    const results = classified.map((sections, position): INodeExecutionData => {
      const index = entries[position]?.index ?? 0;
      const row = settings.keepSourceRow ? { sourceRow: items[index]?.json } : {};
      return { json: { ...row, ...sections } as unknown as IDataObject, pairedItem: { item: index } };
    });
    return arrange(mode, results, [...failed, ...log.failed]);
  }
}

function settingsOf(context: IExecuteFunctions): ClassifierSettings {
  try {
    return readSettings(context);
  } catch (error) {
    throw toNodeError(context.getNode(), error);
  }
}
