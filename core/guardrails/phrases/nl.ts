import { entries, type PhraseTable } from './phraseTable';

/** Dutch. */
export const nl: PhraseTable = {
  language: 'nl',
  script: 'Latin',
  stopWords: entries(
    `de; het; een; en; is; zijn; u; uw; wij; we; ons; onze; van; voor; met; op; te; niet; dat; die; dit; deze; aan; in; om; er; nog; al; of; als; bij; naar; heeft; hebt; hebben; hierbij; graag; kunt; ook; uit; dan; door; wat; nu; was`,
  ),
  months: [
    ['januari', 'jan'],
    ['februari', 'feb'],
    ['maart', 'mrt'],
    ['april', 'apr'],
    ['mei'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['augustus', 'aug'],
    ['september', 'sept', 'sep'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  weekdays: entries('maandag; dinsdag; woensdag; donderdag; vrijdag; zaterdag; zondag'),
  dayWords: ['dag', 'dagen', 'kalenderdagen'],
  periodWords: entries(
    'uur; uren; minuut; minuten; week; weken; maand; maanden; jaar; jaren; kwartaal; kwartalen; werkdag; werkdagen',
  ),
  invoiceWords: entries('factuur; facturen; post; posten; document; documenten; rekeningen'),
  // prettier-ignore
  numberWords: {
    één: 1, een: 1, twee: 2, drie: 3, vier: 4, vijf: 5, zes: 6, zeven: 7, acht: 8, negen: 9, tien: 10, elf: 11, twaalf: 12,
    dertien: 13, veertien: 14, vijftien: 15, zestien: 16, zeventien: 17, achttien: 18, negentien: 19, twintig: 20,
    dertig: 30, veertig: 40, vijftig: 50, zestig: 60, zeventig: 70, tachtig: 80, negentig: 90,
  },
  ordinalWords: entries(
    `eerste; tweede; derde; vierde; vijfde; zesde; zevende; achtste; negende; tiende; elfde; twaalfde; dertiende; veertiende; vijftiende; twintigste; dertigste`,
  ),
  magnitudeWords: entries('*honderd*; *duizend*; miljoen; miljoenen; miljard; dozijn'),
  percentWords: entries('procent; percent; percentage'),
  // prettier-ignore
  currencyWords: {
    euro: ['EUR'], "euro's": ['EUR'], dollar: ['USD', 'CAD', 'AUD'], dollars: ['USD', 'CAD', 'AUD'], pond: ['GBP', 'EGP'],
    yen: ['JPY'], frank: ['CHF'], dinar: ['KWD', 'BHD', 'JOD', 'TND'], kronen: ['SEK', 'NOK', 'DKK', 'CZK'], cent: [],
  },
  replyIfMissing: entries(`
    (antwoord*|reageer*|reageren|beantwoord*|laat|vertel*|neem* contact|neem* gerust|contact op|contact met|mail|mailen|schrijf|meld*|geef*|hoor*|horen|vernemen|bereikbaar|bel|bellen|stuur|berichtje|klaar) ~~~~ (ontbreek*|mis|mist|missen|onduidelijk*|duidelijk|klopt|kloppen|onjuist|juist|vraag|vragen|probleem|problemen|nodig|fout*|bezwaar|afwijk*|verkeerd|in de weg|iets|eens|niet in orde|mis met|vinden|herkent|herken|kopie*|document*|veranderd|aan de hand|beschadigd|bon|gegeven|kwijt|anders|juiste persoon)
    (ontbreek*|mis|mist|missen|onduidelijk*|duidelijk|klopt|kloppen|onjuist|juist|vraag|vragen|probleem|problemen|nodig|fout*|bezwaar|afwijk*|verkeerd|in de weg|iets|eens|niet in orde|mis met|vinden|herkent|herken|kopie*|document*|veranderd|aan de hand|beschadigd|bon|gegeven|kwijt|anders|juiste persoon) ~~~~ (antwoord*|reageer*|reageren|beantwoord*|laat|vertel*|neem* contact|neem* gerust|contact op|contact met|mail|mailen|schrijf|meld*|geef*|hoor*|horen|vernemen|bereikbaar|bel|bellen|stuur|berichtje|klaar)
    (antwoord*|reageer*|mail me|mail mij|mail ons|weten|schrijf|meld|vertel|zeg|vraag erom|bel|contact|seintje|horen|regels) ~~~ (als|indien|mocht|of|bij|voor)
    (als|indien|mocht|bij|voor vragen|opmerkingen|kopie|is er|was er|loopt u|niet eens) ~~~~~~ (antwoord*|reageer*|mail me|mail mij|mail ons|weten|schrijf|meld|vertel|zeg|bel|contact|horen|vraag erom)
    (kopie|document) ~ (nodig)? ~ (antwoord*|vraag)
  `),
  ignoreIfPaid: entries(`
    (al|reeds|inmiddels|ondertussen|intussen|gekruist|onderweg|net|betaald|betaling|overgemaakt|geregeld|voldaan|gebeurd|gedaan|klaargezet|klaar|weg) ~~~~~~ (negeren|negeer|niet verzonden|niets meer|niets te doen|hoeft u niets|hoef je niets|vervalt|terzijde|overslaan|overbodig|vergeten|vergeet|let niet|niet meer van toepassing|niets doen|hoeft u)
    (negeren|negeer|niet verzonden|niets meer|niets te doen|hoeft u niets|hoef je niets|vervalt|terzijde|overslaan|overbodig|vergeten|vergeet|let niet|niet meer van toepassing|niets doen|hoeft u) ~~~~~~ (al|reeds|inmiddels|ondertussen|intussen|gekruist|onderweg|net|betaald|betaling|overgemaakt|geregeld|voldaan|gebeurd|gedaan|klaargezet|klaar|weg)
    ((al|reeds|inmiddels|ondertussen|intussen|net) ~ (betaal*|overgemaakt|voldaan|geregeld|gedaan|heeft betaald)|gekruist|onderweg) ~~~ (dank|dank u|bedankt|danken|bedanken)
    (dank|dank u|bedankt|danken|bedanken) ~~~ ((al|reeds|inmiddels|ondertussen|intussen|net) ~ (betaal*|overgemaakt|voldaan|geregeld|gedaan|heeft betaald)|gekruist|onderweg)
  `),
  idioms: entries(`
    in het (eigen)? belang van (de)? (goede orde|duidelijkheid|volledigheid|transparantie); in uw (eigen)? belang; dank voor uw (interesse|belangstelling); (bankgegevens|betaalgegevens|rekeninggegevens) ~ (op|in) (de|uw|onze|elke) factuur; kosteloos; zonder extra kosten; geen extra kosten; geen kosten; zonder kosten; goede morgen; goedemorgen; in termijnen van beleefdheid
    in (ieders|beider|ons beider) belang; in het belang van; uw (belangstelling|interesse) (voor|in); zo spoedig mogelijk; (het)? rekeningnummer (staat|vindt u|vind je) ~ factuur; last but not least; de laatste (factuur|daarvan); geen (haast|spoed); niet dringend; ter (informatie|herinnering)
    (de)? afgelopen (dagen|tijd); zo regel je
    (dank|bedankt) voor uw geduld; uw geduld
    (zien|zie) ~ tegemoet; (tegemoet) (zien|ziend)
  `),
  relativeDates: entries(`
    morgen (vroeg|ochtend|middag|avond)?; overmorgen; gisteren; vanavond; (volgende|komende|aanstaande|deze|afgelopen|eerstvolgende|eerstkomende|vorige) (week|weken|maand|maanden|kwartaal|jaar|weekend|dag|dagen|werkdag*|uren)
    binnen ~ (dag|dagen|uur|uren|week|weken|maand|maanden|werkdag*|kwartaal); (in|over|na|gedurende) (de|maximaal|komende|volgende|ongeveer)? # (volle|volgende)? (dag|dagen|uur|uren|week|weken|maand|maanden|werkdag*); (in|over) (enkele|een paar) (dagen|weken|uren|maanden)
    # (werk|kalender|volle|extra)? (werkdagen|dagen|weken|uren|maanden) (de tijd|tijd|vanaf|later|extra|om te); # (werkdagen|weken|maanden); (eind|begin|half|medio|einde) (van)? (de|deze|volgende|komende|dit|het)? (week|maand|kwartaal|jaar|dag|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)
    (voor|tot|uiterlijk|tegen) (vandaag|morgen|vanavond|het weekend|middernacht|einde|eind|dan); (betaal|betalen|betaling|voldoen|overmaken|maak) ~ vandaag; (nog)? vandaag (nog|uiterlijk|betalen); per omgaande; per ommegaande
    (in|voor|tot|vanaf|tegen) (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december); veertien dagen; (*twintig|*dertig|*veertig|*vijftig|*zestig|*zeventig|*tachtig|*negentig) dagen; wekenlang; maandenlang
    (voor|tegen|tot|vóór) (het)? (einde|eind) van ~ ; (voor|op|uiterlijk|tegen) (komende|aanstaande|volgende)? (maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag); binnen ~ (dagen|dag|uur|week|weken); # (uur|dagen|weken) (om|de tijd|tijd|extra); (twee|drie|vier|een|enkele) (week|weken|dagen) (extra|langer|meer|de tijd|respijt); deze week; deze maand
    nog # (uur|uren|dagen|weken)
  `),
  threats: entries(`
    juridisch*; gerechtelijk*; (gerecht|rechter|rechtbank|kantonrechter); rechtbank*; rechter*; rechtszaak*; rechtszaken; rechtsmaatregel*; rechtsbijstand*; rechtsgang; advoca*; deurwaarder*; dagvaard*; kort geding; vonnis*; beslag; beslagleg*; loonbeslag; procederen; proces (aanspannen|beginnen); aanklag*; aangifte; politie; strafrechtelijk*; strafbaar; faillissement*; ingebrekestelling; in gebreke (gebleven|stellen|gesteld|blijft); in verzuim; verzuim; sommatie*; sommeren; dwangbevel; executie*; contractbreuk; wettelijke (stappen|maatregelen|weg|procedure)
    incasso*; schuldenaar; schuldenaren; schuld; schulden; schuldeiser*; vordering (uit handen|overdragen|overgedragen|verkopen|verkocht); uit handen ~ (geven|gegeven); (overdragen|overgedragen|doorgeven|doorsturen|overdracht) ~ (derde*|incasso*|deurwaarder*|bureau*|partij*); (derde*|derde partij|incasso*|bureau) ~ (overdragen|overgedragen|inschakel*|ingeschakeld); factoring; inning (door|via)
    BKR; Graydon; kredietwaardig*; kredietscore*; kredietregist*; kredietbureau*; kredietinformatie; kredietrapport*; zwarte lijst; wanbetal*; (melden|gemeld|registr*) ~ (BKR|wanbetal*|kredietbureau*|instantie*)
    (opschort*|opgeschort|schorten|stopzett*|stopgezet|stoppen|afsluit*|afgesloten|blokker*|geblokkeerd|beëindig*|opzegg*|opgezegd|ontbind*|onderbrek*|onderbroken|annuler*|bevries*|bevroren|sluiten|staken|intrek*|beperk*) ~ (dienst*|levering*|account*|toegang|abonnement*|contract*|overeenkomst*|bestelling*|rekening|service*|order)
    (dienst|diensten|dienstverlening|levering*|account*|toegang|abonnement*|contract*|overeenkomst*|bestelling*|service*) ~ (opschort*|op te schorten|opgeschort|stopzett*|stop te zetten|stopgezet|stoppen|afsluit*|afgesloten|blokker*|geblokkeerd|beëindig*|beëindigd|opzegg*|opgezegd|ontbind*|onderbrek*|onderbroken|annuler*|geannuleerd|bevroren|staken|gestaakt|ingetrokken|beperk*); leverstop; leveringsstop
    rechter*; kantonrechter*; magistraat; juridisch*; jurist*; wettelijke (weg|stappen|maatregelen|procedure); gerecht*; derden; derde partij*; (uit|uit onze) handen; uit handen; (gespecialiseerd*|extern*) (bureau*|partij*|bedrijf|partner*); (bureau|partij|specialist*) ~ (innen|incasseren|invorderen|inschakel*|overdrag*|contact met u); (innen|invorder*|incasser*) ~ ; in casso; (advoca*|jurist*|rechtsbijstand) ; kredietwaardig*; kredietbeoordel*; Experian; Creditsafe; wanbetaler*; (dossier|zaak|kwestie) ~ (overdragen|overgedragen|doorgeven|doorgestuurd|doorsturen|eindig*|belandt) ~ (derde*|bureau|rechter*|rechtbank|partij|incasso)?
    (bestelling*|levering*|order*|account|toegang|dienst*|service|abonnement*|zending*) ~~ (wacht|in de wacht|wachten|beperk*|onderbrek*|onderbroken|uitgesteld|tegengehouden|vastgehouden|pas na|totdat|tot u|stil|stilgelegd|in gevaar|niet meer); (onderbreken|opschorten|stopzetten|stoppen|blokkeren|beperken|tegenhouden|weigeren) ~ (dienst*|levering*|account|toegang|bestelling*|service|abonnement*); (moeten|zouden|genoodzaakt|gedwongen|zullen) ~ (onderbreken|opschorten|stopzetten|blokkeren|beperken); pas na (betaling|ontvangst)
    (professionals|specialisten|vakmensen) ~ (inschakel*|ingeschakeld|overdrag*); (inschakel*|ingeschakeld) ~ (professionals|specialisten); kredietverzekera*; verzekeraar*
    (levering*|bestelling*|order*|dienst*) ~ (hangt|hangen|afhankelijk); (samenwerking|relatie|zakenrelatie) ~ (beëindig*|stoppen|heroverweg*|verbreken|opzeg*|in gevaar); (beëindig*|stoppen|heroverweg*|verbreken) ~ (samenwerking|relatie)
  `),
  newTerms: entries(`
    (extra|bijkomende|aanvullende|buitengerechtelijke|administratieve|onnodige|verdere|hogere) kosten; kosten in rekening; kosten (komen|zijn|worden|voor) ~ (rekening|bij|verhaald|berekend|doorberekend); *kosten ~ (verhaald|doorberekend|verhalen); aanmaningskosten; herinneringskosten; administratiekosten; incassokosten; boete*; toeslag*; rente; rente; vertragingsrente; verzuimrente; handelsrente; boeterente; wettelijke rente; vertragingsrente; schadevergoeding*; vergoeding*; op uw kosten; (bedrag|saldo|som) ~ (verhog*|verhoogd|stijg*|verdubbel*|oploopt|oplopen)
    korting*; rabat; kwijtschel*; kwijtgeschold*; betalingskorting; gereduceerd*; verlag* ~ (bedrag|prijs); verlaagd (bedrag|tarief); de helft; tegoedbon*; cadeau*; bonus; afboek*; schikking*; schikken; minder betalen; (hoeft|hoeven) ~ niet te betalen; afzien van; zien af van
    (nieuwe|gewijzigde|aangepaste|verlengde|andere|kortere|ruimere|strengere|laatste|uiterste) (betaal)? (termijn*|betaaltermijn*|betalingstermijn*|voorwaarde*|betalingsvoorwaarde*|vervaldatum|vervaldag|deadline*|datum|conditie*|afspraken); uitstel; betalingsuitstel; verleng*; respijt*; coulance; meer tijd; extra tijd; later betalen; betalingsregeling*; betaalregeling*; afbetaling*; in (termijnen|delen|gedeelten); gespreid*; aflossing*; betaalplan*; betalingsplan*; aanbetaling*; vooruitbetal*; (moet|moeten|alleen|voortaan|dient|eerst|enkel) ~ vooraf betal*; onder rembours; kredietlimiet*; (wij|we) (accepteren|bieden|garanderen|beloven|verlenen); bieden wij; # dagen netto; netto # dagen; betaaltermijn van #
    aanmaningskosten; *kosten (erbij|bij|bovenop|in rekening); (komen|komt) ~ (kosten|bij|bovenop|bovendien); (boven|extra|bijkomend*|aanvullend*|tevens|bovendien|daarnaast|daarbovenop) ~~ verschuldigd; verschuldigd ~~ (boven|extra|bijkomend*|aanvullend*|bovendien|daarnaast); wettelijke rente; (trek|aftrekken|aftrek|af te trekken|bespaar) ~ (procent|af|bedrag); procent; (in|over) (twee|drie|vier|vijf|zes|enkele|meerdere) (keer|termijnen|delen|betalingen|stukken|maanden); (twee|drie|vier|meerdere) (betalingen|delen|termijnen); (geven|geef|gunnen|bieden|krijgt) ~ (week|weken|dagen|maand|tijd|extra|uitstel|langer|respijt); (rest|restant|verschil|restbedrag) ~ (kwijt|schenken|laten|houden|kwijtscheld*|zitten|vergeten); (schelden|schenken|laten) ~ (rest|restant|verschil|restbedrag) ~; coulance; (voortaan|vanaf nu|in het vervolg) ~ (vooraf|vooruit|contant|betaling|voorwaarden|alleen); betaling vooraf; vooraf betaald; contant; (opschuiven|verschuiven|uitstellen|verplaatsen|verzetten|oprekken|verlengen) ~; (vervaldatum|termijn|betaling|deadline|datum) ~ (opschuiven|opgeschoven|verschuiven|verschoven|uitstellen|uitgesteld|verplaats*|verzet*|verleng*|flexibel)
    spreid*; (bedrag|betaling) ~ (spreiden|opdelen|splitsen|verdelen); *kosten ~ (vallen|kwijt|schrappen)
    kosten; kleine (stap*|delen); in kleine bedragen; maandelijks*; beetje bij beetje; stukje bij beetje
    (valt|is|kunnen) ~ (te praten|over praten|overleggen); tegemoet*; onderhandel*; *toeslag; *toeslagen; compromis*
  `),
  pressure: entries(`
    schaam*; schamen; schande; schandalig; beschamend*; gênant; onverantwoord*; oneerlijk*; fraude*; frauduleus; oplicht*; dief; dieven; diefstal; stelen; gestolen; leugen*; (u|jullie|staat te|zit te) liegen; u liegt; slechte betaler; onacceptabel*; onaanvaardbaar*; teleurgesteld; teleurstell*; reputatie; (informeren|contacteren|inlichten|benaderen|waarschuwen) ~ (baas|werkgever|familie|buren|uw klanten|uw leveranciers|uw partners|collega's|directie|bank|pers); (uw baas|uw werkgever|uw familie|uw buren|uw klanten|uw leveranciers) ~ (informeren|inlichten|benaderen|contacteren); publiekelijk; openbaar maken; idioot; smoes; smoezen; geen excuus; excuses bedenken; betalingsmoraal; kwade trouw
    dringend*; urgent*; spoed; spoedbetaling; met spoed; onmiddellijk*; (moet*|dient|dienen|gelieve|verzoek*|vragen|eis*|verwacht*|nu) ~~ direct (betalen|voldoen); direct (te betalen|te voldoen|over te maken); meteen ~~ (betaal*|betalen|betaald|overmaken|overmaakt|over te maken|voldoen|voldoet|regel*|geregeld|geld|overboek*|actie|reageer*|reageren|handel*); (betaal*|betalen|overmaken|voldoen|regel*|reageer*|handel*|geld) ~~ meteen; onverwijld; terstond; zo snel mogelijk betalen; zonder (verder)? uitstel; (laatste|finale|ultieme) (herinnering*|aanmaning*|waarschuwing*|kans|mogelijkheid|oproep|verzoek|keer|brief|poging|bericht); aanmaning*; aanman*; ultimatum; waarschuw*; gevolg hebben; gevolgen; consequentie*; ernstige (stappen|maatregelen|gevolgen); (verdere|andere|nadere|volgende) (stappen|maatregelen|acties); anders (zijn|zullen|moeten) wij; zo niet (dan)? (zijn|zullen|moeten|volgt|gaan|nemen) ; genoodzaakt; gedwongen; (geen|weinig) andere (keus|keuze|optie|mogelijkheid); uiterlijk (binnen|voor|morgen|vandaag|deze|volgende|eind|maandag|dinsdag|woensdag|donderdag|vrijdag|op); (betaal|voldoe|betaling|voldaan|overmaken|ontvangen) ~ uiterlijk; op zijn laatst; ons geduld; geduld (is|raakt); te laat om; behouden ons ~ voor; recht voor; wij (eisen|vorderen|verlangen); wacht niet; negeer (deze|dit) ~ niet; bij (uitblijven|gebreke) van; indien u (niet|weigert); als u niet (betaalt|reageert)
    (net|nette|fatsoenlijk*|eerlijk*|serieus|serieuze) (bedrijf|bedrijven|onderneming*|klant*|mensen|ondernemer*); betaalt (zijn|haar|hun) (rekeningen|facturen|schulden); (uw|deze) (houding|gedrag|handelwijze); (andere|overige|alle) ~ klanten ~ (betalen|betaalt|wel|tijd); (baas|directie|leidinggevende|manager|hoofdkantoor|eigenaar|bestuur) ~ (horen|hoort|weten|informeren|ingelicht|contact*|vernemen|benaderen); de tijd (dringt|loopt|tikt|raakt); tijd dringt; voordat het ~ laat; (betaal|handel|reageer) (nu|meteen|vandaag|eindelijk|snel); nu meteen; eindelijk; serieus (nemen|neemt|te nemen); ernst; (zou|is|het) ~ (jammer|spijtig|zonde|vervelend|betreurenswaardig) (zijn|als|dat|wanneer); (jammer|spijtig|zonde) (als|zijn|dat); niemand (wil|wenst|zit); (liever niet|liever geen); geven (dit|het) liever; (vervelend*|onaangena*) (gevolg*|situatie*|toestand*); (voorkom*|vermijd*) ~ (vervelend*|problemen|erger|escalat*|gedoe|onaangena*); escal*; (verwacht*) (meer|beter|iets anders) van u; uw (verplichting*|plicht*); (altijd|lang|zeer|steeds) ~ geduldig; lang genoeg; nalatig*; verantwoordelijk (voor|gesteld); aansprakelijk*; zolang (u|wij|de) ~ (niet|geen); (als|indien|wanneer|tenzij) (u|wij|de betaling|het bedrag) ~ (niet|geen) ~ (betaal*|betaalt|ontvang*|reageert|binnen|voldaan)
    niet (echt|erg)? serieus; geduld; eisen; (wij|we) eisen
    (bedrijf|onderneming) van uw (omvang|grootte|naam|formaat|kaliber); zou dit moeten kunnen; (zich)? ~ veroorloven
    (andere|uw) (leveranciers|schuldeisers|zakenpartners|concurrenten) ~; (goede|slechte) (indruk|beurt|trouw)
  `),
  contactClaims: entries(`
    (hebben|heb|heeft|had|hadden) ~ (gebeld|getelefoneerd|gesproken|bezocht|langsgekomen|ingesproken|geprobeerd|afgesproken|telefonisch|meermaals|herhaaldelijk|overlegd); (zoals|conform) (besproken|afgesproken|telefonisch|beloofd|aangekondigd|u weet|toegezegd|vermeld in ons); (ons|onze|laatste|vorige|recente|eerdere|uw) (laatste|vorige|recente)? (gesprek*|telefoongesprek*|telefoontje*|bezoek*|belletje|vergadering|overleg); telefonisch (besproken|contact|overleg|afgesproken|bereikt); voicemail*; (tweede|derde|vierde|vijfde|#e) (herinnering*|aanmaning*|verzoek*|brief|keer|poging|betalingsherinnering); (meerdere|diverse|verschillende|talloze|vele|herhaalde|meermaals|vaak) (keren|malen|keer|herinneringen|verzoeken|pogingen|berichten|brieven|aanmaningen|telefoontjes); herhaaldelijk*; meermaals; meermalen; ondanks (onze|eerdere|meerdere|herhaalde|diverse|vele|alle); u ~ (genegeerd|negeert|geweigerd|weigert|niet gereageerd|niet geantwoord|nooit)
    zoals (ik|wij|we|gisteren|eerder|al) ~ (zei|zeiden|vertelde|telefoon|besproken|gemeld|geschreven|aangegeven|uitgelegd|afgesproken|aangekondigd); aan de telefoon; (hebben|heb|hadden) ~ (al|eerder|reeds|# keer|meermaals|vaker) ~ (geschreven|gemaild|herinnerd|gevraagd|gemeld|bericht gestuurd|berichten gestuurd|verzocht|gewaarschuwd); (wij|we|ik) (hebben|heb|hadden) ~ (al|eerder|reeds|# keer|meermaals|vaker) ~ bericht; (hebben|heb|hadden) (wij|we|ik) ~ (al|eerder|reeds|# keer|meermaals|vaker) ~ bericht; (al|reeds|eerder) ~ (keer|maal) ~ (geschreven|gemaild|herinnerd|gevraagd|verzocht|aangeschreven); (onze|mijn|ons|de) (laatste|eerdere|vorige|eerste|vele)? (brief|brieven|mail|mails|e mails|berichten|herinneringen|aanmaningen|verzoeken) ~ (onbeantwoord|zonder|genegeerd|niet beantwoord|geen); onbeantwoord*; zonder (reactie|antwoord) gebleven; onze (vorige|eerdere|laatste|eerste) (brief|mail|e mail|herinnering|bericht|aanmaning|verzoek); (voicemail|antwoordapparaat) ~ (ingesproken)?; (uw|onze|een) (collega*|medewerk*|boekhoud*|assistent*) ~ (beloofd|toegezegd|bevestigd|verzekerd|gezegd|gemeld|weet); (toen|sinds) (we|wij) ~ (spraken|zagen|ontmoetten|bezochten); op (uw|jullie) kantoor
    (mijn|ons|laatste) bezoek*; zei u; u zei
  `),
  promiseClaims: entries(`
    u ~ (beloofd|beloofde|toegezegd|bevestigd|verzekerd|gegarandeerd|aangekondigd); uw (belofte|toezegging|bevestiging|woord|betalingstoezegging|garantie); (toegezegde|beloofde|aangekondigde) (betaling|datum|bedrag|betaaldatum)
  `),
  bankDetails: entries(`
    IBAN; BIC; SWIFT; (ons|nieuw|nieuwe|ander|gewijzigd|volgend|het volgende|onderstaand|dit|uw|een) rekeningnummer*; rekeningnummer* (is|wordt|was|luidt|verander*|gewijzigd|#); bankrekening*; bankgegevens; rekeninggegevens; rekeninghouder*; tenaamstelling; banknummer*; bankrelatie; (nieuwe|gewijzigde|andere|volgende|onderstaande) (rekening|bank|rekeningnummer|bankrekening); (overmaken|betalen|storten|maak*|stort|overschrijven|betaal) ~ (naar|op|aan) ~ (rekening|bank|bankrekening|rekeningnummer); Western Union; bitcoin*; crypto*; cadeaukaart*; begunstigde*
    (van bank|bank) (veranderd|gewisseld|overgestapt|gewijzigd); (bank|rekening|rekeningnummer|bankgegevens) ~ (veranderd|gewijzigd|nieuw*|aangepast|gewisseld); (nieuwe|andere) (rekening|bank|bankrekening|bankgegevens); (stort|maak|boek|schrijf) ~ (nieuwe|andere|volgende|onze) rekening; tikkie; paypal; contant
    (werk|bijwerken|wijzig*|aanpassen|pas) ~ (betaalgegevens|bankgegevens|rekeninggegevens|systeem|stamgegevens)
  `),
  secretRequests: entries(`
    creditcard*; kaartnummer*; kaartgegevens; pasnummer*; bankpas*; betaalpas*; CVV; CVC; wachtwoord*; pincode*; PIN; tancode*; inloggegevens; inlogcode*; aanmeldgegevens; beveiligingscode*; verificatiecode*; eenmalige code; toegangscode*; paspoort*; identiteitsbewijs*; identiteitskaart*; BSN; burgerservicenummer; geboortedatum; meisjesnaam; internetbankieren; digid; verifieer uw (account|identiteit|gegevens)
    (cijfers|nummer*|vervaldatum|code|achterkant|kopie|foto) ~~ (kaart|pas|paspoort|rijbewijs|id|identiteitsbewijs|creditcard|bankpas); (uw|de) (kaart|pas) ~ (nummer*|cijfers|vervaldatum|code|achterkant|gegevens); kaartnummer*; wachtwoord*; (drie|3) cijfers; rijbewijs
  `),
  machineTalk: entries(`
    als (een)? (AI|taalmodel|kunstmatige intelligentie|assistent); taalmodel; (negeer|vergeet) ~ (vorige|eerdere|bovenstaande|alle|deze) ~ (instructie*|regels|opdracht*|aanwijzing*); systeemprompt; hier is (de|het|een|uw) (concept*|herziene|aangepaste|gevraagde); (natuurlijk|zeker|uiteraard) hier is; opmerking voor de (beoordelaar|controleur); plaatshouder
    (vorige|eerdere|bovenstaande|alle|volgende) (instructie*|regels|opdracht*|aanwijzing*); (herzien*|aangepast*|verbeterd*|gecorrigeerd*|herschreven) (bericht|e mail|mail|tekst|versie|concept); waar u om vroeg; (dat|die) u (vroeg|wilde|wenste); als ~ (AI|assistent*|taalmodel|bot); AI assistent; (keur|markeer|beschouw|boek) ~ (factuur|schuld|bericht|vordering) ~ (goed|betaald|voldaan|afgehandeld); beoordelaar*; JSON
    zonder (controle|goedkeuring|beoordeling); (goedkeuren|keur goed) en (versturen|verstuur)
    goedkeurder*
  `),
  internalNotes: entries(`
    interne (notitie*|opmerking*|aantekening*|info*); intern (gebruik|klant|alleen|niet); (alleen|uitsluitend) (voor)? intern*; (klant) (betaalt|is|heeft|zegt|wil|weigert|was); risicoklant*; risicoscore*; (slechte|trage|late) betaler*; (niet|nooit) (aan de klant|tonen|vermelden|zeggen|doorsturen|delen) ~; betaalt (altijd|vaak|meestal|steeds) ~ (laat|te laat); score ~ ; vertrouwelijk*; accountmanager (zegt|meldt); CRM; wanbetalingsrisico
    (klant) ~ (staat|geldt|gemarkeerd|bekend); bekend als ~; lastig* klant*; in de gaten houden
    betaalt (nooit|altijd|zelden|meestal); blijf (duwen|pushen|bellen)
    (verkoop|sales|boekhouding|accountmanager) (denkt|zegt|meent|vindt|vermoedt); (deze|die) klant
  `),
  taxNumbers: entries(`
    btw (nummer*|id|identificatie*|nr); btwnummer*; belastingnummer*; KvK*; RSIN; fiscaal nummer
  `),
  greetings: entries(`
    Beste; Geachte; Hallo; Hoi; Dag; Goedemorgen; Goedemiddag; Goedenavond; Goedendag; Waarde; Hi; Lieve; T.a.v.; Ter attentie van
  `),
  titles: entries(`
    heer; mevrouw; meneer; mevr; mw; dhr; dr; ir; drs; mr; de heer; juffrouw; familie
  `),
  roles: entries(`
    heer; mevrouw; Heer; Mevrouw; Klant; Klanten; Relatie; Relaties; Collega; Collega's; Team; Allen; Allemaal; Boekhouding; Administratie; Afdeling; Crediteurenadministratie; Debiteurenadministratie; Partner; Partners; Dames; Heren; Iedereen; En; Groet; Groeten; U; Wij; Klantenservice; Hartelijke; Vriendelijke
  `),
  closings: entries(`
    groet; groeten; groetjes; hoogachtend; bedankt; dank
  `),
};
