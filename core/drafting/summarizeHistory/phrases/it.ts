import { ITALIAN_DATES } from './dates/italianDates';
import { anyOf, type PhraseBook } from './phraseBook';

const GAP = "(?:[\\w'./-]+\\s){0,4}?";
/** Words between "abbiamo" and "pagato" that leave it a fact. */
const FACT = "(?:(?!non|mai|ancora|sara|saranno|essere|verra|verranno|dobbiamo|potuto)[\\w'./-]+\\s){0,4}?";
const BILL = '(?:fattura|importo|prezzo|quantita|totale|iva|somma|addebito|tariffa|conto|cifra)(?:\\s[\\w./#-]+){0,3}?';
const GOODS =
  '(?:merce|merci|prodott[oi]|articol[oi]|consegna|spedizione|pezzi|ordine|materiale|bancal[ei]|pallet|colli|scatole|servizi[o]?|lavor[oi]|fornitura)';
const PAPER =
  "(?:copia|duplicato|pdf|fattura|ordine d'acquisto|ordine di acquisto|numero d'ordine|numero (?:di|dell')? ?ordine|codice (?:cig|cup|sdi|destinatario|univoco)|cig|bolla|ddt|documento di trasporto|estratto conto|iban|coordinate bancarie|partita iva|giustificativ[oi]|document[oi]|documentazione|contratto|dettaglio|riferimento|po|rapportin[oi]|foglio ore)";
const PAID =
  '(?:pagat[oaei]|saldat[oaei]|versat[oaei]|bonificat[oaei]|liquidat[oaei]|regolat[oaei]|accreditat[oaei]|corrispost[oaei])';
const PAY = '(?:pagare|saldare|versare|bonificare|liquidare|regolare|effettuare|disporre|provvedere|procedere)';

