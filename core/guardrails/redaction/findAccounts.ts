import { findByPattern, type PrivateFinder } from './hiddenText';

const digitsIn = (text: string): number => text.replace(/\D/g, '').length;

/** A number may hold letters, but words after it are none of its groups: "NO93 8601 1117 947 please". */
const withoutWords = (secret: string): string => {
  const rest = secret.slice(9).search(/[ ./-]+[a-z]+(?![a-z0-9])/i);
  return rest < 0 ? secret : secret.slice(0, 9 + rest);
};

/** ISO 13616: two letters, two check digits, up to 30 letters and digits, in groups or not. */
const IBAN = /(?<![\p{L}\p{N}])[A-Z]{2}[ -]?\d{2}(?:[ -]?[A-Z0-9]){11,30}(?![\p{L}\p{N}])/giu;
const BANK_LABEL = String.raw`(?:iban|bic|swift|a\/c|acct|account|acc|sort ?code|routing|aba|bsb|ifsc|clabe|konto|kontonummer|konto-?nr|ktonr|kto|blz|bankleitzahl|compte|rib|cuenta|conto|abi|cab|rekening|rekeningnummer|conta|agencia|agência|konta|rachunku|rachunek|bankgiro|plusgiro|bg|pg|clearing|reg|registreringsnr|kontonr|účtu|účet|口座番号|口座|支店)`;
const TAX_LABEL = String.raw`(?:vat|ust|ust-?id|ust-?idnr|uid|steuernummer|steuer-?nr|st-?nr|tva|siren|siret|nif|cif|nie|iva|p\.? ?iva|partita iva|c\.? ?f|codice fiscale|btw|kvk|nip|regon|pesel|nipc|contribuinte|cnpj|cpf|ein|tin|ssn|tax id|abn|acn|gst|dič|ičo|cvr|se-nr|org\.? ?nr|organisationsnummer|moms|personnummer|法人番号|登録番号)`;
/** Words and signs between a label and its number: "VAT number: ", "account no. ", "účtu č. ". */
const TO_NUMBER = String.raw`(?:[ .:#-]{0,4}(?:no|nr|nº|num|number|nummer|numero|número|numéro|číslo|č|id|code|reg|intracommunautaire)?){0,3}[ .:#°º=-]{0,5}`;
const NUMBER = String.raw`(?<secret>[A-Z]{0,4}[ -]?\d(?:[ ./-]{0,2}[A-Z0-9]){3,32})(?![\p{L}\p{N}])`;
const labelled = (label: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])${label}${TO_NUMBER}${NUMBER}`, 'giu');
const BIC =
  /(?<![\p{L}\p{N}])(?:bic|swift)[ .:/a-z-]{0,12}[ :](?<secret>[a-z]{6}[a-z0-9]{2}(?:[a-z0-9]{3})?)(?![\p{L}\p{N}])/giu;
/** British sort code with its account number; without the account it would be a date. */
const SORT_AND_ACCOUNT = /(?<![\p{L}\p{N}])\d{2}[ -]\d{2}[ -]\d{2}[ ,/;-]{1,4}\d{7,8}(?!\d)/gu;
const CARD = /(?<![\p{L}\p{N}.,-])\d{4}(?:[ -]?\d{4}){2}[ -]?\d{1,7}(?![\p{L}\p{N}]|[.,]\d)/gu;
const EU_VAT =
  /(?<![\p{L}\p{N}])(?:ATU|BE|BG|CHE|CY|CZ|DE|DK|EE|EL|ES|FI|FR|GB|GR|HR|HU|IE|IT|LT|LU|LV|MT|NL|NO|PL|PT|RO|SE|SI|SK|XI)[ .-]{0,2}[A-Z0-9](?:[ .-]?[A-Z0-9]){6,12}(?![\p{L}\p{N}])/gu;
/** CPF and CNPJ, the American SSN and EIN, the Polish NIP and the Swedish organisation number, which need no label. */
const NATIONAL_TAX =
  /(?<![\p{L}\p{N}.,-])(?:\d{3}\.\d{3}\.\d{3}-\d{2}|\d{2}\.\d{3}\.\d{3}\/\d{4}-\d{2}|\d{3}-\d{2}-\d{4}|\d{2}-\d{7}|\d{3}-\d{3}-\d{2}-\d{2}|\d{6}-\d{4}|T\d{13})(?![\p{L}\p{N}]|[.,-]\d)/gu;

const looksLikeIban = (secret: string): boolean =>
  secret.replace(/[ -]/g, '').length >= 15 && digitsIn(secret) >= 8 && !/^NL\d{9}B\d{2}$/.test(secret);
const byLabel = (secret: string): boolean => digitsIn(secret) >= 4;
const looksLikeVat = (secret: string): boolean => digitsIn(secret) >= 7;

/** Bank accounts, cards and tax numbers: by their form where it is telling, else by the word before them. */
export const findAccounts: readonly PrivateFinder[] = [
  findByPattern({ kind: 'TAX', pattern: labelled(TAX_LABEL), trim: withoutWords, accepts: byLabel }),
  findByPattern({ kind: 'BANK', pattern: IBAN, trim: withoutWords, accepts: looksLikeIban }),
  findByPattern({ kind: 'BANK', pattern: BIC }),
  findByPattern({ kind: 'BANK', pattern: labelled(BANK_LABEL), trim: withoutWords, accepts: byLabel }),
  findByPattern({ kind: 'BANK', pattern: SORT_AND_ACCOUNT }),
  findByPattern({ kind: 'TAX', pattern: EU_VAT, trim: withoutWords, accepts: looksLikeVat }),
  findByPattern({ kind: 'TAX', pattern: NATIONAL_TAX }),
  findByPattern({ kind: 'BANK', pattern: CARD }),
];
