import type { KnownPrivate } from '../guardrails/redaction/findKnown';
import { MARK, type Placeholder } from '../guardrails/redaction/placeholder';
import { redactTexts } from '../guardrails/redaction/redactTexts';
import type { ChatRequest } from '../llm/chatModel';
import { buildReminderPrompt, type FollowingPart, type ReminderPromptFacts } from '../prompts/reminderPrompt';
import type { Customer } from '../receivables/invoice';
import { knownOfCustomer, knownOfSender } from './knownPrivate';
import type { PreparedDraft } from './prepareDraft';
import { nameInvoice } from './showFacts';

/** More rows tell a model nothing: with several invoices the list is ours. */
const MOST_INVOICES = 10;
const MOST_SAMPLES = 3;
const LONGEST_SAMPLE = 1_500;

/** What is asked of the model, and what every placeholder in it stands for. */
export interface ReminderRequest {
  request: ChatRequest;
  placeholders: Placeholder[];
  known: KnownPrivate[];
}

/**
 * An invoice number that holds a name ("ACME-17") or could be a telephone or tax number ("2026-000123") becomes a placeholder
 * as a whole, so that it comes back exactly.
 */
function tellingNumbers(numbers: readonly string[], known: readonly KnownPrivate[]): KnownPrivate[] {
  const isTelling = (number: string): boolean => redactTexts({ texts: [number], known }).placeholders.length > 0;
  return numbers.filter(isTelling).map((original) => ({ kind: 'REFERENCE', original }));
}

function partsAfter({ invoices, facts }: PreparedDraft): FollowingPart[] {
  const parts: [FollowingPart, boolean][] = [
    ['invoice_list', invoices.length > 1],
    ['part_payments', facts.partPayments.length > 0],
    ['credits', facts.credits.length > 0],
    ['broken_promise', facts.promise !== undefined],
    ['other_invoices', facts.elsewhere !== undefined],
    ['offers', (facts.offers ?? []).length > 0],
    ['payment_link', invoices.some(({ paymentUrl }) => paymentUrl !== undefined)],
  ];
  return parts.filter(([, is]) => is).map(([part]) => part);
}

function payerWords({ standing }: PreparedDraft, { kind }: Customer): string[] {
  return [
    kind,
    ...(standing.vip ? ['important customer'] : []),
    ...(standing.alwaysOnTime ? ['always paid on time so far'] : standing.firstDelay ? ['first delay'] : []),
  ];
}

function factsFor(prepared: PreparedDraft, customer: Customer, shown: readonly string[]): ReminderPromptFacts {
  const { reader, tone, wordLimit, facts, invoices, channel } = prepared;
  const [ourCompany = '', contactName = '', ...numbers] = shown;
  const named = invoices.slice(0, MOST_INVOICES).map((invoice, index) => ({
    ...nameInvoice(invoice, reader.locale),
    number: numbers[index] ?? '',
    daysOverdue: invoice.daysOverdue,
  }));
  return {
    language: reader.language,
    channel,
    tone,
    stage: invoices[0]?.stage ?? '',
    customer: payerWords(prepared, customer),
    words: Math.round(wordLimit / 2),
    ourCompany,
    ...(facts.contactName ? { contactName } : {}),
    invoices: named,
    invoiceCount: invoices.length,
    remindersSent: facts.contact?.reminders ?? 0,
    followedBy: partsAfter(prepared),
  };
}

/** Samples lend their manner only: whatever names somebody in them is cut out, not covered, so that it cannot come back. */
function withoutPersons(samples: readonly string[], known: readonly KnownPrivate[]): string[] {
  const texts = samples.slice(0, MOST_SAMPLES).map((text) => text.slice(0, LONGEST_SAMPLE));
  return redactTexts({ texts, known }).texts.map(({ text }) => text.replace(MARK, '…'));
}

/**
 * What a model is asked for one reminder: the facts it needs and nothing else, names and telling numbers as placeholders,
 * samples of the business's manner without anybody's name. No word of a customer is in it.
 */
export function reminderRequest({
  prepared,
  customer,
  samples = [],
}: {
  prepared: PreparedDraft;
  customer: Customer;
  samples?: readonly string[];
}): ReminderRequest {
  const { facts, invoices } = prepared;
  // The contact as the message writes it comes first: that spelling is put back.
  const contact: KnownPrivate[] = facts.contactName ? [{ kind: 'PERSON', original: facts.contactName }] : [];
  const persons = [...contact, ...knownOfCustomer({ customer }), ...knownOfSender({ sender: facts.sender })];
  const numbers = invoices.slice(0, MOST_INVOICES).map(({ number }) => number);
  const known = [...tellingNumbers(numbers, persons), ...persons];
  const { texts, placeholders } = redactTexts({
    texts: [facts.sender.company, facts.contactName ?? '', ...numbers],
    known,
  });
  const shown = texts.map(({ text }) => text);
  const request = buildReminderPrompt({
    facts: factsFor(prepared, customer, shown),
    samples: withoutPersons(samples, known),
  });
  return { request, placeholders, known };
}
