import { readLedger, ReceivablesError, SOURCES } from '../../../core';
import brokenRows from '../../fixtures/receivables/broken-rows.json';
import {
  canonicalInvoice,
  quickbooksCreditMemo,
  quickbooksInvoice,
  sheetRow,
  stripeInvoice,
  xeroCreditNote,
  xeroInvoice,
} from '../../fixtures/ledgerRecords';
import { invoiceOf, readings, settings } from './readings';

const numbers = (row: unknown) =>
  readings(row).map((result) => (result.kind === 'invoice' ? result.invoice.number : result.error.message));

describe('a row of unknown origin', () => {
  it.each([
    ['quickbooks', quickbooksInvoice()],
    ['quickbooks', { Invoice: quickbooksInvoice(), time: '2026-11-16' }],
    ['quickbooks', quickbooksCreditMemo()],
    ['xero', xeroInvoice()],
    ['xero', xeroCreditNote()],
    ['stripe', stripeInvoice()],
    ['stripe', { object: 'event', type: 'invoice.sent', data: { object: stripeInvoice() } }],
    ['own', canonicalInvoice()],
    ['own', { invoice: canonicalInvoice(), aging: {} }],
    ['columns', sheetRow()],
    [
      'columns',
      { row_number: 2, 'Invoice No.': 'A-1', Customer: 'Bergmann & Co', 'Due Date': '2026-10-31', Amount: 12 },
    ],
  ])('is recognised as %s by its shape', (source, row) => {
    expect(invoiceOf(row).source).toBe(source);
  });

  it('is refused when no system writes such rows', () => {
    expect(numbers({ temperature: 21, city: 'Oslo' })).toEqual([
      'row is not an invoice of any known system (choose the source, or name its columns)',
    ]);
  });

  it('is refused when it looks like two systems at once', () => {
    expect(numbers({ ...xeroInvoice(), ...quickbooksInvoice() })).toEqual([
      'row looks like QuickBooks and like Xero (choose the source)',
    ]);
  });

  it.each(['text', 7, true, [sheetRow()], new Date(0)])('is refused when it is no record but %p', (row) => {
    expect(readings(row)).toEqual([{ kind: 'error', error: expect.any(ReceivablesError) }]);
  });

  it.each([
    undefined,
    null,
    {},
    { row_number: 9 },
    { row_number: 9, number: '', customer: '  ', total: null },
    { id: 3, createdAt: '2026-11-16T08:00:00Z', updatedAt: '2026-11-16T08:00:00Z' },
  ])('gives nothing when it is blank: %p', (row) => {
    expect(readings(row)).toEqual([]);
    for (const { name } of SOURCES) expect(readings(row, name)).toEqual([]);
  });
});

describe('a row of a chosen source', () => {
  it('is refused when another system wrote it', () => {
    const [result] = readings(quickbooksInvoice(), 'xero');
    expect(result).toMatchObject({ kind: 'error', error: { code: 'unknown_source' } });
    expect(result?.kind === 'error' && result.error.message).toContain('is not an invoice of Xero');
  });

  it('is read as a sheet even when hardly a column fits, so that the message names what is missing', () => {
    const [result] = readings({ Rechnung: 'R-1', customer: 'Bergmann & Co' }, 'columns');
    expect(result?.kind === 'error' && result.error.message).toBe(
      'Invoice of Bergmann & Co: invoice number is missing',
    );
  });
});

describe('a list envelope', () => {
  it('gives every record of the list, invoices and credit notes alike', () => {
    expect(
      numbers({
        QueryResponse: { Invoice: [quickbooksInvoice()], CreditMemo: [quickbooksCreditMemo()], maxResults: 2 },
      }),
    ).toEqual(['INV-7', 'CM-2']);
    expect(numbers({ Invoices: [xeroInvoice(), xeroInvoice({ InvoiceNumber: 'INV-8' })] })).toEqual(['INV-7', 'INV-8']);
    expect(numbers({ CreditNotes: [xeroCreditNote()] })).toEqual(['CN-2']);
    expect(numbers({ object: 'list', data: [stripeInvoice()], has_more: false })).toEqual(['INV-7']);
  });

  it.each([
    { QueryResponse: {} },
    { QueryResponse: { totalCount: 0 } },
    { Invoices: [] },
    { object: 'list', data: [] },
  ])('that is empty gives nothing: %p', (row) => {
    expect(readings(row)).toEqual([]);
  });

  it('loses only its broken record', () => {
    const list = [xeroInvoice(), xeroInvoice({ InvoiceNumber: 'INV-8', DueDateString: '2026-02-30T00:00:00' }), null];
    expect(numbers({ Invoices: [...list, xeroInvoice({ InvoiceNumber: 'INV-9' })] })).toEqual([
      'INV-7',
      'Invoice INV-8: due date "2026-02-30" is not a date (use YYYY-MM-DD)',
      'record null is not an invoice of Xero',
      'INV-9',
    ]);
  });
});

describe('a broken row', () => {
  it.each(brokenRows)('with $what says so', ({ row, message }) => {
    expect(numbers(row)).toEqual([message]);
  });

  it('leaves the rows around it alone', () => {
    const rows = [sheetRow({ number: 'A' }), ...brokenRows.map(({ row }) => row), sheetRow({ number: 'B' })];
    const results = rows.flatMap((row) => readLedger({ row, source: 'auto', settings }));
    expect(results.map(({ kind }) => kind)).toEqual(['invoice', ...brokenRows.map(() => 'error'), 'invoice']);
  });
});

it('reads a hundred thousand rows in a time that grows with their number only', () => {
  const rowsOf = (count: number) => Array.from({ length: count }, (_, index) => sheetRow({ number: `INV-${index}` }));
  const readAll = (rows: unknown[]) => {
    const started = performance.now();
    const read = rows.flatMap((row) => readLedger({ row, source: 'auto', settings }));
    expect(read).toHaveLength(rows.length);
    return performance.now() - started;
  };
  readAll(rowsOf(5_000));
  const small = readAll(rowsOf(10_000));
  // Ten times the rows; twenty leaves room for a busy machine, a quadratic reader would need a hundred.
  expect(readAll(rowsOf(100_000))).toBeLessThan(Math.max(small, 100) * 20);
});
