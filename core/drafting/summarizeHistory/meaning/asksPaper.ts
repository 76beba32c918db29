import { allMeanings, anyIn } from './meansIn';
import type { Clause } from './readClauses';

/** One clause that asks for a paper, or for the invoice once more. */
function asksIn({ means }: Clause, isQuestion: boolean): boolean {
  const wants = isQuestion || anyIn(means, 'please', 'missing');
  if (means.has('paper') && wants && !anyIn(means, 'attached', 'proof', 'money', 'paid')) return true;
  if (means.has('resend') && means.has('bill') && (wants || means.has('not'))) return true;
  return means.has('not') && means.has('device') && anyIn(means, 'works', 'receipt', 'resend');
}

/** The sentence asks for a document: a copy, a number, a certificate, the invoice once more. */
export function asksForPaper(clauses: readonly Clause[], isQuestion: boolean): boolean {
  if (clauses.some((clause) => asksIn(clause, isQuestion))) return true;
  const means = allMeanings(clauses);
  return means.has('resend') && means.has('bill') && means.has('not') && !anyIn(means, 'goods', 'paid', 'creditNote');
}
