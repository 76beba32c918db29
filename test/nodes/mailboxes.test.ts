import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import type { History } from '../../core';
import { HistorySummarizer } from '../../nodes/HistorySummarizer/HistorySummarizer.node';
import * as mailboxes from '../fixtures/mailboxes';
import { openInvoice } from '../helpers/openInvoice';
import { strictExecuteContext } from '../helpers/strictContext';

const OURS = '@seller.example, U0SELLER, 900';
const item = (number: string, id: string, email: string): INodeExecutionData => ({
  json: {
    invoice: openInvoice({ id: number, number }, { id, email }) as unknown as IDataObject,
    aging: { asOf: '2026-11-18', daysOverdue: 15, stage: 'direct', bucket: '1-30', daysInStage: 7 },
  },
});
const ITEMS = [item('INV-7', 'bergmann', 'anna@bergmann.example'), item('INV-9', 'other', 'ap@other.example')];

async function summarize(row: unknown): Promise<History[]> {
  const context = strictExecuteContext({
    parameters: {
      operation: 'summarizeAccount',
      onlyFor: 'all',
      timeZone: 'Europe/Berlin',
      mostMessages: 100,
      ourAddresses: OURS,
      writer: 'rules',
    },
    inputs: [ITEMS, [{ json: row as IDataObject }]],
    members: { getInputSourceData: () => ({ previousNode: 'Mailbox' }) },
  });
  const [output = []] = await new HistorySummarizer().execute.call(context);
  return output.map(({ json }) => json.history as unknown as History);
}

const sheet = {
  row_number: 3,
  Date: '2026-11-16T08:00:00Z',
  From: 'anna@bergmann.example',
  Subject: 'INV-7',
  Message: 'We paid it on Friday.',
  Customer: 'bergmann',
};
const slack = { ...mailboxes.slackMessage, text: 'INV-7 was paid on Friday' };

describe('an account is summarized from a message of each system', () => {
  it.each<[string, unknown, string[]]>([
    ['Gmail, simplified', mailboxes.gmailSimple, ['Says it is paid']],
    ['Gmail, resolved', mailboxes.gmailResolved, ['Says it is paid']],
    ['Gmail, whole and ours', mailboxes.gmailWhole, []],
    [
      'Gmail, a thread',
      { id: '18f0', historyId: '1', messages: [mailboxes.gmailSimple, mailboxes.gmailWhole] },
      ['Says it is paid'],
    ],
    ['Outlook', mailboxes.outlookWhole, ['Promises to pay']],
    ['IMAP, simple', mailboxes.imapSimple, ['Says it is paid']],
    ['HubSpot', mailboxes.hubspotIncoming, ['Says it is paid']],
    ['Zendesk', mailboxes.zendeskTicket, ['Disputes an invoice']],
    // "Where is the PO?" asks for one.
    [
      'Freshdesk',
      mailboxes.freshdeskTicket,
      ['Asks for an invoice, a copy, an order number or another document', 'Promises to pay'],
    ],
    ['Slack', slack, ['Says it is paid']],
    ['a sheet', sheet, ['Says it is paid']],
  ])('%s', async (_name, row, claims) => {
    const [ours, other] = await summarize(row);
    expect([...new Set(ours?.evidence.map(({ claim }) => claim))].sort()).toEqual([...claims].sort());
    expect(ours?.lastExchanges.length).toBeGreaterThan(0);
    expect(other).toMatchObject({ evidence: [], lastExchanges: [] });
  });
});
