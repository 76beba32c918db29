import fc from 'fast-check';
import {
  COLUMN_NAMES,
  invoiceSchema,
  paymentSchema,
  readLedger,
  ReceivablesError,
  SOURCES,
  type LedgerSettings,
} from '../../core';
import * as ledgerRecords from '../fixtures/ledgerRecords';
import { plain, writers } from '../fixtures/ledgerWriters';
import { paymentRecords } from '../fixtures/paymentRecords';

type Row = Record<string, unknown>;

const settings: LedgerSettings = { timeZone: 'Europe/Berlin', homeCurrency: 'EUR', defaultTermsDays: 30 };

/** Values that have broken parsers before. */
export const nasty = fc.oneof(
  fc.constantFrom<unknown>('', ' ', null, undefined, false, true, 0, -0, -1, NaN, Infinity, 1e21, 2 ** 53, '1e309'),
  fc.constantFrom<unknown>('01/10/2026', '2026-02-30', '/Date(1)/', '/Date(99999999999999)/', '20261399', '0001-01-01'),
  fc.constantFrom<unknown>(Object.create(null), [], {}, [[]], [null], '__proto__', 'constructor', 'toString', '<script>', '=1+1', '\u0000'),
  fc.constantFrom<unknown>('\u202e', 'a'.repeat(10_000), '9'.repeat(400), '<'.repeat(10_000), ' '.repeat(10_000)),
  fc.constantFrom<unknown>('USD', 'JPY', 'KWD', 'Euro', 'void', 'paid', 'draft', 'credit', 1, 2, -5, 0.1 + 0.2, '12.345'),
  fc.jsonValue(),
  fc.string({ unit: 'binary' }),
); // prettier-ignore

const { sheetRow, quickbooksInvoice, quickbooksCreditMemo, xeroInvoice, xeroCreditNote, stripeInvoice, canonicalInvoice } =
  ledgerRecords; // prettier-ignore
const alone: Row[] = [
  ...[sheetRow, quickbooksInvoice, quickbooksCreditMemo, xeroInvoice, xeroCreditNote, stripeInvoice, canonicalInvoice].map((make) => make()),
  ...Object.values(writers).map(({ write }) => write(plain)),
  ...Object.values(paymentRecords).map(({ row }) => row),
]; // prettier-ignore
/** Every record of every system that the tests know, alone and in a list. */
export const genuine: readonly Row[] = [
  ...alone,
  ...Object.values(writers).map(({ write, list }) => list([write(plain), write({ ...plain, balance: '1.00' })])),
  ...Object.values(paymentRecords).map(({ row, list }) => list(row)),
];
const keys = [...new Set([...alone.flatMap(Object.keys), ...COLUMN_NAMES, 'QueryResponse', 'Invoices', 'data', '__proto__'])]; // prettier-ignore

/** The same value with one place in it, however deep, replaced. */
function spoil(value: unknown, path: readonly number[], poison: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined || typeof value !== 'object' || value === null) return poison;
  if (Array.isArray(value)) {
    const list: unknown[] = value;
    return list.length === 0 ? poison : list.with(step % list.length, spoil(list[step % list.length], rest, poison));
  }
  const names = Object.keys(value);
  const name = names[step % names.length];
  if (name === undefined) return poison;
  return { ...value, [name]: spoil((value as Row)[name], rest, poison) };
}

const wounds = fc.array(fc.tuple(fc.array(fc.nat(40), { minLength: 1, maxLength: 6 }), nasty), {
  minLength: 1,
  maxLength: 3,
});

/** Anything at all, known keys with nasty values, and genuine records spoilt in a few places. */
export const anyRow: fc.Arbitrary<unknown> = fc.oneof(
  { arbitrary: fc.anything(), weight: 1 },
  { arbitrary: fc.dictionary(fc.constantFrom(...keys), nasty, { maxKeys: 12 }), weight: 1 },
  {
    arbitrary: fc
      .tuple(fc.constantFrom(...genuine), wounds)
      .map(([row, places]) => places.reduce<unknown>((spoilt, [path, poison]) => spoil(spoilt, path, poison), row)),
    weight: 6,
  },
);

export const anySource = fc.constantFrom('auto' as const, ...SOURCES.map(({ name }) => name));
/** What is wrong with how a row was read; undefined when it is an agreed shape, or an error that names row and field. */
export function faultOf(row: unknown, source: (typeof SOURCES)[number]['name'] | 'auto'): string | undefined {
  const results = readLedger({ row, source, settings });
  for (const result of results) {
    if (result.kind === 'invoice' && !invoiceSchema.safeParse(result.invoice).success) return 'not an invoice';
    if (result.kind === 'payment' && !paymentSchema.safeParse(result.payment).success) return 'not a payment';
    if (result.kind !== 'error') continue;
    const { error } = result;
    if (!(error instanceof ReceivablesError)) return 'not a ReceivablesError';
    if (error.field === undefined) return `no field in "${error.message}"`;
    if (error.subject === undefined && error.field !== 'row' && error.field !== 'record') {
      return `no record in "${error.message}"`;
    }
  }
  return undefined;
}
