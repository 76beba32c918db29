import { heardAsHonest } from './learned/heardAsHonest';
import { mendedWords, readyCutWords } from './cutWords';
import { compilePhraseLists, compilePhrases, cutPhrases, findMatches, type PhraseMatch } from './phrasePattern';
import { DAYS_NAMED } from './phrases/daysNamed';
import { PHRASE_TABLES } from './phrases/languages';
import { type PhraseTable } from './phrases/phraseTable';
import { SIGNATURE_ROLES } from './phrases/signatureRoles';
import { timesTold } from './phrases/timeGone';
import { knownTexts, remember, type KnownText } from './remember';

/** One of the words. An empty list would match everything: it is a mistake of the caller. */
function join(words: readonly string[]): string {
  if (words.length === 0) throw new Error('A phrase needs words');
  return `(${words.join('|')})`;
}
const ofAll = (read: (table: PhraseTable) => readonly string[] | undefined): string[] =>
  PHRASE_TABLES.flatMap((table) => read(table) ?? []);

/** Number words that count: one is left out, because in most languages it is the article. */
const countWords = ({ numberWords }: PhraseTable): string =>
  join(Object.keys(numberWords).filter((word) => numberWords[word] !== 1));
const counted = (nouns: (table: PhraseTable) => readonly string[]): string[] =>
  PHRASE_TABLES.map((table) => `${countWords(table)} (${countWords(table)})? ${join(nouns(table))}`);

/** What may stand between a count and the invoices it counts. */
const STATES =
  'open|outstanding|unpaid|overdue|other|more|further|additional|late|offen*|weiter*|überfällig*|unbezahlt*|ander*|openstaande|onbetaalde|autres|otras|altre|öppna|andra|åbne';
/** By language: Italian "due" is a number, but "before the due date" is English. */
const BEFORE_A_DAY: Readonly<Record<string, string>> = {
  en: 'by the|before the|until the',
  de: 'bis zum|vor dem',
  fr: 'pour le|avant le',
  es: 'antes del|hasta el|para el',
  nl: 'voor de|uiterlijk de',
  it: 'entro il',
  pt: 'até',
  sv: 'senast den',
  da: 'senest den',
};

/** Every kind of phrase that is looked for in every message, in all languages at once. */
const LISTS = {
  /** "A good two weeks ago", "since the beginning of the month", "last Friday": true or not of a due date. */
  timesGone: PHRASE_TABLES.flatMap((table) => timesTold(table).all),
  relativeDates: [
    ...ofAll(({ relativeDates }) => relativeDates),
    ...Object.values(DAYS_NAMED).flatMap(({ recent, nextWeek, inOneWeek }) => [...recent, ...nextWeek, ...inOneWeek]),
  ],
  threats: ofAll(({ threats }) => threats),
  newTerms: ofAll(({ newTerms }) => newTerms),
  pressure: ofAll(({ pressure }) => pressure),
  contactClaims: ofAll(({ contactClaims }) => contactClaims),
  promiseClaims: ofAll(({ promiseClaims }) => promiseClaims),
  bankDetails: ofAll(({ bankDetails }) => bankDetails),
  secretRequests: ofAll(({ secretRequests }) => secretRequests),
  machineTalk: ofAll(({ machineTalk }) => machineTalk),
  internalNotes: ofAll(({ internalNotes }) => internalNotes),
  taxNumbers: ofAll(({ taxNumbers }) => taxNumbers),
  weekdays: Object.values(DAYS_NAMED).flatMap(({ weekdays }) => weekdays.flat()),
  /** "Third of May". */
  daysInWords: PHRASE_TABLES.flatMap(({ ordinalWords, months, datesInWords = [] }) => [
    ...(ordinalWords.length > 0 ? [`${join(ordinalWords)} (of|de|des|di|van)? ${join(months.flat())}`] : []),
    ...datesInWords,
  ]),
  /** "Ten euros", "two thousand": amounts are written in digits. */
  amountsInWords: PHRASE_TABLES.flatMap((table) => [
    ...table.magnitudeWords,
    `${join(Object.keys(table.numberWords))} ${join(Object.keys(table.currencyWords))}`,
  ]),
  percentWords: ofAll(({ percentWords }) => percentWords),
  dayCounts: counted(({ dayWords }) => dayWords),
  periodCounts: counted(({ periodWords }) => periodWords),
  invoiceCounts: PHRASE_TABLES.map((table) => `${countWords(table)} (${STATES})? ${join(table.invoiceWords)}`),
  /** "By the fifteenth"; the first is left out, because it also counts. */
  ordinalDeadlines: PHRASE_TABLES.flatMap(({ language, ordinalWords: [, ...later] }) => {
    const before = BEFORE_A_DAY[language];
    return before ? [`(${before}) (día|dia)? ${join(later)}`] : [];
  }),
} as const;

/** A kind of phrase. */
export type PhraseKind = keyof typeof LISTS;

