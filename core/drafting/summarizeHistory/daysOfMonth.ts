import { MONDAY_TO_FRIDAY, isBusinessDay } from '../../calendar/businessDays';
import { addDays, weekdayOf, type CalendarDate } from '../../calendar/calendarDate';
import type { DayReader } from './dayReader';
import { anyOf, wordsOf, type DateWords } from './phrases/phraseBook';
import { inMonth, withYear, type DayText } from './relativeDay';

const PARTS_OF_MONTH: readonly [words: string, day: number][] = [
  [
    '(?:the )?(?:end of|last (?:working |business )?day (?:of|in)|last of)|late|end|ende|ultimo|letzten? (?:tag )?(?:im|des|vom)|fin(?: de)?|(?:le )?dernier jour (?:de|du mois de)|fin(?:al)?es de|final de|(?:el )?ultimo dia (?:de|del mes de)|eind(?:e)?(?: van)?|(?:de )?laatste dag van|(?:la )?fine(?: di)?|(?:l.)?ultimo giorno (?:di|del mese di)',
    31,
  ],
  ['middle of|mid|mitte|mi|mediados de|medio|half|meta(?: di)?', 15],
  [
    'beginning of|start of|early|anfang|debut|(?:principios|primeros|comienzos) de|begin(?: van)?|inizio(?: di)?|inizi di|(?:i )?primi (?:giorni )?di',
    5,
  ],
];

/** "End of November", "Mitte Dezember": the last day, the 15th and the 5th of the month, whatever the language. */
function partsOfMonth(words: DateWords): DayReader[] {
  return PARTS_OF_MONTH.map(([part, day]) => ({
    says: anyOf(`(?:${part})[ -](?<month>${wordsOf(words.months)})(?: (?:de |del )?(?<year>20\\d{2}))?`),
    read: ({ groups }, at) => {
      const month = at.words.months[groups?.month ?? ''] ?? 1;
      const first = withYear(at.from, groups?.year, month, 28);
      return first && inMonth(first, 0, day);
    },
  }));
}

/** Which one of several in a month, counted from its end with a minus, whatever the language. */
const WHICH: readonly [words: string, count: number][] = [
  ['first|ersten?|erster|premiere?|primer[oa]?|prim[oa]|eerste', 1],
  ['second|zweiten?|zweiter|deuxieme|segund[oa]|second[oa]|tweede', 2],
  ['third|dritten?|dritter|troisieme|tercer[oa]?|terz[oa]|derde', 3],
  ['fourth|vierten?|vierter|quatrieme|cuart[oa]|quart[oa]|vierde', 4],
  ['penultimate|last but one|second[ -](?:to )?last|vorletzte[nr]?|avant[ -]derniere?|penultim[oa]|voorlaatste', -2],
  ['last|letzte[nr]?|derniere?|ultim[oa]|laatste', -1],
];
const FIGURE = '[1-4](?:\\.|st|nd|rd|th|er|e|o|a|°|de|ste)?';
const ANY_OF_THEM = `${WHICH.toReversed().map(([words]) => words).join('|')}|${FIGURE}`; // prettier-ignore
const AND = "(?:and|und|et|y|e|en|&) (?:(?:the|den|dem|der|le|el|il|de) |l')?";
const BUSINESS_DAY =
  '(?:working|business|banking|bank) day|werktag|arbeitstag|bankarbeitstag|banktag|bankwerktag|geschaftstag|jour (?:ouvre|ouvrable|bancaire)|dia (?:habil|laborable|bancario)|giorno (?:lavorativo|utile|bancario|feriale)|werkdag|bankwerkdag|bankdag';
const OF =
  "(?:(?:of|in|im|des|dem|vom|von|du|de|d'|del|della|di|van|vd|v/d|d\\.) ?)?(?:(?:the|this|each|every|any|jede[sn]|diese[sm]|eines|ce|chaque|este|cada|ogni|questo|de|deze|elke|iedere|mes de|mese di|mois de) ){0,2}";
