/** `forbidden`: no reviewer may let it pass. `overridable`: a person may decide that it is fine this time. */
export type CheckSeverity = 'forbidden' | 'overridable';

/** How grave a failed check is. Everything that could mislead or threaten a customer, or leak, is forbidden. */
export const CHECK_SEVERITY = {
  amounts: 'forbidden',
  dates: 'forbidden',
  relative_dates: 'forbidden',
  numbers: 'forbidden',
  links: 'forbidden',
  invoice_facts: 'forbidden',
  html_matches_text: 'forbidden',
  other_customers: 'forbidden',
  threats: 'forbidden',
  new_terms: 'forbidden',
  pressure: 'forbidden',
  contact_claims: 'forbidden',
  bank_details: 'forbidden',
  secret_requests: 'forbidden',
  names: 'forbidden',
  tax_numbers: 'forbidden',
  internal_notes: 'forbidden',
  instructions: 'forbidden',
  markup: 'forbidden',
  hidden_text: 'forbidden',
  subject_header: 'forbidden',
  payment_link: 'overridable',
  reply_sentence: 'overridable',
  paid_sentence: 'overridable',
  word_limit: 'overridable',
  subject_length: 'overridable',
  language: 'overridable',
  reading_level: 'overridable',
  wording: 'overridable',
} as const satisfies Record<string, CheckSeverity>;

/** The name of a check, as it stands in `draft.checks`. */
export type CheckName = keyof typeof CHECK_SEVERITY;
