import type { PhraseKind } from './phrases/phraseBook';

/** How `history.evidence` words each kind of claim. The wording is also its key: a later step finds the kind by it. */
export const CLAIM_TEXTS: Readonly<Record<PhraseKind, string>> = {
  dispute: 'Disputes an invoice',
  accepts: 'Accepts the invoice or says the dispute is over',
  says_paid: 'Says it is paid',
  promise: 'Promises to pay',
  asks_document: 'Asks for an invoice, a copy, an order number or another document',
  wrong_person: 'Says somebody else is responsible',
  cash_flow: 'Says they cannot pay for now',
  plan_request: 'Asks to pay in instalments',
  forgot: 'Says it was overlooked',
  legal: 'Speaks of lawyers or courts',
  insolvency: 'Speaks of insolvency proceedings',
  partial_payment: 'Pays or has paid a part',
  unsubscribe: 'Asks not to be written to',
  frustration: 'Is annoyed with us',
  out_of_office: 'Automatic reply: out of office',
};

const KINDS = new Map<string, PhraseKind>(
  (Object.keys(CLAIM_TEXTS) as PhraseKind[]).map((kind) => [CLAIM_TEXTS[kind], kind]),
);

/** The kind of a claim in `history.evidence`; undefined for a wording that rules did not write. */
export function claimKindOf({ claim }: { claim: string }): PhraseKind | undefined {
  return KINDS.get(claim);
}
