import type { Wording } from './wording';

/** French with vous; a no-break space before a colon, as French typography asks. */
export const fr: Wording = {
  greeting: (name) => (name ? `Bonjour ${name},` : 'Bonjour,'),
  upcoming: {
    subjectOne: ({ number, company, due }) => `Facture ${number} (${company}) : échéance le ${due}`,
    subjectMany: ({ count, company }) => `${count} factures (${company}) arrivent bientôt à échéance`,
    openingOne: ({ number, amount, due }) =>
      `Pour information, notre facture ${number} (${amount}) arrive à échéance le ${due}. Si le règlement est déjà prévu, vous n'avez rien d'autre à faire.`,
    openingMany: ({ count }) =>
      `Pour information, les ${count} factures suivantes arrivent bientôt à échéance. Si les règlements sont déjà prévus, vous n'avez rien d'autre à faire.`,
  },
  friendly: {
    subjectOne: ({ number, company }) => `Petit rappel\u00a0: facture ${number} (${company})`,
    subjectMany: ({ count, company }) => `Petit rappel\u00a0: ${count} factures en attente (${company})`,
    openingOne: ({ number, amount, due }) =>
      `Il s'agit sans doute d'un simple oubli\u00a0: notre facture ${number} est arrivée à échéance le ${due} et il reste ${amount} à régler.`,
    openingMany: ({ count }) =>
      `Sauf erreur de notre part, les ${count} factures suivantes restent à régler. Il s'agit sans doute d'un simple oubli.`,
  },
  direct: {
    subjectOne: ({ number, company }) => `Facture ${number} (${company}) : échéance dépassée`,
    subjectMany: ({ count, company }) => `${count} factures à régler (${company})`,
    openingOne: ({ number, amount, due }) =>
      `Notre facture ${number} est arrivée à échéance le ${due} et il reste ${amount} à régler. Nous vous remercions de bien vouloir procéder au règlement ou de nous indiquer quand nous pouvons l'attendre.`,
    openingMany: ({ count }) =>
      `Sauf erreur de notre part, les ${count} factures suivantes restent à régler. Nous vous remercions de bien vouloir régler les montants échus ou de nous indiquer quand nous pouvons attendre votre paiement.`,
  },
  firm: {
    subjectOne: ({ number, company }) => `Facture ${number} (${company}) : date de règlement\u00a0?`,
    subjectMany: ({ count, company }) => `${count} factures à régler (${company}) : date de règlement\u00a0?`,
    openingOne: ({ number, amount, due }) =>
      `Notre facture ${number} est arrivée à échéance le ${due} et nous n'avons pas encore reçu ${amount}. Merci de procéder au règlement et de nous répondre en indiquant la date prévue, ou de nous dire ce qui le bloque.`,
    openingMany: ({ count }) =>
      `Les ${count} factures suivantes ne sont pas entièrement réglées. Merci de procéder au règlement des montants échus et de nous répondre en indiquant la date prévue, ou de nous dire ce qui le bloque.`,
  },
  columns: { number: 'Facture', amount: 'Reste à régler', due: 'Échéance' },
  listed: ({ number, amount, due }) => `${number}\u00a0: ${amount}, échéance le ${due}`,
  total: ({ amount, currency }) => `Total${currency ? ` en ${currency}` : ''}\u00a0: ${amount}`,
  partPayment: ({ amount, number }) => `${amount} sur la facture ${number}`,
  thanksFor: (list) => `Nous avons déjà enregistré ${list} et vous en remercions.`,
  credit: ({ amount, number }) => `${amount} (${number})`,
  creditsOpen: (list) => `Votre compte présente aussi un avoir non utilisé, non déduit ici\u00a0: ${list}.`,
  brokenPromise: ({ date, amount }) =>
    `Vous nous aviez annoncé ${amount ? `un règlement de ${amount}` : 'votre règlement'} pour le ${date}, mais nous ne l'avons pas encore retrouvé. Si la date a changé, merci de nous indiquer la nouvelle.`,
  previousReminder: ({ date, count }) =>
    `Notre message le plus récent au sujet ${count === 1 ? 'de cette facture' : 'de factures ouvertes'} date du ${date}.`,
  elsewhere: {
    promise: ({ list, count, date, inCall }) =>
      `Merci de nous avoir indiqué que le règlement ${count === 1 ? `de la facture ${list}` : `des factures ${list}`} est prévu le ${date}\u00a0; ${inCall ? 'cet appel' : 'ce message'} ne ${count === 1 ? 'la' : 'les'} concerne pas.`,
    dispute: ({ list, count, inCall }) =>
      `Nous examinons votre question au sujet ${count === 1 ? `de la facture ${list}` : `des factures ${list}`}\u00a0; ${inCall ? 'cet appel' : 'ce message'} ne ${count === 1 ? 'la' : 'les'} concerne pas.`,
  },
  firstTimeLate: 'Vos règlements nous sont toujours parvenus à temps, nous pensons donc à un simple contretemps.',
  valued:
    "Nous tenons à notre collaboration. Si quelque chose est à corriger de notre côté, n'hésitez pas à nous le dire.",
  offers: {
    partPayment: "Si cela vous aide, vous pouvez d'abord régler une partie\u00a0; une courte réponse suffit.",
    plan: 'Si un échéancier peut vous aider, répondez-nous et nous chercherons une solution ensemble.',
    callBack: 'Si vous préférez en parler, répondez-nous en indiquant une heure et nous vous rappellerons.',
  },
  payHere: 'Vous pouvez régler en ligne ici\u00a0:',
  payButton: 'Régler en ligne',
  payThis: 'Régler en ligne\u00a0:',
  payAsInvoiced: ({ count }) =>
    count === 1
      ? 'Les modalités de règlement figurent sur la facture.'
      : 'Les modalités de règlement figurent sur chaque facture.',
  ignoreIfPaid: 'Si vous avez déjà payé, merci de ne pas tenir compte de ce message.',
  replyIfMissing:
    "S'il vous manque un numéro de commande, une copie de la facture ou autre chose, répondez simplement à cet e-mail.",
  replyHere:
    "S'il vous manque un numéro de commande, une copie de la facture ou autre chose, répondez simplement à ce message.",
  closing: 'Cordialement,',
  textMessage: {
    overdueOne: ({ company, number, amount, due }) => `${company}: facture ${number}, ${amount}, échue le ${due}.`,
    upcomingOne: ({ company, number, amount, due }) => `${company}: facture ${number}, ${amount} à régler le ${due}.`,
    overdueMany: ({ company, count }) => `${company}: ${count} factures à régler.`,
    upcomingMany: ({ company, count }) => `${company}: ${count} factures à régler bientôt.`,
    row: ({ number, amount, due }) => `${number}: ${amount}, échéance ${due}`,
    total: ({ amount, currency }) => `Total${currency ? ` ${currency}` : ''}: ${amount}`,
    pay: 'Payer:',
    closing: "Déjà payé? Merci d'ignorer. Question? Répondez.",
  },
  call: {
    title: ({ customer, count }) =>
      `Appel à ${customer}\u00a0: ${count === 1 ? 'une facture en attente' : `${count} factures en attente`}`,
    headings: {
      opening: "Dire d'abord",
      facts: 'Puis les faits',
      questions: 'Demander',
      offers: 'Vous pouvez proposer',
      never: 'Ne pas dire',
      closing: 'Conclure',
      log: 'Noter',
    },
    opening: ({ name, company, contactName }) =>
      contactName
        ? `Bonjour, ici ${name} de ${company}. Suis-je bien avec ${contactName}\u00a0? Est-ce un bon moment\u00a0?`
        : `Bonjour, ici ${name} de ${company}. Pourrais-je parler à la personne qui s'occupe de vos règlements\u00a0?`,
    reason: ({ count, overdue }) =>
      overdue
        ? `Je vous appelle au sujet ${count === 1 ? "d'une facture qui reste" : `de ${count} factures qui restent`} à régler.`
        : `Je vous appelle au sujet ${count === 1 ? "d'une facture qui arrive" : `de ${count} factures qui arrivent`} bientôt à échéance, pour savoir si tout est en ordre.`,
    questions: [
      'Avez-vous bien tout reçu, et tout est-il en ordre\u00a0?',
      'Vous manque-t-il un numéro de commande, une copie de la facture ou autre chose\u00a0?',
      "Le règlement est-il déjà parti\u00a0? Alors merci, il n'y a rien d'autre à faire.",
      "Si ce n'est pas le cas, quand pouvons-nous l'attendre\u00a0?",
      'Y a-t-il quelque chose à corriger de notre côté\u00a0?',
    ],
    offers: {
      partPayment: "De régler d'abord une partie.",
      plan: 'Un échéancier\u00a0: notez ce qui aiderait, les détails suivent par écrit.',
      callBack: 'De rappeler à une heure qui convient.',
    },
    never: [
      "Ne parlez des factures qu'avec l'interlocuteur\u00a0; aux autres, demandez seulement qu'on vous rappelle.",
      "Tenez-vous-en aux faits de cette page\u00a0: aucune démarche, condition ou somme qui n'y figure pas.",
      'Ne prenez aucun paiement ni aucune donnée de paiement au téléphone.',
      "Ne discutez pas. Si un point est contesté, notez-le et dites seulement qu'un collègue va l'examiner.",
    ],
    closing: ['Répétez en une phrase ce que vous avez entendu.', 'Remerciez et dites que vous confirmez par e-mail.'],
    log: [
      "Qui vous avez eu en ligne, ou que personne n'a répondu.",
      'La date et la somme que le client a données, dans ses propres mots.',
      'Ce qui est contesté ou manque, avec le numéro de facture.',
      'La suite, et qui la prend en charge.',
    ],
  },
  note: {
    subject: ({ customer, count }) =>
      `À vérifier\u00a0: ${customer}, ${count === 1 ? 'une facture en attente' : `${count} factures en attente`}`,
    greeting: 'Bonjour,',
    opening: ({ customer, count, days }) =>
      count === 1
        ? `Une facture du client ${customer} est échue depuis ${days === 1 ? '1 jour' : `${days} jours`}. Pour l'instant, nous n'envoyons plus de rappel à son sujet.`
        : `${count} factures du client ${customer} restent à régler, la plus ancienne est échue depuis ${days === 1 ? '1 jour' : `${days} jours`}. Pour l'instant, nous n'envoyons plus de rappel à leur sujet.`,
    notOverdue: ({ customer, count }) =>
      count === 1
        ? `Une facture du client ${customer} reste à régler et n'est pas encore échue. Pour l'instant, nous n'envoyons pas de rappel à son sujet.`
        : `${count} factures du client ${customer} restent à régler et ne sont pas encore échues. Pour l'instant, nous n'envoyons pas de rappel à leur sujet.`,
    questions:
      "Y a-t-il un problème de prestation, un litige, un numéro de commande manquant ou autre chose que nous devrions savoir\u00a0? Merci d'en parler avec le client ou de nous dire comment procéder.",
    reminded: ({ count, date }) =>
      `Rappels envoyés jusqu'ici\u00a0: ${count}${date ? ` (le plus récent le ${date})` : ''}.`,
    notReminded: "Aucun rappel n'a été envoyé jusqu'ici.",
    replied: ({ date }) => `Le client nous a répondu le ${date}\u00a0; merci de lire d'abord les échanges.`,
    promise: ({ date, amount }) =>
      `${amount ? `Un règlement de ${amount} annoncé` : 'Un règlement annoncé'} pour le ${date} n'est pas arrivé.`,
    contact: (name) => `Notre interlocuteur\u00a0: ${name}.`,
    closing: 'Merci,',
  },
};
