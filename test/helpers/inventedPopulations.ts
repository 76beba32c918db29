import { addDays, weekdayOf, type CalendarDate, type Invoice } from '../../core';
import { FIRST_DAY, numbers } from './inventedLedger';
import { openInvoice } from './openInvoice';

/** What the chance of being late may depend on. */
interface Draw {
  readonly customer: number;
  /** 0 at the start of the ledger, 1 at its end. */
  readonly time: number;
  readonly due: CalendarDate;
  readonly amount: number;
  readonly terms: number;
}

/** A world with a rule of its own: the true log-odds of being late, which no model is told. */
export interface Population {
  readonly name: string;
  readonly customers: number;
  /** How much of the true AUC nobody can learn: what changes before it shows, and customers who hardly come twice. */
  readonly hidden: number;
  readonly oddsOf: (draw: Draw) => number;
}

/** A number from -1 to 1 that belongs to a customer, the same every time. */
const trait = (customer: number, which: number): number => {
  const next = numbers(customer * 7919 + which * 104729 + 17);
  next();
  return 2 * next() - 1;
};

export const POPULATIONS: readonly Population[] = [
  {
    name: 'habits that stay as they are',
    customers: 60,
    hidden: 0.03,
    oddsOf: ({ customer }) => -0.5 + 2.5 * trait(customer, 1),
  },
  {
    name: 'payment runs that miss what is due late in the week',
    customers: 40,
    hidden: 0.03,
    oddsOf: ({ customer, due }) => 1.2 * trait(customer, 1) + (weekdayOf(due) >= 4 ? 1.4 : -1.4),
  },
  {
    name: 'customers who slip and recover',
    customers: 50,
    hidden: 0.09,
    oddsOf: ({ customer, time }) => 1.5 * trait(customer, 1) + 2.5 * Math.sin(6 * time + 3 * trait(customer, 2)),
  },
  {
    name: 'large amounts and long terms, seldom the same customer twice',
    customers: 700,
    hidden: 0.06,
    oddsOf: ({ customer, amount, terms }) => -0.6 + 0.7 * trait(customer, 1) + 1.1 * Math.log(amount / 500) + (terms > 30 ? 0.8 : 0), // prettier-ignore
  },
];

/** An invoice with the true chance that it is paid late. */
export interface Drawn {
  readonly invoice: Invoice;
  readonly chance: number;
}

/** So many invoices of a population over 600 days, each late by its true chance. */
export function drawPopulation({ customers, oddsOf }: Population, size: number, seed = 5): Drawn[] {
  const next = numbers(seed);
  return Array.from({ length: size }, (_, at) => {
    const customer = Math.floor(next() * customers);
    const issueDate = addDays(FIRST_DAY, Math.floor((at / size) * 600));
    const terms = next() < 0.5 ? 14 : 45;
    const due = addDays(issueDate, terms);
    const amount = Math.round(500 * Math.exp(1.5 * (next() + next() - 1)));
    const chance = 1 / (1 + Math.exp(-oddsOf({ customer, time: at / size, due, amount, terms })));
    const days = next() < chance ? 1 + Math.floor(25 * next()) : -Math.floor(10 * next());
    const own = {
      id: `i-${String(at).padStart(5, '0')}`,
      number: `INV-${at}`,
      total: amount.toFixed(2),
      balance: '0.00',
    };
    const invoice = openInvoice(
      { ...own, issueDate, dueDate: due, status: 'paid', paidOn: addDays(due, days) },
      { id: `c-${customer}`, name: `Customer ${customer}` },
    );
    return { invoice, chance };
  });
}
