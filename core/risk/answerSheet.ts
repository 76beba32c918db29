import { type CalendarDate } from '../calendar/calendarDate';
import { FEATURE_COUNT, PLACE } from '../history/features/featureNames';
import { sweepFeatures } from '../history/features/sweepFeatures';
import { dayNumber, NEVER, withoutRepeats, type LedgerFact } from '../history/ledgerFacts';
import { backboneDesign } from './learning/backbone';
import { binRows } from './learning/featureBins';
import type { Design } from './learning/standardise';
import type { RiskModel } from './model';
import type { OpenItem } from './openItem';
import { knownBefore } from './trainRiskModel';

/** An open item with its own entry in the ledger. */
export interface LedgerItem extends OpenItem {
  readonly fact: LedgerFact;
}

/** What is known of all open items of a day. */
export interface Sheet {
  readonly model: RiskModel;
  /** Answers as of today, and as if each invoice were at least a day overdue. */
  readonly now: Answers;
  readonly overdue: Answers;
}

/** The answers to all questions, row by row, with their bins and the backbone's columns. */
export interface Answers {
  readonly X: Float32Array;
  readonly bins: Uint8Array;
  readonly design: Design;
}

const answersOf = (X: Float32Array, model: RiskModel): Answers => ({
  X,
  bins: binRows(X, model.cuts),
  design: backboneDesign(X),
});

/** Asks every question about every open item, as of the day. */
export function ask(
  model: RiskModel,
  items: readonly LedgerItem[],
  history: readonly LedgerFact[],
  asOf: CalendarDate,
): Sheet {
  const day = dayNumber(asOf);
  // The open ledger is the truth of today: whatever the history says of the same invoice, it is unpaid.
  const parts = new Map(history.flatMap(({ key, parts: came }) => (came ? [[key, { parts: came }] as const] : [])));
  const open = new Map(items.map(({ fact }) => [fact.key, { ...parts.get(fact.key), ...fact, settledDay: NEVER }]));
  const others = knownBefore(history, day).filter(({ key }) => !open.has(key));
  const facts = withoutRepeats([...open.values(), ...others]);
  const places = new Map(facts.map(({ key }, row) => [key, row]));
  const X = sweepFeatures({ facts, queries: items.map(({ fact }) => ({ row: places.get(fact.key) ?? 0, day })) });
  const overdue = Float32Array.from(X);
  for (let row = 0; row < items.length; row += 1) {
    const at = row * FEATURE_COUNT + PLACE.daysOverdue;
    overdue[at] = Math.max(1, overdue[at]!);
  }
  return { model, now: answersOf(X, model), overdue: answersOf(overdue, model) };
}
