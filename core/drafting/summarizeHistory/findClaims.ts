import type { CalendarDate } from '../../calendar/calendarDate';
import { cleanMessageText } from '../../history/cleanMessageText';
import { matchableText } from '../../history/matchableText';
import type { ConversationMessage } from '../../receivables/conversation';
import { findAmount } from './findAmount';
import { findDays, namesPastDay, type NumericOrder } from './findDays';
import type { PhraseBook, PhraseKind } from './phrases/phraseBook';
import { withoutIdioms } from './idioms';
import { likelyBooks } from './likelyBooks';
import { readMeaning } from './meaning/readMeaning';
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
/** A mail of a thousand sentences says the same things again and again. */
const MOST_SENTENCES = 120;
/** "If" turns these into nothing; a promise under a condition is still a promise to watch. */
const FACTS: ReadonlySet<PhraseKind> = new Set(['dispute', 'accepts', 'says_paid']);
/** "Once" and "until" do the same to what has been done. */
const DEEDS: ReadonlySet<PhraseKind> = new Set(['accepts', 'says_paid']);
const NEVER_ASKED: ReadonlySet<PhraseKind> = new Set(['accepts', 'says_paid', 'promise', 'partial_payment']);
/** "Whether we pay" promises nothing in any language; the words are no others' elsewhere. */
const WHETHER = /(?:^|\s)(?:whether|ob|of (?:wij|we|ik))\s/;
/** What has been done may stand in front of what will be: its day is not the promised one. */
const DONE: readonly PhraseKind[] = ['says_paid', 'partial_payment'];
const REPLY_PREFIX = /^\s*(?:re|aw|antw|wg|fw|fwd|tr|rv|sv)\s?:/i;
const AUTOMATIC_SUBJECT =
  /^(?:automatic reply|auto(?:matic)?[- ]?(?:reply|response)|out of office|automatische antwort|abwesenheits\w*|reponse automatique|absence|respuesta automatica|automatisch antwoord|afwezig\w*|risposta automatica|fuori (?:sede|ufficio)|assenza|fuera de la oficina|ausencia)/;
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
  'insolvency',
  'partial_payment',
  'unsubscribe',
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

/** Where a kind is said in the text; undefined when it is not. */
function placeOf(text: string, kind: PhraseKind, book: PhraseBook): number | undefined {
  const fixed = book.fixed[kind] ? text.search(book.fixed[kind]) : -1;
  if (fixed >= 0) return fixed;
  const pattern = book.plain[kind];
  if (!pattern) return undefined;
  for (const match of text.matchAll(pattern)) {
    const { before, after } = clauseAround(text, match.index, match.index + match[0].length, book.clause);
    const upTo = `${before}${match[0]}`;
    const negated = book.negation.test(upTo) || (book.negationAfter?.test(after) ?? false);
    const doubted = (FACTS.has(kind) && book.doubt.test(upTo)) || (DEEDS.has(kind) && book.timing.test(upTo));
    const asked = kind === 'promise' && WHETHER.test(upTo);
    if (!negated && !doubted && !asked) return match.index;
  }
  return undefined;
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
  'insolvency',
  'partial_payment',
  'unsubscribe',
  'frustration',
  'out_of_office',
];

interface ClaimInput {
  message: ConversationMessage;
  /** The day the message was written, in the business's zone. */
  day: CalendarDate;
  numericOrder: NumericOrder;
}

/** The part of a sentence that promises: behind a clause that tells what has been done already. */
function promisedPart(text: string, place: number, book: PhraseBook): string {
  const done = DONE.some((kind) => (placeOf(text, kind, book) ?? place) < place);
  if (!done) return text;
  let start = 0;
  for (const mark of text.slice(0, place).matchAll(book.clause)) start = mark.index + mark[0].length;
  return text.slice(start);
}

