import { exponentOf } from '../../money/currency';
import { type Check, type CheckInput } from '../checkInput';
import { currencyMentions } from '../currencyMarks';
import { decimalSignOf, ledgerAmounts, minorDigits, type AmountMention } from '../findAmounts';
import { type Surface } from '../readMessage';
import { verdict } from './verdict';

type Ledger = ReturnType<typeof ledgerAmounts>;

function isLedgerAmount(mention: AmountMention, ledger: Ledger, decimalSign: string): boolean {
  const possible = mention.currencies ?? [...ledger.keys()];
  return possible.some((currency) => {
    const digits = minorDigits(mention.digits, exponentOf(currency), decimalSign);
    return digits !== undefined && ledger.get(currency)?.has(digits) === true;
  });
}

function faultsOf(surface: Surface, ledger: Ledger, { message }: CheckInput): string[] {
  const decimalSign = decimalSignOf(message.language);
  const wrong = surface.amounts
    .filter((mention) => !isLedgerAmount(mention, ledger, decimalSign))
    .map(({ written }) => written);
  const foreign = currencyMentions(surface.lines)
    .filter(({ currencies }) => !currencies.some((currency) => ledger.has(currency)))
    .map(({ written }) => written);
  return [...wrong, ...foreign];
}

/** Every amount is one of the ledger, to the cent and in its currency: balances, totals, part payments, credits, the promise. */
export const checkAmounts: Check = (input) => {
  const ledger = ledgerAmounts(input.facts);
  return verdict(
    'amounts',
    [
      ...input.reading.surfaces.flatMap((surface) => faultsOf(surface, ledger, input)),
      ...input.reading.phrases('amountsInWords'),
    ],
    'Every amount is the ledger’s.',
    'These amounts are not in the ledger for this message: %. Write the exact amount with its own currency, in digits.',
  );
};
