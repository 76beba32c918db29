import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import {
  customerKey,
  matchMessages,
  readMessages,
  readSection,
  summarizeHistory,
  summarizeWithModel,
  type CalendarDate,
  type ConversationMessage,
  type History,
  type Invoice,
  type MatchedMessages,
  type Reason,
} from '../../core';
import { failedItem } from '../shared/failedItem';
import { secondInputItems } from '../shared/secondInput';
import { inOrder } from '../shared/model/inOrder';
import { openModel } from '../shared/model/openModel';
import type { RunModel } from '../shared/model/runModel';
import { readAccountSettings, type Settings } from './accountSettings';
import { hintAtSilence, hintAtUnmatched } from './hintAtSilence';

type Outcome = { history: History; silence?: Reason } | { error: unknown };

/** One customer of the run: all invoices, whether they get a history or not. */
interface Account {
  asOf: CalendarDate;
  invoices: [Invoice, ...Invoice[]];
}

/** The messages of the second input; a broken row leaves by the error output, or stops the run naming the message. */
function readConversation(
  context: IExecuteFunctions,
  timeZone: string,
): {
  messages: ConversationMessage[];
  failed: INodeExecutionData[];
} {
  const messages: ConversationMessage[] = [];
  const failed: INodeExecutionData[] = [];
  const ourAddresses = context.getNodeParameter('ourAddresses', 0) as string;
  secondInputItems(context, 'Messages').forEach(({ json }, index) => {
    try {
      messages.push(...readMessages({ row: json, ourAddresses, timeZone }));
    } catch (error) {
      failed.push({ ...failedItem(context, json, error, index), pairedItem: { item: index, input: 1 } });
    }
  });
  return { messages, failed };
}

const newest = (messages: readonly ConversationMessage[], most: number): ConversationMessage[] =>
  [...messages].sort((left, right) => Date.parse(right.at) - Date.parse(left.at)).slice(0, most);

/** Writes each customer's history once, whatever the number of its items. */
function historian(
  byAccount: MatchedMessages['byAccount'],
  { settings, model }: { settings: Settings; model: RunModel | undefined },
) {
  return async ([key, { invoices, asOf }]: [string, Account]): Promise<Outcome> => {
    const input = {
      customer: invoices[0].customer,
      invoices,
      messages: newest(byAccount.get(key) ?? [], settings.mostMessages),
      asOf,
      timeZone: settings.timeZone,
    };
    try {
      if (!model) return { history: summarizeHistory(input) };
      return await summarizeWithModel({ ...input, model: model.forMessage() });
    } catch (error) {
      return { error };
    }
  };
}

type Entry = { key: string; isWanted: boolean } | { error: unknown };

/** The customers of the run, and what each item is: wanted, left alone, or broken. */
function readAccounts(
  items: readonly INodeExecutionData[],
  isWanted: Settings['isWanted'],
): { accounts: Map<string, Account>; entries: Entry[] } {
  const accounts = new Map<string, Account>();
  const entries = items.map(({ json }): Entry => {
    try {
      const [invoice, aging] = [readSection(json, 'invoice'), readSection(json, 'aging')];
      const wanted = isWanted(json);
      const key = customerKey({ invoice });
      const account = accounts.get(key);
      if (account) account.invoices.push(invoice);
      else accounts.set(key, { asOf: aging.asOf, invoices: [invoice] });
      return { key, isWanted: wanted };
    } catch (error) {
      return { error };
    }
  });
  return { accounts, entries };
}

/** Adds the section `history` to the wanted items: one summary per customer, copied to each of its items. */
export async function summarizeAccounts(context: IExecuteFunctions): Promise<INodeExecutionData[]> {
  const items = context.getInputData();
  if (items.length === 0) return [];
  const settings = readAccountSettings(context);
  const { accounts, entries } = readAccounts(items, settings.isWanted);
  const { messages, failed } = readConversation(context, settings.timeZone);
  const opened = await openModel(context);
  const wanted = new Set(entries.flatMap((entry) => ('key' in entry && entry.isWanted ? [entry.key] : [])));
  const chosen = [...accounts].filter(([key]) => wanted.has(key));
  const { byAccount, unmatched } = matchMessages({
    messages,
    accounts: [...accounts].map(([key, { invoices }]) => ({ key, invoices })),
  });
  hintAtUnmatched(context, { all: messages.length, unmatched: unmatched.length });
  const write = historian(byAccount, { settings, model: opened?.model });
  const outcomes = await inOrder(chosen, opened?.settings.concurrency ?? 1, write);
  const byKey = new Map(chosen.map(([key], at) => [key, outcomes[at]]));
  hintAtSilence(context, {
    of: 'accounts',
    all: outcomes.length,
    reasons: outcomes.flatMap((one) => ('history' in one ? (one.silence ?? []) : [])),
  });
  const results = entries.map((entry, index): INodeExecutionData => {
    const { json, ...item } = items[index] ?? { json: {} };
    const pairedItem = { item: index };
    if ('error' in entry) return failedItem(context, json, entry.error, index);
    if (!entry.isWanted) return { ...item, json, pairedItem };
    const outcome = byKey.get(entry.key);
    if (!outcome || 'error' in outcome) return failedItem(context, json, outcome?.error, index);
    return { ...item, json: { ...json, history: outcome.history } as unknown as IDataObject, pairedItem };
  });
  return [...results, ...failed];
}
