// Fifteen accounting systems, each as far as one question goes: "which invoices are there?", asked page by page.
import { asVendor } from './ledgerShapes.mjs';
import { createTokens } from './oauth.mjs';

const key = 'ledger-key';
const refused = { status: 401, json: { error: 'unauthorized' } };
const basic = `Basic ${Buffer.from(`api:${key}`).toString('base64')}`;

/** Who may ask, by the way in which the system is signed in to. */
const allowed = (tokens) => ({
  oAuth2: ({ token }) => tokens.isValid(token),
  key: ({ headers }) => new RegExp(`^bearer ${key}$`, 'i').test(headers.authorization ?? ''),
  basic: ({ headers }) => headers.authorization === basic,
  erpnext: ({ headers }) => headers.authorization === `token api:${key}`,
  ninja: ({ headers }) => headers['x-ninja-token'] === key,
});

/** The page a number names, counting from 1, and how many there are. */
const numbered = (list, size, page) => ({
  rows: list.slice((page - 1) * size, page * size),
  page,
  pages: Math.max(1, Math.ceil(list.length / size)),
});
const from = (list, offset, size) => list.slice(Number(offset ?? 0), Number(offset ?? 0) + Number(size));

const soapless = (list) => `<?xml version="1.0"?><transactions>${list.map(({ xml }) => xml).join('')}</transactions>`;

/** `[method, path, way in, answer]`: the answer is given the request, all invoices, the open ones, and the page size. */
const SYSTEMS = [
  ['GET', /^\/accounting\/account\/A1\/invoices\/invoices$/, 'oAuth2', ({ query }, { all, size }) => {
    const { rows, page, pages } = numbered(all('freshbooks'), size, Number(query.page ?? 1));
    return { response: { result: { invoices: rows, page, pages, per_page: size, total: all('freshbooks').length } } };
  }],
  ['GET', /^\/books\/v3\/invoices$/, 'oAuth2', ({ query }, { all, size }) => {
    if (query.organization_id !== 'A1') return { code: 6, message: 'organization_id' };
    const { rows, page, pages } = numbered(all('zoho'), size, Number(query.page ?? 1));
    return { code: 0, message: 'success', invoices: rows, page_context: { page, per_page: size, has_more_page: page < pages } };
  }],
  ['POST', /^\/graphql\/public$/, 'oAuth2', ({ json }, { all, size }) => {
    const { query, variables } = json();
    if (!/business\(id: \$businessId\)/.test(query) || variables.businessId !== 'A1') return { errors: [{ message: 'business' }] };
    const { rows, page, pages } = numbered(all('wave'), size, variables.page);
    const pageInfo = { currentPage: page, totalPages: pages, totalCount: all('wave').length };
    return { data: { business: { id: 'A1', invoices: { pageInfo, edges: rows.map((node) => ({ node })) } } } };
  }],
  ['GET', /^\/v2\/invoices$/, 'key', ({ query }, { all, size }) => {
    if (query.location_id !== 'A1') return { errors: [{ code: 'NOT_FOUND' }] };
    const start = query.cursor === undefined ? 0 : Number(query.cursor.replace(/^after-/, ''));
    const next = start + size < all('square').length ? { cursor: `after-${start + size}` } : {};
    return { invoices: from(all('square'), start, size), ...next };
  }],
  ['POST', /^\/v2\/invoicing\/search-invoices$/, 'oAuth2', ({ query, json }, { open, size }) => {
    if (!json().status?.includes('UNPAID')) throw new Error('PayPal was not asked for unpaid invoices');
    const { rows, pages } = numbered(open('paypal'), size, Number(query.page));
    return { total_pages: pages, total_items: open('paypal').length, items: rows, links: [] };
  }],
  ['GET', /^\/v3\.1\/sales_invoices$/, 'oAuth2', ({ query }, { all, size }) => {
    const { rows, page, pages } = numbered(all('sage'), size, Number(query.page ?? 1));
    const shown = query.attributes === 'all' ? rows : rows.map(({ id, displayed_as: name }) => ({ id, displayed_as: name }));
    return { $total: all('sage').length, $page: page, $next: page < pages ? `/sales_invoices?page=${page + 1}` : null, $items: shown };
  }],
  ['POST', /^\/services\/rest\/query\/v1\/suiteql$/, 'oAuth2', ({ query, headers, json }, { open }) => {
    if (headers.prefer !== 'transient' || !/FROM transaction t/.test(json().q)) throw new Error('NetSuite wants Prefer: transient and a query');
    const rows = from(open('netsuite'), query.offset, query.limit);
    const hasMore = Number(query.offset) + rows.length < open('netsuite').length;
    return { links: [], count: rows.length, hasMore, items: rows, offset: Number(query.offset), totalResults: open('netsuite').length };
  }],
  ['GET', /^\/sap\/opu\/odata\/sap\/API_OPLACCTGDOCITEMCUBE_SRV\/A_OperationalAcctgDocItemCube$/, 'basic', ({ query }, { open }) => ({
    d: { results: from(open('sap'), query.$skip, query.$top) },
  })],
  ['GET', /^\/api\/v1\/A1\/read\/financial\/ReceivablesList$/, 'oAuth2', ({ query, url }, { open, size }) => {
    const start = Number(query.$skiptoken ?? 0);
    const next = start + size < open('exact').length ? { __next: `${url.origin}${url.pathname}?$skiptoken=${start + size}` } : {};
    return { d: { results: from(open('exact'), start, size), ...next } };
  }],
  ['GET', /^\/crm\/v3\/objects\/invoices$/, 'key', ({ query }, { all, size }) => {
    const start = Number(query.after ?? 0);
    const next = start + size < all('hubspot').length ? { paging: { next: { after: String(start + size) } } } : {};
    return { results: from(all('hubspot'), start, size), ...next };
  }],
  ['GET', /^\/services\/data\/v59\.0\/query(?:\/next-(\d+))?$/, 'oAuth2', ({ query, match: [at] }, { open, size }) => {
    if (!at && !/FROM Invoice/.test(query.q ?? '')) throw new Error('Salesforce wants a query');
    const start = Number(at || 0);
    const done = start + size >= open('salesforce').length;
    const next = done ? {} : { nextRecordsUrl: `/services/data/v59.0/query/next-${start + size}` };
    return { totalSize: open('salesforce').length, done, ...next, records: from(open('salesforce'), start, size) };
  }],
  ['POST', /^\/json\/2\/account\.move\/search_read$/, 'key', ({ json, headers }, { open }) => {
    if (headers['x-odoo-database'] !== 'A1') throw new Error('Odoo wants its database named');
    return from(open('odoo'), json().offset, json().limit);
  }],
  ['GET', /^\/api\/resource\/Sales%20Invoice$/, 'erpnext', ({ query }, { open }) => ({
    data: from(open('erpnext'), query.limit_start, query.limit_page_length),
  })],
  ['GET', /^\/api\/v1\/invoices$/, 'ninja', ({ query }, { open, size }) => {
    if (!query.include?.includes('client')) throw new Error('Invoice Ninja gives no client unless asked');
    const { rows, page, pages } = numbered(open('invoiceninja'), size, Number(query.page ?? 1));
    return { data: rows, meta: { pagination: { total: open('invoiceninja').length, per_page: size, current_page: page, total_pages: pages } } };
  }],
  ['GET', /^\/transactions$/, 'key', (_, { all }) => soapless(all('twinfield'))],
]; // prettier-ignore

