import { findByPattern, type PrivateFinder } from './hiddenText';

const MAIL = /[^\s<>()[\]"',;:@\uffff]{1,64}@[^\s<>()[\]"',;:@\uffff]{1,255}/gu;
/** "marie (at) acme (dot) example", as people write it to escape robots. */
const SPELLED_MAIL =
  /[\p{L}\p{N}._+-]{1,64} ?[([{] ?(?:at|ät|arroba|chez) ?[\])}] ?[\p{L}\p{N}.-]{1,100}(?: ?[([{] ?(?:dot|punkt|point|punto|punt) ?[\])}] ?[\p{L}\p{N}-]{1,40}){0,4}/giu;
const LINK = /(?:\b[a-z][a-z0-9+.-]{1,12}:\/\/|\bwww\.|\b(?:mailto|tel|sms|callto):)[^\s<>"\uffff]{1,2000}/giu;
const HOST =
  /(?<![\p{L}\p{N}._@-])(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,6}(?:xn--[a-z0-9-]{2,40}|[a-z]{2,24}|[A-Z]{2,24})(?![\p{L}\p{N}])(?:[/?#][^\s<>"\uffff]{0,2000})?/gu;
/** Seven to fifteen digits with the marks people put between them. */
const PHONE = /(?<![\p{L}\p{N}.,#-])(?:\+|\(\+?)?\d(?:[ ()./-]{0,3}\d){6,14}(?![\p{L}\p{N}]|[.,-]\d)/gu;

const DATE = /^(?:\d{1,2}[./ -]\d{1,2}[./ -]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2})$/;
const CURRENCY_BEFORE = /(?:\p{Sc}|\b(?:EUR|USD|GBP|CHF|SEK|DKK|NOK|PLN|CZK|BRL|JPY|CAD|AUD))\s?$/u;
const CURRENCY_AFTER =
  /^[.,]?\d*\s?(?:\p{Sc}|(?:EUR|USD|GBP|CHF|SEK|DKK|NOK|PLN|CZK|BRL|JPY|CAD|AUD|kr|zł|Kč|euros?)\b)/iu;

/** Digits alone, without a mark of a telephone number, may be an invoice number: ten or more of them, or a leading 0 or +. */
function looksDialled(secret: string, { before, after }: { before: string; after: string }): boolean {
  if (DATE.test(secret.trim()) || CURRENCY_BEFORE.test(before) || CURRENCY_AFTER.test(after)) return false;
  return /[^\d]/.test(secret) || secret.startsWith('0') || secret.length >= 9;
}

/** E-mail addresses, links and host names, telephone numbers, whoever they belong to. */
export const findContacts: readonly PrivateFinder[] = [
  findByPattern({ kind: 'LINK', pattern: LINK }),
  findByPattern({ kind: 'EMAIL', pattern: MAIL }),
  findByPattern({ kind: 'EMAIL', pattern: SPELLED_MAIL }),
  findByPattern({ kind: 'LINK', pattern: HOST }),
];

/** Telephone numbers, found last: much else is made of digits. */
export const findPhones: PrivateFinder = findByPattern({ kind: 'PHONE', pattern: PHONE, accepts: looksDialled });
