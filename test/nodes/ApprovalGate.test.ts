import fc from 'fast-check';
import { ApprovalGate } from '../../nodes/ApprovalGate/ApprovalGate.node';
import { fingerprintOf, verifyAuditChain, type AuditRow, type Draft } from '../../core';
import { reviewItem, twelveDrafts } from '../fixtures/reviewItems';
import { REVIEW_SCRIPT } from '../../nodes/ApprovalGate/page/reviewScript';
import { readWaitingItems } from '../../nodes/ApprovalGate/reviewRound';
import { claimRound } from '../../nodes/ApprovalGate/takenRounds';
import { section, waitAt, type PageAnswer, type WaitingWorkflow } from '../helpers/resumeWorkflow';
import { giving, runWorkflow } from '../helpers/runWorkflow';

const gate = new ApprovalGate();
const three = () => [
  reviewItem({ number: 'INV-1', customerId: 'c-1', band: 'low', priority: 2 }),
  { invoice: reviewItem({ number: 'INV-0' }).invoice, note: 'no draft here' },
  reviewItem({ number: 'INV-2', customerId: 'c-2', customer: '<b>Bold & Co</b>', band: 'high', priority: 1 }),
];

const unescaped = (text: string): string =>
  text
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');

/** Every field a browser would post from this page as it stands, in order. */
function fieldsOf(page: string): [string, string][] {
  const tags = page.matchAll(/<input\b([^>]*)>|<textarea\b([^>]*)>\n([\s\S]*?)<\/textarea>/g);
  return [...tags].flatMap(([, input, area, text]): [string, string][] => {
    const attributes = input ?? area ?? '';
    const name = /name="([^"]*)"/.exec(attributes)?.[1];
    if (!name || (/type="radio"/.test(attributes) && !/ checked/.test(attributes))) return [];
    return [[name, unescaped(text ?? /value="([^"]*)"/.exec(attributes)?.[1] ?? '')]];
  });
}

async function submit(waiting: WaitingWorkflow, changes: Record<string, string>, page?: string): Promise<PageAnswer> {
  const fields = new Map(fieldsOf(page ?? (await waiting.request('GET')).body));
  const end = fields.get('end') ?? '';
  fields.delete('end');
  fields.set('reviewer', 'Ana Ruiz');
  for (const [name, value] of Object.entries(changes)) fields.set(name, value);
  const body = new URLSearchParams([...fields, ['end', end]]).toString();
  return await waiting.request('POST', { rawBody: Buffer.from(body) });
}

/** What a person does when asked to confirm a set: reads the totals and says yes. */
async function confirm(waiting: WaitingWorkflow, changes: Record<string, string>, page?: string): Promise<PageAnswer> {
  const asked = await submit(waiting, changes, page);
  return asked.status === 428 ? await submit(waiting, {}, asked.body) : asked;
}
const decisionsOf = (waiting: WaitingWorkflow) => waiting.after()?.map((item) => section(item, 'approval')?.decision);
const numbersOf = (waiting: WaitingWorkflow) => waiting.after()?.map((item) => section(item, 'invoice')?.number);

