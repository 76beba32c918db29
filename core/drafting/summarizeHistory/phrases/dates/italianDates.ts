import { anyOf, dayNumbers, ordinalsOf, spelledDays, wordsOf, type DateWords } from '../phraseBook';

const weekdays = {
  lunedi: 1, martedi: 2, mercoledi: 3, giovedi: 4, venerdi: 5, sabato: 6, domenica: 7, lunidi: 1, mercoldi: 3, vernedi: 5,
}; // prettier-ignore
const shortWeekdays = { lun: 1, mar: 2, mer: 3, gio: 4, giov: 4, ven: 5, sab: 6, dom: 7 };
const numbers = {
  un: 1, una: 1, uno: 1, due: 2, tre: 3, quattro: 4, cinque: 5, sei: 6, sette: 7, otto: 8, nove: 9, dieci: 10,
  dodici: 12, quattordici: 14, quindici: 15, venti: 20, trenta: 30,
}; // prettier-ignore
const ordinals = ordinalsOf(
  'primo|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|tredici|quattordici|quindici|sedici|diciassette|diciotto|diciannove|venti|ventuno|ventidue|ventitre|ventiquattro|venticinque|ventisei|ventisette|ventotto|ventinove|trenta|trentuno',
);
const DAY = `(?:${wordsOf(weekdays)})`;
const NUMBER = `(?<n>\\d{1,3}|${wordsOf(numbers)})`;
const ABOUT = '(?:i prossimi |le prossime |al massimo )?(?:circa |massimo )?';
const NTH = dayNumbers(ordinals, 'o|°');
const NEXT_WEEK =
  '(?:la |della |nella )?(?:prossima settimana|settimana (?:prossima|entrante|prox\\.?|che viene|ventura)|prox settimana)';
const NEXT_MONTH =
  '(?:il |del |al |di )?(?:prossimo mese|mese (?:prossimo|entrante|prox|che viene|venturo|successivo))';
const PART = '(?: mattina| pomeriggio| sera| in mattinata| in serata| in giornata| a pranzo| notte)';
/** A number that counts something, or belongs to a date, is no day of the month. */
const NO_UNIT = '(?!\\s?\\d|[.,:/]\\d|\\s?(?:€|%|eur\\b|euro|per cento|percento|h\\b|ore\\b|giorni|k\\b|volte|mila\\b))'; // prettier-ignore

