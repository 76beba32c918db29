// Xero: invoices, contacts, payments and online invoices of one organisation, with pages, filters and the tenant rule.
import { createTokens, guarded } from './oauth.mjs';
import { xeroWhere } from './xeroWhere.mjs';

const tenantId = '70784a63-d24b-46a9-a4db-0e70a274b056';
const atMidnight = (day) => `/Date(${Date.parse(`${day}T00:00:00Z`)}+0000)/`;
const refusal = () => ({
  status: 401,
  json: { Type: null, Title: 'Unauthorized', Status: 401, Detail: 'TokenExpired: token expired', Instance: 'x' },
});
const otherTenant = () => ({
  status: 403,
  json: { Type: null, Title: 'Forbidden', Status: 403, Detail: 'AuthenticationUnsuccessful', Instance: 'x' },
});
const problem = (message) => ({
  status: 400,
  json: { ErrorNumber: 16, Type: 'QueryParseException', Message: message },
});
const notFound = () => ({ status: 404, text: 'The resource you’re looking for cannot be found' });

const envelope = (name, rows, more = {}) => ({
  json: {
    Id: '900c500b-e83c-4ce2-902a-b8ba04751748',
    Status: 'OK',
    ProviderName: 'Sandbox',
    DateTimeUTC: `/Date(${Date.now()})/`,
    ...more,
    [name]: rows,
  },
});

/** In a list the contact is only named: e-mail and phone come with /Contacts or a single invoice. */
const inList = ({ Contact, ...invoice }) => ({
  ...invoice,
  LineItems: [],
  Contact: { ContactID: Contact.ContactID, Name: Contact.Name, ContactPersons: [], HasValidationErrors: false },
});

function page(rows, { page: wanted, pageSize = 100 }, name, shape = (row) => row) {
  const size = Math.min(Number(pageSize), 1000);
  if (wanted === undefined) return envelope(name, rows.slice(0, 100).map(shape));
  const at = Number(wanted);
  const pagination = { page: at, pageSize: size, pageCount: Math.ceil(rows.length / size), itemCount: rows.length };
  return envelope(name, rows.slice((at - 1) * size, at * size).map(shape), { pagination });
}

/** A sales invoice in Xero's shape from the few things a story cares about; days are YYYY-MM-DD. */
export function xeroInvoice({ id, number, contact, issued, due, total, paid = 0, currency = 'EUR', ...more }) {
  return {
    Type: 'ACCREC',
    InvoiceID: id,
    InvoiceNumber: number,
    Reference: '',
    Payments: [],
    CreditNotes: [],
    Prepayments: [],
    Overpayments: [],
    AmountDue: total - paid,
    AmountPaid: paid,
    AmountCredited: 0,
    SentToContact: true,
    CurrencyRate: 1,
    HasErrors: false,
    IsDiscounted: false,
    HasAttachments: false,
    Contact: contact,
    DateString: `${issued}T00:00:00`,
    Date: atMidnight(issued),
    DueDateString: `${due}T00:00:00`,
    DueDate: atMidnight(due),
    Status: 'AUTHORISED',
    LineAmountTypes: 'Exclusive',
    SubTotal: total,
    TotalTax: 0,
    Total: total,
    UpdatedDateUTC: atMidnight(issued),
    CurrencyCode: currency,
    ...more,
  };
}

/** The vendor; `books.Invoices` and `books.Contacts` are filled by a story, `pay` is a customer's payment. */
export function createXero({ clock }) {
  const tokens = createTokens({ name: 'xero', lifetime: 1800 });
  const books = { Invoices: [], Contacts: [], Payments: [] };

  const select = (name, asked) => {
    const { statuses, IDs, ContactIDs, InvoiceNumbers, where, order } = asked;
    const wanted = (list, value) => !list || list.split(',').includes(value);
    const fits = xeroWhere(where);
    const rows = books[name].filter(
      (row) =>
        wanted(statuses, row.Status) &&
        wanted(IDs, row.InvoiceID ?? row.ContactID) &&
        wanted(ContactIDs, row.Contact?.ContactID) &&
        wanted(InvoiceNumbers, row.InvoiceNumber) &&
        fits(row),
    );
    const [field, way = 'ASC'] = (order ?? '').split(/\s+/);
    if (!field) return rows;
    const sign = way.toUpperCase() === 'DESC' ? -1 : 1;
    return [...rows].sort((a, b) => sign * (a[field] < b[field] ? -1 : 1));
  };
  const list = (name, shape) => (request) => {
    try {
      return page(select(name, request.query), request.query, name, shape);
    } catch (error) {
      return problem(error.message);
    }
  };
  const one = (name, key) => (request) => {
    const found = books[name].find((row) => row[key] === request.match[0] || row.InvoiceNumber === request.match[0]);
    return found ? envelope(name, [found]) : notFound();
  };
  const online = ({ match: [id] }) =>
    envelope('OnlineInvoices', [{ OnlineInvoiceUrl: `https://in.xero.example/${id}` }]);
  const inTenant = (handle) => (request) =>
    request.headers['xero-tenant-id'] === tenantId ? handle(request) : otherTenant();
  const connections = () => ({
    json: [{ id: 'c1', tenantId, tenantType: 'ORGANISATION', tenantName: 'Northwind Supplies' }],
  });

  return {
    name: 'xero',
    hosts: ['api.xero.com', 'identity.xero.com'],
    tenantId,
    tokens,
    books,
    pay({ invoiceId, amount }) {
      const invoice = books.Invoices.find(({ InvoiceID }) => InvoiceID === invoiceId);
      const paid = amount ?? invoice.AmountDue;
      invoice.AmountDue -= paid;
      invoice.AmountPaid += paid;
      if (invoice.AmountDue === 0) invoice.Status = 'PAID';
      const payment = { PaymentID: `p-${invoiceId}`, Amount: paid, Date: `/Date(${clock.now()}+0000)/` };
      invoice.Payments.push(payment);
      books.Payments.push({ ...payment, Status: 'AUTHORISED', Invoice: { InvoiceID: invoiceId } });
    },
    reset: () => {
      for (const rows of Object.values(books)) rows.length = 0;
      tokens.reset();
    },
    routes: [
      ['POST', /^\/connect\/token$/, (request) => tokens.answer(request.form())],
      ...guarded({
        tokens,
        refusal,
        routes: [
          ['GET', /^\/connections$/, connections],
          ['GET', /^\/api\.xro\/2\.0\/Invoices$/, inTenant(list('Invoices', inList))],
          ['GET', /^\/api\.xro\/2\.0\/Invoices\/([\w-]+)\/OnlineInvoice$/, inTenant(online)],
          ['GET', /^\/api\.xro\/2\.0\/Invoices\/([\w-]+)$/, inTenant(one('Invoices', 'InvoiceID'))],
          ['GET', /^\/api\.xro\/2\.0\/Contacts$/, inTenant(list('Contacts'))],
          ['GET', /^\/api\.xro\/2\.0\/Contacts\/([\w-]+)$/, inTenant(one('Contacts', 'ContactID'))],
          ['GET', /^\/api\.xro\/2\.0\/Payments$/, inTenant(list('Payments'))],
        ],
      }),
    ],
  };
}
