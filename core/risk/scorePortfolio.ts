import type { CalendarDate } from '../calendar/calendarDate';
import type { PayerHistory } from '../history/payerHistory';
import type { Risk } from '../receivables/sections/risk';
import type { OpenItem } from './openItem';
import { anomaliesOf, describeCustomer } from './payerPattern';
import { buildPortfolio } from './portfolio';
import { rankByMoneyAtRisk } from './rankByMoneyAtRisk';
import { weighRisk } from './scoreRisk';

/** Scores all open items of one day against each other and puts them in order; the result is in the order given. */
export function scorePortfolio({
  openItems,
  history,
  asOf,
}: {
  openItems: readonly OpenItem[];
  /** How all payers together have paid. */
  history: PayerHistory;
  asOf: CalendarDate;
}): Risk[] {
  const portfolio = buildPortfolio({ history, openItems: openItems.map(({ facts }) => facts) });
  const weighed = openItems.map((item) => weighRisk({ ...item, portfolio, asOf }));
  const scores = openItems.map((item, index) => ({
    ...weighed[index]!.risk,
    anomalies: anomaliesOf({ ...item, asOf }),
    customer: describeCustomer(item),
  }));
  const priorities = rankByMoneyAtRisk(
    openItems.map(({ facts }, index) => ({ ...facts, probabilityLate: weighed[index]?.value ?? 0 })),
  );
  return scores.map((score, index) => ({ ...score, priority: priorities[index] ?? index + 1 }));
}
