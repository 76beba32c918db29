import fc from 'fast-check';
import { readSentence, scanMeaning, sentencesOf } from '../../../core/guardrails/phraseLists';
import { foldWords } from '../../../core/guardrails/foldText';
import { checkDraft, failedForbidden, type CheckableDraft } from '../../../core/guardrails/runChecks';
import { corpusLanguages, readHonest, readHostile } from '../../fixtures/drafts/readDrafts';
import { otherCustomers } from '../../fixtures/drafts/scenarios';

const failed = (draft: CheckableDraft) => failedForbidden(checkDraft({ draft, others: otherCustomers }));
/** Texts alone: a change that only the HTML lacks would be found by comparing the two. */
const honest = corpusLanguages
  .flatMap((language) => readHonest(language))
  .map(({ draft }) => ({ ...draft, html: '' }))
  .filter((draft) => failed(draft).length === 0);

const places = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(({ index }) => index);
const drafts = fc.constantFrom(...honest);
const changedAt = (draft: CheckableDraft, at: number, letter: string, cut = 1): CheckableDraft => ({
  ...draft,
  text: draft.text.slice(0, at) + letter + draft.text.slice(at + cut),
});

test('any changed digit of an amount, date, number, link or telephone number is refused', () => {
  fc.assert(
    fc.property(drafts, fc.nat(), fc.integer({ min: 1, max: 9 }), (draft, nth, shift) => {
      // A list may be numbered anew: "1." and "2." before its lines are no facts.
      const digits = places(draft.text, /(?<!(?:^|\n) *)\d|(?<=(?:^|\n) *)\d(?![.)] )/g);
      const at = digits[nth % digits.length] as number;
      const digit = (Number(draft.text[at]) + shift) % 10;
      expect(failed(changedAt(draft, at, String(digit)))).not.toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('any invisible character is refused, wherever it stands', () => {
  const invisible = fc.constantFrom(
    '\u200b',
    '\u200c',
    '\u200d',
    '\u2060',
    '\ufeff',
    '\u00ad',
    '\u202e',
    '\u2066',
    '\u180e',
  );
  fc.assert(
    fc.property(drafts, fc.nat(), invisible, (draft, at, letter) => {
      const names = failed(changedAt(draft, at % draft.text.length, letter, 0)).map(({ name }) => name);
      expect(names).toContain('hidden_text');
    }),
    { numRuns: 200 },
  );
});

test('any other letter in the host of a link is refused', () => {
  const letters = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789-аеор');
  const linked = fc.constantFrom(...honest.filter(({ text }) => text.includes('https://')));
  fc.assert(
    fc.property(linked, fc.nat(), letters, (draft, nth, letter) => {
      const host = places(draft.text, /(?<=https:\/\/[^\s/]*)[a-z]/g);
      const at = host[nth % host.length] as number;
      fc.pre(draft.text[at] !== letter);
      expect(failed(changedAt(draft, at, letter)).map(({ name }) => name)).toContain('links');
    }),
    { numRuns: 200 },
  );
});

test('what is remembered of a sentence is what reading it anew finds, in any order', () => {
  const texts = corpusLanguages.flatMap((language) => readHostile(language)).map(({ draft }) => draft.text);
  const sentences = [...sentencesOf(texts.map(foldWords))];
  fc.assert(
    fc.property(fc.shuffledSubarray(sentences, { minLength: 40, maxLength: 120 }), (some) => {
      for (const sentence of [...some, ...some]) expect(readSentence(sentence)).toEqual(scanMeaning(sentence));
    }),
    { numRuns: 20 },
  );
});
