/** What a browser posted: every value of every field, in order. */
export type PostedForm = ReadonlyMap<string, readonly string[]>;

/** The names of the page's fields. A row's field is its key, a dot and one of `row`. */
export const REVIEW_FIELDS = {
  batch: 'batch',
  reviewer: 'reviewer',
  passPhrase: 'pass_phrase',
  bulk: 'bulk',
  bulkBand: 'bulk_band',
  bulkStage: 'bulk_stage',
  bulkUpTo: 'bulk_up_to',
  bulkReason: 'bulk_reason',
  bulkUntil: 'bulk_until',
  /** Sent back from the page that shows a set's totals. */
  confirm: 'confirm',
  /** Leads back from there to the review. */
  back: 'back',
  /** Stands last in the form: its absence shows that a server or proxy cut the form off. */
  end: 'end',
  row: ['fingerprint', 'decision', 'reason', 'until', 'subject', 'text', 'override'],
} as const;
export type RowField = (typeof REVIEW_FIELDS.row)[number];

/** The form's last value, so that a page can be checked to have arrived whole. */
export const END_OF_FORM = 'end-of-form';

/** Reads a body of type application/x-www-form-urlencoded, however many fields it has. Never throws. */
export function readPostedForm(body: string): PostedForm {
  const form = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(body)) form.set(name, [...(form.get(name) ?? []), value]);
  return form;
}

/** A field's only value, blanks around it removed; undefined when it is absent or was posted with two different values. */
export function soleValue(form: PostedForm, name: string): string | undefined {
  const values = new Set((form.get(name) ?? []).map((value) => value.trim()));
  return values.size === 1 ? [...values][0] : undefined;
}

/** True when a field was posted with two different values: nobody can say which one was meant. */
export function isContradictory(form: PostedForm, name: string): boolean {
  return new Set(form.get(name) ?? []).size > 1;
}

/** A row's field, see {@link soleValue}. */
export function rowValue(form: PostedForm, key: string, field: RowField): string | undefined {
  return soleValue(form, `${key}.${field}`);
}

/** Control characters but tab and newline, and the two line separators that only some programs break lines at. */
const INVISIBLE = /[^\P{Cc}\t\n]|[\u2028\u2029]/gu;

/** Text as a person typed it into a page: line ends as one newline, invisible control characters removed. */
export function typedText(value: string): string {
  return value.replace(/\r\n?/g, '\n').replace(INVISIBLE, '');
}

/** Typed text on one line; a line end in a subject could add a header to the mail. */
export function typedLine(value: string): string {
  return typedText(value).replace(/\s+/g, ' ').trim();
}
