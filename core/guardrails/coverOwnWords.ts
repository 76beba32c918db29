import { type CheckFacts } from './guardedMessage';
import { plainText } from './foldText';
import { cover, placesOf, STAND_IN } from './knownText';

/** Every line of the text that is one of these, whole, covered. */
function coverLines(text: string, lines: ReadonlySet<string>): string {
  if (lines.size === 0) return text;
  return text
    .split('\n')
    .map((line) => (lines.has(line.trim()) ? STAND_IN.name.repeat(line.length) : line))
    .join('\n');
}

/**
 * Words a person set in the node's options, covered: the exact sentences of the offers that are switched on, and the
 * sender's own signature lines. An offer in other words, or a signature line inside a sentence, stays and is judged.
 */
export function coverOwnWords(text: string, { facts }: Pick<CheckFacts, 'facts'>): string {
  let covered = coverLines(text, new Set((facts.sender.signature ?? []).map((line) => plainText(line).trim())));
  for (const sentence of (facts.offers ?? []).map((offer) => plainText(offer).trim())) {
    for (const start of placesOf(covered, sentence)) {
      covered = cover(covered, start, start + sentence.length, STAND_IN.name);
    }
  }
  return covered;
}
