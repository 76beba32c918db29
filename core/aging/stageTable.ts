import { ReceivablesError } from '../errors';
import { stage as stageName, type Stage } from '../receivables/sections/aging';

/** Where a stage begins, in whole days after the due date: negative before it, 0 on it. */
export interface StageStart {
  readonly stage: Stage;
  readonly fromDay: number;
}

/**
 * The stages by age, earliest first. A stage lasts until the day before the next one begins, the last one for ever,
 * and every day before the first entry is `not_due`: so each day has exactly one stage.
 */
export type StageTable = readonly StageStart[];

/** The default cadence: a notice window of a week, light for a week, then direct, then people. */
export const DEFAULT_STAGE_TABLE: StageTable = [
  { stage: 'upcoming', fromDay: -7 },
  { stage: 'friendly', fromDay: 1 },
  { stage: 'direct', fromDay: 8 },
  { stage: 'escalate', fromDay: 22 },
  { stage: 'human_review', fromDay: 46 },
];

/** Stages in the order in which an invoice passes through them. */
export const STAGES: readonly Stage[] = stageName.options;

function refuse(field: string, value: unknown, problem: string, hint: string): never {
  throw new ReceivablesError({ code: 'invalid_setting', subject: 'Stage table', field, value, problem, hint });
}

function readStart(entry: StageStart): StageStart {
  const known = stageName.safeParse(entry.stage);
  if (!known.success || known.data === 'not_due') {
    refuse('stage', entry.stage, 'is not a stage that can begin', `use ${STAGES.slice(1).join(', ')}`);
  }
  if (!Number.isInteger(entry.fromDay)) {
    refuse(`first day of ${known.data}`, entry.fromDay, 'is not a whole number', 'days after the due date, such as 8');
  }
  // A text about lateness must never reach a customer who is not late.
  if (known.data !== 'upcoming' && entry.fromDay < 1) {
    refuse(`first day of ${known.data}`, entry.fromDay, 'is before the invoice is overdue', 'use 1 or more');
  }
  return { stage: known.data, fromDay: entry.fromDay };
}

/**
 * Checks a user's stage table. Stages may be left out (their days then belong to the stage before), but they begin in
 * their own order, on rising days, and only `upcoming` begins before day 1. Throws `invalid_setting` naming the entry.
 */
export function readStageTable(entries: readonly StageStart[]): StageTable {
  if (entries.length === 0) refuse('stages', undefined, 'are missing', 'give at least one stage');
  const table = entries.map(readStart);
  table.forEach((entry, index) => {
    const before = table[index - 1];
    if (!before) return;
    if (STAGES.indexOf(entry.stage) <= STAGES.indexOf(before.stage)) {
      refuse('stage', entry.stage, `cannot follow ${before.stage}`, `the order is ${STAGES.slice(1).join(', ')}`);
    }
    if (entry.fromDay <= before.fromDay) {
      refuse(
        `first day of ${entry.stage}`,
        entry.fromDay,
        `is not after that of ${before.stage}`,
        `use ${before.fromDay + 1} or more`,
      );
    }
  });
  return table;
}
