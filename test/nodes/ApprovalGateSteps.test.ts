import { ApprovalGate } from '../../nodes/ApprovalGate/ApprovalGate.node';
import { auditChain, fingerprintOf, flatAuditRow, type AuditRow } from '../../core';
import { reviewItem } from '../fixtures/reviewItems';
import { section } from '../helpers/resumeWorkflow';
import { giving, runWorkflow, type TestNode } from '../helpers/runWorkflow';

const gate = new ApprovalGate();
const start = (rows: object[]): TestNode => ({ name: 'Start', type: giving(rows, { isTrigger: true }) });
const two = () => [
  reviewItem({ number: 'INV-1', customerId: 'c-1', customer: 'Alpine <b>Tools</b>', band: 'high', priority: 1 }),
  reviewItem({ number: 'INV-2', customerId: 'c-2', currency: 'GBP', balance: '50.00', band: 'low', priority: 2 }),
];

describe('Review Message', () => {
  const around = async (rows: object[], parameters = {}, gateName = 'approvalGate') =>
    await runWorkflow(
      [
        start(rows),
        { name: 'Message', type: gate, parameters: { action: 'message', ...parameters } },
        { name: gateName, type: gate, parameters: { action: 'review' } },
      ],
      [
        ['Start', 'Message'],
        ['Message', gateName, 1],
      ],
    );

  it('gives one message with the address the gate itself will show, and passes the drafts on', async () => {
    const { run, outputsOf } = await around(two());
    const [[message], drafts] = outputsOf('Message') as [{ json: Record<string, unknown> }[], { json: object }[]];
    const { link } = message!.json;
    expect(link).toMatch(/^http:\/\/localhost\/webhook-waiting\/1\/id-approvalGate\?signature=[0-9a-f]{64}$/);
    expect(run.data.resultData.runData.approvalGate?.at(-1)?.metadata?.resumeUrl).toBe(link);
    expect(drafts.map(({ json }) => section({ json } as never, 'invoice')?.number)).toEqual(['INV-1', 'INV-2']);
    expect(message!.json).toMatchObject({
      subject: 'Receivables: 2 drafts to review',
      counts: { drafts: 2, low: 1, medium: 0, high: 1 },
      totals: [
        { currency: 'EUR', amount: '1200.00' },
        { currency: 'GBP', amount: '50.00' },
      ],
    });
    expect(message!.json.text).toContain(`Open the review: ${String(link)}`);
  });

  it('names no customer, whatever the chat or mailbox', async () => {
    const { outputsOf } = await around(two(), { pageLanguage: 'de' });
    const [[message]] = outputsOf('Message') as [{ json: Record<string, unknown> }[]];
    expect(JSON.stringify(message!.json)).not.toMatch(/Alpine|INV-|alpine\.example/);
    expect(message!.json.subject).toBe('Forderungen: 2 Entwürfe zu prüfen');
  });

  it('says nothing when there is nothing to review', async () => {
    const { outputsOf } = await around([{ note: 'first' }, { note: 'second' }]);
    expect(outputsOf('Message')?.map((items) => items.length)).toEqual([0, 2]);
  });

  it('asks for the gate when it cannot find one', async () => {
    const { run } = await around(two(), { gate: 'Nowhere' });
    expect(run.data.resultData.error?.message).toContain('"Nowhere" is no Approval Gate');
  });
});

const review = auditChain([
  { event: 'batch_opened', at: '2026-11-16T09:00:00Z', actor: 'workflow', batchId: 'b-1' },
  { event: 'approved', at: '2026-11-16T09:05:00Z', actor: 'Ana', batchId: 'b-1', invoiceIds: ['inv-1'] },
  { event: 'approved', at: '2026-11-16T09:05:00Z', actor: 'Ana', batchId: 'b-1', invoiceIds: ['inv-2'] },
]);

