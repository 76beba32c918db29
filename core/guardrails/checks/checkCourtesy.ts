import { type Check, type CheckInput } from '../checkInput';
import { compilePhrases, findPhrases } from '../phrasePattern';
import { PHRASE_TABLES, phraseTableOf } from '../phrases/languages';
import { type PhraseTable } from '../phrases/phraseTable';
import { verdict } from './verdict';

type Sentence = 'replyIfMissing' | 'ignoreIfPaid';

const compile = (table: PhraseTable) => ({
  replyIfMissing: compilePhrases(table.replyIfMissing),
  ignoreIfPaid: compilePhrases(table.ignoreIfPaid),
});
const compiled = new Map<PhraseTable, ReturnType<typeof compile>>();

/** Compiled for the first message of the language. */
function patternsOf(table: PhraseTable): ReturnType<typeof compile> {
  let patterns = compiled.get(table);
  if (!patterns) compiled.set(table, (patterns = compile(table)));
  return patterns;
}

/** Messages that leave the house; a note to a colleague and a script for a call need no such sentence. */
export function goesToCustomer({ channel }: CheckInput['message']): boolean {
  return channel === 'email' || channel === 'sms' || channel === 'whatsapp';
}

function says(sentence: Sentence, { message, reading }: CheckInput): boolean {
  const own = phraseTableOf(message.language);
  const tables: readonly PhraseTable[] = own ? [own] : PHRASE_TABLES;
  // A question and its answer often stand in two sentences: "Is anything missing? Just reply."
  const whole = reading.text.words.replaceAll(' ;', '');
  return tables.some((table) => findPhrases(whole, patternsOf(table)[sentence]).length > 0);
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
