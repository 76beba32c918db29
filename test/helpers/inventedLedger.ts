import { addDays, daysBetween, parseCalendarDate, type CalendarDate, type Invoice } from '../../core';
import { openInvoice } from './openInvoice';

/** How an invented customer pays. */
export interface Habit {
  /** Days after the due date, usually. */
  readonly delay: number;
  /** How far from it, at most. */
  readonly spread: number;
}

export const FIRST_DAY = parseCalendarDate('2025-01-06', 'day');
export const LAST_DAY = parseCalendarDate('2026-06-01', 'day');

/** Numbers between 0 and 1 with enough spread, the same every time. */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 4294967296;
}

function habitOf(customer: number): Habit {
  const delays = [-6, -2, 0, 4, 9, 20, 45];
  return { delay: delays[customer % delays.length] ?? 0, spread: 3 + (customer % 5) * 3 };
}

function invoiceOn(issueDate: CalendarDate, at: number, customer: number, next: () => number): Invoice {
  const { delay, spread } = habitOf(customer);
  const dueDate = addDays(issueDate, customer % 3 === 0 ? 14 : 30);
  const paidOn = addDays(dueDate, Math.max(-10, delay + Math.round((2 * next() - 1) * spread)));
  const isPaid = paidOn < LAST_DAY;
  const total = (50 + Math.round(next() * 4000)).toFixed(2);
  return openInvoice(
    {
      id: `i-${String(at).padStart(5, '0')}`,
      number: `INV-${at}`,
      issueDate,
      dueDate,
      currency: customer % 4 === 0 ? 'USD' : 'EUR',
      total,
      balance: isPaid ? '0.00' : total,
      status: isPaid ? 'paid' : 'open',
      ...(isPaid ? { paidOn } : {}),
    },
    { id: `c-${customer}`, name: `Customer ${customer}` },
  );
}

/** A ledger of that many invoices from FIRST_DAY to LAST_DAY, with customers from punctual to very late. */
export function inventedLedger(size: number, customers = 40, seed = 3): Invoice[] {
  const next = numbers(seed);
  const days = daysBetween(FIRST_DAY, LAST_DAY) - 1;
  return Array.from({ length: size }, (_, at) =>
    invoiceOn(addDays(FIRST_DAY, Math.floor((at / size) * days)), at, Math.floor(next() * customers), next),
  );
}