/** What was found, by kind, in folded spelling. */
export type FoundPhrases = Partial<Record<PhraseKind, readonly string[]>>;

/** Kinds whose words are worth cutting in two to get them past a filter: "in terest". */
const WORTH_CUTTING: ReadonlySet<PhraseKind> = new Set<PhraseKind>([
  'threats',
  'newTerms',
  'bankDetails',
  'secretRequests',
]);

/** Kinds that count or name days: what they find inside a time gone says nothing of its own. */
const OF_DAYS: ReadonlySet<PhraseKind> = new Set<PhraseKind>([
  'relativeDates',
  'weekdays',
  'dayCounts',
  'periodCounts',
  'daysInWords',
]);

/** The matches without the parts of a time gone: "two weeks" in "two weeks ago". */
function wholeTimes(matches: readonly PhraseMatch<PhraseKind>[]): readonly PhraseMatch<PhraseKind>[] {
  const told = matches.filter(({ kind }) => kind === 'timesGone');
  if (told.length === 0) return matches;
  const isPart = ({ from, to }: PhraseMatch): boolean => told.some((time) => time.from <= from && to <= time.to);
  return matches.filter((match) => !OF_DAYS.has(match.kind) || !isPart(match));
}

const makeReady = () => ({
  phrases: compilePhraseLists<PhraseKind>(LISTS),
  idioms: compilePhrases(ofAll(({ idioms }) => idioms)),
  roles: compilePhrases(SIGNATURE_ROLES),
  cutWords: readyCutWords({
    all: Object.values(LISTS).flat(),
    worthCutting: [...WORTH_CUTTING].flatMap((kind) => LISTS[kind]),
  }),
});
let ready: ReturnType<typeof makeReady> | undefined;

/** Made ready for the first message: nodes that write none would wait for it when they are loaded. */
const patterns = () => (ready ??= makeReady());

/** Reads one folded sentence: idioms out, then every kind of phrase in one pass, then those worth cutting in mended words. */
export function scanSentence(sentence: string): FoundPhrases {
  const found: Partial<Record<PhraseKind, string[]>> = {};
  const { phrases, idioms, roles, cutWords } = patterns();
  if (findMatches(sentence, roles).some(({ from, to }) => from === 0 && to === sentence.length - 1)) return found;
  const rest = cutPhrases(sentence, idioms);
  const read = (text: string, kinds?: ReadonlySet<PhraseKind>): void => {
    for (const { kind, from, to } of wholeTimes(findMatches(text, phrases, kinds))) {
      (found[kind] ??= []).push(text.slice(from, to).trim());
    }
  };
  read(rest);
  const mended = mendedWords(rest, cutWords);
  if (mended !== rest) read(mended, WORTH_CUTTING);
  return found;
}

/** A folded sentence in which all facts are covered: a run of reminders says few different ones. */
export type KnownSentence = KnownText;

const MOST_SENTENCES = 4000;

/** `of` a sentence's text: the same object for all messages that say it. `once`: works something out of each sentence's text. */
export const knownSentences = knownTexts({ most: MOST_SENTENCES });

/**
 * Kinds whose words honest letters use as well. A threat is worse than a good letter lost, an offer sounds as friendly as any
 * honest sentence, claims about promises are judged by the ledger, and nothing excuses bank details or secrets.
 */
const EXCUSABLE: readonly PhraseKind[] = ['pressure', 'contactClaims', 'machineTalk', 'internalNotes'];

/** What a sentence says, without the phrases whose surroundings show that they are meant otherwise. */
export function scanMeaning(sentence: string): FoundPhrases {
  const found: Partial<Record<PhraseKind, readonly string[]>> = { ...scanSentence(sentence) };
  for (const kind of EXCUSABLE) {
    const phrases = found[kind] ?? [];
    const excused = phrases.filter((phrase) => heardAsHonest(sentence, phrase));
    // The same phrase is found once more where the next word was taken for its end.
    const meant = phrases.filter((phrase) => !excused.some((other) => phrase.startsWith(other)));
    if (meant.length > 0) found[kind] = meant;
    else delete found[kind];
  }
  return found;
}

/**
 * Reads a sentence from memory. What is kept depends on the sentence alone, so that remembering never changes a verdict.
 */
export const phrasesIn = knownSentences.once(scanMeaning);

/** The same by its text. */
export const readSentence = (sentence: string): FoundPhrases => phrasesIn(knownSentences.of(sentence));

/** Folded text as its sentences, each once. */
export function sentencesOf(folded: Iterable<string>): Set<string> {
  const sentences = new Set<string>();
  for (const text of folded) {
    for (const part of text.split(';')) {
      const trimmed = part.trim();
      if (trimmed !== '') sentences.add(` ${trimmed} `);
    }
  }
  return sentences;
}

/** The sentences of a folded text in which no facts are left, from memory. */
export const sentencesIn = remember(
  (folded): readonly KnownSentence[] => [...sentencesOf([folded])].map(knownSentences.of),
  {
    most: MOST_SENTENCES,
  },
);
