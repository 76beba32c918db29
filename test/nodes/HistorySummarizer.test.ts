import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import type { History } from '../../core';
import { HistorySummarizer } from '../../nodes/HistorySummarizer/HistorySummarizer.node';
import { openInvoice } from '../helpers/openInvoice';
import { strictExecuteContext } from '../helpers/strictContext';

const PARAMETERS = {
  operation: 'summarizeAccount',
  onlyFor: 'all',
  timeZone: 'Europe/Berlin',
  mostMessages: 100,
  ourAddresses: '',
  writer: 'rules',
};

const item = (number: string, customerId: string, more: IDataObject = {}): INodeExecutionData => ({
  json: {
    invoice: openInvoice(
      { id: number, number, ...(more.invoice as object | undefined) },
      { id: customerId, email: `ap@${customerId}.example` },
    ) as unknown as IDataObject,
    aging: { asOf: '2026-11-16', daysOverdue: 15, stage: more.stage ?? 'direct', bucket: '1-30', daysInStage: 7 },
    contact: { decision: more.decision ?? 'send', reasons: [], channel: 'email', tone: 'direct' },
    mark: number,
  },
});
const message = (id: string, customerId: string, text: string, more: IDataObject = {}): INodeExecutionData => ({
  json: {
    id,
    at: '2026-11-11T09:00:00Z',
    direction: 'inbound',
    from: `ap@${customerId}.example`,
    subject: 'Re: Reminder',
    text,
    ...more,
  },
});

interface Run {
  items: INodeExecutionData[];
  messages?: INodeExecutionData[];
  parameters?: IDataObject;
  continueOnFail?: boolean;
  members?: Record<string, unknown>;
}

/** What the output pane showed after the last run. */
let hints: string[] = [];

async function run({ items, messages, parameters, continueOnFail = false, members }: Run) {
  hints = [];
  const context = strictExecuteContext({
    parameters: { ...PARAMETERS, ...parameters },
    inputs: messages === undefined ? [items, []] : [items, messages],
    continueOnFail,
    members: {
      getInputSourceData: () => (messages === undefined ? undefined : { previousNode: 'Mail' }),
      addExecutionHints: ({ message }: { message: string }) => hints.push(message),
      ...members,
    },
  });
  const outputs = await new HistorySummarizer().execute.call(context);
  expect(outputs).toHaveLength(1);
  return outputs[0] ?? [];
}
const historyOf = (result: INodeExecutionData | undefined): History => result?.json.history as unknown as History;

describe('one summary per customer', () => {
  const items = [item('A-1', 'acme'), item('B-1', 'bolt'), item('A-2', 'acme')];
  const messages = [
    message('m1', 'acme', 'We dispute the invoice.'),
    message('m2', 'bolt', 'We will pay on 20 November.'),
    message('m3', 'nobody', 'We dispute everything.'),
  ];

  it('is copied to each of its items and holds no word of another customer', async () => {
    const results = await run({ items, messages });
    expect(results.map(({ json, pairedItem }) => [json.mark, pairedItem])).toEqual([
      ['A-1', { item: 0 }],
      ['B-1', { item: 1 }],
      ['A-2', { item: 2 }],
    ]);
    const [first, second, third] = results.map(historyOf);
    expect(third).toEqual(first);
    expect(first).toMatchObject({ cause: 'dispute', needsHuman: true, promises: [], writtenBy: 'rules' });
    expect(first?.holds?.map(({ code }) => code)).toEqual(['dispute']);
    expect(second).toMatchObject({
      cause: 'unknown',
      disputes: [],
      promises: [{ date: '2026-11-20', status: 'pending' }],
    });
    expect(JSON.stringify(second)).not.toContain('dispute the');
    expect(JSON.stringify(results)).not.toContain('everything');
    expect(hints).toEqual([expect.stringMatching(/^1 of 3 messages were left out: /)]);
  });

  it('leaves every other section as it was', async () => {
    const results = await run({ items, messages });
    results.forEach(({ json }, index) => {
      const { history, ...rest } = json;
      expect(history).toBeDefined();
      expect(rest).toEqual(items[index]?.json);
    });
  });

  it('tells two customers apart that share an id in two ledgers', async () => {
    const twins = [
      item('A-1', 'acme', { invoice: { source: 'xero' } }),
      item('S-1', 'acme', { invoice: { source: 'stripe' } }),
    ];
    const results = await run({ items: twins, messages: [message('m1', 'elsewhere', 'We dispute S-1.')] });
    expect(results.map((result) => historyOf(result).cause)).toEqual(['unknown', 'dispute']);
  });
});

describe('the messages are optional', () => {
  it.each<[string, INodeExecutionData[] | undefined]>([
    ['not connected', undefined],
    ['connected and empty', []],
    ['one empty item, as a table without rows gives', [{ json: {} }]],
  ])('%s', async (_how, messages) => {
    const results = await run({ items: [item('A-1', 'acme'), item('B-1', 'bolt')], ...(messages ? { messages } : {}) });
    expect(results.map((result) => historyOf(result).summary)).toEqual([
      expect.stringContaining('No messages were found, so this rests on the ledger alone.'),
      expect.stringContaining('No messages were found, so this rests on the ledger alone.'),
    ]);
  });
});

