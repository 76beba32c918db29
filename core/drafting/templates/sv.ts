import type { Wording } from './wording';

/** Swedish with the plural ni of companies; "Hej" is what Swedish businesses write, with and without a name. */
export const sv: Wording = {
  greeting: (name) => (name ? `Hej ${name},` : 'Hej,'),
  upcoming: {
    subjectOne: ({ number, company, due }) => `Faktura ${number} från ${company} förfaller den ${due}`,
    subjectMany: ({ count, company }) => `${count} fakturor från ${company} förfaller snart`,
    openingOne: ({ number, amount, due }) =>
      `Vi vill bara informera om att vår faktura ${number} (${amount}) förfaller den ${due}. Är betalningen redan planerad behöver ni inte göra något mer.`,
    openingMany: ({ count }) =>
      `Vi vill bara informera om att följande ${count} fakturor snart förfaller. Är betalningarna redan planerade behöver ni inte göra något mer.`,
  },
  friendly: {
    subjectOne: ({ number, company }) => `Vänlig påminnelse: faktura ${number} från ${company}`,
    subjectMany: ({ count, company }) => `Vänlig påminnelse: ${count} obetalda fakturor från ${company}`,
    openingOne: ({ number, amount, due }) =>
      `Det kan vara lätt att missa: vår faktura ${number} förföll den ${due} och ${amount} är fortfarande obetalt hos oss.`,
    openingMany: ({ count }) =>
      `Det här är en vänlig påminnelse om att följande ${count} fakturor fortfarande är obetalda hos oss. Det kan vara lätt att missa.`,
  },
  direct: {
    subjectOne: ({ number, company }) => `Faktura ${number} från ${company} har förfallit`,
    subjectMany: ({ count, company }) => `${count} obetalda fakturor från ${company}`,
    openingOne: ({ number, amount, due }) =>
      `Vår faktura ${number} förföll den ${due} och ${amount} är fortfarande obetalt. Kan ni ordna med betalningen eller meddela oss när vi kan förvänta oss den?`,
    openingMany: ({ count }) =>
      `Följande ${count} fakturor är fortfarande obetalda hos oss. Kan ni ordna med betalningen av det som har förfallit eller meddela oss när vi kan förvänta oss den?`,
  },
  firm: {
    subjectOne: ({ number, company }) => `Faktura ${number} från ${company}: när kan vi förvänta oss betalningen?`,
    subjectMany: ({ count, company }) =>
      `${count} obetalda fakturor från ${company}: när kan vi förvänta oss betalningen?`,
    openingOne: ({ number, amount, due }) =>
      `Vår faktura ${number} förföll den ${due} och vi har ännu inte fått ${amount}. Vi ber er ordna med betalningen och svara med det datum då den görs, eller berätta vad som är i vägen.`,
    openingMany: ({ count }) =>
      `Följande ${count} fakturor är ännu inte betalda i sin helhet. Vi ber er ordna med betalningen av det som har förfallit och svara med det datum då den görs, eller berätta vad som är i vägen.`,
  },
  columns: { number: 'Faktura', amount: 'Obetalt belopp', due: 'Förfallodatum' },
  listed: ({ number, amount, due }) => `${number}: ${amount}, förfallodatum ${due}`,
  total: ({ amount, currency }) => `Totalt${currency ? ` i ${currency}` : ''}: ${amount}`,
  partPayment: ({ amount, number }) => `${amount} för faktura ${number}`,
  thanksFor: (list) => `Vi har redan bokfört ${list}, tack för det.`,
  credit: ({ amount, number }) => `${amount} (${number})`,
  creditsOpen: (list) => `Ni har också ett tillgodohavande hos oss som ännu inte är avräknat här: ${list}.`,
  brokenPromise: ({ date, amount }) =>
    `Ni hade meddelat ${amount ? `en betalning på ${amount}` : 'betalningen'} till den ${date}, men vi har ännu inte kunnat hitta den. Har era planer ändrats får ni gärna meddela oss vilken dag vi kan förvänta oss den.`,
  previousReminder: ({ date, count }) =>
    `Vårt senaste meddelande om ${count === 1 ? 'den här fakturan' : 'obetalda fakturor'} skickades den ${date}.`,
  elsewhere: {
    promise: ({ list, count, date, inCall }) =>
      `Tack för beskedet att ${count === 1 ? `faktura ${list}` : `fakturorna ${list}`} ska betalas den ${date}; ${inCall ? 'det här samtalet' : 'det här meddelandet'} gäller inte ${count === 1 ? 'den' : 'dem'}.`,
    dispute: ({ list, count, inCall }) =>
      `Vi tittar på era frågor om ${count === 1 ? `faktura ${list}` : `fakturorna ${list}`}; ${inCall ? 'det här samtalet' : 'det här meddelandet'} gäller inte ${count === 1 ? 'den' : 'dem'}.`,
  },
  firstTimeLate: 'Era betalningar har alltid kommit i tid, så vi antar att något helt enkelt har kommit emellan.',
  valued: 'Vi värdesätter samarbetet med er. Är det något vi bör rätta till hos oss, så berätta gärna.',
  offers: {
    partPayment: 'Om det hjälper kan ni gärna betala en del först; det räcker med ett kort svar.',
    plan: 'Om en betalningsplan skulle hjälpa, svara gärna så hittar vi en lösning tillsammans.',
    callBack: 'Vill ni hellre prata, svara med en tid som passar så ringer vi upp.',
  },
  payHere: 'Ni kan betala online här:',
  payButton: 'Betala online',
  payThis: 'Betala online:',
  payAsInvoiced: ({ count }) =>
    count === 1 ? 'Hur ni betalar framgår av fakturan.' : 'Hur ni betalar framgår av varje faktura.',
  ignoreIfPaid: 'Om ni redan har betalat kan ni bortse från det här meddelandet.',
  replyIfMissing:
    'Saknas något, till exempel ett inköpsordernummer eller en fakturakopia, är det bara att svara på det här mejlet.',
  replyHere:
    'Saknas något, till exempel ett inköpsordernummer eller en fakturakopia, är det bara att svara på det här meddelandet.',
  closing: 'Med vänlig hälsning',
  textMessage: {
    overdueOne: ({ company, number, amount, due }) =>
      `${company}: faktura ${number}, ${amount} obetalt, förföll ${due}.`,
    upcomingOne: ({ company, number, amount, due }) => `${company}: faktura ${number}, ${amount}, förfaller ${due}.`,
    overdueMany: ({ company, count }) => `${company}: ${count} obetalda fakturor.`,
    upcomingMany: ({ company, count }) => `${company}: ${count} fakturor förfaller snart.`,
    row: ({ number, amount, due }) => `${number}: ${amount}, förfaller ${due}`,
    total: ({ amount, currency }) => `Totalt${currency ? ` ${currency}` : ''}: ${amount}`,
    pay: 'Betala:',
    closing: 'Redan betalat? Bortse från detta. Frågor? Svara bara.',
  },
  call: {
    title: ({ customer, count }) =>
      `Ring ${customer}: ${count === 1 ? 'en obetald faktura' : `${count} obetalda fakturor`}`,
    headings: {
      opening: 'Säg först',
      facts: 'Sedan fakta',
      questions: 'Fråga',
      offers: 'Du kan föreslå',
      never: 'Undvik',
      closing: 'Avsluta',
      log: 'Anteckna',
    },
    opening: ({ name, company, contactName }) =>
      contactName
        ? `Hej, mitt namn är ${name} och jag ringer från ${company}. Talar jag med ${contactName}? Passar det bra just nu?`
        : `Hej, mitt namn är ${name} och jag ringer från ${company}. Kan jag få tala med den som tar hand om betalningarna?`,
    reason: ({ count, overdue }) =>
      overdue
        ? `Jag ringer om ${count === 1 ? 'en faktura som fortfarande är obetald' : `${count} fakturor som fortfarande är obetalda`} hos oss.`
        : `Jag ringer om ${count === 1 ? 'en faktura' : `${count} fakturor`} som snart förfaller, för att höra att allt är i sin ordning.`,
    questions: [
      'Har ni fått allt och är det i sin ordning?',
      'Saknas något, till exempel ett inköpsordernummer eller en fakturakopia?',
      'Är betalningen redan gjord? Då tackar vi, och inget mer behövs.',
      'Om inte: när kan vi förvänta oss den?',
      'Är det något vi bör rätta till hos oss?',
    ],
    offers: {
      partPayment: 'Att betala en del först.',
      plan: 'En betalningsplan: anteckna vad som skulle hjälpa, detaljerna följer skriftligt.',
      callBack: 'Att ringa upp vid en tid som passar.',
    },
    never: [
      'Tala om fakturorna bara med kontaktpersonen; be andra enbart om att bli uppringd.',
      'Håll dig till fakta på den här sidan: inga steg, villkor eller belopp som inte står här.',
      'Ta inte emot betalning eller betalningsuppgifter i telefon.',
      'Argumentera inte. Är något oklart, anteckna det och säg bara att en kollega tittar på det.',
    ],
    closing: ['Upprepa i en mening vad du har hört.', 'Tacka och säg att du bekräftar via e-post.'],
    log: [
      'Vem du talade med, eller att ingen svarade.',
      'Den dag och det belopp som kunden nämnde, med kundens egna ord.',
      'Det som är oklart eller saknas, med fakturanummer.',
      'Vad som händer nu och vem som gör det.',
    ],
  },
  note: {
    subject: ({ customer, count }) =>
      `Titta gärna på ${customer}: ${count === 1 ? 'en obetald faktura' : `${count} obetalda fakturor`}`,
    greeting: 'Hej,',
    opening: ({ customer, count, days }) =>
      count === 1
        ? `En faktura till ${customer} är ${days === 1 ? '1 dag' : `${days} dagar`} försenad. Tills vidare skickar vi ingen påminnelse till om den.`
        : `${count} fakturor till ${customer} är obetalda, den äldsta är ${days === 1 ? '1 dag' : `${days} dagar`} försenad. Tills vidare skickar vi inga påminnelser till om dem.`,
    notOverdue: ({ customer, count }) =>
      count === 1
        ? `En faktura till ${customer} är obetald och har ännu inte förfallit. Tills vidare skickar vi ingen påminnelse om den.`
        : `${count} fakturor till ${customer} är obetalda och har ännu inte förfallit. Tills vidare skickar vi inga påminnelser om dem.`,
    questions:
      'Finns det problem med leveransen, en meningsskiljaktighet, ett inköpsordernummer som saknas eller något annat vi bör känna till? Tala gärna med kunden eller berätta hur vi ska gå vidare.',
    reminded: ({ count, date }) => `Påminnelser som har skickats: ${count}${date ? ` (den senaste den ${date})` : ''}.`,
    notReminded: 'Ingen påminnelse har skickats hittills.',
    replied: ({ date }) => `Kunden svarade oss den ${date}; läs gärna korrespondensen först.`,
    promise: ({ date, amount }) =>
      `${amount ? `En betalning på ${amount} som` : 'En betalning som'} väntades den ${date} har inte kommit.`,
    contact: (name) => `Vår kontakt där: ${name}.`,
    closing: 'Tack!',
  },
};
