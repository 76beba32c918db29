import { formatMoney } from '../money/formatMoney';
import { compare, type Money } from '../money/money';
import { parseAmount } from '../money/parseAmount';
import type { Hold } from './hold';
import { reason, type Situation } from './situation';

/** The customer has paid already; the money is only under way. */
export const paymentInFlight: Hold = ({ invoice }) =>
  invoice.paymentInFlight
    ? reason('payment_in_flight', 'A payment is on its way. If it fails, the ledger will say so.')
    : undefined;

/** The customer's unused credit notes and unapplied money in the invoice's currency, when there are any. */
export function openCreditOf({ account, invoice }: Situation): Money | undefined {
  return account?.credits.get(invoice.currency);
}

/** Money received but unmatched: nobody knows which invoice it was for, so every one it covers waits for the bookkeeper. */
export const unmatchedMoney: Hold = (situation) => {
  const { chased } = situation;
  const credit = openCreditOf(situation);
  if (!credit || chased.minor === 0 || compare(credit, chased) < 0) return undefined;
  const [open, asked] = [formatMoney(credit, 'en'), formatMoney(chased, 'en')];
  const message = `${open} of this customer is not matched to an invoice yet and covers the ${asked} open here. Match it first.`;
  return reason('unmatched_money', message);
};

/** Not worth a reminder, by itself or with all that is overdue of the customer in that currency, as the policy says. */
export const belowMinimum: Hold = ({ invoice, policy, chased, account }) => {
  const { currency } = invoice;
  const limit = policy.minimumAmounts[currency];
  if (limit === undefined) return undefined;
  const minimum = parseAmount({ value: limit, currency, field: `minimum amount in ${currency}` });
  const together = policy.minimumPer === 'customer' ? account?.overdue.get(currency) : undefined;
  const counted = together && together.minor > chased.minor ? together : chased;
  if (counted.minor >= minimum.minor) return undefined;
  const [open, least] = [formatMoney(counted, 'en'), formatMoney(minimum, 'en')];
  const whole = policy.minimumPer === 'customer' ? ' in all' : '';
  return reason('below_minimum', `${open} to chase${whole} is below the minimum of ${least}.`);
};
