import type { CalendarDate } from '../calendar/calendarDate';
import type { CurrencyAmount } from '../receivables/fields';
import type { CheckResult, Draft } from '../receivables/sections/draft';
import type { ReviewRow } from './reviewBatch';

/** Failed checks a reviewer let pass, and why. Only checks of severity `overridable` can be among them. */
export interface Override {
  checks: readonly string[];
  reason: string;
}

/** What the reviewer decided about one row. Everything that is not a clear decision is `none`, which never sends. */
export type RowDecision =
  | { kind: 'approve'; row: ReviewRow; override?: Override }
  | { kind: 'edit'; row: ReviewRow; draft: Draft; override?: Override }
  | { kind: 'reject'; row: ReviewRow; reason: string }
  | { kind: 'snooze'; row: ReviewRow; until: CalendarDate }
  | { kind: 'none'; row: ReviewRow };

/** What kind of problem it is, for a page in another language. */
export type ProblemCode =
  | 'contradiction'
  | 'not_shown'
  | 'reason_missing'
  | 'snooze_day'
  | 'undecided_change'
  | 'findings'
  | 'above_limit'
  | 'second_person'
  | 'bulk_amount'
  | 'name_missing'
  | 'wrong_phrase'
  | 'too_many_phrases';

/** Something the reviewer must mend before anything is decided. Without a key it concerns the whole page. */
export interface DecisionProblem {
  key?: string;
  code: ProblemCode;
  message: string;
  /** The guardrails an edited text broke. */
  findings?: readonly CheckResult[];
  /** True when a reason would let these findings pass: none of them is forbidden. */
  overridable?: boolean;
  /** The amount above the reviewer's limit. */
  total?: CurrencyAmount;
}
