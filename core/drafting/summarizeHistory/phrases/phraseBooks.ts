import { GERMAN } from './de';
import { ENGLISH } from './en';
import { SPANISH } from './es';
import { FRENCH } from './fr';
import { ITALIAN } from './it';
import { DUTCH } from './nl';
import type { PhraseBook } from './phraseBook';

/** Every language that is understood. All are tried on every sentence: customers mix languages, and ledgers often do not know theirs. */
export const PHRASE_BOOKS: readonly PhraseBook[] = [ENGLISH, GERMAN, FRENCH, SPANISH, ITALIAN, DUTCH];
