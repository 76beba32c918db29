import type { TriageDesk, TriageLabel } from '../../receivables/sections/triage';
import { TRIAGE_LABELS } from '../../receivables/sections/triage';
import type { Claim } from '../summarizeHistory/findClaims';
import { LABEL_OF } from '../summarizeHistory/labelOfKind';

/** The label a claim stands for; undefined for a claim that asks nothing of us. */
export function labelOf({ kind }: Pick<Claim, 'kind'>): TriageLabel | undefined {
  return LABEL_OF[kind];
}

/** The labels of a message's claims, the gravest first; "other" when none holds. */
export function labelsOf(claims: readonly Claim[]): TriageLabel[] {
  // Who cannot pay today but names the day has not asked for time: the promise is the answer.
  const hasDay = claims.some(({ kind, days }) => kind === 'promise' && days.length > 0);
  const said = new Set(claims.filter(({ kind }) => !(hasDay && kind === 'cash_flow')).map(labelOf));
  const labels = TRIAGE_LABELS.filter((label) => said.has(label));
  return labels.length > 0 ? labels : ['other'];
}

const DESKS: Readonly<Record<TriageLabel, TriageDesk>> = {
  legal_or_insolvency: 'legal',
  dispute: 'account_owner',
  unsubscribe: 'account_owner',
  wrong_person: 'billing',
  says_paid: 'bookkeeping',
  partial_payment: 'bookkeeping',
  asks_for_document: 'billing',
  plan_request: 'credit_control',
  promise: 'credit_control',
  frustration: 'account_owner',
  out_of_office: 'credit_control',
  other: 'credit_control',
};

/** Whose desk it belongs on: that of the gravest label. */
export function deskOf([first = 'other']: readonly TriageLabel[]): TriageDesk {
  return DESKS[first];
}
