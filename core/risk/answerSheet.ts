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

/** Asks every question about every open item, as of the day. */
export function ask(
  model: RiskModel,
  items: readonly LedgerItem[],
  history: readonly LedgerFact[],
  asOf: CalendarDate,
): Sheet {
  const day = dayNumber(asOf);
  const facts = ledgerOfToday(items, history, day);
  const places = new Map<string, number>();
  facts.forEach(({ key, settledDay }, row) => settledDay === NEVER && places.set(key, row));
  const X = sweepFeatures({ facts, queries: items.map(({ fact }) => ({ row: places.get(fact.key) ?? 0, day })) });
  const overdue = Float32Array.from(X);
  for (let row = 0; row < items.length; row += 1) {
    const at = row * FEATURE_COUNT + PLACE.daysOverdue;
    overdue[at] = Math.max(1, overdue[at]!);
  }
  // How long it is overdue is no column of the backbone.
  const design = backboneDesign(X);
  return {
    model,
    now: { X, bins: binRows(X, model.cuts), design },
    overdue: { X: overdue, bins: binRows(overdue, model.cuts), design },
  };
}

/** The open ledger is the truth of today: whatever the history says of the same invoice, it is unpaid. */
function ledgerOfToday(items: readonly LedgerItem[], history: readonly LedgerFact[], day: number): LedgerFact[] {
  const parts = new Map<string, Pick<LedgerFact, 'parts'>>();
  for (const { key, parts: came } of history) if (came) parts.set(key, { parts: came });
  const open = new Map(items.map(({ fact }) => [fact.key, { ...parts.get(fact.key), ...fact, settledDay: NEVER }]));
  const others = knownBefore(history, day).filter(({ key }) => !open.has(key));
  return withoutRepeats([...open.values(), ...others]);
}
