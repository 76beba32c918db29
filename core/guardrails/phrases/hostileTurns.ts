import { entries } from './phraseTable';

/** Turns of phrase that go too far in any company, by the list of PhraseTable they belong to. */
export interface HostileTurns {
  /** Pleas to a machine that reads the mailbox, in the third person too. */
  readonly machineTalk: readonly string[];
  /** Notes of colleagues left in the text. */
  readonly internalNotes: readonly string[];
  /** Neighbours and other customers as an example; reproaches before others. */
  readonly pressure: readonly string[];
  /** Cash to a driver, a private account. */
  readonly bankDetails: readonly string[];
  /** Payment before delivery from now on. */
  readonly newTerms: readonly string[];
  /** A photo of a card, a code sent to a phone. */
  readonly secretRequests: readonly string[];
  /** The case is on the writer's desk still, and may move on. */
  readonly threats: readonly string[];
}

const turns = (lists: Readonly<Record<keyof HostileTurns, string>>): HostileTurns => ({
  machineTalk: entries(lists.machineTalk),
  internalNotes: entries(lists.internalNotes),
  pressure: entries(lists.pressure),
  bankDetails: entries(lists.bankDetails),
  newTerms: entries(lists.newTerms),
  secretRequests: entries(lists.secretRequests),
  threats: entries(lists.threats),
});

