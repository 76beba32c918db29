// The fakes of Xero and Square answer what the vendors publish. Their descriptions lie where no build can count on reaching
// them, but the vendors' own clients are made from these, and their models name every field with its type.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import path from 'node:path';
import { it } from 'node:test';
import { asVendor } from '../../sandbox/fakes/ledgerShapes.mjs';
import { createXero, xeroInvoice } from '../../sandbox/fakes/xero.mjs';

const require = createRequire(import.meta.url);
const xeroModels = require('xero-node');
const squareModels = require(path.join(path.dirname(require.resolve('square')), 'serialization', 'index.js'));

const clock = { now: () => Date.parse('2026-11-30T08:00:00Z'), day: (days) => `2026-11-${String(30 + days).padStart(2, '0')}` }; // prettier-ignore
/** Xero answers these, as its documentation shows, although its description leaves them out. */
const UNDESCRIBED = ['DateString', 'DueDateString'];
const ENVELOPE = ['Id', 'Status', 'ProviderName', 'DateTimeUTC'];

const isPlain = { string: 'string', number: 'number', boolean: 'boolean' };
const asDate = /^\/Date\(\d+([+-]\d{4})?\)\/$/;

/** What is not as Xero's model of that type says, each with its path. */
function faults(value, type, where) {
  const [, element] = /^Array<(.+)>$/.exec(type) ?? [];
  if (element) {
    if (!Array.isArray(value)) return [`${where} is no list`];
    return value.flatMap((one, at) => faults(one, element, `${where}[${at}]`));
  }
  if (isPlain[type]) return typeof value === type ? [] : [`${where} is no ${type}`];
  if (type === 'Date') return asDate.test(value) ? [] : [`${where} is no date`];
  const model = type.split('.').reduce((found, part) => found?.[part], xeroModels);
  if (!model) return [`${where}: there is no ${type}`];
  if (!model.attributeTypeMap) return value in model ? [] : [`${where}: ${value} is no ${type}`];
  return Object.entries(value).flatMap(([name, part]) => {
    const known = model.attributeTypeMap.find(({ baseName }) => baseName === name);
    if (!known) return UNDESCRIBED.includes(name) ? [] : [`${where}.${name} is not described`];
    return part === null ? [] : faults(part, known.type, `${where}.${name}`);
  });
}

function filledXero() {
  const vendor = createXero({ clock });
  const contact = { ContactID: 'c-1', Name: 'Acorn Ltd', EmailAddress: 'ap@acorn.example', ContactPersons: [] };
  vendor.books.Contacts.push(contact);
  for (const id of ['i-1', 'i-2'])
    vendor.books.Invoices.push(
      xeroInvoice({ id, number: `NW-${id}`, contact, issued: '2026-10-01', due: '2026-10-31', total: 120.5 }),
    );
  vendor.pay({ invoiceId: 'i-2', amount: 20 });
  return vendor;
}

/** What the fake answers to a request, without the envelope that every answer has. */
function answer(vendor, asked) {
  const { pathname, searchParams } = new URL(asked, 'https://api.xero.com');
  const [, pattern, handle] = vendor.routes.find(([method, route]) => method === 'GET' && route.test(pathname));
  const { json } = handle({
    token: vendor.tokens.access(),
    headers: { 'xero-tenant-id': vendor.tenantId },
    match: pattern.exec(pathname).slice(1),
    query: Object.fromEntries(searchParams),
  });
  return Object.fromEntries(Object.entries(json).filter(([name]) => !ENVELOPE.includes(name)));
}

for (const [asked, model] of [
  ['/api.xro/2.0/Invoices?page=1', 'Invoices'],
  ['/api.xro/2.0/Invoices/i-2', 'Invoices'],
  ['/api.xro/2.0/Contacts?page=1', 'Contacts'],
  ['/api.xro/2.0/Payments?page=1', 'Payments'],
  ['/api.xro/2.0/Invoices/i-1/OnlineInvoice', 'OnlineInvoices'],
])
  it(`answers ${asked} with what Xero’s own client knows`, () => {
    const body = answer(filledXero(), asked);
    assert.ok(body[model].length > 0, 'there is something to compare');
    assert.deepEqual(faults(body, model, model), []);
  });

it('would find a field that Xero does not have, and a wrong type', () => {
  const wrong = { Invoices: [{ Type: 'ACCREC', Total: '120.50', Customer: 'Acorn', Status: 'OPEN' }] };
  assert.deepEqual(faults(wrong, 'Invoices', 'Invoices'), [
    'Invoices.Invoices[0].Total is no number',
    'Invoices.Invoices[0].Customer is not described',
    'Invoices.Invoices[0].Status: OPEN is no Invoice.StatusEnum',
  ]);
});

const strictly = { unrecognizedObjectKeys: 'fail', allowUnrecognizedEnumValues: false };

it('shapes an invoice as Square’s own client reads it', () => {
  for (const balance of [0, 40, 120]) {
    const invoice = asVendor('square', { id: 7, customer: 'Acorn', overdue: 3, total: 120, balance }, clock);
    const read = squareModels.Invoice.parse(invoice, strictly);
    assert.deepEqual(read.errors ?? [], []);
    const changed = squareModels.Invoice.parse({ ...invoice, balance }, strictly);
    assert.equal(changed.ok, false, 'a field that Square does not have is found');
  }
});
