import { entries, type PhraseTable } from './phraseTable';

/** German. */
export const de: PhraseTable = {
  language: 'de',
  script: 'Latin',
  stopWords: entries(
    `der; die; das; und; ist; sind; Sie; Ihr; Ihre; Ihnen; Ihrer; wir; uns; unsere; unserer; nicht; mit; für; auf; den; dem; des; ein; eine; einen; zu; zum; zur; bitte; noch; von; vom; oder; falls; wenn; haben; hat; wurde; am; im; es; diese; dieser; als; bei; war`,
  ),
  months: [
    ['januar', 'jänner', 'jan'],
    ['februar', 'feber', 'feb'],
    ['märz', 'mrz', 'mär'],
    ['april', 'apr'],
    ['mai'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['dezember', 'dez'],
  ],
  weekdays: entries('montag; dienstag; mittwoch; donnerstag; freitag; samstag; sonntag'),
  dayWords: ['tag', 'tage', 'tagen', 'kalendertage', 'kalendertagen'],
  periodWords: entries(
    'stunde; stunden; minute; minuten; woche; wochen; monat; monate; monaten; monats; jahr; jahre; jahren; quartal; werktage; werktagen; arbeitstage; arbeitstagen; bankarbeitstage; std',
  ),
  invoiceWords: entries('Rechnung; Rechnungen; Posten; Beleg; Belege; Belegen; Dokumente'),
  // prettier-ignore
  numberWords: {
    ein: 1, eine: 1, einem: 1, einen: 1, einer: 1, zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8,
    neun: 9, zehn: 10, elf: 11, zwölf: 12, dreizehn: 13, vierzehn: 14, fünfzehn: 15, sechzehn: 16, siebzehn: 17,
    achtzehn: 18, neunzehn: 19, zwanzig: 20, dreißig: 30, vierzig: 40, fünfzig: 50, sechzig: 60, siebzig: 70,
    achtzig: 80, neunzig: 90,
  },
  ordinalWords: entries(
    `erste*; zweite*; dritte*; vierte*; fünfte*; sechste*; siebte*; achte*; neunte*; zehnte*; elfte*; zwölfte*; dreizehnte*; vierzehnte*; fünfzehnte*; zwanzigste*; dreißigste*`,
  ),
  magnitudeWords: entries('*hundert*; *tausend*; Million; Millionen; Milliarde; Mio; Tsd'),
  percentWords: entries('Prozent; v. H.; Prozentpunkte*'),
  // prettier-ignore
  currencyWords: {
    euro: ['EUR'], euros: ['EUR'], dollar: ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD'], pfund: ['GBP', 'EGP'],
    yen: ['JPY'], franken: ['CHF'], rupien: ['INR'], dinar: ['KWD', 'BHD', 'JOD', 'TND', 'IQD'], kronen: ['SEK', 'NOK', 'DKK'],
    cent: [], rappen: [], zloty: ['PLN'],
  },
  replyIfMissing: entries(`
    (antwort*|rückmeldung|rückfrage*|melde dich|melden Sie sich|melde mich|Meldung|Nachricht|sagen Sie|sag* mir|sag* uns|teilen Sie|Bescheid|schreib*|geben Sie|gib*|kontaktieren|lassen Sie|lass* (es)? mich|lass* (es)? uns|wenden Sie|rufen Sie|wissen|Signal|nennen Sie|zur Verfügung|mailen Sie|erreichen Sie|hilft Ihnen) ~~~~ (fehl*|unklar*|klar|unstimmig*|nicht stimm*|stimmt*|stimmen|nicht korrekt|falsch|Frage*|Rückfrage*|Problem*|benötig*|brauch*|Einwand|Einwände|abweich*|einverstanden|klären|im Weg|passt|Unterlagen|Dokument*|Kopie|finden|erhalten|zuordnen|Reklamation|Unstimmigkeit*|gekürzt|geändert|in Ordnung|Grund|übersehen|Lieferung|abhanden*|verloren|anders)
    (fehl*|unklar*|klar|unstimmig*|nicht stimm*|stimmt*|stimmen|nicht korrekt|falsch|Frage*|Rückfrage*|Problem*|benötig*|brauch*|Einwand|Einwände|abweich*|einverstanden|klären|im Weg|passt|Unterlagen|Dokument*|Kopie|finden|erhalten|zuordnen|Reklamation|Unstimmigkeit*|gekürzt|geändert|in Ordnung|Grund|übersehen|Lieferung|abhanden*|verloren|anders) ~~~~ (antwort*|rückmeldung|rückfrage*|melde dich|melden Sie sich|melde mich|Meldung|Nachricht|sagen Sie|sag* mir|sag* uns|teilen Sie|Bescheid|schreib*|geben Sie|gib*|kontaktieren|lassen Sie|lass* (es)? mich|lass* (es)? uns|wenden Sie|rufen Sie|wissen|Signal|nennen Sie|zur Verfügung|mailen Sie|erreichen Sie|hilft Ihnen)
    (antwort*|melde|melden Sie sich|schreib*|sagen Sie|sag|teilen Sie|Bescheid|geben Sie uns|rufen Sie|lassen Sie|lass|sprechen Sie|wenden Sie|Hinweis|Rückmeldung) ~~~ (wenn|falls|sollte*|ob|bei|sofern|fehl*|auch)
    (wenn|falls|sollte*|ob|bei|sofern|fehlt|Fragen) ~~~~~~ (antwort*|melde|melden Sie sich|schreib*|sagen Sie|sag|teilen Sie|Bescheid|rufen Sie|lassen Sie|lass|sprechen Sie|wenden Sie|Rückmeldung)
  `),
  ignoreIfPaid: entries(`
    (bereits|schon|inzwischen|zwischenzeitlich|Zwischenzeit|mittlerweile|längst|überschn*|überschneid*|gekreuzt|unterwegs|bezahlt|gezahlt|überwiesen|angewiesen|veranlasst|erledigt|eingeplant|erfolgt|Überweisung|Zahlung|vorbereitet) ~~~~~~ (ignorier*|gegenstandslos*|hinfällig|überflüssig|beacht*|betrachten|nichts weiter|nichts mehr|nichts zu tun|nichts zu unternehmen|zu tun|erledigt|unbeachtet|übergehen|vergiss*|vergessen|entschuldig*|brauchen Sie nichts|unternehmen)
    (ignorier*|gegenstandslos*|hinfällig|überflüssig|beacht*|betrachten|nichts weiter|nichts mehr|nichts zu tun|nichts zu unternehmen|zu tun|erledigt|unbeachtet|übergehen|vergiss*|vergessen|entschuldig*|brauchen Sie nichts|unternehmen) ~~~~~~ (bereits|schon|inzwischen|zwischenzeitlich|Zwischenzeit|mittlerweile|längst|überschn*|überschneid*|gekreuzt|unterwegs|bezahlt|gezahlt|überwiesen|angewiesen|veranlasst|erledigt|eingeplant|erfolgt|Überweisung|Zahlung|vorbereitet)
    ((bereits|schon|inzwischen|zwischenzeitlich|mittlerweile) ~~ (bezahl*|gezahlt|zahl*|überwiesen|angewiesen|veranlasst|erfolgt|unterwegs|beglichen|vorgenommen)|überschn*|gekreuzt|unterwegs) ~~~~~~ (danke*|Dank|bedanken)
    (danke*|Dank|bedanken) ~~~~~~ ((bereits|schon|inzwischen|zwischenzeitlich|mittlerweile) ~~ (bezahl*|gezahlt|zahl*|überwiesen|angewiesen|veranlasst|erfolgt|unterwegs|beglichen|vorgenommen)|überschn*|gekreuzt|unterwegs)
  `),
  idioms: entries(`
    im Interesse (der|einer|von) (Ordnung|guten Ordnung|Klarheit|Transparenz|Vollständigkeit); in Ihrem (eigenen)? Interesse; (vielen)? Dank für Ihr Interesse; (Bankverbindung|Bankdaten|Kontodaten|Zahlungsdaten) ~ (auf|in) (der|Ihrer|unserer|jeder) Rechnung; ohne Mehrkosten; kostenlos*; guten Morgen; keine Gebühren; um Missverständnisse zu vermeiden; das freut uns
    im (beiderseitigen|gemeinsamen)? Interesse; im Interesse (der|einer|von|des); Court Street; Ihr Interesse (an|für); letzten Endes; zu guter Letzt; die letzte (Rechnung|davon); nicht (dringend|eilig); keine Eile; auch nicht dringend; (Bestellnummer|Rechnungsnummer|Auftragsnummer) ~ (fehlt|falsch); freundliche Mahnung; weiteres Vorgehen besprechen
    in den letzten Tagen; die letzten Tage; (sich|unsere|die) (unsere|die)? (Nachrichten|Schreiben|Mails|E Mails|Briefe) ~ (überschnitten|gekreuzt|überschneiden|kreuzen)
    (ohne|keine) (weitere*|zusätzliche*)? Kosten
  `),
  relativeDates: entries(`
    morgen (früh|vormittag|nachmittag|abend)?; übermorgen; gestern; (nächst*|kommend*|folgend*|dies*|laufend*|letzt*) (Woche*|Monat*|Quartal*|Jahr*|Wochenende*|Tag|Tage|Tagen|Werktag*|Arbeitstag*)
    (innerhalb|binnen|innert) ~ (Tag|Tage|Tagen|Tages|Stunde|Stunden|Woche|Wochen|Monat|Monate|Monaten|Monats|Werktag*|Arbeitstag*|Bankarbeitstag*); (in|nach) (den|einer|eines|einem|nächsten|kommenden|spätestens|weniger als|etwa)? # (vollen|weiteren)? (Tag|Tage|Tagen|Tages|Stunde|Stunden|Woche|Wochen|Monat|Monate|Monaten|Monats|Werktag*|Arbeitstag*|Bankarbeitstag*)
    # (weitere*|volle*|ganze*)? (Werktage*|Arbeitstage*|Bankarbeitstage*|Tage|Tagen|Wochen|Stunden|Monate*) (Zeit|Frist|ab|ab heute|danach|später); (Ende|Anfang|Mitte) (der|dieser|nächster|kommender|des|dieses|nächsten|kommenden)? (Woche|Monats|Quartals|Jahres|Tages|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)
    bis (heute|morgen|dahin|zum Wochenende|Wochenende|Mittag|Mitternacht|Geschäftsschluss|Tagesende|Monatsende|Wochenende|Jahresende|Quartalsende|zum #ten); (zum|bis|bis zum|am|vor) (Monatsende|Jahresende|Quartalsende|Wochenende|Monatsersten|Ultimo); (noch)? heute (noch)? (zahlen|überweisen|begleichen|bezahlen); (zahlen|überweisen|begleichen|bezahlen|Zahlung) ~ heute; noch heute; (ab|vor) heute
    (bis|vor|im|seit|ab) (Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember); vierzehn Tage*; (*zwanzig|*dreißig|*vierzig|*fünfzig|*sechzig|*siebzig|*achtzig|*neunzig) (Tage|Tagen); in Kürze fällig; wochenlang; monatelang
    bis (Ende|Anfang|Mitte) (der|dieser|des|dieses|nächster|kommender)? (Woche|Monats|Tages|Quartals|Jahres); # (Stunden|Tage|Wochen) Zeit; (in|binnen|innerhalb von|innert|bis in) (# )? (Stunden|Tagen|Wochen); (bis|am|zum|vor) (kommenden|nächsten|diesen)? (Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag); heute noch; gleich heute; Wochenfrist; Monatsfrist; Tagesfrist; über Nacht
  `),
  threats: entries(`
    rechtlich* (Schritt*|Maßnahme*|Folge*|Konsequenz*|Mittel*|Weg*|Vorgehen|Geltend*|Hilfe|Beistand); juristisch*; Rechtsweg*; Rechtsanw*; Rechtsabteilung; Rechtsbeistand; Rechtsstreit*; Rechtsmittel*; Anwalt*; Anwält*; Kanzlei; gerichtlich*; Gericht; Gerichts*; Gerichte; vor Gericht; Mahnbescheid*; Mahnverfahren; Klage; Klagen; verklag*; einklag*; klagen; Prozess (führen|kosten); Vollstreckung*; vollstreck*; Zwangs*; Pfänd*; pfänd*; Gerichtsvollzieher*; Insolvenz*; Strafanzeige*; Anzeige erstatten; Polizei; Staatsanwalt*; strafrechtlich*; Urteil*; Titulierung; Betreibung*; Exekution*; Beschlagnahm*; Vertragsbruch
    Inkasso*; Schuldner*; Schulden; eintreib*; Eintreibung; Beitreibung*; beitreib*; Forderungseinzug; Forderungsmanagement; Abtretung*; abtreten; (an|einem|einen) Dritte* ~ (übergeben|abgeben|weitergeben|verkauf*); extern* (Dienstleister|Partner|Stelle) ~ (übergeben|abgeben|einschalten|beauftrag*)
    Schufa*; Creditreform; Bonität*; Kreditwürdigkeit; Kreditauskunft*; Auskunftei*; Kreditschutz*; KSV; Kreditwarn*; schwarze Liste; Zahlungsverzug* ~ (melden|gemeldet|Meldung); in Verzug; Verzug; Verzugs*
    (sperr*|einstell*|eingestellt|kündig*|gekündigt|unterbrech*|aussetz*|ausgesetzt|abschalt*|abgeschaltet|blockier*|einfrier*|zurückbehalt*|stoppen|gestoppt|stornier*|gesperrt) ~ (Dienst*|Leistung*|Lieferung*|Konto|Kontos|Zugang|Zugänge|Belieferung|Auftrag|Aufträge|Abonnement|Abo|Vertrag*|Service*|Bestellung*)
    (Dienst|Dienste|Dienstleistung*|Leistung*|Lieferung*|Konto|Kontos|Zugang|Zugänge|Belieferung|Auftrag|Aufträge|Abonnement|Abo|Vertrag*|Service*|Bestellung*) ~ (sperr*|einstell*|einzustellen|eingestellt|kündig*|gekündigt|unterbrech*|unterbrochen|aussetz*|ausgesetzt|auszusetzen|abschalt*|abgeschaltet|blockier*|eingefroren|zurückbehalt*|stoppen|gestoppt|stornier*|gesperrt|beend*); Liefersperre; Lieferstopp; Kontosperr*; Leistungssperre; Zurückbehaltungsrecht
    Richter*; Recht* (Weg|Schritte); Rechts*; Jurist*; rechtlich*; Klagsweg*; Amtsgericht*; Mahngericht*; Anwält*; fremde Hilfe; Dritte*; (extern*|fremd*|spezialisiert*) (Dienstleist*|Partner*|Stelle|Hilfe|Büro|Firma|Unternehmen); (übergeben|abgeben|weitergeben|einschalten|beauftragen|übertragen|weiterleiten|übergeht) ~ (Dienstleister*|Büro|Partner*|Agentur*|Spezialist*|Profis); (Dienstleister*|Büro|Agentur*|Spezialist*) ~ (übergeb*|abgeb*|weitergeb*|einschalt*|beauftrag*|übertrag*|weiterleit*)
    Zahlungsverzug; verzugsbedingt*; Verzugsschaden; Crefo; Kreditreform; Bürgel; CRIF; Auskunfteien; (Eintrag|Vermerk|Meldung|melden) ~ (Schufa|Auskunft*|Register|Kredit*); Rating; Schuldnerverzeichnis; Schuldnerregister; Zahlungsausfall; Zahlungsverweiger*
    (Bestellung*|Lieferung*|Auftr*|Zugang|Zugänge|*konto|*konten|Leistung*|Service|Dienst*|Belieferung|Abo|Vertrag) ~~ (ruhen|pausier*|zurückstell*|zurückhalt*|zurückgehalten|erst nach|nur nach|nicht mehr|gefährdet|einschränk*|eingeschränkt|entzog*|entzieh*|verweiger*|aussetzen|auf Eis|gestoppt|warten); (ruhen|pausier*|zurückhalt*|einschränk*|entzieh*|verweiger*|gefährd*) ~ (Bestellung*|Lieferung*|Auftr*|Zugang|Konto|Leistung*|Service|Dienst*|Abo); erst nach (Zahlungseingang|Zahlung|Eingang|Begleichung|Ausgleich); (keine|nicht) (weiteren|weitere|mehr) ~ (Lieferung*|Bestellung*|Leistung*|Aufträge|beliefern)
    (*konto|*konten|*zugang|*zugänge|*lieferung*|*leistung*) ~ (sperr*|gesperrt|blockier*|eingestellt|einstell*|eingefroren|deaktivier*|abgeschaltet|gekündigt); Besuch vom; Optionen (prüfen|offen|vorbehalten); vertragliche* (Rechte|Möglichkeiten|Mittel)
    (Profis|Fachleute|Spezialisten) ~ (einschalt*|beauftrag*|hinzuzieh*|übergeb*|übernehm*); (einschalt*|beauftrag*|hinzuzieh*|übergeb*) ~ (Profis|Fachleute|Spezialisten); *kreditversicher*; Kreditversicher*; Versicherer*
    (*lieferung*|Bestellung*|Auftrag*|Aufträge) ~ (abhäng*|hängt|hängen|gefährdet); (Zusammenarbeit|Geschäftsbeziehung*|Partnerschaft) ~ (beend*|überdenk*|einstell*|gefährd*|belast*|abbrech*|leid*|Ende); (beend*|überdenk*|gefährd*|belast*) ~ (Zusammenarbeit|Geschäftsbeziehung*|Partnerschaft)
  `),
  newTerms: entries(`
    Gebühr; Gebühren; *gebühr; *gebühren; Mahnkosten; Mahnspesen; Spesen; Zins; Zinsen; *zinsen; Verzugszins*; verzinst; Zuschlag; Zuschläge; Säumniszuschlag; Aufschlag; Strafe; Strafen; Vertragsstrafe*; Pönale; Bußgeld; (zusätzliche*|weitere|höhere|unnötige|anfallende*) (Kosten|Gebühren|Aufwand|Aufwendungen); Zusatzkosten; Mehrkosten; auf Ihre Kosten; zu Ihren Lasten; Schadenersatz; Schadensersatz; Entschädigung; Pauschale; Bearbeitungskosten; Kosten ~ (entstehen|anfallen|berechnen|verursach*|auferleg*); in Rechnung stellen; (Betrag|Summe|Forderung) ~ (erhöh*|steig*|verdoppel*); erhöht sich
    Rabatt*; Skonto*; Nachlass; Nachlässe; Preisnachlass*; Preisminderung; Ermäßigung*; Gutschein*; Bonus; Boni; erlassen; Erlass; verzichten (wir)?; wir verzichten; die Hälfte; (halber|halbe|hälftige*) (Betrag|Summe|Preis); Vergleich; Teilerlass; ausbuchen; Geschenk*; nicht (zahlen|bezahlen) müssen
    (neue*|geänderte*|verlängerte*|angepasste*|verkürzte*|andere*|strengere*) (Zahlungs)? (Bedingung*|Zahlungsbedingung*|Zahlungsziel*|Zahlungsfrist*|Frist*|Kondition*|Fälligkeit*|Termin*); Fristverlängerung*; Nachfrist*; Fristsetzung; letzte Frist; setzen ~ Frist; Aufschub; Zahlungsaufschub; Stundung*; stunden; gestundet; Schonfrist; Kulanz*; mehr Zeit; später zahlen; Raten; Ratenzahlung*; Ratenplan; Ratenvereinbarung; Teilzahlung (vereinbar*|anbiet*|mögl*); Teilbeträge*; Zahlungsplan; Zahlungspläne; Vorkasse; Vorauskasse; Vorauszahlung*; Anzahlung*; Nachnahme; Kreditlimit*; Kreditrahmen; wir (akzeptieren|gewähren|garantieren|bieten|versprechen|räumen); netto # Tage; # Tage netto; Zahlungsziel (von|#)
    *pauschale*; *spesen; *kosten ~ (hinzu|entsteh*|anfall*|trag*|berechn*|Lasten); (kommt|kommen|fällt|fallen) ~ (hinzu|dazu|an); (Betrag|Gebühr*|Aufschlag) ~ (hinzu|obendrauf|addier*); Prozent; (ziehen|dürfen|können) ~ (abziehen|abzug|kürzen); abziehen; Abzug; Teilbetr*; Teilzahlung ~ (genüg*|reicht|ausreich*|möglich*|vereinbar*|akzept*); (zwei|drei|vier|fünf|sechs|mehrere*|monatliche*|kleine*) (Raten|Teil*|Zahlungen|Schritten|Etappen); ((zwei|drei|vier|fünf|sechs|mehrere*|monatliche*)|in kleine*) Beträge*; (verläng*|verlänger*|verschieb*|schieb*|aufschieb*|hinausschieb*|streck*) ~ (Zahlungsziel|Frist|Fälligkeit*|Zahlung|Termin|Ziel); (Zahlungsziel|Frist|Fälligkeit*|Termin|Ziel) ~ (verläng*|verlänger*|verschieb*|verschoben|hinausschieb*|aufgeschoben|streck*|angepasst|geändert); länger Zeit; Zeit (lassen|geben|gewähren|einräumen); lassen Sie sich Zeit
    (gewähren|räumen|geben|bieten|lassen) (wir)? (Ihnen)? ~ (Aufschub|Zeit|Frist|Rabatt|Nachlass|Skonto|bis|Tage|Wochen|Monat*); (Rest|Restbetrag|Differenz|Betrag) ~ (erlass*|schenk*|verzicht*|gutschreib*|streich*|behalten|vergessen wir); (erlassen|schenken|streichen) ~ (Rest*|Differenz|Betrag|Ihnen); Entgegenkommen; Goodwill; gegen Vorkasse; nur (noch)? gegen; (ab|von) (sofort|jetzt|nun) ~ (nur|Vorkasse|Bedingung*|Zahlungsziel)
    (aufteil*|aufgeteilt|stückel*|gestückelt|strecken|verteilen) ; (Betrag|Summe|Zahlung) ~ (aufteil*|stückel*|verteilen); Basiszins*; Zinssatz*
    Kosten; (kleine*|kleinen) (Schritt*|Rate*|Häppchen); monatlich*; nach und nach; Stück für Stück; Ratenweise
    entgegenkomm*; entgegenzukommen; (kommen|kommt) ~ entgegen; verhandel*; Verhandlung*; *zuschlag; *zuschläge; Kompromiss*
  `),
  pressure: entries(`
    schäm*; Schande; beschämend*; peinlich*; Blamage; unverantwortlich*; verantwortungslos*; unehrlich*; Betrug; Betrüger*; betrügerisch*; Dieb; Diebe; Diebstahl; Lüge*; lügen; Lügner*; unseriös*; inakzeptabel*; unzumutbar*; enttäuscht*; enttäuschend*; Zahlungsmoral; schlechte* Zahler; säumig*; Ruf ~ (schaden|schädig*|Spiel); (Ihren|Ihrem|Ihre) (Chef*|Arbeitgeber*|Familie|Nachbarn|Kunden|Lieferanten|Partner|Kollegen|Vorstand|Bank) ~ (informieren|kontaktieren|benachrichtigen|mitteilen|wenden); öffentlich*; faul; dumm; Idiot*; unverschämt*; Frechheit; keine Ausrede*; Ausreden; Vertrauen ~ (verloren|missbraucht|enttäuscht)
    dringend*; Dringlichkeit; eilig*; Eile; unverzüglich*; (zahlen|bezahlen|überweisen|begleichen|Zahlung|Ausgleich|Begleichung|melden|handeln) ~ umgehend*; umgehend* ~ (zahl*|bezahl*|überweis*|begleich*|ausgleich*|Zahlung*|handeln|melden|reagieren); sofort*; schnellstens; ohne (weitere*)? Verzögerung; unmittelbar zahlen; letzt* (Mahnung|Mahnungen|Erinnerung|Warnung|Chance|Gelegenheit|Aufforderung|Hinweis|Möglichkeit|Mal|Versuch*|Termin*); letztmalig*; endgültig*; Ultimatum; Mahnung; Warnung; warnen; Konsequenz*; ernste* (Folgen|Maßnahmen|Schritte); weitere (Schritte|Maßnahmen); weitergehende*; (andernfalls|ansonsten|sonst) (müssen|müsste*|werden|sehen|sind|bleibt|droh*|geht|wird|würde*|leit*|übergeb*|schalt*|folg*|erfolg*); sehen uns (gezwungen|genötigt|veranlasst); gezwungen; genötigt; keine andere (Wahl|Möglichkeit); spätestens; läuft ab; abgelaufen ~ Frist; (unsere|meine|unserer) Geduld; Geduld (ist|hat); nur noch heute; zu spät; behalten wir uns; vorbehalten; wir (bestehen|fordern|verlangen); Aufforderung; fordern Sie ~ auf; zögern Sie nicht (zu zahlen|länger|zu lange); Handeln Sie; handeln Sie jetzt; Nichtzahlung; wenn Sie (nicht ~ (zahl*|bezahl*|überweis*|begleich*|ausgleich*|reagier*|antwort*|handel*|melden)|sich weigern)
    seriös* (Kaufmann*|Unternehmen|Firma|Firmen|Betrieb|Geschäftspartner*); ehrlich* (Kaufmann*|Unternehmen|Firma|Firmen|Leute|Geschäftspartner*); (Ihr|Ihrem|Ihren|dieses) Verhalten*; (Vorgesetzt*|Geschäftsleitung|Geschäftsführ*|Chef*|Zentrale|Inhaber*|Aufsichtsrat|Konzern*) ~ (erfahr*|inform*|Kenntnis|hören|unterricht*|wissen|benachricht*|wend*); (andere|übrige|alle|unsere anderen) ~ Kunden ~ (zahl*|pünktlich); Zeit ~ (läuft|drängt|knapp|abgelaufen); (handeln|reagieren|zahlen) Sie (jetzt|gleich|endlich|heute|rechtzeitig); endlich; bevor es ~ spät; ernst (nehm*|genommen|meinen); Ernst (der|ihrer|dieser) Lage; den Ernst; (schade|bedauerlich|unschön|unangenehm|unerfreulich) (wäre|wenn|würde*|für); wäre ~ (schade|bedauerlich|unschön|unangenehm|unerfreulich|peinlich); (ungern|nur ungern); lieber (wäre|nicht); Uns wäre ~ lieb*; (niemand|keiner) (will|möchte|wünscht|hat); (mehr|besseres|anderes) von Ihnen; (Ihre|Ihren) (Pflicht*|Verpflichtung*|Zahlungspflicht*) ~; Unannehmlichkeit* ~ (vermeid*|erspar*); (vermeid*|erspar*) ~ (Unannehmlichkeit*|Ärger|Eskalation|Schaden|Probleme); Eskal*; eskal*; haften; haftbar; Haftung; Ärger; Versäumnis*; versäumt; wiederholt; notorisch; (nicht|kein) (länger|weiter) (warten|zusehen|hinnehm*|dulden|geduld*); hinnehmen; Geduld; (bislang|bisher|immer|lange) ~ geduldig; solange ~ (nicht|kein) ~ (zahl*|bezahlt|beglichen); (wenn|falls|sofern|sollten|sollte) (wir|Sie|die Zahlung|der Betrag|das Geld|Ihre Zahlung) ~ (nicht|kein*) (zahlen|bezahlen|eingeht|eingehen|reagieren|antworten|begleichen|überweisen|Zahlung)
    (Unternehmen|Firma|Haus|Betrieb) Ihrer (Größe|Größenordnung|Bedeutung|Art); leisten können; (Unternehmen|Firma|Haus) mit Ihrem (Ruf|Namen)
    (andere|anderen|Ihre|Ihren) (Lieferanten|Gläubiger|Geschäftspartner*|Mitbewerber*) ; (gutes|gutem|guten|schlechtes|schlechten|schlechtem) (Licht|Bild|Eindruck)
  `),
  contactClaims: entries(`
    (haben|hatten|habe|hat) ~ (angerufen|telefoniert|telefonisch|gesprochen|besucht|mehrfach|mehrmals|Nachricht hinterlassen|besprochen|vereinbart|versucht); (wie|so wie) (besprochen|vereinbart|telefonisch*|angekündigt|zugesagt|erwähnt|Sie wissen|abgesprochen); (unser|unserem|unseres|letzten|letztes|früheren|gestrigen|Ihr|Ihrem) (letzten|letztes)? (Telefonat*|Anruf*|Gespräch*|Besuch*|Treffen*|Telefongespräch*|Unterredung); telefonisch (vereinbart|zugesagt|besprochen|erreicht|kontaktiert); Mailbox ~~ (gesprochen|hinterlassen|Nachricht*); (gesprochen|hinterlassen|Nachricht*) ~~ Mailbox; Anrufbeantworter; (zweite*|dritte*|vierte*|fünfte*|#te) (Mahnung|Erinnerung|Schreiben|Zahlungserinnerung|Aufforderung|Versuch|Mal); (mehrmals|mehrfach*|wiederholt*|zigmal|zahlreiche*|etliche|vielfach*); erneut* (erinner*|auffordern|aufgefordert|bitten|mahnen|anmahnen|anschreiben|an Sie); trotz (unserer|mehrerer|mehrfacher|vieler|aller|wiederholter|bisheriger); Sie (haben|hatten)? ~ (ignoriert|nicht reagiert|nicht geantwortet|nicht gemeldet|geweigert|weigern); Sie ignorieren (uns|unsere*|weiterhin|seit|beharrlich|offenbar)
    wie (ich|wir|gestern|bereits|schon|zuletzt|neulich|letzte Woche) ~ (Telefon|telefonisch|besprochen|gesagt|erwähnt|geschrieben|mitgeteilt|angekündigt|vereinbart|hingewiesen); (dreimal|zweimal|viermal|fünfmal|mehrmals|oft|häufig|bereits|schon) ~ (geschrieben|erinnert|gemahnt|angeschrieben|kontaktiert|hingewiesen|angemahnt|gebeten|aufgefordert|informiert); (unsere*|auf unsere|meine*) (letzten|bisherigen|früheren|vorherigen|ersten|vorigen|vielen|mehrfachen)? (Briefe*|Schreiben|Mails|E Mails|Nachrichten|Erinnerungen|Mahnungen|Anrufe*|Bitten) ~ (nicht|keine*|unbeantwortet|ohne|ignoriert|haben|hatten|blieb*); unbeantwortet*; (letzten|früheren|vorherigen|bisherigen|vorigen|erste|ersten) (Briefe*|Schreiben|Erinnerung*|Mahnung*|Mail|E Mail|Anfrage*); ohne (Antwort|Reaktion|Rückmeldung) geblieben; (auf die|Ihre|Ihrer) Mailbox; Mailbox (gesprochen|hinterlassen); (Ihre|Ihr|unsere|unser|eine|ein) (Kolleg*|Mitarbeiter*|Buchhalt*|Assistent*) ~ (zugesagt|versproch*|bestätigt|versichert|gesagt|mitgeteilt|angekündigt|weiß|wissen|telefoniert); (gesprochen|getroffen|gesehen|telefoniert) (haben|hatten); am Telefon
    (meinem|unserem|meinen|meiner|letzten) (Besuch*|Anruf*|Gespräch*|Telefonat*); sagten Sie; Sie sagten; (haben|hatten) Sie (mir|uns)? gesagt
  `),
  promiseClaims: entries(`
    Sie ~ (versprochen|zugesagt|zugesichert|bestätigt|angekündigt|versichert|zugestimmt); (Ihr|Ihre|Ihrem|Ihrer) (Versprechen|Zusage|Zusicherung|Zahlungszusage|Ankündigung|Wort|Bestätigung); (zugesagte*|versprochene*|angekündigte*) (Zahlung|Termin|Betrag|Datum)
  `),
  bankDetails: entries(`
    IBAN; BIC; SWIFT; Bankleitzahl*; BLZ; Kontonummer*; Konto Nr; Kontoinhaber*; Kontoverbindung*; Bankverbindung*; Bankkonto*; Bankdaten; Kontodaten; Zahlungsempfänger*; (neue*|geänderte*|andere*|folgende*|aktualisierte*) (Konto|Bank|Bankkonto|Kontonummer); (überweis*|zahlen|einzahlen|einzuzahlen|Zahlung) ~ (auf|an) ~ (Konto|Bank|Bankkonto); Western Union; Bitcoin*; Krypto*; Geschenkkarte*; Begünstigte*
    (Bank|Konto|Hausbank|Bankkonto) ~ (gewechselt|geändert|wechsel*|neu); (neue|neuen|andere|geänderte) (Konto|Bankkonto|Bank|Hausbank|Bankverbindung); (unsere|unser|unserem) (Konto|Bankkonto|Bank|Hausbank|Bankverbindung) (bei|lautet|wie|gilt|gewechselt|ab); (auf|an) (unser|das|dieses|folgendes|ein|mein) (neues|neue|anderes|folgendes|privates)? (Konto|Bankkonto); Sparkasse; Volksbank; Krypto*; Paypal
    (aktualisier*|änder*|anpass*|hinterleg*) ~ (Zahlungsdaten|Bankdaten|Stammdaten|Kontodaten|Zahlungsinformation*|Lieferantendaten)
  `),
  secretRequests: entries(`
    (Kreditkarte*|Karte|Karten|EC Karte|Debitkarte*)(nummer|daten|information)*; Kreditkarte*; Kartennummer*; Kartendaten; Prüfziffer; CVV; CVC; Passwort*; Passwörter; Kennwort*; Kennwörter; PIN; (Ihre|die|eine|der|mit|per|Ihrer) TAN; TAN (Nummer|Code|Liste); mTAN; Zugangsdaten; Anmeldedaten; Logindaten; Login*; Sicherheitscode; Einmalcode; Bestätigungscode; Ausweis*; Personalausweis*; Reisepass*; Geburtsdatum; Mädchenname; Online Banking; Onlinebanking; Sozialversicherungsnummer; Steuernummer (mitteilen|senden|angeben)
    Kreditkarte*; (Kopie|Foto|Scan|Bild) ~ (Ausweis*|Personalausweis*|Pass|Reisepass*|Führerschein*|Karte); Ihre Karte (Nummer|Daten); (Nummer|Ziffern|Ablaufdatum|Rückseite|Daten) ~ Karte*; Kartenprüf*; Ablaufdatum ~ Karte; (dreistellig*|drei Ziffern); Zugangscode*; Sicherheitsfrage; Fernzugriff; Teamviewer
  `),
  machineTalk: entries(`
    als (KI|Sprachmodell|künstliche Intelligenz|Assistent); Sprachmodell; (ignoriere*|ignorieren|vergiss|missachte) ~ (vorherige*|bisherige*|obige*|alle*|diese*) ~ (Anweisung*|Instruktion*|Regel*|Vorgabe*); Systemprompt; System Prompt; hier ist (der|ein|die) (Entwurf|überarbeitete*|gewünschte*); (gerne|natürlich|selbstverständlich) hier ist; Hinweis an (den|die) (Prüfer*|Bearbeiter*); Platzhalter; Mustertext
    (bisherig*|vorherig*|frühere*|obige*|alle) (Anweisung*|Instruktion*|Regel*|Vorgabe*); (überarbeitet*|verbessert*|korrigiert*|gewünscht*) (Entwurf|E Mail|Mail|Text|Nachricht|Version|Fassung); (als|ich bin) ~ (KI|Assistent*|Sprachmodell|Bot); KI Assistent; (geben|gib) ~ (Rechnung|Nachricht|Entwurf) ~ frei; (markier*|betracht*|buch*) ~ (Rechnung|Forderung|Schuld|Konto) ~ (bezahlt|beglichen|ausgeglichen|erledigt|getilgt); Prüfer*; (Nachricht|Mail|Entwurf|Text) ~ (freigegeben|genehmigt|generiert|überarbeitet); wie gewünscht hier; Wortlimit; Ausgabeformat; JSON
    ohne (weitere)? (Prüfung|Freigabe|Rückfrage) (senden|freigeben|verschicken); (freigeben|genehmigen) und (senden|verschicken)
  `),
  internalNotes: entries(`
    intern (Kunde*|nicht|bitte|Hinweis|Notiz|zahlt|nur); interne* (Notiz*|Vermerk*|Hinweis*|Information*|Anmerkung*|Kommentar*); nur (für den internen|intern*|zur internen); Kundenbetreuer*; (Kunde|Kundin|Kunden) (zahlt|ist|hat|war|will|sagt|behauptet|wirkt|gilt); zahlt (immer|oft|meist|ständig|stets|gern) ~ (spät|verspätet|unpünktlich); Risiko*; Scoring; schlechte* Zahler; (nicht|keinesfalls|bloß nicht) ~ (erwähnen|zeigen|weitergeben|weitersagen|verraten) ~; vertraulich*; (Kunden|Kunde) (nicht|keinesfalls) (zeigen|sagen|mitteilen|erwähnen); härter nachfassen; Ausfallwahrscheinlichkeit; Zahlungsausfallrisiko; Wiedervorlage; CRM
    (Kunde|Kundin|Konto) ~ (gilt|eingestuft|markiert|bekannt als|auffällig) ; als schwierig; schwierige* Kunde*
    zahlt (nie|immer|selten|stets|grundsätzlich|ungern); dranbleiben; nachhaken bis
    (Vertrieb|Außendienst|Support|Chef|Geschäftsführung) (meint|sagt|glaubt|findet|vermutet); (dieser|diesen|diesem) (Kunde|Kunden|Kundin); abspring*; springt ~ ab
  `),
  taxNumbers: entries(`
    USt Id*; UStId*; Umsatzsteuer (Id*|Nummer); Umsatzsteueridentifikation*; Umsatzsteuer Identifikation*; Steuernummer*; Steuer (Nr|Nummer|ID*); UID Nummer; Handelsregisternummer
  `),
  greetings: entries(`
    Guten Tag; Guten Morgen; Guten Abend; Hallo; Liebe; Lieber; Liebes; Sehr geehrte; Sehr geehrter; Sehr geehrtes; Geehrte; Grüß Gott; Grüezi; Servus; Moin; Grüß dich; Hi; Werte; Werter; Verehrte
  `),
  titles: entries(`
    Herr; Herrn; Frau; Fräulein; Dr; Prof; Ing; Mag; Familie
  `),
  roles: entries(`
    Damen; Herren; Herr; Frau; Kunde; Kunden; Kundin; Team; Buchhaltung; Kollege; Kollegin; Kollegen; Kolleginnen; Geschäftspartner; Geschäftsfreunde; Grüße; Grüsse; Gruß; Freund; Freunde; Partner; Abteilung; Einkauf; Debitorenbuchhaltung; Kreditorenbuchhaltung; Kundenservice; Leute; Alle; Und; Ihr; Ihre; Das; Zusammen; Rechnung; Interessent; Mitarbeiter; Doktor; Professor
  `),
  closings: entries(`
    Grüße; Grüßen; Grüsse; Grüssen; Gruß; herzlich; herzlichst; hochachtungsvoll; Dank
  `),
};
