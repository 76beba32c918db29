import { isAbsent, isRecord, recordAt, type LedgerRecord } from '../sources/ledgerRecord';

/** Text as it came, a number as its digits, anything else as "": what is no text says nothing. */
export function plainText(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

/** Text at a key when it is text, else "". */
export function textAt(record: LedgerRecord, key: string): string {
  return plainText(record[key]);
}

/** The first of the keys that holds text that says something. */
export function firstText(record: LedgerRecord, keys: readonly string[]): string {
  return keys.map((key) => textAt(record, key)).find((text) => text.trim() !== '') ?? '';
}

/**
 * The addresses in a header's value, however a system writes it: one text with commas, a list, `{ address }`,
 * `{ email }`, `{ value: [...] }` (parsed mail) or `{ emailAddress: { address } }` (Microsoft Graph).
 */
export function addressesIn(value: unknown): string[] {
  if (typeof value === 'string') return splitAddresses(value);
  if (Array.isArray(value)) return value.flatMap(addressesIn);
  if (!isRecord(value)) return [];
  if (Array.isArray(value.value)) return addressesIn(value.value);
  if (isRecord(value.emailAddress)) return addressesIn(value.emailAddress);
  return addressesIn(value.address ?? value.email ?? value.text);
}

/** Commas inside quotes belong to a name: '"Doe, Jane" <jane@a.example>, b@b.example' is two. */
function splitAddresses(text: string): string[] {
  const parts = text.slice(0, 20_000).match(/(?:"[^"]{0,200}"|[^,;"])+/g) ?? [];
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

const NAME_KEYS = ['filename', 'fileName', 'file_name', 'name', 'title'];
const TYPE_KEYS = ['contentType', 'content_type', 'mimeType', 'mimetype'];

/** What is attached, by name only: attachments are listed and never opened. */
export function attachmentsIn(value: unknown): { attachments?: { name: string; type?: string }[] } {
  if (!Array.isArray(value)) return {};
  const attachments = value.filter(isRecord).flatMap((file) => {
    const name = firstText(file, NAME_KEYS);
    const type = firstText(file, TYPE_KEYS);
    return name === '' ? [] : [{ name: name.slice(0, 200), ...(type === '' ? {} : { type: type.slice(0, 100) }) }];
  });
  return attachments.length > 0 ? { attachments: attachments.slice(0, 50) } : {};
}

/** True when every key is there with a value. */
export function hasAll(row: LedgerRecord, ...keys: readonly string[]): boolean {
  return keys.every((key) => !isAbsent(row[key]));
}

/** True when the key is there, whatever its value. */
export function hasKey(row: LedgerRecord, key: string): boolean {
  return Object.hasOwn(row, key);
}

/** A header of a mail by name, whatever its case, from `headers` as a record or a list of { name, value }. */
export function headerOf(row: LedgerRecord, name: string): string {
  const { headers } = row;
  if (Array.isArray(headers)) {
    const found = headers.filter(isRecord).find((header) => textAt(header, 'name').toLowerCase() === name);
    return found ? textAt(found, 'value') : '';
  }
  const line = textAt(recordAt(row, 'headers'), name);
  return line.replace(/^[\w-]{1,40}:\s*/, '');
}
