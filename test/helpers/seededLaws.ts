import fc from 'fast-check';

/**
 * Laws draw the same cases in every run, so that a red run is about the change at hand. To look for new counterexamples:
 * `LAW_SEED=random npm test` (a failure prints its seed), or `LAW_SEED=<number>` to see one again.
 */
const wanted = process.env.LAW_SEED ?? '20261130';

if (wanted !== 'random') {
  const seed = Number(wanted);
  if (!Number.isInteger(seed)) throw new Error(`LAW_SEED "${wanted}" is neither a whole number nor "random"`);
  fc.configureGlobal({ ...fc.readConfigureGlobal(), seed });
}
