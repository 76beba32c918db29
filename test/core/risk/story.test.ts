import {
  addDays,
  daysBetween,
  invoiceFacts,
  ledgerFact,
  ledgerFacts,
  parseCalendarDate,
  payerHistory,
  reminderAnswers,
  scoreWithModel,
  settleByPayments,
  trainRiskModel,
  type CalendarDate,
  type ContactLogRow,
  type Invoice,
  type Payment,
  type Risk,
} from '../../../core';
import { FIRST_DAY, inventedLedger, LAST_DAY } from '../../helpers/inventedLedger';
import { openInvoice } from '../../helpers/openInvoice';

/** The others' ledger a year later, so that the story begins when something is known. */
const later = (date: CalendarDate): CalendarDate => addDays(date, daysBetween(FIRST_DAY, parseCalendarDate('2024-01-08', 'day'))); // prettier-ignore
const others = inventedLedger(700).map((invoice): Invoice => ({
  ...invoice,
  issueDate: later(invoice.issueDate),
  dueDate: later(invoice.dueDate),
  ...(invoice.paidOn ? { paidOn: later(invoice.paidOn) } : {}),
}));
const day = (text: string): CalendarDate => parseCalendarDate(text, 'day');
const trained = trainRiskModel({ facts: ledgerFacts({ invoices: others }), asOf: later(LAST_DAY) });

/** One invoice of the story: number, due day, and what came when (of 1,000.00). */
interface Chapter {
  readonly number: string;
  readonly due: string;
  readonly came: readonly (readonly [on: string, amount: number])[];
  readonly promised?: readonly [madeOn: string, date: string];
}

/** What the ledger says of an invoice on a day: nothing that happened on that day or later. */
function asSeenOn(asOf: CalendarDate, { number, due, came, promised }: Chapter): Invoice[] {
  const issueDate = addDays(day(due), -30);
  if (issueDate >= asOf) return [];
  const paid = came.filter(([on]) => day(on) < asOf).reduce((sum, [, amount]) => sum + amount, 0);
  const status = paid >= 1000 ? 'paid' : paid > 0 ? 'partly_paid' : 'open';
  const promise = promised && day(promised[0]) < asOf ? { promise: { date: promised[1] } } : {};
  const balance = (1000 - paid).toFixed(2);
  return [openInvoice({ id: number, number, issueDate, dueDate: due, status, balance, ...promise }, { id: 'kauri', name: 'Kauri' })]; // prettier-ignore
}

const paymentsBefore = (asOf: CalendarDate, chapters: readonly Chapter[]): Payment[] =>
  chapters.flatMap(({ number, came }) =>
    came.flatMap(
      ([on, amount], at) =>
      day(on) < asOf ? [{ id: `${number}-${at}`, source: 'canonical', invoiceIds: [number], date: day(on), currency: 'EUR', amount: amount.toFixed(2) }] : [], // prettier-ignore
    ),
  );

/** The score of one invoice of the story on a day. */
function scoreOn(date: string, number: string, chapters: readonly Chapter[], log: readonly ContactLogRow[] = []): Risk {
  if (trained.kind !== 'model') throw new Error('the ledger was expected to suffice');
  const asOf = day(date);
  const own = chapters.flatMap((chapter) => asSeenOn(asOf, chapter));
  const { invoices, parts } = settleByPayments({ invoices: [...others, ...own], payments: paymentsBefore(asOf, chapters) }); // prettier-ignore
  const mine = invoices.filter(({ customer }) => customer.id === 'kauri');
  const open = mine.find((invoice) => invoice.number === number) as Invoice;
  const answers = reminderAnswers({ log, invoices, asOf }).get('kauri') ?? [];
  const [risk] = scoreWithModel({
    model: trained.model,
    openItems: [{ fact: ledgerFact(open), facts: invoiceFacts({ invoice: open, asOf }), payer: payerHistory({ settled: mine, asOf }), answers }], // prettier-ignore
    history: ledgerFacts({ invoices, parts }),
    portfolio: payerHistory({ settled: invoices, asOf }),
    asOf,
  });
  return risk as Risk;
}
const sentences = (risk: Risk): string[] => risk.factors.map(({ sentence }) => sentence);

