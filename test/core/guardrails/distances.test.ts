import { failedWith } from './failedWith';

/** Days overdue: INV-2048 of `single` 15; days to come of `upcoming` 7. `#` stands for the count. */
const COUNTED = {
  fr: [
    'single: À ce jour, elle accuse # jours de retard.',
    'single: Jours de retard : #',
    'single: L’échéance remonte à # jours.',
    'single: # jours se sont écoulés depuis l’échéance.',
    'single: Elle est échue depuis # jours.',
    'single: Après # jours, elle figure toujours parmi nos postes ouverts.',
    'single: Cela fait # jours que l’échéance est passée.',
    'single: Facture | Montant | Retard (jours)\nINV-2048 | 1 234,50 EUR | #',
    'upcoming: Jours avant l’échéance : #',
    'upcoming: Il reste # jours avant l’échéance.',
    'upcoming: Elle arrive à échéance dans # jours.',
  ],
  es: [
    'single: A día de hoy acumula # días de retraso.',
    'single: Días de retraso: #',
    'single: Han transcurrido # días desde el vencimiento.',
    'single: Venció hace # días.',
    'single: Lleva # días vencida.',
    'single: Tras # días sigue apareciendo como pendiente.',
    'single: # días después sigue abierta en nuestros libros.',
    'single: Factura | Importe | Días vencidos\nINV-2048 | 1.234,50 EUR | #',
    'upcoming: Días hasta el vencimiento: #',
    'upcoming: Faltan # días para el vencimiento.',
    'upcoming: Vence dentro de # días.',
  ],
  it: [
    'single: A oggi è in ritardo di # giorni.',
    'single: Giorni di ritardo: #',
    'single: Dalla scadenza sono passati # giorni.',
    'single: È scaduta da # giorni.',
    'single: A oggi, dopo # giorni, non ci risulta saldata.',
    'single: Risulta ancora aperta dopo # giorni.',
    'single: # giorni dopo la scadenza è ancora aperta.',
    'single: Fattura | Importo | Giorni di ritardo\nINV-2048 | 1.234,50 EUR | #',
    'upcoming: Giorni alla scadenza: #',
    'upcoming: Mancano # giorni alla scadenza.',
    'upcoming: Scade tra # giorni.',
  ],
  pt: [
    'single: À data de hoje tem # dias de atraso.',
    'single: Dias em atraso: #',
    'single: Passaram # dias desde o vencimento.',
    'single: Venceu há # dias.',
    'single: Está em atraso há # dias.',
    'single: Ao fim de # dias continua em aberto.',
    'single: # dias depois continua em aberto.',
    'single: Fatura | Valor | Dias de atraso\nINV-2048 | 1.234,50 EUR | #',
    'single: Venceu em 02/11/2026 (# dias).',
    'upcoming: Dias até ao vencimento: #',
    'upcoming: Faltam # dias para o vencimento.',
    'upcoming: Vence dentro de # dias.',
  ],
  pl: [
    'single: Na dziś jest to # dni po terminie.',
    'single: Dni po terminie: #',
    'single: Od terminu płatności minęło # dni.',
    'single: Termin minął # dni temu.',
    'single: Faktura jest przeterminowana o # dni.',
    'single: Po # dniach nadal jest otwarta.',
    'single: # dni później nadal widnieje jako otwarta.',
    'single: Faktura | Kwota | Dni po terminie\nINV-2048 | 1 234,50 EUR | #',
    'upcoming: Dni do terminu płatności: #',
    'upcoming: Do terminu płatności pozostało # dni.',
    'upcoming: Termin mija za # dni.',
  ],
  ja: [
    'single: 本日現在、期日から#日が経過しております。',
    'single: 経過日数:#日',
    'single: お支払期日を#日過ぎております。',
    'single: 期日より#日経過しております。',
    'single: 期日は#日前でした。',
    'upcoming: お支払期日まであと#日です。',
    'upcoming: 期日の#日前にご案内を差し上げております。',
    'upcoming: 期日まで残り#日となりました。',
  ],
  en: [
    'single: As of today it stands at # days past due.',
    'single: Days past its due date: #',
    'single: It is a #-day-old item on our list.',
    'single: It was due on 2 November 2026 and today it is # days overdue.',
    'single: Invoice | Amount | Days late\nINV-2048 | EUR 1,234.50 | #',
    'upcoming: Days to due date: #',
    'upcoming: There are still # days until the due date.',
    'upcoming: # days before the due date we send a short note.',
  ],
  de: [
    'single: # Tage später sehen wir sie noch als offen.',
    'single: Die Fälligkeit liegt # Tage zurück.',
    'single: Von der Fälligkeit bis heute sind es # Tage.',
    'single: Rechnung | Betrag | Überfällig seit\nINV-2048 | 1.234,50 EUR | # Tagen',
    'upcoming: Tage bis zur Fälligkeit: #',
    'upcoming: Bis dahin sind es noch # Tage.',
  ],
  nl: [
    'single: Dagen over de vervaldatum: #',
    'single: Inmiddels zijn we # dagen verder.',
    'single: Factuur | Bedrag | Dagen open\nINV-2048 | EUR 1.234,50 | #',
    'upcoming: Dagen tot de vervaldatum: #',
    'upcoming: Nog # dagen tot de vervaldatum.',
  ],
  sv: [
    'single: Antal dagar efter förfallodagen: #',
    'single: Den har legat obetald i # dagar.',
    'single: # dagar senare är den fortfarande öppen.',
    'upcoming: Det är # dagar kvar till förfallodagen.',
    'upcoming: Dagar till förfallodagen: #',
  ],
  da: [
    'single: Antal dage over forfald: #',
    'single: Forfaldsdagen ligger # dage tilbage.',
    'single: # dage senere står den stadig åben.',
    'upcoming: Der er # dage til forfald.',
    'upcoming: Dage til forfald: #',
  ],
  cs: [
    'single: Počet dní po splatnosti: #',
    'single: Je to # dní od splatnosti.',
    'single: O # dní později ji stále vedeme jako otevřenou.',
    'upcoming: Do splatnosti zbývá # dní.',
    'upcoming: Dní do splatnosti: #',
  ],
};

