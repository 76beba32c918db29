import type { Wording } from './wording';

/** Italian with Lei. "Gentile" with the full name is polite and needs no guess about a person's gender. */
export const it: Wording = {
  greeting: (name) => (name ? `Gentile ${name},` : 'Buongiorno,'),
  upcoming: {
    subjectOne: ({ number, company, due }) => `Fattura ${number} di ${company}: scadenza ${due}`,
    subjectMany: ({ count, company }) => `${count} fatture di ${company} di prossima scadenza`,
    openingOne: ({ number, amount, due }) =>
      `Le segnaliamo che la nostra fattura ${number} (${amount}) scade il ${due}. Se il pagamento è già programmato, non deve fare altro.`,
    openingMany: ({ count }) =>
      `Le segnaliamo che le seguenti ${count} fatture sono di prossima scadenza. Se i pagamenti sono già programmati, non deve fare altro.`,
  },
  friendly: {
    subjectOne: ({ number, company }) => `Promemoria: fattura ${number} di ${company}`,
    subjectMany: ({ count, company }) => `Promemoria: ${count} fatture di ${company} da saldare`,
    openingOne: ({ number, amount, due }) =>
      `Forse è semplicemente sfuggita: la nostra fattura ${number} è scaduta il ${due} e risultano ancora da saldare ${amount}.`,
    openingMany: ({ count }) =>
      `Le inviamo un cortese promemoria: le seguenti ${count} fatture risultano ancora da saldare. Forse sono semplicemente sfuggite.`,
  },
  direct: {
    subjectOne: ({ number, company }) => `Fattura ${number} di ${company} scaduta`,
    subjectMany: ({ count, company }) => `${count} fatture di ${company} da saldare`,
    openingOne: ({ number, amount, due }) =>
      `La nostra fattura ${number} è scaduta il ${due} e risultano ancora da saldare ${amount}. La preghiamo di disporre il pagamento o di indicarci quando possiamo attenderlo.`,
    openingMany: ({ count }) =>
      `Le seguenti ${count} fatture risultano ancora da saldare. La preghiamo di disporre il pagamento degli importi scaduti o di indicarci quando possiamo attenderlo.`,
  },
  firm: {
    subjectOne: ({ number, company }) => `Fattura ${number} di ${company}: quando possiamo attendere il pagamento?`,
    subjectMany: ({ count, company }) => `${count} fatture di ${company}: quando possiamo attendere il pagamento?`,
    openingOne: ({ number, amount, due }) =>
      `La nostra fattura ${number} è scaduta il ${due} e non abbiamo ancora ricevuto ${amount}. La preghiamo di disporre il pagamento e di risponderci indicando la data prevista, oppure di dirci che cosa lo impedisce.`,
    openingMany: ({ count }) =>
      `Le seguenti ${count} fatture non risultano ancora interamente pagate. La preghiamo di disporre il pagamento degli importi scaduti e di risponderci indicando la data prevista, oppure di dirci che cosa lo impedisce.`,
  },
  columns: { number: 'Fattura', amount: 'Importo da saldare', due: 'Scadenza' },
  listed: ({ number, amount, due }) => `${number}: ${amount}, scadenza ${due}`,
  total: ({ amount, currency }) => `Totale${currency ? ` in ${currency}` : ''}: ${amount}`,
  partPayment: ({ amount, number }) => `${amount} per la fattura ${number}`,
  thanksFor: (list) => `Abbiamo già registrato ${list}: grazie.`,
  credit: ({ amount, number }) => `${amount} (${number})`,
  creditsOpen: (list) => `Risulta inoltre un credito a Suo favore, qui non ancora detratto: ${list}.`,
  brokenPromise: ({ date, amount }) =>
    `Ci aveva annunciato ${amount ? `un pagamento di ${amount}` : 'il pagamento'} per il ${date}, ma non lo abbiamo ancora trovato. Se i Suoi programmi sono cambiati, Le saremmo grati se ci indicasse il giorno previsto.`,
  previousReminder: ({ date, count }) =>
    `Il nostro ultimo messaggio su ${count === 1 ? 'questa fattura' : 'fatture da saldare'} è del ${date}.`,
  elsewhere: {
    promise: ({ list, count, date, inCall }) =>
      `Grazie per averci comunicato che il pagamento ${count === 1 ? `della fattura ${list}` : `delle fatture ${list}`} è previsto per il ${date}; ${inCall ? 'questa chiamata' : 'questo messaggio'} non ${count === 1 ? 'la' : 'le'} riguarda.`,
    dispute: ({ list, count, inCall }) =>
      `Stiamo verificando le Sue osservazioni ${count === 1 ? `sulla fattura ${list}` : `sulle fatture ${list}`}; ${inCall ? 'questa chiamata' : 'questo messaggio'} non ${count === 1 ? 'la' : 'le'} riguarda.`,
  },
  firstTimeLate: 'I Suoi pagamenti sono sempre arrivati puntuali: immaginiamo che ci sia stato solo un contrattempo.',
  valued:
    'Teniamo molto alla collaborazione con Lei. Se da parte nostra c’è qualcosa da sistemare, ce lo dica senz’altro.',
  offers: {
    partPayment: 'Se può esserLe utile, può pagare intanto una parte: basta una breve risposta.',
    plan: 'Se un piano di pagamento può esserLe utile, ci risponda e cercheremo insieme una soluzione.',
    callBack: 'Se preferisce parlarne, ci risponda con un orario che Le è comodo e La richiameremo.',
  },
  payHere: 'Può pagare online qui:',
  payButton: 'Paga online',
  payThis: 'Paga online:',
  payAsInvoiced: ({ count }) =>
    count === 1
      ? 'Le modalità di pagamento sono riportate nella fattura.'
      : 'Le modalità di pagamento sono riportate in ciascuna fattura.',
  ignoreIfPaid: 'Se ha già effettuato il pagamento, La preghiamo di non tenere conto di questo messaggio.',
  replyIfMissing:
    'Se manca qualcosa, per esempio un numero d’ordine o una copia della fattura, basta rispondere a questa e-mail.',
  replyHere:
    'Se manca qualcosa, per esempio un numero d’ordine o una copia della fattura, basta rispondere a questo messaggio.',
  closing: 'Cordiali saluti,',
  textMessage: {
    overdueOne: ({ company, number, amount, due }) =>
      `${company}: fattura ${number}, ${amount} da saldare, scaduta il ${due}.`,
    upcomingOne: ({ company, number, amount, due }) => `${company}: la fattura ${number}, ${amount}, scade il ${due}.`,
    overdueMany: ({ company, count }) => `${company}: ${count} fatture da saldare.`,
    upcomingMany: ({ company, count }) => `${company}: ${count} fatture di prossima scadenza.`,
    row: ({ number, amount, due }) => `${number}: ${amount}, scadenza ${due}`,
    total: ({ amount, currency }) => `Totale${currency ? ` ${currency}` : ''}: ${amount}`,
    pay: 'Paga:',
    closing: 'Già pagato? Ignori il messaggio. Domande? Risponda qui.',
  },
  call: {
    title: ({ customer, count }) =>
      `Chiamare ${customer}: ${count === 1 ? 'una fattura da saldare' : `${count} fatture da saldare`}`,
    headings: {
      opening: 'Per cominciare',
      facts: 'Poi i fatti',
      questions: 'Domande',
      offers: 'Può proporre',
      never: 'Da evitare',
      closing: 'Per concludere',
      log: 'Da annotare',
    },
    opening: ({ name, company, contactName }) =>
      contactName
        ? `Buongiorno, sono ${name} di ${company}. Parlo con ${contactName}? È un buon momento?`
        : `Buongiorno, sono ${name} di ${company}. Potrei parlare con la persona che si occupa dei pagamenti?`,
    reason: ({ count, overdue }) =>
      overdue
        ? `Chiamo per ${count === 1 ? 'una fattura che risulta' : `${count} fatture che risultano`} ancora da saldare.`
        : `Chiamo per ${count === 1 ? 'una fattura' : `${count} fatture`} di prossima scadenza, per sapere se è tutto a posto.`,
    questions: [
      'Ha ricevuto tutto ed è in ordine?',
      'Manca qualcosa, per esempio un numero d’ordine o una copia della fattura?',
      'Il pagamento è già stato fatto? Allora grazie, non serve altro.',
      'Se no: quando possiamo attenderlo?',
      'C’è qualcosa da sistemare da parte nostra?',
    ],
    offers: {
      partPayment: 'Pagare intanto una parte.',
      plan: 'Un piano di pagamento: annoti che cosa aiuterebbe; i dettagli seguono per iscritto.',
      callBack: 'Richiamare a un orario comodo.',
    },
    never: [
      'Parli delle fatture solo con il referente; agli altri chieda soltanto di essere richiamato.',
      'Resti ai fatti di questa pagina: nessun passo, condizione o importo che non sia scritto qui.',
      'Non accetti pagamenti né dati di pagamento al telefono.',
      'Non discuta. Se qualcosa non è chiaro, lo annoti e dica solo che un collega lo verificherà.',
    ],
    closing: ['Ripeta in una frase ciò che è stato detto.', 'Ringrazi e dica che seguirà una conferma per e-mail.'],
    log: [
      'La persona con cui si è svolta la chiamata, oppure che nessuno ha risposto.',
      'Il giorno e l’importo indicati dal cliente, con le sue parole.',
      'Ciò che non è chiaro o che manca, con il numero di fattura.',
      'Che cosa succede ora e chi se ne occupa.',
    ],
  },
  note: {
    subject: ({ customer, count }) =>
      `Da verificare: ${customer}, ${count === 1 ? 'una fattura da saldare' : `${count} fatture da saldare`}`,
    greeting: 'Buongiorno,',
    opening: ({ customer, count, days }) =>
      count === 1
        ? `Una fattura di ${customer} è scaduta da ${days === 1 ? '1 giorno' : `${days} giorni`}. Per ora non inviamo altri promemoria.`
        : `${count} fatture di ${customer} risultano da saldare; la più vecchia è scaduta da ${days === 1 ? '1 giorno' : `${days} giorni`}. Per ora non inviamo altri promemoria.`,
    notOverdue: ({ customer, count }) =>
      count === 1
        ? `Una fattura di ${customer} risulta da saldare e non è ancora scaduta. Per ora non inviamo promemoria.`
        : `${count} fatture di ${customer} risultano da saldare e non sono ancora scadute. Per ora non inviamo promemoria.`,
    questions:
      'C’è un problema con il servizio, un disaccordo, un numero d’ordine mancante o altro che dovremmo sapere? La preghiamo di parlarne con il cliente o di dirci come procedere.',
    reminded: ({ count, date }) => `Promemoria inviati finora: ${count}${date ? ` (il più recente il ${date})` : ''}.`,
    notReminded: 'Finora non è stato inviato alcun promemoria.',
    replied: ({ date }) => `Il cliente ci ha risposto il ${date}; La preghiamo di leggere prima la corrispondenza.`,
    promise: ({ date, amount }) =>
      `${amount ? `Un pagamento di ${amount}` : 'Un pagamento'} previsto per il ${date} non è arrivato.`,
    contact: (name) => `Il nostro referente: ${name}.`,
    closing: 'Grazie,',
  },
};
