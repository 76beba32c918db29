import { ReceivablesError } from '../errors';
import type { CurrencyAmount } from '../receivables/fields';
import { readAmountLimits, totalAboveLimits, type AmountLimits } from './amountLimits';
import { isSameSecret } from './fingerprint';
import { typedLine } from './postedForm';

/** A person who may decide, with the phrase that proves it and the amounts they may let go. */
export interface Reviewer {
  name: string;
  passPhrase: string;
  /** Per message and currency; empty means any amount. A currency that is not named is not theirs to approve. */
  limits: AmountLimits;
}

const SHORTEST_PHRASE = 10;

/** Names are compared without regard to case, accents' encoding or doubled blanks: "ana  RUIZ" is Ana Ruiz. */
export function foldName(name: string): string {
  return typedLine(name).normalize('NFKC').toLowerCase();
}

function refuse(value: string, problem: string, hint: string): never {
  throw new ReceivablesError({ code: 'invalid_setting', field: 'reviewers', value, problem, hint });
}

/**
 * Reads the reviewers of a credential: name, pass phrase, and amounts such as "EUR 5000, USD 5000". Throws
 * `invalid_setting` for an empty list, a missing or doubled name, and a pass phrase that is short or shared; the
 * message never holds a phrase.
 */
export function readReviewers(rows: readonly Readonly<Record<string, unknown>>[]): Reviewer[] {
  const reviewers = rows.map((row, index): Reviewer => {
    const name = typedLine(String(row.name ?? ''));
    const passPhrase = String(row.passPhrase ?? '').trim();
    if (name === '') refuse(`row ${index + 1}`, 'has no name', 'give every reviewer a name');
    if (passPhrase.length < SHORTEST_PHRASE) {
      refuse(name, 'has a short pass phrase', `use at least ${SHORTEST_PHRASE} characters, such as four random words`);
    }
    return {
      name,
      passPhrase,
      limits: readAmountLimits({ text: String(row.limits ?? ''), field: `limits of ${name}` }),
    };
  });
  if (reviewers.length === 0) refuse('', 'are empty', 'add at least one reviewer');
  const doubled = (values: string[]) => values.findIndex((value, index) => values.indexOf(value) !== index);
  const sameName = reviewers[doubled(reviewers.map(({ name }) => foldName(name)))];
  if (sameName) refuse(sameName.name, 'is there twice', 'give every reviewer their own name');
  const samePhrase = reviewers[doubled(reviewers.map(({ passPhrase }) => passPhrase))];
  if (samePhrase) refuse(samePhrase.name, 'shares a pass phrase', 'give every reviewer their own pass phrase');
  return reviewers;
}

/**
 * The reviewer to whom both name and pass phrase belong. Every reviewer is compared in full, by hashes in constant time,
 * so that an answer's duration tells nothing about names or phrases.
 */
export function identifyReviewer({
  name,
  passPhrase,
  reviewers,
}: {
  name: string;
  passPhrase: string;
  reviewers: readonly Reviewer[];
}): Reviewer | undefined {
  let found: Reviewer | undefined;
  for (const reviewer of reviewers) {
    const sameName = isSameSecret(foldName(name), foldName(reviewer.name));
    const samePhrase = isSameSecret(passPhrase.trim(), reviewer.passPhrase);
    if (sameName && samePhrase) found = reviewer;
  }
  return found;
}

/** What of a message is above the reviewer's limit; undefined when they may approve it. */
export function aboveLimitOf(
  reviewer: Pick<Reviewer, 'limits'> | undefined,
  totals: readonly CurrencyAmount[],
): CurrencyAmount | undefined {
  return reviewer && totalAboveLimits({ totals, limits: reviewer.limits });
}
