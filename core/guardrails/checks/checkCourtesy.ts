import { type Check, type CheckInput } from '../checkInput';
import { blocksOf, foldShape } from '../foldLines';
import { oddsOf } from '../learned/oddsOf';
import { compilePhrases, findPhrases } from '../phrasePattern';
import { PHRASE_TABLES, phraseTableOf } from '../phrases/languages';
import { type PhraseTable } from '../phrases/phraseTable';
import { onceFor, remember } from '../remember';
import { verdict } from './verdict';

/** What a customer must always be told. */
export type Courtesy = 'replyIfMissing' | 'ignoreIfPaid';

/** Finds a sentence in the folded words of a text, and remembers of a single sentence whether it is one. */
interface Finder {
  in: (words: string) => boolean;
  isOne: (sentence: string) => boolean;
}

const MOST_SENTENCES = 2000;

function finderOf(phrases: readonly string[]): Finder {
  const set = compilePhrases(phrases);
  const find = (words: string): boolean => findPhrases(words, set).length > 0;
  return { in: find, isOne: remember(find, { most: MOST_SENTENCES }) };
}

/** Which of these classes of words a sentence holds, one bit each. */
function classesOf(classes: readonly string[]): (sentence: string) => number {
  const sets = classes.map((words) => compilePhrases(words === '' ? [] : [words]));
  return remember(
    (sentence) => sets.reduce((bits, set, at) => bits | (findPhrases(sentence, set).length > 0 ? 1 << at : 0), 0),
    { most: MOST_SENTENCES },
  );
}

/** Made ready for the first message of the language. */
const finders = onceFor((table: PhraseTable) => {
  const { when = '', paid = '', moot = '', unclear = '', reach = '' } = table.courtesy ?? {};
  return {
    replyIfMissing: { ...finderOf(table.replyIfMissing), all: 0b11, bits: classesOf([unclear, reach]) },
    ignoreIfPaid: { ...finderOf(table.ignoreIfPaid), all: 0b111, bits: classesOf([when, paid, moot]) },
  };
});

/** Messages that leave the house; a note to a colleague and a script for a call need no such sentence. */
export function goesToCustomer({ channel }: CheckInput['message']): boolean {
  return channel === 'email' || channel === 'sms' || channel === 'whatsapp';
}

/** All classes of words in one sentence or in two that follow each other. */
function areNear(bits: readonly number[], all: number): boolean {
  return bits.some((one, at) => ((one | (bits[at + 1] ?? 0)) & all) === all);
}

const tablesOf = (language: string): readonly PhraseTable[] => {
  const own = phraseTableOf(language);
  return own ? [own] : PHRASE_TABLES;
};

/** Folded words of a text as its sentences. */
export function courtesySentences(words: string): string[] {
  return words.split(' ;').map((one) => ` ${one.trim()} `);
}

/** Each sentence, and each with the next: a question and its answer often stand in two. */
export function withNeighbours(sentences: readonly string[]): string[] {
  return [...sentences, ...sentences.slice(1).map((next, at) => `${sentences[at]}${next.trimStart()}`)];
}

/** True when a phrase or the classes of words of a courtesy stand in one of the sentences. */
export function saysByRule(sentence: Courtesy, sentences: readonly string[], language: string): boolean {
  return tablesOf(language).some((table) => {
    const finder = finders(table)[sentence];
    return sentences.some(finder.isOne) || areNear(sentences.map(finder.bits), finder.all);
  });
}

/**
 * From these log odds the wording counts as a courtesy that no phrase names. Without its courtesy a good draft stays below
 * them, as docs/benchmarks.md tells.
 */
const THRESHOLD: Readonly<Record<Courtesy, number>> = { ignoreIfPaid: -2, replyIfMissing: -1 };

/** The quick look at the words between two breaks, their digits as 0: whether they say it by a phrase, by language. */
const inOneBlock = onceFor((table: PhraseTable) => {
  const remembered = (courtesy: Courtesy): ((words: string) => boolean) =>
    remember((words) => courtesySentences(words).some(finders(table)[courtesy].isOne), { most: MOST_SENTENCES });
  return { replyIfMissing: remembered('replyIfMissing'), ignoreIfPaid: remembered('ignoreIfPaid') };
});

function says(sentence: Courtesy, { message, reading }: CheckInput): boolean {
  const blocks = blocksOf(reading.text.lines.map(({ shape }) => foldShape(shape)));
  if (tablesOf(message.language).some((table) => blocks.some(inOneBlock(table)[sentence]))) return true;
  const sentences = courtesySentences(reading.text.words).reverse();
  if (saysByRule(sentence, sentences, message.language)) return true;
  const whole = reading.text.words.replaceAll(' ;', '');
  if (tablesOf(message.language).some((table) => finders(table)[sentence].in(whole))) return true;
  return withNeighbours(sentences.reverse()).some((one) => oddsOf(sentence, one) >= THRESHOLD[sentence]);
}

/** The customer can simply reply when something is missing or wrong. */
export const checkReplySentence: Check = (input) =>
  verdict(
    'reply_sentence',
    !goesToCustomer(input.message) || says('replyIfMissing', input) ? [] : ['reply'],
    'The customer is invited to reply.',
    'The text does not invite the customer to reply when something is missing or wrong.',
  );

/** Payment and message may have crossed. */
export const checkPaidSentence: Check = (input) =>
  verdict(
    'paid_sentence',
    !goesToCustomer(input.message) || says('ignoreIfPaid', input) ? [] : ['paid'],
    'Who has paid already may ignore the message.',
    'The text does not say that it can be ignored when the payment is already made.',
  );
