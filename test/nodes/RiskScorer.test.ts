import { addDays, parseCalendarDate, classifyAge, DEFAULT_STAGE_TABLE, type Invoice, type Risk } from '../../core';
import { RiskScorer } from '../../nodes/RiskScorer/RiskScorer.node';
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
