// What the sticky notes of the reply triage say, and the mail a trial run uses.
import { at, frame } from './parts/grid.mjs';

/** A customer's mail as the Gmail trigger gives it. */
export const SAMPLE_REPLY = {
  id: '19a0000000000001',
  threadId: '19a0000000000001',
  labelIds: ['INBOX', 'UNREAD'],
  from: { value: [{ address: 'ap@acorn.example', name: 'Acorn Inc' }], text: 'Acorn Inc <ap@acorn.example>' },
  to: { value: [{ address: 'accounts@northwind.example', name: '' }], text: 'accounts@northwind.example' },
  subject: 'Re: Invoice NW-1001',
  text: 'Hello Mara,\n\nwe will pay invoice NW-1001 in full on 30 November 2026.\n\nBest regards\nAda',
  date: '2026-11-16T09:30:00.000Z',
};

/** Places the notes. */
export function placeNotes(flow) {
  const [x, y] = at(0, 0);
  flow.note(
    'Change first',
    [x - 72, y - 528],
    [10 * 224 + 8, 312],
    'A customer answers. The mail is read by rules, in six languages; nothing is sent to the customer and nothing to a model.\n\n1. **Credentials**: Gmail (*A mail arrives*), QuickBooks Online (*Invoices*), Slack (the five messages).\n2. **Settings**: your own address, your home currency, the Slack channel, how many days of paid invoices count as “known”.\n3. The Slack messages **name the customer and quote the mail**: choose a channel that only your receivables team reads.\n4. **Error workflow** in the workflow’s settings: *Receivables: when a run fails*.\n5. Try it: **Execute workflow** uses the pinned sample mail. Then unpin it and activate the workflow.',
    4,
  );
  const rows = [
    { title: '1 · A mail, and the ledger', text: 'Open invoices, and those of the last months: whoever has just paid is still known. The **contact log** is a Data Table, created on the first run.', row: 0, from: 0, to: 7, color: 5 }, // prettier-ignore
    {
      title: '2 · Whose invoices',
      text: 'Matched by address, invoice number or thread.',
      row: 0,
      from: 8,
      to: 9,
      color: 6,
    },
    { title: '3 · What it says', text: 'Paid, promise, dispute, plan, absence, wrong person … with the sentence that proves it.', row: 1, from: 0, to: 1, lanes: 3, color: 6 }, // prettier-ignore
    { title: '4 · Held and told', text: 'Above: the hold and the promise go into the log, which every run reads before it writes. Below: “we have paid” is compared with the ledger, and the right desk hears of it. A stranger’s mail changes nothing; a person is asked.', row: 1, from: 2, to: 6, lanes: 3, color: 3 }, // prettier-ignore
  ];
  for (const one of rows) frame(flow, one);
}
