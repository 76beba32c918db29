import { entries } from './phraseTable';

/** How a language names days by their distance. Lists in the notation of PhraseTable; `#` is a number of days. */
export interface DaysNamed {
  /** Monday to Sunday in every form a sentence gives them. */
  readonly weekdays: readonly (readonly string[])[];
  readonly tomorrow: readonly string[];
  readonly dayAfterTomorrow: readonly string[];
  readonly thisWeek: readonly string[];
  readonly nextWeek: readonly string[];
  readonly inOneWeek: readonly string[];
  readonly inDays: readonly string[];
  /** Close by, whichever day it is. */
  readonly soon: readonly string[];
  /** Days gone by, as of a payment just made: they set no term. */
  readonly recent: readonly string[];
  /** Small words that may stand beside one of these and add nothing. */
  readonly small: readonly string[];
}

const named = (
  weekdays: string,
  tomorrow: string,
  dayAfterTomorrow: string,
  thisWeek: string,
  nextWeek: string,
  inOneWeek: string,
  inDays: string,
  soon: string,
  recent: string,
  small: string,
): DaysNamed => ({
  weekdays: entries(weekdays).map((forms) => forms.split('|')),
  tomorrow: entries(tomorrow),
  dayAfterTomorrow: entries(dayAfterTomorrow),
  thisWeek: entries(thisWeek),
  nextWeek: entries(nextWeek),
  inOneWeek: entries(inOneWeek),
  inDays: entries(inDays),
  soon: entries(soon),
  recent: entries(recent),
  small: entries(small),
});