describe('the life of a good customer who gets into trouble and out again', () => {
  const early = ['2025-06-20', '2025-07-04', '2025-07-18', '2025-08-01', '2025-08-15', '2025-08-29'].map(
    (due, at): Chapter => ({ number: `A-${at}`, due, came: [[addDays(day(due), -2), 1000]] }),
  );
  const slipping = ['2025-09-12', '2025-09-26', '2025-10-10', '2025-10-24'].map((due, at): Chapter => ({
    number: `B-${at}`,
    due,
    came: [[addDays(day(due), 18 + 4 * at), 1000]],
  }));
  const trouble: Chapter = {
    number: 'C',
    due: '2025-11-21',
    came: [['2025-12-15', 400], ['2026-01-09', 600]],
    promised: ['2025-11-25', '2025-12-05'],
  }; // prettier-ignore
  const after: Chapter = { number: 'D', due: '2026-02-20', came: [] };
  const life = [...early, ...slipping, trouble, after];

  it('as a new customer is judged like all others, and says so', () => {
    const risk = scoreOn('2025-06-02', 'A-0', life);
    expect(risk).toMatchObject({ evidence: 'none', customer: { segment: 'new' } });
    expect(sentences(risk)).toContain('No paid invoice of this customer is known; it is judged like the portfolio.');
    expect(risk.probabilityLate).toBeGreaterThan(0.2);
    expect(risk.probabilityLate).toBeLessThan(0.95);
  });

  it('earns a low risk with six punctual payments', () => {
    const risks = [scoreOn('2025-06-02', 'A-0', life), scoreOn('2025-07-22', 'A-3', life), scoreOn('2025-08-28', 'B-0', life)]; // prettier-ignore
    expect(risks.map(({ evidence }) => evidence)).toEqual(['none', 'fair', 'fair']);
    expect(risks[1]!.score).toBeLessThan(risks[0]!.score);
    expect(risks[2]).toMatchObject({ band: 'low', customer: { segment: 'prompt' } });
    expect(sentences(risks[2]!)).toContain('Paid all of the last 6 invoices on time.');
    expect(risks[2]!.expectedPaymentDate <= '2025-09-12').toBe(true);
  });

  it('is noticed when it slips, first on the invoice itself and then in the habit', () => {
    const first = scoreOn('2025-09-25', 'B-0', life);
    expect(first.anomalies).toEqual(['Usually pays on day 28, now day 43.']);
    expect(first.probabilityLate).toBe(1);
    const risk = scoreOn('2025-11-17', 'C', life);
    expect(risk.customer?.segment).toBe('slipping');
    expect(risk.score).toBeGreaterThan(scoreOn('2025-08-28', 'B-0', life).score);
    expect(sentences(risk)).toContain('Paid 3 of the last 9 invoices late, by 22 days on average.');
  });

  it('is trusted as long as a promise runs and no longer', () => {
    const promised = scoreOn('2025-12-01', 'C', life);
    expect(promised.expectedPaymentDate).toBe('2025-12-05');
    const broken = scoreOn('2025-12-08', 'C', life);
    expect(sentences(broken)).toContain('Payment was promised for 5 December 2025.');
    expect(broken.score).toBeGreaterThan(promised.score);
    expect(broken.expectedPaymentDate > '2025-12-08').toBe(true);
  });

  it('is believed a little more after a part payment, which is not the end of it', () => {
    const without = scoreOn('2025-12-18', 'C', life.map((chapter) => (chapter.number === 'C' ? { ...chapter, came: [] } : chapter))); // prettier-ignore
    const withPart = scoreOn('2025-12-18', 'C', life);
    expect(withPart.probabilityUnpaid30).toBeLessThan(without.probabilityUnpaid30 ?? 0);
    expect(sentences(withPart).some((sentence) => /already paid/.test(sentence))).toBe(true);
  });

  it('is remembered by the day the last part came', () => {
    const risk = scoreOn('2026-02-02', 'D', life);
    expect(risk.evidence).toBe('good');
    expect(sentences(risk)).toContain('Paid 5 of the last 10 invoices late, by 29 days on average.');
    expect(risk.score).toBeGreaterThan(scoreOn('2025-08-28', 'B-0', life).score);
  });
});

describe('the life of a customer who is always late and always pays', () => {
  const life = Array.from({ length: 14 }, (_, at): Chapter => {
    const due = addDays(day('2025-06-13'), 14 * at);
    return { number: `K-${at}`, due, came: [[addDays(due, 12 + (at % 2)), 1000]] };
  });
  const log = ['2025-06-24', '2025-07-22', '2025-08-19', '2025-09-16', '2025-10-14'].flatMap((tuesday, at) => [
    { logKey: `t${at}`, event: 'sent', happenedOn: day(tuesday), customerId: 'kauri', invoiceIds: [`K-${2 * at}`] },
    { logKey: `f${at}`, event: 'sent', happenedOn: addDays(day(tuesday), 6), customerId: 'kauri', invoiceIds: [] },
  ] as ContactLogRow[]); // prettier-ignore

  it('is late, expected, and no surprise', () => {
    const risk = scoreOn('2025-11-03', 'K-11', life, log);
    expect(risk).toMatchObject({ customer: { segment: 'slow_but_sure' }, anomalies: [], evidence: 'good' });
    expect(risk.probabilityLate).toBeGreaterThan(0.7);
    expect(daysBetween(day('2025-11-14'), risk.expectedPaymentDate)).toBeGreaterThan(6);
    expect(daysBetween(day('2025-11-14'), risk.expectedPaymentDate)).toBeLessThan(19);
  });

  it('is written to on a Tuesday once the log shows that it pays then, and not before', () => {
    expect(scoreOn('2025-07-15', 'K-3', life, log).customer?.bestContact).toBeUndefined();
    expect(scoreOn('2025-11-03', 'K-11', life, log).customer?.bestContact).toMatchObject({ weekday: 2, answered: 5, sent: 5 }); // prettier-ignore
  });
});
