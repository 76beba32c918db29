import { entries } from '../phraseTable';
import { oneOf, type IdeaWords } from './ideaWords';

/** Polish. */
export const pl: IdeaWords = {
  supply: oneOf(`
    dostaw*; wysył*; wysyłk*; przesył*; towar*; usług*; serwis*; obsług*; dostęp*; portal*; abonament*; subskrypc*; licencj*; wsparc*; (kolejn*|następn*|przyszł*|now*|dalsz*|Państwa|bieżąc*) zamówi*; zaopatrz*; części; konserwac*; technik*; serwisant*; wizyt*; zlece*; paczk*; ciężarówk*; palet*; kurier*; kartony
  `),
  ties: oneOf(
    `konto; konta; koncie; umow*; współprac*; relacj*; partnerstw*; kredyt kupieck*; limit kupieck*; warunk* handlow*`,
  ),
  stop: oneOf(`
    wstrzym*; zawie*; zawies*; blok*; zablok*; zamroz*; zamraż*; przerw*; przeryw*; zaprzest*; anul*; rozwiąz*; rozwiąż*; wypowi*; ogranicz*; cof*; zatrzym*; dezaktyw*; wyłącz*; zamkn*; zamyk*; zakończ*; zagroż*; zagraż*; pod znakiem zapytania; przemyśl*; zweryfik* ; odcin*; odetn*; odciąć; (nie) (zrealiz*|wyśl*|dostarcz*|będziemy mogli|będzie możliw*|wydamy|ruszy); pozosta* w magazynie; zostan* w magazynie; uzależn*; odmów*; ucierp*; czeka w magazynie; nie wyjedzie; stoi w; wtyczk*; utkn*
  `),
  untilPaid: oneOf(`
    zależ*; uzależn*; warunk*; (dopiero|tylko|wyłącznie|nie) ~ (po|gdy|kiedy|jeśli|za|przed) ~ (wpłac*|wpłat*|zapła*|płatnoś*|zaksięg*|ureguł*|uregulow*|opłac*|pieni*|przedpłat*|spłac*|rozlicz*); (dopóki|póki|do czasu|do momentu|aż|o ile|chyba że) ~~ (wpłac*|wpłat*|wpłyn*|zapła*|płatnoś*|zaksięg*|uregulow*|opłac*|pieni*|otwart*|sald*|spłac*|rozlicz*); (gdy|kiedy|jak tylko|po) ~ (sald*|konto|faktur*|płatnoś*|kwot*) ~ (wyrówn*|opłac*|zapłac*|uregulow*|wpłyn*); po (opłaceniu|zapłacie|uregulowaniu|zaksięgowaniu|wpłacie|wpłynięciu)
  `),
  handOver: oneOf(
    `przekaz*; przekaż*; przejm*; przejąć; oddać; oddam*; oddan*; zlec*; powierz*; skier*; zaangaż*; angaż*; sprzed*; scedow*; cesj*; trafi*; trafić; w ręce; w rękach; zajm* się; wynaj*; zatrudn*; skorzysta* z`,
  ),
  outsiders: oneOf(
    `windykac*; windykator*; prawnik*; prawn*; kancelari*; adwokat*; radc*; specjalist*; wyspecjalizow*; zewnętrzn*; trzeci*; agencj*; firm* zajmując*; ubezpieczyciel*; ubezpieczeni* należności; komornik*; inne ręce; innym rękom; ludzi* którzy; mniej cierpliw*; faktor*`,
  ),
  pursue: oneOf(
    `podj*; podejm*; podją*; dochodz*; skorzyst*; rozważ*; wykorzyst*; wszcz*; egzekw*; sięgn*; zastosow*; wyczerp*; uruchom*; zastrzeg*; pozosta*`,
  ),
  means: oneOf(
    `(nasz*|swoich|wszystkich|wszystkie) praw; (inn*|dalsz*|wszystki*|odpowiedni*|stosown*|konieczn*|formaln*|zdecydowan*|stanowcz*|właściw*|przewidzian*) (krok*|środk*|działa*|możliwo*|drog*|rozwiąza*|opcj*|metod*); drog* (formaln*|oficjaln*|prawn*|sądow*); kroki przewidziane; naszych roszczeń; roszcze*`,
  ),
  rethink: oneOf(`zastanow*; zastanaw*; przemyśl*; rozważ*; pomyśleć; przemyślenia`),
  together: oneOf(
    `dalej współprac*; dalsz* współprac*; naszej współpracy; naszą współprac*; nasz* relacj*; współpracować; kontynuow*`,
  ),
  others: oneOf(
    `(inn*|wszyscy|każdy|wszystkie|nasi|pozostali|większość|uczciw*|porządn*|poważn*|przyzwoit*|szanując* się|rzeteln*) ~ (klien*|firm*|przedsiębiorc*|kontrahen*|kupiec|ludzie|partner*)`,
  ),
  behave: oneOf(
    `płac*; zapłac*; na czas; w terminie; termin*; wywiąz*; dotrzym*; potraf*; bez (przypomn*|ponagl*|upomn*|problem*); regul*`,
  ),
  onlookers: oneOf(
    `(Państwa|Pana|Pani|swoi*|inni|innych) (klien*|dostawc*|partner*|kontrahen*|konkurenc*|szef*|przełożon*|zarząd*|kierownictw*|bank*|współpracowni*|pracowni*|wspólni*|rodzin*|sąsiad*); branż*; środowisk*; rynek; cała branża; media`,
  ),
  learn: oneOf(
    `dowie*; dowiedz*; wie; wiedz*; słysz*; usłysz*; pomyśl*; powiedz*; rozniesie; rozejdzie; poinform*; świadom*; mówi się; opini*`,
  ),
  dependants: oneOf(
    `(nasi|naszych|naszym|moi|moich) (pracowni*|ludzi*|rodzin*|uczni*|załog*|podwładn*); wypłat* (dla|pracowni*|na czas); pensj*; wynagrodze*; rodziny; rodzin; miejsc* pracy; (mał*) (firm*|przedsiębiorst*|dostawc*) (jak|takie jak|takich jak) (nasz*|my); (nasz*|moi|moje|moich|ich) (dzieci*|dzieciom|rodzin*|uczni*|czynsz*|ludz*|ekip*); firm* rodzinn*; rodzinn* (firm*|przedsiębiorstw*|interes*); (uczciw*|ciężko pracując*|porządn*|zwykł*|dobrzy) (ludzi*|ludzie|pracowni*|robotni*); dzieci; dzieciom; chleb*; pensj*; wypłat*; rodziny`,
  ),
  suffer: oneOf(
    `czek*; cierp*; przez (Państwa|Pana|Panią|was); z (Państwa|Pana|Pani) (winy|powodu); trac*; strac*; zwoln*; zwaln*; zależ*; walcz*; utrzym*; zapłacić; ryzyk*; zagroż*; nie dosta*; śpi; śpią; spać; sen ; snu; noce; nocy; głod*; marzn*; zimn*; (od|z|na|ze) (ust|stoł*|stole); nie (ma|mamy|stać|starcza|mają|zapłac*|dostan*) ~; przez (Państwa|Pana|Panią|was|Was); z (Państwa|Pana|Pani) (winy|powodu); bez (pensji|wypłaty|ogrzewania|chleba); pomyśl* o; zależ*; odmawia*; ogrza*`,
  ),
  guess: oneOf(
    `(może|mogą|można|umie|potrafi|potrafią) ~ (domyśl*|wyobraz*|zgadn*|przewidz*|domyśla*); (domyśla*|wyobraża*|zgaduj*|wiedzą|wie|wiecie|wiemy) ~ (Państwo|Pan|Pani|sami|sam|sama|dobrze|doskonale|zapewne|pewnie|na pewno|obaj|oboje); (Państwo|Pan|Pani) ~ (domyśla*|wiedzą|wie|wyobraża*|zgaduj*); (nie trzeba|nie muszę|nie musimy|zbędne|chyba nie) ~ (tłumaczy*|mówi*|wyjaśnia*|rysowa*|przypomin*); (zostawi*|pozostawi*) ~ wyobraźni*; wyobraźni; (pozostawi*|zostawi*) ~ wyobraźni; (mogą|może|potrafią) ~ dopowiedzieć`,
  ),
  sequel: oneOf(
    `co ~ (będzie dalej|nastąpi|stanie|następuje|dzieje|czeka|zdarzy|bywa|potem|później|dalej|grozi); (dokąd|do czego) ~ (prowadz*|zmierza*|zaprowadz*|doprowadz*); (jak|czym) (to|takie|coś|taka|się|te) ~ (kończy*|skończy*|konczy); (następny|kolejny|nasz) krok*; (jakie|które) (drogi|środki|kroki|możliwości|drzwi) ~; ciąg dalszy; jak (kończą|kończy) się`,
  ),
  news: oneOf(
    `wieść*; wieści; plotk*; nowin*; opini*; reputacj*; takie (rzeczy|sprawy|historie); nazwisko; nazwa; to; słowo; coś takiego`,
  ),
  spread: oneOf(
    `rozchodz*; rozejd*; rozniesi*; roznos*; rozniosł*; szerz*; krąż*; (pocztą|drogą) pantoflow*; z ust do ust; usz*; obiega*; obiegn*; wyprzedza*; rozgłos*; wyjd* na jaw; dotr* do uszu`,
  ),
  rather: oneOf(
    `(wol*|wolał*|lepiej|chcę|chcemy|chciał*|chcieli*) ~ (nie|oszczędz*|unikn*); nie (chcę|chcemy|chciał*|chcieli*) ~`,
  ),
  spell: oneOf(
    `opisywa*; opisa*; wchodzi* w szczegół*; szczegół*; wdawa*; wymienia*; mówi* (co|głośno|wprost)*; powiedzieć (co|głośno|wprost); tłumaczy* (co|czym); wyjaśnia* (co|czym); nazywa* ~ po imieniu; rozpisywa*; pisać (co|czym|wprost); wspomina* (co|o tym); precyzowa*`,
  ),
  gentle: oneOf(`list*; mail*; e mail*; wiadomoś*; słow*; przypomnien*; papier*; pism*; pros*; grzeczn*; uprzejm*`),
  beyond: oneOf(
    `(inne|innymi|więcej|mocniejsz*|skuteczniejsz*|lepsz*) ~ (środk*|sposob*|metod*|możliwoś*|narzędzi*|drog*) ~ niż; (możemy|umiemy|potrafimy) ~ (więcej|inaczej) niż; nie (jest|są)? (to|jedyn*|nasz*) ~ (jedyn*)? (środek|środk*|sposób|sposob*|narzędzi*|broń|drog*|metod*); nie ~ (skończy*|poprzestan*|zatrzym*) ~ (na|się)`,
  ),
  nextTime: oneOf(
    `następnym razem; kolejnym razem; przy następn*; (następn*|kolejn*) (list|mail|wiadomość|telefon|wizyta|osoba|pismo|kontakt); po mnie; na moim miejscu; mój następca`,
  ),
  notMe: oneOf(
    `(nie|już nie) (ja|my|ode mnie|od nas|będę ja|będę to ja|będziemy|napiszę ja|ja będę); (ktoś|kto) (inny|mniej|kto|z); (inn*) (nadawc*|osob*|ton*|nazwisk*|podpis*|głos*|ręk*); mniej (uprzejm*|cierpliw*|grzeczn*|mił*|wyrozumiał*); mniej (przyjemn*|łagodn*|sympatyczn*)`,
  ),
  opinion: oneOf(`(myślał*|sądził*|spodziewa*|liczył*|miał*|uważał*|mieliśmy|ceni*|oczekiwa*)`),
  better: oneOf(
    `(więcej|lepiej|czegoś innego|innego|czegoś lepszego) (po|o|od|niż) (Państwu|Panu|Pani|Państwa|Pana|kim*|firm*|Was|was); (Państwa|Pana|Panią) za ~ (uczciw*|solidn*|rzeteln*|poważn*|słown*|kogoś); (lepsz*|wyższ*|lepsze) (zdani*|mniemani*|opini*); (po|o) (Państwu|Panu|Pani|Państwa) ~ (więcej|lepiej|czegoś)`,
  ),
  callers: oneOf(
    `(nasz*|mój|moja|jeden z) (przedstawiciel*|handlow*|koleg*|koleżank*|kierowc*|technik*|serwisant*|szef*|dyrektor*|kierowni*|pracownik*|opiekun*|księgow*)`,
  ),
  called: oneOf(
    `dzwoni*; był u; była u; byli u; odwiedz*; rozmawi*; pisał*; zostawi*; spotka*; przypomin*; kontakt*; zasta*; próbow*; telefonow*; wstąpi*; pytał*`,
  ),
  bank: oneOf(
    `bank; banku; konto; konta; rachunek; rachunk*; numer konta; numer rachunku; dane bankowe; dane do przelewu; IBAN`,
  ),
  changed: oneOf(`zmieni*; zmian*; już nie*; zaktualizow*; nieaktualn*; przenieś*; zamknię*; zastąpi*`),
  client: oneOf(`(ten|tego|temu|tym|uwaga) (klient*|dłużnik*|kontrahent*|typ|gość); klient; klientowi; klientem`),
  trait: oneOf(
    `trudn*; kombinator*; kłam*; kręci; wymów*; zawsze; nigdy; niesolidn*; nierzeteln*; problemow*; przycisn*; nacis*; pilnow*; uważ*; nie (ustępow*|odpuszcz*|ufać|wierzyć|dawać); cwan*; oporn*; zwleka; spóźnia; gra na zwłokę; ryzykown*; mocno`,
  ),
  paid: oneOf(`
    już; właśnie; tymczasem; międzyczasie; w drodze; minął; minęł*; minę*; rozminę*; skrzyżow*; dokonan*; zlecon*; wysłan*; zapłacon*; opłacon*; uregulow*; wpłacon*; zrealizow*; wyszł*; wyszed*; niedawno; nadan*; przelan*; wykonan*; po sprawie; przesłan*; wyrównan*; uregulowan*; zapłacono
  `),
  neverMind: oneOf(`
    zignor*; ignor*; pomin*; za (nieby*|bezprzedm*|nieaktualn*|załatw*|zbędn*); nieby*; bezprzedm*; nieaktualn*; nie jest (już)? aktualn*; nie (trzeba|musz*|ma potrzeby|wymaga|potrzeba) ~; nic (więcej|nie|dalej)*; załatwion*; usun*; skasow*; zapomn*; nie brać; nie (zwracać|zwracaj) uwagi; wszystko (w porządku|gra|jasne); sprawa (zamknięta|załatwiona); niepotrzebn*; zbędn*; nie są (potrzebne|konieczne|wymagane); nie (brać|zawracaj|zawracać|reagować|odpisywać); głowy; temat (jest)? zamknięt*; bez (odpowiedzi|reakcji)
  `),
  unclear: oneOf(`
    brak*; niejas*; wątpliw*; pyta*; problem*; błąd; błęd*; niezgod*; nieścisł*; rozbież*; potrzeb*; zastrze*; reklamac*; powód; powod*; przeszk*; kopi*; duplikat*; wyjaśn*; nie (zgadza*|jest jasn*|otrzym*|dotar*|doszł*|pasuj*|zgad*|dostał*|są zgodne); coś; czegoś; jakieś; jakikolwiek; jakichkolwiek; trudnoś*; uwag*; inacz*; inn*; dokument*; dodatkow*; niepraw*; pomył*; dopyt*; kwesti*; sporn*; nie dotar*; wylicze*; komplet; uzupełni*
  `),
  reach: oneOf(`
    odpis*; napis*; odpow*; odpowiedź; kontakt*; daj* znać; dać znać; dać mi znać; dać nam znać; znać; inform*; poinform*; zadzwo*; dzwoni*; zgłos*; zgłasz*; wiadomoś*; mail*; maila; e mail; telefon*; powie*; pisać; pis*; prosz* (o)? (list|słowo|sygnał); (pomo*|sprawdz*|wyjaśn*|popraw*|prześl*|wyśl*) (chętnie|to|Państwu|razem|natychmiast)?; chętnie; do dyspozycji; śmiało; zapyt*; pyta*; parę słów; kilka słów; wystarczy; służę; sygnał; uzupełnimy; prześlemy; odezw*; słowo; porównamy
  `),
  staff: entries(
    `pan; pana; panem; panu; pani; panią; dyrektor; dyrektorka; dyrektorem; prezes; szef; szefowa; kierownik; kierowniczka; kolega; koleżanka; księgowa; księgowy; właściciel; właścicielka; wspólnik; mecenas; adwokat; przedstawiciel; handlowiec; opiekun; asystent; asystentka; specjalista; menedżer; kontroler`,
  ),
  threats: entries(`
    (w przeciwnym razie|inaczej|w razie braku|wobec braku|przy braku|bez (wpłaty|reakcji|odpowiedzi)) ~~ (będziemy|musieli|zmuszen*|przejm*|spraw*|podejm*|nie pozostanie|skier*|pozostaje nam|będzie); (jeśli|jeżeli|gdy) ~ (nie (otrzymamy|zobaczymy|zanotujemy|odnotujemy|wpłynie|zmieni|dojdzie)|nic się) ~~; (zostaw*|pozostaw*) ~ (ślad*) ~; (trafi*|wpis*|zgłos*|odnotow*|informacj*) ~ (rejestr*|KRD|BIG|baz* dłużnik*|biur* informacji); (spraw*|akta|dokument*) ~ (innych rękach|inne ręce|gdzie indziej|drog* formaln*|dalej|wyżej|inny tor|bardziej formaln*|przejm*); (polubownie|między sobą|po dobroci|ugodow*) ~ (załatw*|rozwiąz*|zakończ*|zanim|jeszcze); (załatw*|rozwiąz*|zakończ*) ~ (polubownie|między sobą|po dobroci); (priorytet*|preferencyjn*) ~ (strac*|utrac*|cofn*|przestan*); pozew; pozwu
    (nie )?(pójdzie|pójść|zajdzie|zajść|posunie) (się)? dalej; (adnotacj*|wpis*|notatk*) ~ (aktach|kartotec*)
    negatywn* (wpis*|adnotacj*|ocen*); co (stanie się|będzie|nastąpi) (potem|dalej|później); nie (będzie|jest) (już)? (w naszych rękach|od nas zależ*); (banki) ~ (patrz*|sprawdz*|widz*|zwracaj*); po złości; ostrzejsz*; sąd; sądu; sądem; sądzie
    na prób*; (nie|trudno|bez) ~ (odwrot*|powrot*|zawrócić|cofnąć|wycofać); (mał*|wąsk*|niewielk*) (branż*|świat*|miast*|ryn*|środowisk*); (branża|świat|środowisko|rynek) ~ (jest mał*|mał*|wąsk*); wszyscy się znają; wszyscy się znamy; każdy zna każdego; (ktoś|kto|ludzie|panowie) ~ (zapuka*|puka*|stan*|zadzwon*|stoi) ~ (drzwi|drzwiach|drzwiami|próg|progu|progiem); (zapuka*|puka*|zjawi*|stan*|stać) ~ (drzwi|drzwiach|drzwiami|próg|progu); (dobre imię|ludzie gadają|ludzie mówią) ~~ (stracić|straci|traci|zszarga*); dostawcy ~ (rozmawiają|mówią|gadają|szepczą)
  `),
  newTerms: entries(`
    (od teraz|odtąd|od dziś|na przyszłość|w przyszłości|od tej pory|od jutra) ~~ (tylko|wyłącznie|gotówk*|przedpłat*|z góry|krótsz*|termin*|cen*|warunk*|dopłat*|nalicz*); przedpłat*; (kaucj*|poręczen*|gwarancj* bankow*|zabezpieczen*); na raty; (ile|kilka|dwie|trzy|cztery|pięć|sześć|siedem|osiem|dziesięć|dwanaście) rat*; (rozłoż*|rozkład*|podziel*) ~ (rat*|kwot*|płatnoś*|częś*|miesi*); (udziel*|oferuj*|przyzna*|zaproponow*|proponuj*|dajemy|zgadzamy|zaakceptuj*|akceptuj*) ~ (rabat*|zniżk*|upust*|bonifikat*|rat*|odrocz*|przedłuż*|częśc*|mniej); (umorz*|darow*|odpuś*) ; (przesun*|wydłuż*|przedłuż*|odrocz*|skróc*|skrac*) ~ (termin*|płatnoś*); (cen*|stawk*) ~ (wzros*|podnie*|podwyż*|wyższ*); (koszt*) ~ (upomnieni*|ponosi*|wezwani*|obciąż*|pokry*|dolicz*); dolicz*
    płatn* (przy|po) (odbiorze|otrzymaniu); bez zwykłego; (jedną|ćwierć|jedna) (czwartą|trzecią|część)? (teraz|od razu); (resztę|reszta) ~ (później|wiosn*|lecie|latem|jesieni*|kolejn*|potem)
    ((termin*) płatności ~~ (skrac*|skróc*|zmieni*)|(skrac*|skróc*) ~~ termin* płatności)
  `),
  pressure: entries(`
    (czujemy|czuję|jesteśmy|jestem|poczuliśmy) ~ (oszukan*|zawiedz*|rozczarow*|zdradz*|wykorzyst*|okłaman*|lekceważ*|zniesmacz*|urażon*|dotknięt*|wprowadz* w błąd|zażenow*|zmęczen*|zaskocz* postaw*|rozżal*); zawied*; zawiod*; (każda|każdy) (godzin*|dzień|minut*) ~ (liczy|pogarsza|koszt*|zwłoki); (sytuacj*|spraw*) ~ (pogarsza|gorsz*|poważn*); (ostatni*) (dzwonek|szans*|raz|okazj*|wezwani*|wiadomoś*|prośb*|ostrzeż*|moment|chwil*); (zachow*|strac*) twarz; dobr* imi*; złej wierze; złej woli; (brak*) (szacunk*|powag*|dobrej woli|przyzwoit*); przyzwoit*; dane słowo; dotrzym* słow*; (trudnoś*|kłopot*|problem*) (finans*|płatnicz*|z płynnością); plotk*; pogłosk*; na nasz* koszt; kosztem; nadużyw*; spać spokojnie; sumien*; (nie będziemy|nie zamierzam*) ~ (prosić|czekać|przypominać|pisać); wystarczająco długo; dość długo; zbyt długo czek*; po dobroci; nie wypada; niepoważn*; nie w porządku; tylko Państwo nie; tylko (Państwo|Pan|Pani) ~ nie; wstyd*; wymów*; wymówek; albo ~ albo ~ zapłac*
    im (dłużej|później) ~~ tym; (dobr*|złe*|najleps*) (świadectw*|światł*|wrażeni*|wizerun*); (mój|moja|nasz) (szef|szefowa|przełożon*)
    (biegać|uganiać|ganiać) (się)? za; kto (zamawia|kupuje) ~~ (płac*|zapłac*); teraz albo nigdy; z miejsca; (bo|ponieważ|dlatego że) (Państwo|Pan|Pani)? nie (płac*|zapłac*); (proszę postawić|postawcie) się ~ (miejscu|sytuacji); (myśleliśmy|sądziliśmy) ~ (poważn*|rzeteln*|uczciw*|solidn*); (miarka|dość tego|czara goryczy); wszyscy wiedzą; (godne|godny|niegodne); szacunk* (dla|do) nasz*
    bez (ogrzewania|pensji|prądu|wypłaty); ogrzewani* ~ (wyłącz*|odcię*|nie stać); (porządn*|honorow*|szanując* się|uczciw*|przyzwoit*|prawdziw*|szanowan*|poważn*) (przedsiębiorc*|firm*|kupi*|kupc*|biznesmen*|kontrahent*|klient*|człowiek|dom|interes*) ~ (nie|nigdy|płac*|by) ; (firma|przedsiębiorca|kupiec|człowiek) (z honorem|honoru|która się szanuje|co się szanuje); (w|w ciągu|przed upływem) (ciągu|tej|najbliższ*)? godziny; (ani|nie) ~ (minuty|sekundy|godziny|chwili) (dłużej|więcej|później); w tej (minucie|sekundzie|chwili); dorosł* (ludzi*|ludzie|człowiek*|osob*|mężczyzn*); (można|należałoby|wypadałoby) ~ (by)? (sądzić|pomyśleć|myśleć|przypuszczać|spodziewać); (kazał*|każe|każecie|każą) ~ (prosić|błagać|żebrać); (żebrać|błagać|żebrac*); w lustro; w lustrze; (przeceni*|źle oceni*) ; (firma|przedsiębiorca|przedsiębiorstwo) z ~ (dumy|dumą|honorem|godnością)
  `),
  contactClaims: entries(`
    (poprzednie|wcześniejsze) (dwa|trzy|#) (maile|maila|telefony|wiadomości)
    (podczas|w trakcie|po) ~ (rozmow*|spotkani*|wizyt*|telefon*|targ*|lunch*); na targach; list* polecon*; (dwa|trzy|cztery|pięć|sześć|kilka|wiele|wielokrotnie|dwukrotnie|trzykrotnie|kilkukrotnie|kilkakrotnie) (razy|razem|list*|telefon*|wiadomoś*|maili|przypomn*|monit*); (dwukrotnie|trzykrotnie|wielokrotnie|kilkakrotnie|kilkukrotnie); (nikt) ~ (nie odb*|nie odp*|nie oddzw*|odbiera*); (Państwa|Pana|Pani) (koleg*|koleżank*|sekretar*|księgow*|szef*|asystent*|pracownik*|wspólnik*|biuro|recepcj*|żona|mąż) ~ (powiedz*|zapewni*|obiec*|potwierdz*|mówi*|twierdz*|przyrzek*); (kiedy|gdy) ~ (rozmawialiśmy|spotkaliśmy|dzwoni*|byliśmy|widzieliśmy); (jak|zgodnie z) (ustalili*|rozmaw*|umawia*|uzgodni*|ustalen*|rozmow*|wspomina*|pisali*|mówili*); (to|jest to) (już)? ~ (drug*|trzeci*|czwart*|piąt*|szóst*) (przypomn*|wezwani*|pismo|list|monit*|raz|wiadomoś*|upomn*)
  `),
  promiseClaims: entries(`
    (obiecał*|przyrzek*|zapewniał*|zapewnił*|zadeklarow*|gwarantow*) (Pan|Pani|Państwo|nam|mi)
  `),
  bankDetails: entries(`
    (wpła*|przel*|zapłac*|płac*) ~ na ~ (now*|inn*) ~ (konto|rachun*|numer); (korzyst*|używa*|użyć) ~ (now*|inn*) ~ (kont*|rachun*|numer*|danych); (star*|poprzedni*|dotychczasow*) (konto|konta|rachun*|numer*)
    (zapłac*|wpłac*|przel*|przekaz*) ~ (siostrzan*|spółce córce|spółki matki|partnersk* firm*|innej firm*|inną firmę|prywatn*|na moje); (dane) ~ faktur* ~ (nieaktualn*|już nie*|stare|przestarzał*)
  `),
  internalNotes: entries(`
    (uwaga|notatka|info|memo|przypomnienie|informacja) ~ (dla działu|dla zespołu|dla biura|wewnętrzn*|kolegów|księgowości|handlow*) ; (nie) (odpuszczać|ustępować|ufać|wierzyć); pilnować
    (ten|tego) klient* (to|jest|nie|lubi|zawsze|narzeka)
    komentarz (handlow*|sprzedaż*); właściciel (jest|ma|zawsze)
  `),
  machineTalk: entries(`
    (wstaw*|wpisz|uzupełnij|podstaw) ~ (tu|tutaj|imię|nazw*|kwot*|dat*|klient*); tu wstaw; (oto|poniżej|tutaj) ~ (szkic|wersj*|wiadomoś* któr*|przypomnienie które|projekt|propozycj*|tekst)
  `),
  idioms: entries(`
    obsług* klienta; (dzięk*) ~ współprac*; (problem*|pyta*|uwag*|reklamac*|zastrze*) (z|do|dotycząc*|co do|w) (dostaw*|usług*|zamówi*|towar*); (miłej|dobrej|dalszej) współpracy
    dalsze (kroki|działania) ~ (nie są|niepotrzebn*|zbędn*|z Państwa|z Pana|z Pani)
  `),
  secretRequests: entries(`
    kod ~ (SMS|telefon*|otrzyman*); kodu ~ (SMS|telefon*)
  `),
  ignoreIfPaid: entries(`
    (jeśli|jeżeli|już|gdyby) ~ (zapłac*|opłac*|uregulow*|wpłac*|wysł*|zrealizow*|przelan*|minął|minęł*) ~~ (dzięk*|przeprasz*|wybacz*)
  `),
};
