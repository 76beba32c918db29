import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { ledgerFacts, settleByPayments, trainRiskModel, type TrainingResult } from '../../core';
import { asOfDay } from '../shared/asOfDay';
import { readLedgerSettings } from '../shared/ledgerProperties';
import { readHistory } from './readHistory';

function described(result: TrainingResult): IDataObject {
  if (result.kind === 'model') {
    const { model } = result;
    return { learned: true, outcomes: model.trainedOn, asOf: model.asOf, model: model as unknown as IDataObject };
  }
  const message = `${result.outcomes} invoices with a known outcome, ${result.late} of them late, are too few to learn from; ${result.needed} are needed, with at least ten late and ten punctual ones. Until then invoices are scored by rules.`;
  return { learned: false, outcomes: result.outcomes, late: result.late, needed: result.needed, message };
}

/** Learns from the invoices and payments of both inputs; the result is one item, followed by rows that could not be read. */
export function trainModel(context: IExecuteFunctions, options: IDataObject): INodeExecutionData[] {
  const { source, settings, timeZone } = readLedgerSettings(context, options);
  const asOf = asOfDay(context, timeZone);
  const read = [0, 1].map((input) => readHistory(context, { source, settings, input }));
  const ledger = settleByPayments({
    invoices: read.flatMap(({ invoices }) => invoices),
    payments: read.flatMap(({ payments }) => payments),
  });
  const result = trainRiskModel({ facts: ledgerFacts(ledger), asOf });
  return [{ json: described(result), pairedItem: { item: 0 } }, ...read.flatMap(({ failed }) => failed)];
}
