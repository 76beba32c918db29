import { canonicalPayments } from './canonicalPayments';
import { type PaymentReader } from './completePayment';
import { erpnextPayments } from './erpnextPayments';
import { freshbooksPayments } from './freshbooksPayments';
import { odooPayments } from './odooPayments';
import { quickbooksPayments } from './quickbooksPayments';
import { sagePayments } from './sagePayments';
import { sapB1Payments } from './sapB1Payments';
import { squarePayments } from './squarePayments';
import { stripePayments } from './stripePayments';
import { xeroPayments } from './xeroPayments';

/** Every system whose payments can be read. A new one is a file beside this and a line here. */
export const paymentReaders = {
  quickbooks: quickbooksPayments,
  xero: xeroPayments,
  stripe: stripePayments,
  square: squarePayments,
  freshbooks: freshbooksPayments,
  sage: sagePayments,
  sapB1: sapB1Payments,
  odoo: odooPayments,
  erpnext: erpnextPayments,
  canonical: canonicalPayments,
} as const satisfies Readonly<Record<string, PaymentReader>>;
