import { allMeanings, anyIn } from './meansIn';
import type { Clause } from './readClauses';
import type { Meaning } from './wordBook';

const REACH = 8;
const NEAR = 5;

const meansAt = ({ words }: Clause, at: number, meaning: Meaning): boolean =>
  words[at]?.means.includes(meaning) ?? false;

function within(clause: Clause, from: number, to: number, meaning: Meaning): boolean {
  for (let at = Math.max(0, from); at <= to; at += 1) if (meansAt(clause, at, meaning)) return true;
  return false;
}

/** "Will be paid", and German and Dutch "bezahlt wird": a word that moves the deed into the future stands by it. */
function isAhead(clause: Clause, at: number): boolean {
  return within(clause, at - REACH, at - 1, 'future') || meansAt(clause, at + 1, 'future');
}

function someWord(clause: Clause, test: (at: number) => boolean): boolean {
  return clause.words.some((_word, at) => test(at));
}

/** "The money has been with you since the 2nd." */
const SINCE = /\b(?:since|seit|depuis|desde|dal|dallo|sinds)\b/;
const ACCOUNT = /\b(?:accounts?|konto|compte|cuenta|conto|rekening)\b/;

/** A payment by its name, or a sum that is no price of something. */
function speaksOfMoney({ means, text }: Clause): boolean {
  if (means.has('money') || (ACCOUNT.test(text) && !anyIn(means, 'goods', 'device'))) return true;
  if (means.has('figure') && means.has('now') && !anyIn(means, 'goods', 'bill', 'billed', 'device')) return true;
  return anyIn(means, 'sum', 'part') && !anyIn(means, 'bill', 'billed', 'goods', 'offer', 'creditNote', 'extra', 'price'); // prettier-ignore
}

/** The clause tells of a payment made: a verb of having paid, or a payment and that it was done. */
export function tellsPayment(clause: Clause): boolean {
  const { means } = clause;
  if (means.has('not')) return false;
  return someWord(clause, (at) => {
    if (meansAt(clause, at, 'future')) return false;
    if (meansAt(clause, at, 'paid')) return !isAhead(clause, at);
    if (meansAt(clause, at, 'paidOrPays')) {
      return !isAhead(clause, at) && (within(clause, at - NEAR, at - 1, 'has') || means.has('before'));
    }
    return meansAt(clause, at, 'done') && speaksOfMoney(clause) && !isAhead(clause, at);
  });
}

/** The clause brings the proof of a payment ("justificante adjunto") or tells that it was sent; asking for one is no proof. */
export function bringsProof({ means }: Clause): boolean {
  if (!means.has('proof') || anyIn(means, 'not', 'please')) return false;
  return (
    means.has('attached') || (means.has('done') && !anyIn(means, 'future', 'goods', 'paper', 'got', 'agreed', 'bill'))
  );
}

/** "Nothing is open": as good as "it is paid". */
export function tellsNothingOpen({ means }: Clause): boolean {
  return means.has('not') && means.has('open') && !means.has('please') && !means.has('future');
}

/** The words of a bank or a bookkeeper for a payment made: value date, offset, letters that crossed. */
export function tellsBooking({ means, text }: Clause): boolean {
  if (anyIn(means, 'not', 'future', 'please')) return false;
  if (SINCE.test(text) && means.has('money') && means.has('has') && !anyIn(means, 'issue', 'defect', 'blocked', 'open', 'goods')) return true; // prettier-ignore
  return anyIn(means, 'crossed', 'valueDate') || (means.has('offset') && !anyIn(means, 'wrong', 'contest'));
}

/** "Have you received our transfer?", "Please confirm receipt of our payment": whoever asks that has paid. */
export function asksForReceipt(clauses: readonly Clause[], isQuestion: boolean): boolean {
  const means = allMeanings(clauses);
  const asks = isQuestion || anyIn(means, 'confirm', 'please') || (anyIn(means, 'before') && means.has('future') && !means.has('not')); // prettier-ignore
  const isTheirs = means.has('ownFault') || (isQuestion && means.has('not'));
  return asks && means.has('receipt') && means.has('money') && isTheirs && !anyIn(means, 'goods', 'paper');
}

/** Every word of having paid stands behind "will", "would" or the like: "we would have paid", "sera abonada". */
export function isAllAhead(clauses: readonly Clause[]): boolean {
  const paid = clauses.filter(({ means }) => anyIn(means, 'paid', 'paidOrPays'));
  const isOnlyAhead = (clause: Clause): boolean =>
    !anyIn(clause.means, 'before', 'receipt') &&
    clause.words.every((_word, at) => !meansAt(clause, at, 'paid') || isAhead(clause, at));
  return paid.some(({ means }) => means.has('paid')) && paid.every(isOnlyAhead);
}

/** "Why do you chase me for what your bank received on 30 October?" */
export function asksWhyChased(clauses: readonly Clause[]): boolean {
  const means = allMeanings(clauses);
  return means.has('why') && anyIn(means, 'receipt', 'paid', 'done') && !anyIn(means, 'not', 'goods', 'agreed', 'price', 'billed', 'offer'); // prettier-ignore
}

/** "This one gets paid on Friday": its only word of paying promises. */
export function isPromisedOnly(clauses: readonly Clause[]): boolean {
  const means = allMeanings(clauses);
  return means.has('willPay') && !anyIn(means, 'paid', 'paidOrPays', 'done', 'proof', 'before');
}
