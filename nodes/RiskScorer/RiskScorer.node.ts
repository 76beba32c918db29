import {
  NodeConnectionTypes,
  type IDataObject,
  type IExecuteFunctions,
  type INodeExecutionData,
  type INodeType,
  type INodeTypeDescription,
} from 'n8n-workflow';
import { readRiskModel, type RiskModel } from '../../core';
import { readLedgerSettings } from '../shared/ledgerProperties';
import { toNodeError } from '../shared/toNodeError';
import { SCORE_WITH_MODEL, TRAIN } from './operations';
import { properties } from './properties';
import { readHistory, readLog } from './readHistory';
import { readClassified, scoreItems, withRisk } from './scoreItems';
import { trainModel } from './trainModel';

export class RiskScorer implements INodeType {
  description: INodeTypeDescription = {
    displayName: 'Risk Scorer',
    name: 'riskScorer',
    icon: { light: 'file:riskScorer.svg', dark: 'file:riskScorer.dark.svg' },
    group: ['transform'],
    version: 1,
    subtitle:
      '={{ ({ trainModel: "train model", scoreWithModel: "with a trained model" })[$parameter["operation"]] ?? "by money at risk" }}',
    description:
      'Learn from payment history who pays late, and rank open invoices by money at risk. It only ranks: it never decides anything.',
    defaults: { name: 'Risk Scorer' },
    inputs: [NodeConnectionTypes.Main, NodeConnectionTypes.Main, NodeConnectionTypes.Main],
    inputNames: ['Classified Invoices', 'Payment History', 'Contact Log'],
    outputs: [NodeConnectionTypes.Main],
    usableAsTool: undefined as never,
    properties,
  };

  async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
    const items = this.getInputData();
    if (items.length === 0) return [[]];
    const options = this.getNodeParameter('options', 0, {}) as IDataObject;
    const { source, settings } = readLedgerSettings(this, options);
    const operation = this.getNodeParameter('operation', 0, 'score');
    if (operation === TRAIN) return [trainModel(this, options)];
    const model = operation === SCORE_WITH_MODEL ? givenModel(this) : undefined;
    const history = readHistory(this, { source, settings, input: 1 });
    const { log, failed: unreadable } = readLog(this);
    const { classified, failed } = readClassified(this, items);
    const minimumOutcomes = typeof options.minimumOutcomes === 'number' ? options.minimumOutcomes : 1;
    const risks = scoreItems(classified, { ...history, log, minimumOutcomes, ...(model ? { model } : {}) });
    return [[...withRisk(items, risks, failed), ...history.failed, ...unreadable]];
  }
}

/** Read before any item is touched: a model that does not fit stops the run, whatever the items are set to do. */
function givenModel(context: IExecuteFunctions): RiskModel {
  try {
    return readRiskModel(context.getNodeParameter('model', 0));
  } catch (error) {
    throw toNodeError(context.getNode(), error);
  }
}
