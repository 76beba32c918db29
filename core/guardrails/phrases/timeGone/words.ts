import { entries } from '../phraseTable';

/**
 * How a language speaks of the time since a day. Lists in the notation of PhraseTable with stand-ins: `N` a count, `WEEK` a noun
 * for days, weeks or months, `X` a counted time with its shade, `DAY` any form of a weekday, `MONTH` of a month.
 */
export interface TimeGone {
  readonly days: string;
  readonly weeks: string;
  readonly months: string;
  readonly quarters?: string;
  /** Half years; these words count one without a number: "half a year". */
  readonly halfYears?: string;
  readonly years?: string;
  /** Spring, summer, autumn and winter, as `allOf` names them with SEASON. */
  readonly seasons?: readonly string[];
  /** Nouns that count one without a number: Polish "tydzień temu". */
  readonly single?: string;
  /** Two weeks in one word. */
  readonly fortnight?: string;
  /** More than so many, but not one more. */
  readonly over: readonly string[];
  readonly nearly: readonly string[];
  readonly about: readonly string[];
  readonly exact: readonly string[];
  /** So many and a half. */
  readonly half: readonly string[];
  /** So many weeks and so many days. */
  readonly plus: readonly string[];
  /** What says that this time is gone; a bare "two weeks" may be a term to come. */
  readonly told: readonly string[];
  /** What counts a time to come as well: "it is a week". */
  readonly eitherWay: readonly string[];
  /** The same where it can only mean the very day: "a week ago today". */
  readonly toTheDay: readonly string[];
  readonly dayMore: readonly string[];
  /** Since the first days of this month; "at the beginning of the month" may be one to come. */
  readonly monthBegun: readonly string[];
  readonly beginningOf: readonly string[];
  readonly middleOf: readonly string[];
  readonly endOf: readonly string[];
  readonly allOf: readonly string[];
  readonly endOfLastMonth: readonly string[];
  /** The last Monday to Sunday before today. */
  readonly lastWeekday: readonly string[];
  /** Today by its weekday, in words of habit or beside the writer's own chores: no day to come. */
  readonly today: readonly string[];
  /** What was due yesterday, in the week or in the month before this one. */
  readonly yesterday: readonly string[];
  readonly lastWeek: readonly string[];
  readonly lastMonth: readonly string[];
}

type Words = Readonly<Partial<Record<keyof TimeGone, string>>> & Pick<TimeGone, 'days' | 'weeks' | 'months'>;

/** A language's lists as they are written. */
export function timeGone({
  days,
  weeks,
  months,
  quarters,
  halfYears,
  years,
  seasons,
  single,
  fortnight,
  ...lists
}: Words): TimeGone {
  const of = (list: string | undefined): string[] => entries(list ?? '');
  return {
    days,
    weeks,
    months,
    ...(quarters ? { quarters } : {}),
    ...(halfYears ? { halfYears } : {}),
    ...(years ? { years } : {}),
    ...(seasons ? { seasons: of(seasons) } : {}),
    ...(single ? { single } : {}),
    ...(fortnight ? { fortnight } : {}),
    over: of(lists.over),
    nearly: of(lists.nearly),
    about: of(lists.about),
    exact: of(lists.exact),
    half: of(lists.half),
    plus: of(lists.plus),
    told: of(lists.told),
    eitherWay: of(lists.eitherWay),
    toTheDay: of(lists.toTheDay),
    dayMore: of(lists.dayMore),
    monthBegun: of(lists.monthBegun),
    beginningOf: of(lists.beginningOf),
    middleOf: of(lists.middleOf),
    endOf: of(lists.endOf),
    allOf: of(lists.allOf),
    endOfLastMonth: of(lists.endOfLastMonth),
    lastWeekday: of(lists.lastWeekday),
    today: of(lists.today),
    yesterday: of(lists.yesterday),
    lastWeek: of(lists.lastWeek),
    lastMonth: of(lists.lastMonth),
  };
}
