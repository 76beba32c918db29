import { anyIn, allMeanings, countFigures } from './meansIn';
import type { Clause } from './readClauses';
import type { Meaning } from './wordBook';

const NOT_YET = /(?:^|\s)(?:yet|noch|encore|todavia|aun|ancora|nog)(?:\s|$)/;
const FOR = /^(?:for|fur|pour|por|per|voor)$/;
const STILL = /^(?:still|noch|nog|ancora|encore|sigue|siguen|aun|todavia|immer|toujours)$/;
const PAPER =
  /\b(?:number|numero|nummer|po|cig|cup|copy|copia|kopie|pdf|reference|referencia|referenz|riferimento|referentie|attachment|adjunto|allegato|bijlage|anhang)\b/;
/** "Not a penny", whatever verb stands by it. */
const CENT = /\b(?:penny|cents?|dime|centimos?|centesim[oi]|centimes?|rappen)\b/;
const CHARGE: readonly Meaning[] = ['bill', 'billed', 'price', 'goods', 'offer', 'extra'];

/** "An invoice for doors that do not close": what is charged for, and then what is wrong with it. */
function chargesForNothing(clauses: readonly Clause[], sentence: ReadonlySet<Meaning>): boolean {
  if (!anyIn(sentence, 'bill', 'billed', 'pay')) return false;
  const words = clauses.flatMap((clause) => clause.words);
  const charge = words.findIndex(({ means }) =>
    means.some((meaning) => meaning === 'bill' || meaning === 'billed' || meaning === 'pay'),
  );
  if (charge < 0) return false;
  const place = words.findIndex(({ text }, at) => at > charge && at <= charge + 4 && FOR.test(text));
  if (place < 0) return false;
  const rest = words.slice(place + 1);
  return (
    rest.some(({ text, means }) => means.includes('not') || means.includes('defect') || STILL.test(text)) &&
    !rest.some(({ means }) => means.includes('open') || means.includes('paid'))
  );
}

