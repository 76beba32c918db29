import { entries, type PhraseTable } from './phraseTable';

/** Numbers that `#` leaves out because other languages use the words otherwise. */
const COUNT =
  '(#|jeden|jednoho|dva|dvou|dvě|tři|tří|pět|pěti|šest|šesti|deset|deseti|čtrnácti|několik|několika|pár|málo)';

/** Czech. Nouns and adjectives decline, so most phrases are stems. */
export const cs: PhraseTable = {
  language: 'cs',
  script: 'Latin',
  stopWords: entries(
    `a; v; z; na; do; od; že; se; si; není; je; jsou; o; po; za; nás; nám; naše; naší; naši; Vás; Vám; Vaše; Vaši; Vašeho; tato; této; tuto; ten; to; tento; již; už; nebo; pokud; prosím; prosíme; byla; bylo; byl; jak; pro; jsme; jste; ještě; ve; ke; k; který; která; co; dobrý; den; s; tak; stále; případě; máte; jen; při; aby; dosud; kdyby; také; tyto; těchto; tím; jejich`,
  ),
  months: [
    ['ledna', 'leden', 'lednu'],
    ['února', 'únor', 'únoru'],
    ['března', 'březen', 'březnu'],
    ['dubna', 'duben', 'dubnu'],
    ['května', 'květen', 'květnu'],
    ['června', 'červen', 'červnu'],
    ['července', 'červenec', 'červenci'],
    ['srpna', 'srpen', 'srpnu'],
    ['září'],
    ['října', 'říjen', 'říjnu'],
    ['listopadu', 'listopad'],
    ['prosince', 'prosinec', 'prosinci'],
  ],
  weekdays: entries('pondělí; úterý; středa; čtvrtek; pátek; sobota; neděle'),
  dayWords: ['dny', 'dní', 'dnů', 'dnech'],
  periodWords: entries(
    'hodina; hodiny; hodin; minut; minuty; týden; týdny; týdnů; týdne; měsíc; měsíce; měsíců; rok; roky; roků; čtvrtletí',
  ),
  invoiceWords: entries('faktura; faktury; faktur; doklad; doklady; dokladů; položky; položek; dokumenty; dokumentů'),
  // prettier-ignore
  numberWords: {
    jeden: 1, jedna: 1, jednu: 1, jednoho: 1, dva: 2, dvě: 2, dvou: 2, dvěma: 2, tři: 3, tří: 3, třemi: 3, čtyři: 4, čtyř: 4, čtyřmi: 4, pět: 5, pěti: 5, šest: 6,
    šesti: 6, sedm: 7, sedmi: 7, osm: 8, osmi: 8, devět: 9, devíti: 9, deset: 10, deseti: 10, jedenáct: 11, dvanáct: 12, třináct: 13,
    čtrnáct: 14, čtrnácti: 14, patnáct: 15, patnácti: 15, šestnáct: 16, sedmnáct: 17, osmnáct: 18, devatenáct: 19, dvacet: 20, třicet: 30,
    čtyřicet: 40, padesát: 50, šedesát: 60, sedmdesát: 70, osmdesát: 80, devadesát: 90,
  },
  ambiguousNumberWords: [
    'jeden',
    'jedna',
    'jednu',
    'jednoho',
    'dva',
    'dvou',
    'dvě',
    'tři',
    'tří',
    'pět',
    'pěti',
    'šest',
    'osm',
  ],
  ordinalWords: entries(
    'prvního; první; druhého; druhý; třetího; třetí; čtvrtého; pátého; šestého; sedmého; osmého; devátého; desátého; jedenáctého; dvanáctého; třináctého; čtrnáctého; patnáctého; šestnáctého; sedmnáctého; osmnáctého; devatenáctého; dvacátého; třicátého',
  ),
  magnitudeWords: entries(
    'sto (korun|eur|tisíc); stovka; stovky; stovek; dvě stě; (tři|čtyři) sta; (pět|šest|sedm|osm|devět) set; tisíc*; tis; milion*; milión*; mil (Kč|korun); tucet',
  ),
  percentWords: entries('procent; procento; procenta; procentní*; promile'),
  // prettier-ignore
  currencyWords: {
    korun: ['CZK', 'SEK', 'NOK', 'DKK'], koruny: ['CZK', 'SEK', 'NOK', 'DKK'], koruna: ['CZK', 'SEK', 'NOK', 'DKK'], korunu: ['CZK'],
    eur: ['EUR'], euro: ['EUR'], eura: ['EUR'], dolarů: ['USD', 'CAD', 'AUD'], dolary: ['USD', 'CAD', 'AUD'], liber: ['GBP'], franků: ['CHF'],
    jenů: ['JPY'], zlotých: ['PLN'], haléř: [], haléřů: [],
  },
  replyIfMissing: entries(`
    (odpov*|napiš*|napsat|kontakt*|ozv*|ozvěte|sdělte|dejte|dát|informuj*|obra*|ohlas*|stačí odpov*|řekněte) ~~~ (chyb*|nejasn*|nesouhlas*|nesed*|nesrovnal*|otáz*|dotaz*|problém*|potřeb*|nesprávn*|pochyb*|námit*|vyjasn*|brán*|v pořádku|překáž*|jinak|správn*|nejasnost*)
    (chyb*|nejasn*|nesouhlas*|nesed*|nesrovnal*|otáz*|dotaz*|problém*|potřeb*|nesprávn*|pochyb*|námit*|vyjasn*|brán*|v pořádku|překáž*|nejasnost*) ~~~ (odpov*|napiš*|napsat|kontakt*|ozv*|ozvěte|sdělte|dejte|dát|informuj*|obra*|ohlas*|řekněte)
  `),
  ignoreIfPaid: entries(`
    (již|už|minul*|mezitím|na cestě|právě|byla ~ uhrazen*|byly ~ uhrazen*) ~~~ (ignoruj*|bezpředmětn*|děkujeme|díky|považuj*|nemusíte|není (třeba|potřeba|nutné)|nic dalšího|neber*|přehlédn*|pomiň*)
    (ignoruj*|bezpředmětn*|děkujeme|díky|považuj*|nic dalšího|neber*|přehlédn*|pomiň*) ~~~ (již|už|minul*|mezitím|na cestě|právě|byla ~ uhrazen*|byly ~ uhrazen*)
  `),
  idioms: entries(`
    v (vašem)? (vlastním)? zájmu (přehledno*|pořádku|jasnosti)?; (platební|bankovní) údaje ~ (na|ve) (faktuře|fakturách|každé faktuře); bez (dalších|dodatečných)? (poplatk*|náklad*); (lhůta|termín) (splatnosti|k úhradě) (uplynul*|již uplynul*|vypršel*); co nejdříve; jakmile to bude možné; v případě (sporu|nesrovnalostí)
  `),
  relativeDates: entries(`
    zítra; zítřk*; zítřejš*; pozítří; včera; včerejš*; předevčírem; dnes večer; (tento|tohoto|tomto|příští*|následující*|minul*|loňsk*|aktuální*|nejbližší*|dalš*) (týden|týdn*|měsíc*|čtvrtletí|rok*|víkend*|dny|dnů|dnech|den|hodin*); (víkendu|víkendem)
    (do|během|za|ve lhůtě|v průběhu|po|nejpozději do|po uplynutí|v) (příštích|následujících|nejbližších|maximálně|nejpozději|nejvýše)? ${COUNT} (pracovních|celých|kalendářních|dalších)? (dnů|dní|dny|dne|hodin*|týdn*|týdnů|týden|měsíc*|minut*); (během|ve lhůtě) ~ (dnů|dní|hodin|týdne|týdnů|měsíce|měsíců) ; do (pár|několika) (dnů|dní|hodin|týdnů|měsíců); (do|během) (dne|týdne|měsíce|hodiny)
    ${COUNT} (pracovní*|kalendářní*) (dn*|den); pracovní* (dn*|den|dny); ${COUNT} (dnů|dní|dny|týdnů|hodin|měsíců) (na|od|navíc|času|odklad*); (konec|konce|koncem|konci|začátk*|polovin*) (týdne|měsíce|dne|roku|čtvrtletí|ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince)
    (do|nejpozději|před) (dneška|dnešk*|dnes|zítřka|poledne|půlnoci|večera|konce|víkendu); (zaplať*|uhraď*|uhradit|zaplatit|zaplacení|úhrad*) ~ dnes; (ještě)? dnes (ještě|nejpozději|do); ještě dnes; (v|do|před|od) (lednu|únoru|březnu|dubnu|květnu|červnu|červenci|srpnu|září|říjnu|listopadu|prosinci|ledna|února|března|dubna|května|června|července|srpna|října|prosince); před (týdnem|měsícem|dvěma týdny); (středu|středy|čtvrtku|pátku|sobotu|soboty|neděli)
  `),
  threats: entries(`
    (právní*|soudní*|trestní*|exekuční*|občanskopráv*) (krok*|cest*|postih*|řízen*|opatřen*|prostředk*|následk*|důsledk*|zástup*|odděl*|vymáh*|spor*|pomoc*|dohr*|výzv*|jednání|proces*|úkon*); právními; právně; právník*; právnic*; advokát*; advokac*; soud; soudu; soudem; soudy; soudní*; soudně; žalob*; žalov*; zažalov*; zažaluj*; žaluj*; exekuc*; exekut*; exekuč*; exekutor*; obstav*; platební* rozkaz*; rozsud*; policie; policii; policií; policejní*; trestní*; trestn* (oznám*|čin*); podvod*; konkurz*; insolven*; úpadk*; úpadek; zabav*; porušen* smlouvy; zajištění majetku
    vymáh*; vymož*; vymůž*; vymoc*; inkasn* (agentur*|společnost*|kancelář*|firm*); dlužník*; dlužníc*; dluh; dluhu; dluhy; dluhem; dluhů; dluhům; zadluž*; (předá*|předat|předáno|předán*|postoup*|prod*|pověř*|svěř*) ~ (vymáh*|agentur*|třetí* stran*|třetí* osob*|extern*|advokát*|právník*|exekut*|inkas*|specializovan*); postoupen* pohledáv*; faktoring*
    SOLUS; CRIF; registr* (dlužník*|neplatič*|nespolehliv*); (zápis*|zapsán*|zapsat|zapíš*|nahlás*|ohlás*|uveden*) ~ (registr*|dlužník*|neplatič*|seznam*); neplatič*; bonit*; (úvěrov*|kreditní*|platební*) (rating*|histori*|scor*|hodnocen*|moráln*|spolehliv*); černé listin*; černou listinu; čern* listin*
    (pozastav*|přeruš*|zablok*|blokov*|blokac*|ukonč*|ukončen*|odpoj*|vypov*|zruš*|zastav*|omez*|odstoup*|deaktiv*|uzavř*|zavř*|odebe*|zmraz*|zadrž*) ~ (služ*|účet*|účt*|dodáv*|přístup*|předplat*|smlouv*|smluv*|objednáv*|licenc*|spoluprác*|zásilk*|servis*|plnění)
    (služ*|účet*|účt*|dodáv*|přístup*|předplat*|smlouv*|objednáv*|licenc*|spoluprác*|zásilk*|servis*) ~ (pozastav*|přeruš*|zablok*|blokov*|ukonč*|odpoj*|vypov*|zruš*|zastav*|omez*|deaktiv*|uzavř*|zavř*|zmraz*|zadrž*); (nebudeme|žádn*) ~ (dodávat|dodáv*|expedovat|poskytovat|objednáv*|služ*)
  `),
  newTerms: entries(`
    úrok*; úroč*; poplatek; poplatku; poplatky; poplatků; poplatkem; pokut*; penál*; penále; penaliz*; sankc*; přiráž*; příraž*; navýš*; (dodatečn*|další*|zvýšen*|zbytečn*|vícen*) (náklad*|výdaj*|poplatk*); náklad* (na|s|spojen*) (vymáh*|upomín*|řízení|spojen*); nákladů řízení; vícenáklad*; (účtovat*|účtuj*|naúčt*|připočt*|přičt*|vznikn*|hradit) ~ (náklad*|poplatk*|poplatek|úrok*|částk*|pokut*); naúčtuj*; připočte*; připočít*; na (vaše|váš) (náklady|účet); odškodn*; náhrad* škody; (částk*|sum*|pohledáv*|dluh*) ~ (naroste|nares*|zvýš*|poros*|poroste|stoupn*|zdvojnás*); (zvýš*|zdvojnás*) ~ (částk*|cen*|dluž*)
    slev*; sleva; rabat*; bonus*; skonto; odpuš*; odpust*; prominu*; promine*; promíj*; snížen*; sníž*; polovin* (částky|dluhu|ceny|faktury); polovinu; poukaz; poukazy; dárkov* poukaz*; kupon*; kupón*; voucher*; dárk*; dárek; zvýhodn*; vrácení peněz; vzdáv*; (zaplatit|zaplatíte|přijm*|stačí) ~ méně; nemusíte (platit|zaplatit|hradit); narovnán*
    (nov*|změněn*|prodloužen*|náhradní*|jin*|odlišn*|kratší|delší|poslední*|dodatečn*) (termín*|lhůt*|splatnost*|podmínk*|dohod*); (lhůt*|splatnost*|termín*|podmín*) ~ (prodlouž*|prodluž*|posun*|změn*|odlož*|odklád*|zkrát*); prodlouž*; prodluž*; odklad; odkladu; odkladem; odklady; odkladů; odklád* ~~ (splat*|plat*|úhrad*|zaplac*|termín*|lhůt*); odložen*; odlož* ~~ (splat*|plat*|úhrad*|zaplac*|termín*|lhůt*|později); (splat*|plat*|úhrad*|zaplac*|termín*|lhůt*) ~~ odlož*; moratori*; více času; čas navíc; zaplatit později; splátk*; splátek; na splátky; splátkov*; splátkový kalendář; rozlož*; rozdělit* ~ (plateb*|platb*|částk*|splát*); (ve|na) (dvou|třech|několika|#) (splátk*|částech|částí|etap*); záloh*; předplac*; (platb*|platit|zaplať*|zaplatit|hradit|uhradit) ~ předem; dobírk*; (úvěrov*|kreditní*) (limit*|rámec|rámc*); (nabízíme|poskytujeme|zaručujeme|garantujeme|slibujeme|akceptujeme|přijímáme|souhlasíme|umožníme|umožňujeme|povolujeme)
  `),
  pressure: entries(`
    styď*; stydět; nestydíte se; nestydíš se; hanb*; ostud*; zahanb*; trapn*; nepoctiv*; podvád*; podvod*; podvodn*; lhář*; lhát; lžet*; lžete; lež; lži; zloděj*; krádež*; kradn*; ukrad*; nezodpověd*; neodpověd*; nepřijateln*; nepřípustn*; neakceptov*; skandál*; zklam*; nespolehliv*; neseriózn*; nesolidn*; (špatn*|notorick*) (plátc*|platič*); platební* moráln*; platební* morálk*; líní; líný; lenost*; hloup*; idiot*; směšn*; drzost*; drzé; drzý; pověst*; reputac*; dobré jméno; výmluv*; vymlouv*; žádné výmluvy; neúct*; (informov*|informuj*|kontaktov*|kontaktuj*|oznám*|vyrozum*|sdělíme) ~ (nadřízen*|zaměstnavatel*|šéf*|rodin*|soused*|vaše zákazník*|vaše klient*|vaše dodavatel*|vaše partner*|vašim zákazník*|vašim klient*|obchodní* partner*|koleg*|veden*|bank*|média|médiím|tisk); veřejně; veřejnost*; zveřejn*; zveřejníme
    naléhav*; urgentn*; urgenc*; urguj*; okamžit*; neprodlen*; bezodkladn*; bez (dalšího|zbytečného|jakéhokoli)? (odkladu|prodlení|otálení|zdržování|váhání); ihned; hned (teď|nyní|zaplať*|uhraď*); (zaplať*|uhraď*) ~ hned; teď hned; rychle zaplať*; poslední* (upomínk*|výzv*|varován*|šanc*|možnost*|upozorn*|příležitost*|pokus*|připomín*|oznámen*|termín*|dopis*|slov*|krát); naposled*; definitivn*; konečn* (výzv*|upomín*|varov*); předžalobn*; ultimát*; varov*; varuj*; vyzýv*; vyzývám*; následk*; důsledk*; vážn*; (další*|příslušn*|razantn*|jin*) (krok*|kroky|opatřen*|kroků); jinak (budeme|bychom|musíme|podnik*|vám|se|nám); v opačném případě (budeme|bychom|přistoup*|předá*|podnik*|vám|naúčt*|pozastav*|bude|se|vás); v takovém případě budeme; pod (hrozbou|pohrůžkou); (budeme|jsme|cítíme se) ~ (nuceni|nucen*|donuc*|přinuc*|povinni); nuceni; nucen*; donuc*; (nezbývá|nezbude|nemáme|nebudeme mít|není) ~ (jiná|jiného|jinou|volb*|možnost|než); vyhrazuj*; vyhrazujeme; žádáme (důrazně|razantně|naposled*); důrazn*; požadujeme; požadujem*; trváme; vymín*; nejpozději; nejdéle; trpěliv*; čas (vyprš*|se krátí|utíká|běží|došel); příliš pozdě; (prosíme)? (nečekejte|neváhejte (zaplat*|uhrad*)|neotálejte|neodkládejte); neignoruj*; jednejte; pouze dnes; jen dnes; pokud (nezaplat*|neuhrad*|neuhraď*|neprovedete|nereaguj*|nebude (uhrazen*|zaplacen*)); nezaplacení ~ (bude|povede|znamená|má); neuhrazení ~ (bude|povede|znamená|má)
  `),
  contactClaims: entries(`
    volali jsme; volal* jsem; jsme ~ (volali|telefonovali|mluvili|hovořili|jednali|navštívili|kontaktovali telefon*|zanechali ~ vzkaz*|dohodli|domluvili|snažili|pokoušeli|zkoušeli|urgovali|sešli|probírali); (telefonov*|mluvil*|hovořil*|navštívil*) (jsme|jsem|s vámi); zanechali jsme; dohodli jsme; domluvili jsme; snažili jsme; pokusili jsme; pokoušeli jsme; sešli jsme; (jak|tak jak|dle|podle|v souladu s|na základě) (jsme (se)? (dohodl*|domluvil*|probíral*|mluvil*|hovořil*)|dohod*|domluv*|bylo dohodn*|slíb*|přislíb*|jste (slíbil*|potvrdil*|uvedl*|řekl*|přislíbil*)|víte|naš* (rozhovor*|telefon*|dohod*|hovor*|schůzk*)|vaš* (slib*|příslib*)|avizov* jste|ujednán*); (náš|našeho|našem|naší|našich|poslední*|předchozí*|včerejš*|nedávn*|váš) (poslední*|předchozí*)? (telefonát*|telefonní*|hovor*|rozhovor*|schůz*|návštěv*|jednání|konverzac*|diskus*); (dohodl*|slíbil*|potvrdil*|domluvil*|sjedna*) ~ telefonick*; telefonicky ~ (dohodl*|slíbil*|potvrdil*|domluvil*|sjedna*|kontaktovali); hlasov* schránk*; záznamník*; (druh*|třetí*|čtvrt*|pát*|opětovn*|#*) (upomínk*|výzv*|připomínk*|dopis*|pokus*|varován*|urgenc*|oznám*); již po (druhé|třetí|čtvrté|několikáté); po (druhé|třetí|čtvrté|několikáté); opakovan*; opětovn*; několikrát; mnohokrát; víckrát; vícekrát; stále dokola; (několik|mnoho|řad*|četn*|spoust*) (upomín*|výzev|výzv*|pokus*|telefonát*|dopis*|zpráv|e mailů|urgenc*|hovor*); přes (naše|opakovan*|četn*|mnoh*|několik|předchoz*|všechn*|vešker*); navzdory; i přes; vy ~ (ignoruj*|ignorov*|odmít*|neodpov*|nereag*); (ignorujete|ignorovali jste|odmítáte|odmítli jste|neodpovíd*|nereagujete|nereagovali)
  `),
  promiseClaims: entries(`
    (slíbil*|přislíbil*|potvrdil*|zavázal*|ujistil*|garantoval*|ujišťoval*|avizoval*|tvrdil*) (jste|nám|se)*; jste ~ (slíbil*|přislíbil*|potvrdil*|zavázal*|ujistil*|garantoval*|ujišťoval*|avizoval*|tvrdil*); (váš|vaš*) (slib*|příslib*|závazek|závazk*|potvrzení|ujištění|slov*|záruk*); (slíben*|přislíben*|dohodnut*|avizovan*) (platb*|úhrad*|termín*|částk*|dat*)
  `),
  bankDetails: entries(`
    IBAN; BIC; SWIFT; čísl* účt*; bankovní* (účet*|účt*|spojen*|údaj*|kód*); číslo bankovního; majitel* účtu; kód banky; (nov*|jin*|změněn*|následující*|níže uveden*|aktuální*) (účet*|účt*|bank*|číslo účtu|bankovní*|platební údaje); (převeď*|převod*|převést|zaplať*|zaplatit|uhraď*|uhradit|pošl*|poslat|pouk*|odešl*) ~ (na|do) ~ (účet*|účt*|bank*); (účet*|účt*|bank*) ~ změnil*; změn* (účtu|banky|bankovního|čísla); Western Union; MoneyGram; bitcoin*; kryptom*; dárkov* kart*; příjemc* platby
  `),
  secretRequests: entries(`
    (kreditní*|platební*|debetní*|bankovní*) kart*; (čísl*|údaj*|platnost*|sken*|fotk*|kopi*|kód*) (vaší|vaše|z)? kart*; CVV; CVC; hesl*; PIN; PIN kód*; kód* (z sms|bezpečnost*|ověřovací*|jednoráz*|potvrzovací*|přístupov*|pin); (bezpečnostní*|ověřovací*|jednoráz*|potvrzovací*|autorizač*|přístupov*) (kód*|hesl*|údaj*); přihlašovac*; přihlás*; přihlaš*; login*; internetov* bankovnictví; bankovnictví; bankovní* identit*; rodné číslo; rodného čísla; občansk* průkaz*; cestovní* pas*; řidičsk* průkaz*; datum narození; data narození; rodné příjmení; token*; (ověřte|potvrďte) ~ (totožnost*|identit*|svůj účet|váš účet)
  `),
  machineTalk: entries(`
    jako (model|AI|jazykov*|uměl*|asistent*|virtuální*); jazykov* model*; uměl* inteligenc*; (ignoruj*|zapomeň*|pomiň*|nedbej*) ~ (instrukc*|pokyn*|pravid*|příkaz*|prompt*); systémov* (prompt*|zpráv*|pokyn*); (zde je|tady je|níže je|zde máte) (návrh*|koncept*|upraven*|aktualizovan*|přepracovan*|verz*|text*); (jistě|samozřejmě|jasně) (zde|tady) je; (poznámk*|komentář*) (pro|k) (schval*|kontrol*|recenz*|posuz*); recenzent*; zástupný text; (schval*|označ*) ~ (automatick*|jako (zaplacen*|uhrazen*|schválen*))
  `),
  internalNotes: entries(`
    (interní*|vnitřní*) (poznámk*|sdělen*|informac*|komentář*|potřeb*|účel*|zápis*); pouze pro interní; (nezobrazovat|neukazovat|nepřeposílat|neposílat|neříkat|nesdělovat) ~ zákazník*; důvěrn*; zákazník* (rizikov*|problémov*|obtížn*|je rizikov*); rizikov* zákazník*; (rizikov*|skóre|míra|stupeň) (skóre|rizika|profil*); platí (vždy|často|obvykle|většinou) ~ pozdě; zákazník (platí|je|má|tvrdí|říká|chce|odmítá); CRM; správce (zákazníka|účtu)
  `),
  taxNumbers: entries(`
    IČO; DIČ; IČ DPH; daňov* (identifikační|číslo|čísla); identifikačn* čísl*
  `),
  greetings: entries(`
    Dobrý den; Dobré ráno; Dobré odpoledne; Ahoj; Zdravím; Vážený; Vážená; Vážení; Milý; Milá; Milí
  `),
  titles: entries(`
    Pan; Pane; Paní; Pana; Panu; Slečna; Slečno; Ing; Mgr; Bc; JUDr; MUDr; PhDr; Dr; prof
  `),
  roles: entries(`
    Pan; Pane; Paní; Pánové; Dámy; Zákazník; Zákazníku; Zákazníci; Kolega; Kolego; Kolegové; Tým; Týme; Všichni; Účtárna; Účetní; Oddělení; Partner; Partnere; Partneři; Obchodní; Přátelé; Klient; Kliente; Klienti; Řediteli; Naše; A; S; Prosíme
  `),
  closings: entries(`
    pozdravem; pozdravy; děkuji; děkujeme; úctou; zdravím
  `),
};
