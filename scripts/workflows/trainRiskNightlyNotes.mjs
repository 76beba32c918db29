// What the sticky notes of the nightly training say.
import { at, frame } from './parts/grid.mjs';

/** Places the notes; every row of nodes stands on one or two of them. */
export function placeNotes(flow, { models }) {
  const [x, y] = at(0, 0);
  flow.note(
    'Change first',
    [x - 72, y - 528],
    [12 * 224 + 8, 312],
    `Every night at 2: learns from the invoices and payments of the last three years how your customers pay, and keeps the model in the Data Table \`${models}\`. The score only **ranks** work; it decides nothing. The model holds numbers only: no customer, no invoice.\n\n1. **Credentials**: QuickBooks Online (*Invoices of these months*, *Payments of these months*, *Open invoices*), Slack (*Tell that history is short*).\n2. **Settings**: home currency, months of history, Slack channel.\n3. **Error workflow** in the workflow’s settings.\n\nWithout this workflow the Risk Scorer learns anew in each run from the history it is given: the stored model saves that time and makes two runs of a day score alike. With less than 100 known outcomes rules do the scoring.`,
    4,
  );
  const rows = [
    { title: 'Start', text: 'By the clock or by hand.', row: 0, from: 0, to: 2 },
    { title: '1 · The history', text: 'Invoices, paid and open, and the payments that tell on which day each was paid.', row: 0, from: 3, to: 8, lanes: 5.5, color: 5 }, // prettier-ignore
    { title: '2 · Learn and keep', text: 'One row, `current`, is overwritten: a model takes 20 to 70 KB (measured with 300 to 20,000 invoices), which a text column holds easily. Too little history: the old model stays, and Slack says how much is missing.', row: 1, from: 9, to: 11, color: 4 }, // prettier-ignore
    { title: '3 · How a morning run uses it', text: 'This line proves each night that the stored model can be read and scores. In your morning run: copy **Load Model** before the ledger, set the **Risk Scorer** there to *Score with a Trained Model* with the same expression under **Model**. A model that was changed, or was made by another version of this package, is refused, with a word on what to do.', row: 2, from: 2, to: 10, color: 6 }, // prettier-ignore
  ];
  for (const one of rows) frame(flow, one);
}
