import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import type { Draft } from '../../core';
import { countedReasons } from '../shared/model/countedReasons';

/** Tells the user what of the ledger messages leave out: a link or a name that somebody should correct there. */
export function hintAtNotes(context: IExecuteFunctions, drafts: readonly INodeExecutionData[]): void {
  const noted = drafts.flatMap(({ json }) => (json.draft as unknown as Draft).notes ?? []);
  if (noted.length === 0) return;
  const message = `Something of the ledger is left out of messages. ${countedReasons(noted)}`;
  context.addExecutionHints({ message, location: 'outputPane', type: 'warning' });
}
