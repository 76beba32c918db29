import { COLUMN_HEADINGS, COLUMN_NAMES, type ColumnName } from './columnNames';
import { isAbsent, type LedgerRecord } from './ledgerRecord';
import { type LedgerSettings } from './ledgerSettings';

/** Where a heading leads: the column, and how sure we are (0 is a heading the user named). */
interface Target {
  column: ColumnName;
  rank: number;
}

/** The cells of one row that have a value, by our column names. */
export type Cells = Partial<Record<ColumnName, unknown>>;

/** Headings that differ only in case, blanks, marks or quotes are the same one; \s is also a file's byte order mark. */
const plainHeading = (heading: string): string => heading.toLowerCase().replace(/[\s_.#/:()"'-]+/g, '');

interface ColumnPlan {
  targets: ReadonlyMap<string, readonly Target[]>;
  /** Headings already looked up: sheets repeat the same few for every row. */
  seen: Map<string, readonly Target[]>;
}

const plans = new WeakMap<LedgerSettings, ColumnPlan>();
const NO_TARGET: readonly Target[] = [];
/** Rows that each bring new headings are no sheet; remembering all of them would only fill the memory. */
const MOST_HEADINGS = 1000;

function buildPlan(settings: LedgerSettings): ColumnPlan {
  const targets = new Map<string, Target[]>();
  const lead = (heading: string, target: Target) => {
    const key = plainHeading(heading);
    targets.set(key, [...(targets.get(key) ?? []), target]);
  };
  const named = COLUMN_NAMES.filter((column) => !isAbsent(settings.columns?.[column]));
  for (const column of named) lead(settings.columns?.[column] ?? '', { column, rank: 0 });
  const taken = new Set(targets.keys());
  for (const column of COLUMN_NAMES) {
    if (named.includes(column)) continue;
    COLUMN_HEADINGS[column].forEach((heading, index) => {
      if (!taken.has(plainHeading(heading))) lead(heading, { column, rank: index + 1 });
    });
  }
  return { targets, seen: new Map() };
}

function targetsOf(plan: ColumnPlan, heading: string): readonly Target[] {
  const known = plan.seen.get(heading);
  if (known) return known;
  const found = plan.targets.get(plainHeading(heading)) ?? NO_TARGET;
  if (plan.seen.size < MOST_HEADINGS) plan.seen.set(heading, found);
  return found;
}

/**
 * Sorts a row's cells by our column names. A heading named in the settings wins over the default ones; of two default
 * headings for one column the first in the list with a value wins.
 */
export function sortCells(row: LedgerRecord, settings: LedgerSettings): Cells {
  let plan = plans.get(settings);
  if (!plan) plans.set(settings, (plan = buildPlan(settings)));
  const cells: Cells = {};
  const ranks: Partial<Record<ColumnName, number>> = {};
  for (const heading of Object.keys(row)) {
    for (const { column, rank } of targetsOf(plan, heading)) {
      const value = row[heading];
      // `false` says something in a yes/no column, so only emptiness is skipped here.
      if ((value !== false && isAbsent(value)) || rank >= (ranks[column] ?? Infinity)) continue;
      cells[column] = value;
      ranks[column] = rank;
    }
  }
  return cells;
}
