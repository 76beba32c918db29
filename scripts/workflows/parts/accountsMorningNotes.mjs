// The sticky notes of a cloud ledger's morning.
import { at, frame } from './grid.mjs';

/**
 * Places the notes; every row of nodes stands on one or two of them. `words` are what differs: `first` (change first),
 * `ledger`, `mails`, `review`, and `send` with its `title`.
 */
export function placeNotes(flow, { first, ledger, mails, review, send }) {
  const [x, y] = at(0, 0);
  flow.note('Change first', [x - 72, y - 528], [10 * 224 + 8, 312], first, 4);
  const rows = [
    { title: 'Start', text: 'By the clock or by hand.', row: 0, from: 0, to: 1 },
    { title: '1 · The ledger', text: ledger, row: 0, from: 2, to: 7, color: 5 },
    { title: '2 · Who hears from us', text: '**Aging Classifier** decides send, hold, escalate or none, with reasons. **Risk Scorer** ranks; it never decides.', row: 0, from: 8, to: 9, color: 6 }, // prettier-ignore
    { title: '3 · What was said', text: mails, row: 1, from: 0, to: 3, color: 5 },
    { title: '4 · The words', text: 'One message per customer. Below: who is not chased.', row: 1, from: 4, to: 4, color: 6 }, // prettier-ignore
    { title: '5 · A person decides', text: review, row: 1, from: 5, to: 9, color: 3 },
    { title: '6 · The ledger has the last word', text: 'Each invoice is read again. Paid, disputed or changed meanwhile: the message stays here, with its reason.', row: 2, from: 0, to: 2, lanes: 3, color: 5 }, // prettier-ignore
    { title: `7 · ${send.title}`, text: send.text, row: 2, from: 3, to: 9, lanes: 3, color: 4 },
  ];
  for (const one of rows) frame(flow, one);
}
