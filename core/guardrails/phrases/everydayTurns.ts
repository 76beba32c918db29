import { DAYS_NAMED } from './daysNamed';
import { entries, type PhraseTable } from './phraseTable';

/** Stands for the months of the language, as in "delivered in March". */
const MONTH = /MONTH/g;
/** Stands for every form of its weekdays, as in "have a nice Friday". */
const WEEKDAY = /WEEKDAY/g;

/**
 * What people say beside the matter: wishes and small talk, a bookkeeper's own chores, offers to put something right, apologies.
 * Each holds a word looked for elsewhere and is cut out before forbidden phrases are looked for.
 */
const TURNS: Readonly<Record<string, readonly string[]>> = {
  en: entries(`
    (arrived|delivered|shipped|dispatched|collected|ordered|installed) ~~ in MONTH; (started|began|joined|moved|changed|switched) ~ last (month|week|year)
    (trade)? (fair|show|exhibition|conference|event|holiday*|trip|opening) (of|in|during)? next week; next week s (trade)? (fair|show|exhibition|conference|event|holiday*|trip|opening); (this|last) week s (fair|show|exhibition|conference|event|weather|snow|storm)
    (good|nice|great|lovely|pleasant) weekend; (hope|trust) ~~ weekend ~ (was|went|good|nice|kind|restful); (when|whenever|if) you ~ (two|three|five|ten) (spare|free|quiet)? minutes; (takes|need|needs) ~ (two|three|five) minutes
    (discrepancies|errors|mistakes|queries|differences|deviations) (can|may|should|could) be reported (to|by|at); to pay (straight|right) away (go|use|open|click|follow|simply|just); (remainder|rest|balance|difference) (was|has been|is|were) sent; last month s (sales|books|ledger|accounts|receipts|statements); in one (message|mail|email|e mail|note|letter); leave (it|this|them) (simply|just)? unanswered
    (if|whether|should) ~ (vat|tax) number ~ (wrong|incorrect|outdated|out of date|right|correct|changed|corrected|differ*); (address|name|company name) ~ (vat|tax) number ~~ (changed|corrected|wrong|incorrect|right|updated|amended)
    (enjoy|have|happy|nice|good|great|lovely|pleasant|wonderful) (a|an|your|the)? (nice|good|great|lovely|pleasant|wonderful|rest of)? (your|the)? WEEKDAY; (rest|remainder) of (the|your) week
    (discrepan*|errors|mistakes|queries|differences|deviations) ~ may be reported (to|by|at); (don t|do not) give (this|it) (another|any more|any further|a second) thought
    (reply|replying|answer) or (call|ring|phone) (me|us)?; (by|via) (reply|email|e mail|mail|return) or (by)? (telephone|phone)
    and today (it|this|the invoice|the balance|the amount|we|that) (still)? (is|s|stands|remains|sits|shows|appears|has|have); and today still (stands|is|remains|sits); (up to|until|till|as of|as at) today (it|we|i|the payment|the invoice|the amount|the balance|our books|our ledger|there|this)? (still)? (has not|have not|hasn t|haven t|is not|isn t|cannot|can t|could not|couldn t|remains|stands|shows|has been|have been); (up to|until|till|as of) today (no|nothing|none); (no|not|nothing|never|without) ~ (up to|until|till|as of|as at) today; by today (it|this) has been
    (yesterday|last week) s (news|bread|paper|papers|newspaper|weather|snow|post|coffee|story)
    (i am|i m|this is|it is|it s|my name is|here is) (just|only|simply)? (the|an|a|your|our)? (s)? (friendly|new)? (digital|virtual|automated|automatic|ai|a i|electronic|online) (ai)? (assistant|helper|agent|bot|bookkeeper|clerk|colleague); (i am|i m|this is) (just|only|simply)? (the|an|a) (ai|assistant|bot) (of|at|for|from|writing|working|acting|on behalf); (as (the|an|a)?|being (the|an|a)) (s)? (digital|virtual|automated|ai)? assistant (of|at|for|to|writing|acting); (written|sent|prepared|drafted|put together) (for you)? by (the|an|a|our)? (s)? (digital|virtual|automated|ai|a i)? assistant
    (i am|i m|we are|we re|i was|i come|this comes|this is) (just|simply)? too late (with|for|again|to)?
    (transfers|transfer|banks|bank|payments|payment) ~~ (take|takes|need|needs) ~ (a few|a couple of|two or three|one or two) (working|business|banking)? days; (need|needs|want|like) (a bit|a little|some)? more time (to|for) (check|look|review|clarify|verify|checking|reviewing|looking)
  `),
  de: entries(`
    (kam|kamen|geliefert*|Lieferung|Bestellung|Ware|ausgeliefert|verschickt) ~~ im MONTH; (letzten|vergangenen|letzte) (Monat|Woche|Jahr) (angefangen|begonnen|gewechselt|umgezogen|umgestellt); (stellen|schicken|senden|korrigieren|berichtigen|klären|ändern) (wir|ich) ~ (sofort|umgehend|gleich); wir (korrigieren|schicken|senden|klären|berichtigen|ändern) ~ (sofort|umgehend)
    (Messe|Ausstellung|Tagung|Urlaub|Ferien|Reise|Eröffnung|Veranstaltung) (in der|der)? (nächste|nächsten|kommende|kommenden|letzte|letzten|vergangenen) Woche
    (schönes|gutes|erholsames|angenehmes) Wochenende; am Wochenende (hat|hatte|hatten|war|waren|haben) ~; (hoffe|hoffen) ~~ Wochenende; (wenn|sobald|falls) ~ (zwei|drei|fünf|zehn) (freie|ruhige)? Minuten
    Debitoren; Debitorenkonten; bis heute (keinen|keine|kein|nicht|nichts|noch) ~ (Zahlung*|Geld*|Eingang|Gutschrift|verbucht|eingegangen|erhalten|gebucht|vermerkt|verzeichnet); Zahlung* der (letzten|vergangenen) (Tage|Wochen); ich endlich (zum|dazu|mal) ~ (gekommen|komme|kam); wir räumen ~ auf
    an (der|unserer) (Lieferung|Ware|Rechnung|Leistung|Arbeit) (etwas)? auszusetzen; streiche* ich (es|sie|ihn|das|den Posten|die Rechnung) ~ Liste; rufen Sie (mich|uns) (gern|gerne|einfach|bitte|ruhig) an; (wenn|falls|ob|sollte*) ~ (USt ID|USt IdNr|Umsatzsteuernummer|Steuernummer) ~ (falsch|geändert|stimmt|stimmen|veraltet)
    (schönen|guten|angenehmen|entspannten|frohen|sonnigen) (Rest)? WEEKDAY; morgen ist ~~ (Buß und Bettag|Feiertag|Bettag); heute noch (schnell|kurz|rasch)? (meine|unsere) (Liste|Ablage|Buchhaltung)
    (Kontoabstimmung|Saldenabstimmung|Abstimmung|Saldenabgleich|Kontenabgleich|Abgleich) (vor|zum) (dem)? (Monatsende|Monatsabschluss|Jahresende|Quartalsende)
    (Grüßen|Grüße|Gruß|Grüssen|hochachtungsvoll) ~ (Forderungsmanagement|Mahnwesen|Debitorenmanagement); (klären|besprechen|beantworten|erläutern|helfen|regeln) (wir|ich) ~ (gern|gerne) (auch)? am Telefon; (gern|gerne) (auch)? am Telefon
    bis heute (nicht|nichts|keine|keinen|kein|keinerlei|offen|unbezahlt|unbeglichen|unverändert|unausgeglichen|aus|ausständig|als (offen|unbezahlt)|fehlt|fehlen|steht (sie|er|noch|dort|hier)|warten (wir|ich)|sind es|(haben|sehen|konnten|finden) (wir|ich) ~ (nicht|nichts|keine|keinen|kein|keinerlei)|noch (nicht|nichts|keine|keinen|kein|offen|aus)); (konnten|konnte|haben|habe|hat|ist|sind|steht|stehen|war|wurde|fehlt) ~ bis heute ~ (nicht|nichts|keine|keinen|kein|keinerlei|offen|unbezahlt|unbeglichen|unverändert); (seither|seitdem|Fälligkeit|Fälligkeitstag|Fälligkeitstermin) bis heute (sind|waren)?
    (Schnee|Nachrichten|Neuigkeiten|Neuigkeit|Zeitung|Brötchen|Brot|Kaffee) von gestern
    ich bin (nur|bloß|hier|übrigens)? (der|die|ein|eine|Ihr|Ihre|euer|dein|deine)? (neue|neuer|freundliche|freundlicher)? (digitale|digitaler|virtuelle|virtueller|automatische|automatischer|elektronische|elektronischer|KI)? (gestützte|gestützter|basierte|basierter)? (Assistent|Assistentin|KI Assistent|KI Assistentin|Assistenz|Bot|Helfer); (hier|es) schreibt (Ihnen|dir|euch)? (der|die|ein|eine) (digitale|digitaler|virtuelle|virtueller|automatische|KI)? (Assistent|Assistentin|KI Assistent|KI Assistentin); als (digitaler|digitale|virtueller|virtuelle|KI)? (Assistent|Assistentin|KI Assistent|KI Assistentin) (von|der|des|bei|im|schreibe); (vom|von dem|von der|von unserem|von unserer|von einem|durch den|durch unseren|durch einen) (digitalen|virtuellen|automatischen|KI)? (Assistenten|Assistentin|KI Assistenten|KI Assistentin) ~ (geschrieben|verfasst|erstellt|verschickt|versandt|gesendet|vorbereitet)
    (bin|war|komme|kam|sind|waren|kommen) (ich|wir) (wohl|schon|nur|ja|mal|einfach)? zu spät (dran|gekommen)?; (ich|wir) (bin|war|komme|sind|kommen) (wohl|schon|nur|einfach)? zu spät (dran|gekommen)?
    (Überweisung*|*bank|*banken|Banklauf*|Zahlung*|Buchung*) ~~ (dauer*|brauch*|benötig*) ~ (ein zwei|ein bis zwei|zwei bis drei|zwei drei|ein paar|einige) (Tage|Werktage|Bankarbeitstage); (dauert|kostet|braucht) ~ (zwei|drei|fünf|zehn|ein paar) Minuten; heute (morgen|früh|vormittag) (habe|hatte|war|waren|haben|sah|sahen|fand|fanden|fiel|zeigte|noch|keinen|kein|nichts|ist|lag); (habe|haben|hatte|war|waren|sah|sahen) (ich|wir|sie)? ~ heute morgen; (Grund|Gründe|Ursache) für (den|diesen|einen) (Verzug|Zahlungsverzug)
  `),
  fr: entries(`
    (arrivé*|livré*|livraison|expédié*|commande) ~~ en MONTH; (commencé|arrivé*|changé|rejoint|déménagé) ~ (le mois dernier|la semaine dernière); (établissons|renvoyons|envoyons|corrigeons|rectifions|répondons|renverrons|enverrons|établirons) aussitôt
    (salon|foire|exposition|congrès|vacances|voyage|congés|événement|inauguration) (de)? la semaine (prochaine|dernière|passée);
    (bon|excellent|agréable) (week end|weekend) (prolongé)?; mille (pardons|excuses|mercis); merci mille fois; (mes|nos|toutes mes|toutes nos) (plus)? (sincères)? excuses; présent* (mes|nos) (plus)? (sincères)? excuses; (quand|si|lorsque|dès que) (tu|vous) (as|auras|avez|aurez|aviez) (deux|trois|cinq|dix|quelques) minutes; (deux|trois|cinq|quelques) minutes suffisent; rien de (bien|très)? grave
    exigible* (au|le|depuis le|à la date|à compter du); à défaut nous (comptons|vous remercions|vous saurions|restons); (avons|ai) l honneur de vous rappeler que; (règlement|paiement|virement) ~ ces (jours ci|joursci); deux échéances passées; d après ce que vous nous (disiez|écriviez|indiquiez); n avez jamais (vu|reçu|eu) ~~ (documents|facture*|pièce*|avoir); (rapprochement|pointage|contrôle|bouclement|clôture|arrêté|lettrage) mensuel*
    en conséquence (le|la|votre|notre) (montant|solde|facture|total|reste); confiance que ~ nous (accorde|accordez|accordent|témoigne|témoignez); nous sommes trompés; (serions|serais|serons|serai) (bien|très|fort|infiniment)? obligé* (de|si); (si|vérifi*) ~ numéro de TVA ~ (changé|erroné|exact|inexact|correct|faux)
    (bon|belle|bonne|excellent|agréable|joli|doux) WEEKDAY; (bonne|belle|excellente) (fin de)? semaine
    (rapprochement|pointage|comparaison|concordance) (de|des) (nos|vos|les)? (comptes|soldes) avant la fin du mois
    (peut|peuvent|pourra) (nous|m)? être (signalé|signalée|signalés|signalées) ~~~ par téléphone; (pour)? (t|vous)? éviter deux (mails|rappels|messages|courriels); (deux|trois) (mails|messages|courriels) en un; (éviter)? deux rappels en un (seul)? (message|mail|envoi|courriel)
    (salutations|cordialement|sincèrement|vous|considération) ~ (service)? recouvrement (clients|client)?
  `),
  es: entries(`
    (llegó|llegaron|entreg*|pedido|mercancía|envi*) ~~ en MONTH; (empezó|comenzó|cambiamos|llegó|mudamos|incorporó) el mes pasado; (perdone|perdona|disculpe|disculpa) que (le|te|les|os) (moleste|molestemos|interrumpa|escriba); (emitimos|enviamos|corregimos|rectificamos|respondemos|mandamos) (enseguida|de inmediato|inmediatamente)
    (feria|exposición|congreso|vacaciones|viaje|inauguración|evento) (de)? la (semana que viene|próxima semana|semana próxima|semana pasada); esta mañana; (cerrando|cerramos|cierro|cierre de|cerrar) (el trimestre|el mes|el ejercicio|trimestre)
    (buen|feliz|estupendo) fin de semana; gracias mil; mil (gracias|perdones|disculpas); (nuestras|mis) (más)? (sinceras)? excusas; (nada|nada de) grave; muy (señor|señora|señores|señoras) (mío|mía|míos|mías); (en|de)? (el|al|del|lo) mío; (cuando|si) (tengas|tenga|tienes|tiene|tengan) (dos|tres|cinco|diez|unos) minutos; no (te|le|les|os) (robo|quito|robamos|quitamos) más tiempo; (perdona|perdone|perdonad|perdonen) (el|la|las|los|mi|que|por) (rollo|molestia*|insistencia|mensaje|aviso|lata|interrupción|tostón)
    (preguntas|dudas|consultas) habituales; falta* ~ para cerrar (tu|su|la|vuestra) cuenta; en caso contrario ~ (tiene|tienes|puede|puedes|podrá) (la opción|la posibilidad|pagar|hacerlo|abonar*); (he|hemos) (mirado|revisado|comprobado|buscado|repasado) ~ (dos|tres|varias) veces; (pedidos|confianza|colaboración|compras) (de|en|durante|a lo largo de) este año; (le|te|les|os) facilitamos (el|la|un|una|aquí el) (acceso|enlace|copia|página|dirección|duplicado); completar el (pago|abono|importe) (desde)? (aquí|este enlace|el enlace)
    (ha|has|han|he) dejado pagad*; la semana pasada el; (si|ha) ~ cambiado ~ NIF; (modificar|corregir|actualizar) ~ NIF; NIF ~ (cambi*|correct*|actualiz*|mal|erróneo|equivocad*|distint*)
    (feliz|buen|buena|excelente|estupendo) (resto de)? (WEEKDAY|semana); (buen|buena) resto de (la)? semana; (que)? la semana (haya|ha) (empezado|comenzado|arrancado)
    (lo|la|los|las) (miro|corrijo|envío|reviso|compruebo|arreglo|mando|aclaro) enseguida; responsable de (cuentas|administración|contabilidad|cobros|facturación|clientes|tesorería); de lo contrario (le|les|te|os) (facilito|dejo|indico|paso|adjunto|envío|facilitamos|dejamos)
    (saludo|saludos|cordialmente|atentamente) ~ (departamento|servicio|área|equipo|gestión) de cobros
  `),
  it: entries(`
    (arrivat*|consegn*|spedit*|ordin*|merce) ~~ a MONTH; (iniziato|cominciato|arrivat*|cambiato|trasferit*) il mese scorso; se (l importo|il prezzo|la quantità|qualcosa|un dato|l indirizzo) non è corrett*
    (fiera|mostra|congresso|ferie|viaggio|evento|inaugurazione) (della|la)? (prossima settimana|settimana prossima|settimana scorsa|scorsa settimana)
    buon (fine settimana|week end|weekend); grazie mille; mille (grazie|scuse); (il|del|dal|nel|al|un|col|sul) mio; (abbia|abbi|abbiate|porti) (solo|ancora)? pazienza con (me|noi); (non)? (voglio|vorrei|vogliamo)? rubar* (troppo|altro)? tempo; (ci|mi)? perdoni (la|il|se|e|lo|le|questa|questo) ~; (ci|mi) perdoni; si perdono; mi fido; (quando|se) (ha|hai|avete|trova|trovi) (due|tre|cinque|dieci) minuti; (stand|stando|giornate) ~ in fiera
    (priv*|senza|nessun|manca|mancano|presentan*|trovo|trovato) ~ incasso; incasso ~ (trov*|registrat*); incasso che non; (differenza|scarto|ammanco) dipende da; (mi|ci) basterebbe sapere; li ho cercati; (giro di|nei|tra i) pagamenti della settimana scorsa; (chius*|saldat*|pagat*|liquidat*) ieri (sera|mattina)?; nota per l amministrazione; bonifico ~ (spedito|partito|disposto|inviato) annulla; chiuderla da
    (ragione sociale|indirizzo) ~ partita IVA; (partita IVA|codice fiscale) ~ (va bene|è giust*|è corrett*|è cambiat*|da correggere|sbagliat*)
    (buon|felice|sereno|buona) WEEKDAY; (buon|buona) (resto di|proseguimento di)? settimana; (spero|speriamo) ~~ (fine settimana|weekend); estate di San Martino
    (importo|prezzo|dato|qualcosa|cifra|numero|indirizzo) non è giusto; perdona (la|il|lo) (svista|disturbo|disguido|errore|distrazione|messaggio); altrimenti il (link|pagamento|saldo) (è|si può|può)
    (saluti|cordialmente|saluto|ossequi) ~ (gestione|ufficio) (crediti|del credito) (clienti)?
  `),
  nl: entries(`
    (kwam*|geleverd|levering|bestelling|zending|verzonden) ~~ in MONTH; (vorige|afgelopen) (maand|week) (begonnen|gestart|verhuisd|overgestapt); (mijn|onze)? excuses (dat|voor|als); (maken|sturen|corrigeren|zoeken|lossen) (wij|we|ik) ~ (meteen|direct|gelijk)
    (beurs|tentoonstelling|vakantie|congres|reis|opening|evenement) (van)? (volgende|komende|afgelopen|vorige) week
    (fijn|goed|prettig|mooi) weekend; (hoop|hopelijk) ~~ weekend; (was|waren|bent|ben) (u|je|jullie) (mij|me|ons|deze mail|dit bericht) (al|misschien|inmiddels|net)? voor; op de beurs was het ~ druk; (als|wanneer|zodra) (u|je) (twee|drie|vijf|tien) minuten; (factuur|facturen|briefje*) verstoppen zich; achterna reist; *etalage
    debiteuren; gericht (aan|op|tot); geen aanmaning; groot ~ te voldoen uiterlijk; tegemoet (kunnen|mogen|kunt) zien; (hem|haar|deze|die|factuur) op een andere naam; klopt ~ straks ~ (vanzelf|weer); krijg* (je|u|jullie) (van ons|van mij)? een (verbeterde|aangepaste|nieuwe) versie; gisteren ~ (overgemaakt|betaald|voldaan)
    (als|indien|mocht|past|klopt) ~ (tenaamstelling|btw nummer) (of btw nummer)? ~ (wijziging|klopt|gewijzigd|nieuw|onjuist|juist|veranderd|aangepast|niet); (past|klopt) het (btw nummer|btwnummer); btwnummer of heb je een nieuw
    (fijne|goede|prettige|mooie|gezellige) WEEKDAY (nog)?; (fijn|goed|prettig) weekend; goede week
    (antwoord|mail|reageer) of bel (mij|me|ons)?
    (tot|tot en met) (vandaag|heden) (hebben|heb|is|zijn|staat|zien|zie|ontbreekt|kwam|kwamen|ontvingen|vonden|konden) ~ (niet|niets|geen|nog); (niet|niets|geen|betaling) ~ (tot|tot en met) (vandaag|heden) (nog)? (niet|niets|geen)?
    (nieuws|krant|brood|koffie|sneeuw) van gisteren
    ik ben (de|een|uw|je|jullie|slechts de|maar een|maar de)? (s)? (nieuwe|vriendelijke)? (digitale|virtuele|AI|automatische|geautomatiseerde|elektronische)? (AI)? (assistent|hulp|bot); (dit is|hier is|hier schrijft|u leest) (de|een)? (s)? (digitale|virtuele|AI|automatische) (AI)? assistent; als (digitale|virtuele|AI|automatische)? assistent (van|namens|bij|voor) ; (geschreven|verstuurd|verzonden|opgesteld|gestuurd|gemaakt) door (de|een|onze)? (digitale|virtuele|AI|automatische)? assistent; de (digitale|virtuele) assistent (van|namens|bij)
    (ben|was|kom|kwam|zijn|waren) (ik|wij|we) (gewoon|wel|vast)? te laat; (ik|wij|we) (ben|was|kom|zijn) (gewoon|wel|vast)? te laat
    (overboeking*|bank|banken|betaling*) ~~ (duurt|duren|kost|kosten|nodig) ~ (een dag of twee|een of twee dagen|een paar dagen|enkele dagen|twee dagen|twee drie dagen); (kost|duurt) ~ (twee|drie|vijf|tien|een paar) minuten
  `),
  pt: entries(`
    (chegou|chegaram|entreg*|encomenda|mercadoria|enviad*) ~~ em MONTH; (começou|iniciou|mudámos|mudamos|entrou|chegou) (no mês passado|na semana passada)
    (feira|exposição|congresso|férias|viagem|inauguração|evento) (da|na)? (próxima semana|semana que vem|semana passada|última semana)
    (bom|ótimo|excelente) fim de semana (prolongado)?; (tudo|tudo está) a correr bem; espero que ~~ (a sair bem|a correr bem|corra bem|esteja bem|estejam bem); (obrigad*|grat*) ~ paciência; chefe (trouxe|comprou|fez|ofereceu); (quando|se) (tiver|tiveres|tem) (dois|três|cinco|dez) minutos; (liquidou|pagou|transferiu|completou|saldou|enviou) (ontem ou anteontem|ontem|anteontem|hoje mesmo|hoje)
    (envi*|respond*|corrig*|corrij*|remet*|trat*|repar*) ~ de imediato; (no decurso|em decurso) (do|da|de) (encerramento|fecho|conferência|revisão|reconciliação); com ~ em dívida; pode (processar se|processarse); (conferi|verifiquei|procurei|revi|conferimos|verificámos) (duas|três|várias) vezes; (correio|mensagens|emails|avisos) ~ muitas vezes; incluíd* nos próximos pagamentos; expor (nos)? as razões; (nos)? reportem ~ (reclamações|erros|diferenças|dúvidas|lapsos); atalhos; (documento|fatura) se os dados não estiverem (atualizados|corretos)
    NIF ~ (mudou|mudar|correto|certo|errado|atualiz*|alter*|diferente); (mudou|alterou|mudança) ~ NIF
    (boa|bom|ótima|ótimo|excelente|feliz|linda) (resto de|continuação de)? (WEEKDAY|semana); (bom|ótimo) resto de semana; (como foi|como correu|espero que) ~ fim de semana
    antes de (fecharmos|fechar|encerrarmos) o mês (gostava|gostaria|gostávamos|quero|queria|queremos) (de)? (acertar|comparar|conferir|conciliar|reconciliar)
    (cumprimentos|saudações|atentamente|atenciosamente) ~ (departamento|equipa|serviço|setor) de cobranças (a clientes|de clientes)?; (ao)? (rever|revermos|analisar) a conta (da|do|de) (vossa|sua)? (empresa|firma|sociedade)?
  `),
  pl: entries(`
    (dotar*|dostarcz*|dostaw*|zamówieni*|wysłan*) ~~ (w|we) MONTH; (zaczęł*|zacząl|zmienil*|dołączył*|przeprowadzil*) (w)? (zeszłym|ubiegłym) (miesiącu|tygodniu); nie ma pośpiechu
    (miłego|udanego|dobrego|spokojnego) (długiego|przedłużonego)? weekendu; (targi|targów|wystaw*|urlop*|wyjazd*) ~ (przyszłym|następnym|zeszłym) tygodniu
    (miłego|udanego|dobrego) (weekendu|tygodnia); bez (żadnego|zbędnego)? pośpiechu; zbliża się koniec (roku|miesiąca|kwartału); (umknęło|umknęła|zginęło) przed końcem (roku|miesiąca|kwartału)
    niezwłocznie (skoryguj*|popraw*|wyśl*|odpow*|wyjaśn*|prześl*); (ślę|prześlę|podpowiem|podeślę|podsyłam) od razu; (pytania|odpowiedzi) ~ zebraliśmy; (list|pismo|wiadomość) ~ odłożyć; odłożyć (ten list|to pismo|tę wiadomość); do (dziś|dzisiaj) nie (odnotow*|zaksięg*|otrzym*|widz*|wpłyn*|znal*); (gdyby|jeśli|jeżeli) dopłata ~ (w drodze|wysłana|zlecona|nadana); niech (pan|pani) prześle potwierdzenie; w skrócie; zamykaniu (miesiąca|kwartału|roku|ksiąg)
    NIP ~ (zmian*|zmieni*|popraw*|właściw*|prawidłow*|aktualn*|błędn*|nieaktualn*|zgadza|inny); (zmian*|zmieni*|popraw*|zgadza) ~ NIP
    (miłego|dobrego|spokojnego|udanego|pięknego) WEEKDAY; jak ~ po weekendzie; (saldo|salda|uzgodnienie|uzgodnienia|potwierdzenie sald*) ~ na koniec miesiąca
    (poważaniem|pozdrowieniami|pozdrawiam) ~ dział* (należności|rozliczeń i należności)
  `),
  sv: entries(`
    (kom|levererad*|leverans*|beställning*|skickad*) ~~ i MONTH; (började|bytte|flyttade|börjat) (förra|i förra) (månaden|veckan); ingen brådska; (utfärdar|skickar|rättar|ordnar|svarar) (vi|jag) (genast|omgående|direkt)
    (mässan|mässa|semester*|resa*|utställning*|invigning*) (nästa|förra) vecka; (stänger|stängt|stängning av|bokslut för) kvartalet ~ (kontona|konton|reskontra*)?
    (trevlig|skön|fin) helg; (betalat|betalt|överfört) under helgen; som bekant; har vi (slarvat|missat|varit slarviga); (gick|skickades) pengarna (iväg|ut)? i går
    eventuella anmärkningar; kräver (ingen|inga|inget|inte någon) (åtgärd*|svar|mer|mera); fel (kontonummer|bankgironummer|OCR) (eller)? (OCR|referens)?; (på|till|via) respektive (sida|faktura|länk|post|belopp); dragit av något ~ (veta|höra|varför); momsnummer ~ (ändr*|fel|stämmer|rätt)
    (trevlig|fin|skön|glad|bra|härlig) WEEKDAY; (hoppas|hoppas att) ~ helgen ~ (skön|fin|bra|trevlig|god); (fin|trevlig|bra|skön) (fortsättning på veckan|fortsatt vecka|vecka)
    (avstämning|avstämningen) inför månadsskiftet; inför månadsskiftet (stämmer|går|avstämmer) (vi|jag) ~ (av|igenom|kundfordring*|saldon|konton)
    anmärkningar (mot|på|om) (fakturan|fakturorna|faktura) (lämnas|kan lämnas|mottas|tas emot); annars går det (bra|fint|lätt)
    (till|fram till|till och med) (i dag|idag) (har|är|saknas|ser|syns|står) ~ (inte|ingen|inget|ingenting|någon|något|obetald|öppen); (inte|ingen|inget|ingenting) ~ (till|fram till) (i dag|idag)
    (bra|fin|god|trevlig|lugn|härlig|skön|mjuk|behaglig)? (start|inledning|början) på (den nya)? (veckan|arbetsveckan|månaden); (hoppas|hoppas att) (veckan|arbetsveckan|månaden) (har|är|blir|började|startade|bjudit); (veckan|månaden) har (börjat|startat|inletts) (bra|fint|lugnt|väl)
    jag är (bara|endast)? (en|den|er|din|vår)? (s)? (nya|vänliga)? (digitala|digital|virtuella|virtuell|automatiska|automatisk|AI)? (assistent|assistenten|AI assistent|hjälpreda|bot); (det här|detta|här) (är|skriver) (den|en)? (s)? (digitala|digital|virtuella|virtuell|AI)? (assistent|assistenten|AI assistent); som (digital|virtuell|AI)? (assistent|AI assistent) (hos|på|åt|för|till); (skrivet|skickat|skickas|skrivs|skrevs|skrivits) av (en|vår|den)? (s)? (digital|digitala|virtuell|virtuella|AI)? (assistent|assistenten|AI assistent)
    (är|var|kommer|kom) (jag|vi) (nog|bara)? för sent (ute)?
    (överföring*|bank*|betalning*) ~~ (tar|ta|behöver) ~ (några|ett par|en eller två|två tre) (bankdagar|dagar); tar ~ (två|tre|fem|tio|ett par) minuter; (gick|gått|betalade|betalat|betalt|skickade|skickat|överförde) ~ (i|under) helgen; inför årsskiftet (städar|stämmer|går|ser|vill|rensar) (vi|jag); (anledning*|orsak*|skäl*) till dröjsmålet
  `),
  da: entries(`
    (ankom|leveret|levering*|bestilling*|afsendt|kom) ~~ i MONTH; (begyndte|startede|skiftede|flyttede) (i)? sidste (måned|uge); (udsteder|sender|retter|ordner|svarer) (vi|jeg) (straks|omgående|med det samme)
    (messen|messe|ferie*|rejse*|udstilling*|åbning*) (i)? (næste|sidste) uge; (lukker|afslutter) kvartalet; forlænget weekend
    (god|dejlig) weekend; håber ~ weekenden; (hjem|retur|tilbage) fra messen; (intet|ingenting) haster; haster (på ingen måde|ikke); (på ingen måde|ikke|aldrig) ~ for sent; gider (du|I) ~ (undersøge|tjekke|se|kigge|sende|svare|finde)
    debitorerne; kræver (det|den|fakturaen) ~ (ordrenummer|rekvisition*|reference*|nummer); se bort fra varslet; har (du|I|De) ~ (en)? klage; (har|hvis) (du|I|De) ~ (betalt|klaret|overført|ordnet) ~ (i dag|i går); åbent for betaling; varerne ikke i orden; (ligner|svarer til|passer med|stemmer med) ~ vi aftalte; momsnummer ~ (ændr*|rett*|forkert|rigtig*|passer)
    (god|dejlig|fortsat god|rigtig god|hyggelig) WEEKDAY; dejlig uge; mortensaften bød på; (afstemning|afstemningen) (før|inden|ved) månedsskiftet; (inden|før) månedsskiftet vil (jeg|vi) (gerne)? (have|have gerne)? (vores|jeres) (tal|saldi|konti|saldoer)
    kræver (oversigten|denne|beskeden|mailen|mail|opgørelsen|kontoudtoget) (ingen|intet) (handling|svar|reaktion|mere)
    (til|indtil|til og med|frem til) (i dag|idag) (har|er|mangler|ses|kan|står) ~ (ikke|ingen|intet|åben|ubetalt); (ikke|ingen|intet) ~ (til|indtil|frem til) (i dag|idag)
    (god|dejlig|fin|rolig|rar|skøn|hyggelig)? (start|begyndelse) på (den nye)? (ugen|arbejdsugen|måneden|uge); (håber|håber at) (ugen|arbejdsugen|måneden) (er|har|var|begyndte|startede|bliver); (ugen|måneden) er (begyndt|startet|gået) (godt|fint|roligt); (god|dejlig|fin|rolig|fortsat god) (rest|resten) af ugen
    jeg er (blot|bare|kun)? (en|den|din|jeres|vores)? (s)? (nye|venlige)? (digitale|digital|virtuelle|virtuel|automatiske|automatisk|AI)? (assistent|AI assistent|hjælper|bot); (dette|det|her) (er|skriver) (den|en)? (s)? (digitale|digital|virtuelle|virtuel|AI)? (assistent|AI assistent); som (digital|virtuel|AI)? (assistent|AI assistent) (hos|for|i|på); (skrevet|sendt|sendes|skrives|udarbejdet) af (en|vores|den)? (s)? (digital|digitale|virtuel|virtuelle|AI)? (assistent|AI assistent)
    (er|var|kommer|kom) (jeg|vi) (nok|bare|vist)? for sent (ude|på den)?
    (overførs*|bank*|betaling*) ~~ (tager|tage|bruger|bruge) ~ (nogle|et par|en til to|to tre) (bankdage|dage); (tager|varer) ~ (to|tre|fem|ti|et par) minutter; (sendt|betalt|overført|gået|afsted) ~ (i|over|hen over) weekenden; (før|op til|inden) årsskiftet (rydder|gennemgår|stemmer|vil|ser) (vi|jeg)
  `),
  cs: entries(`
    (doraz*|dodán*|doruč*|objednávk*|dodávk*) ~~ (v|ve) MONTH; (nastoupil*|začal*|změnil*|stěhoval*) ~ minulý (měsíc|týden); naše nová účetní
    (příští|minulý) týden (veletrh|výstav*|dovolen*|cest*); (veletrh*|výstav*|dovolen*) ~ (příští|minulý) (týden|týdnu); (hezký|pěkný|krásný|příjemný)? prodloužený víkend
    (hezký|pěkný|krásný|příjemný) víkend; (doufám|doufáme|věřím) ~~ víkend*; (hledám*|zatím) ~ marně; (zaplatil*|uhradil*) (jste)? předem; (platbu|platby|úhradu) přijímáme; (DIČ|IČO) ~ (změn*|oprav*|chybn*|správn*|nesedí)
    (hezké|pěkné|krásné|příjemné|hezký|pěkný|krásnou|hezkou|pěknou) WEEKDAY; (zbytek|zbytku) (týdne|týden); (odsouhlasení|porovnání|kontrola|vyrovnání) (salda|sald|zůstatků|účtů) před koncem měsíce
    (pozdravem|pozdravy|úctou) ~ (oddělení|správa) pohledávek
    do (dneška|dnes|dnešního dne) (jsme|jsem|nám|ji|ho|se|však|bohužel|platb*|úhrad*)? ~ (neobdrž*|nevid*|nespárov*|nepřiš*|nedoraz*|neeviduj*|nenaš*|nezaznamen*|nepřij*|chybí|žádn*); (neobdrž*|nevid*|nespárov*|nepřiš*|nedoraz*|neeviduj*|nenaš*|nezaznamen*|nepřij*|chybí) ~ do (dneška|dnes)
    včerejš* (zpráv*|noviny|novin|chléb|chleba|rohlík*|káv*|sníh)
    jsem (jen|pouze|tady|zde)? (nový|nová)? (digitální*|virtuální*|automatick*|elektronick*|AI)? (asistent|asistentka|AI asistent|AI asistentka|pomocník|bot); (píše|píšu|píši) (vám|ti)? (jako)? (digitální|virtuální|automatick*|AI)? (asistent|asistentka|AI asistent|AI asistentka); (toto|tohle|tady|zde) je (digitální|virtuální|automatick*|AI) (asistent|asistentka|AI asistent|AI asistentka); jako (digitální|virtuální|automatick*|AI) (asistent|asistentka|AI asistent|AI asistentka) (společnosti|firmy|pana|paní|v|jménem|píš*|vám); (napsal|napsala|odeslal|odeslala|připravil|připravila|poslal|poslala) (ji|jej|vám|pro vás|tuto zprávu)? (digitální|virtuální|automatick*|AI) (asistent|asistentka|AI asistent|AI asistentka)
    (píšu|píšeme|jdu|jdeme|přicházím|přišel jsem|přišla jsem) (asi|už|jen)? (příliš)? pozdě
    (převod*|bank*|platb*) ~~ (trvá|trvat|trvají|zabere|zaberou) ~ (pár dní|několik dní|den nebo dva|dva dny|jeden až dva dny|den dva); (zabere|trvá|stačí|zaberou) ~ (dvě|tři|pět|deset|pár) (minuty|minut); (odešl*|zaplat*|poslal*|odeslal*|uhradil*|odesl*) ~ o víkendu; před koncem roku (si|rádi|uklízíme|uklidíme|kontrolujeme|procházíme)
  `),
  ja: entries(`
    先月 から 新しい; 一年で最も (お忙し|忙し)
    (来週|先週) の (展示会|見本市|ご旅行|ご休暇|催し|フェア|イベント)
    (弊社|当社|当方|私ども|こちら|わたくしども) (の)? 口座 ~~ (確認|見つ|見当た|届|着|入金|反映|記録|入って); 口座を見て; 名義や備考; ご登録名義; 本日までに ~ ご送金 (くださって|いただいて); 延滞 (は|も) (ございません|ありません); お急ぎ ~~ (必要|及び) ~~ (ません|ない); お電話 (いただければ|いただけれ|いただけますと|でもお受け|でも承)
    週末 ~~ (ゆっくり|お過ごし|いかが); よい (一週間|週末); 年末 (が近づ|の帳簿|の締め|も近|に向け); 近日中に ~ (着金|届く|入金) ~ (見込|予定); 先週 (月|火|水|木|金) 曜; 一年を通じ; 経理より
    (良い|よい|素敵な|楽しい) (一週間|週末|WEEKDAY)
  `),
};

/** The everyday turns of a language, as phrases. */
export const everydayTurns = ({ language, months }: Pick<PhraseTable, 'language' | 'months'>): string[] =>
  (TURNS[language] ?? []).map((turn) =>
    turn
      .replace(MONTH, `(${months.flat().join('|')})`)
      .replace(WEEKDAY, `(${(DAYS_NAMED[language]?.weekdays ?? []).flat().join('|')})`),
  );
