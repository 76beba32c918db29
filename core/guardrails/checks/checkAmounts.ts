import { exponentOf } from '../../money/currency';
import { type Check } from '../checkInput';
import { currencyMentions } from '../currencyMarks';
import { decimalSignOf, ledgerAmounts, minorDigits, type AmountMention } from '../findAmounts';
import { type Surface } from '../readMessage';
import { verdict } from './verdict';

type Lines = Pick<Surface, 'lines' | 'coveredLines'>;
type Ledger = ReturnType<typeof ledgerAmounts>;

function isLedgerAmount(mention: AmountMention, ledger: Ledger, decimalSign: string): boolean {
  const possible = mention.currencies ?? [...ledger.keys()];
  return possible.some((currency) => {
    const digits = minorDigits(mention.digits, exponentOf(currency), decimalSign);
    return digits !== undefined && ledger.get(currency)?.has(digits) === true;
  });
}

function faultsOf({ lines, coveredLines }: Lines, ledger: Ledger, decimalSign: string): string[] {
  const wrong = lines
    .flatMap(({ amounts }) => amounts.filter((mention) => !isLedgerAmount(mention, ledger, decimalSign)))
    .map(({ written }) => written);
  const foreign = currencyMentions(coveredLines)
    .filter(({ currencies }) => !currencies.some((currency) => ledger.has(currency)))
    .map(({ written }) => written);
  return [...wrong, ...foreign];
}

/** Every amount is one of the ledger, to the cent and in its currency: balances, totals, part payments, credits, the promise. */
export const checkAmounts: Check = ({ message, facts, reading }) => {
  const ledger = ledgerAmounts(facts);
  const decimalSign = decimalSignOf(message.language);
  const isRight = faultsOf(reading, ledger, decimalSign).length === 0;
  return verdict(
    'amounts',
    [
      ...(isRight ? [] : reading.surfaces.flatMap((surface) => faultsOf(surface, ledger, decimalSign))),
      ...reading.phrases('amountsInWords'),
    ],
    'Every amount is the ledger’s.',
    'These amounts are not in the ledger for this message: %. Write the exact amount with its own currency, in digits.',
  );
};