const CAN =
  /\b(?:can(?:not|'t)?|able|unable|konnen|kann|konnte|konnten|pouvons|peux|peut|pourr\w+|podemos|puedo|puede|posso|possiamo|riesc\w+|riusc\w+|kunnen|kan|kon|lukt|before|vor|avant|antes|prima|voor|until|bis|late|spat|tard|laat|by|hasta|fino|tot)\b/;

/** "We are not paying for that": refused, and not only for now. */
function refusesToPay({ means, text }: Clause): boolean {
  if (!anyIn(means, 'pay', 'willPay') || anyIn(means, 'paid', 'done', 'money', 'spread', 'paper')) return false;
  return !CAN.test(text) && !NOT_YET.test(text) && !/\d/.test(text);
}

/** What "not" contests: not ordered, not delivered, not working, not known, not agreed. */
function deniesIn(clause: Clause, about: boolean): boolean {
  const { means, text } = clause;
  const notYet = NOT_YET.test(text);
  if (means.has('agreed') && !notYet && !anyIn(means, 'money', 'proof', 'elsewhere')) return true;
  if (means.has('got') && anyIn(means, 'goods', 'defect') && !PAPER.test(text)) return true;
  if (means.has('works') && about && !notYet && !means.has('device')) return true;
  if (means.has('know') && anyIn(means, 'agreed', 'goods') && !means.has('paper')) return true;
  if (means.has('extra') && anyIn(means, 'agreed', 'assured', 'offer') && !notYet) return true;
  return CENT.test(text) || refusesToPay(clause);
}

/** Broken, spoilt or bad, unless it is a link, a printer or something of their own. */
function isDefect({ means }: Clause, sentence: ReadonlySet<Meaning>): boolean {
  if (!means.has('defect') || anyIn(means, 'device')) return false;
  return anyIn(sentence, 'bill', 'billed', 'goods', 'got', 'works') || !means.has('ownFault');
}

/** Taken off, left out, other than agreed: what was charged is not what is owed. */
function differsIn({ means, text }: Clause, sentence: ReadonlySet<Meaning>, about: boolean): boolean {
  const isPaper = PAPER.test(text) || means.has('paper');
  if (means.has('deduct') && !means.has('elsewhere') && (about || /\d/.test(text))) return true;
  if (means.has('instead') && about && /\d/.test(text) && anyIn(sentence, 'billed', 'got', 'agreed', 'offer', 'price', 'works')) return true; // prettier-ignore
  if (means.has('assured') && anyIn(sentence, 'price', 'goods', 'offer', 'extra', 'free')) return true;
  if (means.has('free') && anyIn(sentence, 'billed', 'agreed', 'offer', 'assured')) return true;
  if (means.has('missing') && anyIn(means, 'goods', 'extra') && !isPaper) return true;
  if (means.has('creditNote') && !anyIn(sentence, 'offset', 'paid') && !(means.has('bill') && means.has('works')))
    return true;
  if (means.has('blocked') && anyIn(sentence, 'contest', 'defect', 'issue', 'goods')) return true;
  return means.has('issue') && anyIn(means, 'bill', 'price', 'goods', 'got') && !means.has('device');
}

/** One clause that contests on its own; `sentence` is what the whole sentence speaks of. */
function contestsIn(clause: Clause, sentence: ReadonlySet<Meaning>, figures: number): boolean {
  const { means } = clause;
  const about = anyIn(sentence, ...CHARGE) || figures >= 2;
  if (means.has('contest') && !means.has('not')) return true;
  if (means.has('refuse') && !means.has('device') && anyIn(sentence, 'pay', 'bill', 'money', 'willPay', 'paid'))
    return true;
  if (means.has('not')) return deniesIn(clause, about);
  if (means.has('wrong') && (about || means.has('got')) && !anyIn(means, 'elsewhere', 'ownFault', 'paid')) return true;
  if (isDefect(clause, sentence)) return true;
  if (means.has('twice') && anyIn(sentence, 'bill', 'billed', 'price', 'extra') && !means.has('spread')) return true;
  if (
    means.has('gaveBack') &&
    anyIn(sentence, 'goods', 'creditNote', 'defect', 'bill', 'billed') &&
    !means.has('money')
  )
    return true;
  if (differsIn(clause, sentence, about)) return true;
  return means.has('cancelled') && anyIn(means, 'goods', 'offer') && !anyIn(means, 'bill', 'please');
}

/** The sentence contests what is charged: wrong, broken, never ordered, not as agreed, not delivered, refused. */
export function tellsDispute(clauses: readonly Clause[]): boolean {
  const sentence = allMeanings(clauses);
  const figures = countFigures(clauses);
  if (clauses.some((clause) => contestsIn(clause, sentence, figures))) return true;
  if (sentence.has('why') && anyIn(sentence, 'pay', 'billed')) return true;
  if (
    sentence.has('offer') &&
    anyIn(sentence, 'price', 'extra') &&
    anyIn(sentence, 'billed', 'wrong', 'not', 'contest')
  )
    return true;
  if (sentence.has('defect') && sentence.has('not') && anyIn(sentence, 'pay', 'money', 'willPay')) return true;
  // "You charge 12 hours, 8 were worked": two figures beside what was charged.
  if (
    sentence.has('billed') &&
    anyIn(sentence, 'price', 'goods') &&
    figures >= 2 &&
    !anyIn(sentence, 'paid', 'money', 'please')
  )
    // prettier-ignore
    return true;
  if (differsInFigures(clauses, sentence)) return true;
  return chargesForNothing(clauses, sentence);
}

const PRICE = /(?<![\d.,])\d{1,4}[.,]\d{2}(?![\d.,]?\d)/g;

/** "18 boxes by our count, 24 on your paper", "3.10 in the order, 3.65 on the invoice". */
function differsInFigures(clauses: readonly Clause[], means: ReadonlySet<Meaning>): boolean {
  const figures = countFigures(clauses);
  if (figures < 2 || anyIn(means, 'paid', 'money', 'willPay', 'spread')) return false;
  if (means.has('counted') && anyIn(means, 'goods', 'bill', 'billed', 'got')) return true;
  const prices = clauses.flatMap(({ text }) => text.match(PRICE) ?? []);
  if (anyIn(means, 'please', 'resend', 'sendMe', 'device', 'proof') || (means.has('paper') && prices.length < 2)) return false; // prettier-ignore
  return means.has('offer') && means.has('bill');
}

/** Clauses of two sentences that contest only side by side: a price agreed and another charged, a credit still to come. */
export function contestsTogether(clauses: readonly Clause[]): boolean {
  const means = allMeanings(clauses);
  const figures = countFigures(clauses);
  if (differsInFigures(clauses, means)) return true;
  if (anyIn(means, 'paid', 'money', 'willPay', 'paper')) return false;
  if (anyIn(means, 'offer', 'assured', 'agreed') && anyIn(means, 'billed', 'bill') && figures >= 2) return true;
  if (means.has('billed') && figures >= 2 && anyIn(means, 'goods', 'got', 'works')) return true;
  if (means.has('assured') && anyIn(means, 'bill', 'billed') && anyIn(means, 'not', 'missing')) return true;
  if (means.has('creditNote') && anyIn(means, 'goods', 'got', 'defect', 'blocked', 'not')) return true;
  return means.has('extra') && anyIn(means, 'agreed', 'assured', 'offer', 'free') && anyIn(means, 'bill', 'billed', 'not', 'missing'); // prettier-ignore
}
