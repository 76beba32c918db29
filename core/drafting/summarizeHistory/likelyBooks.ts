import type { PhraseBook } from './phrases/phraseBook';
import { PHRASE_BOOKS } from './phrases/phraseBooks';

/** Small words that give a language away, without accents; a word may belong to several. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the and is are was we you your our this that to of for with have has not will please on it be an my i they from',
  de: 'der die das und ist sind war wir sie ihr ihre ihnen unsere diese dies nicht wird werden haben hat fur mit auf von zu den dem ein eine ich bitte noch',
  fr: 'le la les et est sont nous vous votre notre cette ce ne pas sera avons ai pour avec sur de du des un une je merci que',
  es: 'el la los las y es esta estan nos su sus nuestra esta este no sera hemos he por para con de del un una lo que se le les ya',
  it: 'il lo la i gli le e sono siamo noi vi vostra nostra questa questo non sara abbiamo ho per con di del della un una che si ci mi gia',
  nl: 'de het een en is zijn was we wij u uw jullie onze deze dit niet wordt worden hebben heeft voor met op van te ik graag nog',
};

const LANGUAGES_OF = new Map<string, string[]>();
for (const [language, words] of Object.entries(SMALL_WORDS)) {
  for (const word of words.split(' ')) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);
}
/** This much of the commonest language's small words makes another language worth trying: customers mix them. */
const SHARE = 0.34;
const LONGEST_LOOKED_AT = 4_000;

/** The phrase books worth trying on a text made by `matchableText`: all of them when its small words tell nothing. */
export function likelyBooks({ text }: { text: string }): readonly PhraseBook[] {
  const counts = new Map<string, number>();
  for (const word of text.slice(0, LONGEST_LOOKED_AT).split(/[^a-z]+/)) {
    for (const language of LANGUAGES_OF.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  if (most < 2) return PHRASE_BOOKS;
  return PHRASE_BOOKS.filter(({ language }) => (counts.get(language) ?? 0) >= most * SHARE);
}
