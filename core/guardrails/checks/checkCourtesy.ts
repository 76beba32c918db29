import { type Check, type CheckInput } from '../checkInput';
import { compilePhrases, findPhrases } from '../phrasePattern';
import { PHRASE_TABLES, phraseTableOf } from '../phrases/languages';
import { type PhraseTable } from '../phrases/phraseTable';
import { onceFor, remember } from '../remember';
import { verdict } from './verdict';

type Sentence = 'replyIfMissing' | 'ignoreIfPaid';

/** Finds a sentence in the folded words of a text, and remembers of a single sentence whether it is one. */
interface Finder {
  in: (words: string) => boolean;
  isOne: (sentence: string) => boolean;
}

function finderOf(phrases: readonly string[]): Finder {
  const set = compilePhrases(phrases);
  const find = (words: string): boolean => findPhrases(words, set).length > 0;
  return { in: find, isOne: remember(find, { most: MOST_SENTENCES }) };
}

const MOST_SENTENCES = 2000;

/** Made ready for the first message of the language. */
const finders = onceFor((table: PhraseTable) => ({
  replyIfMissing: finderOf(table.replyIfMissing),
  ignoreIfPaid: finderOf(table.ignoreIfPaid),
}));

/** Messages that leave the house; a note to a colleague and a script for a call need no such sentence. */
export function goesToCustomer({ channel }: CheckInput['message']): boolean {
  return channel === 'email' || channel === 'sms' || channel === 'whatsapp';
}

function says(sentence: Sentence, { message, reading }: CheckInput): boolean {
  const own = phraseTableOf(message.language);
  const tables: readonly PhraseTable[] = own ? [own] : PHRASE_TABLES;
  // A question and its answer often stand in two sentences: "Is anything missing? Just reply."
  const whole = reading.text.words.replaceAll(' ;', '');
  // What stands in one sentence stands in the whole; most messages say it near their end.
  const sentences = reading.text.words.split(' ;').reverse();
  return tables.some((table) => {
    const finder = finders(table)[sentence];
    return sentences.some((one) => finder.isOne(` ${one.trim()} `)) || finder.in(whole);
  });
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
