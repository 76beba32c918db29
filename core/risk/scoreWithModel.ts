import { type CalendarDate } from '../calendar/calendarDate';
import { FEATURE_COUNT, PLACE } from '../history/features/featureNames';
import type { LedgerFact } from '../history/ledgerFacts';
import type { Factor, Risk } from '../receivables/sections/risk';
import { ask, type Answers, type LedgerItem, type Sheet } from './answerSheet';
import { expectLearnt } from './expectLearnt';
import { autoCollect } from './factors/autoCollect';
import { dispute } from './factors/dispute';
import { partPayment } from './factors/partPayment';
import { promise } from './factors/promise';
import { factor, wholeDays, type RiskCase } from './factors/question';
import { BACKBONE } from './learning/backbone';
import { curveAt, type Curve } from './learning/fitCurve';
import type { RiskModel } from './model';
import { anomaliesOf, describeCustomer } from './payerPattern';
import { buildPortfolio, logit } from './portfolio';
import { rankByMoneyAtRisk } from './rankByMoneyAtRisk';
import { asProbability, logistic, POINTS_PER_LOGIT, waitedShare } from './scale';
import { bandOf, evidenceOf, MOST_FACTORS } from './scoreRisk';
import { sentenceOf } from './sentences';
import { themesOf } from './themes';

export type { LedgerItem } from './answerSheet';

/** What no ledger of invoices can teach, because it only says what is so today. */
const TODAY = [promise, dispute, partPayment, autoCollect];
const PAID_SHARE = BACKBONE.indexOf('paidShare');
/** Being late by habit is four tenths of the score, being unpaid in 30 days the rest: money that comes late still comes. */
const LATE_WEIGHT = 0.4;
const LEAST_POINTS = 0.5;

/** Still unpaid so close to its due date, a punctual payment has become less likely: Bayes' rule on the portfolio's habit. */
function stillUnpaid({ punctual }: RiskModel, late: number, { facts }: RiskCase): number {
  const upTo = (days: number): number => punctual[Math.max(0, Math.min(punctual.length - 1, days))]!;
  const daysLeft = Math.max(0, -facts.daysOverdue);
  const left = Math.min(1, upTo(daysLeft) / upTo(Math.max(facts.termsDays, daysLeft)));
  return late / (late + (1 - late) * left);
}

interface Chances {
  readonly late: number;
  /** How likely this payer was to be late with it, before it was due. */
  readonly habit: number;
  readonly unpaid30: number;
  readonly answered: readonly Factor[];
}

const curvesFor = ({ unpaid30 }: RiskModel, { facts }: RiskCase): RiskModel['unpaid30'] =>
  unpaid30.filter(({ from }) => from <= Math.max(1, facts.daysOverdue));

const isPartLearnt = (asked: Curve | undefined, { X }: Answers, row: number): boolean =>
  X[row * FEATURE_COUNT + PLACE.paidShare]! > 0 && (asked?.backbone.weight[PAID_SHARE] ?? 0) < 0;

const shiftBy = (answered: readonly Factor[]): number =>
  answered.reduce((sum, { points }) => sum + points, 0) / POINTS_PER_LOGIT;

function chancesOf({ model, now, overdue }: Sheet, row: number, riskCase: RiskCase): Chances {
  const asked = curvesFor(model, riskCase).at(-1)?.curve;
  const said = TODAY.map((question) => question(riskCase)).filter((answer) => answer !== undefined);
  // Payments taught what part payments are worth: then that counts, not the rule.
  const isTaught = riskCase.facts.daysOverdue > 0 && isPartLearnt(asked, now, row);
  const answered = isTaught ? said.filter(({ name }) => name !== 'part_payment') : said;
  const shift = shiftBy(answered);
  const fresh = logistic(curveAt(model.late, now.design, now.bins, row) + shift);
  const habit = stillUnpaid(model, fresh, riskCase);
  const late = riskCase.facts.daysOverdue > 0 ? 1 : habit;
  const raw = asked ? curveAt(asked, overdue.design, overdue.bins, row) : logit(model.unpaidShare);
  return { late, habit, unpaid30: late * logistic(raw + shift), answered };
}

