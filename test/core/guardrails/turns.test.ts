import { checkDraft } from '../../../core/guardrails/runChecks';
import { asHtml } from '../../fixtures/drafts/asHtml';
import { otherCustomers } from '../../fixtures/drafts/scenarios';
import { readTurns, type Turn } from '../../fixtures/honestSentences/readSentences';
import { withSentence } from '../../fixtures/honestSentences/withSentence';

/** Names of the failed checks; the sound of a sentence is judged elsewhere. */
const failedWith = (draft: ReturnType<typeof withSentence>): string[] =>
  checkDraft({ draft, others: otherCustomers })
    .filter(({ passed, name }) => !passed && name !== 'wording')
    .map(({ name }) => name);

const failedOf = ({ language, scenario, sentence }: Turn): string[] =>
  failedWith(withSentence(language, scenario, sentence));

const turns = readTurns();

test.each(turns.filter(({ isHonest }) => isHonest))('passes in $language, $scenario: $sentence', (turn) => {
  expect(failedOf(turn)).toEqual([]);
});

test.each(turns.filter(({ isHonest }) => !isHonest))('is refused in $language, $scenario: $sentence', (turn) => {
  expect(failedOf(turn)).not.toEqual([]);
});

/** The draft to Globex Interest Group with another greeting. */
function greeted(language: string, greeting: string): string[] {
  const draft = withSentence(language, 'currencies', '');
  const text = [greeting, ...draft.text.split('\n').slice(1)].join('\n');
  return failedWith({ ...draft, text, html: asHtml(text) });
}

test.each([
  ['en', 'Hello everyone at Globex,'],
  ['en', "Dear Globex's accounts department,"],
  ['en', 'Hello GIG team,'],
  ['de', 'Liebes Globex-Team,'],
  ['nl', 'Beste mensen van Globex,'],
  ['sv', 'Hej alla på Globex,'],
  ['da', 'Hej med jer hos Globex'],
  ['cs', 'Dobrý den všem v Globexu,'],
])('the customer may be greeted by a short form of its name, in %s: %s', (language, greeting) => {
  expect(greeted(language, greeting)).toEqual([]);
});

test.each([
  ['en', 'Dear Emily,'],
  ['en', 'Hello Bluebird crew,'],
  ['de', 'Liebe Emilie,'],
  ['cs', 'Vážený Karle,'],
])('nobody else may, in %s: %s', (language, greeting) => {
  expect(greeted(language, greeting)).toContain('names');
});
