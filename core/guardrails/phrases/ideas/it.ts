import { entries } from '../phraseTable';
import { oneOf, type IdeaWords } from './ideaWords';

/** Italian. */
export const it: IdeaWords = {
  supply: oneOf(`
    consegn*; fornitur*; fornir*; spedizion*; sped*; merc*; servizi*; assistenza; manutenzione; accesso; accessi; portale; abbonamento; licenz*; utenza; utenze; (prossim*|futur*|nuov*|vostri|suoi|successiv*) ordin*; evasione; evader*; ricambi; supporto; tecnico; appuntamento; visita; intervento; prossimo ordine; pacc*; camion; bancal*; pallet; colli; corriere
  `),
  ties: oneOf(
    `conto; account; contratt*; collaborazione; rapport* commercial*; rapporto; rapporti; partnership; fido; condizioni commerciali`,
  ),
  stop: oneOf(`
    sospen*; blocc*; congel*; interromp*; interruzion*; interrott*; ferm*; annull*; disdett*; risolu*; rescind*; limit*; restring*; ritir*; tratten*; disattiv*; chiud*; chius*; chiusura; in pausa; in attesa; a rischio; in pericolo; compromett*; compromess*; pregiudic*; riconsider*; rived*; ripens*; metter* fine; cess*; stacc*; non (potremo|sarà più|saranno più|potrà più|partir*|evadere*|evaso|garantir*); rest* in magazzino; revoc*; sospes*; non part*; non si muov*; ferm* in; spina; in magazzino
  `),
  untilPaid: oneOf(`
    dipend*; subordinat*; condizionat*; (solo|soltanto|non) ~ (dopo|a|contro|previo|ad|una volta|quando|se|al) ~ (saldo|pagament*|pagat*|incass*|accredit*|sald*); (finché|fino a|fino al|fintanto|sinché|in attesa) ~~ (pag*|sald*|incass*|accredit*|aperto|aperta|ricev*|somma|regolar*); (appena|quando|una volta) ~ (conto|fattura|saldo|pagamento|importo) ~ (a posto|pagat*|saldat*|ricevut*|in ordine|regolat*)
  `),
  handOver: oneOf(
    `passare; passer*; passat*; affid*; ced*; cess*; trasmett*; trasmess*; trasfer*; consegn*; rivolg*; incaric*; delegare; coinvolg*; mani; in mano; girare; gireremo; prend* in carico; segu*; gestit*; ricorr*; vend*`,
  ),
  outsiders: oneOf(
    `terz*; legale; legali; avvocat*; studio legale; specialist*; specializzat*; professionist*; agenzi*; società di (recupero|riscossione|factoring); recupero; riscossion*; ufficiale giudiziario; consulent*; assicurazion*; assicuratore; altre mani; altri; chi di (mestiere|dovere|competenza); chi si occupa; crediti insoluti; meno pazient*`,
  ),
  pursue: oneOf(
    `intraprend*; prend*; adott*; far valere; avvi*; eserc*; ricorr*; valut*; agi*; procede*; perc*; utilizz*; consider*; attiv*; tutel*; riserv*; esplor*`,
  ),
  means: oneOf(
    `(nostri|i nostri|ogni nostro) diritt*; (altre|tutte le|ulteriori) (vie|misure|azioni|strade|opzioni|iniziative); altri (mezzi|passi|strumenti|canali); (vie|misure|azioni|sedi|iniziative|passi|provvedimenti) (opportun*|necessari*|competent*|adeguat*|formal*|del caso|dovut*|più (decis*|formal*|dur*|sever*)); via formale; procedur*; ogni mezzo; nelle sedi`,
  ),
  rethink: oneOf(`riflett*; ripens*; riconsider*; valut*; pensare; chieder*; rived*`),
  together: oneOf(
    `proseguire; lavorare insieme; nostra collaborazione; nostro rapporto; nostri rapporti; continuare (insieme|a lavorare|a collaborare|a fornir*); collaborare insieme`,
  ),
  others: oneOf(
    `(altri|tutti|tutte|ogni|nostri|maggior parte dei|un|una|gli) ~ (clienti|cliente|aziende|azienda seria|aziende serie|ditta seria|imprese|persone perbene|persone serie|gente seria|gente onesta|persona corretta|professionista serio); chi è (serio|onesto|corretto)`,
  ),
  behave: oneOf(
    `paga*; pagano; pagato; puntual*; in tempo; rispett*; senza (che|solleciti|problemi); onor*; mantien*; mantengono; salda*; non si comport*; non fa; non lasc*`,
  ),
  onlookers: oneOf(
    `(i|il|la|gli|i vostri|i suoi|il suo|la sua|vostri|suoi|vostra|sua) (clienti|fornitori|soci|concorrenti|capo|superiori|direzione|banca|colleghi|dipendenti|famiglia|vicini|settore|stampa|pubblico|partner); altri fornitori; la gente; tutti; in giro`,
  ),
  learn: oneOf(
    `sapess*; saper*; sappia*; venir* a sapere; scopr*; sent*; dir*; direbb*; pens*; conoscenza; informat*; voce; accorg*`,
  ),
  dependants: oneOf(
    `(nostri|i nostri|miei|nostre) (dipendenti|operai|collaboratori|famiglie|apprendist*|lavoratori); stipendi; stipendio; salari; famiglie; hanno famiglia; posti di lavoro; (piccol*) (aziend*|impres*|ditt*|fornitor*) come (noi|la nostra); (nostri|nostre|nostra|nostro|miei|mia|loro|suoi) (figli|bambini|famigli*|apprendist*|affitto|squadra|ragazzi|operai); (impresa|azienda|ditta|attività) (familiare|di famiglia); (gente|persone|lavoratori|famiglie) (onest*|perbene|per bene|laborios*|umili|brav*); brava gente; figli; bambini; pane; stipendi*`,
  ),
  suffer: oneOf(
    `aspett*; soffr*; per colpa (sua|vostra); a causa (sua|vostra); pagare; perd*; licenzi*; dipend*; fatic*; rischi*; in gioco; difficoltà; rest*; campare; vivere; dorm*; sonno; notti; notte; fame; freddo; (di|dalla|sulla|alla) (bocca|tavola); (non|neppure|nemmeno|neanche) ~ (pagar*|mangiar*|riscaldar*|sfamar*|arriv*); per colpa (sua|vostra); a causa (sua|vostra); dipend*; pens* (a|ai|alle); rinunci*; senza (stipendio|paga|riscaldamento); rimett*`,
  ),
  guess: oneOf(
    `(lei|voi|chiunque|ognuno)? (può|potete|potrà|potrete|saprà|saprete) ~ (immaginar*|indovinar*|intuir*|figurar*|supporre); (sa|sapete|immagina|immaginate|intuisce|intuite) (bene|benissimo|già|certamente|sicuramente|di sicuro|certo|meglio|senz altro|di certo); (non)? (serve|occorre|bisogna|c è bisogno) ~ (spiegar*|dir*|ricordar*|disegn*|disegno); (lasci*|lascio) ~ (immaginazione|immaginare); alla (sua|vostra) immaginazione; (le|vi) lascio immaginare`,
  ),
  sequel: oneOf(
    `(cosa|che cosa|quello che|ciò che|quel che|che) (succede|succederà|accade|accadrà|viene|verrà|segue|seguirà|capita|aspetta|potrebbe) ~; (dove|a cosa) ~ (porta*|conduc*|finisc*|portino|vanno|va); come (va|vanno|andrà|finisc*|finirà|finire|andare) ~ (finire|cosa|queste|storie|cose|a)?; (prossim*|successiv*) (passo|passi|mossa|mosse); quali (strade|vie|mezzi|porte|passi) ~; il seguito`,
  ),
  news: oneOf(
    `voce; voci; notizi*; reputazione; nome; chiacchier*; fama; (queste|certe|simili) cose; cose del genere; storia; storie; tutto`,
  ),
  spread: oneOf(
    `gira; girano; girare; corre; corrono; correre; circol*; diffond*; sparg*; spars*; vola*; (fa*|fanno|fare) (presto)? il giro; orecchi*; di bocca in bocca; (si)? (viene|vengono|venire) a sapere; bocca; precede`,
  ),
  rather: oneOf(
    `(preferi*|vorre*|vogli*|vorrem*|gradi*|piacerebbe) ~ (non|evitar*|risparmiar*); (non)? (vorre*|vogli*|vorrem*|ci tengo|desider*) ~; meglio non`,
  ),
  spell: oneOf(
    `dettagli*; descriver*; entrare nel dettaglio; entrare nei dettagli; elencar*; dire (cosa|ciò|quello|a chiare); spiegar* (cosa|ciò|quello); precisare (cosa|ciò); mettere per iscritto; scendere nei; nominar*; raccontar* (cosa|come)`,
  ),
  gentle: oneOf(`letter*; mail*; email*; messaggi*; parole; promemoria; sollecit*; carta; cortes*; gentil*; righe`),
  beyond: oneOf(
    `(altr*|più|divers*|miglior*) ~ (mezz*|strad*|strument*|metod*|vie|modi|arm*|risors*) ~ (che|oltre|rispetto|di|della|delle); non (è|sono)? (l|il|la|gli|i|le|nostr*) unic* (mezz*|strad*|strument*|mod*|via|arm*); non ~ (fermer*|limiter*|ferma*) (a|qui|alle|alla|agli); (possiamo|sappiamo) fare (di)? più (che|di); (sappiamo|possiamo) fare (altro|di più|ben altro) (che|di)`,
  ),
  nextTime: oneOf(
    `prossima volta; (la|il|le|i) prossim* (lettera|mail|email|messaggio|chiamata|telefonata|visita|persona|comunicazione); dopo di me; al mio posto; mio successore`,
  ),
  notMe: oneOf(
    `non (sarò|saremo|sarà|sono|più) ~ (io|noi|mia|più io|a scriver*|scrivente); (qualcun|qualcuno|un) (altr*|meno|di meno|che); (altra|altro|divers*) (persona|tono|firma|mittente|voce|mano|nome); meno (gentil*|pazient*|cortes*|educat*|comprensiv*); meno (piacevol*|comprensiv*|accomodant*)`,
  ),
  opinion: oneOf(
    `(pensavo|pensavamo|credevo|credevamo|aspettav*|aspettavamo|immaginav*|avevo|avevamo|ritenev*|consideravo|consideravamo|stimav*|speravo|speravamo|sarei|facev*)`,
  ),
  better: oneOf(
    `(meglio|di più|più|altro|altra cosa) (da|di|da parte) (lei|voi|sua|vostra|un|una|parte); (miglior*|alta|altra) (opinione|considerazione|stima|concetto); (più|persona|azienda|ditta) (seri*|corrett*|affidabil*|onest*|puntual*)`,
  ),
  callers: oneOf(
    `(il nostro|la nostra|il mio|la mia|un nostro|una nostra|nostro) (agente|rappresentante|collega|tecnico|commerciale|venditore|corriere|autista|direttore|responsabile|titolare|incaricat*)`,
  ),
  called: oneOf(
    `passat*; venut*; visitat*; chiamat*; telefonat*; parlat*; scritto; lasciato; incontrat*; sollecitat*; contattat*; ricordato; stato da; recat*; cercato`,
  ),
  bank: oneOf(
    `banca; conto; conto corrente; IBAN; coordinate; coordinate bancarie; numero di conto; beneficiario; istituto; dati bancari`,
  ),
  changed: oneOf(
    `cambiat*; cambiamo; variat*; non (è)? più (valid*|attiv*|us*|utilizz*); aggiornat*; sostituit*; chius*`,
  ),
  client: oneOf(`(il|la|questo|questa|al|a questo) (cliente|debitore|ditta|tizio|signore); cliente`),
  trait: oneOf(
    `inaffidabil*; difficil*; bugiard*; ment*; scus*; sempre; mai; furb*; problematic*; non (dare|concedere|cedere|fidar*|mollare); attenzion*; occhio; pression*; premere; insist*; moros*; ritard*; fa (finta|il finto); pessim*; cattiv*; a rischio; da tenere`,
  ),
  paid: oneOf(`
    già; appena; nel frattempo; frattanto; incrociat*; incroci*; in corso; partit*; effettuat*; eseguit*; pagat*; saldat*; provvedut*; disposto; inviat*; fatto; fatta; recente*; in arrivo; in viaggio; sistemat*; regolat*; versat*; avvenut*; versato; risult*
  `),
  neverMind: oneOf(`
    ignor*; non (tener*|consider*|dia|dare|dar) ~ (conto|peso|caso|attenzione|messaggio|mail|email|comunicazione|presente|promemoria|sollecito); nulla (di|da|altro)*; niente (altro|da fare|di più)*; non (occorre|serve|è necessario|deve|dovete|devi|c è bisogno|è richiest*) ~; dimentic*; lasc* perdere; trascur*; consider* ~ (null*|superat*|annullat*|chius*|evas*|come|privo|risolt*|senza); cestin*; cancell*; elimin*; tutto (a posto|in ordine|ok|risolto); come non (ricevut*|inviat*|scritt*); superfl*; non c è (altro|nulla|niente|bisogno); lasc* ~ perdere; non (è necessaria|serve) (alcuna)? (risposta|azione); annull*; a cestinare; non si preoccup*
  `),
  unclear: oneOf(`
    manc*; dubb*; chiar*; error*; sbagl*; scorrett*; problem*; domand*; bisogno; serv*; occorr*; desider*; disaccordo; discrepan*; differen*; contest*; non (torna*|quadr*|corrispond*|ricevut*|arrivat*|corrett*|convinc*|risult*|va|trova); copia; copie; duplicat*; qualcosa; chiariment*; motiv*; ragion*; document*; inconvenient*; ostacol*; impedi*; reclam*; dettagl*; informazion*; imprevist*; difficolt*; inesatt*; incongru*; anomal*; perpless*; spiegazion*; precisazion*; verific*; imprecision*; perso; giunt*; intestazion*; riferiment*; non le fosse; conteggi
  `),
  reach: oneOf(`
    rispond*; risposta; risponder*; scriv*; scrivere; scriver*; contatt*; chiam*; telefon*; dica*; dire; dirci; dirmelo; dirlo; dimmi; diteci; dicci; segnal*; comunic*; comunich*; faccia* sapere; fammi sapere; facci sapere; farci sapere; fateci sapere; farmelo sapere; mi faccia; ci faccia; inform*; avvis*; disposizione; messaggio; mail; email; due righe; una riga; (sistem*|controll*|risolv*|aiut*|verific*|rived*) (subito|insieme|volentieri|tutto|noi|io|la|lo)?; parl*; parlarn*; volentieri; rivolg*; chied*; riscontro; cenno; fammi; richied*; scrivimi; scrivermi; segnali; basta; correggo
  `),
  staff: entries(
    `signor; signora; dott; direttore; direttrice; collega; responsabile; titolare; capo; contabile; amministratore; amministratrice; amministratore delegato; socio; socia; avvocato; presidente; segretario; segretaria; commerciale; ragioniere; ragioniera; dottoressa; dottore; dottor; controller; consulente; referente`,
  ),
  threats: entries(`
    (altrimenti|in caso contrario|diversamente|in mancanza|in assenza|in difetto|senza (riscontro|pagamento|risposta|notizie)) ~~ (saremo|saremmo|dovremo|dovremmo|costrett*|obbligat*|passeremo|procederemo|la pratica|non resta*); (se) ~ (non (riceviamo|vediamo|abbiamo|arriva|succede|cambia)) ~~ (dovremo|saremo|passeremo|procederemo|la pratica); (vedremmo|vediamo|trov*|saremo|saremmo|saremo|vedremo) (costrett*|obbligat*); (lasci*) ~ (traccia|segno) ; (pratica|questione|caso|faccenda) ~ (altrove|altre mani|sfugg*|vie formali|ad altri|a chi|finisc*|passare|passerà|più formale); (amichevol*|bonariamente|tra noi|fra noi|con le buone) ~ (risolv*|chiud*|sistem*|prima); (risolv*|chiud*|sistem*) ~ (amichevol*|bonariamente|tra noi|fra noi|con le buone|prima che); (priorità|prioritari*|preferenzial*) ~ (perd*|revoc*|più)
    (vada|andare|andrà|andiamo) oltre; (annotazion*|nota) ~ (fascicolo|scheda|pratica)
    (segnalazione|annotazione|iscrizione) negativ*; quello che (succede|viene|seguirà|succederà) (poi|dopo); non (sarà|è) più nelle nostre mani; (banche) ~ (guard*|consult*|ved*|not*); maniere forti; con le cattive; assum* le
    (alla|a dura) prova; (non|difficile|impossibile|senza) ~ (tornare indietro|torna indietro|ritorno|marcia indietro); (settore|ambiente|mondo|mercato|mestiere|paese|giro) (così|molto|tanto)? piccol*; piccol* (settore|ambiente|mondo|mercato|giro|paese); ci (si)? (conosc*) tutti; tutti si conoscono; ci conosciamo tutti; (bussa*|busser*|suona*|suoner*|present*) ~ (alla|alle|a) (sua|vostra|porta|porte); (buon nome|gente parla) ~~ (si perde|perso|rovina*|macchia*); (tra|fra) (i)? (fornitori|colleghi|artigiani) ~ (parla|parlano|dice|mormora*)
  `),
  newTerms: entries(`
    (d ora in poi|da ora in poi|da oggi in poi|in futuro|da adesso|per il futuro|d ora in avanti) ~~ (solo|soltanto|anticipat*|contant*|contrassegno|termin*|prezz*|maggiorazion*|condizion*|addebit*|fornir*); contrassegno; (fideiussione|garanzia bancaria|cauzione|deposito cauzionale|caparra); (in|a) (due|tre|quattro|cinque|sei|dieci|dodici|più|varie) (rate|tranche|mesi|pagamenti|soluzioni|volte|mensilità); metà (adesso|ora|subito|a|dell|della|del); (vers*|pag*) ~ metà; (riconosciamo|concediamo|offriamo|accettiamo|accordiamo|scontiamo|abbuoniamo|rinunciamo) ~; abbuon*; (le|vi|ti) (riconosciamo|concediamo|offriamo|scontiamo|addebit*); (proroga*|posticip*|rinvi*|differ*|slitt*) ~ (scadenza|pagament*|termin*|data); (scadenza|termin*) ~ (prorog*|posticip*|rinvi*|spostat*|ridott*|accorciat*|slitt*); (spese|costi) di (sollecito|gestione|recupero|incasso|pratica|mora); (prezzi|tariffe|listino) ~ (aument*|salir*|rivist*|maggior*)
    (pagabil*|da pagare) (alla ricezione|al ricevimento|a vista); senza la consueta; (un|una) (quarto|terzo|parte) (ora|subito|adesso); (il resto) ~ (più avanti|primavera|estate|autunno|prossim*|dopo)
    ((termin*|condizioni) di pagamento ~~ (accorci*|ridu*|ridott*|modific*)|(accorci*|ridu*|ridott*) ~~ (termin*|condizioni) di pagamento)
  `),
  pressure: entries(`
    (sentiamo|sento|siamo|sono) ~ (delus*|tradit*|ingannat*|usat*|sfruttat*|pres* in giro|offes*|ferit*|amareggiat*|sconcertat*|stanch*|stuf*|indignat*|dispiaciut* di constat*); vergogn*; (al suo posto|al vostro posto|nei suoi panni); (parola) (data|d onore); (dispiace|spiace) (constatare|dover constatare|notare|vedere) che; (ogni|ciascun*) (ora|giorno|minuto) ~ (pass*|peggior*|aggrav*|cost*); (situazione|cose) ~ (peggior*|aggrav*|complic*); minuto da perdere; tempo da perdere; (ultim*) (occasione|possibilità|chance|volta|chiamata|avviso|appello|messaggio (amichevole|cortese)); paghi (adesso|subito|ora); pagate (adesso|subito|immediatamente); paga subito; con le buone; (non) ~ (chieder*|scriver*|ricorder*|insister*) ~ (ancora|più|di nuovo|un altra|così); per colpa (sua|vostra); figuraccia; salvare la faccia; perdere la faccia; mala fede; malafede; (mancanza) di (rispetto|serietà|correttezza|parola); poco (seri*|corrett*|professional*|onest*); scorrett* da parte; pres* in giro; prendere in giro; (difficoltà|problemi) (economic*|finanziari*|di liquidità); (girano|corrono|circolano) voci; (a nostre) spese; dormire (tranquill*|sonni); coscienza; non è (serio|corretto|giusto|professionale); aspettato (abbastanza|troppo|fin troppo); adesso basta; ora basta; o paga ~ o ;
    più ~ (aspett*|attend*|passa) ~ più; (buona|cattiva|bella|brutta) (luce|impressione|figura|immagine|pubblicità); (mio|nostro) capo
    (correr*|rincorrer*) dietro*; chi (ordina|compra) ~~ pag*; ora o mai più; su due piedi; perché (lei|voi)? non paga*; (si metta|mettetevi) ~ (panni|posto); (credevamo|pensavamo) ~ (seri*|affidabil*|onest*); (misura è colma|ora basta|goccia che); lo sanno tutti; tutti sanno; (degno|degna|indegno|indegna); rispetto per (il|la|noi)
    (senza|né|nostro) (riscaldamento|luce|stipendio|paga); (avevo|avevamo|avrei) ~ opinione migliore; (da|di) (lei|voi|un azienda) ~ (aspettav*|aspettavamo) ~ (di più|altro|meglio); (azienda|ditta|casa|commerciante|imprenditore|società|persona|cliente|professionista) ~ (onorat*|onorevol*|che si rispetti|d onore|di parola|degn*|perbene|seri*|onest*) ~ (non|mai|paga*|lascer*|farebb*); (entro|nel giro di|in|fra|tra) (l ora|un ora|la prossima ora|mezz ora|quest ora); (non|né|neanche|nemmeno) ~ (un|uno|una) (minuto|secondo|ora|attimo|istante|giorno) (di)? (più|oltre|in più); in questo (preciso)? (minuto|istante|momento esatto); (persone|gente|uomini) (adult*|grand*|matur*); adulti; (uno|chiunque|si) (penserebbe|direbbe|crederebbe|aspetterebbe); (supplicar*|mendicar*|elemosinar*|farsi pregare|implorar*); allo specchio; (sopravvalutat*|giudicat* male); (ditta|azienda|impresa|casa) con ~ (orgoglio|onore|dignità)
  `),
  contactClaims: entries(`
    (durante|nel corso|in occasione|dopo) ~ (nostr*|mia|vostra|sua|ultim*)? (incontro|visita|telefonata|colloquio|chiamata|riunione|conversazione|fiera|pranzo); (alla|in) fiera; raccomandat*; pec del; (come|quando) (ci siamo (visti|sentiti|incontrati|detti|accordati)|le ho (detto|scritto|spiegato|ricordato)|vi abbiamo (detto|scritto)|concordato|già (le|vi)|le avevo|vi avevo|vi avevamo|le avevamo|da accordi|d accordo|anticipato|parlato|convenuto|discusso); (già) (le|vi|ti) (avevo|abbiamo|ho|avevamo) (scritto|detto|telefonato|chiesto|sollecitato|ricordato|chiamato); (due|tre|quattro|cinque|sei|più|diverse|molte|numerose) (volte|telefonate|lettere|mail|email|messaggi|raccomandate|solleciti|chiamate); (nessuno) ~ (rispond*|risposto|richiamat*|richiama); (il suo|la sua|il vostro|la vostra|un vostro|una vostra) (collega|segretari*|contabile|capo|titolare|responsabile|collaborator*|ufficio|socio|moglie|marito|amministrazione) ~ (dett*|assicurat*|promess*|confermat*|garantit*|giurat*); (gli|ci|mi|le) (avete|ha|aveva|avevate|hai) (assicurato|garantito) che; (gli|le) (avete|ha|aveva|avevate|hai) detto che; (questo|questa) (è|è già|è ormai) ~ (second*|terz*|quart*|quint*|sest*)
  `),
  promiseClaims: entries(`
    (ci|mi) (aveva|ha|avevate|avete|hai) (promesso|assicurato|garantito|giurato|confermato|detto che)
  `),
  bankDetails: entries(`
    (bonific*|vers*|pag*|effettu*|accredit*) ~ (su|sul|sulla|al|presso) ~ (conto|banca|nuovo|nuova|IBAN); (us*|utilizz*) ~ (nuov*|altr*) ~ (conto|coordinate|IBAN|banca); (vecchi*|precedent*) (conto|IBAN|coordinate|banca)
    (pag*|bonific*|vers*) ~ (a|alla) ~ (società sorella|consociata|filiale|capogruppo|altra società|mio nome|conto personale); (dati|coordinate) ~ fattura ~ (non sono più|superat*|obsolet*|vecchi*)
  `),
  internalNotes: entries(`
    (nota|memo|promemoria|attenzione|avviso|occhio|info) (per|a|interna|al|alla|ai) ~ (ufficio|team|squadra|colleghi|contabilità|amministrazione|interno|interna|commerciali|reparto); nota intern*; non dare (altro|ulteriore)? (credito|corda|spazio); non concedere; (cliente) (inaffidabile|difficile|da) ; fare pressione
    questo cliente (si|non|è|fa)
    promemoria interno; il titolare (è|non|fa)
  `),
  machineTalk: entries(`
    (inserire|inserisci|inserisca|aggiungere|completare|sostituire) ~ (qui|nome|importo|data|cliente); (ecco|di seguito) (il|la|una|un|lo) ~ (bozza|versione|messaggio|mail|email|sollecito|testo|proposta|promemoria)
  `),
  idioms: entries(`
    (servizio|assistenza) clienti; (grazie|ringrazi*) ~ collaborazione; (problem*|dubb*|domand*|error*|difett*) (con|sulla|sul|nella|nel|della|del|riguardo) (la|il|alla|al|vostra|nostra)? (consegna|fornitura|servizio|ordine|merce|spedizione); non è stata consegnata; mancata consegna
    (vede|vediamo|visto|risulta|risultano|ricevuto) ~ incasso; nessun incasso; con (un po di)? anticipo; (scriv*|avvis*|promemoria|messaggio|ricord*|grazie|ringrazi*|segnal*|cenno|nota|comunic*|inform*|in largo|in leggero) ~ anticipo; anticipo (rispetto|sulla scadenza|sui tempi)
  `),
  secretRequests: entries(`
    codice ~ (SMS|cellulare|telefono|ricevuto)
  `),
  ignoreIfPaid: entries(`
    (se|già) ~ (pagat*|saldat*|effettuat*|versat*|provvedut*|fatto) ~~ (grazie|ringrazi*|scus*|perdon*)
  `),
};
