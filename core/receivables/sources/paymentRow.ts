import { type Cells } from './columnPlan';

/** What sheets and accounting exports call money that came in, in small letters without blanks and dashes. A "deposit" may be an invoice. */
const PAYMENTS: ReadonlySet<string> = new Set([
  'payment', 'customerpayment', 'incomingpayment', 'paymentreceived', 'receivedpayment', 'receipt', 'customerreceipt',
  'zahlung', 'zahlungseingang', 'paiement', 'règlement', 'encaissement', 'pago', 'cobro', 'betaling', 'ontvangst', 'incasso', 'pagamento',
]); // prettier-ignore
/** A mere "credit" is how goods were sold: on credit, or by credit card. */
const CREDITS: ReadonlySet<string> = new Set([
  'creditnote', 'creditmemo', 'gutschrift', 'avoir', 'notadecrédito', 'abono', 'creditnota', 'notadicredito',
]); // prettier-ignore
const INVOICES: ReadonlySet<string> = new Set([
  'invoice', 'salesinvoice', 'rechnung', 'facture', 'factura', 'factuur', 'fattura',
]); // prettier-ignore

/** What we owe or gave back, or what nobody owes yet; exports of all transactions list these among the invoices. */
const OTHERS: ReadonlySet<string> = new Set([
  'bill', 'billpayment', 'refund', 'vendorbill', 'vendorcredit', 'purchaseinvoice', 'supplierinvoice', 'expense', 'estimate', 'quote', 'salesorder',
  'proforma', 'eingangsrechnung', 'angebot', 'auftrag', 'devis', 'commande', 'facturefournisseur', 'presupuesto', 'offerte', 'inkoopfactuur',
]); // prettier-ignore

/** What a row says it is; undefined when it does not say, or says something else ("Retail"). */
export function declaredKind({ documentKind }: Cells): 'invoice' | 'credit' | 'payment' | 'other' | undefined {
  if (typeof documentKind !== 'string') return undefined;
  const word = documentKind.toLowerCase().replace(/[\s_-]+/g, '');
  if (PAYMENTS.has(word)) return 'payment';
  if (CREDITS.has(word)) return 'credit';
  if (OTHERS.has(word)) return 'other';
  return INVOICES.has(word) ? 'invoice' : undefined;
}

/** What only an invoice has; a row with none of it and a payment's day cannot be one. */
const OF_INVOICES = ['dueDate', 'issueDate', 'balance', 'status', 'terms'] as const;

/**
 * True when a row of a sheet is a payment: it says so, or it has a payment's day and amount and nothing that an invoice
 * cannot do without (an issue or due date, a balance, a status).
 */
export function isPaymentRow(cells: Cells): boolean {
  const kind = declaredKind(cells);
  if (kind !== undefined) return kind === 'payment';
  if (cells.paidOn === undefined || (cells.paymentAmount === undefined && cells.total === undefined)) return false;
  return OF_INVOICES.every((column) => cells[column] === undefined);
}
