import type { DayNumber, LedgerFact } from '../ledgerFacts';

/** A ledger as columns: one entry per fact, customers, accounts (customer and currency) and currencies as small numbers. */
export interface LedgerTable {
  readonly size: number;
  readonly customers: number;
  readonly accounts: number;
  readonly currencies: number;
  readonly customer: Int32Array;
  readonly account: Int32Array;
  readonly currency: Int32Array;
  readonly amount: Float64Array;
  readonly issue: Int32Array;
  readonly due: Int32Array;
  readonly settled: Int32Array;
  readonly dayOfMonth: Uint8Array;
  /** What came in parts, by row. */
  readonly parts: ReadonlyMap<number, NonNullable<LedgerFact['parts']>>;
}

/** Numbers names in order of first appearance. */
function numberer(): { of: (name: string) => number; count: () => number } {
  const numbers = new Map<string, number>();
  return {
    of: (name) => {
      const known = numbers.get(name);
      if (known !== undefined) return known;
      numbers.set(name, numbers.size);
      return numbers.size - 1;
    },
    count: () => numbers.size,
  };
}

/** Lays facts out in columns, in the order given. */
export function ledgerTable(facts: readonly LedgerFact[]): LedgerTable {
  const size = facts.length;
  const [customers, accounts, currencies] = [numberer(), numberer(), numberer()];
  const table = {
    customer: new Int32Array(size),
    account: new Int32Array(size),
    currency: new Int32Array(size),
    amount: new Float64Array(size),
    issue: new Int32Array(size),
    due: new Int32Array(size),
    settled: new Int32Array(size),
    dayOfMonth: new Uint8Array(size),
    parts: new Map<number, NonNullable<LedgerFact['parts']>>(),
  };
  facts.forEach((fact, row) => {
    table.customer[row] = customers.of(fact.customer);
    table.account[row] = accounts.of(`${fact.currency}\u0000${fact.customer}`);
    table.currency[row] = currencies.of(fact.currency);
    table.amount[row] = fact.amountMinor;
    table.issue[row] = fact.issueDay;
    table.due[row] = fact.dueDay;
    table.settled[row] = fact.settledDay;
    table.dayOfMonth[row] = fact.dueDayOfMonth;
    if (fact.parts) table.parts.set(row, fact.parts);
  });
  return { ...table, size, customers: customers.count(), accounts: accounts.count(), currencies: currencies.count() };
}

/** One thing that became known on a day. */
export const ISSUED = 0;
export const RESOLVED = 1;
export const SETTLED = 2;
export const PASSED_30 = 3;
export const KINDS = 4;

/** The first day on which it is known whether the invoice is late: the payment, or the due day that passed without one. */
export function resolvedDay(table: LedgerTable, row: number): DayNumber {
  return Math.min(table.settled[row] ?? 0, table.due[row] ?? 0);
}

/** All events of the ledger by day, kind and fact, packed into sortable numbers. */
export interface EventQueue {
  readonly sorted: Float64Array;
  readonly firstDay: number;
  readonly span: number;
}

/** Sorts every event once: the sweep then walks through time without looking back. */
export function eventQueue(table: LedgerTable): EventQueue {
  const span = Math.max(1, table.size);
  let firstDay = Infinity;
  for (let row = 0; row < table.size; row += 1) firstDay = Math.min(firstDay, table.issue[row] ?? 0);
  const keys = new Float64Array(table.size * KINDS);
  const pack = (day: number, kind: number, row: number): number => ((day - firstDay) * KINDS + kind) * span + row;
  for (let row = 0; row < table.size; row += 1) {
    const [due, settled] = [table.due[row] ?? 0, table.settled[row] ?? 0];
    keys[row * KINDS] = pack(table.issue[row] ?? 0, ISSUED, row);
    keys[row * KINDS + 1] = pack(resolvedDay(table, row), RESOLVED, row);
    keys[row * KINDS + 2] = pack(settled, SETTLED, row);
    keys[row * KINDS + 3] = pack(Math.min(due + 30, settled), PASSED_30, row);
  }
  return { sorted: keys.sort(), firstDay, span };
}
