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
    (antwort*|melden Sie sich|Meldung|Nachricht|sagen Sie|teilen Sie|Bescheid|schreiben Sie|geben Sie|kontaktieren|lassen Sie|wenden Sie) ~~~ (fehl*|unklar*|unstimmig*|nicht stimm*|stimmt nicht|nicht korrekt|falsch|Frage*|Problem*|benötig*|brauchen|Einwand|Einwände|abweich*|nicht einverstanden|klären|im Weg)
    (fehl*|unklar*|unstimmig*|nicht stimm*|stimmt nicht|nicht korrekt|falsch|Frage*|Problem*|benötig*|brauchen|Einwand|Einwände|abweich*|nicht einverstanden|klären|im Weg) ~~~ (antwort*|melden Sie sich|Meldung|Nachricht|sagen Sie|teilen Sie|Bescheid|schreiben Sie|geben Sie|kontaktieren|lassen Sie|wenden Sie)
  `),
  ignoreIfPaid: entries(`
    (bereits|schon|inzwischen|zwischenzeitlich|mittlerweile|überschnitten|gekreuzt|unterwegs) ~~~ (ignorieren|gegenstandslos|hinfällig|beachten Sie ~ nicht|betrachten|danke*|Dank|nichts weiter|nichts mehr|nichts zu tun|erledigt|unbeachtet)
    (ignorieren|gegenstandslos|hinfällig|betrachten|danke*|Dank|nichts weiter|nichts mehr|nichts zu tun|erledigt|unbeachtet) ~~~ (bereits|schon|inzwischen|zwischenzeitlich|mittlerweile|überschnitten|gekreuzt|unterwegs)
  `),
  idioms: entries(`
    im Interesse (der|einer|von) (Ordnung|guten Ordnung|Klarheit|Transparenz|Vollständigkeit); in Ihrem (eigenen)? Interesse; (vielen)? Dank für Ihr Interesse; (Bankverbindung|Bankdaten|Kontodaten|Zahlungsdaten) ~ (auf|in) (der|Ihrer|unserer|jeder) Rechnung; ohne Mehrkosten; kostenlos*; guten Morgen; keine Gebühren; um Missverständnisse zu vermeiden; das freut uns
  `),
  relativeDates: entries(`
    morgen (früh|vormittag|nachmittag|abend)?; übermorgen; gestern; (nächst*|kommend*|folgend*|dies*|laufend*|letzt*) (Woche*|Monat*|Quartal*|Jahr*|Wochenende*|Tag|Tage|Tagen|Werktag*|Arbeitstag*)
    (innerhalb|binnen|innert) ~ (Tag|Tage|Tagen|Tages|Stunde|Stunden|Woche|Wochen|Monat|Monate|Monaten|Monats|Werktag*|Arbeitstag*|Bankarbeitstag*); (in|nach) (den|einer|eines|einem|nächsten|kommenden|spätestens|weniger als|etwa)? # (vollen|weiteren)? (Tag|Tage|Tagen|Tages|Stunde|Stunden|Woche|Wochen|Monat|Monate|Monaten|Monats|Werktag*|Arbeitstag*|Bankarbeitstag*)
    # (weitere*|volle*|ganze*)? (Werktage*|Arbeitstage*|Bankarbeitstage*|Tage|Tagen|Wochen|Stunden|Monate*) (Zeit|Frist|ab|ab heute|danach|später); (Ende|Anfang|Mitte) (der|dieser|nächster|kommender|des|dieses|nächsten|kommenden)? (Woche|Monats|Quartals|Jahres|Tages|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)
    bis (heute|morgen|dahin|zum Wochenende|Wochenende|Mittag|Mitternacht|Geschäftsschluss|Tagesende|Monatsende|Wochenende|Jahresende|Quartalsende|zum #ten); (zum|bis|bis zum|am|vor) (Monatsende|Jahresende|Quartalsende|Wochenende|Monatsersten|Ultimo); (noch)? heute (noch)? (zahlen|überweisen|begleichen|bezahlen); (zahlen|überweisen|begleichen|bezahlen|Zahlung) ~ heute; noch heute; (ab|vor) heute
    (bis|vor|im|seit|ab) (Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember); vierzehn Tage*; (*zwanzig|*dreißig|*vierzig|*fünfzig|*sechzig|*siebzig|*achtzig|*neunzig) (Tage|Tagen); in Kürze fällig; wochenlang; monatelang
  `),
  threats: entries(`
    rechtlich* (Schritt*|Maßnahme*|Folge*|Konsequenz*|Mittel*|Weg*|Vorgehen|Geltend*|Hilfe|Beistand); juristisch*; Rechtsweg*; Rechtsanw*; Rechtsabteilung; Rechtsbeistand; Rechtsstreit*; Rechtsmittel*; Anwalt*; Anwält*; Kanzlei; gerichtlich*; Gericht; Gerichts*; Gerichte; vor Gericht; Mahnbescheid*; Mahnverfahren; Klage; Klagen; verklag*; einklag*; klagen; Prozess (führen|kosten); Vollstreckung*; vollstreck*; Zwangs*; Pfänd*; pfänd*; Gerichtsvollzieher*; Insolvenz*; Strafanzeige*; Anzeige erstatten; Polizei; Staatsanwalt*; strafrechtlich*; Urteil*; Titulierung; Betreibung*; Exekution*; Beschlagnahm*; Vertragsbruch
    Inkasso*; Schuldner*; Schulden; eintreib*; Eintreibung; Beitreibung*; beitreib*; Forderungseinzug; Forderungsmanagement; Abtretung*; abtreten; (an|einem|einen) Dritte* ~ (übergeben|abgeben|weitergeben|verkauf*); extern* (Dienstleister|Partner|Stelle) ~ (übergeben|abgeben|einschalten|beauftrag*)
    Schufa*; Creditreform; Bonität*; Kreditwürdigkeit; Kreditauskunft*; Auskunftei*; Kreditschutz*; KSV; Kreditwarn*; schwarze Liste; Zahlungsverzug* ~ (melden|gemeldet|Meldung); in Verzug; Verzug; Verzugs*
    (sperr*|einstell*|eingestellt|kündig*|gekündigt|unterbrech*|aussetz*|ausgesetzt|abschalt*|abgeschaltet|blockier*|einfrier*|zurückbehalt*|stoppen|gestoppt|stornier*|gesperrt) ~ (Dienst*|Leistung*|Lieferung*|Konto|Kontos|Zugang|Zugänge|Belieferung|Auftrag|Aufträge|Abonnement|Abo|Vertrag*|Service*|Bestellung*)
    (Dienst|Dienste|Dienstleistung*|Leistung*|Lieferung*|Konto|Kontos|Zugang|Zugänge|Belieferung|Auftrag|Aufträge|Abonnement|Abo|Vertrag*|Service*|Bestellung*) ~ (sperr*|einstell*|einzustellen|eingestellt|kündig*|gekündigt|unterbrech*|unterbrochen|aussetz*|ausgesetzt|auszusetzen|abschalt*|abgeschaltet|blockier*|eingefroren|zurückbehalt*|stoppen|gestoppt|stornier*|gesperrt|beend*); Liefersperre; Lieferstopp; Kontosperr*; Leistungssperre; Zurückbehaltungsrecht
  `),
  newTerms: entries(`
    Gebühr; Gebühren; *gebühr; *gebühren; Mahnkosten; Mahnspesen; Spesen; Zins; Zinsen; *zinsen; Verzugszins*; verzinst; Zuschlag; Zuschläge; Säumniszuschlag; Aufschlag; Strafe; Strafen; Vertragsstrafe*; Pönale; Bußgeld; (zusätzliche*|weitere|höhere|unnötige|anfallende*) (Kosten|Gebühren|Aufwand|Aufwendungen); Zusatzkosten; Mehrkosten; auf Ihre Kosten; zu Ihren Lasten; Schadenersatz; Schadensersatz; Entschädigung; Pauschale; Bearbeitungskosten; Kosten ~ (entstehen|anfallen|berechnen|verursach*|auferleg*); in Rechnung stellen; (Betrag|Summe|Forderung) ~ (erhöh*|steig*|verdoppel*); erhöht sich
    Rabatt*; Skonto*; Nachlass; Nachlässe; Preisnachlass*; Preisminderung; Ermäßigung*; Gutschein*; Bonus; Boni; erlassen; Erlass; verzichten (wir)?; wir verzichten; die Hälfte; (halber|halbe|hälftige*) (Betrag|Summe|Preis); Vergleich; Teilerlass; ausbuchen; Geschenk*; nicht (zahlen|bezahlen) müssen
    (neue*|geänderte*|verlängerte*|angepasste*|verkürzte*|andere*|strengere*) (Zahlungs)? (Bedingung*|Zahlungsbedingung*|Zahlungsziel*|Zahlungsfrist*|Frist*|Kondition*|Fälligkeit*|Termin*); Fristverlängerung*; Nachfrist*; Fristsetzung; letzte Frist; setzen ~ Frist; Aufschub; Zahlungsaufschub; Stundung*; stunden; gestundet; Schonfrist; Kulanz*; mehr Zeit; später zahlen; Raten; Ratenzahlung*; Ratenplan; Ratenvereinbarung; Teilzahlung (vereinbar*|anbiet*|mögl*); Teilbeträge*; Zahlungsplan; Zahlungspläne; Vorkasse; Vorauskasse; Vorauszahlung*; Anzahlung*; Nachnahme; Kreditlimit*; Kreditrahmen; wir (akzeptieren|gewähren|garantieren|bieten|versprechen|räumen); netto # Tage; # Tage netto; Zahlungsziel (von|#)
  `),
  pressure: entries(`
    schäm*; Schande; beschämend*; peinlich*; Blamage; unverantwortlich*; verantwortungslos*; unehrlich*; Betrug; Betrüger*; betrügerisch*; Dieb; Diebe; Diebstahl; Lüge*; lügen; Lügner*; unseriös*; inakzeptabel*; unzumutbar*; enttäuscht*; enttäuschend*; Zahlungsmoral; schlechte* Zahler; säumig*; Ruf ~ (schaden|schädig*|Spiel); (Ihren|Ihrem|Ihre) (Chef*|Arbeitgeber*|Familie|Nachbarn|Kunden|Lieferanten|Partner|Kollegen|Vorstand|Bank) ~ (informieren|kontaktieren|benachrichtigen|mitteilen|wenden); öffentlich*; faul; dumm; Idiot*; unverschämt*; Frechheit; keine Ausrede*; Ausreden; Vertrauen ~ (verloren|missbraucht|enttäuscht)
    dringend*; Dringlichkeit; eilig*; Eile; unverzüglich*; umgehend*; sofort*; schnellstens; ohne (weitere*)? Verzögerung; unmittelbar zahlen; letzt* (Mahnung|Mahnungen|Erinnerung|Warnung|Chance|Gelegenheit|Aufforderung|Hinweis|Möglichkeit|Mal|Versuch*|Termin*); letztmalig*; endgültig*; Ultimatum; Mahnung; Warnung; warnen; Konsequenz*; ernste* (Folgen|Maßnahmen|Schritte); weitere (Schritte|Maßnahmen); weitergehende*; andernfalls; ansonsten; sonst (müssen|werden|sehen) wir; sehen uns (gezwungen|genötigt|veranlasst); gezwungen; genötigt; keine andere (Wahl|Möglichkeit); spätestens; läuft ab; abgelaufen ~ Frist; (unsere|meine|unserer) Geduld; Geduld (ist|hat); nur noch heute; zu spät; behalten wir uns; vorbehalten; wir (bestehen|fordern|verlangen); Aufforderung; fordern Sie ~ auf; zögern Sie nicht (zu zahlen|länger|zu lange); Handeln Sie; handeln Sie jetzt; Nichtzahlung; wenn Sie (nicht|sich weigern)
  `),
  contactClaims: entries(`
    (haben|hatten|habe|hat) ~ (angerufen|telefoniert|telefonisch|gesprochen|besucht|mehrfach|mehrmals|Nachricht hinterlassen|besprochen|vereinbart|versucht); (wie|so wie) (besprochen|vereinbart|telefonisch*|angekündigt|zugesagt|erwähnt|Sie wissen|abgesprochen); (unser|unserem|unseres|letzten|letztes|früheren|gestrigen|Ihr|Ihrem) (letzten|letztes)? (Telefonat*|Anruf*|Gespräch*|Besuch*|Treffen*|Telefongespräch*|Unterredung); telefonisch (vereinbart|zugesagt|besprochen|erreicht|kontaktiert); Mailbox; Anrufbeantworter; (zweite*|dritte*|vierte*|fünfte*|#te) (Mahnung|Erinnerung|Schreiben|Zahlungserinnerung|Aufforderung|Versuch|Mal); (mehrmals|mehrfach*|wiederholt*|zigmal|zahlreiche*|etliche|vielfach*|erneut*); trotz (unserer|mehrerer|mehrfacher|vieler|aller|wiederholter|bisheriger); Sie ~ (ignoriert|ignorieren|nicht reagiert|nicht geantwortet|nicht gemeldet|geweigert|weigern)
  `),
  promiseClaims: entries(`
    Sie ~ (versprochen|zugesagt|zugesichert|bestätigt|angekündigt|versichert|zugestimmt); (Ihr|Ihre|Ihrem|Ihrer) (Versprechen|Zusage|Zusicherung|Zahlungszusage|Ankündigung|Wort|Bestätigung); (zugesagte*|versprochene*|angekündigte*) (Zahlung|Termin|Betrag|Datum)
  `),
  bankDetails: entries(`
    IBAN; BIC; SWIFT; Bankleitzahl*; BLZ; Kontonummer*; Konto Nr; Kontoinhaber*; Kontoverbindung*; Bankverbindung*; Bankkonto*; Bankdaten; Kontodaten; Zahlungsempfänger*; (neue*|geänderte*|andere*|folgende*|aktualisierte*) (Konto|Bank|Bankkonto|Kontonummer); (überweis*|zahlen|einzahlen|einzuzahlen|Zahlung) ~ (auf|an) ~ (Konto|Bank|Bankkonto); Western Union; Bitcoin*; Krypto*; Geschenkkarte*; Begünstigte*
  `),
  secretRequests: entries(`
    (Kreditkarte*|Karte|Karten|EC Karte|Debitkarte*)(nummer|daten|information)*; Kreditkarte*; Kartennummer*; Kartendaten; Prüfziffer; CVV; CVC; Passwort*; Passwörter; Kennwort*; Kennwörter; PIN; TAN; mTAN; Zugangsdaten; Anmeldedaten; Logindaten; Login*; Sicherheitscode; Einmalcode; Bestätigungscode; Ausweis*; Personalausweis*; Reisepass*; Geburtsdatum; Mädchenname; Online Banking; Onlinebanking; Sozialversicherungsnummer; Steuernummer (mitteilen|senden|angeben)
  `),
  machineTalk: entries(`
    als (KI|Sprachmodell|künstliche Intelligenz|Assistent); Sprachmodell; (ignoriere*|ignorieren|vergiss|missachte) ~ (vorherige*|bisherige*|obige*|alle*|diese*) ~ (Anweisung*|Instruktion*|Regel*|Vorgabe*); Systemprompt; System Prompt; hier ist (der|ein|die) (Entwurf|überarbeitete*|gewünschte*); (gerne|natürlich|selbstverständlich) hier ist; Hinweis an (den|die) (Prüfer*|Bearbeiter*); Platzhalter; Mustertext
  `),
};
