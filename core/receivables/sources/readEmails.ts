import { ReceivablesError } from '../../errors';
import { isAbsent } from './ledgerRecord';
import { readText } from './readFields';

/** Strict on purpose: line breaks, commas and angle brackets inside an address are how mail headers are forged. */
const ADDRESS = /^[^\s@<>(),;:\\"[\]]+@[^\s@<>(),;:\\"[\]]+\.[^\s@<>(),;:\\"[\].]{2,}$/;
const LONGEST_NAME = 64;

/** The length is no part of the pattern: an engine writes a counted pattern out, and compiling it took longer than using it. */
const isAddress = (text: string): boolean => ADDRESS.test(text) && text.indexOf('@') <= LONGEST_NAME;

/**
 * E-mail addresses of one field: a list, or text with commas or semicolons between them. Throws `invalid_field` for
 * anything that is not an address: writing to nobody must not look like a customer without an address.
 */
export function readEmails({ value, field }: { value: unknown; field: string }): string[] {
  const parts = Array.isArray(value) ? value : [value];
  const texts = parts.flatMap((part) =>
    isAbsent(part) ? [] : (readText({ value: part, field })?.split(/[;,]/) ?? []),
  );
  const addresses = texts.map((text) => text.trim()).filter((text) => text !== '');
  const wrong = addresses.find((address) => !isAddress(address));
  if (wrong === undefined) return [...new Set(addresses)];
  throw new ReceivablesError({
    code: 'invalid_field',
    field,
    value: wrong,
    problem: 'is not an e-mail address',
    hint: 'use an address such as ap@customer.example',
  });
}

/** The first address receives the mail; any further one, and those of the copy field, receive a copy. */
export function readRecipients({ email, copies }: { email: unknown; copies: unknown }): {
  email?: string;
  ccEmails?: string[];
} {
  // Nearly every ledger gives one plain address.
  if (typeof email === 'string' && isAddress(email) && isAbsent(copies)) return { email };
  const addresses = readEmails({ value: email, field: 'e-mail' });
  const [first, ...others] = addresses;
  if (isAbsent(copies) && addresses.length < 2) return first === undefined ? {} : { email: first };
  const cc = [...others, ...readEmails({ value: copies, field: 'copy e-mail' })].filter((address) => address !== first);
  return {
    ...(first !== undefined && { email: first }),
    ...(cc.length > 0 && { ccEmails: [...new Set(cc)] }),
  };
}
