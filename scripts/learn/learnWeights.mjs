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

/** `examples`: [{ instances: Int32Array[], says: boolean }]; `yes` is how much more a missed yes counts than a wrong one, `decay` how strongly weights are drawn to nothing. */
export function learnWeights({ examples, rows, rounds = 25, yes = 3, decay = 1e-4 }) {
  const table = new Float32Array(rows);
  const squares = new Float32Array(rows).fill(FIRST_GRADIENT);
  let bias = FIRST_BIAS;
  let biasSquares = 1;
  const random = randomFrom(7);
  const oddsOf = (instance) => {
    let sum = 0;
    for (const row of instance) sum += table[row];
    return bias + sum / Math.sqrt(instance.length + 1);
  };
  const move = (instance, gradient) => {
    biasSquares += gradient * gradient;
    bias -= (STEP * gradient) / Math.sqrt(biasSquares);
    const share = gradient / Math.sqrt(instance.length + 1);
    for (const row of instance) {
      const slope = share + decay * table[row];
      squares[row] += slope * slope;
      table[row] -= (STEP * slope) / Math.sqrt(squares[row]);
    }
  };
  for (let round = 0; round < rounds; round += 1) {
    for (const at of shuffled(examples.length, random)) {
      const { instances, says } = examples[at];
      const chances = instances.map((instance) => chanceOf(oddsOf(instance)));
      const none = chances.reduce((product, chance) => product * (1 - chance), 1);
      const any = Math.max(FEWEST_CHANCE, 1 - none);
      instances.forEach((instance, index) => {
        const gradient = says ? (-yes * none * chances[index]) / any : chances[index];
        if (Math.abs(gradient) >= LEAST_GRADIENT) move(instance, gradient);
      });
    }
  }
  return { bias, table };
}

const MOST_STEPS = 31;
/** Weights above this share of all are cut to it, so that a few large ones do not make the steps coarse. */
const CUT_ABOVE = 0.9999;
/** Weights of so few steps are left out: they are noise, and half of the table. */
const LEFT_OUT = 2;

/** The weights in whole steps, as `packTable` of core/wording wants them. */
export function inSteps({ bias, table }) {
  const sizes = Float32Array.from(table, Math.abs).sort();
  const step = sizes[Math.floor(sizes.length * CUT_ABOVE)] / MOST_STEPS || 1;
  const steps = Array.from(table, (weight) => {
    const whole = Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(weight / step)));
    return Math.abs(whole) <= LEFT_OUT ? 0 : whole;
  });
  return { bias: Number(bias.toPrecision(6)), step: Number(step.toPrecision(6)), steps };
}

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
