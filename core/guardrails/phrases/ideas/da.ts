import { entries } from '../phraseTable';
import { oneOf, type IdeaWords } from './ideaWords';

/** Danish. */
export const da: IdeaWords = {
  supply: oneOf(`
    levering*; leverance*; levere*; leverer; varer; varerne; forsendelse*; ydelse*; tjeneste*; service; serviceaftale*; vedligehold*; adgang*; portal*; abonnement*; licens*; support*; (næste|nye|kommende|fremtidige|jeres|videre) (ordre*|bestilling*); reservedele; afsende*; sende varer; sende flere; tekniker*; besøg*; montør*; (næste|jeres) ordre; pakke*; lastbil*; palle*; kasser; chauffør*
  `),
  ties: oneOf(
    `konto; kontoen; kundekonto; aftale*; kontrakt*; samarbejd*; forretningsforbindelse*; relation*; kredit; kreditten; partnerskab; handelsvilkår`,
  ),
  stop: oneOf(`
    stoppe*; stop; stopper; lukke*; lukker; lukkes; spærre*; blokere*; fryse*; fryser; pause*; sættes på pause; afbryd*; afbrudt; afslut*; opsige*; opsig*; ophæve*; tilbagehold*; holde* tilbage; holder tilbage; holdes tilbage; begræns*; inddrage*; indstille*; indstilles; ophøre*; ophør; udsætte*; i bero; på hold; på is; i fare; bringe* i fare; risikere*; truet; genoverveje*; revurdere*; genbesøg*; ikke længere (leverer|muligt|tilgængelig*|kunne); blive* på lager*; bliver på lager*; annullere*; nægte*; deaktivere*; slukke*; afvise*; bliver stående; kører ikke; på lageret; stikket; bortfald*
  `),
  untilPaid: oneOf(`
    (indtil da|så længe) (bliver|ligger|forbliver); afhæng*; kommer an på; betinge*; (først|kun|alene|ikke) ~ (når|efter|mod|hvis|før|ved) ~ (betal*|indgået|modtaget|udlign*|pengene|saldo*|nul); (indtil|før|så længe|forudsat|medmindre) ~~ (betal*|indgået|modtaget|udlign*|penge*|beløbet|gæld*|åben*|saldo*|nul); (når|så snart) ~ (kontoen|fakturaen|saldoen|betalingen|beløbet) ~ (i orden|betal*|udlign*|inde|modtaget|nul)
  `),
  handOver: oneOf(
    `overgive*; overdrag*; overlade*; overlad*; sende* ~ videre; sender ~ videre; sendes videre; videregive*; videresend*; sælge*; sælges; inddrage*; koble* på; kobles på; antage*; hyre*; overtage*; overtager; gå videre til; lande*; havne*; i hænderne; lægge* hos; involvere*; blande* ind; bede*; hos vores; i hånden`,
  ),
  outsiders: oneOf(
    `inkasso*; foged*; jurist*; advokat*; tredjepart*; tredjemand; ekstern*; specialist*; bureau*; kreditforsikr*; forsikringsselskab*; professionel*; nogen (andre)? der (lever|driver); andre hænder; mindre tålmodig*; inddriv*; RKI; andre til at`,
  ),
  pursue: oneOf(
    `tage*; tager; benytte*; gøre gældende; overveje*; anvende*; indlede*; bruge*; forbehold*; iværksætte*; gå`,
  ),
  means: oneOf(
    `(vores|alle vores) (rettigheder|muligheder|krav); (andre|yderligere|nødvendige|passende|formelle|hårdere|strengere|alle|relevante) (skridt|midler|veje|muligheder|tiltag|metoder|foranstaltninger); den formelle vej; den officielle vej; formel* vej*; retlig*; rettens vej; ad rettens; andre veje`,
  ),
  rethink: oneOf(`overvej*; genoverveje*; tænke over; tænke på hvordan; spørge os selv; revurdere*`),
  together: oneOf(
    `vores samarbejde; samarbejde; fortsætter sammen; fortsætte sammen; videre sammen; vores relation; arbejde sammen; fortsætte med at`,
  ),
  others: oneOf(
    `(andre|alle|enhver|vores|øvrige|de fleste|ordentlige|seriøse|ærlige|hæderlige|gode|anstændige|pålidelige|en ordentlig|et seriøst) (kunder|kunde|virksomheder|virksomhed|firmaer|firma|folk|forretningsfolk|købmænd|mennesker|partner*); alle andre`,
  ),
  behave: oneOf(
    `betale*; betaler; til tiden; punktlig*; klare*; kan finde ud; overhold*; uden (påmindelse*|at|rykker*|problemer); holder`,
  ),
  onlookers: oneOf(
    `(jeres|din|dine|dit) (kunder|leverandører|partner*|konkurrent*|chef*|ledelse|bestyrelse|bank|kolleger|kollegaer|ansatte|ejere|familie|naboer|branche); branchen; andre leverandører; offentligheden; pressen; folk; rygte*`,
  ),
  learn: oneOf(
    `ved; vide; vidste; finde* ud af; høre*; hører; hørte; sige; siger; ville sige; tænke*; synes; informere*; sprede*; kende til; få at vide; snakke*`,
  ),
  dependants: oneOf(
    `(vores|mine) (ansatte|medarbejdere|familier|personale|lærling*|folk); lønninger; løn; familier; arbejdspladser; (lille|små|mindre) (virksomhed*|firma*|leverandør*) ; lærling*; (vores|vore|mine|deres) (børn|familie*|lærling*|husleje|folk|svend*); familievirksomhed*; familiefirma*; familieforetagende; (ærlige|hæderlige|hårdtarbejdende|ordentlige|almindelige) (folk|mennesker|arbejdere|medarbejdere); børn; børnene; brød; løn; lønninger; lønnen`,
  ),
  suffer: oneOf(
    `vente*; lide*; lider; på grund af (jer|dig); fordi (I|du) ; takket være jer; jeres skyld; miste*; fyre*; kæmpe*; afhæng*; går ud over; betale prisen; på spil; må gå; undvære; sov*; søvn*; nætter; sult*; frys*; (fra|på) bordet; (ikke|knap) ~ (betale|varme|råd|spise|fyre); på grund af jer; på grund af dig; fordi I; fordi du; takket være jer; jeres skyld; tænk på; undvære; afhænger; uden (løn|varme|mad)`,
  ),
  guess: oneOf(
    `(I|du|De|man|enhver|alle) ~ (regne ud|gætte|forestille|tænke jer|tænke dig|tænke Dem|ane|aner|regnet ud); (kan|ved|aner) (I|du|De|man) ~ (gætte|selv|nok|sikkert|godt|udmærket|forestille); (I|du|De|vi) (ved|aner|gætter) ~ (selv|nok|sikkert|godt|udmærket|begge); (behøver|skal|nødvendigt) ~ (ikke|vel næppe|næppe) ~ (sige|forklare|fortælle|tegne); (jeres|din|til) fantasi*; overlade* ~ fantasi`,
  ),
  sequel: oneOf(
    `hvad (der)? ~ (sker|følger|kommer|venter|ske|komme|plejer|ender); hvor (det|den slags|sådan*|dette) ~ (fører|ender|bærer|føre|ende); hvordan (det|den slags|sådan*|dette) ~ (ender|går|slutter|ende|gå); (næste|vores næste) skridt; hvilke (veje|midler|skridt|muligheder|døre) ~`,
  ),
  news: oneOf(`rygte*; nyhed*; den slags; sådan noget; snak*; historie*; ry; omdømme; navn; ord; ordet`),
  spread: oneOf(
    `(rygtes|rygtedes); spred*; (går|løber|gå|løbe|kommer|komme) (hurtigt|stærkt|lynhurtigt)? ~ rundt; løber (hurtigt|stærkt|lynhurtigt); fra mund til mund; ører; øre; i omløb; siver ud; løbeild; (går|gå) (hurtigt|stærkt)`,
  ),
  rather: oneOf(
    `(helst|hellere|bedst|gerne|nødig*|vil|ville|ønsker) ~ (ikke|ikke at|slippe|undgå|ned); vil nødig*; spare jer`,
  ),
  spell: oneOf(
    `stave*; skære ~ ud; skåret ud; beskriv*; gå i detaljer; i detaljer; uddyb*; sige hvad; fortælle hvad; forklare hvad; nævne hvad; nævne; opremse*; udpensle; male ~ ud; sætte ord; komme ind på`,
  ),
  gentle: oneOf(`brev*; mail*; besked*; rykker*; påmindelse*; ord; papir; venlig*; høflig*; skrive; spørge`),
  beyond: oneOf(
    `(andre|flere|stærkere|bedre) ~ (midler|måder|veje|metoder|muligheder|redskaber|værktøjer) ~ end; (kan|kunne) ~ (mere|andet) ~ end; ikke (det|den|vores) (eneste|sidste) (middel|måde|vej|redskab|våben|mulighed); (bliver|blive|stopper|stoppe) ~ ikke ved; ikke ved ~ (blive|stoppe)`,
  ),
  nextTime: oneOf(
    `næste gang; (det|den) næste (brev|mail|besked|opkald|besøg|person|henvendelse); efter mig; i mit sted; min efterfølger`,
  ),
  notMe: oneOf(
    `(ikke|ikke længere) (mig|jeg|os|vi|fra mig|fra os); (nogen|en) (anden|andre|helt anden|der|med|mindre); (anden|andet) (afsender|tone|person|navn|underskrift|brevhoved|stemme|hånd); mindre (venlig*|tålmodig*|høflig*|flink*|imødekommende); (mindre) (behagelig*|rar|rare|forstående)`,
  ),
  opinion: oneOf(`(troede|tænkte|havde|regnede|anså|forventede|mente) ~ (jer|dig|Dem|om|af|I|du|De|højere|bedre|mere)`),
  better: oneOf(
    `(bedre|mere|højere|andet) ~ (om|af|end) (jer|dig|Dem|en|nogen); (højere|større|bedre) tanker; (for|som) (hæderlig*|ordentlig*|seriøs*|pålidelig*|ærlig*); bedre end (det|dette|som så); højere`,
  ),
  callers: oneOf(
    `(vores|min|en) (sælger*|repræsentant*|kollega*|tekniker*|chauffør*|chef*|medarbejder*|direktør*|konsulent*|kundeansvarlig*|montør*)`,
  ),
  called: oneOf(
    `ringet; ringede; besøgt; besøgte; var hos; var forbi; været hos; været forbi; kom forbi; talt; talte; skrevet; skrev; mailet; indtalt; efterladt; mødt; mødte; mindet; rykket; spurgte; forsøgt; prøvet at`,
  ),
  bank: oneOf(
    `bank; banken; bankkonto*; konto; kontoen; kontonummer*; bankforbindelse*; IBAN; bankoplysning*; betalingsoplysning*; betalingsmodtager; registreringsnummer`,
  ),
  changed: oneOf(
    `skiftet; skifter; ændret*; gælder ikke længere; ikke længere (gyldig*|bruge*|gælder); opdateret; erstattet; lukket; fået ny*`,
  ),
  client: oneOf(`(kunden|denne kunde|debitor|den her kunde|kunde der|det her firma)`),
  trait: oneOf(
    `besværlig*; vanskelig*; løgn*; lyver; undskyldning*; altid; aldrig; trækker (det|tiden)? ud; upålidelig*; svær*; pres; presse*; pas på; vær ikke; giv ikke; giv aldrig; spiller dum; dårlig* betaler*; bluff*; snyder; risik*; notorisk*; sent`,
  ),
  paid: oneOf(`
    allerede; lige; netop; i mellemtiden; imens; undervejs; på vej; krydset; krydse*; sendt; betalt; gjort; ordnet; gennemført; overført; nyligt; nylig; i gang; klaret; afsendt; bestilt; fundet sted; for nylig; betalt i
  `),
  neverMind: oneOf(`
    se (bort|bare bort); ser bort; bort fra; bortse*; ignorere*; glem*; ikke (foretage|gøre|tænke|mere|længere)*; intet (mere|yderligere)*; behøver ~ (ikke|intet); overflødig*; uaktuel*; smid*; slet*; kassere*; læg* ~ til side; til side; betragt* ~ som; alt (i orden|er i orden|fint|er fint|godt|i den); så er (alt|det|vi|sagen) ; skal ~ (ikke|intet); ude af verden; bortfald*; ikke ~ (svare|reagere); ingen (handling|reaktion|svar); sagen (er)? (lukket|afsluttet|ude)
  `),
  unclear: oneOf(`
    mangle*; mangler; spørgsmål; spørge*; uklar*; tvivl*; fejl*; stemmer ~ ikke; genkend*; ikke (stemmer|rigtig*|korrekt|modtaget|fået|genkende|enig|kommet|klar*|passer); forkert*; problem*; brug for; behov; afvig*; forskel*; kopi*; grund; årsag*; indvend*; noget; andet; anderledes; dokument*; oplysning*; bilag*; forhindr*; hindr*; reklam*; hjælp; uenig*; i vejen; misforståelse*; forklar*; afklar*; rette*; bilag; blevet væk; andet resultat; ser forkert; yderligere
  `),
  reach: oneOf(`
    svar*; svare; skriv*; hør* ~ (fra|gerne); høre fra; hører ~ (fra|gerne); kontakt*; kontakte; giv* ~ besked; besked; ring*; sig til; sige til; fortæl*; lad ~ vide; mail*; maile; meddel*; linje; linjer; par ord; sms*; henvend*; fang ~ (mig|os); fat i; (hjælper|finder|ordner|kigger|retter|undersøger|løser|taler) ~ (gerne|ud|det|på|om|jeg|vi)?; spørg*; velkommen; til rådighed; vend* tilbage; tale med; vi taler; nå* ~ (mig|os); bare spørg; sender jeg; står ~ rådighed; kontakte mig
  `),
  staff: entries(
    `direktør; chef; chefen; kollega; økonomichef; controller; bogholder; ejer; ejeren; revisor; jurist; advokat; formand; sælger; salgschef; kundeansvarlig; assistent; regnskabschef; finansdirektør; medarbejder; leder; økonomidirektør`,
  ),
  threats: entries(`
    (ellers|i modsat fald|i mangel af|udebliver betaling*|hvis ikke) ~~ (må vi|skal vi|nødt|nødsaget|tvunget|må foged*|overgår|sender vi|tager|går vi); (hvis) (vi|intet) ~ (ikke|intet) ~ (hører|modtager|ser|sker|ændrer|får) ~~ (må|skal vi|bliver vi|nødt|tager|sender); uden (betaling|svar|reaktion|besked) ~ (må|bliver vi|skal vi|nødt); (sætter|efterlad*|sætte) ~ (spor) ; (havne*|ende*|registrere*|stå) ~ (RKI|register|registre|dårlig betaler); (sagen|det|dette) ~ (formelt spor|officiel*|i andre hænder|andet spor|videre til|højere op|ud af vores hænder|rettens vej); (i mindelighed|mellem os|fredelig*) ~ (løse|klare|ordne|inden|frem for); (løse*|klare*|ordne*) ~ (i mindelighed|mellem os|inden det); (prioritet|prioriteret|fortrin*) ~ (mist*|ikke længere|fjern*); ærgerligt hvis; det var synd hvis
    (sagen|det) ~ (går|gå|gå) (videre|længere); (notat|bemærkning) ~ (kundekort*|jeres sag)
    negativ* (registrering*|notering*|anmærkning*); hvad der (så|derefter|siden) (sker|kommer|følger); ikke længere i vores hænder; (banker) ~ (kigger|ser|tjekker|mærker); hårde midler; hårdere midler; ansvaret for hvad; tage ansvaret
    (på|til) prøve*; (ingen|svært|umuligt|ikke) ~ (vej tilbage|gå tilbage|vende tilbage|vende om); (lille|snæver|så lille) (branche|verden|by|marked|kreds); branchen er lille; alle kender (alle|hinanden); (nogen|man|folk|vi|en) ~ (banke*|ringe*|stå*|står) ~ (dør|døren|port*); (på|ved|for) (jeres|din|døren) dør*; banker på; (godt navn|folk snakker) ~~ (tabt|ødelagt|plettet); leverandører* ~ (taler|snakker|hvisker) ~ om; (taler|snakker) ~ blandt leverandører*
  `),
  newTerms: entries(`
    (fremover|i fremtiden|fra nu af|fremadrettet|fra i dag) ~~ (kun|kontant*|forud*|kortere|pris*|vilkår|gebyr*|dage|efterkrav); kontant betal*; mod kontant*; efterkrav; forudbetal*; (depositum|bankgaranti|sikkerhedsstillelse|kaution) ~; afdrag*; afdrage; (del*|fordel*|spred*) ~ (måneder|rater|betalinger|gange|dele); (over|i) (et halvt år|to|tre|fire|fem|seks|tolv|flere) ~ (måneder|rater|betalinger|gange|dele); (giver|tilbyder|yder) (vi|jer|dig)? ~ (rabat*|procent|henstand|udsættelse|nedslag|længere|ekstra); trækker ~ fra; (eftergiv*) ; (forlæng*|udsætte*|flytte*|forkort*|rykke*) ~ (betalingsfrist*|forfald*|kredittid*|frist*); (betalingsfrist*|forfald*|kredittid*|frist*) ~ (forlæng*|udsat|flyttes|flyttet|forkort*|ændre*); (priserne|prisen) ~ (hæv*|stig*); pålagt; pålægge*; (opkræve*|fakturere*) ~ (gebyr*|rente*|ekstra|omkostning*)
    (betales|forfalder) (ved|straks ved) (modtagelse*|levering*); uden den sædvanlige; (en|et) (fjerdedel|tredjedel|del|kvart) nu; (resten) ~ (senere|foråret|sommeren|efteråret|næste|derefter); del ~ op i
    (betalingsfrist* ~~ (forkort*|kort*|nedsæt*|ændr*)|(forkort*|nedsæt*) ~~ betalingsfrist*)
  `),
  pressure: entries(`
    (føler|er|føles) ~ (snydt|skuffede|skuffet|svigtet|udnyttet|holdt for nar|bedraget|sårede|fornærmede|trætte af|vrede|rystede|taget ved næsen); for dårligt; (hver) (time|dag|minut) ~ (tæller|forværre*|koster|går|værre); (situation*|sagen) ~ (forværre*|værre); sidste (udkald|chance|gang|mulighed|advarsel|brev|venlige|forsøg|besked); (spørger|beder|skriver|minder) ~ (pænt|høfligt) ; tabe ansigt; redde ansigt; ond tro; (mangel|mangler) på (respekt|anstændighed|alvor); jeres ord; holdt ord; (økonomiske|likviditets) (problemer|vanskeligheder); betalingsvanskeligheder; betalingsproblemer; rygter; på vores bekostning; gratis kredit; udnytte* (os|vores); sove (godt|roligt); samvittighed*; (ventet) (længe nog|for længe|tilstrækkeligt); gider; jage jer; jagte jer; vores tid på; gode venner; (I|du) burde; dårlig stil; useriøs*; utilstedelig*; gemme (jer|dig); tålmodighed*; (betal|handl) nu; nu og her; skam*
    jo længere ~~ (jo|desto); (godt|dårligt|kønt|pænt) (billede|lys|indtryk|skær); (min|vores) chef
    (løbe|rende|jagte) efter (jer|dig|pengene|vores); den der (bestiller|køber) ~~ betale*; nu eller aldrig; på stedet; fordi I ikke betaler; sæt* (jer|dig) i vores sted; (troede|regnede med) ~~ (seriøs*|pålidelig*|ordentlig*|ærlig*); (bægeret er fuldt|nok er nok|dråben|nu er det nok); alle ved; (værdigt|uværdigt); respekt for (os|vores)
    (uden|ingen|vores) (varme|løn|strøm|mad); (højere|større|bedre) tanker om (jer|dig|Dem); (ventet|forventet|regnet med) ~ (mere|bedre|andet) (af|fra) (jer|dig|Dem); (hæderlig*|agtværdig*|ærlig*|respektabel*|retskaffen*|ordentlig*) (firma*|virksomhed*|købmand|forretning*|forretningsmand|hus|kunde*); (firma|virksomhed|købmand|forretning) (der|som|med) ~ (respekt for sig selv|sig selv|ære|selvrespekt); (inden for|indenfor|inden|om) (en|den næste|den) time*; (ikke|uden) ~ (et|en) (minut|sekund|time|øjeblik) (mere|længere|til); i (dette|denne|selvsamme) (sekund|minut|øjeblik|time); voksne (mennesker|folk|mand|mænd); (man|en) skulle (tro|mene|tænke|forvente); (trygle|tigge|bønfalde|tigger); i spejlet; (overvurderet|fejlbedømt); (firma|virksomhed|forretning) med ~ (stolthed|ære)
  `),
  contactClaims: entries(`
    (ved|under|efter|på) (vores|mit|jeres|messen|mødet|frokosten) ~ (samtale|møde|besøg|telefonsamtale|opkald) ~ (sagde|lovede|aftalte|bekræftede|du|I) ; på messen; anbefalet brev; anbefalede breve; (to|tre|fire|fem|seks|flere|mange|utallige|gentagne) (gange|breve|mails|beskeder|opkald|påmindelser|rykkere|forsøg); (ingen) ~ (svarer|svaret|ringet tilbage|ringer|svarede|tager telefonen); (jeres|din) (kollega*|sekretær*|bogholder*|chef|receptionist*|reception|kontor|assistent|medarbejder|mand|kone|partner) ~ (sagde|lovede|forsikrede|bekræftede|fortalte|garanterede|lovet|sagt); (da) (vi|jeg) ~ (sås|mødtes|talte|ringede|besøgte|var hos|snakkede); (som) (vi|jeg) ~ (aftalte|aftalt|sagde|sagt|drøftede|nævnte|lovede|talte); (dette|det her) er (nu)? ~ (anden|tredje|fjerde|femte|sjette) ; (jeg|vi) har ~ (ringet|skrevet|indtalt|mailet|rykket|forsøgt|besøgt)
    (mine|vores|de|#) (to|tre|fire|begge|#)? (forrige|tidligere|foregående|første) (mails|mailene|breve|beskeder|rykkere|påmindelser|henvendelser); (min|vores|mit) (forrige|tidligere|foregående) (mail|brev|besked|rykker|påmindelse|henvendelse); tak for (sidst|snakken|samtalen|besøget|mødet|frokosten|kaffen|i går); (hyggeligt|dejligt|rart|godt) at (du|I) (kom|besøgte|kiggede|ringede)
  `),
  promiseClaims: entries(`
    (som) (I|du|De) ~ (aftalte|aftalt|sagde|sagt|drøftede|nævnte|lovede|talte); (lovede|forsikrede|garanterede|bekræftede) (du|I|mig|os); (du|I) (lovede|forsikrede|garanterede|svor)
  `),
  bankDetails: entries(`
    (sætte|sættes|indbetal*|overfør*|betal|send) ~ (ind|til|på) ~ (konto|kontoen|nye|anden|bank|reg); (brug*) ~ (nye|ny|nyt|anden|andet) ~ (konto*|bank*|nummer*|oplysning*); gamle (konto*|bank*|nummer*); (konto) (#|nummer|nr)
    (betal*|overfør*|indsæt*) ~ (til|på) ~ (søsterselskab*|moderselskab*|datterselskab*|andet selskab|andet firma|privat konto|min konto|mig personligt); (oplysningerne) ~ fakturaen ~ (ikke længere|forældede|gamle|gælder ikke)
    kontanter; kontanterne; i kontant; (sedler|penge) ~ (kuvert|konvolut|postkasse*|dørmåtte*)
  `),
  internalNotes: entries(`
    (notat|internt|intern|obs|memo|husk|note|info|bemærkning) ~ (kunde*|team*|kolleger|bogholderi*|salg*|kontoret|afdeling*|internt) ; (giv|vær) ikke (efter|for flink|for venlig); læg pres; presse dem
    (denne|den her) kunde (er|plejer|klager|betaler|vil)
    sælger* kommentar; ejeren (er|har)
  `),
  machineTalk: entries(`
    (indsæt|udfyld|tilføj) ~ (her|navn|beløb|dato|kunde*); (her|nedenfor) (er|kommer|følger|har du|har I) ~ (udkast|version|påmindelse som|rykker|mail som|besked som|tekst som|forslag)
  `),
  idioms: entries(`
    (spørgsmål|problem*|fejl|bemærkninger) (om|til|med|ved|på) ~ (levering*|leverance*|ydelse*|service|bestilling*|varer*); godt samarbejde; tak for ~ samarbejde; betales på én gang; mangler I ~ (levering*|varer*)
    mange gange tak; (takker|tak) ~ mange gange
  `),
  secretRequests: entries(`
    kode* ~ (SMS|telefon*|mobil*|MitID); MitID; NemID
  `),
  ignoreIfPaid: entries(`
    (hvis|har|er|skulle|allerede) ~ (betalt|ordnet|sendt|overført|klaret|undervejs) ~~ (tak|takker|undskyld*|beklage*)
  `),
};
