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
  columns: { number: 'Facture', amount: 'Reste à régler', due: 'Échéance' },
  listed: ({ number, amount, due }) => `${number}\u00a0: ${amount}, échéance le ${due}`,
  total: ({ amount, currency }) => `Total${currency ? ` en ${currency}` : ''}\u00a0: ${amount}`,
  partPayment: ({ amount, number }) => `${amount} sur la facture ${number}`,
  thanksFor: (list) => `Nous avons déjà enregistré ${list} et vous en remercions.`,
  credit: ({ amount, number }) => `${amount} (${number})`,
  creditsOpen: (list) => `Votre compte présente aussi un avoir non utilisé, non déduit ici\u00a0: ${list}.`,
  brokenPromise: ({ date, amount }) =>
    `Vous nous aviez annoncé ${amount ? `un règlement de ${amount}` : 'votre règlement'} pour le ${date}, mais nous ne l'avons pas encore retrouvé. Si la date a changé, merci de nous indiquer la nouvelle.`,
  payHere: 'Vous pouvez régler en ligne ici\u00a0:',
  payButton: 'Régler en ligne',
  payThis: 'Régler en ligne\u00a0:',
  ignoreIfPaid: 'Si vous avez déjà payé, merci de ne pas tenir compte de ce message.',
  replyIfMissing:
    "S'il vous manque un numéro de commande, une copie de la facture ou autre chose, répondez simplement à cet e-mail.",
  closing: 'Cordialement,',
  note: {
    subject: ({ customer, count }) =>
      `À vérifier\u00a0: ${customer}, ${count === 1 ? 'une facture en attente' : `${count} factures en attente`}`,
    greeting: 'Bonjour,',
    opening: ({ customer, count, days }) =>
      count === 1
        ? `Une facture du client ${customer} est échue depuis ${days} jours. Pour l'instant, nous n'envoyons plus de rappel à son sujet.`
        : `${count} factures du client ${customer} restent à régler, la plus ancienne est échue depuis ${days} jours. Pour l'instant, nous n'envoyons plus de rappel à leur sujet.`,
    questions:
      "Y a-t-il un problème de prestation, un litige, un numéro de commande manquant ou autre chose que nous devrions savoir\u00a0? Merci d'en parler avec le client ou de nous dire comment procéder.",
    reminded: 'Des rappels ont déjà été envoyés.',
    notReminded: "Aucun rappel n'a été envoyé jusqu'ici.",
    replied: "Le client nous a répondu\u00a0; merci de lire d'abord les échanges.",
    promise: ({ date, amount }) =>
      `${amount ? `Un règlement de ${amount} annoncé` : 'Un règlement annoncé'} pour le ${date} n'est pas arrivé.`,
    contact: (name) => `Notre interlocuteur\u00a0: ${name}.`,
    closing: 'Merci,',
  },
};
