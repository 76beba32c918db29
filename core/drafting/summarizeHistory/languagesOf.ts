import type { PhraseBook } from './phrases/phraseBook';
import { meaningsOf } from './meaning/wordBook';
import { WORD_BOOKS } from './meaning/wordBooks';
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

/** Each small word with the languages it belongs to, as their places among the phrase books. */
const LANGUAGES_OF = new Map<string, number[]>();
PHRASE_BOOKS.forEach(({ language }, place) => {
  for (const word of (SMALL_WORDS[language] ?? '').split(' '))
    LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), place]);
});
const LONGEST_WORD = Math.max(...[...LANGUAGES_OF.keys()].map(({ length }) => length));
/** This much of the commonest language's small words makes another language worth trying: customers mix them. */
const SHARE = 0.5;
const TRADE_SHARE = 0.6;
const LONGEST_LOOKED_AT = 400;
/** Fewer small words than this tell nothing. */
const FEWEST = 2;

const isLetter = (code: number): boolean => code >= 97 && code <= 122;

/** The phrase books whose small words stand in the text often enough; none when its small words tell nothing. */
function toldBy(text: string): readonly PhraseBook[] {
  const counts = PHRASE_BOOKS.map(() => 0);
  for (let from = 0; from < text.length; from += 1) {
    let to = from;
    while (isLetter(text.charCodeAt(to))) to += 1;
    const languages = to > from && to - from <= LONGEST_WORD ? LANGUAGES_OF.get(text.slice(from, to)) : undefined;
    if (languages) for (const place of languages) counts[place] = (counts[place] ?? 0) + 1;
    from = to;
  }
  const most = Math.max(...counts);
  return most < FEWEST ? [] : PHRASE_BOOKS.filter((_book, at) => (counts[at] ?? 0) >= most * SHARE);
}

/** By the words of the trade, for a mail of three words: "Al betaald!" All books when none stands out. */
function toldByTrade(text: string): readonly PhraseBook[] {
  const words = text.slice(0, LONGEST_LOOKED_AT).split(/[^\p{L}]+/u);
  const scores = PHRASE_BOOKS.map((book, place) => {
    const list = WORD_BOOKS[book.language];
    const small = words.filter((word) => LANGUAGES_OF.get(word)?.includes(place)).length;
    return small + (list ? words.filter((word) => meaningsOf(word, list).length > 0).length : 0);
  });
  const most = Math.max(...scores);
  return most < FEWEST ? PHRASE_BOOKS : PHRASE_BOOKS.filter((_book, at) => (scores[at] ?? 0) >= most * TRADE_SHARE);
}

/**
 * The languages of a message made easy to compare by `matchableText`. A sentence is read in the languages its own small
 * words tell, else in those of its message, else in all six.
 */
export function languagesOf({ text }: { text: string }): { booksOf: (sentence: string) => readonly PhraseBook[] } {
  const told = toldBy(text);
  const fallback = told.length > 0 ? told : toldByTrade(text);
  return {
    booksOf: (sentence) => {
      const own = toldBy(sentence);
      return own.length > 0 ? own : fallback;
    },
  };
}