describe('a count of days', () => {
  const cases = Object.entries(COUNTED).flatMap(([language, lines]) =>
    lines.map((line) => [language, ...line.split(/: (.*)/s)] as [string, string, string]),
  );
  const count = (scenario: string): number => (scenario === 'single' ? 15 : 7);

  test.each(cases)('may be told in %s, %s, when it is true: %s', (language, scenario, sentence) => {
    expect(failedWith(language, scenario, sentence.replace('#', String(count(scenario))))).toEqual([]);
  });

  test.each(cases)('is refused in %s, %s, when it is off by one: %s', (language, scenario, sentence) => {
    for (const wrong of [count(scenario) - 1, count(scenario) + 1]) {
      expect(failedWith(language, scenario, sentence.replace('#', String(wrong)))).not.toEqual([]);
    }
  });
});

/** Each true of DE44-2026-5001, a week overdue since Tuesday, and false of INV-2048, 15 days since a Monday. */
describe('a week gone by', () => {
  const TOLD = [
    ['en', 'It was due a week ago today.'],
    ['en', 'A week later it still shows as open.'],
    ['en', 'It has been one week.'],
    ['de', 'Eine Woche später ist sie noch offen.'],
    ['de', 'Seit der Fälligkeit ist eine Woche vergangen.'],
    ['nl', 'Er is een week voorbij sinds de vervaldatum.'],
    ['nl', 'Ze verviel vorige week dinsdag.'],
    ['sv', 'Den förföll i tisdags förra veckan.'],
    ['sv', 'En vecka har gått sedan dess.'],
    ['da', 'Den forfaldt i tirsdags i sidste uge.'],
    ['da', 'En uge senere står den stadig åben.'],
    ['cs', 'Dnes je to přesně týden.'],
    ['cs', 'Splatná byla v úterý minulého týdne.'],
    ['fr', 'Elle est échue depuis une semaine.'],
    ['it', 'È scaduta da una settimana.'],
    ['pt', 'Passou uma semana desde o vencimento.'],
    ['pl', 'Termin minął tydzień temu.'],
    ['ja', '期日は一週間前でした。'],
  ];

  test.each(TOLD)('may be told in %s when it is true: %s', (language, sentence) => {
    expect(failedWith(language, 'ibanlike', sentence)).toEqual([]);
  });

  test.each(TOLD)('is refused in %s when it is not: %s', (language, sentence) => {
    expect(failedWith(language, 'single', sentence)).toContain('relative_dates');
  });
});

