import { entries, type PhraseTable } from './phraseTable';

/** Numbers that `#` leaves out because other languages use the words otherwise. */
const COUNT = '(#|en|et|to|fire|ni|ti|par|få|nogle)';

/** Danish. */
export const da: PhraseTable = {
  language: 'da',
  script: 'Latin',
  stopWords: entries(
    `og; at; det; som; er; på; for; af; til; fra; med; ikke; I; jer; jeres; vi; vores; os; den; dette; denne; har; hvis; allerede; kan; gerne; eller; endnu; noget; du; din; dit; De; Dem; nu; ved; blev; her; også; hos; venligst; skulle; være; så; når; mangler; blot; en; et; om; dig; der; have; se; bedes`,
  ),
  months: [
    ['januar', 'jan'],
    ['februar', 'feb'],
    ['marts', 'mar'],
    ['april', 'apr'],
    ['maj'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  weekdays: entries('mandag; tirsdag; onsdag; torsdag; fredag; lørdag; søndag'),
  dayWords: ['dag', 'dage', 'dages', 'døgn'],
  periodWords: entries(
    'timer; minut; minutter; uge; uger; måned; måneder; kvartal; kvartaler; hverdage; bankdage; arbejdsdage',
  ),
  invoiceWords: entries('faktura; fakturaer; fakturaerne; regning; regninger; poster; bilag; dokumenter'),
  // prettier-ignore
  numberWords: {
    en: 1, et: 1, én: 1, to: 2, tre: 3, fire: 4, fem: 5, seks: 6, syv: 7, otte: 8, ni: 9, ti: 10, elleve: 11, tolv: 12,
    tretten: 13, fjorten: 14, femten: 15, seksten: 16, sytten: 17, atten: 18, nitten: 19, tyve: 20, tredive: 30, fyrre: 40,
    halvtreds: 50, tres: 60, halvfjerds: 70, firs: 80, halvfems: 90,
  },
  ambiguousNumberWords: ['en', 'et', 'én', 'to', 'fire', 'ni', 'ti', 'tres'],
  ordinalWords: entries(
    'første; anden; tredje; fjerde; femte; sjette; syvende; ottende; niende; tiende; ellevte; tolvte; trettende; fjortende; femtende; tyvende; tredivte',
  ),
  magnitudeWords: entries(
    'hundrede; hundreder; *hundrede; tusind; tusinde; tusinder; *tusind; *tusinde; million; millioner; milliard; dusin',
  ),
  percentWords: entries('procent; procentpoint; promille'),
  // prettier-ignore
  currencyWords: {
    kroner: ['DKK'], krone: ['DKK'], kronerne: ['DKK'], euro: ['EUR'], dollar: ['USD', 'CAD', 'AUD'], dollars: ['USD', 'CAD', 'AUD'],
    pund: ['GBP'], yen: ['JPY'], franc: ['CHF'], øre: [],
  },
  replyIfMissing: entries(`
    (svar*|besvar*|hør fra|skriv*|meddel*|kontakt*|sig til|giv besked|giv os besked|lad os vide|fortæl*|ring|vend tilbage|henvend*) ~~~ (mangl*|uklar*|forkert*|fejl*|stemmer|spørg*|problem*|brug for|tvivl*|indvend*|uenig*|i vejen|afvig*|passer|forhindr*)
    (mangl*|uklar*|forkert*|fejl*|stemmer|spørg*|problem*|brug for|tvivl*|indvend*|uenig*|i vejen|afvig*|passer|forhindr*) ~~~ (svar*|besvar*|hør fra|skriv*|meddel*|kontakt*|sig til|giv besked|giv os besked|lad os vide|fortæl*|ring|vend tilbage|henvend*)
  `),
  ignoreIfPaid: entries(`
    (allerede|netop|lige|krydse*|krydset|på vej|i mellemtiden) ~~~ (se bort|bedes ~ bort|ignorer*|tak|ikke gøre|intet|ikke foretage|behøver|betragt*|mere at gøre)
    (se bort|ser bort|ignorer*|tak|betragt*) ~~~ (allerede|netop|lige|krydse*|krydset|på vej|i mellemtiden)
  `),
  idioms: entries(`
    tusind tak; tak ~ interesse; i (jeres|din|deres) (egen)? interesse; interesseret; uden (ekstra|yderligere)? (omkostning*|gebyr*|beregning); (bankoplysninger*|betalingsoplysninger*|kontooplysninger*) ~ (på|i) (fakturaen|fakturaerne|hver faktura); sidste (rettidige)? betalings*; (betalingsbetingelser|betalingsfristen) (er|var); hurtigst muligt; betalingsfristen (er|var) (udløbet|overskredet|passeret)
  `),
  relativeDates: entries(`
    i morgen; imorgen; i overmorgen; overmorgen; i går; igår; i forgårs; i aften; i nat; (denne|næste|sidste|kommende|indeværende|forrige) (uge*|måned*|kvartal*|år*|weekend*); (næste|kommende|nærmeste|følgende|første) (dag|dage|bankdag*|hverdag*|arbejdsdag*|timer|uger|måneder); (ugen|måneden|weekenden|kvartalet|årsskiftet)
    (inden for|indenfor|om|efter|senest om|inden|på) (de|den|det)? (højst|næste|kommende|maks|maksimalt|mindre end|første)? ${COUNT} (dag|dage|døgn|time|timer|uge|uger|måned|måneder|bankdage|hverdage|arbejdsdage|minutter); (inden for|indenfor) ~ (dag|dage|døgn|time|timer|uge|uger|måned|måneder|bankdage|hverdage|arbejdsdage|kort)
    ${COUNT} (bankdag*|hverdag*|arbejdsdag*|kalenderdag*); ${COUNT} (dage|uger|timer|måneder) (fra|til at|tilbage|ekstra|endnu|mere|frist|henstand); (slutningen|begyndelsen|midten|udgangen) af (ugen|måneden|dagen|året|kvartalet|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|denne|næste)
    (senest|før|inden|til) (i dag|idag|i morgen|middag|midnat|aften|weekenden|månedsskiftet|ugens|månedens|årsskiftet|dagens); (betal*|indbetal*|overfør*) ~ (i dag|idag); (i dag|idag) (senest|kun); allerede i dag; månedsskifte*; (før|inden|senest i|til|i) (januar|februar|marts|juni|juli|august|september|oktober|november|december); (en|to|tre) (uge|uger|måned|måneder) siden; om kort tid (overgår|sender|vil)
  `),
  threats: entries(`
    retslig*; retsskridt*; retssag*; retssystem*; retlig*; retsforfølg*; retten; juridisk*; jurist*; advokat*; domstol*; dommer; byretten*; fogedret*; foged*; kongens foged; stævn*; sagsøg*; søgsmål*; sag an; anlægge sag; anlægger sag; tvangsfuldbyrd*; tvangs*; udlæg; udpant*; betalingspåkrav; inddrivelse*; inddriv*; anmeld* ~ (politi*|myndighed*|register*); politianmeld*; politi*; konkurs*; insolven*; misligehold*; misligholde*; misligholdelse*; kontraktbrud; aftalebrud; kreditorbeskyttelse; arrest; beslaglæg*
    inkasso*; inkassér*; gældsinddriv*; gældsinddrivelse*; skyldner*; debitor; debitoren; debitorregist*; gæld; gælden; gælds*; (overdrag*|overgiv*|send*|sælg*|solgt|videregiv*|overgår|oversend*) ~ (inkasso*|tredjepart|tredjemand|tredje part|advokat*|eksternt|ekstern|udenforstående|inddrivelse); factoring; eksternt firma
    RKI; debitorregist*; debitor registret; Experian; kreditvurder*; kreditværdig*; kreditoplysning*; kreditrapport*; kreditscore*; kreditrating; kreditstop*; kredithistorik; sortlist*; sort liste; dårlig betaler; dårlige betalere; (indberet*|registrer*|opført*|tilmeld*) ~ (register|registret|rki|kreditoplysning*|dårlig*)
    (luk*|spær*|afbryd*|afbrudt*|paus*|stop*|standse*|opsig*|opsagt|ophæv*|fastfrys*|bloker*|begræns*|inddrag*|suspender*|indstil*|tilbagehold*|deaktiver*|afslut*|annuller*) ~ (tjeneste*|ydelse*|konto*|kontoen|leveranc*|levering*|adgang*|abonnement*|aftale*|bestilling*|ordre*|licens*|forsyning*|samarbejde*|kontrakt*|service*)
    (tjeneste*|ydelse*|konto|kontoen|konti|leveranc*|levering*|adgang*|abonnement*|aftale*|bestilling*|ordre|ordrer|licens*|forsyning*|kontrakt*|service*) ~ (luk*|spær*|afbryd*|afbrudt*|paus*|stop*|standse*|opsig*|opsagt|ophæv*|fastfrys*|frosset|bloker*|begræns*|inddrag*|suspender*|indstil*|tilbagehold*|deaktiver*|ophør*); (ingen|ikke) (flere|yderligere) (leveranc*|levering*|ydelser|bestilling*|ordre*); leveringsstop*; leverancestop*
  `),
  newTerms: entries(`
    rente; renter; renten; renterne; morarente*; strafrente*; dagsrente*; forsinkelsesrente*; procesrente*; gebyr; gebyrer; gebyret; *gebyr; *gebyrer; *gebyret; bøde; bøder; bøden; bod; konventionalbod; tillæg; pristillæg; merpris; (ekstra|yderligere|øgede|unødige|tilkommende) (omkostning*|udgift*|afgift*); omkostning* (påløber|tilskrives|pålægges|lægges|opkræves|for (rykker*|inddriv*)); *omkostninger (påløber|tilskrives); meromkostning*; påløb*; tilskriv*; pålæg*; for (jeres|din|egen) regning; erstatning*; kompensation*; (beløb*|sum*|saldo*|gæld*|total*) ~ (stig*|forhøj*|vokser|vokse|øges|fordobl*); (forhøjer|øger) ~ (beløb*|prisen|saldo*)
    rabat*; *rabat; nedslag*; prisnedslag*; afslag i prisen; prisafslag*; nedsat*; nedsæt*; eftergiv*; eftergivelse*; afskriv*; halvdelen; halvt beløb; halve beløb*; det halve; bonus*; gavekort*; kupon*; tilbud på; refusion*; refunder*; forlig*; (betale|accepterer|nøjes ~ med) ~ mindre; slip* for at betale; behøver ikke (at)? betale; skal ikke betale; frafald*; giver afkald; afkald
    (ny*|forlænge*|ændre*|anden|andre|længere|kortere|udvid*|sidste) (betalingsfrist*|frist*|forfaldsdato*|forfaldsdag*|betalingsbetingelse*|betingelse*|vilkår*|betalingsvilkår*|tidsfrist*|aftale*); (frist*|betalingsfrist*|forfaldsdato*|vilkår*|betingelse*) ~ (forlæng*|ændr*|flyt*|udsæt*|udvid*|udskyd*|skærp*); fristforlængelse*; forlængelse*; forlænger; henstand*; udsættelse*; udskyd*; udskyde*; udsæt*; respit*; moratori*; mere tid; længere tid; ekstra tid; betale (senere|bagefter); afdrag*; afdragsordning*; rater; i rater; rateaftale*; ratebetaling*; (tilbyd*|mulig*|opdel*) ~ delbetaling*; betalingsplan*; betalingsordning*; betalingsaftale*; (i|over) (flere|to|tre|#) (dele|rater|omgange|portioner); forudbetal*; forskud*; depositum; kontant ved levering; efterkrav; kreditmaksimum; kreditgrænse*; (vi|jeg) (bevilger|tilbyder|giver jer|giver dig|garanterer|lover|accepterer|indrømmer|yder)
  `),
  pressure: entries(`
    skam; skamm*; skammel*; skændsel; pinlig*; flov*; uansvarlig*; uærlig*; uhæderlig*; bedrageri*; bedragere*; bedrog; svindel*; svindler*; tyv; tyve knægt; tyveri; stjæl*; stjål*; løgn*; lyver; lyve; løj; uacceptabel*; uacceptabl*; useriøs*; skuffe*; skuffende; skuffet; betalingsmoral; dårlig* (betaler|betalere|moral|ry|omdømme); omdømme; slendrian; sjusk*; doven*; idiot*; latterlig*; undskyldninger; ingen undskyldning*; svigt*; uforskamm*; (informer*|kontakt*|fortæl*|underret*|orienter*) ~ (chef*|arbejdsgiver*|familie*|nabo*|jeres kunder|dine kunder|jeres leverandører|dine leverandører|kolleger*|bestyrelse*|din bank|jeres bank|presse*|medie*|samarbejdspartner*); offentligt; offentliggør*; hænge ud
    straks; øjeblikkelig*; omgående; ufortøvet; akut; hastende; haster; presserende; (betal*|indbetal*|overfør*) ~ (med det samme|prompte|her og nu); med det samme; her og nu; uden (yderligere|mere)? (forsinkelse|tøven|ophold|udsættelse); (sidste|endelig*|allersidste) (rykker*|advarsel|påmindelse*|chance|mulighed*|opfordring*|meddelelse*|gang|varsel|brev|forsøg|krav|anmodning*|udkald|henvendelse*); ultimatum*; advarsel; advarsler; advar*; advarer; konsekvens*; alvorlig*; (yderligere|videre|andre|skrappere) (skridt|foranstaltning*|tiltag); ellers (må|vil|ser|bliver|er vi|tager); modsat fald (vil|må|ser|bliver|tager|overdrager|lukker|går|er|kommer|sender); tvunget; tvinges; nødsaget; nødt til at (tage|overdrage|lukke|stoppe|handle); intet (andet)? valg; ingen anden udvej; intet andet alternativ; forbeholder; kræver; kræve; krav om; krævebrev; betalingskrav; påkrav*; tålmodighed*; tiden (er ved|løber|rinder) (at)? (løbe)? ud; for sent; på høje tid; høje tid; handl nu; reager nu; tøv ikke; vent ikke; ignorer ikke; kun i dag; hvis (I|du) (ikke|nægter) ~ (betaler|betalt|svarer|reagerer); manglende (betaling|svar|reaktion) ~ (vil|medfør*|får|fører); undlad* ~ betal*; uanset undskyldning
  `),
  contactClaims: entries(`
    (vi|jeg|kollega*|medarbejder*) ~ (ringet|ringede|telefoneret|talt med|talte med|snakket|snakkede|talt|besøgt|besøgte|mødtes|drøftet|drøftede|forsøgt|forsøgte|prøvet|prøvede|lagt ~ besked|indtalt|aftalt|aftalte|truffet); (har|havde) ~ (ringet|talt sammen|snakket|besøgt|mødtes|forsøgt at (kontakte|få fat|ringe)|aftalt); som (aftalt|drøftet|lovet|nævnt|bekendt|du ved|I ved|omtalt|sagt|varslet|vi aftalte|vi talte|I lovede|du lovede|tidligere (nævnt|meddelt|oplyst)); ifølge (aftale*|vores samtale|vores aftale|løfte*); (vores|seneste|sidste|tidligere|jeres|gårsdagens|din) (seneste|sidste|tidligere)? (samtale*|telefonsamtale*|opkald*|møde*|besøg*|drøftelse*|snak); (aftal*|lov*|sagt|bekræft*) ~ (telefonisk|i telefonen|over telefonen|pr telefon); (vi|jeg) talte (om|sammen|i telefon); (talt*|snak*) ~ (i telefonen|over telefonen|pr telefon); telefonisk (aftal*|lov*|bekræft*|kontakt* jer|kontakt* dig); telefonsvarer*; voicemail*; (anden|andet|tredje|fjerde|femte|gentagne|gentagen|endnu en|#*) (rykker*|påmindelse*|brev|varsel|gang|gange|forsøg|henvendelse*|opfordring*|advarsel); (flere|mange|adskillige|gentagne|utallige|talrige) (gange|rykker*|påmindelse*|opkald|forsøg|breve|beskeder|mails|henvendelse*|lejligheder); gang på gang; gentagne; gentagende; atter; endnu engang; endnu en gang; trods (vores|flere|gentagne|mange|alle|tidligere); på trods af; (I|du) ~ (ignoreret|ignorerede|ignorerer|nægtet|nægter|nægtede|ikke svaret|ikke reageret|aldrig svaret|undladt)
  `),
  promiseClaims: entries(`
    (I|du|De) ~ (lovede|lovet|bekræftede|bekræftet|forsikre*|garantere*|forpligte*|sagde at|tilkendegav|oplyste at|annonceret|varslet); (jeres|dit|din|Deres) (løfte*|ord|tilsagn|bekræftelse*|forsikring*|forpligtelse*); (lovede|lovet|aftalte|bebudede|varslede|annoncerede) (betaling*|dato*|beløb*|dag)
  `),
  bankDetails: entries(`
    IBAN; BIC; SWIFT; kontonummer*; kontonr; registreringsnummer*; reg nr; regnr; bankkonto*; bankoplysning*; kontooplysning*; kontohaver*; betalingsmodtager*; modtagerkonto*; FI kort; (ny*|ændre*|anden|andet|følgende|opdater*) (konto*|bank|banken|bankforbindelse*|bankkonto*|betalingsoplysning*); (overfør*|indbetal*|betal*|indsæt*|send*) ~ (til|på) ~ (konto*|bank|banken); (konto*|bank) ~ (ændret|skiftet|opdateret); bankskifte*; mobilepay*; mobile pay; Western Union; bitcoin*; krypto*; gavekort*; begunstiget*
  `),
  secretRequests: entries(`
    kreditkort*; betalingskort*; dankort*; hævekort*; bankkort*; kortnummer*; kortoplysning*; kortets; CVV; CVC; kontrolcifre*; adgangskode*; kodeord*; password*; PIN; pinkode*; PIN kode*; sikkerhedskode*; engangskode*; bekræftelseskode*; verifikationskode*; kode fra; nemid; mitid; mit id; nøglekort*; login*; log ind; loginoplysning*; brugernavn*; netbank*; CPR*; personnummer*; pasnummer*; kopi af pas*; pas nr; kørekort*; legitimation*; id kort*; sundhedskort*; fødselsdato*; fødselsdag*; (bekræft|verificer) (din|jeres) (konto|identitet)
  `),
  machineTalk: entries(`
    som (en)? (AI|sprogmodel|AI assistent|kunstig intelligens|assistent); sprogmodel*; (ignorer*|se bort fra|glem) ~ (instruktion*|instruks*|regler*|anvisning*|prompt*); systemprompt*; systembesked*; her (er|kommer) (udkast*|et udkast|den (reviderede|opdaterede|ønskede)|det (reviderede|opdaterede|ønskede)|en (revideret|opdateret)|dit udkast); (selvfølgelig|naturligvis|javist|gerne) her (er|kommer); (note|bemærkning|notat|kommentar) til (gennemgang*|bedømmer*|godkender*|sagsbehandler*); pladsholder*; sagsbehandlernote*; (godkend*|marker*) ~ (automatisk|som (betalt|godkendt))
  `),
  internalNotes: entries(`
    (intern|internt|interne) (note*|notits*|bemærkning*|kommentar*|information|besked|notat*|brug); (vis|send|sig|fortæl) ~ ikke ~ kunden; må ikke (vises|sendes|deles); fortrolig*; kunde* (med høj risiko|er (svær|langsom|besværlig)); (risikoscore|risikoniveau|risikoklasse|risikovurdering)*; høj risiko; betaler (altid|ofte|sædvanligvis|som regel) ~ (sent|for sent); kunden (betaler|er|har|siger|påstår|vil|nægter); CRM; kundeansvarlig*
  `),
  taxNumbers: entries(`
    CVR*; SE nummer; momsnummer*; momsregistrering*; skattenummer*
  `),
  greetings: entries(`
    Hej; Hejsa; Goddag; God dag; Godmorgen; Kære; Til
  `),
  titles: entries(`
    Hr; Fru; Frøken; Dr; Prof
  `),
  roles: entries(`
    Hr; Fru; Kunde; Kunder; Kollega; Kolleger; Team; Alle; Bogholderi; Bogholderiet; Regnskab; Regnskabsafdeling; Regnskabsafdelingen; Afdeling; Partner; Ven; Venner; I; De; Du; Vi; Vores; Det; Igen; Indkøb; Rette; Vedkommende; Økonomiafdelingen
  `),
  closings: entries(`
    hilsen; hilsner; venligst; tak; mvh
  `),
};
