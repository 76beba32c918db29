import fc from 'fast-check';
import { parseTermsDays, parseWrittenDate, ReceivablesError, type DateOrder } from '../../../core';

const read = (value: unknown, dateOrder?: DateOrder, timeZone = 'Europe/Berlin') =>
  parseWrittenDate({ value, field: 'due date', timeZone, ...(dateOrder && { dateOrder }) });

describe('a date as a ledger writes it', () => {
  it.each([
    ['2026-10-01', '2026-10-01'],
    [' 2026-10-01 ', '2026-10-01'],
    ['2026-10-01T00:00:00', '2026-10-01'],
    ['2026-10-01T00:00:00.000Z', '2026-10-01'],
    ['2026-10-01 00:00:00', '2026-10-01'],
    ['2026-10-01 23:15:00', '2026-10-01'],
    ['2026-09-30T22:00:00.000Z', '2026-10-01'],
    ['2026-10-01T01:00:00+09:00', '2026-09-30'],
    [new Date('2026-10-01T00:00:00Z'), '2026-10-01'],
    // A spreadsheet's day numbers: https://support.microsoft.com, "DATE function", 1900 date system.
    [46296, '2026-10-01'],
    [46296.75, '2026-10-01'],
    [20000, '1954-10-03'],
    [80000, '2119-01-11'],
  ])('%p is %s', (value, day) => {
    expect(read(value)).toBe(day);
  });

  it.each([undefined, null, false, '', '  '])('%p is no date at all', (value) => {
    expect(read(value)).toBeUndefined();
  });

  it.each([
    ['dmy', '01/10/2026', '2026-10-01'],
    ['dmy', '1.10.2026', '2026-10-01'],
    ['dmy', '31-12-2026', '2026-12-31'],
    ['mdy', '01/10/2026', '2026-01-10'],
    ['mdy', '12/31/2026', '2026-12-31'],
    ['ymd', '2026/10/1', '2026-10-01'],
    ['dmy', '2026-10-01', '2026-10-01'],
  ] as const)('declared as %s, "%s" is %s', (order, value, day) => {
    expect(read(value, order)).toBe(day);
  });

  it.each(['01/10/2026', '13/10/2026', '1.2.2026', '2026/10/01'])('"%s" needs its order declared', (value) => {
    expect(() => read(value)).toThrow(
      `due date "${value}" does not say which part is the day and which the month (use YYYY-MM-DD, or declare the date order)`,
    );
  });

  it.each([
    '31/02/2026', '2026-02-30', '46296', '01/10/26', 'Oct 1, 2026', '2026-10-01T25:00:00Z', '2026-02-30T00:00:00Z', 19999, 80001, 2026,
    20261001, 1790812800, NaN, true, {}, [], new Date(NaN),
  ])('%p is refused', (value) => {
    expect(() => read(value)).toThrow(/is not a date \(use YYYY-MM-DD\)$/);
  }); // prettier-ignore

  it.each([
    ['dmy', '31/02/2026'],
    ['mdy', '31/12/2026'],
    ['dmy', '12/31/2026'],
  ] as const)('declared as %s, "%s" is refused', (order, value) => {
    expect(() => read(value, order)).toThrow(ReceivablesError);
  });

  it('of any kind is read or refused with a ReceivablesError', () => {
    fc.assert(
      fc.property(fc.anything({ withDate: true }), fc.constantFrom(undefined, 'ymd', 'dmy', 'mdy'), (value, order) => {
        try {
          expect(read(value, order as DateOrder | undefined) ?? '2026-10-01').toMatch(/^\d{4}-\d{2}-\d{2}$/);
        } catch (error) {
          expect(error).toBeInstanceOf(ReceivablesError);
        }
      }),
    );
  });
});

describe('payment terms', () => {
  it.each([
    ['Net 30', 30],
    ['NET30', 30],
    ['net-60', 60],
    ['30 days', 30],
    ['Within 14 days of invoice', 14],
    ['2% 10, net 30', 30],
    ['2/10 net 45', 45],
    ['2% 10 days, net 30', 30],
    ['14 Tage netto', 14],
    ['30 jours', 30],
    ['60 días', 60],
    ['8 dagen', 8],
    ['Due on receipt', 0],
    ['due upon receipt', 0],
    ['Immediately', 0],
    ['COD', 0],
  ])('"%s" are %i days', (terms, days) => {
    expect(parseTermsDays(terms)).toBe(days);
  });

  it.each(['', 'as agreed', '30 days end of month', 'EOM', 'see contract 4711', 'net'])('"%s" do not say', (terms) => {
    expect(parseTermsDays(terms)).toBeUndefined();
  });
});
