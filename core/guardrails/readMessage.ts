import { ourNumbers } from './findNumbersOfOurs';
import { plainText } from './foldText';
import { type CheckFacts, type GuardedMessage } from './guardedMessage';
import { hasDatedName } from './knownText';
import { readSentence, type PhraseKind } from './phraseLists';
import { readHtml, type ReadHtml } from './readHtml';
import { readLines, type ReadLine } from './readLines';
import { surfaceOf, type Surface } from './readSurface';

export type { Surface };

/** The message read once, for all checks. */
export interface MessageReading {
  surfaces: readonly Surface[];
  subject: Surface;
  text: Surface;
  /** Absent when the message has no HTML. */
  html?: Surface;
  markup: ReadHtml;
  /** Every different line of all surfaces, with its facts covered. */
  lines: readonly string[];
  /** What any surface says of a kind of phrase, in folded spelling. */
  phrases: (kind: PhraseKind) => readonly string[];
}

/** What all surfaces say; a sentence that several of them hold is read once. */
function readPhrases(surfaces: readonly Surface[]): MessageReading['phrases'] {
  const sentences = new Set(surfaces.flatMap((surface) => [...surface.sentences]));
  const found = [...sentences].map(readSentence).filter((one) => Object.keys(one).length > 0);
  return (kind) => found.flatMap((one) => one[kind] ?? []);
}

/**
 * True when a line can only be read together with those around it: a name that is also a month, a number or an offer that
 * goes over two lines, or the one letter whose small form is longer.
 */
function needsNeighbours(texts: readonly string[], facts: CheckFacts): boolean {
  const { offers = [] } = facts.facts;
  return (
    hasDatedName(facts) ||
    [...ourNumbers(facts), ...offers].some((known) => known.includes('\n')) ||
    texts.some((text) => text.includes('\u0130'))
  );
}

/** The lines of each text; a line that several of them hold, as text and HTML do, is read once. */
function readEachLine(texts: readonly string[], facts: CheckFacts, language: string): ReadLine[][] {
  const all = texts.map((text) => text.split('\n'));
  if (needsNeighbours(texts, facts)) return all.map((lines) => readLines(lines, facts, language));
  const different = [...new Set(all.flat())];
  const read = readLines(different, facts, language);
  const byText = new Map(different.map((line, at) => [line, read[at]] as const));
  return all.map((lines) => lines.flatMap((line) => byText.get(line) ?? []));
}

/** Reads a message into what the checks judge. */
export function readMessage({ message, facts }: { message: GuardedMessage; facts: CheckFacts }): MessageReading {
  const markup = readHtml(message.html);
  const raw = [message.subject, message.text, ...(message.html.trim() === '' ? [] : [markup.text])];
  const plain = raw.map(plainText);
  const read = readEachLine(plain, facts, message.language);
  const surfaces = (['subject', 'text', 'html'] as const)
    .slice(0, raw.length)
    .map((where, at) => surfaceOf(where, raw[at] ?? '', plain[at] ?? '', read[at] ?? []));
  const [subject, text, html] = surfaces as [Surface, Surface, Surface?];
  const lines = [...new Set(surfaces.flatMap((surface) => surface.lines))];
  return { surfaces, subject, text, ...(html ? { html } : {}), markup, lines, phrases: readPhrases(surfaces) };
}
