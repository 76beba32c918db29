import { dayInZone } from '../../calendar/calendarDate';
import { ReceivablesError } from '../../errors';
import { isAbsent } from './ledgerRecord';

interface Field {
  value: unknown;
  /** The field's name in messages: "customer". */
  field: string;
}

function refuse({ value, field }: Field, problem: string, hint: string): never {
  throw new ReceivablesError({ code: 'invalid_field', field, value, problem, hint });
}

/** Text without surrounding blanks; a number becomes its digits. Undefined for no value; throws `invalid_field` for anything else. */
export function readText(input: Field): string | undefined {
  const { value } = input;
  if (isAbsent(value)) return undefined;
  if (typeof value === 'string') return value.trim();
  if (typeof value !== 'number' || !Number.isFinite(value)) return refuse(input, 'is not text', 'use plain text');
  // Beyond 2^53 a JSON number has already lost its last digits: such an id would name another record.
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) refuse(input, 'has lost digits', 'deliver it as text');
  return String(value);
}

/** A number, or text that is one; NaN for anything else. For telling cases apart, never for money. */
export function plainNumber(value: unknown): number {
  return typeof value === 'number' || typeof value === 'string' ? Number(value) : NaN;
}

const FLAGS: Readonly<Record<string, boolean>> = { true: true, yes: true, 1: true, false: false, no: false, 0: false };

/** True or false, also written yes/no or 1/0. Undefined for no value. */
export function readFlag(input: Field): boolean | undefined {
  const { value } = input;
  if (typeof value === 'boolean') return value;
  if (isAbsent(value)) return undefined;
  const word = typeof value === 'string' || typeof value === 'number' ? String(value).trim().toLowerCase() : '';
  const flag = Object.hasOwn(FLAGS, word) ? FLAGS[word] : undefined;
  return flag ?? refuse(input, 'is neither yes nor no', 'use true or false');
}

/** A whole number, zero or more. Undefined for no value. */
export function readCount(input: Field): number | undefined {
  const text = readText(input);
  if (text === undefined) return undefined;
  return /^\d{1,9}$/.test(text) ? Number(text) : refuse(input, 'is not a count', 'use a whole number such as 2');
}

/** One word of a given list, whatever its case. Undefined for no value. */
export function readWord<Word extends string>(input: Field, words: readonly Word[]): Word | undefined {
  const text = readText(input)?.toLowerCase();
  if (text === undefined) return undefined;
  return words.find((word) => word === text) ?? refuse(input, 'is not known', `use ${words.join(', ')}`);
}

/** A language code such as "de" or "pt-BR"; pt_BR is read as pt-BR. */
export function readLanguage(value: unknown): string | undefined {
  const text = readText({ value, field: 'language' })?.replace(/_/g, '-');
  if (text === undefined || /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(text)) return text;
  return refuse({ value, field: 'language' }, 'is not a language code', 'use a code such as de or pt-BR');
}

/** A country code such as "DE". */
export function readCountry(value: unknown): string | undefined {
  const text = readText({ value, field: 'country' })?.toUpperCase();
  if (text === undefined || /^[A-Z]{2}$/.test(text)) return text;
  return refuse({ value, field: 'country' }, 'is not a country code', 'use a two-letter code such as DE');
}

/** A time zone by name. */
export function readTimeZone(value: unknown): string | undefined {
  const text = readText({ value, field: 'time zone' });
  if (text !== undefined) dayInZone(0, text);
  return text;
}

/** A web address; other schemes could run code when clicked. */
export function readUrl(input: Field): string | undefined {
  const text = readText(input);
  if (text === undefined || /^https?:\/\/[^\s<>"']+$/i.test(text)) return text;
  return refuse(input, 'is not a web address', 'use an address starting with https://');
}
