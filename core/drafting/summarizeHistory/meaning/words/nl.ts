import { makeWordBook } from '../wordBook';

export const DUTCH_WORDS = makeWordBook({
  paid: 'betaald voldaan overgemaakt overgeboekt overgeschreven afgerekend vereffend gestort geincasseerd afgeschreven bijgeschreven aanbetaald vooruitbetaald afgelost gepind betaalde betaalden maakte_over afgeboekt op_betaald  verrekend aangezuiverd gecrediteerd via_de_pin contant_betaald op_uw_rekening_sinds binnen_sinds geincasseerd_op van_onze_rekening_gegaan verzamelbetaling overgezet gestort_vandaag',
  pay: 'betalen betaal betaalt voldoen overmaken overboeken vereffenen afrekenen storten over_te_maken te_betalen maken_het maak_het maken_we maak_ik',
  money:
    'betaling betalingen geld overboeking overschrijving bedrag incasso cheque automatische_incasso betaalopdracht centen tikkie betaalbatch bancontact payconiq ideal verzamelbetaling sepa *betaling *betalingen *overboeking *incasso internetbankieren paypal periodieke_overboeking factoringmaatschappij treasury',
  done: 'uitgegaan weggegaan doorgegaan gedaan verstuurd uitgevoerd verricht verzonden verwerkt gegeven gelukt weg onderweg vertrokken verstuurt de_deur_uit geboekt gemaakt gegaan ingediend klaargezet_en aangekomen binnen_bij ontvangen_door weggestuurd plaatsgevonden afgewikkeld afgehandeld geregeld meegegaan uit_gegaan verstuurde rondgemaakt binnengekomen zat_samen gestort via_de_pin gepind contant binnen_gekomen weggeboekt afgegaan opgenomen geschreven afgelopen overgezet afgegeven gebeurd geboekt_op ontving gestuurd heen_gegaan gewoon_gegaan',
  has: 'heb hebben heeft had hadden is zijn was waren werd werden ben staat',
  future:
    'zal zullen zult gaat_mee gaan ga gaat wordt worden kan kunnen moet moeten mag wil willen zou zouden komt volgt volgende ingepland gepland zorg zorgen krijgt krijgen ontvangt vindt',
  before:
    'gisteren eergisteren geleden al reeds vorige afgelopen zojuist net vanmorgen vanochtend inmiddels allang sinds laatst daarnet gewoon vanmiddag',
  not: 'niet nooit geen noch zonder niets nergens niemand geenszins niks',
  proof:
    'betaalbewijs betalingsbewijs betaalbewijzen overboekingsbewijs bewijs afschrift rekeningafschrift bevestiging betalingsbevestiging betaalbevestiging betalingsspecificatie betaalspecificatie specificatie_van_de_betaling schermafdruk screenshot',
  attached:
    'bijlage bijgevoegd bijgaand hierbij zie onderstaand bijgesloten stuur_u stuur_je doorgestuurd hieronder stuur_hierbij',
  please:
    'graag_een kunt_u kun_je wilt_u wil_je graag_ontvangen ontvangen_graag nodig stuur_ons stuur_mij sturen wachten_op verzoek bezorg_ons bezorg_mij heb_ik_nodig nodig_heb graag_de graag_het gelieve mag_ik kan_u kunnen_jullie zou_u zouden_jullie stuur_even wilt_u_mij ontbreekt_nog zou_fijn_zijn stuur_maar stuur_de',
  open: 'open openstaand openstaande verschuldigd te_voldoen schuldig',
  wrong:
    'fout foute fouten fouten_in verkeerd verkeerde onjuist onjuiste foutief foutieve onterecht onterechte vergissing ten_onrechte te_hoog te_veel teveel abuis abusievelijk foutje vergist',
  elsewhere: 'persoon adres mailadres afdeling bedrijf contactpersoon ontvanger spam',
  ownFault: 'onze mijn ons sorry excuses',
  defect:
    'beschadigd* defect* kapot* lek lekt lekken lekkend* stuk verroest* onbruikbaar onbruikbare rot gescheurd* ondeugdelijk* bekrast* gebroken waardeloos ondermaats* nat gescheurd gebarsten gedeukt schimmel storing storingen uitval buiten_werking gebrek* mankement* krom vies verkleurd bedorven slordig broddelwerk prutswerk los_gelaten ondeugdelijke stuk_gegaan gaten roest kromgetrokken gesmolten ontdooid uitgelopen afgebroken verkeerde_kleur verkeerde_maat los_zittend* lekke ingedeukt *schade *fout stonk stinkt wazig onscherp',
  got: 'ontvangen geleverd gekregen aangekomen langs_geweest langsgeweest verricht uitgevoerd gekomen geplaatst verschenen opgeleverd geweest gezien gebeurd afgerond klaar af hersteld verholpen gerepareerd teruggekomen voltooid vervangen geinstalleerd opgelost compleet',
  agreed:
    'besteld afgesproken overeengekomen akkoord aangevraagd afgenomen ondertekend goedgekeurd gekocht erkennen erken accepteren accepteer gevraagd opdracht eens',
  works: 'werkt werken klopt kloppen overeen sluit doet passen past functioneert juist correct terecht verwarmt',
  billed: 'gefactureerd berekend berekenen factureren factureert rekent rekenen doorberekend in_rekening gerekend in_rekening_gebracht brengen_in_rekening berekend_u belast aangerekend facturering rekenen_jullie jullie_rekenen u_rekent brengen_jullie',
  bill: 'factuur facturen rekening nota kosten regel post factuurregel *factuur *facturen *nota *rekening',
  price: 'prijs prijzen tarief bedrag aantal uur uren btw kosten totaal korting uurtarief stukprijs',
  offer: 'offerte contract afspraak afspraken overeenkomst afgesproken bestelling prijsopgave *contract *offerte *overeenkomst *afspraak',
  goods:
    'goederen artikelen artikel producten product onderdelen levering zending pallets pallet bestelling dienst diensten materiaal machine dozen werk werkzaamheden reparatie monteur uren kraan abonnement project klus verbouwing tegels stoelen pomp onderhoud training cursus licentie licenties software installatie ketel kozijnen schilderwerk meubels pakket pakketten partij apparaat schoonmaak werken meerwerk *levering *leveringen *werk *werkzaamheden *materiaal *dienst *opdracht steiger vis drukwerk kleur folders graafmachine tolk dagen contracten gast zitting',
  twice: 'twee_keer tweemaal dubbel dubbele dubbelop zelfde_regels twee_keer_dezelfde',
  creditNote: "creditnota creditfactuur creditering credit crediteren crediteer creditnota's creditfacturen credit_nota",
  gaveBack: 'teruggestuurd retour geretourneerd terugsturen retourneren retour_gestuurd teruggebracht opgehaald retourzending geretourneerde',
  cancelled: 'geannuleerd opgezegd ontbonden beeindigd opzegging annulering herroepen ingetrokken opgezegde',
  refuse: 'weigeren weiger weigert afwijzen schorten_op houden_in niet_van_plan niet_bereid geen_cent houden_de_betaling gaan_niet_betalen wijzen_af zien_geen_reden zie_niet_in zien_niet_in',
  why: 'waarom hoezo',
  missing: 'ontbreken ontbreekt ontbraken miste misten mist incompleet onvolledig ontbrekende tekort niet_verwerkt niet_toegepast vergeten_te_verwerken niet_meegenomen manco',
  contest:
    'betwisten betwist bezwaar reclameren reclamatie klacht protesteren geschil oneens wijkt_af wijken_af wijkt afwijking ongegrond ongerechtvaardigd niet_mee_eens niet_akkoord niet_eens geen_grond klopt_niet kloppen_niet bezwaren had_niet hadden_niet misverstand niet_verschuldigd niet_conform weersprek* nooit_opdracht geen_opdracht nooit_besteld niet_besteld dubbelop gelieve_die_te_schrappen schrappen prullenbak niet_thuisbrengen nooit_afgesproken niet_afgesproken haal_die_eruit haal_dat_eruit eruit_halen prijsvermindering als_niet_geleverd niet_goedgekeurd handtekening_voor_nodig te_veel hoort_er_niet is_onmogelijk in_het_honorarium die_accepteer_ik accepteer_ik_niet vrijgesteld',
  law: 'advoca* jurist* juridisch* rechter rechters rechtbank dagvaard* rechtszaak rechtsbijstand* deurwaarder* aangifte kort_geding procederen gerechtelijk* aanklagen kantonrechter geschillencommissie aanklacht notaris nalatenschap erfgenamen erfgenaam overleden executeur namens_clienten namens_client onze_client onze_clienten gemachtigde mijn_client ingebrekestelling rechtsbijstandverzekering consumentenbond juridische_stappen voor_de_rechter incassobureau_voor advocatenkantoor gerechtsdeurwaarder vrederechter juridische_dienst ombudsman ombudsdienst gerecht dagvaarding',
  bankrupt:
    'faillissement* failliet* surseance curator* insolven* wsnp whoa bewindvoerder* schuldsanering* in_liquidatie faillietverklaring bedrijf_gestaakt activiteiten_gestaakt liquidatie vereffenaar crediteurenakkoord schuldhulpverlening schuldhulp afkoelingsperiode herstructurering wettelijke_schuldsanering opgehouden_te_bestaan beeindigd_wegens bewind onder_bewind gerechtelijke_reorganisatie reorganisatie wco opschorting_van_betaling schuldbemiddelaar collectieve_schuldenregeling faillissementsaanvraag ondernemingsrechtbank vereffening',
  part: 'deel helft deelbetaling* gedeelte gedeeltelijk* aanbetaling termijn % procent derde meer_lukt meer_kan meer_zit_er behalve exclusief op_de_post_na minus voorlopig alvast een_gedeelte eerste_helft tranche',
  rest: 'rest restant restbedrag resterende overige de_overige overige_bedrag de_andere het_andere over_de_rest het_resterende wat_er_nog andere_helft tweede_helft',
  remove: 'verwijder verwijderen haal schrap afmelden uitschrijven afmelding stoppen staken stop gewist wissen',
  list: 'lijst mailinglijst maillijst mails e-mails nieuwsbrief bestand adres verzendlijst berichten toesturen meldingen e-mailadres mijn_e-mailadres',
  spread:
    'spreiden gespreid termijnen uitstel afbetalen afbetaling betalingsregeling in_delen in_drie_keer in_twee_keer in_vier_keer beetje_bij_beetje later_betalen per_maand maandelijks in_etappes afspraak_maken regeling uitsmeren respijt betaalpauze in_stukken verlengen opschuiven uitstellen uitgesteld later extra_tijd twee_maanden_extra paar_maanden langere_termijn wachten_tot lucht gespreide per_week wekelijks in_drieen in_tweeen in_vieren krap kan_dit_wachten seizoen',
  angry:
    'belachelijk* schandalig* schande onacceptabel* onaanvaardbaar* onbeschoft* intimidat* zat_van slaat_nergens_op waardeloos incompetent* woedend woest ergerlijk* irritant* aanfluiting houd_eens_op hou_eens_op lastigvallen toon ongepast onprofessioneel irritatie respectloos wat_een_service serieus doorlezen lezen_jullie bombarderen brutaal spamgedrag pesten gestoord word_er_gek gek_van nogmaals_en voor_het_laatst derde_keer vierde_keer vijfde_keer elke_dag elke_ochtend drie_keer_gezegd tig_keer zoveelste zucht lezen_jullie_uberhaupt schaam klantonvriendelijk dreigen dreigement moe_van hoe_durf ongelooflijk aanmanen_kunnen bellen_om groundhog zelfde_antwoord drie_verschillende praten_jullie',
  scheduled: 'ingepland gepland op_uw_rekening op_jullie_rekening op_je_rekening klaargezet ingeboekt klaar_gezet',
  deduct: 'ingehouden gekort afgetrokken in_mindering inhouding inhouden korten mindering houden_we_in houd_ik_in houden_wij_in zonder_de_aanmaningskosten zonder_de_kosten zonder_de_rente',
  instead: 'in_plaats terwijl tegenover ipv i.p.v en_niet slechts maar_liefst',
  assured: 'beloofd toegezegd verzekerd gezegd zou_zijn zouden_zijn toezegging beloofde zoals_besproken',
  free: 'gratis kosteloos inbegrepen inclusief franco garantie proefperiode kwijtgescholden coulance vrijgesteld',
  extra: 'verzendkosten transportkosten transport vracht korting toeslag btw voorrijkosten administratiekosten opstartkosten instelkosten spoedtoeslag rente boete provisie installatiekosten verzending *kosten *toeslag *korting *vergoeding *rente *heffing huur *huur',
  blocked: 'geblokkeerd opgeschort stopgezet aangehouden bevroren on_hold stilgelegd',
  issue: 'probleem problemen ontevreden niet_tevreden kwaliteit gebreken tekortkoming* klachten onduidelijkheid te_laat vertraging',
  crossed: 'gekruist kruisen kruiste kruisten',
  valueDate: 'valutadatum valuta',
  offset: 'verrekend verrekening gesaldeerd',
  receipt: 'ontvangen ontvangst binnen binnengekomen aangekomen gezien zien zichtbaar staan vinden traceren',
  know: 'ken kennen weet weten bekend administratie_van herinneren terugvinden thuisbrengen idee waarvoor',
  paper: 'kopie pdf inkooporder inkoopordernummer bestelnummer ordernummer pakbon vrachtbrief rekeningoverzicht iban rekeningnummer bankgegevens btw-nummer contract urenstaat urenstaten specificatie werkbon po-nummer kostenplaats ubl kvk-nummer getekende_bon bankgegevens afleverbon vgb leveringsbon bestelbon bankattest attest werkbonnen kvk-uittreksel uittreksel saldolijst openstaande_postenlijst leveranciersformulier ondertekende bewijs_van_levering e-factuur xml peppol btw-attest bankverklaring excel inkoopnummer ordernr *bon *bewijs *staat *kopie *formulier *overzicht uitsplitsing opbouw bestaat_die ontvangstbon aanvrager logboek gebruikslogboek woonplaatsverklaring',
  resend: 'opnieuw nogmaals nog_eens corrigeren aanpassen uploaden portaal doorsturen hersturen herzien gecorrigeerde aangepaste kennen_wij_niet ken_ik_niet niet_ontvangen nooit_ontvangen niet_gekregen nooit_gekregen niet_vinden kan_ik_niet_vinden kwijt niet_terugvinden niet_in_het_systeem onleesbaar nieuwe_kopie zelf_nooit nooit_gehad alleen_de_herinnering',
  device: 'link bijlage bestand downloaden portaal pdf mail e-mail systeem website printer server wachtwoord',
  confirm: 'bevestigen bevestig controleren controleer nakijken nagaan checken laat_weten laten_weten kijk_het zoek_het',
  sum: 'euro euros eur piek knaken',
  willPay: 'heb_je_alles_binnen heb_je_het_binnen heeft_u_het_binnen heeft_u_het krijg_je_het krijgt_u_het krijgen_jullie_het hebben_jullie_het boek_ik boeken_we boeken_wij stort_ik betaal_ik betalen_wij betalen_we maken_we maak_ik_over staat_klaar_voor zet_ik_over u_heeft_het',
  contact: 'mail_even mail_naar neem_contact contact_opnemen stuur_naar stuur_dit_naar schrijf_naar wend_u wenden richten bij_hen_zijn bij_haar_zijn bij_hem_zijn bel_met vraag_het_aan probeer doorsturen_naar',
  handles: 'gaat_over gaat_hierover verantwoordelijk regelt doet_dat doet_nu behandelt beheert opgevolgd_door',
  gone: 'niet_meer niet_langer overgenomen verkocht overgedragen uit_dienst met_pensioen gepensioneerd vertrokken_bij weggegaan andere_functie nieuwe_eigenaar nieuwe_eigenaars sinds_de_zomer voormalig vroeger ex zit_nu loopt_nu gaat_nu doet_nu is_nu contract_liep sinds_de_fusie niet_meer_onder valt_onder freelancer',
  seek: 'u_zoekt jullie_zoeken je_zoekt verwar* verward* verwisseld vergissing_van_adres verkeerde_bedrijf verkeerde_persoon verkeerde_adres verkeerd_verbonden niets_mee_te_maken niks_mee_te_maken niets_te_maken geen_klant nooit_klant naamgenoot zelfde_naam ken_dat_bedrijf_niet ken_dit_bedrijf_niet geen_meneer geen_mevrouw werkt_hier_geen',
  role: 'bedrijf vestiging filiaal afdeling inkoop administratie boekhouding facturen crediteuren inkoopfacturen zaak winkel locatie functie schulden onderneming praktijk hoofdkantoor crediteurenadministratie leveranciers',
  correct: 'corrig* gecorrigeerd* aanpass* aangepast* herzie* verbeter* crediteren schrappen',
  does: 'doe doen doet regel regelen regelt zorg zorgen deur_uit_gaat de_deur deur_uit',
  event: 'terug tekent goedkeuring overleg vergadering akkoord_van er_weer afspraak zijn_terug terug_van stapel',
  sendMe: 'stuur_me stuur_mij stuur_ons mail_me mail_mij bezorg_me bezorg_ons graag_toesturen kunt_u_die kunt_u_deze die_toevoegen toevoegen toesturen zend_mij zend_ons stuurt_u_mij stuurt_u_ons opsturen',
  soon: 'komende_dagen binnenkort spoedig zo_snel zsm z.s.m per_omgaande direct eerdaags zo_spoedig zodra',
});
