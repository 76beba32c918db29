import fc from 'fast-check';
import { nameOf, noticeParts, noticeWords } from '../../../core/wording/features';
import { TABLE_BITS, rowsNoticed } from '../../../core/wording/noticed';
import { MOST_STEPS, packSteps, unpackSteps } from '../../../core/wording/packedSteps';
import { chanceOf, logOdds, type Weights } from '../../../core/wording/weights';
import { wordsIn } from '../../../core/wording/wordsIn';

const rowsIn = (text: string): readonly number[] => rowsNoticed((noticed) => noticeWords(wordsIn(text), noticed));

describe('the words of a text', () => {
  it.each([
    ['wir zahlen am 20.11.', ['wir', 'zahlen', 'am', '#long']],
    ['see https://pay.example/7?x=1 or a@b.example!', ['see', '#link', 'or', '#link']],
    ['paid 450 € on 3 may?', ['paid', '#middle', '€', 'on', '#short', 'may', '?']],
    ['', []],
  ])('%s', (text, words) => {
    expect(wordsIn(text)).toEqual(words);
  });
});

describe('what is noticed', () => {
  it('is each row once, in the order of notice, however many they are', () => {
    const row = fc.nat({ max: (1 << TABLE_BITS) - 1 });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 3000, size: 'max' }), (rows) => {
        const noticed = rowsNoticed((one) => rows.forEach((each) => one.add(each)));
        expect(noticed).toEqual([...new Set(rows)]);
      }),
      { numRuns: 30 },
    );
  });

  it('tells a longer name by its beginning and its rest', () => {
    expect(nameOf('> b', nameOf('a'))).toBe(nameOf('a> b'));
  });

  it('is the same for other numbers of the same length, and for another ending of a long word', () => {
    expect(rowsIn('we paid 450 today')).toEqual(rowsIn('we paid 123 today'));
    const [one, other] = [rowsIn('rechnungen'), rowsIn('rechnung')];
    expect([...one].filter((row) => other.includes(row)).length).toBeGreaterThan(1);
  });

  it('tells apart what stands in another order', () => {
    expect(rowsIn('paid not due')).not.toEqual(rowsIn('due not paid'));
  });

  it('stays within the table', () => {
    const parts = rowsNoticed((noticed) => noticeParts(['zahlungsverzug'], noticed));
    for (const row of [...parts, ...rowsIn('we will pay the invoice on friday')])
      expect(row).toBeLessThan(1 << TABLE_BITS);
  });
});

/** What each row weighs; no weight is minus nothing. */
const tableOf = ({ kinds, weightOf }: Weights): number[] => Array.from(kinds, (kind) => (weightOf[kind] ?? NaN) + 0);

describe('a kept table', () => {
  it('comes back as it was packed', () => {
    const step = fc.integer({ min: -MOST_STEPS, max: MOST_STEPS });
    const run = fc.nat({ max: 900 }).map((length) => Array<number>(length).fill(0));
    const parts = fc.array(fc.oneof(fc.array(step, { maxLength: 20 }), run), { maxLength: 6 });
    fc.assert(
      fc.property(parts, (given) => {
        const steps = given.flat().slice(0, 1 << 12);
        const table = tableOf(unpackSteps({ bias: 0, step: 0.5, bits: 12, ...packSteps(steps) }));
        expect(Array.from(table.slice(0, steps.length))).toEqual(steps.map((count) => count * 0.5 + 0));
        expect(table.slice(steps.length).every((weight) => weight === 0)).toBe(true);
      }),
      { numRuns: 10 },
    );
  });

  it('speaks for what it knows and says no more than its bias of anything else', () => {
    const weights = unpackSteps({ bias: -2, step: 1, bits: 12, ...packSteps([0, 3, -3]) });
    expect(logOdds(weights, [1])).toBeCloseTo(-2 + 3 / Math.SQRT2);
    expect(logOdds(weights, [2])).toBeCloseTo(-2 - 3 / Math.SQRT2);
    expect(logOdds(weights, [])).toBe(-2);
    expect(chanceOf(0)).toBe(0.5);
  });
});
