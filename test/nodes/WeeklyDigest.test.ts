import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import { HistorySummarizer } from '../../nodes/HistorySummarizer/HistorySummarizer.node';
import { openInvoice } from '../helpers/openInvoice';
import { strictExecuteContext } from '../helpers/strictContext';

const item = (number: string, amount: string): INodeExecutionData => ({
  json: {
    invoice: openInvoice({ id: number, number, total: amount, balance: amount }) as unknown as IDataObject,
    aging: { asOf: '2026-11-20', daysOverdue: 19, stage: 'direct', bucket: '1-30', daysInStage: 11 },
  },
});
const broken: INodeExecutionData = { json: { invoice: { number: 'INV-9' } } };

async function run(items: INodeExecutionData[], continueOnFail = false): Promise<INodeExecutionData[]> {
  const parameters = { operation: 'weeklyDigest', company: 'Northwind', listLength: 5, daysAhead: 7 };
  const context = strictExecuteContext({ parameters, inputs: [items], continueOnFail });
  const outputs = await new HistorySummarizer().execute.call(context);
  expect(outputs).toHaveLength(1);
  return outputs[0] ?? [];
}

describe('Weekly Digest', () => {
  it('turns all items into one, ready for a mail node and a chat node, linked to all of them', async () => {
    const [only, ...more] = await run([item('A-1', '10.00'), item('A-2', '20.00')]);
    expect(more).toEqual([]);
    expect(only?.json.subject).toBe('Receivables of Northwind, week to 20 November 2026');
    expect(only?.json.text).toContain('€30.00 (2 invoices, 1 customer)');
    expect(only?.json).toMatchObject({
      digest: { asOf: '2026-11-20' },
      html: expect.any(String),
      blocks: expect.any(Array),
    });
    expect(only?.pairedItem).toEqual([{ item: 0 }, { item: 1 }]);
  });

  it('lets a broken item leave with its error and counts the others', async () => {
    const [digest, failed] = await run([item('A-1', '10.00'), broken], true);
    expect(digest?.json.text).toContain('€10.00 (1 invoice, 1 customer)');
    expect(String(failed?.json.error)).toContain('INV-9');
  });

  it('stops at a broken item where the workflow wants to stop', async () => {
    await expect(run([item('A-1', '10.00'), broken])).rejects.toThrow(/INV-9/);
  });
});
