import type { Wording } from './wording';

/** German with Sie. "Guten Tag" with the full name needs no guess about a person's gender. */
export const de: Wording = {
  greeting: (name) => (name ? `Guten Tag ${name},` : 'Guten Tag,'),
  upcoming: {
    subjectOne: ({ number, company, due }) => `Rechnung ${number} von ${company} ist am ${due} fällig`,
    subjectMany: ({ count, company }) => `${count} Rechnungen von ${company} werden bald fällig`,
    openingOne: ({ number, amount, due }) =>
      `ein kurzer Hinweis: Unsere Rechnung ${number} (${amount}) ist am ${due} fällig. Falls die Zahlung schon eingeplant ist, brauchen Sie nichts weiter zu tun.`,
    openingMany: ({ count }) =>
      `ein kurzer Hinweis: Die folgenden ${count} Rechnungen werden bald fällig. Falls die Zahlungen schon eingeplant sind, brauchen Sie nichts weiter zu tun.`,
  },
  friendly: {
    subjectOne: ({ number, company }) => `Freundliche Erinnerung: Rechnung ${number} von ${company}`,
    subjectMany: ({ count, company }) => `Freundliche Erinnerung: ${count} offene Rechnungen von ${company}`,
    openingOne: ({ number, amount, due }) =>
      `vielleicht ist es im Tagesgeschäft untergegangen: Unsere Rechnung ${number} war am ${due} fällig, und es sind noch ${amount} offen.`,
    openingMany: ({ count }) =>
      `die folgenden ${count} Rechnungen sind bei uns noch offen. Vielleicht ist im Tagesgeschäft etwas untergegangen.`,
  },
  direct: {
    subjectOne: ({ number, company }) => `Rechnung ${number} von ${company} ist überfällig`,
    subjectMany: ({ count, company }) => `${count} offene Rechnungen von ${company}`,
    openingOne: ({ number, amount, due }) =>
      `unsere Rechnung ${number} war am ${due} fällig, und es sind noch ${amount} offen. Bitte veranlassen Sie die Zahlung oder teilen Sie uns mit, wann wir damit rechnen können.`,
    openingMany: ({ count }) =>
      `die folgenden ${count} Rechnungen sind bei uns noch offen. Bitte veranlassen Sie die Zahlung der fälligen Beträge oder teilen Sie uns mit, wann wir damit rechnen können.`,
  },
  columns: { number: 'Rechnung', amount: 'Offener Betrag', due: 'Fällig am' },
  listed: ({ number, amount, due }) => `${number}: ${amount}, fällig am ${due}`,
  total: ({ amount, currency }) => `Summe${currency ? ` in ${currency}` : ''}: ${amount}`,
  partPayment: ({ amount, number }) => `${amount} zu Rechnung ${number}`,
  thanksFor: (list) => `Bereits verbucht haben wir ${list}, vielen Dank dafür.`,
  credit: ({ amount, number }) => `${amount} (${number})`,
  creditsOpen: (list) => `Auf Ihrem Kundenkonto besteht noch ein Guthaben, das hier nicht abgezogen ist: ${list}.`,
  brokenPromise: ({ date, amount }) =>
    `Sie hatten uns ${amount ? `eine Zahlung von ${amount}` : 'die Zahlung'} bis zum ${date} angekündigt; wir konnten sie bisher leider nicht finden. Falls sich etwas geändert hat, geben Sie uns bitte kurz Bescheid.`,
  payHere: 'Hier können Sie online bezahlen:',
  payButton: 'Online bezahlen',
  payThis: 'Online bezahlen:',
  ignoreIfPaid: 'Falls Sie bereits bezahlt haben, betrachten Sie diese Nachricht bitte als gegenstandslos.',
  replyIfMissing:
    'Falls Ihnen etwas fehlt, zum Beispiel eine Bestellnummer oder eine Kopie der Rechnung, antworten Sie einfach auf diese E-Mail.',
  closing: 'Mit freundlichen Grüßen',
  note: {
    subject: ({ customer, count }) =>
      `Bitte prüfen: ${customer}, ${count === 1 ? 'eine offene Rechnung' : `${count} offene Rechnungen`}`,
    greeting: 'Guten Tag,',
    opening: ({ customer, count, days }) =>
      count === 1
        ? `eine Rechnung von ${customer} ist seit ${days} Tagen überfällig. Vorerst senden wir dazu keine weitere Erinnerung.`
        : `${count} Rechnungen von ${customer} sind offen, die älteste ist seit ${days} Tagen überfällig. Vorerst senden wir dazu keine weiteren Erinnerungen.`,
    questions:
      'Gibt es ein Problem mit der Leistung, eine Reklamation, eine fehlende Bestellnummer oder etwas anderes, das wir wissen sollten? Bitte sprechen Sie mit dem Kunden oder sagen Sie uns, wie wir weitermachen.',
    reminded: 'Erinnerungen wurden bereits gesendet.',
    notReminded: 'Bisher wurde keine Erinnerung gesendet.',
    replied: 'Der Kunde hat uns geantwortet; bitte sehen Sie sich zuerst den Schriftwechsel an.',
    promise: ({ date, amount }) =>
      `${amount ? `Eine Zahlung von ${amount}` : 'Eine Zahlung'}, angekündigt bis zum ${date}, ist nicht eingegangen.`,
    contact: (name) => `Ansprechpartner beim Kunden: ${name}.`,
    closing: 'Vielen Dank',
  },
};
