import { compare, toDecimal } from '../money/money';
import { parseAmount } from '../money/parseAmount';
import type { CurrencyAmount } from '../receivables/fields';
import { balanceOf } from './accountLine';
import type { DigestItem } from './digestItem';

/** An invoice the customer contests, and how much of it. */
export interface DisputeLine extends CurrencyAmount {
  readonly customerId: string;
  readonly customer: string;
  readonly invoice: string;
  /** The ledger's reason, or the customer's own words; plain text that came from outside. */
  readonly reason?: string;
  /** Who says so: the ledger, or a message that the ledger does not know of yet. */
  readonly saidIn: 'ledger' | 'message';
}

function contested(item: DigestItem): Pick<DisputeLine, 'amount' | 'currency'> {
  const balance = balanceOf(item);
  const { amount } = item.invoice.dispute ?? {};
  const named =
    amount === undefined ? balance : parseAmount({ value: amount, currency: balance.currency, field: 'dispute' });
  return { currency: balance.currency, amount: toDecimal(compare(named, balance) < 0 ? named : balance) };
}

/** True where a message disputes this invoice, or the whole account without naming one. */
function disputedInMessage({ invoice, history }: DigestItem): boolean {
  return (history?.holds ?? []).some(
    ({ code, invoiceIds }) => code === 'dispute' && (invoiceIds === undefined || invoiceIds.includes(invoice.id)),
  );
}

/** The open invoices in dispute, in the order of the ledger. A dispute without an amount contests the whole balance. */
export function openDisputes(items: readonly DigestItem[]): DisputeLine[] {
  return items.flatMap((item) => {
    const { invoice, history } = item;
    const inLedger = invoice.dispute?.open === true;
    if (!inLedger && !disputedInMessage(item)) return [];
    const reason = inLedger ? invoice.dispute?.reason : history?.disputes[0]?.quote;
    return [
      {
        customerId: invoice.customer.id,
        customer: invoice.customer.name,
        invoice: invoice.number,
        ...contested(item),
        ...(reason ? { reason } : {}),
        saidIn: inLedger ? ('ledger' as const) : ('message' as const),
      },
    ];
  });
}