/** Days as they are written in Italian. */
export const ITALIAN_DATES: DateWords = {
  months: {
    gennaio: 1, gen: 1, febbraio: 2, feb: 2, febb: 2, marzo: 3, mar: 3, aprile: 4, apr: 4, maggio: 5, mag: 5, giugno: 6,
    giu: 6, luglio: 7, lug: 7, agosto: 8, ago: 8, settembre: 9, sett: 9, set: 9, ottobre: 10, ott: 10, novembre: 11,
    nov: 11, dicembre: 12, dic: 12,
  }, // prettier-ignore
  weekdays,
  shortWeekdays,
  numbers,
  ordinals,
  relative: [
    { says: anyOf(`(?:tra|fra|entro|in) ${NUMBER} (?:(?<weeks>settimane)|giorni) (?:(?:a partire )?da|a decorrere da) oggi`, `oggi (?:a|tra|fra) (?!(?:8|15) )(?<m>\\d{1,3}) giorni`), day: { kind: 'inDays' } },
    { says: anyOf(`(?:settimana|mese|${wordsOf(weekdays)}) (?:scors[oa]|passat[oa])`, `(?:scors[oa]|passat[oa]) (?:settimana|mese|${wordsOf(weekdays)})`, `da (?:${DAY}|oggi|ieri)`, 'fine mese (?:piu|\\+) ?(?:dieci|quindici|\\d{1,2})', 'stamattina|stamani|stamane|questa mattina', '\\d{1,2} scorso', '(?:ad|a tutt\'|fino ad|a) oggi', "l'altro giorno", `un ${DAY} si e uno no|ogni due ${DAY}|${DAY} alterni`, `ogni (?:due|2) settimane,? (?:di |il )?${DAY}`), day: { kind: 'past' } },
    { says: anyOf('(?:entro|in|tra|fra|nelle) (?:le prossime |prossime )?(?<hours>24|48|72) ?(?:ore|h)(?! lav)'), day: { kind: 'inDays' } },
    { says: anyOf(`(?:entro|tra|fra) ${NUMBER} mes[ei]`), day: { kind: 'inMonths' } },
    { says: anyOf(`(?:tra|fra) (?:due|2) settimane,? (?:di )?${DAY}`, `${DAY} a quindici`, `${DAY} (?:tra|fra) (?:due settimane|2 settimane|quindici giorni|15 giorni)`), day: { kind: 'weekday', weeks: 2 } },
    { says: anyOf(`${DAY} a otto`, `${DAY} (?:tra|fra) (?:una settimana|otto giorni|8 giorni)`, `(?:tra|fra) una settimana,? (?:di )?${DAY}`), day: { kind: 'weekday', weeks: 1 } },
    { says: anyOf("dopodomani|dopo domani|domani l'altro|domani laltro|posdomani"), day: { kind: 'inDays', days: 2 } },
    { says: anyOf('domani a otto'), day: { kind: 'inDays', days: 8 } },
    { says: anyOf('domani a quindici'), day: { kind: 'inDays', days: 15 } },
    { says: anyOf('oggi a otto|(?:tra|fra|entro) otto giorni|(?:tra|fra) una settimana (?:esatta|da oggi)'), day: { kind: 'inDays', days: 7 } },
    { says: anyOf('(?:tra|fra|entro) una decina di giorni'), day: { kind: 'inDays', days: 10 } },
    { says: anyOf('(?:tra|fra|entro) un paio di giorni'), day: { kind: 'inDays', days: 2 } },
    { says: anyOf('oggi a quindici|(?:tra|fra|entro) un paio di settimane|(?:tra|fra|entro) quindici giorni'), day: { kind: 'inDays', days: 14 } },
    { says: anyOf(`domattina|domatina|domani${PART}?|dmn|domn`), day: { kind: 'inDays', days: 1 } },
    { says: anyOf(`oggi(?: stesso)?${PART}?|(?:entro |per )?stasera|questo pomeriggio|questa sera|stanotte`), day: { kind: 'inDays', days: 0 } },
    { says: anyOf('in giornata|(?:entro |in )(?:sera|serata)|(?:nel|di) pomeriggio|in mattinata|dopo pranzo|tra poco|entro (?:fine|la) giornata|(?<!giorn[io] |settiman[ae] )piu tardi'), day: { kind: 'inDays', days: 0, ifAlone: true } },
    { says: anyOf(`${DAY} (?:del)?${NEXT_WEEK}`, `${NEXT_WEEK},? (?:di )?${DAY}`, `${DAY} dell'altra(?: settimana)?`), day: { kind: 'weekday', nextWeek: true } },
    { says: anyOf(`(?:a |per |verso )?meta (?:della |di )?${NEXT_WEEK}`), day: { kind: 'midWeek', weeks: 1 } },
    { says: anyOf('(?:a |per |verso )?meta (?:della |di questa |di )?settimana'), day: { kind: 'midWeek', weeks: 0 } },
    { says: anyOf(`(?:entro |per |questo |questa |il |ogni |di |prossimo |prossima )?${DAY}(?: prossim[oa]| prox\\.?| che viene)?${PART}?`, `(?:entro|per|questo|il|di) (?:${wordsOf(shortWeekdays)})\\.?(?=[ .,;!)]|$)`), day: { kind: 'weekday' } },
    { says: anyOf(`(?:(?:a |entro |per |alla )?(?:fine|inizio|meta)(?: della| di)? )?${NEXT_WEEK}`), day: { kind: 'endOfWeek', weeks: 1 } },
    { says: anyOf('(?:prima del|entro il) prossimo (?:fine settimana|week-? ?end)'), day: { kind: 'endOfWeek', weeks: 1 } },
    { says: anyOf('(?:(?:entro |a |per )?(?:la )?(?<!(?:nel|durante il|buon) )fine (?:della |di questa |di )?|questa |in |entro )settimana', '(?:prima del(?: prossimo)?|entro il|entro) week-? ?end'), day: { kind: 'endOfWeek', weeks: 0 } },
    { says: anyOf(`${NEXT_MONTH},? (?:il |l')?(?:giorno )?${NTH}(?! (?:di|giorni))`), day: { kind: 'nthOfMonth', months: 1 } },
    { says: anyOf(`${NTH} (?:(?:del |di )(?:prossimo mese|mese (?:prossimo|entrante|prox|che viene|venturo|successivo))|p\\.?v\\.|del prossimo(?= ?[.,;]|$))`), day: { kind: 'nthOfMonth', months: 1 } },
    { says: anyOf('(?:il )?(?:primo|1°?) (?:giorno )?del mese(?! (?:prossimo|entrante))'), day: { kind: 'dayOfMonth', day: 1, months: 1 } },
    { says: anyOf("(?:a |per |entro (?:la )?|prima della |prima di )?fine (?:dell')?anno"), day: { kind: 'endOfYear' } },
    { says: anyOf('(?:a |per |entro (?:la )?|prima della |prima di )?fine (?:del )?trimestre'), day: { kind: 'endOfQuarter' } },
    { says: anyOf(`(?:a |ad |all')?(?:inizio|inizi|primi)(?: di)? ${NEXT_MONTH}`, `(?:ai|nei) primi giorni ${NEXT_MONTH}`), day: { kind: 'dayOfMonth', day: 5, months: 1 } },
    { says: anyOf(`(?:a |alla )?meta(?: di)? ${NEXT_MONTH}`), day: { kind: 'dayOfMonth', day: 15, months: 1 } },
    { says: anyOf(`(?:(?:a |per |alla |entro (?:la )?)?(?:fine|ultimo giorno)(?: di)? )?${NEXT_MONTH}`), day: { kind: 'endOfMonth', months: 1 } },
    { says: anyOf('(?:a |alla )?meta (?:del |di questo )?mese'), day: { kind: 'dayOfMonth', day: 15, months: 0 } },
    { says: anyOf('(?:a |alla |per |entro |entro la |verso )?fine (?:del |di questo |di |d\\.? |corrente |questo )?mese(?: corrente| in corso)?|questo mese|fine corr(?:ente|\\.)?|fine c\\.?m\\.?|chiusura (?:del )?mese', "(?:l'|all'|entro l')?ultimo (?<business>giorno lavorativo |giorno utile )?(?:giorno )?(?:del|di questo|di ogni) mese", "(?:l'|all')ultimo giorno(?= ?[.,;]|$)"), day: { kind: 'endOfMonth', months: 0 } },
    { says: anyOf(`(?:entro|tra|fra|in) ${ABOUT}${NUMBER} (?:giorn[io]|gg)(?<business> lavorativ[io]| lav\\.?)?`), day: { kind: 'inDays' } },
    { says: anyOf(`(?:entro|tra|fra|in) ${ABOUT}${NUMBER} (?<weeks>settiman[ae])`), day: { kind: 'inDays' } },
    { says: anyOf(`(?:il (?:giorno )?|entro il |per il |dal |al |del |prima del |giorno |entro l'|dell'|all'|l')(?<n>\\d{1,2})${NO_UNIT}`, 'ogni (?<k>\\d{1,2})(?= (?:del|di ogni) mese)', '(?:il (?:giorno )?|entro il |per il |giorno )(?<m>primo|cinque|dieci|' + spelledDays(ordinals) + ')(?=$|[.,;:!?)]| (?:del|di questo|e|io|vi|ti|le|senza|corrente)\\b)'), day: { kind: 'nthOfMonth' } },
  ],
  later: anyOf("il giorno (?:dopo|seguente|successivo|appresso)|l'indomani|il di dopo", `${NUMBER} (?:giorn[io]|(?<weeks>settiman[ae])) (?:dopo|piu tardi)`),
  thatDay: anyOf('il giorno stesso|in giornata stessa|(?:quel|in quel|lo stesso|quello stesso|nello stesso|il medesimo|in tale|tale) (?:giorno|data|momento)|(?:in|a) (?:quella|tale) data', '(?:quei|entrambi i|quegli stessi) giorni|(?:alle|quelle|entrambe le) date(?: indicate)?'),
  then: anyOf('allora|per allora'),
  aside: anyOf('incass(?:o|iamo|ero|eremo)|firma(?:no|re|ra)?|rientr(?:a|o|iamo|ano|ero)|torn(?:a|o|iamo|ano|ero)|riunione|sollecito|lettera|raccomandata|ricevut[oa]|arrivat[oa]|ferie|chius[oaie]|consegna|approvazione|fiera|appuntamento|scadut[oa]|scadenza|scade|viaggio|udienza|in ospedale|riunisc[a-z]+|riapre|assemblea|approva(?:no)?|malattia|in trasferta|rispuntat[oa]|replica|contributo'),
  incoming: anyOf("(?:ci|mi) (?:pagano|paga|accredita|versa|liquida|bonifica|salda)(?:no)?|(?:ci|mi) ha(?:nno)? (?:assicurato|promesso)|(?:lo|il mio) stipendio (?:arriva|entra)|(?:ci|mi) (?:paghera|accreditera|versera|liquidera)(?:nno)?|(?:prende|riceve) (?:lo stipendio|la sua)|termine ultimo|giorno di paga"),
}; // prettier-ignore
