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
  columns: { number: 'Factuur', amount: 'Openstaand bedrag', due: 'Vervaldatum' },
  listed: ({ number, amount, due }) => `${number}: ${amount}, vervaldatum ${due}`,
  total: ({ amount, currency }) => `Totaal${currency ? ` in ${currency}` : ''}: ${amount}`,
  partPayment: ({ amount, number }) => `${amount} op factuur ${number}`,
  thanksFor: (list) => `We hebben al ${list} geboekt, waarvoor dank.`,
  credit: ({ amount, number }) => `${amount} (${number})`,
  creditsOpen: (list) => `U hebt bij ons ook nog een tegoed, dat hier niet is afgetrokken: ${list}.`,
  brokenPromise: ({ date, amount }) =>
    `U had ${amount ? `een betaling van ${amount}` : 'de betaling'} aangekondigd voor ${date}, maar we hebben die nog niet kunnen vinden. Is de datum gewijzigd, laat ons dan gerust de nieuwe weten.`,
  payHere: 'U kunt hier online betalen:',
  payButton: 'Online betalen',
  payThis: 'Online betalen:',
  ignoreIfPaid: 'Als u al betaald hebt, kunt u dit bericht als niet verzonden beschouwen.',
  replyIfMissing:
    'Ontbreekt er iets, bijvoorbeeld een inkoopordernummer of een kopie van de factuur, beantwoord dan gewoon deze e-mail.',
  closing: 'Met vriendelijke groet,',
  note: {
    subject: ({ customer, count }) =>
      `Graag bekijken: ${customer}, ${count === 1 ? 'één openstaande factuur' : `${count} openstaande facturen`}`,
    greeting: 'Goedendag,',
    opening: ({ customer, count, days }) =>
      count === 1
        ? `Een factuur van ${customer} is ${days} dagen over de vervaldatum. Voorlopig sturen we hiervoor geen herinnering meer.`
        : `${count} facturen van ${customer} staan open, de oudste is ${days} dagen over de vervaldatum. Voorlopig sturen we hiervoor geen herinneringen meer.`,
    questions:
      'Is er een probleem met de dienstverlening, een geschil, een ontbrekend inkoopordernummer of iets anders dat we moeten weten? Neem contact op met de klant of laat ons weten hoe we verdergaan.',
    reminded: 'Er zijn al herinneringen verstuurd.',
    notReminded: 'Er is nog geen herinnering verstuurd.',
    replied: 'De klant heeft ons geantwoord; lees eerst de correspondentie.',
    promise: ({ date, amount }) =>
      `${amount ? `Een betaling van ${amount}, toegezegd` : 'Een betaling, toegezegd'} voor ${date}, is niet ontvangen.`,
    contact: (name) => `Onze contactpersoon: ${name}.`,
    closing: 'Hartelijk dank,',
  },
};
