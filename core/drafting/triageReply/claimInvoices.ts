import { cleanMessageText } from '../../history/cleanMessageText';
import { findInvoiceNumbers } from '../../history/invoiceNumbers';
import { matchableText } from '../../history/matchableText';
import type { ConversationMessage } from '../../receivables/conversation';
import type { Invoice } from '../../receivables/invoice';
import type { TriageLabel } from '../../receivables/sections/triage';
import { LONGEST_OWN_TEXT, type Claim } from '../summarizeHistory/findClaims';
import { splitSentences } from '../summarizeHistory/splitSentences';
import { labelOf } from './labels';

/** What is said of single invoices. Everything else is said of the customer, and holds for all that the message names. */
const OF_INVOICES: ReadonlySet<TriageLabel> = new Set<TriageLabel>([
  'dispute',
  'says_paid',
  'partial_payment',
  'asks_for_document',
  'plan_request',
  'promise',
]);

/** "All but INV-7", "both", "the other one": the sentence speaks of more invoices than it names, or of others. */
const OF_OTHERS =
  /(?<!\p{L})(?:all|both|others?|rest|remaining|neither|every|each|except|apart|but|alle[snmr]?|beide[snmr]?|andere[snmr]?|restlich\p{L}*|ubrige[snmr]?|samtliche[snmr]?|ausser|ausnahme|bis auf|tous|toutes|deux|autres?|reste|sauf|hormis|tod[oa]s|amb[oa]s|otr[oa]s?|resto|excepto|salvo|menos|tutt[ei]|entramb[ei]|altr[aeio]|tranne|eccetto|overige|behalve)(?!\p{L})/u;
const speaksOfOthers = (sentence: string): boolean => OF_OTHERS.test(matchableText({ text: sentence }));

interface Reading {
  message: ConversationMessage;
  claims: readonly Claim[];
  /** The invoices that the message names. */
  named: readonly Invoice[];
}

/** Which of a message's invoices the claims of one label are about, those of one promised day only when it is given. */
export type InvoicesOf = (label: TriageLabel, promisedOn?: string) => Invoice[];

/**
 * Tells the invoices of a message apart by its claims: those that a claim's own sentence names, else the sentence directly
 * before, unless that one claims something else. A claim that names none is about all of them, and an invoice that no claim
 * names belongs to every claim: rather one hold too many than a reminder for a contested invoice.
 */
export function invoicesByClaim({ message, claims, named }: Reading): InvoicesOf {
  if (named.length < 2) return () => [...named];
  const index = new Map(named.map((invoice) => [invoice.number.trim().toUpperCase(), invoice]));
  const sentences = splitSentences({ text: cleanMessageText(message).slice(0, LONGEST_OWN_TEXT) });
  const namedIn = (text: string): Invoice[] => findInvoiceNumbers({ text, index });
  const before = ({ quote, kind }: Claim): string => {
    const sentence = sentences[sentences.findIndex((one) => one.includes(quote)) - 1] ?? '';
    const saysElse = claims.some((other) => other.kind !== kind && sentence.includes(other.quote));
    return saysElse || speaksOfOthers(sentence) ? '' : sentence;
  };
  const ofClaim = (claim: Claim): readonly Invoice[] => {
    if (speaksOfOthers(claim.quote)) return named;
    const found = [claim.quote, before(claim)].map(namedIn).find((some) => some.length > 0);
    return found ?? named;
  };
  const places = claims.map((claim) => ({ claim, label: labelOf(claim), invoices: ofClaim(claim) }));
  const unclaimed = named.filter((invoice) => !places.some(({ invoices }) => invoices.includes(invoice)));
  return (label, promisedOn) => {
    const own = places.filter(
      (one) => one.label === label && (promisedOn === undefined || one.claim.days.some((day) => day === promisedOn)),
    );
    if (!OF_INVOICES.has(label) || own.length === 0) return [...named];
    const mine = new Set([...own.flatMap(({ invoices }) => invoices), ...unclaimed]);
    return named.filter((invoice) => mine.has(invoice));
  };
}
