import { makeWordBook } from '../wordBook';

export const ITALIAN_WORDS = makeWordBook({
  paid: "pagat* saldat* versat* bonificat* liquidata liquidato liquidate liquidati regolat* regolarizzat* incassat* addebitat* provveduto estint* corrispost* accreditat* addebitata addebitati estinta quietanzat* versammo onorat* ritirata_regolarmente ritirata_alla_scadenza siete_presi versato_in posizione_e_chiusa posizione_chiusa chiusa_dal a_zero saldo_zero pagata_il pagata_da pagato_il pagato_oggi pagata_oggi saldata_il saldato_il addebitato_sul addebitata_sul bonificata_il bonificato_il versato_il versata_il l'abbiamo_pagata l'ho_pagata incassato_il avete_incassato gia_pagata gia_saldata pagati_oggi v'ho_pagato quietanzata quietanzato codice_di_autorizzazione",
  pay: 'pagare pagarla pagarlo pagarvi saldare versare bonificare liquidare regolare provvedere pago paghiamo saldiamo provvediamo versiamo bonifichiamo liquidiamo provvedo',
  willPay:
    "pagheremo paghero salderemo saldero verseremo versero bonificheremo bonifichero liquideremo provvederemo provvedero paghera saldera effettueremo effettuero disporremo faremo faro ve_li_giro ve_lo_giro ve_la_pago ve_lo_pago ve_li_mando vi_giro vi_mando_i vi_pago vi_bonifico vi_arriva vi_arrivano li_avrete lo_avrete avrete_tutto riceverete_il riceverete_i verra_emesso verra_disposto verra_eseguito verra_pagata verra_saldata sara_emesso inserito_nella_distinta nella_distinta inserita_nella_distinta le_faccio_il adesso_paghiamo paghiamo_subito l'avrete avrete_prima te_la_pago lo_dispongo le_bonifico riceve_fino primi_che_pago primi_che_paghiamo primi_a_essere_pagati",
  money:
    'pagamento pagamenti bonifico bonifici denaro soldi versamento assegno saldo importo acconto rid riba ri.ba sdd addebito f24 rimessa giroconto ricevuta_bancaria postagiro bollettino pos contanti distinta_del rimesse il_mandato un_mandato mandato_di_pagamento home_banking riba_di internet_banking paypal ordine_permanente factoring tesoreria contante satispay cambiale sepa_istantaneo addebito_diretto bancomat bollettini mav assegni carta_di_credito',
  done: 'lasciato addebitat* fatto fatta fatti effettuat* eseguit* dispost* partit* inviat* emess* spedit* inoltrat* avvenut* ordinat*_bonifico processat* completat* autorizzat* impartit* uscit* mandat* passat* consegnat* ricevuto_da avvenuto andato_a_buon partito regolarizzat* chius* contabilizzat* registrato pervenut* accreditat* incassato girato me_ne_sono_occupat* occupat* preso presi prelevat* giroconto ritirata_regolarmente ritirata incassata passato_in ho_fatto mandati mandata partiti lasciati consegnati inserito_il_pagamento mandato_il lasciato_un imputato ricevuto_il fatto_700 partita uscita_oggi eseguito_il andati messo uscito_dal uscita_dal andato_a_buon_fine disposto_il partito_il eseguita_il emesso_il inviato_il passato_sul ritirato ritirate_in tornato_indietro_nulla contabilizzato_il accreditato_sul depositato lavorato_dalla_banca girata',
  has: 'abbiamo ho ha hanno avevamo aveva avevo e sono stat* risulta risultano gia appena avete',
  future:
    'sara saranno verra verranno deve dobbiamo devo puo possiamo posso potrebbe dovrebbe dovreste vorrei vogliamo essere avverra andra partira arrivera effettuera eseguira disposto_con_valuta in_programma previsto prevista programmato conto_di contiamo intendiamo prevediamo vi_faremo entro da_pagare venga riceverete ricevera avrete',
  before:
    'ieri gia fa scors* appena da_tempo oggi_stesso stamattina stamane dal dallo avantieri poco_fa in_data_odierna data_odierna',
  not: 'non mai ne senza nessun nessuna nessuno niente nulla neanche nemmeno alcun neppure mica',
  proof:
    'contabile ricevuta ricevute distinta cro trn attestazione prova quietanza conferma_di_pagamento copia_del_bonifico copia_bonifico screenshot evidenza disposizione schermata numero_di_cro codice_trn numero_operazione contabile_bancaria ricevuta_bancaria_del estratto_conto_bancario attestato copia_della_contabile copia_della_distinta banca_conferma secondo_la_banca dalla_banca_risulta',
  attached:
    'allegat* allego alleghiamo inoltr* giro giriamo trova trovate ecco invio_la invio_il in_calce sotto trasmett* mando',
  please:
    'potete potreste puo_inviarmi potrebbe serve servono manca mancano inviateci mandateci inviatemi mandatemi chied* richied* attend* aspett* vi_prego_di_inviar* rimandar* necessit* inviarmi inviarci mandarmi mandarci mi_puo ci_puo mi_potrebbe ce_lo_rinviate ce_la_rinviate me_la_manda me_lo_manda ci_servono mi_servono mi_servirebbe ci_servirebbe ci_occorre mi_occorre occorre occorrono avrei_bisogno avremmo_bisogno ho_bisogno abbiamo_bisogno trasmetterci trasmettermi mandatemi_il la_preghiamo vi_preghiamo la_prego inviateci_il girarmi girarci preghiamo mi_manda ci_manda ci_mandate potreste_inviare aiuterebbe me_la_mandi mandateci_il sarebbe_utile',
  open: 'insolut* scopert* in_sospeso apert* pendenz* pendent* debit*',
  wrong:
    'sbagliat* errat* errore errori erronea* scorrett* inesatt* gonfiat* eccessiv* ingiustificat* indebitamente ingiustamente a_torto per_errore troppo_alt* eccessiva equivoco sbaglio',
  elsewhere: 'persona indirizzo destinatario ufficio azienda referente conto_corrente spam',
  ownFault: 'nostro nostra mio mia scus* nostri nostre mi_mancano',
  defect:
    'rott* danneggiat* difettos* guast* avariat* ammaccat* scadut*_merce inutilizzabil* perde perdono arrugginit* marci* male malissimo mal_fatt* ferm* macchiat* graffiat* scadente bagnat* crepat* scheggiat* ammuffit* storti storta stort* sporc* guasto disservizio fuori_uso difetto difetti vizi vizio carent* incrinat* scolorit* strappat* rovinat* allagat* lesionat* sfondat* schiacciat* forat* ammaccature marcio fradic* sbeccat* non_conforme non_conformi deformat* squarciat* scucit* inceppa* scongelat* puzzava sfocat* da_buttare stampato_male refuso inacidit* appassit* scaduto sporchi rumoros* pericolos* crollat* blocca bloccava sbiadit* incompiut* a_meta fatto_male fatta_male fatti_male pessim* illeggibili tardiv* consegna_in_ritardo surriscald* inidone* muffa guasta malfunzion* non_funzionante',
  got: 'ricevut* arrivat* consegnat* pervenut* eseguit* fornit* prestat* venut* installat* terminat* completat* svolt* visto finit* conclus* riparat* sistemat* risolt* sostituit* tornat* ripristinat* montat* posat* collaudat* eseguiti',
  agreed:
    'ordinat* richiest* concordat* pattuit* commissionat* firmat* autorizzat* accettiamo accetto riconosciamo riconosco approvat* acquistat* accordo autorizz*',
  works:
    'funzion* corrispond* coincid* torna tornano quadra quadrano chiud* va_bene conform* combaci* serve parte scalda raffredda',
  billed:
    'fatturat* fatturate addebitat* addebitate conteggiat* mi_fatturate ci_fatturate applicato applicata fatturare fatturato avete_fatturato avete_addebitato ci_avete_fatturato ci_avete_addebitato fatturando applicate addebitando mettete ci_fattura stimata stima aumento aumentato rincaro adeguamento',
  bill: 'fattura fatture addebito importo conto ft riga voce',
  price: 'prezzo prezzi tariffa importo quantita iva ore costo totale sconto aliquota',
  offer: "preventiv* contratt* accord* offerta pattuit* concordat* ordine listino conferma_d'ordine",
  goods:
    'merce prodott* articol* consegna spedizione pezz* ordine material* bancal* servizi* coll* scatol* macchin* lavor* riparazion* tecnico impianto abbonamento cantiere progetto piastrelle sedie pompa pompe manutenzione corso formazione licenz* software installazione caldaia cartoni unita mobil* porta porte finestre fornitura pulizie lavori lotto apparecch* prestazione prestazioni pesce ponteggio nolo stampa volantini colore opere opere_extra escavatore interprete giornate contratti ospite contatore lettura soste annuncio campagna alloggio camera camere notti minibar catering pasti fiori divise pneumatici legname cemento vernice pittura acciaio bottiglie fusti carne verdura tessuto tende moquette riscaldamento ascensore generatore camion rimorchio cassone muletto toner fotocopie traduzione video grafica logo audit perizia appuntamento trattamento albero grondaia recinzione turni guardie interinali utenti licenze pubblicita luce acqua gas affitto hosting ristrutturazione pavimento infissi interventi smaltimento macerie scatole colli sacchi bancali',
  twice: 'due_volte doppi* duplicat*',
  creditNote:
    'nota_di_credito nota_credito storno rimborso note_di_credito nota_di_accredito storno_parziale stornare da_stornare note_credito storno_di',
  gaveBack:
    'res* restituit* rispedit* restituiamo reso restituito ritirato rimandato_indietro ritirato_dal ritirata_dal avete_ritirato riportato ripreso_da verbale_di_riconsegna',
  cancelled:
    'annullat* disdett* cancellat* rescisso recedut* disdetta recesso recediamo annullamento risolto_il_contratto',
  refuse:
    'rifiut* respingiamo respingo tratteniamo non_intendiamo_pagare non_intendo_pagare non_abbiamo_intenzione nessuna_intenzione nemmeno_un_euro neanche_un_euro non_paghiamo non_pago non_pagheremo non_siamo_disposti',
  why: 'perche come_mai',
  missing:
    'mancano mancava mancavano incomplet* solo_una_parte non_compare non_figura non_applicato non_e_stato_applicato dimenticato_lo ammanco mancante mancanti manca_il manca_la manca_lo mancano_i manca_una mancano_le mancano_dei',
  contest:
    "contest* reclamo reclami discrepanz* obiezion* difformita eccep* infondat* non_dovut* non_e_dovut* senza_fondamento priva_di_fondamento disaccordo non_siamo_d'accordo non_sono_d'accordo non_concord* non_andava non_andavano non_avrebbe_dovuto non_avreste_dovuto malinteso opponiamo opposizione formale_contestazione lamentiamo non_vedo_perche non_vediamo_perche non_ve_le_riconosciamo non_ve_la_riconosciamo non_riconosciamo rifatela rifatela_giusta da_rifare con_riserva riserva non_ci_risulta_la non_erano_nel non_era_nel toglietelo toglietela sconto_adeguato non_avvenuta l'ha_ridato non_dovuto non_e_dovuto non_e_dovuta non_sono_dovuti non_sono_dovute non_concordo non_concordiamo di_troppo siamo_esenti deve_tener impossibili impossibile non_accetto non_ci_deve un_bel_coraggio prescritt* prescrizione sproporzionat* abusiv* esos* nessun_contratto senza_contratto mai_acconsentito non_giustificat* non_accettabile non_accettiamo non_quadra non_quadrano non_mi_torna non_ci_torna non_torna deve_esserci_un c'e_un_errore ci_dev'essere dev'esserci togliere_la_riga eliminare_la_riga risarcimento danni rivalsa controcredito non_previsto non_prevista non_richiesto non_richiesta non_corrisponde_a non_e_quello non_d'accordo cancellate_l'addebito provato_gratis nessun_acquisto non_sono_stati_eseguiti non_consegnato non_consegnata niente_da_fatturare nulla_da_fatturare non_abbiamo_rinnovato non_rinnovato mai_rinnovato tenuti_fuori tenuto_fuori nessun_carico_a nessuna_entrata_merce",
  law: "avvocat* legale legali legalmente tribunale giudic* denunc* querel* causa_civile fare_causa decreto_ingiuntivo citazione vie_legali studio_legale azioni_legali carabinieri faremo_causa guardia_di_finanza notaio eredita eredi erede decedut* scomparso nostro_assistito nostra_assistita mediazione opposizione_al_decreto giudice_di_pace agcom associazione_consumatori adiremo adire codacons in_tribunale recupero_giudiziale procuratore foro avv citiamo camera_arbitrale legge_3 denunciare denuncia raccomandata_dell'avvocato defunto defunta successione tutore amministratore_di_sostegno mediatore arbitro procura polizia avvocata atto_di_citazione precetto pignoramento ricorso vi_diffido diffidiamo la_diffido formale_diffida diffida_ad mio_assistito mia_assistita nome_e_per_conto",
  bankrupt:
    "falliment* fallit* concordato_preventivo procedura_concorsuale liquidazione_giudiziale liquidazione_coatta curator* insolven* amministrazione_straordinaria composizione_negoziata in_liquidazione curatela curatore sentenza_di_fallimento procedura_di_concordato crisi_d'impresa cessata_attivita cessato_l'attivita chiuso_l'attivita scioglimento commissario_giudiziale sovraindebitamento piano_di_ristrutturazione ammissione_al_passivo insinuazione stato_passivo liquidatore accordo_di_ristrutturazione misure_protettive concordato_in_bianco domanda_di_concordato ammessa_al_concordato concordato_minore in_concordato al_concordato piano_del_consumatore composizione_della_crisi occ liquidazione_volontaria messa_in_liquidazione posta_in_liquidazione stato_di_liquidazione liquidazione_controllata insolvente sciolta cancellata_dal_registro estinta_la_societa chiusa_l'attivita cessata_l'attivita cessione_dei_beni senza_attivo liquidata_la_societa esdebitazione procedura_concorsuale_in procedure_concorsuali commissario crisi_da_sovraindebitamento gestore_della_crisi organismo_di_composizione insinuarsi",
  part: 'parte meta parzial* acconto rata tranche % per_cento terzo prima_parte per_ora per_adesso quello_che_posso quello_che_possiamo di_piu_non salvo tranne eccetto al_netto meno_le meno_il prima_tranche una_quota in_parte la_meta prima_meta prima_rata una_cifra una_somma un_anticipo una_parte',
  rest: "resto differenza rimanen* restante il_saldo gli_altri il_rimanente la_rimanenza l'altra_meta restanti cio_che_resta mancanti il_residuo residuo altra_meta seconda_meta seconda_rata seconda_tranche il_resto rimanente il_secondo",
  remove:
    'cancellare cancellate cancellarmi rimuov* elimin* toglie* disiscri* disinscri* interrompere interrompete smettere smettete cancellato cancellata tolto tolta via',
  list: 'lista elenco mailing newsletter mail indirizzo messaggi nominativo avvisi solleciti notifiche invio mio_indirizzo comunicazioni',
  spread:
    "dilazion* rateizz* rate spalmare posticip* scaglion* proroga* in_piu_rate un_po_alla_volta a_rate al_mese mensil* in_quattro in_tre_rate in_due_rate piano_di_rientro accordo respiro moratoria piu_tempo dilazionare venirci_incontro spostare slittare rinviare allungare pazientare attendere_fino aspettare_fino spostare_avanti un_paio_di_mesi qualche_mese ulteriore_tempo tempo_fino dilazioni differire in_due_volte in_tre_volte in_quattro_volte in_piu_volte a_settimana settimanal* dividere dividerlo in_tre in_sospeso_fino inizio_della_stagione frazionare spezzare spezzarla suddividere qualche_settimana alcuni_mesi un_po'_di_tempo boccata_d'ossigeno pagare_piu_avanti piu_avanti rinvio slittamento dividerla di_dividerla in_un_colpo un_colpo_solo mi_permetta_di_dividerla non_ci_arrivo slittare_a mi_verrebbe slittare_a_gennaio permetta_di_dividerla 250_a_settimana spostarci spostare_la spostare_il aspettarmi aspettarci",
  angry:
    'vergogn* scandalos* ridicol* inaccettabil* scherzo schifo incompetent* assurd* indecent* stufo stufi stanco_di esasperat* presa_in_giro incredibili insistete insopportabil* basta_con pazzesco tono fuori_luogo inammissibil* insistent* maleducat* offensiv* indecoros* basta rispetto leggete_le sul_serio tempestat* importunare perseguitat* terza_volta quarta_volta quinta_volta disorganizzat* apposta non_se_ne_puo_piu se_ne_puo insopportabile tre_volte quattro_volte cinque_volte sempre_la_stessa pazienza_ha_un_limite vi_rendete_conto possibile_che dilettanti maleducazione roba_da_matti insopportabili sollecitare_siete marmotta stessa_risposta tre_persone vi_parlate arrabbiat* furios* incavolat* indignat* scandalo immondizia inutili incapaci inetti arrogan* insult* non_ne_posso colmo oltraggio minacc* ridicoli faccia_tosta sfacciat* che_figura indecorosi trattato_come bella_educazione zanzare mia_pazienza nostra_pazienza perso_la_pazienza perdendo_la_pazienza',
  scheduled:
    'programmat* pianificat* previst* schedulat* sul_vostro_conto sul_suo_conto giorno_di_pagamento giro_pagamenti',
  deduct:
    'detratt* dedott* trattenut* decurtat* scalat* stornat* deduzione decurtiamo tratteniamo senza_gli_interessi senza_le_spese senza_la_mora',
  instead: 'invece anziche al_posto contro_i contro_gli e_non mentre soltanto solamente solo',
  assured:
    'promesso promess* assicurat* garantit* dett* avevate_detto doveva_essere dovevano_essere come_da_accordi avrebbe_dovuto',
  free: 'gratis gratuit* omaggio inclus* compres* franco senza_costi in_garanzia garanzia prova esent*',
  extra:
    'trasporto spese_di_trasporto spese_di_spedizione spedizione sconto sconti spese commissione commissioni iva ritenuta supplemento maggiorazione interessi attivazione canone_di penale bollo diritto_di_chiamata uscita sovrapprezzo carburante nolo noleggio canone canoni penali',
  blocked: 'bloccat* sospes* congelat* fermat* in_sospeso_il in_stand-by resta_sospesa resta_ferma',
  issue:
    'problema problemi insoddisfatt* scontent* anomali* qualita disservizi* inconvenient* ritardo in_ritardo di_ritardo',
  crossed: 'incrociat* incrocia incrociano accavallat*',
  valueDate: 'data_valuta valuta_del valuta valuta_beneficiario',
  offset: 'compensat* compensazione compensiamo conguaglio conguagliat*',
  receipt: 'ricevut* ricezione arrivat* pervenut* accreditat* vedete visto risulta trovate riscontro',
  know: "traccia conosco conosciamo sappiamo so risulta_alcun ricordo idea capisco capiamo riferisce riconosciamo_l'ordine",
  paper:
    "copia duplicato pdf ordine_d'acquisto numero_d'ordine ddt bolla estratto_conto iban coordinate_bancarie partita_iva cig cup codice_univoco codice_destinatario contratto dettaglio rapportino rapportini documento_di_trasporto durc visura giustificativi riferimento_ordine buono_d'ordine dichiarazione tracciabilita partitario estratto firmato ddt_firmato xml determina impegno_di_spesa smart_cig visura_camerale certificato prospetto pezze_giustificative bolla_firmata dichiarazione_di_conformita scheda_fornitore modulo conferma_d'ordine pec_ufficiale a_cosa_si a_cosa_si_riferiscono si_riferiscono carico ddt_timbrato centro_di_costo richiedente registro certificato_di_residenza certificato_di_conformita ddt_controfirmato rapportini_firmati",
  resend:
    "rimandare rinviare reinviare nuovamente correggere rettificare riemettere caricare portale sdi girare emettere rinviate rinviarla rimandate non_la_trovo non_la_troviamo non_trovo non_troviamo non_l'abbiamo non_ci_e_arrivata non_mi_e_arrivata mai_arrivata mai_ricevuta mai_pervenuta non_pervenuta non_ricevuta cassetto_fiscale scartata di_nuovo un'altra_copia reinvio fattura_non_mi solo_il_sollecito non_c'e_traccia",
  device: 'link allegato file scaricare pdf mail posta sistema sito stampante server password pec',
  confirm:
    'confermare confermate confermarmi confermarci conferma verificare verificate controllare controllate sapere verifico controllo',
  sum: 'euro eur mila',
  contact:
    'contattare contattate contatti scrivere scriva scrivete rivolgervi rivolgersi rivolga rivolgetevi si_rivolga provi provate chiedere_a sentire senta_il a_loro indirizzare',
  handles:
    "occupa occupano occupo responsabile segue gestisce gestiscono cura competente competenza c'e si_occupa subentrat* gestito_da gestita_da seguito_da seguita_da passato_a in_carico_a se_ne_occupa",
  gone: "non_lavoro_piu non_lavora_piu non_sono_piu non_e_piu non_mi_occupo_piu lasciato_l'azienda lasciato_la cedut* vendut* acquisit* rilevat* pensione pensionat* trasferit* nuovo_proprietario nuovi_proprietari nuova_proprieta cambiato_ufficio cambiato_mansione ex dimess* solo_di ci_ha_lasciato ora_li ora_la adesso_li contratto_e_finito dalla_fusione non_piu_a fa_capo collaboratrice collaboratore licenziat* pensionamento sostituit* mi_sostituisce il_mio_successore successore incorporat* esternalizzat* chiuso_la_sede chiuso_la_filiale scission* spostat* cambio_di_proprieta",
  seek: "ha_sbagliato avete_sbagliato sbagliato_persona sbagliato_azienda sbagliato_indirizzo sta_cercando state_cercando cercate cerca_forse omonim* confus* scambiat* scambio_di_persona niente_a_che nulla_a_che non_siamo_vostri_clienti non_sono_vostro_cliente mai_stati_clienti non_conosco_questa non_conosciamo_questa mai_sentit* stesso_nome nessun_signor nessun_signore nessuna_signora nessuno_con_questo mai_sentito mai_sentita non_e_per_me non_e_per_noi inviato_per_errore ricevuto_per_errore non_conosco_la non_conosciamo_la nessun_conto_con sono_un_privato privato_cittadino furto_d'identita nessun_rapporto nessuna_relazione nessun_legame arrivata_alla_parrocchia provi_con_loro cercasse cercaste cercava cercavate stavate_cercando",
  role: "azienda societa ufficio filiale negozio sede fatture contabilita acquisti amministrazione qualita reparto punto_vendita ramo_d'azienda pagamenti mansione queste_cose debiti fornitori fornitori_ora casa_madre sede_centrale successore collega ragioniere commercialista studio amministratore_di_condominio locatore inquilino controllata capogruppo franchising ente divisione stabilimento fabbrica gruppo",
  correct: 'corregg* corrett* rettific* rifat* rifare riemett* stornare modificare annullare',
  does: 'fa faccio lo_fa farlo me_ne_occupo ce_ne_occupiamo provvede farlo_partire partire dispongo disponiamo eseguo eseguiamo emetto emettiamo lancio lanciamo autorizzo autorizziamo procedo procediamo',
  event: 'rientra firma approvazione riunione torna appuntamento rientro rientriamo torniamo approvazioni udienza',
  sendMe:
    'mandatemi mandateci inviatemi inviateci inviatecelo mandatecelo mi_mandi mi_invii speditemi giratemi girateci potete_aggiungerli aggiungerli aggiungerlo fornitemi forniteci trasmettetemi trasmetteteci potete_mandarmi mandatemi_la mandateci_i',
  soon: 'prossimi_giorni presto a_breve quanto_prima al_piu_presto appena_possibile appena_passa subito in_tempi immediatamente appena',
  now: 'oggi adesso stamattina ora appena poco_fa stasera',
  polite: 'cortesia per_cortesia per_favore gentilmente cortesemente preghiamo',
  counted: 'contato contati contate ricontato ricontati conteggio',
});
