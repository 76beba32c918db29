// What the sticky notes of the Xero workflow say.

export const words = {
  first:
    'Weekdays at 8: open invoices from **Xero**, one message per customer, your yes in the browser, then a **draft in Outlook**. A person presses *Send* there; this workflow never does.\n\n1. **Credentials**: Xero (*Xero organisations*, *Open invoices*, *Contacts*, *Invoice as it is now*), Outlook (*Mails with them*, *Reply there*, *What was approved*, *New draft*), Teams (*Tell the reviewers in Teams*).\n2. **Settings**: your company, who signs, your address, your home currency, the Xero organisation when you have several (its name), and the link of the Teams channel (*Get link to channel*). What is named there is made up.\n3. **Time zone** in the workflow’s settings: it decides what day it is and when 8 is.\n4. **Error workflow** in the workflow’s settings: *Receivables: when a run fails*.\n5. Press **Execute workflow**. Nothing is drafted in Outlook before you approve it.',
  ledger:
    'Every approved sales invoice, page after page, with its contact’s address. The **contact log** is a Data Table: what was drafted, claimed, stopped. It is created on the first run.',
  mails:
    'The newest mails with each customer who may be written to. Promises, disputes and "we have paid" hold the message back. Nothing is sent to a model.',
  review:
    'Teams shows how many messages wait, their totals and a link to the review page; it names no customer. Approve, edit, reject or snooze. Nobody decides in three business days? Nothing is drafted. Who decided what is kept in the Data Table *receivables_audit*.',
  send: {
    title: 'Draft once, remember it',
    text: 'One message at a time: **claimed** in the contact log, put into Outlook’s drafts in the conversation the customer already takes part in, logged as **drafted**. A draft counts as a reminder: the next mornings draft nothing for that customer until five business days have passed. Send it or delete it by then.',
  },
};
