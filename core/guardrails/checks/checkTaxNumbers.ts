import { type Check } from '../checkInput';
import { byLine } from '../coveredLines';
import { verdict } from './verdict';

/** VAT numbers of the EU, Switzerland and Norway: a country and its digits. Source: EU VIES, number formats. */
const VAT_NUMBER =
  /(?<![\p{L}\p{N}-])(?:(?:AT|BE|BG|CY|CZ|DE|DK|EE|EL|ES|FI|FR|GB|HR|HU|IE|IT|LT|LU|LV|MT|NL|PL|PT|RO|SE|SI|SK|XI)[ .-]?[A-Z]{0,2}(?:[ .]?\d){8,12}(?:B\d\d)?|CHE-?\d{3}\.?\d{3}\.?\d{3})(?![\p{L}\p{N}-])/u;

const vatNumbersIn = byLine((line) => VAT_NUMBER.exec(line)?.slice(0, 1) ?? []);

/** No tax number, ours or theirs: a reminder needs none, and a request for one is how identities are collected. */
export const checkTaxNumbers: Check = ({ reading }) =>
  verdict(
    'tax_numbers',
    [
      ...reading.surfaces.flatMap(({ coveredLines }) => vatNumbersIn(coveredLines).slice(0, 1)),
      ...reading.phrases('taxNumbers'),
    ],
    'No tax number is named or asked for.',
    'The text names or asks for a tax number: %. Leave it to the invoice.',
  );
