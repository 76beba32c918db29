import { FEATURE_COUNT } from '../../../core/history/features/featureNames';
import { backboneDesign, PRIORS } from '../../../core/risk/learning/backbone';
import { meanOnly } from '../../../core/risk/learning/chooseBackbone';
import { tryOnLaterTime } from '../../../core/risk/learning/trials';
import { numbers } from '../../helpers/inventedLedger';

/** So many outcomes, a share of them rare ones, which one feature foretells. */
function outcomes(count: number, share: number, isRare = true) {
  const next = numbers(9);
  const target = Float64Array.from({ length: count }, () => Number(next() < share));
  const bins = Uint8Array.from({ length: count * FEATURE_COUNT }, () => 1 + Math.floor(30 * next()));
  target.forEach((rare, row) => (bins[row * FEATURE_COUNT] = rare ? 25 : 5));
  const design = backboneDesign(new Float32Array(count * FEATURE_COUNT));
  return { design, bins, target, rows: Int32Array.from(target.keys()), prior: PRIORS.unpaid30, isRare };
}

describe('how often later time is looked at', () => {
  it.each([
    ['three fifths of 2,000 outcomes with enough rare ones, in three looks', outcomes(2000, 0.2), 0.6],
    ['a fifth where there are fewer outcomes', outcomes(1999, 0.2), 0.2],
    ['a fifth where there are too few rare ones', outcomes(2000, 0.05), 0.2],
    ['a fifth where there are many', outcomes(5000, 0.2), 0.2],
    ['a fifth of what is not rare', outcomes(2000, 0.2, false), 0.2],
  ])('%s', (_, data, share) => {
    const { later, z, trees } = tryOnLaterTime(data, meanOnly(data));
    expect([...later]).toEqual([...data.rows.subarray(Math.floor(data.rows.length * (1 - share)))]);
    expect(z.length).toBe(later.length);
    expect(trees).toBeGreaterThan(0);
    // Trees found the feature: every rare outcome of later time was given a larger chance than every other.
    const least = Math.min(...z.filter((_, at) => data.target[later[at]!] === 1));
    expect(least).toBeGreaterThan(Math.max(...z.filter((_, at) => data.target[later[at]!] === 0)));
  });
});
