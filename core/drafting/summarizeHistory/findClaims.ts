import { matchableText } from '../../history/matchableText';
import type { Claim } from './claimsOfSentence';
import { claimsTogether, type QuotedSentence } from './claimsTogether';
import { withLearned } from './learned/withLearned';
import { disputesBeside, leavesOpen, tellsOfThePast } from './meaning/leavesOpen';
import type { PhraseKind } from './phrases/phraseBook';
import { readSentences, subjectOf, type MessageInput } from './readSentences';

export type { Claim } from './claimsOfSentence';
export { LONGEST_OWN_TEXT } from './readSentences';

const MOST_OF_A_KIND = 3;
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

/** Numbers of invoices, and no year. */
const NUMBER = /(?<![\d.,])(?!20[0-9]{2}(?!\d))\d{3,}(?!\d|[.,]\d)/g;

/** "INV-1001 has been paid, INV-1002 will be paid on Friday": of two matters in one sentence only the promise was kept. */
function tellsTwoApart({ text, claims }: QuotedSentence): boolean {
  const isPaid = claims.some(({ kind }) => kind === 'says_paid');
  return isPaid && new Set(text.match(NUMBER)).size > 1;
}

/** Sentences that speak of money, goods or a court and stand in no claim, and promises that only tell of the past. */
function unexplainedIn(read: readonly QuotedSentence[], claims: readonly Claim[]): string[] {
  return read
    .filter((sentence) => {
      const { quote, meanings } = sentence;
      const own = claims.filter((claim) => claim.quote === quote);
      if (own.length === 0) return meanings.some(leavesOpen);
      if (own.every(({ kind }) => kind === 'out_of_office')) return meanings.some(disputesBeside);
      const isPromise = own.every(({ kind }) => kind === 'promise');
      return isPromise && (meanings.some(tellsOfThePast) || tellsTwoApart(sentence));
    })
    .map(({ quote }) => quote);
}

const silent: ReadMessage = { claims: [], unexplained: [] };

/**
 * What an inbound message claims about paying, each claim with its sentence. Only the sender's own words of this time
 * count, never quoted mails or signatures; "not disputed" is no dispute. Outbound messages claim nothing. An automatic
 * absence note claims only that.
 */
export function findClaims(input: MessageInput): readonly Claim[] {
  return readMessage(input).claims;
}

/** The claims of an inbound message, and the sentences that they leave unexplained. */
export function readMessage(input: MessageInput): ReadMessage {
  const { message } = input;
  if (message.direction !== 'inbound') return silent;
  const { day, numericOrder } = input;
  const subject = subjectOf(message);
  const automatic = AUTOMATIC_SUBJECT.test(matchableText({ text: subject }));
  const read = readSentences(input);
  const together = withLearned(claimsTogether(read, { from: day, numericOrder }), read, input);
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
