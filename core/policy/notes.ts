import { addDays } from '../calendar/calendarDate';
import { formatMoney } from '../money/formatMoney';
import { money } from '../money/money';
import type { Reason } from '../receivables/sections/contact';
import { openCreditOf } from './moneyHolds';
import { dayText, reason, remark, reviewOf, type Situation } from './situation';

/** What a reader may need to know, or undefined. */
type Note = (situation: Situation) => Reason | undefined;

const brokenPromise: Note = ({ invoice, aging, asOf, policy }) => {
  const { promise } = invoice;
  const isBroken = promise && aging.daysOverdue > 0 && asOf > addDays(promise.date, policy.promiseGraceDays);
  return isBroken
    ? reason('broken_promise', `The customer promised to pay on ${dayText(promise.date)} and has not.`)
    : undefined;
};

const partialDispute: Note = ({ invoice, balance, chased }) => {
  if (!invoice.dispute?.open || chased.minor === 0) return undefined;
  const disputed = money(invoice.currency, balance.minor - chased.minor);
  const [contested, rest] = [formatMoney(disputed, 'en'), formatMoney(chased, 'en')];
  return reason('partial_dispute', `${contested} is disputed and left out; ${rest} is chased.`);
};

/** Less than the invoice: no reason to keep silent, but the customer will ask about it. */
const openCredit: Note = (situation) => {
  const credit = openCreditOf(situation);
  if (!credit || credit.minor >= situation.chased.minor) return undefined;
  return reason('open_credit', `${formatMoney(credit, 'en')} of this customer is not matched to an invoice yet.`);
};

const estimated: Note = ({ invoice }) =>
  invoice.dueDateEstimated
    ? reason('due_date_estimated', 'The ledger has no due date; it is estimated, so the stage stays friendly.')
    : undefined;

const overridden: Note = ({ invoice, policy }) => {
  if (policy.capOverrides.length === 0) return undefined;
  const override = policy.capOverrides.find(({ customerId }) => customerId === invoice.customer.id);
  return override
    ? reason('cap_overridden', `The cap is lifted for this customer.${remark(override.reason)}`)
    : undefined;
};

const reviewed: Note = (situation) => {
  const { aging, invoice, policy } = situation;
  const needed = aging.stage === 'human_review' || invoice.reminderCount >= policy.maxRemindersPerInvoice;
  const review = needed ? reviewOf(situation) : undefined;
  if (!review) return undefined;
  const who = review.actor?.trim() ? ` by ${review.actor.trim()}` : '';
  const message = `Reviewed${who} on ${dayText(review.happenedOn)}, which lets one reminder go.`;
  return reason('reviewed', `${message}${remark(review.reason)}`);
};

const consumerRules: Note = ({ invoice }) =>
  invoice.customer.kind === 'consumer'
    ? reason(
        'consumer_rules',
        'The customer is a consumer: stricter limits apply, and a person approves every message.',
      )
    : undefined;

const NOTES: readonly Note[] = [
  brokenPromise,
  partialDispute,
  openCredit,
  estimated,
  overridden,
  reviewed,
  consumerRules,
];

/** What a reader should know, whatever was decided. */
export function notesOn(situation: Situation): Reason[] {
  const found: Reason[] = [];
  for (const note of NOTES) {
    const reason = note(situation);
    if (reason) found.push(reason);
  }
  return found;
}
