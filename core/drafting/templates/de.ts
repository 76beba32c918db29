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
  firm: {
    subjectOne: ({ number, company }) => `Rechnung ${number} von ${company}: Wann können wir mit der Zahlung rechnen?`,
    subjectMany: ({ count, company }) =>
      `${count} offene Rechnungen von ${company}: Wann können wir mit der Zahlung rechnen?`,
    openingOne: ({ number, amount, due }) =>
      `unsere Rechnung ${number} war am ${due} fällig, und ${amount} sind bei uns noch nicht eingegangen. Bitte veranlassen Sie die Zahlung und antworten Sie uns mit dem Datum, an dem sie erfolgt, oder sagen Sie uns, was noch im Weg steht.`,
    openingMany: ({ count }) =>
      `die folgenden ${count} Rechnungen sind noch nicht vollständig bezahlt. Bitte veranlassen Sie die Zahlung der fälligen Beträge und antworten Sie uns mit dem Datum, an dem sie erfolgt, oder sagen Sie uns, was noch im Weg steht.`,
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
  previousReminder: ({ date, count }) =>
    `Zuletzt haben wir Ihnen ${count === 1 ? 'zu dieser Rechnung' : 'zu offenen Rechnungen'} am ${date} geschrieben.`,
  elsewhere: {
    promise: ({ list, count, date }) =>
      `Vielen Dank für die Nachricht, dass ${count === 1 ? `die Zahlung der Rechnung ${list}` : `die Zahlung der Rechnungen ${list}`} für den ${date} vorgesehen ist; um ${count === 1 ? 'diese' : 'diese Rechnungen'} geht es hier nicht.`,
    dispute: ({ list, count }) =>
      `Ihre Rückfrage zu ${count === 1 ? `Rechnung ${list}` : `den Rechnungen ${list}`} klären wir gerade; um ${count === 1 ? 'diese' : 'diese Rechnungen'} geht es hier nicht.`,
  },
  firstTimeLate:
    'Ihre Zahlungen sind bisher immer pünktlich eingegangen, daher nehmen wir an, dass einfach etwas dazwischengekommen ist.',
  valued:
    'Wir schätzen die Zusammenarbeit mit Ihnen. Wenn wir unsererseits etwas in Ordnung bringen sollen, sagen Sie es uns bitte.',
  offers: {
    partPayment: 'Wenn es Ihnen hilft, zahlen Sie gern zunächst einen Teil; eine kurze Antwort genügt.',
    plan: 'Falls Ihnen eine Ratenzahlung hilft, antworten Sie uns bitte; wir suchen dann gemeinsam eine Lösung.',
    callBack:
      'Wenn Sie lieber sprechen möchten, nennen Sie uns in Ihrer Antwort eine passende Uhrzeit, und wir rufen Sie zurück.',
  },
  payHere: 'Hier können Sie online bezahlen:',
  payButton: 'Online bezahlen',
  payThis: 'Online bezahlen:',
  payAsInvoiced: ({ count }) =>
    count === 1
      ? 'Wie Sie bezahlen können, steht auf der Rechnung.'
      : 'Wie Sie bezahlen können, steht auf jeder Rechnung.',
  ignoreIfPaid: 'Falls Sie bereits bezahlt haben, betrachten Sie diese Nachricht bitte als gegenstandslos.',
  replyIfMissing:
    'Falls Ihnen etwas fehlt, zum Beispiel eine Bestellnummer oder eine Kopie der Rechnung, antworten Sie einfach auf diese E-Mail.',
  replyHere:
    'Falls Ihnen etwas fehlt, zum Beispiel eine Bestellnummer oder eine Kopie der Rechnung, antworten Sie einfach auf diese Nachricht.',
  closing: 'Mit freundlichen Grüßen',
  textMessage: {
    overdueOne: ({ company, number, amount, due }) => `${company}: Rechnung ${number}, ${amount}, fällig ${due}.`,
    upcomingOne: ({ company, number, amount, due }) =>
      `${company}: Rechnung ${number}, ${amount}, wird am ${due} fällig.`,
    overdueMany: ({ company, count }) => `${company}: ${count} offene Rechnungen.`,
    upcomingMany: ({ company, count }) => `${company}: ${count} Rechnungen werden bald fällig.`,
    row: ({ number, amount, due }) => `${number}: ${amount}, fällig ${due}`,
    total: ({ amount, currency }) => `Summe${currency ? ` ${currency}` : ''}: ${amount}`,
    pay: 'Zahlen:',
    closing: 'Schon bezahlt? Bitte ignorieren. Fragen? Antworten.',
  },
  call: {
    title: ({ customer, count }) =>
      `Anruf bei ${customer}: ${count === 1 ? 'eine offene Rechnung' : `${count} offene Rechnungen`}`,
    headings: {
      opening: 'Zuerst sagen',
      facts: 'Dann die Fakten',
      questions: 'Fragen',
      offers: 'Das dürfen Sie anbieten',
      never: 'Weglassen',
      closing: 'Abschluss',
      log: 'Notieren',
    },
    opening: ({ name, company, contactName }) =>
      contactName
        ? `Guten Tag, hier ist ${name} von ${company}. Spreche ich mit ${contactName}? Passt es Ihnen gerade?`
        : `Guten Tag, hier ist ${name} von ${company}. Könnte ich bitte mit der Person sprechen, die bei Ihnen für Zahlungen zuständig ist?`,
    // "Rechnungen an" would read as a number of years: "an" is French for one.
    reason: ({ count, overdue }) =>
      overdue
        ? `Es geht um ${count === 1 ? 'eine Rechnung, die bei uns noch offen ist' : `${count} Rechnungen, die bei uns noch offen sind`}.`
        : `Es geht um ${count === 1 ? 'eine Rechnung, die bald fällig wird' : `${count} Rechnungen, die bald fällig werden`}; ich möchte hören, ob alles in Ordnung ist.`,
    questions: [
      'Haben Sie sie erhalten, und ist alles in Ordnung?',
      'Fehlt Ihnen etwas, zum Beispiel eine Bestellnummer oder eine Kopie der Rechnung?',
      'Ist die Zahlung schon unterwegs? Dann vielen Dank, mehr ist nicht nötig.',
      'Wenn nicht: Wann können wir damit rechnen?',
      'Gibt es unsererseits etwas, das wir in Ordnung bringen sollten?',
    ],
    offers: {
      partPayment: 'Zunächst einen Teil zahlen.',
      plan: 'Eine Ratenzahlung: Notieren Sie, was helfen würde; die Einzelheiten folgen schriftlich.',
      callBack: 'Ein Rückruf zu einer passenden Uhrzeit.',
    },
    never: [
      'Sprechen Sie nur mit der Ansprechperson über die Rechnungen; andere bitten Sie nur um einen Rückruf.',
      'Bleiben Sie bei dem, was auf dieser Seite steht: keine Schritte, Bedingungen oder Beträge darüber hinaus.',
      'Nehmen Sie am Telefon keine Zahlung und keine Zahlungsdaten entgegen.',
      'Diskutieren Sie nicht. Ist etwas strittig, notieren Sie es und sagen Sie nur zu, dass es sich jemand ansieht.',
    ],
    closing: [
      'Wiederholen Sie in einem Satz, was Sie gehört haben.',
      'Bedanken Sie sich und sagen Sie, dass Sie es per E-Mail bestätigen.',
    ],
    log: [
      'Mit wem Sie gesprochen haben, oder dass niemand erreichbar war.',
      'Datum und Betrag, die der Kunde genannt hat, in seinen eigenen Worten.',
      'Was strittig ist oder fehlt, mit der Rechnungsnummer.',
      'Was als Nächstes geschieht und wer es tut.',
    ],
  },
  note: {
    subject: ({ customer, count }) =>
      `Bitte prüfen: ${customer}, ${count === 1 ? 'eine offene Rechnung' : `${count} offene Rechnungen`}`,
    greeting: 'Guten Tag,',
    opening: ({ customer, count, days }) =>
      count === 1
        ? `eine Rechnung von ${customer} ist seit ${days === 1 ? '1 Tag' : `${days} Tagen`} überfällig. Vorerst senden wir dazu keine weitere Erinnerung.`
        : `${count} Rechnungen von ${customer} sind offen, die älteste ist seit ${days === 1 ? '1 Tag' : `${days} Tagen`} überfällig. Vorerst senden wir dazu keine weiteren Erinnerungen.`,
    notOverdue: ({ customer, count }) =>
      count === 1
        ? `eine Rechnung von ${customer} ist offen und noch nicht überfällig. Vorerst senden wir dazu keine Erinnerung.`
        : `${count} Rechnungen von ${customer} sind offen und noch nicht überfällig. Vorerst senden wir dazu keine Erinnerungen.`,
    questions:
      'Gibt es ein Problem mit der Leistung, eine Reklamation, eine fehlende Bestellnummer oder etwas anderes, das wir wissen sollten? Bitte sprechen Sie mit dem Kunden oder sagen Sie uns, wie wir weitermachen.',
    reminded: ({ count, date }) => `Bisher gesendete Erinnerungen: ${count}${date ? ` (die letzte am ${date})` : ''}.`,
    notReminded: 'Bisher wurde keine Erinnerung gesendet.',
    replied: ({ date }) =>
      `Der Kunde hat uns zuletzt am ${date} geantwortet; bitte sehen Sie sich zuerst den Schriftwechsel an.`,
    promise: ({ date, amount }) =>
      `${amount ? `Eine Zahlung von ${amount}` : 'Eine Zahlung'}, angekündigt bis zum ${date}, ist nicht eingegangen.`,
    contact: (name) => `Ansprechpartner beim Kunden: ${name}.`,
    closing: 'Vielen Dank',
  },
};
