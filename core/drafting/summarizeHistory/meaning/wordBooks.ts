import type { WordBook } from './wordBook';
import { DUTCH_WORDS } from './words/nl';
import { ENGLISH_WORDS } from './words/en';
import { FRENCH_WORDS } from './words/fr';
import { GERMAN_WORDS } from './words/de';
import { ITALIAN_WORDS } from './words/it';
import { SPANISH_WORDS } from './words/es';

/** The words of every language that replies are read in, by the name of its phrase book. */
export const WORD_BOOKS: Readonly<Record<string, WordBook>> = {
  en: ENGLISH_WORDS,
  de: GERMAN_WORDS,
  fr: FRENCH_WORDS,
  es: SPANISH_WORDS,
  it: ITALIAN_WORDS,
  nl: DUTCH_WORDS,
};
