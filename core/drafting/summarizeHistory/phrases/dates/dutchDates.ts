import { anyOf, dayNumbers, ordinalsOf, spelledDays, wordsOf, type DateWords } from '../phraseBook';

const weekdays = {
  maandag: 1, dinsdag: 2, woensdag: 3, donderdag: 4, vrijdag: 5, zaterdag: 6, zondag: 7, maandg: 1, woesndag: 3,
  woendag: 3, dondag: 4, donerdag: 4, vrijdg: 5, vrijag: 5, vrydag: 5,
}; // prettier-ignore
const shortWeekdays = { ma: 1, di: 2, wo: 3, woe: 3, do: 4, don: 4, vr: 5, vrij: 5, za: 6, zo: 7 };
const numbers = {
  een: 1, 'n': 1, twee: 2, drie: 3, vier: 4, vijf: 5, zes: 6, zeven: 7, acht: 8, negen: 9, tien: 10, twaalf: 12,
  veertien: 14, vijftien: 15, twintig: 20, dertig: 30,
}; // prettier-ignore
const numbered = ordinalsOf(
  'eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|dertiende|veertiende|vijftiende|zestiende|zeventiende|achttiende|negentiende|twintigste|eenentwintigste|tweeentwintigste|drieentwintigste|vierentwintigste|vijfentwintigste|zesentwintigste|zevenentwintigste|achtentwintigste|negenentwintigste|dertigste|eenendertigste',
);
/** "Vijfentwintigste" and "vijfentwintig"; smaller numbers count other things. */
const ordinals = {
  ...numbered,
  ...Object.fromEntries(Object.entries(numbered).flatMap(([word, day]) => (day > 12 ? [[word.replace(/(?:st|d)e$/, ''), day]] : []))),
}; // prettier-ignore
const DAY = `(?:${wordsOf(weekdays)})`;
const NUMBER = `(?<n>\\d{1,3}|${wordsOf(numbers)})`;
const ABOUT = "(?:de komende )?(?:ongeveer |circa |ca\\.? |zo'n |krap |ruim )?";
const NTH = dayNumbers(ordinals, 'e|ste|de|sten|den');
const NEXT = '(?:volgende|komende|aankomende|aanstaande)';
const PART = '(?:ochtend|morgen|middag|avond)';
const MONTH = '(?:maand|mnd)';
const OF_THE = '(?:(?:van|v\\.?) ?(?:de|deze|d\\.?) |vd |v/d |v\\.d\\. |der |de |deze )?';
/** A number that counts something, or belongs to a date, is no day of the month. */
const NO_UNIT = '(?!\\s?\\d|[.,:/]\\d|\\s?(?:€|%|eur\\b|euro|procent|uur|u\\b|dagen|weken|k\\b|keer|stuks|herinnering|aanmaning|termijn(?!en)|factuur|rekening|brief|mail|deel|helft))'; // prettier-ignore

