// Learns one yes-or-no question from examples. An example is a list of instances (sentences, each a list of rows of the weight
// table); it says yes when one of its instances does: 1 - (1-p1)(1-p2)… . AdaGrad on the log loss, with a little decay; the
// order of the examples is drawn from a fixed seed, so that the same examples give the same weights.
const STEP = 0.3;
const FIRST_BIAS = -3;
const FIRST_GRADIENT = 1e-2;
const FEWEST_CHANCE = 1e-7;
const LEAST_GRADIENT = 1e-4;

const chanceOf = (odds) => 1 / (1 + Math.exp(-odds));

function shuffled(count, random) {
  const order = Array.from({ length: count }, (_, at) => at);
  for (let at = count - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other], order[at]];
  }
  return order;
}

function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Copies the rows that are not left out this time behind the others; returns where they end. */
function keepSome(instance, kept, end, share, random) {
  let at = end;
  for (const row of instance) if (random() >= share) kept[at++] = row;
  return at;
}

/**
 * `examples`: [{ instances: Int32Array[], says: boolean }]; `yes` is how much more a missed yes counts than a wrong one, `decay` how
 * strongly weights are drawn to nothing. Each time an example is looked at, the share `leftOut` of its rows is left out, drawn anew:
 * no weight may lean on a few words that always stand together, and a mail that lacks some of them is understood all the same.
 * The weights are the mean of those after each of the last `averaged` rounds.
 */
export function learnWeights({ examples, rows, rounds = 25, yes = 3, decay = 1e-4, leftOut = 0, averaged = 1 }) {
  const table = new Float32Array(rows);
  const squares = new Float32Array(rows).fill(FIRST_GRADIENT);
  const sums = new Float64Array(rows);
  let [bias, biasSquares, biasSum] = [FIRST_BIAS, 1, 0];
  const random = randomFrom(7);
  const longest = Math.max(
    0,
    ...examples.map(({ instances }) => instances.reduce((sum, { length }) => sum + length, 0)),
  );
  const kept = new Int32Array(longest);
  for (let round = 0; round < rounds; round += 1) {
    for (const at of shuffled(examples.length, random)) {
      const { instances, says } = examples[at];
      const ends = [0];
      for (const instance of instances) ends.push(keepSome(instance, kept, ends.at(-1), leftOut, random));
      const shares = instances.map(({ length }) => 1 / (1 - leftOut) / Math.sqrt(length + 1));
      const chances = instances.map((_, index) => {
        let sum = 0;
        for (let place = ends[index]; place < ends[index + 1]; place += 1) sum += table[kept[place]];
        return chanceOf(bias + sum * shares[index]);
      });
      const none = chances.reduce((product, chance) => product * (1 - chance), 1);
      const any = Math.max(FEWEST_CHANCE, 1 - none);
      chances.forEach((chance, index) => {
        const gradient = says ? (-yes * none * chance) / any : chance;
        if (Math.abs(gradient) < LEAST_GRADIENT) return;
        biasSquares += gradient * gradient;
        bias -= (STEP * gradient) / Math.sqrt(biasSquares);
        for (let place = ends[index]; place < ends[index + 1]; place += 1) {
          const row = kept[place];
          const slope = gradient * shares[index] + decay * table[row];
          squares[row] += slope * slope;
          table[row] -= (STEP * slope) / Math.sqrt(squares[row]);
        }
      });
    }
    if (round < rounds - averaged) continue;
    table.forEach((weight, row) => (sums[row] += weight));
    biasSum += bias;
  }
  return { bias: biasSum / averaged, table: Float32Array.from(sums, (sum) => sum / averaged) };
}

/** Weights above this share of all are cut to it, so that a few large ones do not make the steps coarse. */
const CUT_ABOVE = 0.9999;
const sizeAt = (sizes, share) => Float32Array.from(sizes, Math.abs).sort()[Math.floor(sizes.length * share)] ?? 0;
/** Of the weights that are not nothing this share is at most as large as the largest step. */
const WITHIN = 0.997;

/** The weights in steps of a few sizes, the largest of which is as large as a weight of `largest`. */
function inSizes({ bias, table }, sizes, largest) {
  const step = largest / sizes.at(-1) || 1;
  const all = [0, ...sizes];
  const nearest = (size) =>
    all.reduce((best, one, at) => (Math.abs(one - size) < Math.abs(all[best] - size) ? at : best), 0);
  const steps = Array.from(table, (weight) => Math.sign(weight) * nearest(Math.abs(weight) / step));
  return { bias: Number(bias.toPrecision(6)), step: Number(step.toPrecision(6)), steps };
}

/** The weights in few whole steps, as `packSteps` of core/wording wants them. */
export function inFewSteps(learnt, most) {
  const sizes = Array.from({ length: most }, (_, at) => at + 1);
  return inSizes(learnt, sizes, sizeAt(learnt.table.filter((weight) => weight !== 0), WITHIN)); // prettier-ignore
}

/** The weights in steps of these sizes, each twice the one before, as `packSteps` of core/wording wants them. */
export function inGrowingSteps(learnt, sizes = [1, 2, 4, 8]) {
  return { ...inSizes(learnt, sizes, sizeAt(learnt.table, CUT_ABOVE)), sizes };
}
