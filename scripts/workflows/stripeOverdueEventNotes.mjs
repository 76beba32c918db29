// What the sticky notes of the Stripe workflow say.
import { at, frame } from './parts/grid.mjs';

/** Places the notes; every row of nodes stands on one or two of them. */
export function placeNotes(flow) {
  const [x, y] = at(0, 0);
  flow.note(
    'Change first',
    [x - 72, y - 528],
    [10 * 224 + 8, 312],
    'An invoice is overdue, a payment failed, an invoice was paid: **Stripe** says so at once. One message to the customer, your yes in the browser, then **Gmail**. What is paid meanwhile never leaves.\n\n1. **Credentials**: Stripe (*Stripe event*, *The invoice now*, *Their open invoices*, *Invoice as it is now*), Gmail (*Mails with them*, *Our earlier mail*, *Draft in the thread*, *Send it*), Slack (*Tell the reviewers in Slack*, *Tell the team in Slack*).\n2. **Settings**: your company, who signs, your address, your home currency, the Slack channel. The company named there is made up.\n3. In Stripe, under Billing, **automations**: on which day after the due date an invoice becomes overdue. Without it Stripe sends no such event.\n4. **Time zone** and **error workflow** in the workflow’s settings.\n5. **Activate** it: n8n then registers itself in Stripe. For a trial before that, put the id of one of your open invoices into the event pinned on *Stripe event* and press **Execute workflow**.',
    4,
  );
  const rows = [
    { title: '1 · What Stripe says', text: 'Events come late, twice and out of order: the invoice is read afresh. **Paid**, cancelled or written off: a row in the **contact log**, and messages about it that wait for a yes are stopped at the recheck.', row: 0, from: 0, to: 4, color: 5 }, // prettier-ignore
    { title: '2 · Who hears from us', text: 'Everything open of this customer. **Aging Classifier** decides with reasons, the contact log keeps a second event from asking twice.', row: 0, from: 5, to: 9, color: 6 }, // prettier-ignore
    { title: '3 · What was said', text: 'The mails of the last months with this customer. Promises, disputes and "we have paid" hold the message back. Nothing is sent to a model.', row: 1, from: 0, to: 3, color: 5 }, // prettier-ignore
    { title: '4 · A person decides', text: 'Slack shows that a message waits, its total and a button to the review page; it names no customer. Nobody decides in three business days? Nothing is sent. Above: a failed payment for which no message is due is told to the team. Who decided what is kept in the Data Table *receivables_audit*.', row: 1, from: 4, to: 9, color: 3 }, // prettier-ignore
    { title: '5 · Stripe has the last word', text: 'Each invoice is read again. Paid, disputed or changed meanwhile: the message stays here, with its reason.', row: 2, from: 0, to: 2, lanes: 3, color: 5 }, // prettier-ignore
    { title: '6 · Send once, remember it', text: '**Claimed** in the contact log, drafted in Gmail in the thread of our earlier mail with the same subject, sent, logged as **sent**. Should the run die in between, one claim stays and that customer is held until a person has looked.', row: 2, from: 3, to: 9, lanes: 3, color: 4 }, // prettier-ignore
  ];
  for (const one of rows) frame(flow, one);
}
