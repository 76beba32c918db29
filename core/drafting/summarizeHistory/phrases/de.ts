import { GERMAN_DATES } from './dates/germanDates';
import { anyOf, type PhraseBook } from './phraseBook';

const GAP = '(?:[\\w./-]+\\s){0,5}?';
/** Words between "haben" and "bezahlt" that leave it a fact. */
const FACT = '(?:(?!nicht|nie|noch|erst|wird|werden|wurden|kann|konnen|kein|keine|sollen)[\\w./-]+\\s){0,7}?';
const BILL =
  '(?:rechnung|rechnungsbetrag|betrag|forderung|preis|menge|summe|position|abrechnung|zahlung)(?:\\s[\\w./#-]+){0,3}?';
const GOODS = '(?:ware|waren|artikel|lieferung|teile|produkte?|leistung|palette|bestellung)';
const PAPER =
  '(?:rechnung|rechnungskopie|kopie|pdf|bestellnummer|bestell-?nr|po-?nummer|po|bestellung|auftragsnummer|auftragsbestatigung|lieferschein|leistungsnachweis|stundennachweis|kontoauszug|bankverbindung|iban|ust-?id\\w*|steuernummer|vertrag|unterlagen|belege?|nachweise?|aufstellung|kostenstelle)';

/** German. Verbs part and move, so gaps are wider, and "nicht" may stand behind the verb. */
export const GERMAN: PhraseBook = {
  language: 'de',
  dates: GERMAN_DATES,
  money: anyOf('zahlung\\w*|zahlen|zahle|bezahl\\w+|uberweis\\w+|ueberweis\\w+|geld|betrag|begleich\\w+|beglichen|anweis\\w+|ausgleich\\w*'),
  paid: anyOf('bezahlt|gezahlt|uberwiesen|ueberwiesen|beglichen|angewiesen|abgebucht|eingezogen'),
  negation: /(?:^|\s)(?:nicht|nie|niemals|kein|keine|keinen|keinem|keiner|keinerlei|weder|ohne|nichts|keineswegs)(?:[\s,.!?]|$)/,
  negationAfter: /^\s?(?:wir |ich )?(?:nicht|nichts|keineswegs)(?:\s|$)|(?:^|\s)(?:nicht|keineswegs)(?: mehr)?$/,
  doubt: /(?:^|\s)(?:ob|falls|sofern|wenn|ware (?:sie|es|das|alles|die|der)|waren (?:sie|die|wir))(?:\s|$)|^(?:hatten|hatte) (?:wir|sie|ich)\b(?!.*\?)/,
  timing: /(?:^|\s)(?:sobald|wenn|bevor|nachdem|bis)(?:\s|$)/,
  clause: /(?:[,;:]|(?<!\d\.\d{1,2})\.)\s|\s-\s|\s(?:aber|jedoch|sondern|und|doch|allerdings|weil|denn)\s/g,
  plain: {
    dispute: anyOf(
      '(?:hoher|mehr|teurer) als (?:[\\w-]+ ){0,2}?(?:angeboten|vereinbart|im angebot|bestellt|besprochen|abgemacht)',
      '(?:halten|halte|behalten) [^.;!?]{0,60} (?:zuruck|ein)|zuruckbehalt\\w+|einbehalt\\w+|(?:vereinbart|abgemacht|ausgemacht|zugesagt) (?:war|waren|ist|wurde|wurden)|laut (?:angebot|vertrag|auftrag|bestellung|vereinbarung)|(?:dafur|warum|wieso|weshalb) sollen? (?:wir|ich)|(?:warten|warte) [^.;!?]{0,30}gutschrift|doppelt|(?:mangel|schaden|fehler|defekt) (?:[\\w-]+ ){0,3}?(?:behoben|beseitigt|repariert|gemeldet)|mangel (?:an|bei)|zuruckgeschickt|retourniert|unberechtigt\\w*|uberhoht\\w*|falsche[nrs]? (?:ware|artikel|lieferung|mehrwertsteuer|mwst|position)|(?:mehrwertsteuer|mwst|umsatzsteuer|steuersatz|stundensatz|position \\w+) (?:ist|sind|stimmt) (?:[\\w-]+ )?(?:falsch|fehlerhaft|zu hoch|doppelt)|weigern|verweigern',
      'bestreiten?|bestritten|reklamieren?|reklamiert|beanstanden?|beanstandet|bem(?:a|ae)ngeln?|bem(?:a|ae)ngelt',
      `(?:legen|lege|erheben|erhebe|einlegen) ${GAP}(?:widerspruch|einspruch|einwande|einwendungen)|(?:widerspruch|einspruch) (?:gegen|ein)|widersprechen|widerspreche`,
      'reklamation (?:zu|zur|wegen|lauft|offen)|mangelruge|mangelhaft|mangelhafte[nrs]?|zur(?:u|ue)ckweisen|(?:weisen|weise) [^.;!?]{0,60} zur(?:u|ue)ck',
      `${BILL} (?:ist|sind|erscheint|scheint) (?:[\\w-]+ ){0,3}?(?:falsch|fehlerhaft|zu hoch|unberechtigt|uberhoht|ueberhoeht|doppelt|strittig)`,
      '(?:nur|lediglich) \\d+ (?:[\\w.-]+ ){0,5}?(?:geliefert|erhalten|bekommen)|abweichung\\w*|weicht (?:[\\w.-]+ ){0,6}?ab|(?:fehlen|fehlt) (?:[\\w.-]+ ){0,4}?(?:paletten|palette|artikel|teile|ware|waren|stuck|lieferung)|unvollstandig geliefert',
      '(?:falsche[rns]?|fehlerhafte[rns]?) (?:rechnung|betrag|preis|menge|summe)|doppelt (?:berechnet|abgerechnet|in rechnung gestellt)|zu viel berechnet|falsch (?:berechnet|abgerechnet)',
      `${GOODS} (?:[\\w-]+ ){0,4}?(?:beschadigt|beschaedigt|defekt|kaputt|unvollstandig|unvollstaendig)|(?:beschadigte|beschaedigte|defekte)[nrs]? ${GOODS}`,
      'gutschrift (?:[\\w-]+ ){0,3}?(?:erstellen|ausstellen|senden|schicken)|(?:erwarten|bitten um|brauchen|benotigen) (?:eine |die )?gutschrift|(?:vertrag|bestellung|auftrag|abo) (?:[\\w.-]+ ){0,4}?(?:storniert|gekundigt|gekuendigt)',
    ),
    accepts: anyOf(
      '(?:reklamation|widerspruch|streit|angelegenheit|beanstandung) (?:[\\w-]+ ){0,3}?(?:erledigt|geklart|geklaert|zuruckgezogen|zurueckgezogen)|hat sich (?:[\\w-]+ ){0,2}?(?:erledigt|geklart)',
      '(?:ziehen|ziehe) [^.;!?]{0,40}(?:widerspruch|reklamation|beanstandung) zur(?:u|ue)ck',
      'rechnung (?:ist|geht) (?:soweit |so )?(?:in ordnung|korrekt|richtig)|(?:akzeptieren|anerkennen|erkennen) (?:die|den|diese) (?:rechnung|forderung|betrag)',
    ),
    says_paid: anyOf(
      'zahlung(?:en)? (?:erfolgte|ging)|(?:musste|muesste|sollte) (?:[\\w-]+ ){0,3}?(?:schon|bereits|langst|laengst) (?:[\\w-]+ ){0,3}?(?:eingegangen|da sein|bei ihnen|angekommen)|(?:ging|gingen) (?:[\\w.-]+ ){0,4}?(?:raus|ab|an sie)|abgegangen|(?:bezahlten|zahlten|beglichen|uberwiesen|ueberwiesen) (?:wir|ich) (?:am|bereits|schon|gestern|letzte\\w*)|(?:wir|ich) (?:bezahlten|zahlten|uberwies)|(?:rechnung|betrag|konto) (?:ist|wurde) (?:(?!nicht|noch)[\\w.-]+ ){0,3}?(?:ausgeglichen|erledigt|bezahlt)|per lastschrift (?:[\\w.-]+ ){0,3}?(?:eingezogen|abgebucht)|(?:beglichene|bezahlte)[nrs]? rechnung',
      '(?:ist|sind|wurde|wurden|haben|habe|hat) (?:(?!nicht|nie|noch|wird|werden|kein|keine)[\\w./-]+ ){0,8}?(?:uberwiesen|ueberwiesen|bezahlt|gezahlt|beglichen|angewiesen|eingezogen|abgebucht|ausgeglichen|ausgefuhrt)',
      '(?:geld|zahlung|uberweisung|ueberweisung|betrag) (?:ist |wurde )?(?:(?!nicht|wird|noch)[\\w.-]+ ){0,3}?(?:unterwegs|raus|angewiesen|veranlasst|ausgefuhrt|getatigt)|(?:zahlung|uberweisung) (?:ist |wurde )?(?:bereits |schon |am [\\w.]+ )erfolgt|(?:zahlung|uberweisung) ist (?:[\\w-]+ )?erfolgt|(?:langst|laengst|schon|bereits) (?:[\\w-]+ ){0,2}?(?:bezahlt|erledigt|uberwiesen|ueberwiesen|gezahlt|beglichen)|(?:anbei|anhang|beigefugt|siehe) [^.;!?]{0,25}(?:zahlungsbeleg|zahlungsnachweis|uberweisungsbeleg|kontoauszug|zahlungsbestatigung)',
      `(?:haben|habe|hat|hatten) ${FACT}(?:bezahlt|gezahlt|uberwiesen|ueberwiesen|beglichen|angewiesen)`,
      `(?:wurde|wurden|ist|sind) ${FACT}(?:bezahlt|gezahlt|uberwiesen|ueberwiesen|beglichen|angewiesen)`,
      '(?:zahlung|uberweisung|ueberweisung) (?:ist|wurde|hat) (?:(?!nicht|noch)[\\w.-]+ ){0,4}?(?:erfolgt|raus|ausgefuhrt|ausgefuehrt|getatigt|veranlasst|unterwegs)',
      '(?:geld|zahlung|uberweisung|ueberweisung) ist (?:schon |bereits |gestern )?(?:unterwegs|raus)|(?:bereits|schon|gestern) (?:[\\w.-]+ ){0,3}?(?:bezahlt|gezahlt|uberwiesen|ueberwiesen|beglichen|angewiesen)',
    ),
    promise: anyOf(
      'haben sie (?:ihr|das|unser) (?:geld|zahlung|betrag)|(?:weise|weisen) (?:ich|wir)',
      'zahlung (?:erfolgt|geht|wird|kommt)|(?:erledige|erledigen|regle|regeln) (?:[\\w-]+ ){0,4}?(?:bis|am|heute|morgen|diese|nachste)\\w*|(?:im|dem|nachsten|naechsten|unserem) zahl(?:ungs)?lauf|zur zahlung (?:freigegeben|angewiesen|vorgemerkt|eingeplant)|(?:weisen|weise) [^.;!?]{0,60} an|(?:geld|betrag|zahlung) (?:[\\w.-]+ ){0,4}?(?:bei ihnen sein|auf ihrem konto|eingehen|haben sie)',
      '(?:sie|ihr) (?:erhalten|bekommen|erhaltet|haben) [^.;!?]{0,40}(?:zahlung|geld|betrag|uberweisung|ueberweisung)',
      '(?:geht|gehen|lauft) [^.;!?]{0,30}(?:raus|hinaus|an sie)|(?:wird|werden) [^.;!?]{0,50}(?:uberwiesen|ueberwiesen|bezahlt|gezahlt|beglichen|angewiesen|ausgeglichen|veranlasst)|(?:begleichen|begleiche|uberweisen|ueberweisen|uberweise|ueberweise|zahlen|zahle|bezahlen|bezahle|veranlassen|veranlasse) (?:wir|ich|das|es|den|die)|(?:wir|ich) (?:[\\w-]+ ){0,2}?(?:begleichen|begleiche|uberweisen|ueberweisen|uberweise|ueberweise|zahlen|zahle|bezahlen|bezahle|weisen)',
      `(?:werden|werde|wird) ${GAP}(?:bezahlen|zahlen|uberweisen|ueberweisen|begleichen|anweisen|bezahlt|uberwiesen|ueberwiesen|beglichen|angewiesen|ausgeglichen|ausgleichen)`,
      '(?:wir|ich) (?:[\\w.-]+ )?(?:zahlen|zahle|bezahlen|bezahle|uberweisen|ueberweisen|uberweise|ueberweise|begleichen|begleiche)',
      '(?:zahlen|bezahlen|uberweisen|ueberweisen|begleichen|zahle|bezahle|uberweise|ueberweise|begleiche) (?:wir|ich)',
      '(?:zahlung|uberweisung|ueberweisung|geld|betrag|rest|restbetrag) (?:[\\w./-]+ ){0,3}?(?:erfolgt|folgt|kommt|geht|ist eingeplant|ist geplant|ist vorgesehen|wird)',
      '(?:zahlung|uberweisung|ueberweisung|betrag|rechnung) ist (?:[\\w./-]+ ){0,5}?(?:eingeplant|geplant|vorgesehen|terminiert)|(?:konnen|koennen|kann|konnte|konnten) (?:[\\w./-]+ ){0,5}?erst (?:[\\w./-]+ ){0,4}?(?:begleichen|zahlen|bezahlen|uberweisen|ueberweisen)',
      'sagen (?:wir )?(?:ihnen )?(?:die )?zahlung [^.;!?]{0,40}zu|im (?:nachsten|naechsten) zahllauf',
    ),
    asks_document: anyOf(
      `(?:schicken|senden|mailen) sie (?:mir|uns) (?:[\\w-]+ ){0,4}?(?:${PAPER})`,
      `(?:wie lautet|wie ist|nennen sie|was ist) (?:[\\w-]+ ){0,2}?(?:iban|bankverbindung|kontonummer|steuernummer|ust-?id\\w*)|bitte um (?:zusendung|ubersendung|kopie|[\\w-]+ kopie)|wohin (?:sollen|soll|kann) (?:wir|ich) (?:[\\w-]+ ){0,3}?(?:uberweisen|zahlen)|(?:rechnung|kopie|pdf) (?:[\\w-]+ ){0,3}?(?:noch ?mal|erneut|neu)|bitte (?:[\\w-]+ ){0,3}?(?:${PAPER})(?: [\\w-]+){0,4} (?:erganzen|nachreichen|nachtragen|angeben|schicken|senden|korrigieren)|korrigieren sie (?:[\\w-]+ ){0,2}?rechnung|(?:korrigierte|neue|berichtigte)[nr]? rechnung`,
      `(?:bitte|konnen sie|koennen sie|konnten sie|koennten sie|wurden sie|wuerden sie)[^.;!?]{0,80} ${PAPER}[^.;!?]{0,40} (?:senden|schicken|zusenden|zuschicken|zukommen|mitteilen|nachreichen|ubermitteln|uebermitteln|erganzen|ergaenzen|ausstellen|angeben|korrigieren|bereitstellen)`,
      `(?:senden|schicken|ubermitteln|nennen|reichen) sie [^.;!?]{0,50} ?${PAPER}|(?:bitte|bitten) (?:[\\w-]+ ){0,2}?um (?:[\\w-]+ ){0,4}?${PAPER}`,
      `(?:benotigen|benoetigen|brauchen|brauche|benotige|warten auf|fehlt|fehlen)(?: [^.;!?]{0,40})? ${PAPER}|${PAPER} (?:[\\w-]+ ){0,4}?(?:fehlt|fehlen)`,
    ),
    cash_flow: anyOf(
      'liquidit(?:a|ae)t\\w*|zahlungsschwierigkeiten|zahlungsengpass|engpass|finanzielle[nrms]? (?:schwierigkeiten|probleme|lage|engpass\\w*)|knapp bei kasse|insolven\\w+|zahlungsunfahig\\w*',
      '(?:warten (?:noch )?(?:selbst )?auf|sobald|bis) [^.;!?]{0,30}(?:kunden?|auftraggeber|zahlungseing\\w+)(?: [^.;!?]{0,30}(?:zahlt|gezahlt|bezahlt|zahlung))?',
      '(?:zahlungsaufschub|stundung|fristverlangerung|zahlungsfrist verlangern)|(?:mehr|etwas) (?:zeit|aufschub)',
    ),
    plan_request: anyOf('raten|ratenzahlung\\w*|in (?:zwei|drei|vier|mehreren|2|3|4) (?:raten|teilen|teilzahlungen|schritten)|zahlungsplan|ratenplan|in teilzahlungen|stunden|gestundet|stundung|monatliche[nr]? (?:zahlung|betrage|raten)\\w*|abstottern|abzahlen'),
    forgot: anyOf('vergessen|ubersehen|uebersehen|untergegangen|durchgerutscht|versehen|(?:im|in den|in unserem|in meinem) spam\\S*'),
    partial_payment: anyOf('teilzahlung(?:en)?|teilbetrag\\w*|abschlag\\w*|anzahlung|akonto\\w*|(?:die )?halfte|haelfte|einen teil|(?:ersten?|zweiten?) teil|(?:der |den |die )?(?:rest|restbetrag|restzahlung|restliche[nr]? \\w+|differenz) (?:[\\w.-]+ ){0,6}?(?:folgt|folgen|kommt|zahlen|uberweisen|ueberweisen|uberwiesen|bezahlt|beglichen|bis|am|ende|nachste\\w*|naechste\\w*)'),
    unsubscribe: anyOf('abmelden|abbestellen|austragen|(?:aus|von) (?:[\\w-]+ ){0,3}?(?:verteiler|mailingliste|liste|newsletter)(?: [\\w-]+){0,3}? ?(?:streichen|nehmen|loschen|loeschen|entfernen|herunter)?|keine (?:weiteren )?(?:e-?mails|mails|nachrichten|mahnungen|newsletter|schreiben) (?:mehr|[\\w-]+ ){0,4}?(?:senden|schicken|erhalten|bekommen|zusenden|wunschen|wuenschen|mehr)'),
    frustration: anyOf(
      'peinlich|lacherlich|unfassbar|ganz gro(?:ss|sz)es kino|witz|nerv(?:t|en|ig)|sauerei|armutszeugnis|ton (?:ist|gefallt)|dreist\\w*|nie wieder|verarsch\\w+|abzocke\\w*|schikane|so nicht|jetzt reicht|langsam reicht|geduld','unverschamt\\w*|unverschaemt\\w*|frechheit|unm(?:o|oe)glich\\w* (?:verhalten|service)|inakzeptabel|nicht hinnehmbar|skandal\\w*|zumutung|belastig\\w*|belaestig\\w*|hort (?:endlich )?auf|(?:horen|hoeren) sie (?:endlich )?auf|(?:sehr|ausserst|echt) (?:verargert|veraergert|enttauscht|wutend)|es reicht|zum (?:wiederholten|dritten|vierten|x-ten) mal|in ruhe'),
  },
  fixed: {
    unsubscribe: anyOf(
      'keine (?:weiteren )?(?:e-?mails?|mails?|nachrichten|newsletter|werbung|schreiben|briefe|post) (?:mehr )?(?:[\\w-]+ ){0,4}?(?:erhalten|bekommen|schicken|senden|zusenden|wunschen|haben|mehr)|(?:mochte|will|wollen|mochten) (?:[\\w-]+ ){0,4}?nicht (?:mehr|langer|weiter) (?:[\\w-]+ ){0,2}?(?:angeschrieben|kontaktiert)','(?:schreiben|kontaktieren|schicken|senden) sie (?:mir|uns|mich) (?:bitte )?(?:nicht|nie|keine \\w+) (?:mehr|wieder)|nicht mehr (?:anschreiben|kontaktieren|angeschrieben)'),
    dispute: anyOf(
      '(?:nie|niemand|nicht|nichts) (?:[\\w-]+ ){0,2}?(?:freigegeben|genehmigt|vereinbart|abgesprochen|zugestimmt)(?! ist| wurde noch)',
      '(?:lauft|funktioniert|geht|funktionieren|laufen) (?:[\\w.-]+ ){0,4}?nicht(?! um)|(?:haben|habe) (?:wir |ich )?(?:[\\w-]+ )?(?:nie|niemals|nicht|nichts) (?:[\\w-]+ ){0,4}?(?:bestellt|beauftragt|gekauft|unterschrieben)|(?:nie|niemals) (?:etwas |bei ihnen )*(?:bestellt|beauftragt|gekauft)|das stimmt (?:so )?nicht|(?:zahlen|zahle|bezahlen) (?:wir|ich) (?:[\\w-]+ ){0,3}?nicht(?! (?:[\\w.-]+ ){0,3}?(?:vor|bis|am|spater))|vorher zahlen wir nicht|nicht (?:berechtigt|korrekt|richtig|wie vereinbart|vertragsgemass)|sehen (?:wir |ich )?(?:[\\w-]+ )?nicht ein|kommt nicht in frage',
      `${BILL} (?:ist|sind|stimmt|stimmen|entspricht) (?:so |leider |[\\w-]+ )?nicht(?! bezahlt| gezahlt| uberwiesen| beglichen)`,
      '(?:nicht|nie) (?:einverstanden|bestellt|beauftragt|akzeptieren|akzeptiert|anerkennen|vereinbart|gerechtfertigt|nachvollziehbar)|(?:akzeptieren|anerkennen|erkennen) [^.;!?]{0,40}nicht',
      `(?:ware|waren|lieferung|leistung|bestellung|artikel) [^.;!?]{0,30}(?:nicht|nie|noch nicht) (?:erhalten|bekommen|eingetroffen|angekommen|geliefert|erbracht)|keine (?:ware|lieferung|leistung) (?:erhalten|bekommen)`,
      '(?:werden|werde) [^.;!?]{0,40}nicht (?:be)?zahlen|weigern uns|verweigern (?:wir )?(?:die )?zahlung|(?:zahlen|bezahlen) (?:wir |ich )?(?:[\\w-]+ ){0,2}?nicht(?! (?:[\\w.-]+ ){0,3}?(?:vor|bis|am))',
    ),
    accepts: anyOf('(?:bestreiten|reklamieren|beanstanden|bestreite) (?:[\\w./-]+ ){0,5}?nicht(?=[,.!]|$| mehr| dass)|nicht (?:mehr )?(?:bestritten|bestreiten|strittig|beanstandet|reklamiert)|keine (?:einwande|einwendungen|beanstandungen|reklamation)'),
    asks_document: anyOf(
      `(?:rechnung|rechnungskopie|bestellnummer|anhang) [^.;!?]{0,30}(?:nicht|nie|noch nicht) (?:erhalten|bekommen|vor|vorliegend|eingegangen|finden|gefunden|auffindbar|offnen|angekommen)|keine rechnung (?:erhalten|bekommen|vor)`,
      '(?:liegt|lag|liegen) (?:uns|mir) (?:[\\w./-]+ ){0,4}?nicht vor|ohne (?:po|bestellnummer|bestell-?nr|po-?nummer|auftragsnummer)|kein anhang|(?:fehlt|fehlte) (?:der anhang|die bestellnummer)',
    ),
    wrong_person: anyOf(
      '(?:versuchen|probieren) sie es (?:bitte )?(?:in|bei) |nicht meine zustandigkeit|(?:dafur|hierfur) bin ich nicht|(?:bin|sind|bei|ist) (?:[\\w-]+ ){0,2}?(?:der|die) falsche(?! [a-z]+ geliefert)',
      'falsche[nrs]? (?:ansprechpartner\\w*|adresse|empfanger\\w*|person|abteilung|firma|stelle|mail\\w*)|nicht (?:mehr )?(?:[\\w-]+ )?(?:zustandig|zustaendig|verantwortlich|mein bereich|meine abteilung)|(?:nicht mehr|nicht) (?:hier |bei uns )?(?:tatig|beschaftigt|angestellt|im (?:unternehmen|haus|betrieb))|(?:nicht|keine) die (?:richtige|gemeinte) firma|(?:bitte )?(?:an|unter) [\\w.-]+@[\\w.-]+ (?:schreiben|senden|schicken|wenden)|(?:senden|schicken|richten|wenden) sie (?:[\\w-]+ ){0,6}?an (?:[\\w-]+ ){0,2}?(?:[\\w.-]+@|kreditorenbuchhaltung|buchhaltung|zentrale)|(?:bitte )?(?:wenden sie sich|an) (?:[\\w-]+ ){0,2}?(?:kollegin|kollegen|nachfolger\\w*)',
      '(?:nicht|nicht mehr) (?:zustandig|zustaendig|verantwortlich|der richtige|die richtige|im unternehmen|im hause?|bei uns)|falsche[rn]? (?:ansprechpartner\\w*|adresse|empfanger|person|abteilung)|(?:unternehmen|firma|haus) verlassen',
      '(?:wenden sie sich|schreiben sie|senden sie (?:[\\w-]+ ){0,3}?) ?(?:bitte )?(?:direkt )?an (?:[\\w-]+ ){0,2}?(?:buchhaltung|kreditorenbuchhaltung|kolleg\\w+|rechnungswesen|nachfolger\\w*)|zustandig ist (?:jetzt|nun|die)',
    ),
    cash_flow: anyOf(
      '(?:konnen|koennen|kann) (?:[\\w./-]+ ){0,6}?nicht (?:vollstandig |sofort |fristgerecht )?(?:be)?(?:zahlen|gleichen|uberweisen)',
      '(?:kein|nicht genug|nicht genugend) geld',
    ),
    out_of_office: anyOf('abwesenheits\\w+|automatisch (?:erstellt|generiert|versendet|verschickt)|(?:bleibt|ist|sind|haben) [^.;!?]{0,70} geschlossen|betriebsferien|automatische antwort|(?:bin|sind) (?:[\\w./-]+ ){0,6}?(?:nicht im (?:buro|buero|haus)|im urlaub|abwesend|ausser haus|in elternzeit|nicht erreichbar)|(?:im urlaub|nicht im (?:buro|buero)|ausser haus)'),
  },
}; // prettier-ignore
