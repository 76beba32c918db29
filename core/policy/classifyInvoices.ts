import type { InterestTerms } from '../aging/proposeInterest';
import type { StageTable } from '../aging/stageTable';
import type { CalendarDate } from '../calendar/calendarDate';
import type { CompanyCalendar } from '../calendar/companyCalendar';
import type { BaseRates } from '../money/convert';
import type { Invoice } from '../receivables/invoice';
import type { Payment } from '../receivables/payment';
import type { Aging } from '../receivables/sections/aging';
import type { Contact } from '../receivables/sections/contact';
import { accountsFor } from './accountsFor';
import { ageInvoices } from './ageInvoices';
import { applyContactLog } from './applyContactLog';
import { dayFor, type Clock } from './customerClock';
import { decideContact } from './decideContact';
import { addLedgerContacts, type ContactLog } from './indexContactLog';
import { findRepeats } from './listedTwice';
import type { PolicySettings } from './policySettings';

/** An invoice with its age and what was decided about it; the invoice carries what the contact log added. */
export interface ClassifiedInvoice {
  readonly invoice: Invoice;
  readonly aging: Aging;
  readonly contact: Contact;
}

/** A whole ledger and all that is known beside it on one day. */
export interface ClassifyInput {
  invoices: readonly Invoice[];
  contactLog: ContactLog;
  asOf: CalendarDate;
  stages: StageTable;
  policy: PolicySettings;
  calendar: CompanyCalendar;
  /** Customers who always paid on time, whose tone stays friendly. */
  punctual?: ReadonlySet<string> | undefined;
  /** The company's zone and the present moment, for hours and for customers elsewhere. */
  clock?: Clock | undefined;
  /** Money received, for what of it is matched to no invoice; the ledger's own credit notes count anyway. */
  payments?: readonly Payment[] | undefined;
  /** Given exchange rates, for balances in the company's currency. */
  rates?: BaseRates | undefined;
  /** On what interest is proposed; without it none is. */
  interest?: InterestTerms | undefined;
}

/**
 * Classifies a whole ledger on one day, in its order. Reminders and replies that the ledger notes on one invoice count
 * for all invoices of the customer, and so do their credit notes and unmatched money. An invoice that is listed twice
 * is reminded once. What is decided about an invoice does not depend on where in the ledger it stands.
 */
export function classifyInvoices(input: ClassifyInput): ClassifiedInvoice[] {
  const { invoices, asOf, policy, calendar, punctual, clock, payments } = input;
  const repeats = findRepeats(invoices);
  const counted = repeats.size === 0 ? invoices : invoices.filter((_, at) => repeats.get(at) !== 'copy');
  const contactLog = addLedgerContacts({ contactLog: input.contactLog, invoices: counted });
  const accounts = accountsFor({ invoices: counted, contactLog, payments, asOf, policy });
  const ageOf = ageInvoices(input);
  return invoices.map((asRead, at) => {
    const day = dayFor({ customer: asRead.customer, asOf, clock, policy });
    const invoice = applyContactLog({ invoice: asRead, contactLog, asOf: day });
    const aging = ageOf(invoice, day);
    const firstTimeLate = punctual?.has(invoice.customer.id);
    const repeat = repeats.get(at);
    const about = { invoice, aging, asOf: day, contactLog, policy, calendar, accounts, clock, firstTimeLate, repeat };
    return { invoice, aging, contact: decideContact(about) };
  });
}
