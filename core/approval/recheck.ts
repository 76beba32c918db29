import type { CalendarDate } from '../calendar/calendarDate';
import type { CompanyCalendar } from '../calendar/companyCalendar';
import { accountsFor } from '../policy/accountsFor';
import type { Clock } from '../policy/customerClock';
import { addLedgerContacts, indexContactLog } from '../policy/indexContactLog';
import type { PolicySettings } from '../policy/policySettings';
import type { ContactLogRow } from '../receivables/contactLog';
import type { Invoice } from '../receivables/invoice';
import type { Payment } from '../receivables/payment';
import type { Reason } from '../receivables/sections/contact';
import { claimedKeys, type KeyState } from './claimedKeys';
import { idempotencyKeyOf } from './idempotencyKey';
import { ledgerReasons, type Surroundings } from './ledgerReasons';
import { whyNotPermitted } from './permission';
import type { ReviewItem } from './reviewItem';

/** What the last look before sending found: the message may leave under its key, or why it stays. */
export type RecheckResult = { customerId: string; idempotencyKey: string } & (
  { kind: 'send' } | { kind: 'stopped'; reasons: readonly Reason[] }
);

function withoutRepeats(reasons: readonly Reason[]): Reason[] {
  return [...new Map(reasons.map((reason) => [`${reason.code} ${reason.message}`, reason])).values()];
}

interface Run extends Surroundings {
  keys: ReadonlyMap<string, KeyState>;
  /** The customers a message of this run already leaves to. */
  leaving: Set<string>;
}

const KNOWN: Readonly<Record<KeyState, string>> = {
  already_sent: 'This reminder has already been sent.',
  already_drafted: 'This reminder is already a draft in our mailbox, or was sent from there.',
  send_unconfirmed: 'This reminder was about to leave and nobody recorded how it ended. Check the outbox first.',
};

function recheckItem(item: ReviewItem, run: Run): RecheckResult {
  const { draft, invoice, approval } = item;
  const firstFresh = run.freshById.get(draft?.invoices[0]?.id ?? '')?.[0];
  const customerId = invoice?.customer.id ?? firstFresh?.customer.id ?? '';
  const idempotencyKey = idempotencyKeyOf({ item, customerId });
  const stopped = (reasons: readonly Reason[]): RecheckResult => ({
    kind: 'stopped',
    customerId,
    idempotencyKey,
    reasons: withoutRepeats(reasons),
  });
  if (!draft) return stopped([{ code: 'no_draft', message: 'There is no message to send.' }]);
  const refused = whyNotPermitted({ draft, approval });
  if (refused.length) return stopped(refused);
  const known = run.keys.get(idempotencyKey);
  if (known) return stopped([{ code: known, message: KNOWN[known] }]);
  const found = ledgerReasons({ ...item, draft }, run);
  if (found.length) return stopped(found);
  const door = `${draft.channel === 'internal_note' ? 'note' : 'message'} ${customerId}`;
  if (run.leaving.has(door)) {
    return stopped([{ code: 'recently_reminded', message: 'Another message to this customer leaves in this run.' }]);
  }
  run.leaving.add(door);
  return { kind: 'send', customerId, idempotencyKey };
}

/**
 * The last look before sending, one result per item in order. A message leaves only when it was approved, is word for
 * word what was approved, the fresh ledger still agrees with every fact in it, policy still allows it today, its key
 * was never claimed, and no other message to the customer leaves in this run. Anything not known stops it.
 */
export function recheckBeforeSend({
  items,
  freshInvoices,
  contactLog,
  unreadableCustomerIds = [],
  asOf,
  policy,
  calendar,
  clock,
  payments,
}: {
  items: readonly ReviewItem[];
  freshInvoices: readonly Invoice[];
  contactLog: readonly ContactLogRow[];
  /** Customers one of whose log rows is broken: they are held. */
  unreadableCustomerIds?: readonly string[];
  asOf: CalendarDate;
  policy: PolicySettings;
  calendar: CompanyCalendar;
  /** The company's zone and the present moment: a message may not leave at an hour at which the customer is not written to. */
  clock?: Clock | undefined;
  /** Money received by now, for what of it is matched to no invoice. */
  payments?: readonly Payment[] | undefined;
}): RecheckResult[] {
  const freshById = new Map<string, Invoice[]>();
  for (const fresh of freshInvoices) freshById.set(fresh.id, [...(freshById.get(fresh.id) ?? []), fresh]);
  const log = addLedgerContacts({
    contactLog: indexContactLog(contactLog, unreadableCustomerIds),
    invoices: freshInvoices,
  });
  const keys = claimedKeys(contactLog);
  const accounts = accountsFor({ invoices: freshInvoices, contactLog: log, payments, asOf, policy });
  const run: Run = { asOf, policy, calendar, log, accounts, clock, freshById, keys, leaving: new Set() };
  return items.map((item) => recheckItem(item, run));
}
