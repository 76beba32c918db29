import fc from 'fast-check';
import {
  aboveLimitOf,
  identifyReviewer,
  pauseAfterWrongPhrases,
  readAmountLimits,
  readReviewers,
  totalAboveLimits,
} from '../../../core';

const ANA = { name: 'Ana Ruiz', passPhrase: 'correct horse battery', limits: 'EUR 500, JPY 60000' };
const BO = { name: 'Bo Lind', passPhrase: 'seven quiet harbours', limits: '' };
const reviewers = readReviewers([ANA, BO]);
const eur = (amount: string) => [{ currency: 'EUR', amount }];

describe('reading amounts of a setting', () => {
  it.each([
    ['', []],
    ['EUR 5000', ['EUR 500000']],
    ['5000 eur; USD 12.50', ['EUR 500000', 'USD 1250']],
    ['JPY 60000\nKWD 1.250', ['JPY 60000', 'KWD 1250']],
  ])('reads "%s"', (text, expected) => {
    const limits = readAmountLimits({ text, field: 'limits' });
    expect([...limits].map(([currency, { minor }]) => `${currency} ${minor}`)).toEqual(expected);
  });

  it.each(['5000', 'EUR', 'EUR five', 'EUR 1, EUR 2', 'EUR 1.234', 'XXQ 5', 'EUR -5'])('refuses "%s"', (text) => {
    expect(() => readAmountLimits({ text, field: 'limits' })).toThrow(/limits|currency/i);
  });

  it.each([
    ['499.99', undefined],
    ['500.00', undefined],
    ['500.01', '500.01'],
  ])('lets %s pass a limit of 500 or not', (amount, above) => {
    const limits = readAmountLimits({ text: 'EUR 500', field: 'limits' });
    expect(totalAboveLimits({ totals: eur(amount), limits })?.amount).toBe(above);
  });
});

describe('who may decide', () => {
  it('knows a reviewer by name and phrase together only', () => {
    const who = (name: string, passPhrase: string) => identifyReviewer({ name, passPhrase, reviewers })?.name;
    expect(who('Ana Ruiz', ANA.passPhrase)).toBe('Ana Ruiz');
    expect(who('  ana   RUIZ ', ` ${ANA.passPhrase} `)).toBe('Ana Ruiz');
    expect(who('Ana Ruiz', BO.passPhrase)).toBeUndefined();
    expect(who('Ana Ruiz', '')).toBeUndefined();
    expect(who('', ANA.passPhrase)).toBeUndefined();
    expect(who('Ana Ruiz', ANA.passPhrase.toUpperCase())).toBeUndefined();
  });

  it('lets nobody in with any other phrase', () => {
    fc.assert(
      fc.property(fc.string(), (passPhrase) => {
        fc.pre(passPhrase.trim() !== ANA.passPhrase);
        expect(identifyReviewer({ name: 'Ana Ruiz', passPhrase, reviewers })).toBeUndefined();
      }),
    );
  });

  it('limits what a reviewer may approve, also in a currency that is not theirs', () => {
    const [ana, bo] = reviewers;
    expect(aboveLimitOf(ana, eur('500.01'))).toEqual({ currency: 'EUR', amount: '500.01' });
    expect(aboveLimitOf(ana, [...eur('1.00'), { currency: 'USD', amount: '1.00' }])?.currency).toBe('USD');
    expect(aboveLimitOf(bo, eur('9999999.00'))).toBeUndefined();
    expect(aboveLimitOf(undefined, eur('9999999.00'))).toBeUndefined();
  });

  it.each([
    ['nobody', [], 'reviewers'],
    ['a nameless one', [{ ...ANA, name: ' ' }], 'has no name'],
    ['a short phrase', [{ ...ANA, passPhrase: 'nine char' }], 'short pass phrase'],
    ['one name twice', [ANA, { ...BO, name: 'ANA RUIZ' }], 'is there twice'],
    ['one phrase for two', [ANA, { ...BO, passPhrase: ANA.passPhrase }], 'shares a pass phrase'],
    ['limits that are none', [{ ...ANA, limits: 'much' }], 'limits of Ana Ruiz'],
  ])('refuses a list with %s, and never tells a phrase', (_, rows, message) => {
    const read = () => readReviewers(rows);
    expect(read).toThrow(message);
    expect(read).not.toThrow(ANA.passPhrase);
  });

  it.each([
    [0, 0],
    [4, 0],
    [5, 30_000],
    [6, 60_000],
    [9, 480_000],
    [10, 900_000],
    [1000, 900_000],
  ])('after %i wrong phrases waits %i milliseconds', (count, pause) => {
    expect(pauseAfterWrongPhrases({ wrong: { count, lastAt: 1000 }, now: 1000 })).toBe(pause);
    expect(pauseAfterWrongPhrases({ wrong: { count, lastAt: 1000 }, now: 1000 + pause })).toBe(0);
  });
});
