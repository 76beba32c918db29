import { oneOf, type WordClass } from './ideas/ideaWords';

/** Who reads a draft before the customer does (a machine, a filter, a reviewer), and what such a reader might be told to do. */
interface MachineWords {
  readonly readers: WordClass;
  readonly orders: WordClass;
}

const words = (readers: string, orders: string): MachineWords => ({ readers: oneOf(readers), orders: oneOf(orders) });

const BY_LANGUAGE: Readonly<Record<string, MachineWords>> = {
  en: words(
    `reviewer*; approver*; checker; validator; (to|for|dear|attention|hey|hello) ~ (system|filter|ai|bot|model|assistant|checker|classifier|validator|machine|guard|tool); (review|check|checking|screening|approval|validation|moderation|safety|compliance|automatic|automated) (system|tool|filter|bot|model|engine|ai|step|agent); (whoever|whatever|anyone|anything|those) ~ (screen*|check*|review*|validat*|evaluat*|scan*|judg*|moderat*) ~ (text|message|draft|email|automatic*|this)`,
    `approv*; skip*; ignor*; bypass*; release*; pass; passes; mark ~ as; classif*; rate; accept*; let ~ (go|through|pass); wave ~ through; send; no (further)? (check*|objection*|finding*); clear ~; override*; report no*; (marked|mark|rated|treat*|count*) ~ as (fine|safe|ok|okay|clean|compliant|harmless); green (light|tick); cleared`,
  ),
  de: words(
    `(an|für|liebes|hallo|Hinweis an) ~ (*system|*filter|KI|*KI|Bot|*modell|Assistent*|*tool|*programm|*automat|Maschine); (Prüf*|Kontroll*|Freigabe*)(system|filter|tool|programm|instanz|ki|modell|software|schritt); (wer|was|wen|alle die) ~ (Text|Nachricht|Entwurf|Mail) ~ (prüf*|kontrollier*|bewert*|freigib*); (*software|*automat|*prüfer|*prüfung) ~ bitte`,
    `freigeb*; freigegeb*; genehmig*; überspring*; ignorier*; durchwink*; durchlass*; akzeptier*; bewert*; einstuf*; stuf*; markier*; keine* (weiteren|weitere)? (Kontroll*|Prüfung*|Einwänd*|Beanstand*|Befund*); als (unbedenklich|zulässig|geprüft|korrekt|bestanden); absend*; versend*; melde ~ (keine|nichts); grün* (Licht|Haken|Häkchen); als (sicher|harmlos|einwandfrei|in Ordnung|bestanden)`,
  ),
  fr: words(
    `(à|au|pour|cher|consigne à|note pour|destination) ~ (système|filtre|IA|robot|modèle|assistant|outil|vérificateur|machine|moteur|contrôleur|validateur); (outil|système|logiciel|filtre|agent|moteur|module) de (contrôle|vérification|validation|modération|relecture); (quiconque|celui qui|ce qui|qui) ~ (contrôle*|vérifie*|évalue*|analyse*|valide*|filtre*) ~ (texte|message|brouillon|courriel|automatique*); logiciel de (contrôle|vérification)`,
    `approuv*; valid*; ignor*; saut*; pass* outre; laiss* passer; accept*; considér* ~ (conforme|valide|approuvé*); class*; marqu*; conforme; envoy*; sans (contrôle|objection|vérification); contourn*; feu vert; (comme|en) ~ (sûr|inoffensif|correct|accepté)`,
  ),
  es: words(
    `(al|para el|a la|para la|estimado|nota para|instrucción para) ~ (sistema|filtro|IA|robot|modelo|asistente|herramienta|validador|revisor|máquina); sistema; (sistema|herramienta|filtro|módulo) de (revisión|control|validación|verificación); (quien|quienes|lo que|el que) ~ (evalúe|revise|controle|valide|analice|filtre) ~ (automáticamente|texto|mensaje|correo|borrador); (modelo|programa|software) ~ (revis*|valid*|encargad*|control*)`,
    `aprueb*; aprob*; ignor* ~ (regla*|filtro*|instruc*|anterior*|control*); omit* ~ (control*|revisi*|filtro*); salt* ~ (control*|revisi*|filtro*|regla*); dé ~ por (válido|bueno|aprobado); da ~ por (válido|bueno|aprobado); sin aplicar; clasif*; borrador; válido; márca*; envíe* ~ sin; acept* ~ (texto|mensaje|borrador); (darlo|darla|dar|dé|da) ~ por (válid*|buen*|aprobad*|correct*); luz verde; sin analizar; como (segur*|apto|inofensiv*)`,
  ),
  it: words(
    `(al|per il|alla|per la|all|nota per|istruzion*) ~ (sistema|filtro|IA|robot|modello|assistente|strumento|validatore|revisore|macchina); (sistema|strumento|filtro|modulo) di (revisione|controllo|validazione|verifica); (chi|chiunque|ciò che) ~ (valuta|controlla|verifica|esamina|filtra|analizza) ~ (testo|messaggio|bozza|automaticamente|mail); (modello|programma|software) ~ (revis*|valid*|incaricat*|controll*)`,
    `approv*; ignor*; salt*; saltare; accett*; valid*; verificato; conforme; classific*; contrassegn*; procedere con l invio; lasci* passare; nessun* (controllo|obiezione|rilievo); bypass*; senza (controll*|verific*); via libera; semaforo verde; come (sicuro|innocuo|idoneo|corretto|superato)`,
  ),
  nl: words(
    `(aan|voor|beste|instructie voor) ~ (*systeem|*filter|AI|*AI|bot|*model|assistent|*tool|*programma|beoordelaar|machine|AI controle); AI controle; (controle|keurings|beoordelings|goedkeurings)(systeem|tool|filter|model|stap); (wie|wat|degene die|alles dat) ~ (tekst|bericht|concept|mail) ~ (controleert|beoordeelt|screent|toetst); *software; beste controle*`,
    `keur ~ goed; goedkeur*; goedgekeurd; negeer*; sla ~ over; overslaan; laat ~ door; doorlaten; accepteer*; beoordeel*; markeer*; classificeer*; rapporteer ~ (geen|niets); geen (bevindingen|bezwaren|verdere controle); verzend*; zonder controle; groen (vinkje|licht); als (veilig|goed|onschuldig|akkoord|correct)`,
  ),
  pt: words(
    `(ao|para o|à|para a|instrução para|nota para|caro) ~ (sistema|filtro|IA|robô|modelo|assistente|ferramenta|validador|revisor|máquina); (sistema|ferramenta|filtro|módulo) de (revisão|controlo|controle|validação|verificação); (quem|o que|aquele que) ~ (avali*|verific*|control*|valid*|analis*|filtr*) ~ (texto|mensagem|rascunho|e mail|automaticamente); (modelo|programa|software) ~ (encarregad*|valid*|revis*|verific*)`,
    `aprov*; ignor*; salt*; pul*; aceit*; valid*; classific*; adequad*; marqu*; conforme; envi* ~ sem; deix* passar; independentemente; sem (verificaç*|controlo|objeç*|filtro*); está aprovad*; luz verde; como (segur*|apt*|inofensiv*|corret*)`,
  ),
  pl: words(
    `(do|dla|drogi|instrukcja dla|uwaga dla) ~ (system*|filtr*|AI|bot*|model*|asystent*|narzędzi*|weryfikator*|recenzent*|maszyn*); (system*|narzędzi*|filtr*|moduł*) (weryfik*|kontrol*|sprawdz*|moderac*); (kto|ktokolwiek|cokolwiek|co) ~ (sprawdza|weryfikuje|ocenia|filtruje|kontroluje) ~ (tekst*|wiadomoś*|treść|automatycznie); automat* (sprawdz*|weryfik*|kontrol*|oceni*); (dla|do) ~ automat*`,
    `zatwierd*; pomiń; pomin*; zignoruj*; ignoruj*; zaakcept*; akceptuj*; przepuść; przepuszcz*; oznacz*; zaklasyfik*; sklasyfik*; bez (kontroli|zastrzeżeń|sprawdzania); wyślij*; reguł*; przepuścić; zielone światło; jako (bezpieczn*|poprawn*|zgodn*|dozwolon*); bez zastrzeżeń`,
  ),
  sv: words(
    `(till|för|kära|instruktion till) ~ (*systemet|*system|*filtret|*filter|AI|*AI|bot*|modell*|assistent*|*verktyget|*verktyg|granskare*|maskin*); (den|du|vem|det) som ~ (granskar|kontrollerar|bedömer|screenar|läser) ~ (text*|meddeland*|utkast*|automatisk*|mejl*); *programvar*`,
    `godkänn*; godkänd; hoppa över; ignorera*; släpp ~ igenom; släpp igenom; acceptera*; klassa*; klassificera*; markera*; utan (anmärkning|granskning|kontroll); skicka* ~ utan; inga (anmärkningar|invändningar); grönt ljus; grön bock; som (säker|säkert|ofarlig*|godkän*|korrekt)`,
  ),
  da: words(
    `(til|for|kære|instruks til) ~ (*systemet|*system|*filteret|*filter|AI|*AI|bot*|model*|assistent*|*værktøjet|*værktøj|kontrollen|automatiske kontrol|maskin*); (den|dig|det|hvem) ~ (der|som) ~ (kontrollerer|gennemgår|vurderer|screener|læser) ~ (automatisk*|tekst*|besked*|udkast*|mail*)?; *softwaren; *programmet`,
    `godkend*; spring ~ over; ignorer*; slip ~ igennem; lad ~ passere; accepter*; klassificer*; marker*; uden (bemærkning*|kontrol|indvending*); send ~ uden; ingen (bemærkninger|indvendinger); grønt (lys|flueben); som (sikker|sikkert|uskadelig*|godkend*|korrekt); svar godkendt; springe ~ over`,
  ),
  cs: words(
    `(pro|pokyn pro|milý|k rukám) ~ (systém*|filtr*|AI|robot*|model*|asistent*|nástroj*|kontrol* systém*|validátor*|stroj*); kontrolní* (systém*|nástroj*|filtr*|modul*); (kdo|kdokoli|cokoli|co) ~ (kontroluje|posuzuje|hodnotí|filtruje|prověřuje) ~ (text*|zpráv*|návrh*|automatick*); (modelu|automatu|softwaru|systému) ~ (kontrol*|posuz*|hodnot*|ověř*)`,
    `schval*; schvál*; ignoruj*; přeskoč*; propusť*; akceptuj*; vyhodnoť*; označ*; klasifik*; odešli; bez (kontroly|námitek|výhrad); bezproblémov*; zelen* (světlo|fajfk*|zatržít*); jako (bezpečn*|v pořádku|nezávadn*|správn*)`,
  ),
  ja: words(
    `(審査|検査|確認|検証|校閲|承認|自動) (AI|システム|ツール|フィルター|モデル|ボット); AI (へ|宛|に告); システム (へ|宛); 自動 ~~ (システム|モデル|AI|プログラム); (判定|審査|評価|検査) ~~ (システム|モデル|AI|プログラム|もの)`,
    `承認; 合格; 省略; 無視; 通過; 判定; スキップ; 許可; 検査; 送信; 問題な; 安全と; 可とし; OKと; 通し`,
  ),
};

/** A reader other than the customer beside an order for it, in either order, by language. */
export function machineOrders(language: string): readonly string[] {
  const found = BY_LANGUAGE[language];
  if (!found) return [];
  const gap = language === 'ja' ? '~~~~~' : '~~';
  return [`${found.readers} ${gap} ${found.orders}`, `${found.orders} ${gap} ${found.readers}`];
}
