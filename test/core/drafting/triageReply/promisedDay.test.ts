import { triageReply } from '../../../../core';

/** The days promised in a mail of Monday 16 November 2026. */
function promised(text: string): string {
  const message = { id: 'm', at: '2026-11-16T09:00:00Z', direction: 'inbound', from: 'a@b.example', to: [], subject: 'Re: Invoice 4471', text } as const; // prettier-ignore
  const customer = { id: 'C1', name: 'Bergmann', kind: 'business', country: 'GB' } as const;
  const { promises } = triageReply({ message: { ...message, to: [] }, customer, timeZone: 'UTC' });
  const days = promises.map(({ date }) => date).sort();
  return days.map((date) => date.replace(/^2026-(?:11-)?/, '')).join(' ');
}

describe('a day of another matter is not promised', () => {
  it.each([
    ['She signs tomorrow and the payment goes out Wednesday.', '18'],
    ['Our director is back on Thursday; we will pay on Friday.', '20'],
    ['I only saw your reminder of 12 November. The transfer goes out on 24 November.', '24'],
    ['Your letter came on Saturday. We will pay the invoice on Friday 27th.', '27'],
    ['We are closed from Wednesday, so I will transfer the money tomorrow.', '17'],
    ['Not on the 20th but on the 25th we will pay it.', '25'],
    ['Half was paid today, the rest will be paid on 1 December.', '12-01'],
    ['Morgen unterschreibt der Chef und am Mittwoch überweisen wir.', '18'],
    ['Herr Roth ist am Donnerstag zurück, wir zahlen am Freitag.', '20'],
    ['Ihre Mahnung vom 12. November liegt mir vor. Wir überweisen am 24. November.', '24'],
    ['Ihr Brief kam am Samstag. Die Rechnung zahlen wir am Freitag, den 27.', '27'],
    ['Freigegeben seit heute morgen, der nächste Zahllauf ist am Mittwoch, den 25.11.', '25'],
    ['Demain elle signe, et mercredi le paiement est chez vous.', '18'],
    ['Le directeur rentre jeudi, nous payons vendredi.', '20'],
    ['Votre relance du 12 novembre est arrivée. Le virement partira le 24 novembre.', '24'],
    ['Votre courrier est arrivé samedi. Nous paierons la facture vendredi 27.', '27'],
    ['Mañana firma el jefe y el miércoles hacemos la transferencia.', '18'],
    ['El director vuelve el jueves; pagaremos el viernes.', '20'],
    ['Recibí su recordatorio del 12 de noviembre. Haremos la transferencia el 24 de noviembre.', '24'],
    ['Su carta llegó el sábado. Pagaremos la factura el viernes 27.', '27'],
    ['Domani firma il titolare e mercoledì facciamo il bonifico.', '18'],
    ['Il direttore rientra giovedì, paghiamo venerdì.', '20'],
    ['Ho visto il vostro sollecito del 12 novembre. Il bonifico parte il 24 novembre.', '24'],
    ['La vostra lettera è arrivata sabato. Pagheremo la fattura venerdì 27.', '27'],
    ['Morgen tekent de directeur en woensdag maken we het over.', '18'],
    ['De directeur is donderdag terug, we betalen vrijdag.', '20'],
    ['Uw herinnering van 12 november heb ik gezien. De betaling gaat 24 november de deur uit.', '24'],
    ['Ik ben tot woensdag weg, donderdag maak ik het over.', '19'],
    ['Uw brief kwam zaterdag. We betalen de factuur vrijdag de 27e.', '27'],
  ])('%s', (text, days) => {
    expect(promised(text)).toBe(days);
  });
});