/** Italian. Without accents "è" and "e" look alike, so "e" opens no clause: it would cut "non è stata pagata". */
export const ITALIAN: PhraseBook = {
  language: 'it',
  dates: ITALIAN_DATES,
  money: anyOf('pagament[oi]|pagar\\w*|pagher\\w+|pagat[oaei]|bonific\\w+|soldi|denaro|sald[oa]\\w*|versa\\w+|importo'),
  paid: anyOf('pagat[oaei]|saldat[oaei]|bonificat[oaei]|versat[oaei]|liquidat[oaei]|pagammo'),
  negation: /(?:^|\s)(?:non|mai|nessun[oa]?|ne|senza|nulla|niente|neanche|nemmeno|neppure)(?:[\s,.!?]|$)/,
  doubt: /(?:^|\s)(?:se|qualora|nel caso|a meno che)(?:\s|$)/,
  timing: /(?:^|\s)(?:quando|(?<!(?:^|\s)(?:ho|ha|abbiamo|hanno|hai|avete|e|sono) )appena|non appena|una volta|finche|prima di|fino a quando)(?:\s|$)/,
  clause: /(?:[,;:]|(?<!\d\.\d{1,2})\.)\s|\s-\s|\s(?:ma|pero|tuttavia|perche|quindi|mentre|anche se|poiche|bensi)\s/g,
  plain: {
    dispute: anyOf(
      "(?:danneggiat[oaei]|difettos[oaei]|rott[oaei]|guast[oaei]|rovinat[oaei])|due volte|(?:preventivo|contratto|accordo|prezzo (?:concordato|pattuito)) (?:[\\w'-]+ ){0,2}?(?:era|diceva|dice|prevedeva|prevede|indicava)|(?:aspettando|attendiamo|in attesa|aspettiamo) (?:[\\w'-]+ ){0,3}?(?:nota di credito|nota credito|storno)|solo \\d+|(?:iva|prezzo|importo|totale|quantita|fattura) (?:e |sono )?(?:sbagliat[oaei]|errat[oaei]|doppi[oa])|perche (?:dovremmo|devo|dobbiamo|dovrei) pagare|tratteniamo|sospendiamo il pagamento|reso|restituit[oaei]|rifiutiamo",
      'contest(?:iamo|o|are|ata|ato|ate|ati|azione|ando)|respingiamo|respingo|rifiutiamo|rigettiamo|(?:sollev\\w+|present\\w+|apert[oa]) (?:[\\w-]+ ){0,3}?(?:reclamo|contestazione|obiezione)|reclamo (?:per|su|sulla|relativo|riguardo|formale|in corso|aperto)|in contestazione',
      `${BILL} (?:e|sono|risulta|risultano|sembra|appare|pare) (?:[\\w-]+ ){0,3}?(?:sbagliat[oaei]|errat[oaei]|scorrett[oaei]|non corrett[oaei]|troppo alt[oaei]|inesatt[oaei]|ingiustificat[oaei]|duplicat[oaei]|gonfiat[oaei])`,
      '(?:import[oi]|prezz[oi]|quantita|tariffa|fattura|totale|iva) (?:sbagliat[oaei]|errat[oaei]|scorrett[oaei]|duplicat[oaei])|error[ei] (?:di|nella|nel|in|sulla|sul) (?:[\\w-]+ )?(?:fattura\\w*|prezzo|importo|quantita|calcolo|conteggio)',
      'discrepanz[ae]|difformita|(?:sol[oi]|soltanto|solamente) \\d+ (?:[\\w.-]+ ){0,5}?(?:ricevut[oi]|consegnat[oi]|arrivat[oi])|(?:ricevut[oi]|consegnat[oi]|arrivat[oi]) (?:sol[oi]|soltanto|solamente)|manc(?:a|ano|avano) (?:[\\w.-]+ ){0,4}?(?:pezzi|articoli|bancali|colli|scatole|prodotti|pallet|merce)',
      "(?:fatturat[oaei]|addebitat[oaei]|conteggiat[oaei]) (?:[\\w-]+ ){0,3}?(?:due volte|doppi[oa]|in piu|per errore|erroneamente)|doppia fatturazione|prezzo (?:concordato|pattuito) era|diverso da quanto (?:concordato|pattuito|ordinato)",
      `${GOODS} (?:[\\w'-]+ ){0,4}?(?:danneggiat[oaei]|difettos[oaei]|rott[oaei]|incomplet[oaei]|non conform[ei]|guast[oaei])`,
      "(?:emettere|emettete|attendiamo|aspettiamo|chiediamo|richiediamo|inviare|inviateci|vogliamo) (?:[\\w'-]+ ){0,3}?(?:nota di credito|nota credito|storno)|(?:ordine|contratto|abbonamento) (?:[\\w'-]+ ){0,4}?(?:annullat[oa]|disdett[oa]|cancellat[oa])",
    ),
    accepts: anyOf(
      '(?:contestazione|reclamo|questione|controversia) (?:[\\w-]+ ){0,4}?(?:risolt[oa]|chius[oa]|ritirat[oa]|superat[oa])|ritiriamo (?:la|il|nostr[oa]) (?:[\\w-]+ )?(?:contestazione|reclamo)',
      "fattura (?:e|risulta) (?:[\\w-]+ )?(?:corretta|a posto|in ordine|conforme)|accettiamo la fattura|d'accordo con la (?:vostra )?fattura",
    ),
    says_paid: anyOf(
      "addebito (?:[\\w'-]+ ){0,5}?(?:avvenut|eseguit|effettuat)[oa]|(?:quindi|percio|dunque) e (?:gia )?pagat[oa]",
      "(?:dovreste|dovrebbe|dovresti) (?:[\\w'-]+ ){0,2}?(?:aver\\w*|essere) (?:[\\w'-]+ ){0,2}?(?:ricevut|arrivat|accreditat)\\w*|addebitat[oa] (?:sul|dal) (?:nostro|mio) conto|(?:bonifico|pagamento|assegno) (?:e stato |e |gia )*(?:fatto|inviato|spedito|emesso|eseguito|effettuato|disposto)|vi (?:abbiamo|ho) (?:gia )?(?:pagato|bonificato|versato|saldato)|gia (?:pagat|saldat|versat|provvedut)[oaei]",
      "(?:pagat[ao]|saldat[ao]|versat[ao]|bonificat[ao]) (?:da|il|in data|con|a ottobre|a settembre|la settimana|ieri|i1|tramite|per intero)|fatto,? il bonifico|(?:che|la|lo|l') ?(?:abbiamo|ho) (?:gia )?(?:pagat[ao]|saldat[ao])|(?:bonifico|pagamento) (?:e |gia )*(?:partito|eseguito|effettuato|fatto|disposto|inviato)|(?:risulta|risultano|e) (?:[\\w-]+ )?(?:gia |interamente |regolarmente )*(?:saldat[ao]|pagat[ao]|versat[ao])",
      `(?:abbiamo|ho|ha|hanno|avevamo|avevo|gia) ${FACT}(?:${PAID}|(?:effettuato|fatto|disposto|eseguito|inviato) (?:[\\w-]+ ){0,3}?(?:pagamento|bonifico|versamento|saldo)|provveduto (?:al|a) (?:pagamento|saldo|saldare|pagare|bonifico))`,
      `(?:e|sono|risulta|risultano) (?:gia )?(?:stat[oaei] )?(?:gia |regolarmente |interamente |completamente )?${PAID}|(?:fattura|fatture|importo) (?:[\\w./#-]+ ){0,3}?(?:gia )?${PAID} (?:il|in data|ieri|lunedi|martedi|mercoledi|giovedi|venerdi|la settimana|con|tramite|a mezzo)`,
      '(?:bonifico|pagamento|versamento) (?:(?!sara|verra|dovra|non|in attesa)[\\w./-]+ ){0,4}?(?:effettuato|eseguito|disposto|partito|fatto|inviato|inoltrato)|(?:in allegato|allego|alleghiamo|allegata) (?:[\\w-]+ ){0,4}?(?:contabile|ricevuta|distinta|copia del bonifico|cro)|(?:contabile|ricevuta) (?:del|di) (?:bonifico|pagamento) (?:[\\w-]+ ){0,3}?allegat[oa]',
    ),
    promise: anyOf(
      '(?:vi|le|ve lo|ve la) (?:facciamo|faccio|faremo|faro|mandiamo|inviamo|invieremo|inviero) (?:il |un )?(?:bonifico|pagamento|saldo|versamento)|(?:avrete|avra|avrai) (?:i soldi|il (?:denaro|pagamento|bonifico|saldo))',
      "(?:mettiamo|messo|messa) in pagamento|sara (?:[\\w-]+ ){0,2}?(?:vostr[oa]|accreditat[oa]|sul vostro conto)|contiamo di|il bonifico (?:parte|partira)|provvedo (?:[\\w-]+ ){0,2}?(?:entro|oggi|domani|a|al)|(?:provvediamo|paghiamo|saldiamo) (?:[\\w'-]+ ){0,3}?(?:entro|il|a fine|a meta|a inizio)",
      "(?:pago|paghiamo|faccio|facciamo|saldo|saldiamo|bonifico|effettuo|effettuiamo) (?:[\\w'-]+ ){0,4}?(?:oggi|domani|stasera|in giornata|questa settimana|la prossima settimana|lunedi|martedi|mercoledi|giovedi|venerdi)|(?:oggi|domani|venerdi|lunedi|martedi|mercoledi|giovedi) (?:stesso )?(?:pago|paghiamo|faccio|facciamo|verra|sara|parte|partira|la|lo|vi)|(?:riceverete|ricevera|avrete) [^.;!?]{0,25}(?:pagamento|bonifico|saldo|denaro|importo)|salderemo|la saldero|(?:il|la) (?:pagamento|bonifico) (?:[\\w./-]+ ){0,3}?(?:e|sara|verra) (?:[\\w-]+ )?(?:previsto|programmato|disposto|effettuato|eseguito)",
      '(?:pagheremo|paghero|salderemo|saldero|verseremo|versero|bonificheremo|bonifichero|effettueremo|effettuero|provvederemo|provvedero|procederemo|procedero|liquideremo|disporremo|disporro|faremo|faro) ?(?:[^.;!?]{0,40})?',
      `(?:sara|saranno|verra|verranno) (?:[\\w-]+ ){0,2}?(?:${PAID}|effettuat[oaei]|eseguit[oaei]|dispost[oaei]|fatt[oaei])`,
      `(?:ci impegniamo|mi impegno|contiamo|prevediamo|conto|intendiamo|abbiamo intenzione|provvediamo|procediamo) (?:di |a |al |con il |con )?${GAP}(?:${PAY}|pagamento|saldo|bonifico)|(?:pagamento|bonifico|saldo) (?:[\\w./-]+ ){0,4}?(?:partira|previsto|programmato|arrivera|in programma|seguira|pianificato|fissato|schedulato)|riceverete (?:il|la) (?:[\\w-]+ )?(?:pagamento|bonifico|saldo)`,
      `(?:paghiamo|pago|saldiamo|saldo io|bonifichiamo|versiamo) (?:[\\w'./-]+ ){0,5}?(?:entro|domani|oggi|lunedi|martedi|mercoledi|giovedi|venerdi|il \\d|la prossima|a fine|fine|questa|settimana)`,
    ),
    asks_document: anyOf(
      `(?:mi|ci) (?:mandate|inviate|manda|invia|girate|giri|mandi|invii|fate avere) (?:[\\w'-]+ ){0,3}?(?:${PAPER})`,
      `(?:mandateci|mandatemi|inviateci|inviatemi|mandarci|mandarmi|inviarci|inviarmi|rimandarci|rimandarmi|rinviarci|comunicar(?:e|mi|ci)|fornir(?:e|ci|mi)|avere|darmi|darci) (?:[\\w'-]+ ){0,3}?(?:${PAPER})|ci serve [^.;!?]{0,20}(?:${PAPER})|manca (?:[\\w'-]+ ){0,2}?(?:numero|ordine|cig|cup|riferimento)|(?:qual e|quale e|a quale) (?:[\\w'-]+ ){0,2}?(?:iban|conto)|(?:correggere|rettificare|riemettere|correggete) (?:la|questa) fattura|dove (?:devo|dobbiamo) (?:pagare|fare il bonifico)`,
      `(?:potete|puo|potreste|potrebbe|puoi|vi prego|vi preghiamo|la prego|si prega|vogliate|gentilmente|cortesemente|per favore|per cortesia|vi chiedo|vi chiediamo|chiediamo|chiedo)[^.;!?]{0,50} ?(?:inviar\\w*|rinviar\\w*|mandar\\w*|rimandar\\w*|trasmetter\\w*|fornir\\w*|allegar\\w*|indicar\\w*|inserir\\w*|corregger\\w*|far\\w* avere|girar\\w*|inoltrar\\w*|comunicar\\w*|invio|inviate\\w*|avere)[^.;!?]{0,50} ${PAPER}`,
      `(?:inviateci|mandateci|inviatemi|mandatemi|rimandateci|mandami|inviami|girateci|trasmetteteci|ci serve|ci servono|mi serve|mi servono|serve|abbiamo bisogno (?:di|del|della)|ho bisogno (?:di|del|della)|necessitiamo (?:di|del|della)|manca|mancano|in attesa (?:di|del|della)|attendiamo|aspettiamo|richiediamo) (?:[^.;!?]{0,40} )?${PAPER}`,
    ),
    cash_flow: anyOf(
      "liquidita|difficolta (?:finanziari[ae]|economic(?:a|he)|di cassa|di pagamento)|problem[ai] (?:di (?:cassa|liquidita)|finanziari|economici)|flusso di cassa|a corto di (?:soldi|liquidita|cassa)|momento (?:difficile|complicato)",
      "(?:attendiamo|aspettiamo|in attesa|appena|quando|finche) [^.;!?]{0,40}(?:nostr[oi] client[ei]|incass\\w+|fondi|ci pag\\w+)|piu tempo|dilazion\\w+|proroga|rinvio (?:del pagamento|della scadenza)|posticipare",
    ),
    plan_request: anyOf(
      '(?:in (?:due|tre|quattro|piu|\\d) (?:volte|tranche|soluzioni|pagamenti)|(?:due|tre|quattro|\\d) rate)|al mese|mensil[ei]|piu tempo|proroga|posticipare|rimandare','rat[ae]|rateizz\\w+|rateal[ei]|piano di (?:rientro|pagamento)|dilazion\\w+|(?:in|pagare in) (?:due|tre|quattro|piu) (?:volte|tranche|soluzioni|rate)|proroga|posticipare'),
    forgot: anyOf("dimenticat[oaei]|dimenticanza|(?:ci|mi) (?:e|era|sia) sfuggit[oaei]|sfuggit[oaei]|una svista|svista|(?:nello|nella|in|nella cartella) spam|posta indesiderata"),
    frustration: anyOf(
      'ancora!|(?:ottimo|complimenti|bravi),? un altro|ridicol[oaei]|delus[oaie]|indegn[oaei]|schifo|presa in giro|basta(?: con| cosi|!)|che coraggio|sollecitate pure|maleducat[oaie]|incompetent[ei]|arrabbiat[oaie]|esasperat[oaie]|pessim[oaei]|insopportabil[ei]',"inaccettabil[ei]|vergognos[oaei]|vergogna|ridicol[oaei]|scandalos[oaei]|assurd[oaei]|indecent[ei]|molest\\w+|smettete(?:la)?|basta con|stanc(?:hi|o|a) di|stuf[oaie]|ne ho abbastanza|(?:molto|davvero|profondamente) (?:delus[oaie]|arrabbiat[oaie]|seccat[oaie]|irritat[oaie])|lasciateci in pace|ennesim[oa]|per la (?:terza|quarta|quinta) volta|quante volte"),
    unsubscribe: anyOf(
      "(?:cancellar|rimuover|toglier|eliminar|disiscriver)(?:mi|ci)|(?:cancellate|rimuovete|eliminate|togliete) (?:[\\w'-]+ ){0,3}?(?:indirizzo|mail|email|lista|contatt[oi]|nominativo)|smettete di (?:mandar|scriver|inviar)\\w*","cancellat(?:eci|emi)|rimuovet(?:eci|emi)|disiscri\\w+|(?:togliet(?:eci|emi)|eliminat(?:eci|emi)) (?:dall[ae]|da) (?:[\\w-]+ ){0,2}?(?:lista|mailing|elenco)|(?:non (?:vogliamo|voglio|desideriamo|desidero)|smettete di) (?:[\\w-]+ ){0,2}?(?:ricevere|inviar\\w+|mandar\\w+|scriver\\w+)"),
    partial_payment: anyOf(
      "meta (?:[\\w'-]+ ){0,3}?(?:bonificat[oa]|pagat[oa]|versat[oa]|saldat[oa])|(?:pagato|versato|saldato|bonificato) (?:[\\w'-]+ ){0,2}?(?:una parte|meta|la meta|un acconto|parte)","acconto|pagamento parziale|parte (?:della fattura|dell'importo|del dovuto|del totale)|(?:prima|una) (?:rata|tranche|parte) (?:[\\w'-]+ ){0,3}?(?:pagat[oa]|versat[oa]|bonificat[oa]|saldat[oa])|(?:il resto|la differenza|il saldo|la rimanenza|il rimanente) (?:[\\w'-]+ ){0,4}?(?:seguira|segue|arrivera|entro|a fine|la prossima|il prossimo|domani|dopo|verra|sara|lo |la )"),
  },
  fixed: {
    dispute: anyOf(
      "non (?:e|sono|era|erano) (?:[\\w'-]+ ){0,3}?(?:concordat\\w+|pattuit\\w+|ordinat\\w+|richiest\\w+)",
      "non (?:funziona|funzionano|corrisponde|corrispondono|coincide) ?(?:ancora|piu)?|non (?:paghiamo|pago|pagheremo|paghero|intendiamo pagare|intendo pagare|accettiamo|accetto|riconosciamo)(?! (?:[\\w'-]+ ){0,3}?(?:prima|fino))|(?:non|mai) (?:[\\w-]+ ){0,2}?(?:ordinat[oaei]|commissionat[oaei]|richiest[oaei]|acquistat[oaei]|firmat[oaei])|non e (?:stat[oa] )?(?:[\\w-]+ )?(?:riparat[oa]|consegnat[oa]|conforme|dovut[oa]|corrett[oa]|giust[oa])|non viene riparat[oa]|non siamo d'accordo",
      `${BILL} non (?:e|sono|risulta|corrisponde|torna|tornano|coincide) ?(?:[\\w-]+ )?(?:corrett[oaei]|giust[oaei]|esatt[oaei]|conform[ei]|quell[oa]|dovut[oaei]|bene)?|non (?:corrisponde|corrispondono|coincide|coincidono|torna|tornano)|non siamo d'accordo|non sono d'accordo|non concordiamo`,
      `(?:mai|non|non ancora) (?:[\\w'-]+ ){0,3}?(?:ricevut[oaei]|ordinat[oaei]|consegnat[oaei]|arrivat[oaei]|richiest[oaei]|commissionat[oaei]|pervenut[oaei]) (?:[\\w'-]+ ){0,4}?${GOODS}|${GOODS} (?:[\\w'-]+ ){0,3}?(?:non|mai) (?:[\\w'-]+ ){0,3}?(?:ricevut[oaei]|consegnat[oaei]|arrivat[oaei]|pervenut[oaei])|non abbiamo (?:mai )?ordinato|mai ordinat[oaei]|mai richiest[oaei]`,
      "non (?:pagheremo|paghero|intendiamo pagare|paghiamo|accettiamo|accetto|riconosciamo|riconosco|dobbiamo (?:nulla|niente|questa|tale))(?! (?:[\\w'-]+ ){0,3}?(?:prima|fino))|(?:rifiutiamo|ci rifiutiamo) di pagare|niente da pagare",
    ),
    accepts: anyOf("non (?:contestiamo|contesto|e contestat[oa]|abbiamo (?:nulla|niente) da (?:contestare|eccepire))|ness?una? (?:contestazione|obiezione|reclamo)"),
    asks_document: anyOf(
      `(?:non|mai) (?:[\\w'-]+ ){0,3}?(?:ricevut[oaei]|trovat[oaei]|arrivat[oaei]|pervenut[oaei]|vist[oaei]|trovo|troviamo|riusciamo ad? (?:aprire|trovare|scaricare)|riesco ad? (?:aprire|trovare|scaricare)) (?:[\\w'-]+ ){0,4}?(?:fattura|copia|allegato|ordine d'acquisto|documento|pdf)|(?:fattura|copia|allegato|pdf) (?:[\\w'./-]+ ){0,3}?(?:non|mai) (?:[\\w'-]+ ){0,3}?(?:ricevut[oaei]|arrivat[oaei]|pervenut[oaei]|si apre|presente|c'e)`,
      "senza (?:ordine d'acquisto|numero d'ordine|po|cig|numero ordine|codice cig)|manca l'allegato|nessun allegato|allegato mancante",
    ),
    wrong_person: anyOf(
      'non e (?:di mia competenza|compito mio|mio|nostro|il mio)|non (?:di|della) (?:mia|nostra) competenza',
      "(?:avete|ha|hai) sbagliato (?:azienda|persona|destinatario|indirizzo|societa|ufficio|ditta)|non (?:mi|ci) (?:occupo|occupiamo)|non lavor[ao] piu|non (?:sono|siamo|e) (?:piu )?(?:la persona|l'azienda|la ditta|il referente|responsabil[ei]|chi)|(?:scrivete|scriva|rivolgetevi|si rivolga|inviate|mandate|contattate|inoltrate) (?:[\\w'-]+ ){0,2}?(?:a |al |all'|alla )?(?:[\\w.-]+@|amministrazione|contabilita|ufficio|collega|commercialista)|ha lasciato l'azienda|e andat[oa] in pensione",
      "non (?:sono|siamo|e) (?:piu )?(?:[\\w'-]+ )?(?:la persona (?:giusta|corretta)|il (?:referente|responsabile|contatto)|la (?:referente|responsabile)|l'ufficio|responsabil[ei]|l'azienda)|(?:persona|indirizzo|destinatario|ufficio|contatto|reparto) (?:sbagliat[oa]|errat[oa])|non (?:lavor[oa]|lavoriamo) piu|non (?:mi|ci) (?:occupo|occupiamo) (?:piu )?di|ha lasciato (?:l'azienda|la societa)|avete sbagliato (?:persona|indirizzo|destinatario)",
      "(?:contattate|contattare|rivolgetevi|rivolgersi|scrivete|scrivere|inoltrate|inviate|mandate|indirizzate) (?:[\\w'-]+ ){0,3}?(?:contabilita|amministrazione|ufficio (?:contabile|amministrativo|acquisti|fornitori)|colleg[ao]|ragioneria|commercialista)",
    ),
    cash_flow: anyOf("non (?:possiamo|posso|riusciamo a|riesco a|siamo in grado di|potremo) (?:[\\w'-]+ ){0,3}?(?:pagare|saldare|versare|far fronte)(?! (?:[\\w'-]+ ){0,3}?senza)|non (?:abbiamo|ho|c'e|ci sono) (?:[\\w'-]+ ){0,2}?(?:soldi|fondi|liquidita|denaro)"),
    out_of_office: anyOf("(?:generat[oa]|inviat[oa]) automaticamente|messaggio automatico|(?:e|sono|restera|resteranno|rimarra|rimarranno|sara|saranno) chius[oaie] (?:per|dal|fino)|chiusura (?:aziendale|estiva|per ferie|natalizia)|fuori (?:ufficio|sede)|risposta automatica|(?:sono|saro|saremo|siamo) (?:[\\w'-]+ ){0,4}?(?:assent[ei]|in ferie|in vacanza|in congedo|in malattia|in maternita|fuori ufficio|chiusi)|in ferie (?:fino|dal)|(?:uffici|azienda) (?:resteranno |restera |sono )?chius[oi] (?:per ferie|dal|fino)|(?:rientrero|di ritorno|saro di nuovo in ufficio)"),
    unsubscribe: anyOf(
      'non (?:desidero|desideriamo|voglio|vogliamo) (?:[\\w-]+ ){0,2}?(?:ricevere|essere contattat[oaei])|non (?:mandatemi|inviatemi|mandateci|inviateci)','non (?:inviat|mandat|scriv[ei]t)(?:e|eci|emi)(?: ?piu)?|non contattat(?:eci|emi)(?: ?piu)?'),
  },
}; // prettier-ignore
