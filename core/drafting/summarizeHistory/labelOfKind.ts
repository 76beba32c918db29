import type { LearnedLabel } from './learned/learnedLabel';
import type { PhraseKind } from './phrases/phraseBook';

/**
 * The label that a kind of claim stands for. A customer who cannot pay now asks for time, whether they say so or not; who
 * forgot or accepts asks for nothing. Of several kinds with one label the first is the plain one.
 */
export const LABEL_OF: Readonly<Partial<Record<PhraseKind, LearnedLabel>>> = {
  dispute: 'dispute',
  says_paid: 'says_paid',
  partial_payment: 'partial_payment',
  promise: 'promise',
  asks_document: 'asks_for_document',
  wrong_person: 'wrong_person',
  plan_request: 'plan_request',
  cash_flow: 'plan_request',
  legal: 'legal_or_insolvency',
  insolvency: 'legal_or_insolvency',
  frustration: 'frustration',
  unsubscribe: 'unsubscribe',
  out_of_office: 'out_of_office',
};

/** The kind of claim by which a label is told when only the wording says so: the first of its kinds. */
export function kindOf(label: LearnedLabel): PhraseKind {
  const found = Object.entries(LABEL_OF).find(([, one]) => one === label);
  if (!found) throw new Error(`No kind of claim stands for ${label}`);
  return found[0] as PhraseKind;
}
