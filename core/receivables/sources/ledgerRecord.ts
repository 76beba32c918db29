import { ReceivablesError } from '../../errors';

/** A JSON object as it came from a ledger: nothing in it is trusted. */
export type LedgerRecord = Readonly<Record<string, unknown>>;

/** True for a JSON object, not for a list or null. */
export function isRecord(value: unknown): value is LedgerRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

/** The inner object at a key, or an empty one: `recordAt(invoice, 'CustomerRef')`. */
export function recordAt(record: LedgerRecord, key: string): LedgerRecord {
  const value = record[key];
  return isRecord(value) ? value : {};
}

/** The list at a key, or an empty one. */
export function listAt(record: LedgerRecord, key: string): readonly unknown[] {
  const value = record[key];
  return Array.isArray(value) ? value : [];
}

/** True for every way ledgers write "no value": absent, null, false, empty or blank text. */
export function isAbsent(value: unknown): boolean {
  if (value === undefined || value === null || value === false) return true;
  return typeof value === 'string' && value.trim() === '';
}

/** The same fields without the undefined ones, so that an absent value is an absent key. */
export function withoutAbsent<Fields extends object>(
  fields: Fields,
): { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> } {
  const kept: Record<string, unknown> = {};
  for (const key of Object.keys(fields)) {
    const value = fields[key as keyof Fields];
    if (value !== undefined) kept[key] = value;
  }
  return kept as { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> };
}

/** A record's name in messages, from what is known of it: number first, then customer. */
export function nameRecord({ number, customer, kind = 'Invoice' }: RecordName): string {
  const known = [number, customer].map(shortText);
  if (known[0]) return `${kind} ${known[0]}`;
  return known[1] ? `${kind} of ${known[1]}` : kind;
}

interface RecordName {
  number: unknown;
  customer: unknown;
  kind?: string;
}

const LONGEST_NAME = 60;

function shortText(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number') return '';
  return String(value).replace(/\s+/g, ' ').trim().slice(0, LONGEST_NAME);
}

/** Throws `missing_field` for a field an invoice cannot do without. */
export function refuseMissing(field: string, hint?: string): never {
  throw new ReceivablesError({ code: 'missing_field', field, problem: 'is missing', hint });
}
