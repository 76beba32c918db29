import { type Check } from '../checkInput';
import { byLine } from '../coveredLines';
import { verdict } from './verdict';

/** Country, two check digits, then groups: an IBAN however it is spaced. Source: ISO 13616. */
const IBAN = /(?<![\p{L}\p{N}])[a-z]{2} ?\d{2}(?:[ .-]?[a-z0-9]{2,4}){3,9}(?![\p{L}\p{N}])/giu;

const isIban = (found: string): boolean => found.replace(/\D/g, '').length >= 8;

/** IBANs in lines without names, links and facts. */
const ibansIn = byLine((line) => (line.match(IBAN) ?? []).filter(isIban));

/** No bank account, new or old: changed bank details are the classic fraud, so a reminder never holds any. */
export const checkBankDetails: Check = (input) => {
  const numbers = ibansIn(input.reading.coveredLines);
  return verdict(
    'bank_details',
    [...numbers, ...input.reading.phrases('bankDetails')],
    'No bank details are named.',
    'The text names bank details or a way to send money: %. Customers find them on the invoice only.',
  );
};
