import { addDays, parseCalendarDate, classifyAge, DEFAULT_STAGE_TABLE, type Invoice, type Risk } from '../../core';
import { RiskScorer } from '../../nodes/RiskScorer/RiskScorer.node';
import { paymentRecords } from '../fixtures/paymentRecords';
import { inventedLedger, LAST_DAY } from '../helpers/inventedLedger';
import { openInvoice } from '../helpers/openInvoice';
import { giving, runWorkflow } from '../helpers/runWorkflow';
import { strictExecuteContext } from '../helpers/strictContext';

const asOf = parseCalendarDate('2026-11-13', 'as of');
const item = (invoice: Invoice) => ({
  invoice,
  aging: classifyAge({ dueDate: invoice.dueDate, asOf, stages: DEFAULT_STAGE_TABLE }),
  note: invoice.number,
});
const invoiceOf = (id: string, customerId: string, changes: object = {}) =>
  openInvoice({ id, number: `INV-${id}`, ...changes }, { id: customerId, name: customerId });
const paidBy = (customerId: string, days: number, count = 10) =>
  Array.from({ length: count }, (_, index) => {
    const dueDate = addDays(parseCalendarDate('2026-03-02', 'day'), index * 7);
    const paidOn = addDays(dueDate, days);
    return invoiceOf(`${customerId}-${index}`, customerId, {
      issueDate: addDays(dueDate, -30),
      dueDate,
      paidOn,
      status: 'paid',
      balance: '0.00',
    });
  });

const parameters = { operation: 'score', source: 'auto', columns: {}, timeZone: 'UTC', homeCurrency: '', options: {} };
async function score(
  rows: object[],
  {
    history = [],
    log = [],
    changes = {},
    continueOnFail = false,
  }: { history?: object[]; log?: object[]; changes?: object; continueOnFail?: boolean } = {},
) {
  const items = (list: object[]) => list.map((json) => ({ json: json as never }));
  const context = strictExecuteContext({
    parameters: { ...parameters, ...changes },
    inputs: [items(rows), items(history), items(log)],
    members: { getInputSourceData: () => ({ previousNode: 'Before' }) },
    continueOnFail,
  });
  return (await new RiskScorer().execute.call(context))[0] ?? [];
}
const riskOf = (out: { json: object }[], position: number) => (out[position]?.json as { risk?: Risk }).risk;

/** Three paid invoices as a ledger without payment days writes them, each paid in two parts, the last so many days after due. */
const dueDays = ['2026-08-03', '2026-09-03', '2026-10-05'].map((text) => parseCalendarDate(text, 'day'));
const partsOf = (delays: readonly number[]) =>
  dueDays.flatMap((dueDate, at) => [
    { at, paidOn: addDays(dueDate, -9), amount: 100 },
    { at, paidOn: addDays(dueDate, delays[at] ?? 0), amount: 140 },
  ]);
const noon = (day: string): number => Date.parse(`${day}T12:00:00Z`) / 1000;

function quickbooksLedger(delays: readonly number[]) {
  const CustomerRef = { value: '31', name: 'Kauri' };
  const invoices = dueDays.map((DueDate, at) => ({ Id: `${at}`, DocNumber: `Q-${at}`, TxnDate: addDays(DueDate, -30), DueDate, TotalAmt: 240, Balance: 0, CustomerRef, CurrencyRef: { value: 'EUR' } })); // prettier-ignore
  const payments = partsOf(delays).map(({ at, paidOn, amount }, place) => ({ Id: `p${place}`, TxnDate: paidOn, TotalAmt: amount, UnappliedAmt: 0, CustomerRef, CurrencyRef: { value: 'EUR' }, Line: [{ Amount: amount, LinkedTxn: [{ TxnId: `${at}`, TxnType: 'Invoice' }] }] })); // prettier-ignore
  return { invoices, payments: [{ QueryResponse: { Payment: payments } }], customer: '31', source: 'quickbooks' };
}

