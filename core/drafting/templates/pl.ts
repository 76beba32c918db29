import { pluralForm } from './pluralForm';
import type { Wording } from './wording';

const invoices = (count: number): string =>
  `${count} ${pluralForm('pl', count, { one: 'faktura', few: 'faktury', many: 'faktur' })}`;
const open = (count: number): string =>
  `${count} ${pluralForm('pl', count, { one: 'nieopłacona faktura', few: 'nieopłacone faktury', many: 'nieopłaconych faktur' })}`;
/** "widnieją 3 faktury", but "widnieje 5 faktur". */
const listed = (count: number): string =>
  `${pluralForm('pl', count, { one: 'widnieje', few: 'widnieją', many: 'widnieje' })} ${open(count)}`;
const days = (count: number): string =>
  `${count} ${pluralForm('pl', count, { one: 'dzień', few: 'dni', many: 'dni' })}`;

/** Polish to Państwo: polite to a person and a company alike, and free of a guess about gender; small letters after the greeting. */
export const pl: Wording = {
  greeting: (name) => (name ? `Dzień dobry, ${name},` : 'Dzień dobry,'),
  upcoming: {
    subjectOne: ({ number, company, due }) => `Faktura ${number} od ${company}: termin płatności ${due}`,
    subjectMany: ({ count, company }) => `${invoices(count)} od ${company} ze zbliżającym się terminem płatności`,
    openingOne: ({ number, amount, due }) =>
      `uprzejmie informujemy, że termin płatności naszej faktury ${number} (${amount}) przypada na ${due}. Jeśli płatność jest już zaplanowana, nie muszą Państwo nic więcej robić.`,
    openingMany: ({ count }) =>
      `uprzejmie informujemy o zbliżającym się terminie płatności następujących dokumentów: ${invoices(count)}. Jeśli płatności są już zaplanowane, nie muszą Państwo nic więcej robić.`,
  },
  friendly: {
    subjectOne: ({ number, company }) => `Uprzejme przypomnienie: faktura ${number} od ${company}`,
    subjectMany: ({ count, company }) => `Uprzejme przypomnienie: ${open(count)} od ${company}`,
    openingOne: ({ number, amount, due }) =>
      `być może umknęło to Państwa uwadze: termin płatności naszej faktury ${number} minął ${due}, a do zapłaty pozostaje ${amount}.`,
    openingMany: ({ count }) =>
      `uprzejmie przypominamy, że w naszej ewidencji nadal ${listed(count)}. Być może umknęło to Państwa uwadze.`,
  },
  direct: {
    subjectOne: ({ number, company }) => `Faktura ${number} od ${company}: minął termin płatności`,
    subjectMany: ({ count, company }) => `${open(count)} od ${company}`,
    openingOne: ({ number, amount, due }) =>
      `termin płatności naszej faktury ${number} minął ${due}, a do zapłaty pozostaje ${amount}. Prosimy o uregulowanie płatności lub o informację, kiedy możemy się jej spodziewać.`,
    openingMany: ({ count }) =>
      `w naszej ewidencji nadal ${listed(count)}. Prosimy o uregulowanie kwot, których termin płatności minął, lub o informację, kiedy możemy się ich spodziewać.`,
  },
  firm: {
    subjectOne: ({ number, company }) => `Faktura ${number} od ${company}: kiedy możemy spodziewać się płatności?`,
    subjectMany: ({ count, company }) => `${open(count)} od ${company}: kiedy możemy spodziewać się płatności?`,
    openingOne: ({ number, amount, due }) =>
      `termin płatności naszej faktury ${number} minął ${due}, a kwota ${amount} do nas nie dotarła. Prosimy o uregulowanie płatności i o odpowiedź z podaniem jej daty albo o informację, co stoi na przeszkodzie.`,
    openingMany: ({ count }) =>
      `w naszej ewidencji nadal ${listed(count)}. Prosimy o uregulowanie kwot, których termin płatności minął, i o odpowiedź z podaniem daty płatności albo o informację, co stoi na przeszkodzie.`,
  },
  columns: { number: 'Faktura', amount: 'Kwota do zapłaty', due: 'Termin płatności' },
  listed: ({ number, amount, due }) => `${number}: ${amount}, termin płatności ${due}`,
  total: ({ amount, currency }) => `Razem${currency ? ` w ${currency}` : ''}: ${amount}`,
  partPayment: ({ amount, number }) => `${amount} do faktury ${number}`,
  thanksFor: (list) => `Odnotowaliśmy już wpłatę: ${list}. Dziękujemy.`,
  credit: ({ amount, number }) => `${amount} (${number})`,
  creditsOpen: (list) => `Na Państwa koncie jest też nadpłata, której tu jeszcze nie odliczono: ${list}.`,
  brokenPromise: ({ date, amount }) =>
    `Otrzymaliśmy od Państwa informację, że ${amount ? `wpłata ${amount}` : 'wpłata'} nastąpi ${date}, ale jeszcze jej nie odnaleźliśmy. Jeśli plany się zmieniły, prosimy o wiadomość, kiedy możemy się jej spodziewać.`,
  previousReminder: ({ date, count }) =>
    `Nasza poprzednia wiadomość w sprawie ${count === 1 ? 'tej faktury' : 'nieopłaconych faktur'} jest z dnia ${date}.`,
  elsewhere: {
    promise: ({ list, count, date, inCall }) =>
      `Dziękujemy za informację, że płatność ${count === 1 ? `faktury ${list}` : `faktur ${list}`} zaplanowano na ${date}; ${inCall ? 'ta rozmowa' : 'ta wiadomość'} ${count === 1 ? 'jej' : 'ich'} nie dotyczy.`,
    dispute: ({ list, count, inCall }) =>
      `Sprawdzamy Państwa uwagi do ${count === 1 ? `faktury ${list}` : `faktur ${list}`}; ${inCall ? 'ta rozmowa' : 'ta wiadomość'} ${count === 1 ? 'jej' : 'ich'} nie dotyczy.`,
  },
  firstTimeLate: 'Państwa płatności zawsze docierały na czas, więc zakładamy, że po prostu coś stanęło na drodze.',
  valued: 'Bardzo cenimy współpracę z Państwem. Jeśli po naszej stronie jest coś do poprawienia, prosimy o wiadomość.',
  offers: {
    partPayment: 'Jeśli to pomoże, mogą Państwo najpierw zapłacić część; wystarczy krótka odpowiedź.',
    plan: 'Jeśli pomógłby plan płatności, prosimy o odpowiedź, a wspólnie poszukamy rozwiązania.',
    callBack: 'Jeśli wolą Państwo porozmawiać, prosimy podać w odpowiedzi dogodną porę, a oddzwonimy.',
  },
  payHere: 'Mogą Państwo zapłacić online tutaj:',
  payButton: 'Zapłać online',
  payThis: 'Zapłać online:',
  payAsInvoiced: ({ count }) =>
    count === 1 ? 'Sposób płatności podano na fakturze.' : 'Sposób płatności podano na każdej fakturze.',
  ignoreIfPaid: 'Jeśli płatność została już zrealizowana, prosimy zignorować tę wiadomość.',
  replyIfMissing:
    'Jeśli czegoś brakuje, na przykład numeru zamówienia lub kopii faktury, wystarczy odpowiedzieć na tę wiadomość e-mail.',
  replyHere:
    'Jeśli czegoś brakuje, na przykład numeru zamówienia lub kopii faktury, wystarczy odpowiedzieć na tę wiadomość.',
  closing: 'Z poważaniem',
  // Without ą, ę, ł and the like, as Polish text messages are written: with them a message holds 70 letters.
  textMessage: {
    overdueOne: ({ company, number, amount, due }) =>
      `${company}: faktura ${number}, do zaplaty ${amount}, termin ${due}.`,
    upcomingOne: ({ company, number, amount, due }) => `${company}: faktura ${number}, ${amount}, termin ${due}.`,
    overdueMany: ({ company, count }) =>
      `${company}: ${count} ${pluralForm('pl', count, { one: 'faktura', few: 'faktury', many: 'faktur' })} do zaplaty.`,
    upcomingMany: ({ company, count }) => `${company}: ${invoices(count)}, termin platnosci wkrotce.`,
    row: ({ number, amount, due }) => `${number}: ${amount}, termin ${due}`,
    total: ({ amount, currency }) => `Razem${currency ? ` ${currency}` : ''}: ${amount}`,
    pay: 'Zaplac:',
    closing: 'Juz zaplacone? Prosimy pominac. Pytania? Prosimy o odpowiedz.',
  },
  call: {
    title: ({ customer, count }) => `Telefon do ${customer}: ${open(count)}`,
    headings: {
      opening: 'Na początek',
      facts: 'Potem fakty',
      questions: 'Pytania',
      offers: 'Można zaproponować',
      never: 'Czego unikać',
      closing: 'Na koniec',
      log: 'Do zapisania',
    },
    opening: ({ name, company, contactName }) =>
      contactName
        ? `Dzień dobry, mówi ${name}, ${company}. Czy to ${contactName}? Czy to dobry moment?`
        : `Dzień dobry, mówi ${name}, ${company}. Czy mogę mówić z osobą, która zajmuje się płatnościami?`,
    reason: ({ count, overdue }) =>
      overdue
        ? `Dzwonię w takiej sprawie: w naszej ewidencji ${listed(count)}.`
        : `Dzwonię w takiej sprawie: zbliża się termin płatności (${invoices(count)}). Chcę tylko sprawdzić, czy wszystko jest w porządku.`,
    questions: [
      'Czy dokumenty dotarły i czy wszystko się zgadza?',
      'Czy czegoś brakuje, na przykład numeru zamówienia lub kopii faktury?',
      'Czy płatność jest już zrealizowana? Jeśli tak, dziękujemy, nic więcej nie trzeba.',
      'Jeśli nie: kiedy możemy się jej spodziewać?',
      'Czy po naszej stronie jest coś do poprawienia?',
    ],
    offers: {
      partPayment: 'Najpierw zapłata części.',
      plan: 'Plan płatności: zanotować, co by pomogło; szczegóły na piśmie.',
      callBack: 'Oddzwonienie o dogodnej porze.',
    },
    never: [
      'O fakturach rozmawiamy tylko z osobą do kontaktu; innych prosimy jedynie o oddzwonienie.',
      'Trzymamy się faktów z tej strony: nic, czego tu nie zapisano.',
      'Nie przyjmujemy płatności ani danych do płatności przez telefon.',
      'Nie spieramy się. Jeśli coś jest niejasne, notujemy to i mówimy tylko, że sprawdzi to nasz zespół.',
    ],
    closing: [
      'Powtórzyć jednym zdaniem to, co powiedział rozmówca.',
      'Podziękować i zapowiedzieć potwierdzenie e-mailem.',
    ],
    log: [
      'Z kim odbyła się rozmowa albo że nikt nie odebrał.',
      'Data i kwota podane przez klienta, jego własnymi słowami.',
      'Co jest niejasne lub czego brakuje, z numerem faktury.',
      'Co dalej i kto się tym zajmie.',
    ],
  },
  note: {
    subject: ({ customer, count }) => `Do sprawdzenia: ${customer}, ${open(count)}`,
    greeting: 'Dzień dobry,',
    opening: ({ customer, count, days: overdue }) =>
      count === 1
        ? `Faktura klienta ${customer} jest ${days(overdue)} po terminie. Na razie nie wysyłamy w jej sprawie przypomnień.`
        : `Klient ${customer}: ${open(count)}, najstarsza ${days(overdue)} po terminie. Na razie nie wysyłamy w ich sprawie przypomnień.`,
    notOverdue: ({ customer, count }) =>
      count === 1
        ? `Faktura klienta ${customer} jest otwarta, a jej termin jeszcze nie minął. Na razie nie wysyłamy w jej sprawie przypomnień.`
        : `Klient ${customer}: ${open(count)}, termin żadnej jeszcze nie minął. Na razie nie wysyłamy w ich sprawie przypomnień.`,
    questions:
      'Czy jest problem z usługą, rozbieżność, brakujący numer zamówienia lub coś innego, o czym warto wiedzieć? Prosimy o rozmowę z klientem lub o informację, jak mamy postąpić.',
    reminded: ({ count, date }) => `Wysłane dotąd przypomnienia: ${count}${date ? ` (najnowsze ${date})` : ''}.`,
    notReminded: 'Dotąd nie wysłano żadnego przypomnienia.',
    replied: ({ date }) => `Klient odpisał nam ${date}; prosimy najpierw przeczytać korespondencję.`,
    promise: ({ date, amount }) =>
      `${amount ? `Wpłata ${amount} zapowiadana` : 'Wpłata zapowiadana'} na ${date} nie dotarła.`,
    contact: (name) => `Osoba do kontaktu: ${name}.`,
    closing: 'Dziękujemy',
  },
};
