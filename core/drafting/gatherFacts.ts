import type { CalendarDate } from '../calendar/calendarDate';
import { countWords } from '../guardrails/countWords';
import { compare, subtract, toDecimal, totalsPerCurrency, type Money } from '../money/money';
import { parseAmount } from '../money/parseAmount';
import { chasedAmount } from '../receivables/chasedAmount';
import type { Channel, CurrencyAmount } from '../receivables/fields';
import type { Invoice } from '../receivables/invoice';
import { usablePaymentLink } from '../receivables/paymentLink';
import type { DraftFacts, DraftInvoice } from '../receivables/sections/draft';
import type { Reason } from '../receivables/sections/contact';
import type { History } from '../receivables/sections/history';
import { oneLine } from './cleanText';
import { findElsewhere, type ElsewhereEntry } from './findElsewhere';
import { readContactName } from './greetableName';
import type { DraftEntry } from './groupByCustomer';
import { leftOut } from './leftOut';
import type { DraftSettings } from './draftSettings';
import type { Standing } from './softenTone';

/** The facts of one message: everything its text may say, and nothing else. */
export interface GatheredFacts {
  invoices: DraftInvoice[];
  totals: CurrencyAmount[];
  facts: DraftFacts;
  /** What of the ledger the message leaves out, for the reviewer. */
  notes: Reason[];
}

/** What a message is made from. */
export interface FactsInput {
  entries: readonly DraftEntry[];
  credits: readonly Invoice[];
  /** Invoices of the same reader that this message leaves out because they are contested or announced. */
  elsewhere: readonly ElsewhereEntry[];
  history?: History | undefined;
  standing: Standing;
  settings: DraftSettings;
  asOf: CalendarDate;
  channel: Channel;
  /** The exact sentences of the offers that a person switched on. */
  offers: readonly string[];
}

/** Words that the facts of a message add to the limit; one invoice, and the parts every reminder has, are within it. */
const ALLOWANCE = { invoice: 16, total: 8, document: 12, promise: 36, reminder: 14, elsewhere: 30, standing: 26, offer: 24, callScript: 300 }; // prettier-ignore

/** The extra words that facts which not every message has may take. */
function allowanceFor({
  invoices,
  totals,
  facts,
  standing,
  channel,
}: {
  invoices: readonly unknown[];
  totals: readonly unknown[];
  standing: Standing;
  channel: Channel;
  facts: Omit<DraftFacts, 'wordLimit'>;
}): number {
  const { partPayments, credits, promise, contact, elsewhere, offers = [] } = facts;
  const others = elsewhere ? [...elsewhere.promises.flatMap(({ numbers }) => numbers), ...elsewhere.disputes] : [];
  return (
    ALLOWANCE.invoice * (invoices.length - 1) +
    ALLOWANCE.total * (totals.length - 1) +
    ALLOWANCE.document * (partPayments.length + credits.length) +
    (promise ? ALLOWANCE.promise : 0) +
    (contact ? ALLOWANCE.reminder : 0) +
    ALLOWANCE.elsewhere * others.length +
    (standing.vip || standing.alwaysOnTime ? ALLOWANCE.standing : 0) +
    ALLOWANCE.offer * offers.length +
    countWords((facts.sender.signature ?? []).join('\n')) +
    (channel === 'call_script' ? ALLOWANCE.callScript : 0)
  );
}

const written = (amount: Money): CurrencyAmount => ({ currency: amount.currency, amount: toDecimal(amount) });

function asDraftInvoice({ invoice, aging }: DraftEntry): DraftInvoice {
  const paymentUrl = usablePaymentLink(invoice);
  return {
    id: invoice.id,
    number: invoice.number,
    currency: invoice.currency,
    balance: toDecimal(chasedAmount({ invoice })),
    dueDate: invoice.dueDate,
    daysOverdue: aging.daysOverdue,
    stage: aging.stage,
    ...(paymentUrl ? { paymentUrl } : {}),
  };
}

/** What was already taken off an invoice, by payment or otherwise; nothing when the balance still is the total. */
function takenOff({ total, balance, currency, status }: Invoice): Money | undefined {
  if (status !== 'partly_paid') return undefined;
  const amounts = [total, balance].map((value) => parseAmount({ value, currency, field: 'amount' }));
  const [whole, open] = amounts as [Money, Money];
  return compare(open, whole) < 0 ? subtract(whole, open) : undefined;
}

