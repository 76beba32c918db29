import { oddsOf } from './oddsOf';

/** Below these log odds a whole sentence is worded like honest ones. */
const SENTENCE = -2.5;
/** The same for the words around a phrase, so that no friendly clause can speak for what stands beside it. */
const AROUND = -2;
/** So many words on either side are looked at, each number by itself. */
const SPANS = [2, 5];
/** "Pay at once." leaves nothing by which its wording could be told. */
const FEWEST_WORDS = 5;

const words = (text: string): string[] => text.split(' ').filter(Boolean);

/** The phrase with a few words on either side. */
function around(sentence: string, phrase: string, at: number, span: number): string {
  const before = words(sentence.slice(0, at)).slice(-span);
  const after = words(sentence.slice(at + phrase.length + 2)).slice(0, span);
  return ` ${[...before, phrase, ...after].join(' ')} `;
}

/**
 * True when a phrase of a folded sentence stands among words that only honest letters use: "please leave this message
 * unanswered".
 * The sentence and the words next to the phrase must be worded so. A phrase that was put together from cut words is never
 * excused, nor one in a language of which nothing was learned.
 */
export function heardAsHonest(sentence: string, phrase: string): boolean {
  if (words(sentence).length < FEWEST_WORDS || oddsOf('forbidden', sentence) >= SENTENCE) return false;
  const at = sentence.indexOf(` ${phrase} `);
  return at >= 0 && SPANS.every((span) => oddsOf('forbidden', around(sentence, phrase, at, span)) < AROUND);
}