/** Days as they are written in Dutch, in the Netherlands and in Flanders. */
export const DUTCH_DATES: DateWords = {
  months: {
    januari: 1, jan: 1, februari: 2, feb: 2, maart: 3, mrt: 3, april: 4, apr: 4, mei: 5, juni: 6, jun: 6, juli: 7,
    jul: 7, augustus: 8, aug: 8, september: 9, sept: 9, sep: 9, oktober: 10, okt: 10, november: 11, nov: 11,
    december: 12, dec: 12,
  }, // prettier-ignore
  weekdays,
  shortWeekdays,
  numbers,
  ordinals,
  relative: [
    { says: anyOf(`vandaag over (?!(?:acht|8) )${NUMBER} (?:(?<weeks>weken)|dagen)`, `(?:over|binnen) (?<m>\\d{1,3}) dagen (?:vanaf|gerekend vanaf|na) (?:vandaag|nu)`), day: { kind: 'inDays' } },
    { says: anyOf(`(?:vorige|afgelopen|laatstleden|verleden) (?:week|maand|${wordsOf(weekdays)})`, `${DAY} (?:jl|j\\.l|laatstleden)`, `sinds (?:${DAY}|vandaag|gisteren|vanmorgen)`, 'goede? ?morgen|(?:in de|elke|iedere|op een) morgen', '(?:tot op|tot en met|per|tot) (?:heden|vandaag)', 'vanmorgen|vanochtend', `om de (?:andere )?${DAY}|om de twee weken`, `om de week,? (?:op )?${DAY}`), day: { kind: 'past' } },
    { says: anyOf('(?:binnen|over|in)(?: de komende)? (?<hours>24|48|72) ?(?:uur|u)(?! werk)'), day: { kind: 'inDays' } },
    { says: anyOf(`(?:over|binnen) ${NUMBER} maand(?:en)?`), day: { kind: 'inMonths' } },
    { says: anyOf(`over (?:twee|2) weken,? (?:op )?${DAY}`, `${DAY} over (?:twee|2) weken`, `${DAY} over (?:14|veertien) dagen`), day: { kind: 'weekday', weeks: 2 } },
    { says: anyOf(`over een (?:dag|(?<weeks>week)) of ${NUMBER}`), day: { kind: 'inDays' } },
    { says: anyOf(`${DAY} over (?:een|1|'?n) week(?:je)?`, `${DAY} over (?:acht|8) dagen`, `over (?:een|1|'?n) week (?:op )?${DAY}`), day: { kind: 'weekday', weeks: 1 } },
    { says: anyOf(`${DAY} (?:van )?de week (?:daarna|erna|erop)`), day: { kind: 'weekday', nextWeek: true, weeks: 1 } },
    { says: anyOf('overmorgen(?:vroeg|ochtend)?'), day: { kind: 'inDays', days: 2 } },
    { says: anyOf("morgen over (?:een|1|'?n) week"), day: { kind: 'inDays', days: 8 } },
    { says: anyOf('morgen over (?:twee|2) weken|morgen over (?:14|veertien) dagen'), day: { kind: 'inDays', days: 15 } },
    { says: anyOf("vandaag over (?:een|1|'?n) week", "over (?:een|1|'?n) week(?:je)?(?= |[.,;!)]|$)(?! (?:of|a) )", 'over acht dagen'), day: { kind: 'inDays', days: 7 } },
    { says: anyOf('vandaag over (?:14|veertien) dagen|vandaag over (?:twee|2) weken'), day: { kind: 'inDays', days: 14 } },
    { says: anyOf(`morgen(?:vroeg|ochtend|middag|avond|namiddag)?(?: vroeg| ochtend| middag| avond)?|morge|mrgn|mogge`), day: { kind: 'inDays', days: 1 } },
    { says: anyOf('vandaag(?: nog)?|vanavond|vanmiddag|vannamiddag|deze (?:avond|middag|namiddag)'), day: { kind: 'inDays', days: 0 } },
    { says: anyOf("straks|zo meteen|zometeen|in de loop van de (?:dag|middag|ochtend)|subiet|na (?:de|het) (?:lunch|middag|eten|werk)|'s (?:middags|avonds)|dadelijk"), day: { kind: 'inDays', days: 0, ifAlone: true } },
    { says: anyOf(`(?:volgende|komende) week,? (?:op )?${DAY}`, `${DAY} (?:van |in )?(?:volgende|komende) week`, `volgende ${DAY}`), day: { kind: 'weekday', nextWeek: true } },
    { says: anyOf(`(?:halverwege|midden|medio)(?: in| van)?(?: de)? ${NEXT} week`), day: { kind: 'midWeek', weeks: 1 } },
    { says: anyOf('(?:halverwege|midden)(?: in| van)? (?:de |deze )?week'), day: { kind: 'midWeek', weeks: 0 } },
    { says: anyOf(`(?:op |voor |uiterlijk |deze |elke |iedere |a\\.?s\\.? |(?:komende|aankomende|aanstaande) )?${DAY}(?:${PART}|en|s|s?-?(?:betaal)?(?:run|ronde|batch))?(?: a\\.?s\\.?)?`, `(?:op|voor|deze|a\\.?s\\.?|komende) (?:${wordsOf(shortWeekdays)})\\.?(?=[ .,;!)]|$)(?! \\d)`, '^(?:wo|do|vr)(?=[.,!]*$)'), day: { kind: 'weekday' } },
    { says: anyOf(`(?:(?:eind|begin|medio) )?(?:van )?${NEXT} week`), day: { kind: 'endOfWeek', weeks: 1 } },
    { says: anyOf(`(?:voor|tegen) (?:het )?${NEXT} (?:weekend|weekeinde)`), day: { kind: 'endOfWeek', weeks: 1 } },
    { says: anyOf('(?:voor|tegen) (?:het |dit )(?:weekend|weekeinde)'), day: { kind: 'endOfWeek', weeks: 0 } },
    { says: anyOf('(?:eind(?:e)? (?:van (?:de|deze)|deze )|deze )week', 'eind(?:e)? (?:van de |vd )?week'), day: { kind: 'endOfWeek', weeks: 0 } },
    { says: anyOf(`${NEXT} ${MONTH},? (?:op )?de ${NTH}`), day: { kind: 'nthOfMonth', months: 1 } },
    { says: anyOf(`${NTH} (?:van )?(?:de )?(?:${NEXT} ${MONTH}|volgende(?= ?[.,;]|$))`), day: { kind: 'nthOfMonth', months: 1 } },
    { says: anyOf(`(?:de |den )?(?:eerste|1e|1ste) (?:dag )?(?:van (?:de|elke|iedere) |vd |v/d |v\\.d\\. |der )${MONTH}`), day: { kind: 'dayOfMonth', day: 1, months: 1 } },
    { says: anyOf('(?:voor |tegen |op )?(?:het )?eind(?:e)? (?:van )?(?:het |dit )?jaar|(?:voor|tegen|met) (?:de )?jaarwisseling'), day: { kind: 'endOfYear' } },
    { says: anyOf('(?:voor |tegen |op )?(?:het )?eind(?:e)? (?:van )?(?:het |dit )?kwartaal|kwartaaleinde'), day: { kind: 'endOfQuarter' } },
    { says: anyOf(`begin (?:van )?(?:de )?${NEXT} ${MONTH}`), day: { kind: 'dayOfMonth', day: 5, months: 1 } },
    { says: anyOf(`(?:medio|half|midden) (?:van )?(?:de )?${NEXT} ${MONTH}`), day: { kind: 'dayOfMonth', day: 15, months: 1 } },
    { says: anyOf(`(?:eind(?:e)? |laatste dag )?(?:van )?(?:de )?${NEXT} ${MONTH}`), day: { kind: 'endOfMonth', months: 1 } },
    { says: anyOf(`(?:medio|half|midden) ${OF_THE}${MONTH}`), day: { kind: 'dayOfMonth', day: 15, months: 0 } },
    { says: anyOf(`(?:op het )?eind(?:e)? ${OF_THE}${MONTH}|deze ${MONTH}|(?:maand|mnd)eind(?:e)?|ultimo|eom`, `laatste (?<business>werkdag |bankdag )?(?:dag )?(?:van (?:de|deze|elke|iedere) |vd |v/d |der |v\\.d\\. |deze )${MONTH}`), day: { kind: 'endOfMonth', months: 0 } },
    { says: anyOf(`(?:over|binnen) ${ABOUT}${NUMBER} (?:dagen|dag|(?<business>werkdagen|werkdag))`), day: { kind: 'inDays' } },
    { says: anyOf(`(?:over|binnen) ${ABOUT}${NUMBER} (?<weeks>weken|week)`), day: { kind: 'inDays' } },
    { says: anyOf(`(?:op|voor|uiterlijk|per|tegen|vanaf|rond) (?:de |den )?(?<n>\\d{1,2})(?:e|ste|de|sten|den)?${NO_UNIT}(?! (?:van|dingen|punten|facturen|producten|posten))`, `(?:de|den|d'n|elke|iedere) (?<m>\\d{1,2})(?:e|ste|de|sten|den)${NO_UNIT}`, `(?:op|voor|tegen) (?:de|den) (?<k>${wordsOf(ordinals)})n?(?=$|[.,;:!?)]| (?:van deze|en|betaal|wordt|krijg)\\b)`, `^(?<second>\\d{1,2})e(?=$| ?[.,;:!?-]| (?:dan|dus|en)\\b)`, `(?:de|den) (?<spelled>${spelledDays(ordinals)})n?(?=$|[.,;:!?)]| (?:van deze|en|betaal|betalen|wordt|krijg|krijgt|maak|maken)\\b)`), day: { kind: 'nthOfMonth' } },
  ],
  later: anyOf('(?:de )?dag (?:erna|daarna|erop|nadien|later)|daags (?:erna|nadien|daarna)|(?:de )?volgende (?<business>werkdag|dag)', `${NUMBER} (?:dag(?:en)?|(?<weeks>week|weken)) (?:later|daarna|erna|nadien)`),
  thatDay: anyOf('(?:op )?de dag zelf|(?:op )?(?:die|deze|dezelfde|diezelfde|de zelfde) (?:dag|datum)|(?:op )?dat moment', '(?:op )?(?:die|beide|deze|genoemde) (?:dagen|data)'),
  then: anyOf('dan|tegen dan'),
  aside: anyOf('tot [a-z]+ (?:weg|vrij|dicht)|op reis|teken(?:t|en)|ondertekent|handtekening|terug|vergadering|herinnering|aanmaning|brief|ontvangen|binnengekomen|vakantie|vrij|gesloten|levering|geleverd|goedkeuring|er weer|beurs|afspraak|overleg|vervaldatum|verlof|onderteken(?:t|en)|levert|opgeleverd|oplevering|tekenen|keurt|ziek|op zakenreis|met verlof'),
  incoming: anyOf("(?:betaalt|betalen|stort) (?:ons|mij|me)|(?:krijgt|krijgen|krijg) [a-z0-9 ]{0,12}(?:zijn|haar|hun|mijn|ons|onze) (?:loon|salaris|geld|bonus|maand|dertiende|vakantiegeld|uitkering)|sluitingsdatum|betaaldag|(?:loon|salaris) (?:komt|wordt gestort)|heeft ons [a-z ]{0,30}(?:toegezegd|beloofd)"),
}; // prettier-ignore
