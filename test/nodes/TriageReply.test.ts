import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import { TRIAGE_LABELS, type Triage } from '../../core';
import { HistorySummarizer } from '../../nodes/HistorySummarizer/HistorySummarizer.node';
import { openInvoice } from '../helpers/openInvoice';
import { strictExecuteContext } from '../helpers/strictContext';

const PARAMETERS = {
  operation: 'triageReply',
  outputPerLabel: false,
  timeZone: 'Europe/Berlin',
  ourAddresses: '',
  writer: 'rules',
};
const invoice = (number: string, customerId: string): INodeExecutionData => ({
  json: {
    invoice: openInvoice(
      { id: number, number },
      { id: customerId, email: `ap@${customerId}.example` },
    ) as unknown as IDataObject,
  },
});
const reply = (id: string, customerId: string, text: string, more: IDataObject = {}): INodeExecutionData => ({
  json: {
    id,
    at: '2026-11-16T09:00:00Z',
    direction: 'inbound',
    from: `ap@${customerId}.example`,
    subject: 'Re: Reminder',
    text,
    ...more,
  },
});

interface Run {
  replies: INodeExecutionData[];
  invoices?: INodeExecutionData[];
  parameters?: IDataObject;
  continueOnFail?: boolean;
}
async function run({ replies, invoices, parameters, continueOnFail = false }: Run): Promise<INodeExecutionData[][]> {
  const context = strictExecuteContext({
    parameters: { ...PARAMETERS, ...parameters },
    inputs: [replies, invoices ?? []],
    continueOnFail,
    members: { getInputSourceData: () => (invoices === undefined ? undefined : { previousNode: 'Ledger' }) },
  });
  return new HistorySummarizer().execute.call(context);
}
const triageOf = (item: INodeExecutionData | undefined): Triage => item?.json.triage as unknown as Triage;

const REPLIES = [
  reply('m1', 'acme', 'We dispute A-1. The other one will be paid on Friday.'),
  reply('m2', 'bolt', 'Payment went out yesterday.'),
  reply('m3', 'nobody', 'Hmm.'),
  reply('m4', 'acme', 'Reminder', { direction: 'outbound' }),
];
const INVOICES = [invoice('A-1', 'acme'), invoice('B-1', 'bolt'), invoice('A-2', 'acme')];

describe('several replies at once', () => {
  it('each gets its own section with its own customer; our own messages give nothing', async () => {
    const [output = []] = await run({ replies: REPLIES, invoices: INVOICES });
    expect(output.map(({ json, pairedItem }) => [json.id, pairedItem])).toEqual([
      ['m1', { item: 0 }],
      ['m2', { item: 1 }],
      ['m3', { item: 2 }],
    ]);
    const [first, second, third] = output.map(triageOf);
    expect(first).toMatchObject({
      labels: ['dispute', 'promise'],
      customerId: 'acme',
      invoiceIds: ['A-1'],
      needsHuman: true,
    });
    expect(second).toMatchObject({ labels: ['says_paid'], customerId: 'bolt', invoiceIds: [], needsHuman: false });
    expect(third).toMatchObject({ labels: ['other'], needsHuman: true, logRows: [] });
    expect(third).not.toHaveProperty('customerId');
    expect(first?.logRows.map(({ event }) => event)).toEqual(['reply', 'dispute', 'promise']);
  });

  it('without a ledger nobody is known, and every reply says so', async () => {
    const [output = []] = await run({ replies: REPLIES });
    expect(output.map((item) => triageOf(item).doubts.includes('Nobody can say which customer wrote it.'))).toEqual([
      true,
      true,
      true,
    ]);
  });
});

describe('one output per label', () => {
  it('a reply leaves by each of its labels, and by no other', async () => {
    const outputs = await run({ replies: REPLIES, invoices: INVOICES, parameters: { outputPerLabel: true } });
    expect(outputs).toHaveLength(TRIAGE_LABELS.length);
    const ids = Object.fromEntries(
      TRIAGE_LABELS.map((label, at) => [label, (outputs[at] ?? []).map(({ json }) => json.id)]),
    );
    expect(Object.entries(ids).filter(([, found]) => found.length > 0)).toEqual(
      expect.arrayContaining([
        ['dispute', ['m1']],
        ['promise', ['m1']],
        ['says_paid', ['m2']],
        ['other', ['m3']],
      ]),
    );
    expect(Object.values(ids).flat()).toHaveLength(4);
  });
});

describe('a broken reply', () => {
  const broken = reply('m9', 'acme', 'Paid.', { at: 'last week' });

  it('fails alone, names itself, and leaves by the last output, where a person reads', async () => {
    const outputs = await run({
      replies: [broken, ...REPLIES],
      invoices: INVOICES,
      parameters: { outputPerLabel: true },
      continueOnFail: true,
    });
    const failed = outputs.flat().filter((item) => item.error !== undefined || item.json.error !== undefined);
    expect(failed).toHaveLength(1);
    expect(failed[0]?.pairedItem).toEqual({ item: 0 });
    expect(outputs.at(-1)).toContain(failed[0]);
    expect(outputs.flat().filter((item) => item.json.triage !== undefined)).toHaveLength(4);
  });

  it('stops the run when the node is set to stop', async () => {
    await expect(run({ replies: [broken], invoices: INVOICES })).rejects.toThrow(/m9/);
  });

  it('a broken invoice fails with its place in the second input', async () => {
    const [output = []] = await run({
      replies: REPLIES.slice(0, 1),
      invoices: [{ json: { invoice: { id: 'x' } } }, ...INVOICES],
      continueOnFail: true,
    });
    expect(output.map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }, { item: 0, input: 1 }]);
  });
});

it('a wrong time zone stops the run even when errors go on', async () => {
  await expect(run({ replies: REPLIES, parameters: { timeZone: 'Mars' }, continueOnFail: true })).rejects.toThrow(
    /Mars/,
  );
});