function xeroLedger(delays: readonly number[]) {
  const dotNet = (day: string): string => `/Date(${noon(day) * 1000}+0000)/`;
  const Contact = { ContactID: '31', Name: 'Kauri' };
  const invoices = dueDays.map((due, at) => ({ InvoiceID: `${at}`, InvoiceNumber: `X-${at}`, Type: 'ACCREC', Status: 'PAID', Contact, CurrencyCode: 'EUR', Date: dotNet(addDays(due, -30)), DueDate: dotNet(due), Total: 240, AmountDue: 0, AmountPaid: 240 })); // prettier-ignore
  const payments = partsOf(delays).map(({ at, paidOn, amount }, place) => ({ PaymentID: `p${place}`, PaymentType: 'ACCRECPAYMENT', Status: 'AUTHORISED', Amount: amount, Date: dotNet(paidOn), Invoice: { InvoiceID: `${at}`, CurrencyCode: 'EUR', Contact } })); // prettier-ignore
  return { invoices, payments: [{ Payments: payments }], customer: '31', source: 'xero' };
}

function stripeLedger(delays: readonly number[]) {
  const invoices = dueDays.map((due, at) => ({ id: `in_${at}`, object: 'invoice', number: `S-${at}`, status: 'paid', customer: 'cus_31', customer_name: 'Kauri', currency: 'eur', created: noon(addDays(due, -30)), due_date: noon(due), total: 24000, amount_due: 24000, amount_paid: 24000, amount_remaining: 0, collection_method: 'send_invoice' })); // prettier-ignore
  const payments = partsOf(delays).map(({ at, paidOn, amount }, place) => ({ id: `ch_${place}`, object: 'charge', status: 'succeeded', amount_captured: amount * 100, amount_refunded: 0, currency: 'eur', created: noon(paidOn), customer: 'cus_31', invoice: `in_${at}` })); // prettier-ignore
  return { invoices, payments: [{ object: 'list', data: payments }], customer: 'cus_31', source: 'stripe' };
}

const slow = item(invoiceOf('1', 'slow'));
const punctual = item(invoiceOf('2', 'punctual'));
const stranger = item(invoiceOf('3', 'stranger'));

