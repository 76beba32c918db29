import { dayNumber, ledgerFacts, sweepFeatures, trainRiskModel, type LedgerFact } from '../../../core';
import { FEATURE_COUNT, FEATURES, PLACE } from '../../../core/history/features/featureNames';
import { backboneDesign } from '../../../core/risk/learning/backbone';
import { binRows } from '../../../core/risk/learning/featureBins';
import { curveAt } from '../../../core/risk/learning/fitCurve';
import { quantile, ranked } from '../../../core/risk/learning/quantile';
import { inventedLedger, LAST_DAY, numbers } from '../../helpers/inventedLedger';

const facts = ledgerFacts({ invoices: inventedLedger(900) });
const day = dayNumber(LAST_DAY);
const queries = facts.map((_, row) => ({ row, day }));
const OF_OTHERS = ['portfolioRate', 'portfolioLately', 'portfolioTerm', 'portfolioWeekday', 'portfolioThird'] as const;

describe('what the other customers did', () => {
  const before = sweepFeatures({ facts, queries });
  const own = facts[400]!.customer;
  /** Every payment of one customer comes nine days later. */
  const later = (fact: LedgerFact): LedgerFact =>
    fact.customer === own && fact.settledDay < day - 9 ? { ...fact, settledDay: fact.settledDay + 9 } : fact;
  const after = sweepFeatures({ facts: facts.map(later), queries });
  const answers = (X: Float32Array, customer: (name: string) => boolean): number[] =>
    facts.flatMap((fact, row) =>
      customer(fact.customer) ? OF_OTHERS.map((name) => X[row * FEATURE_COUNT + PLACE[name]]!) : [],
    );

  it('does not change with a customer’s own lateness, to the last digit', () => {
    expect(answers(after, (name) => name === own)).toEqual(answers(before, (name) => name === own));
  });

  it('changes for everybody else', () => {
    expect(answers(after, (name) => name !== own)).not.toEqual(answers(before, (name) => name !== own));
  });
});

describe('a payment that came later', () => {
  /** How far each question of the customer moved against its direction when one payment came `days` later. */
  function movesAgainst(late: number, days: number): string[] {
    const { customer } = facts[late]!;
    const asked = queries.filter(({ row }) => row !== late && facts[row]!.customer === customer);
    const moved = facts.map((fact, row) => (row === late ? { ...fact, settledDay: fact.settledDay + days } : fact));
    const [before, after] = [sweepFeatures({ facts, queries: asked }), sweepFeatures({ facts: moved, queries: asked })];
    return asked.flatMap((_, at) =>
      FEATURES.flatMap(({ name, lateness }, place) => {
        const change = after[at * FEATURE_COUNT + place]! - before[at * FEATURE_COUNT + place]!;
        return lateness * change < 0 ? [name] : [];
      }),
    );
  }

  it('moves no answer against its direction, not by the last digit', () => {
    const settled = facts.flatMap(({ settledDay, dueDay }, row) =>
      settledDay >= dueDay && settledDay < day - 60 ? [row] : [],
    );
    const looked = settled.filter((_, place) => place % 20 === 0);
    expect(looked.length).toBeGreaterThan(10);
    expect(looked.flatMap((row) => [1, 40].flatMap((days) => movesAgainst(row, days)))).toEqual([]);
  });
});

describe('few outcomes', () => {
  /** The share of invoices whose learnt chance is not the payer's shrunk rate. */
  function awayFromRate(outcomes: number): number {
    const asOfDay = [...facts].map(({ dueDay }) => dueDay).sort((left, right) => left - right)[outcomes]!;
    const asOf = new Date(asOfDay * 86_400_000).toISOString().slice(0, 10) as typeof LAST_DAY;
    const result = trainRiskModel({ facts, asOf });
    if (result.kind !== 'model') throw new Error('the ledger was expected to suffice');
    const X = sweepFeatures({ facts, queries: facts.map((_, row) => ({ row, day: asOfDay })) });
    const [design, bins] = [backboneDesign(X), binRows(X, result.model.cuts)];
    const away = facts.filter((_, row) => {
      const rate = Math.max(0.02, Math.min(0.98, X[row * FEATURE_COUNT + PLACE.rateAll]!));
      return Math.abs(1 / (1 + Math.exp(-curveAt(result.model.late, design, bins, row))) - rate) > 1e-6;
    });
    return away.length / facts.length;
  }

  it('up to 320 outcomes the chance is the payer’s shrunk rate and nothing else', () => {
    expect(awayFromRate(300)).toBe(0);
  });

  it('with more outcomes it is learnt', () => {
    expect(awayFromRate(700)).toBeGreaterThan(0.9);
  });
});

describe('ranks', () => {
  it('finds the same value as sorting, ties included', () => {
    const next = numbers(3);
    for (let count = 1; count < 60; count += 1) {
      const values = Array.from({ length: count }, () => Math.floor(12 * next()));
      const sorted = [...values].sort((left, right) => left - right);
      values.forEach((_, rank) => expect(ranked(Float64Array.from(values), count, rank)).toBe(sorted[rank]));
    }
  });

  it('reads between two values where a share falls between', () => {
    expect(quantile([0, 10], 0.5)).toBe(5);
    expect(quantile([0, 10], 0)).toBe(0);
    expect(quantile([0, 10], 1)).toBe(10);
  });
});
