import type { CalendarDate } from '../../calendar/calendarDate';
import { cleanMessageText } from '../../history/cleanMessageText';
import { matchableText } from '../../history/matchableText';
import type { ConversationMessage } from '../../receivables/conversation';
import { findAmount } from './findAmount';
import { findDays, type NumericOrder } from './findDays';
import type { PhraseBook, PhraseKind } from './phrases/phraseBook';
import { PHRASE_BOOKS } from './phrases/phraseBooks';
import { splitSentences } from './splitSentences';

/** What a message says, by rules: the kind and the sentence that proves it, verbatim. */
export interface Claim {
  kind: PhraseKind;
  quote: string;
  messageId: string;
  /** For a promise: the days it names, none when it names no day. */
  days: readonly CalendarDate[];
  /** For a promise with one day: the one amount it names, as a decimal string. */
  amount?: string;
}

/** The sender's own words are read up to here: some 3,000 words, far more than a mail about an invoice has. */
export const LONGEST_OWN_TEXT = 20_000;
const WINDOW = 60;
const MOST_OF_A_KIND = 3;
/** "If" turns these into nothing; a promise under a condition is still a promise to watch. */
const FACTS: ReadonlySet<PhraseKind> = new Set(['dispute', 'accepts', 'says_paid']);
/** "Once" and "until" do the same to what has been done. */
const DEEDS: ReadonlySet<PhraseKind> = new Set(['accepts', 'says_paid']);
const NEVER_ASKED: ReadonlySet<PhraseKind> = new Set(['accepts', 'says_paid', 'promise']);
const REPLY_PREFIX = /^\s*(?:re|aw|antw|wg|fw|fwd|tr|rv|sv)\s?:/i;
const AUTOMATIC_SUBJECT =
  /^(?:automatic reply|auto(?:matic)?[- ]?(?:reply|response)|out of office|automatische antwort|abwesenheits\w*|reponse automatique|absence|respuesta automatica|automatisch antwoord|afwezig\w*)/;
/** Absence notes name deputies and days of return: beside one of these they are no absence note. */
const REAL_TALK: ReadonlySet<PhraseKind> = new Set([
  'dispute',
  'accepts',
  'says_paid',
  'promise',
  'asks_document',
  'cash_flow',
  'plan_request',
  'legal',
  'frustration',
]);

/** The clause around a match: where a negation or a doubt would have to stand. */
function clauseAround(text: string, from: number, to: number, clause: RegExp): { before: string; after: string } {
  const start = Math.max(0, from - WINDOW);
  let before = text.slice(start, from);
  for (const mark of before.matchAll(clause)) before = text.slice(start + mark.index + mark[0].length, from);
  const rest = `${text.slice(to, to + WINDOW)} `;
  const end = rest.search(new RegExp(clause.source));
  return { before, after: (end < 0 ? rest : rest.slice(0, end)).replace(/[\s.!?]+$/, '') };
}

function isSaid(text: string, kind: PhraseKind, book: PhraseBook): boolean {
  if (book.fixed[kind] && text.search(book.fixed[kind]) >= 0) return true;
  const pattern = book.plain[kind];
  if (!pattern) return false;
  for (const match of text.matchAll(pattern)) {
    const { before, after } = clauseAround(text, match.index, match.index + match[0].length, book.clause);
    const upTo = `${before}${match[0]}`;
    const negated = book.negation.test(upTo) || (book.negationAfter?.test(after) ?? false);
    const doubted = (FACTS.has(kind) && book.doubt.test(upTo)) || (DEEDS.has(kind) && book.timing.test(upTo));
    if (!negated && !doubted) return true;
  }
  return false;
}

const KINDS: readonly PhraseKind[] = [
  'dispute',
  'accepts',
  'says_paid',
  'promise',
  'asks_document',
  'wrong_person',
  'cash_flow',
  'plan_request',
  'forgot',
  'legal',
  'frustration',
  'out_of_office',
];

interface ClaimInput {
  message: ConversationMessage;
  /** The day the message was written, in the business's zone. */
  day: CalendarDate;
  numericOrder: NumericOrder;
}

function claimsOfSentence(quote: string, { message, day, numericOrder }: ClaimInput): Claim[] {
  const text = matchableText({ text: quote });
  const isQuestion = /\?["')\]]*$/.test(text);
  return KINDS.flatMap((kind): Claim[] => {
    const book = PHRASE_BOOKS.find((candidate) => isSaid(text, kind, candidate));
    if (!book || (isQuestion && NEVER_ASKED.has(kind))) return [];
    if (kind !== 'promise') return [{ kind, quote, messageId: message.id, days: [] }];
    const days = findDays({ text, words: book.dates, from: day, numericOrder });
    const amount = days.length === 1 ? findAmount({ text }) : undefined;
    return [{ kind, quote, messageId: message.id, days, ...(amount ? { amount } : {}) }];
  });
}

/** A mail that repeats itself a thousand times still proves its point three times. */
function fewOfEach(claims: readonly Claim[]): Claim[] {
  const counts = new Map<PhraseKind, number>();
  return claims.filter(({ kind }) => {
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return (counts.get(kind) ?? 0) <= MOST_OF_A_KIND;
  });
}

/**
 * What an inbound message claims about paying, each claim with its sentence. Only the sender's own words of this time
 * count, never quoted mails or signatures; "not disputed" is no dispute. Outbound messages claim nothing. An automatic
 * absence note claims only that.
 */
export function findClaims(input: ClaimInput): Claim[] {
  const { message } = input;
  if (message.direction !== 'inbound') return [];
  const own = splitSentences({ text: cleanMessageText(message).slice(0, LONGEST_OWN_TEXT) });
  const subject = message.subject.slice(0, 300).trim();
  const sentences = subject === '' || REPLY_PREFIX.test(subject) ? own : [subject, ...own];
  const automatic = AUTOMATIC_SUBJECT.test(matchableText({ text: subject }));
  const claims = sentences.flatMap((sentence) => claimsOfSentence(sentence, input));
  const away = claims.filter(({ kind }) => kind === 'out_of_office');
  if (automatic) {
    const quote = away[0]?.quote ?? subject;
    return [{ kind: 'out_of_office', quote, messageId: message.id, days: [] }];
  }
  if (away.length > 0 && !claims.some(({ kind }) => REAL_TALK.has(kind))) return away.slice(0, 1);
  return fewOfEach(claims.filter(({ kind }) => kind !== 'out_of_office'));
}
