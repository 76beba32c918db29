import { type CheckFacts, type GuardedMessage } from './guardedMessage';
import { readSentence, type PhraseKind } from './phraseLists';
import { readHtml, type ReadHtml } from './readHtml';
import { readSurface, type Surface } from './readSurface';

export type { Surface };

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

/** What all surfaces say; a sentence that several of them hold is read once. */
function readPhrases(surfaces: readonly Surface[]): MessageReading['phrases'] {
  const sentences = new Set(surfaces.flatMap((surface) => [...surface.sentences]));
  const found = [...sentences].map(readSentence);
  const kinds = new Set(found.flatMap((one) => Object.keys(one)));
  return (kind) => (kinds.has(kind) ? found.flatMap((one) => one[kind] ?? []) : []);
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
