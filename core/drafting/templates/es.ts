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
  firm: {
    subjectOne: ({ number, company }) => `Factura ${number} de ${company}: ¿cuándo podemos esperar el pago?`,
    subjectMany: ({ count, company }) => `${count} facturas pendientes de ${company}: ¿cuándo podemos esperar el pago?`,
    openingOne: ({ number, amount, due }) =>
      `Nuestra factura ${number} venció el ${due} y todavía no hemos recibido ${amount}. Le rogamos que gestione el pago y nos responda con la fecha en que se hará, o que nos diga qué lo impide.`,
    openingMany: ({ count }) =>
      `Las siguientes ${count} facturas todavía no están pagadas por completo. Le rogamos que gestione el pago de los importes vencidos y nos responda con la fecha en que se hará, o que nos diga qué lo impide.`,
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
  previousReminder: ({ date, count }) =>
    `Nuestro mensaje más reciente sobre ${count === 1 ? 'esta factura' : 'facturas pendientes'} es del ${date}.`,
  elsewhere: {
    promise: ({ list, count, date, inCall }) =>
      `Gracias por comunicarnos que el pago ${count === 1 ? `de la factura ${list}` : `de las facturas ${list}`} está previsto para el ${date}; ${inCall ? 'esta llamada' : 'este mensaje'} no se refiere a ${count === 1 ? 'ella' : 'ellas'}.`,
    dispute: ({ list, count, inCall }) =>
      `Estamos revisando su consulta sobre ${count === 1 ? `la factura ${list}` : `las facturas ${list}`}; ${inCall ? 'esta llamada' : 'este mensaje'} no se refiere a ${count === 1 ? 'ella' : 'ellas'}.`,
  },
  firstTimeLate: 'Sus pagos siempre han llegado a tiempo, así que suponemos que simplemente ha surgido algo.',
  valued:
    'Valoramos mucho trabajar con usted. Si hay algo que debamos corregir por nuestra parte, le agradeceríamos que nos lo dijera.',
  offers: {
    partPayment: 'Si le ayuda, puede pagar primero una parte; basta con una breve respuesta.',
    plan: 'Si un plan de pagos le resulta útil, responda y buscaremos juntos una solución.',
    callBack: 'Si prefiere hablarlo, responda con una hora que le convenga y le llamaremos.',
  },
  payHere: 'Puede pagar en línea aquí:',
  payButton: 'Pagar en línea',
  payThis: 'Pagar en línea:',
  payAsInvoiced: ({ count }) =>
    count === 1 ? 'La forma de pago figura en la factura.' : 'La forma de pago figura en cada factura.',
  ignoreIfPaid: 'Si ya ha realizado el pago, no tenga en cuenta este mensaje.',
  replyIfMissing:
    'Si le falta algo, por ejemplo un número de pedido o una copia de la factura, basta con responder a este correo.',
  replyHere:
    'Si le falta algo, por ejemplo un número de pedido o una copia de la factura, basta con responder a este mensaje.',
  closing: 'Un cordial saludo,',
  // No á, í, ó or ú: the alphabet of text messages has none of them.
  textMessage: {
    overdueOne: ({ company, number, amount, due }) => `${company}: factura ${number}, ${amount}, vencida el ${due}.`,
    upcomingOne: ({ company, number, amount, due }) => `${company}: la factura ${number}, ${amount}, vence el ${due}.`,
    overdueMany: ({ company, count }) => `${company}: ${count} facturas pendientes.`,
    upcomingMany: ({ company, count }) => `${company}: ${count} facturas vencen pronto.`,
    row: ({ number, amount, due }) => `${number}: ${amount}, vence el ${due}`,
    total: ({ amount, currency }) => `Total${currency ? ` ${currency}` : ''}: ${amount}`,
    pay: 'Pagar:',
    closing: '¿Ya pagado? Ignore este mensaje. ¿Dudas? Responda.',
  },
  call: {
    title: ({ customer, count }) =>
      `Llamar a ${customer}: ${count === 1 ? 'una factura pendiente' : `${count} facturas pendientes`}`,
    headings: {
      opening: 'Primero diga',
      facts: 'Después, los hechos',
      questions: 'Pregunte',
      offers: 'Puede ofrecer',
      never: 'Evite',
      closing: 'Para terminar',
      log: 'Anote',
    },
    opening: ({ name, company, contactName }) =>
      contactName
        ? `Buenos días, soy ${name}, de ${company}. ¿Hablo con ${contactName}? ¿Es un buen momento?`
        : `Buenos días, soy ${name}, de ${company}. ¿Podría hablar con la persona que se ocupa de los pagos?`,
    reason: ({ count, overdue }) =>
      overdue
        ? `Llamo por ${count === 1 ? 'una factura que sigue pendiente' : `${count} facturas que siguen pendientes`}.`
        : `Llamo por ${count === 1 ? 'una factura que vence' : `${count} facturas que vencen`} pronto, para saber si todo está en orden.`,
    questions: [
      '¿Ha recibido todo y está en orden?',
      '¿Le falta algo, por ejemplo un número de pedido o una copia de la factura?',
      '¿Ya está hecho el pago? Entonces, muchas gracias, no hace falta nada más.',
      'Si no: ¿cuándo podemos esperarlo?',
      '¿Hay algo que debamos corregir por nuestra parte?',
    ],
    offers: {
      partPayment: 'Pagar primero una parte.',
      plan: 'Un plan de pagos: anote qué ayudaría; los detalles se envían por escrito.',
      callBack: 'Volver a llamar a una hora que convenga.',
    },
    never: [
      'Hable de las facturas solo con la persona de contacto; a los demás pídales únicamente que le devuelvan la llamada.',
      'Aténgase a los hechos de esta página: ningún paso, condición o importe que no esté escrito aquí.',
      'No acepte pagos ni datos de pago por teléfono.',
      'No discuta. Si algo no está claro, anótelo y diga solo que un compañero lo revisará.',
    ],
    closing: ['Repita en una frase lo que ha oído.', 'Dé las gracias y diga que lo confirmará por correo.'],
    log: [
      'Con quién fue la llamada, o que nadie contestó.',
      'La fecha y el importe que ha dicho el cliente, con sus propias palabras.',
      'Lo que no está claro o falta, con el número de factura.',
      'Qué sigue y quién se encarga.',
    ],
  },
  note: {
    subject: ({ customer, count }) =>
      `Por favor, revisar: ${customer}, ${count === 1 ? 'una factura pendiente' : `${count} facturas pendientes`}`,
    greeting: 'Buenos días:',
    opening: ({ customer, count, days }) =>
      count === 1
        ? `Una factura de ${customer} lleva ${days === 1 ? '1 día' : `${days} días`} vencida. Por ahora no enviamos más recordatorios de esta factura.`
        : `${count} facturas de ${customer} están pendientes; la más antigua lleva ${days === 1 ? '1 día' : `${days} días`} vencida. Por ahora no enviamos más recordatorios de estas facturas.`,
    notOverdue: ({ customer, count }) =>
      count === 1
        ? `Una factura de ${customer} está pendiente y todavía no ha vencido. Por ahora no enviamos recordatorios de esta factura.`
        : `${count} facturas de ${customer} están pendientes y todavía no han vencido. Por ahora no enviamos recordatorios de estas facturas.`,
    questions:
      '¿Hay algún problema con el servicio, un desacuerdo, un número de pedido que falte u otra cosa que debamos saber? Por favor, hable con el cliente o indíquenos cómo seguir.',
    reminded: ({ count, date }) =>
      `Recordatorios enviados hasta ahora: ${count}${date ? ` (el más reciente, el ${date})` : ''}.`,
    notReminded: 'Hasta ahora no se ha enviado ningún recordatorio.',
    replied: ({ date }) => `El cliente nos respondió el ${date}; por favor, lea primero la correspondencia.`,
    promise: ({ date, amount }) =>
      `${amount ? `Un pago de ${amount} anunciado` : 'Un pago anunciado'} para el ${date} no ha llegado.`,
    contact: (name) => `Nuestro contacto: ${name}.`,
    closing: 'Muchas gracias,',
  },
};
