import fc from 'fast-check';
import { parseAmount, ReceivablesError, type DecimalSign } from '../../../core';

const read = (value: unknown, currency = 'EUR', decimalSign?: DecimalSign) =>
  parseAmount({ value, currency, field: 'balance', ...(decimalSign && { decimalSign }) }).minor;

describe('an amount', () => {
  it.each([
    ['1234.50', 'EUR', 123450],
    [' 1234.5 ', 'EUR', 123450],
    ['+12', 'EUR', 1200],
    ['-0.01', 'EUR', -1],
    ['12.500', 'EUR', 1250],
    ['007', 'EUR', 700],
    ['1250', 'JPY', 1250],
    ['1250.00', 'JPY', 1250],
    ['1.234', 'KWD', 1234],
    [1234.5, 'EUR', 123450],
    [0, 'EUR', 0],
    [-3.4, 'EUR', -340],
    [1.234, 'KWD', 1234],
  ])('%p in %s is %i minor units', (value, currency, minor) => {
    expect(read(value, currency)).toBe(minor);
  });

  it.each([
    [0.1 + 0.2, 30],
    [1.1 + 2.2, 330],
    [19.99 * 3, 5997],
    [4.35 * 100, 43500],
    [1e10 + 0.1 + 0.2, 1000000000030],
  ])('of drifting floats, %p, is the cents it means', (value, minor) => {
    expect(read(value)).toBe(minor);
  });

  it.each([
    ['0.001', 'EUR'],
    ['1.5', 'JPY'],
    ['0.0001', 'KWD'],
    [0.001, 'EUR'],
    [1.005, 'EUR'],
    [1.5, 'JPY'],
    // Half a cent is half a cent, of billions too.
    [5_000_000_000.005, 'EUR'],
  ])('with more decimals than the currency, %p %s, is refused', (value, currency) => {
    expect(() => read(value, currency)).toThrow(`has more decimals than ${currency} has`);
  });

  it.each([
    '1,234.50', '1.234,50', '12,50', '1 234.50', '€12.50', '12.50 EUR', '(50.00)', '1e3', '0x10', '12.', '.5', '--5', '١٢', 'n/a',
  ])('as text such as "%s" is refused while the decimal sign is undeclared', (value) => {
    expect(() => read(value)).toThrow(`balance "${value}" is not an amount`);
  }); // prettier-ignore

  it.each([undefined, null, '', '  '])('that is %p is missing', (value) => {
    expect(() => read(value)).toThrow('balance is missing (use a decimal such as 1234.50)');
  });

  it.each([[true], [{}], [[1]], [NaN], [Infinity]])('that is %p is refused', (value) => {
    expect(() => read(value)).toThrow(ReceivablesError);
  });

  it.each([
    ['.', '1,234.50', 123450],
    ['.', '1,234,567.89', 123456789],
    ['.', '12.5', 1250],
    ['.', '1,234', 123400],
    ['.', "1'234.50", 123450],
    [',', '1.234,50', 123450],
    [',', '12,5', 1250],
    [',', '1.234', 123400],
    [',', '1\u00a0234,50', 123450],
    [',', '-1.000,00', -100000],
    [',', '1234,50', 123450],
    ['.', '1’234.50', 123450],
  ] as const)('with the decimal sign "%s" declared, "%s" is %i minor units', (sign, value, minor) => {
    expect(read(value, 'EUR', sign)).toBe(minor);
  });

  it.each([
    ['.', '1.234,50'],
    [',', '1,234.50'],
    ['.', '12,50'],
    [',', '12.50'],
    ['.', '1,23,456.00'],
    [',', '1,2,3'],
  ] as const)('with the decimal sign "%s" declared, "%s" is still refused', (sign, value) => {
    expect(() => read(value, 'EUR', sign)).toThrow('is not an amount');
  });

  it.each([
    ['90071992547409.91', Number.MAX_SAFE_INTEGER],
    ['-90071992547409.91', -Number.MAX_SAFE_INTEGER],
  ])('as large as %s is still exact', (value, minor) => {
    expect(read(value)).toBe(minor);
  });

  it.each(['90071992547409.92', '1'.repeat(400), 1e20, Number.MAX_VALUE])('as large as %p is refused', (value) => {
    expect(() => read(value)).toThrow('is too large');
  });

  it('written as a number is the same as written as text', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), (cents) => {
        expect(read(cents / 100)).toBe(read((cents / 100).toFixed(2)));
      }),
    );
  });

  it('summed up from many float lines is read as the cents of the lines', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 ** 7 }), { maxLength: 200 }), (lines) => {
        const drifted = lines.reduce((sum, cents) => sum + cents / 100, 0);
        expect(read(drifted)).toBe(lines.reduce((sum, cents) => sum + cents, 0));
      }),
    );
  });

  it('of any kind is read or refused with a ReceivablesError', () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom(undefined, '.' as const, ',' as const), (value, sign) => {
        try {
          expect(Number.isSafeInteger(read(value, 'EUR', sign))).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(ReceivablesError);
        }
      }),
    );
  });
});
