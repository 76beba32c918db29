import { makeWordBook } from '../wordBook';

export const DUTCH_WORDS = makeWordBook({
  paid: 'betaald voldaan overgemaakt overgeboekt overgeschreven afgerekend vereffend gestort geincasseerd afgeschreven bijgeschreven aanbetaald vooruitbetaald afgelost gepind betaalde betaalden maakte_over afgeboekt op_betaald',
  pay: 'betalen betaal betaalt voldoen overmaken overboeken vereffenen afrekenen storten over_te_maken te_betalen maken_het maak_het maken_we maak_ik',
  money:
    'betaling betalingen geld overboeking overschrijving bedrag incasso cheque automatische_incasso betaalopdracht centen tikkie betaalbatch',
  done: 'uitgegaan weggegaan doorgegaan gedaan verstuurd uitgevoerd verricht verzonden verwerkt gegeven gelukt weg onderweg vertrokken verstuurt de_deur_uit geboekt gemaakt gegaan ingediend klaargezet_en aangekomen binnen_bij ontvangen_door',
  has: 'heb hebben heeft had hadden is zijn was waren werd werden ben staat',
  future:
    'zal zullen zult gaat_mee gaan ga gaat wordt worden kan kunnen moet moeten mag wil willen zou zouden komt volgt volgende ingepland gepland zorg zorgen krijgt krijgen ontvangt vindt',
  before:
    'gisteren eergisteren geleden al reeds vorige afgelopen zojuist net vanmorgen vanochtend inmiddels allang sinds laatst daarnet gewoon',
  not: 'niet nooit geen noch zonder niets nergens niemand geenszins',
  proof:
    'betaalbewijs betalingsbewijs betaalbewijzen overboekingsbewijs bewijs afschrift rekeningafschrift bevestiging betalingsbevestiging betaalbevestiging betalingsspecificatie betaalspecificatie specificatie_van_de_betaling schermafdruk screenshot',
  attached:
    'bijlage bijgevoegd bijgaand hierbij zie onderstaand bijgesloten stuur_u stuur_je doorgestuurd hieronder stuur_hierbij',
  please:
    'graag_een kunt_u kun_je wilt_u wil_je graag_ontvangen ontvangen_graag nodig stuur_ons stuur_mij sturen wachten_op verzoek',
  open: 'open openstaand openstaande verschuldigd te_voldoen schuldig',
  wrong:
    'fout foute fouten fouten_in verkeerd verkeerde onjuist onjuiste foutief foutieve onterecht onterechte vergissing',
  elsewhere: 'persoon adres mailadres afdeling bedrijf contactpersoon ontvanger spam',
  ownFault: 'onze mijn ons sorry excuses',
  defect:
    'beschadigd* defect* kapot* lek lekt lekken lekkend* stuk verroest* onbruikbaar onbruikbare rot gescheurd* ondeugdelijk* bekrast* gebroken waardeloos ondermaats*',
  got: 'ontvangen geleverd gekregen aangekomen langs_geweest langsgeweest verricht uitgevoerd gekomen geplaatst verschenen opgeleverd geweest gezien gebeurd',
  agreed:
    'besteld afgesproken overeengekomen akkoord aangevraagd afgenomen ondertekend goedgekeurd gekocht erkennen erken accepteren accepteer gevraagd opdracht eens',
  works: 'werkt werken klopt kloppen overeen sluit doet passen past functioneert juist correct terecht verwarmt',
  billed: 'gefactureerd berekend berekenen factureren factureert rekent rekenen doorberekend in_rekening',
  bill: 'factuur facturen rekening nota kosten',
  price: 'prijs prijzen tarief bedrag aantal uur uren btw kosten totaal korting uurtarief stukprijs',
  offer: 'offerte contract afspraak afspraken overeenkomst afgesproken bestelling prijsopgave',
  goods:
    'goederen artikelen artikel producten product onderdelen levering zending pallets pallet bestelling dienst diensten materiaal machine dozen werk werkzaamheden reparatie monteur uren kraan',
  twice: 'twee_keer tweemaal dubbel dubbele',
  creditNote: 'creditnota creditfactuur creditering',
  gaveBack: 'teruggestuurd retour geretourneerd terugsturen retourneren',
  cancelled: 'geannuleerd opgezegd ontbonden beeindigd',
  refuse: 'weigeren weiger weigert afwijzen schorten_op houden_in',
  why: 'waarom hoezo',
  missing: 'ontbreken ontbreekt ontbraken miste misten mist incompleet onvolledig',
  contest:
    'betwisten betwist bezwaar reclameren reclamatie klacht protesteren geschil oneens wijkt_af wijken_af wijkt afwijking',
  law: 'advoca* jurist* juridisch* rechter rechters rechtbank dagvaard* rechtszaak rechtsbijstand* deurwaarder* aangifte kort_geding procederen gerechtelijk* aanklagen kantonrechter geschillencommissie aanklacht',
  bankrupt:
    'faillissement* failliet* surseance curator* insolven* wsnp whoa bewindvoerder* schuldsanering* in_liquidatie',
  part: 'deel helft deelbetaling* gedeelte gedeeltelijk* aanbetaling termijn',
  rest: 'rest restant restbedrag resterende overige',
  remove: 'verwijder verwijderen haal schrap afmelden uitschrijven afmelding',
  list: 'lijst mailinglijst maillijst mails e-mails nieuwsbrief bestand adres verzendlijst berichten',
  spread:
    'spreiden gespreid termijnen uitstel afbetalen afbetaling betalingsregeling in_delen in_drie_keer in_twee_keer in_vier_keer drie_keer beetje_bij_beetje later_betalen',
  angry:
    'belachelijk* schandalig* schande onacceptabel* onaanvaardbaar* onbeschoft* intimidat* zat_van slaat_nergens_op waardeloos incompetent* woedend woest ergerlijk* irritant* aanfluiting houd_eens_op hou_eens_op lastigvallen',
  scheduled: 'ingepland gepland op_uw_rekening op_jullie_rekening op_je_rekening klaargezet',
});
