// How each accounting system lists its invoices over HTTP: address, credential, question, and the way to its next page.
import { setting, settingIn } from './parts/settings.mjs';

const account = `{{ ${settingIn('account')} }}`;
const own = `{{ ${settingIn('ledgerUrl')}.replace(/\\/+$/, '') }}`;
const generic = (genericAuthType) => ({ authentication: 'genericCredentialType', genericAuthType });
const predefined = (nodeCredentialType) => ({ authentication: 'predefinedCredentialType', nodeCredentialType });
const oAuth2 = generic('oAuth2Api');

const query = (values) => ({
  sendQuery: true,
  queryParameters: { parameters: Object.entries(values).map(([name, value]) => ({ name, value: String(value) })) },
});
const headers = (values) => ({
  sendHeaders: true,
  headerParameters: { parameters: Object.entries(values).map(([name, value]) => ({ name, value })) },
});
const body = (jsonBody) => ({ method: 'POST', sendBody: true, specifyBody: 'json', jsonBody });

// Paging: HTTP Request's own settings. `done` is looked at after each answer; `$pageCount` then counts that answer too.
const endless = { limitPagesFetched: false, requestInterval: 0 };
const when = (done) => ({ paginationCompleteWhen: 'other', completeExpression: `={{ ${done} }}`, ...endless });
const paging = (pagination) => ({ options: { pagination: { pagination } } });
const param = (type, name, value, done) =>
  paging({
    paginationMode: 'updateAParameterInEachRequest',
    parameters: { parameters: [{ type, name, value: `={{ ${value} }}` }] },
    ...when(done),
  });
const link = (nextURL, done) =>
  paging({ paginationMode: 'responseContainsNextURL', nextURL: `={{ ${nextURL} }}`, ...when(done) });
const fewerThan = (list, size) => `(${list} ?? []).length < ${size}`;

const WAVE =
  'query ($businessId: ID!, $page: Int!) { business(id: $businessId) { id invoices(page: $page, pageSize: 100) { pageInfo { currentPage totalPages totalCount } edges { node { id invoiceNumber status invoiceDate dueDate poNumber viewUrl memo customer { id name email } currency { code } total { value } amountDue { value } taxTotal { value } } } } } }';
const WAVE_PAGE = '$response.body?.data?.business?.invoices?.pageInfo';
const SUITEQL =
  "SELECT t.id, t.tranid, t.type, TO_CHAR(t.trandate, 'YYYY-MM-DD') AS trandate, TO_CHAR(t.duedate, 'YYYY-MM-DD') AS duedate, t.entity, BUILTIN.DF(t.entity) AS customer_name, c.email AS customer_email, cu.symbol AS currencycode, t.foreigntotal, t.foreignamountunpaid, t.status, t.otherrefnum FROM transaction t JOIN customer c ON c.id = t.entity JOIN currency cu ON cu.id = t.currency WHERE t.type = 'CustInvc' AND t.foreignamountunpaid <> 0 ORDER BY t.id";
const SOQL =
  "SELECT Id, InvoiceNumber, DocumentNumber, InvoiceDate, DueDate, Status, Balance, TotalAmountWithTax, BillingAccountId, BillingAccount.Name, BillToContact.Name, BillToContact.Email, BillToContact.Phone, Description FROM Invoice WHERE Status = 'Posted' AND Balance > 0";
const ODOO = {
  domain: [
    ['move_type', 'in', ['out_invoice', 'out_refund']],
    ['state', '=', 'posted'],
    ['amount_residual', '!=', 0],
  ],
  fields: 'name ref state move_type payment_state invoice_date invoice_date_due invoice_payment_term_id partner_id commercial_partner_id currency_id amount_total amount_residual amount_tax invoice_user_id access_url'.split(' '), // prettier-ignore
  order: 'id asc',
  limit: 500,
};
const ERPNEXT = 'name,docstatus,status,customer,customer_name,posting_date,due_date,currency,party_account_currency,conversion_rate,grand_total,rounded_total,outstanding_amount,is_return,po_no,payment_terms_template,contact_email,contact_mobile,contact_display,language,total_taxes_and_charges'.split(','); // prettier-ignore
const HUBSPOT = 'hs_number,hs_invoice_status,hs_invoice_date,hs_due_date,hs_currency,hs_amount_billed,hs_balance_due,hs_invoice_link,hs_payment_date,hubspot_owner_id'; // prettier-ignore
const SAP = "FinancialAccountType eq 'D' and ClearingAccountingDocument eq ''";

