import type { CalendarDate } from '../calendar/calendarDate';
import { FEATURE_COUNT } from '../history/features/featureNames';
import { sweepFeatures } from '../history/features/sweepFeatures';
import { clipDelay, type FeatureQuery } from '../history/features/sweepState';
import { dayNumber, NEVER, type LedgerFact } from '../history/ledgerFacts';
import { checksumOf } from './checksum';
import { backboneDesign, PRIORS } from './learning/backbone';
import { binRows, chooseCuts } from './learning/featureBins';
import { fitCurve } from './learning/fitCurve';
import { fitDelay } from './learning/fitDelay';
import { newRoom } from './learning/room';
import { LEAST_OF_EACH, LEAST_OUTCOMES, MODEL_VERSION, type RiskModel } from './model';
import { rounded } from './rounded';
import { logistic } from './scale';

/** A trained model, or the reason why nothing is claimed to be learnt. */
export type TrainingResult =
  | { readonly kind: 'model'; readonly model: RiskModel }
  | { readonly kind: 'too_little'; readonly outcomes: number; readonly late: number; readonly needed: number };

/** Days overdue at which an unpaid invoice is looked at again. */
const LOOKS = [1, 7, 14] as const;
/** Days overdue from which it is counted how long other invoices still took. */
const WAITS = [1, 7, 14, 30, 60] as const;
const HORIZON_DAYS = 30;
const LEAST_OVERDUE = 40;
/** Learning looks at the newest invoices; the history of every customer reaches back as far as the ledger. */
const MOST_INVOICES = 60_000;
const EARLIEST_DAYS = 60;

interface Looks {
  readonly queries: FeatureQuery[];
  /** Places of the queries asked at issue whose outcome is known. */
  readonly atIssue: number[];
  /** Places of the queries asked of overdue invoices whose next 30 days are known. */
  readonly overdue: number[];
}

/** Every look at an invoice whose outcome was known before `day`. Facts come oldest first, and so do the looks. */
function pastLooks(facts: readonly LedgerFact[], day: number): Looks {
  const looks: Looks = { queries: [], atIssue: [], overdue: [] };
  const first = Math.max(0, facts.length - MOST_INVOICES);
  for (let row = first; row < facts.length; row += 1) {
    const { issueDay, dueDay } = facts[row]!;
    if (dueDay >= day) continue;
    looks.atIssue.push(looks.queries.length);
    looks.queries.push({ row, day: issueDay });
  }
  const later: FeatureQuery[] = [];
  for (let row = first; row < facts.length; row += 1) {
    const { dueDay, settledDay } = facts[row]!;
    for (const age of LOOKS) {
      const asked = dueDay + age;
      if (settledDay >= asked && asked + HORIZON_DAYS < day) later.push({ row, day: asked });
    }
  }
  later.sort((left, right) => left.day - right.day || left.row - right.row);
  for (const query of later) {
    looks.overdue.push(looks.queries.length);
    looks.queries.push(query);
  }
  return looks;
}

/** What had happened before `day`: later payments are not known yet, later invoices do not exist. */
export function knownBefore(facts: readonly LedgerFact[], day: number): LedgerFact[] {
  const known: LedgerFact[] = [];
  for (const fact of facts) {
    if (fact.issueDay >= day) continue;
    known.push(fact.settledDay < day || fact.settledDay === NEVER ? fact : { ...fact, settledDay: NEVER });
  }
  return known;
}

function punctualShares(facts: readonly LedgerFact[], day: number): number[] {
  const counts = new Array<number>(EARLIEST_DAYS + 1).fill(0);
  let all = 0;
  for (const { dueDay, settledDay } of facts) {
    if (dueDay >= day || settledDay > dueDay) continue;
    counts[Math.min(EARLIEST_DAYS, dueDay - settledDay)]! += 1;
    all += 1;
  }
  let sum = 0;
  return counts.map((count) => {
    sum += count;
    return rounded((sum + 1) / (all + 1));
  });
}

function rankOf(sorted: readonly number[], share: number, guess: number): number {
  return sorted.length < 20 ? guess : sorted[Math.floor(share * sorted.length)]!;
}

