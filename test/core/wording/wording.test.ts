import fc from 'fast-check';
import { TABLE_BITS, noticeParts, noticeWords, type Noticed } from '../../../core/wording/features';
import { MOST_STEPS, packSteps, unpackSteps } from '../../../core/wording/packedSteps';
import { chanceOf, logOdds, type Weights } from '../../../core/wording/weights';
import { wordsIn } from '../../../core/wording/wordsIn';

const noticedIn = (text: string): Noticed => {
  const noticed: Noticed = new Set();
  noticeWords(wordsIn(text), noticed);
  return noticed;
};

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
  it('is the same for other numbers of the same length, and for another ending of a long word', () => {
    expect(noticedIn('we paid 450 today')).toEqual(noticedIn('we paid 123 today'));
    const [one, other] = [noticedIn('rechnungen'), noticedIn('rechnung')];
    expect([...one].filter((row) => other.has(row)).length).toBeGreaterThan(1);
  });

  it('tells apart what stands in another order', () => {
    expect(noticedIn('paid not due')).not.toEqual(noticedIn('due not paid'));
  });

  it('stays within the table', () => {
    const noticed = noticedIn('we will pay the invoice on friday');
    noticeParts(['zahlungsverzug'], noticed);
    for (const row of noticed) expect(row).toBeLessThan(1 << TABLE_BITS);
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
    expect(logOdds(weights, new Set([1]))).toBeCloseTo(-2 + 3 / Math.SQRT2);
    expect(logOdds(weights, Int32Array.of(2))).toBeCloseTo(-2 - 3 / Math.SQRT2);
    expect(logOdds(weights, new Set())).toBe(-2);
    expect(chanceOf(0)).toBe(0.5);
  });
});
