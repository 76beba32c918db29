import { MONDAY_TO_FRIDAY, isBusinessDay } from '../../calendar/businessDays';
import { addDays, weekdayOf, type CalendarDate } from '../../calendar/calendarDate';
import { onceFor } from '../../guardrails/remember';
import type { NamedDay } from './dayReader';
import { patternOf, wordsOf, type DateWords } from './phrases/phraseBook';
import { daysLater, type DayText } from './relativeDay';

const ARTICLE = "(?: (?:the|dem|den|der|le|la|el|il|de|du|del|al|au))?(?: l'| l| d')?";
const AFTER = '(?:after|following|nach|apres|suivant|despues|siguiente|dopo|seguente|na|volgend op)';
const BEFORE = '(?:before|preceding|prior to|vor|avant|antes|prima|voor)';
/** What stands between "the Friday" and the day from which it counts. */
const BETWEEN_AFTER = new RegExp(`^,? (?:que (?:suit|sigue)|${AFTER})(?: (?:de|a|au|di|du|al|del))?${ARTICLE} ?$`);
const BETWEEN_BEFORE = new RegExp(`^ ${BEFORE}(?: (?:de|a|di|du|al|del))?${ARTICLE} ?$`);
const IN_THE_WEEK =
  /^,? (?:(?:of|in|der|die|de|della|di|van) )?(?:the |der |la |de |nella )?(?:week|woche|semaine|semana|settimana) (?:(?:of|commencing|beginning|starting|from|vom|ab|du|del|dal|van|beginnend am) )?(?:the |el |il |le )?$/;
