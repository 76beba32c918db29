import { DUTCH_DATES } from './dates/dutchDates';
import { anyOf, type PhraseBook } from './phraseBook';

const GAP = '(?:[\\w./-]+\\s){0,6}?';
const FACT = '(?:(?!niet|nooit|nog|geen|worden|wordt|zal|zullen|kunnen|pas)[\\w./-]+\\s){0,6}?';
const BILL = '(?:factuur|factuurbedrag|bedrag|prijs|hoeveelheid|aantal|totaal|btw|nota|tarief)(?:\\s[\\w./#-]+){0,3}?';
const GOODS = '(?:goederen|producten|artikelen|levering|zending|onderdelen|pallets?|bestelling|materiaal|dienst)';
const PAPER =
  '(?:kopie|kopiefactuur|pdf|factuur|inkooporder|inkoopordernummer|po-?nummer|po|ordernummer|bestelnummer|pakbon|leverbon|afleverbewijs|rekeningoverzicht|overzicht|bankgegevens|iban|btw-?nummer|urenstaat|urenstaten|specificatie|contract|bewijs|documenten|stukken|referentie)';

/** Dutch. As in German, "niet" may stand behind the verb. */
export const DUTCH: PhraseBook = {
  language: 'nl',
  dates: DUTCH_DATES,
  money: anyOf('betaling\\w*|betaal\\w*|betalen|geld|overboek\\w+|overmaken|overgemaakt|bedrag|voldaan|voldoen'),
  paid: anyOf('betaald|overgemaakt|voldaan|overgeboekt|afgeschreven|gestort'),
  negation: /(?:^|\s)(?:niet|nooit|geen|noch|zonder|niets|nergens)(?:[\s,.!?]|$)/,
  negationAfter: /^\s?(?:wij |we |ik )?(?:niet)(?:\s|$)|(?:^|\s)niet(?: meer| langer)?$/,
  doubt: /(?:^|\s)(?:of(?= (?:we|wij|ik|u|je|jullie|het|dit|dat|de|deze|er|hij|ze|uw|jouw|onze)\s)|als|indien|mits|tenzij)(?:\s|$)/,
  timing: /(?:^|\s)(?:zodra|zo gauw|wanneer|voordat|nadat|totdat)(?:\s|$)/,
  clause: /(?:[,;:]|(?<!\d\.\d{1,2})\.)\s|\s-\s|\s(?:maar|echter|en|want|omdat|doch)\s/g,
  plain: {
    dispute: anyOf(
      '(?:wachten|wacht) [^.;!?]{0,40}(?:creditnota|creditfactuur|creditering)|(?:beschadigd\\w*|defect\\w*|kapot\\w*|stuk)|(?:offerte|contract|afspraak|afgesproken (?:prijs|bedrag|tarief)) (?:[\\w-]+ ){0,2}?(?:was|zegt|stond|is)|dubbel (?:[\\w-]+ )?(?:gefactureerd|berekend|betaald|in rekening)|(?:maar|slechts|alleen) \\d+|(?:btw|prijs|bedrag|totaal|aantal) (?:is|zijn) (?:[\\w-]+ )?(?:onjuist|fout|verkeerd|te hoog)|waarom (?:zouden|moeten|moet|zou) (?:we|wij|ik)|houden (?:[\\w-]+ ){0,3}?(?:betaling )?(?:in|tegen|vast)|schorten|weigeren|retour gestuurd|teruggestuurd|afwijzen|(?:wijzen|wijs) (?:[\\w-]+ ){0,4}?af|defect',
      'betwisten?|betwist|bezwaar (?:tegen|maken|aan)|(?:maken|maak) (?:[\\w-]+ ){0,2}?bezwaar|reclameren|protesteren|klacht (?:over|ingediend|lopen\\w*)|in geschil|(?:wijzen|wijs) [^.;!?]{0,40} af',
      `${BILL} (?:is|zijn|lijkt|klopt) (?:[\\w-]+ ){0,2}?(?:onjuist|verkeerd|fout|te hoog|foutief|incorrect|onterecht|dubbel)`,
      '(?:maar|slechts) \\d+ (?:[\\w.-]+ ){0,5}?(?:ontvangen|geleverd|gekregen)|wijkt (?:[\\w.-]+ ){0,5}?af|(?:ontbreken|ontbreekt) (?:[\\w.-]+ ){0,3}?(?:pallets?|artikelen|onderdelen|producten|goederen)|komt niet overeen',
      '(?:verkeerde?|foute|onjuiste) (?:bedrag|prijs|factuur|aantal|hoeveelheid|tarief)|fout (?:in|op) (?:de |uw |het )?(?:factuur|bedrag|prijs)|dubbel (?:gefactureerd|berekend|in rekening)|te veel (?:berekend|gefactureerd|in rekening)|onterecht (?:gefactureerd|berekend)',
      `${GOODS} (?:[\\w-]+ ){0,4}?(?:beschadigd|defect|kapot|incompleet|onvolledig)|(?:beschadigde|defecte|kapotte) ${GOODS}`,
      '(?:creditnota|creditfactuur) (?:[\\w-]+ ){0,3}?(?:sturen|maken|ontvangen|opstellen|verwachten)|(?:verwachten|willen|ontvangen graag|sturen) (?:[\\w-]+ ){0,2}?(?:creditnota|creditfactuur)|(?:bestelling|contract|abonnement|opdracht) (?:[\\w-]+ ){0,4}?(?:geannuleerd|opgezegd)',
    ),
    accepts: anyOf(
      '(?:geschil|klacht|bezwaar|kwestie) (?:[\\w-]+ ){0,3}?(?:opgelost|afgehandeld|gesloten|ingetrokken)|(?:trekken|trek) [^.;!?]{0,30}(?:bezwaar|klacht) in',
      'factuur (?:is|klopt) (?:[\\w-]+ )?(?:akkoord|correct|in orde|juist)|akkoord met (?:de|deze|uw) factuur|factuur klopt(?! niet)',
    ),
    says_paid: anyOf(
      '(?:zouden|zou|moet|moeten) (?:[\\w-]+ ){0,4}?(?:al|reeds|inmiddels) (?:[\\w-]+ ){0,3}?(?:ontvangen|binnen|hebben)|(?:betaling|geld) is (?:[\\w-]+ ){0,2}?(?:de deur uit|verzonden|vertrokken)|(?:maakte|maakten|betaalde|betaalden) (?:wij|we|ik)|(?:wij|we|ik) (?:maakte|maakten|betaalde|betaalden)|(?:van|op) (?:onze|mijn) rekening (?:[\\w-]+ ){0,2}?afgeschreven',
      '(?:is|zijn|werd|was|hebben|heb|heeft) (?:(?!niet|nooit|nog|geen|wordt|worden|zal|zullen|kunnen|pas)[\\w./-]+ ){0,8}?(?:betaald|overgemaakt|voldaan|overgeboekt|afgeschreven|geincasseerd)|geld (?:is )?(?:al )?(?:onderweg|overgemaakt)|(?:betaling|overboeking|geld) (?:is )?(?:(?!wordt|zal|niet)[\\w-]+ ){0,3}?(?:gedaan|onderweg|verstuurd|uitgevoerd|verricht)|(?:hebben|heb) betaald|(?:bewijs|betaalbewijs|betalingsbewijs) (?:zit |is )?(?:in de |als )?(?:bijlage|bijgevoegd)|(?:bijgevoegd|bijgaand) [^.;!?]{0,20}(?:betaalbewijs|betalingsbewijs)|al (?:lang |reeds )?betaald|reeds (?:betaald|voldaan)',
      `(?:hebben|heb|heeft) ${FACT}(?:betaald|overgemaakt|voldaan|overgeboekt)`,
      `(?:is|zijn|werd|was) ${FACT}(?:betaald|overgemaakt|voldaan|overgeboekt)`,
      '(?:betaling|overboeking) (?:(?!wordt|worden|zal|niet)[\\w.-]+ ){0,4}?(?:gedaan|uitgevoerd|verricht|verstuurd|onderweg)|(?:al|reeds|gisteren) (?:[\\w.-]+ ){0,3}?(?:betaald|overgemaakt|voldaan|overgeboekt)',
    ),
    promise: anyOf(
      '(?:betaling|geld) (?:gaat|komt|vertrekt)|(?:maken|maak|boeken|boek|storten|stort) (?:we|wij|ik) [^.;!?]{0,40}over|u heeft (?:het |uw )?(?:geld|bedrag|betaling)',
      '(?:betaling|overboeking) (?:[\\w./-]+ ){0,4}?(?:ingepland|gepland|klaargezet|staat klaar)|(?:staat|zit) (?:[\\w-]+ ){0,3}?(?:in de betaalrun|betaalbatch|voor betaling)|(?:krijgen|krijgt|ontvangen) (?:jullie|u) (?:[\\w-]+ ){0,4}?(?:geld|betaling)|(?:zorg|zorgen) (?:[\\w-]+ ){0,4}?(?:betaald|betaling|overgemaakt)',
      '(?:maak|maken|betaal|betalen|regel|regelen|doe|doen) (?:[\\w-]+ ){0,4}?(?:vandaag|morgen|vanmiddag|vanavond|deze week|volgende week|maandag|dinsdag|woensdag|donderdag|vrijdag)|(?:vandaag|morgen|vrijdag|maandag|dinsdag|woensdag|donderdag) (?:[\\w-]+ ){0,3}?(?:betaal|betalen|betaald|maak|maken|over|overgemaakt)|(?:wordt|worden) (?:[\\w./-]+ ){0,6}?(?:betaald|voldaan|overgemaakt|overgeboekt)|u (?:ontvangt|krijgt|heeft) [^.;!?]{0,30}(?:betaling|geld|bedrag)|(?:maken|maak) (?:we|wij|ik) (?:het|dit|hem|[\\w-]+ )+ ?over',
      `(?:zullen|zal|gaan|ga|zult) ${GAP}(?:betalen|overmaken|voldoen|overboeken|betaald|voldaan|overgemaakt)`,
      '(?:wij|we|ik) (?:[\\w.-]+ )?(?:betalen|betaal|voldoen)|(?:betalen|betaal|voldoen) (?:wij|we|ik)|(?:wij|we|ik) (?:maken|maak) [^.;!?]{0,60}over|(?:maken|maak) (?:wij|we|ik) [^.;!?]{0,60}over',
      '(?:wordt|worden) (?:[\\w./-]+ ){0,6}?(?:betaald|voldaan|overgemaakt|overgeboekt|uitgevoerd)|(?:betaling|overboeking|geld) (?:[\\w./-]+ ){0,3}?(?:volgt|staat gepland|is ingepland|is gepland|komt|vindt plaats|gaat)|u (?:ontvangt|krijgt) (?:[\\w./-]+ ){0,4}?(?:betaling|geld)',
    ),
    asks_document: anyOf(
      `(?:kunt u|kun je|kunnen jullie|wilt u|wil je|graag) [^.;!?]{0,30}(?:${PAPER})[^.;!?]{0,40}(?:sturen|mailen|ontvangen|toesturen|geven|krijgen)`,
      `wat is (?:jullie|uw|je) (?:iban|rekeningnummer|btw\\S*)|(?:stuur|mail|zend) (?:[\\w-]+ ){0,4}?(?:${PAPER})|(?:gecorrigeerde|nieuwe|aangepaste) (?:factuur|nota)|(?:ontbreekt|ontbreken|mist|missen) (?:[\\w-]+ ){0,3}?(?:${PAPER}|nummer)|hebben (?:[\\w-]+ ){0,4}?(?:${PAPER}) nodig|waar (?:kan|moet|kunnen) (?:ik|we|wij) (?:[\\w-]+ ){0,3}?(?:betalen|overmaken)`,
      `(?:kunt u|kun je|zou u|zou je|wilt u|wil je|gelieve|graag|verzoek)[^.;!?]{0,60} ?${PAPER}[^.;!?]{0,40} ?(?:sturen|toesturen|mailen|opsturen|bezorgen|vermelden|toevoegen|aanleveren|doorsturen|geven|corrigeren|verstrekken|ontvangen)`,
      `(?:stuur|mail|graag ontvangen wij|ontvangen wij graag|ontvang ik graag) [^.;!?]{0,40} ?${PAPER}|(?:hebben|heb) (?:[\\w-]+ ){0,4}?${PAPER} (?:[\\w-]+ ){0,2}?nodig|(?:ontbreekt|mist|missen|mis|wachten (?:nog )?op) [^.;!?]{0,30}${PAPER}|${PAPER} (?:[\\w-]+ ){0,3}?(?:ontbreekt|ontbreken|mist)`,
    ),
    cash_flow: anyOf(
      'liquiditeit\\w*|cash ?flow|financiele (?:problemen|moeilijkheden|situatie)|betalingsproblemen|krap bij kas',
      '(?:wachten (?:zelf )?(?:nog )?op|zodra|totdat) [^.;!?]{0,30}(?:klanten?|opdrachtgevers?)(?: [^.;!?]{0,30}(?:betaalt|betaald|betaling))?|uitstel(?: van betaling)?|meer tijd',
    ),
    plan_request: anyOf('termijnen|betalingsregeling|in (?:twee|drie|vier|meerdere) (?:keer|delen|termijnen)|gespreid\\w* betal\\w+|in deelbetalingen|in (?:twee|drie|vier|\\d) (?:keer|termijnen|delen)|(?:twee|drie|vier|\\d) termijnen|per maand|uitstel|later betalen|afbetal\\w+'),
    forgot: anyOf('vergeten|over het hoofd gezien|tussendoor geglipt|aan onze aandacht ontsnapt|(?:in|bij) (?:de |onze |mijn )?(?:spam|ongewenste)\\S*|foutje van ons'),
    partial_payment: anyOf(
      '(?:een )?deel (?:van )?(?:de |het )?(?:factuur|bedrag)|de helft (?:is |hebben |[\\w-]+ ){0,2}?(?:overgemaakt|betaald|voldaan)','deelbetaling\\w*|gedeeltelijk\\w* (?:betaald|voldaan|betaling)|aanbetaling|(?:het |de )?(?:rest|restant|restbedrag|resterende \\w+) (?:[\\w./-]+ ){0,5}?(?:volgt|betalen|betaald|overmaken|voor|op|eind|volgende|komt|later|maken)'),
    unsubscribe: anyOf("afmelden|uitschrijven|(?:haal|verwijder|schrap) (?:mij|me|ons|mijn|onze) (?:[\\w'-]+ ){0,5}?(?:lijst|mailinglijst|bestand|systeem|adres\\w*)|(?:geen|niet) (?:[\\w-]+ ){0,3}?(?:mails?|e-mails?|berichten|herinneringen|nieuwsbrieven|nieuwsbrief) (?:meer )?(?:[\\w-]+ ){0,2}?(?:ontvangen|sturen|krijgen|toesturen)|stop (?:met )?(?:het )?(?:sturen|mailen|toesturen)"),
    frustration: anyOf(
      'zat van|ben [^.;!?]{0,25} zat|belachelijk|alweer|onbeschoft\\w*|schande|schandalig|te gek voor woorden|aanfluiting|teleurgesteld|boos|woedend|wat een (?:grap|service|aanfluiting)|nooit meer|durven|en dan nog|irritant|waardeloos|slechte service|hou (?:eens )?op|fijn, weer','onacceptabel|belachelijk|schandalig|schande|onaanvaardbaar|lastig ?vallen|intimid\\w+|(?:hou|houd|stop) (?:eens )?(?:op )?met|zat van|(?:zeer|erg|heel) (?:boos|teleurgesteld|ontevreden|geirriteerd)|laat ons met rust|voor de (?:zoveelste|derde|vierde) keer'),
  },
  fixed: {
    unsubscribe: anyOf(
      '(?:wil|willen|wens|wensen) (?:[\\w-]+ ){0,2}?geen (?:[\\w-]+ ){0,3}?(?:mails?|e-mails?|berichten|post|nieuwsbrie\\w+|herinneringen)|geen (?:mails?|e-mails?|berichten) meer','(?:mail|contacteer|benader|schrijf) (?:mij|me|ons) (?:[\\w-]+ )?niet (?:meer|langer)|niet meer (?:mailen|benaderen|schrijven|contacteren)'),
    dispute: anyOf(
      '(?:is|zijn|was|waren) (?:[\\w-]+ )?niet (?:[\\w-]+ ){0,4}?(?:afgesproken|overeengekomen|besteld|akkoord)|niet wat (?:we|wij|ik)',
      'komt niet overeen|komen niet overeen|klopt (?:[\\w-]+ )?niet|kloppen (?:[\\w-]+ )?niet|werkt (?!hier|bij)(?:[\\w-]+ ){0,3}?niet(?! meer (?:hier|bij))|niet (?:gerepareerd|geleverd|besteld|afgesproken|opgelost|akkoord|conform)|(?:nooit|niet) (?:iets )?(?:besteld|gekocht|afgenomen|aangevraagd|ondertekend)|(?:betalen|betaal) (?:wij|we|ik) (?:[\\w-]+ ){0,3}?niet(?! (?:[\\w.-]+ ){0,3}?(?:voor|op|later))|(?:gaan|ga|zullen|zal) (?:[\\w-]+ ){0,5}?niet betalen',
      `${BILL} (?:klopt|kloppen) (?:[\\w-]+ )?niet|${BILL} is (?:[\\w-]+ )?niet (?:correct|juist|akkoord|terecht|conform)|niet (?:akkoord|mee eens|eens met)`,
      `${GOODS} [^.;!?]{0,30}(?:niet|nooit|nog niet) (?:ontvangen|geleverd|gekregen|aangekomen)|(?:nooit|niet) (?:besteld|afgenomen|opdracht gegeven)|geen ${GOODS} ontvangen`,
      '(?:zullen|gaan|zal|ga) [^.;!?]{0,40}niet betalen|weigeren (?:te betalen|betaling|deze factuur)|(?:betalen|betaal) (?:wij |we |ik )?(?:[\\w-]+ ){0,2}?niet(?! (?:[\\w.-]+ ){0,3}?(?:voor|op))|accepteren [^.;!?]{0,30}niet',
    ),
    accepts: anyOf('betwisten (?:[\\w./-]+ ){0,5}?niet|niet (?:langer |meer )?(?:betwist|betwisten|in geschil)|geen (?:bezwaar|klachten|klacht|opmerkingen)'),
    asks_document: anyOf(
      '(?:factuur|kopie|inkooporder|bijlage|pakbon) [^.;!?]{0,30}(?:niet|nooit|nog niet) (?:ontvangen|gekregen|gevonden|vinden|gezien|openen)|geen factuur (?:ontvangen|gekregen|gezien)',
      '(?:zonder|geen) (?:po|po-?nummer|inkooporder|inkoopordernummer|bestelnummer|ordernummer)|geen bijlage|bijlage ontbreekt',
    ),
    wrong_person: anyOf(
      '(?:valt|hoort) (?:dit |hier )?niet (?:onder|bij) (?:mij|ons)|niet bij mij|neem (?:[\\w-]+ )?contact op met (?:[\\w-]+ ){0,2}?(?:administratie|boekhouding|collega|crediteuren\\w*)',
      'ga (?:hier )?niet (?:meer )?over|(?:verkeerde?|foute) (?:bedrijf|persoon|adres|afdeling|mailadres|contact\\w*)|niet de (?:juiste|goede) (?:persoon|afdeling|contactpersoon)|werkt (?:[\\w-]+ ){0,3}?niet meer|niet (?:meer )?(?:werkzaam|in dienst|mijn afdeling|verantwoordelijk)|(?:stuur|mail|richt|zend|schrijf) (?:[\\w-]+ ){0,4}?(?:naar|aan) (?:[\\w-]+ ){0,2}?(?:[\\w.-]+@|administratie|boekhouding|crediteuren\\w*|hoofdkantoor)|met pensioen|uit dienst',
      '(?:niet|niet meer) (?:[\\w-]+ )?(?:verantwoordelijk|de juiste (?:persoon|contactpersoon|afdeling)|werkzaam|in dienst|bevoegd)|verkeerde (?:persoon|adres|afdeling|contactpersoon|ontvanger|bedrijf)|(?:werkt|werk) (?:hier )?niet (?:meer|langer)|(?:bedrijf|organisatie) verlaten|uit dienst',
      '(?:contact op ?(?:te )?nemen met|neem contact op met|wenden tot|sturen naar|richten aan|mailen naar|stuur (?:[\\w-]+ ){0,3}?naar) (?:[\\w-]+ ){0,2}?(?:boekhouding|administratie|crediteuren\\w*|collega|opvolger|financiele)',
    ),
    cash_flow: anyOf('(?:kunnen|kan) (?:[\\w./-]+ ){0,6}?niet (?:volledig |direct |op tijd )?(?:betalen|voldoen|overmaken)(?! (?:[\\w-]+ ){0,3}?zonder)|geen (?:geld|middelen)|onvoldoende (?:saldo|middelen)'),
    out_of_office: anyOf('automatisch (?:gegenereerd|verzonden|verstuurd)|(?:is|zijn|blijft) [^.;!?]{0,60}gesloten|bedrijfssluiting|bouwvak|afwezig\\w*|automatisch(?:e)? (?:antwoord|bericht)|niet (?:op|in) (?:het )?kantoor|(?:met|op) (?:vakantie|verlof)|buiten kantoor'),
  },
}; // prettier-ignore
