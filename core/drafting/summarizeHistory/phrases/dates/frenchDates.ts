import { anyOf, dayNumbers, ordinalsOf, spelledDays, wordsOf, type DateWords } from '../phraseBook';

const weekdays = {
  lundi: 1, mardi: 2, mercredi: 3, jeudi: 4, vendredi: 5, samedi: 6, dimanche: 7, mercedi: 3, vendrdi: 5, vendedi: 5,
}; // prettier-ignore
const shortWeekdays = { lun: 1, mar: 2, mer: 3, jeu: 4, ven: 5, vend: 5, sam: 6, dim: 7 };
const numbers = {
  un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, douze: 12,
  quatorze: 14, quinze: 15, vingt: 20, trente: 30,
}; // prettier-ignore
const ordinals = ordinalsOf(
  'premier|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit|dix-neuf|vingt|vingt et un|vingt-deux|vingt-trois|vingt-quatre|vingt-cinq|vingt-six|vingt-sept|vingt-huit|vingt-neuf|trente|trente et un',
);
const DAY = `(?:${wordsOf(weekdays)})`;
const NUMBER = `(?<n>\\d{1,3}|${wordsOf(numbers)})`;
const ABOUT = '(?:les )?(?:environ |a peu pres |une petite |moins de )?';
const NTH = dayNumbers(ordinals, 'er|e');
const NEXT_WEEK = '(?:la )?semaine proch(?:aine|\\.)?|(?:la )?semaine qui vient';
const WEEK = `(?:${NEXT_WEEK})`;
const NEXT_MONTH = '(?:du |de |le )?mois (?:prochain|suivant|qui vient)';
const NEXT = '(?:prochain|proch\\.?|qui vient)';
/** A number that counts something, or belongs to a date, is no day of the month. */
const NO_UNIT = '(?!\\s?\\d|[.,:/]\\d|\\s?(?:€|%|eur\\b|euros?|pour cent|h\\b|heures|rue|bis\\b|avenue|boulevard|ter\\b|jours|k\\b|fois|derniere?|ans))'; // prettier-ignore

