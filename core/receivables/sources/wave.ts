import { type CalendarDate } from '../../calendar/calendarDate';
import { parseCurrency } from '../../money/currency';
import { parseAmount } from '../../money/parseAmount';
import { completeInvoice } from './completeInvoice';
import { readDay } from './ledgerDays';
import { isRecord, listAt, nameRecord, recordAt, refuseMissing, withoutAbsent } from './ledgerRecord';
import { type LedgerRecord } from './ledgerRecord';
import { type LedgerReader } from './ledgerReader';
import { readLedgerStatus, type StatusTable } from './ledgerStatus';
import { holds } from './listEnvelope';
import { readCustomer } from './readCustomer';
import { readText, readUrl } from './readFields';

/** An overpaid invoice owes nothing and leaves a credit: its amount due is below zero. */
const STATUSES: StatusTable = {
  DRAFT: 'draft',
  SAVED: 'open',
  SENT: 'open',
  VIEWED: 'open',
  UNPAID: 'open',
  OVERDUE: 'open',
  PARTIAL: 'open',
  PAID: 'paid',
  OVERPAID: 'credit',
};

/** The day the last payment came; the query has to ask for `payments`. */
function lastPaymentDay(record: LedgerRecord, timeZone: string): CalendarDate | undefined {
  const days = listAt(record, 'payments')
    .filter(isRecord)
    .flatMap(({ paymentDate }) => readDay({ value: paymentDate, field: 'paid date', timeZone }) ?? []);
  return days.sort().at(-1);
}

const valueAt = (record: LedgerRecord, key: string): unknown => recordAt(record, key).value;

const isInvoice = (record: LedgerRecord): boolean => isRecord(record.amountDue) && 'invoiceNumber' in record;
const nodeOf = (edge: unknown): unknown => (isRecord(edge) && isRecord(edge.node) ? edge.node : edge);

/** The invoices of an answer, or the row itself. */
export const waveRecords = (row: LedgerRecord): readonly unknown[] => {
  const { invoices, invoice } = recordAt(recordAt(row, 'data'), 'business');
  if (isRecord(invoices)) return listAt(invoices, 'edges').map(nodeOf);
  return [isRecord(invoice) ? invoice : nodeOf(row)];
};

/** Wave: invoices of the GraphQL answer, of its edges, or alone. */
export const wave: LedgerReader = {
  label: 'Wave',
  marks: ['amountDue', 'node', 'data'],
  fits: (row) => holds(waveRecords(row), isInvoice),
  records: waveRecords,
  nameOf: (record) => nameRecord({ number: record.invoiceNumber, customer: recordAt(record, 'customer').name }),
  read: (record, settings) => {
    const { timeZone } = settings;
    const currency = parseCurrency(recordAt(record, 'currency').code);
    const { id, name, email } = recordAt(record, 'customer');
    return completeInvoice(
      {
        id: readText({ value: record.id, field: 'invoice id' }) ?? refuseMissing('invoice id'),
        number: readText({ value: record.invoiceNumber, field: 'invoice number' }),
        source: 'wave',
        customer: readCustomer({ id, name, email }),
        issueDate: readDay({ value: record.invoiceDate, field: 'issue date', timeZone }),
        dueDate: readDay({ value: record.dueDate, field: 'due date', timeZone }),
        total: parseAmount({ value: valueAt(record, 'total'), currency, field: 'total' }),
        balance: parseAmount({ value: valueAt(record, 'amountDue'), currency, field: 'balance' }),
        status: readLedgerStatus(record.status, STATUSES),
        details: withoutAbsent({
          paymentUrl: readUrl({ value: record.viewUrl, field: 'payment link' }),
          poNumber: readText({ value: record.poNumber, field: 'PO number' }),
          notes: readText({ value: record.memo, field: 'notes' }),
          paidOn: lastPaymentDay(record, timeZone),
        }),
      },
      settings,
    );
  },
};
