import { ReceivablesError } from '../errors';
import { oneLine } from './cleanText';

const MOST_SAMPLES = 5;
const LONGEST_SAMPLE = 2000;
const MOST_LINES = 8;
const LONGEST_LINE = 120;
/** Country, two check digits, then groups. Source: ISO 13616. */
const IBAN = /(?<![\p{L}\p{N}])[a-z]{2}\d{2}(?:[ .-]?[a-z0-9]{2,4}){3,9}(?![\p{L}\p{N}])/giu;
/** The shortest account number is Norway's with 15 places, the longest VAT number of the EU has 14. */
const SHORTEST_IBAN = 15;
/** "DE123456789", with nothing behind it that could go on: business mails must often name it. */
const VAT_NUMBER = /(?<![\p{L}\p{N}])[a-z]{2}[a-z0-9]{8,12}(?![\p{L}\p{N}]|[ .-][a-z]{0,2}\d)/giu;

/** Words before a domestic account, where a country has no IBAN or nobody writes it. A telephone number never follows them. */
const ACCOUNT_WORD = String.raw`(?:iban|sort ?code|routing|aba|bsb|ifsc|clabe|a\/c|acc(?:oun)?t|konto(?:nummer|-?nr)?|kto|blz|bankleitzahl|bank ?giro|plus ?giro|rekening(?:nummer)?|bankrekening|compte(?: bancaire)?|cuenta(?: bancaria)?|conto(?: corrente)?|c\/c|conta(?: corrente)?|rachunek|rachunku|č\. ?ú\.|účtu?|účet)`;
const ACCOUNT = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${ACCOUNT_WORD}(?:[ .:#-]{0,3}(?:no|nr|nº|n[°.]|num|number|nummer|numero|número|numéro|číslo|kontonr|code))?[ .:#°º=-]{0,4}[a-z]{0,4}\d(?:[ .\/-]?[a-z0-9]){4,}`,
  'iu',
);
const BIC =
  /(?<![\p{L}\p{N}])(?:bic|swift)(?:[ /-]?(?:bic|swift|code))*[ .:]{1,3}[a-z]{4}[a-z]{2}[a-z0-9]{2}(?:[a-z0-9]{3})?(?![\p{L}\p{N}])/iu;
const JAPANESE_ACCOUNT = /(?:口座|普通|当座)[^\d]{0,10}\d{6,8}/u;

function holdsAccount(line: string): boolean {
  return [ACCOUNT, BIC, JAPANESE_ACCOUNT].some((pattern) => pattern.test(line));
}

function holdsIban(line: string): boolean {
  const found = line.replace(VAT_NUMBER, '…').match(IBAN) ?? [];
  return found.some((number) => number.replace(/[ .-]/g, '').length >= SHORTEST_IBAN);
}

function refuse(value: string, problem: string, hint: string): never {
  throw new ReceivablesError({ code: 'invalid_setting', field: 'signature', value, problem, hint });
}

/**
 * Texts that show a model how the business writes: at most five, each cut at 2,000 letters; blank ones count as none.
 * Given as a list, or as one text with samples apart by a line of three dashes. Without samples a model gets no example.
 */
export function readVoiceSamples(value: unknown): string[] {
  const samples = Array.isArray(value) ? value.map(String) : typeof value === 'string' ? value.split(/^-{3,}$/m) : [];
  return samples
    .map((sample) => sample.slice(0, LONGEST_SAMPLE).trim())
    .filter((sample) => sample !== '')
    .slice(0, MOST_SAMPLES);
}

/**
 * The sender's own lines below the name, instead of company, e-mail and phone. Bank details are refused, because customers
 * find them on the invoice only, and so are markup and links that are not secure. Throws `invalid_setting`.
 */
export function readSignature(value: unknown): string[] {
  const text = Array.isArray(value) ? value.join('\n') : String(value ?? '');
  const lines = text
    .slice(0, 4000)
    .split('\n')
    .map((line) => oneLine({ text: line, limit: 1000 }))
    .filter((line) => line !== '');
  const long = lines.find((line) => [...line].length > LONGEST_LINE);
  if (lines.length > MOST_LINES || long !== undefined) {
    refuse(
      long ?? `${lines.length} lines`,
      'is too long',
      `use ${MOST_LINES} lines of ${LONGEST_LINE} letters at most`,
    );
  }
  for (const line of lines) {
    if (holdsIban(line) || holdsAccount(line)) refuse(line, 'holds bank details', 'leave them to the invoice');
    if (/[<>{}]|http:\/\//i.test(line)) refuse(line, 'holds markup or a link that is not secure', 'use plain text');
  }
  return lines;
}
