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
    (antwoord*|reageer*|reageren|beantwoord*|laat ~ weten|laat het|vertel*|neem* contact|neem* gerust|contact op|mail ons|schrijf|meld*|geef* ~ door|hoor* wij|horen wij) ~~~~ (ontbreek*|mist|missen|onduidelijk*|duidelijk|klopt|kloppen|onjuist|juist|vraag|vragen|probleem|problemen|nodig|fout*|bezwaar|afwijk*|verkeerd|in de weg)
    (ontbreek*|mist|missen|onduidelijk*|duidelijk|klopt|kloppen|onjuist|juist|vraag|vragen|probleem|problemen|nodig|fout*|bezwaar|afwijk*|verkeerd|in de weg) ~~~~ (antwoord*|reageer*|reageren|beantwoord*|laat|vertel*|neem* contact|neem* gerust|contact op|mail ons|schrijf|meld*|geef* ~ door|hoor* wij|horen wij)
  `),
  ignoreIfPaid: entries(`
    (al|reeds|inmiddels|ondertussen|intussen|gekruist|onderweg) ~~~ (negeren|negeer|als niet verzonden|niet verzonden|beschouwen|beschouw*|dank|dank u|bedankt|danken|niets meer|niets te doen|hoeft u niets|vervalt)
    (negeren|negeer|als niet verzonden|niet verzonden|beschouwen|beschouw*|dank|dank u|bedankt|danken|niets meer|niets te doen|hoeft u niets|vervalt) ~~~ (al|reeds|inmiddels|ondertussen|intussen|gekruist|onderweg)
  `),
  idioms: entries(`
    in het (eigen)? belang van (de)? (goede orde|duidelijkheid|volledigheid|transparantie); in uw (eigen)? belang; dank voor uw (interesse|belangstelling); (bankgegevens|betaalgegevens|rekeninggegevens) ~ (op|in) (de|uw|onze|elke) factuur; kosteloos; zonder extra kosten; geen extra kosten; geen kosten; zonder kosten; goede morgen; goedemorgen; in termijnen van beleefdheid
  `),
  relativeDates: entries(`
    morgen (vroeg|ochtend|middag|avond)?; overmorgen; gisteren; vanavond; (volgende|komende|aanstaande|deze|afgelopen|eerstvolgende|eerstkomende|vorige) (week|weken|maand|maanden|kwartaal|jaar|weekend|dag|dagen|werkdag*|uren)
    binnen ~ (dag|dagen|uur|uren|week|weken|maand|maanden|werkdag*|kwartaal); (in|over|na|gedurende) (de|maximaal|komende|volgende|ongeveer)? # (volle|volgende)? (dag|dagen|uur|uren|week|weken|maand|maanden|werkdag*); (in|over) (enkele|een paar) (dagen|weken|uren|maanden)
    # (werk|kalender|volle|extra)? (werkdagen|dagen|weken|uren|maanden) (de tijd|tijd|vanaf|later|extra|om te); # (werkdagen|weken|maanden); (eind|begin|half|medio|einde) (van)? (de|deze|volgende|komende|dit|het)? (week|maand|kwartaal|jaar|dag|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)
    (voor|tot|uiterlijk|tegen) (vandaag|morgen|vanavond|het weekend|middernacht|einde|eind|dan); (betaal|betalen|betaling|voldoen|overmaken|maak) ~ vandaag; (nog)? vandaag (nog|uiterlijk|betalen); per omgaande; per ommegaande
    (in|voor|tot|vanaf|tegen) (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december); veertien dagen; (*twintig|*dertig|*veertig|*vijftig|*zestig|*zeventig|*tachtig|*negentig) dagen; wekenlang; maandenlang
  `),
  threats: entries(`
    juridisch*; gerechtelijk*; (gerecht|rechter|rechtbank|kantonrechter); rechtbank*; rechter*; rechtszaak*; rechtszaken; rechtsmaatregel*; rechtsbijstand*; rechtsgang; advoca*; deurwaarder*; dagvaard*; kort geding; vonnis*; beslag; beslagleg*; loonbeslag; procederen; proces (aanspannen|beginnen); aanklag*; aangifte; politie; strafrechtelijk*; strafbaar; faillissement*; ingebrekestelling; in gebreke; in verzuim; verzuim; sommatie*; sommeren; dwangbevel; executie*; contractbreuk; wettelijke (stappen|maatregelen|weg|procedure)
    incasso*; schuldenaar; schuldenaren; schuld; schulden; schuldeiser*; vordering (uit handen|overdragen|overgedragen|verkopen|verkocht); uit handen ~ (geven|gegeven); (overdragen|overgedragen|doorgeven|doorsturen|overdracht) ~ (derde*|incasso*|deurwaarder*|bureau*|partij*); (derde*|derde partij|incasso*|bureau) ~ (overdragen|overgedragen|inschakel*|ingeschakeld); factoring; inning (door|via)
    BKR; Graydon; kredietwaardig*; kredietscore*; kredietregist*; kredietbureau*; kredietinformatie; kredietrapport*; zwarte lijst; wanbetal*; (melden|gemeld|registr*) ~ (BKR|wanbetal*|kredietbureau*|instantie*)
    (opschort*|opgeschort|schorten|stopzett*|stopgezet|stoppen|afsluit*|afgesloten|blokker*|geblokkeerd|beëindig*|opzegg*|opgezegd|ontbind*|onderbrek*|onderbroken|annuler*|bevries*|bevroren|sluiten|staken|intrek*|beperk*) ~ (dienst*|levering*|account*|toegang|abonnement*|contract*|overeenkomst*|bestelling*|rekening|service*|order)
    (dienst|diensten|dienstverlening|levering*|account*|toegang|abonnement*|contract*|overeenkomst*|bestelling*|service*) ~ (opschort*|op te schorten|opgeschort|stopzett*|stop te zetten|stopgezet|stoppen|afsluit*|afgesloten|blokker*|geblokkeerd|beëindig*|beëindigd|opzegg*|opgezegd|ontbind*|onderbrek*|onderbroken|annuler*|geannuleerd|bevroren|staken|gestaakt|ingetrokken|beperk*); leverstop; leveringsstop
  `),
  newTerms: entries(`
    (extra|bijkomende|aanvullende|buitengerechtelijke|administratieve|onnodige|verdere|hogere) kosten; kosten in rekening; kosten (komen|zijn|worden|voor) ~ (rekening|bij|verhaald|berekend|doorberekend); *kosten ~ (verhaald|doorberekend|verhalen); aanmaningskosten; herinneringskosten; administratiekosten; incassokosten; boete*; toeslag*; rente; *rente; vertragingsrente; schadevergoeding*; vergoeding*; op uw kosten; (bedrag|saldo|som) ~ (verhog*|verhoogd|stijg*|verdubbel*|oploopt|oplopen)
    korting*; rabat; kwijtschel*; kwijtgeschold*; betalingskorting; gereduceerd*; verlag* ~ (bedrag|prijs); verlaagd (bedrag|tarief); de helft; tegoedbon*; cadeau*; bonus; afboek*; schikking*; schikken; minder betalen; (hoeft|hoeven) ~ niet te betalen; afzien van; zien af van
    (nieuwe|gewijzigde|aangepaste|verlengde|andere|kortere|ruimere|strengere|laatste|uiterste) (betaal)? (termijn*|betaaltermijn*|betalingstermijn*|voorwaarde*|betalingsvoorwaarde*|vervaldatum|vervaldag|deadline*|datum|conditie*|afspraken); uitstel; betalingsuitstel; verleng*; respijt*; coulance; meer tijd; extra tijd; later betalen; betalingsregeling*; betaalregeling*; afbetaling*; in (termijnen|delen|gedeelten); gespreid*; aflossing*; betaalplan*; betalingsplan*; aanbetaling*; vooruitbetal*; vooraf betalen; onder rembours; kredietlimiet*; (wij|we) (accepteren|bieden|garanderen|beloven|verlenen); bieden wij; # dagen netto; netto # dagen; betaaltermijn van #
  `),
  pressure: entries(`
    schaam*; schamen; schande; schandalig; beschamend*; gênant; onverantwoord*; oneerlijk*; fraude*; frauduleus; oplicht*; dief; dieven; diefstal; stelen; gestolen; leugen*; liegen; slechte betaler; onacceptabel*; onaanvaardbaar*; teleurgesteld; teleurstell*; reputatie; (informeren|contacteren|inlichten|benaderen|waarschuwen) ~ (baas|werkgever|familie|buren|uw klanten|uw leveranciers|uw partners|collega's|directie|bank|pers); (uw baas|uw werkgever|uw familie|uw buren|uw klanten|uw leveranciers) ~ (informeren|inlichten|benaderen|contacteren); publiekelijk; openbaar maken; idioot; smoes; smoezen; geen excuus; excuses bedenken; betalingsmoraal; kwade trouw
    dringend*; urgent*; spoed*; onmiddellijk*; direct (betalen|voldoen|over te maken); meteen; onverwijld; terstond; zo snel mogelijk betalen; zonder (verder)? uitstel; (laatste|finale|ultieme) (herinnering*|aanmaning*|waarschuwing*|kans|mogelijkheid|oproep|verzoek|keer|brief|poging|bericht); aanmaning*; aanman*; ultimatum; waarschuw*; gevolg hebben; gevolgen; consequentie*; ernstige (stappen|maatregelen|gevolgen); (verdere|andere|nadere|volgende) (stappen|maatregelen|acties); anders (zijn|zullen|moeten) wij; zo niet; genoodzaakt; gedwongen; (geen|weinig) andere (keus|keuze|optie|mogelijkheid); uiterlijk; op zijn laatst; ons geduld; geduld (is|raakt); te laat om; behouden ons ~ voor; recht voor; wij (eisen|vorderen|verlangen); wacht niet; negeer (deze|dit) ~ niet; bij (uitblijven|gebreke) van; indien u (niet|weigert); als u niet (betaalt|reageert)
  `),
  contactClaims: entries(`
    (hebben|heb|heeft|had|hadden) ~ (gebeld|getelefoneerd|gesproken|bezocht|langsgekomen|ingesproken|geprobeerd|afgesproken|telefonisch|meermaals|herhaaldelijk|overlegd); (zoals|conform) (besproken|afgesproken|telefonisch|beloofd|aangekondigd|u weet|toegezegd|vermeld in ons); (ons|onze|laatste|vorige|recente|eerdere|uw) (laatste|vorige|recente)? (gesprek*|telefoongesprek*|telefoontje*|bezoek*|belletje|vergadering|overleg); telefonisch (besproken|contact|overleg|afgesproken|bereikt); voicemail*; (tweede|derde|vierde|vijfde|#e) (herinnering*|aanmaning*|verzoek*|brief|keer|poging|betalingsherinnering); (meerdere|diverse|verschillende|talloze|vele|herhaalde|meermaals|vaak) (keren|malen|keer|herinneringen|verzoeken|pogingen|berichten|brieven|aanmaningen|telefoontjes); herhaaldelijk*; meermaals; meermalen; ondanks (onze|eerdere|meerdere|herhaalde|diverse|vele|alle); u ~ (genegeerd|negeert|geweigerd|weigert|niet gereageerd|niet geantwoord|nooit)
  `),
  promiseClaims: entries(`
    u ~ (beloofd|beloofde|toegezegd|bevestigd|verzekerd|gegarandeerd|aangekondigd); uw (belofte|toezegging|bevestiging|woord|betalingstoezegging|garantie); (toegezegde|beloofde|aangekondigde) (betaling|datum|bedrag|betaaldatum)
  `),
  bankDetails: entries(`
    IBAN; BIC; SWIFT; rekeningnummer*; bankrekening*; bankgegevens; rekeninggegevens; rekeninghouder*; tenaamstelling; banknummer*; bankrelatie; (nieuwe|gewijzigde|andere|volgende|onderstaande) (rekening|bank|rekeningnummer|bankrekening); (overmaken|betalen|storten|maak*|stort|overschrijven|betaal) ~ (naar|op|aan) ~ (rekening|bank|bankrekening|rekeningnummer); Western Union; bitcoin*; crypto*; cadeaukaart*; begunstigde*
  `),
  secretRequests: entries(`
    creditcard*; kaartnummer*; kaartgegevens; pasnummer*; bankpas*; betaalpas*; CVV; CVC; wachtwoord*; pincode*; PIN; tancode*; inloggegevens; inlogcode*; aanmeldgegevens; beveiligingscode*; verificatiecode*; eenmalige code; toegangscode*; paspoort*; identiteitsbewijs*; identiteitskaart*; BSN; burgerservicenummer; geboortedatum; meisjesnaam; internetbankieren; digid; verifieer uw (account|identiteit|gegevens)
  `),
  machineTalk: entries(`
    als (een)? (AI|taalmodel|kunstmatige intelligentie|assistent); taalmodel; (negeer|vergeet) ~ (vorige|eerdere|bovenstaande|alle|deze) ~ (instructie*|regels|opdracht*|aanwijzing*); systeemprompt; hier is (de|het|een|uw) (concept*|herziene|aangepaste|gevraagde); (natuurlijk|zeker|uiteraard) hier is; opmerking voor de (beoordelaar|controleur); plaatshouder
  `),
};
