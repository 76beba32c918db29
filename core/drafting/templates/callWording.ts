/**
 * The script for a colleague who calls the customer, in the customer's language because its sentences are spoken there.
 * Imperatives are addressed to the colleague. The guardrails read it too: it says what to leave out without naming it.
 */
export interface CallWording {
  /** The title of the page; stands where an e-mail has its subject. */
  title(account: { customer: string; count: number }): string;
  headings: {
    opening: string;
    facts: string;
    questions: string;
    /** Used only when at least one offer is switched on. */
    offers: string;
    never: string;
    closing: string;
    log: string;
  };
  /** First words on the line: who calls, for whom, and whether it is a good moment. Nothing of the invoice yet. */
  opening(caller: { name: string; company: string; contactName: string | undefined }): string;
  /** What the call is about, once the right person is there; the list of invoices follows. `overdue` is false before the due date. */
  reason(invoices: { count: number; overdue: boolean }): string;
  /** What to ask, in this order. */
  questions: readonly string[];
  /** What may be offered, as a hint to the caller; only those that a person switched on are shown. */
  offers: { partPayment: string; plan: string; callBack: string };
  never: readonly string[];
  closing: readonly string[];
  /** What to write into the contact log. */
  log: readonly string[];
}
