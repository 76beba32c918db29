import { foldInPlace } from './foldText';
import { anyOf } from './knownText';
import { DAYS_NAMED } from './phrases/daysNamed';

/** Every form of every weekday, folded, as 1 Monday … 7 Sunday. */
const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  Object.values(DAYS_NAMED).flatMap(({ weekdays }) =>
    weekdays.flatMap((forms, index) => forms.map((name) => [foldInPlace(name), index + 1] as const)),
  ),
);
/** Monday to Sunday as they stand behind a Japanese date, folded. */
const JAPANESE_WEEKDAYS = '月火水木金土日';
const NO_WEEKDAY = 8;

const ANY_WEEKDAY = `(?:${anyOf(WEEKDAYS.keys())})(?!\\p{L})`;
const SMALL = '(?:the|den|dem|der|le|el|de|del|dia|on|am|op|per|il|em|a|d\\.|dnia|dne|og med) ';
/** "Thursday, 12 November", "Donnerstag, der 12. November", "Donnerstag (12. November)". */
export const WEEKDAY = `(?<weekday>${ANY_WEEKDAY})[.,]? {0,2}\\(?(?:${SMALL}){0,2}`;
/** "6 November 2026 (Friday)", 11月6日金曜日, or "6 November 2026, a Friday." where the clause ends. */
export const NAMED_AFTER = String.raw`(?: ?\((?<named>${ANY_WEEKDAY})\)| ?(?<dayAfter>[${JAPANESE_WEEKDAYS}]) ?曜 ?日?|, (?:an? |einem? |un |una |uma |ein |en |et |tj\. )?(?<added>${ANY_WEEKDAY})(?=[ ]*(?:[,.;:)\n]|$)))?`;
/** 11月12日(木). */
export const WEEKDAY_IN_JAPANESE = String.raw`(?: ?\((?<dayOfWeek>[${JAPANESE_WEEKDAYS}])(?: ?曜 ?日?)?\))?`;

/** The weekday beside a date; none of the seven when two are named that differ. */
export function weekdayIn(groups: Record<string, string | undefined>): number | undefined {
  const { weekday, named, added, dayOfWeek, dayAfter } = groups;
  const inWords = [weekday, named, added].map((name) => name && WEEKDAYS.get(name));
  const inSigns = [dayOfWeek, dayAfter].map((sign) => sign && JAPANESE_WEEKDAYS.indexOf(sign) + 1);
  const [first, ...others] = [...inWords, ...inSigns].filter((day) => typeof day === 'number');
  return others.some((day) => day !== first) ? NO_WEEKDAY : first;
}
