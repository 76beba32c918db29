import { entries } from '../phraseTable';
import { oneOf, type IdeaWords } from './ideaWords';

/** Czech. */
export const cs: IdeaWords = {
  supply: oneOf(`
    dodáv*; dodat; dodáme; dodám*; zboží; zásilk*; expedic*; expeduj*; odešleme; odeslat; odesílá*; odesílat; služb*; servis*; údržb*; přístup*; portál*; předplatn*; licenc*; podpor*; (další*|nov*|příští*|budoucí*|vaše|vašich|následující*) (objednáv*|zakáz*); plnění; dodávek; náhradní* díl*; technik*; návštěv*; opravář*; balík*; kamion*; palet*; krabic*; kurýr*
  `),
  ties: oneOf(
    `účet; účtu; konto; smlouv*; spoluprác*; spolupracovat; obchodní* vztah*; vztah*; partnerstv*; úvěrov*; obchodní* podmín*`,
  ),
  stop: oneOf(`
    pozastav*; zastav*; přeruš*; zablok*; blokov*; zmraz*; zadrž*; zadržo*; ukonč*; vypov*; vypoví*; zruš*; omez*; omeze*; odpoj*; odeb*; odejm*; deaktiv*; uzavř*; zavř*; odlož*; ohroz*; ohrož*; v ohrožení; přehodnot*; přehodnoc*; zváž*; znovu posoud*; odstoup*; odmítn*; stopn*; nemůžeme (dodat|zaručit|pokračovat|garantovat); nebude* (možn*|dodán*|odeslán*|k dispozici|expedov*|vyřízen*|pokračovat); zůstan* ~ sklad*; pod otazníkem; vypn*; utrp*; neodjede; zůst* stát; ve skladu; nevyjede; zástrčk*
  `),
  untilPaid: oneOf(`
    do té doby (zůst*|počk*|ponech*|podrž*); závis*; záleží; odvíj*; podmín*; (teprve|až|jen|pouze|ne) ~ (po|když|jakmile|proti|pokud|před|oproti) ~ (zaplac*|uhraz*|úhrad*|plat*|připsán*|vyrovnán*|peněz|peníz*|obdržen*); (dokud|než|ledaže) ~~ (zaplac*|uhraz*|úhrad*|platb*|přips*|vyrovn*|peníz*|otevřen*|dluh*|dlužn*|dorazí); (až|jakmile|když) ~ (účet|faktur*|sald*|platb*|částk*) ~ (vyrovn*|uhraz*|zaplac*|dorazí|připsán*|v pořádku); po (zaplacení|úhradě|uhrazení|vyrovnání|připsání)
  `),
  handOver: oneOf(
    `předat*; předá*; předáv*; postoup*; svěř*; pověř*; převezm*; převza*; převezme; přenech*; prod*; zapoj*; obrát*; najm*; v rukou; do rukou; zadat*; přesun*; putov*; skonč* u; postar*`,
  ),
  outsiders: oneOf(
    `vymáh*; vymah*; advokát*; právník*; právní*; kancelář*; exekut*; specialist*; specializ*; extern*; třetí*; agentur*; inkas*; pojišťovn*; profesionál*; jin* ruk*; jin* lidé; méně trpěliv*; soud*; firm* zabýv*; faktoring*`,
  ),
  pursue: oneOf(
    `podnikn*; přistoup*; využij*; využí*; uplatn*; zváž*; zvaž*; zaháj*; domáh*; použij*; vyčerp*; vyhra*; sáhn*; domoci`,
  ),
  means: oneOf(
    `(naš*|svých|všechna|všech) práv*; (jin*|další*|veškeré|všechn*|potřebn*|příslušn*|formáln*|důraznějš*|tvrdš*|vhodn*) (krok*|opatřen*|prostředk*|cest*|možnost*|postup*); formální* cest*; oficiální* cest*; nárok*; zákonn*; jinou cestou; jinými prostředky`,
  ),
  rethink: oneOf(`přemýšl*; zváž*; zvaž*; přehodnot*; zamysl*; rozmysl*; klademe si`),
  together: oneOf(
    `dál spolupracovat; další spoluprác*; naš* spoluprác*; spolupracovat; pokračovat (spolu|ve spolupráci|v dodávkách|dál)`,
  ),
  others: oneOf(
    `(ostatní|jiní|všichni|každý|každá|naši|většina|slušn*|poctiv*|seriózn*|spolehliv*|solidn*|čestn*) ~ (zákazní*|klient*|firm*|podnikatel*|obchodní*|partner*|lidé)`,
  ),
  behave: oneOf(
    `plat*; zaplat*; včas; v termínu; dodrž*; bez (upomín*|problém*|připomín*|toho); zvlád*; dokáž*; dostoj*; nedopust*`,
  ),
  onlookers: oneOf(
    `(vaši|vašim|vašich|váš|vaše|vašemu|vaší) (zákazní*|klient*|dodavatel*|partner*|konkuren*|nadřízen*|šéf*|veden*|banka|bance|koleg*|zaměstnan*|společní*|rodin*|soused*); obor*; veřejnost*; trh; média; ostatní dodavatel*; (vaši|vašimi|vašich|vašim) (odběratel*|obchodní*|věřitel*|zájemc*); odběratel*`,
  ),
  learn: oneOf(
    `dozví*; dozvěd*; věd*; vědí; slyš*; uslyš*; řekl*; říkal*; mysle*; myslí*; pomysl*; inform*; rozkřik*; roznes*; zjist*; povíd*; mluv*; šušk*`,
  ),
  dependants: oneOf(
    `(naši|našich|našim|moji|mých) (zaměstnan*|pracovn*|lid*|rodin*|učn*); výplat* (pro|zaměstnan*|mezd|našim); mzdy; mezd; platy; rodiny; rodin; pracovní* míst*; (mal*) (firm*|podnik*|dodavatel*) jako (my|naš*); (naš*|moje|mé|mých|jejich) (dět*|rodin*|učn*|nájem*|part*|lid*|zaměstnan*|tým*); rodinn* (firm*|podnik*); (poctiv*|pracovit*|slušn*|obyčejn*|hodn*) (lid*|lidé|dělní*|zaměstnan*); děti; dětem; chléb; chleba; chleb; výplat*; mzd*; topit; rodiny`,
  ),
  suffer: oneOf(
    `ček*; trp*; kvůli vám; vaší vinou; vaš* vin*; ztrat*; přijd*; propust*; závis*; bojuj*; doplác*; doplat*; nedostan*; ohrož*; zaplatit; spí; spát; nespí; spán*; bezesn*; noci; hlad*; mrzn*; zim* ; (od|z|ze|na) (úst|stol*); (ne|nemáme|nemají|není|nemůžeme|nemohou) ~ (na|zaplatit|topit|topení|jíst|výplat*|chleba); kvůli (vám|vaš*); vaší (vinou|zásluhou); bez (výplat*|mzd*|topení|peněz); pomysl* na; mysl* na; závis*; odříka*; nemáme`,
  ),
  guess: oneOf(
    `(můžete|umíte|dokážete|jistě|určitě|zajisté|asi|sami|sám|dobře) ~ (tušíte|představ*|domysl*|domyšl*|víte|uhod*|hád*); (tušíte|víte|domýšlíte|uhodnete|uhádnete|představte) ~ (sami|sám|sama|dobře|jistě|asi|určitě|nejlépe|moc dobře|si); (oba|všichni) víme; (nemus*|netřeba|není třeba|není nutné|snad ne) ~ (vysvětl*|říka*|říkat|připomín*|malova*|kreslit); (ponech*|nech*) ~ (fantazi*|představivost*); vaší fantazii; si ~ (domyslíte|domyslite|domyslet)`,
  ),
  sequel: oneOf(
    `co (se)? ~ (stane|následuje|přijde|děje|bude dál|čeká|bývá|potom|pak|přichází|nastane|hrozí); kam (to|takov*|tohle|tyto|se|věci|vše) ~ (ved*|vedou|vede|povede|spěj*|dospěj*); jak (to|takov*|tohle|tyto|se) ~ (skonč*|konč*|dopad*|vyvin*); (další|příští|náš) krok*; (jaké|které) (cesty|prostředky|kroky|možnosti|dveře) ~`,
  ),
  news: oneOf(
    `zpráv*; pověst*; řeči; drby; zvěst*; dobr* jméno; jméno; takov* (věc*|histor*); to; o tom; novin*; slovo`,
  ),
  spread: oneOf(
    `(roznes*|roznáš*|rozkřik*|rozkřič*); šíř*; rozšíř*; (se)? povíd*; koluje; kolují; kolovat; z úst; uší; uši; (letí|běží|běhá|cestuje) ~ (rychle)?; obletí; předchází; vykecá*; proslech*`,
  ),
  rather: oneOf(
    `(raději|radši|nerad*|lépe|lepší) ~ (ne*|nechtěl*|vynech*|ušetř*)?; (nechci|nechceme|nechtěl*|nechtěli) ~`,
  ),
  spell: oneOf(
    `popisova*; rozepisova*; rozvádě*; rozváděl*; vypisova*; (do|v) podrobnost*; detail*; říkat (co|nahlas|naplno)*; říct (co|nahlas|naplno); vysvětlova* (co|jak); jmenova*; vypočítáva*; psát (co|naplno|otevřeně); zmiňova*; nerozepisov*; nerozvád*; nepopisov*; líči*; vykreslova*`,
  ),
  gentle: oneOf(
    `dopis*; mail*; e mail*; zpráv*; slov*; upomínk*; připomínk*; papír*; prosb*; prosit; zdvořil*; slušn*`,
  ),
  beyond: oneOf(
    `(jin*|víc|více|účinnějš*|silnějš*|lepš*) ~ (prostředk*|způsob*|metod*|možnost*|nástroj*|cest*) ~ než; (umíme|můžeme|dokážeme|svedeme) ~ (víc|více|jinak|i jiné) ~ než; není (to|náš|naše|jedin*) ~ (jedin*)? (prostřed*|způsob*|nástroj*|cest*|zbraň*|možnost*); nezůstan* ~ u; neskonč* ~ u`,
  ),
  nextTime: oneOf(
    `příště; napříště; (příští|další) (dopis|mail|e mail|zpráv*|telefon*|návštěv*|osob*|člověk); po mně; po mne; na mém místě; můj nástupce`,
  ),
  notMe: oneOf(
    `(ne|už ne|nebudu|nebudeme) (já|my|to já|to my|ode mě|od nás|psát já); (nebudu|nebudeme|nejsem) ~ (já|my); už (nebudu|nenapíšu|neozvu) ; (někdo) (jin*|méně|s|kdo|úplně); (jin*) (odesíl*|osob*|tón*|jmén*|podpis*|hlas*|ruk*|pán*); méně (vlídn*|trpěliv*|zdvořil*|příjemn*|laskav*); méně (přívětiv*|milý|milá|milí)`,
  ),
  opinion: oneOf(`(myslel*|čekal*|mysleli|čekali|měl*|měli|považova*|pokláda*|doufal*|očekával*|držel*)`),
  better: oneOf(
    `(víc*|lépe|lepší|něco jiného|něco lepšího) (od|o|než) (vás|vaš*|firm*|někoho); (vás|vaš*) (za) ~ (poctiv*|seriózn*|solidn*|slušn*|spolehliv*|člověka); (lepš*|vyšš*) (mínění|domnění); o vás (lepší|vyšší)`,
  ),
  callers: oneOf(
    `(náš|naše|můj|moje|jeden z) (obchodník|obchodní*|zástup*|koleg*|kolegyně|technik*|řidič*|šéf*|ředitel*|vedoucí*|pracovn*|účetní)`,
  ),
  called: oneOf(
    `volal*; byl u; byla u; byli u; navštív*; mluvil*; psal*; nechal*; setkal*; připomín*; kontaktov*; zastav*; snažil*; telefonov*; urgov*; ptal*; nezastihl*`,
  ),
  bank: oneOf(`bank*; účet; účtu; číslo účtu; bankovní*; IBAN; platební údaje; spojení`),
  changed: oneOf(`změnil*; změn*; již ne*; už ne*; přešli; zrušen*; nahrazen*; aktualizov*; neplatí`),
  client: oneOf(`(zákazník*|tento zákazník|tenhle zákazník|klient*|dlužník*|tenhle klient|pozor na)`),
  trait: oneOf(
    `obtížn*; problémov*; lže; lhář*; vymlouv*; výmluv*; vždy*; nikdy; pozdě; nespolehliv*; tlač*; přitlač*; hlíd*; nevěř*; neustupov*; neustup*; nepovol*; zdržuj*; hraje mrtvého; dělá hloupého; dávat pozor; dej* pozor; potíž*; rizikov*; ani slovo`,
  ),
  paid: oneOf(`
    již; už; mezitím; právě; na cestě; minul*; odeslal*; odeslán*; zaplacen*; zaplatil*; uhrazen*; uhradil*; proved*; poslal*; poslán*; zadal*; zadán*; nedávno; vyřízen*; křížil*; zkřížil*; dorazil*; vypořádán*; proběhl*; odešly; odešla; uhrazeno; zaplaceno; vyřídil*; zaplatil*
  `),
  neverMind: oneOf(`
    ignorov*; ignoruj*; bezpředmět*; neber* ~ (zřetel|ohled|potaz); nevším*; všímat; nemus*; není (třeba|nutn*|potřeba)* ~; nic (dalšího|víc|více|nemus*|není)*; považ*; berte; vyřízen*; zapomeň*; smaž*; vyhoď*; přehlédn*; odlož* ~ stranou; vše (v pořádku|vyřízeno|je v pořádku|hotovo); neplatn*; neaktuáln*; nehleď*; zbytečn*; z hlavy; na zprávu (ne)? reagovat; není ~ reagovat; odložte; skart*; uložte ~ stranou
  `),
  unclear: oneOf(`
    chyb*; nejas*; otáz*; dotaz*; nesouhlas*; nesed*; nesrovnal*; problém*; potřeb*; nesprávn*; pochyb*; námit*; rozpor*; důvod*; překáž*; kopi*; opis*; vyjasn*; vysvětl*; reklam*; něco; nějak*; jin*; jinak; doklad*; dokument*; údaj*; nedoraz*; neobdrž*; nedostal*; změnil*; upravit; poradit; potíž*; bráni*; brání; komplikac*; omyl*; neshod*; odliš*; nerozum*; scház*; podklad*; vychází; neshod*; chyba; nejasnost*
  `),
  reach: oneOf(`
    odpov*; odpověz*; napiš*; napsat; napište; piš*; kontakt*; ozv*; ozvat; dejte ~ vědět; dej ~ vědět; dát ~ vědět; vědět; sděl*; inform*; zavol*; volejte; obrať*; obrat*; řekn*; odeps*; odepiš*; zpráv*; email*; e mail*; mail*; telefon*; (pomoh*|pomůž*|vyřeš*|prověř*|oprav*|pošl*|probereme|domluvíme) ~ ; k dispozici; zeptej*; zeptat; ptejte; stačí; řádek; ráda; rádi; kontaktujte; volejte; pište; pošlu; doplníme; prověříme; podíváme
  `),
  staff: entries(
    `pan; pana; panem; panu; pane; paní; slečna; ředitel; ředitelka; šéf; šéfka; vedoucí; kolega; kolegyně; jednatel; jednatelka; účetní; majitel; majitelka; advokát; advokátka; právník; právnička; předseda; manažer; manažerka; obchodník; zástupce; asistent; asistentka; společník`,
  ),
  threats: entries(`
    (jinak|v opačném případě|v případě neuhrazení|bez (úhrady|platby|odpovědi|reakce)) ~~ (budeme|musíme|museli|nucen*|přistoup*|předá*|nezbude|nezbývá|převezm*|podnikn*|přijde|exekut*); (pokud|jestliže|když) ~ (neobdržíme|neuvidíme|nezaznamenáme|neuslyšíme|nic nezmění|nedorazí|nedojde|nepřijde) ~~; (zanech*) ~ (stop*) ~; (záznam*|zápis*|zaps*|objev*|skonč*|nahlás*) ~ (registr*|seznam*|databáz*|rejstřík*); (věc|věci|případ*|záležitost*|spis*) ~ (jin* ruk*|oficiální*|formální*|jinou cest*|dál|výš|jinam|převezm*|předat|předá*); (smírn*|po dobrém|v dobrém|v klidu) ~ (vyřeš*|vyříd*|dohodn*|dokud|než); (vyřeš*|vyříd*) ~ (smírn*|po dobrém|mezi sebou|v klidu); (priorit*|přednost*|zvýhodněn*) ~ (ztrat*|přij*|odeb*)
    (nepůjde|půjde|zajde|nezajde|dojde) (to)? (dál|dále|daleko); (záznam|poznámk*) ~ (spis*|kart*)
    negativn* (záznam*|zápis*|hodnocen*); co (přijde|se stane) (potom|pak|poté); už (není|nebude) v našich rukou; banky ~~ (díva*|kouka*|vidí|všíma*); po zlém; tvrdš*; odpovědnost za to
    zkoušejte (nás|naši|naší); na zkoušku; (není|těžko|těžké|žádn*|nejde) ~ (cest* zpět|cest* zpátky|vrátit zpět|návrat*|couvnout); (mal*|úzk*) (obor*|svět*|městě|město|trh*|branž*|rybník*); (obor|svět|branže|trh) je ~ mal*; (všichni|každý) (se)? ~ (známe|znají|zná s každým|zná každého); (někdo|kdo|lidé|pánové) ~ (zaklep*|klep*|zazvon*|stát|stojí|buš*) ~ (dveř*|prah*|vrat*); (zaklep*|klep*|buš*) ~ (dveř*|vrat*); (dobré jméno|lidé mluví) ~~ (ztratí|ztratit|pošpin*|poškod*); dodavatel* ~~ (povídají|šušk*|baví se)
  `),
  newTerms: entries(`
    (od teď|nadále|do budoucna|od nynějška|příště|odteď|od dnešního dne) ~~ (pouze|jen|výhradně|předem|hotov*|zálohov*|kratší|splatnost*|cen*|podmín*|příplat*|účtov*); dobírk*; (kauc*|ručen*|bankovní záruk*|zajištění pohledáv*); (splácet|splácen*|splátk*); po dobu ~ měsíc*; (rozděl*|rozlož*) ~ (částk*|platb*|splát*|měsíc*|částí); (odpust*|slev*|prominem*) ; (poskytn*|nabíd*|nabíz*|umožn*|akceptuj*|dopřej*) ~ (slev*|splát*|odklad*|víc času|prodlouž*|sníž*); (posun*|prodlouž*|zkrát*|odlož*|odkl*) ~ (splatnost*|termín*|lhůt*|platb*); (cen*) ~ (zvýš*|vzrost*|navýš*|stoup*); (účtuj*|účtov*|připočít*|přičít*) ~ (poplat*|úrok*|náklad*|částk*|Kč)
    splatn* (při|ihned po) (převzetí|obdržení|doručení); bez obvyklé; (čtvrtinu|třetinu|část) (teď|nyní|hned); (zbytek) ~ (později|na jaře|v létě|na podzim|příšt*|potom)
    (splatnost* ~~ (zkrac*|zkrát*|zkrác*|mění*|měnit|měníme|měnil*)|(zkrac*|zkrát*|zkrác*) ~~ splatnost*)
  `),
  pressure: entries(`
    (cítíme|cítím|jsme|jsem) ~ (podveden*|zklam*|zrazen*|zneužit*|oklaman*|dotčen*|uražen*|rozčarov*|otráven*|zaskočen*|rozhořčen*|unaven*); mrzí nás; nečekali; (každá|každý|každou) (hodin*|den|minut*) ~ (počít*|zhorš*|stojí|prodlen*); (situac*|věc) ~ (zhorš*|vážn*|komplik*); poslední (šanc*|krát|možnost*|výzv*|přátelsk*|zpráv*|varov*|pokus*|příležit*|dopis); naposledy; (zachov*|ztrat*) tvář; špatn* úmysl*; zl* vůl*; (nedostatek|chybí vám) (respekt*|slušnost*|úct*); slušnost*; slušn* (firm*|člověk|lid*|podnik*); dan* slov*; držet slov*; (finanční*|platební*) (potíž*|problém*|tíse*|obtíž*); platební neschopnost*; fámy; povídá se; (žij*|hosp*|bav*|financ*|jed*) ~ na náš účet; na naše náklady; zneužív*; spát klidně; klidné spaní; svědom*; (čekáme|čekali jsme) (dost|příliš) dlouho; dost dlouho; (znovu|ještě jednou|podruhé) ~ (žádat|prosit|psát|připomínat); takové jednání; nezdržujte; neseriózn*; není fér; (to|tohle|takhle|toto) není v pořádku; není v pořádku (takhle|takto|abyste|že|když|jednat|neplatit); buď ~ zaplat* ~ nebo; jen vy ne; skrývat; uhýb*
    čím (déle|dřív|později) ~~ tím; (dobr*|špatn*) (světlo|vizitk*|dojem|obraz|jméno); (můj|náš) (šéf|nadřízen*)
    (běhat|honit|dobíhat) ~ za (vámi|penězi|svými); kdo (objedná*|kupuje|koupí) ~~ (plat*|zaplat*); teď nebo nikdy; na místě; protože neplat*; (vžijte|postavte) se ~ (naší|našem|nás); (mysleli|věřili) jsme ~ (seriózn*|spolehliv*|slušn*|poctiv*); (míra|pohár) ~ (přetek*|dovršena|plná); už toho (máme)? dost; všichni vědí; (hodné|hodno|nedůstojn*); na výplaty; úct* k naší
    (bez|ani na|na) topení; bez (mzdy|výplaty|proudu); (čekal*|čekali|myslel*|doufal*) ~ od (vás|vaš*) ~ (víc|více|lepší|něco); (poctiv*|čestn*|slušn*|ctihodn*|řádn*|solidn*|správn*) (firm*|obchodní*|podnikatel*|kupec|živnostník*|podnik*|dům) ~ (by|ne*|platí|nikdy); (firma|podnikatel|obchodník|kupec) (se ctí|která si váží|která má čest|který si váží); (do|během|v) (hodiny|této hodiny|nejbližší hodiny); (ani|už) (o)? (minutu|vteřinu|hodinu|chvíli) (déle|víc|navíc|později); (v|ve) této (minutě|vteřině|chvíli); dospěl* (lid*|lidé|člověk*|osob*|chlap*); (člověk|jeden|každý) by (si)? (myslel|řekl|čekal|předpokládal); (žebrat|žebrám|žebráme|žebrá|žebrání|žebrák*|žebroni*|doprošov*|prosit se); do zrcadla; (přecenil*|špatně odhadl*); (firma|podnik|podnikatel) s ~ (hrdost*|ctí|cti)
  `),
  contactClaims: entries(`
    (mi|nám|jste) ~ do telefonu;
    (při|během|po|na) (naší|naše*|našem|mé|mém|vaší) (poslední*|včerejší*)? (schůz*|návštěv*|hovor*|rozhovor*|telefonát*|setkán*|oběd*|veletrh*|jednán*); na veletrhu; doporučen* (dopis*|psan*); (dvakrát|třikrát|čtyřikrát|pětkrát|šestkrát|několikrát|mnohokrát|opakovaně|marně) ; (nikdo) ~ (nezved*|neodpov*|nevol*|nebere); (váš|vaše|vašeho) (koleg*|kolegyně|sekretář*|účetní|šéf*|asistent*|recepční|zaměstnan*|manžel*|společní*|jednatel*) ~ (řekl*|slíbil*|ujistil*|potvrdil*|tvrdil*|přislíbil*|zaručil*); (když) ~ (jsme ~ (mluvil*|setkal*|viděl*|volal*|sešl*)|jsem ~ (byl*|volal*|mluvil*|navštív*)); (jak) ~ (dohodli|domluvili|mluvili|slíbil|říkal|psali|volali); (toto|tohle|to) je (již|už)? ~ (druh*|třetí|čtvrt*|pát*|šest*) (upomín*|výzv*|dopis*|zpráv*|připomín*|pokus*)
    (mé|moje|naše|našich|mých|ty|#) (dva|dvě|tři|čtyři|obě|#)? (předchozí|dřívější|minulé|první|předešlé) (zprávy|e maily|emaily|maily|dopisy|upomínky|připomínky|výzvy); (děkuji|děkuju|děkujeme|díky) za (příjemný|milý|hezký|včerejší|dnešní|ranní|váš|vaši)? (příjemný|milý|hezký|příjemnou|milou|včerejší|dnešní|ranní)? (rozhovor|hovor|telefonát|návštěvu|setkání|schůzku)
  `),
  promiseClaims: entries(`
    (slíbil*|přislíbil*|ujistil*|zaručil*|zavázal*) (jste|nám|nás|mi|se)
  `),
  bankDetails: entries(`
    (pošl*|zašl*|převeď*|zaplať*|uhraď*|vlož*) ~ na ~ (účet|účtu|konto); (použ*|používej*) ~ (nov*|jin*) ~ (účet|účtu|bank*|údaj*|čísl*); (star*|původní*) (účet|účtu|bank*|číslo)
    (zaplať*|uhraď*|pošl*|převeď*) ~ (sestersk*|mateřsk*|dceřin*|partnersk* firm*|jiné firm*|jinou firmu|soukrom*|na moje|na mě); (údaje) ~ faktuře ~ (neplat*|zastaral*|už ne*|již ne*|staré)
    v hotovosti; hotovost; hotovostí; (platit|zaplatit|zaplaťte|uhraďte|uhradit) ~ hotově; hotově (platit|zaplatit|v obálce|do ruky|na ruku); (peníze|bankovky) ~ (obálce|obálky|rohožk*|schránk*)
  `),
  internalNotes: entries(`
    (poznámka|pozor|interně|memo|info|upozornění) ~ (pro kolegy|pro tým|pro účtárnu|pro obchod|interní*|zákazník*|kolegy|oddělení) ; (nevěřit|neustupovat|nepovolit|přitlačit)
    (tento|tenhle) (zákazník|klient) (je|si|rád|nikdy|vždy)
    majitel (má|je|vždy)
  `),
  machineTalk: entries(`
    (vlož*|doplň*|zadej*|sem vlož*) ~ (sem|zde|jméno|částk*|datum|zákazník*|název); (zde|tady|níže) (je|máte|naleznete|posílám) ~ (návrh*|koncept*|verz*|upomínk* kter*|text*)
  `),
  idioms: entries(`
    (zákaznick*|klientsk*) (servis*|podpor*|služb*); (děkuj*) ~ spoluprác*; (problém*|dotaz*|otázk*|reklamac*|chyb*) (s|k|ohledně|v|na) ~ (dodáv*|služb*|objednáv*|zboží|zásilk*)
    (dopis|zprávu|mail|upomínku|připomínku|e mail) ~ odlož*
  `),
  secretRequests: entries(`
    kód* ~ (SMS|telefon*|mobil*)
  `),
  ignoreIfPaid: entries(`
    (pokud|jestli*|už|již|je li|byla li|li) ~ (zaplac*|zaplatil*|uhrazen*|uhradil*|odeslán*|poslal*|minul*|odeslal*) ~~ (děkuj*|díky|omlouv*|omluv*|promiň*)
  `),
};