/** By language. */
export const DAYS_NAMED: Readonly<Record<string, DaysNamed>> = {
  en: named(
    'monday|mondays; tuesday|tuesdays; wednesday|wednesdays; thursday|thursdays; friday|fridays; saturday|saturdays; sunday|sundays',
    'tomorrow',
    'the day after tomorrow; day after tomorrow',
    'this week; later this week',
    'next week; the coming week; coming week; the following week',
    'a week today; a week from (today|now); one week from (today|now); in (a|one) week; a week (away|ahead); in a week s time',
    'in # days; # days (from|away|ahead) (now|today)?; in # days time; # days (left|remaining|remain|more)',
    'due soon; soon due; in due course; before long; (by|until|till|before) then',
    '(in|over|within|during)? (the|these)? (last|past) (few|couple of|two or three|several) (days|weeks|hours); (in|over|within|during)? (the|these)? (past|recent) (days|day or two|day or so|weeks); (in|over|within|during)? the last day or (two|so); (a|one|some) (few|couple of|day or two)? days ago; a day or (two|so) ago; (few|couple of) days ago; the other day; (a|some) (few|couple of)? days (early|ahead|in advance|beforehand|before); (have|has|ve|you|was|it) (just|already)? (paid|sent|settled|made|transferred|went out|left) ~ (yesterday|last week|the weekend)',
    'on; of; next; the; coming; this; due; in; week; following; later',
  ),
  de: named(
    'montag|montags; dienstag|dienstags; mittwoch|mittwochs; donnerstag|donnerstags; freitag|freitags; samstag|samstags|sonnabend; sonntag|sonntags',
    'morgen',
    'übermorgen',
    '(in|noch|im laufe)? (diese|dieser) Woche; laufende* Woche',
    '(in|im laufe)? (der|die|dieser)? (nächste|nächsten|nächster|kommende|kommenden|kommender|folgende|folgenden) Woche',
    'in (einer|1) Woche; heute in (einer|1) Woche; in acht Tagen',
    'in # Tagen',
    'in Kürze (fällig)?; demnächst; bald fällig; in Bälde; bis dahin',
    '(in|während|innerhalb|im Laufe) (den|der) (letzten|vergangenen|jüngsten|zurückliegenden) (paar|beiden|zwei|drei|wenigen)? (Tagen|Tage|Wochen|Stunden); die (letzten|vergangenen) (paar|beiden)? Tage; (ein paar|einige|wenige) Tage (vorher|vorab|früher|im Voraus|vor); vor (ein paar|einigen|wenigen|zwei|drei) (Tagen|Stunden); dieser Tage; (gestern|letzte Woche|vorgestern) ~ (bezahlt|gezahlt|überwiesen|veranlasst|beglichen|angewiesen|erledigt|abgeschickt)',
    'am; der; den; dem; in; nächsten; nächster; nächste; kommenden; kommender; folgenden; der; und; zwar; die; Woche',
  ),
  fr: named(
    'lundi; mardi; mercredi; jeudi; vendredi; samedi; dimanche',
    'demain',
    'après demain',
    'cette semaine',
    'la semaine (prochaine|suivante|qui vient|à venir); semaine (prochaine|suivante); (la)? prochaine semaine',
    'dans (une|1) semaine; dans huit jours; d ici une semaine',
    'dans # jours',
    'prochainement; bientôt; sous peu',
    '(ces|au cours de ces|au cours des|durant les|dans les|pendant ces|durant ces|au cours de) (tout)? (quelques|deux|trois)? (derniers|dernières|tout derniers) (jours|heures|semaines|temps); ces jours (ci|derniers); quelques jours (avant|à l avance|plus tôt|d avance); il y a (quelques|peu de|deux|trois|un ou deux) (jours|heures); (réglé*|payé*|effectué*|viré*|envoyé*|parti*|fait*) ~ (hier|la semaine dernière|avant hier); (hier|avant hier) ~ (réglé*|payé*|effectué*|viré*|envoyé*|parti*)',
    'le; ce; prochain; prochaine; suivant; de; la; semaine; du; au; qui vient; en huit',
  ),
  es: named(
    'lunes; martes; miércoles; jueves; viernes; sábado|sábados; domingo|domingos',
    'mañana',
    'pasado mañana',
    '(esta|la presente|en el curso de esta) semana',
    '(la|en la)? (próxima|siguiente) semana; (la)? semana (próxima|que viene|siguiente|entrante)',
    '(dentro de|en) (una|1) semana; de aquí a una semana',
    '(dentro de|en|faltan|quedan|restan) (aún|todavía)? # días (para|hasta)?; # días (para|hasta)',
    'próximamente; en breve; pronto',
    '(en|durante|a lo largo de) (los|estos|las|estas) (últimos|últimas|pasados|recientes|anteriores) (dos|tres|pocos)? (días|horas|semanas); estos últimos días; (adelant*|anticip*) ~ unos días; (con)? unos días (antes|de antelación|de margen|de adelanto); hace (unos|pocos|algunos|un par de|dos|tres|escasos|un) (días|día); días atrás; en días (pasados|recientes|anteriores); (pagó|pagado|abonado|realizado|enviado|hecho|efectuado|transferido) ~ (ayer|la semana pasada); ayer ~ (pagó|pagado|abonado|realizado|enviado|hecho|transferido)',
    'el; este; próximo; la; de; que viene; del; día; próxima; semana; siguiente',
  ),
  nl: named(
    'maandag|maandags; dinsdag|dinsdags; woensdag|woensdags; donderdag|donderdags; vrijdag|vrijdags; zaterdag|zaterdags; zondag|zondags',
    'morgen',
    'overmorgen',
    '(in|later)? deze week',
    '(in|in de loop van)? (de)? (volgende|komende|aanstaande|eerstvolgende) week',
    'over (een|één|1) week; vandaag over een week',
    '(over|nog) # dagen',
    'binnenkort; weldra; (voor|tot|tegen) dan',
    '(in|gedurende|tijdens|binnen) de (afgelopen|laatste|voorbije) (paar|enkele|twee|drie)? (dagen|uren|weken|dag); de (afgelopen|voorbije) (paar|enkele)? (dagen|weken); (een paar|enkele|een aantal|twee|drie|paar) dagen (geleden|terug|vooraf|eerder|van tevoren); dezer dagen; (betaald|overgemaakt|voldaan|verstuurd) ~ (gisteren|vorige week|eergisteren); (gisteren|vorige week|eergisteren) ~ (betaald|overgemaakt|voldaan|verstuurd)',
    'op; de; volgende; komende; aanstaande; a s; van; week; in',
  ),
  it: named(
    'lunedì; martedì; mercoledì; giovedì; venerdì; sabato; domenica',
    'domani',
    'dopodomani',
    '(in|nel corso di)? questa settimana',
    '(la|nella)? prossima settimana; (la)? settimana (prossima|entrante|ventura)',
    '(tra|fra) (una|1) settimana',
    '(tra|fra|mancano|restano) (ancora)? # giorni (alla|fino alla)?',
    'prossimamente; a breve; presto',
    '(negli|nei|nelle|nel corso degli|durante gli) (ultimi|ultime|ultimissimi|scorsi|recenti) (due|tre|pochi)? (giorni|ore|settimane); nei giorni scorsi; gli ultimi giorni; (qualche|alcuni|un paio di) (giorno|giorni) (prima|di anticipo|in anticipo); (qualche|pochi|alcuni|un paio di|due|tre) (giorno|giorni) (fa|or sono|addietro); giorni (fa|addietro); (pagat*|effettuat*|disposto|inviat*|eseguit*) ~ (ieri|la settimana scorsa|la scorsa settimana); (ieri|l altro ieri) ~ (pagat*|effettuat*|disposto|inviat*|eseguit*)',
    'il; prossimo; di; della; la; questo; prossima; settimana; entrante; lo; in; nella',
  ),
  pt: named(
    'segunda-feira|segunda feira; terça-feira|terça feira; quarta-feira|quarta feira; quinta-feira|quinta feira; sexta-feira|sexta feira; sábado|sábados; domingo|domingos',
    'amanhã',
    'depois de amanhã',
    '(ainda)? (esta|nesta|durante esta) semana',
    '(a|na)? próxima semana; (a|na)? semana (que vem|seguinte|próxima)',
    '(dentro de|daqui a|em) (uma|1) semana',
    '(dentro de|daqui a|em|faltam|restam) (ainda)? # dias (para|até)?; # dias (para|até)',
    'em breve; brevemente; (em|dentro de) breve vencimento; proximamente',
    '(nos|nestes|durante os|ao longo dos|nas|durante estes) (últimos|últimas|passados|mais recentes) (dois|três|poucos)? (dias|horas|semanas); (há|faz) (alguns|poucos|uns|dois|três|um par de|uns poucos) dias; (alguns|poucos|uns) dias (atrás|antes|de antecedência); antecip* ~ (uns|alguns) dias; (pago|paga|efetuado|efetuou|enviado|feito|transferido) ~ (ontem|a semana passada|na semana passada); (ontem|anteontem) ~ (pago|efetuado|efetuou|enviado|feito|transferido)',
    'na; no; a; próxima; próximo; esta; que vem; da; de; semana; dia; em; feira',
  ),
  pl: named(
    'poniedziałek|poniedziałku|poniedziałkiem; wtorek|wtorku|wtorkiem|wtorki; środa|środę|środy|środzie|środą; czwartek|czwartku|czwartkiem; piątek|piątku|piątkiem; sobota|sobotę|soboty|sobotą; niedziela|niedzielę|niedzieli|niedzielą',
    'jutro; jutra',
    'pojutrze',
    '(w)? (tym|ten) (tygodniu|tydzień)',
    '(w)? (przyszłym|następnym|nadchodzącym|kolejnym) tygodniu; (przyszły|następny) tydzień',
    'za tydzień; za 1 tydzień; od dziś za tydzień',
    '(za|pozostało|pozostaje|zostało|jeszcze) (jeszcze)? # dni; do (terminu)? płatności (pozostało|pozostaje|zostało) (jeszcze)? # dni',
    'wkrótce; niebawem; niedługo',
    '(w|w ciągu|na przestrzeni|przez|podczas) (tych)? (ostatnich|ostatnie|minionych|ubiegłych) (kilku|paru|dwóch|trzech)? (dniach|dni|godzin*|tygodni*); (kilka|parę|dwa|trzy) dni (temu|wcześniej|przed); kilkudniow*; (wczoraj|przedwczoraj|w zeszłym tygodniu) ~ (zapłac*|opłac*|przela*|wysła*|wpłac*|zlec*|uregul*); (zapłac*|opłac*|przela*|wysła*|wpłac*|zlec*|uregul*) ~ (wczoraj|przedwczoraj)',
    'w; we; na; najbliższy; najbliższą; przyszły; przyszłą; przyszłego; tygodnia; ten; tę; nadchodzący; nadchodzącą; następny; następną',
  ),
  sv: named(
    'måndag|måndagen|måndagens|måndags; tisdag|tisdagen|tisdagens|tisdags; onsdag|onsdagen|onsdagens|onsdags; torsdag|torsdagen|torsdagens|torsdags; fredag|fredagen|fredagens|fredags; lördag|lördagen|lördagens|lördags; söndag|söndagen|söndagens|söndags',
    'i morgon; imorgon',
    'i övermorgon; övermorgon',
    '(i|under)? (denna|den här) (vecka|veckan)',
    '(i|under)? nästa vecka; (i|under)? kommande vecka',
    'om (en|1) vecka; idag om en vecka',
    'om # dagar; # dagar (kvar|till)',
    'inom kort; snart; (till|före|innan) dess',
    '(under|i|inom)? de (allra)? (senaste|gångna) (par|få|två|tre)? (dagarna|dygnen|timmarna|veckorna); senaste (dagarna|dygnet|dagen); (för)? (några|ett par|två|tre|nån) (dagar|dag|dar) (sedan|i förväg|innan|före); (betalat|betalt|skickat|gjort|överfört) ~ (igår|i går|förra veckan|i förrgår); (igår|i går|förra veckan) ~ (betalat|betalt|skickat|gjort|överfört)',
    'på; den; nästa; nu; kommande; i; veckan; vecka; denna; till',
  ),
  da: named(
    'mandag|mandagen|mandags; tirsdag|tirsdagen|tirsdags; onsdag|onsdagen|onsdags; torsdag|torsdagen|torsdags; fredag|fredagen|fredags; lørdag|lørdagen|lørdags; søndag|søndagen|søndags',
    'i morgen; imorgen',
    'i overmorgen; overmorgen',
    '(i)? denne uge',
    '(i)? (den)? (næste|kommende) uge',
    'om (en|én|1) uge; i dag om en uge',
    'om # dage; # dage (til|tilbage|endnu)',
    'inden længe; snart; snarligt; (indtil|inden|til) da',
    '(i|inden for|indenfor|inden|over|gennem|i løbet af|inden for)? (de|det|den) (seneste|sidste|forløbne) (par|få|to|tre)? (dage|døgn|timer|uger); for (nogle|et par|få|to|tre) (dage|dag) siden; (nogle|et par) dage (før|i forvejen|forud); forleden dag; (betalt|overført|sendt|gjort) ~ (i går|sidste uge|i forgårs); (i går|i forgårs|sidste uge) ~ (betalt|overført|sendt|gjort)',
    'på; den; næste; nu; kommende; i; uge; d; førstkommende; denne',
  ),
  cs: named(
    'pondělí|pondělku|pondělkem; úterý|úterka|úterkem; středa|středu|středy|středou; čtvrtek|čtvrtku|čtvrtka|čtvrtkem; pátek|pátku|pátkem; sobota|sobotu|soboty|sobotou; neděle|neděli|nedělí',
    'zítra',
    'pozítří',
    '(v)? (tento|tomto) (týden|týdnu)',
    '(v)? (příští|následující) (týden|týdnu); (v)? příštím týdnu; příštího týdne',
    'za (týden|jeden týden|1 týden)',
    '(za|zbývá|zbývají) (ještě)? # (dní|dny|dnů); do (data)? splatnosti zbývá (ještě)? # (dní|dny|dnů)',
    'brzy; do té doby; zanedlouho; v brzké době',
    '(v|během|za|v průběhu) (těchto)? (posledních|uplynulých|minulých) (pár|několika|dvou|třech|tří)? (dnech|dní|dnů|hodin*|týdn*); v poslední době; před (pár|několika|dvěma|třemi) dny; (pár|několik) dní (předem|dopředu|před); (včera|předevčírem|minulý týden) ~ (zaplatil*|uhradil*|poslal*|odeslal*|zadal*|odešla|odešly); (zaplatil*|uhradil*|poslal*|odeslal*|zadal*) ~ (včera|předevčírem)',
    'v; ve; na; příští; příštím; týden; týdnu; dne; tento; tuto; následující; nejbližší; nadcházející; toto',
  ),
  ja: named(
    '月曜日|月曜; 火曜日|火曜; 水曜日|水曜; 木曜日|木曜; 金曜日|金曜; 土曜日|土曜; 日曜日|日曜',
    '明日; あす; あした',
    '明後日; あさって',
    '今週',
    '来週',
    '(一|1) 週間 (後|先); 来週の今日',
    '# 日後',
    '近日; まもなく; 間もなく',
    'ここ (#|数|一両|二三) 日 ~~~ (いただい (た|て)|済|くださっ|なさっ|された|ました (ら|際|場合)); (数|#) 日 (ほど)? 前 (に)? ~~~ (いただい (た|て)|済|くださっ|なさっ|された|ました); (昨日|きのう|先週) ~~~ (お支払い|お振込|お振り込み|ご入金|ご送金) ~~ (いただい|済|くださっ|なさっ|された)',
    'の; に; は; が; で',
  ),
};
