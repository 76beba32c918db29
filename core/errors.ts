/** What went wrong, in a word a program can branch on. */
export type ErrorCode =
  | 'missing_field'
  | 'invalid_field'
  | 'invalid_date'
  | 'invalid_amount'
  | 'invalid_currency'
  | 'currency_mismatch'
  | 'unknown_source'
  | 'ambiguous_source'
  | 'missing_section'
  | 'invalid_setting';

/** Everything a person needs to find and mend the bad value. */
export interface ErrorFacts {
  code: ErrorCode;
  /** What is wrong, as the end of a sentence: "is not a date". */
  problem: string;
  /** The field as the person knows it: "due date". */
  field?: string | undefined;
  /** The offending value, exactly as it came. Never a secret. */
  value?: unknown;
  /** The expected form: "use YYYY-MM-DD". */
  hint?: string | undefined;
  /** Which record: "Invoice INV-7". */
  subject?: string | undefined;
}

const LONGEST_VALUE = 60;

/** A value as it may be shown in a message: quoted when text, shortened, never an object dump. */
function shown(value: unknown): string {
  if (typeof value === 'string') {
    const oneLine = value.replace(/\s+/g, ' ');
    return `"${oneLine.length > LONGEST_VALUE ? `${oneLine.slice(0, LONGEST_VALUE)}…` : oneLine}"`;
  }
  if (value === null || ['number', 'boolean', 'bigint'].includes(typeof value)) return String(value);
  return Array.isArray(value) ? 'a list' : `a value of type ${typeof value}`;
}

function sentence({ subject, field, value, problem, hint }: ErrorFacts): string {
  const where = subject ? `${subject}: ` : '';
  const what = [field, value === undefined ? undefined : shown(value), problem].filter(Boolean).join(' ');
  return `${where}${what}${hint ? ` (${hint})` : ''}`;
}

/**
 * The one error the core throws: bad input or a bad setting.
 * The message reads `Invoice INV-7: due date "31/02/2026" is not a date (use YYYY-MM-DD)`.
 * A refused draft, a missing approval or an unknown history is a result, never an error.
 */
export class ReceivablesError extends Error {
  readonly code: ErrorCode;
  readonly field: string | undefined;
  readonly value: unknown;
  readonly hint: string | undefined;
  readonly subject: string | undefined;
  private readonly facts: ErrorFacts;

  constructor(facts: ErrorFacts) {
    super(sentence(facts));
    this.name = 'ReceivablesError';
    this.facts = facts;
    this.code = facts.code;
    this.field = facts.field;
    this.value = facts.value;
    this.hint = facts.hint;
    this.subject = facts.subject;
  }

  /** The same error, naming the record it belongs to, unless it already names one. */
  about(subject: string): ReceivablesError {
    return this.subject ? this : new ReceivablesError({ ...this.facts, subject });
  }
}