describe('Risk Scorer', () => {
  it('adds a risk to each item, leaves the rest alone, and ranks by money at risk', async () => {
    const out = await score([punctual, slow, stranger], {
      history: [...paidBy('slow', 20), ...paidBy('punctual', -2)],
    });
    expect(out.map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }, { item: 1 }, { item: 2 }]);
    expect(out.map(({ json }) => json.note)).toEqual(['INV-2', 'INV-1', 'INV-3']);
    expect([0, 1, 2].map((position) => riskOf(out, position)?.priority)).toEqual([3, 1, 2]);
    expect([0, 1, 2].map((position) => riskOf(out, position)?.evidence)).toEqual(['good', 'good', 'none']);
    expect(riskOf(out, 1)?.factors.map(({ sentence }) => sentence)).toContain(
      'Paid all of the last 10 invoices late, by 20 days on average.',
    );
    expect(riskOf(out, 1)?.model.trainedOn).toBe(20);
  });

  it('learns from paid invoices among the items, counts one that came twice once, and scores no paid one', async () => {
    const paid = paidBy('slow', 20, 3);
    const out = await score([...paid.map(item), slow], { history: paid });
    expect(riskOf(out, 0)).toBeUndefined();
    expect(out).toHaveLength(4);
    expect(riskOf(out, 3)).toMatchObject({ evidence: 'fair', model: { trainedOn: 3 } });
  });

  it('judges a customer with too few paid invoices like all the others', async () => {
    const history = [...paidBy('slow', 20, 3), ...paidBy('punctual', 0, 9)];
    const own = await score([slow, punctual], { history });
    const shared = await score([slow, punctual], { history, changes: { options: { minimumOutcomes: 4 } } });
    expect([riskOf(own, 0)?.evidence, riskOf(shared, 0)?.evidence, riskOf(shared, 1)?.evidence]).toEqual([
      'fair',
      'none',
      'fair',
    ]);
  });

  it('reads the history from any source', async () => {
    const row = {
      Rechnung: 'R-1',
      Kunde: 'Slow',
      customerId: 'slow',
      issueDate: '01.03.2026',
      dueDate: '31.03.2026',
      paidOn: '20.04.2026',
      currency: 'EUR',
      total: '1.234,50',
      balance: '0',
      status: 'paid',
    };
    const changes = {
      source: 'columns',
      columns: { number: 'Rechnung', customer: 'Kunde' },
      options: { dateOrder: 'dmy', decimalSign: ',' },
    };
    const out = await score([slow, punctual], { history: [row, {}], changes });
    expect(riskOf(out, 0)?.evidence).toBe('thin');
    expect(riskOf(out, 1)?.evidence).toBe('none');
  });

  it.each([
    ['QuickBooks', quickbooksLedger],
    ['Xero', xeroLedger],
    ['Stripe', stripeLedger],
  ])('learns from the payments of %s when each invoice was paid, in parts too', async (_, write) => {
    const { invoices, payments, customer, source } = write([-2, 20, 20]);
    const open = item(invoiceOf('9', customer, { source }));
    const settings = { homeCurrency: 'EUR' };
    const blind = await score([open], { history: invoices, changes: settings });
    const told = await score([open], { history: [...payments, ...invoices], changes: settings });
    expect(riskOf(blind, 0)?.factors.map(({ name }) => name)).toContain('no_history');
    expect(riskOf(told, 0)).toMatchObject({ evidence: 'fair', model: { trainedOn: 3 } });
    expect(riskOf(told, 0)?.factors.map(({ sentence }) => sentence)).toContain(
      'Paid 2 of the last 3 invoices late, by 20 days on average.',
    );
  });

  it('a broken payment and a broken log row leave by the error output, and the invoices are scored', async () => {
    const payment = { ...paymentRecords.quickbooks?.row, TotalAmt: 'x' };
    const log = [{ logKey: 'l', event: 'shouted', customerId: 'slow', happenedOn: '2026-10-06' }];
    const out = await score([slow, punctual], { history: [payment], log, continueOnFail: true });
    expect(out.slice(2).map(({ pairedItem }) => pairedItem)).toEqual([
      { item: 0, input: 1 },
      { item: 0, input: 2 },
    ]);
    expect(out[2]?.json.error).toMatch(/Payment 911: amount "x" is not an amount/);
    expect(out[3]?.json.error).toMatch(/event "shouted" is not known/);
    expect(riskOf(out, 0)?.priority).toBeDefined();
    await expect(score([slow], { history: [payment] })).rejects.toThrow(/Payment 911/);
  });

  it('says when a customer answers reminders, from the contact log, and nothing where it holds too little', async () => {
    const sent = (customerId: string, day: string) => ({ logKey: `${customerId} ${day}`, event: 'sent', customerId, happenedOn: day, invoiceIds: '', channel: 'email' }); // prettier-ignore
    const tuesdays = ['2026-08-04', '2026-08-18', '2026-09-01', '2026-09-15', '2026-09-29'];
    const fridays = ['2026-08-14', '2026-08-28', '2026-09-11', '2026-09-25', '2026-10-09'];
    const replies = tuesdays.map((day) => ({ ...sent('slow', day), logKey: `r ${day}`, event: 'reply' }));
    const log = [...[...tuesdays, ...fridays].map((day) => sent('slow', day)), ...replies, sent('punctual', '2026-10-06'), {}]; // prettier-ignore
    const out = await score([slow, punctual], { log });
    expect(riskOf(out, 0)?.customer?.bestContact).toEqual({
      weekday: 2,
      answered: 5,
      sent: 5,
      sentence: 'Answered 5 of 5 reminders sent on a Tuesday within 4 days, and 0 of 5 sent on other days.',
    });
    expect(riskOf(out, 1)?.customer).toMatchObject({ segment: 'new' });
    expect(riskOf(out, 1)?.customer?.bestContact).toBeUndefined();
  });

  it('an item that was not classified fails alone and says which node is missing', async () => {
    const rows = [slow, { invoice: punctual.invoice }, {}, stranger];
    const out = await score(rows, { continueOnFail: true });
    expect(out).toHaveLength(3);
    expect(out[1]?.json.error).toMatch(/INV-2: aging is missing from the item \(connect the Aging Classifier/);
    expect([out[0], out[2]].map((one) => one?.pairedItem)).toEqual([{ item: 0 }, { item: 3 }]);
    await expect(score(rows)).rejects.toThrow(/INV-2/);
  });

  it('an amount that its currency does not have fails alone', async () => {
    const broken = item(invoiceOf('4', 'stranger', { currency: 'JPY', balance: '10.55' }));
    const out = await score([slow, broken], { continueOnFail: true });
    expect(out[1]?.json.error).toMatch(/Invoice INV-4: balance "10.55" has more decimals than JPY has/);
    expect(riskOf(out, 0)?.priority).toBe(1);
  });

  it('says that it only ranks', () => {
    const { description, properties } = new RiskScorer().description;
    expect(description).toMatch(/only ranks: it never decides/);
    expect(properties[0]?.displayName).toMatch(/never decides service, credit or legal steps/);
  });

  it.each([
    ['without a history', []],
    [
      'with an empty history',
      [
        ['Start', 'History'],
        ['History', 'Risk Scorer', 0, 1],
      ],
    ],
  ] as const)('runs in n8n’s engine %s', async (_what, more) => {
    const run = await runWorkflow(
      [
        { name: 'Start', type: giving([{}], { isTrigger: true }) },
        { name: 'Classified', type: giving([slow, punctual]) },
        { name: 'History', type: giving([]) },
        { name: 'Risk Scorer', type: new RiskScorer(), parameters: parameters as never },
      ],
      [['Start', 'Classified'], ['Classified', 'Risk Scorer'], ...more.map((wire) => [...wire] as never)],
    );
    const out = run.outputsOf('Risk Scorer')?.[0] ?? [];
    expect([0, 1].map((position) => riskOf(out, position)?.evidence)).toEqual(['none', 'none']);
  });
});

