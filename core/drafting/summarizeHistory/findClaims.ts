import type { CalendarDate } from '../../calendar/calendarDate';
import { cleanMessageText } from '../../history/cleanMessageText';
import { matchableText } from '../../history/matchableText';
import type { ConversationMessage } from '../../receivables/conversation';
import { claimsOfSentence, type Claim } from './claimsOfSentence';
import { claimsTogether, type QuotedSentence } from './claimsTogether';
import type { NumericOrder } from './findDays';
import { withoutIdioms } from './idioms';
import { languagesOf } from './languagesOf';
import { disputesBeside, leavesOpen, tellsOfThePast } from './meaning/leavesOpen';
import type { PhraseKind } from './phrases/phraseBook';
import { splitSentences } from './splitSentences';

export type { Claim } from './claimsOfSentence';

/** The sender's own words are read up to here: some 2,000 words, far more than a mail about an invoice has. */
export const LONGEST_OWN_TEXT = 12_000;
/** Of a longer text the end is read too: that is where people come to the point. */
const LAST_READ = 3_000;
/** Some letters become eighteen when they are made easy to compare. */
const LONGEST_COMPARED = 500;
/** A mail gives its language away long before this. */
const LONGEST_LOOKED_AT = 2_000;
const MOST_OF_A_KIND = 3;
/** A mail of a thousand sentences says the same things again and again. */
const MOST_SENTENCES = 80;
const REPLY_PREFIX = /^\s*(?:re|aw|antw|wg|fw|fwd|tr|rv|sv|r|i|ri|rif|ref|doorst|enc)\s?:/i;
/** The subject of a paying system's advice, or of one passed on. */
const REMITTANCE =
  /^(?:(?:wg|fw|fwd|tr|rv|i|doorst)\s?: ?)?(?:your )?(?:remittance|payment (?:advice|confirmation|notification|remittance)|zahlungs?avis|uberweisungs?avis|avis de (?:paiement|virement|reglement)|aviso de (?:pago|transferencia|abono)|(?:avviso|conferma) di (?:pagamento|bonifico)|betal(?:ings|ings-)?(?:specificatie|advies|bevestiging|bericht)|betaalspecificatie|betaaladvies)/;
const AUTOMATIC_SUBJECT =
  /^(?:automatic reply|auto(?:matic)?[- ]?(?:reply|response)|out of office|automatische antwort|abwesenheits\w*|reponse automatique|absence|respuesta automatica|automatisch antwoord|afwezig\w*|risposta automatica|fuori (?:sede|ufficio)|assenza|fuera de la oficina|ausencia|auto[ -]?\w*\s?:|automatico\s?:|away$|abwesend\b|afwezig|chiusura|vakantie|vacances|vacaciones|ferie[ns]?\b|urlaub|(?:fermeture|betriebsferien|betriebsurlaub)|messaggio automatico|mensaje automatico|message automatique)/;
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

interface ClaimInput {
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

/** A mail that repeats itself a thousand times still proves its point three times. */
function fewOfEach(claims: readonly Claim[]): Claim[] {
  const counts = new Map<PhraseKind, number>();
  return claims.filter(({ kind }) => {
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return (counts.get(kind) ?? 0) <= MOST_OF_A_KIND;
  });
}

/** What the rules make of a message. */
export interface ReadMessage {
  claims: readonly Claim[];
  /** Sentences about money or goods that none of the claims explains. */
  unexplained: readonly string[];
}

/** Sentences that speak of money, goods or a court and stand in no claim, and promises that only tell of the past. */
function unexplainedIn(read: readonly QuotedSentence[], claims: readonly Claim[]): string[] {
  return read
    .filter(({ quote, meanings }) => {
      const own = claims.filter((claim) => claim.quote === quote);
      if (own.length === 0) return meanings.some(leavesOpen);
      if (own.every(({ kind }) => kind === 'out_of_office')) return meanings.some(disputesBeside);
      return own.every(({ kind }) => kind === 'promise') && meanings.some(tellsOfThePast);
    })
    .map(({ quote }) => quote);
}

const silent: ReadMessage = { claims: [], unexplained: [] };

/**
 * What an inbound message claims about paying, each claim with its sentence. Only the sender's own words of this time
 * count, never quoted mails or signatures; "not disputed" is no dispute. Outbound messages claim nothing. An automatic
 * absence note claims only that.
 */
export function findClaims(input: ClaimInput): readonly Claim[] {
  return readMessage(input).claims;
}

/** The claims of an inbound message, and the sentences that they leave unexplained. */
export function readMessage(input: ClaimInput): ReadMessage {
  const { message } = input;
  if (message.direction !== 'inbound') return silent;
  const own = withoutNames(splitSentences({ text: readPart(cleanMessageText(message)) }));
  const subject = message.subject.slice(0, 300).trim();
  // Said a thousand times it still says it once.
  const sentences = [...new Set(subject === '' || REPLY_PREFIX.test(subject) ? own : [subject, ...own])].slice(
    0,
    MOST_SENTENCES,
  );
  const automatic = AUTOMATIC_SUBJECT.test(matchableText({ text: subject }));
  const languages = languagesOf({
    text: matchableText({ text: sentences.join('\n').slice(0, LONGEST_LOOKED_AT) }).slice(0, LONGEST_LOOKED_AT),
  });
  const read = sentences.map((quote) => {
    const text = withoutIdioms(matchableText({ text: quote }).slice(0, LONGEST_COMPARED));
    const { day, numericOrder } = input;
    const books = languages.booksOf(text);
    return { quote, text, books, ...claimsOfSentence({ text, books, day, numericOrder }) };
  });
  const together = claimsTogether(read, { from: input.day, numericOrder: input.numericOrder });
  const claims = together.map((claim): Claim => ({ ...claim, messageId: message.id }));
  if (REMITTANCE.test(matchableText({ text: subject })) && !claims.some(({ kind }) => kind === 'says_paid')) {
    claims.unshift({ kind: 'says_paid', quote: subject, messageId: message.id, days: [] });
  }
  const away = claims.filter(({ kind }) => kind === 'out_of_office');
  const gone = claims.find(({ kind }) => kind === 'wrong_person');
  const isGone = read.some(({ meanings }) => meanings.some(({ means }) => means.has('gone')));
  if (automatic && gone && isGone && away.length === 0) return { claims: [gone], unexplained: [] };
  if (automatic) {
    const quote = away[0]?.quote ?? subject;
    return { claims: [{ kind: 'out_of_office', quote, messageId: message.id, days: [] }], unexplained: [] };
  }
  const unexplained = unexplainedIn(read, claims);
  if (away.length > 0 && !claims.some(({ kind }) => REAL_TALK.has(kind)))
    return { claims: away.slice(0, 1), unexplained };
  return { claims: fewOfEach(claims.filter(({ kind }) => kind !== 'out_of_office')), unexplained };
}
