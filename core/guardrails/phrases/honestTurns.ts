import { entries } from './phraseTable';

/**
 * Honest turns of phrase of ordinary business letters that hold a word looked for elsewhere: the account printed on the
 * invoice, asking one's own bank, a department's name. They are cut out before forbidden phrases are looked for.
 */
export const HONEST_TURNS: Readonly<Record<string, readonly string[]>> = {
  en: entries(`
    (pay|settle)? (by|via) bank transfer to the account (shown|stated|given|named|printed|quoted|listed|indicated) ~ (on|in) (the|our|your|each) invoice*; (to|into) (the|our) (bank)? (account|details) (shown|stated|given|named|printed|quoted|listed|indicated|that is) ~ (on|in) (the|our|your|each) invoice*; (check|checking|checked|confirm|ask|asking|asked) ~ with your bank; (your|the) bank (has|had|may|might|could) (not)? (yet)? (carried|executed|processed|released|sent|returned|rejected)
    (the)? (non payment|nonpayment) ~~ (oversight|mistake|slip|misunderstanding|mix up); supplier (invoice*|account*|ledger|portal); accounts (payable|receivable); cost (centre|center)*; the others (were|are|have been) (paid|settled|cleared); credit control (team|department); (sales|purchase|customer|debtors|debtor) ledger
    (rather than|instead of|to save|so as not to|not to|to avoid) ~ (writ*|mail*|email*|bother*|send*|disturb*) ~ twice; (not|nothing|yet|no) ~ (reached|arrived in|credited to|come into|landed in) our (bank)? account; our (bank)? account (shows|does not|doesn t|has not|hasn t) ~; (if|perhaps|maybe|whether) you ~ (deducted|withheld|kept back) ~ (amount|part|sum|it|this|that); (I|we) ~ (check|look|send|correct|fix|reply|put|see|sort) ~ (immediately|at once|straight away|right away)
    credit note*;
    (pay|settle|paying) (by|via|per) bank transfer or (by|through|via|with|using) (the|our|your)? (payment)? link; (take*|took|taking|taken) ~ into account; (with (great|real|genuine|much|keen) interest|(read|follow|hear|note) ~ with interest); (a|our|genuine|keen|real|every) interest in (getting|hearing|making|helping|seeing|keeping|reading); (would|will|it|that) interest (me|us); (monthly|weekly|quarterly) (report|review|closing|close|check|routine|run|reconciliation); planning ahead for the coming month; (forgive|excuse|pardon) (me|us|any|the|my|our) (typos|bother|intrusion|delay|mistake*|interruption|mess|formal|brevity|disturbance); note about (one|an|this|your) (open)? invoice; for your payment planning; bank details ~ (same|unchanged) ~ invoice; (covers|for|is) ~ (membership|course|training|licence|rental|subscription) fee
  `),
  de: entries(`
    auf (das|unser) (auf|in) (der|unserer|Ihrer) Rechnung (genannte|angegebene|stehende|aufgeführte|vermerkte|gedruckte) (Bank)? *konto; auf (das|unser) (auf|in) (der|unserer|Ihrer) Rechnung (genannte|angegebene|stehende|aufgeführte|vermerkte) Konto; (bei|mit) (Ihrer|deiner|eurer) (Haus)? *bank (nachfragen|nachsehen|prüfen|klären|nachzufragen|nachhaken|abklären|rückfragen)
    Debitoren (und|Kreditoren) ~; Debitorenbuchhaltung; Debitorenkonto; Kreditorenbuchhaltung; Debitorenabteilung; Lieferantenrechnung*
    (statt|anstatt|um) ~ (zweimal|doppelt) ~ (zu schreiben|schreiben|anzuschreiben|zu belästigen|zu mailen); (auf|in) unserem (Bank)? *konto ~ (nicht|nichts|noch|kein*); (nicht|nichts|kein*) ~ auf unserem (Bank)? *konto (eingegangen|angekommen|eingetroffen|gutgeschrieben|gefunden|gelandet)?; (falls|sofern|wenn|haben|sollten) ~ (abgezogen|einbehalten|gekürzt|zurückbehalten) ~ (haben|Grund|sagen|schreiben|Bescheid|wüssten|wissen); rechtstreeks
    (Irrtum|Irrtümer|Zahlung|Zahlungen|Zahlungseingang|Zahlungseingänge) vorbehalten; (fällig|fällig am|Fälligkeit|fällig seit) Verzug (offen|Betrag|Saldo|Tage);
    rechts (oben|unten|im|auf|neben|am); (nie|nicht|niemals) zu spät; Geduld mit (uns|mir); (Dank|danke|danken) ~ Geduld; auf Wunsch (sofort|umgehend|gleich); (reichen|senden|schicken|klären|korrigieren|berichtigen|prüfen) wir ~ (sofort|umgehend|unverzüglich); (sofort|umgehend) (nachgereicht|korrigiert|berichtigt|geklärt); (nicht|keineswegs) dringend; dringend ist ~ nicht; zum Monatsende ~ (Bücher*|Bank|Abschluss|Konten|abgleich*|abstimm*)
  `),
  fr: entries(`
    (au|sur le) compte (indiqué|mentionné|figurant|imprimé|qui figure|inscrit) (sur|dans) (la|notre|votre) facture; (vérifier|vérifiez|voir|voyez|renseigner|renseignez|assurer|assurez) ~ (auprès de|avec) votre banque; à l attention de
    comptabilité (clients|fournisseurs|client|fournisseur); comptes (clients|fournisseurs); factures (fournisseurs|clients); centre* de coût*
    (plutôt que|au lieu|afin|pour) ~ (écrire|déranger|solliciter) ~ deux fois; (sur|dans) notre compte ~ (pas|rien|encore|toujours); (pas|rien) ~ sur notre compte; (si|peut être) ~ (déduit*|retenu*|retranché*) ~ (montant|somme|partie|dites|raison)
    compte (client)? arrêté (au|à|le|ce jour|en date); dans une (semaine|journée) (chargée|bien remplie|comme celle|pareille); (laisser|laissez|classer|classez) ~ sans suite; vous ne l avez jamais (reçu*|eu*); si vous n avez jamais (reçu*|eu*); rien de (bien|très|si)? grave; note* de crédit;
    (comme|que) d habitude; (format|échéance|date|manière|façon) ~ habituel*; (avec (grand|beaucoup d|un vif) intérêt|(suiv*|lis*|lu) ~ avec intérêt); à l attention (du|de la|de votre|des) (service|département|direction|équipe); (pointage|ménage|clôture|boucl*|arrêt*) ~~ fin du mois; coordonnées bancaires ~ (inchangées|mêmes|pas changé); (vérifi*|mesur*|compt*|reli*|regard*) (donc)? deux fois; jamais trop tard; pour votre échéancier; délai de paiement (est|a été) (ainsi|désormais)? dépassé (de|depuis)?
  `),
  es: entries(`
    (a|en) (la|nuestra) cuenta (bancaria)? (indicada|que figura|que aparece|señalada|impresa|mencionada) (en|al pie de) (la|nuestra|su) factura; (comprobar|comprobarlo|confirmar|verificar|consultar|ver|revisar) ~ con su banco
    (el|este)? impago ~~ (descuido|olvido|error|despiste|malentendido); cuentas (a pagar|a cobrar|por pagar|por cobrar); (facturas|pagos) (de|a) proveedores; servicio de (contabilidad|administración); centro* de (coste|costo|costes|costos)
    (en vez de|en lugar de|por no|para no|antes que) ~ (escribir*|molest*) ~ (dos veces|doblemente); en nuestra cuenta ~ (no|nada|aún|todavía|sin); (no|nada|ni) ~ (en|a) nuestra cuenta; (si|quizá*) ~ (descontó|descontado|retuvo|retenido|dedujo|deducido) ~ (importe|cantidad|parte|motivo|díga*|algo|cuént*)
    nota* de crédito; (vencimiento|vence) demora (pendiente|importe|saldo); mil (cosas|papeles|asuntos|tareas|correos); nada (de)? (muy)? grave;
    completar* (el pago|la operación)? aquí; (como|que) de costumbre; calendario de pagos; poco a poco; (día|días|semana|semanas) de demora; (ha redactado|redactado por|escrito por|preparado por) (un|nuestro|el) asistente (de IA|digital|virtual)?; (forma|modo|manera|medio|cauce) habitual; con (mucho|gran) interés; nunca es (demasiado)? tarde; a la atención del (departamento|servicio|área|equipo)
  `),
  it: entries(`
    sul (nostro)? conto (corrente|bancario)? (indicato|riportato|stampato|che trova|presente) (in|sulla|nella) (nostra)? fattura; (verificare|controllare|chiedere|sentire|verifichi|controlli) ~ (con|presso) la (sua|vostra) banca
    (segnal*|rilev*|risult*|notat*|riscontrat*|riscontr*|dovut*) ~ mancato (pagamento|saldo|accredito); contabilità (fornitori|clienti); fatture (fornitori|passive|attive); ufficio (fornitori|clienti|contabilità); (possono|può|potrebbero|potrebbe) differire; centro di (costo|costi)
    (anziché|invece di|piuttosto che|per non) ~ (scriver*|disturb*) ~ due volte; (sul|nel) nostro conto ~ (non|nulla|niente|ancora); (non|nulla|niente) ~ sul nostro conto; (se|forse) ~ (trattenut*|detratt*|decurtat*|scalat*) ~ (importo|somma|parte|motivo|ragione|dica|dirci); (trovato|registrat*|riscontrat*|attend*|avuto) ~ incasso; incasso (non|ancora|della fattura)
    not* di credito; (niente|nulla) di (così|particolarmente)? grave; (dato|importo|prezzo|indirizzo|qualcosa|cifra|saldo|fattura) non è corrett*;
    chiudere il conto (resta|restano|manca|mancano|basta); (risult*|appar*|appaiono|ancora|documento|fattura|partita|partite) ~ insolut*; in breve (fattura|ecco|la|il|le); con (grande|vivo|molto) interesse; (perdoni|perdonate|scusi|scusate) (l|il|per il|per l)? (intrusione|disturbo|insistenza); (quadratura|chiusura|chiudiamo|riordino) ~ fine mese; non è mai (troppo)? tardi
  `),
  nl: entries(`
    op (de|onze|het) (bank)? *rekening (nummer)? (die|dat)? ~ (op|in) (de|onze|uw) factuur (staat|vermeld*|genoemd*|aangegeven)?; (bij|met) (uw|je|jullie) bank (nagaan|navragen|controleren|checken|informeren|na te gaan|na te vragen|nakijken)
    debiteurenadministratie; debiteurenbeheer; debiteurenafdeling; crediteurenadministratie; crediteurenafdeling; crediteurenbeheer
    (in plaats van|om niet|liever dan|om u niet) ~ twee (keer|maal) ~ (te schrijven|lastig|schrijven|te mailen|te storen); op onze (bank)? *rekening ~ (niet|niets|geen|nog); (niet|niets|nog|geen) ~ op onze (bank)? *rekening (binnen|ontvangen|gezien|bijgeschreven|aangekomen)?; (als|indien|hebt|heeft|mocht) ~ (ingehouden|afgetrokken|achtergehouden) ~ (bedrag|reden|laat|weten|hoor*)
    (e mail|mail|volle|overvolle) (mailbox|inbox); creditnota*; debiteurenkaart*;
    betaalplanning*; (zien|zie|kijken|kijk) ~~ tegemoet; geduld met (me|mij|ons); (dank|bedankt) ~ geduld; rechterkolom*; rechterhand*; rechterkant*; rechtsboven*; rechtsonder*; automatische incasso; gerecht van de dag; (niet|allerminst|geenszins) dringend; dringend is (het|dit|dat) ~ (niet|allerminst|geenszins); nooit te laat
  `),
  pt: entries(`
    (para|na) (a)? (nossa)? conta (bancária)? (indicada|que consta|referida|impressa|mencionada|que figura) (na|em|no rodapé da) (nossa)? fatura; (confirmar|verificar|ver|confirme|verifique) ~ (junto do|com o) (seu|vosso) banco
    contas a (pagar|receber); (faturas|pagamentos) (de|a) fornecedores
    (em vez de|para não|a fim de não) ~ (escrever*|incomod*) ~ duas vezes; na nossa conta ~ (não|nada|ainda); (não|nada) ~ (na|à) nossa conta; (se|talvez) (você|nos)? ~ (descontou|deduziu|reteve|abateu) ~ (valor|montante|parte|quantia)
    nota* de crédito; (análise|extrato|posição|saldo|movimentos|consulta|situação|estado) (da|de) (v|vossa|sua)? conta (corrente)?; processar (a|esta|essa|as|o|os|este|vossa)? (fatura|faturas|documento|documentos|pagamento|pedido|encomenda);
    (da|de|na|pela) (forma|maneira|via) habitual; (conferência|reconciliação|verificação|acerto|revisão) da conta corrente; (apresenta|regista|consta|figura) a débito; fechar (a|esta|sua)? conta (falta|faltam|resta|restam); com (muito|grande) interesse; nunca é tarde; compromisso de (pagar|pagamento)
  `),
  pl: entries(`
    na (nasz)? (rachunek|konto) (bankowy|bankowe)? (wskazan*|podan*|widoczn*|wydrukowan*|umieszczon*) (na|w) (naszej)? fakturze; (sprawdzić|sprawdzi|upewnić|zapytać) ~ (w|we) (swoim|państwa|własnym) banku
    księgowoś* ~ (dostawc*|odbiorc*); faktur* (od)? dostawc*; dział* (rozliczeń|księgowości|rozrachunków)
    (żeby|aby|by|zamiast) ~ (nie)? ~ (pisać|niepokoić) ~ (dwa razy|dwukrotnie); na (nasze konto|naszym koncie) ~ (nie|nic|jeszcze|brak); (nie|nic) ~ na nasze konto; (jeśli|jeżeli|może) ~ (potrąci*|odliczy*|zatrzyma*) ~ (kwot*|część|powod*|proszę|prosimy); (sprawdz*|popraw*|odpisz*|odpow*|wyśl*|wyjaśn*) ~ od razu; od razu ~ (sprawdz*|popraw*|odpisz*|odpow*|wyśl*|wyjaśn*); (resztę|pozostał*|brakując*|różnicę|brak) ~ (dopłac*|dopłat*); (dopłac*|dopłat*) ~ (reszt*|pozostał*|brakując*)
    (puścić|puśćcie|puścili|puści|puśćmy|puszczać) ~ mimo uszu; not* kredytow*;
    (do|dla|w) (planu|planie|harmonogramu|harmonogramie) płatności; w tej chwili ~ (otwart*|w naszych|widnieje|mamy|brak*|figuruje); (pilnuję|pilnujemy) (terminów|porządku|papierów|ksiąg); z (dużym|wielkim) zainteresowaniem; nigdy nie jest za późno
  `),
  sv: entries(`
    (via|till|på) (det|vårt)? (bankgiro*|plusgiro*|konto*|bankkonto*) (som|vi)? ~ (på|i) fakturan; (bankgiro*|plusgiro*|kontonummer*) (som)? (står|finns|anges) (på|i) fakturan; (kolla|stämma av|höra|kontrollera|dubbelkolla) ~ (med|hos) (er|din) bank
    kundreskontra*; leverantörsreskontra*; leverantörsfakturor*
    (i stället för|istället för|för att|hellre än) ~ (skriva|störa|besvära) ~ (två gånger|dubbelt); på vårt konto ~ (inte|ingen*|ännu|inget); (inte|inget|ingen) ~ (på|till) vårt konto; (om|har) ~ (dragit av|hållit inne|dragits av) ~ (belopp*|del|anledning|skäl|skriv|berätta)
    kreditnot*; (inte|ännu|ej) (markerad|markerat|markerade) som betal*;
    betalningsplanering*; utan (någon)? vidare åtgärd; (inget|aldrig|inte) ~ för sent; tack ~ tålamod*; tålamod* med (oss|mig); dubbelkoll* ~ två gånger
  `),
  da: entries(`
    (til|på|via) (den|vores)? (konto|kontoen|bankkonto|kontonummer*) (der|som)? ~ (på|i) fakturaen; (tjekke|spørge|undersøge|høre) ~ (med|hos|i) (jeres|din) bank
    debitorer; debitorbogholderi*; debitorafdeling*; debitorkonto*; kreditorbogholderi*; kreditorafdeling*; leverandørfaktura*
    (i stedet for|for ikke|for at undgå|hellere end) ~ (skrive|forstyrre|sende) ~ (to gange|dobbelt); på vores konto ~ (ikke|intet|endnu|ingen); (ikke|intet|ingen) ~ på vores konto; (hvis|har) ~ (trukket|holdt) ~ (fra|tilbage) ~ (beløb*|grund|skriv|fortæl)
    kreditnota*; (sende|send|sender|give|giv|videresende) ~ videre til (den|de|rette|din|jeres|kollega*|bogholderi*|økonomi*|en|rette); kræver (ingen|intet|ikke nogen) (handling|reaktion|svar|yderligere|mere); debitorkartotek*; debitorbogholderi*;
    betalingsplanlægning*; (se|tjek*|kig*) (efter)? i (jeres|din|dit|Deres) netbank; (intet|aldrig|ikke) ~ for sent; tak ~ tålmodighed*
  `),
  cs: entries(`
    na (náš)? (účet|bankovní účet|účtu) (uveden*|uvedený|vytištěn*|napsan*|který je) (na|ve) (naší)? faktuře; (ověřit|zeptat|zjistit|ověříte|zkontrolovat) ~ (ve|u) (své|vaší) (bance|banky)
    saldokont*; pohledávk* z obchodního styku; (faktury|fakturách) dodavatel*; účtárn*
    (abych*|místo|abyste|ať) ~ (psal*|nepsal*|nemusel*|psát|psaní|obtěž*|nerušil*) ~ (dvakrát|nadvakrát); na (náš účet|našem účtu) ~ (ne*|nic|dosud|zatím); (ne*|nic|zatím) ~ na (náš účet|našem účtu); (pokud|možná|jestli*) ~ (odečetl*|zadržel*|odečt*) ~ (částk*|důvod|část|dejte|napište)
    dobropis*;
    (plán|plánu|plánování|plánování vašich) (plateb|úhrad); nikdy není pozdě; s velkým zájmem
  `),
  ja: entries(`
    (請求書|ご請求書) ~~ 口座 (へ|に|宛|まで) ~ (お振込|お振り込み|振込|振り込み|ご送金); 銀行に (ご)? (確認|お問い合わせ|照会); (ご|お)? (利用|取引) の 銀行 に ~ 確認; 買掛金; 売掛金; 経理部; 仕入先 様 各位
    (弊社|当社|私ども|こちら|わたくしども) の 口座 ~~ (確認|見つ|見当た|届|着|入金|反映|記録|入って)
    本日 まで ~~ (確認|入金|お支払い|届) ~~ (おりま せん|いま せん|おら ず|ござ いま せん); 資金 繰り の (ご)? (参考|計画);
    (貴社|御社|お客様) (の)? 口座 (の (未決済|明細|残高|状況|現状)|に (下記|お きまし て|つき まし て)|における); 口座 照合; 債権 管理 (課|部|室|担当|係); 名義 ~~~~~ で (届|着|ご入金|入金)
  `),
};