describe('Risk Scorer with a learnt model', () => {
  const ledger = inventedLedger(600);
  const paid = ledger.filter(({ status }) => status === 'paid');
  const open = ledger
    .filter(({ status }) => status === 'open')
    .map((invoice) => ({
      ...item(invoice),
      aging: classifyAge({ dueDate: invoice.dueDate, asOf: LAST_DAY, stages: DEFAULT_STAGE_TABLE }),
    }));
  const training = { operation: 'trainModel', asOf: LAST_DAY };

  it('learns inside the run when the history holds enough outcomes', async () => {
    const out = await score(open, { history: paid });
    expect(out).toHaveLength(open.length);
    const risks = open.map((_, position) => riskOf(out, position));
    expect(new Set(risks.map((risk) => risk?.model.kind))).toEqual(new Set(['learned']));
    expect(risks.map((risk) => risk?.priority).sort((left, right) => (left ?? 0) - (right ?? 0))).toEqual(
      open.map((_, at) => at + 1),
    );
    expect(risks.every((risk) => risk?.probabilityUnpaid30 !== undefined && risk.customer !== undefined)).toBe(true);
  });

  it('trains a model from both inputs that scores a later run the same', async () => {
    const [trained, ...rest] = await score(open, { history: paid, changes: training });
    expect(rest).toEqual([]);
    expect(trained).toMatchObject({ json: { learned: true, asOf: LAST_DAY }, pairedItem: { item: 0 } });
    const given = { operation: 'scoreWithModel', model: JSON.stringify(trained?.json.model) };
    const inRun = await score(open, { history: paid });
    expect(await score(open, { history: paid, changes: given })).toEqual(inRun);
  });

  it('says what is missing when there is too little to learn from', async () => {
    const [trained] = await score(open.slice(0, 2), { history: paid.slice(0, 50), changes: training });
    expect(trained?.json).toMatchObject({ learned: false, needed: 100 });
    expect(trained?.json.message).toMatch(/52 invoices with a known outcome.*too few/);
    const risk = riskOf(await score(open.slice(0, 2), { history: paid.slice(0, 50) }), 0);
    expect(risk?.model.kind).toBe('rules');
  });

  it('stops with a clear text for a model that does not fit', async () => {
    const [trained] = await score(open, { history: paid, changes: training });
    const changed = { ...(trained?.json.model as object), trainedOn: 1 };
    const given = { operation: 'scoreWithModel', model: changed };
    await expect(score(open, { history: paid, changes: given, continueOnFail: true })).rejects.toThrow(
      /Risk model: checksum .* does not fit the model/,
    );
  });
});
