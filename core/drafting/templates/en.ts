import type { Wording } from './wording';

/** English as a British or American business writes it; dates and amounts follow the customer's country. */
export const en: Wording = {
  greeting: (name) => (name ? `Dear ${name},` : 'Hello,'),
  upcoming: {
    subjectOne: ({ number, company, due }) => `Invoice ${number} from ${company} is due on ${due}`,
    subjectMany: ({ count, company }) => `${count} invoices from ${company} will be due soon`,
    openingOne: ({ number, amount, due }) =>
      `This is a short note that our invoice ${number} (${amount}) is due on ${due}. If the payment is already planned, there is nothing else for you to do.`,
    openingMany: ({ count }) =>
      `This is a short note that the following ${count} invoices will be due soon. If the payments are already planned, there is nothing else for you to do.`,
  },
  friendly: {
    subjectOne: ({ number, company }) => `A friendly reminder: invoice ${number} from ${company}`,
    subjectMany: ({ count, company }) => `A friendly reminder: ${count} open invoices from ${company}`,
    openingOne: ({ number, amount, due }) =>
      `Perhaps it simply slipped through: our invoice ${number} was due on ${due}, and ${amount} is still open on our side.`,
    openingMany: ({ count }) =>
      `This is a friendly reminder that the following ${count} invoices are still open on our side. Perhaps something simply slipped through.`,
  },
  direct: {
    subjectOne: ({ number, company }) => `Invoice ${number} from ${company} is overdue`,
    subjectMany: ({ count, company }) => `${count} open invoices from ${company}`,
    openingOne: ({ number, amount, due }) =>
      `Our invoice ${number} was due on ${due}, and ${amount} is still open. Could you please arrange the payment, or let us know when we can expect it?`,
    openingMany: ({ count }) =>
      `The following ${count} invoices are still open on our side. Could you please arrange the payment of what is due, or let us know when we can expect it?`,
  },
  columns: { number: 'Invoice', amount: 'Open amount', due: 'Due date' },
  listed: ({ number, amount, due }) => `${number}: ${amount}, due ${due}`,
  total: ({ amount, currency }) => `Total${currency ? ` in ${currency}` : ''}: ${amount}`,
  partPayment: ({ amount, number }) => `${amount} against invoice ${number}`,
  thanksFor: (list) => `We have already recorded ${list}, thank you.`,
  credit: ({ amount, number }) => `${amount} (${number})`,
  creditsOpen: (list) => `Your account also holds unused credit, not yet deducted here: ${list}.`,
  brokenPromise: ({ date, amount }) =>
    `You had told us to expect ${amount ? `a payment of ${amount}` : 'payment'} by ${date}, but we have not been able to find it yet. If your plans have changed, please let us know the new date.`,
  payHere: 'You can pay online here:',
  payButton: 'Pay online',
  payThis: 'Pay online:',
  ignoreIfPaid: 'If you have already paid, please ignore this message.',
  replyIfMissing:
    'If anything is missing, such as a purchase order number or an invoice copy, simply reply to this email.',
  closing: 'Kind regards,',
  note: {
    subject: ({ customer, count }) =>
      `Please look into ${customer}: ${count === 1 ? 'one open invoice' : `${count} open invoices`}`,
    greeting: 'Hello,',
    opening: ({ customer, count, days }) =>
      count === 1
        ? `An invoice of ${customer} is ${days} days overdue. For now, no further reminder goes out for it.`
        : `${count} invoices of ${customer} are open, the oldest ${days} days overdue. For now, no further reminders go out for them.`,
    questions:
      'Is there a service problem, a dispute, a missing purchase order, or something in the relationship that we should know about? Please speak to the customer or tell us how to go on.',
    reminded: 'Reminders have already been sent.',
    notReminded: 'No reminder has been sent so far.',
    replied: 'The customer has replied to us; please look at the conversation first.',
    promise: ({ date, amount }) =>
      `${amount ? `A payment of ${amount}` : 'A payment'} promised for ${date} has not arrived.`,
    contact: (name) => `Our contact there: ${name}.`,
    closing: 'Thank you,',
  },
};