const HOSTS = 'api.freshbooks.com www.zohoapis.com gql.waveapps.com connect.squareup.com api-m.paypal.com api.accounting.sage.com a1.suitetalk.api.netsuite.com s4.example start.exactonline.nl api.hubapi.com org.my.salesforce.com org.odoo.com erp.example invoicing.co relay.example'; // prettier-ignore

/** All of them; `books` are plain invoices `{ id, customer, overdue, total, balance }`, the same for each system. */
export function createLedgers({ clock }) {
  const tokens = createTokens({ name: 'ledger' });
  const ways = allowed(tokens);
  const books = { invoices: [], size: 2 };
  const written = (invoices) => (system) => invoices.map((one) => asVendor(system, one, clock));
  const view = () => ({
    size: books.size,
    all: written(books.invoices),
    open: written(books.invoices.filter(({ balance }) => balance > 0)),
  });
  const route = ([method, path, way, answer]) => [
    method,
    path,
    (request) => {
      if (!ways[way](request)) return refused;
      const given = answer(request, view());
      return typeof given === 'string' ? { text: given, headers: { 'content-type': 'text/xml' } } : { json: given };
    },
  ];
  return {
    name: 'ledgers',
    hosts: HOSTS.split(' '),
    tokens,
    key,
    books,
    pay: (id) => (books.invoices.find((one) => one.id === id).balance = 0),
    reset: () => {
      books.invoices = [];
      tokens.reset();
    },
    routes: [['POST', /^\/auth\/oauth\/token$/, (request) => tokens.answer(request.form())], ...SYSTEMS.map(route)],
  };
}
