import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import {
  customerKey,
  draftReminder,
  draftWithModel,
  fingerprintOf,
  type ChatModel,
  type Draft,
  type DraftResult,
  type DraftSettings,
  type ElsewhereEntry,
  type Invoice,
  type OtherCustomers,
  type Reason,
} from '../../core';
import { failedItem } from '../shared/failedItem';
import { readerKey, type ItemEntry } from './readItems';

/** One group of items becomes one draft, or each of its items leaves with the reason why not. */
export interface WrittenGroup {
  draft?: INodeExecutionData;
  rest: [index: number, item: INodeExecutionData][];
}

interface GroupInput {
  context: IExecuteFunctions;
  items: readonly INodeExecutionData[];
  /** Oldest invoice first. */
  group: readonly ItemEntry[];
  credits: ReadonlyMap<string, readonly Invoice[]>;
  elsewhere: ReadonlyMap<string, readonly ElsewhereEntry[]>;
  settings: DraftSettings;
  model: ChatModel | undefined;
  others: OtherCustomers;
}

async function write(
  { group, credits, elsewhere, settings, model, others }: GroupInput,
  oldest: ItemEntry,
): Promise<DraftResult> {
  const { invoice, aging, history, segment } = oldest;
  const request = {
    customer: invoice.customer,
    invoices: group,
    credits: credits.get(customerKey({ invoice })) ?? [],
    elsewhere: elsewhere.get(readerKey(oldest)) ?? [],
    history,
    segment,
    settings,
    asOf: aging.asOf,
    others,
  };
  return model ? await draftWithModel({ ...request, model }) : draftReminder(request);
}

/** The item of a refused message: held, with the reasons after those it came with. */
function heldItem(item: INodeExecutionData, index: number, entry: ItemEntry, reasons: Reason[]): INodeExecutionData {
  const contact = { ...entry.contact, decision: 'hold', reasons: [...entry.contact.reasons, ...reasons] };
  return { ...item, json: { ...item.json, contact }, pairedItem: { item: index } };
}

/** Drafts one message and seals it with its fingerprint; a failure concerns only the items of this message. */
export async function writeGroup(input: GroupInput): Promise<WrittenGroup> {
  const { context, items, group } = input;
  const oldest = group[0] as ItemEntry;
  const itemAt = (index: number) => items[index] as INodeExecutionData;
  try {
    const result = await write(input, oldest);
    if (result.kind === 'refused') {
      return {
        rest: group.map((entry) => [entry.index, heldItem(itemAt(entry.index), entry.index, entry, result.reasons)]),
      };
    }
    const draft: Draft = { ...result.draft, fingerprint: fingerprintOf(result.draft) };
    const json = { ...itemAt(oldest.index).json, draft: draft as unknown as IDataObject };
    return { draft: { json, pairedItem: group.map(({ index }) => ({ item: index })) }, rest: [] };
  } catch (error) {
    return { rest: group.map(({ index }) => [index, failedItem(context, itemAt(index).json, error, index)]) };
  }
}
