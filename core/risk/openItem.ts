import type { InvoiceFacts } from '../history/invoiceFacts';
import type { PayerHistory } from '../history/payerHistory';
import type { ReminderAnswer } from '../history/reminderAnswers';

/** An open item with how its payer has paid until now. */
export interface OpenItem {
  readonly facts: InvoiceFacts;
  readonly payer: PayerHistory;
  /** How the customer answered our reminders, from `reminderAnswers`; none where no contact log is known. */
  readonly answers?: readonly ReminderAnswer[];
}
