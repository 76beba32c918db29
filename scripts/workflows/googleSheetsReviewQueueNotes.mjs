// What the sticky notes of the Google Sheets workflow say.
import { at, frame } from './parts/grid.mjs';

/** Places the notes; every row of nodes stands on one or two of them. */
export function placeNotes(flow) {
  const [x, y] = at(0, 0);
  flow.note(
    'Change first',
    [x - 72, y - 560],
    [10 * 224 + 8, 344],
    'Weekdays at 8: a **Google Sheet** with a row for each invoice, one message per customer, your yes in the browser, then **Gmail**. The sheet shows what became of each row.\n\n1. **Sheet**: one row for each invoice, headings in the first row: *Invoice* (each number once), *Client*, *Email*, *Invoice date*, *Due date*, *Currency*, *Still open*; if you like *Amount*, *Status*, *Promised*. The workflow adds *Follow-up*, *Why* and *Last reminder*.\n2. **Credentials**: Google Sheets (the five nodes that read or write the sheet), Gmail (*Mails with them*, *Tell the reviewer by mail*, *Our earlier mail*, *Draft in the thread*, *Send it*).\n3. **Settings**: the sheet’s link and the tab’s name, how it writes dates (*dmy*, *mdy* or *ymd*: it is never guessed), your company, who signs, your address, who reviews, your home currency. What is named there is made up.\n4. Other headings? **Columns** in *Aging Classifier* and *Recheck Before Send*, alike. Is the number not called *Invoice*: also in *Waits for review*, *Not chased, and why*, *What became of it* and the nodes that write behind them.\n5. **Time zone** and **error workflow** in the workflow’s settings, then **Execute workflow**.',
    4,
  );
  const rows = [
    { title: 'Start', text: 'By the clock or by hand.', row: 0, from: 0, to: 1 },
    { title: '1 · The sheet', text: 'Every row of the tab. The **contact log** is a Data Table: what was sent, claimed, stopped. It is created on the first run.', row: 0, from: 2, to: 3, color: 5 }, // prettier-ignore
    { title: '2 · Who hears from us', text: '**Aging Classifier** decides send, hold, escalate or none, with reasons. **Risk Scorer** ranks; it never decides. Above: a row whose date, amount or address cannot be read says so in the sheet; the others go on.', row: 0, from: 4, to: 9, color: 6 }, // prettier-ignore
    { title: '3 · What was said', text: 'The mails of the last months with each customer who may be written to. Promises, disputes and "we have paid" hold the message back.', row: 1, from: 0, to: 3, color: 5 }, // prettier-ignore
    { title: '4 · The words, and the queue', text: 'One message per customer. Before anybody decides, each row of the sheet says *Waits for review*, *On hold* or *Nothing to do*, and why.', row: 1, from: 4, to: 7, color: 6 }, // prettier-ignore
    { title: '5 · A person decides', text: 'A mail to the reviewer with the link to the review page; it names no customer. Approve, edit, reject or snooze. Nobody decides in three business days? Nothing is sent. Who decided what is kept in the Data Table *receivables_audit*.', row: 1, from: 8, to: 12, color: 3 }, // prettier-ignore
    { title: '6 · The sheet has the last word', text: 'It is read again. Paid, disputed or changed meanwhile: the message stays here, with its reason.', row: 2, from: 0, to: 2, lanes: 3, color: 5 }, // prettier-ignore
    { title: '7 · Send once, remember it, write it back', text: 'One message at a time: **claimed** in the contact log, sent in the thread of our earlier mail with the same subject, logged as **sent**. Then each row of the sheet says *Sent* with the day, *Stopped*, *Snoozed* or *Could not be sent*, and why.', row: 2, from: 3, to: 9, lanes: 3, color: 4 }, // prettier-ignore
  ];
  for (const one of rows) frame(flow, one);
}
