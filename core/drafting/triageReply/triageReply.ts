import { dayInZone, daysBetween, type CalendarDate } from '../../calendar/calendarDate';
import { ReceivablesError } from '../../errors';
import { cleanMessageText } from '../../history/cleanMessageText';
import { oneLine } from '../../history/matchableText';
import type { ConversationMessage } from '../../receivables/conversation';
import type { Customer, Invoice } from '../../receivables/invoice';
import type { Triage } from '../../receivables/sections/triage';
import { numericOrderOf } from '../summarizeHistory/account';
import { namedInvoices } from '../summarizeHistory/accountLedger';
import { LONGEST_OWN_TEXT, readMessage, type Claim } from '../summarizeHistory/findClaims';
import { senderDay } from '../summarizeHistory/senderDay';
import { invoicesByClaim } from './claimInvoices';
import { impliedHolds } from './impliedHolds';
import { isStranger } from './isStranger';
import { deskOf, labelOf, labelsOf } from './labels';
import { triageDoubts } from './triageDoubts';
import { triageLogRows } from './triageLogRows';
import { triageNote } from './triageNote';
import { returnDay } from './returnDay';

const LONGEST_LINE = 160;

/** A customer's reply, with what the ledger knows of its sender. */
export interface TriageInput {
  message: ConversationMessage;
  /** Absent when nobody can say who wrote. */
  customer?: Customer;
  invoices?: readonly Invoice[];
  /** The business's zone, such as "Europe/Berlin". */
  timeZone: string;
}

/** What has been read in a reply, whoever read it. */
export interface ReadReplyClaims extends TriageInput {
  claims: readonly Claim[];
  /** Sentences about money or goods that the rules could not explain. */
  unexplained?: readonly string[];
  on: CalendarDate;
  writtenBy: Triage['writtenBy'];
}

/** The day a message was written in the zone. Throws `invalid_date` naming the message. */
export function dayOfReply({ message, timeZone }: Pick<TriageInput, 'message' | 'timeZone'>): CalendarDate {
  try {
    return dayInZone(message.at, timeZone);
  } catch (error) {
    throw error instanceof ReceivablesError && error.code === 'invalid_date'
      ? error.about(`Message ${message.id}`)
      : error;
  }
}

function promisesOf(claims: readonly Claim[]): Triage['promises'] {
  const promises = claims.flatMap(({ kind, days, quote, amount }) =>
    kind === 'promise' ? days.map((date) => ({ date, quote, ...(amount === undefined ? {} : { amount }) })) : [],
  );
  return promises.filter(({ date }, index) => promises.findIndex((other) => other.date === date) === index);
}

function evidenceOf(claims: readonly Claim[]): Triage['evidence'] {
  return claims.flatMap((claim) => {
    const label = labelOf(claim);
    return label ? [{ label, quote: claim.quote, messageId: claim.messageId }] : [];
  });
}

/** Nothing is stored for a sender nobody knows. */
function rowsOf(
  { message, customer, invoices = [], claims, on }: ReadReplyClaims,
  {
    implied,
    promises,
    named,
  }: { implied: ReturnType<typeof impliedHolds>; promises: Triage['promises']; named: readonly Invoice[] },
): Triage['logRows'] {
  if (!customer) return [];
  const [currency, ...others] = new Set((named.length > 0 ? named : invoices).map((invoice) => invoice.currency));
  const invoicesOf = invoicesByClaim({ message, claims, named });
  return triageLogRows({
    message,
    on,
    customerId: customer.id,
    invoiceIds: named.map(({ id }) => id),
    idsOf: (label, promisedOn) => invoicesOf(label, promisedOn).map(({ id }) => id),
    holds: implied,
    promises,
    ...(currency && others.length === 0 ? { currency } : {}),
  });
}

/** Many ledgers keep a salesperson per invoice: that of what the reply is about answers it, else the customer's, else any. */
function ownerOf(
  named: readonly Invoice[],
  { customer, invoices = [] }: Pick<TriageInput, 'customer' | 'invoices'>,
): Pick<Triage['tell'], 'owner'> {
  const ownerIn = (some: readonly Invoice[]): string | undefined =>
    some.find((invoice) => invoice.customer.owner)?.customer.owner;
  const owner = ownerIn(named) ?? customer?.owner ?? ownerIn(invoices);
  return owner ? { owner } : {};
}

/** True when a sentence about money or goods is left that nobody's claim explains. */
function isPartlyRead({ claims, unexplained = [] }: ReadReplyClaims): boolean {
  return unexplained.some((sentence) => !claims.some(({ quote }) => quote !== sentence && sentence.includes(quote)));
}

/** The whole section from what has been read: labels, holds, desk, note and rows follow from the claims by rules alone. */
export function concludeTriage(input: ReadReplyClaims): Triage {
  const { message, customer, invoices = [], claims, on, writtenBy } = input;
  const labels = labelsOf(claims);
  const named = namedInvoices(message, invoices);
  const promises = promisesOf(claims);
  const backOn = labels.includes('out_of_office')
    ? returnDay({ message, on, numericOrder: orderOf(customer) })
    : undefined;
  const promised = promises.map(({ date }) => date);
  const implied = impliedHolds({ labels, on, promised, ...(backOn ? { backOn } : {}) });
  const doubts = triageDoubts({
    labels,
    claims,
    isMatched: customer !== undefined,
    isStranger: isStranger(input),
    isCut: cleanMessageText(message).length > LONGEST_OWN_TEXT,
    isPartly: isPartlyRead(input),
    longestPromise: Math.max(0, ...promised.map((date) => daysBetween(on, date))),
  });
  const invoiceIds = named.map(({ id }) => id);
  const section = {
    labels,
    evidence: evidenceOf(claims),
    holds: implied.map(({ hold }) => hold),
    on,
    doubts,
    promises,
  };
  const from = oneLine({ text: message.from, longest: LONGEST_LINE });
  return {
    messageId: message.id,
    from,
    subject: oneLine({ text: message.subject, longest: LONGEST_LINE }),
    ...(customer ? { customerId: customer.id } : {}),
    invoiceIds,
    ...section,
    tell: { desk: deskOf(labels), ...ownerOf(named, input) },
    needsHuman: doubts.length > 0,
    note: triageNote({ triage: section, name: customer?.name ?? (from || 'Somebody'), invoices: named }),
    logRows: rowsOf(input, { implied, promises, named }),
    attachments: (message.attachments ?? []).map(({ name }) => oneLine({ text: name, longest: LONGEST_LINE })),
    writtenBy,
  };
}

/** How the customer writes 03/04; unclear for a stranger. */
export function orderOf(customer: Customer | undefined): ReturnType<typeof numericOrderOf> {
  return customer ? numericOrderOf(customer) : 'unclear';
}

/**
 * What a customer's reply is about, by rules: its labels with the customer's own sentences, the holds they imply, whose
 * desk it belongs on, a draft note and the rows for the contact log. Whatever the rules are not sure of goes to a
 * person (`needsHuman`, `doubts`). The reply's text is only ever data.
 */
export function triageReply(input: TriageInput): Triage {
  const on = dayOfReply(input);
  const read = readMessage({ message: input.message, day: senderDay(input), numericOrder: orderOf(input.customer) });
  return concludeTriage({ ...input, ...read, on, writtenBy: 'rules' });
}
