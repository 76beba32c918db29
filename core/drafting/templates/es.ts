import type { Wording } from './wording';

/** Spanish with usted. "Buenos días" needs no guess about a person's gender, unlike "Estimado" and "Estimada". */
export const es: Wording = {
  greeting: (name) => (name ? `Buenos días, ${name}:` : 'Buenos días:'),
  upcoming: {
    subjectOne: ({ number, company, due }) => `La factura ${number} de ${company} vence el ${due}`,
    subjectMany: ({ count, company }) => `${count} facturas de ${company} vencen próximamente`,
    openingOne: ({ number, amount, due }) =>
      `Le informamos de que nuestra factura ${number} (${amount}) vence el ${due}. Si el pago ya está previsto, no tiene que hacer nada más.`,
    openingMany: ({ count }) =>
      `Le informamos de que las siguientes ${count} facturas vencen próximamente. Si los pagos ya están previstos, no tiene que hacer nada más.`,
  },
  friendly: {
    subjectOne: ({ number, company }) => `Recordatorio: factura ${number} de ${company}`,
    subjectMany: ({ count, company }) => `Recordatorio: ${count} facturas pendientes de ${company}`,
    openingOne: ({ number, amount, due }) =>
      `Es posible que simplemente se haya pasado por alto: nuestra factura ${number} venció el ${due} y aún quedan ${amount} pendientes.`,
    openingMany: ({ count }) =>
      `Le recordamos amablemente que las siguientes ${count} facturas siguen pendientes. Es posible que simplemente se hayan pasado por alto.`,
  },
  direct: {
    subjectOne: ({ number, company }) => `La factura ${number} de ${company} está vencida`,
    subjectMany: ({ count, company }) => `${count} facturas pendientes de ${company}`,
    openingOne: ({ number, amount, due }) =>
      `Nuestra factura ${number} venció el ${due} y aún quedan ${amount} pendientes. Le agradeceríamos que gestionara el pago o que nos indicara cuándo podemos esperarlo.`,
    openingMany: ({ count }) =>
      `Las siguientes ${count} facturas siguen pendientes. Le agradeceríamos que gestionara el pago de los importes vencidos o que nos indicara cuándo podemos esperarlo.`,
  },
  columns: { number: 'Factura', amount: 'Importe pendiente', due: 'Vencimiento' },
  listed: ({ number, amount, due }) => `${number}: ${amount}, vencimiento el ${due}`,
  total: ({ amount, currency }) => `Total${currency ? ` en ${currency}` : ''}: ${amount}`,
  partPayment: ({ amount, number }) => `${amount} de la factura ${number}`,
  thanksFor: (list) => `Ya hemos registrado ${list}; muchas gracias.`,
  credit: ({ amount, number }) => `${amount} (${number})`,
  creditsOpen: (list) => `En su cuenta figura además un saldo a su favor, todavía no descontado aquí: ${list}.`,
  brokenPromise: ({ date, amount }) =>
    `Nos había anunciado ${amount ? `un pago de ${amount}` : 'el pago'} para el ${date}, pero todavía no lo hemos localizado. Si la fecha ha cambiado, le agradeceríamos que nos comunicara la nueva.`,
  payHere: 'Puede pagar en línea aquí:',
  payButton: 'Pagar en línea',
  payThis: 'Pagar en línea:',
  ignoreIfPaid: 'Si ya ha realizado el pago, no tenga en cuenta este mensaje.',
  replyIfMissing:
    'Si le falta algo, por ejemplo un número de pedido o una copia de la factura, basta con responder a este correo.',
  closing: 'Un cordial saludo,',
  note: {
    subject: ({ customer, count }) =>
      `Por favor, revisar: ${customer}, ${count === 1 ? 'una factura pendiente' : `${count} facturas pendientes`}`,
    greeting: 'Buenos días:',
    opening: ({ customer, count, days }) =>
      count === 1
        ? `Una factura de ${customer} lleva ${days} días vencida. Por ahora no enviamos más recordatorios de esta factura.`
        : `${count} facturas de ${customer} están pendientes; la más antigua lleva ${days} días vencida. Por ahora no enviamos más recordatorios de estas facturas.`,
    questions:
      '¿Hay algún problema con el servicio, un desacuerdo, un número de pedido que falte u otra cosa que debamos saber? Por favor, hable con el cliente o indíquenos cómo seguir.',
    reminded: 'Ya se han enviado recordatorios.',
    notReminded: 'Hasta ahora no se ha enviado ningún recordatorio.',
    replied: 'El cliente nos ha respondido; por favor, lea primero la correspondencia.',
    promise: ({ date, amount }) =>
      `${amount ? `Un pago de ${amount} anunciado` : 'Un pago anunciado'} para el ${date} no ha llegado.`,
    contact: (name) => `Nuestro contacto: ${name}.`,
    closing: 'Muchas gracias,',
  },
};
