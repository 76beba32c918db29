import { type CheckFacts } from './guardedMessage';
import { plainText } from './foldText';
import { coverSpans, placesOf, STAND_IN } from './knownText';
import { onceFor } from './remember';

/** Every line of the text that is one of these, whole, covered. */
function coverLines(text: string, lines: ReadonlySet<string>): string {
  if (lines.size === 0) return text;
  return text
    .split('\n')
    .map((line) => (lines.has(line.trim()) ? STAND_IN.name.repeat(line.length) : line))
    .join('\n');
}

/** Signature lines and offers as they are looked for, once for a message. */
const ownWords = onceFor(({ facts }: CheckFacts) => ({
  signature: new Set((facts.sender.signature ?? []).map((line) => plainText(line).trim())),
  offers: (facts.offers ?? []).map((offer) => plainText(offer).trim()),
}));

/**
 * Words a person set in the node's options, covered: the exact sentences of the offers that are switched on, and the
 * sender's own signature lines. An offer in other words, or a signature line inside a sentence, stays and is judged.
 */
export function coverOwnWords(text: string, facts: CheckFacts): string {
  const { signature, offers } = ownWords(facts);
  let covered = coverLines(text, signature);
  for (const sentence of offers) {
    const spans = placesOf(covered, sentence).map((start) => ({ start, end: start + sentence.length }));
    covered = coverSpans(covered, spans, STAND_IN.name);
  }
  return covered;
}