describe('what follows the review', () => {
  const decided = (number: string, customerId: string, audit: AuditRow[]) => {
    const item = reviewItem({ number, customerId });
    const approval = {
      decision: 'approved',
      by: 'Ana',
      at: '2026-11-16T09:05:00Z',
      fingerprint: fingerprintOf(item.draft),
    };
    return { ...item, approval, audit };
  };
  const items = [decided('INV-1', 'c-1', review.slice(0, 2)), decided('INV-2', 'c-2', review.slice(2))];
  const mailAnswer = { messageId: '<1@mail>' };
  /** Stands for a mail node: what comes out holds the server's answer and n8n's link to what went in. */
  const mail = (): TestNode['type'] => ({
    description: giving([]).description,
    async execute() {
      return [this.getInputData().map((_, item) => ({ json: mailAnswer, pairedItem: { item } }))];
    },
  });

  async function send(parameters = {}) {
    const { run, outputsOf } = await runWorkflow(
      [
        start([{}]),
        { name: 'Decided', type: giving(items) },
        { name: 'Ledger', type: giving(items.map(({ invoice }) => invoice!)) },
        { name: 'Log', type: giving([]), alwaysOutputData: true },
        { name: 'Recheck Before Send', type: gate, parameters: { action: 'recheck', asOf: '2026-11-16' } },
        { name: 'Mail', type: mail() },
        { name: 'Record', type: gate, parameters: { action: 'recordSent', ...parameters } },
      ],
      [
        ['Start', 'Decided'],
        ['Start', 'Ledger'],
        ['Start', 'Log'],
        ['Decided', 'Recheck Before Send', 0, 0],
        ['Ledger', 'Recheck Before Send', 0, 1],
        ['Log', 'Recheck Before Send', 0, 2],
        ['Recheck Before Send', 'Mail'],
        ['Mail', 'Record'],
      ],
    );
    return { run, released: outputsOf('Recheck Before Send')?.[0], recorded: outputsOf('Record') };
  }

  it('turns each sent message into its log row under the key it was claimed with, found by the item links', async () => {
    const { released, recorded } = await send();
    const keys = released?.map((item) => section(item, 'recheck')?.key);
    expect(recorded?.[0]?.map(({ json }) => [json.event, json.logKey, json.customerId])).toEqual([
      ['sent', keys?.[0], 'c-1'],
      ['sent', keys?.[1], 'c-2'],
    ]);
  });

  it('records a failure as one, so that the message may leave later', async () => {
    const { recorded } = await send({ outcome: 'failed' });
    expect(recorded?.[0]?.map(({ json }) => json.event)).toEqual(['send_failed', 'send_failed']);
  });

  it('records a draft in the mailbox as a draft, not as sent', async () => {
    const { recorded } = await send({ outcome: 'drafted' });
    expect(recorded?.[0]?.map(({ json }) => json.event)).toEqual(['drafted', 'drafted']);
    expect(recorded?.[1]?.map(({ json }) => json.event)).toEqual(['drafted', 'drafted']);
  });

  it('keeps one unbroken audit from the opening to the mail, also in the flat form of a table', async () => {
    const { released, recorded } = await send();
    const carried = released!.flatMap(({ json }) => json.audit as object[]);
    const table = [...carried, ...recorded![1]!.map(({ json }) => json)];
    const verify = async (rows: object[]) => {
      const { outputsOf } = await runWorkflow(
        [start(rows), { name: 'Verify', type: gate, parameters: { action: 'verifyAudit' } }],
        [['Start', 'Verify']],
      );
      return outputsOf('Verify')?.[0]?.[0]?.json;
    };
    expect(await verify(table)).toEqual({ intact: true, rows: 7, message: 'All 7 rows are as they were written.' });
    const broken = table.map((row, index) => (index === 1 ? { ...row, actor: 'Eve' } : row));
    expect(await verify(broken)).toMatchObject({ intact: false, firstBroken: 2, row: { actor: 'Eve' } });
  });

  it('lists the audit of the items once, as flat rows', async () => {
    const { outputsOf } = await runWorkflow(
      [start([...items, items[0]!]), { name: 'List', type: gate, parameters: { action: 'listAudit' } }],
      [['Start', 'List']],
    );
    expect(outputsOf('List')?.[0]?.map(({ json }) => json)).toEqual(review.map(flatAuditRow));
  });

  it('refuses to record what was never released', async () => {
    const { outputsOf } = await runWorkflow(
      [
        start([{ note: 'one' }, { note: 'two' }]),
        {
          name: 'Record',
          type: gate,
          parameters: { action: 'recordSent', released: '={{ $json }}' },
          onError: 'continueErrorOutput',
        },
      ],
      [['Start', 'Record']],
    );
    const all = outputsOf('Record')?.flat() ?? [];
    expect(all.map(({ json }) => String(json.error))).toEqual(
      Array.from({ length: 2 }, () => expect.stringContaining('does not say that this message was released')),
    );
  });
});

it('knows a usable list of reviewers from a broken one when the credential is saved', async () => {
  const test = gate.methods.credentialTest.reviewersTest;
  const ask = async (values: object[]) =>
    await test.call({} as never, { id: '1', name: 'r', type: 't', data: { reviewers: { values } } } as never);
  const ana = { name: 'Ana', passPhrase: 'correct horse battery', limits: '' };
  expect(await ask([ana])).toEqual({ status: 'OK', message: 'One reviewer may decide.' });
  expect((await ask([ana, { ...ana, name: 'Bo' }])).status).toBe('Error');
});
