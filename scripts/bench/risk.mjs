// Measures the Risk Scorer on ledgers beside this checkout: npm run bench:risk [-- folder or file.csv]
// Every number comes from time-based folds: learn before a day, forecast the invoices after it, keep the history up to date.
import { fileURLToPath } from 'node:url';
import { readLedgers } from './ledgers.mjs';
import { loadCore } from './loadCore.mjs';
import { averaged, judge, mean } from './metrics.mjs';
import { speed } from './speed.mjs';
import { thinBooks } from './thin.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const core = await loadCore(
  'risk/trainRiskModel',
  'risk/learning/fitCurve',
  'risk/learning/fitDelay',
  'risk/learning/nameDelay',
  'risk/learning/delayCurve',
  'risk/learning/featureBins',
  'risk/learning/backbone',
);
const { FEATURE_COUNT: WIDTH, PLACE } = core;
const isoDay = (day) => new Date(day * 86_400_000).toISOString().slice(0, 10);
const odds = (z) => 1 / (1 + Math.exp(-z));
const clip = (days) => Math.max(-60, Math.min(120, days));
const shown = (result) =>
  Object.entries(result)
    .map(([name, value]) => `${name} ${value.toFixed(4)}`)
    .join('  ');

/** Answers, bins and columns of looks at invoices. */
function lookAt(facts, queries, model) {
  const X = core.sweepFeatures({ facts, queries });
  return { X, bins: core.binRows(X, model.cuts), design: core.backboneDesign(X) };
}

function atIssue(facts, model, first, end) {
  const queries = facts.flatMap(({ issueDay }, row) => (issueDay >= first && issueDay < end ? [{ row, day: issueDay }] : [])); // prettier-ignore
  const { X, bins, design } = lookAt(facts, queries, model);
  const delays = queries.map(({ row }) => clip(facts[row].settledDay - facts[row].dueDay));
  const y = delays.map((days) => Number(days > 0));
  const p = queries.map((_, row) => odds(core.curveAt(model.late, design, bins, row)));
  const ranges = queries.map((_, row) => core.likelyDelays(model.delay, X, bins, row));
  const ends = ranges.map((likely) => core.middleRange(likely));
  const held = ends.filter(([early, late], row) => early <= delays[row] && delays[row] <= late);
  return {
    late: judge(p, y),
    rate: judge(queries.map((_, row) => X[row * WIDTH + PLACE.rateAll]), y), // prettier-ignore
    p,
    y,
    days: {
      mae: mean(delays.map((days, row) => Math.abs(core.namedDelay(model.delay, X, bins, row, p[row]) - days))),
      faded: mean(delays.map((days, row) => Math.abs(X[row * WIDTH + PLACE.usualDelay] - days))),
      cover: held.length / queries.length,
      width: mean(ends.map(([early, late]) => late - early)),
    },
  };
}

function overdue(facts, model, first, end, age) {
  const queries = facts.flatMap(({ dueDay, settledDay }, row) =>
    dueDay + age >= first && dueDay + age < end && settledDay >= dueDay + age ? [{ row, day: dueDay + age }] : [],
  );
  const y = queries.map(({ row, day }) => Number(facts[row].settledDay > day + 30));
  const curve = model.unpaid30.filter(({ from }) => from <= age).at(-1)?.curve;
  if (!curve || !y.includes(1) || !y.includes(0)) return undefined;
  const { bins, design } = lookAt(facts, queries, model);
  return judge(queries.map((_, row) => odds(core.curveAt(curve, design, bins, row))), y); // prettier-ignore
}

/** The later tenth as forecast by a model trained anew every 30 days. */
function monthly(facts, first, end) {
  const [p, y] = [[], []];
  for (let from = first; from < end; from += 30) {
    if (!facts.some(({ issueDay }) => issueDay >= from && issueDay < Math.min(end, from + 30))) continue;
    const result = core.trainRiskModel({ facts, asOf: isoDay(from) });
    if (result.kind !== 'model') continue;
    const month = atIssue(facts, result.model, from, Math.min(end, from + 30));
    p.push(...month.p);
    y.push(...month.y);
  }
  return judge(p, y);
}

function measure({ name, facts: unsorted }) {
  const facts = core.withoutRepeats(unsorted);
  const found = {};
  const add = (key, result) => result && (found[key] ??= []).push(result);
  for (const share of [0.5, 0.6, 0.7, 0.8, 0.9]) {
    const first = facts[Math.floor(facts.length * share)].issueDay;
    const end = share > 0.85 ? facts.at(-1).issueDay + 1 : facts[Math.floor(facts.length * (share + 0.1))].issueDay;
    const result = core.trainRiskModel({ facts, asOf: isoDay(first) });
    if (result.kind !== 'model') continue;
    const issue = atIssue(facts, result.model, first, end);
    add('late, learnt', issue.late);
    add('late, shrunk rate', issue.rate);
    add('days late', issue.days);
    for (const age of [1, 7, 14])
      add(`unpaid in 30 days, ${age} overdue`, overdue(facts, result.model, first, end, age));
    if (facts.length > 20_000) add('late, trained monthly', monthly(facts, first, end));
  }
  console.log(`\n${name}: ${facts.length} invoices, five forward folds`);
  for (const [key, results] of Object.entries(found)) console.log(`  ${key.padEnd(32)} ${shown(averaged(results))}`);
}

const place = process.argv[2] ?? `${root}../shared/data`;
const ledgers = readLedgers(place);
if (ledgers.length === 0) console.log(`SKIPPED: no ledger found in ${place}; only speed is measured.`);
for (const ledger of ledgers) {
  measure(ledger);
  thinBooks(core, ledger, lookAt);
}
speed(core);
