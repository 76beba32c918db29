import { parseCurrency } from '../../money/currency';
import { toDecimal } from '../../money/money';
import { parseAmount } from '../../money/parseAmount';
import { type Invoice, invoiceSchema } from '../invoice';
import { readShape } from '../item';
import { readUnsigned, resolveStatus } from './completeInvoice';
import { isRecord, nameRecord, recordAt, type LedgerRecord } from './ledgerRecord';
import { type LedgerReader } from './ledgerReader';

/** An earlier node's item carries the invoice in its own section. */
const invoiceOf = (row: LedgerRecord): LedgerRecord => (isRecord(row.invoice) ? row.invoice : row);

/** The shape says what a value looks like; whether it makes sense as money is asked of every source alike. */
function checkMoney(invoice: Invoice): Invoice {
  const currency = parseCurrency(invoice.currency);
  const { status } = invoice;
  const total = readUnsigned(parseAmount({ value: invoice.total, currency, field: 'total' }), {
    field: 'total',
    status,
  });
  const balance = readUnsigned(parseAmount({ value: invoice.balance, currency, field: 'balance' }), {
    field: 'balance',
    status,
  });
  return {
    ...invoice,
    total: toDecimal(total),
    balance: toDecimal(balance),
    status: resolveStatus({ status, total, balance }),
  };
}

/** Invoices already in our own shape, alone or as the `invoice` section of an item. */
export const canonical: LedgerReader = {
  label: 'the Receivables invoice shape',
  marks: ['customer', 'invoice'],
  fits: (row) => {
    const invoice = invoiceOf(row);
    return isRecord(invoice.customer) && ('balance' in invoice || ('number' in invoice && 'dueDate' in invoice));
  },
  records: (row) => [invoiceOf(row)],
  nameOf: (record) => nameRecord({ number: record.number, customer: recordAt(record, 'customer').name }),
  read: (record) => checkMoney(readShape(invoiceSchema, record, { field: 'invoice' })),
};