describe('a broken message', () => {
  const items = [item('A-1', 'acme'), item('B-1', 'bolt')];
  const messages = [
    message('m1', 'acme', 'We dispute the invoice.'),
    message('m2', 'bolt', 'Hello', { at: 'yesterday' }),
  ];

  it('leaves by the error output with its place in the second input; the others are read', async () => {
    const results = await run({ items, messages, continueOnFail: true });
    expect(results).toHaveLength(3);
    expect(results.slice(0, 2).map((result) => historyOf(result).cause)).toEqual(['dispute', 'unknown']);
    expect(results[2]).toMatchObject({ pairedItem: { item: 1, input: 1 }, json: { id: 'm2' } });
    expect(results[2]?.error?.message).toContain('Message m2: at "yesterday" is not a point in time');
  });

  it('stops the run and is named, when the node is set to stop', async () => {
    await expect(run({ items, messages })).rejects.toThrow('Message m2: at "yesterday" is not a point in time');
  });
});

describe('a broken item', () => {
  it('fails alone and says which node is missing or which field is wrong', async () => {
    const raw: INodeExecutionData = { json: { mark: 'raw' } };
    const badBalance = item('C-1', 'core');
    (badBalance.json.invoice as IDataObject).balance = '1.234,5';
    const results = await run({ items: [raw, item('B-1', 'bolt'), badBalance], continueOnFail: true });
    expect(results[0]?.error?.message).toContain('connect the Aging Classifier');
    expect(historyOf(results[1]).writtenBy).toBe('rules');
    expect(results[2]?.error?.message).toContain('Invoice C-1: invoice.balance "1.234,5"');
    expect(results.map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }, { item: 1 }, { item: 2 }]);
  });
});

describe('Only For', () => {
  const items = [
    item('A-1', 'acme', { decision: 'hold', stage: 'friendly' }),
    item('A-2', 'acme', { decision: 'send', stage: 'direct' }),
    item('B-1', 'bolt', { decision: 'escalate', stage: 'escalate' }),
    item('C-1', 'core', { decision: 'none', stage: 'not_due' }),
  ];

  it.each<[string, IDataObject, string[]]>([
    ['every invoice', { onlyFor: 'all' }, ['A-1', 'A-2', 'B-1', 'C-1']],
    ['those to write about', { onlyFor: 'toContact' }, ['A-2', 'B-1']],
    ['stages', { onlyFor: 'stages', stages: ['friendly', 'escalate'] }, ['A-1', 'B-1']],
    ['no stage', { onlyFor: 'stages', stages: [] }, []],
  ])('%s', async (_what, parameters, expected) => {
    const results = await run({ items, parameters });
    expect(results.map(({ json }) => json.mark)).toEqual(['A-1', 'A-2', 'B-1', 'C-1']);
    expect(results.filter(({ json }) => json.history).map(({ json }) => json.mark)).toEqual(expected);
  });

  it('counts the invoices of the items it leaves alone', async () => {
    const results = await run({ items, parameters: { onlyFor: 'toContact' } });
    expect(historyOf(results[1]).summary).toMatch(/^2 invoices with €2,000.00 open/);
  });
});

describe('settings', () => {
  const items = [item('A-1', 'acme'), item('B-1', 'bolt')];

  it('an empty time zone is the workflow’s', async () => {
    const late = message('m1', 'acme', 'We will pay tomorrow.', { at: '2026-11-12T23:30:00Z' });
    const dateIn = async (zone: string) => {
      const members = { getTimezone: () => zone };
      const [result] = await run({ items, messages: [late], parameters: { timeZone: ' ' }, members });
      return historyOf(result).promises[0]?.date;
    };
    expect([await dateIn('Europe/London'), await dateIn('Asia/Tokyo')]).toEqual(['2026-11-13', '2026-11-14']);
  });

  it('a wrong time zone stops the run even when errors go on', async () => {
    await expect(run({ items, parameters: { timeZone: 'Berlin' }, continueOnFail: true })).rejects.toThrow(
      'time zone "Berlin" is not known',
    );
  });

  it('reads only the newest messages of each customer', async () => {
    const messages = [
      message('old', 'acme', 'We dispute the invoice.', { at: '2026-11-01T09:00:00Z' }),
      message('new', 'acme', 'Thank you.', { at: '2026-11-02T09:00:00Z' }),
      message('b', 'bolt', 'We dispute the invoice.', { at: '2026-10-20T09:00:00Z' }),
    ];
    const results = await run({ items, messages, parameters: { mostMessages: 1 } });
    expect(results.map((result) => historyOf(result).cause)).toEqual(['unknown', 'dispute']);
  });

  it('without items there is nothing to read', async () => {
    expect(await run({ items: [] })).toEqual([]);
  });
});
