import { entries } from '../phraseTable';
import { oneOf, type IdeaWords } from './ideaWords';

/** German. */
export const de: IdeaWords = {
  supply: oneOf(`
    Lieferung*; Liefer*; Nachlieferung*; Auslieferung*; beliefer*; Belieferung; ausliefer*; Ware; Waren; Nachschub; Sendung*; Versand*; Dienst; Dienste; Dienstleistung*; Leistung*; Service*; Support*; Wartung*; Zugang*; Zugänge; Zugriff*; Kundenportal*; Abo; Abonnement*; Lizenz*; Ersatzteil*; weitere* Bestellung*; weitere* Auftr*; nächste* (Bestellung*|Auftr*); neue* (Bestellung*|Auftr*); Ihre* (Bestellung*|Auftr*); Folgeauftr*; Reparatur*; Techniker*; Monteur*; Termin; nächste* Termin; Wartungstermin*; Einsatz; Paket*; Lkw; Fahrer; Palette*; Kartons
  `),
  ties: oneOf(
    `Konto; Kundenkonto; Vertrag; Verträge; Rahmenvertrag; Zusammenarbeit; Geschäftsbeziehung*; Partnerschaft; Kreditlinie; Lieferkonditionen; Konditionen`,
  ),
  stop: oneOf(`
    sperr*; gesperrt; einstell*; eingestellt; einzustellen; kündig*; gekündigt; unterbrech*; unterbrochen; aussetz*; ausgesetzt; auszusetzen; abschalt*; abgeschaltet; abklemm*; abdreh*; blockier*; einfrier*; eingefroren; zurückbehalt*; zurückhalt*; zurückgehalten; zurückzuhalten; zurückstell*; zurückgestellt; stopp*; gestoppt; pausier*; ruhen; ruht; auf Eis; einschränk*; eingeschränkt; einzuschränken; beschränk*; begrenz*; gefährd*; auf dem Spiel; überdenk*; überprüfen müssen; neu bewert*; infrage; in Frage stell*; verweiger*; entzieh*; entzogen; deaktivier*; liegen bleib*; bleib* ~ (liegen|stehen|im Lager); nicht mehr (möglich|liefern|beliefern|bearbeiten|leisten|verfügbar|zur Verfügung); nicht (aufrechterhalten|fortführen|fortsetzen); abbrech*; aufkündig*; anhalt*; bleibt stehen; vom Hof; Stecker; in Ihrer Hand
  `),
  untilPaid: oneOf(`
    abhäng*; hängt; hängen; davon ab; (erst|nur|nicht) ~ (nach|wenn|sobald|gegen|bei) ~ (Zahl*|bezahl*|Ausgleich*|Eingang*|Geld*|beglich*|Begleich*|Überweis*|Kontoausgleich*|Saldo*); (bis|solange|sofern|ehe|bevor|vorausgesetzt) ~~ (Zahl*|bezahl*|ausgeglichen|eingegangen|eingeht|Eingang|Geld*|beglich*|offen*|überwiesen|Ausgleich|ausgleich*); (sobald|wenn|erst) ~ (Konto|Saldo|Rechnung|Zahlung|Betrag|Geld) ~ (ausgeglichen|beglichen|bezahlt|eingegangen|da|eingetroffen)
  `),
  handOver: oneOf(
    `übergeb*; übergib*; abgeb*; abzugeben; abgegeben; weitergeb*; weitergegeben; weiterzugeben; weiterreich*; weiterleit*; weitergeleitet; einschalt*; eingeschaltet; einzuschalten; beauftrag*; hinzuzieh*; hinzuzuziehen; übertrag*; übernehm*; übernimmt; überlass*; verkauf*; abtret*; in die Hände; in den Händen; landet; landen; auf dem Tisch; liegt bei; geht an; gehen an; kümmer*; bei unser*`,
  ),
  outsiders: oneOf(
    `Dritte*; extern*; Spezialist*; Profis; Fachleute; Fachfirma; Experten; Anwalt*; Anwält*; Kanzlei*; Jurist*; *jurist*; Inkasso*; Dienstleister*; Agentur*; Versicher*; *versicherer; Gerichtsvollzieher*; *eintreiber*; fremde* Hände*; andere* Hände*; Leute* die ~ Geld; weniger geduldig*; anderen Stelle*`,
  ),
  pursue: oneOf(
    `ergreif*; einleit*; einzuleiten; eingeleitet; prüf*; erwäg*; geltend*; durchsetz*; durchzusetzen; Gebrauch; beschreit*; vorbehalt*; ausschöpf*; greifen; nutzen; gehen; bleib*; bliebe; offen*; offenhalt*; anstreng*`,
  ),
  means: oneOf(
    `(unser*|alle*) (Recht*|Ansprüche*|Anspruch|Möglichkeiten|Mittel); (weitere*|andere*|geeignete*|notwendige*|nötige*|entsprechende*|formelle*|förmliche*|härtere*|schärfere*) (Schritt*|Maßnahme*|Weg*|Mittel*|Möglichkeiten|Töne); Wege offen; formelle* Weg*; förmliche* Weg*; den Weg* den; Gesetzgeber*; Gesetz; vorgesehene* Weg; alle* Optionen; letzte* Mittel`,
  ),
  rethink: oneOf(`überleg*; überdenk*; nachdenk*; nachzudenken; fragen uns; überprüf*; hinterfrag*; Gedanken`),
  together: oneOf(
    `Zusammenarbeit; zusammenarbeit*; zusammenzuarbeiten; Geschäftsbeziehung*; mit uns weitergeht; weitergeht mit; weitermach*; weiter beliefern; gemeinsam* weiter`,
  ),
  others: oneOf(
    `(andere*|alle*|jede*|übrige*|unsere*|meisten|ordentliche*|anständige*|seriöse*|ehrbare*|ehrliche*|zuverlässige*|verlässliche*|guter|gute|redliche*) (Kunde*|Kundschaft|Firma|Firmen|Unternehmen|Kaufmann|Kaufleute|Geschäftsleute|Betrieb*|Partner*|Geschäftspartner*|Leute); Kaufmannsehre; jeder andere`,
  ),
  behave: oneOf(
    `pünktlich*; zahl*; bezahl*; rechtzeitig; hält; halten; schaff*; lässt es; gar nicht erst; kommt ~ nach; anständig; ohne Erinnerung`,
  ),
  onlookers: oneOf(
    `(Ihre*|Ihr) (Kunden|Partner*|Geschäftspartner*|Lieferant*|Chef*|Vorgesetzt*|Geschäftsleitung|Geschäftsführ*|Vorstand|Bank|Mitbewerber*|Wettbewerber*|Kolleg*|Mitarbeiter*|Nachbarn|Familie|Gesellschafter*); andere* (Lieferanten|Firmen); Branche; Öffentlichkeit; Presse; herum`,
  ),
  learn: oneOf(
    `erfahr*; erfährt; wüsste*; hören; hört; weiß; wissen; denk*; sagen; sprich*; sprech*; spräch*; Wind bekomm*; Kenntnis; bekannt; rumsprech*; herumsprech*; herumspricht`,
  ),
  dependants: oneOf(
    `unsere* (Mitarbeiter*|Angestellte*|Leute|Familien|Azubi*|Auszubildende*|Belegschaft); Löhne; Gehälter; Gehalt; Lohn; Familien; Arbeitsplätze; kleine* (Betrieb*|Unternehmen|Firma|Firmen|Handwerksbetrieb*) wie (wir|uns|unser*); Existenz; (unsere*|meine*|deren|ihre) (Kinder*|Familie*|Lehrling*|Gesell*|Team); Familienbetrieb*; Familienunternehmen; kleine* Betrieb*; (ehrliche*|anständige*|fleißige*|brave*|redliche*) (Leute*|Menschen|Arbeiter*|Handwerker*); Kinder*; Brot; Heizkosten; Lehrling*`,
  ),
  suffer: oneOf(
    `leid*; wart*; Ihretwegen; wegen Ihnen; Ihre* Schuld; bezahlen (können|müssen); zahlen (können|müssen); verlier*; entlass*; kämpf*; ring*; angewiesen; auf dem Spiel; bedroh*; ausbad*; büßen; abhäng*; hängt; hängen; gefährd*; schlaf*; schläft; schlaflos*; (vom|auf den|auf dem) Tisch; Hunger; hunger*; frier*; leer aus*; verzicht*; nicht mehr (heizen|zahlen|bezahlen|leisten); nicht (heizen|leisten); denken Sie an; wegen Ihrer; durch Ihr*; Nächte; abgestellt; kalt`,
  ),
  guess: oneOf(
    `(Sie|du|ihr) ~ (denken|ahnen|ausmalen|vorstellen|ausrechnen|zusammenreimen); (denken|ahnen|ausmalen|vorstellen|ausrechnen) (können)? Sie; (wissen|ahnen) (Sie|wir) ~ (selbst|beide|genau|gut|vermutlich|sicher*|bestimmt|längst); Sie (wissen|ahnen) ~ (selbst|beide|genau|gut|vermutlich|sicher*|bestimmt|längst|ja|doch); (Ihrer|der) (Fantasie|Phantasie|Vorstellungskraft); (muss|müssen|brauch*) ~ Ihnen ~ (nicht|kaum); nicht (extra|eigens)? erklären; (brauche|muss|muß) ich ~ nicht zu (sagen|erklären); Sie sind ~ (alt|klug|erfahren) genug`,
  ),
  sequel: oneOf(
    `(was|wie es) ~ (danach|darauf|dann|kommt|folgt|passiert|geschieht|droht|weitergeht|ausgeht|endet|blüht|bevorsteht); wohin ~ (führ*|geht|läuft|münd*); wie (das|so etwas|solche|sowas|es) ~ (aus|endet|enden|weiter*); (welche|was für) (Wege|Schritte|Möglichkeiten|Mittel|Türen) ~; (Wege|Schritte|Möglichkeiten|Mittel) ~ (offensteh*|offen|bleib*|folgen); nächste* (Schritt|Schritte); was danach; was darauf`,
  ),
  news: oneOf(
    `so etwas; sowas; das; dies; Ruf; Name; Gerede; Nachricht*; Neuigkeit*; Geschichte*; Gerücht*; solche* (Dinge|Geschichten|Sachen|Verhalten); es`,
  ),
  spread: oneOf(
    `(spricht|spräche|sprechen) ~ herum; herumsprech*; herumspricht; rumsprech*; rumspricht; (macht|machen|mache) ~ die Runde; verbreite*; voraus; vorauseil*; Ohren; Lauffeuer; (schnell|rasch) ~ (rum|herum); Munde; durchsicker*`,
  ),
  rather: oneOf(
    `(lieber|besser|ungern|ungerne) ~ (nicht|kein*)?; (möcht*|woll*|würd*) ~ (nicht|ungern|kein*); (ersparen|erspar*) ~`,
  ),
  spell: oneOf(
    `auszuführen; ausführ*; ausbuchstabier*; auszubuchstabieren; auszumalen; ausmal*; beim Namen; aussprech*; auszusprechen; schilder*; ins Detail; deutlicher; aufzähl*; vertief*; darauf eingehen; näher (erläutern|beschreiben|eingehen)`,
  ),
  gentle: oneOf(`Brief*; Schreiben; Zeilen; Mail*; E Mail*; Erinnerung*; Worte*; Papier; Bitten; bitten; Post`),
  beyond: oneOf(
    `(andere|weitere|mehr|stärkere|wirksamere|ganz andere) ~ (Mittel|Wege|Möglichkeiten|Methoden|Werkzeuge|Instrumente|Pfeile) ~ als; (können|kann) (auch)? (mehr|anders) ~ als; nicht (das|der|die) (einzige*|letzte*) (Mittel|Weg|Möglichkeit|Werkzeug); nicht bei; bleibt es nicht`,
  ),
  nextTime: oneOf(
    `(nächste*|kommende*) (Mal|Brief|Schreiben|Mail|Anruf|Besuch|Besucher|Nachricht|Post|Anrufer); beim nächsten; nach mir; an meiner Stelle; mein* Nachfolger*`,
  ),
  notMe: oneOf(
    `(nicht|nicht mehr|kaum noch) (ich|wir|mir|von mir|von uns|mehr ich|mehr von mir|mehr wir); jemand (anderes|anders|andere*|mit); (anderer|andere|anderen|fremde*) (Absender|Stelle|Name*|Ton*|Person|Unterschrift|Briefkopf|Stimme); weniger (freundlich*|geduldig*|höflich*|nett*); weniger (angenehm*|verständnisvoll*|zimperlich)`,
  ),
  opinion: oneOf(
    `(hatte*|hätte*|habe*|hielt*|dachte*|schätzte*|glaubte*) ~ (Sie|Ihnen|dich|euch|Ihrem|Ihrer); von Ihnen ~ (hätte*|hatte*); (Sie|Ihnen) (hatte*|hätte*|hielt*)`,
  ),
  better: oneOf(
    `mehr (erwartet|gehalten|versprochen|zugetraut|erhofft); (besser*|anderes|anders|höher) (eingeschätzt|gedacht|erwartet|eingestuft|gehalten|gewohnt|gekannt); (größer*|höher*) Meinung; für (zuverlässig*|seriös*|ehrlich*|anständig*|verlässlich*|solide*)`,
  ),
  callers: oneOf(
    `(unser*|mein*|ein|der|die) (Außendienst*|Vertreter*|Kolleg*|Chef*|Fahrer*|Techniker*|Monteur*|Mitarbeiter*|Geschäftsführ*|Verkäufer*|Vertrieb*)`,
  ),
  called: oneOf(
    `angerufen; besucht*; vorbeigekommen; vor Ort; bei Ihnen (war|gewesen|vorbei*); war (bei|schon|bereits|zweimal|dreimal); waren (bei|schon|bereits); gesprochen; telefoniert*; geschrieben; erreicht; erinnert; nachgefragt; nachgehakt; hinterlassen; rief`,
  ),
  bank: oneOf(
    `Bank; Hausbank; Konto; Bankkonto; Bankverbindung; Kontoverbindung; IBAN; Kontonummer; Zahlungsempfänger; Geschäftskonto`,
  ),
  changed: oneOf(
    `geändert; gewechselt; wechsel*; aufgelöst; umgestellt; umgezogen; nicht mehr (gültig|aktuell|nutzen|verwenden|benutzen); nur noch (auf|an|das|die)`,
  ),
  client: oneOf(`(der|die|diese*|dem|den) (Kunde*|Kundin|Kundschaft|Firma|Typ|Debitor*); Kunde; Kundin; Achtung bei`),
  trait: oneOf(
    `schwierig*; unzuverlässig*; lüg*; Ausrede*; zahlt nur; zahlt nie; zahlt immer; auf Druck; Druck machen; nervt; nervig*; stellt sich dumm; trickst; trickser*; hinhält; hält uns hin; vorsichtig; Vorsicht; aufpassen; Problemfall; Problemkund*; anstrengend*; kein* Kulanz; nicht nachgeben; bloß nicht; auf keinen Fall`,
  ),
  paid: oneOf(`
    bereits; schon; inzwischen; zwischenzeitlich; mittlerweile; längst; unterwegs; überschnitten; überschneid*; gekreuzt; kreuz*; bezahlt; gezahlt; überwiesen; beglichen; erledigt; veranlasst; angewiesen; ausgeglichen; abgeschickt; getätigt; gerade; eben; kürzlich; in der Zwischenzeit; zuvorgekommen; auf dem Weg; hinaus; raus; erfolgte*; erfolgt; getan; gekreuzt
  `),
  neverMind: oneOf(`
    gegenstandslos; erledigt; ignorier*; hinfällig; überflüssig; (nichts|nicht) (weiter*|mehr|zu tun|beachten|unternehmen|tun|zu beachten|zu unternehmen|kümmern); vergessen; vergiss; lösch*; löschen; übersehen; überlesen; außer Acht; beiseite*; weglegen; wegwerfen; Papierkorb; betracht*; keine Beachtung; unbeachtet; alles (gut|bestens|in Ordnung|klar); passt alles; keinen Handlungsbedarf; brauchen Sie nichts; müssen Sie nichts; nichts weiter; nicht zu beachten; obsolet; keine* (Reaktion|Antwort|Rückmeldung|Maßnahme*|weiteren Schritte|Handlung*); nicht (reagieren|antworten|darauf reagieren); mehr ist ~ nicht; hinfällig; nicht weiter
  `),
  unclear: oneOf(`
    fehl*; unklar*; Unklarheit*; Frage*; Rückfrage*; Unstimmigkeit*; stimm* ~ nicht; nicht (stimm*|korrekt|richtig|nachvollziehbar|erhalten|vorliegen|bekommen|angekommen|einverstanden|klar|passt|zutreff*); falsch*; Fehler*; benötig*; brauch*; Problem*; Einwand; Einwände; Einwänden; Abweichung*; abweich*; Grund; Gründe; Hindernis*; Kopie*; Rechnungskopie; Unterlagen; anders; etwas; Anliegen; Reklamation*; Mangel; Mängel; Zweifel*; Irrtum; geändert; Schwierigkeit*; hak*; dazwischen*; Beleg*; Abgleich; noch einmal; nochmal*; Klärung*; klären; Angaben; Änderung*; Einwendung*; vermiss*; weicht; dazwischen*; passt ~ nicht; Lieferschein
  `),
  reach: oneOf(`
    antwort*; Antwort; melden; melde; meldet; Rückmeldung; schreib*; Bescheid; sag*; wenden; kontaktier*; Kontakt; ruf*; anruf*; mitteil*; Nachricht; teilen ~ mit; erreich*; lass* ~ wissen; hör*; Mail; E Mail; Anruf; Zeile*; Hinweis; gerne ~ weiter; (helf*|klär*|unterstütz*|kümmer*) ~ (gern*|Ihnen|dir|wir|ich|darum); (gern*|ich|wir) ~ (helf*|klär*|unterstütz*|schau*|prüf*|korrigier*|schick*|send*); sprech*; zur Verfügung; für Sie da; für dich da; nachfrag*; frag*; zurückschreib*; ansprechen; Ansprechpartner*; Zeile an; sprechen Sie; für Sie da; reicht
  `),
  staff: entries(
    `kollege; kollegin; kollegen; prokurist; prokuristen; prokuristin; chef; chefin; geschäftsführer; geschäftsführerin; buchhalter; buchhalterin; leiter; leiterin; mitarbeiter; mitarbeiterin; assistent; assistentin; inhaber; inhaberin; vorstand; controller; controllerin; vorgesetzter; vorgesetzten; vorgesetzte; partner; partnerin; finanzchef; finanzchefin; vertriebsleiter; buchhaltungsleiter; buchhaltungsleiterin; finanzleiter; finanzleiterin; direktor; direktorin; sachbearbeiter; sachbearbeiterin`,
  ),
  threats: entries(`
    (andernfalls|ansonsten|sonst|anderenfalls) ~ (bliebe*|bleibt uns|müssten|müssen wir|müsste*|sähen|sehen wir uns|droht|drohen|zwing*|gezwungen|genötigt); (wenn|falls|sofern|sollten) wir ~ (nichts|nicht|kein*) ~ (hören|erhalten|sehen|feststellen|bekommen) ~~ (müss*|werden wir|wir|bleibt|geben|über*); ohne (Ihre|eine|weitere) (Zahlung|Reaktion|Antwort|Rückmeldung) ~ (müss*|werden|wir|uns); *vertrag* ~~ (ruhen|kündig*|gekündigt|aussetz*|sperr*|beend*); (Spuren|Folgen) ~ (Bonität|Auskunft*|Kredit*|Rating|hinterl*); (hinterl*|nach sich) ~ (Spuren|Folgen); (Angelegenheit|Sache|Fall|Vorgang|Akte) ~ (aus der Hand|anderswo|offiziell*|förmlich*|formell*|andere* Hände*|andere* Schreibtisch*|eskal*|weiterreich*|übernehm*|abgegeben|abzugeben); (unter uns|im Guten|gütlich|gütlichen|einvernehmlich) ~ (klär*|regel*|lös*|einig*); Post von (unser*|einem|einer|anderer); *jurist*; Hausjurist*; (Priorität|bevorzugt*|Vorrang) ~ (verlier*|verlor*|mehr|entfall*|entfäll*); nur (noch)? (gegen|bei) (Vorkasse|Barzahlung|Nachnahme|Sicherheit*|Bezahlung)
    (größere|weitere) Kreise; nicht weiter (treiben|eskal*); weitere Kreise ziehen; (Vermerk|Eintrag|Notiz) ~ (Akte|Kundenakte); mit (Folgen|Nachteilen) rechnen; (rät|raten|empfiehlt) uns ~ (Schritt*|vorzugehen|härter)
    negative* (Eintrag*|Vermerk*|Meldung*|Merkmal*); (was|alles) (danach|dann) (kommt|passiert|folgt|geschieht); nicht mehr in (unserer|meiner) Hand; (Banken|Bank) ~ (schauen|achten|sehen|fragen|merken|Freude); andere Saiten; härtere Gangart; Verantwortung für das
    (auf die|unsere) Probe; (kein*|schwer*|kaum) ~ zurück; (kennt|kennen) ~ (jeder|jeden|jede|sich) ~ (jeder|jeden|jede|alle); (kleine*|überschaubare*|enge*) (Branche|Gewerbe|Welt|Stadt|Ort|Markt|Kreis*); (jemand|man|wer|Leute) ~ (klopf*|klingel*|läutet|steht) ~ (Tür|Türe|Tor); (vor|an) (Ihrer|der|die|Ihre) Tür ~ (steh*|klopf*|klingel*|läut*); (guter Name|guten Namen) ~~ ((hält|halten) sich|ruiniert|beschädigt|dahin); (Lieferanten|Händler*|Handwerker*|Kollegen) ~ (reden|sprechen|tuscheln|tauschen) ~ (über|aus); unter (Lieferanten|Händlern|Handwerkern|Kollegen) ~ (redet|spricht|tuschelt|Thema|Gespräch); Gesprächsthema; Stadtgespräch; Tagesgespräch; Thema Nummer
    (bis|solange) (das|dies|es|die Sache) ~ (geklärt|erledigt|bezahlt|beglichen|bereinigt|offen) (ist|bleibt) ~ (lassen|bleibt|bleiben|halten) ~~ (zu|geschlossen|verschlossen|ausgeschaltet|im Lager|im Regal|in der Garage|eingepackt)
  `),
  newTerms: entries(`
    (ab sofort|künftig|in Zukunft|zukünftig|fortan|ab jetzt|von nun an) ~~ (nur|Vorkasse|bar|Barzahlung|kürzer*|Zahlungsziel*|Preise|Aufpreis|Konditionen|Tage|berechn*); berechnen (wir)? (Ihnen)?; (Sicherheit|Sicherheiten|Bürgschaft|Kaution|Bankbürgschaft) ~ (verlang*|leist*|stell*|hinterleg*|brauch*|benötig*|bitten); Bankbürgschaft; Kaution; (Betrag|Summe|Zahlung|Rest*) ~ (verteil*|aufteil*|streck*|stückel*); (abstotter*|abzahl*); (über|auf) (mehrere|drei|vier|fünf|sechs|zwölf|einige) (Monate|Raten|Teile|Zahlungen); (warten|gedulden) ~ bis (Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Ende|Anfang|Mitte|zum|nach); verlängert*; Preise ~ (erhöh*|anheb*|anpass*|steig*); (wären|sind) (bereit|einverstanden) ~; schenken ~ (Prozent|Euro|Rest)
    für (unseren|den|meinen) (Aufwand|Mühe|Zeitaufwand|Arbeit) ~ (Euro|berechn*|drauf|dazu|zusätzlich)
    (sofort|direkt) (bei|nach) Erhalt; ohne das übliche; (ein|das|die) (Viertel|Drittel|Hälfte) (jetzt|sofort|zuerst|vorab); (Rest|Restbetrag) ~ (später|Frühjahr|Frühling|Sommer|Herbst|nächst*|danach); in (zwei|drei|vier|fünf) (Teile|Teilen|Schritten|Happen)
    ((Zahlungsziel*|Zahlungsfrist*) ~~ (verkürz*|kürz*|änder*|herabsetz*|herabgesetzt)|(verkürz*|kürzen|ändern) ~~ (Zahlungsziel*|Zahlungsfrist*))
  `),
  pressure: entries(`
    (fühlen|fühle|fühlt|sind|bin) ~ (ausgenutzt|betrogen|getäuscht|hintergangen|veralbert|verschaukelt|hingehalten|im Stich|enttäuscht|verärgert|gekränkt|verletzt|hinters Licht|ernüchtert|entsetzt|fassungslos|sprachlos|traurig); (haben|hatten) ~ vertraut; (letzte*) (freundliche*|höfliche*|nette*|gütliche*) ; (nicht|kein) (noch einmal|noch mal|nochmal|wieder|ein weiteres Mal|weiter) ~ (bitten|erinnern|schreiben|fragen|freundlich|nett); Gesicht ~ (wahren|verlieren); (Stunde|Tag|Minute|jede|jeder) ~ (zählt|verschlimmer*|schlimmer|teurer); (Lage|Situation|Sache) ~ (schlimmer|verschlecht*|verschlimmer*|ernst); auf unsere Kosten; zinslos*; Anstand; anständig*; Respekt; Respekts; respektlos*; respektvoll*; respektier*; Höflichkeit gebietet; Ehrenwort; Wort ~ (halten|gehalten|wert); aussitzen; tot stellen; totstellen; Zahlungsschwierigkeit*; (finanzielle*|wirtschaftliche*) (Schwierigkeit*|Problem*|Engpass*|Lage); Zahlungsunfähig*; pleite; Gerüchte*; Geduldsfaden; Nerven; hinhalt*; hingehalten; Ausflüchte*; Ausflucht; (allein|alleine|Sie) ~ (die|der) Einzige*; aufgebraucht; erschöpft; (schlechtes|reines|gutes) Gewissen; auf Dauer nicht; nicht (gefallen|bieten) lassen; bequem machen; herausreden; so (geht|läuft) ~ nicht; nicht (witzig|lustig|fair); unfair*; Rücksicht auf uns; jetzt (sofort|endlich|handeln|zahlen)
    je länger ~~ (desto|umso); (gutes|schlechtes|gutem|günstiges|bestes) (Licht|Bild|Zeugnis|Aushängeschild); (mein|meinem|meinen|unser|unserem) (Chef|Chefin|Vorgesetzte*); Hölle heiß; Portokasse; Taschengeld
    (hinterherlaufen|hinterherzulaufen|hinterherrennen|nachlaufen|nachrennen); wer (bestellt|kauft|liefern lässt) ~~ (zahl*|bezahl*); jetzt oder nie; auf der Stelle; weil Sie nicht (zahlen|bezahlen|überweisen); (versetzen|versetzt) Sie sich ~ Lage; Weihnachtsgeld; bangen; (dachten|glaubten|hielten) ~~ (seriös*|zuverlässig*|ehrlich*|anständig*); Maß ist voll; Fass ~ überlauf*; jeder weiß; (würdig|unwürdig); kein Benehmen; Schade dass (man|wir|Sie)
    (ohne|keine|unsere) (Heizung|Strom|Lohn|Essen); Heizung ~ (aus|kalt|abgestellt|kaputt|abgedreht); (hatte*|hätte*) ~ Meinung von (Ihnen|Ihrem); (ehrbare*|ehrenwerte*|ehrenhafte*|redliche*|rechtschaffene*|ordentliche*|anständige*) (Kaufmann*|Kaufleute|Haus|Firma|Betrieb*|Unternehmer*|Geschäftsmann); (Haus|Firma|Betrieb|Unternehmen|Kaufmann) ~ (auf sich hält|etwas auf sich|Selbstachtung|mit Ehre); (binnen|innerhalb) (einer|der nächsten) (Stunde|Stunden|Minute*); (keine|nicht eine) (Minute|Sekunde|Stunde) (länger|mehr|später); in dieser (Stunde|Minute|Sekunde); (erwachsene*|erwachsenen) (Menschen|Leute*|Mann|Frau); man (sollte|könnte|möchte|würde) (meinen|glauben|denken|annehmen|erwarten); (betteln|anbetteln|bettelt|anflehen); den Spiegel; im Spiegel; Sie ~ (überschätzt|falsch eingeschätzt); in Ihnen ~ (getäuscht|verschätzt|verrechnet); man redet; (Gesellen|Leute|Mitarbeiter|Monteure|Lehrlinge) ~ (nicht|kaum) ~ Miete; (Gesellen|Leute|Mitarbeiter|Monteure|Lehrlinge) ~ Miete ~ (nicht|kaum); (Firma|Betrieb|Haus) mit ~ (Stolz|Ehrgefühl)
  `),
  contactClaims: entries(`
    (bei|anlässlich|während|nach) (unserem|unserer|dem|meinem|Ihrem) (letzten|gestrigen|jüngsten)? (Besuch*|Treffen|Gespräch*|Telefonat*|Anruf*|Messe*|Termin*|Mittagessen); (auf|bei) der Messe; Einschreiben; (zweimal|dreimal|viermal|fünfmal|sechsmal|mehrmals|mehrfach|wiederholt|vergeblich) ~ (angerufen|versucht|geschrieben|erreicht|besucht|erinnert|gebeten); (niemand*|keiner) ~ (erreicht|abgehoben|zurückgerufen|gemeldet|ran|abnimmt|geantwortet); (Ihr|Ihre|Ihrem) (Kolleg*|Chef*|Sekretär*|Empfang*|Buchhalt*|Assisten*|Mitarbeiter*|Büro|Frau|Mann|Geschäftsführ*) ~ (sagte|gesagt|versprach|versprochen|zugesagt|versichert*|bestätigt*|meinte|zugesichert); (das|dies|diese) (ist|ist nun|ist jetzt|ist bereits) ~ (zweite|dritte|vierte|fünfte|sechste)
    (Ihr|Ihre|Ihrem|Ihrer) (Kolleg*|Chef*|Sekretär*|Buchhalt*|Assisten*|Mitarbeiter*) ~ (wollte*|sollte*|hat|hatte) ~
    (auf|trotz) (unsere*|meine*) ~ (Mahnung*|Schreiben|Erinnerung*|Brief*|Mails|Nachricht*) ~~ (nie|nicht|niemals|kein*) (reagiert|geantwortet|gemeldet|reaktion|antwort)
    (unsere|meine|unserer|meiner|unseren|meinen|zwei|drei|beiden|#) (zwei|beiden|drei|vier|#)? (früheren|frühere|vorherigen|vorherige|bisherigen|vorigen|vorangegangenen) (Schreiben|Mails|E Mails|Briefe|Erinnerungen|Nachrichten|Zahlungserinnerungen|Anfragen); (danke|dank) ~ (Gespräch|Telefonat|Besuch|Treffen|Plausch|Plauderei); (schön|nett|gut) ~ (mit Ihnen|mit dir|Sie|dich) ~ (gesprochen|geplaudert|getroffen|gesehen|zu sprechen|zu treffen|zu sehen)
  `),
  promiseClaims: entries(`
    (hatten|haben) Sie ~ (zugesagt|versprochen|zugesichert|versichert|geschworen)
  `),
  bankDetails: entries(`
    (überweis*|zahl*|einzahl*) ~~ (neue*|andere*|folgende*) (Konto|Bank|Bankverbindung); (Konto|Kto) (bei|Nr|Nummer|lautet|#); (nutzen|verwenden|benutzen) Sie ~ (Konto|Bank*|Daten unten|neuen Daten|IBAN); (alte*|bisherige*) (Konto|Bankverbindung|Link) ~ (nicht|geschlossen|aufgelöst|gekündigt)
    (zahl*|überweis*) ~ (an|auf) ~ (Schwesterfirma|Schwestergesellschaft|Muttergesellschaft|Tochtergesellschaft|Partnerfirma|Privatkonto|andere Firma|anderes Unternehmen|mich persönlich|meine Adresse); (Angaben|Daten) ~ (auf|in) ~ Rechnung ~ (veraltet|nicht mehr gültig|nicht mehr aktuell|überholt)
    in bar; Bargeld; Barzahlung; Bares; (bar|Scheine|Geldscheine) ~ (Umschlag|Kuvert|Fußmatte|Briefkasten)
  `),
  internalNotes: entries(`
    (Notiz|Hinweis|Info|Memo|Vermerk|Bemerkung|Achtung|Anmerkung) (an|für) (das|die|den|alle|unser*)? (Team|Kolleg*|Buchhaltung|Vertrieb|Innendienst|Akte|Büro|intern*|Abteilung); nur auf Druck; Druck machen; nicht locker lassen; (bloß|ja|nur) nicht (nachgeben|einknicken|lockerlassen); kein* Entgegenkommen; stellt sich (gern|immer)? (dumm|tot)
    (Kunde|Kundin) (jammert|meckert|beschwert|klagt|trickst|verspricht|vertröstet|reagiert|braucht); (kurz|klein) halten
    laut (Vertrieb|Außendienst|Innendienst|Chef); loswerden
  `),
  machineTalk: entries(`
    hier (ist|kommt|finden Sie|haben Sie) (eine|einen|ein|der|die|das|Ihre|Ihr) ~ (Entwurf|Zahlungserinnerung|Mahnung|Text|Vorlage|Fassung|Version|Formulierung|E Mail|Nachricht); (hier|bitte) ~ einfügen; (an Ihren|an den) Kunden (senden|schicken|verschicken); (Name|Namen|Betrag|Datum|Anrede|Firma) einsetzen
  `),
  idioms: entries(`
    (Fragen|Rückfragen|Anliegen) zu (unserer|Ihrer|der) (Lieferung|Leistung|Bestellung); (Mängel|Unstimmigkeit*|Problem*|Fehler) (bei|mit|an) (der|unserer|Ihrer) (Lieferung|Leistung|Bestellung|Ware); nicht (dringend|eilig); gute* Zusammenarbeit; angenehme* Zusammenarbeit; stehen ~ zur Verfügung
  `),
  secretRequests: entries(`
    Code ~ (SMS|Handy|App|E Mail); SMS Code
  `),
  ignoreIfPaid: entries(`
    (ist|sind|wenn|falls|sollte*|haben|hat|sofern|bereits|schon) ~ (bezahlt|beglichen|überwiesen|erledigt|gezahlt|veranlasst|ausgeglichen) ~~ (Dank|danke*|entschuldig*|Entschuldigung|verzeih*)
  `),
};
