import { DAYS_NAMED } from './daysNamed';
import { type PhraseTable } from './phraseTable';
import { da, de, en, nl, sv } from './timeGone/germanic';
import { cs, ja, pl } from './timeGone/others';
import { es, fr, it, pt } from './timeGone/romance';
import { type TimeGone } from './timeGone/words';

/** By language. */
export const TIME_GONE: Readonly<Record<string, TimeGone>> = { en, de, fr, es, it, nl, pt, pl, sv, da, cs, ja };

/** Short for "segunda-feira" and its like; alone they are ordinals, so they only count where a day is named. */
export const SHORT_WEEKDAYS: readonly string[] = ['segunda', 'terça', 'quarta', 'quinta', 'sexta', 'sábado', 'domingo'];

/** Numbers of two words in one, by folded spelling: how many whole ones before the half. */
export const HALVES: Readonly<Record<string, number>> = {
  anderthalb: 1, eineinhalb: 1, zweieinhalb: 2, dreieinhalb: 3, viereinhalb: 4,
  anderhalve: 1, anderhalf: 1, tweeenhalve: 2, tweeenhalf: 2, drieenhalve: 3,
  halvanden: 1, halvandet: 1, poltora: 1, puldruheho: 1,
}; // prettier-ignore

type Language = Pick<PhraseTable, 'language' | 'months' | 'numberWords'>;

const either = (choices: readonly string[]): string => `(${choices.join('|')})`;

/** Monday to Sunday in every form. */
const weekdaysOf = (language: string): string[] =>
  (DAYS_NAMED[language]?.weekdays ?? []).map((forms, at) =>
    [...forms, ...(language === 'pt' ? [SHORT_WEEKDAYS[at] ?? ''] : [])].join('|'),
  );

/** January to December in every form; Japanese months are numbers. */
export const monthsOf = ({ language, months }: Language): string[] =>
  months.map((forms, at) => either(language === 'ja' ? [`${at + 1} 月`, ...forms] : forms));

/** Spring, summer, autumn and winter begin in these months, in the south half a year later. */
const SEASONS = [3, 6, 9, 12];

/** Words for a season by the month, each of its months and those of the other half of the world. */
export const seasonsOf = ({ language }: Language, month: number): string[] =>
  (TIME_GONE[language]?.seasons ?? [])
    .filter((_, at) => (month - (SEASONS[at] ?? 0) + 12) % 6 < 3)
    .map((forms) => `(${forms})`);

/** How a language tells counted times, without what says that they are gone. */
function countedTimes({ language, numberWords }: Language, words: TimeGone) {
  const number = either(['##', ...Object.keys(numberWords), ...(language === 'en' ? ['a'] : [])]);
  const { days, weeks, months, quarters, halfYears, years } = words;
  const noun = either([days, weeks, months, quarters, halfYears, years].flatMap((nouns) => nouns ?? []));
  const single = [words.single, halfYears].flatMap((nouns) => nouns?.split('|') ?? []);
  const fortnight = words.fortnight ? [words.fortnight] : [];
  const plain = either([`${number} ${noun}`, ...single, ...fortnight]);
  // "Two good weeks" and "zweieinhalb Wochen" count without a number before the noun.
  const inUnit = (nouns?: string): string[] => (nouns ? [`${number} (${nouns})`, `(${nouns})`] : []);
  const fill = (templates: readonly string[]): string[] =>
    templates.map((one) =>
      one
        .replace(/\bN\b/g, number)
        .replace(/\bWEEK\b/g, noun)
        .replace(/\bX\b/g, plain),
    );
  const shades = {
    over: fill(words.over),
    nearly: fill(words.nearly),
    about: fill(words.about),
    exact: fill(words.exact),
    half: fill(words.half),
    plus: fill(words.plus),
  };
  const units = {
    days: inUnit(days),
    weeks: inUnit(weeks),
    months: inUnit(months),
    quarters: inUnit(quarters),
    halfYears: inUnit(halfYears),
    years: inUnit(years),
    fortnight,
  };
  return { plain, shades, units };
}

/** Parts of phrases by what they mean, and whole phrases that tell of a time gone. */
export interface TimesTold {
  readonly shades: Readonly<Record<'over' | 'nearly' | 'about' | 'exact' | 'half' | 'plus', readonly string[]>>;
  readonly units: Readonly<
    Record<'days' | 'weeks' | 'months' | 'quarters' | 'halfYears' | 'years' | 'fortnight', readonly string[]>
  >;
  readonly eitherWay: readonly string[];
  readonly toTheDay: readonly string[];
  readonly dayMore: readonly string[];
  /** Days and months that are called by their names, or by their place before today. */
  readonly named: Readonly<Record<NamedTime, readonly string[]>>;
  /** By the weekday that it has to be: Monday to Sunday. */
  readonly lastWeekdays: readonly (readonly string[])[];
  readonly today: readonly (readonly string[])[];
  readonly all: readonly string[];
}

const NAMED = ['monthBegun', 'beginningOf', 'middleOf', 'endOf', 'allOf', 'endOfLastMonth', 'yesterday', 'lastWeek', 'lastMonth'] as const; // prettier-ignore
export type NamedTime = (typeof NAMED)[number];

/** A language's ways of telling of a time gone by. */
export function timesTold(table: Language): TimesTold {
  const words = TIME_GONE[table.language];
  if (!words) throw new Error(`No words for times gone in ${table.language}`);
  const { plain, shades, units } = countedTimes(table, words);
  const counted = either([...Object.values(shades).flat(), plain]);
  const tell = (templates: readonly string[]): string[] =>
    templates.map((one) =>
      one
        .replace(/\bX\b/g, counted)
        .replace(/\bMONTH\b/g, either(monthsOf(table)))
        .replace(/\bSEASON\b/g, either(words.seasons ?? ['SEASON'])),
    );
  const named = Object.fromEntries(NAMED.map((name) => [name, tell(words[name])])) as Record<NamedTime, string[]>;
  const [toTheDay, dayMore, eitherWay] = [tell(words.toTheDay), tell(words.dayMore), tell(words.eitherWay)];
  const byWeekday = (templates: readonly string[]): string[][] =>
    weekdaysOf(table.language).map((forms) => templates.map((one) => one.replace(/\bDAY\b/g, `(${forms})`)));
  const [lastWeekdays, today] = [byWeekday(words.lastWeekday), byWeekday(words.today)];
  return {
    shades,
    units,
    eitherWay,
    toTheDay,
    dayMore,
    named,
    lastWeekdays,
    today,
    // Of phrases that begin alike the first counts: "a week ago today" before "a week ago".
    all: [
      ...toTheDay,
      ...dayMore,
      ...tell(words.told),
      ...eitherWay,
      ...lastWeekdays.flat(),
      ...Object.values(named).flat(),
      ...today.flat(),
    ],
  };
}
