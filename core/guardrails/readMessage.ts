import { type CheckFacts, type GuardedMessage } from './guardedMessage';
import { findAmounts, type AmountMention } from './findAmounts';
import { findDates, type DateMention } from './findDates';
import { findLinks, type LinkMention } from './findLinks';
import { findNumbers, type NumberMention } from './findNumbers';
import { findNumbersOfOurs, type NumberOfOurs } from './findNumbersOfOurs';
import { foldDisguises, foldWords, plainText } from './foldText';
import { coverOwnWords } from './coverOwnWords';
import { coverNames, coverPhone } from './knownText';
import { readSentence, sentencesOf, type PhraseKind } from './phraseLists';
import { readHtml, type ReadHtml } from './readHtml';

/** Subject, text, or what the HTML shows: each is read and judged on its own. */
export interface Surface {
  where: 'subject' | 'text' | 'html';
  /** As it came. */
  raw: string;
  /** Unified writing; the positions of all mentions count in it. */
  plain: string;
  links: LinkMention[];
  ours: NumberOfOurs[];
  dates: DateMention[];
  amounts: AmountMention[];
  numbers: NumberMention[];
  /** The plain text with all of the above covered. */
  rest: string;
  /** Folded words with known names, numbers and links covered: the required sentences are looked for here. */
  words: string;
  /** The sentences with all facts covered, once as they are and once with disguises undone: phrases are looked for here. */
  sentences: ReadonlySet<string>;
}

/** The message read once, for all checks. */
export interface MessageReading {
  surfaces: readonly Surface[];
  subject: Surface;
  text: Surface;
  /** Absent when the message has no HTML. */
  html?: Surface;
  markup: ReadHtml;
  /** What any surface says of a kind of phrase, in folded spelling. */
  phrases: (kind: PhraseKind) => readonly string[];
}

function readSurface(where: Surface['where'], raw: string, facts: CheckFacts, language: string): Surface {
  const plain = plainText(raw);
  const named = coverPhone(coverNames(coverOwnWords(plain, facts), facts), facts);
  const links = findLinks(named);
  const ours = findNumbersOfOurs(links.covered, facts, 'telling');
  const dates = findDates(ours.covered, language);
  const amounts = findAmounts(dates.covered);
  const digits = findNumbersOfOurs(amounts.covered, facts, 'digits');
  return {
    where,
    raw,
    plain,
    links: links.found,
    ours: [...ours.found, ...digits.found].sort((left, right) => left.start - right.start),
    dates: dates.found,
    amounts: amounts.found,
    numbers: findNumbers(digits.covered),
    rest: digits.covered,
    words: foldWords(ours.covered),
    sentences: sentencesOf(foldDisguises(digits.covered)),
  };
}

/** What all surfaces say; a sentence that several of them hold is read once. */
function readPhrases(surfaces: readonly Surface[]): MessageReading['phrases'] {
  const sentences = new Set(surfaces.flatMap((surface) => [...surface.sentences]));
  const found = [...sentences].map(readSentence);
  return (kind) => found.flatMap((one) => one[kind] ?? []);
}

/** Reads a message into what the checks judge. */
export function readMessage({ message, facts }: { message: GuardedMessage; facts: CheckFacts }): MessageReading {
  const { language } = message;
  const markup = readHtml(message.html);
  const subject = readSurface('subject', message.subject, facts, language);
  const text = readSurface('text', message.text, facts, language);
  const html = message.html.trim() === '' ? undefined : readSurface('html', markup.text, facts, language);
  const surfaces = html ? [subject, text, html] : [subject, text];
  return { surfaces, subject, text, ...(html ? { html } : {}), markup, phrases: readPhrases(surfaces) };
}
