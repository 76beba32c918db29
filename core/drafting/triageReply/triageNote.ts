import { formatDate } from '../../calendar/formatDate';
import { oneLine } from '../../history/matchableText';
import type { Invoice } from '../../receivables/invoice';
import type { Triage, TriageLabel } from '../../receivables/sections/triage';

const SAYS: Readonly<Record<TriageLabel, string>> = {
  legal_or_insolvency: 'speaks of lawyers, courts or insolvency',
  dispute: 'disputes an invoice',
  unsubscribe: 'asks not to be written to',
  wrong_person: 'says somebody else is responsible',
  says_paid: 'says it is paid',
  partial_payment: 'pays or has paid a part',
  asks_for_document: 'asks for a document or an order number',
  plan_request: 'asks for time or instalments',
  promise: 'promises to pay',
  frustration: 'is annoyed with us',
  out_of_office: 'is out of the office (automatic reply)',
  other: 'wrote something no rule understands',
};
const LONGEST_QUOTE = 200;

/** A draft of the internal note: who wrote, what it says with the customer's own words, and what is held. Plain text. */
export function triageNote({
  triage,
  name,
  invoices,
}: {
  triage: Pick<Triage, 'labels' | 'evidence' | 'holds' | 'on' | 'doubts' | 'promises'>;
  name: string;
  invoices: readonly Invoice[];
}): string {
  const numbers = invoices.map(({ number }) => number).slice(0, 5);
  const about = numbers.length > 0 ? ` about ${numbers.join(', ')}` : '';
  const says = triage.labels.map((label) => SAYS[label]).join('; ');
  const quotes = triage.evidence.map(({ quote }) => `“${oneLine({ text: quote, longest: LONGEST_QUOTE })}”`);
  const promised = triage.promises.map(
    ({ date, amount }) => `${formatDate(date, 'en-GB')}${amount ? ` (${amount})` : ''}`,
  );
  return [
    `${name} wrote on ${formatDate(triage.on, 'en-GB')}${about}: ${says}.`,
    ...[...new Set(quotes)].slice(0, 4),
    ...(promised.length > 0 ? [`Promised: ${promised.join(', ')}.`] : []),
    ...triage.holds.map(
      ({ message, until }) => `Hold${until ? ` until ${formatDate(until, 'en-GB')}` : ''}: ${message}`,
    ),
    ...(triage.doubts.length > 0 ? [`Please read it yourself. ${triage.doubts.join(' ')}`] : []),
  ].join('\n');
}
