// What the sticky notes of the QuickBooks workflow say.
import { at, frame } from './parts/grid.mjs';

/** Places the notes; every row of nodes stands on one or two of them. */
export function placeNotes(flow) {
  const [x, y] = at(0, 0);
  flow.note(
    'Change first',
    [x - 72, y - 528],
    [10 * 224 + 8, 312],
    'Weekdays at 8: open invoices from **QuickBooks**, one message per customer, your yes in the browser, then **Gmail**.\n\n1. **Credentials**: QuickBooks Online (*Open invoices*, *Invoice as it is now*), Gmail (*Mails with them*, *Our earlier mail*, *Draft in the thread*, *Send it*), Slack (*Tell the reviewers in Slack*).\n2. **Settings**: your company, who signs, your address, your home currency, the Slack channel. The company named there is made up.\n3. **Time zone** in the workflow’s settings: it decides what day it is and when 8 is.\n4. **Error workflow** in the workflow’s settings: *Receivables: when a run fails*.\n5. Press **Execute workflow**. Nothing is sent before you approve it.\n\nPayment links: QuickBooks’ node does not ask for them, so messages come without. With 5,000 open invoices or more the run stops and says what to change.',
    4,
  );
  const rows = [
    { title: 'Start', text: 'By the clock or by hand.', row: 0, from: 0, to: 1 },
    { title: '1 · The ledger', text: 'Every invoice with a balance, 1,000 at a time. The **contact log** is a Data Table: what was sent, claimed, stopped. It is created on the first run.', row: 0, from: 2, to: 7, color: 5 }, // prettier-ignore
    { title: '2 · Who hears from us', text: '**Aging Classifier** decides send, hold, escalate or none, with reasons. **Risk Scorer** ranks; it never decides.', row: 0, from: 8, to: 9, color: 6 }, // prettier-ignore
    { title: '3 · What was said', text: 'The mails of the last months with each customer who may be written to. Promises, disputes and "we have paid" hold the message back. Nothing is sent to a model.', row: 1, from: 0, to: 3, color: 5 }, // prettier-ignore
    {
      title: '4 · The words',
      text: 'One message per customer. Below: who is not chased.',
      row: 1,
      from: 4,
      to: 4,
      color: 6,
    },
    { title: '5 · A person decides', text: 'Slack shows how many messages wait, their totals and a button to the review page; it names no customer. Approve, edit, reject or snooze. Nobody decides in three business days? Nothing is sent. Who decided what is kept in the Data Table *receivables_audit*.', row: 1, from: 5, to: 9, color: 3 }, // prettier-ignore
    { title: '6 · The ledger has the last word', text: 'Each invoice is read again. Paid, disputed or changed meanwhile: the message stays here, with its reason.', row: 2, from: 0, to: 2, lanes: 3, color: 5 }, // prettier-ignore
    { title: '7 · Send once, remember it', text: 'One message at a time: **claimed** in the contact log, drafted in Gmail in the thread of our earlier mail with the same subject, sent, logged as **sent**. Should the run die in between, one claim stays and the next run holds that customer until a person has looked.', row: 2, from: 3, to: 9, lanes: 3, color: 4 }, // prettier-ignore
  ];
  for (const one of rows) frame(flow, one);
}
