// What the sticky notes of the Xero workflow say.
import { at, frame } from './parts/grid.mjs';

/** Places the notes; every row of nodes stands on one or two of them. */
export function placeNotes(flow) {
  const [x, y] = at(0, 0);
  flow.note(
    'Change first',
    [x - 72, y - 528],
    [10 * 224 + 8, 312],
    'Weekdays at 8: open invoices from **Xero**, one message per customer, your yes in the browser, then a **draft in Outlook**. A person presses *Send* there; this workflow never does.\n\n1. **Credentials**: Xero (*Xero organisations*, *Open invoices*, *Contacts*, *Invoice as it is now*), Outlook (*Mails with them*, *Reply there*, *What was approved*, *New draft*), Teams (*Tell the reviewers in Teams*).\n2. **Settings**: your company, who signs, your address, your home currency, the Xero organisation when you have several (its name), and the link of the Teams channel (*Get link to channel*). What is named there is made up.\n3. **Time zone** in the workflow’s settings: it decides what day it is and when 8 is.\n4. **Error workflow** in the workflow’s settings: *Receivables: when a run fails*.\n5. Press **Execute workflow**. Nothing is drafted in Outlook before you approve it.',
    4,
  );
  const rows = [
    { title: 'Start', text: 'By the clock or by hand.', row: 0, from: 0, to: 1 },
    { title: '1 · The ledger', text: 'Every approved sales invoice, page after page, with its contact’s address. The **contact log** is a Data Table: what was drafted, claimed, stopped. It is created on the first run.', row: 0, from: 2, to: 7, color: 5 }, // prettier-ignore
    { title: '2 · Who hears from us', text: '**Aging Classifier** decides send, hold, escalate or none, with reasons. **Risk Scorer** ranks; it never decides.', row: 0, from: 8, to: 9, color: 6 }, // prettier-ignore
    { title: '3 · What was said', text: 'The newest mails with each customer who may be written to. Promises, disputes and "we have paid" hold the message back. Nothing is sent to a model.', row: 1, from: 0, to: 3, color: 5 }, // prettier-ignore
    {
      title: '4 · The words',
      text: 'One message per customer. Below: who is not chased.',
      row: 1,
      from: 4,
      to: 4,
      color: 6,
    },
    { title: '5 · A person decides', text: 'Teams shows how many messages wait, their totals and a link to the review page; it names no customer. Approve, edit, reject or snooze. Nobody decides in three business days? Nothing is drafted. Who decided what is kept in the Data Table *receivables_audit*.', row: 1, from: 5, to: 9, color: 3 }, // prettier-ignore
    { title: '6 · The ledger has the last word', text: 'Each invoice is read again. Paid, disputed or changed meanwhile: the message stays here, with its reason.', row: 2, from: 0, to: 2, lanes: 3, color: 5 }, // prettier-ignore
    { title: '7 · Draft once, remember it', text: 'One message at a time: **claimed** in the contact log, put into Outlook’s drafts in the conversation the customer already takes part in, logged as **drafted**. A draft counts as a reminder: the next mornings draft nothing for that customer until five business days have passed. Send it or delete it by then.', row: 2, from: 3, to: 9, lanes: 3, color: 4 }, // prettier-ignore
  ];
  for (const one of rows) frame(flow, one);
}
