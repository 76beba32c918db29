import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import {
  customerKey,
  dayInZone,
  matchMessages,
  readMessages,
  readSection,
  triageReply,
  triageWithModel,
  type ConversationMessage,
  type Invoice,
  type Reason,
  type Triage,
} from '../../core';
import { failedItem } from '../shared/failedItem';
import { inOrder } from '../shared/model/inOrder';
import { openModel } from '../shared/model/openModel';
import type { RunModel } from '../shared/model/runModel';
import { secondInputItems } from '../shared/secondInput';
import { toNodeError } from '../shared/toNodeError';
import { hintAtSilence } from './hintAtSilence';
import { arrangeReplies } from './triageOutputs';

interface Reply {
  index: number;
  message: ConversationMessage;
}

type Work = {
  model: RunModel | undefined;
  timeZone: string;
  invoicesOf: (message: ConversationMessage) => readonly Invoice[];
};

function zoneOf(context: IExecuteFunctions): string {
  const zone = String(context.getNodeParameter('timeZone', 0)).trim();
  const timeZone = zone === '' ? context.getTimezone() : zone;
  try {
    dayInZone(0, timeZone);
  } catch (error) {
    throw toNodeError(context.getNode(), error);
  }
  return timeZone;
}

/** The replies of the first input, each with its item; a broken one leaves as a failed item. */
function readReplies(context: IExecuteFunctions, timeZone: string): { replies: Reply[]; failed: INodeExecutionData[] } {
  const ourAddresses = context.getNodeParameter('ourAddresses', 0) as string;
  const replies: Reply[] = [];
  const failed: INodeExecutionData[] = [];
  context.getInputData().forEach(({ json }, index) => {
    try {
      const messages = readMessages({ row: json, ourAddresses, timeZone });
      replies.push(...messages.map((message) => ({ index, message })));
    } catch (error) {
      failed.push(failedItem(context, json, error, index));
    }
  });
  return { replies, failed };
}

/** The invoices of the second input by customer; without it nobody's reply can be matched, and each says so. */
function ledger(
  context: IExecuteFunctions,
  replies: readonly Reply[],
): { invoicesOf: Work['invoicesOf']; failed: INodeExecutionData[] } {
  const accounts = new Map<string, Invoice[]>();
  const failed: INodeExecutionData[] = [];
  secondInputItems(context, 'Invoices').forEach(({ json }, index) => {
    if (Object.keys(json).length === 0) return;
    try {
      const invoice = readSection(json, 'invoice');
      const key = customerKey({ invoice });
      accounts.set(key, [...(accounts.get(key) ?? []), invoice]);
    } catch (error) {
      failed.push({ ...failedItem(context, json, error, index), pairedItem: { item: index, input: 1 } });
    }
  });
  const { byAccount } = matchMessages({
    messages: replies.map(({ message }) => message),
    accounts: [...accounts].map(([key, invoices]) => ({ key, invoices })),
  });
  const owners = new Map(
    [...byAccount].flatMap(([key, messages]) => messages.map((message) => [message, key] as const)),
  );
  return { invoicesOf: (message) => accounts.get(owners.get(message) ?? '') ?? [], failed };
}

async function triage(
  message: ConversationMessage,
  { model, timeZone, invoicesOf }: Work,
): Promise<{ triage: Triage; silence?: Reason }> {
  const invoices = invoicesOf(message);
  const [first] = invoices;
  const input = { message, invoices, timeZone, ...(first ? { customer: first.customer } : {}) };
  return model ? triageWithModel({ ...input, model: model.forMessage() }) : { triage: triageReply(input) };
}

/** Adds the section `triage` to every inbound reply; our own messages give nothing. */
export async function triageReplies(context: IExecuteFunctions): Promise<INodeExecutionData[][]> {
  const perLabel = context.getNodeParameter('outputPerLabel', 0) as boolean;
  const items = context.getInputData();
  const timeZone = zoneOf(context);
  const { replies, failed } = readReplies(context, timeZone);
  const { invoicesOf, failed: broken } = ledger(context, replies);
  const opened = await openModel(context);
  const work: Work = { model: opened?.model, timeZone, invoicesOf };
  const inbound = replies.filter(({ message }) => message.direction === 'inbound');
  const read = await inOrder(inbound, opened?.settings.concurrency ?? 1, async ({ index, message }) => {
    const json = items[index]?.json ?? {};
    try {
      const { triage: section, silence } = await triage(message, work);
      return { item: { json: { ...json, triage: section } as IDataObject, pairedItem: { item: index } }, silence };
    } catch (error) {
      return { failed: failedItem(context, json, error, index) };
    }
  });
  failed.push(...read.flatMap((one) => one.failed ?? []));
  hintAtSilence(context, { of: 'replies', all: read.length, reasons: read.flatMap(({ silence }) => silence ?? []) });
  const results = read.flatMap(({ item }) => item ?? []);
  return arrangeReplies({ perLabel, items: results, failed: [...failed, ...broken] });
}
