import fc from 'fast-check';
import { money, readBaseRates, toBase } from '../../../core';

const eur = (...rates: [string, string][]) =>
  readBaseRates({ base: 'eur', rates: rates.map(([currency, rate]) => ({ currency, rate })) });

describe('base currency', () => {
  it.each([
    ['USD', 100_00, '0.925', 92_50],
    ['JPY', 1250, '0.0061', 7_63],
    ['KWD', 1_000, '3.005', 3_01],
    ['USD', 1, '0.5', 1],
    ['USD', -1, '0.5', -1],
    ['EUR', 12_34, '1', 12_34],
  ])('%s %i at %s is %i cents, halves away from zero', (currency, minor, rate, cents) => {
    expect(toBase(money(currency, minor), eur([currency, rate]))).toEqual({ currency: 'EUR', minor: cents });
  });

  it('converts nothing without a rate, and its own currency always', () => {
    expect(toBase(money('CHF', 100), eur(['USD', '0.9']))).toBeUndefined();
    expect(toBase(money('EUR', 100), eur())).toEqual(money('EUR', 100));
  });

  it.each([
    [['USD', '0'], /rate of USD "0" is not a rate above zero/],
    [['USD', '-1'], /rate of USD/],
    [['USD', '0,92'], /rate of USD "0,92"/],
    [['EUR', '2'], /rate of EUR/],
    [['DOLLAR', '1'], /currency "DOLLAR"/],
  ] as [[string, string], RegExp][])('refuses %j', (rate, message) => expect(() => eur(rate)).toThrow(message));

  it('refuses a currency given twice', () => {
    expect(() => eur(['USD', '0.9'], ['usd', '0.8'])).toThrow(/rate of USD "0.8" is given twice/);
  });

  it('law: is exact to half a minor unit, for amounts no float could hold', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 1, max: 999_999 }), (minor, rate) => {
        const converted = toBase(money('USD', minor), eur(['USD', (rate / 1e6).toFixed(6)]));
        const doubled = 2n * BigInt(minor) * BigInt(rate) - 2n * BigInt(converted?.minor ?? NaN) * 1_000_000n;
        expect(doubled <= 1_000_000n && doubled >= -1_000_000n).toBe(true);
      }),
    );
  });
});
