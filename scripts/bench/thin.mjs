import { averaged, judge } from './metrics.mjs';

const BOOKS = 12;
const isoDay = (day) => new Date(day * 86_400_000).toISOString().slice(0, 10);
const odds = (z) => 1 / (1 + Math.exp(-z));

function spreadOf(text) {
  let sum = 7;
  for (const sign of text) sum = Math.imul(sum ^ sign.charCodeAt(0), 16777619);
  return sum >>> 0;
}

/** Large ledgers are cut into small books by customer; a small one is looked at from several days. */
function booksOf(facts) {
  if (facts.length < 10_000)
    return [0.35, 0.5, 0.65].map((share) => ({ facts, from: Math.floor(facts.length * share) }));
  return Array.from({ length: BOOKS }, (_, book) => ({
    facts: facts.filter(({ customer }) => spreadOf(customer) % BOOKS === book),
  }));
}

function judgeBook(core, lookAt, { facts, from }, outcomes) {
  const known = from === undefined ? facts : facts.slice(Math.max(0, from - outcomes * 1.1));
  const dues = known.map(({ dueDay }) => dueDay).sort((left, right) => left - right);
  const first = dues[outcomes];
  const tested = known.filter(({ issueDay }) => issueDay >= first).slice(0, 1000);
  if (tested.length < 200) return undefined;
  const book = known.filter(({ issueDay }) => issueDay <= tested.at(-1).issueDay);
  const result = core.trainRiskModel({ facts: book, asOf: isoDay(first) });
  if (result.kind !== 'model') return undefined;
  const queries = book.flatMap(({ issueDay }, row) => (issueDay >= first ? [{ row, day: issueDay }] : []));
  const y = queries.map(({ row }) => Number(book[row].settledDay > book[row].dueDay));
  const { X, bins, design } = lookAt(book, queries, result.model);
  const learnt = judge(queries.map((_, row) => odds(core.curveAt(result.model.late, design, bins, row))), y); // prettier-ignore
  const rate = judge(queries.map((_, row) => X[row * core.FEATURE_COUNT + core.PLACE.rateAll]), y); // prettier-ignore
  return { auc: learnt.auc, rate: rate.auc, gain: learnt.auc - rate.auc, ll: learnt.ll, rateLl: rate.ll };
}

/** What is learnt from 300 to 1,500 outcomes, against the plain shrunk rate. */
export function thinBooks(core, { facts: unsorted }, lookAt) {
  const facts = core.withoutRepeats(unsorted);
  for (const outcomes of [300, 600, 1000, 1500]) {
    const results = booksOf(facts)
      .map((book) => judgeBook(core, lookAt, book, outcomes))
      .filter(Boolean);
    if (results.length === 0) continue;
    const text = Object.entries(averaged(results)).map(([name, value]) => `${name} ${value.toFixed(4)}`).join('  '); // prettier-ignore
    const worst = Math.min(...results.map(({ gain }) => gain)).toFixed(4);
    console.log(`  thin: ${String(outcomes).padEnd(5)} outcomes, ${results.length} books     ${text}  worst ${worst}`);
  }
}
