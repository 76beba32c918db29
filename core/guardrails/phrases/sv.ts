import { entries, type PhraseTable } from './phraseTable';

/** Numbers that `#` leaves out because other languages use the words otherwise. */
const COUNT = '(#|en|ett|två|sex|nio|tio|par|några|fåtal)';

/** Swedish. */
export const sv: PhraseTable = {
  language: 'sv',
  script: 'Latin',
  stopWords: entries(
    `och; att; det; som; är; på; för; av; till; från; med; inte; ni; er; ert; era; vi; vår; våra; oss; den; detta; denna; har; om; redan; kan; gärna; eller; finns; ännu; något; du; din; ditt; ha; nu; vid; blev; här; ut; än; också; hos; vänligen; skulle; vara; så; när; saknas; bara; oss; ser; han; verkar; hamnat; händer; längst; ner; upp; sånt; bästa; också; igen; mig; dig; gör; måste; bort; tack; hej`,
  ),
  months: [
    ['januari', 'jan'],
    ['februari', 'feb', 'febr'],
    ['mars', 'mar'],
    ['april', 'apr'],
    ['maj'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['augusti', 'aug'],
    ['september', 'sept', 'sep'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  weekdays: entries('måndag; tisdag; onsdag; torsdag; fredag; lördag; söndag'),
  dayWords: ['dag', 'dagar', 'dagars', 'dygn'],
  periodWords: entries('timme; timmar; minut; minuter; vecka; veckor; månad; månader; kvartal; bankdagar; vardagar'),
  invoiceWords: entries('faktura; fakturor; fakturorna; post; poster; dokument; underlag'),
  // prettier-ignore
  numberWords: {
    en: 1, ett: 1, två: 2, tre: 3, fyra: 4, fem: 5, sex: 6, sju: 7, åtta: 8, nio: 9, tio: 10, elva: 11, tolv: 12, tretton: 13,
    fjorton: 14, femton: 15, sexton: 16, sjutton: 17, arton: 18, nitton: 19, tjugo: 20, trettio: 30, fyrtio: 40, femtio: 50,
    sextio: 60, sjuttio: 70, åttio: 80, nittio: 90,
  },
  ambiguousNumberWords: ['en', 'ett', 'två', 'sex', 'nio', 'tio'],
  ordinalWords: entries(
    'första; andra; tredje; fjärde; femte; sjätte; sjunde; åttonde; nionde; tionde; elfte; tolfte; trettonde; fjortonde; femtonde; tjugonde; trettionde',
  ),
  magnitudeWords: entries('hundra; *hundra; hundratals; tusen; *tusen; tusentals; miljon; miljoner; miljard; dussin'),
  percentWords: entries('procent; procentenhet*; promille'),
  // prettier-ignore
  currencyWords: {
    kronor: ['SEK'], krona: ['SEK'], kronorna: ['SEK'], euro: ['EUR'], dollar: ['USD', 'CAD', 'AUD'], pund: ['GBP'], yen: ['JPY'],
    franc: ['CHF'], öre: [], spänn: [],
  },
  replyIfMissing: entries(`
    (svar*|hör av|hör gärna|återkom*|skriv*|meddela*|kontakta*|säg till|låt oss veta|tala om|berätta*|ring|mejla|maila|vänd*) ~~~ (sakna*|fattas|oklar*|felaktig*|fel|stämmer|stämma|fråg*|problem*|behöv*|undr*|fundering*|invänd*|hind*|i vägen|avvik*|oenig*)
    (sakna*|fattas|oklar*|felaktig*|fel|stämmer|stämma|fråg*|problem*|behöv*|undr*|fundering*|invänd*|hind*|i vägen|avvik*|oenig*) ~~~ (svar*|hör av|hör gärna|återkom*|skriv*|meddela*|kontakta*|säg till|låt oss veta|tala om|berätta*|ring|mejla|maila|vänd*)
  `),
  ignoreIfPaid: entries(`
    (redan|nyligen|korsa*|på väg|under tiden|just|precis) ~~~ (bortse*|bortser|ignorera*|tack|strunta*|inte göra något|inget mer|ingenting mer|inget annat|behöver ~ inte|lämna ~ utan avseende|betrakta*|glöm*)
    (bortse*|ignorera*|tack*|strunta*|inget mer|ingenting mer|betrakta*|glöm*) ~~~ (redan|nyligen|korsa*|på väg|under tiden|just|precis)
  `),
  idioms: entries(`
    (tack|tackar) ~ intresse*; tusen tack; i ert (eget)? intresse; intresserad*; utan (extra|ytterligare)? (kostnad|kostnader|avgift|avgifter); (bankuppgifter*|betalningsuppgifter*|kontouppgifter*) ~ (på|i) (fakturan|fakturorna|varje faktura); sista betalningsdag*; sista dag för betalning; (betalningsvillkor|betalningstiden) (har|är|var); kravspecifikation*; ordernummer som krävs; så snart som möjligt
  `),
  relativeDates: entries(`
    imorgon; i morgon; i övermorgon; övermorgon; igår; i går; ikväll; i kväll; i natt; i förrgår; (denna|nästa|förra|kommande|innevarande|följande|den här) (vecka*|månad*|kvartal*|år*|helg*); (nästa|kommande|närmaste|följande|sista) (dag|dagar|dagarna|bankdag*|arbetsdag*|vardag*|timmar*|veckor*|månader*); (veckan|månaden|helgen|kvartalet|årsskiftet)
    (inom|om|efter|senast om|under|på) (de|den|det)? (högst|närmaste|max|maximalt|mindre än)? ${COUNT} (dag|dagar|dagarna|dygn|timme|timmar|timmarna|vecka|veckor|veckorna|månad|månader|månaderna|bankdagar|arbetsdagar|vardagar|minuter); inom ~ (dag|dagar|dygn|timme|timmar|vecka|veckor|månad|månader|bankdagar|arbetsdagar|vardagar|kort)
    ${COUNT} (bankdag*|arbetsdag*|vardag*|kalenderdag*); ${COUNT} (dagar|veckor|timmar|månader) (från|till|kvar|på er|på dig|extra|betalningstid|respit); (slutet|början|mitten) (av|på) (veckan|månaden|dagen|året|kvartalet|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)
    (senast|före|innan|till) (idag|i dag|imorgon|i morgon|lunch|midnatt|kvällen|helgen|månadsskiftet|månadens slut|veckans slut|årsskiftet); (betala*|betalning*|betalt|för över) ~ (idag|i dag); (redan)? (idag|i dag) (senast|bara|endast|före|innan); före dagens slut; månadsskifte*; (före|innan|senast i|under|i slutet av) (januari|februari|mars|april|juni|juli|augusti|september|oktober|november|december); (en|två|tre) (vecka|veckor|månad|månader) sedan
  `),
  threats: entries(`
    rättslig*; rättsväg*; rättsliga åtgärder; rättegång*; rättsprocess*; rättstvist*; rättsfall; juridisk*; jurist*; advokat*; ombud för inkasso; domstol*; tingsrätt*; hovrätt*; stämma er; stämma dig; stämmer (er|dig) (inför|i|vid); stämningsansök*; stämning; lagföra*; åtal*; anmäl* ~ (polis|polisen|polisanmäl*|myndighet*|kronofogd*|register*); polisanmäl*; polis; polisen; laga åtgärd*; lagsök*; laglig* (väg|åtgärd*|steg|konsekvens*); kronofogd*; utmät*; betalningsföreläggande*; exekuti*; indriv*; tvångs*; kvarstad; konkurs*; insolven*; avtalsbrott; kontraktsbrott; brott mot avtalet; betalningsdröjsmål; dröjsmål*
    inkasso*; inkassera*; indrivning*; kravföretag; gäldenär*; skuldsatt*; skulder; skuld; skulden; skuldebrev; (överlämna*|lämna*|skicka*|överlåt*|sälj*|sålt|såld*|vidarebefordra*|lämnas|överlåts) ~ (inkasso*|tredje part|externt|extern part|jurist*|advokat*|ombud|utomstående|kravhantering); factoring; kravhantering; externt bolag
    betalningsanmärk*; kreditupplysning*; kreditvärdig*; kreditbetyg; kreditrating; kreditrapport*; kreditscore; kreditstopp; UC; svartlist*; svarta listan; dålig betalare; dåliga betalare; (rapportera*|registrera*|meddela*) ~ (upplysningsföretag|kreditupplysning*|betalningsanmärk*)
    (stäng*|spärr*|avbryt*|avbrut*|paus*|stopp*|avsluta*|säg* upp|sägs upp|häva|häver|hävs|hävning*|frys*|blocker*|begräns*|dra* in|inställ*|ställ* in|koppla* (bort|ner|från)|upphör*|innehåll*|håll* inne|avstäng*|avaktiver*|inaktiver*) ~ (tjänst*|konto*|konton|leverans*|åtkomst*|abonnemang*|avtal*|beställning*|order*|licens*|tillgång*|försörjning*|samarbete*|kontrakt*|prenumeration*|service*)
    (tjänst*|konto|kontot|konton|leverans*|åtkomst*|abonnemang*|avtal*|beställning*|order|ordrar|licens*|tillgång*|kontrakt*|prenumeration*|service*) ~ (stäng*|spärr*|avbryt*|avbrut*|paus*|stopp*|avsluta*|upp|häva|häver|hävs|hävning*|frys*|frus*|blocker*|begräns*|inställ*|ställs in|upphör*|avstäng*|avaktiver*|inaktiver*|dras in); (inga|ingen) (fler|mer|ytterligare) (leverans*|beställning*|tjänst*|order); leveransstopp*
  `),
  newTerms: entries(`
    ränta; räntan; räntor; dröjsmålsränt*; straffränt*; förseningsränt*; påminnelseränt*; räntekostnad*; avgift; avgifter; avgiften; *avgift; *avgifter; *avgiften; straffavgift*; böter; *böter; viten; vitesbelopp*; tillägg; pristillägg; påslag; (extra|ytterligare|ökade|tillkommande|onödiga) (kostnad*|utgift*); kostnad* (tillkommer|uppstår|debiteras|läggs|för (påminnelse|indriv*|krav)); merkostnad*; på (er|din) bekostnad; *kostnader tillkommer; (kommer|kommer att|vi|ni|du) ~ debitera*; skadestånd*; ersättning (för|enligt|utgår|debiteras); (belopp*|summa*|skuld*|total*) ~ (ökar|öka|höjs|höja|stiger|stiga|växer|växa|fördubblas); (höjer|ökar) ~ (belopp*|priset|summan)
    rabatt*; *rabatt; prisavdrag*; avdrag på; nedsatt*; nedsättning*; prisnedsättning*; avskriv*; efterskänk*; eftergift*; halva (beloppet|summan|priset|fakturan); hälften; bonus*; presentkort*; kupong*; erbjudande*; återbäring*; förlikning*; (betala|räcker|nöjer ~ med|accepterar) ~ (mindre|hälften); slipp* betala; behöver inte betala; avstår
    (ny*|förläng*|ändra*|annan|annat|andra|längre|kortare|utökad*|sista) (betalningsfrist*|frist*|förfallodag*|betalningstid*|betalningsvillkor*|villkor*|tidsfrist*|överenskommelse*); (frist*|förfallodag*|betalningstid*|villkor*) ~ (förläng*|ändra*|flytta*|utök*|skärp*); förlängning*; förlänger; uppskov*; anstånd*; respit*; betalningsanstånd; betalningsuppskov*; skjut* upp; senareläg*; moratori*; mer tid; längre tid; extra tid; betala (senare|efteråt); avbetal*; amorter*; delbetala; delbetala*; (erbjud*|möjlig*|dela*|genom) ~ delbetalning*; dela upp; avbetalningsplan*; betalningsplan*; (i|på) (flera|två|tre|#) (delar|omgångar|delbetalning*); förskott*; förskottsbetal*; förhandsbetal*; handpenning*; kontant vid leverans; postförskott; kreditgräns*; kreditlimit*; (vi|jag) (beviljar|erbjuder|medger|garanterar|lovar|godtar|accepterar|ger er|ger dig)
  `),
  pressure: entries(`
    skäm*; skamlig*; skam; pinsam*; oansvarig*; ohederlig*; oärlig*; bedrägeri*; bedräglig*; bedragare*; bedragit; lurat; lurar; tjuv*; stöld*; stjäl*; stulit; lögn*; ljug*; ljög*; oacceptabel*; oacceptabl*; oseriös*; besvik*; otillständig*; betalningsmoral*; dålig* (betalare|moral|rykte); rykte*; anseende*; slarv*; nonchalan*; idiot*; löjlig*; ursäkter; inga ursäkter; svek; svik*; oförskäm*; (informera*|kontakta*|meddela*|berätta*|underrätta*|tala med) ~ (chef*|arbetsgivar*|familj*|grann*|era kunder|dina kunder|era leverantörer|dina leverantörer|kollegor*|styrelse*|bank|press*|media|partner*); offentligt; offentliggör*; hänga ut
    brådsk*; brådska*; akut*; omedelbar*; omedelbart; omgående; genast; ögonblickligen; skyndsam*; nu direkt; (betala*|betalning|betalas) ~ (snabbt|på en gång|på studs|nu direkt); utan (vidare|ytterligare|ytterliggare)? (dröjsmål|fördröjning|förseningar|uppskov); (sista|slutlig*|slutgiltig*) (påminnelse*|varning*|chans*|möjlighet*|uppmaning*|meddelande*|gång*|försök*|krav|avisering|brev|utväg|tillfälle*); slutgiltig*; ultimatum; varning*; varna*; varnar; konsekvens*; påföljd*; allvarlig*; (ytterligare|vidare|andra|kraftigare) (åtgärd*|steg); (annars|i annat fall) (kommer|måste|tvingas|blir|ser|tar|överlämn*|går|lämn*|stäng*|spärr*|vidtar|drabbas); i så fall tvingas; tvingas; tvungna; tvungen; nödgas; nödsak*; inget (annat)? val; ingen annan utväg; inget annat alternativ; förbehåller; kräver; kräva; krav; krav på; betalningskrav*; kravbrev*; uppmanar (er|dig) ~ (betala|omedel*|genast); tålamod*; tiden (rinner|går) ut; för sent; hög tid; agera (nu|snabbt); handla nu; dröj inte; vänta inte; ignorera inte; bara idag; om ni (inte ~ (betala*|reglera*|agera*|hör av|svara*|reagera*)|vägrar) ; om du (inte|vägrar) ~ (betalar|betalat|svarar); utebliv* (betalning|svar); underlåtenhet*; slutdatum
  `),
  contactClaims: entries(`
    (vi|jag|kollega*|medarbetare*) ~ (ringt|ringde|telefonerat|pratat|pratade|talat|talade|talats|besökt|besökte|träffat|träffade|diskuterat|diskuterade|sökt|sökte|försökt|försökte|lämnat ~ meddelande*|kommit överens|nått|sett er); (har|hade) ~ (ringt|pratat|talats vid|besökt|träffats|sökt ~ (er|dig)|försökt|överenskommit|kommit överens); som (vi)? (överenskommet|överens|avtalat|avtalades|diskuterat|diskuterade|lovat|utlovat|nämnt|sagt|bekant|ni vet|du vet|ni lovade|du lovade|tidigare (nämnt|meddelat|påmint)); enligt (överenskommelse*|vårt samtal|vår överenskommelse|vårt telefonsamtal|löfte*|telefonsamtal*); (vårt|vår|våra|senaste|förra|tidigare|ert|gårdagens|ditt) (senaste|tidigare|förra)? (samtal*|telefonsamtal*|möte*|besök*|diskussion*|konversation*); (överens*|lova*|avtal*|sagt|sade|bekräft*) ~ per telefon; telefonledes; telefonsvarare*; röstbrevlåd*; (andra|tredje|fjärde|femte|ytterligare en|upprepade|#*) (påminnelse*|kravbrev|brev|varning*|gång|gången|försök|uppmaning*); (flera|många|ett flertal|upprepade|otaliga|åtskilliga) (gånger|påminnelse*|samtal|försök|brev|meddelanden|mejl|tillfällen|uppmaning*); gång på gång; upprepad*; upprepat; återigen; än en gång; trots (våra|flera|upprepade|många|alla|tidigare|att vi|påminnelse*|vår); (ni|du) ~ (ignorerat|ignorerade|ignorerar|vägrat|vägrar|vägrade|struntat|struntar|nonchalerat|nonchalerar|inte svarat|inte hört av|aldrig svarat|låtit bli)
  `),
  promiseClaims: entries(`
    (ni|du) ~ (lovade|lovat|utlovat|bekräftade|bekräftat|försäkra*|garantera*|åtagit|åtog|sade att|sa att|aviserat|aviserade); (ert|er|ditt|din) (löfte*|ord|utfästelse*|bekräftelse*|åtagande*|försäkran); (utlovad*|lovad*|aviserad*|avtalad*) (betalning*|datum*|belopp*|dag)
  `),
  bankDetails: entries(`
    IBAN; BIC; SWIFT; bankgiro*; plusgiro*; postgiro*; clearingnummer*; clearingnr; kontonummer*; kontonr; bankkonto*; bankuppgift*; kontouppgift*; kontoinnehavare*; betalningsmottagare*; mottagarkonto*; (nytt|ny|nya|ändrat|ändrade|annat|följande|uppdaterat|uppdaterade) (konto*|bank|banken|bankförbindelse*|giro*|betalningsuppgift*); (för över|överför*|betala*|sätt in|insätt*|skicka*) ~ (till|på) ~ (konto*|bank*|giro*); (konto*|bank*) ~ (ändrat*|ändrats|bytt*|bytts|uppdaterat*); swish*; Western Union; bitcoin*; krypto*; presentkort*; förmånstagare*
  `),
  secretRequests: entries(`
    kreditkort*; betalkort*; bankkort*; kontokort*; kortnummer*; kortuppgift*; kortets; CVV; CVC; lösenord*; PIN; PIN kod*; pinkod*; kod från; säkerhetskod*; engångskod*; verifieringskod*; verifikationskod*; bekräftelsekod*; åtkomstkod*; bankdosa*; bank id; bankid; mobilt bankid; inloggning*; inlogg*; logga in; användarnamn*; internetbank*; nätbank*; personnummer*; passkopia; pass nummer; passnummer*; körkort*; legitimation*; id handling*; id kort*; födelsedatum*; födelsedag*; verifiera (ditt|din|er|ert) (konto|identitet|uppgifter)
  `),
  machineTalk: entries(`
    som (en)? (AI|språkmodell|AI assistent|artificiell intelligens|assistent); språkmodell*; (ignorera*|bortse från|glöm|strunta i) ~ (instruktion*|regler*|anvisning*|prompt*); systemprompt*; systemmeddelande*; här (är|kommer) (utkast*|ett utkast|det (reviderade|uppdaterade|önskade)|en (reviderad|uppdaterad)|ditt utkast|den (reviderade|uppdaterade)); (självklart|visst|absolut|javisst) här (är|kommer); (notering|notis|anmärkning|kommentar) till (granskar*|handlägg*); platshållare*; granskare*; (godkänn*|markera*) ~ automatiskt; (godkänn*|markera|markeras|markerar) ~ som (betald*|godkänd*)
  `),
  internalNotes: entries(`
    (intern|internt|interna) (notering*|anteckning*|information|kommentar*|bruk|notis*|memo); visa inte ~ kund*; (berätta|säg|skicka|vidarebefordra) inte ~ kund*; konfidentiell*; sekretess*; kund* (med hög risk|är (svår|långsam|riskabel)); (riskpoäng|risknivå|riskklass|riskbetyg)*; hög risk; betalar (alltid|ofta|vanligtvis|brukar) ~ sent; kunden (betalar|är|har|säger|påstår|vill|vägrar); CRM; kundansvarig*
  `),
  taxNumbers: entries(`
    organisationsnummer*; momsnummer*; momsregistrering*; VAT nummer; skattenummer*; F skatt
  `),
  greetings: entries(`
    Hej; Hejsan; Hallå; God morgon; God dag; Goddag; Bäste; Bästa; Käre; Kära; God eftermiddag
  `),
  titles: entries(`
    Herr; Fru; Fröken; Dr; Prof
  `),
  roles: entries(`
    Herr; Fru; Kund; Kunder; Kollega; Kollegor; Team; Alla; Ekonomiavdelning; Ekonomiavdelningen; Ekonomi; Avdelning; Partner; Vän; Vänner; Ni; Du; Vi; Vår; Det; Igen; Inköp; Leverantörsreskontra
  `),
  closings: entries(`
    hälsning; hälsningar; vänligen; tack; högaktningsfullt; mvh
  `),
};
