import type { CalendarDate } from '../../calendar/calendarDate';
import { cleanMessageText } from '../../history/cleanMessageText';
import { matchableText } from '../../history/matchableText';
import type { ConversationMessage } from '../../receivables/conversation';
import { claimsOfSentence, type Claim } from './claimsOfSentence';
import type { NumericOrder } from './findDays';
import { withoutIdioms } from './idioms';
import { languagesOf } from './languagesOf';
import type { PhraseKind } from './phrases/phraseBook';
import { splitSentences } from './splitSentences';

export type { Claim } from './claimsOfSentence';

/** The sender's own words are read up to here: some 3,000 words, far more than a mail about an invoice has. */
export const LONGEST_OWN_TEXT = 20_000;
/** A mail gives its language away long before this. */
const LONGEST_LOOKED_AT = 4_000;
const MOST_OF_A_KIND = 3;
/** A mail of a thousand sentences says the same things again and again. */
const MOST_SENTENCES = 120;
const REPLY_PREFIX = /^\s*(?:re|aw|antw|wg|fw|fwd|tr|rv|sv)\s?:/i;
/** The subject of a paying system's advice, or of one passed on. */
const REMITTANCE =
  /^(?:(?:wg|fw|fwd|tr|rv|i|doorst)\s?: ?)?(?:your )?(?:remittance|payment (?:advice|confirmation|notification|remittance)|zahlungs?avis|uberweisungs?avis|avis de (?:paiement|virement|reglement)|aviso de (?:pago|transferencia|abono)|(?:avviso|conferma) di (?:pagamento|bonifico)|betal(?:ings|ings-)?(?:specificatie|advies|bevestiging|bericht)|betaalspecificatie|betaaladvies)/;
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

interface ClaimInput {
  message: ConversationMessage;
  /** The day the message was written, in the business's zone. */
  day: CalendarDate;
  numericOrder: NumericOrder;
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
  const languages = languagesOf({ text: matchableText({ text: sentences.join('\n').slice(0, LONGEST_LOOKED_AT) }) });
  const claims = sentences.flatMap((quote) => {
    const text = withoutIdioms(matchableText({ text: quote }));
    const found = claimsOfSentence({ text, books: languages.booksOf(text), day: input.day, numericOrder: input.numericOrder });
    return found.map((claim): Claim => ({ ...claim, quote, messageId: message.id }));
  });
  if (REMITTANCE.test(matchableText({ text: subject })) && !claims.some(({ kind }) => kind === 'says_paid')) {
    claims.unshift({ kind: 'says_paid', quote: subject, messageId: message.id, days: [] });
  }
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