function waitsAfter(facts: readonly LedgerFact[], day: number): RiskModel['waits'] {
  return WAITS.map((from) => {
    const waited = facts
      .filter(({ dueDay, settledDay }) => settledDay >= dueDay + from && dueDay + from < day)
      .map(({ dueDay, settledDay }) => (settledDay === NEVER ? day : settledDay) - dueDay - from)
      .sort((left, right) => left - right);
    const guess = Math.max(7, from / 2);
    return { from, days: [rankOf(waited, 0.1, 1), rankOf(waited, 0.5, guess), rankOf(waited, 0.9, 4 * guess)] };
  });
}

/** Enough overdue invoices, and enough that were paid and were not, to learn what becomes of them. */
function isLearnable(places: readonly number[], target: Float64Array): boolean {
  const unpaid = places.filter((place) => target[place] === 1).length;
  return places.length >= LEAST_OVERDUE && unpaid >= LEAST_OF_EACH && places.length - unpaid >= LEAST_OF_EACH;
}

interface Learning {
  readonly facts: readonly LedgerFact[];
  readonly looks: Looks;
  readonly day: number;
}

type Learnt = Omit<RiskModel, 'checksum' | 'asOf' | 'version' | 'kind'>;

function learn({ facts, looks, day }: Learning): Learnt {
  const { queries, atIssue, overdue } = looks;
  const X = sweepFeatures({ facts, queries });
  const rows = Int32Array.from(atIssue);
  const cuts = chooseCuts({ X, width: FEATURE_COUNT, rows: Int32Array.from([...atIssue, ...overdue]) });
  const [bins, design] = [binRows(X, cuts), backboneDesign(X)];
  const factOf = (place: number): LedgerFact => facts[queries[place]!.row]!;
  const target = new Float64Array(queries.length);
  const delay = new Float64Array(rows.length);
  queries.forEach(({ day: asked }, place) => {
    const { dueDay, settledDay } = factOf(place);
    target[place] = Number(settledDay > (place < rows.length ? dueDay : asked + HORIZON_DAYS));
    if (place >= rows.length) return;
    // An unpaid invoice is expected to wait a week more than it already has.
    delay[place] = clipDelay(settledDay === NEVER ? day - dueDay + 7 : settledDay - dueDay);
  });
  const unpaid = overdue.filter((place) => target[place] === 1).length;
  const room = newRoom();
  const { curve: late, later, logOdds } = fitCurve({ design, bins, rows, target, prior: PRIORS.late, room });
  return {
    trainedOn: atIssue.length,
    cuts,
    late,
    unpaid30: LOOKS.flatMap((from) => {
      const places = overdue.filter((place) => queries[place]!.day - factOf(place).dueDay === from);
      if (!isLearnable(places, target)) return [];
      const own = { design, bins, rows: Int32Array.from(places), target, prior: PRIORS.unpaid30, isRare: true, room };
      return [{ from, curve: fitCurve(own).curve }];
    }),
    unpaidShare: rounded((unpaid + 1) / (overdue.length + 10)),
    delay: fitDelay({ X, bins, rows, delay, later, late: logOdds.map(logistic), room }),
    punctual: punctualShares(facts, day),
    waits: waitsAfter(facts, day),
  };
}

/**
 * Learns from what happened before `asOf` how this ledger's customers pay. Deterministic: the same facts in any order
 * give the same model to the last digit. Facts come from `ledgerFacts`.
 */
export function trainRiskModel({ facts, asOf }: { facts: readonly LedgerFact[]; asOf: CalendarDate }): TrainingResult {
  const day = dayNumber(asOf);
  const known = knownBefore(facts, day);
  const looks = pastLooks(known, day);
  const outcomes = looks.atIssue.length;
  const late = looks.atIssue.filter((place) => {
    const { dueDay, settledDay } = known[looks.queries[place]!.row]!;
    return settledDay > dueDay;
  }).length;
  if (outcomes < LEAST_OUTCOMES || late < LEAST_OF_EACH || outcomes - late < LEAST_OF_EACH) {
    return { kind: 'too_little', outcomes, late, needed: LEAST_OUTCOMES };
  }
  const learnt = {
    kind: 'receivables-risk-model',
    version: MODEL_VERSION,
    asOf,
    ...learn({ facts: known, looks, day }),
  } as const;
  return { kind: 'model', model: { ...learnt, checksum: checksumOf(learnt) } };
}
