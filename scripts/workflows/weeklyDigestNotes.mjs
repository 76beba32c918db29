// What the sticky notes of the weekly digest say.
import { at, frame } from './parts/grid.mjs';

/** Places the notes; every row of nodes stands on one or two of them. */
export function placeNotes(flow) {
  const [x, y] = at(0, 0);
  flow.note(
    'Change first',
    [x - 72, y - 528],
    [11 * 224 + 8, 312],
    'Fridays at 15: what is outstanding and overdue, by age, the largest accounts, what waits for account owners, who is late again and again, payments expected next week, disputes, next actions. **Nothing goes to a customer.** Amounts are per currency and never added across.\n\n1. **Credentials**: QuickBooks Online (*Open invoices*, *Invoices of these months*, *Payments of these months*), Gmail (*Mails with them*, *Mail the digest*), Slack (two posts).\n2. **Settings**: company, `digestTo` (several addresses with commas), the Slack channel (the digest names customers: a **private** one), lines per list, days ahead, months of history.\n3. **Time zone** and **error workflow** in the workflow’s settings.\n\nAnother ledger: put its nodes in the place of groups 1 and 2; *Aging Classifier* then needs its **Source**.',
    4,
  );
  const rows = [
    { title: 'Start', text: 'By the clock or by hand.', row: 0, from: 0, to: 1 },
    { title: '1 · What is open', text: 'Every invoice with a balance, and the contact log.', row: 0, from: 2, to: 8, color: 5 }, // prettier-ignore
    { title: '3 · How late, and when it will come', text: '**Risk Scorer** learns from the history when payments will come.', row: 0, from: 9, to: 10, color: 6 }, // prettier-ignore
    { title: '2 · How they paid until now', text: 'Invoices and payments of the last months: who is late again and again, and what to expect.', row: 1, from: 3, to: 8, lanes: 5.5, color: 5 }, // prettier-ignore
    { title: '4 · What was said', text: 'Mails with those who are late: a dispute that only a mail knows is listed, too.', row: 3, from: 2, to: 5, color: 5 }, // prettier-ignore
    { title: '5 · The digest', text: 'Figures and words in one item: `digest`, `subject`, `text`, `html`, `blocks`. Send it where you like.', row: 3, from: 6, to: 8, color: 4 }, // prettier-ignore
  ];
  for (const one of rows) frame(flow, one);
}