function promiseIn(
  text: string,
  place: number,
  book: PhraseBook,
  { day, numericOrder }: ClaimInput,
): Pick<Claim, 'days' | 'amount'> {
  const look = (part: string) => findDays({ text: part, words: book.dates, from: day, numericOrder });
  const part = promisedPart(text, place, book);
  const found = look(part);
  const days = found.length > 0 || part === text ? found : look(text);
  const amount = days.length === 1 ? findAmount({ text: part }) : undefined;
  return { days, ...(amount ? { amount } : {}) };
}

/** Half a payment is not "it is paid"; who is insolvent does not ask for time. */
function withoutShadows(claims: readonly Claim[]): Claim[] {
  const has = (kind: PhraseKind): boolean => claims.some((claim) => claim.kind === kind);
  const shadowed = new Set<PhraseKind>([
    ...(has('partial_payment') ? (['says_paid'] as const) : []),
    ...(has('insolvency') ? (['cash_flow'] as const) : []),
  ]);
  return claims.filter(({ kind }) => !shadowed.has(kind));
}

function claimsOfSentence(quote: string, input: ClaimInput): Claim[] {
  const text = withoutIdioms(matchableText({ text: quote }));
  const books = likelyBooks({ text });
  const isQuestion = /\?["')\]]*$/.test(text);
  const messageId = input.message.id;
  const meant = books.map((book) => readMeaning({ text, book, isQuestion }));
  const claims = withoutShadows(
    KINDS.flatMap((kind): Claim[] => {
      if (isQuestion && NEVER_ASKED.has(kind)) return [];
      for (const book of books) {
        const place = placeOf(text, kind, book);
        if (place === undefined) continue;
        const promise = kind === 'promise' ? promiseIn(text, place, book, input) : { days: [] };
        return [{ kind, quote, messageId, ...promise }];
      }
      if (meant.some((kinds) => kinds.has(kind))) return [{ kind, quote, messageId, days: [] }];
      return [];
    }),
  );
  return claims.length > 0 || isQuestion ? claims : barePayment(text, quote, input, books);
}

/**
 * A payment told without a verb we know ("Ck 10442, mailed 3 November"): words of paying beside a day to come promise,
 * words of having paid beside a day that has passed say so, in a sentence that says nothing else and takes nothing back.
 */
function barePayment(
  text: string,
  quote: string,
  { message, day, numericOrder }: ClaimInput,
  books: readonly PhraseBook[],
): Claim[] {
  for (const book of books) {
    if (book.negation.test(text) || book.doubt.test(text)) continue;
    const at = { text, words: book.dates, from: day, numericOrder };
    const days = text.search(book.money) >= 0 ? findDays(at) : [];
    if (days.length > 0) return [{ kind: 'promise', quote, messageId: message.id, days }];
    if (text.search(book.paid) < 0 || book.timing.test(text)) continue;
    if (namesPastDay(at)) return [{ kind: 'says_paid', quote, messageId: message.id, days: [] }];
  }
  return [];
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
  const own = splitSentences({ text: cleanMessageText(message).slice(0, LONGEST_OWN_TEXT) }).slice(0, MOST_SENTENCES);
  const subject = message.subject.slice(0, 300).trim();
  const sentences = subject === '' || REPLY_PREFIX.test(subject) ? own : [subject, ...own];
  const automatic = AUTOMATIC_SUBJECT.test(matchableText({ text: subject }));
  const claims = sentences.flatMap((sentence) => claimsOfSentence(sentence, input));
  const away = claims.filter(({ kind }) => kind === 'out_of_office');
  const gone = claims.find(({ kind }) => kind === 'wrong_person');
  if (automatic && gone && away.length === 0) return [gone];
  if (automatic) {
    const quote = away[0]?.quote ?? subject;
    return [{ kind: 'out_of_office', quote, messageId: message.id, days: [] }];
  }
  if (away.length > 0 && !claims.some(({ kind }) => REAL_TALK.has(kind))) return away.slice(0, 1);
  return fewOfEach(claims.filter(({ kind }) => kind !== 'out_of_office'));
}
