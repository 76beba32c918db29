import { matchableText } from '../../history/matchableText';
import type { TriageLabel } from '../../receivables/sections/triage';
import type { Claim } from '../summarizeHistory/findClaims';

/** Labels a program must never act on alone. */
const GRAVE: ReadonlySet<TriageLabel> = new Set(['legal_or_insolvency', 'dispute', 'unsubscribe', 'frustration', 'wrong_person', 'plan_request']); // prettier-ignore

/** Two labels that cannot both be the whole story. */
const AT_ODDS: readonly [TriageLabel, TriageLabel, string][] = [
  ['dispute', 'promise', 'It disputes and promises at once.'],
  ['dispute', 'says_paid', 'It disputes and says it is paid.'],
  ['says_paid', 'promise', 'It says it is paid and promises to pay: perhaps for different invoices.'],
  ['says_paid', 'plan_request', 'It says it is paid and asks for time.'],
];
/**
 * "Please mark it as paid", "invoices are paid on the 15th of each month": words of having paid that tell of no payment, in the six
 * languages that are read.
 */
const TELLS_NO_PAYMENT =
  /\b(?:mark|book|record|register|treat|consider|set|verbuchen|buchen|markieren|setzen|marque[rz]|considere[rz]|enregistre[rz]|marqu[ae]|marcar|marquen|consideren?|registren?|registrar|segn[ai]\w*|consideri\w*|registr[ia]\w*|markeer|markeren|boek|boeken|registreer)\b.{0,60}\b(?:paid|settled|bezahlt|beglichen|paye?e?s?|reglee?s?|pagad[ao]s?|abonad[ao]s?|pagat[aeio]|saldat[aeio]|betaald|voldaan)\b|\b(?:each|every|of the) month\b|\b(?:jeden|jedes) monats?\b|\bchaque mois\b|\bcada mes\b|\bogni mese\b|\b(?:elke|iedere) maand\b/;

/** A promise further away than this is a request for time. */
const LONGEST_PATIENCE_DAYS = 60;

interface DoubtInput {
  labels: readonly TriageLabel[];
  claims: readonly Claim[];
  isMatched: boolean;
  /** It names a customer's invoice or conversation, from an address that is none of theirs. */
  isStranger: boolean;
  isCut: boolean;
  /** A sentence about money or goods stands in no claim. */
  isPartly: boolean;
  /** Days from the reply to the last promised day. */
  longestPromise: number;
}

/** Why a person should read the reply before anything follows from it; empty when the rules are sure. */
export function triageDoubts({
  labels,
  claims,
  isMatched,
  isStranger,
  isCut,
  isPartly,
  longestPromise,
}: DoubtInput): string[] {
  const has = (label: TriageLabel): boolean => labels.includes(label);
  const hasDay = claims.some(({ kind, days }) => kind === 'promise' && days.length > 0);
  const doubts: [boolean, string][] = [
    [!isMatched, 'Nobody can say which customer wrote it.'],
    [isStranger, 'It came from an address that the ledger does not have for this customer.'],
    [isCut, 'It is too long to be read whole.'],
    [has('other'), 'No rule understands it.'],
    [claims.some(({ isHint }) => isHint === true), 'It is understood by single words only.'],
    [claims.some(({ isLearned }) => isLearned === true), 'Its wording says so, no rule does.'],
    [
      claims.some(({ kind, quote }) => kind === 'says_paid' && TELLS_NO_PAYMENT.test(matchableText({ text: quote }))),
      'It speaks of being paid without saying that a payment was made.',
    ],
    [isPartly && !has('other'), 'A sentence of it about money or goods is not understood.'],
    [has('partial_payment') && !hasDay, 'It pays a part and names no day for the rest.'],
    ...AT_ODDS.map(([left, right, doubt]): [boolean, string] => [has(left) && has(right), doubt]),
    [
      claims.some(({ kind, days }) => kind === 'promise' && days.length === 0),
      'It promises to pay without a day that can be read.',
    ],
    [longestPromise > LONGEST_PATIENCE_DAYS, 'The promised day is more than two months away.'],
    [labels.some((label) => GRAVE.has(label)), 'What it says is for a person to answer.'],
  ];
  return doubts.filter(([applies]) => applies).map(([, doubt]) => doubt);
}
