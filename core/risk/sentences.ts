import { PLACE, type FeatureName } from '../history/features/featureNames';
import { lateShareSentence } from './factors/lateShare';
import { wholeDays, type RiskCase } from './factors/question';
import type { Theme } from './themes';

/** What a sentence is made from: the invoice and its payer, the learnt answers, and whether the theme speaks against us. */
export interface Told {
  readonly riskCase: RiskCase;
  readonly answers: Float32Array;
  readonly raises: boolean;
}

const LONG_DAYS = 30;
const FEW = 3;
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const answer = ({ answers }: Told, name: FeatureName): number => answers[PLACE[name]]!;
const often = ({ raises }: Told): string => (raises ? 'more' : 'less');

/** Beside good points stands no bad news, and beside bad points no praise: a reader would doubt both. */
function lateShare({ riskCase: { payer }, raises }: Told): string | undefined {
  const { settled, late } = payer.recent;
  if (settled === 0 || (raises ? late === 0 : late * 2 > settled)) return undefined;
  return lateShareSentence(payer.recent);
}

function delaySentence({ riskCase: { payer }, raises }: Told): string | undefined {
  if (payer.recent.settled === 0) return undefined;
  const median = Math.round(payer.recent.medianDaysLate);
  if (raises !== median > 0) return undefined;
  if (median > 0) return `Usually pays ${wholeDays(median)} after the due date.`;
  return median === 0 ? 'Usually pays on the due date.' : `Usually pays ${wholeDays(-median)} before the due date.`;
}

function openItems(told: Told): string | undefined {
  const [count, oldest] = [Math.round(answer(told, 'overdueCount')), answer(told, 'oldestOverdue')];
  if (told.raises !== count > 0) return undefined;
  if (count === 0) return 'Has no other overdue invoice.';
  const which = count === 1 ? '1 other overdue invoice' : `${count} other overdue invoices`;
  return `Has ${which}; the oldest unpaid one is ${wholeDays(oldest)} overdue.`;
}

/** Said only where the latest payments show it. */
function longUnpaid(told: Told): string | undefined {
  const worst = answer(told, 'worst10');
  if (told.raises && worst > LONG_DAYS) return `Has left an invoice unpaid for ${wholeDays(worst)} after its due date.`;
  const isPunctual = !told.raises && told.riskCase.payer.recent.settled >= FEW && worst <= LONG_DAYS;
  return isPunctual ? 'Seldom leaves an invoice unpaid for long after the due date.' : undefined;
}

function amountSentence(told: Told): string {
  const times = Math.exp(answer(told, 'amountRatio'));
  if (told.raises && times >= 2) return `It is about ${Math.round(times)} times this customer's usual amount.`;
  return `Invoices of this size are paid late ${often(told)} often.`;
}

function activitySentence(told: Told): string {
  const count = Math.round(answer(told, 'issued30'));
  const invoices = count === 0 ? 'no other invoice' : count === 1 ? '1 other invoice' : `${count} other invoices`;
  return `Customers this busy (${invoices} in the 30 days before) pay late ${often(told)} often.`;
}

const SENTENCES: Readonly<Record<Theme, (told: Told) => string | undefined>> = {
  late_share: lateShare,
  average_delay: delaySentence,
  long_unpaid: longUnpaid,
  due_day: (told) =>
    `Invoices due on such a day (a ${WEEKDAYS[answer(told, 'dueWeekday')] ?? 'weekday'}) are paid late ${often(told)} often.`,
  open_items: openItems,
  amount: amountSentence,
  terms: (told) =>
    `Invoices with a payment term of ${wholeDays(answer(told, 'term'))} are paid late ${often(told)} often.`,
  activity: activitySentence,
  all_customers: ({ raises }) =>
    raises
      ? 'All customers together pay later than usual lately.'
      : 'All customers together pay better than usual lately.',
  part_payment: (told) => {
    const percent = Math.round(100 * answer(told, 'paidShare'));
    return told.raises || percent === 0 ? undefined : `${percent}% of it is already paid.`;
  },
};

/** The sentence a collector would say, or undefined when the theme has nothing to quote. */
export function sentenceOf(theme: Theme, told: Told): string | undefined {
  return SENTENCES[theme](told);
}
