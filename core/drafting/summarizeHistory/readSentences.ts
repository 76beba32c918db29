import type { CalendarDate } from '../../calendar/calendarDate';
import { cleanMessageText } from '../../history/cleanMessageText';
import { matchableText } from '../../history/matchableText';
import type { ConversationMessage } from '../../receivables/conversation';
import { claimsOfSentence } from './claimsOfSentence';
import type { QuotedSentence } from './claimsTogether';
import { withDaysAfter } from './daysAfterBefore';
import { daysOfSentence } from './daysOfSentence';
import type { NumericOrder } from './findDays';
import { withoutIdioms } from './idioms';
import { languagesOf } from './languagesOf';
import { PHRASE_BOOKS } from './phrases/phraseBooks';
import { splitSentences } from './splitSentences';

/** The sender's own words are read up to here: some 2,000 words, far more than a mail about an invoice has. */
export const LONGEST_OWN_TEXT = 12_000;
/** Of a longer text the end is read too: that is where people come to the point. */
const LAST_READ = 3_000;
/** Some letters become eighteen when they are made easy to compare. */
const LONGEST_COMPARED = 500;
/** A mail gives its language away long before this. */
const LONGEST_LOOKED_AT = 2_000;
/** A mail of a thousand sentences says the same things again and again. */
const MOST_SENTENCES = 80;
const FEW_WORDS = 12;
const LONGEST_SUBJECT = 300;
const REPLY_PREFIX = /^\s*(?:re|aw|antw|wg|fw|fwd|tr|rv|sv|r|i|ri|rif|ref|doorst|enc)\s?:/i;

/** A message, and what must be known to read the days in it. */
export interface MessageInput {
  message: ConversationMessage;
  /** The day the message was written, in the business's zone. */
  day: CalendarDate;
  numericOrder: NumericOrder;
}

/** "Avv. Sveva Del Bono", "Kanzlei Roth & Partner": names only, as they close a mail. */
const NAMES_ONLY =
  /^(?:(?:\p{Lu}[\p{L}.'’-]*|&|[|,·–-]|de[lr]?|di|da|van|von|du|la|le|den|zu|und|and|et|y|e|en|ag|gmbh|b\.?v\.?|inc\.?|ltd\.?)[\s,|·]*){2,9}$/u;
const MOST_NAMES = 2;

/** The sentences without the names that close them: a lawyer's title says nothing about this mail. */
function withoutNames(sentences: readonly string[]): readonly string[] {
  let end = sentences.length;
  while (end > 1 && sentences.length - end < MOST_NAMES && NAMES_ONLY.test(sentences[end - 1] ?? '')) end -= 1;
  return sentences.slice(0, end);
}

function readPart(own: string): string {
  if (own.length <= LONGEST_OWN_TEXT) return own;
  return `${own.slice(0, LONGEST_OWN_TEXT - LAST_READ)}\n\n${own.slice(-LAST_READ)}`;
}

/** The subject as far as it is read. */
export function subjectOf(message: Pick<ConversationMessage, 'subject'>): string {
  return message.subject.slice(0, LONGEST_SUBJECT).trim();
}

/** The sentences a sender wrote this time, the subject first unless it is that of a reply, each read on its own. */
export function readSentences({ message, day, numericOrder }: MessageInput): QuotedSentence[] {
  const own = withoutNames(splitSentences({ text: readPart(cleanMessageText(message)) }));
  const subject = subjectOf(message);
  // Said a thousand times it still says it once.
  const sentences = [...new Set(subject === '' || REPLY_PREFIX.test(subject) ? own : [subject, ...own])].slice(
    0,
    MOST_SENTENCES,
  );
  const languages = languagesOf({
    text: matchableText({ text: sentences.join('\n').slice(0, LONGEST_LOOKED_AT) }).slice(0, LONGEST_LOOKED_AT),
  });
  // So few words give no language away: a day in them is looked for in every language.
  const isShort = sentences.join(' ').split(/\s+/).length <= FEW_WORDS;
  const texts = sentences.map((quote) => withoutIdioms(matchableText({ text: quote }).slice(0, LONGEST_COMPARED)));
  return sentences.map((quote, at) => {
    const told = texts[at] ?? '';
    const books = languages.booksOf(told);
    const text = withDaysAfter(told, texts[at - 1], books, { from: day, numericOrder });
    const input = { text, books, day, numericOrder };
    return {
      quote,
      text,
      books,
      named: daysOfSentence(isShort ? { ...input, books: [...new Set([...books, ...PHRASE_BOOKS])] } : input),
      ...claimsOfSentence(input),
    };
  });
}
