import { type Check } from '../checkInput';
import { foldShape } from '../foldLines';
import { lineShapes } from '../lineShapes';
import { knownSentences } from '../phraseLists';
import { type Surface } from '../readMessage';
import { verdict } from './verdict';

/** The facts of a surface in one spelling, so that text and HTML can be compared. */
function factsOf({ lines }: Surface): Set<string> {
  return new Set([
    ...lines.flatMap(({ ours }) => ours.map(({ number }) => number)),
    ...lines.flatMap(({ amounts }) => amounts.map(({ digits }) => digits)),
    ...lines.flatMap(({ dates }) => dates.map(({ readings, written }) => readings.join('|') || written)),
    ...lines.flatMap(({ numbers }) => numbers.map(({ written }) => written)),
  ]);
}

/** Table headings and button labels are the HTML's own; a sentence with more words of its own is another message. */
const MOST_OWN_WORDS = 3;
const SHORTEST_WORD = 4;

const isLong = (word: string): boolean => word.length >= SHORTEST_WORD;
const longWords = knownSentences.once((sentence) => sentence.split(' ').filter(isLong));
const shapeWords = lineShapes.once((_, shape) => new Set(foldShape(shape).words.split(' ').filter(isLong)));
const shapeSpread = lineShapes.once((_, shape) => new Set(foldShape(shape).spread.split(' ').filter(isLong)));

/** Whether a surface says a long word; words with digits are its own and not its shapes'. */
function saysWord(surface: Surface): (word: string) => boolean {
  const { lines } = surface;
  const wordsOf = lines.some(({ shape }) => foldShape(shape).isJapanese) ? shapeSpread : shapeWords;
  const said = lines.map(({ shape }) => wordsOf(shape));
  return (word) => (/\d/.test(word) ? surface.words.split(' ').includes(word) : said.some((some) => some.has(word)));
}

/** Sentences of a surface with several words that the other has not. */
function ownSentences(surface: Surface, other: Surface): string[] {
  const own = [...surface.sentences.values()].filter(
    (one) => !other.sentences.has(one.text) && longWords(one).length > MOST_OWN_WORDS,
  );
  if (own.length === 0) return [];
  const isSaid = saysWord(other);
  return own
    .filter((one) => new Set(longWords(one).filter((word) => !isSaid(word))).size > MOST_OWN_WORDS)
    .map(({ text }) => text);
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
