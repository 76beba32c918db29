/** A single invoice as a sentence names it: everything already in the reader's language. */
export interface NamedInvoice {
  number: string;
  amount: string;
  due: string;
}

/** One occasion's words: a subject and an opening, for one invoice and for several. */
export interface Occasion {
  subjectOne(invoice: { number: string; company: string; due: string }): string;
  subjectMany(invoices: { count: number; company: string }): string;
  openingOne(invoice: NamedInvoice): string;
  openingMany(invoices: { count: number }): string;
}

/** What an account owner is told before anyone writes to the customer again. */
export interface NoteWording {
  subject(account: { customer: string; count: number }): string;
  greeting: string;
  opening(account: { customer: string; count: number; days: number }): string;
  questions: string;
  reminded: string;
  notReminded: string;
  replied: string;
  promise(promised: { date: string; amount?: string }): string;
  contact(name: string): string;
  closing: string;
}

/** Everything the built-in writer can say in one language, in that language's own business manners. */
export interface Wording {
  greeting(contactName: string | undefined): string;
  upcoming: Occasion;
  friendly: Occasion;
  direct: Occasion;
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
  payHere: string;
  payButton: string;
  payThis: string;
  ignoreIfPaid: string;
  replyIfMissing: string;
  closing: string;
  note: NoteWording;
}
