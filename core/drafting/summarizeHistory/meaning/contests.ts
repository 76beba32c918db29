import type { Clause } from './readClauses';
import type { Meaning } from './wordBook';

const NOT_YET = /(?:^|\s)(?:yet|noch|encore|todavia|aun|ancora|nog)(?:\s|$)/;
const FOR = /^(?:for|fur|pour|por|per|voor)$/;
const STILL = /^(?:still|noch|nog|ancora|encore|sigue|siguen|aun|todavia|immer|toujours)$/;
const PAPER =
  /\b(?:number|numero|nummer|po|cig|cup|copy|copia|kopie|pdf|reference|referencia|referenz|riferimento|referentie|attachment|adjunto|allegato|bijlage|anhang)\b/;
/** "Not a penny", whatever verb stands by it. */
const CENT = /\b(?:penny|cents?|dime|centimos?|centesim[oi]|centimes?|rappen)\b/;

const anyIn = (means: ReadonlySet<Meaning>, ...wanted: readonly Meaning[]): boolean =>
  wanted.some((meaning) => means.has(meaning));

/** "An invoice for doors that do not close": what is charged for, and then what is wrong with it. */
function chargesForNothing(clauses: readonly Clause[]): boolean {
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

/** One clause that contests on its own; `sentence` is what the whole sentence speaks of. */
function contestsIn({ means, text }: Clause, sentence: ReadonlySet<Meaning>): boolean {
  const about = anyIn(sentence, 'bill', 'billed', 'price', 'goods', 'offer');
  if (means.has('not')) {
    const notYet = NOT_YET.test(text);
    if (means.has('agreed') && !notYet && !anyIn(means, 'money', 'proof', 'elsewhere')) return true;
    if (means.has('got') && means.has('goods') && !PAPER.test(text)) return true;
    if (means.has('works') && about && !notYet) return true;
    return CENT.test(text);
  }
  if (means.has('contest')) return true;
  if (means.has('wrong') && about && !anyIn(means, 'elsewhere', 'ownFault')) return true;
  if (means.has('defect') && anyIn(sentence, 'bill', 'billed', 'goods', 'got', 'works')) return true;
  if (means.has('refuse') && anyIn(means, 'pay', 'bill', 'money', 'willPay')) return true;
  if (means.has('twice') && anyIn(sentence, 'bill', 'billed', 'price')) return true;
  if (means.has('missing') && means.has('goods') && !PAPER.test(text)) return true;
  if (means.has('gaveBack') && means.has('goods')) return true;
  return means.has('cancelled') && anyIn(means, 'goods', 'offer') && !anyIn(means, 'bill', 'please');
}

/** The sentence contests what is charged: wrong, broken, never ordered, not as agreed, not delivered, refused. */
export function tellsDispute(clauses: readonly Clause[]): boolean {
  const sentence = new Set(clauses.flatMap(({ means }) => [...means]));
  if (clauses.some((clause) => contestsIn(clause, sentence))) return true;
  if (sentence.has('why') && anyIn(sentence, 'pay', 'billed')) return true;
  if (sentence.has('offer') && sentence.has('price') && anyIn(sentence, 'billed', 'wrong', 'not', 'contest'))
    return true;
  // "You charge 12 hours, 8 were worked": two figures beside what was charged.
  const figures = clauses.flatMap(({ text }) => text.match(/\d+/g) ?? []).length;
  if (sentence.has('billed') && sentence.has('price') && figures >= 2 && !anyIn(sentence, 'paid', 'money', 'please'))
    return true;
  return chargesForNothing(clauses);
}
