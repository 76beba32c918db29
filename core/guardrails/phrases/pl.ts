import { entries, type PhraseTable } from './phraseTable';

/** Numbers that `#` leaves out because other languages use the words otherwise. */
const COUNT = '(#|jeden|jedna|dwa|dwie|dwóch|trzech|kilka|kilku|parę)';

/** Polish. Nouns and adjectives decline, so most phrases are stems. */
export const pl: PhraseTable = {
  language: 'pl',
  script: 'Latin',
  stopWords: entries(
    `i; w; z; na; do; od; że; się; nie; jest; są; o; po; za; nas; nam; nasza; naszej; nasze; Państwa; Państwo; Państwu; Pan; Pani; Pana; ta; tej; tę; ten; to; już; lub; albo; oraz; jeśli; jeżeli; prosimy; proszę; został; została; zostały; jak; czy; dla; przez; jeszcze; pod; tym; który; która; ma; co; dzień; bardzo; było; w; ze; ich; mogą; nadal; sprawie; ewentualnie`,
  ),
  months: [
    ['stycznia', 'styczeń', 'styczniu', 'sty.'],
    ['lutego', 'luty', 'lutym', 'lut.'],
    ['marca', 'marzec', 'marcu', 'mar.'],
    ['kwietnia', 'kwiecień', 'kwietniu', 'kwi.'],
    ['maja', 'maj', 'maju'],
    ['czerwca', 'czerwiec', 'czerwcu', 'cze.'],
    ['lipca', 'lipiec', 'lipcu', 'lip.'],
    ['sierpnia', 'sierpień', 'sierpniu', 'sie.'],
    ['września', 'wrzesień', 'wrześniu', 'wrz.'],
    ['października', 'październik', 'październiku', 'paź.'],
    ['listopada', 'listopad', 'listopadzie', 'lis.'],
    ['grudnia', 'grudzień', 'grudniu', 'gru.'],
  ],
  weekdays: entries('poniedziałek; wtorek; środa; czwartek; piątek; sobota; niedziela'),
  dayWords: ['dzień', 'dni', 'dniu', 'dnia', 'dniach'],
  periodWords: entries(
    'godzina; godziny; godzin; minut; minuty; tydzień; tygodnie; tygodni; tygodnia; miesiąc; miesiące; miesięcy; miesiąca; rok; lata; lat; kwartał',
  ),
  invoiceWords: entries(
    'faktura; faktury; faktur; dokument; dokumenty; dokumentów; pozycje; pozycji; rachunki; rachunków',
  ),
  // prettier-ignore
  numberWords: {
    jeden: 1, jedna: 1, jedną: 1, jednej: 1, dwa: 2, dwie: 2, dwóch: 2, trzy: 3, trzech: 3, cztery: 4, czterech: 4, pięć: 5, pięciu: 5,
    sześć: 6, sześciu: 6, siedem: 7, siedmiu: 7, osiem: 8, ośmiu: 8, dziewięć: 9, dziewięciu: 9, dziesięć: 10, dziesięciu: 10,
    jedenaście: 11, dwanaście: 12, trzynaście: 13, czternaście: 14, czternastu: 14, piętnaście: 15, szesnaście: 16, siedemnaście: 17,
    osiemnaście: 18, dziewiętnaście: 19, dwadzieścia: 20, trzydzieści: 30, czterdzieści: 40, pięćdziesiąt: 50,
    sześćdziesiąt: 60, siedemdziesiąt: 70, osiemdziesiąt: 80, dziewięćdziesiąt: 90,
  },
  ambiguousNumberWords: ['jeden', 'jedna', 'jedną', 'jednej', 'dwa', 'dwie', 'dwóch', 'trzech'],
  ordinalWords: entries(
    'pierwszego; pierwszy; drugiego; drugi; trzeciego; trzeci; czwartego; piątego; szóstego; siódmego; ósmego; dziewiątego; dziesiątego; jedenastego; dwunastego; trzynastego; czternastego; piętnastego; szesnastego; siedemnastego; osiemnastego; dziewiętnastego; dwudziestego; trzydziestego',
  ),
  magnitudeWords: entries(
    'sto (złotych|euro|dolarów|tysięcy|*dziesiąt|*dzieścia|*dzieści); dwieście; trzysta; czterysta; *set (złotych|euro|dolarów|tysięcy); pięćset; sześćset; siedemset; osiemset; dziewięćset; tysiąc*; tysięcy; tys; milion*; mln; tuzin',
  ),
  percentWords: entries('procent; procenty; procentów; procentow*; promil*'),
  // prettier-ignore
  currencyWords: {
    złotych: ['PLN'], złote: ['PLN'], złoty: ['PLN'], złotego: ['PLN'], euro: ['EUR'], dolarów: ['USD', 'CAD', 'AUD'], dolary: ['USD', 'CAD', 'AUD'],
    funtów: ['GBP'], franków: ['CHF'], jenów: ['JPY'], koron: ['SEK', 'NOK', 'DKK', 'CZK'], koronę: ['SEK', 'NOK', 'DKK', 'CZK'], grosz: [], groszy: [], grosze: [],
  },
  replyIfMissing: entries(`
    (odpowied*|odpowiadaj*|odpisa*|napisa*|napisz*|kontakt*|skontakt*|zgłosz*|zgłosić|poinform*|inform*|wiadomość zwrotn*|daj* znać|dać znać|dać nam znać|powiadom*|prosimy o wiadomość) ~~~ (brak*|niejasn*|niezgod*|zgadza|pytan*|pytani*|problem*|potrzeb*|błąd*|błęd*|nieprawidłow*|wątpliwo*|zastrzeż*|wyjaśni*|przeszk*|rozbieżn*|inacz*|trudno*)
    (brak*|niejasn*|niezgod*|zgadza|pytan*|problem*|potrzeb*|błąd*|błęd*|nieprawidłow*|wątpliwo*|zastrzeż*|wyjaśni*|przeszk*|rozbieżn*|trudno*) ~~~ (odpowied*|odpowiadaj*|odpisa*|napisa*|napisz*|kontakt*|skontakt*|zgłosz*|zgłosić|poinform*|inform*|daj* znać|dać znać|dać nam znać|powiadom*|prosimy o wiadomość)
  `),
  ignoreIfPaid: entries(`
    (już|minęł*|minął|w drodze|w międzyczasie|w trakcie|niedawno|została ~ (opłacon*|zrealizowan*)|zostały ~ (opłacon*|zrealizowan*)) ~~~ (zignorow*|ignorow*|pomin*|bezprzedmiotow*|nieaktualn*|niebył*|dzięk*|nie trzeba|nie muszą|nie muszą Państwo|nic więcej|żadn*|nie wymaga*|uznać|traktow*|potraktow*)
    (zignorow*|ignorow*|pomin*|bezprzedmiotow*|niebył*|dzięk*|nic więcej|uznać|traktow*|potraktow*) ~~~ (już|minęł*|minął|w drodze|w międzyczasie|w trakcie|niedawno|została ~ (opłacon*|zrealizowan*)|zostały ~ (opłacon*|zrealizowan*))
  `),
  idioms: entries(`
    w (państwa)? interesie (państwa)? ; w interesie (przejrzysto*|porządku|jasno*); (dane|danych) (bankow*|do przelewu|do płatności) ~ (na|w) (fakturze|fakturach|każdej fakturze); bez (dodatkow*)? (opłat|kosztów); (termin|terminy) płatności (minął|upłynął|minęły|upłynęły); w razie (sporu|rozbieżności); tak szybko jak to możliwe; w miarę możliwości; niezgodno* ~ prawd*; długo; długi czas
  `),
  relativeDates: entries(`
    jutro; jutra; pojutrze; wczoraj; przedwczoraj; dziś wieczorem; dzisiaj wieczorem; (ten|tym|tego|przyszł*|następn*|ubiegł*|zeszł*|bieżąc*|nadchodząc*|kolejn*|najbliższ*) (tydzień|tygodni*|tygodniu|miesiąc*|miesiącu|kwartał*|rok*|roku|weekend*|dni|dniach|dzień|godzin*); w przyszłym tygodniu; (weekendu|weekendem|weekendzie)
    (w ciągu|w terminie|w przeciągu|za|po upływie|po|najpóźniej za|przez|nie później niż za|do|w) (najbliższych|kolejnych|następnych|maksymalnie|niespełna|najpóźniej|najwyżej)? ${COUNT} (roboczych|pełnych|kolejnych)? (dni|dnia|dzień|godzin*|tydzień|tygodni*|miesiąc*|miesięcy|minut*); (w ciągu|w terminie|w przeciągu) ~ (dni|dnia|godzin*|tygodni*|miesiąc*|miesięcy|doby)
    ${COUNT} (dni|dnia) (roboczych|roboczego|kalendarzowych|od|na|dodatkowych); ${COUNT} (tygodni*|godzin*|miesięcy|miesiące) (na|od|czasu|więcej); dni robocz*; dniach robocz*; dnia robocz*; (koniec|końca|końcem|końcu|początk*|połow*) (tygodnia|miesiąca|dnia|roku|kwartału|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia)
    (do|najpóźniej|przed) (dziś|dzisiaj|jutra|południa|północy|wieczora|końca|weekendu|dzisiejszego dnia); (zapłac*|opłac*|wpłac*|uregul*|przel*) ~ (dziś|dzisiaj|jeszcze dziś); (jeszcze)? (dziś|dzisiaj) (jeszcze|najpóźniej|proszę|do); jeszcze (dziś|dzisiaj); (w|do|przed|od) (styczniu|lutym|marcu|kwietniu|maju|czerwcu|lipcu|sierpniu|wrześniu|październiku|listopadzie|grudniu|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia); (tydzień|miesiąc|dwa tygodnie) temu; (poniedziałku|wtorku|środy|środę|czwartku|piątku|soboty|sobotę|niedzieli|niedzielę)
  `),
  threats: entries(`
    (krok*|drog*|działan*|konsekwencj*|środk*|środki|pomoc*|dział*|postępowan*|ścieżk*|skutk*|odpowiedzialno*|obsług*|kancelar*|przymus*) (prawn*|sądow*|karn*|egzekucyjn*|komornicz*|cywiln*|procesow*); (prawn*|sądow*|karn*) (krok*|drog*|działan*|konsekwencj*|środk*|środki|postępowan*|ścieżk*|skutk*); prawnik*; prawnicz*; radca prawny; radcy prawn*; radcę prawn*; radcą prawn*; adwokat*; mecenas*; kancelari*; sądu; sądem; sądzie; sądowi; sądy; sądów; sądow*; do sąd; sąd (wyda*|zasądz*|rozstrzyg*|nakaż*|gospodarcz*|rejonow*|okręgow*|zdecyduj*|orzek*|będzie); pozew; pozwu; pozwem; pozwać; pozwiemy; pozwy; pozwan*; powództw*; nakaz* zapłaty; komornik*; komornicz*; egzekuc*; egzekwow*; tytuł* wykonawcz*; zajęci* (rachunk*|kont*|mienia|majątk*|komornicz*); wyrok*; policj*; prokurat*; przestępst*; zawiadom* ~ (policj*|prokurat*|organ*); upadłoś*; niewypłacaln*; naruszeni* umowy; niewykonani* umowy
    windyk*; wierzyteln*; dług; długi; długu; długów; długiem; długowi; dłużnik*; dłużnic*; dłużniczk*; zadłużen*; zadłużon*; cesj*; faktoring*; odzyskiwani* (należności|długów); (firm*|agencj*|spółk*|biur*) (windykac*|odzysk*|inkas*); inkas*; (przekaż*|przekaz*|odda*|sprzeda*|zlec*|skier*|skieruj*|oddaj*) ~ (windyk*|podmiot* zewnętrzn*|zewnętrzn*|osob* trzeci*|stron* trzeci*|prawnik*|kancelar*|komornik*|firm* zewnętrzn*)
    KRD; (do|w) BIG; BIK; ERIF; InfoMonitor*; krajow* rejestr*; rejestr* (dłużn*|długów|nierzetel*); (biur* informacji|informacj*) (gospodarcz*|kredytow*); (wpis*|zgłos*|zgłasz*|umieśc*) ~ (rejestr*|KRD|BIG|BIK|dłużnik*|czarn*); wiarygodno*; zdolno* kredytow*; (histori*|ocen*|scoring*|rating*) (kredytow*|płatnicz*); scoring*; czarn* list*; nierzeteln*; giełd* dług*
    (wstrzym*|zablok*|zawies*|odetn*|odcię*|odłącz*|rozwiąż*|rozwiąza*|wypowie*|wypowiad*|zamkn*|zamknię*|blokad*|blokow*|przerw*|ogranicz*|anuluj*|anulow*|dezaktyw*|wyłącz*|cofn*|zaprzesta*|zamroz*|odbier*|odbierz*) ~ (usług*|kont*|dostaw*|dostęp*|abonament*|umow*|zamówie*|licencj*|współprac*|wysył*|serwis*|subskrypcj*|realizacj*|świadcz*)
    (usług*|konto|konta|kontu|dostaw*|dostęp*|abonament*|umow*|zamówie*|licencj*|współprac*|wysył*|serwis*|subskrypcj*) ~ (wstrzym*|zablokow*|zawiesz*|odcię*|odłącz*|rozwiąz*|wypowiedz*|zamknię*|przerwan*|ogranicz*|anulow*|dezaktyw*|wyłącz*|cofnię*|zaprzesta*|zamroż*|zerwan*); (nie będziemy|nie zrealizujemy|żadn*) ~ (dostaw*|dostarcza*|świadczy*|realizowa* ~ zamówie*|zamówie*)
  `),
  newTerms: entries(`
    odset*; oprocentow*; opłata; opłaty; opłatę; opłatą; opłatami; opłacie; opłat (dodatkow*|manipulac*|za|karn*|windykac*|administrac*); dopłata; dopłaty; dopłatę; dopłacić; prowizj*; kary; (kara|karę|karą|kar) (umown*|pieniężn*|finansow*|za); grzywn*; mandat; mandatu; mandaty; (dodatkow*|windykac*|karn*|administrac*|manipulac*|wyższ*|zbędn*|niepotrzebn*) (koszt*|opłat*|należno*|wydat*); koszt* (windyk*|upomn*|monit*|obsług*|postępow*|przypomn*|odzyskiwan*); kosztami; (obciąż*|dolicz*|nalicz*|ponies*|ponosi*|wiąż* się) ~ (koszt*|opłat*|odset*|kwot*|kar*); doliczy*; naliczy*; naliczani*; na (państwa|pana|pani) koszt; odszkodow*; rekompensat*; (kwot*|sum*|należno*|saldo|zadłuż*) ~ (wzroś*|wzrasta*|wzrośnie|rośnie|zwiększ*|podwo*|powiększ*); (zwiększ*|podnie*|powiększ*) ~ (kwot*|należno*|cen*)
    rabat*; upust*; zniżk*; bonifikat*; obniż*; umorz*; umarz*; redukcj*; zmniejsz* ~ (kwot*|należno*|zadłuż*); darow*; darujemy; skonto; skonta; połow* (kwoty|należności|sumy|ceny|faktury); połowę; bonus*; voucher*; kupon*; prezent*; promocj*; zwrot* gotówk*; rezygnujemy; (zapłac*|przyjm*|wystarczy) ~ mniej; nie (trzeba|musi|muszą) ~ (płacić|zapłacić); ugod*
    (nowy|nowe|nowego|nowych|zmienion*|przedłużon*|dodatkow*|inn*|ostateczn*|krótsz*|dłuższ*|ostatni*) (termin*|warunk*|terminy|umow*|ustale*|porozumie*); (termin*|warunk*) ~ (przedłuż*|wydłuż*|przesun*|przesunię*|zmieni*|prolong*|skróc*|odrocz*); przedłuż*; wydłuż*; prolong*; odrocz*; odracz*; karencj*; moratori*; więcej czasu; dodatkow* czas*; zapłac* później; rata; raty; (pierwsz*|kolejn*|jedn*) ratę; ratach; ratami; ratal*; na raty; rozłoż*; rozkład* na; harmonogram* spłat*; plan* (spłat*|ratal*|płatnoś*); spłat* (ratal*|w częściach|częściow*); (w|na) (dwóch|trzech|kilku|#) (częściach|ratach|transzach|części|transze); transz*; przedpłat*; zaliczk*; (zapłat*|płatno*|płac*|opłac*) ~ z góry; za pobraniem; limit* kredytow*; lini* kredytow*; kredyt kupieck*; (udzielamy|oferujemy|gwarantujemy|obiecujemy|akceptujemy|proponujemy|zgadzamy się|wyrażamy zgodę|godzimy się)
  `),
  pressure: entries(`
    wstyd*; zawstydz*; żenu*; żenad*; kompromit*; haniebn*; hańb*; nieuczciw*; oszust*; oszuk*; wyłudz*; kłam*; złodziej*; kradzież*; kradn*; ukra*; nieodpowiedzialn*; nieakceptowaln*; niedopuszczaln*; skandal*; rozczarow*; zawied*; zawiod*; zawiedli*; nierzeteln*; niesolidn*; zł* płatnik*; lekceważ*; lekceważen*; leniw*; głup*; idiot*; śmieszn*; bezczeln*; reputacj*; dobre imię; wymówk*; wymów*; żadnych wymówek; brak* (szacunku|profesjonalizmu|kultury|powagi|dobrej woli|odpowiedzialno*); (poinform*|zawiadom*|powiadom*|skontakt*) ~ (szef*|pracodawc*|rodzin*|sąsiad*|państwa klient*|państwa kontrahent*|kontrahent*|dostawc*|wspólnik*|współpracownik*|zarząd*|bank*|media|mediów|pras*|przełożon*); publicznie; upubliczn*; publikacj*
    piln*; natychmiast*; niezwłoczn*; bezzwłoczn*; bezwzględn*; pośpiech*; pospiesz*; od razu; zaraz; teraz już; bez (dalszej|jakiejkolwiek|zbędnej|dalszego)? (zwłoki|opóźnień|ociągania|zwlekania); nie zwlekaj*; nie zwlekać; zwlekan*; ostateczn*; ostatni* (wezwan*|przypomn*|szans*|upomn*|ostrzeż*|monit*|powiadom*|okazj*|raz|możliwo*|prób*|zawiadom*|termin*|apel|pism*|wiadomo*|dzwon*); przedsądow*; ultimatum; wezwani* do zapłaty; wzywa*; wzywamy; ostrzeg*; ostrzeż*; konsekwencj*; poważn*; (dalsz*|kolejn*|stosown*|odpowiedni*|inn*|zdecydowan*) (krok*|kroki|działan*|środk*|środki|czynno*); w przeciwnym (razie|wypadku) (będziemy|zostan*|podejm*|przekaż*|skier*|wstrzym*|sprawa|nalicz*|zablok*|nie|pójdziemy|wystąpi*); pod rygorem; (będziemy|jesteśmy|zostaniemy|czujemy się|zmuszają) ~ (zmuszen*|zmusz*|zobligow*); zmuszen*; nie (mamy|pozostaje|pozostanie|pozostawia*|będziemy mieli) ~ (wyboru|wyjścia|inn*|alternatyw*); zastrzega*; zastrzegamy; żąda* (zapłaty|natychm*|uregul*|spłaty|wpłaty|od|aby|by); żądani* zapłaty; domaga*; domagamy; najpóźniej; nie później niż; nieprzekraczaln*; cierpliwo*; czas (ucieka|się kończy|mija|minął); za późno; (proszę|prosimy)? nie (ignorować|czekać|zwlekać|lekceważyć|ociągać); działaj*; tylko (dziś|dzisiaj); jeśli (Państwo|Pan|Pani)? nie (zapłac*|ureguluj*|opłac*); brak* (zapłaty|wpłaty|reakcji|odpowiedzi|płatności) ~ (spowod*|skutk*|będzie|oznacz*|poskutk*|doprowadz*); w razie braku (zapłaty|wpłaty|reakcji); nieuregulowani* ~ spowod*; uchyla*
  `),
  contactClaims: entries(`
    dzwonili*; zadzwonili*; dzwoniliśmy; dzwoniłam; dzwoniłem; telefonowa*; zatelefonow*; rozmawiali*; rozmawiałem; rozmawiałam; odwiedz*; kontaktowa* się ~ (telefon*|wielokrot*|kilkakrot*|już); próbowa*; próbowaliśmy; zostawi* ~ wiadomo*; nagra* ~ wiadomo*; umówi*; umawia*; ustali* z; ustaliliśmy; (jak|zgodnie z|jak już|tak jak) (ustal*|rozmaw*|rozmow*|obiec*|umów*|umow* ustn*|wspomin*|wiadomo|Państwo wie*|Pan wie|Pani wie|zapowiedz*|naszą rozmow*|naszymi ustal*|państwa obietnic*|deklarac*|uzgodn*); (nasz*|ostatni*|poprzedni*|wcześniejsz*|wczorajsz*|państwa) (ostatni*|wcześniejsz*)? (rozmow*|wizyt*|spotkan*|konwersac*|dyskusj*); (ustal*|obieca*|uzgodn*|potwierdz*|umówi*) ~ telefoniczn*; telefonicznie ~ (ustal*|obieca*|uzgodn*|potwierdz*|umówi*); poczt* głosow*; sekretark*; (drug*|trzeci*|czwart*|piąt*|kolejn*|ponown*|#*) (przypomnien*|wezwan*|upomnien*|monit*|raz|pism*|próba|próby|próbę|wiadomo*|list*); po raz (drugi|trzeci|czwarty|piąty|kolejny|ostatni); wielokrotn*; kilkakrotn*; kilkukrotn*; wielokroć; wciąż i wciąż; (kilka|wiele|liczn*|szereg) (razy|przypomnie*|wezwań|wezwania|monit*|prób|próby|telefon*|pism*|wiadomo*|maili|rozmów); raz za razem; mimo (naszych|licznych|wielu|wielokrotn*|kilku|wcześniejsz*|poprzedn*|kolejn*|że); pomimo; wbrew ~ (ustale*|obietnic*|umow*|zapewn*); (państwo|pan|pani) ~ (ignoruje|ignorują|ignorujecie|zignorował|zignorowała|zignorowali|ignorowali|ignorował|ignorowała|odmawia*|odmówi*|nie odpowie*|nie reaguj*|nie odpowiada*|nigdy); (ignoruje|ignorują|zignorowali|zignorował|zignorowała) (Państwo|Pan|Pani|nasze)
  `),
  promiseClaims: entries(`
    (państwo|pan|pani) ~ (obieca*|zapewni*|zapewnia*|deklarow*|zadeklarow*|potwierdz*|zobowiąz*|gwarantow*|przyrzek*); (obiecali|obiecał|obiecała|zadeklarowali|zadeklarował*|zobowiązali|zobowiązał*|zapewniali|zapewniał*|potwierdzili|przyrzekli) (Państwo|Pan|Pani|się|nam)*; (państwa|pana|pani) (obietnic*|zobowiązan*|deklarac*|słow*|zapewnien*|potwierdzen*|przyrzeczen*); (obiecan*|zadeklarowan*|zapowiedzian*|przyrzeczon*) (płatno*|wpłat*|termin*|kwot*|dat*|przelew*)
  `),
  bankDetails: entries(`
    IBAN; BIC; SWIFT; numer* (konta|rachunku|kont|rachunków); nr (konta|rachunku); kont* bankow*; rachun* bankow*; rachunek bankowy; dane (bankow*|do przelewu|odbiorcy przelewu); danych bankow*; posiadacz* (rachunku|konta); właściciel* (rachunku|konta); (nowy|nowe|nowego|nowym|inn*|zmienion*|następując*|poniższ*|aktualn*) (rachun*|kont*|bank*|numer* konta|numer* rachun*|dane do przelewu); (przel*|wpłac*|wpłat*|zapłac*|przekaz*|prosimy) ~ (na|do) ~ (konto|konta|rachun*|bank*); (konto|rachun*|bank*) ~ (zmieni*|uległ*); zmian* (konta|rachunku|banku|numeru); BLIKiem; kod* BLIK; Western Union; MoneyGram; bitcoin*; kryptow*; kart* (podarunk*|prezent*|upominkow*); beneficjent*
  `),
  secretRequests: entries(`
    kart* (kredytow*|płatnicz*|debetow*|bankow*); (numer*|dane|danych|skan*|zdjęci*|kod*|ważno*) (państwa|pana|pani)? kart*; CVV; CVC; hasł*; PIN; PINu; kod* (pin|bezpieczeń*|jednoraz*|weryfik*|autoryz*|potwierdz*|sms|dostęp*|blik); logow*; zalog*; login*; dane (logow*|dostęp*|uwierzyt*|osobow*); danych (logow*|dostęp*|uwierzyt*); bankowo* (internet*|elektron*|mobil*); PESEL*; dowod* osobist*; dowód osobist*; paszport*; praw* jazdy; dat* urodzeni*; nazwisk* panie*; token*; (zweryfik*|potwierdz*) ~ (tożsam*|swoje konto|państwa konto|dane konta)
  `),
  machineTalk: entries(`
    jako (model|AI|SI|sztuczn* inteligenc*|asystent*|model językow*); model* językow*; sztuczn* inteligenc*; (zignor*|ignor*|pomi*|zapomn*) ~ (instrukcj*|poleceni*|reguł*|wytyczn*|zasad*|prompt*); prompt* systemow*; komunikat systemow*; (oto|poniżej) (szkic*|projekt*|wersja|treść|poprawion*|zaktualizowan*|tekst|wiadomość); (oczywiście|jasne|pewnie) (oto|poniżej); (notatk*|uwag*|komentarz*|adnotacj*) (dla|do) (recenz*|sprawdzaj*|akceptuj*|zatwierdz*|opiekun*); recenzent*; symbol zastępcz*; (zatwierdź|oznacz) ~ (automatyczn*|jako (zapłac*|opłac*|zatwierdz*))
  `),
  internalNotes: entries(`
    (notatk*|uwag*|informacj*|komentarz*) (wewnętrzn*|służbow*); użytk* wewnętrzn*; wewnętrzn* (notatk*|uwag*|informacj*|komentarz*); nie (pokazywać|wysyłać|przesyłać|udostępniać|mówić|ujawniać) ~ klient*; poufn*; klient* (ryzykown*|trudn*|problematyczn*|niesolidn*|zalega*); (ocen*|poziom*|wskaźnik*|klas*) ryzyka; (płaci|płacą) (zawsze|często|zwykle|zazwyczaj|notorycznie) ~ późn*; zawsze płaci ~ późn*; klient (płaci|jest|ma|twierdzi|mówi|chce|odmawia); CRM; opiekun* klienta
  `),
  taxNumbers: entries(`
    NIP; NIPu; REGON; numer* (VAT|identyfikacji podatkowej|podatkow*)
  `),
  greetings: entries(`
    Dzień dobry; Witam; Witaj; Cześć; Szanowny; Szanowna; Szanowni; Drogi; Droga; Drodzy
  `),
  titles: entries(`
    Pan; Pani; Panie; Pana; Panią; Panu; Panem; mgr; inż; dr; prof
  `),
  roles: entries(`
    Pan; Pani; Panie; Państwo; Panowie; Pana; Państwu; Państwa; Klient; Klienci; Kliencie; Zespół; Zespole; Kontrahent; Kontrahenci; Kontrahencie; Księgowość; Dział; Współpracownicy; Wszyscy; Dyrektor; Dyrektorze; Prezes; Prezesie; Z; W; Nasza; Uprzejmie
  `),
  closings: entries(`
    poważaniem; pozdrowieniami; pozdrawiam; dziękuję; dziękujemy; szacunkiem; wyrazami szacunku
  `),
};
