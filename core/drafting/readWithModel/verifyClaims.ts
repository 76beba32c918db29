import type { CalendarDate } from '../../calendar/calendarDate';
import { cleanMessageText } from '../../history/cleanMessageText';
import { restoreQuote } from '../../guardrails/redaction/restoreText';
import type { RedactedText } from '../../guardrails/redaction/redactTexts';
import { matchableText } from '../../history/matchableText';
import type { ConversationMessage } from '../../receivables/conversation';
import type { ClaimsReply } from '../../prompts/claimsPrompt';
import { findAmount } from '../summarizeHistory/findAmount';
import { findDays, type NumericOrder } from '../summarizeHistory/findDays';
import type { Claim } from '../summarizeHistory/findClaims';
import { withoutIdioms } from '../summarizeHistory/idioms';
import { takesBack } from '../summarizeHistory/placeOfKind';
import { PHRASE_BOOKS } from '../summarizeHistory/phrases/phraseBooks';
import { CLAIM_CUES } from './claimCues';

/** A message to be read, with what its dates need. */
export interface ReadableMessage {
  message: ConversationMessage;
  /** The day it was written. */
  day: CalendarDate;
  numericOrder: NumericOrder;
}

/** A message as it was shown to the model: under this id, with this text. */
export interface ShownMessage extends ReadableMessage {
  shownAs: string;
  redacted: RedactedText;
}

const SHORTEST_QUOTE = 6;
const LONGEST_QUOTE = 400;
/** Kinds that a "not", an "if" or a question mark turns into their opposite or into nothing. */
const TURNED: ReadonlySet<string> = new Set(['says_paid', 'partial_payment', 'promise', 'accepts']);
const FACTS: ReadonlySet<string> = new Set(['says_paid', 'accepts']);

/** The whole sentence around a quote: "we will pay" cut out of "we doubt that we will pay" proves nothing. */
function sentenceAround(own: string, quote: string): string {
  const at = own.indexOf(quote);
  const before = own.slice(0, at);
  const start = Math.max(...['.', '!', '?', '\n\n'].map((mark) => before.lastIndexOf(mark))) + 1;
  const rest = own.slice(at + quote.length);
  const ends = /[.!?]$/.test(quote) ? 0 : rest.search(/[.!?]|\n\n/);
  return own.slice(start, at + quote.length + (ends < 0 ? rest.length : ends + 1)).trim();
}

function isDenied(sentence: string): boolean {
  return PHRASE_BOOKS.some((book) => book.negation.test(sentence) || book.doubt.test(sentence));
}

/** Words of disputing that are denied, in the six languages. */
const NO_DISPUTE =
  /(?:\b(?:not|never|no|without)|n't)\b[^,;.]{0,20}\b(?:disput|contest)\w*|\b(?:ne |n')contest\w* (?:pas|plus|rien)|\b(?:no|non) (?:\w+ )?(?:disput|contest|impugn)\w*|\bbestreit\w*\b[^,;.]{0,40}\bnicht\b|\bbetwist\w*\b[^,;.]{0,40}\bniet\b/g;

/** "We do not dispute it" is no dispute, nor is any other set phrase that stands there only denied. */
function isTakenBack(kind: Claim['kind'], sentence: string): boolean {
  if (kind === 'dispute' && !CLAIM_CUES.dispute.test(sentence.replace(NO_DISPUTE, ' '))) return true;
  return PHRASE_BOOKS.some((book) => takesBack(sentence, kind, book));
}

function isSupported(kind: Claim['kind'] & keyof typeof CLAIM_CUES, quote: string, own: string): boolean {
  const text = withoutIdioms(matchableText({ text: quote }));
  if (!CLAIM_CUES[kind].test(text)) return false;
  const sentence = withoutIdioms(matchableText({ text: sentenceAround(own, quote) }));
  if (!TURNED.has(kind)) return !isTakenBack(kind, sentence);
  if (sentence.endsWith('?') || (kind !== 'accepts' && isDenied(sentence))) return false;
  return !FACTS.has(kind) || !PHRASE_BOOKS.some((book) => book.timing.test(sentence));
}

/** Days and amount as our own code reads them from the quote; what the model says of them is not even asked for. */
function promiseFacts(quote: string, { day, numericOrder }: ReadableMessage): Pick<Claim, 'days' | 'amount'> {
  const text = withoutIdioms(matchableText({ text: quote }));
  const readings = PHRASE_BOOKS.filter(({ money }) => text.search(money) >= 0).map(({ dates }) =>
    findDays({ text, words: dates, from: day, numericOrder }),
  );
  const days = readings.sort((left, right) => right.length - left.length)[0] ?? [];
  const amount = days.length === 1 ? findAmount({ text }) : undefined;
  return { days, ...(amount ? { amount } : {}) };
}

/**
 * The claims of a model that survive: the message is one of the shown inbound ones, the quote stands letter by letter
 * in the sender's own words of this time (not in a quoted mail), a word of the quote supports the claim, nothing in its
 * sentence takes it back, and a promise names a day that code can read. Everything else is dropped.
 */
export function verifyClaims({ reply, shown }: { reply: ClaimsReply; shown: readonly ShownMessage[] }): Claim[] {
  const byId = new Map(shown.map((entry) => [entry.shownAs, entry]));
  return reply.claims.flatMap(({ messageId: shownAs, kind, quote: said }): Claim[] => {
    const entry = byId.get(shownAs);
    if (!entry || entry.message.direction !== 'inbound') return [];
    const messageId = entry.message.id;
    const quote = restoreQuote({ quote: said.trim(), redacted: entry.redacted }) ?? '';
    if (quote.length < SHORTEST_QUOTE || quote.length > LONGEST_QUOTE) return [];
    const own = cleanMessageText(entry.message);
    if (!own.includes(quote) || !isSupported(kind, quote, own)) return [];
    const facts = kind === 'promise' ? promiseFacts(quote, entry) : { days: [] };
    return kind === 'promise' && facts.days.length === 0 ? [] : [{ kind, quote, messageId, ...facts }];
  });
}
