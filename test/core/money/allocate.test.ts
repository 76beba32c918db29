import fc from 'fast-check';
import { allocate, money, ReceivablesError } from '../../../core';

const minors = (amount: number, ratios: number[]) => allocate(money('EUR', amount), ratios).map(({ minor }) => minor);

describe('allocating an amount', () => {
  it.each([
    [100, [1, 1, 1], [34, 33, 33]],
    [-100, [1, 1, 1], [-34, -33, -33]],
    [100, [0, 1, 1, 1], [0, 34, 33, 33]],
    [5, [3, 7], [2, 3]],
    [0, [1, 2], [0, 0]],
    [1, [1], [1]],
    [2, [0.1, 0.2], [1, 1]],
    [Number.MAX_SAFE_INTEGER, [1, 2], [3002399751580331, 6004799503160660]],
  ])('splits %i by %p into %p', (amount, ratios, parts) => {
    expect(minors(amount, ratios)).toEqual(parts);
  });

  it.each([[[]], [[0, 0]], [[-1, 2]], [[NaN]], [[Infinity, 1]]])('refuses the ratios %p', (ratios) => {
    expect(() => minors(100, ratios)).toThrow(ReceivablesError);
  });

  const amounts = fc.integer({ min: -Number.MAX_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER });
  const weights = fc
    .array(fc.integer({ min: 0, max: 10 ** 9 }), { minLength: 1, maxLength: 12 })
    .filter((ratios) => ratios.some((ratio) => ratio > 0));

  it('loses and invents nothing, and gives each part its exact share to within one unit', () => {
    fc.assert(
      fc.property(amounts, weights, (amount, ratios) => {
        const parts = minors(amount, ratios);
        const sum = ratios.reduce((total, ratio) => total + BigInt(ratio), 0n);
        expect(parts.reduce((total, part) => total + BigInt(part), 0n)).toBe(BigInt(amount));
        parts.forEach((part, index) => {
          const distance = BigInt(part) * sum - BigInt(amount) * BigInt(ratios[index] ?? 0);
          expect(distance < sum && distance > -sum).toBe(true);
        });
      }),
    );
  });

  it('gives nothing to a part without a weight and turns no sign around', () => {
    fc.assert(
      fc.property(amounts, weights, (amount, ratios) => {
        minors(amount, ratios).forEach((part, index) => {
          if (ratios[index] === 0) expect(part).toBe(0);
          expect(part === 0 || Math.sign(part) === Math.sign(amount)).toBe(true);
        });
      }),
    );
  });

  it('also adds up for ratios that are fractions of any size', () => {
    const fractions = fc
      .array(fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 8 })
      .filter((ratios) => ratios.some((ratio) => ratio > 0));
    fc.assert(
      fc.property(amounts, fractions, (amount, ratios) => {
        const parts = minors(amount, ratios);
        expect(parts.reduce((total, part) => total + BigInt(part), 0n)).toBe(BigInt(amount));
      }),
    );
  });
});
