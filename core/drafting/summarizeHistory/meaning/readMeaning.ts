import type { PhraseBook, PhraseKind } from '../phrases/phraseBook';
import { tellsDispute } from './contests';
import { bringsProof, tellsNothingOpen, tellsPayment } from './hasPaid';
import { readClauses, type Clause } from './readClauses';
import { WORD_BOOKS } from './wordBooks';

const PART_OF = /\d (?:€|eur|euros?|usd|gbp|chf)? ?(?:of|von|de l[ao]s|van de|de[il]|delle|sur les?|des) (?:the |den |de |die |les )?(?:€|\$|£|eur )?\s?\d/;
/** "For my part" is no part of a payment. */
const ON_OUR_PART = /\b(?:da parte|(?:de|por) (?:nuestra|mi|su) parte|da (?:nostra|mia) parte|(?:on|for) (?:our|my) part)\b/g;

const tellsLaw = ({ means }: Clause): boolean => means.has('law') && !means.has('not');
const tellsBankruptcy = ({ means }: Clause): boolean => means.has('bankrupt') && !means.has('not');

/** What the words of a sentence amount to in one language, whatever their order; the phrase book finds the set phrases. */
export function readMeaning({ text, book, isQuestion }: { text: string; book: PhraseBook; isQuestion: boolean }): ReadonlySet<PhraseKind> {
  const found = new Set<PhraseKind>();
  const words = WORD_BOOKS[book.language];
  if (!words) return found;
  const clauses = readClauses({
    text: text.replace(ON_OUR_PART, ' '),
    clause: book.clause,
    book: words,
    runsIn: book.language === 'fr' || book.language === 'it',
  });
  const stated = clauses.filter((clause) => !book.doubt.test(clause.text) && !book.timing.test(clause.text));
  if (!isQuestion) {
    const paid = stated.some(tellsPayment);
    if (paid && (PART_OF.test(text) || stated.some((clause) => tellsPayment(clause) && clause.means.has('part')))) found.add('partial_payment');
    if (paid || stated.some(bringsProof) || stated.some(tellsNothingOpen)) found.add('says_paid');
  }
  if (tellsDispute(stated)) found.add('dispute');
  if (clauses.some(tellsLaw)) found.add('legal');
  if (clauses.some(tellsBankruptcy)) found.add('insolvency');
  return found;
}
