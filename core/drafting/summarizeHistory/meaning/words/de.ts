import { makeWordBook } from '../wordBook';

export const GERMAN_WORDS = makeWordBook({
  paid: 'bezahlt* gezahlt* uberwiesen* beglichen* angewiesen* abgebucht* eingezogen reguliert* ausgeglichen* entrichtet* ausbezahlt* eingelost abgezogen gutgeschrieben transferiert vergutet gebucht verrechnet bezahlten uberwies zahlten zahlte',
  pay: 'zahlen bezahlen uberweisen begleichen anweisen regulieren ausgleichen zahle bezahle uberweise begleiche gleichen gleiche zahlt weisen_wir weise_ich',
  money:
    'zahlung* geld uberweisung* betrag scheck lastschrift zahlungseingang uberweisungstrager rechnungsbetrag abbuchung geldeingang summe',
  done: 'verlassen durchgegangen rausgegeben raus getatigt ausgefuhrt veranlasst gesendet erledigt verschickt rausgegangen gegangen unterwegs freigegeben erfolgt ausgelost eingegangen gemacht vorgenommen rausgeschickt in_auftrag_gegeben auf_ihrem_konto auf_eurem_konto',
  has: 'habe haben hat hatte hatten ist sind war waren wurde wurden worden bin gelten gilt',
  future:
    'wird werden werde werdet kann konnen soll sollte sollten muss mussen mochte will wollen wurden_wir wurde_ich kommt folgt geplant vorgesehen eingeplant geht_mit gehen_mit spatestens zu_zahlen erhalten_sie bekommen_sie',
  before:
    'gestern vorgestern bereits schon vor letzte letzten letzter vergangene* soeben gerade langst seit heute_fruh heute_morgen kurzlich vorhin eben',
  not: 'nicht nie niemals kein keine keinen keiner keinem nichts ohne weder nirgends keinesfalls keineswegs niemand',
  proof:
    'zahlungsnachweis* uberweisungsnachweis* zahlungsbeleg* uberweisungsbeleg* beleg kontoauszug* nachweis bankbeleg* zahlungsavis zahlungsbestatigung* bestatigung_der_bank einzahlungsbeleg* uberweisungsbestatigung* avis buchungsbeleg*',
  attached:
    'anbei anliegend* beigefugt* angehangt* anhang anlage hiermit untenstehend* siehe sende_ihnen schicke_ihnen weiterleitung leite',
  please:
    'bitte_senden bitte_schicken konnen_sie konnten_sie benotigen brauchen fehlt bitten_um senden_sie schicken_sie warten_auf zusenden',
  open: 'offen* ausstehend* schulden geschuldet',
  wrong: 'falsch* fehler fehlerhaft* unrichtig* irrtum irrtumlich* inkorrekt* uberhoht* unberechtigt*',
  elsewhere: 'person adresse abteilung ansprechpartner* firma empfanger kontakt spam',
  ownFault: 'unser unsererseits mein* entschuldig* sorry',
  defect:
    'defekt* kaputt* beschadigt* mangelhaft* undicht* zerbrochen* unbrauchbar* verrostet* zerkratzt* gebrochen* tropft leckt mangel schimmel* minderwertig* pfusch* schrott',
  got: 'erhalten geliefert bekommen angekommen erbracht eingetroffen gekommen ausgefuhrt erschienen montiert geleistet fertiggestellt',
  agreed:
    'bestellt* vereinbart* beauftragt* abgesprochen* unterschrieben* einverstanden akzeptieren akzeptiere anerkennen angefordert* genehmigt* gebucht zugestimmt erkennen in_auftrag',
  works:
    'funktioniert* stimmt stimmen passt passen lauft entspricht entsprechen geht heizt ubereinstimm* uberein schliesst schliessen kuhlt korrekt richtig',
  billed: 'berechnet* abgerechnet* fakturiert* verlangen rechnung_gestellt in_rechnung',
  bill: 'rechnung* forderung* betrag position*',
  price:
    'preis* betrag stunden menge stundensatz mwst umsatzsteuer stuckzahl satz kosten summe rabatt tarif* mehrwertsteuer',
  offer:
    'angebot* vertrag* vereinbarung* kostenvoranschlag* auftragsbestatigung* vereinbart* bestellung stundenzettel*',
  goods:
    'ware* artikel produkt* teile lieferung* palette* bestellung* leistung* material* maschine* kartons* arbeit* reparatur* heizung* gerat* monteur* techniker* stunden',
  twice: 'doppelt* zweimal doppelberechn*',
  creditNote: 'gutschrift* rechnungskorrektur* stornorechnung* storno',
  gaveBack: 'zuruckgeschickt* retourniert* zuruckgesandt* zuruckgegeben* zuruckgeschickt',
  cancelled: 'storniert* gekundigt* abbestellt*',
  refuse: 'weigern verweigern lehnen weigere verweigere behalten_ein zuruckhalten zuruckbehalten halten_zuruck',
  why: 'warum wieso weshalb wofur',
  missing: 'fehlen fehlten fehlte unvollstandig* fehlmenge* nur_geliefert',
  contest:
    'bestreiten bestritten widersprech* widerspruch reklam* beanstand* anfecht* einwand* einspruch* strittig* unstimmigkeit* differenz* abweich*',
  law: 'anwalt* anwalte anwaltin rechtsanwalt* rechtsabteilung* rechtsbeistand* kanzlei* gericht gerichts* klage verklag* rechtlich* juristisch* mahnbescheid* rechtsstreit* rechtsweg* staatsanwalt* anzeige_erstatten strafanzeige* verbraucherzentrale*',
  bankrupt: 'insolven* konkurs* glaubiger* zahlungsunfahig* schutzschirm* liquidation',
  part: 'teil teilbetrag* teilzahlung* halfte halfte_des anzahlung* abschlag* rate teilweise',
  rest: 'rest restbetrag* restliche* ubrige* restzahlung*',
  remove: 'entfernen loschen streichen nehmen_sie austragen abmelden abbestellen',
  list: 'verteiler* liste mailliste newsletter mails e-mails adresse mailadresse nachrichten',
  spread:
    'stunden_das stundung* ratenzahlung* raten strecken aufteilen zahlungsaufschub aufschub verschieben zahlungsplan abstottern stuckweise spater_zahlen stunden_konnten das_stunden',
  angry:
    'unverschamt* frechheit lacherlich* unerhort* skandal* unmoglich* zumutung belastigung nervt genervt schikane inkompetent* peinlich* dreist* lesen_konnen es_reicht',
  scheduled: 'eingeplant geplant vorgesehen terminiert auf_ihrem_konto auf_eurem_konto',
});