/** In the order of the switch: the word in Settings, the node's name, and HTTP Request's parameters. */
export const SYSTEMS = [
  {
    key: 'freshbooks',
    name: 'FreshBooks',
    url: `=https://api.freshbooks.com/accounting/account/${account}/invoices/invoices`,
    ...oAuth2,
    ...query({ per_page: 100 }),
    ...param('qs', 'page', '$pageCount + 1', '!($response.body.response?.result?.page < $response.body.response?.result?.pages)'), // prettier-ignore
  },
  {
    key: 'zoho',
    name: 'Zoho Books',
    url: `=${own}/books/v3/invoices`,
    ...oAuth2,
    ...query({ organization_id: setting('account'), per_page: 200 }),
    ...param('qs', 'page', '$pageCount + 1', '!$response.body.page_context?.has_more_page'),
  },
  {
    key: 'wave',
    name: 'Wave',
    url: 'https://gql.waveapps.com/graphql/public',
    ...oAuth2,
    ...body(JSON.stringify({ query: WAVE })),
    ...param('body', 'variables', `({ businessId: ${settingIn('account')}, page: $pageCount + 1 })`, `!(${WAVE_PAGE}?.currentPage < ${WAVE_PAGE}?.totalPages)`), // prettier-ignore
  },
  {
    key: 'square',
    name: 'Square',
    url: 'https://connect.squareup.com/v2/invoices',
    ...generic('httpHeaderAuth'),
    ...query({ location_id: setting('account'), limit: 200 }),
    ...param('qs', 'cursor', '$response.body?.cursor', '!$response.body.cursor'),
  },
  {
    key: 'paypal',
    name: 'PayPal',
    url: 'https://api-m.paypal.com/v2/invoicing/search-invoices',
    ...oAuth2,
    ...query({ page_size: 100, total_required: true }),
    ...body(JSON.stringify({ status: ['SENT', 'UNPAID', 'PARTIALLY_PAID', 'PAYMENT_PENDING'] })),
    ...param('qs', 'page', '$pageCount + 1', '$pageCount >= ($response.body.total_pages ?? 1)'),
  },
  {
    key: 'sage',
    name: 'Sage',
    url: 'https://api.accounting.sage.com/v3.1/sales_invoices',
    ...oAuth2,
    ...query({ attributes: 'all', items_per_page: 200 }),
    ...param('qs', 'page', '$pageCount + 1', "!$response.body['$next']"),
  },
  {
    key: 'netsuite',
    name: 'NetSuite',
    url: `=https://${account}.suitetalk.api.netsuite.com/services/rest/query/v1/suiteql`,
    // n8n's OAuth1 replaces all headers by its own, and NetSuite wants one: Prefer.
    ...oAuth2,
    ...query({ limit: 1000 }),
    ...headers({ Prefer: 'transient' }),
    ...body(JSON.stringify({ q: SUITEQL })),
    ...param('qs', 'offset', '$pageCount * 1000', '!$response.body.hasMore'),
  },
  {
    key: 'sap',
    name: 'SAP S/4HANA',
    url: `=${own}/sap/opu/odata/sap/API_OPLACCTGDOCITEMCUBE_SRV/A_OperationalAcctgDocItemCube`,
    ...generic('httpBasicAuth'),
    ...query({ $filter: SAP, $format: 'json', $top: 1000 }),
    ...param('qs', '$skip', '$pageCount * 1000', fewerThan('$response.body.d?.results', 1000)),
  },
  {
    key: 'exact',
    name: 'Exact Online',
    url: `=https://start.exactonline.nl/api/v1/${account}/read/financial/ReceivablesList`,
    ...oAuth2,
    ...headers({ Accept: 'application/json' }),
    ...link('$response.body?.d?.__next', '!$response.body.d?.__next'),
  },
  {
    key: 'hubspot',
    name: 'HubSpot',
    url: 'https://api.hubapi.com/crm/v3/objects/invoices',
    ...predefined('hubspotAppToken'),
    ...query({ limit: 100, properties: HUBSPOT, associations: 'companies,contacts' }),
    ...param('qs', 'after', '$response.body?.paging?.next?.after', '!$response.body.paging?.next?.after'),
  },
  {
    key: 'salesforce',
    name: 'Salesforce',
    url: `=${own}/services/data/v59.0/query?q=${encodeURIComponent(SOQL)}`,
    ...predefined('salesforceOAuth2Api'),
    ...link(`$response.body?.nextRecordsUrl ? ${settingIn('ledgerUrl')}.replace(/\\/+$/, '') + $response.body.nextRecordsUrl : undefined`, '!$response.body.nextRecordsUrl'), // prettier-ignore
  },
  {
    key: 'odoo',
    name: 'Odoo',
    url: `=${own}/json/2/account.move/search_read`,
    ...predefined('odooApiKeyApi'),
    ...headers({ 'X-Odoo-Database': setting('account') }),
    ...body(JSON.stringify(ODOO)),
    ...param('body', 'offset', '$pageCount * 500', fewerThan('$response.body', 500)),
  },
  {
    key: 'erpnext',
    name: 'ERPNext',
    url: `=${own}/api/resource/Sales%20Invoice`,
    ...predefined('erpNextApi'),
    ...query({
      fields: JSON.stringify(ERPNEXT),
      filters: JSON.stringify([['docstatus', '=', 1], ['outstanding_amount', '!=', 0]]), // prettier-ignore
      order_by: 'name asc',
      limit_page_length: 500,
    }),
    ...param('qs', 'limit_start', '$pageCount * 500', fewerThan('$response.body.data', 500)),
  },
  {
    key: 'invoiceninja',
    name: 'Invoice Ninja',
    url: `=${own}/api/v1/invoices`,
    ...predefined('invoiceNinjaApi'),
    ...query({ client_status: 'unpaid,overdue', include: 'client,invitations', per_page: 100 }),
    ...param('qs', 'page', '$pageCount + 1', '!($response.body.meta?.pagination?.current_page < $response.body.meta?.pagination?.total_pages)'), // prettier-ignore
  },
  {
    key: 'twinfield',
    name: 'Twinfield relay',
    url: `=${own}`,
    ...generic('httpHeaderAuth'),
    options: { response: { response: { responseFormat: 'text', outputPropertyName: 'data' } } },
  },
];
