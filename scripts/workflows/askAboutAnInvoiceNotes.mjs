// What the sticky notes of "ask about an invoice" say.
import { at, frame } from './parts/grid.mjs';

/** Places the notes. */
export function placeNotes(flow) {
  const [x, y] = at(0, 0);
  flow.note(
    'Change first',
    [x - 72, y - 544],
    [10 * 224 + 8, 328],
    'Questions about **one customer’s own invoices**, answered from the ledger. It cannot send, promise, discount, or see another customer: the model has one read-only tool, and that tool’s customer does not come from the model.\n\n1. **Credentials**: Basic Auth (*A colleague asks*), JWT (*A customer asks*; HS256 or a public key, never “none”), QuickBooks Online (two nodes), Gmail (*Mails with them*), your model (*Chat model*), Slack (*Ask a person*).\n2. **Settings**: company, your address, home currency, Slack channel.\n3. Customers: your portal signs a token with the claim `email` and posts `{ "chatInput": "…" }` to *A customer asks*; n8n’s chat widget can do that with a header. Colleagues begin their question with the customer’s address.\n4. **Error workflow**: *Receivables: when a run fails*. Then **activate** it: the tool is this same workflow.',
    4,
  );
  const rows = [
    { title: '1 · Who asks', text: 'A signed token names the customer; a signed-in colleague does. Nothing the model says can change it.', row: 0, from: 0, to: 4, color: 5 }, // prettier-ignore
    { title: '2 · The model', text: 'It sees the question and what the tool returns.', row: 0, from: 5, to: 6, lanes: 2.4, color: 6 }, // prettier-ignore
    { title: '3 · Checked', text: 'A number that is not the ledger’s, or a word of discounts or delays: a fixed sentence goes out instead, and a person is asked.', row: 0, from: 7, to: 9, color: 3 }, // prettier-ignore
    { title: 'The tool: one customer’s invoices, read only', text: 'Invoices of that customer, aged; promises and disputes found in their mails. Scores, decisions and quotes stay here.', row: 1, from: 0, to: 6, color: 5 }, // prettier-ignore
  ];
  for (const one of rows) frame(flow, one);
}
