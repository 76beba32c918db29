import { allMeanings, anyIn } from './meansIn';
import type { Clause } from './readClauses';

/** "Is your account still the same?" asks for no paper. */
const SAME =
  /\b(?:still|same|noch (?:immer|gultig|aktuell|richtig|de[rm]|das|die)|gleiche[nr]?|toujours|meme|sempre|stess[oa]|siguen|sigue|mism[oa]|nog (?:steeds|altijd|geldig|actueel|de|het)|hetzelfde|zelfde)\b/;

/** One clause that asks for a paper, or for the invoice once more. */
function asksIn({ means, text }: Clause, isQuestion: boolean): boolean {
  const wants = (isQuestion && !SAME.test(text)) || anyIn(means, 'please', 'missing', 'polite');
  if (means.has('paper') && wants && !anyIn(means, 'attached', 'proof', 'money', 'paid', 'extra')) return true;
  if (means.has('sendMe') && !anyIn(means, 'creditNote', 'money', 'remove', 'list', 'done', 'future', 'goods', 'not', 'role')) return true; // prettier-ignore
  if (means.has('not') && means.has('bill') && means.has('got') && !anyIn(means, 'goods', 'paid', 'works', 'agreed')) return true; // prettier-ignore
  if (means.has('resend') && means.has('bill') && (wants || means.has('not'))) return true;
  return means.has('not') && means.has('device') && anyIn(means, 'works', 'receipt', 'resend');
}

/** The sentence asks for a document: a copy, a number, a certificate, the invoice once more. */
export function asksForPaper(clauses: readonly Clause[], isQuestion: boolean): boolean {
  if (clauses.some((clause) => asksIn(clause, isQuestion))) return true;
  const means = allMeanings(clauses);
  return means.has('resend') && means.has('bill') && means.has('not') && !anyIn(means, 'goods', 'paid', 'creditNote');
}
