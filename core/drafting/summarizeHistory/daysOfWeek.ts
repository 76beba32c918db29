import { addDays, weekdayOf, type CalendarDate } from '../../calendar/calendarDate';
import type { DayReader } from './dayReader';
import { anyOf, wordsOf, type DateWords } from './phrases/phraseBook';
import { FRIDAY, dayOf, weekdayIn, yearOf } from './relativeDay';

const WEEK = 'kw|kalenderwoche|calendar week|week|wk|semaine|sem\\.?|semana|settimana';
const OF = '(?:(?:of|in|on|der|die|dem|de|della|di|van|en) ){0,2}(?:the |der |la |de )?(?:week )?';

/** That weekday of the next calendar week of that number (ISO 8601: week 1 holds 4 January). */
function dayOfWeek(from: CalendarDate, week: number, weekday: number): CalendarDate | undefined {
  if (!(week >= 1 && week <= 53)) return undefined;
  const days = [0, 1].flatMap((later) => {
    const fourth = dayOf(yearOf(from) + later, 1, 4);
    return fourth ? [addDays(fourth, weekday - weekdayOf(fourth) + 7 * (week - 1))] : [];
  });
  return days.find((day) => day >= from);
}

/** "KW 48", "Wednesday of week 48", "in der 48. KW": without a weekday its Friday, where a bank's week ends. */
export function dayOfNumberedWeek({ weekdays, shortWeekdays }: DateWords): DayReader {
  return {
    says: anyOf(
      `(?:(?<weekday>${wordsOf({ ...weekdays, ...shortWeekdays })})\\.?,? ${OF})?(?:(?:${WEEK})\\.?\\s|(?:en|in) s)(?<week>[1-5]?\\d)(?!\\d| ?[a-z]*[.:]\\d| (?:weeks|wochen|semaines|semanas|settimane|weken)\\b)`,
      '(?<nth>[1-5]?\\d)(?:\\.|e|a|eme|ste) (?:kw|kalenderwoche|semaine|settimana|week)',
    ),
    read: ({ groups }, { from, words }) =>
      dayOfWeek(from, Number(groups?.week ?? groups?.nth), weekdayIn(groups?.weekday ?? '', words) ?? FRIDAY),
  };
}
