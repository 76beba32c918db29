import fc from 'fast-check';
import { parseAmount, type Invoice } from '../../../core';
import { plain, writers, type Row } from '../../fixtures/ledgerWriters';
import { readings } from './readings';

const parts = (row: unknown): Invoice[] =>
  readings(row).map((result) => {
    if (result.kind === 'error') throw result.error;
    return result.invoice;
  });
const told = (row: unknown) =>
  parts(row).map(({ id, number, dueDate, total, balance, status }) => [id, number, dueDate, total, balance, status]);
const rowOf = (name: string, fields: Row): Row => ({ ...writers[name]?.write(plain), ...fields });

const money = (amount: number) => ({ amount, currency: 'EUR' });
const request = (due_date: string, total: number, paid: number, more: Row = {}) => ({
  due_date,
  computed_amount_money: money(total),
  total_completed_amount_money: money(paid),
  ...more,
});

describe('trap: instalments, of which only the overdue part is chased', () => {
  it('Square payment requests each have what is paid of them', () => {
    const payment_requests = [
      request('2026-10-10', 30000, 30000),
      request('2026-11-30', 50000, 0, { automatic_payment_source: 'CARD_ON_FILE' }),
      request('2026-10-31', 40000, 10000),
    ];
    const row = rowOf('square', { payment_requests, status: 'PARTIALLY_PAID' });
    expect(told(row)).toEqual([
      ['inv:0-7/1', 'INV-7/1', '2026-10-10', '300.00', '0.00', 'paid'],
      ['inv:0-7/2', 'INV-7/2', '2026-10-31', '400.00', '300.00', 'partly_paid'],
      ['inv:0-7/3', 'INV-7/3', '2026-11-30', '500.00', '500.00', 'open'],
    ]);
    expect(parts(row).map(({ autoCollect }) => autoCollect)).toEqual([undefined, undefined, true]);
  });

  it('SAP Business One instalments are paid in the order they fall due', () => {
    const DocumentInstallments = [
      { InstallmentId: 2, DueDate: '2026-11-30T00:00:00Z', Total: 1, TotalFC: 800 },
      { InstallmentId: 1, DueDate: '2026-10-31T00:00:00Z', Total: 1, TotalFC: 400 },
    ];
    expect(told(rowOf('sapB1', { DocumentInstallments, PaidToDateFC: 500 }))).toEqual([
      ['1234/1', 'INV-7/1', '2026-10-31', '400.00', '0.00', 'paid'],
      ['1234/2', 'INV-7/2', '2026-11-30', '800.00', '700.00', 'partly_paid'],
    ]);
  });

  const schedule = (first: Row, second: Row) => [
    { due_date: '2026-10-15', payment_amount: 600, ...first },
    { due_date: '2026-11-15', payment_amount: 600, ...second },
  ];
  it('ERPNext payments that name their part count for it', () => {
    const payment_schedule = schedule({ outstanding: 600 }, { outstanding: 100 });
    expect(told(rowOf('erpnext', { payment_schedule, outstanding_amount: 700 }))).toEqual([
      ['INV-7/1', 'INV-7/1', '2026-10-15', '600.00', '600.00', 'open'],
      ['INV-7/2', 'INV-7/2', '2026-11-15', '600.00', '100.00', 'partly_paid'],
    ]);
  });

  it('ERPNext payments that name no part count for the first', () => {
    const payment_schedule = schedule({ outstanding: 600 }, { outstanding: 600 });
    expect(told(rowOf('erpnext', { payment_schedule, outstanding_amount: 700 }))).toEqual([
      ['INV-7/1', 'INV-7/1', '2026-10-15', '600.00', '100.00', 'partly_paid'],
      ['INV-7/2', 'INV-7/2', '2026-11-15', '600.00', '600.00', 'open'],
    ]);
  });

  const line = (fields: Row) => ({
    display_type: 'payment_term',
    date_maturity: '2026-10-31',
    amount_currency: 400,
    amount_residual_currency: 400,
    ...fields,
  });
  it('Odoo journal items of an invoice are its parts', () => {
    const line_ids = [
      line({ date_maturity: '2026-11-30', amount_currency: 800, amount_residual_currency: 800 }),
      line({ amount_residual_currency: 150 }),
      line({ display_type: 'product', amount_currency: -1200 }),
    ];
    expect(told(rowOf('odoo', { line_ids, amount_residual: 950 }))).toEqual([
      ['42/1', 'INV-7/1', '2026-10-31', '400.00', '150.00', 'partly_paid'],
      ['42/2', 'INV-7/2', '2026-11-30', '800.00', '800.00', 'open'],
    ]);
  });

  it('Odoo journal items read by themselves are one invoice each, under the number of the document', () => {
    const item = line({
      id: 901, move_id: [42, 'INV-7'], parent_state: 'posted', move_type: 'out_invoice', date: '2026-10-01',
      partner_id: [12, 'Kauri Joinery'], currency_id: [125, 'EUR'],
    }); // prettier-ignore
    expect(told(item)).toEqual([['line/901', 'INV-7', '2026-10-31', '400.00', '400.00', 'open']]);
    expect(told({ ...item, move_type: 'in_invoice' })).toEqual([]);
    expect(told({ ...item, amount_currency: -400, amount_residual_currency: -400 })[0]?.at(-1)).toBe('credit');
  });

  it('Invoice Ninja deposits are a part, and the rest keeps the number', () => {
    expect(told(rowOf('invoiceNinja', { partial: 300, partial_due_date: '2026-10-10' }))).toEqual([
      ['VolejRRejN/deposit', 'INV-7/deposit', '2026-10-10', '300.00', '300.00', 'open'],
      ['VolejRRejN', 'INV-7', '2026-10-31', '900.00', '900.00', 'open'],
    ]);
  });

  it.each([
    ['one part', [{ DueDate: '2026-11-15T00:00:00Z', TotalFC: 1200 }], '2026-11-15'],
    ['no part', [], '2026-10-31'],
  ])('an invoice with %s stays whole', (_what, DocumentInstallments, dueDate) => {
    expect(told(rowOf('sapB1', { DocumentInstallments }))).toEqual([
      ['1234', 'INV-7', dueDate, '1200.00', '1200.00', 'open'],
    ]);
  });

  it.each([
    ['paid', { DocumentStatus: 'bost_Close' }, 'paid'],
    ['cancelled', { Cancelled: 'tYES' }, 'void'],
  ])('parts of an invoice that is %s keep their ids, so that a recheck finds them', (_what, fields, status) => {
    const DocumentInstallments = [{ TotalFC: 400 }, { TotalFC: 800 }];
    const read = parts(rowOf('sapB1', { DocumentInstallments, ...fields }));
    expect(read.map((part) => [part.id, part.status])).toEqual([
      ['1234/1', status],
      ['1234/2', status],
    ]);
  });

  it('parts that add up to more than the invoice are refused', () => {
    const [result] = readings(rowOf('sapB1', { DocumentInstallments: [{ TotalFC: 1300 }, { TotalFC: 800 }] }));
    expect(result?.kind === 'error' && result.error.message).toBe(
      'Invoice INV-7: instalments add up to more than the total',
    );
  });

  it('never lose or invent a cent', () => {
    const amount = fc.integer({ min: 0, max: 10_000_000 });
    fc.assert(
      fc.property(fc.array(amount, { minLength: 2, maxLength: 12 }), fc.nat(100), (cents, share) => {
        const total = cents.reduce((sum, cent) => sum + cent, 0);
        const paid = Math.floor((total * share) / 100);
        const row = rowOf('sapB1', {
          DocTotal: total / 100,
          DocTotalFc: 0,
          PaidToDate: paid / 100,
          DocumentInstallments: cents.map((cent, index) => ({
            Total: cent / 100,
            DueDate: `2026-10-${String(28 - index).padStart(2, '0')}`,
          })),
        });
        const minor = (value: string) => parseAmount({ value, currency: 'EUR', field: 'x' }).minor;
        const read = parts(row);
        expect(read.reduce((sum, part) => sum + minor(part.total), 0)).toBe(total);
        expect(read.reduce((sum, part) => sum + minor(part.balance), 0)).toBe(total - paid);
      }),
      { numRuns: 200 },
    );
  });
});