/** Days as they are written in French, in France, Belgium, Switzerland and Quebec. */
export const FRENCH_DATES: DateWords = {
  months: {
    janvier: 1, janv: 1, fevrier: 2, fevr: 2, fev: 2, mars: 3, avril: 4, avr: 4, mai: 5, juin: 6, juillet: 7, juil: 7,
    aout: 8, septembre: 9, sept: 9, octobre: 10, oct: 10, novembre: 11, nov: 11, decembre: 12, dec: 12,
  }, // prettier-ignore
  weekdays,
  shortWeekdays,
  numbers,
  ordinals,
  relative: [
    { says: anyOf(`aujourd'hui (?:dans|en) (?!(?:huit|8|quinze|15) )${NUMBER} (?:(?<weeks>semaines)|jours)`, `(?:dans|sous) (?<m>\\d{1,3}) jours (?:a (?:compter|partir) )?d'aujourd'hui`), day: { kind: 'inDays' } },
    { says: anyOf(`(?:semaine|mois|${wordsOf(weekdays)}) (?:dernier|derniere|passe|passee)`, `depuis (?:le |ce |hier|${DAY}|ce matin)`, "a ce jour(?! la)|jusqu'a (?:ce jour|aujourd'hui)|a date|a la date d'aujourd'hui", "ce matin|l'autre jour", `un ${DAY} sur deux`, `tous les deux ${DAY}s`, `(?:tous les quinze jours|tous les 15 jours|une semaine sur deux|toutes les deux semaines),? (?:le )?${DAY}`), day: { kind: 'past' } },
    { says: anyOf("(?:dans|sous|d'ici|en)(?: les)? (?<hours>24|48|72) ?(?:heures|h)(?! (?:ouvre|lundi))"), day: { kind: 'inDays' } },
    { says: anyOf(`(?:dans|d'ici) (?!(?:ce|le) )${NUMBER} mois`), day: { kind: 'inMonths' } },
    { says: anyOf(`dans (?:deux semaines|2 semaines|quinze jours|15 jours),? (?:le )?${DAY}`, `${DAY} en (?:quinze|15)(?! \\d)`, `${DAY} dans (?:quinze jours|15 jours|deux semaines|2 semaines)`), day: { kind: 'weekday', weeks: 2 } },
    { says: anyOf(`${DAY} en (?:huit|8)`, `${DAY} (?:dans|d'ici) (?:une semaine|huit jours|8 jours)`), day: { kind: 'weekday', weeks: 1 } },
    { says: anyOf(`${DAY} (?:de |d')?(?:la semaine d'apres|dans deux semaines)`), day: { kind: 'weekday', nextWeek: true, weeks: 1 } },
    { says: anyOf('(?:des )?apres-demain|(?:des )?apres demain|apres-dem', "d'ici deux jours"), day: { kind: 'inDays', days: 2 } },
    { says: anyOf('demain en huit'), day: { kind: 'inDays', days: 8 } },
    { says: anyOf("aujourd'hui en huit", "(?:dans|d'ici) huit jours"), day: { kind: 'inDays', days: 7 } },
    { says: anyOf('demain en quinze'), day: { kind: 'inDays', days: 15 } },
    { says: anyOf("aujourd'hui en quinze", "(?:dans|d'ici) (?:quinze jours|une quinzaine(?: de jours)?)"), day: { kind: 'inDays', days: 14 } },
    { says: anyOf('(?:des )?(?:demain|2main|dem1)(?: matin| midi| soir| apres-midi| a la premiere heure)?'), day: { kind: 'inDays', days: 1 } },
    { says: anyOf("aujourd'hui|aujourdhui|auj\\.?|ce jour(?!-| la\\b)|ce soir|cet aprem(?:'|s)?|cet(?:te)? apres[- ]midi|cet aprm|ce midi"), day: { kind: 'inDays', days: 0 } },
    { says: anyOf("tantot|tout a l'heure|en (?:fin|cours) de (?:journee|matinee|soiree)|dans la (?:journee|soiree|matinee)|avant ce soir|d'ici ce soir|dans l'heure|dans les heures qui viennent|apres (?:le dejeuner|le repas|manger)|en rentrant"), day: { kind: 'inDays', days: 0, ifAlone: true } },
    { says: anyOf(`${DAY} (?:de )?${WEEK}`, `${WEEK},? (?:le )?${DAY}`, `${DAY} ${NEXT}(?![a-z])`, `(?:le )?prochain ${DAY}`), day: { kind: 'weekday', nextWeek: true } },
    { says: anyOf(`(?:au |en )?(?:milieu|mi)(?: de|-)? ?(?:la )?${WEEK}`), day: { kind: 'midWeek', weeks: 1 } },
    { says: anyOf('(?:au |en )?milieu de (?:la |cette )?semaine|mi-semaine'), day: { kind: 'midWeek', weeks: 0 } },
    { says: anyOf(`(?:ce |le |les |avant |des |chaque |d'ici |jusqu'a )?${DAY}s?(?: qui vient)?(?: matin| midi| soir| apres-midi)?`, `(?:ce|d'ici|avant|des) (?:${wordsOf(shortWeekdays)})\\.?(?=[ .,;!)]|$)`), day: { kind: 'weekday' } },
    { says: anyOf(`(?:(?:a la |en |d'ici la )?(?:fin|debut|milieu) (?:de )?)?${WEEK}`), day: { kind: 'endOfWeek', weeks: 1 } },
    { says: anyOf("(?:avant|d'ici)(?: a)? (?:le |au )?week-? ?end prochain"), day: { kind: 'endOfWeek', weeks: 1 } },
    { says: anyOf('(?:fin de (?:la |cette )?|cette |en fin de )semaine', 'dans la semaine(?= ?[.,;:!?)]|$)', "(?:avant|d'ici)(?: a)? (?:le |ce |au )?week-? ?end"), day: { kind: 'endOfWeek', weeks: 0 } },
    { says: anyOf(`(?:le )?mois prochain,? le ${NTH}`), day: { kind: 'nthOfMonth', months: 1 } },
    { says: anyOf(`${NTH} (?:(?:du |de |le )?mois (?:prochain|suivant|qui vient)|(?:du )?(?:prochain|suivant)(?= ?[.,;]|$))`), day: { kind: 'nthOfMonth', months: 1 } },
    { says: anyOf('le (?:premier|1er) (?:jour )?du mois'), day: { kind: 'dayOfMonth', day: 1, months: 1 } },
    { says: anyOf("(?:a la |en |d'ici la |d'ici |avant la )?fin (?:de l'|d')(?:annee|exercice)"), day: { kind: 'endOfYear' } },
    { says: anyOf('fin (?:du |de |de ce )?trimestre'), day: { kind: 'endOfQuarter' } },
    { says: anyOf(`debut (?:de |du )?${NEXT_MONTH}`, `(?:au )?debut (?:de )?${NEXT_MONTH}`), day: { kind: 'dayOfMonth', day: 5, months: 1 } },
    { says: anyOf(`(?:milieu|mi-?)(?: de| du)? ?${NEXT_MONTH}`), day: { kind: 'dayOfMonth', day: 15, months: 1 } },
    { says: anyOf(`(?:(?:a la )?(?:fin|dernier jour) )?${NEXT_MONTH}`), day: { kind: 'endOfMonth', months: 1 } },
    { says: anyOf('(?:au )?milieu (?:du|de ce) mois|mi-mois|le quinze du mois'), day: { kind: 'dayOfMonth', day: 15, months: 0 } },
    { says: anyOf('fin (?:du |de ce |de )?mois(?: courant)?|ce mois(?:-ci)?|fin courant|f\\.?d\\.?m', "(?:le )?dernier (?<business>jour (?:ouvre|ouvrable) )?(?:jour )?(?:du|de ce|de chaque|de tous les) mois", 'cloture du mois|fin de mois'), day: { kind: 'endOfMonth', months: 0 } },
    { says: anyOf(`(?:dans|sous|d'ici|endeans|avant) ${ABOUT}${NUMBER} jours?(?<business> ouvrables?| ouvres?)?(?! en)`), day: { kind: 'inDays' } },
    { says: anyOf(`(?:dans|sous|d'ici) ${ABOUT}${NUMBER} (?<weeks>semaines?)`), day: { kind: 'inDays' } },
    { says: anyOf('sous huitaine|dans une huitaine|sous une huitaine'), day: { kind: 'inDays', days: 8 } },
    { says: anyOf('sous quinzaine|sous une quinzaine'), day: { kind: 'inDays', days: 15 } },
    { says: anyOf("(?:dans|d'ici|sous) une dizaine de jours"), day: { kind: 'inDays', days: 10 } },
    { says: anyOf('dans une petite semaine'), day: { kind: 'inDays', days: 7 } },
    { says: anyOf(`(?:le|avant le|d'ici le|d'ici au|au|pour le|du|des le|ce) (?<n>\\d{1,2})(?:er|e)?${NO_UNIT}`, '(?:tous les|chaque) (?<spelled>\\d{1,2})(?= du mois| ?[.,;]|$)', "(?:le|avant le|d'ici le|d'ici au|pour le) (?<m>premier|cinq|dix|" + spelledDays(ordinals) + ")(?=$|[.,;:!?)]| (?:au|et|nous|on|moi|je|j'|vous|sans|c'est|courant|pour|de ce)(?![a-z]))", '(?<k>\\d{1,2}) courant'), day: { kind: 'nthOfMonth' } },
  ],
  later: anyOf("le lendemain(?: matin)?|le jour (?:suivant|d'apres|apres)", `${NUMBER} (?:jours?|(?<weeks>semaines?)) (?:plus tard|apres)`, '(?<second>le surlendemain)'),
  thatDay: anyOf("(?:ce|le meme|ce meme|a cette|cette meme|a la meme) (?:jour(?:-la| la)?|date(?:-la| la)?)", 'ces (?:jours|dates)(?:-la)?|aux dates|a ces dates|le jour meme'),
  then: anyOf("alors|a ce moment(?:-la| la)?|d'ici la|la-dessus"),
  aside: anyOf('encaiss(?:e|ons|era)|signe(?:ra|nt|r|ront)?|signature|rentre(?:nt|ra|z|r)?|rentrons|revien(?:t|s|nent|dra)|retour|reunion|relance|courrier|lettre|recue?s?|conges?|vacances|fermee?s?|livraison|livre|tribunal|validation|absente?|deplacement|salon|audit|inventaire|en mission|approbation|inclus|assemblee|se reuni[a-z]+|reunissent'),
  incoming: anyOf("(?:nous|me) (?:paie|paye|paient|payent|verse|versent|regle|reglent|vire|virent|paiera|payera|versera|reglera|virera|paieront|verseront|regleront)|(?:touche|touchons) (?:mon|ma|notre|sa|son|la|le)|recoit (?:son|sa)|date limite|jour de paie|(?:nous|m') ?(?:a|ont) (?:promis|assure)|(?:mon|le) salaire (?:tombe|arrive)"),
}; // prettier-ignore
