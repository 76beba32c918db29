import { makeWordBook } from '../wordBook';

export const DUTCH_WORDS = makeWordBook({
  paid: 'betaald voldaan overgemaakt overgeboekt overgeschreven afgerekend vereffend gestort geincasseerd afgeschreven bijgeschreven aanbetaald vooruitbetaald afgelost gepind betaalde betaalden maakte_over afgeboekt op_betaald  verrekend aangezuiverd gecrediteerd via_de_pin contant_betaald op_uw_rekening_sinds binnen_sinds geincasseerd_op van_onze_rekening_gegaan verzamelbetaling overgezet gestort_vandaag betaald_op betaald_via voldaan_op overgemaakt_op afgeschreven_op bijgeschreven_op al_betaald reeds_voldaan is_voldaan is_betaald door_jullie_geind geind afgerekend_aan afgerekend_bij van_mijn_rekening_af doorgestort afgeletterd autorisatiecode',
  pay: 'betalen betaal betaalt voldoen overmaken overboeken vereffenen afrekenen storten over_te_maken te_betalen maken_het maak_het maken_we maak_ik stort',
  money:
    'betaling betalingen geld overboeking overschrijving bedrag incasso cheque automatische_incasso betaalopdracht centen tikkie betaalbatch bancontact payconiq ideal verzamelbetaling sepa *betaling *betalingen *overboeking *incasso internetbankieren paypal periodieke_overboeking factoringmaatschappij treasury creditcard pinpas contant cash wero spoedbetaling betaalverzoek wissel machtiging automatisch_incasso afschrijving afschrijvingen',
  done: 'uitgegaan weggegaan doorgegaan gedaan verstuurd uitgevoerd verricht verzonden verwerkt gegeven gelukt weg onderweg vertrokken verstuurt de_deur_uit geboekt gemaakt gegaan ingediend klaargezet_en aangekomen binnen_bij ontvangen_door weggestuurd plaatsgevonden afgewikkeld afgehandeld geregeld meegegaan uit_gegaan verstuurde rondgemaakt binnengekomen zat_samen gestort via_de_pin gepind contant binnen_gekomen weggeboekt afgegaan opgenomen geschreven afgelopen overgezet afgegeven gebeurd geboekt_op ontving gestuurd heen_gegaan gewoon_gegaan van_onze_rekening van_mijn_rekening is_eraf is_er_af eraf_gegaan verwerkt_door_de_bank klaargezet_en_verzonden doorgezet ingestuurd afgeleverd aangekomen_bij weggezet doorgestort rekening_af mijn_rekening_af doorgeboekt',
  has: 'heb hebben heeft had hadden is zijn was waren werd werden ben staat',
  future:
    'zal zullen zult gaat_mee gaan ga gaat wordt worden kan kunnen moet moeten mag wil willen zou zouden komt volgt volgende ingepland gepland zorg zorgen krijgt krijgen ontvangt vindt',
  before:
    'gisteren eergisteren geleden al reeds vorige afgelopen zojuist net vanmorgen vanochtend inmiddels allang sinds laatst daarnet gewoon vanmiddag',
  not: 'niet nooit geen noch zonder niets nergens niemand geenszins niks',
  proof:
    'betaalbewijs betalingsbewijs betaalbewijzen overboekingsbewijs bewijs afschrift rekeningafschrift bevestiging betalingsbevestiging betaalbevestiging betalingsspecificatie betaalspecificatie specificatie_van_de_betaling schermafdruk screenshot schermprint bankafschrift transactienummer betalingskenmerk kopie_van_de_overboeking bewijs_van_betaling bonnetje kwitantie screenshot_zit bewijs_zit volgens_de_bank bank_bevestigt bank_zegt',
  attached:
    'bijlage bijgevoegd bijgaand hierbij zie onderstaand bijgesloten stuur_u stuur_je doorgestuurd hieronder stuur_hierbij zit_erbij erbij',
  please:
    'graag_een kunt_u kun_je wilt_u wil_je graag_ontvangen ontvangen_graag nodig stuur_ons stuur_mij sturen wachten_op verzoek bezorg_ons bezorg_mij heb_ik_nodig nodig_heb graag_de graag_het gelieve mag_ik kan_u kunnen_jullie zou_u zouden_jullie stuur_even wilt_u_mij ontbreekt_nog zou_fijn_zijn stuur_maar stuur_de',
  open: 'open openstaand openstaande verschuldigd te_voldoen schuldig',
  wrong:
    'fout foute fouten fouten_in verkeerd verkeerde onjuist onjuiste foutief foutieve onterecht onterechte vergissing ten_onrechte te_hoog te_veel teveel abuis abusievelijk foutje vergist',
  elsewhere: 'persoon adres mailadres afdeling bedrijf contactpersoon ontvanger spam',
  ownFault: 'onze mijn ons sorry excuses',
  defect:
    'beschadigd* defect* kapot* lek lekt lekken lekkend* stuk verroest* onbruikbaar onbruikbare rot gescheurd* ondeugdelijk* bekrast* gebroken waardeloos ondermaats* nat gescheurd gebarsten gedeukt schimmel storing storingen uitval buiten_werking gebrek* mankement* krom vies verkleurd bedorven slordig broddelwerk prutswerk los_gelaten ondeugdelijke stuk_gegaan gaten roest kromgetrokken gesmolten ontdooid uitgelopen afgebroken verkeerde_kleur verkeerde_maat los_zittend* lekke ingedeukt *schade *fout stonk stinkt wazig onscherp misdruk drukfout zuur verwelkt over_datum smerig lawaaiig onveilig ingestort gecrasht crasht bugs loopt_vast klemt verbleekt onaf half_af slecht_uitgevoerd slecht_gedaan slecht_geplaatst onleesbare te_laat_geleverd verkeerd_geleverd oververhit schimmelig niet_werkend defecten waardeloze',
  got: 'ontvangen geleverd gekregen aangekomen langs_geweest langsgeweest verricht uitgevoerd gekomen geplaatst verschenen opgeleverd geweest gezien gebeurd afgerond klaar af hersteld verholpen gerepareerd teruggekomen voltooid vervangen geinstalleerd opgelost compleet',
  agreed:
    'besteld afgesproken overeengekomen akkoord aangevraagd afgenomen ondertekend goedgekeurd gekocht erkennen erken accepteren accepteer gevraagd opdracht eens',
  works: 'werkt werken klopt kloppen overeen sluit doet passen past functioneert juist correct terecht verwarmt',
  billed:
    'gefactureerd berekend berekenen factureren factureert rekent rekenen doorberekend in_rekening gerekend in_rekening_gebracht brengen_in_rekening berekend_u belast aangerekend facturering rekenen_jullie jullie_rekenen u_rekent brengen_jullie geschat schatting verhoogd verhoging prijsverhoging indexering opgehoogd jullie_brengen u_brengt',
  bill: 'factuur facturen rekening nota kosten regel post factuurregel *factuur *facturen *nota *rekening',
  price: 'prijs prijzen tarief bedrag aantal uur uren btw kosten totaal korting uurtarief stukprijs',
  offer:
    'offerte contract afspraak afspraken overeenkomst afgesproken bestelling prijsopgave *contract *offerte *overeenkomst *afspraak orderbevestiging opdrachtbevestiging',
  goods:
    'goederen artikelen artikel producten product onderdelen levering zending pallets pallet bestelling dienst diensten materiaal machine dozen werk werkzaamheden reparatie monteur uren kraan abonnement project klus verbouwing tegels stoelen pomp onderhoud training cursus licentie licenties software installatie ketel kozijnen schilderwerk meubels pakket pakketten partij apparaat schoonmaak werken meerwerk *levering *leveringen *werk *werkzaamheden *materiaal *dienst *opdracht steiger vis drukwerk kleur folders graafmachine tolk dagen contracten gast zitting meter meterstand demurrage advertentie campagne hosting kamer kamers nachten minibar catering maaltijden bloemen kleding uniformen banden hout cement verf staal flessen fusten vlees groente stof gordijnen vloerbedekking verwarming lift generator vrachtwagen aanhanger container heftruck toner kopieen koffiemachine vertaling video ontwerp logo audit rapport behandeling boom dakgoot hek bewakers uitzendkrachten gebruikers reclame stroom water gas huur dak vloer maat zakken kratten',
  twice: 'twee_keer tweemaal dubbel dubbele dubbelop zelfde_regels twee_keer_dezelfde',
  creditNote:
    "creditnota creditfactuur creditering credit crediteren crediteer creditnota's creditfacturen credit_nota",
  gaveBack:
    'teruggestuurd retour geretourneerd terugsturen retourneren retour_gestuurd teruggebracht opgehaald retourzending geretourneerde meegenomen teruggegaan ging_terug retourbon',
  cancelled: 'geannuleerd opgezegd ontbonden beeindigd opzegging annulering herroepen ingetrokken opgezegde',
  refuse:
    'weigeren weiger weigert afwijzen schorten_op houden_in niet_van_plan niet_bereid geen_cent houden_de_betaling gaan_niet_betalen wijzen_af zien_geen_reden zie_niet_in zien_niet_in',
  why: 'waarom hoezo',
  missing:
    'ontbreken ontbreekt ontbraken miste misten mist incompleet onvolledig ontbrekende tekort niet_verwerkt niet_toegepast vergeten_te_verwerken niet_meegenomen manco',
  contest:
    'betwisten betwist bezwaar reclameren reclamatie klacht protesteren geschil oneens wijkt_af wijken_af wijkt afwijking ongegrond ongerechtvaardigd niet_mee_eens niet_akkoord niet_eens geen_grond klopt_niet kloppen_niet bezwaren had_niet hadden_niet misverstand niet_verschuldigd niet_conform weersprek* nooit_opdracht geen_opdracht nooit_besteld niet_besteld dubbelop gelieve_die_te_schrappen schrappen prullenbak niet_thuisbrengen nooit_afgesproken niet_afgesproken haal_die_eruit haal_dat_eruit eruit_halen prijsvermindering als_niet_geleverd niet_goedgekeurd handtekening_voor_nodig te_veel hoort_er_niet is_onmogelijk in_het_honorarium accepteer_ik_niet vrijgesteld verjaard verjaring buitenproportioneel woekerprijs woeker geen_contract geen_overeenkomst nooit_mee_ingestemd niet_ingestemd niet_gerechtvaardigd niet_acceptabel niet_accepteren niet_juist niet_correct klopt_iets_niet klopt_van_geen klopt_geen moet_een_fout moet_een_vergissing is_een_fout regel_schrappen regel_verwijderen schadevergoeding schadeclaim tegenvordering niet_voorzien niet_afgenomen niet_gevraagd niet_geleverd niet_wat_we niet_mee_akkoord oneens_met ik_betaal_niks niets_geleverd niets_te_factureren niet_verlengd nooit_verlengd hoort_er_dus hoort_niet hoort_hier_niet hoort_er_dus_niet hoort_er_niet_te geen_goederenontvangst geen_ontvangst_van',
  law: 'advoca* jurist* juridisch* rechter rechters rechtbank dagvaard* rechtszaak rechtsbijstand* deurwaarder* aangifte kort_geding procederen gerechtelijk* aanklagen kantonrechter geschillencommissie aanklacht nalatenschap erfgenamen erfgenaam overleden executeur namens_clienten namens_client gemachtigde ingebrekestelling rechtsbijstandverzekering consumentenbond juridische_stappen voor_de_rechter incassobureau_voor advocatenkantoor gerechtsdeurwaarder vrederechter juridische_dienst ombudsman ombudsdienst gerecht dagvaarding wijlen overlijden bewindvoering mentor mediator arbitrage politie advocate incassoprocedure beslag vonnis verzet gedagvaard hoger_beroep notaris_van_de notaris_inzake de_nalatenschap namens_mijn_client namens_onze_client clienten client',
  bankrupt:
    'faillissement* failliet* surseance curator* insolven* wsnp whoa bewindvoerder* schuldsanering* in_liquidatie faillietverklaring bedrijf_gestaakt activiteiten_gestaakt liquidatie vereffenaar crediteurenakkoord schuldhulpverlening schuldhulp afkoelingsperiode herstructurering wettelijke_schuldsanering opgehouden_te_bestaan beeindigd_wegens bewind onder_bewind gerechtelijke_reorganisatie reorganisatie wco opschorting_van_betaling schuldbemiddelaar collectieve_schuldenregeling faillissementsaanvraag ondernemingsrechtbank vereffening insolvent ontbonden opgeheven uitgeschreven_bij geen_baten gestopt_met_het_bedrijf bedrijf_gestopt bedrijf_beeindigd zaak_gestopt minnelijke_schuldregeling msnp schuldregeling schuldeisers vordering_indienen verificatie wsnp-bewindvoerder',
  part: 'deel helft deelbetaling* gedeelte gedeeltelijk* aanbetaling termijn % procent derde meer_lukt meer_kan meer_zit_er behalve exclusief op_de_post_na minus voorlopig alvast een_gedeelte eerste_helft tranche eerste_termijn eerste_deel een_bedragje een_voorschot voorschot',
  rest: 'rest restant restbedrag resterende overige de_overige overige_bedrag de_andere het_andere over_de_rest het_resterende wat_er_nog andere_helft tweede_helft tweede_termijn tweede_deel laatste_deel het_restant de_laatste',
  remove:
    'verwijder verwijderen haal schrap afmelden uitschrijven afmelding stoppen staken stop gewist wissen haal_me haal_mij mag_receptie er_af eraf',
  list: 'lijst mailinglijst maillijst mails e-mails nieuwsbrief bestand adres verzendlijst berichten toesturen meldingen e-mailadres mijn_e-mailadres alsjeblieft_af',
  spread:
    'spreiden gespreid termijnen uitstel afbetalen afbetaling betalingsregeling in_delen in_drie_keer in_twee_keer in_vier_keer beetje_bij_beetje later_betalen per_maand maandelijks in_etappes afspraak_maken regeling uitsmeren respijt betaalpauze in_stukken verlengen opschuiven uitstellen uitgesteld later extra_tijd twee_maanden_extra paar_maanden langere_termijn wachten_tot lucht gespreide per_week wekelijks in_drieen in_tweeen in_vieren kan_dit_wachten seizoen verspreid opknippen opsplitsen enkele_maanden enkele_weken wat_meer_tijd even_lucht betalingsuitstel later_voldoen verschuiven in_stukjes aflossen stukjes langer_de_tijd meer_de_tijd maandelijkse geduld_tot iets_langer_de',
  angry:
    'belachelijk* schandalig* schande onacceptabel* onaanvaardbaar* onbeschoft* intimidat* zat_van slaat_nergens_op waardeloos incompetent* woedend woest ergerlijk* irritant* aanfluiting houd_eens_op hou_eens_op lastigvallen toon ongepast onprofessioneel irritatie respectloos wat_een_service serieus doorlezen lezen_jullie bombarderen brutaal spamgedrag pesten gestoord word_er_gek gek_van nogmaals_en voor_het_laatst derde_keer vierde_keer vijfde_keer elke_dag elke_ochtend drie_keer_gezegd tig_keer zoveelste zucht lezen_jullie_uberhaupt schaam klantonvriendelijk dreigen dreigement moe_van hoe_durf ongelooflijk aanmanen_kunnen bellen_om groundhog zelfde_antwoord drie_verschillende praten_jullie kwaad razend furieus verontwaardigd schandaal knoeiers prutsers incapabel arrogant beledigend ik_ben_het_zat er_klaar_mee klaar_mee genoeg_van druppel dreig* bespottelijk ongehoord onbegrijpelijk rotzooi klantenservice_van_niks niet_te_geloven aanrekenen_durven kom_uw brol ik_betaal_niks pff doe_er_eens doodmoe eindelijk_eens',
  scheduled:
    'ingepland gepland op_uw_rekening op_jullie_rekening op_je_rekening klaargezet ingeboekt klaar_gezet betaaldag betaalrun betaalronde betaalbaarstelling',
  deduct:
    'ingehouden gekort afgetrokken in_mindering inhouding inhouden korten mindering houden_we_in houd_ik_in houden_wij_in zonder_de_aanmaningskosten zonder_de_kosten zonder_de_rente',
  instead: 'in_plaats terwijl tegenover ipv i.p.v en_niet slechts maar_liefst',
  assured: 'beloofd toegezegd verzekerd gezegd zou_zijn zouden_zijn toezegging beloofde zoals_besproken',
  free: 'gratis kosteloos inbegrepen inclusief franco garantie proefperiode kwijtgescholden coulance vrijgesteld',
  extra:
    'verzendkosten transportkosten transport vracht korting toeslag btw voorrijkosten administratiekosten opstartkosten instelkosten spoedtoeslag rente boete provisie installatiekosten verzending *kosten *toeslag *korting *vergoeding *rente *heffing huur *huur no-show annuleringskosten',
  blocked: 'geblokkeerd opgeschort stopgezet aangehouden bevroren on_hold stilgelegd',
  issue:
    'probleem problemen ontevreden niet_tevreden kwaliteit gebreken tekortkoming* klachten onduidelijkheid te_laat vertraging',
  crossed: 'gekruist kruisen kruiste kruisten',
  valueDate: 'valutadatum valuta',
  offset: 'verrekend verrekening gesaldeerd',
  receipt: 'ontvangen ontvangst binnen binnengekomen aangekomen gezien zien zichtbaar staan vinden traceren',
  know: 'ken kennen weet weten bekend administratie_van herinneren terugvinden thuisbrengen idee waarvoor',
  paper:
    'kopie pdf inkooporder inkoopordernummer bestelnummer ordernummer pakbon vrachtbrief rekeningoverzicht iban rekeningnummer bankgegevens btw-nummer contract urenstaat urenstaten specificatie werkbon po-nummer kostenplaats ubl kvk-nummer getekende_bon bankgegevens afleverbon vgb leveringsbon bestelbon bankattest attest werkbonnen kvk-uittreksel uittreksel saldolijst openstaande_postenlijst leveranciersformulier ondertekende bewijs_van_levering e-factuur xml peppol btw-attest bankverklaring excel inkoopnummer ordernr *bon *bewijs *staat *kopie *formulier *overzicht uitsplitsing opbouw bestaat_die ontvangstbon aanvrager logboek gebruikslogboek woonplaatsverklaring overzichtje weegbrief overzicht',
  resend:
    'opnieuw nogmaals nog_eens corrigeren aanpassen uploaden portaal doorsturen hersturen herzien gecorrigeerde aangepaste kennen_wij_niet ken_ik_niet niet_ontvangen nooit_ontvangen niet_gekregen nooit_gekregen niet_vinden kan_ik_niet_vinden kwijt niet_terugvinden niet_in_het_systeem onleesbaar nieuwe_kopie zelf_nooit nooit_gehad alleen_de_herinnering',
  device: 'link bijlage bestand downloaden portaal pdf mail e-mail systeem website printer server wachtwoord',
  confirm:
    'bevestigen bevestig controleren controleer nakijken nagaan checken laat_weten laten_weten kijk_het zoek_het',
  sum: 'euro euros eur piek knaken',
  willPay:
    'heb_je_alles_binnen heb_je_het_binnen heeft_u_het_binnen heeft_u_het krijg_je_het krijgt_u_het krijgen_jullie_het hebben_jullie_het boek_ik boeken_we boeken_wij stort_ik betaal_ik betalen_wij betalen_we maken_we maak_ik_over staat_klaar_voor zet_ik_over u_heeft_het_voor u_heeft_het_op u_heeft_het_uiterlijk u_heeft_het_binnen gaat_op ge_krijgt maken_we_alles maken_alles_over als_eerste_betaald',
  contact:
    'mail_even mail_naar neem_contact contact_opnemen stuur_naar stuur_dit_naar schrijf_naar wend_u wenden richten bij_hen_zijn bij_haar_zijn bij_hem_zijn bel_met vraag_het_aan probeer doorsturen_naar',
  handles:
    'gaat_over gaat_hierover verantwoordelijk regelt doet_dat doet_nu behandelt beheert opgevolgd_door afgehandeld_door beheerd_door verwerkt_door loopt_via wordt_gedaan_door',
  gone: 'niet_meer niet_langer overgenomen verkocht overgedragen uit_dienst met_pensioen gepensioneerd vertrokken_bij weggegaan andere_functie nieuwe_eigenaar nieuwe_eigenaars sinds_de_zomer voormalig vroeger ex zit_nu loopt_nu gaat_nu doet_nu is_nu contract_liep sinds_de_fusie niet_meer_onder valt_onder freelancer ontslagen vervangen_door mijn_opvolger opvolger opgegaan_in uitbesteed gesloten_vestiging afgesplitst overgeplaatst andere_eigenaar overgedragen_aan',
  seek: 'u_zoekt jullie_zoeken je_zoekt verwar* verward* verwisseld vergissing_van_adres verkeerde_bedrijf verkeerde_persoon verkeerde_adres verkeerd_verbonden niets_mee_te_maken niks_mee_te_maken niets_te_maken geen_klant nooit_klant naamgenoot zelfde_naam ken_dat_bedrijf_niet ken_dit_bedrijf_niet geen_meneer geen_mevrouw werkt_hier_geen niet_voor_mij niet_voor_ons per_ongeluk_naar ten_onrechte_ontvangen ken_die_firma kennen_dat_bedrijf geen_account_bij particulier identiteitsfraude geen_relatie geen_enkele_relatie geen_enkele_band ge_zijt_hier zelfde_naam_is wie_zijn_jullie ben_student bent_uitgekomen terechtgekomen',
  role: 'bedrijf vestiging filiaal afdeling inkoop administratie boekhouding facturen crediteuren inkoopfacturen zaak winkel locatie functie schulden onderneming praktijk hoofdkantoor crediteurenadministratie leveranciers opvolger collega boekhouder accountant verhuurder huurder vve dochteronderneming moederbedrijf franchisenemer entiteit divisie fabriek groep eenmanszaak post_over',
  correct: 'corrig* gecorrigeerd* aanpass* aangepast* herzie* verbeter* crediteren schrappen',
  does: 'doe doen doet regel regelen regelt zorg zorgen deur_uit_gaat de_deur deur_uit zet_hem zet_het zetten_het stuur_hem betaal_hem maak_hem boek_hem verwerk_het verwerken_het in_orde_maken maak_het_in_orde maken_het_in_orde',
  event: 'terug tekent goedkeuring overleg vergadering akkoord_van er_weer afspraak zijn_terug terug_van stapel',
  sendMe:
    'stuur_me stuur_mij stuur_ons mail_me mail_mij bezorg_me bezorg_ons graag_toesturen kunt_u_die kunt_u_deze die_toevoegen toevoegen toesturen zend_mij zend_ons stuurt_u_mij stuurt_u_ons opsturen stuur_ff stuur_even mag_ik_jullie mag_ik_uw',
  soon: 'komende_dagen binnenkort spoedig zo_snel zsm z.s.m per_omgaande direct eerdaags zo_spoedig zodra meteen onmiddellijk',
  now: 'vandaag zojuist net vanmorgen vanmiddag nu daarnet vanavond',
  polite: 'graag aub a.u.b alsjeblieft alstublieft gelieve',
  counted: 'geteld nageteld telde telden telling',
});