const BEFORE_NEXT =
  '(?:next|following|coming|nachsten|kommenden|folgenden|volgende|komende|prossimo|proximo|prochain) ';
const AFTER_NEXT = ' (?:prochain|suivant|qui vient|que viene|proximo|siguiente|entrante|prossimo|successivo|venturo)';
const NEXT_MONTH = `${BEFORE_NEXT}(?:month|monats?|maand|mese|mes)|folgemonats?|(?:mois|mes|mese)${AFTER_NEXT}`;

const countOf = (said: string | undefined): number =>
  WHICH.find(([words]) => new RegExp(`^(?:${words})$`).test(said ?? ''))?.[1] ?? Number.parseInt(said ?? '', 10);

/** The days of the month of `inside` that are counted: its Fridays, or its days on which banks work. */
function countedDays(inside: CalendarDate, weekday: number | undefined): CalendarDate[] {
  const last = inMonth(inside, 0, 31);
  const all = Array.from({ length: Number(last.slice(8)) }, (_none, at) => addDays(last, -at)).reverse();
  return all.filter((day) => (weekday ? weekdayOf(day) === weekday : isBusinessDay(day, MONDAY_TO_FRIDAY)));
}

/** The months to look in: the one named, the next one, or this one and the next. */
function monthsOf(groups: Record<string, string | undefined>, { from, words }: DayText): CalendarDate[] {
  const named = words.months[groups.month ?? ''];
  if (named !== undefined) return [withYear(from, groups.year, named, 28) ?? []].flat();
  return groups.next === undefined ? [inMonth(from, 0, 1), inMonth(from, 1, 1)] : [inMonth(from, 1, 1)];
}

/** "The first Friday of the month", "am letzten Bankarbeitstag im Dezember", "el segundo y último jueves": the next of them. */
function countedInMonth({ weekdays, months }: DateWords): DayReader {
  return {
    says: anyOf(
      `(?<which>${ANY_OF_THEM}) (?:${AND}(?<other>${ANY_OF_THEM}) )?(?:(?<weekday>${wordsOf(weekdays)})|(?:${BUSINESS_DAY})) ${OF}(?:(?<next>${NEXT_MONTH})|(?:month|monats?|mon\\.?|mois|mes|mese|maand|mnd)|(?<month>${wordsOf(months)})(?: (?:de |del )?(?<year>20\\d{2}))?)`,
    ),
    read: ({ groups = {} }, at) => {
      const weekday = at.words.weekdays[groups.weekday ?? ''];
      const counts = [groups.which, groups.other].filter((said) => said !== undefined).map(countOf);
      const days = monthsOf(groups, at).flatMap((month) => {
        const counted = countedDays(month, weekday);
        return counts.flatMap((count) => counted.at(count < 0 ? count : count - 1) ?? []);
      });
      return days.sort().find((day) => day >= at.from) ?? days.at(-1);
    },
  };
}

const RUN =
  '(?:payment |pay |zahl(?:ungs)?|betaal)?(?:run|lauf|runde|ronde|batch|campagne|remise|remesa|distinta|tornata)';

/** "In our December run on the 18th", "con la remesa de diciembre, el 18". */
function dayOfRun({ months }: DateWords): DayReader {
  const month = wordsOf(months);
  return {
    says: anyOf(
      `(?:(?<month>${month})[ -]?${RUN}|${RUN} (?:of |de |di |van |im |in )?(?<other>${month})),? (?:on |am |le |el |il |op )(?:the |den |de )?(?<day>\\d{1,2})(?:st|nd|rd|th|\\.|e)?(?! ?\\d)`,
    ),
    read: ({ groups }, { from, words }) =>
      withYear(from, undefined, words.months[groups?.month ?? groups?.other ?? ''] ?? 0, Number(groups?.day)),
    mayFail: true,
  };
}

/** Days that are told by their place in a month. */
export const daysOfMonth = (words: DateWords): DayReader[] => [
  dayOfRun(words),
  countedInMonth(words),
  ...partsOfMonth(words),
];
