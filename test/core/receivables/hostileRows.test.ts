import fc from 'fast-check';
import {
  COLUMN_NAMES,
  invoiceSchema,
  readContactLogRow,
  readInvoices,
  readMessages,
  ReceivablesError,
  SOURCES,
} from '../../../core';
import {
  canonicalInvoice,
  quickbooksCreditMemo,
  quickbooksInvoice,
  sheetRow,
  stripeInvoice,
  xeroCreditNote,
  xeroInvoice,
} from '../../fixtures/ledgerRecords';
import { settings } from './readings';

/** Values that have broken parsers before. */
const nasty = fc.oneof(
  fc.constantFrom<unknown>(
    '',
    ' ',
    null,
    undefined,
    false,
    true,
    0,
    -0,
    -1,
    NaN,
    Infinity,
    1e21,
    '1e309',
    '01/10/2026',
    '2026-02-30',
  ),
  fc.constantFrom<unknown>(
    [],
    {},
    [[]],
    '__proto__',
    'constructor',
    '<script>',
    '=1+1',
    '\u0000',
    '\u202e',
    'a'.repeat(10_000),
    '9'.repeat(400),
  ),
  fc.jsonValue(),
  fc.string({ unit: 'binary' }),
);
const genuine = [
  sheetRow(), quickbooksInvoice(), quickbooksCreditMemo(), xeroInvoice(), xeroCreditNote(), stripeInvoice(), canonicalInvoice(),
]; // prettier-ignore
const keys = [
  ...new Set([
    ...genuine.flatMap(Object.keys),
    ...COLUMN_NAMES,
    'QueryResponse',
    'Invoices',
    'data',
    'object',
    '__proto__',
  ]),
];
const anyRow = fc.oneof(
  fc.anything(),
  fc.jsonValue(),
  fc.dictionary(fc.constantFrom(...keys), nasty, { maxKeys: 12 }),
  fc
    .tuple(fc.constantFrom(...genuine), fc.dictionary(fc.constantFrom(...keys), nasty, { minKeys: 1, maxKeys: 3 }))
    .map(([row, spoilt]) => ({ ...row, ...spoilt })),
);
const source = fc.constantFrom<'auto' | (typeof SOURCES)[number]['name']>('auto', ...SOURCES.map(({ name }) => name));

describe('a hostile row', () => {
  it('is an invoice of the agreed shape or a ReceivablesError, and nothing is thrown', () => {
    fc.assert(
      fc.property(anyRow, source, (row, from) => {
        for (const result of readInvoices({ row, source: from, settings })) {
          if (result.kind === 'invoice') expect(invoiceSchema.safeParse(result.invoice).error).toBeUndefined();
          else expect(result.error).toBeInstanceOf(ReceivablesError);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('never changes what other objects inherit', () => {
    const row: unknown = JSON.parse(
      '{"__proto__":{"polluted":true},"number":"INV-7","customer":"A","dueDate":"2026-10-31","total":1}',
    );
    readInvoices({ row, source: 'auto', settings });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it.each([
    ['contact log', (row: unknown) => readContactLogRow(row)],
    ['conversation', (row: unknown) => readMessages({ row })],
  ])('of a %s is read or refused with a ReceivablesError', (_what, read) => {
    const names = [
      'logKey',
      'event',
      'happenedOn',
      'customerId',
      'invoiceIds',
      'untilDate',
      'id',
      'at',
      'direction',
      'from',
      'to',
      'ticket',
      'messages',
    ];
    const row = fc.oneof(fc.anything(), fc.dictionary(fc.constantFrom(...names), nasty));
    fc.assert(
      fc.property(row, (value) => {
        try {
          read(value);
        } catch (error) {
          expect(error).toBeInstanceOf(ReceivablesError);
        }
      }),
    );
  });
});
