import type {
  ICredentialDataDecryptedObject,
  ICredentialsDecrypted,
  IDataObject,
  INodeCredentialTestResult,
  IWebhookFunctions,
} from 'n8n-workflow';
import {
  foldName,
  identifyReviewer,
  pauseAfterWrongPhrases,
  readReviewers,
  REVIEW_FIELDS,
  soleValue,
  typedReviewer,
  type PostedForm,
  type Reviewer,
  type WrongPhrases,
} from '../../core';

/** The credential type that holds the reviewers. */
export const REVIEWERS_CREDENTIAL = 'receivablesReviewersApi';

/** The reviewers of a credential. Throws for a list that cannot be used; the message holds no phrase. */
export function reviewersOf(credential: ICredentialDataDecryptedObject): Reviewer[] {
  const rows = (credential.reviewers as IDataObject | undefined)?.values;
  return readReviewers(Array.isArray(rows) ? (rows as IDataObject[]) : []);
}

/** Whether the list of reviewers can be used, as n8n asks when a credential is saved. */
export function testReviewers({ data }: ICredentialsDecrypted): INodeCredentialTestResult {
  try {
    const { length } = reviewersOf(data ?? {});
    return { status: 'OK', message: length === 1 ? 'One reviewer may decide.' : `${length} reviewers may decide.` };
  } catch (error) {
    return { status: 'Error', message: error instanceof Error ? error.message : 'The list cannot be read.' };
  }
}

/**
 * Wrong pass phrases per workflow and reviewer. A refused answer leaves no trace in a waiting execution, so the count
 * lives in the memory of one n8n process: a restart forgets it, and each process that serves pages counts by itself.
 * Names that belong to nobody share one count: inventing names cannot push a reviewer's own count out.
 */
const wrongPhrases = new Map<string, WrongPhrases>();

/** Who posted the page, or why nobody can tell. `retryAfter` in seconds. */
export type Identity =
  { kind: 'known'; reviewer: Reviewer } | { kind: 'wrong_phrase' } | { kind: 'too_many_phrases'; retryAfter: number };

/** Compares name and pass phrase with the credential's reviewers, and slows guessing down. */
export async function identify(context: IWebhookFunctions, form: PostedForm, now: number): Promise<Identity> {
  const reviewers = reviewersOf(await context.getCredentials(REVIEWERS_CREDENTIAL));
  const name = typedReviewer(form);
  const folded = foldName(name);
  const isKnownName = reviewers.some((reviewer) => foldName(reviewer.name) === folded);
  const place = `${context.getWorkflow().id ?? ''} ${isKnownName ? folded : ''}`;
  // From here to the end nothing is awaited: answers that arrive together are counted one after another.
  const wrong = wrongPhrases.get(place);
  const pause = pauseAfterWrongPhrases({ wrong, now });
  if (pause > 0) return { kind: 'too_many_phrases', retryAfter: Math.ceil(pause / 1000) };
  const passPhrase = soleValue(form, REVIEW_FIELDS.passPhrase) ?? '';
  const reviewer = identifyReviewer({ name, passPhrase, reviewers });
  if (reviewer) {
    wrongPhrases.delete(place);
    return { kind: 'known', reviewer };
  }
  wrongPhrases.set(place, { count: (wrong?.count ?? 0) + 1, lastAt: now });
  context.logger.warn('A wrong pass phrase was entered at a review page', { inARow: (wrong?.count ?? 0) + 1 });
  return { kind: 'wrong_phrase' };
}
