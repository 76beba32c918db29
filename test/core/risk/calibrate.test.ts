import { calibrate } from '../../../core/risk/learning/calibrate';

describe('a correction', () => {
  const outcomes = (late: number, all: number): number[] => Array.from({ length: all }, (_, at) => Number(at < late));

  it('goes half of the way that later outcomes ask for', () => {
    const y = outcomes(4_000, 16_000);
    const { shift } = calibrate(
      y.map(() => 0),
      y,
    );
    // A quarter came true where half was said: log(1/3) would meet it in full.
    expect(shift).toBeCloseTo(Math.log(1 / 3) / 2, 1);
  });

  it('changes nothing when nothing is known, and little when little is', () => {
    expect(calibrate([], [])).toEqual({ slope: 1, shift: 0 });
    const y = outcomes(0, 10);
    expect(
      calibrate(
        y.map(() => 0),
        y,
      ).shift,
    ).toBeGreaterThan(-0.06);
  });

  it('never turns the order of forecasts round', () => {
    const z = Array.from({ length: 2_000 }, (_, at) => at / 500 - 2);
    const y = z.map((value) => Number(value < 0));
    expect(calibrate(z, y).slope).toBeGreaterThan(0);
  });
});
