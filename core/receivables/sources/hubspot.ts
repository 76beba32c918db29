import { parseCurrency } from '../../money/currency';
import { parseAmount } from '../../money/parseAmount';
import { completeInvoice } from './completeInvoice';
import { readDay } from './ledgerDays';
import { isAbsent, isRecord, listAt, nameRecord, recordAt, refuseMissing, withoutAbsent } from './ledgerRecord';
import { type LedgerRecord } from './ledgerRecord';
import { type LedgerReader } from './ledgerReader';
import { readLedgerStatus, type StatusTable } from './ledgerStatus';
import { holds } from './listEnvelope';
import { readCustomer } from './readCustomer';
import { readText, readUrl } from './readFields';

const STATUSES: StatusTable = { draft: 'draft', open: 'open', paid: 'paid', voided: 'void' };

/** HubSpot links an invoice to companies and contacts; the company owes. */
export function hubspotCustomer(record: LedgerRecord): unknown {
  const associations = recordAt(record, 'associations');
  const ids = ['companies', 'contacts'].flatMap((kind) => listAt(recordAt(associations, kind), 'results'));
  return ids.filter(isRecord)[0]?.id;
}

const isInvoice = (record: LedgerRecord): boolean =>
  isRecord(record.properties) && ('hs_invoice_status' in record.properties || 'hs_balance_due' in record.properties);

/** The records of a list, or the row itself. */
export const hubspotRecords = (row: LedgerRecord): readonly unknown[] =>
  Array.isArray(row.results) ? listAt(row, 'results') : [row];

/** HubSpot: invoices with their properties and associations, alone or in a list. */
export const hubspot: LedgerReader = {
  label: 'HubSpot',
  marks: ['properties', 'results'],
  fits: (row) => holds(hubspotRecords(row), isInvoice),
  records: hubspotRecords,
  nameOf: (record) =>
    nameRecord({ number: recordAt(record, 'properties').hs_number ?? record.id, customer: undefined }),
  read: (record, settings) => {
    const { timeZone, homeCurrency } = settings;
    const invoice = recordAt(record, 'properties');
    const currency = parseCurrency(isAbsent(invoice.hs_currency) ? homeCurrency : invoice.hs_currency);
    const id = readText({ value: record.id, field: 'invoice id' }) ?? refuseMissing('invoice id');
    const status = readLedgerStatus(invoice.hs_invoice_status, STATUSES);
    const number = readText({ value: invoice.hs_number, field: 'invoice number' });
    return completeInvoice(
      {
        id,
        number: number ?? (status === 'draft' ? `#${id}` : undefined),
        source: 'hubspot',
        customer: readCustomer({
          id: hubspotCustomer(record),
          hint: 'ask HubSpot for associations=companies,contacts',
        }),
        issueDate: readDay({ value: invoice.hs_invoice_date, field: 'issue date', timeZone }),
        dueDate: readDay({ value: invoice.hs_due_date, field: 'due date', timeZone }),
        total: parseAmount({ value: invoice.hs_amount_billed, currency, field: 'total' }),
        balance: parseAmount({ value: invoice.hs_balance_due, currency, field: 'balance' }),
        status,
        details: withoutAbsent({
          paymentUrl: readUrl({ value: invoice.hs_invoice_link, field: 'payment link' }),
          paidOn: readDay({ value: invoice.hs_payment_date, field: 'paid date', timeZone }),
        }),
      },
      settings,
    );
  },
};
