import { makeWordBook } from '../wordBook';

export const ITALIAN_WORDS = makeWordBook({
  paid: 'pagat* saldat* versat* bonificat* liquidata liquidato liquidate liquidati regolat* regolarizzat* incassat* addebitat* provveduto estint* corrispost* accreditat*',
  pay: 'pagare pagarla pagarlo pagarvi saldare versare bonificare liquidare regolare provvedere pago paghiamo saldiamo provvediamo versiamo bonifichiamo liquidiamo provvedo',
  willPay:
    'pagheremo paghero salderemo saldero verseremo versero bonificheremo bonifichero liquideremo provvederemo provvedero paghera saldera effettueremo effettuero disporremo faremo faro',
  money:
    'pagamento pagamenti bonifico bonifici denaro soldi versamento assegno saldo importo acconto rid riba ri.ba sdd addebito f24 rimessa giroconto',
  done: 'lasciato addebitat* fatto fatta fatti effettuat* eseguit* dispost* partit* inviat* emess* spedit* inoltrat* avvenut* ordinat*_bonifico processat* completat* autorizzat* impartit* uscit* mandat* passat* consegnat* ricevuto_da',
  has: 'abbiamo ho ha hanno avevamo aveva avevo e sono stat* risulta risultano gia appena avete',
  future:
    'sara saranno verra verranno deve dobbiamo devo puo possiamo posso potrebbe dovrebbe dovreste vorrei vogliamo essere avverra andra partira arrivera effettuera eseguira disposto_con_valuta in_programma previsto prevista programmato conto_di contiamo intendiamo prevediamo vi_faremo entro da_pagare venga riceverete ricevera avrete',
  before:
    'ieri gia fa scors* appena da_tempo oggi_stesso stamattina stamane dal dallo avantieri poco_fa in_data_odierna data_odierna',
  not: 'non mai ne senza nessun nessuna nessuno niente nulla neanche nemmeno alcun neppure',
  proof:
    'contabile ricevuta ricevute distinta cro trn attestazione prova quietanza conferma_di_pagamento copia_del_bonifico copia_bonifico screenshot evidenza disposizione',
  attached:
    'allegat* allego alleghiamo inoltr* giro giriamo trova trovate ecco invio_la invio_il in_calce sotto trasmett* mando',
  please:
    'potete potreste puo_inviarmi potrebbe serve servono manca mancano inviateci mandateci inviatemi mandatemi chied* richied* attend* aspett* vi_prego_di_inviar* rimandar* necessit* inviarmi inviarci mandarmi mandarci',
  open: 'insolut* scopert* in_sospeso apert* pendenz* pendent* debit*',
  wrong: 'sbagliat* errat* errore errori erronea* scorrett* inesatt* gonfiat* eccessiv* ingiustificat*',
  elsewhere: 'persona indirizzo destinatario ufficio azienda referente conto_corrente spam',
  ownFault: 'nostro nostra mio mia scus*',
  defect:
    'rott* danneggiat* difettos* guast* avariat* ammaccat* scadut*_merce inutilizzabil* perde perdono arrugginit* marci* male malissimo mal_fatt* ferm* macchiat* graffiat* scadente',
  got: 'ricevut* arrivat* consegnat* pervenut* eseguit* fornit* prestat* venut* installat* terminat* completat* svolt* visto',
  agreed:
    'ordinat* richiest* concordat* pattuit* commissionat* firmat* autorizzat* accettiamo accetto riconosciamo riconosco approvat* acquistat* accordo',
  works:
    'funzion* corrispond* coincid* torna tornano quadra quadrano chiud* va_bene conform* combaci* serve parte scalda raffredda',
  billed:
    'fatturat* fatturate addebitat* addebitate conteggiat* mi_fatturate ci_fatturate applicato applicata fatturare',
  bill: 'fattura fatture addebito importo conto ft',
  price: 'prezzo prezzi tariffa importo quantita iva ore costo totale sconto aliquota',
  offer: 'preventiv* contratt* accord* offerta pattuit* concordat* ordine listino',
  goods:
    'merce prodott* articol* consegna spedizione pezz* ordine material* bancal* servizi* coll* scatol* macchin* lavor* riparazion* tecnico impianto',
  twice: 'due_volte doppi* duplicat*',
  creditNote: 'nota_di_credito nota_credito storno rimborso note_di_credito',
  gaveBack: 'res* restituit* rispedit* restituiamo',
  cancelled: 'annullat* disdett* cancellat* rescisso recedut*',
  refuse: 'rifiut* respingiamo respingo tratteniamo',
  why: 'perche come_mai',
  missing: 'manca mancano mancava mancavano incomplet* solo_una_parte',
  contest: 'contest* reclamo reclami discrepanz* obiezion* difformita eccep*',
  law: 'avvocat* legale legali legalmente tribunale giudic* denunc* querel* diffid* causa_civile fare_causa decreto_ingiuntivo citazione vie_legali studio_legale azioni_legali carabinieri faremo_causa guardia_di_finanza',
  bankrupt:
    'falliment* fallit* concordato_preventivo concordato procedura_concorsuale liquidazione_giudiziale liquidazione_coatta curator* insolven* amministrazione_straordinaria composizione_negoziata in_liquidazione',
  part: 'parte meta parzial* acconto rata tranche',
  rest: 'resto differenza rimanen* restante il_saldo',
  remove: 'cancellare cancellate cancellarmi rimuov* elimin* toglie* disiscri* disinscri*',
  list: 'lista elenco mailing newsletter mail indirizzo messaggi nominativo',
  spread: 'dilazion* rateizz* rate spalmare posticip* scaglion* proroga* in_piu_rate un_po_alla_volta a_rate',
  angry:
    'vergogn* scandalos* ridicol* inaccettabil* scherzo schifo incompetent* assurd* indecent* stufo stufi stanco_di esasperat* presa_in_giro incredibili insistete insopportabil* basta_con pazzesco',
  scheduled: 'programmat* pianificat* previst* schedulat* sul_vostro_conto sul_suo_conto',
});
