// What the sticky notes of the QuickBooks workflow say.

export const words = {
  first:
    'Weekdays at 8: open invoices from **QuickBooks**, one message per customer, your yes in the browser, then **Gmail**.\n\n1. **Credentials**: QuickBooks Online (*Open invoices*, *Invoice as it is now*), Gmail (*Mails with them*, *Our earlier mail*, *Draft in the thread*, *Send it*), Slack (*Tell the reviewers in Slack*).\n2. **Settings**: your company, who signs, your address, your home currency, the Slack channel. The company named there is made up.\n3. **Time zone** in the workflow’s settings: it decides what day it is and when 8 is.\n4. **Error workflow** in the workflow’s settings: *Receivables: when a run fails*.\n5. Press **Execute workflow**. Nothing is sent before you approve it.\n\nPayment links: QuickBooks’ node does not ask for them, so messages come without. With 5,000 open invoices or more the run stops and says what to change.',
  ledger:
    'Every invoice with a balance, 1,000 at a time. The **contact log** is a Data Table: what was sent, claimed, stopped. It is created on the first run.',
  mails:
    'The mails of the last months with each customer who may be written to. Promises, disputes and "we have paid" hold the message back. Nothing is sent to a model.',
  review:
    'Slack shows how many messages wait, their totals and a button to the review page; it names no customer. Approve, edit, reject or snooze. Nobody decides in three business days? Nothing is sent. Who decided what is kept in the Data Table *receivables_audit*.',
  send: {
    title: 'Send once, remember it',
    text: 'One message at a time: **claimed** in the contact log, drafted in Gmail in the thread of our earlier mail with the same subject, sent, logged as **sent**. Should the run die in between, one claim stays and the next run holds that customer until a person has looked.',
  },
};
