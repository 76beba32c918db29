import { allMeanings, anyIn } from './meansIn';
import type { Clause } from './readClauses';

const ADDRESS = /[\w.-]@[\w-]+\.\w/;

/** "Please write to ap@…", "that is Ms Krause now", "the branch was sold": somebody else is to be written to. */
export function namesAnother(clauses: readonly Clause[]): boolean {
  const means = allMeanings(clauses);
  if (
    clauses.some(
      ({ means: here }) => here.has('gone') && anyIn(here, 'role', 'handles') && !anyIn(here, 'goods', 'bill', 'money'),
    )
  )
    return true;
  const hasAddress = clauses.some(({ text }) => ADDRESS.test(text));
  if (!hasAddress || anyIn(means, 'paper', 'resend', 'law', 'bankrupt')) return false;
  return anyIn(means, 'handles', 'gone', 'contact');
}

/** "You are looking for another Hartley's": they have been taken for somebody else. */
export function wasMistaken(clauses: readonly Clause[]): boolean {
  return clauses.some(({ means }) => means.has('seek') && !anyIn(means, 'goods', 'agreed', 'offer', 'price'));
}
