import { anyOf, dayNumbers, ordinalsOf, wordsOf, type DateWords } from '../phraseBook';

const weekdays = {
  montag: 1, dienstag: 2, mittwoch: 3, donnerstag: 4, freitag: 5, samstag: 6, sonnabend: 6, sonntag: 7, montach: 1,
  dienstach: 2, donnerstach: 4, dunnerstag: 4, freitach: 5, frietag: 5, feritag: 5, samstach: 6,
  donerstag: 4, mitwoch: 3,
}; // prettier-ignore
const shortWeekdays = { mo: 1, di: 2, mi: 3, do: 4, fr: 5, sa: 6, so: 7 };
const numbers = {
  einem: 1, einer: 1, einen: 1, ein: 1, eine: 1, zwei: 2, drei: 3, vier: 4, funf: 5, fuenf: 5, sechs: 6, sieben: 7,
  acht: 8, neun: 9, zehn: 10, zwolf: 12, vierzehn: 14, funfzehn: 15, zwanzig: 20, dreissig: 30,
}; // prettier-ignore
const ordinals = ordinalsOf(
  'ersten|zweiten|dritten|vierten|funften|sechsten|siebten|achten|neunten|zehnten|elften|zwolften|dreizehnten|vierzehnten|funfzehnten|sechzehnten|siebzehnten|achtzehnten|neunzehnten|zwanzigsten|einundzwanzigsten|zweiundzwanzigsten|dreiundzwanzigsten|vierundzwanzigsten|funfundzwanzigsten|sechsundzwanzigsten|siebenundzwanzigsten|achtundzwanzigsten|neunundzwanzigsten|dreissigsten|einunddreissigsten',
);
const DAY = `(?:${wordsOf(weekdays)})`;
const PART = '(?:abend|nachmittag|mittag|vormittag|fruh|morgen)';
const NUMBER = `(?<n>\\d{1,3}|${wordsOf(numbers)})`;
const ABOUT = '(?:den nachsten |der nachsten )?(?:etwa |ca\\.? |circa |rund |ungefahr |knapp |gut |spatestens )?';
const NTH = dayNumbers(ordinals, '\\.|\\.?te[nrs]?|\\.?ste[nrs]?');
const NEXT = '(?:n(?:a|ae)chste[nmrs]?)';
const OVERNEXT = '(?:u(?:e)?bern(?:a|ae)chste[nmrs]?)';
const COMING = '(?:kommende[nmrs]?)';
const MONTHS = '(?:monats?|mon\\.?)';
/** A number that counts something, or belongs to a date, is no day of the month. */
const NO_UNIT = '(?!\\s?\\d|[.,:/]\\d|\\s?(?:€|%|eur\\b|euro|prozent|uhr|h\\b|tage|wochen|stuck|monat(?!s)|mahnung|rechnung|rate|schreiben|mal\\b|quartal))'; // prettier-ignore

