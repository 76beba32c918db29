import {
  addDays,
  invoiceFacts,
  ledgerFact,
  ledgerFacts,
  parseCalendarDate,
  payerHistory,
  scoreWithModel,
  trainRiskModel,
  type Invoice,
} from '../../../core';
import { inventedLedger, LAST_DAY } from '../../helpers/inventedLedger';
import { openInvoice } from '../../helpers/openInvoice';

const ledger = inventedLedger(900);
const trained = trainRiskModel({ facts: ledgerFacts({ invoices: ledger }), asOf: LAST_DAY });
const start = parseCalendarDate('2026-04-27', 'day');

/** A customer with one payment a week, newest first, and one open invoice that is due so many days after the day of the score. */
function archetype(delays: readonly number[], dueIn: number, changes: object = {}): { open: Invoice; all: Invoice[] } {
  const own = { id: 'c-own', name: 'Own' };
  const past = delays.map((delay, at) => {
    const dueDate = addDays(start, -7 * at);
    const days = { issueDate: addDays(dueDate, -30), dueDate, paidOn: addDays(dueDate, delay) };
    return openInvoice({ id: `own-${at}`, number: `OWN-${at}`, status: 'paid', balance: '0.00', ...days }, own);
  });
  const dueDate = addDays(LAST_DAY, dueIn);
  const open = openInvoice({ id: 'own', number: 'OWN', issueDate: addDays(dueDate, -30), dueDate, ...changes }, own);
  return { open, all: [...ledger, ...past, open] };
}

const ten = (delay: number): number[] => new Array<number>(10).fill(delay);

describe('what a collector reads about ten kinds of customers', () => {
  it.each([
    ['a prompt payer before the due date', archetype(ten(-3), 10)],
    ['a slow but sure payer', archetype(ten(17), 10)],
    ['a payer who is slipping', archetype([20, 18, 15, 12, 10, ...ten(-2), ...ten(-2)], 10)],
    ['an erratic payer', archetype([30, -5, 22, 0, 41, -8, 17, 2, 35, -1], 10)],
    ['a new customer', archetype([], 20)],
    ['a customer with one late payment', archetype([12], 5)],
    ['a punctual payer who is overdue for once', archetype(ten(0), -12)],
    ['a late payer, long overdue', archetype(ten(25), -50)],
    ['a broken promise', archetype(ten(5), -20, { promise: { date: '2026-05-25' } })],
    ['a disputed, partly paid invoice', archetype(ten(1), -3, { balance: '400.00', dispute: { open: true } })],
  ])('%s', (_, { open, all }) => {
    if (trained.kind !== 'model') throw new Error('the ledger was expected to suffice');
    const own = all.filter(({ customer }) => customer.id === 'c-own');
    const [risk] = scoreWithModel({
      model: trained.model,
      openItems: [
        {
          fact: ledgerFact(open),
          facts: invoiceFacts({ invoice: open, asOf: LAST_DAY }),
          payer: payerHistory({ settled: own, asOf: LAST_DAY }),
        },
      ],
      history: ledgerFacts({ invoices: all }),
      portfolio: payerHistory({ settled: all, asOf: LAST_DAY }),
      asOf: LAST_DAY,
    });
    expect({
      band: risk?.band,
      evidence: risk?.evidence,
      factors: risk?.factors.map(({ sentence, points }) => `${points > 0 ? 'raises' : points < 0 ? 'lowers' : 'notes'}: ${sentence}`), // prettier-ignore
      anomalies: risk?.anomalies,
      customer: risk?.customer,
    }).toMatchSnapshot();
  });
});
