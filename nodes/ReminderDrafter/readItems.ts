import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import {
  addresseeOf,
  applyHistoryHolds,
  customerKey,
  customerRiskSchema,
  findRepeats,
  readOptionalSection,
  readSection,
  type Contact,
  type CustomerRisk,
  type DraftEntry,
  type ElsewhereEntry,
  type History,
  type Invoice,
  type OtherCustomers,
  type Overrides,
} from '../../core';
import { failedItem } from '../shared/failedItem';

/** An invoice to write about, with the place of its item. */
export interface ItemEntry extends DraftEntry {
  index: number;
  history: History | undefined;
  /** What kind of payer the Risk Scorer sees; unknown without a readable risk section. */
  segment: CustomerRisk['segment'] | undefined;
}

/** The run's items, sorted by what happens to them. */
export interface ReadItems {
  entries: ItemEntry[];
  /** Unused credit notes by customer key. */
  credits: Map<string, Invoice[]>;
  /** Held invoices that are contested or announced, by the reader who may be told that we know. */
  elsewhere: Map<string, ElsewhereEntry[]>;
  /** Items nobody writes about (unchanged but for holds that the conversation adds) and broken ones (with their error), by place. */
  rest: Map<number, INodeExecutionData>;
  others: OtherCustomers;
}

/** Reads the sections of the items to write about; a broken item leaves with its error, the others go on. */
export function readItems(
  context: IExecuteFunctions,
  items: readonly INodeExecutionData[],
  overrides: Overrides = {},
): ReadItems {
  const found: ReadItems = {
    entries: [],
    credits: new Map(),
    elsewhere: new Map(),
    rest: new Map(),
    others: everyone(items),
  };
  items.forEach(({ json, ...item }, index) => {
    try {
      const history = readOptionalSection(json, 'history');
      // A promise, a dispute or "we have paid" that only the mails know keeps us silent too.
      const given = readSection(json, 'contact');
      const contact = applyHistoryHolds({ contact: given, history, invoiceId: idOf(json) });
      if (contact.decision === 'send' || contact.decision === 'escalate') {
        const [invoice, aging] = [readSection(json, 'invoice'), readSection(json, 'aging')];
        const chosen = contact.decision === 'send' ? { ...contact, ...overrides } : contact;
        found.entries.push({ index, invoice, aging, contact: chosen, history, segment: segmentOf(json) });
        return;
      }
      if ((json.invoice as IDataObject | undefined)?.status === 'credit')
        keepCredit(found.credits, readSection(json, 'invoice'));
      if (contact.decision === 'hold') keepElsewhere(found.elsewhere, json, { ...contact, ...overrides }, history);
      found.rest.set(index, {
        ...item,
        json: contact === given ? json : { ...json, contact },
        pairedItem: { item: index },
      });
    } catch (error) {
      found.rest.set(index, failedItem(context, json, error, index));
    }
  });
  return askedOnce(found, items);
}

const REPEATED = {
  copy: { decision: 'none', code: 'listed_twice', message: 'It came more than once in this run; another item of it counts.' },
  unclear: { decision: 'hold', code: 'ledger_unclear', message: 'It came more than once in this run, with different amounts. Mend the ledger first.' },
} as const; // prettier-ignore

/** A wire too many behind the Aging Classifier doubles items: nothing may be asked for twice in one message. */
function askedOnce(found: ReadItems, items: readonly INodeExecutionData[]): ReadItems {
  const repeats = findRepeats(found.entries.map(({ invoice }) => invoice));
  const entries = found.entries.filter(({ index, contact }, at) => {
    const repeat = repeats.get(at);
    if (!repeat) return true;
    const { decision, code, message } = REPEATED[repeat];
    const json = { ...items[index]?.json, contact: { ...contact, decision, reasons: [...contact.reasons, { code, message }] } }; // prettier-ignore
    found.rest.set(index, { ...items[index], json, pairedItem: { item: index } });
    return false;
  });
  return { ...found, entries };
}

function idOf(json: IDataObject): string {
  return String((json.invoice as IDataObject | undefined)?.id ?? '');
}

function keepCredit(credits: ReadItems['credits'], invoice: Invoice): void {
  const key = customerKey({ invoice });
  const known = credits.get(key);
  if (known) known.push(invoice);
  else credits.set(key, [invoice]);
}

/** One reader of one customer: nobody is told of an invoice that somebody else there deals with. */
export function readerKey(entry: Pick<DraftEntry, 'invoice' | 'contact'>): string {
  return JSON.stringify([customerKey(entry), addresseeOf(entry)]);
}

/** True when a mail contests this very invoice; what holds the whole account leaves nothing to write about. */
function isDisputedByMail(history: History | undefined, invoiceId: string): boolean {
  return (history?.holds ?? []).some(
    ({ code, invoiceIds }) => code === 'dispute' && invoiceIds?.includes(invoiceId) === true,
  );
}

function keepElsewhere(
  elsewhere: ReadItems['elsewhere'],
  json: IDataObject,
  contact: Contact,
  history: History | undefined,
): void {
  const { dispute, promise } = (json.invoice ?? {}) as IDataObject;
  const isDisputed = isDisputedByMail(history, idOf(json));
  if (!dispute && !promise && !isDisputed) return;
  const invoice = readSection(json, 'invoice');
  const key = readerKey({ invoice, contact });
  const entry = { invoice, ...(isDisputed && { isDisputed }) };
  const known = elsewhere.get(key);
  if (known) known.push(entry);
  else elsewhere.set(key, [entry]);
}

/** A segment only makes a message kinder: without a readable one the message is written all the same. */
function segmentOf(json: IDataObject): ItemEntry['segment'] {
  const risk = json.risk as IDataObject | undefined;
  const read = customerRiskSchema.shape.segment.safeParse((risk?.customer as IDataObject | undefined)?.segment);
  return read.success ? read.data : undefined;
}

/** Longer than any name or number: it could not stand in a message, and searching for it would cost time. */
const LONGEST_SEARCHED = 200;

/** Every customer of the run, written to or not: none may appear in another one's message. */
function everyone(items: readonly INodeExecutionData[]): OtherCustomers {
  const [names, invoiceNumbers, emails] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const keep = (set: Set<string>, value: unknown) => {
    if (typeof value === 'string' && value.length <= LONGEST_SEARCHED && value.trim() !== '') set.add(value);
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