/** Days as they are written in German, dialects and typing errors included. */
export const GERMAN_DATES: DateWords = {
  months: {
    januar: 1, janner: 1, jaenner: 1, jan: 1, februar: 2, feber: 2, feb: 2, marz: 3, maerz: 3, april: 4, apr: 4, mai: 5,
    juni: 6, jun: 6, juli: 7, jul: 7, august: 8, aug: 8, september: 9, sept: 9, sep: 9, oktober: 10, okt: 10,
    november: 11, nov: 11, dezember: 12, dez: 12,
  }, // prettier-ignore
  weekdays,
  shortWeekdays,
  numbers,
  ordinals,
  relative: [
    { says: anyOf(`uber ${NUMBER} (?:(?<weeks>wochen)|tage)(?= (?:ist|sind|wird|zahlen|bezahlen|uberweisen|haben sie|bekommen sie))`), day: { kind: 'inDays' } },
    { says: anyOf(`heute? in (?!(?:acht|8|vierzehn|14) )${NUMBER} (?:(?<weeks>wochen)|tagen)`, `in (?<m>\\d{1,3}) tagen (?:ab|von) heute(?: an)?`), day: { kind: 'inDays' } },
    { says: anyOf(`(?:letzte[nmrs]?|vergangene[nmrs]?|vorige[nmrs]?) (?:woche|monat|${wordsOf(weekdays)})`, `seit (?:${DAY}|heute(?: (?:fruh|morgen))?|gestern)`, '(?:heute|heut) (?:fruh|morgen|vormittag)', '(?:guten|schonen|gutn|am|jeden|eines|fruhen|den ganzen) morgen', '(?:stand|per stand|bis) heute(?! abend| mittag| nachmittag)', `(?:jeden zweiten|alle zwei) ${DAY}`, `(?:alle (?:zwei|2) wochen|alle (?:14|vierzehn) tage|14-?tagig|jede zweite woche|vierzehntagig),? (?:am |immer )?${DAY}s?`), day: { kind: 'past' } },
    { says: anyOf('(?:in|binnen|innerhalb von|innert) (?:den nachsten )?(?<hours>24|48|72) ?(?:stunden|std\\.?|h)'), day: { kind: 'inDays' } },
    { says: anyOf(`(?:heut(?:e)? )?(?:in|binnen|innerhalb von) ${NUMBER} monat(?:en)?`), day: { kind: 'inMonths' } },
    { says: anyOf(`${DAY}(?:s)? in (?:14 tagen|vierzehn tagen|zwei wochen|2 wochen)`, `in (?:14 tagen|vierzehn tagen|zwei wochen|2 wochen) (?:am )?${DAY}`), day: { kind: 'weekday', weeks: 2 } },
    { says: anyOf(`${DAY} in (?:einer|ner|1|na) woche`, `${DAY} in (?:acht|8) tagen`, `${DAY} u(?:e)?ber (?:acht|8) tage`, `in (?:einer|ner|1) woche (?:am )?${DAY}`, `(?:eine )?woche (?:ab|nach) ${DAY}`), day: { kind: 'weekday', weeks: 1 } },
    { says: anyOf(`${OVERNEXT} woche,? (?:am )?${DAY}`, `${DAY} (?:der |in der )?${OVERNEXT} woche`, `${OVERNEXT} ${DAY}`), day: { kind: 'weekday', nextWeek: true, weeks: 1 } },
    { says: anyOf('u(?:e)?bermorgen|u(?:e)?bermorn'), day: { kind: 'inDays', days: 2 } },
    { says: anyOf('morgen in (?:einer woche|acht tagen|8 tagen)'), day: { kind: 'inDays', days: 8 } },
    { says: anyOf('morgen in (?:zwei wochen|2 wochen|vierzehn tagen|14 tagen)'), day: { kind: 'inDays', days: 15 } },
    { says: anyOf('heut(?:e)? in (?:vierzehn tagen|14 tagen|zwei wochen|2 wochen)', 'heut(?:e)? u(?:e)?ber 14 tage'), day: { kind: 'inDays', days: 14 } },
    { says: anyOf('heut(?:e)? in (?:einer woche|acht tagen|8 tagen|ner woche)', 'heut(?:e)? u(?:e)?ber acht tage', 'in (?:na|ner|einer) woche|in acht tagen'), day: { kind: 'inDays', days: 7 } },
    { says: anyOf(`morgen(?:fruh|vormittag|mittag|nachmittag|abend)?(?: ${PART})?|moing|morng|mogn|moagn|morn|mrgn`), day: { kind: 'inDays', days: 1 } },
    { says: anyOf(`(?:noch )?(?:heut(?:e)?|heit|hait|haid)(?: noch)?(?: ${PART})?|am heutigen tag`), day: { kind: 'inDays', days: 0 } },
    { says: anyOf('im laufe des (?:tages|nachmittags|vormittags)|(?:noch )?(?:vor|nach) (?:dem )?feierabend|nachher|(?:gleich )?nach (?:der mittagspause|dem mittag(?:essen)?|der schule|der arbeit)|spater am tag|am (?:nachmittag|abend)'), day: { kind: 'inDays', days: 0, ifAlone: true } },
    { says: anyOf(`${NEXT} woche,? (?:am )?${DAY}`, `${DAY} ${NEXT} woche`, `${DAY} (?:in )?der (?:${NEXT}|${COMING}|folgenden) woche|${DAY} (?:in )?der folgewoche`, `${NEXT} ${DAY}`, `kommende woche,? (?:am )?${DAY}`, `${DAY} (?:der )?kommende[nr] woche`), day: { kind: 'weekday', nextWeek: true } },
    { says: anyOf(`mitte (?:der )?(?:${NEXT}|${COMING}) woche`), day: { kind: 'midWeek', weeks: 1 } },
    { says: anyOf('mitte (?:der|dieser) woche|wochenmitte'), day: { kind: 'midWeek', weeks: 0 } },
    { says: anyOf(`(?:am |bis |bis zum |diesen |${COMING} )?${DAY}(?:s|${PART}|${PART}s|s?-?(?:zahl(?:ungs)?|uberweisungs|buchungs)?(?:lauf|laufs|runde))?`, `(?:am|bis|bis zum|diesen|ab) (?:${wordsOf(shortWeekdays)})\\.?(?=[ .,;!)]|$)(?! \\d)`, `^(?:mo|di|mi|do|fr)(?=[.,!]*$)`), day: { kind: 'weekday' } },
    { says: anyOf(`(?:ende |anfang |mitte )?(?:der )?${OVERNEXT} woche`), day: { kind: 'endOfWeek', weeks: 2 } },
    { says: anyOf(`ende (?:der )?(?:${NEXT}|${COMING}) woche`, `(?:anfang |mitte )?(?:der )?(?:${NEXT}|${COMING}) woche`), day: { kind: 'endOfWeek', weeks: 1 } },
    { says: anyOf(`(?:vor|bis|bis zum)(?: dem)? (?:${NEXT}|ubernachste[nmrs]?) wochenende`), day: { kind: 'endOfWeek', weeks: 1 } },
    { says: anyOf('(?:ende der|ende dieser|diese|dieser) woche', '(?:vor dem|vorm|vor|bis|bis zum|bis vors?|zum) (?:kommenden |diesem )?wochenende', '(?:zum|bis|bis zum) wochenschluss'), day: { kind: 'endOfWeek', weeks: 0 } },
    { says: anyOf(`(?:im )?(?:${NEXT}|${COMING}) monat,? (?:am|zum) ${NTH}`), day: { kind: 'nthOfMonth', months: 1 } },
    { says: anyOf(`${NTH}(?: tag)? (?:des |im )?(?:${NEXT}|${COMING}|folgenden|folge) ${MONTHS}`, `(?:am|zum) (?<m>\\d{1,2})\\. (?:des nachsten|nachsten)(?= ?[.,;]|$)`), day: { kind: 'nthOfMonth', months: 1 } },
    { says: anyOf(`anfang (?:des )?(?:${NEXT}|${COMING}) monats?`, '(?:zum|am) monatsanfang'), day: { kind: 'dayOfMonth', day: 5, months: 1 } },
    { says: anyOf('(?:am|zum|bis zum) monatsersten'), day: { kind: 'dayOfMonth', day: 1, months: 1 } },
    { says: anyOf('ende (?:des|dieses) jahres|(?:bis|vor|zum|am|bis zum|vor dem) (?:jahresende|jahresschluss|jahresultimo)'), day: { kind: 'endOfYear' } },
    { says: anyOf('ende (?:des|dieses) quartals|(?:bis|vor|zum|am|bis zum|vor dem) quartals(?:ende|schluss|ultimo)'), day: { kind: 'endOfQuarter' } },
    { says: anyOf(`mitte (?:des )?(?:${NEXT}|${COMING}) monats?`), day: { kind: 'dayOfMonth', day: 15, months: 1 } },
    { says: anyOf(`(?:ende |letzten (?:tag )?)?(?:des |im )?(?:${NEXT}|${COMING}) monats?`), day: { kind: 'endOfMonth', months: 1 } },
    { says: anyOf('(?:mitte des|mitte dieses) monats|monatsmitte'), day: { kind: 'dayOfMonth', day: 15, months: 0 } },
    { says: anyOf('(?:ende des|ende dieses|diesen|dieses|in diesem|ende|schluss des) monats?', 'monats(?:ende|letzten?|ultimo|schluss|ende[sn])|ultimo', '(?:ende|letzten) (?:d\\.? ?m|diesen mon)', `letzte[nr] (?<business>werktag |arbeitstag |bankarbeitstag |banktag )?(?:tag )?(?:des|im|dieses|vom|jedes|eines|d\\.?|jeden) ${MONTHS}`), day: { kind: 'endOfMonth', months: 0 } },
    { says: anyOf(`(?:in|innerhalb von|innerhalb|innert|binnen) ${ABOUT}${NUMBER} (?:tagen?|(?<business>werktagen?|arbeitstagen?|bankarbeitstagen?|bankwerktagen?))`), day: { kind: 'inDays' } },
    { says: anyOf(`(?:in|innerhalb von|innerhalb|innert|binnen) ${ABOUT}${NUMBER} (?<weeks>wochen?)(?: ab heute)?`), day: { kind: 'inDays' } },
    { says: anyOf(`(?:am|bis|bis zum|zum|vor dem|ab dem|ab|den|aufn|auf den|per|um den|bis spatestens|jeweils am) ${NTH}${NO_UNIT}`, `jeden (?<k>\\d{1,2})\\.(?: (?:des|im) monats?)?${NO_UNIT}`, `(?:der|dem|vom) (?<m>\\d{1,2})(?:\\.|te[nr]?|ste[nr]?)(?=$|[.,;:!?)]| (?:und|oder|wird|ist|da|dann|kommt|geht|dieses|diesen|bei|d\\.))`), day: { kind: 'nthOfMonth' } },
  ],
  later: anyOf('(?:am )?(?:tag|tags) (?:darauf|drauf|danach)|am (?:nachsten|folgenden) (?<business>werktag|arbeitstag)?(?:tag)?|am folgetag|anderntags', `${NUMBER} (?:tage?|(?<weeks>wochen?)) (?:spater|darauf|drauf|danach)`),
  thatDay: anyOf('(?:an )?(?:dem|diesem|jenem|demselben|genau dem|genau diesem) (?:tag|tage|termin|datum)', 'am (?:selben|gleichen) tag|noch am (?:selben|gleichen) tag|selbigen tags|selben tags|taggleich|zu (?:dem|diesem|diesen|beiden|den genannten) (?:termin|zeitpunkt|termine)n?'),
  then: anyOf('dann|bis dahin'),
  aside: anyOf('unterschreib(?:t|en|e)|unterschrift|freigabe|zuruck|wieder (?:da|im|am|hier)|termin|besprechung|mahnung|erinnerung|schreiben vom|brief|erhalten|eingegangen|kam|kamen|urlaub|ausser haus|geschlossen|lieferung|geliefert|messe|sitzung|gutschrift|bank(?:feiertag)?|prufung|inventur|baustelle|tranche|zeichnet|zeichnen|abzeichn[a-z]+|genehmig[a-z]*|verreist|krank[a-z]*|dienstreise|immer am|abnahme'),
  incoming: anyOf('(?:be)?(?:zahlt|zahlen|uberweist|uberweisen) (?:uns|mir)|(?:unser|der|mein) (?:kunde|auftraggeber|bauherr|mieter)[a-z ]{0,20} (?:zahlt|uberweist)|(?:gehalt|lohn|rente) kommt|hat uns [a-z ]{0,30}(?:zugesagt|versprochen)|(?:bekomm|krieg)(?:e|en|t)? (?:ich|wir|sein|seine|mein|unser)[a-z]*|milchgeld|zahltag|annahmeschluss|stichtag|redaktionsschluss'),
}; // prettier-ignore
