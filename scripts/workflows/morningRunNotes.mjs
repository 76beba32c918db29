// What the sticky notes of the morning run say.

/** Places the notes that explain each step and what to change first. */
export function placeNotes(flow, meta) {
  flow.note(
    'Start here',
    [-1180, -620],
    [460, 400],
    `This workflow needs **no account**: it brings a sample ledger of ${meta.company}, keeps it in an n8n Data Table, and asks you before anything is sent.\n\n1. Open **Send Email** and choose an SMTP credential.\n2. Press **Execute workflow**.\n3. Open the review page: the waiting **Review Drafts** node shows its address.\n4. Approve, edit or reject. Only what you approved leaves.\n\nThe sample is dated **${meta.asOf}**. With your own ledger, empty **As-Of Date** in *Aging Classifier* and *Recheck Before Send*: then it is today.`,
    4,
  );
  flow.note(
    '1 · Ledger',
    [-700, -460],
    [1260, 240],
    'The sample ledger is written into the Data Table `receivables_ledger` on the first run. Open it under **Data tables** and change a row: mark an invoice paid, set a dispute, move a due date.\n\nReplace these nodes by your own ledger: QuickBooks, Xero, Stripe, a sheet. The Aging Classifier recognises the rows.',
  );
  flow.note(
    '2 · Who should hear from us, and why',
    [780, -460],
    [700, 240],
    '**Aging Classifier** gives every invoice its stage and decides send, hold, escalate or none, each with reasons. It reads the contact log so that nobody is written to twice.\n\n**Risk Scorer** puts the money at risk first. It ranks; it never decides.\n\n**History Summarizer** reads the mails: promises, disputes, "we have paid".',
  );
  flow.note(
    '3 · The words',
    [1500, -460],
    [280, 240],
    'One message per customer, in their language, from the ledger’s figures. Every draft passes the guardrails or is not shown.\n\nSet **your** name and company here.',
  );
  flow.note(
    '4 · A person decides',
    [1800, -460],
    [440, 240],
    'The run waits here. One page lists every draft: approve, edit, reject or snooze, one by one or together.\n\nNobody decides in time? Then nothing is sent. Who decided what is kept in `receivables_audit`.',
  );
  flow.note(
    '5 · The ledger has the last word',
    [2260, -460],
    [280, 240],
    'The ledger and the contact log are read **again** after the approval. Paid, disputed or changed meanwhile: the mail stays here, with its reason.',
  );
  flow.note(
    '6 · Send once, remember it',
    [2560, -620],
    [1120, 240],
    'One message at a time: it is **claimed** in the contact log, sent, then recorded as **sent**. Should the run die in between, one claim stays, and the next run holds that customer until a person has looked; the others are drafted again.\n\nRun it twice on one day: the second run sends nothing and says why.',
  );
  flow.note(
    'Rows to fix',
    [1780, 460],
    [280, 320],
    'Broken rows come here, alone, each with its number, field, value and the expected form. Connect Slack or e-mail to hear of them.',
    3,
  );
  flow.note(
    'Why not chased',
    [2080, 560],
    [420, 160],
    'Every invoice that is not written about leaves the Drafter by its second output, with the reasons and until when they hold. Filter it, or send it to a sheet.',
    5,
  );
}
