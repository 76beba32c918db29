import fc from 'fast-check';
import {
  add,
  compare,
  exponentOf,
  formatMoney,
  money,
  parseAmount,
  parseCurrency,
  ReceivablesError,
  subtract,
  toDecimal,
  totalsPerCurrency,
} from '../../../core';

const currency = fc.constantFrom('EUR', 'USD', 'JPY', 'KWD');
/** Small enough that three of them can be added without leaving the safe integers. */
const minor = fc.integer({ min: -(2 ** 50), max: 2 ** 50 });

describe('money', () => {
  it.each([
    ['a fraction of a cent', 0.5],
    ['more than a computer holds exactly', Number.MAX_SAFE_INTEGER + 1],
    ['no number', NaN],
    ['infinity', Infinity],
  ])('refuses %s as minor units', (_what, value) => {
    expect(() => money('EUR', value)).toThrow(ReceivablesError);
  });

  it('knows no negative zero, which would print as -0.00', () => {
    expect(Object.is(money('EUR', -0).minor, 0)).toBe(true);
    expect(toDecimal(subtract(money('EUR', 5), money('EUR', 5)))).toBe('0.00');
  });

  it('refuses a sum beyond the safe integers instead of losing a cent', () => {
    const most = money('EUR', Number.MAX_SAFE_INTEGER);
    expect(add(most, money('EUR', 0))).toEqual(most);
    expect(() => add(most, money('EUR', 1))).toThrow('too large');
    expect(() => subtract(money('EUR', -Number.MAX_SAFE_INTEGER), money('EUR', 1))).toThrow(ReceivablesError);
  });

  it('never adds, subtracts or compares two currencies', () => {
    for (const operation of [add, subtract, compare]) {
      expect(() => operation(money('EUR', 1), money('USD', 1))).toThrow('EUR and USD cannot be added or compared');
    }
  });

  it('adds in any order and grouping, and subtracting undoes adding', () => {
    fc.assert(
      fc.property(currency, minor, minor, minor, (code, a, b, c) => {
        const [x, y, z] = [money(code, a), money(code, b), money(code, c)];
        expect(add(x, y)).toEqual(add(y, x));
        expect(add(add(x, y), z)).toEqual(add(x, add(y, z)));
        expect(subtract(add(x, y), y)).toEqual(x);
      }),
    );
  });

  it('compares as the minor units do, and the other way round with the other sign', () => {
    fc.assert(
      fc.property(currency, minor, minor, (code, a, b) => {
        const order = Math.sign(compare(money(code, a), money(code, b)));
        expect(order).toBe(a < b ? -1 : a > b ? 1 : 0);
        expect(Math.sign(compare(money(code, b), money(code, a))) + order).toBe(0);
      }),
    );
  });

  it('keeps one total per currency in order of first appearance', () => {
    const totals = totalsPerCurrency([money('USD', 1), money('EUR', 10), money('USD', 2), money('JPY', 3)]);
    expect(totals).toEqual([money('USD', 3), money('EUR', 10), money('JPY', 3)]);
    expect(totalsPerCurrency([])).toEqual([]);
  });
});

describe('currencies', () => {
  it.each([
    ['EUR', 2],
    ['JPY', 0],
    ['KRW', 0],
    ['ISK', 0],
    ['KWD', 3],
    ['TND', 3],
    // Shops round these to whole units; ISO 4217 still gives them two digits.
    ['RSD', 2],
    ['MGA', 2],
  ])('gives %s %i decimals', (code, digits) => {
    expect(exponentOf(code)).toBe(digits);
  });

  it.each(['eur', ' EUR ', 'Eur'])('reads "%s" as EUR', (written) => {
    expect(parseCurrency(written)).toBe('EUR');
  });

  it.each([undefined, null, '', '   '])('says that a currency is missing for %p', (value) => {
    expect(() => parseCurrency(value)).toThrow('currency is missing (use a three-letter ISO code such as EUR)');
  });

  it.each(['EURO', '€', 'XYZ', 'Dollars', 978, {}, '__proto__'])('refuses %p', (value) => {
    expect(() => parseCurrency(value)).toThrow('is not a known currency');
  });
});

describe('decimals', () => {
  it.each([
    ['EUR', 1250, '12.50'],
    ['EUR', 5, '0.05'],
    ['EUR', -5, '-0.05'],
    ['EUR', 0, '0.00'],
    ['JPY', 1250, '1250'],
    ['KWD', 1, '0.001'],
    ['KWD', -1250750, '-1250.750'],
  ])('writes %s minor %i as %s', (code, value, text) => {
    expect(toDecimal(money(code, value))).toBe(text);
  });

  it('come back from their text unchanged, whatever the currency and the size', () => {
    const any = fc.integer({ min: -Number.MAX_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER });
    fc.assert(
      fc.property(currency, any, (code, value) => {
        const amount = money(code, value);
        expect(parseAmount({ value: toDecimal(amount), currency: code, field: 'total' })).toEqual(amount);
      }),
    );
  });
});

describe('formatted amounts', () => {
  it.each([
    ['en', 'EUR', 1250, '€12.50'],
    ['de', 'EUR', 123450, '1.234,50\u00a0€'],
    ['en', 'JPY', 1250, '¥1,250'],
    ['en', 'KWD', 1250750, 'KWD\u00a01,250.750'],
    ['en', 'EUR', 900719925474099, '€9,007,199,254,740.99'],
  ])('in %s: %s minor %i is %s', (locale, code, value, text) => {
    expect(formatMoney(money(code, value), locale)).toBe(text);
  });
});
