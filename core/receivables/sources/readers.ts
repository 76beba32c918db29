import { airtable } from './airtable';
import { canonical } from './canonical';
import { erpnext } from './erpnext';
import { exact } from './exact';
import { freshbooks } from './freshbooks';
import { hubspot } from './hubspot';
import { invoiceNinja } from './invoiceNinja';
import { type LedgerReader } from './ledgerReader';
import { mappedColumns } from './mappedColumns';
import { netsuite } from './netsuite';
import { odoo } from './odoo';
import { paypal } from './paypal';
import { quickbooks } from './quickbooks';
import { sage } from './sage';
import { salesforce } from './salesforce';
import { sapB1 } from './sapB1';
import { sapS4 } from './sapS4';
import { square } from './square';
import { stripe } from './stripe';
import { twinfield } from './twinfield';
import { wave } from './wave';
import { xero } from './xero';
import { zoho } from './zoho';

/** Every system that can be read. A new one is a file beside this and a line here. */
export const readers = {
  quickbooks,
  xero,
  stripe,
  square,
  paypal,
  freshbooks,
  zoho,
  wave,
  sage,
  netsuite,
  sapS4,
  sapB1,
  exact,
  twinfield,
  hubspot,
  salesforce,
  odoo,
  erpnext,
  invoiceNinja,
  airtable,
  canonical,
  columns: mappedColumns,
} as const satisfies Readonly<Record<string, LedgerReader>>;

/** Where an invoice comes from. */
export type SourceName = keyof typeof readers;

/** The sources with their names for a menu. */
export const SOURCES = (Object.keys(readers) as SourceName[]).map((name) => ({ name, label: readers[name].label }));
