/** The chance that a late invoice is ranked above a punctual one; ties count half. */
export function auc(p, y) {
  const order = [...p.keys()].sort((a, b) => p[a] - p[b]);
  let [ranks, ones] = [0, 0];
  for (let from = 0; from < order.length;) {
    let to = from;
    while (to < order.length && p[order[to]] === p[order[from]]) to += 1;
    for (let at = from; at < to; at += 1) {
      if (!y[order[at]]) continue;
      ranks += (from + to + 1) / 2;
      ones += 1;
    }
    from = to;
  }
  return (ranks - (ones * (ones + 1)) / 2) / (ones * (p.length - ones));
}

/** AUC, log loss, Brier score and expected calibration error over 15 equally full bins. */
export function judge(p, y) {
  const order = [...p.keys()].sort((a, b) => p[a] - p[b]);
  let [ll, brier, ece] = [0, 0, 0];
  p.forEach((value, at) => {
    const q = Math.min(1 - 1e-6, Math.max(1e-6, value));
    ll -= Math.log(y[at] ? q : 1 - q);
    brier += (q - y[at]) ** 2;
  });
  for (let bin = 0; bin < 15; bin += 1) {
    const part = order.slice(Math.floor((bin * p.length) / 15), Math.floor(((bin + 1) * p.length) / 15));
    ece += Math.abs(part.reduce((sum, at) => sum + p[at] - y[at], 0));
  }
  return { auc: auc(p, y), ll: ll / p.length, brier: brier / p.length, ece: ece / p.length };
}

export const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Averages a list of results field by field. */
export const averaged = (results) =>
  Object.fromEntries(Object.keys(results[0]).map((name) => [name, mean(results.map((result) => result[name]))]));
