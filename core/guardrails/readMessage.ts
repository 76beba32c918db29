import { type CoveredLine } from './coveredLines';
import { type CheckFacts, type GuardedMessage } from './guardedMessage';
import { phrasesIn, type PhraseKind } from './phraseLists';
import { readHtml, type ReadHtml } from './readHtml';
import { readEachLine } from './readEachLine';
import { type ReadLine } from './readLines';
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
  /** Every different line of all surfaces. */
  lines: readonly ReadLine[];
  /** The same with their facts covered, each once. */
  coveredLines: readonly CoveredLine[];
  /** True when a line can only be read together with those around it. */
  needsNeighbours: boolean;
  /** What any surface says of a kind of phrase, in folded spelling. */
  phrases: (kind: PhraseKind) => readonly string[];
}

const NOTHING: readonly never[] = [];

/** What all surfaces say; a sentence that several of them hold counts once. */
function readPhrases(surfaces: readonly Surface[]): MessageReading['phrases'] {
  const saying = new Map(
    surfaces.flatMap(({ sentences }) => [...sentences].filter(([, one]) => Object.keys(phrasesIn(one)).length > 0)),
  );
  if (saying.size === 0) return () => NOTHING;
  const found = [...saying.values()].map(phrasesIn);
  return (kind) => found.flatMap((one) => one[kind] ?? NOTHING);
}

/** Reads a message into what the checks judge. */
export function readMessage({ message, facts }: { message: GuardedMessage; facts: CheckFacts }): MessageReading {
  const markup = readHtml(message.html);
  const raw = [message.subject, message.text, ...(message.html.trim() === '' ? [] : [markup.text])];
  const { read, needsNeighbours } = readEachLine(raw, facts, message.language);
  const surfaces = (['subject', 'text', 'html'] as const)
    .slice(0, raw.length)
    .map((where, at) => surfaceOf(where, raw[at] ?? '', read[at] ?? []));
  const [subject, text, html] = surfaces as [Surface, Surface, Surface?];
  const lines = [...new Set(read.flat())];
  return {
    surfaces,
    subject,
    text,
    ...(html ? { html } : {}),
    markup,
    lines,
    coveredLines: [...new Set(lines.map(({ rest }) => rest))],
    needsNeighbours,
    phrases: readPhrases(surfaces),
  };
}
