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
  firm: {
    subjectOne: ({ number, company }) => `Invoice ${number} from ${company}: when can we expect payment?`,
    subjectMany: ({ count, company }) => `${count} open invoices from ${company}: when can we expect payment?`,
    openingOne: ({ number, amount, due }) =>
      `Our invoice ${number} was due on ${due}, and ${amount} has not reached us. Please arrange the payment and reply with the date on which it will be made, or tell us what stands in the way.`,
    openingMany: ({ count }) =>
      `The following ${count} invoices have not been paid in full. Please arrange the payment of what is due and reply with the date on which it will be made, or tell us what stands in the way.`,
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
  previousReminder: ({ date, count }) =>
    `We last wrote to you about ${count === 1 ? 'this invoice' : 'open invoices'} on ${date}.`,
  elsewhere: {
    promise: ({ list, count, date, inCall }) =>
      `Thank you for letting us know that ${count === 1 ? `invoice ${list} is` : `invoices ${list} are`} planned for payment on ${date}; ${inCall ? 'this call' : 'this message'} is not about ${count === 1 ? 'that one' : 'those'}.`,
    dispute: ({ list, count, inCall }) =>
      `We are looking into your questions about ${count === 1 ? `invoice ${list}` : `invoices ${list}`}; ${inCall ? 'this call' : 'this message'} is not about ${count === 1 ? 'that one' : 'those'}.`,
  },
  firstTimeLate: 'Your payments have always arrived on time, so we assume that something has simply come in between.',
  valued: 'We value working with you. If there is anything on our side that we should put right, please tell us.',
  offers: {
    partPayment: 'If it helps, you are welcome to pay a part of it first; a short reply is enough.',
    plan: 'If a payment plan would help, please reply and we will look for a solution together.',
    callBack: 'If you prefer to talk, reply with a time that suits you and we will call you back.',
  },
  payHere: 'You can pay online here:',
  payButton: 'Pay online',
  payThis: 'Pay online:',
  payAsInvoiced: ({ count }) =>
    count === 1 ? 'How to pay is stated on the invoice.' : 'How to pay is stated on each invoice.',
  ignoreIfPaid: 'If you have already paid, please ignore this message.',
  replyIfMissing:
    'If anything is missing, such as a purchase order number or an invoice copy, simply reply to this email.',
  replyHere:
    'If anything is missing, such as a purchase order number or an invoice copy, simply reply to this message.',
  closing: 'Kind regards,',
  textMessage: {
    overdueOne: ({ company, number, amount, due }) => `${company}: invoice ${number}, ${amount} open, was due ${due}.`,
    upcomingOne: ({ company, number, amount, due }) => `${company}: invoice ${number}, ${amount}, is due ${due}.`,
    overdueMany: ({ company, count }) => `${company}: ${count} open invoices.`,
    upcomingMany: ({ company, count }) => `${company}: ${count} invoices are due soon.`,
    row: ({ number, amount, due }) => `${number}: ${amount}, due ${due}`,
    total: ({ amount, currency }) => `Total${currency ? ` ${currency}` : ''}: ${amount}`,
    pay: 'Pay:',
    closing: 'Already paid? Please ignore. Questions? Just reply.',
  },
  call: {
    title: ({ customer, count }) => `Call ${customer}: ${count === 1 ? 'one open invoice' : `${count} open invoices`}`,
    headings: {
      opening: 'Say first',
      facts: 'Then the facts',
      questions: 'Ask',
      offers: 'You may offer',
      never: 'Leave out',
      closing: 'Close',
      log: 'Write down',
    },
    opening: ({ name, company, contactName }) =>
      contactName
        ? `Hello, this is ${name} from ${company}. Am I speaking with ${contactName}? Is this a good moment?`
        : `Hello, this is ${name} from ${company}. Could I speak with the person who looks after your payments, please?`,
    reason: ({ count, overdue }) =>
      overdue
        ? `I am calling about ${count === 1 ? 'an invoice that is' : `${count} invoices that are`} still open on our side.`
        : `I am calling about ${count === 1 ? 'an invoice that is' : `${count} invoices that are`} due soon, to make sure that all is well.`,
    questions: [
      'Have you received everything, and is it in order?',
      'Is anything missing, such as a purchase order number or an invoice copy?',
      'Has the payment already been made? Then thank you, and nothing else is needed.',
      'If not: when can we expect it?',
      'Is there anything on our side that we should put right?',
    ],
    offers: {
      partPayment: 'Paying a part of it first.',
      plan: 'A payment plan: note what would help, the details follow in writing.',
      callBack: 'Calling back at a time that suits.',
    },
    never: [
      'Speak about the invoices with nobody but the contact; to others, only ask for a call back.',
      'Stay with the facts on this page: no steps, terms or sums that are not written here.',
      'Take no payment and no payment data on the phone.',
      'Do not argue. If something is contested, note it and promise only that a colleague will look at it.',
    ],
    closing: ['Repeat what you have heard, in one sentence.', 'Say thank you, and that you will confirm it by email.'],
    log: [
      'Who you spoke to, or that nobody answered.',
      'The date and the sum the customer named, in their own words.',
      'Anything contested or missing, with the invoice number.',
      'What happens next, and who does it.',
    ],
  },
  note: {
    subject: ({ customer, count }) =>
      `Please look into ${customer}: ${count === 1 ? 'one open invoice' : `${count} open invoices`}`,
    greeting: 'Hello,',
    opening: ({ customer, count, days }) =>
      count === 1
        ? `An invoice of ${customer} is ${days === 1 ? '1 day' : `${days} days`} overdue. For now, no further reminder goes out for it.`
        : `${count} invoices of ${customer} are open, the oldest ${days === 1 ? '1 day' : `${days} days`} overdue. For now, no further reminders go out for them.`,
    notOverdue: ({ customer, count }) =>
      count === 1
        ? `An invoice of ${customer} is open and not overdue yet. For now, no reminder goes out for it.`
        : `${count} invoices of ${customer} are open, none of them overdue yet. For now, no reminders go out for them.`,
    questions:
      'Is there a service problem, a dispute, a missing purchase order, or something in the relationship that we should know about? Please speak to the customer or tell us how to go on.',
    reminded: ({ count, date }) => `Reminders sent so far: ${count}${date ? ` (the last one on ${date})` : ''}.`,
    notReminded: 'No reminder has been sent so far.',
    replied: ({ date }) => `The customer last replied to us on ${date}; please look at the conversation first.`,
    promise: ({ date, amount }) =>
      `${amount ? `A payment of ${amount}` : 'A payment'} promised for ${date} has not arrived.`,
    contact: (name) => `Our contact there: ${name}.`,
    closing: 'Thank you,',
  },
};
