import {
  NodeConnectionTypes,
  type IDataObject,
  type IExecuteFunctions,
  type INodeExecutionData,
  type INodeType,
  type INodeTypeDescription,
} from 'n8n-workflow';
import { readLedgerSettings } from '../shared/ledgerProperties';
import { readLedgerItems } from '../shared/readLedgerItems';
import { properties } from './properties';
import { readClassified, scoreItems, withRisk } from './scoreItems';

export class RiskScorer implements INodeType {
  description: INodeTypeDescription = {
    displayName: 'Risk Scorer',
    name: 'riskScorer',
    icon: { light: 'file:riskScorer.svg', dark: 'file:riskScorer.dark.svg' },
    group: ['transform'],
    version: 1,
    subtitle: 'by money at risk',
    description:
      'Score open invoices by payment history and rank them by money at risk. It only ranks: it never decides anything.',
    defaults: { name: 'Risk Scorer' },
    inputs: [NodeConnectionTypes.Main, NodeConnectionTypes.Main],
    inputNames: ['Classified Invoices', 'Paid Invoices'],
    outputs: [NodeConnectionTypes.Main],
    usableAsTool: undefined as never,
    properties,
  };

  async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
    const items = this.getInputData();
    if (items.length === 0) return [[]];
    const options = this.getNodeParameter('options', 0, {}) as IDataObject;
    const { source, settings } = readLedgerSettings(this, options);
    const history = readLedgerItems(this, this.getInputData(1), { source, settings, input: 1 });
    const { classified, failed } = readClassified(this, items);
    const paid = history.entries.map(({ invoice }) => invoice);
    const minimum = typeof options.minimumOutcomes === 'number' ? options.minimumOutcomes : 1;
    return [[...withRisk(items, scoreItems(classified, paid, minimum), failed), ...history.failed]];
  }
}
