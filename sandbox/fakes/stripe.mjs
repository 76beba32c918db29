// Stripe: invoices, customers, charges with disputes, and webhooks that are signed as Stripe signs them.
import { createHmac } from 'node:crypto';

const secretKey = 'sk_test_sandbox';
const fault = (status, code, message, type = 'invalid_request_error') => ({
  status,
  json: { error: { code, message, type } },
});
const missing = (kind, id) => fault(404, 'resource_missing', `No such ${kind}: '${id}'`);

/** A sent, open invoice in Stripe's shape; money in minor units, moments in epoch seconds. */
export function stripeInvoice({ id, number, customer, due, created, total, currency = 'usd', ...more }) {
  return {
    id,
    object: 'invoice',
    number,
    customer: customer.id,
    customer_name: customer.name,
    customer_email: customer.email,
    customer_phone: null,
    status: 'open',
    collection_method: 'send_invoice',
    billing_reason: 'manual',
    currency,
    total,
    subtotal: total,
    amount_due: total,
    amount_paid: 0,
    amount_remaining: total,
    attempt_count: 0,
    attempted: false,
    created,
    due_date: due,
    effective_at: created,
    status_transitions: { finalized_at: created, paid_at: null, voided_at: null, marked_uncollectible_at: null },
    hosted_invoice_url: `https://invoice.stripe.example/i/${id}`,
    invoice_pdf: null,
    livemode: false,
    custom_fields: null,
    description: null,
    footer: null,
    metadata: {},
    ...more,
  };
}

/** Lists hold 10 objects unless told, 100 at most; `starting_after` names the last object of the page before. */
function listed(rows, url, { limit = 10, starting_after: after }) {
  if (Number(limit) > 100 || Number(limit) < 1) return fault(400, 'parameter_invalid_integer', 'Invalid limit');
  const start = after ? rows.findIndex(({ id }) => id === after) + 1 : 0;
  if (after && start === 0) return missing('object', after);
  const data = rows.slice(start, start + Number(limit));
  return { json: { object: 'list', url, has_more: start + data.length < rows.length, data } };
}

const inRange = (value, query, name) => {
  const bound = (way) => query[`${name}[${way}]`];
  const tests = { lt: (a, b) => a < b, lte: (a, b) => a <= b, gt: (a, b) => a > b, gte: (a, b) => a >= b };
  return Object.entries(tests).every(([way, fits]) => bound(way) === undefined || fits(value, Number(bound(way))));
};

/** n8n's trigger registers its webhook here, so that `deliver` knows where events go. */
function createWebhooks({ clock }) {
  const endpoints = new Map();
  let count = 0;
  const create = (request) => {
    const form = request.form();
    const id = `we_${(count += 1)}`;
    const events = Object.entries(form).filter(([key]) => key.startsWith('enabled_events'));
    const endpoint = {
      id,
      object: 'webhook_endpoint',
      url: form.url,
      enabled_events: events.map(([, value]) => value),
      status: 'enabled',
      secret: `whsec_${id}`,
    };
    endpoints.set(id, endpoint);
    return { json: endpoint };
  };
  const read = ({ match: [id] }) => (endpoints.has(id) ? { json: endpoints.get(id) } : missing('webhook endpoint', id));
  const remove = ({ match: [id] }) => {
    endpoints.delete(id);
    return { json: { id, object: 'webhook_endpoint', deleted: true } };
  };
  async function deliver({ type, object, id = `evt_${(count += 1)}` }) {
    const body = JSON.stringify({
      id,
      object: 'event',
      type,
      created: Math.floor(clock.now() / 1000),
      data: { object },
    });
    const wanted = [...endpoints.values()].filter(
      ({ enabled_events: events }) => events.includes('*') || events.includes(type),
    );
    return Promise.all(
      wanted.map(async ({ url, secret }) => {
        // n8n refuses a signature that is older than five minutes on its own clock
        const at = Math.floor(clock.now() / 1000);
        const signature = createHmac('sha256', secret).update(`${at}.${body}`).digest('hex');
        const headers = { 'content-type': 'application/json', 'stripe-signature': `t=${at},v1=${signature}` };
        return (await fetch(url, { method: 'POST', headers, body })).status;
      }),
    );
  }
  return { create, read, remove, deliver, endpoints };
}

/** The vendor; `invoices`, `customers` and `charges` are filled by a story, `deliver` sends an event to n8n. */
export function createStripe({ clock }) {
  const [invoices, customers, charges] = [[], [], []];
  const hooks = createWebhooks({ clock });
  const guard = (handle) => (request) =>
    request.token === secretKey ? handle(request) : fault(401, 'api_key_invalid', 'Invalid API Key provided');
  const one =
    (list, kind) =>
    ({ match: [id] }) => {
      const found = list.find((row) => row.id === id);
      return found ? { json: found } : missing(kind, id);
    };
  const listInvoices = ({ query, path }) => {
    const { status, customer, collection_method: method } = query;
    const fits = (row) =>
      (!status || row.status === status) &&
      (!customer || row.customer === customer) &&
      (!method || row.collection_method === method) &&
      inRange(row.due_date, query, 'due_date') &&
      inRange(row.created, query, 'created');
    const found = invoices.filter(fits).sort((a, b) => b.created - a.created);
    return listed(found, path, query);
  };
  const listCharges = ({ query, path }) =>
    listed(charges.filter(({ customer }) => !query.customer || customer === query.customer), path, query); // prettier-ignore

  return {
    name: 'stripe',
    hosts: ['api.stripe.com'],
    secretKey,
    invoices,
    customers,
    charges,
    deliver: hooks.deliver,
    webhooks: hooks.endpoints,
    pay({ invoiceId }) {
      const invoice = invoices.find(({ id }) => id === invoiceId);
      Object.assign(invoice, { status: 'paid', amount_paid: invoice.total, amount_remaining: 0 });
      invoice.status_transitions.paid_at = Math.floor(clock.now() / 1000);
      return invoice;
    },
    reset: () => {
      for (const list of [invoices, customers, charges]) list.length = 0;
    },
    routes: [
      ['GET', /^\/v1\/invoices$/, guard(listInvoices)],
      ['GET', /^\/v1\/invoices\/(\w+)$/, guard(one(invoices, 'invoice'))],
      ['GET', /^\/v1\/customers\/(\w+)$/, guard(one(customers, 'customer'))],
      ['GET', /^\/v1\/charges$/, guard(listCharges)],
      ['GET', /^\/v1\/charges\/(\w+)$/, guard(one(charges, 'charge'))],
      ['POST', /^\/v1\/webhook_endpoints$/, guard(hooks.create)],
      ['GET', /^\/v1\/webhook_endpoints\/(\w+)$/, guard(hooks.read)],
      ['DELETE', /^\/v1\/webhook_endpoints\/(\w+)$/, guard(hooks.remove)],
    ],
  };
}
