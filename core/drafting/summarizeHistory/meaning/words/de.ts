import { makeWordBook } from '../wordBook';

export const GERMAN_WORDS = makeWordBook({
  paid: 'bezahlt* gezahlt* uberwiesen* beglichen* angewiesen* abgebucht* eingezogen reguliert* ausgeglichen* entrichtet* ausbezahlt* eingelost abgezogen gutgeschrieben transferiert vergutet gebucht verrechnet bezahlten uberwies zahlten zahlte abgeglichen getilgt uberwiesenen ausgezahlt gezahlte iizahlt uberwise zahlt_hani bei_ihnen_seit seit_dem_bei_ihnen auf_null eingegangen_ist bar_bezahlt gebucht_worden abgeflossen rausgeschickt_das_geld haben_wir_rausgeschickt uberweisung_raus',
  pay: 'zahlen bezahlen uberweisen begleichen anweisen regulieren ausgleichen zahle bezahle uberweise begleiche gleichen gleiche zahlt weisen_wir weise_ich',
  money:
    'zahlung* geld uberweisung* betrag scheck lastschrift zahlungseingang uberweisungstrager rechnungsbetrag abbuchung geldeingang summe gold sammeluberweisung ausgleich lastschriften dauerauftrag paypal kohle sepa-lastschrift sammellauf einzug bankeinzug bareinzahlung *zahlung *zahlungen *uberweisung *uberweisungen *lauf onlinebanking online-banking bargeld',
  done: 'verlassen durchgegangen rausgegeben raus getatigt ausgefuhrt veranlasst gesendet erledigt verschickt rausgegangen gegangen unterwegs freigegeben erfolgt ausgelost eingegangen gemacht vorgenommen rausgeschickt in_auftrag_gegeben auf_ihrem_konto auf_eurem_konto losgeschickt abgeschickt zugegangen abgegangen eingereicht erloschen durch gutgeschrieben eingezahlt verbucht abgehakt durchgefuhrt ging gingen zu_ging ging_zu drauf gegangen_am uberbracht getan gutschrieben hingelegt abgegeben_bar bar_bezahlt raus_gegangen eingeworfen gelassen dagelassen hinterlegt zugeordnet verbucht_auf',
  has: 'habe haben hat hatte hatten ist sind war waren wurde wurden worden bin gelten gilt',
  future:
    'wird werden werde werdet kann konnen soll sollte sollten muss mussen mochte will wollen wurden_wir wurde_ich kommt folgt geplant vorgesehen eingeplant geht_mit gehen_mit spatestens zu_zahlen erhalten_sie bekommen_sie ist_wieder wieder_da',
  before:
    'gestern vorgestern bereits schon vor letzte letzten letzter vergangene* soeben gerade langst seit heute_fruh heute_morgen kurzlich vorhin eben',
  not: 'nicht nie niemals kein keine keinen keiner keinem nichts ohne weder nirgends keinesfalls keineswegs niemand nix nid nod kan keis',
  proof:
    'zahlungsnachweis* uberweisungsnachweis* zahlungsbeleg* uberweisungsbeleg* beleg kontoauszug* nachweis bankbeleg* zahlungsavis zahlungsbestatigung* bestatigung_der_bank einzahlungsbeleg* uberweisungsbestatigung* avis buchungsbeleg*',
  attached:
    'anbei anliegend* beigefugt* angehangt* anhang anlage hiermit untenstehend* siehe sende_ihnen schicke_ihnen weiterleitung leite',
  please:
    'bitte_senden bitte_schicken konnen_sie konnten_sie benotigen brauchen fehlt bitten_um senden_sie schicken_sie warten_auf zusenden hatten_sie konnte_ich konnten_wir brauche benotige brauchten brauchte bitte_die bitte_um bitte_noch bitte_mir bitte_uns wurden_sie durfte_ich erbitte ersuche ersuchen schicken_s schickt_mir schickt_uns lassen_sie_mir lassen_sie_uns lasst_uns nachreichen haben_sie_fur_mich ware_gut ware_hilfreich ware_schon',
  open: 'offen* ausstehend* schulden geschuldet',
  wrong: 'falsch* fehler fehlerhaft* unrichtig* irrtum irrtumlich* inkorrekt* uberhoht* unberechtigt* zu_unrecht unberechtigt ungerechtfertigt* verrechnet_haben vertan zu_hoch zu_viel zuviel falschberechnung',
  elsewhere: 'person adresse abteilung ansprechpartner* firma empfanger kontakt spam',
  ownFault: 'unser unsererseits mein* entschuldig* sorry unsere unserer unseren unseres unserem',
  defect:
    'defekt* kaputt* beschadigt* mangelhaft* undicht* zerbrochen* unbrauchbar* verrostet* zerkratzt* gebrochen* tropft leckt mangel schimmel* minderwertig* pfusch* schrott durchnasst zerkratzt verbeult verschimmelt gerissen risse undichte ausgefallen ausfall storung* stillstand verfarbt verdorben bruch zerbrochen fehlerhaft* mangel* schaden* schimmelt wackelt minderwertige verbogen verkratzt transportschaden unvollstandig* hin im_eimer zerdepp* bruchig* durchgebrannt abgesoffen geplatzt verklebt versagt_hat rinnt ausgelaufen abgebrochen tiefkuhl* aufgetaut falsche_farbe falscher_farbe *schaden *mangel *fehler nachbesserung roch stank stinkt verfault unscharf',
  got: 'erhalten geliefert bekommen angekommen erbracht eingetroffen gekommen ausgefuhrt erschienen montiert geleistet fertiggestellt abgeschlossen fertig da erledigt beendet behoben beseitigt repariert durchgefuhrt ausgeliefert abgenommen abnahme stattgefunden umgesetzt eingebaut installiert zuruckgekommen',
  agreed:
    'bestellt* vereinbart* beauftragt* abgesprochen* unterschrieben* einverstanden akzeptieren akzeptiere anerkennen angefordert* genehmigt* gebucht zugestimmt erkennen in_auftrag freigegeben abgesegnet',
  works:
    'funktioniert* stimmt stimmen passt passen lauft entspricht entsprechen geht heizt ubereinstimm* uberein schliesst schliessen kuhlt korrekt richtig',
  billed: 'berechnet* abgerechnet* fakturiert* verlangen rechnung_gestellt in_rechnung berechnen berechnet_haben stellen_uns setzen_an in_rechnung_gestellt ausgewiesen angesetzt veranschlagt fakturiert belastet_haben rechnen rechnet abrechnen rechnen_bis verlangen_sie fordern_sie',
  bill: 'rechnung* forderung* betrag position* posten rechnungsposition* belastung position_* *rechnung *rechnungen *forderung',
  price:
    'preis* betrag stunden menge stundensatz mwst umsatzsteuer stuckzahl satz kosten summe rabatt tarif* mehrwertsteuer',
  offer:
    'angebot* vertrag* vereinbarung* kostenvoranschlag* auftragsbestatigung* vereinbart* bestellung stundenzettel* *vertrag *angebot *vereinbarung rahmenvertrag',
  goods:
    'ware* artikel produkt* teile lieferung* palette* bestellung* leistung* material* maschine* kartons* arbeit* reparatur* heizung* gerat* monteur* techniker* stunden abo abonnement arbeiten auftrag baustelle projekt platten fliesen stuhle pumpe* dienstleistung* lizenz* einbau montage wartung seminar schulung karton* sendung* paket* mobel fenster tur* dach anlage software gerate reinigung *lieferung *lieferungen *leistung *leistungen *arbeiten *ware *material *auftrag *montage *reparatur gerust fisch nachtrag* farbe druck *wartung *abo',
  twice: 'doppelt* zweimal doppelberechn*',
  creditNote: 'gutschrift* rechnungskorrektur* stornorechnung* storno gutschrift_uber gutzuschreiben gutschreiben preisnachlass nachlass_von minderungsbetrag',
  gaveBack: 'zuruckgeschickt* retourniert* zuruckgesandt* zuruckgegeben* zuruckgeschickt zuruckgesendet* rucksendung retoure* zuruckgebracht abgeholt zuruckgegangen',
  cancelled: 'storniert* gekundigt* abbestellt* widerrufen widerruf kundigung zuruckgetreten rucktritt stornierung',
  refuse: 'weigern verweigern lehnen weigere verweigere behalten_ein zuruckhalten zuruckbehalten halten_zuruck nicht_bereit gibt_es_kein_geld keinen_cent keine_veranlassung nicht_zahlen_werde',
  why: 'warum wieso weshalb wofur',
  missing: 'fehlen fehlten fehlte unvollstandig* fehlmenge* nur_geliefert fehlend* ausgeblieben minderlieferung nicht_berucksichtigt nicht_abgezogen vergessen_abzuziehen unterschlagen es_fehlt_der es_fehlt_die',
  contest:
    'bestreiten bestritten widersprech* widerspruch reklam* beanstand* anfecht* einwand* einspruch* strittig* unstimmigkeit* differenz* abweich* gegenstandslos unbegrundet nicht_an abzulehnen ablehnen zuruckweisen weisen_zuruck nicht_einverstanden erkennen_wir_nicht keine_grundlage ohne_grundlage missverstandnis deckt_sich_nicht decken_sich_nicht sehe_nicht_ein sehen_nicht_ein widersprechen bemangel* mangelanzeige mangelruge nie_beauftragt nicht_beauftragt nie_bestellt nicht_bestellt keiner_bestellt niemand_bestellt so_stimmt_sie_nicht retour_die_rechnung schick_sie_ihnen_retour nehmen_sie_die_raus rechnen_sie_den_raus rechnen_sie_das_raus herausrechnen rausrechnen streichen_sie_die zuruckbehaltungsrecht nicht_freigegeben gilt_sie_als_nicht gilt_als_nicht',
  law: 'anwalt* anwalte anwaltin rechtsanwalt* rechtsabteilung* rechtsbeistand* kanzlei* gericht gerichts* klage verklag* rechtlich* juristisch* mahnbescheid* rechtsstreit* rechtsweg* staatsanwalt* anzeige_erstatten strafanzeige* verbraucherzentrale* wahrnehmung_ihrer_rechtlichen rechtlichen_interessen mandant* namens_und_in_vollmacht nachlass* verstorben erbe erben erbschaft notar widerspruch_gegen_den schlichtungsstelle inkassounternehmen aussergerichtlich* prozess* vor_gericht unterlassung* ra_dr rechtsschutz* inkasso_drohen schuldnerberat* betreibung rechtsvorschlag schlichtung kantonsgericht bezirksgericht landgericht amtsgericht arbeitsgericht friedensrichter advokat*',
  bankrupt: 'insolven* konkurs* glaubiger* zahlungsunfahig* schutzschirm* liquidation insolvenzverwalter* eigenverwaltung sachwalter* restrukturierung* starug geschaftsbetrieb_eingestellt betrieb_eingestellt geschaftsaufgabe abwickl* eroffnungsbeschluss tabelle_anmelden privatinsolvenz liquidator* in_auflosung verwalter nachlassstundung nachlassverfahren konkursamt konkurseroffnung sanierungsverfahren sanierungsplan masseverwalter ksv sanierungsverwalter insolvenzantrag glaubigerversammlung nachlassverwalter',
  part: 'teil teilbetrag* teilzahlung* halfte halfte_des anzahlung* abschlag* rate teilweise prozent % teils mehr_ist mehr_geht mehr_schaffe mehr_schaffen_wir ausser abzuglich ohne_die mit_ausnahme alles_bis_auf fur_den_moment vorerst erste_halfte',
  rest: 'rest restbetrag* restliche* ubrige* restzahlung* der_rest den_rest mehr_ist restliches ubrigen anderen_teil andere_halfte verbleibend* fehlend*_betrag noch_offenen differenzbetrag zweite_halfte',
  remove: 'entfernen loschen streichen nehmen_sie austragen abmelden abbestellen stellen_sie einstellen einzustellen unterlassen',
  list: 'verteiler* liste mailliste newsletter mails e-mails adresse mailadresse nachrichten hinweise erinnerungen benachrichtigungen versand zusendung',
  spread:
    'stunden_das stundung* ratenzahlung* raten strecken aufteilen zahlungsaufschub aufschub verschieben zahlungsplan abstottern stuckweise spater_zahlen stunden_konnten das_stunden monatsraten aufzuteilen monatlich* pro_monat im_monat zahlungspause stundungs* in_etappen losung_finden entgegenkommen zahlungsziel_verlangern verlangerung hinausschieben verlangern aufschieben langeres_zahlungsziel langere_frist fristverlangerung aufgeschoben zuwarten warten_bis raten_zahlen zeit_bis luft langer_zeit mehr_zeit sechzig_tage zwei_monate_mehr die_woche pro_woche wochentlich frist aufschub_bis in_drei_raten',
  angry:
    "unverschamt* frechheit lacherlich* unerhort* skandal* unmoglich* zumutung belastigung nervt genervt schikane inkompetent* peinlich* dreist* lesen_konnen es_reicht unangemessen* frech ton sauer emport* respektlos zum_dritten_mal zum_x-ten unprofessionell lesen_sie bombardier* nervig armselig geht's_noch witz kindergarten schluss_damit hausaufgaben herzlichen_gluckwunsch funfmal dreimal viermal sechsmal wisch liest_bei_ihnen uberhaupt_irgendwer so_geht_man geht_gar_nicht unterirdisch geduld_am_ende schnauze zum_letzten_mal zum_vierten zum_funften drohen drohungen stammkunden beschweren beschwerde sagenhaft nervt_gewaltig gewaltig mahnen_konnen unglaublich",
  scheduled: 'eingeplant geplant vorgesehen terminiert auf_ihrem_konto auf_eurem_konto vorgemerkt angesetzt',
  deduct: 'gekurzt einbehalten abgezogen kurzen minderung gemindert mindern abzug einbehalt abzug_war skontoabzug',
  instead: 'statt anstatt anstelle sondern_nur lediglich gegenuber entgegen abweichend',
  assured: 'zugesagt versprochen zugesichert hiess_es sollte_eigentlich wie_besprochen abgemacht ausgemacht vereinbarungsgemass laut_angebot laut_vertrag laut_vereinbarung laut_auftragsbestatigung laut_bestellung laut_absprache',
  free: 'kostenlos kostenfrei gratis frei_haus inklusive inbegriffen entfallt entfallen enthalten kulanz unentgeltlich pauschal gewahrleistung garantie probezeitraum testphase',
  extra: 'fracht versand versandkosten porto rabatt skonto einrichtungsgebuhr gebuhr* zuschlag umsatzsteuer mwst mehrwertsteuer aufschlag anfahrt* mahngebuhr* pauschale spesen verzugszins* bearbeitungsgebuhr* expresszuschlag nachlass skontoabzug *zuschlag *zuschlage *gebuhr *gebuhren *kosten *rabatt *pauschale *spesen *zins *zinsen *aufschlag miete *miete',
  blocked: 'gesperrt zuruckgestellt zuruckgehalten angehalten ausgesetzt blockiert zahlungssperre zahlungsstopp gestoppt',
  issue: 'problem* unzufrieden nicht_zufrieden qualitat* ungereimtheit* klarungsbedarf ruckfrage unstimmig*',
  crossed: 'uberschnitten gekreuzt uberschneid*',
  valueDate: 'wertstellung valuta wertgestellt',
  offset: 'verrechnet aufgerechnet gegengerechnet aufrechnung verrechnung saldiert',
  receipt: 'eingang angekommen eingegangen erhalten erhalt feststellen sehen gefunden zahlungseingang verbuchen verbucht gebucht zuordnen',
  know: 'kenne kennen wissen bekannt unterlagen aufzeichnung* erklaren nachvollziehen ersichtlich zuordnen weiss',
  paper: 'kopie rechnungskopie pdf bestellnummer bestell-nr lieferschein* stundennachweis* leistungsnachweis* kontoauszug bankverbindung iban auftragsnummer vertrag kostenstelle xrechnung e-rechnung zugferd po-nummer po steuernummer ust-id freistellungsbescheinigung aufstellung nachweis* abliefernachweis aufmass regiebericht* saldenliste op-liste auszug rechnungskopien ust-idnr ustid bestellschein excel papierform duplikat handelsregisterauszug unbedenklichkeitsbescheinigung stammdatenblatt lieferantenformular zertifikat einzelverbindungsnachweis arbeitsbericht arbeitsberichte stundenzettel frachtbrief cmr abnahmeprotokoll leitweg-id *beleg *nachweis *schein *bescheinigung *formular *auszug *kopie aufschlusselung aufgliederung zusammensetzung setzen_sich setzt_sich wareneingang',
  resend: 'nochmal noch_mal nochmals erneut neu hochladen erganzen korrigieren nachreichen einreichen zukommen weiterleiten umschreiben berichtigen portal zugesandt noch_einmal liegt_nicht_vor nichts_vor nicht_auffindbar finde_ich_nicht finden_wir_nicht nie_erhalten nicht_erhalten nie_angekommen nicht_angekommen nie_bekommen nicht_bekommen nicht_bei_uns unleserlich leer nie_die_rechnung nie_eine_rechnung rechnung_nie nur_die_mahnung die_ruber',
  device: 'link anhang anlage datei download pdf portal mail e-mail postfach drucker system server website passwort',
  confirm: 'bestatigen bestatigt prufen nachschauen schauen uberprufen mitteilen bescheid melde klare',
  sum: 'euro eur franken fr chf',
  willPay: 'kriegen_sie_ihr kriegen_sie_das haben_sie_ihr haben_sie_das kriegn_s haben_sie_es bekommen_sie_ihr bekommen_sie_das ist_bis_freitag kommt_am uberwiesen_wir begleich_ich uberweis_ich zahl_ich wird_beglichen wird_bezahlt wird_uberwiesen werden_wir_begleichen haben_sie_am kriegn kriegen_s bekommen_s versprochen kummern_uns_umgehend_um kummern_uns_um_die kummere_mich_um_die',
  contact: 'wenden schreiben_sie kontaktieren richten ansprechen dorthin melden_sie_sich fragen_sie probieren_sie versuchen_sie adressieren an_die_neuen an_den_neuen bei_ihm_melden bei_ihr_melden anschreiben',
  handles: 'zustandig kummert macht_jetzt macht_nun macht_das ubernimmt verantwortlich betreut bearbeitet ist_jetzt_fur leitet',
  gone: 'nicht_mehr verkauft ubergegangen pensioniert ausgeschieden verlassen gewechselt versetzt rente ruhestand ausgegliedert neuen_inhaber neuen_inhabern neue_inhaber neuer_eigentumer ehemals gekundigt_habe abgegeben ubergeben ubernommen_von wurde_ubernommen ubernommen_worden uns_verlassen hat_uns_verlassen macht_jetzt jetzt_die nunmehr',
  seek: "verwechs* sie_suchen suchen_sie gesucht namensgleich* falsch_verbunden bei_uns_falsch da_sind_sie_bei irrlaufer fehlgeleitet nichts_zu_tun keine_geschaftsbeziehung nie_kunde kein_kunde keine_kundin nicht_ihr_kunde falschen_empfanger falsche_firma falsche_adresse falscher_adressat namensvetter nicht_die_firma kennen_wir_nicht_die gibt_es_hier_nicht gibt_es_bei_uns_nicht gibt's_hier_nicht kennt_hier_keiner arbeitet_hier_nicht",
  role: 'kreditoren buchhaltung abteilung firma unternehmen betrieb filiale niederlassung standort rechnungen zahlungen einkauf stelle bereich inhaber werk geschaft standorte zahlungsverkehr rechnungseingang zentrale hauptsitz kreditorenbuchhaltung',
  correct: 'korrigier* korrektur korrekte berichtig* neu_ausstellen richtigstell* andern abandern umschreiben storni* stornieren',
  does: 'erledigt erledige erledigen mache machen macht rausgeht geht_raus geht_dann_raus kummere kummert regle regeln ubernehme veranlasse',
  event: 'freigabe ist_wieder unterschreibt unterschrift kommt_zuruck termin besprechung wieder_da',
});
