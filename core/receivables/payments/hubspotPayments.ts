import { parseCurrency } from '../../money/currency';
import { subtract } from '../../money/money';
import { parseAmount } from '../../money/parseAmount';
import { hubspotCustomer, hubspotRecords } from '../sources/hubspot';
import { readDay } from '../sources/ledgerDays';
import { isAbsent, isRecord, listAt, nameRecord, recordAt, refuseMissing, type LedgerRecord } from '../sources/ledgerRecord'; // prettier-ignore
import { holds } from '../sources/listEnvelope';
import { completePayment, type PaymentReader } from './completePayment';

/** The money came; what went back since is taken off. Processing, failed and disputed payments are none yet, or no more. */
const CAME: ReadonlySet<unknown> = new Set(['succeeded', 'partially_refunded', 'refunded']);

const isPayment = (record: LedgerRecord): boolean =>
  isRecord(record.properties) && ('hs_initial_amount' in record.properties || 'hs_latest_status' in record.properties);

/**
 * HubSpot: commerce payments with their properties and associations, alone or in a list. Source: HubSpot's payments API
 * guide (crm/v3/objects/commerce_payments).
 */
export const hubspotPayments: PaymentReader = {
  label: 'HubSpot',
  marks: ['properties', 'results'],
  fits: (row) => holds(hubspotRecords(row), isPayment),
  records: hubspotRecords,
  nameOf: (record) => nameRecord({ number: record.id, customer: undefined, kind: 'Payment' }),
  read: (record, { timeZone, homeCurrency }) => {
    const told = recordAt(record, 'properties');
    if (isAbsent(told.hs_latest_status))
      return refuseMissing('payment status', 'ask for the property hs_latest_status');
    if (!CAME.has(told.hs_latest_status)) return undefined;
    const currency = parseCurrency(isAbsent(told.hs_currency_code) ? homeCurrency : told.hs_currency_code);
    const came = parseAmount({ value: told.hs_initial_amount, currency, field: 'amount' });
    const back = isAbsent(told.hs_refunds_amount) ? 0 : told.hs_refunds_amount;
    const linked = listAt(recordAt(recordAt(record, 'associations'), 'invoices'), 'results');
    return completePayment({
      id: record.id,
      source: 'hubspot',
      customer: hubspotCustomer(record),
      invoices: linked.map((invoice) => isRecord(invoice) && invoice.id),
      date: readDay({ value: told.hs_initiated_date, field: 'payment date', timeZone }),
      amount: subtract(came, parseAmount({ value: back, currency, field: 'refunded amount' })),
    });
  },
};
