import { addDays, daysBetween, type CalendarDate } from '../calendar/calendarDate';
import type { InvoiceFacts } from '../history/invoiceFacts';
import type { PayerHistory } from '../history/payerHistory';
import type { CustomerRisk } from '../receivables/sections/risk';
import { bestContactOf } from './bestContact';
import type { OpenItem } from './openItem';

const FEW = 3;
const MANY = 10;
/** A customer who pays within this many days of its own habit is regular. */
const REGULAR_DAYS = 7;
const SLIPPING_DAYS = 7;

/** What kind of payer this is, from the latest ten payments, and the latest three, against the longer habit. */
export function segmentOf({ settled, recent, medianDaysLate, lateShare }: PayerHistory): CustomerRisk['segment'] {
  if (settled < FEW) return 'new';
  const share = recent.late / recent.settled;
  const isLater = recent.medianDaysLate - medianDaysLate >= SLIPPING_DAYS || share - lateShare >= 0.3;
  if (settled > recent.settled && isLater && share > 0.3) return 'slipping';
  const { leastOfThree } = recent;
  if (settled >= 2 * FEW && leastOfThree > 0 && leastOfThree - medianDaysLate >= SLIPPING_DAYS) return 'slipping';
  if (share <= 0.2) return 'prompt';
  return recent.spread <= REGULAR_DAYS ? 'slow_but_sure' : 'erratic';
}

const TERMS: Readonly<Record<CustomerRisk['segment'], string>> = {
  new: 'Too little is known to change the terms; keep the standard ones.',
  prompt: 'Pays as agreed; the present terms fit, and longer ones could be considered.',
  slow_but_sure: 'Pays late but regularly; consider agreeing on a due date that matches how this customer pays.',
  slipping: 'Pays later than before; talk to the customer before granting longer terms or more credit.',
  erratic: 'Pays irregularly; consider shorter terms or part payments for new orders.',
};

/** What could be considered about the credit terms. A suggestion for a person, who decides; nothing is changed by it. */
export function suggestTerms(payer: PayerHistory): string {
  const segment = segmentOf(payer);
  if (segment === 'prompt' && payer.settled < MANY) return 'Pays as agreed so far; keep the present terms.';
  return TERMS[segment];
}

/** What is said of the customer beside the invoice: what kind of payer, what terms, and when to write if that is known. */
export function describeCustomer({ payer, answers = [] }: Pick<OpenItem, 'payer' | 'answers'>): CustomerRisk {
  const bestContact = bestContactOf(answers);
  return {
    segment: segmentOf(payer),
    termsSuggestion: suggestTerms(payer),
    ...(bestContact ? { bestContact } : {}),
  };
}

/** "The payment day of 1 paid invoice lies months before the invoice and is not counted." */
function ignoredDays({ ignored }: PayerHistory): string[] {
  if (ignored === 0) return [];
  return ignored === 1
    ? ['The payment day of 1 paid invoice lies months before the invoice and is not counted.']
    : [`The payment days of ${ignored} paid invoices lie months before the invoices and are not counted.`];
}

/** What does not fit: payment days that cannot be, and what breaks the customer's own pattern: "Usually pays on day 34, now day 58." Days count from the invoice date. */
export function anomaliesOf({
  facts,
  payer,
  asOf,
}: {
  facts: InvoiceFacts;
  payer: PayerHistory;
  asOf: CalendarDate;
}): string[] {
  const ignored = ignoredDays(payer);
  if (payer.recent.settled < FEW) return ignored;
  const issued = addDays(facts.dueDate, -Math.max(0, facts.termsDays));
  const usual = Math.max(0, facts.termsDays + Math.round(payer.recent.medianDaysLate));
  const today = daysBetween(issued, asOf);
  const isUnusual = today > usual + Math.max(REGULAR_DAYS, 3 * payer.recent.spread);
  return isUnusual ? [`Usually pays on day ${usual}, now day ${today}.`, ...ignored] : ignored;
}
