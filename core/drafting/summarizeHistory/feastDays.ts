import { addDays, daysBetween, weekdayOf, type CalendarDate } from '../../calendar/calendarDate';
import type { DayReader } from './dayReader';
import { anyOf } from './phrases/phraseBook';
import { LONGEST_AGO, dayOf, yearOf } from './relativeDay';

type OfYear = (year: number) => CalendarDate | undefined;

const onThe = (month: number, day: number): OfYear => (year) => dayOf(year, month, day); // prettier-ignore

/** The Gregorian Easter Sunday, so many days later. */
const easter = (later: number): OfYear => (year) => {
  const [golden, century] = [year % 19, Math.floor(year / 100)];
  const corrected = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15;
  const epact = corrected % 30;
  const moon = epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
  const sunday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7;
  const march = dayOf(year, 3, 1);
  return march && addDays(march, moon - sunday + 27 + later);
}; // prettier-ignore

/** That weekday on the day or the next one after it, so many days later. */
const weekdayFrom = (weekday: number, month: number, day: number, later = 0): OfYear => (year) => {
  const first = dayOf(year, month, day);
  return first && addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + later);
}; // prettier-ignore

const [WEDNESDAY, THURSDAY, SUNDAY] = [3, 4, 7];

/** Feasts that are one day and are named as such; "Christmas" and "Easter" are several, and a season. */
const FEASTS: readonly [names: string, day: OfYear][] = [
  ["christmas eve|xmas eve|heilig(?:er |en )?abend|(?:la )?veille de noel|(?:le )?reveillon de noel|nochebuena|(?:la )?vigilia di natale|kerstavond", onThe(12, 24)],
  ['christmas day|xmas day|(?:le )?jour de noel|(?:el )?dia de navidad|(?:il )?giorno di natale|eerste kerstdag', onThe(12, 25)],
  ['boxing day|tweede kerstdag|santo stefano', onThe(12, 26)],
  ["new year'?s eve|silvester|(?:la )?saint[ -]sylvestre|nochevieja|san silvestro|oudejaars(?:dag|avond)|hogmanay", onThe(12, 31)],
  ["new year'?s day|neujahrstag|(?:le )?jour de l'an|(?:el )?dia de ano nuevo|capodanno|nieuwjaarsdag", onThe(1, 1)],
  ["dreikonig(?:e|stag)?|heilige drei konige|(?:l')?epiphanie|(?:el )?dia de (?:los )?reyes|(?:antes|despues) de reyes|(?:l')?epifania|(?:la )?befana|driekoningen", onThe(1, 6)],
  ["(?:all'|per l'|giorno dell')immacolata|(?:el )?dia de la inmaculada", onThe(12, 8)],
  ['(?:el )?dia de la constitucion|nikolaustag|(?:zu|bis|vor|an) nikolaus', onThe(12, 6)],
  ['pakjesavond|sinterklaasavond', onThe(12, 5)],
  ['thanksgiving day|(?<=\\b(?:on|by|before|after|until|till|come|past) )thanksgiving(?! (?:week|holiday|break))', weekdayFrom(THURSDAY, 11, 22)],
  ['black friday', weekdayFrom(THURSDAY, 11, 22, 1)],
  ['cyber ?monday', weekdayFrom(THURSDAY, 11, 22, 4)],
  ['(?:buss?-? und )?bettag', weekdayFrom(WEDNESDAY, 11, 16)],
  ['(?:erste[rn]?|1\\.) advent|eerste advent|(?:la )?prima (?:domenica )?(?:di|d\'|dell\')avvento', weekdayFrom(SUNDAY, 11, 27)],
  ['(?:zweite[rn]?|2\\.) advent|tweede advent', weekdayFrom(SUNDAY, 12, 4)],
  ['(?:dritte[rn]?|3\\.) advent|derde advent', weekdayFrom(SUNDAY, 12, 11)],
  ['(?:vierte[rn]?|4\\.) advent|vierde advent', weekdayFrom(SUNDAY, 12, 18)],
  ['maundy thursday|grundonnerstag|jeudi saint|jueves santo|giovedi santo|witte donderdag', easter(-3)],
  ['good friday|karfreitag|vendredi saint|viernes santo|venerdi santo|goede vrijdag', easter(-2)],
  ["easter monday|ostermontag|lundi de paques|lunes de pascua|lunedi (?:di pasqua|dell'angelo)|pasquetta|paasmaandag|tweede paasdag", easter(1)],
  ["ascension day|christi himmelfahrt|jeudi de l'ascension|hemelvaart(?:sdag)?", easter(39)],
  ['whit monday|pfingstmontag|lundi de (?:la )?pentecote|lunes de pentecostes|lunedi di pentecoste|pinkstermaandag|tweede pinksterdag', easter(50)],
]; // prettier-ignore

/** The feast of this year, unless it passed long ago: then that of the next. */
function feastFrom(from: CalendarDate, day: OfYear): CalendarDate | undefined {
  const here = day(yearOf(from));
  return here && daysBetween(here, from) <= LONGEST_AGO ? here : day(yearOf(from) + 1);
}

/** Feasts by their names, whatever the language: a mail names those of the country it comes from. */
export const FEAST_DAY: DayReader = {
  says: anyOf(...FEASTS.map(([names], at) => `(?<feast${at}>${names})`)),
  read: ({ groups = {} }, { from }) => {
    const named = FEASTS.find((_feast, at) => groups[`feast${at}`] !== undefined);
    return named && feastFrom(from, named[1]);
  },
};
