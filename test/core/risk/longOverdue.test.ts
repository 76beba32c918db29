import fc from 'fast-check';
import {
  addDays,
  invoiceFacts,
  ledgerFact,
  ledgerFacts,
  parseCalendarDate,
  payerHistory,
  scorePortfolio,
  scoreWithModel,
  trainRiskModel,
  type Invoice,
  type Risk,
} from '../../../core';
import { openInvoice } from '../../helpers/openInvoice';

const asOf = parseCalendarDate('2026-11-13', 'as of');
const FIRST_DUE = parseCalendarDate('2024-01-08', 'day');

/** As many paid invoices as there are delays, one due every six days. */
const paid = (delays: readonly number[]): Invoice[] =>
  delays.map((days, at) => {
    const dueDate = addDays(FIRST_DUE, 6 * at);
    const dates = { issueDate: addDays(dueDate, -30), dueDate, paidOn: addDays(dueDate, days) };
    return openInvoice({ id: `p-${at}`, number: `P-${at}`, status: 'paid', balance: '0.00', ...dates });
  });
const prompt157 = paid(Array.from({ length: 157 }, () => -2));
const overdueBy = (days: number, changes: object = {}): Invoice => {
  const dueDate = addDays(asOf, -days);
  return openInvoice({ id: `o-${days}`, issueDate: addDays(dueDate, -30), dueDate, ...changes });
};

function byRules(history: readonly Invoice[], open: readonly Invoice[]): Risk[] {
  const payer = payerHistory({ settled: history, asOf });
  const openItems = open.map((invoice) => ({ facts: invoiceFacts({ invoice, asOf }), payer }));
  return scorePortfolio({ openItems, history: payer, asOf });
}
const riskOf = (history: readonly Invoice[], days: number): Risk => byRules(history, [overdueBy(days)])[0] as Risk;

describe('a long overdue invoice, scored by the rules', () => {
  it('157 prompt payments teach nothing about late ones, and an invoice 86 days overdue is still a high risk', () => {
    const trained = trainRiskModel({ facts: ledgerFacts({ invoices: prompt157 }), asOf });
    expect(trained).toMatchObject({ kind: 'too_little', late: 0 });
    const risk = riskOf(prompt157, 86);
    expect(risk).toMatchObject({ band: 'high', probabilityLate: 1, evidence: 'good' });
    expect(risk.anomalies).toEqual(['Usually pays on day 28, now day 116.']);
    expect(risk.factors.map(({ sentence }) => sentence)).toEqual([
      'It is 86 days overdue.',
      'Paid all of the last 10 invoices on time.',
    ]);
  });

  it('is as high a risk where a model was learnt from a few late payments among many prompt ones', () => {
    const history = paid(Array.from({ length: 157 }, (_, at) => (at % 15 === 3 ? 9 : -2)));
    const trained = trainRiskModel({ facts: ledgerFacts({ invoices: history }), asOf });
    if (trained.kind !== 'model') throw new Error('the ledger was expected to suffice');
    const open = overdueBy(86);
    const payer = payerHistory({ settled: history, asOf });
    const openItems = [{ fact: ledgerFact(open), facts: invoiceFacts({ invoice: open, asOf }), payer }];
    const facts = ledgerFacts({ invoices: [...history, open] });
    const [learnt] = scoreWithModel({ model: trained.model, openItems, history: facts, portfolio: payer, asOf });
    expect(learnt).toMatchObject({ band: 'high', probabilityLate: 1 });
    expect(riskOf(history, 86)).toMatchObject({ band: 'high', probabilityLate: 1 });
  });

  it('law: whatever the past, it is late from the first day, and waiting longer raises the score in the end', () => {
    const pasts = fc.array(fc.integer({ min: -20, max: 120 }), { maxLength: 40 });
    fc.assert(
      fc.property(pasts, fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 400 }), (delays, days, more) => {
        const history = paid(delays);
        const [sooner, later] = [riskOf(history, days), riskOf(history, days + more)];
        expect(sooner.probabilityLate).toBe(1);
        expect(later.score).toBeGreaterThanOrEqual(sooner.score);
        expect(sooner.score).toBeGreaterThanOrEqual(Math.floor((100 * days) / (days + 30)));
      }),
    );
  });

  it('still puts the one overdue longer first where both owe the same', () => {
    const [early, late] = byRules(prompt157, [overdueBy(20), overdueBy(80)]);
    expect([early?.priority, late?.priority]).toEqual([2, 1]);
    expect([early?.probabilityLate, late?.probabilityLate]).toEqual([1, 1]);
  });

  it('its points still add up to its score', () => {
    const { score, factors } = riskOf(prompt157, 86);
    const start = Math.log((3 / 167) / (1 - 3 / 167)); // prettier-ignore
    const points = factors.reduce((sum, factor) => sum + factor.points, 0);
    expect(Math.round(100 / (1 + Math.exp(-start - points / 20)))).toBe(score);
  });
});

describe('reasons', () => {
  it('lists none that moves nothing', () => {
    // The sixth of eight open items is larger than exactly three quarters of them: it says so with no points.
    const open = [1, 2, 3, 4, 5, 6, 7, 8].map((amount) =>
      overdueBy(-10, { id: `a-${amount}`, balance: `${amount}00.00`, total: '900.00' }),
    );
    const risks = byRules(paid([3, -1, 12, 0]), open);
    expect(risks.flatMap(({ factors }) => factors).filter(({ points }) => points === 0)).toEqual([]);
  });
});
