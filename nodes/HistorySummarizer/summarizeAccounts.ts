import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import {
  customerKey,
  dayInZone,
  matchMessages,
  readMessages,
  readSection,
  summarizeHistory,
  type CalendarDate,
  type ConversationMessage,
  type History,
  type Invoice,
} from '../../core';
import { failedItem } from '../shared/failedItem';
import { secondInputItems } from '../shared/secondInput';
import { toNodeError } from '../shared/toNodeError';

interface Settings {
  isWanted: (json: IDataObject) => boolean;
  timeZone: string;
  mostMessages: number;
}

/** One customer of the run: all invoices, whether they get a history or not. */
interface Account {
  asOf: CalendarDate;
  invoices: [Invoice, ...Invoice[]];
}

function readSettings(context: IExecuteFunctions): Settings {
  const onlyFor = context.getNodeParameter('onlyFor', 0) as string;
  const stages = onlyFor === 'stages' ? (context.getNodeParameter('stages', 0) as string[]) : [];
  const zone = String(context.getNodeParameter('timeZone', 0)).trim();
  const mostMessages = Number(context.getNodeParameter('mostMessages', 0));
  const timeZone = zone === '' ? context.getTimezone() : zone;
  try {
    // A wrong zone is one mistake of the setting, not one of every item.
    dayInZone(0, timeZone);
  } catch (error) {
    throw toNodeError(context.getNode(), error);
  }
  const isWanted = (json: IDataObject): boolean => {
    if (onlyFor === 'stages') return stages.includes(readSection(json, 'aging').stage);
    return onlyFor === 'all' || ['send', 'escalate'].includes(readSection(json, 'contact').decision);
  };
  return { isWanted, timeZone, mostMessages };
}

/** The messages of the second input; a broken row leaves by the error output, or stops the run naming the message. */
function readConversation(context: IExecuteFunctions): {
  messages: ConversationMessage[];
  failed: INodeExecutionData[];
} {
  const messages: ConversationMessage[] = [];
  const failed: INodeExecutionData[] = [];
  const ourAddresses = context.getNodeParameter('ourAddresses', 0) as string;
  secondInputItems(context, 'Messages').forEach(({ json }, index) => {
    try {
      messages.push(...readMessages({ row: json, ourAddresses }));
    } catch (error) {
      failed.push({ ...failedItem(context, json, error, index), pairedItem: { item: index, input: 1 } });
    }
  });
  return { messages, failed };
}

const newest = (messages: readonly ConversationMessage[], most: number): ConversationMessage[] =>
  [...messages].sort((left, right) => Date.parse(right.at) - Date.parse(left.at)).slice(0, most);

/** Summarizes each customer once, when the first of its items asks for it. */
function historian(accounts: ReadonlyMap<string, Account>, messages: ConversationMessage[], settings: Settings) {
  const { byAccount } = matchMessages({
    messages,
    accounts: [...accounts].map(([key, { invoices }]) => ({ key, invoices })),
  });
  const written = new Map<string, History>();
  return (key: string): History | undefined => {
    const account = accounts.get(key);
    const known = written.get(key);
    if (known || !account) return known;
    const history = summarizeHistory({
      customer: account.invoices[0].customer,
      invoices: account.invoices,
      messages: newest(byAccount.get(key) ?? [], settings.mostMessages),
      asOf: account.asOf,
      timeZone: settings.timeZone,
    });
    written.set(key, history);
    return history;
  };
}

function attempt<Result>(work: () => Result): { result: Result } | { error: unknown } {
  try {
    return { result: work() };
  } catch (error) {
    return { error };
  }
}

/** Adds the section `history` to the wanted items: one summary per customer, copied to each of its items. */
export function summarizeAccounts(context: IExecuteFunctions): INodeExecutionData[] {
  const items = context.getInputData();
  if (items.length === 0) return [];
  const settings = readSettings(context);
  const accounts = new Map<string, Account>();
  const entries = items.map(({ json }) =>
    attempt(() => {
      const [invoice, aging] = [readSection(json, 'invoice'), readSection(json, 'aging')];
      const isWanted = settings.isWanted(json);
      const key = customerKey({ invoice });
      const account = accounts.get(key);
      if (account) account.invoices.push(invoice);
      else accounts.set(key, { asOf: aging.asOf, invoices: [invoice] });
      return { key, isWanted };
    }),
  );
  const { messages, failed } = readConversation(context);
  const historyOf = historian(accounts, messages, settings);
  const results = entries.map((entry, index): INodeExecutionData => {
    const { json, ...item } = items[index] ?? { json: {} };
    const pairedItem = { item: index };
    if ('error' in entry) return failedItem(context, json, entry.error, index);
    if (!entry.result.isWanted) return { ...item, json, pairedItem };
    const history = attempt(() => historyOf(entry.result.key));
    if ('error' in history) return failedItem(context, json, history.error, index);
    return { ...item, json: { ...json, history: history.result } as IDataObject, pairedItem };
  });
  return [...results, ...failed];
}
