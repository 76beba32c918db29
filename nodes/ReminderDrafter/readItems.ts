import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import {
  applyHistoryHolds,
  customerKey,
  readOptionalSection,
  readSection,
  type DraftEntry,
  type History,
  type Invoice,
  type OtherCustomers,
} from '../../core';
import { failedItem } from '../shared/failedItem';

/** An invoice to write about, with the place of its item. */
export interface ItemEntry extends DraftEntry {
  index: number;
  history: History | undefined;
}

/** The run's items, sorted by what happens to them. */
export interface ReadItems {
  entries: ItemEntry[];
  /** Unused credit notes by customer key. */
  credits: Map<string, Invoice[]>;
  /** Items nobody writes about (unchanged but for holds that the conversation adds) and broken ones (with their error), by place. */
  rest: Map<number, INodeExecutionData>;
  others: OtherCustomers;
}

/** Reads the sections of the items to write about; a broken item leaves with its error, the others go on. */
export function readItems(context: IExecuteFunctions, items: readonly INodeExecutionData[]): ReadItems {
  const found: ReadItems = { entries: [], credits: new Map(), rest: new Map(), others: everyone(items) };
  items.forEach(({ json, ...item }, index) => {
    try {
      const history = readOptionalSection(json, 'history');
      // A promise, a dispute or "we have paid" that only the mails know keeps us silent too.
      const given = readSection(json, 'contact');
      const contact = applyHistoryHolds({ contact: given, history, invoiceId: idOf(json) });
      if (contact.decision === 'send' || contact.decision === 'escalate') {
        const [invoice, aging] = [readSection(json, 'invoice'), readSection(json, 'aging')];
        found.entries.push({ index, invoice, aging, contact, history });
        return;
      }
      if ((json.invoice as IDataObject | undefined)?.status === 'credit')
        keepCredit(found.credits, readSection(json, 'invoice'));
      found.rest.set(index, {
        ...item,
        json: contact === given ? json : { ...json, contact },
        pairedItem: { item: index },
      });
    } catch (error) {
      found.rest.set(index, failedItem(context, json, error, index));
    }
  });
  return found;
}

function idOf(json: IDataObject): string {
  return String((json.invoice as IDataObject | undefined)?.id ?? '');
}

function keepCredit(credits: ReadItems['credits'], invoice: Invoice): void {
  const key = customerKey({ invoice });
  credits.set(key, [...(credits.get(key) ?? []), invoice]);
}

/** Every customer of the run, written to or not: none may appear in another one's message. */
function everyone(items: readonly INodeExecutionData[]): OtherCustomers {
  const [names, invoiceNumbers, emails] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const keep = (set: Set<string>, value: unknown) => {
    if (typeof value === 'string' && value.trim() !== '') set.add(value);
  };
  for (const { json } of items) {
    const invoice = json.invoice as IDataObject | undefined;
    const customer = invoice?.customer as IDataObject | undefined;
    keep(invoiceNumbers, invoice?.number);
    keep(names, customer?.name);
    keep(emails, customer?.email);
  }
  return { names: [...names], invoiceNumbers: [...invoiceNumbers], emails: [...emails] };
}