/** By language. */
export const HOSTILE_TURNS: Readonly<Record<string, HostileTurns>> = {
  en: turns({
    machineTalk: `(ai|assistant|bot|agent|software|program|programme|script|automation) ~~ (reads|reading|sorts|sorting|handles|handling|processes|manages) ~~ (mailbox|inbox|mail|message|email); (mark|flag|set|file|book|move) ~ (invoice|this|it) ~ as (approved|cleared|authorised|authorized|checked)`,
    internalNotes: `(delete|remove|cut|strike|drop) (this|the) (line|bit|paragraph|passage|sentence|remark|comment) ~ (before|sending|out|later); check with ~ (before|whether) ~ (sending|goes out|blocked)`,
    pressure: `(bakery|restaurant|cafe|shop|hotel|business|company|firm|customer|neighbour*|neighbor*) ~~ (next door|doors down|doors away|down the road|across the street|round the corner) ~~ (paid|pays|settled|pay|cleared); (another|other) (customer|client|bakery|shop)* ~ (paid|settled|cleared) ~ (same|next|within|straight|on time|day)`,
    bankDetails: `cash ~ (driver|courier|delivery man|van); (driver|courier) ~ (cash|money|collect*); (my|a|his|her) (private|personal) account`,
    newTerms: `(paid|pay|payment|settle*) (for)? before (they|goods|the goods|deliveries|shipments|anything) ~ (leave|leaves|ship|shipped|dispatch*|go out|released)`,
    secretRequests: `(photo|photograph|snap) ~ card; (scan|picture) of (both sides of)? (your|the) ~ card; (code|digits) ~~ (phone|mobile|text message|handset) ~~ (forward|send|tell|give|pass|read); (forward|send|tell|give|pass|read) ~ (code|digits) ~~ (phone|mobile|text message|handset)`,
    threats: `on my desk ~~~~ (stay*|keep*|prefer|rather|like|leave*|further|remain*|move*); (stay*|keep*|remain*) ~ on my desk`,
  }),
  de: turns({
    machineTalk: `(Assistent*|KI|Bot|Programm|Software|Automatik) ~~ (liest|lesen|sortiert|bearbeitet|verwaltet|verarbeitet) ~~ (Postfach|Posteingang|Nachricht|Mail); (Assistent*|KI|Bot|Programm|Software) ~~ (Postfach|Posteingang) ~~ (liest|sortiert|bearbeitet|verwaltet|verarbeitet); Rechnung ~ (als|auf) (freigegeben|genehmigt|geprüft) ~ (markieren|setzen|buchen|ablegen)`,
    internalNotes: `(diese|die) (Zeile|Passage|Bemerkung) ~ (löschen|entfernen|streichen|rausnehmen|herausnehmen); (vor dem|vorm) (Versand|Senden|Abschicken) ~ (löschen|entfernen|prüfen|streichen)`,
    pressure: `(Bäckerei|Restaurant|Laden|Hotel|Betrieb|Kunde|Nachbar*|Café|Firma) ~~ (nebenan|Häuser weiter|gegenüber|um die Ecke|Straße weiter) ~~ (bezahlt|gezahlt|beglichen|ausgeglichen|überwiesen|schuldete|zahlt)`,
    bankDetails: `(bar|Bargeld|in bar) ~ (Fahrer|Kurier|Lieferanten|Boten); (Fahrer|Kurier) ~~ (bar|Bargeld|kassier*); (mein|meinem|meines|seinem) (privates|privaten|eigenes|persönlichen|Privat) *konto; Privatkonto`,
    newTerms: `(bezahlt|Zahlung|gezahlt|Geld) ~ bevor ~ (Ware|Lieferung|Haus verl*); künftig ~ (Vorkasse|Vorauszahlung|im Voraus)`,
    secretRequests: `Foto ~ (*karte|Firmenkarte); (Code|Ziffern) ~~ (Handy|SMS) ~~ (weiterleit*|schick*|send*|nennen|durchgeb*)`,
    threats: `auf meinem (Tisch|Schreibtisch) ~~~~ (bleib*|lieber|weiter|wander*|verl*); bleib* ~ auf meinem (Tisch|Schreibtisch)`,
  }),
  fr: turns({
    machineTalk: `(assistant|IA|robot|logiciel|programme|automate) ~~ (lit|lisant|trie|gère|traite|gérant|traitant) ~~ (boîte|messagerie|courriel|message|courrier); (facture) ~ comme (approuvée|validée|conforme)`,
    internalNotes: `(supprimer|effacer|enlever|retirer|ôter) (cette|la) (ligne|phrase|remarque|mention); (supprimer|effacer|enlever) avant (envoi|l envoi|d envoyer)`,
    pressure: `(boulangerie|restaurant|magasin|hôtel|entreprise|client|voisin*|café) ~~ (d à côté|voisin*|d en face|du coin|portes plus loin) ~~ (payé|réglé|soldé|paie|paye)`,
    bankDetails: `(espèces|liquide) ~~ (chauffeur|livreur|coursier|main); (chauffeur|livreur|coursier) ~~ (espèces|liquide|encaiss*); compte (personnel|privé|perso)`,
    newTerms: `(payé*|réglé*|paiement|règlement) ~ avant (que|toute|tout|de) ~ (expédi*|livr*|marchandise*); (dorénavant|désormais) ~~ (avance|anticip*)`,
    secretRequests: `photo ~ carte (bancaire|bleue|de crédit|d entreprise|professionnelle|de paiement)?; (code|chiffres) ~~ (portable|mobile|SMS) ~~ (transf*|envoy*|communiqu*|renvoy*)`,
    threats: `sur mon bureau ~~~~ (rest*|préfér*|mieux|quitt*|ailleurs); rest* ~ sur mon bureau`,
  }),
  es: turns({
    machineTalk: `(asistente|IA|bot|programa|software|robot) ~~ (lee|lea|gestione|gestiona|procesa|procese|clasifica|clasifique|ordena) ~~ (buzón|correo|bandeja|mensaje); (dé|da|dar|ponga|marque|marcar) ~ factura ~ (conforme|aprobada|validada|autorizada)`,
    internalNotes: `(borrar|quitar|eliminar|suprimir) (esta|la|este) (línea|frase|párrafo|parte); (borrador|ojo) ~ (quitar|borrar|revisar)`,
    pressure: `(panadería|restaurante|tienda|hotel|empresa|cliente|vecin*|cafetería|bar) ~~ (de al lado|de enfrente|de la esquina|puertas más|vecin*) ~~ (pagó|pagaron|abonó|liquidó|paga); que se hable de (su|tu|vuestra) empresa`,
    bankDetails: `(efectivo|metálico) ~~ (repartidor|chófer|conductor|transportista|mensajero|mano); (repartidor|chófer|transportista|mensajero) ~~ (efectivo|metálico|dinero); cuenta (personal|particular|privada)`,
    newTerms: `(pagad*|pago|abonad*|cobr*) ~ antes de (que|la|cada|el) ~ (entreg*|expedi*|mercancía*); (a partir de ahora|en adelante) ~~ (anticip*|adelantado|por adelantado)`,
    secretRequests: `foto ~ tarjeta; (código|cifras|dígitos) ~~ (móvil|SMS|celular) ~~ (reenv*|envi*|mand*|dig*|pas*)`,
    threats: `(en|sobre) mi (mesa|escritorio) ~~~~ (qued*|prefer*|sig*|pase|salga); (quede|siga) (en|sobre) mi (mesa|escritorio)`,
  }),
  it: turns({
    machineTalk: `(programma|assistente|IA|robot|software|bot|sistema) ~~ (smista|legge|gestisce|elabora|ordina|smistare|leggere) ~~ (posta|casella|mail|messaggio|messaggi); (archiviare|segnare|contrassegnare|registrare|mettere) ~ (come)? fattura approvata; fattura ~ come (approvata|conforme|verificata)`,
    internalNotes: `(togliere|cancellare|eliminare|levare|rimuovere) (il|la|questa|questo|lo) (passaggio|riga|frase|paragrafo); bozza (togliere|controllare|rivedere); questi pagano`,
    pressure: `(panificio|panetteria|ristorante|negozio|albergo|ditta|azienda|cliente|vicin*|bar) ~~ (accanto|di fronte|dell angolo|porte più|vicin*) ~~ (pagato|saldato|paga|pagava); si sapesse in giro; (sapere|sapersi|saprà) in giro`,
    bankDetails: `(contante|contanti) ~~ (autista|corriere|fattorino|mano|mani); (autista|corriere|fattorino) ~~ (contante|contanti|soldi); conto (personale|privato)`,
    newTerms: `(pagat*|pagamento|saldat*) ~ prima che ~ (sped*|consegn*|merce); (d ora in poi|da adesso|in futuro) ~~ anticip*`,
    secretRequests: `(foto|fotografia) ~ carta; fronte e retro; (codice|cifre) ~~ (cellulare|SMS) ~~ (inoltr*|mand*|invi*|comunic*)`,
    threats: `(sulla mia scrivania|sul mio tavolo) ~~~~ (rest*|riman*|preferi*|pass*); (resti|restare|rimanga|rimanere) ~ (sulla mia scrivania|sul mio tavolo); chi viene dopo di me`,
  }),
  nl: turns({
    machineTalk: `(assistent|AI|bot|programma|software|robot) ~~ (leest|verwerkt|sorteert|beheert|lezen|verwerken|verwerkt|behandelt|bekijkt) ~~ (postbus|inbox|mailbox|mail|bericht); (aan|voor|beste|hallo|geachte|lieve|attentie|opdracht|instructie|verzoek) ~ (digitale|virtuele) assistent; (digitale|virtuele) assistent ~~ (akkoord|goedkeur*|goedgekeurd|keur|keurt|negeer*|markeer*|boek|verwerk*|behandel*); factuur ~ op (akkoord|goedgekeurd)`,
    internalNotes: `(deze|die) (regel|zin|alinea|opmerking|passage) ~ (weghalen|verwijderen|wissen|schrappen); (haal|verwijder|wis|schrap) (deze|die) (regel|zin|alinea|opmerking) ~`,
    pressure: `(bakkerij|restaurant|winkel|hotel|bedrijf|klant|buur*|lunchroom|cafe|buren) ~~ (hiernaast|verderop|ertegenover|om de hoek|deuren verder) ~~ (betaald|betaalde|voldaan|geregeld|betaalt); ook klant bij ons`,
    bankDetails: `(contant|contanten|cash) ~~ (chauffeur|koerier|bezorger|hand); (chauffeur|koerier|bezorger) ~~ (contant|contanten|cash|geld); (mijn|een) (privérekening|eigen rekening|persoonlijke rekening); privérekening`,
    newTerms: `(betaald|betaling|betalen|betaalt) ~ voordat ~ (lever*|goederen|deur uit|vrijge*); voortaan ~~ (vooruit|vooraf|vooruitbetal*)`,
    secretRequests: `foto ~ (*kaart|*pas|creditcard); (code|cijfers) ~~ (mobiel|sms|telefoon) ~~ (doorstur*|stuur*|stur*)`,
    threats: `op mijn bureau ~~~~ (blij*|liever|houd*|verder); (blijft|blijven|houden) ~ op mijn bureau; tussen ons ~~ (eindeloos|niet lang|volhouden)`,
  }),
  pt: turns({
    machineTalk: `(assistente|IA|robô|programa|software|bot) ~~ (lê|lê|gere|processa|organiza|trata|ler|lê) ~~ (caixa|correio|mensagem|email|e mail); fatura ~ como (aprovada|validada|conforme|verificada)`,
    internalNotes: `(apagar|tirar|retirar|eliminar|remover) (esta|este|a) (linha|frase|parágrafo); como ficou dito na reunião`,
    pressure: `(padaria|restaurante|loja|hotel|empresa|cliente|vizinh*|café|pastelaria) ~~ (do lado|ao lado|em frente|da esquina|portas|vizinh*) ~~ (pagou|pagaram|liquidou|saldou|paga); honrar (a)? (sua)? palavra`,
    bankDetails: `(dinheiro|numerário|notas) ~~ (motorista|estafeta|condutor|entregador); (motorista|estafeta|condutor) ~~ (dinheiro|numerário); conta (pessoal|particular|privada)`,
    newTerms: `(pag*|pagamento|liquid*) ~ antes de (a|o|que|sair|seguir|qualquer) ~ (entreg*|expedi*|mercadoria); (a partir de agora|daqui em diante|doravante) ~~ (antecip*|adiantad*)`,
    secretRequests: `(foto|fotografia) ~ cartão; (código|dígitos|algarismos) ~~ (telemóvel|SMS|celular) ~~ (reencaminh*|envi*|mand*|dig*)`,
    threats: `(nas minhas mãos|na minha secretária|na minha mesa) ~~~~ (segur*|fique|prefer*|até quando|pass*)`,
  }),
  pl: turns({
    machineTalk: `(asystent*|AI|bot*|program*|oprogramowani*|robot*) ~~ (czyta*|sortuj*|obsługuj*|przetwarza*|zarządza*) ~~ (skrzynk*|poczt*|wiadomoś*|mail*); (faktur*) ~ jako (zatwierdzon*|zaakceptowan*|sprawdzon*); filtr* (może|powinien|ma) ~ (przepuś*|puści*); wszystkie (wymagane)? (punkty|reguły) ~ (odhaczon*|spełnion*|zaliczon*)`,
    internalNotes: `(usunąć|wykasować|skasować|wyrzucić|skreślić) (tę|ten|to) (linijk*|wiersz*|zdani*|akapit*|uwag*|fragment*); (usuń|wykasuj|skasuj) (tę|ten|to) (linijk*|wiersz*|zdani*|uwag*)`,
    pressure: `(piekarnia|restauracja|sklep|hotel|firma|klient|sąsiad*|kawiarnia) ~~ (obok|naprzeciwko|za rogiem|domy dalej|sąsiedn*) ~~ (zapłacił*|opłacił*|uregulował*|płac*)`,
    bankDetails: `gotówk* ~~ (kierowc*|kurier*|dostawc*|ręk*); (kierowc*|kurier*) ~~ gotówk*; (prywatne|moje|osobiste|prywatny) (konto|rachunek)`,
    newTerms: `(zapłacon*|opłacon*|płatnoś*|zapłat*) ~ (zanim|przed) ~ (opuś*|wyjed*|dostaw*); (odtąd|od teraz|na przyszłość) ~~ (przedpłat*|z góry)`,
    secretRequests: `(zdjęci*|fotk*|foto) ~ kart*; (kod*|cyfr*) ~~ (SMS*|komórk*|telefon) ~~ (przesła*|prześl*|poda*|wysła*|przekaz*)`,
    threats: `na moim biurku ~~~~ (zosta*|wol*|dalej|przek*); (zostało|zostanie|pozostało) ~ na moim biurku`,
  }),
  sv: turns({
    machineTalk: `(assistent*|AI|bot*|program*|robot*) ~~ (läser|sorterar|hanterar|sköter|behandlar) ~~ (inkorg*|brevlåda*|mejl*|mail*|meddeland*); faktura* ~ som (godkänd|attesterad|kontrollerad)`,
    internalNotes: `(ta bort|radera|stryk|plocka bort) (den här|denna|det här|sista) (raden|meningen|stycket|kommentaren|anteckningen); kolla med ~ (innan|om de ska)`,
    pressure: `(bageri*|restaurang*|butik*|hotell*|företag*|kund*|grann*|kafé*) ~~ (intill|bredvid|mitt emot|runt hörnet|dörrar bort|hus bort) ~~ (betalade|betalt|betalar|reglerade)`,
    bankDetails: `(kontant*|kontanter) ~~ (chaufför*|föraren|budet|bud|hand); (chaufför*|föraren) ~~ (kontant*|pengar*); (privata|mitt|privat) (konto|kontot|bankkonto); privatkonto*`,
    newTerms: `(betal*|betalt) ~ innan ~ (varorna|levere*|lagret); (framöver|hädanefter|fortsättningsvis) ~~ (förskott*|i förväg)`,
    secretRequests: `(foto|bild) ~ (*kortet|bankkort*|kreditkort*|företagskort*); (kod*|siffror*) ~~ (mobil*|sms) ~~ (vidarebefordra*|skicka*|uppge)`,
    threats: `på mitt (bord|skrivbord) ~~~~ (stann*|helst|hellre|vidare|kvar); (stannar|stanna) ~ (hos mig|på mitt bord|på mitt skrivbord); (vandra|vandrar) vidare; vidare till nästa instans`,
  }),
  da: turns({
    machineTalk: `(assistent*|AI|bot*|program*|robot*) ~~ (læser|sorterer|håndterer|behandler|styrer) ~~ (indbakke*|postkasse*|mail*|besked*); faktura* ~ (som|til) (godkendt*|attesteret|kontrolleret) ~; kære AI`,
    internalNotes: `(slet|fjern|stryg) (denne|den|det) (linje*|sætning*|afsnit*|kommentar*|bemærkning*); tjek har (vi|jeg)`,
    pressure: `(bageri*|restaurant*|butik*|hotel*|firma*|kunde*|nabo*|cafe*) ~~ (ved siden af|overfor|om hjørnet|døre længere|huse længere) ~~ (betalte|betalt|betaler)`,
    bankDetails: `(kontant*|kontanter) ~~ (chauffør*|bud|budet|hånden); (chauffør*) ~~ (kontant*|penge*); (min|privat|private) (konto|bankkonto); privatkonto*`,
    newTerms: `(betal*|betalt) ~ (før|inden) ~ (varerne|levere*|lageret); (fremover|fremadrettet|herefter) ~~ (forud|forudbetal*); løber der ~ oveni`,
    secretRequests: `(foto|billede) ~ (*kort|*kortet|dankort*|kreditkort*); (kode*|cifre*) ~~ (mobil*|sms) ~~ (videresend*|send*|oplys*)`,
    threats: `på mit (bord|skrivebord) ~~~~ (blev|bliv*|foretræk*|helst|videre); (blev|bliver|blive) ~ på mit (bord|skrivebord)`,
  }),
  cs: turns({
    machineTalk: `(asistent*|AI|bot*|program*|robot*|umělá inteligence) ~~ (čte*|třídí*|spravuj*|zpracov*|obsluhuj*) ~~ (schránk*|poštu|pošty|zpráv*|mail*); faktur* ~ jako (schválen*|zkontrolovan*|odsouhlasen*)`,
    internalNotes: `(smazat|vymazat|odstranit|škrtnout) (tento|tuhle|tuto|ten|tenhle) (řádek|větu|odstavec|řádku); (smaž|vymaž|odstraň) (tento|tuhle|tuto|ten|tenhle) (řádek|větu)`,
    pressure: `(pekárna|restaurace|obchod|hotel|firma|zákazník|soused*|kavárna) ~~ (vedle|naproti|za rohem|domy dál|sousední*) ~~ (zaplatil*|uhradil*|platí|zaplaceno); (která|který) od nás (bere|odebírá|kupuje) totéž`,
    bankDetails: `(hotovost*|hotově) ~~ (řidič*|kurýr*|do ruky); (řidič*|kurýr*) ~~ (hotovost*|hotově|peníze); (soukromý|můj|osobní|vlastní) účet`,
    newTerms: `(zaplacen*|uhrazen*|platb*|úhrad*) ~ (než|dříve než|před) ~ (opust*|expedic*|dodán*|zboží); (napříště|od teraz|do budoucna|nadále) ~~ (předem|záloh*|zálohov*)`,
    secretRequests: `(fotk*|fotografi*|snímek) ~ kart*; (kód*|číslic*) ~~ (mobil*|SMS*) ~~ (přepoš*|pošl*|posl*|sděl*|přepos*)`,
    threats: `na (mém|mojem) stole ~~~~ (zůst*|dál|nemuselo|raděj*|putov*); (putovat|putuje|posunout) (to)? dál; (objednávk*|dodávk*) ~ (zadrh*|uvázla*)`,
  }),
  ja: turns({
    machineTalk: `(自動処理|自動返信|AI|アシスタント|ボット|プログラム) ~~~~~~ (承認済|承認扱い|支払い (に|へ)|支払い処理|承認 (し|と)); (読み取る|読み取って|仕分け|処理) ~~ (自動|AI|アシスタント|ボット|システム) ~~~~~~ (承認|支払|処理済)`,
    internalNotes: `この (行|文|一文|段落|メモ) ~~ (削除|消し|消す|取って)`,
    pressure: `(隣|お隣|向かい|近所|三軒先|数軒先|他社|同業) ~~~~~~ (お支払いになり|お支払いいただいて|支払って|支払われ|即日|当日に|その日のうちに|翌日に)`,
    bankDetails: `現金 ~~~~ (ドライバー|運転手|配達員|配送員|手渡し); (ドライバー|運転手|配達員|配送員) ~~~~ (現金|代金); 個人 (の)? 口座; 私の口座`,
    newTerms: `(今後|次回から|これから|以後) ~~~~~~ (前払い|先払い|前金|前受)`,
    secretRequests: `カード ~~~~ (写真|画像|撮影); (携帯|スマホ|スマートフォン|SMS) ~~~~ (数字|コード|暗証) ~~~~~~ (転送|送って|教え|お知らせ|返信)`,
    threats: `(まだ|今のところ|いまは) ~~~ (私の手元|私の机|私のところ) ~~~~ (止め|留め|とどめ|済ませ|収め)`,
  }),
};
