import { classifyAge } from '../aging/classifyAge';
import type { StageTable } from '../aging/stageTable';
import type { BusinessCalendar } from '../calendar/businessDays';
import type { CalendarDate } from '../calendar/calendarDate';
import type { Invoice } from '../receivables/invoice';
import type { Aging } from '../receivables/sections/aging';
import type { Contact } from '../receivables/sections/contact';
import { applyContactLog } from './applyContactLog';
import { decideContact } from './decideContact';
import { addLedgerContacts, type ContactLog } from './indexContactLog';
import type { PolicySettings } from './policySettings';

/** An invoice with its age and what was decided about it; the invoice carries what the contact log added. */
export interface ClassifiedInvoice {
  readonly invoice: Invoice;
  readonly aging: Aging;
  readonly contact: Contact;
}

/**
 * Classifies a whole ledger on one day, in its order. Reminders and replies that the ledger notes on one invoice count
 * for all invoices of the customer. `punctual` names customers who always paid on time, whose tone stays friendly.
 */
export function classifyInvoices({
  invoices,
  contactLog,
  asOf,
  stages,
  policy,
  calendar,
  punctual,
}: {
  invoices: readonly Invoice[];
  contactLog: ContactLog;
  asOf: CalendarDate;
  stages: StageTable;
  policy: PolicySettings;
  calendar: BusinessCalendar;
  punctual?: ReadonlySet<string> | undefined;
}): ClassifiedInvoice[] {
  const known = addLedgerContacts({ contactLog, invoices });
  return invoices.map((invoice) => {
    const { dueDate, dueDateEstimated, customer } = invoice;
    const aging = classifyAge({ dueDate, asOf, stages, dueDateEstimated });
    const firstTimeLate = punctual?.has(customer.id);
    const contact = decideContact({ invoice, aging, asOf, contactLog: known, policy, calendar, firstTimeLate });
    return { invoice: applyContactLog({ invoice, contactLog: known, asOf }), aging, contact };
  });
}
