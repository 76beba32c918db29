import { entries } from '../phraseTable';
import { oneOf, type IdeaWords } from './ideaWords';

/** Swedish. */
export const sv: IdeaWords = {
  supply: oneOf(`
    leverans*; leverera*; varor; varorna; sändning*; tjänst*; service; serviceavtal*; underhåll*; åtkomst*; tillgång*; inloggning*; portal*; prenumeration*; abonnemang*; licens*; support*; (nästa|nya|kommande|framtida|era|fortsatta) (order*|beställning*); reservdelar; expediera*; skicka varor; tekniker*; besök*; montör*; (nästa|er) order; paket*; lastbil*; pall*; kartonger; chaufför*
  `),
  ties: oneOf(
    `konto; kontot; kundkonto; avtal*; samarbet*; affärsrelation*; relation*; affärsförbindels*; kredit; krediten; partnerskap; leveransvillkor*`,
  ),
  stop: oneOf(`
    stoppa*; stopp; stänga*; stängs; stäng av; stängas; spärra*; frysa*; fryser; frys; pausa*; avbryt*; avbrut*; avsluta*; säga upp; säger upp; sagts upp; uppsägning*; hålla* inne; håller inne; hålls inne; innehåll*s; begräns*; dra* in; dras in; ställa* in; ställs in; inställda; upphör*; upphäv*; skjuta* upp; vila; vilande; på is; i fara; äventyr*; riskera*; hotad*; ompröv*; omvärder*; se över ; inte längre (levererar*|möjlig*|tillgänglig*|kunna); lägga på is; kvar (i|på) lager*; blocker*; annuller*; neka*; kapa*; deaktiver*; inaktiver*; står kvar; går inte (iväg|ut); på lagret; kontakten; lämnar inte
  `),
  untilPaid: oneOf(`
    (till dess|så länge) (blir|stannar|ligger|förblir); bero*; hänger på; villkor*; (först|bara|endast|inte) ~ (när|efter|mot|om|sedan|då|förrän) ~ (betal*|kommit in|inkommit|regler*|pengarna|saldo*); (tills|förrän|så länge|under förutsättning|till dess) ~~ (betal*|kommit in|inkommit|regler*|pengar*|beloppet|skuld*|öpp*|obetal*); (när|så snart|så fort) ~ (kontot|fakturan|saldot|betalningen|beloppet) ~ (i balans|betal*|reglera*|inne|kommit|noll)
  `),
  handOver: oneOf(
    `lämna*; lämnas; överlämna*; överlåt*; sälja; säljs; skicka* vidare; skickas vidare; anlita*; koppla* in; kopplas in; ta* över; tas över; ta hjälp; vända oss; vänder oss; gå* vidare; föra* vidare; hamna*; i händerna; överta*; involvera*; blanda* in; ge* uppdrag*; hos våra; till en`,
  ),
  outsiders: oneOf(
    `inkasso*; kronofogd*; jurist*; advokat*; tredje part*; utomstående; extern*; specialist*; ombud*; byrå*; kreditförsäkr*; försäkringsbolag*; proffs; någon annan som; andra händer; mindre tålmodig*; indrivning*; indrivare; de som driver`,
  ),
  pursue: oneOf(
    `vidta*; ta till; utnyttja*; hävda*; göra gällande; överväg*; använd*; inled*; pröva*; prövar; förbehåll*; drive*; driva; gå`,
  ),
  means: oneOf(
    `(våra|alla våra) (rättigheter|möjligheter|fordringar|anspråk); (andra|ytterligare|nödvändiga|lämpliga|formella|hårdare|kraftigare|alla|strängare) (åtgärder|steg|vägar|medel|möjligheter|alternativ|metoder); formell* väg*; officiell* väg*; rättslig*; den formella vägen; andra vägen; vidare med ärendet`,
  ),
  rethink: oneOf(`fundera*; tänka över; tänka på hur; överväg*; ompröv*; fråga oss; se över`),
  together: oneOf(
    `vårt samarbete; samarbeta; fortsätta tillsammans; vidare tillsammans; vår relation; fortsätter (tillsammans|leverera|samarbet*); arbeta tillsammans`,
  ),
  others: oneOf(
    `(andra|alla|varje|våra|övriga|de flesta|hederliga|seriösa|seriöst|ordentliga|anständiga|ärliga|bra|skötsamma|ett seriöst|ett hederligt) (kunder|kund|företag|affärsmän|människor|folk|partner*|köpmän); alla andra`,
  ),
  behave: oneOf(`betala*; betalar; i tid; sköt*; klara*; lyckas; håll*; utan (påminnelse*|att|problem); gör rätt`),
  onlookers: oneOf(
    `(era|er|ert|din|dina|ditt) (kunder|leverantörer|partner*|konkurrent*|chef*|ledning|styrelse|bank|kollegor|anställda|ägare|familj|grannar|bransch); branschen; andra leverantörer; allmänheten; pressen; folk; ryktet`,
  ),
  learn: oneOf(
    `vet; veta; visste; får reda; få reda; höra; hör; hörde; säga; säger; skulle säga; tycka; tycker; tänka; informera*; sprid*; känna till; känner till; få veta`,
  ),
  dependants: oneOf(
    `(våra|mina|vår|vårt) (anställda|medarbetare|familjer|personal|lärling*|folk); löner; lönerna; lön; familjer; jobb; (litet|lilla|små|mindre) (företag|leverantör*|bolag) ; småföretag*; (våra|mina|deras|vår) (barn|familj*|lärling*|hyra|folk|gubbar|anställda|gesäll*); familjeföretag*; familjefirma*; (ärliga|hederliga|hårt arbetande|skötsamma|vanliga) (människor|folk|arbetare|anställda|män); barn; barnen; bröd*; löner; lönen; lönerna`,
  ),
  suffer: oneOf(
    `vänta*; lida; lider; på grund av (er|dig); för er skull; tack vare er; betala priset; får betala; förlora*; sägas upp; kämpa*; bero*; slarv*; drabbas; på spel; svårt; sov*; sömn*; nätter; svält*; hunger; hungr*; frys*; (från|på) bordet; (inte|knappt) ~ (betala|värma|råd|äta|elda); på grund av er; på grund av dig; för att ni; tack vare er; ert fel; er skull; tänk på; avstå; hänger på; utan (lön|värme|mat)`,
  ),
  guess: oneOf(
    `(ni|du|man|alla|envar) ~ (räkna ut|gissa|föreställa|lista ut|ana|anar|tänka er|tänka dig); (kan|vet|anar|förstår) (ni|du|man) ~ (gissa|själv*|nog|säkert|mycket väl|räkna ut|föreställa); (ni|du|vi) (vet|anar|gissar) ~ (själv*|nog|säkert|mycket väl|båda|väl); (behöver|ska|nödvändigt) ~ (inte|knappast) ~ (säga|förklara|berätta|rita|påpeka); (er|din|till) fantasi*; lämna* ~ fantasi*`,
  ),
  sequel: oneOf(
    `vad (som)? ~ (händer|följer|kommer|väntar|hända|brukar|sker|ske); vart (det|sånt|sådant|detta|den här) ~ (leder|leda|slutar|bär|barkar); hur (det|sånt|sådant|detta|det här) ~ (slutar|går|sluta|gå|slutade); (nästa|vårt nästa) steg; vilka (vägar|medel|steg|möjligheter|dörrar) ~`,
  ),
  news: oneOf(
    `ryktet; rykte*; rykten; nyhet*; sånt; sådant; sådana (saker|historier); snack*; historia*; namn; anseende*; ord; ordet; prat`,
  ),
  spread: oneOf(
    `sprid*; sprider; (går|löper|gå|löpa) (fort|snabbt|runt); går ~ (fort|snabbt|runt); (från)? mun till mun; öron; i omlopp; läck*; löpeld; når fram; (kommer|komma) ut`,
  ),
  rather: oneOf(
    `(helst|hellre|bäst|gärna|ogärna|vill|skulle|önskar) ~ (inte|slippa|undvika|låta bli); vill ogärna; bespara er`,
  ),
  spell: oneOf(
    `stava*; skriva ut; skriva ~ på näsan; beskriv*; gå in på; in på detalj*; i detalj*; utveckla; säga vad; säga ~ rakt ut; berätta vad; förklara vad; nämna; räkna upp; måla ut; klä i ord; skriva vad`,
  ),
  gentle: oneOf(`brev*; mejl*; mail*; meddelande*; påminnelse*; ord; papper; vänlig*; artig*; skriva; fråga`),
  beyond: oneOf(
    `(andra|fler|starkare|bättre) ~ (medel|sätt|vägar|metoder|möjligheter|verktyg) ~ än; (kan|kunna) ~ (mer|annat) än; inte (det|den|vårt|vår) (enda|sista) (medel*|medlet|sätt*|väg*|verktyg*|vapn*|möjlighet*); (stannar|stanna|slutar) ~ inte (vid|med); inte ~ (stanna|stannar) vid`,
  ),
  nextTime: oneOf(
    `nästa gång; nästa (brev|mejl|mail|meddelande|samtal|besök|person); efter mig; i mitt ställe; min efterträdare`,
  ),
  notMe: oneOf(
    `(inte|inte längre) (jag|vi|mig|oss|från mig|från oss); (någon|en) (annan|annat|helt annan|som|med|mindre); (annan|annat) (avsändare|ton|person|namn|underskrift|brevhuvud|röst|hand); mindre (vänlig*|tålmodig*|artig*|trevlig*|tillmötesgående); mindre (behaglig*|snäll*|förstående)`,
  ),
  opinion: oneOf(
    `(trodde|tänkte|hade|räknade|ansåg|förväntade|tyckte|väntade) ~ (er|dig|om|av|ni|du|högre|bättre|mer)`,
  ),
  better: oneOf(
    `(bättre|mer|högre|annat) ~ (om|av|än) (er|dig|en|någon|ett); (högre|större|bättre) tankar; (för|som) (hederlig*|ordentlig*|seriös*|pålitlig*|ärlig*|skötsam*); bättre än (så|detta|det här)`,
  ),
  callers: oneOf(
    `(vår|min|en|våra) (säljare*|representant*|kollega*|tekniker*|chaufför*|chef*|medarbetare*|direktör*|ekonom*|kundansvarig*|montör*)`,
  ),
  called: oneOf(
    `ringt; ringde; besökt; besökte; var hos; var förbi; varit hos; varit förbi; kom förbi; pratat; pratade; talat; skrivit; skrev; mejlat; mejlade; lämnat; träffa*; påmint; påminde; sökt; frågade; försökt nå; hälsade på`,
  ),
  bank: oneOf(
    `bank; banken; bankkonto*; konto; kontot; kontonummer*; bankgiro*; plusgiro*; IBAN; bankuppgift*; betalningsuppgift*; betalningsmottagare`,
  ),
  changed: oneOf(
    `bytt; byter; ändrat*; ändrats; gäller inte längre; inte längre (giltig*|gäller|använd*); uppdaterat*; ersatt*; avslutat*`,
  ),
  client: oneOf(`(kunden|den här kunden|denna kund|gäldenären|kund som|det här företaget|den kunden)`),
  trait: oneOf(
    `svår*; besvärlig*; lögn*; ljug*; skyll*; alltid; aldrig; sen; drar ut på; opålitlig*; krånglig*; tryck på; pressa; se upp; akta; passa på; inte ge (efter|med); spelar dum; notorisk*; dålig* betal*; försenar; bluff*; risk*`,
  ),
  paid: oneOf(`
    redan; just; nyss; nyligen; under tiden; däremellan; på väg; korsat*; korsa*; skickad*; skickat*; betald*; betalat*; betalt; gjord*; gjort; ordnat; ordnad; genomförd*; hunnit; överförd*; reglera*; fixat; igång; reglerat; reglerad*; redan vara
  `),
  neverMind: oneOf(`
    bortse*; ignorera*; strunta*; glöm*; inget (mer|annat|du behöver|ni behöver)*; ingenting (mer)?; inte (göra|längre aktuell*|behöver)*; behöver ~ (inte|inget|ingenting); överflödig*; inaktuell*; släng*; radera*; kasta*; lägga ~ åt sidan; lägg ~ åt sidan; åt sidan; betrakta ~ som; se ~ som; allt (klart|är klart|i sin ordning|är bra|bra); då är (allt|det|vi|saken) ; ur världen; klart; inte fästa; fäst* ~ inget; ärendet ~ (avslutat|klart); avslutat för; ingen åtgärd*; krävs (ingen|inget|inte); inte svara
  `),
  unclear: oneOf(`
    sakna*; fråg*; fundera*; undrar; undra; oklar*; fel*; stämmer ~ inte; inte (stämmer|rätt|stämma|fått|kommit|klar*|korrekt|nått|överens); problem*; behöv*; avvik*; skiljer*; skillnad*; kopia*; anledning*; orsak*; skäl; invänd*; något; uppgift*; underlag*; dokument*; annorlunda; hinder; hindr*; reklam*; hjälp; tveksam*; tvek*; kommit emellan; ändrat*; förklaring*; synpunkt*; missförstånd*; osäker*; anledning; avvik*; funder*; inte kommit; behöver ändras; oklart
  `),
  reach: oneOf(`
    svara*; svar; hör av; höra av; hörs; höra ifrån; hör* ~ (gärna|av); kontakta*; kontakt; skriv*; meddela*; mejla*; mejl; mail*; maila; ring*; säg*; säg till; berätta*; tala om; låt* ~ veta; meddelande; rad; rader; sms*; besked; (hjälper|reder|ordnar|kollar|löser|rättar|går igenom|tittar) ~ (gärna|till|ut|det|på|jag|vi)?; fråga*; välkom*; finns här; återkom*; prata; nå* ~ (mig|oss); vill ~ veta; veta det; kontakta; ring mig; titta in
  `),
  staff: entries(
    `ekonomichef; chef; chefen; kollega; kollegan; direktör; vd; kontroller; controller; ekonom; ekonomiansvarig; ägare; ägaren; revisor; jurist; advokat; ordförande; säljare; säljchef; kundansvarig; assistent; redovisningschef; finanschef; medarbetare`,
  ),
  threats: entries(`
    (annars|i annat fall|i brist på|uteblir betalning*|om inte) ~~ (måste|tvingas|tvungna|tar ett|lämna*|går vi|blir vi|återstår|ser vi oss); (om) (vi|inget) ~ (inte|inget|ingenting) ~ (hör|får|ser|händer|ändras|kommer) ~~ (måste|tvingas|kommer vi|blir vi|får vi); utan (betalning|svar|reaktion|besked) ~ (måste|tvingas|blir|kommer vi|får vi); (lämna*|sätta*|ge) ~ (spår|avtryck) ; betalningsanmärk*; anmärkning*; (ärendet|saken|fallet|detta) ~ (formell*|officiell*|händer som|någon annan*|andra händer|annan väg|vidare till|högre upp|ur våra händer); (i godo|mellan oss|vänskaplig*) ~ (lös*|klara*|ordna*|innan); (lös*|klara*|ordna*|reda ut) ~ (i godo|mellan oss|innan det); (prioritet|prioriterad*|förtur) ~ (förlor*|inte längre|dras|mist*); vore synd om; vore tråkigt om
    (går|gå|gått|behöver gå) längre än; (saken|det|ärendet) ~ (går|gå) (vidare|längre); (anteckning|notering) ~ (akt|kundkort*)
    negativ* (anmärkning*|notering*|registrering*); vad som (händer|kommer|sker) (sen|sedan|därefter|då); inte längre i våra händer; (banker) ~ (tittar|ser|kollar|märker); hårda tag; hårdare tag; ta ansvar för vad; ansvaret för vad
    (på|till) prov ; (ingen|svårt|omöjligt|inte) ~ (väg tillbaka|gå tillbaka|vända tillbaka|återvändo|vända om); (liten|så liten) (bransch|värld|stad|ort|marknad|krets); branschen är liten; alla känner (alla|varandra); (någon|man|folk|vi|en) ~ (knacka*|ringer|stå|står|bulta*) ~ (dörr|dörren|port*); (på|vid|utanför) (er|din) dörr; (gott namn|folk pratar) ~~ (förlorat|förstört|fläckat); leverantörer* ~ (pratar|talar|viskar) ~ om; (pratas|talas) ~ bland leverantörer*
  `),
  newTerms: entries(`
    (i fortsättningen|framöver|hädanefter|från och med nu|från och med idag|i framtiden) ~~ (bara|endast|kontant*|förskott*|förskotts*|kortare|pris*|villkor*|avgift*|dagar|efterkrav); kontant betal*; mot kontant*; efterkrav; (deposition|bankgaranti|borgen|säkerhet) ~; (dela* upp|fördela*|sprida*|delas upp) ~ (månader|delar|betalningar|tillfällen|gånger); (på|över) (två|tre|fyra|fem|sex|tolv|flera) (månader|delbetalningar|gånger|delar|rater); (ger|erbjuder|beviljar|bjuder) (vi|er|dig)? ~ (rabatt*|procent|anstånd|uppskov|avdrag|längre|tid|extra); dra* av ~ ; (efterskänk*|avskriv*) ; (förläng*|skjut*|flytta*|korta*) ~ (betalningstid*|förfallodag*|kredittid*|frist*); (betalningstid*|förfallodag*|kredittid*|frist*) ~ (förläng*|skjut*|flytta*|korta*|ändra*|sänk*); (priserna|priset) ~ (höj*|stig*|öka*); tillkommer; löper ränta; (debitera*|fakturera*) ~ (avgift*|ränta|kostnad*|extra)
    (betalas|förfaller) (vid|direkt vid) (mottagande*|leverans*); utan den vanliga; (en|ett) (fjärdedel|tredjedel|del|kvart) nu; (resten) ~ (senare|våren|sommaren|hösten|nästa|därefter)
    ((betalningstid*|betalningsvillkor*|betalningsfrist*) ~~ (kort*|förkort*|ändr*)|(kortar|förkort*|kortare) ~~ (betalningstid*|betalningsvillkor*|betalningsfrist*))
  `),
  pressure: entries(`
    (känner|är|känns) ~ (lurade|lurad|besvikna|besviken|svikna|sviken|utnyttjade|utnyttjad|förda|dragna|bedragna|sårade|förolämpade|ledsna på|trötta på|arga|upprörda|uppgivna); slarv*; nonchalan*; (varje) (timme|dag|minut) ~ (räknas|förvärra*|kostar|går|värre); (situation*|läget|saken) ~ (förvärra*|värre|försämr*); (sista|allra sista) (gången|chansen|möjlighet*|varning*|brevet|meddelande*|vänliga|försöket|tillfället); (frågar|ber|påminner|skriver) ~ snällt; snällt; tappa ansiktet; rädda ansiktet; ond tro; (brist) på (respekt|hyfs|allvar); hederssak; ert ord; hållit ord; (ekonomiska|finansiella) (problem|svårigheter|bekymmer); betalningssvårigheter; betalningsproblem; rykten; på vår bekostnad; gratis kredit; utnyttja* (oss|vår); sova gott; samvete*; väntat (länge nog|tillräckligt|för länge); (tänker|kommer) inte vänta; nu direkt; direkt nu; betala nu; rent ut sagt; dålig stil; oschysst*; oseriöst*; gömma er; hålla* oss för narr; tappat tålamodet; tålamod*; skärp*; borde ni; bort ni
    ju längre ~~ desto; (bra|dålig|god) (bild|ljus|dager|intryck|reklam); (min|vår) chef
    (springa|jaga|löpa) efter (er|dig|pengarna|våra); den som (beställer|köper) ~~ betala*; nu eller aldrig; på stubben; eftersom ni inte betalar; för att ni inte betalar; sätt* (er|dig) in i; (trodde|trott) ~~ (seriös*|seriöst|pålitlig*|hederlig*|ärlig*); (måttet rågat|nu räcker det|droppen|nog är nog); alla vet; alla i branschen; (värdigt|ovärdigt); respekt för (oss|vårt)
    (utan|ingen|vår) (värme|lön|ström|mat); (högre|större|bättre) tankar om (er|dig); (väntat|förväntat|räknat med) ~ (mer|bättre|annat) (av|från) (er|dig); (hederlig*|aktningsvärd*|ärlig*|respektabel*|rättskaff*|ordentlig*|anständig*) (firma*|företag*|köpman*|affärsman|hus|kund*); (firma|företag|köpman|affärsman) (som|med) ~ (respekt för sig|självrespekt|sig själv|heder|hedern); (inom|om|på) (en|den närmaste|nästa) timm*; (inte|utan) ~ (en|ett) (minut|sekund|timme|ögonblick) (till|längre|mer); i (denna|detta|samma) (sekund|minut|stund|ögonblick); vuxna (människor|folk|karl*|män); (man|en) (kunde|skulle|borde) (tro|tycka|tänka|förvänta|kunna tro); (tigga|böna|bönfalla|trygla); i spegeln; (överskattat|felbedömt); (firma|företag) med ~ (stolthet|heder|ära)
  `),
  contactClaims: entries(`
    (vid|under|efter|på) (vårt|mitt|ert|vår|mötet|vårt senaste|mässan|lunchen|vårt förra) (samtal|möte|besök|telefonsamtal|träff|lunch)?  ~ (sa|sade|lova*|förstod|kom vi|kom överens|bekräfta*|du|ni); på mässan; rekommendera* brev; (två|tre|fyra|fem|sex|flera|många|otaliga|upprepade) (gånger|brev|mejl|meddelanden|samtal|påminnelser|försök); (ingen) ~ (svarar|svarat|ringt tillbaka|ringer|svarade|lyfter); (er|din|ert) (kollega*|sekreterare|ekonom*|chef|receptionist|växel|kontor|assistent|medarbetare|man|fru|partner) ~ (sa|sade|lova*|försäkra*|bekräfta*|berätta*|intyga*|garantera*); när (vi|jag) ~ (sågs|träffades|pratade|talades|ringde|besökte|var hos|möttes); (som) (vi|jag|ni|du) ~ (kom överens|sa|sagt|avtala*|diskutera*|nämn*|bestämde|lova*|utlova*); (detta|det här) är (nu)? ~ (andra|tredje|fjärde|femte|sjätte) ; jag har (ringt|skrivit|mejlat|sökt|påmint); vi har (ringt|skrivit|mejlat|sökt|påmint|försökt)
    (mina|våra|de|#) (två|tre|fyra|båda|#)? (tidigare|förra|föregående|första) (mejl|mejlen|mail|mailen|brev|breven|påminnelser|påminnelserna|meddelanden|meddelandena); (mitt|vårt|min|vår) (tidigare|förra|föregående) (mejl|mail|brev|påminnelse|meddelande); tack för (senast|samtalet|pratstunden|mötet|besöket|fikat|lunchen|i går|igår); (trevligt|roligt|kul|fint) att (du|ni) (hälsade|kom|tittade|besökte|ringde|var); hälsade på ~ (här|oss|mig|kontoret)
  `),
  promiseClaims: entries(`
    (lovade|försäkrade|garanterade|intygade|bekräftade) (du|ni|er|din); (du|ni) (lovade|försäkrade|garanterade|intygade|svor)
  `),
  bankDetails: entries(`
    (sätt|sätta|betala|överför*|skicka) ~ (in|till|på) ~ (konto|kontot|bankgiro*|nya|annat|bank); (använd*) ~ (nya|ny|nytt|annat|andra) ~ (konto*|bank*|nummer*|uppgift*); gamla (konto*|bankgiro*|numret|bank*)
    (betala|överför*|sätt) ~ (till|på) ~ (systerbolag*|moderbolag*|dotterbolag*|annat bolag|annat företag|privat konto|mitt konto|mig personligen); (uppgifterna) ~ fakturan ~ (inte längre|föråldrad*|gamla|stämmer inte)
    kontanter; kontanterna; i kontant; (sedlar|pengar) ~ (kuvert|brevlåda*|dörrmatta*)
  `),
  internalNotes: entries(`
    (notering|internt|intern|obs|memo|anteckning|info|minnesanteckning) ~ (kund*|team*|kollegor|ekonomi|sälj*|kontoret|avdelning*|internt) ; (skylla|skyller) på; (ge|ger) inte efter; pressa (på|honom|henne|dem)
    (den här|denna) kund* (är|brukar|klagar|betalar|vill)
    säljar* kommentar; gubben
  `),
  machineTalk: entries(`
    (infoga|fyll i|lägg till|skriv in|byt ut) ~ (här|namn|belopp|datum|kund*); (här|nedan) (är|kommer|följer|finns|har du|har ni) ~ (utkast|version|påminnelse som|mejl som|meddelande som|text som|förslag)
  `),
  idioms: entries(`
    (frågor|fråga|problem|synpunkter|fel) (om|på|med|kring) ~ (leverans*|tjänst*|service|beställning*|varor*); gott samarbete; tack för (ett)? ~ samarbete; betalas på en gång; saknar ni ~ leverans*
  `),
  secretRequests: entries(`
    kod* ~ (SMS|telefon*|mobil*|BankID); BankID
  `),
  ignoreIfPaid: entries(`
    (om|har|skulle|redan|är) ~ (betalat|betald*|betalt|gjord|gjort|reglera*|korsa*) ~~ (tack|tackar|ursäkt*|förlåt)
  `),
};
