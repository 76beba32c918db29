import { SOURCES } from '../../../core';
import { plain, writers, type LedgerWriter, type Story } from '../../fixtures/ledgerWriters';
import { invoiceOf, readings } from './readings';

const all = Object.entries(writers);
const able = (...needs: LedgerWriter['without'][number][]) =>
  all.filter(([, { without }]) => !needs.some((need) => without.includes(need)));

it('knows a writer for every system there is a reader for', () => {
  const written = new Set(all.map(([, { source }]) => source));
  expect(SOURCES.map(({ name }) => name).filter((name) => !written.has(name))).toEqual(['canonical']);
});

describe('the same invoice', () => {
  const facts = (story: Story, status: string) => ({
    number: 'INV-7',
    issueDate: story.issued,
    dueDate: story.due,
    currency: story.currency,
    total: story.total,
    balance: story.balance,
    status,
    reminderCount: 0,
  });

  it.each(all)('written by %s is recognised by its shape', (_name, { source, write }) => {
    expect(invoiceOf(write(plain)).source).toBe(source);
  });

  it.each(all)('written by %s is the same canonical invoice', (_name, { write, without }) => {
    const { id, source, customer, ...rest } = invoiceOf(write(plain));
    expect(rest).toEqual(facts(plain, 'open'));
    expect([id, source, customer.id].every((text) => text.trim() === text && text !== '')).toBe(true);
    expect(customer.kind).toBe('unknown');
    expect(customer.name).toBe(without.includes('customer name') ? customer.id : 'Kauri Joinery');
    expect(customer.email).toBe(without.includes('e-mail') ? undefined : 'pay@kauri.example');
  });

  it.each(able('partly paid'))('partly paid at %s owes the rest', (_name, { write }) => {
    const story = { ...plain, balance: '700.50' };
    expect(invoiceOf(write(story))).toMatchObject(facts(story, 'partly_paid'));
  });

  it.each(able('partly paid'))('in yen at %s has no decimals', (_name, { write }) => {
    const story = { ...plain, currency: 'JPY', total: '120000', balance: '70050' };
    expect(invoiceOf(write(story))).toMatchObject(facts(story, 'partly_paid'));
  });

  it.each(able('partly paid'))('in Kuwaiti dinar at %s has three decimals', (_name, { write }) => {
    const story = { ...plain, currency: 'KWD', total: '1200.500', balance: '700.250' };
    expect(invoiceOf(write(story))).toMatchObject(facts(story, 'partly_paid'));
  });

  it.each(able('paid'))('paid at %s owes nothing', (_name, { write }) => {
    expect(invoiceOf(write({ ...plain, state: 'paid' }))).toMatchObject({ status: 'paid', balance: '0.00' });
  });

  it.each(all)('without a due date at %s has one estimated from its terms', (_name, { write }) => {
    const story = { ...plain, due: undefined };
    expect(invoiceOf(write(story), 'auto', { defaultTermsDays: 14 })).toMatchObject({
      dueDate: '2026-10-15',
      dueDateEstimated: true,
    });
  });

  it.each(all)('of the chosen source %s is read as well', (_name, { source, write }) => {
    expect(invoiceOf(write(plain), source)).toEqual(invoiceOf(write(plain)));
  });

  it.each(all.filter(([name]) => name !== 'sheet'))('in a list of %s is read with its neighbours', (_name, writer) => {
    const rows = writer.list([writer.write(plain), writer.write(plain)]);
    const read = readings(rows).map((result) => (result.kind === 'invoice' ? result.invoice : result.error.message));
    expect(read).toEqual(Array(2).fill(invoiceOf(writer.write(plain))));
    expect(readings(rows, writer.source)).toHaveLength(2);
  });

  it.each(all)('in an empty list of %s gives nothing', (_name, { list, source }) => {
    expect([...readings(list([])), ...readings(list([]), source)]).toEqual([]);
  });

  it.each(all)('among broken records at %s is the only one read', (_name, { list, write, source }) => {
    const results = readings(list([write(plain), 7 as never, {}]), source);
    expect(results[0]?.kind).toBe('invoice');
    expect(results.filter(({ kind }) => kind === 'invoice')).toHaveLength(1);
  });
});

describe('what must never reach a customer', () => {
  it.each(able('void'))('trap: a void of %s is void although it may keep its amounts', (_name, { write }) => {
    expect(invoiceOf(write({ ...plain, state: 'void' })).status).toBe('void');
  });

  it.each(able('draft'))('trap: a draft of %s is a draft although it may show a full balance', (_name, { write }) => {
    expect(invoiceOf(write({ ...plain, state: 'draft' })).status).toBe('draft');
  });

  it.each(able('credit'))('trap: a credit of %s is a credit with what is left of it', (_name, { write, without }) => {
    const balance = without.includes('partly paid') ? '1200.00' : '200.00';
    expect(invoiceOf(write({ ...plain, state: 'credit', balance }))).toMatchObject({
      status: 'credit',
      total: '1200.00',
      balance,
    });
  });

  it.each(all)('trap: private notes of %s are never read', (_name, { write }) => {
    expect(JSON.stringify(readings(write(plain)))).not.toContain('Jo first');
  });
});

describe('a customer', () => {
  const named = [
    ['quickbooks', '31'], ['xero', 'k-31'], ['stripe', 'cus_31'], ['square', 'JDKY'], ['paypal', 'pay@kauri.example'],
    ['freshbooks', '31'], ['zoho', '982000000567001'], ['wave', 'QnVz;Q3Vz'], ['sage', 'b1'], ['netsuite', '107'],
    ['suiteql', '107'], ['sapS4', '10100001'], ['sapB1', 'C20000'], ['exactList', '00000000-0000-0000-0000-000000000001'],
    ['exactCashFlow', '00000000-0000-0000-0000-000000000001'], ['twinfield', '1000'], ['hubspot', '601'],
    ['salesforce', '001RM'], ['odoo', '12'], ['erpnext', 'CUST-0001'], ['invoiceNinja', 'WpmbkR5azJ'],
    ['airtable', 'recCUST0000000001'],
  ] as const; // prettier-ignore

  it.each(named)('of %s is known by the id %s', (name, id) => {
    expect(invoiceOf(writers[name]?.write(plain)).customer.id).toBe(id);
  });
});