/** Behind a weekday: of the week or fortnight after the day named before. */
const THEREAFTER =
  /^ (?:after that|thereafter|afterwards|d(?:a)?rauf|danach|suivant|d'apres|qui suit|siguiente|posterior|successivo|seguente|erna|daarna|daarop|nadien|(?:after|despues|dopo)(?= ?(?:[.,;:!?)]|$)| (?:i|we|it|you|the (?:money|rest|payment)|is|va|vi|ti|le|les|te|os|lo|la|pag[a-z]+|part[a-z]+|sald[a-z]+|sale|bonific[a-z]+|transfer[a-z]+)\b))(?![a-z])/;
/** In front of a weekday: the same. */
const FOLLOWING =
  /(?:the following|(?:dar(?:auf)?)?folgenden|drauffolgenden|anschliessenden|le suivant|siguiente|successivo|daarop ?volgende|daaropvolgende) $/;
/** "Before the 27th" is read as one place: what counts from the 27th begins behind it. */
const HEAD = new RegExp(`^${BEFORE}(?: (?:de|a|di|du|del)(?= ))?${ARTICLE} `);
const LONGEST_BETWEEN = 30;
const LONGEST_PHRASE = 60;

const dayPhrase = onceFor(({ numbers }: DateWords): RegExp =>
  patternOf(
    `(?<![a-z0-9])(?:(?:(?:the|am|de|den|le|el|il|al|op) )?(?:(?<n>\\d{1,2}|${wordsOf(numbers)}) (?<weeks>weeks?|wochen?|semaines?|semanas?|settiman[ae]|weken)|(?:(?<m>\\d{1,2}|${wordsOf(numbers)}) )?(?<business>working |business |banking |bank)?(?:days?|mornings?|evening|tage?n?|abend|jours?|dias?|giorn[io]|dag(?:en)?|werktage?|werkdagen)(?:(?: ouvre| ouvrable| habile?| laborable| lavorativ[oi])s?)?) (?:(?<after>${AFTER})|(?<before>${BEFORE}))(?: (?:de|a|di))?${ARTICLE}|(?<eve>(?:(?:la )?(?:veille|vispera|vigilia)|op de vooravond) (?:du|del?|della|di|van)(?: la| de)?|daags voor(?: de)?|(?:am )?vortag (?:des|vom))|(?:(?:le )?lendemain (?:du|de)(?: la)?|(?:l')?indomani (?:del|di)|(?:daags na|tags nach)(?: de| dem)?)) ?$`,
  ),
);

function weekdayBeside(weekday: number, base: CalendarDate, step: 1 | -1): CalendarDate {
  let day = addDays(base, step);
  while (weekdayOf(day) !== weekday) day = addDays(day, step);
  return day;
}

/** Where the day itself begins in a place. */
const startOf = ({ index, length }: NamedDay, { text }: DayText): number =>
  index + (HEAD.exec(text.slice(index, index + length))?.[0].length ?? 0);

/** "The Friday after the 24th", "Thursday in the week of 23 November": the weekday and the day behind it as one. */
function joined(first: NamedDay, second: NamedDay, at: DayText): NamedDay | undefined {
  const between = at.text.slice(first.index + first.length, startOf(second, at));
  if (!first.isWeekday || !first.isLoose || between.length > LONGEST_BETWEEN) return undefined;
  const weekday = weekdayOf(first.day);
  const dayIn = (): CalendarDate | undefined => {
    if (BETWEEN_AFTER.test(between)) return weekdayBeside(weekday, second.day, 1);
    if (BETWEEN_BEFORE.test(between)) return weekdayBeside(weekday, second.day, -1);
    return IN_THE_WEEK.test(between) ? addDays(second.day, weekday - weekdayOf(second.day)) : undefined;
  };
  const day = dayIn();
  if (!day || day < at.from) return undefined;
  return { index: first.index, length: second.index + second.length - first.index, day };
}

const numberBefore = (said: string | undefined, { numbers }: DateWords): number =>
  said === undefined ? 1 : (numbers[said] ?? Number(said));

/** So many days before, or so many on which banks work. */
function daysEarlier(from: CalendarDate, count: number, inBusinessDays: boolean): CalendarDate {
  if (!inBusinessDays) return addDays(from, -count);
  let day = from;
  for (let left = count; left > 0;) {
    day = addDays(day, -1);
    if (isBusinessDay(day, MONDAY_TO_FRIDAY)) left -= 1;
  }
  return day;
}

/** "Two days before the 27th", "le lendemain du 27": that day in place of the one behind it. */
function shifted(place: NamedDay, at: DayText): NamedDay | undefined {
  const end = startOf(place, at);
  const start = Math.max(0, end - LONGEST_PHRASE);
  const match = [...at.text.slice(start, end).matchAll(dayPhrase(at.words))][0];
  if (!match?.groups) return undefined;
  const { before, eve, n, m, weeks, business } = match.groups;
  const isBefore = before !== undefined || eve !== undefined;
  const later = daysLater(place.day, { n, m, weeks, business }, at.words);
  if (!later) return undefined;
  const count = numberBefore(n ?? m, at.words);
  const day = isBefore ? daysEarlier(place.day, weeks ? count * 7 : count, business !== undefined) : later;
  const index = start + match.index;
  return { index, length: place.index + place.length - index, day };
}

/** "We are paid on the 25th and pay you the following Friday": the weekday after the day named before. */
function following(place: NamedDay, before: NamedDay | undefined, { text }: DayText): NamedDay {
  if (!before || !place.isWeekday || !place.isLoose) return place;
  const end = place.index + place.length;
  const isNext = THEREAFTER.test(text.slice(end, end + LONGEST_BETWEEN)) || FOLLOWING.test(text.slice(Math.max(0, place.index - LONGEST_BETWEEN), place.index)); // prettier-ignore
  if (!isNext) return place;
  const day = weekdayBeside(weekdayOf(place.day), before.day, 1);
  return { index: place.index, length: place.length, day };
}

/** Days that count from another one named beside them, in place of what they look like alone; in order. */
export function countedFrom(places: readonly NamedDay[], at: DayText): NamedDay[] {
  const found: NamedDay[] = [];
  for (const place of places) {
    const last = found.at(-1);
    const both = last && joined(last, place, at);
    if (both) found.splice(-1, 1, both);
    else found.push(shifted(place, at) ?? following(place, last, at));
  }
  return found;
}
