import { entries, type PhraseTable } from './phraseTable';

/** Numbers that `#` leaves out because other languages use the words otherwise. */
const COUNT = '(#|un|uno|una|due|sei|paio)';

/** Italian. */
export const it: PhraseTable = {
  language: 'it',
  script: 'Latin',
  stopWords: entries(
    `il; lo; la; gli; le; di; del; della; dei; delle; dal; dalla; che; e; è; sono; per; con; non; una; un; al; alla; nel; nella; nostra; nostro; nostre; sua; suo; suoi; ci; si; se; già; questo; questa; ha; abbia; fosse; o; come; ancora; risulta; qualora; vi; voi; a; da; in; più; anche; qualcosa; può; questa; sia`,
  ),
  months: [
    ['gennaio', 'gen'],
    ['febbraio', 'feb'],
    ['marzo', 'mar'],
    ['aprile', 'apr'],
    ['maggio'],
    ['giugno', 'giu'],
    ['luglio', 'lug'],
    ['agosto', 'ago'],
    ['settembre', 'sett'],
    ['ottobre', 'ott'],
    ['novembre', 'nov'],
    ['dicembre', 'dic'],
  ],
  weekdays: entries('lunedì; martedì; mercoledì; giovedì; venerdì; sabato; domenica'),
  dayWords: ['giorno', 'giorni', 'gg'],
  periodWords: entries(
    'ore; minuto; minuti; settimana; settimane; mese; mesi; anno; anni; trimestre; trimestri; quindicina',
  ),
  invoiceWords: entries('fattura; fatture; documento; documenti; partite; posizioni'),
  // prettier-ignore
  numberWords: {
    un: 1, uno: 1, una: 1, due: 2, tre: 3, quattro: 4, cinque: 5, sei: 6, sette: 7, otto: 8, nove: 9, dieci: 10, undici: 11,
    dodici: 12, tredici: 13, quattordici: 14, quindici: 15, sedici: 16, diciassette: 17, diciotto: 18, diciannove: 19,
    venti: 20, trenta: 30, quaranta: 40, cinquanta: 50, sessanta: 60, settanta: 70, ottanta: 80, novanta: 90,
  },
  ambiguousNumberWords: ['un', 'uno', 'una', 'due', 'sei'],
  ordinalWords: entries(
    'primo; uno; due; tre; quattro; cinque; sei; sette; otto; nove; dieci; undici; dodici; quindici; venti; trenta; trentuno',
  ),
  magnitudeWords: entries(
    'cento; duecento*; trecento*; *cento (euro|mila); *emila; *omila; *imila; *ntamila; (due|tre|quattro|cinque|sei|sette|otto|nove|dieci|*undici|*dici|venti*|*anta|alcune|poche|molte|diverse|#) mila; mila euro; mille; milione; milioni; dozzina',
  ),
  percentWords: entries('per cento; percento; percentuale; percentuali; per mille'),
  // prettier-ignore
  currencyWords: {
    euro: ['EUR'], dollari: ['USD', 'CAD', 'AUD'], dollaro: ['USD', 'CAD', 'AUD'], sterline: ['GBP'], franchi: ['CHF', 'XAF', 'XOF'],
    yen: ['JPY'], corone: ['SEK', 'NOK', 'DKK', 'CZK'], zloty: ['PLN'], centesimi: [], lire: [],
  },
  replyIfMissing: entries(`
    (rispond*|risposta|scriv*|contatt*|segnal*|comunic*|comunich*|faccia* sapere|fateci sapere|ci dica|avvis*|inform*|rivolg*|chied*) ~~~~ (manc*|chiar*|corrispond*|corrett*|domand*|dubb*|problem*|bisogno|serv*|errat*|error*|torna*|contest*|ostacol*|divers*|impediment*|conferm*|occorr*|necessit*|disguid*)
    (manc*|chiar*|corrispond*|corrett*|domand*|dubb*|problem*|bisogno|serv*|errat*|error*|torna*|contest*|ostacol*|divers*|impediment*|occorr*|necessit*|disguid*) ~~~~ (rispond*|risposta|scriv*|contatt*|segnal*|comunic*|comunich*|faccia* sapere|fateci sapere|ci dica|avvis*|inform*|rivolg*|chied*)
  `),
  ignoreIfPaid: entries(`
    (già|nel frattempo|incrociat*|in corso|in viaggio|appena) ~~~~ (ignor*|non tenga* conto|non tenere conto|non tenete conto|non consider*|consider*|grazie|ringrazi*|nulla|niente|superat*|trascur*)
    (ignor*|non tenga* conto|non tenere conto|non tenete conto|non consider*|consider*|grazie|ringrazi*|nulla|niente|superat*|trascur*) ~~~~ (già|nel frattempo|incrociat*|in corso|in viaggio|appena)
  `),
  idioms: entries(`
    (le|delle|alle|dalle|nelle|sulle|e|o|dalle|per le) sue; (senza|in attesa di|in attesa d) incasso; nel (suo|vostro)? interesse; (nell|per l) interesse (della|di una|della massima)? (chiarezza|trasparenza|completezza|correttezza); (grazie|ringraziamo) ~ interesse; interessat*; referente; referenti; trasparente; inerente; coerente; apparente
    (dati|coordinate) (bancari|bancarie|di pagamento) ~ (in|nella|sulla|sulle) fattur*; senza (costi|spese|oneri) (aggiuntiv*|ulterior*|extra)?; termini di pagamento (era|erano|è|sono) (già)? scadut*; a (sua|vostra) disposizione; in caso di contestazion*; senza (alcun)? impegno; al più presto
  `),
  relativeDates: entries(`
    domani; dopodomani; ieri; l altro ieri; stasera; stanotte; (questa|prossima|scorsa|corrente|entrante) settimana; settimana (prossima|scorsa|corrente|entrante|in corso); (prossim*|scors*|corrente|entrante|questo|ultim*) (mese|mesi|giorni|giorno|ore|trimestre|anno|settiman*|weekend); (mese|trimestre|anno) (prossimo|scorso|corrente|entrante|in corso|venturo); (prossim*|success*|ultim*) ${COUNT} (giorn*|settiman*|mes*|or*)
    (entro|fra|tra|in|nel giro di|dopo|oltre|nell arco di) (i|le|il|la|un|una|massimo|e non oltre|al massimo|prossimi|prossime)? ${COUNT}? (giorn*|or|ore|ora|settiman*|mes*|minut*|trimestre|quindicina|breve); entro ~ (giorn*|ore|settiman*|mese|mesi|domani|oggi|sera|weekend|serata|giornata|mezzanotte|mezzogiorno|fine); nei prossimi; nelle prossime
    ${COUNT} (giorni|settimane|ore|mesi) (lavorativ*|di tempo|di calendario|dal*|da oggi|da ora|restant*|di ritardo massim*); (giorni|ore) lavorativ*; (fine|inizio|metà) (del|della|di|di questo|di questa)? (mese|settimana|giornata|anno|trimestre|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre); (oggi stesso|entro oggi|da oggi|solo oggi|solo per oggi); (paghi|pagate|pagare|saldi|saldare|saldate|versi|versate|versare|pagamento|provveda) ~ oggi; in giornata
    (entro|a|in|prima di|fino a|durante) (gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre); quindici giorni; (un|una|due|tre) (settiman*|mes*) fa
  `),
  threats: entries(`
    legale; legali; vie (legali|giudiziarie|di fatto); (azion*|pass*|procediment*|misur*|strad*|rimed*|tutel*|conseguenz*|ufficio|studio|consulent*|diffid*) (legal*|giudiziar*|giurid*|esecutiv*|penal*|civil*); legalmente; giudiziar*; giudizial*; giuridic*; tribunal*; giudice; giudici; giudizio; in causa; fare causa; faremo causa; citazione; citare* ~ (giudizio|tribunale); avvocat*; querela*; denunc*; decreto ingiuntivo; ingiunzion*; ingiuntiv*; ufficiale giudiziario; pignora*; sequestr*; esecuzione forzata; precetto; sentenza; contenzios*; diffida*; messa in mora; costituzione in mora; in mora; morosità; moros*; inadempien*; inadempiment*; polizia; carabinieri; penal*; fallimento; istanza di fallimento; insolvenz*; insolut*; protest* ~ (cambial*|assegn*|titol*)
    recupero (credit*|del credito|dei crediti|coattivo|forzoso|giudiziale); (società|agenzia|agenzie|ufficio|azienda|ditta|impresa) (di|per il) (recupero|riscossione|esazione); riscossione; esattor*; debitore; debitori; debitoria; debitorie; debitorio; debitric*; debito; debiti; (ced*|cess*|affid*|pass*|trasmett*|trasmess*|inoltr*|consegn*|deleg*) ~ (terzi|recupero|riscossione|legal*|avvocat*|società esterna|agenzia); factoring; cessione del credito
    CRIF; CTC; centrale (dei)? rischi; centrale d allarme; banca dati ~ credit*; cattiv* pagator*; (segnal*|iscri*|inser*) ~ (centrale|cattiv*|registr*|protest*|banca dati|elenco); affidabilità credit*; (merito|rating|punteggio|storia|reputazione) (creditizi*|di credito|finanziari*); creditizi*; solvibilità; lista nera; black list; registro ~ protest*
    (sospend*|sospes*|sospension*|interromp*|interrott*|interruzion*|bloc*|blocch*|disattiv*|cess*|chiud*|chius*|chiusur*|revoc*|annull*|limit*|rescind*|risol*|risoluzion*|disdett*|disdir*|ferm*|congel*|stacc*|tagli*|trattener*|limiter*) ~ (serviz*|fornitur*|consegn*|account|conto|accesso|accessi|contratt*|abbonament*|ordin*|spedizion*|utenz*|licenz*|lavor*|prestazion*|rapport*)
    (serviz*|fornitur*|consegn*|account|conto|accesso|accessi|contratt*|abbonament*|ordin*|spedizion*|utenz*|licenz*|lavor*|prestazion*) ~ (sospes*|interrott*|bloccat*|disattivat*|cessat*|chius*|revocat*|annullat*|limitat*|rescis*|risolt*|fermat*|congelat*|staccat*|tagliat*|sospender*|bloccher*|trattenut*); (non|niente|nessun*) ~ (consegnerem*|forniremo|fornirem*|spediremo|evaderemo|ulterior* (consegn*|fornitur*|ordin*|spedizion*))
  `),
  newTerms: entries(`
    mora; interessi; interesse (di|moratori*|legal*|annuo|del); tasso; tassi; penale; penali; penalità; multa; multe; sanzion*; sovrapprezz*; sovrattass*; maggiorazion*; maggiorat*; commission*; (spes*|cost*|oner*|addebit*|tariff*|diritt*) (di|aggiuntiv*|ulterior*|extra|amministrativ*|suppletiv*|supplementar*|per (il|ritard*|sollecit*|mora)|gestion*|sollecit*|incasso|recupero|legal*); (addebit*|applic*|caric*|comport*|sosten*|paghe*|sommer*|aggiung*) ~ (spes*|cost*|oner*|maggior*); a (sue|vostre|suo|vostro) (spese|carico); indennizz*; risarciment*; (importo|somma|totale|saldo|cifra) ~ (aument*|cresc*|lievit*|raddoppi*|salir*|triplic*); (aument*|raddoppi*) ~ (importo|somma|totale|saldo|prezz*)
    scont*; ribass*; riduzion*; ridott*; abbuon*; condon*; stralci*; saldo e stralcio; la metà; metà (dell|del|della|di); omaggi*; buono sconto; buoni sconto; voucher; coupon; rimbors*; bonus; agevolazion*; rinunc*; (pagare|accettiamo|accettare|accetteremo|bast*) ~ meno; non (deve|dovete|dovrà|dovrete) (più)? pagare; transazione ~ (bonaria|importo)
    (nuov*|ulterior*|diver*|modificat*|prorogat*|altr*|ultim*|più) (scadenz*|termin*|condizion*|data limite|limite|limit*|accord*|dilazion*); (nuova|ulteriore|ultima|altra) data limite; (spost*|modific*|cambi*|prorog*|posticip*|estend*|antici*) ~ data limite; (termin*|scadenz*|condizion*|data) (nuov*|ulterior*|prorogat*|aggiuntiv*|ultim*|massim*|perentor*|rinviat*|posticipat*); proroga*; prorogh*; dilazion*; rateizz*; rateal*; rateazion*; rata; (a|in|di|due|tre|più|#) rate; rate (mensil*|uguali); piano di (rientro|pagamento|rimborso|ammortamento); piani di (rientro|pagamento); posticip*; differire; differimento; differit*; rinvi*; moratori*; periodo di grazia; giorni di grazia; più tempo; tempo supplementare; pagare (dopo|più tardi|in seguito); (pagamento|pagare|saldare) ~ (in (più|due|tre|diverse|#) (parti|volte|tranche)|anticipat*|a vista|alla consegna); pagament* (anticipat*|in anticipo); anticipo (di|del|sul); acconto richiesto; caparra; prepagat*; contrassegno; linea di credito; fido; limite di credito; (le|vi) (concediamo|offriamo|garantiamo|promettiamo|accordiamo|proponiamo); (concediamo|accettiamo|offriamo|garantiamo|accordiamo) 
  `),
  pressure: entries(`
    vergogn*; imbarazz*; disonest*; irresponsabil*; fraud*; truff*; ladr*; furto; rubar*; rubat*; bugi*; menzogn*; mentit*; mentir*; inaccettabil*; intollerabil*; inammissibil*; sleal*; scandal*; delus*; deludent*; delusion*; fiducia ~ (tradit*|pers*|venuta); malafede; mala fede; negligen*; pigr*; stupid*; idiot*; indecen*; indegn*; ridicol*; reputazione; mancanza di (serietà|rispetto|professionalità); poco seri*; scuse; nessuna scusa; (inform*|contatt*|avvis*|comunic*|scriv*|dir*) ~ (suo capo|datore|famiglia|vicini|suoi clienti|vostri clienti|suoi fornitori|vostri fornitori|soci|colleghi|suo superiore|direzione|stampa|banca|suoi partner); pubblicamente; in pubblico; rendere pubblic*; renderemo pubblic*
    urgent*; urgenz*; immediat*; tempestivamente; senza (alcun|ulterior*|altr*)? (indugio|indugi|ritardo|ritardi|dilazione|esitazion*); tassativ*; improrogabil*; perentor*; ultim* (avvis*|sollecit*|richiam*|possibilità|occasion*|chance|opportunità|appello|avvertiment*|volta|richiest*|preavvis*|comunicazion*|termine|tentativ*|promemoria|invito); ultimatum; entro e non oltre; non oltre; al più tardi; (paghi|pagate|pagare|saldi|saldate|saldare|versi|versate|versare|provveda|provvedere|agisca|agite|agire|pagamento) ~ subito; subito ~ (paghi|pagare|saldare|pagamento); (agisca|agite) (ora|adesso|presto); adesso o mai; ora o mai; tempo (sta|è) (scadendo|scaduto|finito); troppo tardi; avvertiment*; avvertiamo; ammonim*; ammoniam*; conseguenz*; grav*; serie (misure|conseguenze); ulterior* (misur*|azion*|pass*|provvediment*|iniziativ*); provvediment*; (altrimenti|in caso contrario) (saremo|dovremo|procederemo|provvederemo|sospender*|agiremo|verr*|ci|avvieremo|passeremo|la|il|vi|le); in difetto; in mancanza di (pagamento|riscontro|saldo); (saremo|siamo|ci vedremo|ci vediamo|vedremo) (costrett*|obbligat*|forzat*); costrett*; non (abbiamo|avremo|ci resta|resta|rimane) ~ (altra|scelta|alternativ*); ci riserviamo; riserva* (il|ogni) diritto; esigiam*; esiger*; esigo; pretendiam*; pretend*; intimiam*; intim*; pazienza; mancato (pagamento|riscontro|saldo); se non (paga|pagate|salda|saldate|pagherà|provvede|provvedete); non (ignori|ignorate|aspetti|aspettate|esiti|esitate ~ pag*) ~ (messaggio|avviso|sollecito|oltre|ancora|mail|email)
  `),
  contactClaims: entries(`
    (abbiamo|avevamo|ho|ha) ~ parlat*; aveva parlato con; (abbiamo|avevamo|ho|aveva|ha) ~ (chiamat*|telefonat*|visitat*|incontrat*|discuss*|concordat*|convenut*|lasciat* ~ messaggi*|tentat*|provat*|cercat*|contattat*); (siamo|sono) (passat*|venut*|stat*) ~ (sede|ufficio|voi|lei|trovar*); come (concordat*|convenut*|discuss*|promess*|anticipat*|da accord*|d accord*|stabilit*|sa|sapete|detto|annunciat*|accordat*|spiegat*|già (dett*|comunicat*|segnalat*)); (nostra|nostre|nostro|ultim*|precedent*|scors*|recent*|vostra|sua) (ultim*|recent*|precedent*)? (telefonat*|chiamat*|conversazion*|visit*|incontr*|riunion*|colloqui*|discussion*); segreteria telefonica; (per|al) telefono ~ (concord*|dett*|promess*|conferm*); (ci siamo|ci eravamo) ~ (sentit*|parlat*|vist*|incontrat*); (al|per) telefono ~ (parlat*|sentit*|detto); telefonicamente ~ (concord*|promess*|conferm*|accord*); (concord*|promess*|conferm*|accord*|dett*) ~ telefonicamente; (second*|terz*|quart*|quint*|ennesim*|#*) (sollecit*|avvis*|richiam*|letter*|promemoria|tentativ*|volta|comunicazion*|richiest*); (più|diverse|numeros*|varie|molt*|ripetut*|svariat*|tante|innumerevol*|parecchi*) (volt*|occasion*|chiamat*|telefonat*|letter*|comunicazion*|tentativ*|sollecit*|messaggi*|richiest*|promemoria|avvis*|email|mail); ripetutamente; più volte; nonostante (i|le|la|il|i nostri|le nostre|numeros*|ripetut*|divers*|molt*|vari*|tutti); malgrado (i|le|la|il); (ha|avete|lei|voi) ~ (ignorat*|rifiutat*|mai rispost*|mai dato|non ~ rispost*|non ~ riscontr*)
  `),
  promiseClaims: entries(`
    (ci|mi) aveva* ~ parlato;
    (ha|aveva|avete|avevate|lei|voi|ci) ~ (promess*|assicurat*|garantit*|confermat*|annunciat*|impegnat*|dett* che|giurat*); si era (impegnat*|offert*); (sua|vostra|suo|vostro) (promess*|parola|impegno|conferma|garanzia|assicurazion*); (pagamento|data|importo|bonifico) (promess*|annunciat*|concordat*|garantit*|confermat*)
  `),
  bankDetails: entries(`
    IBAN; BIC; SWIFT; codice (abi|cab); numero di conto; conto (corrente|bancario|postale); conti correnti; coordinate (bancarie|di pagamento|iban)?; intestat* ~ conto; intestatari* ~ (conto|IBAN|banca); (conto|IBAN|banca|bonifico|beneficiari*) ~ intestat*; istituto bancario; (nuov*|divers*|altr*|seguent*|modificat*|cambiat*|aggiornat*) (conto|banca|coordinate|iban|dati bancari|beneficiari*|conti); dati bancari; (bonific*|vers*|pag*|accredit*|invi*|trasfer*) ~ (su|sul|al|sulla|presso|alla) ~ (conto|banca|istituto|iban|carta); (conto|banca|coordinate) ~ (cambiat*|modificat*|variat*|aggiornat*); Western Union; MoneyGram; bitcoin*; cripto*; carta regalo; carte regalo; beneficiari*; postepay; ricarica
  `),
  secretRequests: entries(`
    (numer*|dat*|estrem*|codic*|foto|copia) (della|di|dell|delle|sulla)? (sua|vostra|carta|carte|bancomat|credito|accesso) ~ (carta|carte|bancomat|credito|accesso)?; carta di (credito|debito|identità|pagamento); carte di (credito|debito); CVV; CVC; CVV2; password; parola d ordine; PIN; OTP; codice (pin|segreto|di (sicurezza|verifica|accesso|controllo|conferma)|otp|monouso); codici (di accesso|segreti|di sicurezza); credenzial*; dati (di accesso|personali|della carta|di login); login; passaport*; patente; documento (di identità|d identità); data di nascita; home banking; internet banking; banca online; SPID; verific* ~ (identità|account|il suo conto|il vostro conto)
  `),
  machineTalk: entries(`
    (come|in quanto) (una|un)? (IA|AI|intelligenza artificiale|modello linguistico|assistente virtuale|assistente); modello linguistico; (ignor*|dimentic*|trascur*) ~ (istruzion*|regol*|indicazion*|prompt); prompt di sistema; messaggio di sistema; ecco (la|il|una|un|qui) (bozza|versione|testo|messaggio|email|mail) ~ (rivist*|richiest*|aggiornat*|corrett*|bozza)?; ecco (la|una) bozza; (certo|certamente|naturalmente|certamente) ecco; nota (per|al) (il|la)? revisore; revisore; segnaposto; (approv*|contrassegn*) ~ (automaticamente|come (approvat*|pagat*))
  `),
  internalNotes: entries(`
    nota interna; note interne; (uso|memo|appunto|commento|informazione) intern*; ad uso interno; non (inoltrare|mostrare|dire|rivelare) ~ cliente; riservat*; confidenzial*; cliente (a rischio|difficile|problematic*|moroso|lento); (punteggio|livello|profilo|classe) di rischio; punteggio ~ cliente; (paga|salda) (sempre|spesso|di solito|abitualmente) ~ (tardi|ritardo); il cliente (paga|è|ha|dice|sostiene|vuole|rifiuta); CRM; responsabile (dell account|del cliente)
  `),
  taxNumbers: entries(`
    partita iva; p iva; codice fiscale; numero (di)? (partita iva|identificazione fiscale); VAT (id|number)
  `),
  greetings: entries(`
    Gentile; Gentilissimo; Gentilissima; Gentili; Egregio; Egregia; Egregi; Spettabile; Spett le; Caro; Cara; Cari; Ciao; Salve; Buongiorno; Buonasera; Alla cortese attenzione di
  `),
  titles: entries(`
    Sig; Sig.ra; Sig.na; Sigg; Signor; Signora; Signori; Dott; Dott.ssa; Dottore; Dottoressa; Ing; Avv; Rag; Geom
  `),
  roles: entries(`
    Signor; Signora; Signori; Signore; Cliente; Clienti; Collega; Colleghi; Team; Tutti; Amministrazione; Contabilità; Ufficio; Reparto; Responsabile; Partner; Le; La; Vi; Un; Una; Nostra; Distinti; Cordiali; Acquisti; Fornitori
  `),
  closings: entries(`
    saluti; saluto; cordialmente; grazie; distinti; cordialità
  `),
};
