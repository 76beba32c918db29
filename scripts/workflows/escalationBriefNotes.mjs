// What the sticky notes of the escalation brief say.
import { at, frame } from './parts/grid.mjs';

/** Places the notes; every row of nodes stands on one or two of them. */
export function placeNotes(flow, { tasks }) {
  const [x, y] = at(0, 0);
  flow.note(
    'Change first',
    [x - 72, y - 528],
    [11 * 224 + 8, 312],
    `Weekdays at 7:30, before the morning run: what is **22 to 45 days** late becomes a brief to its account owner; what is **46 days or more** late becomes a review task. **Nothing here goes to a customer.**\n\n1. **Credentials**: QuickBooks Online (*Open invoices*), Gmail (*Mails with them*, *Mail the brief*), Slack (the three posts).\n2. **Settings**: your company; \`accountOwner\`, who hears of customers without an owner of their own (QuickBooks knows none); the Slack channel, which should be **private** as briefs name customers, or \`briefsInSlack\` off.\n3. **Time zone** and **error workflow** in the workflow’s settings.\n\nAnother ledger: put its node in the place of group 1 and set **Source** in *Aging Classifier*. An owner’s address is read from a column \`owner\`, or from Zoho’s salesperson.`,
    4,
  );
  const rows = [
    { title: 'Start', text: 'By the clock or by hand. Two Data Tables are created on the first run.', row: 0, from: 0, to: 3 }, // prettier-ignore
    { title: '1 · The ledger', text: 'Every invoice with a balance. The **contact log** says who was asked when: the owner is not asked again within the reminder cap.', row: 0, from: 4, to: 8, color: 5 }, // prettier-ignore
    { title: '2 · How late, and why it matters', text: '**Aging Classifier**: stage and decision. **Risk Scorer**: ranks.', row: 0, from: 9, to: 10, color: 6 }, // prettier-ignore
    { title: '3 · What was said', text: 'The mails of the last year with each of these customers. A promise or a dispute that only a mail knows stands in the brief; one in the contact log keeps it back.', row: 1, from: 0, to: 3, color: 5 }, // prettier-ignore
    { title: '4 · The note', text: 'The drafter writes it. Reminders are the morning run’s business.', row: 1, from: 4, to: 5, color: 6 }, // prettier-ignore
    { title: '5 · 22 to 45 days: the account owner', text: 'The note with what was said and the words that prove it, by mail; logged as an **internal note**. A mail that is refused is not logged and is written again.', row: 2, from: 0, to: 4, color: 4 }, // prettier-ignore
    { title: '6 · 46 days and more: a person', text: `A row in the Data Table \`${tasks}\`, once for each invoice, and one line in Slack without names. When you have looked, add a row with event \`reviewed\` to the contact log: it lets one more reminder go. Asana, Jira or Trello? Put their node after *No task yet*.`, row: 2, from: 5, to: 9, color: 3 }, // prettier-ignore
  ];
  for (const one of rows) frame(flow, one);
}
