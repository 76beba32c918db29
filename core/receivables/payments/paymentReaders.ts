import { canonicalPayments } from './canonicalPayments';
import { type SourceName } from '../sources/readers';
import { type PaymentReader } from './completePayment';
import { erpnextPayments } from './erpnextPayments';
import { exactPayments } from './exactPayments';
import { freshbooksPayments } from './freshbooksPayments';
import { hubspotPayments } from './hubspotPayments';
import { invoiceNinjaPayments } from './invoiceNinjaPayments';
import { netsuitePayments } from './netsuitePayments';
import { odooPayments } from './odooPayments';
import { paypalPayments } from './paypalPayments';
import { quickbooksPayments } from './quickbooksPayments';
import { sagePayments } from './sagePayments';
import { salesforcePayments } from './salesforcePayments';
import { sapB1Payments } from './sapB1Payments';
import { sapS4Payments } from './sapS4Payments';
import { airtablePayments, sheetPayments } from './sheetPayments';
import { squarePayments } from './squarePayments';
import { stripePayments } from './stripePayments';
import { twinfieldPayments } from './twinfieldPayments';
import { wavePayments } from './wavePayments';
import { xeroPayments } from './xeroPayments';
import { zohoPayments } from './zohoPayments';

/** Every system whose payments can be read. A new one is a file beside this and a line here. */
export const paymentReaders = {
  quickbooks: quickbooksPayments,
  xero: xeroPayments,
  stripe: stripePayments,
  square: squarePayments,
  paypal: paypalPayments,
  freshbooks: freshbooksPayments,
  zoho: zohoPayments,
  wave: wavePayments,
  sage: sagePayments,
  netsuite: netsuitePayments,
  sapS4: sapS4Payments,
  sapB1: sapB1Payments,
  exact: exactPayments,
  twinfield: twinfieldPayments,
  hubspot: hubspotPayments,
  salesforce: salesforcePayments,
  odoo: odooPayments,
  erpnext: erpnextPayments,
  invoiceNinja: invoiceNinjaPayments,
  airtable: airtablePayments,
  canonical: canonicalPayments,
  columns: sheetPayments,
} as const satisfies Readonly<Record<SourceName, PaymentReader>>;
