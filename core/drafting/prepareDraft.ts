import type { CalendarDate } from '../calendar/calendarDate';
import type { Customer, Invoice } from '../receivables/invoice';
import type { Channel } from '../receivables/fields';
import type { Reason } from '../receivables/sections/contact';
import type { History } from '../receivables/sections/history';
import type { CustomerRisk } from '../receivables/sections/risk';
import { parseAmount } from '../money/parseAmount';
import { oneLine } from './cleanText';
import type { DraftSettings } from './draftSettings';
import type { ElsewhereEntry } from './findElsewhere';
import { findCustomerRecipient, findOwner } from './findRecipient';
import { gatherFacts, type GatheredFacts } from './gatherFacts';
import type { DraftEntry } from './groupByCustomer';
import { readStanding, softenTone } from './softenTone';
import { chooseLanguage } from './templates/languages';
import { findThread, type FoundThread } from './findThread';
import { isOverdue, type WriteInput } from './writeInput';
import { offerSentences } from './writeMessage';

/** Everything a draft needs: one customer, the invoices one message is about (oldest first), and how we write. */
export interface DraftRequest {
  customer: Customer;
  invoices: readonly DraftEntry[];
  /** The customer's unused credit notes; they are mentioned, and a message about money they cover is refused. */
  credits?: readonly Invoice[];
  /** The same reader's invoices that are held because they are contested or announced; they are acknowledged, not asked for. */
  elsewhere?: readonly ElsewhereEntry[];
  history?: History | undefined;
  /** What kind of payer the customer is, as the Risk Scorer says. */
  segment?: CustomerRisk['segment'] | undefined;
  settings: DraftSettings;
  asOf: CalendarDate;
}

/** A draft without its words: who gets it, the facts, the reader. */
export interface PreparedDraft extends WriteInput {
  asOf: CalendarDate;
  channel: Channel;
  to: string;
  cc: string[];
  /** The conversation an e-mail may continue. */
  conversation?: FoundThread | undefined;
  wordLimit: number;
}

/** Ready to be worded, or the reasons why this message is not written. */
export type Preparation = { kind: 'ready'; prepared: PreparedDraft } | { kind: 'refused'; reasons: Reason[] };

const LONGEST_NUMBER = 50;

function refused(code: string, message: string): Preparation {
  return { kind: 'refused', reasons: [{ code, message }] };
}

/** A number that had to be altered to be printable would name another invoice. */
function oddNumber(entries: readonly DraftEntry[]): boolean {
  return entries.some(({ invoice: { number } }) => oneLine({ text: number, limit: LONGEST_NUMBER }) !== number);
}

function isCovered({ totals, facts }: GatheredFacts): boolean {
  return totals.every(({ currency, amount }) => {
    const credits = facts.credits
      .filter((credit) => credit.currency === currency)
      .map((credit) => parseAmount({ value: credit.amount, currency, field: 'credit' }).minor);
    const owed = parseAmount({ value: amount, currency, field: 'total' }).minor;
    return credits.reduce((sum, minor) => sum + minor, 0) >= owed;
  });
}

function facing({ customer, invoices, settings }: DraftRequest): { channel: Channel; escalates: boolean } & Reader {
  const first = invoices[0] as DraftEntry;
  const escalates = first.contact.decision === 'escalate';
  const { fallbackLanguage: fallback } = settings;
  const reader = escalates
    ? chooseLanguage({ fallback })
    : chooseLanguage({ tag: customer.language, country: customer.country, fallback });
  return { channel: escalates ? 'internal_note' : first.contact.channel, escalates, reader };
}
type Reader = { reader: WriteInput['reader'] };

/** Tone and what makes it kinder. */
function manner({
  customer,
  invoices,
  history,
  segment,
  settings,
}: DraftRequest): Pick<WriteInput, 'tone' | 'standing'> {
  const standing = readStanding({ customer, history, segment, vipCustomers: settings.vipCustomers });
  return { standing, tone: softenTone({ tone: (invoices[0] as DraftEntry).contact.tone, standing }) };
}

/** The facts of the message; offers only to a customer who is late. */
function factsFor({
  request: { history, elsewhere = [], settings, asOf },
  entries,
  credits,
  reader: { wording },
  standing,
  channel,
}: {
  request: DraftRequest;
  standing: WriteInput['standing'];
  entries: readonly DraftEntry[];
  credits: readonly Invoice[];
  channel: Channel;
} & Reader): GatheredFacts {
  const late = isOverdue({ invoices: entries.map(({ aging }) => aging) });
  const offers = late ? offerSentences({ offers: settings.offers, channel, wording }) : [];
  const others = channel === 'internal_note' || channel === 'sms' ? [] : elsewhere;
  return gatherFacts({ entries, credits, elsewhere: others, history, standing, settings, asOf, channel, offers });
}

/** Settles recipient, language and facts of a message, or says why it cannot be written. */
export function prepareDraft(request: DraftRequest): Preparation {
  const { customer, invoices, credits = [], settings, asOf } = request;
  const first = invoices[0];
  if (!first) return refused('no_invoices', 'There is no invoice to write about.');
  const { channel, escalates, reader } = facing(request);
  if (!escalates && channel === 'internal_note') {
    return refused('channel_not_supported', 'An internal note is no message to a customer; choose another channel.');
  }
  const recipient = escalates
    ? findOwner({ customer, fallback: settings.ownerFallback })
    : findCustomerRecipient({ customer, channel });
  if (recipient.kind === 'refused') return { kind: 'refused', reasons: [recipient.reason] };
  if (oddNumber(invoices)) {
    return refused(
      'unprintable_number',
      'An invoice number is too long or holds invisible characters. Correct it in the ledger.',
    );
  }
  const { standing, tone } = manner(request);
  const gathered = factsFor({ request, entries: invoices, credits, reader, standing, channel });
  const nothing = gathered.invoices.find(({ balance }) => !/[1-9]/.test(balance) || balance.startsWith('-'));
  if (nothing) return refused('nothing_to_chase', `Invoice ${nothing.number} has no undisputed open amount.`);
  if (!escalates && isCovered(gathered)) {
    return refused(
      'covered_by_credit',
      "The customer's unused credit covers what is open. Set it against the invoices first.",
    );
  }
  const { to, cc } = recipient;
  const input = { ...gathered, reader, standing, tone };
  return {
    kind: 'ready',
    prepared: {
      ...input,
      asOf,
      channel,
      to,
      cc: [...cc],
      wordLimit: settings.wordLimit,
      ...(channel === 'email' && {
        conversation: findThread({ history: request.history, invoices: gathered.invoices, to }),
      }),
    },
  };
}