describe('Review Drafts', () => {
  it('waits with every draft marked as expired and its address at hand', async () => {
    const waiting = await waitAt(three(), gate);
    expect(waiting.isWaiting()).toBe(true);
    const { executionData, resultData } = waiting.stored();
    const items = executionData!.nodeExecutionStack[0]!.data.main![0]!;
    expect(items.map((item) => section(item, 'approval')?.decision)).toEqual(['expired', undefined, 'expired']);
    expect(resultData.runData.gate?.at(-1)?.metadata?.resumeUrl).toMatch(
      /^http:\/\/localhost\/webhook-waiting\/7\/id-gate\?signature=[0-9a-f]{64}$/,
    );
    expect(section(resultData.runData.start![0]!.data!.main![0]![0], 'approval')).toBeUndefined();
  });

  it.each(['GET', 'HEAD', 'PUT', 'get'])('decides nothing on %s, a thousand times over (C17)', async (method) => {
    const waiting = await waitAt(three(), gate);
    for (let time = 0; time < 250; time += 1) {
      const { resumed, status } = await waiting.request(method, {
        rawBody: Buffer.from('bulk=approve&reviewer=Scanner'),
      });
      expect([resumed, status]).toEqual([false, 200]);
    }
    expect(waiting.isWaiting()).toBe(true);
  });

  it('gives each item its own decision, all items in order on one output (C18)', async () => {
    const waiting = await waitAt(three(), gate);
    const answer = await submit(waiting, {
      'd0.decision': 'approve',
      'd2.decision': 'reject',
      'd2.reason': 'Paid by cheque',
    });
    expect(answer).toMatchObject({ resumed: true, status: 200 });
    expect(answer.body).toContain('Thank you');
    expect(numbersOf(waiting)).toEqual(['INV-1', 'INV-0', 'INV-2']);
    expect(waiting.after()?.map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }, { item: 1 }, { item: 2 }]);
    const [first, second, third] = waiting.after()!;
    const { fingerprint } = section(first, 'draft') as unknown as Draft;
    expect(section(first, 'approval')).toEqual({
      decision: 'approved',
      by: 'Ana Ruiz',
      at: expect.any(String),
      fingerprint,
    });
    expect(second?.json).toMatchObject({ note: 'no draft here' });
    expect(second?.json.approval).toBeUndefined();
    expect(section(third, 'approval')).toMatchObject({
      decision: 'rejected',
      by: 'Ana Ruiz',
      reason: 'Paid by cheque',
    });
  });

  it.each([
    ['snooze', 'snoozed'],
    ['reject', 'rejected'],
  ])('never approves what was left undecided: setting %s', async (undecided, decision) => {
    const waiting = await waitAt(three(), gate, { undecided });
    await submit(waiting, { 'd2.decision': 'approve' });
    expect(decisionsOf(waiting)).toEqual([decision, undefined, 'approved']);
  });

  it('decides the undecided rest in bulk, and keeps single answers', async () => {
    const waiting = await waitAt(three(), gate);
    await confirm(waiting, { bulk: 'approve', 'd2.decision': 'snooze', 'd2.until': '2999-01-01' });
    expect(decisionsOf(waiting)).toEqual(['approved', undefined, 'snoozed']);
    expect(section(waiting.after()![2], 'approval')?.snoozedUntil).toBe('2999-01-01');
  });

  it('thanks one of those who press together, and lets the round be decided again where n8n did not go on', () => {
    expect([claimRound('round-a', 1_000), claimRound('round-a', 1_001), claimRound('round-b', 1_001)]).toEqual([
      true,
      false,
      true,
    ]);
    expect([claimRound('round-a', 30_999), claimRound('round-a', 31_000)]).toEqual([false, true]);
  });

  it('tells a second click kindly that all is decided, while the first is being taken', async () => {
    const waiting = await waitAt(three(), gate);
    const page = (await waiting.request('GET')).body;
    const click = () => submit(waiting, { 'd0.decision': 'approve', 'd2.decision': 'approve' }, page);
    const answers = await Promise.all([click(), click(), click()]);
    expect(answers.map(({ status, resumed }) => [status, resumed])).toEqual([
      [200, true],
      [409, false],
      [409, false],
    ]);
    expect(answers[1]!.body).toContain('Already decided');
    expect(decisionsOf(waiting)).toEqual(['approved', undefined, 'approved']);
  });

  it('comes out as expired when its time runs out (C18)', async () => {
    const waiting = await waitAt(three(), gate);
    await waiting.timeOut();
    expect(decisionsOf(waiting)).toEqual(['expired', undefined, 'expired']);
    expect(numbersOf(waiting)).toEqual(['INV-1', 'INV-0', 'INV-2']);
  });

  it('keeps its state through a restart: the page, the round and the decision (C19)', async () => {
    const waiting = await waitAt(three(), gate);
    const before = (await waiting.request('GET')).body;
    const restarted = JSON.stringify(waiting.stored());
    expect(restarted).toContain(fieldsOf(before).find(([name]) => name === 'batch')![1]);
    expect((await waiting.request('GET')).body).toBe(before);
    expect((await confirm(waiting, { bulk: 'approve' }, before)).resumed).toBe(true);
  });

  it('reads a review that an earlier version opened (C19)', async () => {
    const waiting = await waitAt(three(), gate);
    const items = waiting.stored().executionData!.nodeExecutionStack[0]!.data.main![0]!;
    for (const { json } of items) delete ((json.approval as { round?: { auditFrom?: string } })?.round ?? {}).auditFrom;
    expect(readWaitingItems(items)?.round.auditFrom).toBe('');
    expect(readWaitingItems(items)?.asked.map((item) => item?.invoice?.number)).toEqual(['INV-1', undefined, 'INV-2']);
  });

  it.each([
    ['another round', { batch: '00000000-0000-4000-8000-000000000000', bulk: 'approve' }, 409],
    ['a nameless reviewer', { reviewer: ' ', bulk: 'approve' }, 400],
    ['a yes to a text that was not shown', { 'd0.decision': 'approve', 'd0.fingerprint': 'f1:0' }, 400],
  ])('refuses %s and goes on waiting', async (_, changes, status) => {
    const waiting = await waitAt(three(), gate);
    expect(await submit(waiting, changes)).toMatchObject({ resumed: false, status });
    expect(waiting.isWaiting()).toBe(true);
  });

  it('shows the page again with everything the person entered', async () => {
    const waiting = await waitAt(three(), gate);
    const { body } = await submit(waiting, {
      'd0.decision': 'reject',
      'd2.decision': 'approve',
      bulk_reason: '"quoted"',
    });
    expect(body).toContain('Nothing has been decided yet');
    expect(body).toContain('Say why this draft is rejected.');
    expect(Object.fromEntries(fieldsOf(body))).toMatchObject({
      'd0.decision': 'reject',
      'd2.decision': 'approve',
      bulk_reason: '"quoted"',
      reviewer: 'Ana Ruiz',
    });
  });

  it('refuses a text the guardrails forbid and keeps it for mending (C14)', async () => {
    const waiting = await waitAt(three(), gate);
    const text = 'Pay 9,999.00 EUR today or our lawyer sues you: https://evil.example';
    const { resumed, body } = await submit(waiting, { 'd0.decision': 'approve', 'd0.text': text });
    expect(resumed).toBe(false);
    expect(body).toContain('Your change needs another look.');
    expect(Object.fromEntries(fieldsOf(body))['d0.text']).toBe(text);
  });

  it('passes on at once when there is nothing to ask', async () => {
    const nothing = await waitAt([{ note: 'first' }, { note: 'second' }], gate);
    expect(nothing.isWaiting()).toBe(false);
    expect(nothing.after()?.map(({ json }) => json)).toEqual([{ note: 'first' }, { note: 'second' }]);
  });

  it('does not ask again about what an earlier gate refused', async () => {
    const [first, , third] = three();
    const refused = { ...first, approval: { decision: 'rejected', by: 'Bo', at: 'x', fingerprint: 'f1:0' } };
    const waiting = await waitAt([refused, third!], gate);
    await confirm(waiting, { bulk: 'approve' });
    expect(decisionsOf(waiting)).toEqual(['rejected', 'approved']);
  });

  it('fits 500 drafts into one page, all fields of it', async () => {
    const items = Array.from({ length: 500 }, (_, at) => reviewItem({ number: `INV-${at}`, customerId: `c-${at}` }));
    const waiting = await waitAt(items, gate);
    const page = (await waiting.request('GET')).body;
    expect(fieldsOf(page).length).toBeGreaterThan(2500);
    await submit(
      waiting,
      Object.fromEntries(items.map((_, at) => [`d${at}.decision`, at % 2 ? 'later' : 'approve'])),
      page,
    );
    expect(decisionsOf(waiting)).toEqual(items.map((_, at) => (at % 2 ? 'snoozed' : 'approved')));
  }, 60_000);

  it('says so when a form without a raw body was cut at 1,000 fields', async () => {
    const waiting = await waitAt(three(), gate);
    const fields = fieldsOf((await waiting.request('GET')).body).filter(([name]) => name !== 'end');
    const answer = await waiting.request('POST', {
      body: { ...Object.fromEntries(fields), bulk: 'approve', reviewer: 'A' },
    });
    expect(answer).toMatchObject({ resumed: false, status: 409 });
    expect(answer.body).toContain('too many fields');
  });

  it('never throws and never resumes on a body that is no form', async () => {
    const waiting = await waitAt(three(), gate);
    const body = fc.oneof(fc.anything({ withNullPrototype: true }), fc.string({ unit: 'binary' }), fc.json());
    await fc.assert(
      fc.asyncProperty(body, fc.boolean(), async (value, raw) => {
        const sent = raw ? { rawBody: Buffer.from(String(JSON.stringify(value))) } : { body: value };
        const { resumed, status } = await waiting.request('POST', sent);
        expect(resumed).toBe(false);
        expect([400, 409]).toContain(status);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps hostile names, notes and texts as text', async () => {
    const waiting = await waitAt(twelveDrafts(), gate);
    const { body } = await waiting.request('GET');
    const [markup, ...more] = body.split(`<script>${REVIEW_SCRIPT}</script>`);
    expect(more).toHaveLength(1);
    expect(markup + more.join('')).not.toMatch(/<script|<img|onerror=alert\(2\)>(?!&)|<h1>Injected/i);
    expect(body.match(/<style>/g)).toHaveLength(1);
    expect(body.match(/<\/textarea>/g)).toHaveLength(12);
    expect(body).toContain('&lt;script&gt;');
  });

  it('asks no other server for anything', async () => {
    const { headers, body } = await (await waitAt(three(), gate)).request('GET');
    expect(headers).toMatchObject({ 'referrer-policy': 'no-referrer', 'cache-control': 'no-store' });
    expect(body).not.toMatch(/<(?:link|img|iframe|object|base)\b|url\(|@import|\b(?:src|action)=/i);
  });

  it('writes an audit line per decision, chained and verifiable', async () => {
    const waiting = await waitAt(three(), gate);
    await submit(waiting, { 'd0.decision': 'approve', 'd2.decision': 'reject', 'd2.reason': 'No' });
    const rows = waiting.after()!.flatMap(({ json }) => (json.audit ?? []) as unknown as AuditRow[]);
    expect(rows.map(({ event }) => event)).toEqual(['batch_opened', 'viewed', 'approved', 'rejected']);
    expect(verifyAuditChain(rows)).toEqual({ kind: 'intact', rows: 4 });
  });
});

describe('Recheck Before Send', () => {
  const decided = (number: string, customerId: string, decision = 'approved') => {
    const item = reviewItem({ number, customerId });
    return {
      ...item,
      approval: { decision, by: 'Ana', at: '2026-11-16T09:00:00Z', fingerprint: fingerprintOf(item.draft) },
    };
  };
  const items = [decided('INV-1', 'c-1'), decided('INV-2', 'c-2'), decided('INV-3', 'c-3', 'expired')];

  async function recheck(fresh: object[], log: object[]) {
    const { outputsOf } = await runWorkflow(
      [
        { name: 'Start', type: giving([{}], { isTrigger: true }) },
        { name: 'Decided', type: giving(items) },
        { name: 'Ledger', type: giving(fresh) },
        { name: 'Log', type: giving(log), alwaysOutputData: true },
        { name: 'Gate', type: gate, parameters: { action: 'recheck', asOf: '2026-11-16' } },
      ],
      [
        ['Start', 'Decided'],
        ['Start', 'Ledger'],
        ['Start', 'Log'],
        ['Decided', 'Gate', 0, 0],
        ['Ledger', 'Gate', 0, 1],
        ['Log', 'Gate', 0, 2],
      ],
    );
    return outputsOf('Gate') as ReturnType<typeof outputsOf> & object;
  }

  it('sends what is still true, and stops the rest with reasons and log rows', async () => {
    const [first, second, third] = items.map(({ invoice }) => invoice!);
    const [send, stopped] = await recheck([first!, { ...second!, status: 'paid', balance: '0.00' }, third!], []);
    expect(
      send?.map(({ json }) => [(json.invoice as { number: string }).number, section({ json }, 'recheck')]),
    ).toEqual([
      [
        'INV-1',
        {
          decision: 'send',
          key: expect.stringMatching(/^k1:/),
          reasons: [],
          logRow: expect.objectContaining({
            event: 'claimed',
            invoiceIds: 'inv-1',
            customerId: 'c-1',
            happenedOn: '2026-11-16',
          }),
        },
      ],
    ]);
    const reasons = stopped?.map(({ json }) =>
      (section({ json }, 'recheck')?.reasons as { code: string }[]).map(({ code }) => code),
    );
    expect(reasons).toEqual([expect.arrayContaining(['now_paid']), ['expired']]);
    expect(stopped?.map(({ pairedItem }) => pairedItem)).toEqual([{ item: 1 }, { item: 2 }]);
  });

  it('sends nothing the log says has left', async () => {
    const ledger = items.map(({ invoice }) => invoice!);
    const [send] = await recheck(ledger, []);
    const log = send!.map(({ json }) => ({ ...(section({ json }, 'recheck')!.logRow as object), event: 'sent' }));
    const [again, stopped] = await recheck(ledger, log);
    expect([again?.length, stopped?.length]).toEqual([0, 3]);
  });

  it('holds the customer of a log row that cannot be read, and stops when nobody knows whose it is', async () => {
    const ledger = items.map(({ invoice }) => invoice!);
    const broken = { logKey: 'k', event: 'sent', happenedOn: 'yesterday', invoiceIds: '' };
    const [send, stopped] = await recheck(ledger, [{ ...broken, customerId: 'c-1' }]);
    expect(send?.map(({ json }) => section({ json }, 'invoice')?.number)).toEqual(['INV-2']);
    expect(section(stopped?.[0], 'recheck')?.reasons).toMatchObject([{ code: 'contact_log_unreadable' }]);
    expect(await recheck(ledger, [broken])).toBeUndefined();
  });

  it('sends nothing without a fresh ledger', async () => {
    const [send, stopped] = await recheck([{}], [{}]);
    expect([send?.length, stopped?.length]).toEqual([0, 3]);
  });
});
