import type { CallWording } from './callWording';

/** A single invoice as a sentence names it: everything already in the reader's language. */
export interface NamedInvoice {
  number: string;
  amount: string;
  due: string;
}

/** One occasion's words: a subject and an opening, for one invoice and for several. `count` is two or more. */
export interface Occasion {
  subjectOne(invoice: { number: string; company: string; due: string }): string;
  subjectMany(invoices: { count: number; company: string }): string;
  openingOne(invoice: NamedInvoice): string;
  openingMany(invoices: { count: number }): string;
}

/**
 * A text message: company, number, amount, due date, link, and the two sentences every reminder carries, all within 160
 * letters where the facts leave room for it. Use letters of the GSM 03.38 alphabet where the language allows it (no á, ê,
 * ç, ł, č and no typographic quotes): one other letter cuts the message to 70. `due` is short, such as 01.11.2026.
 */
export interface TextMessageWording {
  overdueOne(invoice: NamedInvoice & { company: string }): string;
  upcomingOne(invoice: NamedInvoice & { company: string }): string;
  /** Followed by one line for each invoice. */
  overdueMany(invoices: { count: number; company: string }): string;
  upcomingMany(invoices: { count: number; company: string }): string;
  /** One invoice of several, on a line of its own. */
  row(invoice: NamedInvoice): string;
  total(sum: { amount: string; currency: string | undefined }): string;
  /** Stands before the link. */
  pay: string;
  /** "Already paid? Please ignore. Questions? Just reply." in one go. */
  closing: string;
}

/** Offers to the customer, each used only where a person switched it on; guardrails allow exactly these sentences. */
export interface OfferWording {
  /** Paying a part of it first. */
  partPayment: string;
  /** Paying in several steps. */
  plan: string;
  /** We call at a time that suits. */
  callBack: string;
}

/**
 * What we know of the customer's other invoices: none of them is asked for, and the customer should see that we know. With
 * `inCall` the sentence is spoken, and speaks of the call instead of the message.
 */
export interface ElsewhereWording {
  /** A payment is announced for other invoices ("INV-3 and INV-4") and its day has not passed. */
  promise(promised: { list: string; count: number; date: string; inCall: boolean }): string;
  /** Other invoices are contested: we are looking into it, and this message is not about them. */
  dispute(disputed: { list: string; count: number; inCall: boolean }): string;
}

/** What an account owner is told before anyone writes to the customer again. */
export interface NoteWording {
  subject(account: { customer: string; count: number }): string;
  greeting: string;
  /** `days` is one or more. */
  opening(account: { customer: string; count: number; days: number }): string;
  /** Instead of the opening while no invoice is overdue. */
  notOverdue(account: { customer: string; count: number }): string;
  questions: string;
  /** How many reminders went out, and the day of the last one where it is known. Put the count last or in brackets: "2 reminders" would be refused. */
  reminded(contact: { count: number; date?: string }): string;
  notReminded: string;
  replied(contact: { date: string }): string;
  promise(promised: { date: string; amount?: string }): string;
  contact(name: string): string;
  closing: string;
}

/** Everything the built-in writer can say in one language, in that language's own business manners. */
export interface Wording {
  greeting(contactName: string | undefined): string;
  /** Before the due date: a notice, no reminder. */
  upcoming: Occasion;
  friendly: Occasion;
  direct: Occasion;
  /** Asks for a day by reply. Still no threat, no pressure; never for VIP customers or a first delay. */
  firm: Occasion;
  columns: { number: string; amount: string; due: string };
  listed(invoice: NamedInvoice): string;
  total(sum: { amount: string; currency: string | undefined }): string;
  /** One part payment, then the sentence around all of them. */
  partPayment(part: { amount: string; number: string }): string;
  thanksFor(list: string): string;
  /** One unused credit, then the sentence around all of them. */
  credit(part: { amount: string; number: string }): string;
  creditsOpen(list: string): string;
  brokenPromise(promised: { date: string; amount?: string }): string;
  /** Said only when a message on that day is on record. `count` is the number of invoices this message is about. */
  previousReminder(contact: { date: string; count: number }): string;
  elsewhere: ElsewhereWording;
  /** To a customer who always paid on time until now. */
  firstTimeLate: string;
  /** To a customer that we mark as important. */
  valued: string;
  offers: OfferWording;
  payHere: string;
  payButton: string;
  payThis: string;
  /** Where no invoice has a payment link: how to pay is on the invoice. Never a bank account. */
  payAsInvoiced(invoices: { count: number }): string;
  ignoreIfPaid: string;
  /** For e-mail: reply to this e-mail. */
  replyIfMissing: string;
  /** For WhatsApp: reply here. */
  replyHere: string;
  closing: string;
  textMessage: TextMessageWording;
  call: CallWording;
  note: NoteWording;
}
