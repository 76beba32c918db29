import type { Wording } from './wording';

/** Danish with the plural I of companies; "Kære" with a name and "Hej" without are polite and guess no gender. */
export const da: Wording = {
  greeting: (name) => (name ? `Kære ${name}` : 'Hej'),
  upcoming: {
    subjectOne: ({ number, company, due }) => `Faktura ${number} fra ${company} forfalder den ${due}`,
    subjectMany: ({ count, company }) => `${count} fakturaer fra ${company} forfalder snart`,
    openingOne: ({ number, amount, due }) =>
      `Vi vil blot gøre opmærksom på, at vores faktura ${number} (${amount}) forfalder den ${due}. Er betalingen allerede planlagt, behøver I ikke gøre mere.`,
    openingMany: ({ count }) =>
      `Vi vil blot gøre opmærksom på, at følgende ${count} fakturaer snart forfalder. Er betalingerne allerede planlagt, behøver I ikke gøre mere.`,
  },
  friendly: {
    subjectOne: ({ number, company }) => `Venlig påmindelse: faktura ${number} fra ${company}`,
    subjectMany: ({ count, company }) => `Venlig påmindelse: ${count} åbne fakturaer fra ${company}`,
    openingOne: ({ number, amount, due }) =>
      `Det kan let være blevet overset: Vores faktura ${number} forfaldt den ${due}, og der står stadig ${amount} åbent hos os.`,
    openingMany: ({ count }) =>
      `Det her er en venlig påmindelse om, at følgende ${count} fakturaer stadig står åbne hos os. Det kan let være blevet overset.`,
  },
  direct: {
    subjectOne: ({ number, company }) => `Faktura ${number} fra ${company} er forfalden`,
    subjectMany: ({ count, company }) => `${count} åbne fakturaer fra ${company}`,
    openingOne: ({ number, amount, due }) =>
      `Vores faktura ${number} forfaldt den ${due}, og der står stadig ${amount} åbent hos os. Vil I sørge for betalingen eller give os besked om, hvornår vi kan forvente den?`,
    openingMany: ({ count }) =>
      `Følgende ${count} fakturaer står stadig åbne hos os. Vil I sørge for betalingen af det forfaldne eller give os besked om, hvornår vi kan forvente den?`,
  },
  firm: {
    subjectOne: ({ number, company }) => `Faktura ${number} fra ${company}: hvornår kan vi forvente betalingen?`,
    subjectMany: ({ count, company }) => `${count} åbne fakturaer fra ${company}: hvornår kan vi forvente betalingen?`,
    openingOne: ({ number, amount, due }) =>
      `Vores faktura ${number} forfaldt den ${due}, og vi har endnu ikke modtaget ${amount} fra jer. Vi beder jer sørge for betalingen og svare med den dato, hvor den sker, eller fortælle os, hvad der står i vejen.`,
    openingMany: ({ count }) =>
      `Følgende ${count} fakturaer er endnu ikke betalt fuldt ud. Vi beder jer sørge for betalingen af det forfaldne og svare med den dato, hvor den sker, eller fortælle os, hvad der står i vejen.`,
  },
  columns: { number: 'Faktura', amount: 'Åbent beløb', due: 'Forfaldsdato' },
  listed: ({ number, amount, due }) => `${number}: ${amount}, forfaldsdato ${due}`,
  total: ({ amount, currency }) => `I alt${currency ? ` i ${currency}` : ''}: ${amount}`,
  partPayment: ({ amount, number }) => `${amount} for faktura ${number}`,
  thanksFor: (list) => `Vi har allerede bogført ${list}, tak for det.`,
  credit: ({ amount, number }) => `${amount} (${number})`,
  creditsOpen: (list) => `I har også et tilgodehavende hos os, som endnu ikke er trukket fra her: ${list}.`,
  brokenPromise: ({ date, amount }) =>
    `I havde meldt ${amount ? `en betaling på ${amount}` : 'betalingen'} til den ${date}, men vi har endnu ikke kunnet finde den. Er jeres planer ændret, hører vi gerne, hvilken dag vi kan forvente den.`,
  previousReminder: ({ date, count }) =>
    `Vores seneste besked om ${count === 1 ? 'denne faktura' : 'åbne fakturaer'} er fra den ${date}.`,
  elsewhere: {
    promise: ({ list, count, date, inCall }) =>
      `Tak for beskeden om, at ${count === 1 ? `faktura ${list}` : `fakturaerne ${list}`} er planlagt til betaling den ${date}; ${inCall ? 'dette opkald' : 'denne besked'} handler ikke om ${count === 1 ? 'den' : 'dem'}.`,
    dispute: ({ list, count, inCall }) =>
      `Vi ser på jeres spørgsmål om ${count === 1 ? `faktura ${list}` : `fakturaerne ${list}`}; ${inCall ? 'dette opkald' : 'denne besked'} handler ikke om ${count === 1 ? 'den' : 'dem'}.`,
  },
  firstTimeLate: 'Jeres betalinger er altid kommet til tiden, så vi går ud fra, at noget blot er kommet på tværs.',
  valued: 'Vi sætter stor pris på samarbejdet. Er der noget, vi bør rette op på, så sig endelig til.',
  offers: {
    partPayment: 'Hvis det hjælper, må I gerne betale en del først; et kort svar er nok.',
    plan: 'Hvis en betalingsplan vil hjælpe, så svar blot, og vi finder en løsning sammen.',
    callBack: 'Vil I hellere tale sammen, så svar med et tidspunkt, der passer, og vi ringer op.',
  },
  payHere: 'I kan betale online her:',
  payButton: 'Betal online',
  payThis: 'Betal online:',
  payAsInvoiced: ({ count }) =>
    count === 1 ? 'Hvordan I betaler, fremgår af fakturaen.' : 'Hvordan I betaler, fremgår af hver faktura.',
  ignoreIfPaid: 'Hvis I allerede har betalt, bedes I se bort fra denne besked.',
  replyIfMissing:
    'Mangler der noget, for eksempel et indkøbsordrenummer eller en fakturakopi, kan I blot svare på denne e-mail.',
  replyHere:
    'Mangler der noget, for eksempel et indkøbsordrenummer eller en fakturakopi, kan I blot svare på denne besked.',
  closing: 'Med venlig hilsen',
  textMessage: {
    overdueOne: ({ company, number, amount, due }) =>
      `${company}: faktura ${number}, ${amount} ubetalt, forfaldt ${due}.`,
    upcomingOne: ({ company, number, amount, due }) => `${company}: faktura ${number}, ${amount}, forfalder ${due}.`,
    overdueMany: ({ company, count }) => `${company}: ${count} åbne fakturaer.`,
    upcomingMany: ({ company, count }) => `${company}: ${count} fakturaer forfalder snart.`,
    row: ({ number, amount, due }) => `${number}: ${amount}, forfalder ${due}`,
    total: ({ amount, currency }) => `I alt${currency ? ` ${currency}` : ''}: ${amount}`,
    pay: 'Betal:',
    closing: 'Allerede betalt? Se bort fra dette. Spørgsmål? Svar blot.',
  },
  call: {
    title: ({ customer, count }) =>
      `Ring til ${customer}: ${count === 1 ? 'en åben faktura' : `${count} åbne fakturaer`}`,
    headings: {
      opening: 'Sig først',
      facts: 'Derefter fakta',
      questions: 'Spørg',
      offers: 'Du kan foreslå',
      never: 'Undgå',
      closing: 'Afslut',
      log: 'Notér',
    },
    opening: ({ name, company, contactName }) =>
      contactName
        ? `Goddag, mit navn er ${name}, og jeg ringer fra ${company}. Taler jeg med ${contactName}? Passer det godt lige nu?`
        : `Goddag, mit navn er ${name}, og jeg ringer fra ${company}. Må jeg tale med den, der tager sig af betalingerne?`,
    reason: ({ count, overdue }) =>
      overdue
        ? `Jeg ringer om ${count === 1 ? 'en faktura, der stadig står åben' : `${count} fakturaer, der stadig står åbne`} hos os.`
        : `Jeg ringer om ${count === 1 ? 'en faktura' : `${count} fakturaer`}, der snart forfalder, for at høre, om alt er i orden.`,
    questions: [
      'Har I modtaget det hele, og er alt i orden?',
      'Mangler der noget, for eksempel et indkøbsordrenummer eller en fakturakopi?',
      'Er betalingen allerede sket? Så siger vi tak, og der skal ikke ske mere.',
      'Hvis ikke: hvornår kan vi forvente den?',
      'Er der noget, vi bør rette op på?',
    ],
    offers: {
      partPayment: 'At betale en del først.',
      plan: 'En betalingsplan: notér, hvad der ville hjælpe, detaljerne følger skriftligt.',
      callBack: 'At ringe op på et tidspunkt, der passer.',
    },
    never: [
      'Tal kun om fakturaerne med kontaktpersonen; bed kun andre om at blive ringet op.',
      'Hold dig til fakta på denne side: ingen skridt, vilkår eller beløb, der ikke står her.',
      'Tag ikke imod betaling eller betalingsoplysninger i telefonen.',
      'Diskutér ikke. Er noget uklart, så notér det, og sig blot, at en kollega ser på det.',
    ],
    closing: ['Gentag i en sætning, hvad du har hørt.', 'Sig tak, og at du bekræfter på e-mail.'],
    log: [
      'Hvem du talte med, eller at ingen svarede.',
      'Den dag og det beløb, kunden nævnte, med kundens egne ord.',
      'Det, der er uklart eller mangler, med fakturanummer.',
      'Hvad der sker nu, og hvem der gør det.',
    ],
  },
  note: {
    subject: ({ customer, count }) =>
      `Se venligst på ${customer}: ${count === 1 ? 'en åben faktura' : `${count} åbne fakturaer`}`,
    greeting: 'Hej',
    opening: ({ customer, count, days }) =>
      count === 1
        ? `En faktura til ${customer} er ${days === 1 ? '1 dag' : `${days} dage`} forsinket. Indtil videre sender vi ingen ny påmindelse om den.`
        : `${count} fakturaer til ${customer} står åbne, den ældste er ${days === 1 ? '1 dag' : `${days} dage`} forsinket. Indtil videre sender vi ingen ny påmindelse om dem.`,
    notOverdue: ({ customer, count }) =>
      count === 1
        ? `En faktura til ${customer} står åben og er endnu ikke forfalden. Indtil videre sender vi ingen påmindelse om den.`
        : `${count} fakturaer til ${customer} står åbne og er endnu ikke forfaldne. Indtil videre sender vi ingen påmindelse om dem.`,
    questions:
      'Er der et problem med leverancen, en uenighed, et indkøbsordrenummer, der mangler, eller andet, vi bør vide? Tal med kunden, eller fortæl os, hvordan vi skal fortsætte.',
    reminded: ({ count, date }) => `Påmindelser sendt indtil nu: ${count}${date ? ` (den seneste den ${date})` : ''}.`,
    notReminded: 'Der er ikke sendt nogen påmindelse endnu.',
    replied: ({ date }) => `Kunden svarede os den ${date}; læs venligst korrespondancen først.`,
    promise: ({ date, amount }) =>
      `${amount ? `En betaling på ${amount}, der` : 'En betaling, der'} var ventet den ${date}, er ikke kommet.`,
    contact: (name) => `Vores kontakt der: ${name}.`,
    closing: 'Tak!',
  },
};
