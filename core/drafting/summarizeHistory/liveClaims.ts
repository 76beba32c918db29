import type { ReadMessage } from './account';
import { isOwed } from './accountLedger';
import type { Claim } from './findClaims';
import type { PhraseKind } from './phrases/phraseBook';

/** A claim that still matters today, with its message. */
export interface LiveClaim {
  claim: Claim;
  read: ReadMessage;
}

const REPLY_PREFIX = /^\s*(?:re|aw|antw|sv|rv)\s?:/i;
/** Waits for an answer of ours, as a complaint does; the rest is told, not asked. */
const ASKED: ReadonlySet<PhraseKind> = new Set(['asks_document', 'wrong_person', 'plan_request', 'frustration']);

const isAfter = (left: ReadMessage, right: ReadMessage): boolean =>
  Date.parse(left.message.at) > Date.parse(right.message.at);

/** A later message of ours in the same thread, or one sent as a reply. A reminder in a thread of its own answers nothing. */
export function isAnswered(asked: ReadMessage, all: readonly ReadMessage[]): boolean {
  return all.some((later) => {
    if (later.message.direction !== 'outbound' || !isAfter(later, asked)) return false;
    const [left, right] = [later.message.threadId, asked.message.threadId];
    return left !== undefined && right !== undefined ? left === right : REPLY_PREFIX.test(later.message.subject);
  });
}

/** A later message of the customer takes the dispute back, for all its invoices or without naming any. */
function isTakenBack(disputed: ReadMessage, all: readonly ReadMessage[]): boolean {
  return all.some((later) => {
    if (!isAfter(later, disputed) || !later.claims.some(({ kind }) => kind === 'accepts')) return false;
    if (later.claims.some(({ kind }) => kind === 'dispute')) return false;
    return later.named.length === 0 || disputed.concerned.every((invoice) => later.named.includes(invoice));
  });
}

/** "Paid" no longer holds once the same customer promises a day for all of it: the money has not left, or came back. */
function isPromisedSince(paid: ReadMessage, all: readonly ReadMessage[]): boolean {
  const owed = paid.concerned.filter(isOwed);
  return all.some((later) => {
    const says = (kind: PhraseKind): boolean => later.claims.some((claim) => claim.kind === kind);
    const isDated = later.claims.some(({ kind, days }) => kind === 'promise' && days.length > 0);
    if (!isDated || !isAfter(later, paid) || says('says_paid') || says('partial_payment')) return false;
    if (later.unexplained.length > 0) return false;
    if (!owed.every((invoice) => later.concerned.includes(invoice))) return false;
    // Without a number it may be about the others.
    return later.named.length > 0 || later.concerned.filter(isOwed).length === owed.length;
  });
}

/**
 * The claims that still matter: their invoices are still owed, a dispute was not taken back, a question was not
 * answered, and "paid" has not become a promise. Newest first.
 */
export function liveClaims(account: readonly ReadMessage[]): LiveClaim[] {
  return account
    .filter(({ isLive }) => isLive)
    .flatMap((read) => read.claims.map((claim) => ({ claim, read })))
    .filter(({ claim, read }) => {
      if (claim.kind === 'dispute') return !isTakenBack(read, account);
      if (claim.kind === 'says_paid') return !isPromisedSince(read, account);
      return !ASKED.has(claim.kind) || !isAnswered(read, account);
    });
}

/** The newest live claim of a kind, if any. */
export function newestOf(claims: readonly LiveClaim[], kind: PhraseKind): LiveClaim | undefined {
  return claims.find(({ claim }) => claim.kind === kind);
}
