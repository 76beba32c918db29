import { type CheckFacts, type GuardedMessage } from './guardedMessage';
import { findAmounts, type AmountMention } from './findAmounts';
import { findDates, type DateMention } from './findDates';
import { findLinks, type LinkMention } from './findLinks';
import { findNumbers, type NumberMention } from './findNumbers';
import { findNumbersOfOurs, type NumberOfOurs } from './findNumbersOfOurs';
import { foldDisguises, foldWords, plainText } from './foldText';
import { coverOwnWords } from './coverOwnWords';
import { coverNames, coverPhone } from './knownText';
import { compilePhrases, cutPhrases } from './phrasePattern';
import { PHRASE_TABLES } from './phrases/languages';
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
  /** The same with dates covered too, without honest idioms and with disguises undone: forbidden phrases are looked for here. */
  scanned: string;
}

/** The message read once, for all checks. */
export interface MessageReading {
  surfaces: readonly Surface[];
  subject: Surface;
  text: Surface;
  /** Absent when the message has no HTML. */
  html?: Surface;
  markup: ReadHtml;
}

const IDIOMS = compilePhrases(PHRASE_TABLES.flatMap((table) => table.idioms));

function withoutIdioms(folded: string): string {
  return cutPhrases(folded, IDIOMS);
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
    scanned: withoutIdioms(foldDisguises(dates.covered)),
  };
}

/** Reads a message into what the checks judge. */
export function readMessage({ message, facts }: { message: GuardedMessage; facts: CheckFacts }): MessageReading {
  const { language } = message;
  const markup = readHtml(message.html);
  const subject = readSurface('subject', message.subject, facts, language);
  const text = readSurface('text', message.text, facts, language);
  const html = message.html.trim() === '' ? undefined : readSurface('html', markup.text, facts, language);
  return { surfaces: html ? [subject, text, html] : [subject, text], subject, text, ...(html ? { html } : {}), markup };
}
