import { type Check } from '../checkInput';
import { type Surface } from '../readMessage';
import { verdict } from './verdict';

/** The facts of a surface in one spelling, so that text and HTML can be compared. */
function factsOf(surface: Surface): Set<string> {
  return new Set([
    ...surface.ours.map(({ number }) => number),
    ...surface.amounts.map(({ digits }) => digits),
    ...surface.dates.map(({ readings, written }) => readings.join('|') || written),
    ...surface.numbers.map(({ written }) => written),
  ]);
}

/** Table headings and button labels are the HTML's own; a sentence with more words of its own is another message. */
const MOST_OWN_WORDS = 3;
const SHORTEST_WORD = 4;

function ownSentences(surface: Surface, other: Surface): string[] {
  let known: ReadonlySet<string> | undefined;
  return [...surface.sentences].filter((sentence) => {
    if (other.sentences.has(sentence)) return false;
    const long = sentence.split(' ').filter((word) => word.length >= SHORTEST_WORD);
    if (long.length <= MOST_OWN_WORDS) return false;
    const said = (known ??= new Set(other.words.split(' ')));
    return new Set(long.filter((word) => !said.has(word))).size > MOST_OWN_WORDS;
  });
}

/** The HTML says what the text says: the same numbers, amounts and dates, none more and none fewer, and the same sentences. */
export const checkHtmlMatchesText: Check = ({ reading: { text, html } }) => {
  if (!html) return verdict('html_matches_text', [], 'There is no HTML.', '');
  const [plain, rendered] = [factsOf(text), factsOf(html)];
  const differing = [
    ...[...plain].filter((fact) => !rendered.has(fact)),
    ...[...rendered].filter((fact) => !plain.has(fact)),
    ...ownSentences(html, text),
    ...ownSentences(text, html),
  ];
  return verdict('html_matches_text', differing, 'Text and HTML say the same.', 'Text and HTML differ in %.');
};
