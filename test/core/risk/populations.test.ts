import {
  dayNumber,
  factKey,
  invoiceFacts,
  ledgerFact,
  ledgerFacts,
  payerHistory,
  scoreWithModel,
  sweepFeatures,
  trainRiskModel,
  type CalendarDate,
  type Invoice,
  type RiskModel,
} from '../../../core';
import { backboneDesign } from '../../../core/risk/learning/backbone';
import { binRows } from '../../../core/risk/learning/featureBins';
import { curveAt } from '../../../core/risk/learning/fitCurve';
import { drawPopulation, POPULATIONS, type Drawn, type Population } from '../../helpers/inventedPopulations';
import { openInvoice } from '../../helpers/openInvoice';

const SIZE = 3000;

interface Forecast {
  readonly learnt: number;
  readonly chance: number;
  readonly late: boolean;
}

const openAgain = (invoice: Invoice): Invoice =>
  ({ ...invoice, status: 'open', balance: invoice.total, paidOn: undefined }) as unknown as Invoice;

function chancesOn(asOf: CalendarDate, drawn: readonly Invoice[], all: readonly Invoice[], model: RiskModel): number[] {
  const nobody = payerHistory({ settled: [], asOf });
  const openItems = drawn.map(openAgain).map((invoice) => ({
    fact: ledgerFact(invoice),
    facts: invoiceFacts({ invoice, asOf }),
    payer: nobody,
  }));
  const history = ledgerFacts({ invoices: all });
  return scoreWithModel({ model, openItems, history, portfolio: nobody, asOf }).map((risk) => risk.probabilityLate);
}

function learntFrom(drawn: readonly Drawn[], asOf: CalendarDate): RiskModel {
  const result = trainRiskModel({ facts: ledgerFacts({ invoices: drawn.map(({ invoice }) => invoice) }), asOf });
  if (result.kind !== 'model') throw new Error('the ledger was expected to suffice');
  return result.model;
}

/** Learns from the first 70 % of time and forecasts every invoice after it on the day it is issued. */
function forecast(population: Population): Forecast[] {
  const drawn = drawPopulation(population, SIZE);
  const facts = ledgerFacts({ invoices: drawn.map(({ invoice }) => invoice) });
  const places = new Map(facts.map(({ key }, row) => [key, row]));
  const later = drawn.slice(0.7 * SIZE);
  const { late, cuts } = learntFrom(drawn, later[0]!.invoice.issueDate);
  const queries = later.map(({ invoice }) => ({ row: places.get(factKey(invoice))!, day: dayNumber(invoice.issueDate) })); // prettier-ignore
  const X = sweepFeatures({ facts, queries });
  const [bins, design] = [binRows(X, cuts), backboneDesign(X)];
  return later.map(({ invoice, chance }, row) => ({
    learnt: 1 / (1 + Math.exp(-curveAt(late, design, bins, row))),
    chance,
    late: invoice.paidOn! > invoice.dueDate,
  }));
}

/** The chance that a late invoice is ranked above a punctual one. */
function aucOf(forecasts: readonly Forecast[], of: (one: Forecast) => number): number {
  const [late, punctual] = [forecasts.filter((one) => one.late), forecasts.filter((one) => !one.late)];
  let won = 0;
  for (const one of late)
    for (const other of punctual) won += of(one) > of(other) ? 1 : of(one) === of(other) ? 0.5 : 0;
  return won / (late.length * punctual.length);
}

/** How far forecasts are off from what happened, on average over ten equally full groups. */
function calibrationError(forecasts: readonly Forecast[]): number {
  const sorted = [...forecasts].sort((left, right) => left.learnt - right.learnt);
  let error = 0;
  for (let group = 0; group < 10; group += 1) {
    const part = sorted.slice((group * sorted.length) / 10, ((group + 1) * sorted.length) / 10);
    error += Math.abs(part.reduce((sum, { learnt, late }) => sum + learnt - Number(late), 0)) / sorted.length;
  }
  return error;
}

describe('worlds whose true chances are known', () => {
  it.each(POPULATIONS.map((population) => [population.name, population] as const))('%s', (_, population) => {
    const forecasts = forecast(population);
    const [truth, learnt] = [aucOf(forecasts, ({ chance }) => chance), aucOf(forecasts, (one) => one.learnt)];
    const error = calibrationError(forecasts);
    expect(forecasts.length).toBe(0.3 * SIZE);
    // The truth itself has an AUC below 1: nobody can forecast a coin.
    expect(truth).toBeGreaterThan(0.7);
    expect(learnt).toBeGreaterThan(truth - population.hidden);
    expect(learnt).toBeLessThan(truth + 0.02);
    // Nine hundred outcomes in ten groups are off by some 0.035 by luck alone.
    expect(error).toBeLessThan(0.09);
  });

  it('a new customer is forecast near the portfolio, and ever nearer to itself', () => {
    const [population] = POPULATIONS as [Population];
    const drawn = drawPopulation(population, 1500);
    const asOf = drawn[1200]!.invoice.issueDate;
    const model = learntFrom(drawn, asOf);
    const known = drawn.slice(0, 1200).map(({ invoice }) => invoice);
    const share = payerHistory({ settled: known, asOf }).lateShare;
    const customer = { id: 'c-new', name: 'New' };
    const punctual = known
      .slice(-160, -130)
      .map((invoice, at) =>
        openInvoice({ ...invoice, customer, id: `n-${at}`, number: `N-${at}`, paidOn: invoice.dueDate }),
      );
    const open = openInvoice({ ...openAgain(drawn[1200]!.invoice), customer, id: 'n', number: 'N' });
    const after = (count: number) => chancesOn(asOf, [open], [...known, ...punctual.slice(0, count)], model)[0]!;
    const chances = [0, 1, 3, 10, 30].map(after);
    expect(Math.abs(chances[0]! - share)).toBeLessThan(0.25);
    for (let at = 1; at < chances.length; at += 1) expect(chances[at]!).toBeLessThanOrEqual(chances[at - 1]!);
    expect(chances[1]!).toBeGreaterThan(chances[0]! / 3);
    expect(chances.at(-1)!).toBeLessThan(chances[0]! / 2);
  });
});
