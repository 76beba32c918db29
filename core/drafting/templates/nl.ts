import type { Wording } from './wording';

/** Dutch with u. "Beste" with the full name is polite and needs no guess about a person's gender. */
export const nl: Wording = {
  greeting: (name) => (name ? `Beste ${name},` : 'Goedendag,'),
  upcoming: {
    subjectOne: ({ number, company, due }) => `Factuur ${number} van ${company}: vervaldatum ${due}`,
    subjectMany: ({ count, company }) => `${count} facturen van ${company} bereiken binnenkort hun vervaldatum`,
    openingOne: ({ number, amount, due }) =>
      `Ter informatie: de vervaldatum van onze factuur ${number} (${amount}) is ${due}. Als de betaling al gepland staat, hoeft u verder niets te doen.`,
    openingMany: ({ count }) =>
      `Ter informatie: de volgende ${count} facturen bereiken binnenkort hun vervaldatum. Als de betalingen al gepland staan, hoeft u verder niets te doen.`,
  },
  friendly: {
    subjectOne: ({ number, company }) => `Vriendelijke herinnering: factuur ${number} van ${company}`,
    subjectMany: ({ count, company }) => `Vriendelijke herinnering: ${count} openstaande facturen van ${company}`,
    openingOne: ({ number, amount, due }) =>
      `Misschien is het aan uw aandacht ontsnapt: de vervaldatum van onze factuur ${number} was ${due} en er staat nog ${amount} open.`,
    openingMany: ({ count }) =>
      `Een vriendelijke herinnering: de volgende ${count} facturen staan bij ons nog open. Misschien is er iets aan uw aandacht ontsnapt.`,
  },
  direct: {
    subjectOne: ({ number, company }) => `Factuur ${number} van ${company}: vervaldatum verstreken`,
    subjectMany: ({ count, company }) => `${count} openstaande facturen van ${company}`,
    openingOne: ({ number, amount, due }) =>
      `De vervaldatum van onze factuur ${number} was ${due} en er staat nog ${amount} open. Wilt u de betaling in orde maken of ons laten weten wanneer we die kunnen verwachten?`,
    openingMany: ({ count }) =>
      `De volgende ${count} facturen staan bij ons nog open. Wilt u de betaling van de verschuldigde bedragen in orde maken of ons laten weten wanneer we die kunnen verwachten?`,
  },
  firm: {
    subjectOne: ({ number, company }) => `Factuur ${number} van ${company}: wanneer kunnen we de betaling verwachten?`,
    subjectMany: ({ count, company }) =>
      `${count} openstaande facturen van ${company}: wanneer kunnen we de betaling verwachten?`,
    openingOne: ({ number, amount, due }) =>
      `De vervaldatum van onze factuur ${number} was ${due} en ${amount} hebben we nog niet ontvangen. Wilt u de betaling in orde maken en ons antwoorden op welke datum die plaatsvindt, of wat er nog in de weg staat?`,
    openingMany: ({ count }) =>
      `De volgende ${count} facturen zijn nog niet volledig betaald. Wilt u de betaling van de verschuldigde bedragen in orde maken en ons antwoorden op welke datum die plaatsvindt, of wat er nog in de weg staat?`,
  },
  columns: { number: 'Factuur', amount: 'Openstaand bedrag', due: 'Vervaldatum' },
  listed: ({ number, amount, due }) => `${number}: ${amount}, vervaldatum ${due}`,
  total: ({ amount, currency }) => `Totaal${currency ? ` in ${currency}` : ''}: ${amount}`,
  partPayment: ({ amount, number }) => `${amount} op factuur ${number}`,
  thanksFor: (list) => `We hebben al ${list} geboekt, waarvoor dank.`,
  credit: ({ amount, number }) => `${amount} (${number})`,
  creditsOpen: (list) => `U hebt bij ons ook nog een tegoed, dat hier niet is afgetrokken: ${list}.`,
  brokenPromise: ({ date, amount }) =>
    `U had ${amount ? `een betaling van ${amount}` : 'de betaling'} aangekondigd voor ${date}, maar we hebben die nog niet kunnen vinden. Is de datum gewijzigd, laat ons dan gerust de nieuwe weten.`,
  previousReminder: ({ date, count }) =>
    `Op ${date} schreven we u voor het laatst over ${count === 1 ? 'deze factuur' : 'openstaande facturen'}.`,
  elsewhere: {
    promise: ({ list, count, date, inCall }) =>
      `Dank voor uw bericht dat ${count === 1 ? `factuur ${list}` : `de facturen ${list}`} op ${date} betaald ${count === 1 ? 'wordt' : 'worden'}; ${inCall ? 'dit gesprek' : 'dit bericht'} gaat daar niet over.`,
    dispute: ({ list, count, inCall }) =>
      `Uw vraag over ${count === 1 ? `factuur ${list}` : `de facturen ${list}`} zoeken we uit; ${inCall ? 'dit gesprek' : 'dit bericht'} gaat daar niet over.`,
  },
  firstTimeLate: 'Uw betalingen kwamen altijd op tijd, dus we nemen aan dat er gewoon iets tussen is gekomen.',
  valued:
    'We werken graag met u samen. Is er aan onze kant iets dat we in orde moeten brengen, laat het ons dan weten.',
  offers: {
    partPayment: 'Als dat helpt, kunt u eerst een deel betalen; een kort antwoord is genoeg.',
    plan: 'Als een betalingsregeling u helpt, antwoord ons dan en we zoeken samen een oplossing.',
    callBack: 'Overlegt u liever aan de telefoon, antwoord dan met een tijd die u schikt en we bellen u terug.',
  },
  payHere: 'U kunt hier online betalen:',
  payButton: 'Online betalen',
  payThis: 'Online betalen:',
  payAsInvoiced: ({ count }) =>
    count === 1 ? 'Hoe u kunt betalen, staat op de factuur.' : 'Hoe u kunt betalen, staat op elke factuur.',
  ignoreIfPaid: 'Als u al betaald hebt, kunt u dit bericht als niet verzonden beschouwen.',
  replyIfMissing:
    'Ontbreekt er iets, bijvoorbeeld een inkoopordernummer of een kopie van de factuur, beantwoord dan gewoon deze e-mail.',
  replyHere:
    'Ontbreekt er iets, bijvoorbeeld een inkoopordernummer of een kopie van de factuur, beantwoord dan gewoon dit bericht.',
  closing: 'Met vriendelijke groet,',
  textMessage: {
    overdueOne: ({ company, number, amount, due }) => `${company}: factuur ${number}, ${amount} open sinds ${due}.`,
    upcomingOne: ({ company, number, amount, due }) => `${company}: factuur ${number}, ${amount}, vervalt op ${due}.`,
    overdueMany: ({ company, count }) => `${company}: ${count} openstaande facturen.`,
    upcomingMany: ({ company, count }) => `${company}: ${count} facturen vervallen binnenkort.`,
    row: ({ number, amount, due }) => `${number}: ${amount}, vervaldatum ${due}`,
    total: ({ amount, currency }) => `Totaal${currency ? ` ${currency}` : ''}: ${amount}`,
    pay: 'Betalen:',
    closing: 'Al betaald? Negeer dit bericht. Vragen? Antwoord.',
  },
  call: {
    title: ({ customer, count }) =>
      `Bellen met ${customer}: ${count === 1 ? 'één openstaande factuur' : `${count} openstaande facturen`}`,
    headings: {
      opening: 'Zeg eerst',
      facts: 'Dan de feiten',
      questions: 'Vraag',
      offers: 'Dit mag u aanbieden',
      never: 'Laat weg',
      closing: 'Sluit af',
      log: 'Noteer',
    },
    opening: ({ name, company, contactName }) =>
      contactName
        ? `Goedendag, u spreekt met ${name} van ${company}. Spreek ik met ${contactName}? Schikt het u even?`
        : `Goedendag, u spreekt met ${name} van ${company}. Mag ik de persoon spreken die bij u over de betalingen gaat?`,
    reason: ({ count, overdue }) =>
      overdue
        ? `Ik bel over ${count === 1 ? 'een factuur die bij ons nog openstaat' : `${count} facturen die bij ons nog openstaan`}.`
        : `Ik bel over ${count === 1 ? 'een factuur die binnenkort vervalt' : `${count} facturen die binnenkort vervallen`}, om te horen of alles in orde is.`,
    questions: [
      'Hebt u alles ontvangen en is het in orde?',
      'Ontbreekt er iets, bijvoorbeeld een inkoopordernummer of een kopie van de factuur?',
      'Is de betaling al onderweg? Dan hartelijk dank, meer is niet nodig.',
      'Als dat nog niet zo is: wanneer kunnen we die verwachten?',
      'Is er aan onze kant iets dat we in orde moeten brengen?',
    ],
    offers: {
      partPayment: 'Eerst een deel betalen.',
      plan: 'Een betalingsregeling: noteer wat zou helpen; de details volgen schriftelijk.',
      callBack: 'Terugbellen op een tijd die schikt.',
    },
    never: [
      'Spreek alleen met de contactpersoon over de facturen; vraag anderen alleen om terug te bellen.',
      'Blijf bij wat op deze pagina staat: geen stappen, voorwaarden of bedragen die hier niet staan.',
      'Neem aan de telefoon geen betaling en geen betaalgegevens aan.',
      'Ga niet in discussie. Is iets niet duidelijk, noteer het en zeg alleen dat een collega ernaar kijkt.',
    ],
    closing: ['Herhaal in één zin wat u hebt gehoord.', 'Bedank en zeg dat u het per e-mail bevestigt.'],
    log: [
      'Wie u hebt gesproken, of dat niemand opnam.',
      'De datum en het bedrag die de klant noemde, in diens eigen woorden.',
      'Wat niet klopt of ontbreekt, met het factuurnummer.',
      'Wat er nu gebeurt en wie dat doet.',
    ],
  },
  note: {
    subject: ({ customer, count }) =>
      `Graag bekijken: ${customer}, ${count === 1 ? 'één openstaande factuur' : `${count} openstaande facturen`}`,
    greeting: 'Goedendag,',
    opening: ({ customer, count, days }) =>
      count === 1
        ? `Een factuur van ${customer} is ${days === 1 ? '1 dag' : `${days} dagen`} over de vervaldatum. Voorlopig sturen we hiervoor geen herinnering meer.`
        : `${count} facturen van ${customer} staan open, de oudste is ${days === 1 ? '1 dag' : `${days} dagen`} over de vervaldatum. Voorlopig sturen we hiervoor geen herinneringen meer.`,
    notOverdue: ({ customer, count }) =>
      count === 1
        ? `Een factuur van ${customer} staat open en is nog niet vervallen. Voorlopig sturen we hiervoor geen herinnering.`
        : `${count} facturen van ${customer} staan open en zijn nog niet vervallen. Voorlopig sturen we hiervoor geen herinneringen.`,
    questions:
      'Is er een probleem met de dienstverlening, een geschil, een ontbrekend inkoopordernummer of iets anders dat we moeten weten? Neem contact op met de klant of laat ons weten hoe we verdergaan.',
    reminded: ({ count, date }) =>
      `Tot nu toe verstuurde herinneringen: ${count}${date ? ` (de recentste op ${date})` : ''}.`,
    notReminded: 'Er is nog geen herinnering verstuurd.',
    replied: ({ date }) => `De klant antwoordde ons op ${date}; lees eerst de correspondentie.`,
    promise: ({ date, amount }) =>
      `${amount ? `Een betaling van ${amount}, toegezegd` : 'Een betaling, toegezegd'} voor ${date}, is niet ontvangen.`,
    contact: (name) => `Onze contactpersoon: ${name}.`,
    closing: 'Hartelijk dank,',
  },
};
