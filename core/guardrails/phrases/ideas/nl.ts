import { entries } from '../phraseTable';
import { oneOf, type IdeaWords } from './ideaWords';

/** Dutch. */
export const nl: IdeaWords = {
  supply: oneOf(`
    levering*; leveren; lever; leveranties; zending*; goederen; dienstverlening; diensten; dienst; service; onderhoud; toegang; portaal; abonnement*; licentie*; ondersteuning; support; (nieuwe|volgende|uw|toekomstige|lopende|verdere) (bestelling*|order*|opdracht*); bevoorrading; onderdelen; verzend*; pakket; monteur*; afspraak; bezoek; onderhoudsbeurt*; pakket*; vrachtwagen; pallet*; dozen; chauffeur
  `),
  ties: oneOf(
    `account; rekening courant; contract; contracten; samenwerking; zakelijke relatie; relatie; klantrelatie; kredietlijn; leveringsvoorwaarden; partnerschap`,
  ),
  stop: oneOf(`
    opschort*; opgeschort; stopzet*; stopgezet; stop te zetten; stop zetten; blokkeer*; blokker*; geblokkeerd; afsluit*; afgesloten; af te sluiten; bevries*; bevroren; staak*; staken; gestaakt; beëindig*; opzeg*; opgezegd; onderbrek*; onderbroken; beperk*; ingetrokken; intrek*; achterhoud*; vasthoud*; vastgehouden; aanhouden; aangehouden; inhoud*; ingehouden; deactiver*; gedeactiveerd; uitschakel*; uitgeschakeld; pauzeer*; gepauzeerd; on hold; in de wacht; op een laag pitje; in gevaar; op het spel; heroverweg*; herzien; herbezien; (niet|geen) meer (leveren|mogelijk|uitvoeren|verwerken|beschikbaar); annuleer*; geannuleerd; in de koelkast; op slot; de deur uit; blijf* ~ (staan|liggen|magazijn); stekker; blijft staan; vertrekt niet; in het magazijn
  `),
  untilPaid: oneOf(`
    tot die tijd blij*; tot dan blij*; afhank*; hangt af; hangen af; afhangt; (pas|alleen|enkel|slechts|niet) ~ (na|als|wanneer|zodra|tegen|nadat) ~ (betal*|betaald|voldaan|ontvang*|geld|saldo|vereffen*); (zolang|totdat|tot|mits|tenzij|tenminste als|zodra wij) ~~ (betal*|betaald|voldaan|ontvang*|geld|saldo|openstaat|open staat|vereffen*|bedrag); (zodra|als|wanneer) ~ (rekening|factuur|saldo|betaling|bedrag) ~ (in orde|betaald|voldaan|ontvangen|binnen|vereffend)
  `),
  handOver: oneOf(
    `overdrag*; overgedragen; over te dragen; uit handen; doorgeven; doorgegeven; doorsturen; doorgestuurd; inschakel*; ingeschakeld; in te schakelen; overlaten; overgelaten; over te laten; overneem*; overnemen; overgenomen; neerleggen bij; neergelegd; verkopen; verkocht; in handen; terechtkom*; bemoei*; betrekken; toevertrouw*; uitbested*; leggen bij`,
  ),
  outsiders: oneOf(
    `derde*; advocat*; advocaat; jurist*; deurwaarder*; incasso*; specialist*; gespecialiseerd*; externe*; bureau*; professional*; kredietverzeker*; verzekeraar*; partij die; partner die; mensen die; anderen; andere handen; iemand anders die; minder geduld*`,
  ),
  pursue: oneOf(
    `nem*; ondernem*; uitoefen*; doen gelden; gebruik*; overweg*; beraden; beraad*; beraadt; bekijk*; benut*; start*; inzet*; volg*; bewandel*; voorbehoud*; inroep*; afdwing*`,
  ),
  means: oneOf(
    `(onze|al onze) rechten; (andere|verdere|alle|passende|nodige|formele|strengere|hardere|aanvullende|vervolg) (stappen|maatregelen|wegen|middelen|opties|mogelijkheden|route|acties); formele weg; officiële weg; vervolgstappen; onze opties; alle opties; juridische*; andere weg; andere route`,
  ),
  rethink: oneOf(`nadenk*; na te denken; heroverweg*; herzien; afvrag*; bekijken; bezinn*`),
  together: oneOf(
    `samenwerking; samenwerken; samen te werken; hoe we verder; hoe wij verder; relatie voortzetten; met elkaar verder; samen verder`,
  ),
  others: oneOf(
    `(andere|alle|iedere|elke|onze|meeste|overige|nette|fatsoenlijke|serieuze|eerlijke|betrouwbare|een goed|een net|een serieus|een fatsoenlijk) (klant*|bedrijven|bedrijf|ondernemers|ondernemer|mensen|relaties|zakenpartners|afnemers); iedereen`,
  ),
  behave: oneOf(
    `betal*; betaalt; betaald; op tijd; netjes; keurig; komt ~ na; komen ~ na; zonder (herinnering|dat|problemen); lukt`,
  ),
  onlookers: oneOf(
    `(uw|de|je|jullie) (klanten|leveranciers|partners|zakenpartners|concurrent*|baas|leidinggevende|directie|bank|collega s|medewerkers|aandeelhouders|familie|buren|branche|sector|pers|publiek); andere leveranciers; de buitenwereld; iedereen`,
  ),
  learn: oneOf(
    `weet; weten; wisten; hoort; horen; hoorden; te weten komen; zeggen; zouden zeggen; denken; zouden denken; vinden; op de hoogte; geïnformeerd; rondgaat; doorvertel*; achter komen; erachter`,
  ),
  dependants: oneOf(
    `(onze|mijn|ons) (medewerkers|werknemers|mensen|gezinnen|leerling*|personeel); salaris*; loon; lonen; gezinnen; banen; (klein*) (bedrijf|bedrijven|leverancier*|ondernemer*) (als|zoals) (wij|ons|het onze); (onze|mijn|hun) (kinderen|gezin*|gezinnen|leerling*|huur|mannen|mensen|jongens); familiebedrijf*; gezinsbedrijf; (eerlijke|hardwerkende|fatsoenlijke|goede|gewone) (mensen|lui|werkers|werknemers|vakmensen); kinderen; brood (op|voor|van) (de|onze|hun|mijn|zijn) (plank|tafel|gezin*|kinderen); lonen; loon; salaris*; gezinnen; kleine zaak`,
  ),
  suffer: oneOf(
    `wacht*; lijd*; door u; door uw; vanwege u; dankzij u; zonder (salaris|loon); dupe; verliez*; ontsla*; moeite; afhankelijk; op het spel; betalen; de prijs; zitten; slap*; slaapt; slapeloz*; van de plank; op tafel; honger; kou; (niet|geen|amper) ~ (verwarmen|betalen|eten|stoken|opbrengen|rondkom*); door u; door uw; dankzij u; vanwege uw; afhangen; hangt af; afhankelijk; denk aan; zonder (loon|salaris|verwarming|eten); nachten; ontbering`,
  ),
  guess: oneOf(
    `(u|jij|je|jullie|men|iedereen) ~ (raden|voorstellen|bedenken|invullen|uittekenen|vermoeden|vermoedt); (raadt|vermoedt|snapt|weet|begrijpt) u ~ (vast|zelf|wel|best|ongetwijfeld|zeker|heel goed); u (raadt|vermoedt|snapt|weet|begrijpt) ~ (vast|zelf|wel|best|ongetwijfeld|zeker|heel goed); (hoef*|hoeven) ~ (niet|u) ~ (te)? (vertellen|uit te leggen|uitleggen|zeggen); (uw|de|aan uw) (fantasie|verbeelding)`,
  ),
  sequel: oneOf(
    `wat (er)? ~ (gebeurt|volgt|komt|wacht|staat|gebeuren|volgen|komen); waar (dit|dat|zoiets|zulke|het|deze) ~ (leid*|eindig*|uitkom*|toe|heen|heengaat); waartoe (dit|dat|zoiets|zulke) ; hoe (dit|dat|zoiets|zulke|het|deze) ~ (afloopt|aflopen|eindig*|verder); (volgende|onze) (stap|stappen); welke (wegen|middelen|stappen|deuren|mogelijkheden) ~; ook andere (middelen|wegen|manieren)`,
  ),
  news: oneOf(
    `nieuws; zoiets; dit; dat; zulke (dingen|zaken|verhalen); reputatie; naam; verhaal; verhalen; gerucht*; praatje*; dit soort (dingen|zaken|verhalen)`,
  ),
  spread: oneOf(
    `(gaat|gaan|doen|doet|zingt|zong|zingen|verteld|praat*) ~ (rond|snel rond); rondgaan*; rondgaat; rondzing*; rondvertel*; verspreid*; de ronde; oren; als een lopend; lekt uit; uitlek*; snel bekend; van mond tot mond; vooruit; vooruitsnel*`,
  ),
  rather: oneOf(`(liever|beter|graag|wil|willen|zou*) ~ (niet|geen); (wil|willen|zou*) u ~ (besparen)`),
  spell: oneOf(
    `uitspellen; (spel*|spellen) ~ uit; (uit|voluit) te (spellen|schrijven|leggen); beschrijv*; omschrijv*; in detail*; uitweid*; uit te weiden; opsomm*; op te sommen; hardop; benoem*; bij naam; zeggen wat; vertellen wat; uitleggen wat; uitwerken; uit te werken; ingaan op wat`,
  ),
  gentle: oneOf(
    `brief*; brieven; mail*; e mail*; bericht*; herinnering*; woorden; papier; vragen; nette*; vriendelijke*`,
  ),
  beyond: oneOf(
    `(andere|meer|sterkere|betere|zwaardere) ~ (middelen|manieren|wegen|methoden|mogelijkheden|instrumenten|pijlen) ~ dan; (kunnen|kan) (ook)? (meer|anders) ~ dan; niet (het|de|ons|onze) (enige|laatste) (middel|manier|weg|wapen|instrument|mogelijkheid); niet bij ~ (blij*|laat|laten)`,
  ),
  nextTime: oneOf(
    `volgende keer; (de|het) volgende (brief|mail|e mail|bericht|telefoontje|bezoek*|persoon); na mij; in mijn plaats; mijn opvolger`,
  ),
  notMe: oneOf(
    `(ik|wij) (het|degene)? niet; ben ik het niet; (niet|niet meer) (ik|wij|van mij|van ons|meer ik|meer van mij|meer wij|degene|meer degene); (iemand|een) (anders|ander|andere|die|met|minder); (andere|ander) (afzender|persoon|toon|naam|handtekening|briefhoofd|stem|hand); minder (vriendelijk*|geduldig*|beleefd*|aardig*|begripvol*); (minder|stuk minder) (prettig*|aangenaam|toegeeflijk)`,
  ),
  opinion: oneOf(
    `(had*|hadden|dacht*|dachten|vond*|schat*|achtte*|verwacht*|meende*) ~ (u|jou|jullie|uw|van u|van uw)`,
  ),
  better: oneOf(
    `hoger (zitten|ingeschat|staan|aangeslagen|geacht|ingeschatten); (meer|beter) (verwacht|gedacht) van (u|jullie); (meer|beter|anders) van (u|uw|jullie); (betrouwbaarder|netter|eerlijker|serieuzer); hoge (pet|dunk); voor (eerlijk*|betrouwbaar|fatsoenlijk|serieus)`,
  ),
  callers: oneOf(
    `(onze|mijn|een|de) (vertegenwoordiger*|collega*|accountmanager*|monteur*|chauffeur*|medewerker*|buitendienst*|directeur|baas|verkoper*)`,
  ),
  called: oneOf(
    `gebeld; langsgekomen; langs geweest; langskwam; bezocht*; gesproken; sprak; geschreven; belde; achtergelaten; herinnerd; gemaild; bij u (was|geweest|langs); nagevraagd; gezien; ontmoet*; probeerde; geprobeerd`,
  ),
  bank: oneOf(
    `bank; rekening; bankrekening; rekeningnummer; IBAN; bankgegevens; rekeninghouder; betaalgegevens; betalingsgegevens`,
  ),
  changed: oneOf(
    `gewijzigd; veranderd; overgestapt; gewisseld; niet meer (geldig|gebruiken|actief|in gebruik); opgeheven; vervangen`,
  ),
  client: oneOf(`(de|deze|die|dit) (klant|afnemer|debiteur|bedrijf|vent); klant`),
  trait: oneOf(
    `lastig*; moeilijk*; liegt; liegen; smoes*; onbetrouwbaar*; altijd; nooit; rekt; rekken; traineert; oppassen; opletten; let op; druk; geen (uitstel|coulance|krediet); niet (intrappen|toegeven|vertrouwen); houdt zich (dom|doof); wanbetaler; problem*; risico*`,
  ),
  paid: oneOf(`
    al; reeds; inmiddels; intussen; ondertussen; zojuist; net; onderweg; gekruist; kruis*; betaald; voldaan; overgemaakt; verricht; gedaan; geregeld; recent; in gang; ingepland; verstuurd; onlangs; verzonden; afgerond; voor met betalen; gekruist
  `),
  neverMind: oneOf(`
    negeer*; negeren; niet verzonden; niets (meer|te doen|aan|verder|hoeft|hoef)*; hoef* ~ (niets|niet|verder); vergeet; vergeten; beschouw*; buiten beschouwing; vervalt; overbodig; weggooi*; verwijder*; laat ~ (zitten|rusten|liggen|voor wat); leg ~ (terzijde|opzij); ter zijde; terzijde; als afgedaan; afgedaan; niet (nodig|van toepassing|meer nodig); prullenbak; alles in orde; klaar; opgelost; geen actie; wissen; let ~ niet op; niet (te)? (reageren|letten); geen (reactie|antwoord|aandacht) (nodig|vereist)?; daarmee (rond|klaar|afgerond); gekruist hebben
  `),
  unclear: oneOf(`
    ontbre*; vraag; vragen; onduidelijk*; klopt ~ niet; niet (klopt|kloppen|juist|correct|duidelijk|ontvangen|goed|eens|akkoord|in orde|aangekomen|gekregen|helder); iets; fout*; probleem; problemen; nodig; afwijk*; verschil*; kopie*; reden*; bezwaar; bezwaren; document*; opmerking*; twijfel*; hulp; anders; mis; mist; toelichting; uitleg; belemmer*; in de weg; klacht*; vergissing; onjuist*; informatie; missen; gegevens; zien ~ over het hoofd; tussengekomen; afwijk*; wijkt; plaatsen; bestelnummer; reden; zie ~ fout; nooit gekregen
  `),
  reach: oneOf(`
    antwoord*; beantwoord*; reageer*; reactie; reageren; laat ~ weten; laten weten; hoor*; horen; mail*; bel; bellen; schrijf; contact; vertel*; zeg; bericht*; app; sms; stuur*; graag ~ verder; (help*|zoek*|kijk*|regel*|los*) (ik|wij|we|u|je|graag|het); help; bereikbaar; bereik*; meld*; geef* ~ door; aangeven; geef ~ aan; neem ~ op; vraag gerust; regeltje; mailtje; belletje; berichtje; volstaat; genoeg; staan ~ klaar; vernem*; vraag ~ gerust; vraag het; pas* ~ aan; met plezier; terug
  `),
  staff: entries(
    `meneer; mevrouw; directeur; directrice; collega; manager; controller; baas; boekhouder; boekhoudster; eigenaar; eigenares; chef; hoofd; leidinggevende; medewerker; medewerkster; secretaresse; advocaat; voorzitter; partner; financieel directeur; accountmanager; administrateur; teamleider`,
  ),
  threats: entries(`
    (anders|zo niet|bij gebreke|in het andere geval|bij uitblijven) ~ (moeten (wij|we)|zullen (wij|we)|rest ons|zijn (wij|we) genoodzaakt|genoodzaakt|gedwongen|volgt|volgen); (als|indien|mocht*) (wij|we) ~ (niets|niet|geen) ~ (horen|ontvangen|zien|gebeurt|verandert|binnenkomt|betaling) ~~ (moeten|zullen|wij|we|uw|zijn); zonder (betaling|reactie|uw betaling|tegenbericht|bericht) ~ (moeten|zullen|wij|we|zijn); (sporen|gevolgen) ~ (kredietwaard*|kredietverz*|rating|registr*|achterlaat|achterlaten|hebben|voor hoe); (zaak|dossier|kwestie) ~ (elders|uit handen|andere handen|officiële*|formele*|hogerop|escal*|overnemen|overgenomen); (onderling|tussen ons|in der minne|minnelijk*) ~ (oploss*|houden|regel*|schikk*); (houden|oplossen|regelen) ~ (onderling|tussen ons|in der minne); (voorrang|prioriteit|voorkeursbehandeling) ~ (verlies*|verliez*|vervalt|vervallen|kwijt)
    (niet|dit) ~ verder (hoeft )?te gaan; verder laten komen; verder te gaan; (aantekening|notitie) ~ (dossier|klantkaart)
    negatieve (registratie|notering|aantekening|melding); wat er (daarna|dan|vervolgens) (komt|gebeurt|volgt); niet (langer|meer) in onze (hand|handen); (banken) ~ (kijken|letten|zien); harde hand; andere toon; zwaardere middelen; gevolgen zijn voor
    op de proef; (geen|moeilijk|lastig|niet) ~ (weg terug|terugdraaien|terug te draaien); (kleine|klein) (branche|wereld|wereldje|markt|stad|sector|kring|vak|dorp); (branche|wereld|wereldje|sector|kring|vak) ~ (is klein|zo klein|ons kent ons); iedereen kent (iedereen|elkaar); ons kent ons; (iemand|men|er|wie|mensen) ~ (klop*|aanbel*|belt|staat|staan) ~ (deur|poort|stoep); op de stoep; aan uw deur; voor uw deur; (goede naam|mensen praten) ~~ (verloren|kwijt|bezoedel*|besmeur*); onder (de)? (leveranciers|collega s|vakgenoten) ~ (gaat|gepraat|praat*|tong|besproken); over de tong
  `),
  newTerms: entries(`
    (voortaan|vanaf nu|in de toekomst|in het vervolg|met ingang van) ~~ (alleen|enkel|vooruit*|contant|rembours|betaaltermijn|termijn*|prijs|prijzen|toeslag|berekenen|voorwaarden|dagen); (borg|borgsom|bankgarantie|waarborg*|zekerheidsstelling); (over|in) ~ (half jaar|maanden|termijnen|delen|keren) ~ (uitsmer*|spreid*|betal*|voldoen); (uitsmer*|uitsmeren|gespreid*|spreiden); trek ~ af; (in) rekening (brengen|gebracht|te brengen); brengen (wij|we) ~ in rekening; (betaaltermijn) (van|wordt|is) ; (geven|gunnen|bieden|verlenen) (wij|we)? (u|je) ~ (uitstel|korting|respijt|tijd|procent|dagen|weken); (wachten) ~ tot (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|volgend|eind|begin); (prijzen|tarieven) ~ (omhoog|stijg*|verhog*|verhoogd); schelden ~ kwijt; kwijtscheld*; kwijtgescholden
    (betaalbaar|te betalen) (bij|na) ontvangst; zonder de gebruikelijke; (een) (kwart|derde|deel) nu; (de rest) ~ (later|voorjaar|zomer|najaar|volgend*|daarna)
    (betalingstermijn* ~~ (verkort*|korter|ingekort|aangepast)|(verkort*|inkorten) ~~ betalingstermijn*)
  `),
  pressure: entries(`
    (voelen|voel|zijn|ben) ~ (bedrogen|gebruikt|misbruikt|misleid|belazerd|teleurgesteld|verraden|gekwetst|voor de gek|beledigd|verbijsterd|boos|verdrietig|in de steek); onfatsoenlijk*; fatsoen*; (elk|ieder) (uur|dag|minuut) ~ (telt|erger|kost|verergert); (situatie|zaak|zaken) ~ (erger|verslechter*|verergert); (laatste) (keer|kans|mogelijkheid|oproep|vriendelijke|bericht|waarschuwing|poging); (niet|geen) (nog eens|nog een keer|nogmaals|opnieuw|weer) ~ (vragen|herinneren|schrijven|vriendelijk|netjes); netjes vragen; vriendelijk blijven; gezichtsverlies; gezicht (verliezen|redden); kwade trouw; kwader trouw; te kwader; (gebrek) aan (respect|fatsoen); woord (houden|gehouden|breekt|waard); (financiële|betalings) (problemen|moeilijkheden|nood); betalingsproblemen; geruchten; (op onze) kosten; gratis krediet; misbruik van; slapen (goed|rustig)?; geweten; nalatig*; (door uw) (nalatig*|schuld|toedoen); nu meteen; meteen nu; doe het nu; anders (bent|is) (u|het) te laat; lang genoeg gewacht; genoeg gewacht; (niet) (serieus|netjes|fair|eerlijk|professioneel) van (u|je); aan het lijntje; (van|bij) ~ verwacht hadden; uitvlucht*; verstopp*; doof; houdt u zich
    hoe langer ~~ hoe; (goed|slecht|fraai|mooi|best) (licht|beeld|indruk|signaal); (mijn|onze) (baas|chef)
    (achter|achterna) (u|het geld|ons geld) aan (lopen|zitten|rennen); achterna; wie (bestelt|koopt) ~~ (betaal*|betalen); nu of nooit; op staande voet; omdat u niet betaalt; verplaats* u ~ (ons|onze); (dachten|geloofden) ~~ (serieus*|betrouwbaar*|net*|fatsoenlijk*); (maat is vol|druppel|genoeg is genoeg); iedereen weet; (waardig|onwaardig); respect voor (ons|onze)
    (zonder|geen|onze) (verwarming|loon|stroom|eten); verwarming ~ (uit|koud|afgesloten); van (u|uw|jullie) ~ (meer|beter|iets anders|anders) ~ verwacht; (hogere|betere|hoge) (dunk|pet|mening) ~ van (u|jullie); (had|hadden) ~ (meer|beter) van (u|jullie); (eerbaar|eerbare|respectabel|respectabele|fatsoenlijk|fatsoenlijke|rechtschapen|eerzame|eerlijke|achtenswaardig*|degelijke) (bedrijf|firma|zaak|koopman|ondernemer|onderneming|handelaar|huis); (bedrijf|firma|zaak|koopman|ondernemer) (dat|die|met) ~ (zichzelf respecteert|respecteert|eergevoel|eer); (binnen|in) (het|een|dit|komend*) (uur|kwartier); (geen|niet) ~ (minuut|seconde|uur|ogenblik|tel) (langer|meer|later); (op dit|dit) (moment zelf|ogenblik zelf)|deze (minuut|seconde); volwassen (mensen|mens|man|vrouw|vent|kerel*); volwassenen; (men|je|u) zou (denken|verwachten|menen|zeggen|toch denken); (smeken|bedelen|te smeken|te bedelen); in de spiegel; (overschat|te hoog ingeschat); (zaak|firma|bedrijf) met ~ (trots|eer|eergevoel); kinderen ~ (geen|zonder) ~ (loon|salaris|eten)
  `),
  contactClaims: entries(`
    (tijdens|bij|na) (ons|onze|mijn|het|uw) (laatste|vorige|recente)? (gesprek|bezoek|telefoongesprek|telefoontje|bijeenkomst|afspraak|lunch|beurs|ontmoeting|overleg); op de beurs; aangetekend*; (twee|drie|vier|vijf|zes|meerdere|verschillende|diverse|talloze) (keer|brieven|mails|telefoontjes|berichten|malen|herinneringen|pogingen); (niemand) ~ (opneemt|opnam|bereikt|terugbel*|reageert|reageerde|neemt); (uw) (collega*|secretaresse|boekhoud*|baas|receptie*|medewerk*|directeur|kantoor|man|vrouw|partner) ~ (beloofde|zei|verzekerde|bevestigde|beloofd|gezegd|verzekerd|toegezegd|zwoer); (al|reeds) (in)? ~ (brief|brieven|mail|bericht|aanmaning) (gestuurd|gestuurd|verzonden|geschreven); (hierover|daarover) ~ (gesproken|geschreven|gebeld|gestuurd|gemaild); (toen) (wij|we|ik) ~ (spraken|sprak|belde*|bezocht*|zagen|langskwam*|ontmoet*); (dit|dat) is (nu)? ~ (tweede|derde|vierde|vijfde|zesde)
    (mijn|onze|deze|#) (twee|drie|vier|beide|#)? (vorige|eerdere|eerste|voorgaande) (mails|mailtjes|brieven|berichten|herinneringen|e mails|verzoeken|oproepen); (bedankt|dank) ~ (gesprek|telefoongesprek|telefoontje|belletje|bezoek|ontmoeting|lunch); (prettige|fijne|leuke|gezellige|korte) (gesprek|telefoongesprek|ontmoeting)
  `),
  promiseClaims: entries(`
    (u|je) ~ (beloofd|beloofde|toegezegd|verzekerd|gegarandeerd|gezworen)
  `),
  bankDetails: entries(`
    (stort*|overmak*|maak*|betaal*) ~ (op|naar) ~ (rekening|nieuwe|andere|bank); (gebruik*) ~ (nieuwe|andere|ander) ~ (rekening*|bank*|gegevens|nummer|IBAN); oude (rekening*|nummer|bank*)
    (betaal*|overmak*|maak) ~ (aan|naar|op) ~ (zusterbedrijf|zustermaatschappij|moederbedrijf|dochteronderneming|partnerbedrijf|ander bedrijf|privérekening|mijn naam); (gegevens) ~ factuur ~ (niet meer|verouderd|achterhaald)
    cadeaubon*; bolbon*; bol bon*; bol com; waardebon*; boekenbon*; vvv bon*; (envelop|enveloppe) ~ (deurmat|geld|contant*|bus); (geld|biljetten) ~ (envelop|enveloppe|deurmat)
  `),
  internalNotes: entries(`
    (memo|notitie|let op|nota|opmerking|info|bericht) (voor|aan|intern*|collega*)? ~ (team|collega s|boekhouding|administratie|verkoop|intern*|klant) ; niet (intrappen|toegeven); onder druk (zetten|houden); druk op de ketel
    (deze|die) klant (klaagt|is|wil|zeurt|doet|betaalt|heeft|reageert)
    opmerking (verkoop|verkoper)*; eigenaar (is|heeft|doet)
  `),
  machineTalk: entries(`
    vul ~ in ; (hier|hieronder) (is|vind je|vindt u|volgt|staat) ~ (concept|versie|herinnering|mail|e mail|bericht|tekst|voorstel); (naam|bedrag|datum|voornaam) (invullen|invoegen)
  `),
  idioms: entries(`
    (vragen|vraag|probleem|problemen|klacht*|opmerking*) (over|met|bij) (de|onze|uw) (levering|service|dienst*|bestelling|zending); prettige samenwerking; fijne samenwerking; graag ~ verder; vervallen op
  `),
  secretRequests: entries(`
    code ~ (SMS|telefoon|app|ontvangen)
  `),
  ignoreIfPaid: entries(`
    (als|indien|mocht|is|heeft|hebt|heb|al|reeds) ~ (betaald|voldaan|overgemaakt|gedaan|geregeld) ~~ (dank|danken|bedank*|excuses|sorry|verontschuldig*)
  `),
};