test.each([
  ['en', 'The due date is now a good half year behind us.'],
  ['en', 'It has been over a year since it fell due.'],
  ['en', 'A month has passed since the due date.'],
  ['de', 'Seit der Fälligkeit ist ein halbes Jahr vergangen.'],
  ['de', 'Seit einem Vierteljahr ist sie offen.'],
  ['nl', 'Het is al een half jaar geleden.'],
  ['nl', 'Dat is een kwartaal geleden.'],
  ['sv', 'Förfallodagen passerade för över ett halvår sedan.'],
  ['da', 'Der er gået over et halvt år siden forfald.'],
  ['cs', 'Od splatnosti uplynul měsíc.'],
  ['cs', 'Je otevřená už přes rok.'],
  ['fr', 'Elle est échue depuis près d’un an.'],
  ['es', 'Ya ha transcurrido más de un trimestre desde el vencimiento.'],
  ['es', 'Venció hace medio año.'],
  ['it', 'La scadenza è trascorsa ormai da quasi un anno.'],
  ['it', 'Dalla scadenza è ormai passato quasi un anno.'],
  ['pt', 'Já passou mais de meio ano desde o vencimento.'],
  ['pl', 'Od upływu terminu minęło już ponad pół roku.'],
  ['pl', 'Faktura jest otwarta od roku.'],
  ['ja', 'お支払期日からすでに半年以上が経過しております。'],
])('a longer time than has gone by is refused in %s: %s', (language, sentence) => {
  expect(failedWith(language, 'ibanlike', sentence)).toContain('relative_dates');
});

test.each([
  ['en', 'Until today we have not been able to match it.'],
  ['en', "Then this note is yesterday's news."],
  ['de', 'Leider konnten wir sie bis heute nicht zuordnen.'],
  ['de', 'Bis heute fehlt der Zahlungseingang.'],
  ['de', 'Dann ist diese Nachricht Schnee von gestern.'],
  ['nl', 'Tot vandaag hebben we niets ontvangen.'],
  ['nl', 'Was je me al voor? Dan kan dit mailtje weg.'],
  ['sv', 'Fram till i dag har vi inte fått in någon betalning.'],
  ['sv', 'Hoppas att du har haft en bra start på veckan.'],
  ['da', 'Til i dag er der ikke kommet noget.'],
  ['da', 'Jeg håber, at du har haft en god start på ugen.'],
  ['cs', 'Do dneška jsme platbu nespárovali.'],
])('today, yesterday and the week may be spoken of in passing, in %s: %s', (language, sentence) => {
  expect(failedWith(language, 'single', sentence)).toEqual([]);
});

test.each([
  ['en', 'Payment is due today.'],
  ['en', 'Please pay by today.'],
  ['de', 'Sie haben bis heute Zeit.'],
  ['de', 'Bitte zahlen Sie bis heute.'],
  ['nl', 'Betaal vandaag nog.'],
  ['sv', 'Betala före veckans slut.'],
  ['da', 'Betal i løbet af ugen.'],
  ['cs', 'Zaplaťte do dneška.'],
])('but they set no term, in %s: %s', (language, sentence) => {
  expect(failedWith(language, 'single', sentence)).not.toEqual([]);
});
