import { type Customer } from '../invoice';
import { refuseMissing, withoutAbsent } from './ledgerRecord';
import { readRecipients } from './readEmails';
import { readCountry, readLanguage, readText, readTimeZone } from './readFields';

/** What a ledger tells of a customer, as it came. */
interface RawCustomer {
  id: unknown;
  name?: unknown;
  contactName?: unknown;
  email?: unknown;
  copies?: unknown;
  phone?: unknown;
  language?: unknown;
  country?: unknown;
  timeZone?: unknown;
  owner?: unknown;
  doNotContact?: boolean | undefined;
  /** What to do when the ledger did not tell the customer at all. */
  hint?: string;
}

/** The customer of an invoice; one without a name goes by its id. Throws when there is no id. */
export function readCustomer(raw: RawCustomer): Customer {
  const id = readText({ value: raw.id, field: 'customer' }) ?? refuseMissing('customer', raw.hint);
  return {
    id,
    name: readText({ value: raw.name, field: 'customer name' }) ?? id,
    kind: 'unknown',
    ...readRecipients({ email: raw.email, copies: raw.copies }),
    ...withoutAbsent({
      contactName: readText({ value: raw.contactName, field: 'contact name' }),
      phone: readText({ value: raw.phone, field: 'phone' }),
      language: readLanguage(raw.language),
      country: readCountry(raw.country),
      timeZone: readTimeZone(raw.timeZone),
      owner: readText({ value: raw.owner, field: 'owner' }),
      doNotContact: raw.doNotContact || undefined,
    }),
  };
}

/** Parts of a person's name in one line: ["Mere", " ", "Tūhoe"] -> "Mere Tūhoe". Undefined when there is none. */
export function joinNames(parts: readonly unknown[]): string | undefined {
  const names = parts.flatMap((value) => readText({ value, field: 'contact name' }) ?? []);
  return names.join(' ') || undefined;
}