/** What the wait so far adds: how much oftener invoices overdue that long stay unpaid than those overdue for a day. */
function overdueFactor(model: RiskModel, riskCase: RiskCase): Factor[] {
  const { daysOverdue } = riskCase.facts;
  if (daysOverdue <= 0) return [];
  const [first, last] = [curvesFor(model, riskCase)[0], curvesFor(model, riskCase).at(-1)];
  const more = first && last ? last.curve.backbone.intercept - first.curve.backbone.intercept : 0;
  const points = Math.round(Math.max(0, more) * POINTS_PER_LOGIT * 10) / 10;
  return points === 0 ? [] : [factor('days_overdue', points, `It is ${wholeDays(daysOverdue)} overdue.`)];
}

function factorsOf(sheet: Sheet, row: number, riskCase: RiskCase, answered: readonly Factor[]): Factor[] {
  const { model } = sheet;
  const learntLast = riskCase.facts.daysOverdue > 0 ? curvesFor(model, riskCase).at(-1) : undefined;
  const { X, bins, design } = learntLast ? sheet.overdue : sheet.now;
  const curve = learntLast?.curve ?? model.late;
  const answers = X.subarray(row * FEATURE_COUNT, (row + 1) * FEATURE_COUNT);
  const learnt = [...themesOf(curve, design, bins, row)].flatMap(([theme, value]) => {
    const points = Math.round(value * POINTS_PER_LOGIT * 10) / 10;
    const sentence = sentenceOf(theme, { riskCase, answers, raises: points > 0 });
    return sentence === undefined || Math.abs(points) < LEAST_POINTS ? [] : [factor(theme, points, sentence)];
  });
  const weighty = [...answered, ...overdueFactor(model, riskCase), ...learnt].sort(
    (left, right) => Math.abs(right.points) - Math.abs(left.points) || (left.name < right.name ? -1 : 1),
  );
  if (riskCase.payer.settled > 0) return weighty.slice(0, MOST_FACTORS);
  const note = factor('no_history', 0, 'No paid invoice of this customer is known; it is judged like the portfolio.');
  return [...weighty.slice(0, MOST_FACTORS - 1), note];
}

/**
 * Scores all open items of one day with a learnt model and puts them in order; the result is in the order given.
 * `history` is the ledger as of today, from `ledgerFacts`; what happened on `asOf` or later is not looked at.
 * It ranks work and forecasts cash. It never decides service, credit or legal steps.
 */
export function scoreWithModel({
  model,
  openItems,
  history,
  portfolio: settled,
  asOf,
}: {
  model: RiskModel;
  openItems: readonly LedgerItem[];
  history: readonly LedgerFact[];
  /** How all payers together have paid, for wording. */
  portfolio: LedgerItem['payer'];
  asOf: CalendarDate;
}): Risk[] {
  const sheet = ask(model, openItems, history, asOf);
  const portfolio = buildPortfolio({ history: settled, openItems: openItems.map(({ facts }) => facts) });
  const values: number[] = [];
  const scores = openItems.map((item, row) => {
    const { facts, payer } = item;
    const riskCase: RiskCase = { facts, payer, portfolio, asOf };
    const { late, habit, unpaid30, answered } = chancesOf(sheet, row, riskCase);
    const value = Math.max(LATE_WEIGHT * habit + (1 - LATE_WEIGHT) * unpaid30, waitedShare(facts.daysOverdue));
    values.push(value);
    const score = Math.round(100 * value);
    return {
      score,
      band: bandOf(score),
      probabilityLate: asProbability(late),
      probabilityUnpaid30: asProbability(unpaid30),
      ...expectLearnt(
        { delay: model.delay, waits: model.waits, X: sheet.now.X, bins: sheet.now.bins, row, late },
        riskCase,
      ),
      evidence: evidenceOf(payer.settled),
      factors: factorsOf(sheet, row, riskCase, answered),
      anomalies: anomaliesOf({ facts, payer, asOf }),
      customer: describeCustomer(item),
      model: { kind: 'learned', version: model.version, trainedOn: model.trainedOn },
    };
  });
  const priorities = rankByMoneyAtRisk(
    openItems.map(({ facts }, row) => ({ ...facts, probabilityLate: asProbability(values[row]!) })),
  );
  return scores.map((score, row) => ({ ...score, priority: priorities[row] ?? row + 1 }));
}