describe('a promise may tell its day in the sentence beside it', () => {
  it.each([
    ['Could you leave this outstanding until 15 December? On that day we will pay everything.', '12-15'],
    ['You will get your money. Tomorrow.', '17'],
    ['Our suppliers are paid on 25 November. You are included in that payment run.', '25'],
    ['It is signed on Wednesday and the payment leaves the same day.', '18'],
    ['Geben Sie uns bitte Aufschub bis 10. Dezember? An dem Tag zahlen wir den ganzen Betrag.', '12-10'],
    ['Sie kriegen Ihr Geld. Heute noch.', '16'],
    ['Unser nächster Zahllauf ist am 25. November. Ihre Rechnung ist dabei, wir zahlen sie voll.', '25'],
    ['Am Mittwoch wird unterschrieben und am selben Tag überwiesen wir.', '18'],
    ["Pouvez-vous attendre jusqu'au 15 décembre ? Ce jour-là nous payons la totalité.", '12-15'],
    ['Vous aurez votre argent. Demain.', '17'],
    ['¿Pueden esperar hasta el 15 de diciembre? Ese día pagamos todo.', '12-15'],
    ['Tendrán su dinero. Mañana.', '17'],
    ['Potete attendere fino al 15 dicembre? Quel giorno paghiamo tutto.', '12-15'],
    ['Avrete i vostri soldi. Domani.', '17'],
    ['Kunt u wachten tot 15 december? Op die dag betalen we alles.', '12-15'],
    ['U krijgt uw geld. Morgen.', '17'],
  ])('%s', (text, days) => {
    expect(promised(text)).toBe(days);
  });

  it('but a promise without a day takes none from a delivery or a complaint', () => {
    expect(promised('We will pay soon. The goods you sent arrive on 20 November and two pallets are missing.')).toBe(
      '',
    );
  });
});

describe('every promised part counts', () => {
  it.each([
    ['We will pay half on 1 December and the other half on 15 December.', '12-01 12-15'],
    ['Wir zahlen die erste Hälfte am 1. Dezember, die zweite am 15. Dezember.', '12-01 12-15'],
    ['Nous payons la première moitié le 1er décembre, la seconde le 15 décembre.', '12-01 12-15'],
    ['Pagaremos la primera mitad el 1º de diciembre y la segunda el 15 de diciembre.', '12-01 12-15'],
    ['Pagheremo la prima metà il 1° dicembre, la seconda il 15 dicembre.', '12-01 12-15'],
    ["We'll settle in two instalments: 30 Nov and 31 Dec.", '30 12-31'],
    ['On vous paiera en deux fois, le 30 novembre et le 31 décembre.', '30 12-31'],
    ['Pagaremos en dos plazos, el 30 de noviembre y el 31 de diciembre.', '30 12-31'],
    ['We betalen de eerste helft op 1 december en de tweede op 15 december.', '12-01 12-15'],
  ])('%s', (text, days) => {
    expect(promised(text)).toBe(days);
  });
});

describe('in whose sentence the promise stands', () => {
  it.each([
    ['They pay us on Tuesday 24th. So we will transfer it on Thursday 26th.', '26'],
    ['Our cut-off is 3 December. The invoice will be paid in the run of 10 December.', '12-10'],
    ['Unser Kunde zahlt uns am Dienstag, den 24. Wir überweisen Ihnen das Geld am Donnerstag, den 26.', '26'],
    ["La coopérative nous verse l'acompte le vingt-cinq et moi je vous paie le vingt-six.", '26'],
    ['El cliente nos paga el martes 24. Le pagaremos el jueves 26.', '26'],
    ["Il Comune ci accredita l'importo giovedì 26. Provvederemo al pagamento lunedì 30 novembre.", '30'],
    ['Onze klant betaalt ons dinsdag 24. Wij maken het donderdag 26 over.', '26'],
    ['Jan krijgt de 26e zijn dertiende maand en vrijdag de 27e maken we het hele bedrag over.', '27'],
    ["J'ai programmé samedi un ordre permanent ; le virement part le 1er décembre.", '12-01'],
    ['Mi pagano il 25 e vi faccio il bonifico il 26.', '26'],
    ['Factuur 126 betalen we op 30 november. Factuur 139 betalen we op 31 december.', '30 12-31'],
  ])('%s', (text, days) => {
    expect(promised(text)).toBe(days);
  });

  it('three instalments are three days', () => {
    const german = 'Die erste Rate würde ich am 1. Dezember zahlen, die zweite am 15. Dezember und die letzte am 30. Dezember.'; // prettier-ignore
    expect(promised(german)).toBe('12-01 12-15 12-30');
  });
});

describe('what is paid by a day to come is promised', () => {
  it.each([
    'By Friday it is paid.',
    'Bis Freitag ist sie bezahlt.',
    "D'ici vendredi elle est réglée.",
    'Para el viernes está pagada.',
    'Entro venerdì è pagata.',
    'Uiterlijk vrijdag is de factuur betaald.',
  ])('%s', (text) => {
    expect(promised(text)).toBe('20');
  });

  it('but a payment made stays one beside a deadline of its arrival', () => {
    expect(promised('It was paid by Friday.')).toBe('');
  });
});
