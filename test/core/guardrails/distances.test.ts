import { checkDraft } from '../../../core/guardrails/runChecks';
import { withSentence } from '../../fixtures/honestSentences/withSentence';

/** Names of the failed checks; the sound of a sentence is judged elsewhere. */
const failedWith = (...said: Parameters<typeof withSentence>): string[] =>
  checkDraft({ draft: withSentence(...said) })
    .filter(({ passed, name }) => !passed && name !== 'wording')
    .map(({ name }) => name);

/** Days overdue: INV-2048 of `single` 15; days to come of `upcoming` 7. `#` stands for the count. */
const COUNTED = {
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
