// QuickBooks Online: the accounting API's query endpoint and reads, one company in memory.
import { createTokens, guarded } from './oauth.mjs';
import { runQuery } from './quickbooksQuery.mjs';

const realmId = '9130350000000001';
const now = () => new Date().toISOString();

const fault = (status, type, code, message, detail) => ({
  status,
  json: { Fault: { Error: [{ Message: message, Detail: detail, code }], type }, time: now() },
});
const refusal = () => fault(401, 'AUTHENTICATION', '3200', 'message=AuthenticationFailed', 'Token expired');
const notFound = (id) =>
  fault(400, 'ValidationFault', '610', 'Object Not Found', `Object Not Found : ${id} is made inactive or deleted`);

/** Fields the API leaves out unless the request asks for them. */
const shown = (entity, { include = '', minorversion = '75' }) => {
  const { InvoiceLink, ...rest } = entity;
  return InvoiceLink && include.includes('invoiceLink') && Number(minorversion) >= 36 ? entity : rest;
};

/** What a customer's payment does to the books. */
function settle(books, { invoiceId, amount, date, today }) {
  const invoice = books.Invoice.find(({ Id }) => Id === invoiceId);
  if (!invoice) throw new Error(`There is no invoice ${invoiceId} in the fake books`);
  const paid = amount ?? invoice.Balance;
  invoice.Balance = Math.round((invoice.Balance - paid) * 100) / 100;
  const id = String(9000 + books.Payment.length);
  invoice.LinkedTxn = [...(invoice.LinkedTxn ?? []), { TxnId: id, TxnType: 'Payment' }];
  books.Payment.push({
    Id: id,
    TxnDate: date ?? today,
    CustomerRef: invoice.CustomerRef,
    CurrencyRef: invoice.CurrencyRef,
    TotalAmt: paid,
    UnappliedAmt: 0,
    Line: [{ Amount: paid, LinkedTxn: [{ TxnId: invoiceId, TxnType: 'Invoice' }] }],
  });
}

/** The vendor; `books` is the ledger a story fills, `pay` is a customer's payment arriving. */
export function createQuickBooks({ clock }) {
  const tokens = createTokens({ name: 'quickbooks' });
  const empty = () => ({ Invoice: [], Payment: [], Customer: [], CreditMemo: [] });
  const books = empty();

  const query = ({ query: asked }) => {
    const result = runQuery({ text: asked.query ?? '', books });
    if (result.problem) return fault(400, 'ValidationFault', '4000', 'Error parsing query', result.problem);
    if (result.count !== undefined) return { json: { QueryResponse: { totalCount: result.count }, time: now() } };
    const { entity, rows, startPosition } = result;
    const found = rows.map((row) => shown(row, asked));
    const page = found.length ? { [entity]: found, startPosition, maxResults: found.length } : {};
    return { json: { QueryResponse: page, time: now() } };
  };
  const read = ({ match: [realm, kind, id], query: asked }) => {
    const entity = Object.keys(books).find((name) => name.toLowerCase() === kind);
    const found = realm === realmId && entity && books[entity].find(({ Id }) => Id === id);
    return found ? { json: { [entity]: shown(found, asked), time: now() } } : notFound(id);
  };
  const otherCompany = () => fault(403, 'AUTHENTICATION', '3100', 'message=ApplicationAuthorizationFailed', 'realm');

  return {
    name: 'quickbooks',
    hosts: ['quickbooks.api.intuit.com', 'sandbox-quickbooks.api.intuit.com', 'oauth.platform.intuit.com'],
    realmId,
    tokens,
    books,
    pay: (payment) => settle(books, { today: clock.today(), ...payment }),
    reset: () => {
      Object.assign(books, empty());
      tokens.reset();
    },
    routes: [
      ['POST', /^\/oauth2\/v1\/tokens\/bearer$/, (request) => tokens.answer(request.form())],
      ...guarded({
        tokens,
        refusal,
        routes: [
          ['GET', /^\/v3\/company\/(\d+)\/query$/, (r) => (r.match[0] === realmId ? query(r) : otherCompany())],
          ['GET', /^\/v3\/company\/(\d+)\/(invoice|payment|customer|creditmemo)\/(\w+)$/, read],
        ],
      }),
    ],
  };
}