function partPayment({ invoice }: DraftEntry): DraftFacts['partPayments'] {
  const taken = takenOff(invoice);
  return taken ? [{ number: invoice.number, ...written(taken) }] : [];
}

/** True when what has come in is as much as was promised. The ledger knows no day of it: in doubt it came as promised. */
function hasCome(invoice: Invoice): boolean {
  const [amount, taken] = [invoice.promise?.amount, takenOff(invoice)];
  if (amount === undefined || taken === undefined) return false;
  return compare(taken, parseAmount({ value: amount, currency: invoice.currency, field: 'promised amount' })) >= 0;
}

/**
 * The latest promised day that has passed: from the ledger, else one the customer wrote about these invoices and the
 * history shows as broken. A promise about others, perhaps paid since, is not held against the reader here.
 */
function brokenPromise({ entries, history, asOf }: FactsInput): DraftFacts['promise'] {
  const fromLedger = entries
    .filter(({ aging, invoice }) => aging.daysOverdue > 0 && !hasCome(invoice))
    .flatMap(({ invoice }) => (invoice.promise ? [{ ...invoice.promise, currency: invoice.currency }] : []))
    .map(({ date, amount, currency }) => ({ date, ...(amount === undefined ? {} : { amount, currency }) }));
  const ids = new Set(entries.map(({ invoice }) => invoice.id));
  const fromWords = (history?.promises ?? [])
    .filter(({ status, invoiceIds }) => status === 'broken' && (invoiceIds?.some((id) => ids.has(id)) ?? true))
    .map(({ date }) => ({ date }));
  const past = [...fromLedger, ...fromWords].filter(({ date }) => date < asOf);
  return past.sort((left, right) => (left.date < right.date ? 1 : left.date > right.date ? -1 : 0))[0];
}

/** Reminders and replies on record; of several invoices the highest count and the latest days. */
function contactOnRecord(entries: readonly DraftEntry[]): DraftFacts['contact'] {
  const latest = (days: (CalendarDate | undefined)[]): CalendarDate | undefined =>
    days
      .filter((day) => day !== undefined)
      .sort()
      .at(-1);
  const invoices = entries.map(({ invoice }) => invoice);
  const lastReminderOn = latest(invoices.map((invoice) => invoice.lastReminderOn));
  const lastReplyOn = latest(invoices.map((invoice) => invoice.lastReplyOn));
  const reminders = Math.max(...invoices.map(({ reminderCount }) => reminderCount));
  if (reminders === 0 && !lastReminderOn && !lastReplyOn) return undefined;
  return { reminders, ...(lastReminderOn ? { lastReminderOn } : {}), ...(lastReplyOn ? { lastReplyOn } : {}) };
}

/** Collects what the message may speak of: amounts chased (oldest first), totals per currency, part payments, credits, a broken promise. */
export function gatherFacts(input: FactsInput): GatheredFacts {
  const { entries, settings } = input;
  const customer = (entries[0] as DraftEntry).invoice.customer;
  const invoices = entries.map(asDraftInvoice);
  const totals = totalsPerCurrency(entries.map(({ invoice }) => chasedAmount({ invoice })));
  const partPayments = entries.flatMap(partPayment);
  const credits = input.credits.flatMap(({ number, currency, balance }) => {
    const amount = parseAmount({ value: balance, currency, field: 'balance' });
    return amount.minor > 0 && totals.some((total) => total.currency === currency)
      ? [{ number, ...written(amount) }]
      : [];
  });
  const promise = brokenPromise(input);
  const onRecord = contactOnRecord(entries);
  const contact = readContactName(customer.contactName);
  const elsewhere = findElsewhere({ entries: input.elsewhere, asOf: input.asOf });
  const facts = {
    customerName: oneLine({ text: customer.name, limit: 80 }),
    ...(contact.kind === 'name' ? { contactName: contact.name } : {}),
    sender: settings.sender,
    allowedLinks: settings.allowedLinks,
    ...(promise ? { promise } : {}),
    partPayments,
    credits,
    ...(elsewhere ? { elsewhere } : {}),
    ...(input.offers.length > 0 ? { offers: [...input.offers] } : {}),
    ...(onRecord ? { contact: onRecord } : {}),
  };
  const wordLimit = settings.wordLimit + allowanceFor({ ...input, invoices, totals, facts });
  return {
    invoices,
    totals: totals.map(written),
    facts: { ...facts, wordLimit },
    notes: leftOut({ entries, contact }),
  };
}
