import type { Hold } from './hold';
import { recipientOf } from './recipient';
import { dayText, daysText, reason, reviewOf } from './situation';

/** What a broken row said is unknown: it may have been a dispute or a message already sent. */
export const contactLogUnreadable: Hold = ({ contactLog, invoice }) =>
  contactLog.unreadable.has(invoice.customer.id)
    ? reason(
        'contact_log_unreadable',
        'A contact log row of this customer cannot be read. Mend or remove that row first.',
      )
    : undefined;

/** Which of two rows is right, only a person can find out. */
export const ledgerUnclear: Hold = ({ repeat }) =>
  repeat === 'unclear'
    ? reason('ledger_unclear', 'It is in the ledger more than once, with different amounts. Mend the ledger first.')
    : undefined;

/** A crash between claiming and reporting leaves this trace. */
export const sendUnconfirmed: Hold = ({ customerLog }) => {
  const row = customerLog?.unconfirmed;
  if (!row) return undefined;
  const message = `A message of ${dayText(row.happenedOn)} was claimed but never confirmed, so it may have left.`;
  return reason('send_unconfirmed', `${message} Look in the mailbox and complete the contact log.`);
};

/** The ledger's own mark. */
export const doNotContact: Hold = ({ invoice }) =>
  invoice.customer.doNotContact
    ? reason('do_not_contact', 'The customer is marked as not to be contacted.')
    : undefined;

/** A wholly contested invoice; of a partly contested one the rest is chased. */
export const dispute: Hold = ({ invoice, chased }) =>
  invoice.dispute?.open && chased.minor === 0
    ? reason('dispute', 'The customer disputes the invoice. The account owner settles it first.')
    : undefined;

/** Instalments are followed by their own dates. */
export const paymentPlan: Hold = ({ invoice }) =>
  invoice.paymentPlan ? reason('payment_plan', 'The customer pays in agreed instalments.') : undefined;

/** Direct debit or card on file. */
export const autoCollect: Hold = ({ invoice }) =>
  invoice.autoCollect
    ? reason('auto_collect', 'The amount is collected automatically. If a collection failed, a person looks into it.')
    : undefined;

/** The last stage of the table, until a person looked and lets one reminder go. */
export const humanReview: Hold = (situation) =>
  situation.aging.stage === 'human_review' && !reviewOf(situation)
    ? reason(
        'human_review',
        `${daysText(situation.aging.daysOverdue)} overdue: a person reviews it before anything is sent.`,
      )
    : undefined;

/** Nobody to write to on the chosen channel. */
export const noRecipient: Hold = ({ invoice, channel, aging }) => {
  // The note of an escalation goes to our own account owner, not to the customer.
  if (aging.stage === 'escalate' || recipientOf({ customer: invoice.customer, channel })) return undefined;
  const given = channel === 'email' ? invoice.customer.email : invoice.customer.phone;
  const what = channel === 'email' ? 'e-mail address' : 'phone number';
  const message = given?.trim()
    ? `The ${what} on file is not usable. Correct it in the ledger.`
    : `The customer has no ${what}. Add one in the ledger; it is never guessed.`;
  return reason('no_recipient', message);
};
