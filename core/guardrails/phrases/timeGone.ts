import { DAYS_NAMED } from './daysNamed';
import { entries } from './phraseTable';

/** How a language speaks of the time since a day, which sets no term. */
export interface TimeGone {
  /** What a count of weeks is followed by, in small letters. */
  readonly weeks: readonly string[];
  /** Whole weeks ago; `#` is how many, and without a number it is one. */
  readonly weeksAgo: readonly string[];
  /** The last Monday to Sunday before today. */
  readonly lastWeekday: readonly (readonly string[])[];
}

/** Stands in the lists below for every form of a weekday. */
const DAY = 'DAY';
/** Short for "segunda-feira" and its like; alone they are ordinals, so they only count where a day is named. */
export const SHORT_WEEKDAYS: readonly string[] = ['segunda', 'terça', 'quarta', 'quinta', 'sexta', 'sábado', 'domingo'];

const formsOf = (language: string): string[] =>
  (DAYS_NAMED[language]?.weekdays ?? []).map((forms, at) =>
    [...forms, ...(language === 'pt' ? [SHORT_WEEKDAYS[at] ?? ''] : [])].join('|'),
  );

const gone = (language: string, weeks: string, weeksAgo: string, lastWeekday: string): TimeGone => ({
  weeks: entries(weeks),
  weeksAgo: entries(weeksAgo),
  lastWeekday: formsOf(language).map((forms) => entries(lastWeekday.replaceAll(DAY, `(${forms})`))),
});

/** By language. */
export const TIME_GONE: Readonly<Record<string, TimeGone>> = {
  en: gone(
    'en',
    'week; weeks',
    '(exactly)? (a|one|#) (week|weeks) (ago|back) (today|now)?',
    '(on|for|by)? (this)? (last|past) DAY; DAY last; (on)? DAY (of)? last week',
  ),
  de: gone(
    'de',
    'woche; wochen',
    '(vor|seit) (genau|nunmehr|jetzt)? (einer|#) (Woche|Wochen)',
    '(am|seit|zum|vom)? (letzten|vergangenen|letzter|vorigen) DAY; DAY (letzter|vergangener|voriger|der letzten|der vergangenen) Woche',
  ),
  fr: gone(
    'fr',
    'semaine; semaines',
    '(il y a|depuis) (exactement|déjà)? (une|#) (semaine|semaines)',
    '(pour|le|au|du)? DAY (dernier|passé); DAY de la semaine (dernière|passée)',
  ),
  es: gone(
    'es',
    'semana; semanas',
    '(desde)? hace (exactamente|ya|justo)? (una|#) (semana|semanas)',
    '(el|para el|del)? DAY pasado; (el|del)? pasado DAY; (el)? DAY de la semana pasada',
  ),
  nl: gone(
    'nl',
    'week; weken',
    '(precies)? (een|één|#) (week|weken) (geleden|terug)',
    '(op)? (afgelopen|vorige|voorbije) DAY; DAY (jl|jongstleden); DAY (van|in)? vorige week',
  ),
  it: gone(
    'it',
    'settimana; settimane',
    '(esattamente)? (una|#) (settimana|settimane) fa; da (una|#) (settimana|settimane)',
    '(lo|il|di|da|la)? DAY (scorso|scorsa|passato|passata); (lo|la) (scorso|scorsa) DAY; DAY della (settimana scorsa|scorsa settimana)',
  ),
  pt: gone(
    'pt',
    'semana; semanas',
    '(há|faz) (exatamente|já)? (uma|#) (semana|semanas)',
    '(na|no|a|o)? (última|último|passada|passado) DAY; (na|no)? DAY (passada|passado|última|último); DAY da semana passada',
  ),
  pl: gone(
    'pl',
    'tydzień; tygodnie; tygodni',
    '(dokładnie|równo)? (tydzień|# (tygodnie|tygodni)) temu',
    '(w|we|z)? (zeszły|ubiegły|miniony|ostatni|zeszłą|ubiegłą|minioną|ostatnią|zeszłego|ubiegłego) DAY; (w|we)? DAY (w)? (zeszłym|ubiegłym|zeszłego|ubiegłego) (tygodniu|tygodnia)',
  ),
  sv: gone(
    'sv',
    'vecka; veckor',
    '(för)? (exakt)? (en|#) (vecka|veckor) sedan',
    '(i|den)? (förra|senaste|gångna) DAY; i DAY; DAY (i)? förra veckan',
  ),
  da: gone(
    'da',
    'uge; uger',
    '(for)? (præcis|nøjagtig)? (en|én|#) (uge|uger) siden',
    '(i|den)? (sidste|forrige|forgangne) DAY; i DAY; DAY i sidste uge',
  ),
  cs: gone(
    'cs',
    'týden; týdny; týdnů',
    '(přesně|rovně|právě)? před (týdnem|jedním týdnem|dvěma týdny|třemi týdny|# týdny)',
    '(v|ve|od)? (minulý|minulé|minulou|uplynulý|uplynulou|minulého) DAY; (v|ve)? DAY minulý týden',
  ),
  ja: gone('ja', '週; 週間', '(#|一) 週間 (前|が経過|経過|が過ぎ|が経)', '先週 (の)? DAY; (前|先日) の DAY'),
};
