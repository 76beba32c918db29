import type { Wording } from './wording';

/** Portuguese in formal words that read well in Portugal and in Brazil; dates and amounts follow the customer's country. */
export const pt: Wording = {
  greeting: (name) => (name ? `Bom dia, ${name},` : 'Bom dia,'),
  upcoming: {
    subjectOne: ({ number, company, due }) => `Fatura ${number} de ${company}: vencimento em ${due}`,
    subjectMany: ({ count, company }) => `${count} faturas de ${company} com vencimento próximo`,
    openingOne: ({ number, amount, due }) =>
      `Informamos que a nossa fatura ${number} (${amount}) vence em ${due}. Se o pagamento já estiver programado, não precisa de fazer mais nada.`,
    openingMany: ({ count }) =>
      `Informamos que as seguintes ${count} faturas têm vencimento próximo. Se os pagamentos já estiverem programados, não precisa de fazer mais nada.`,
  },
  friendly: {
    subjectOne: ({ number, company }) => `Lembrete: fatura ${number} de ${company}`,
    subjectMany: ({ count, company }) => `Lembrete: ${count} faturas de ${company} em aberto`,
    openingOne: ({ number, amount, due }) =>
      `Talvez tenha simplesmente passado despercebido: a nossa fatura ${number} venceu em ${due} e continuam em aberto ${amount}.`,
    openingMany: ({ count }) =>
      `Enviamos este lembrete porque as seguintes ${count} faturas continuam em aberto. Talvez tenham simplesmente passado despercebidas.`,
  },
  direct: {
    subjectOne: ({ number, company }) => `Fatura ${number} de ${company} vencida`,
    subjectMany: ({ count, company }) => `${count} faturas de ${company} em aberto`,
    openingOne: ({ number, amount, due }) =>
      `A nossa fatura ${number} venceu em ${due} e continuam em aberto ${amount}. Agradecemos que providencie o pagamento ou nos informe quando o podemos esperar.`,
    openingMany: ({ count }) =>
      `As seguintes ${count} faturas continuam em aberto. Agradecemos que providencie o pagamento dos valores vencidos ou nos informe quando o podemos esperar.`,
  },
  firm: {
    subjectOne: ({ number, company }) => `Fatura ${number} de ${company}: quando podemos esperar o pagamento?`,
    subjectMany: ({ count, company }) => `${count} faturas de ${company}: quando podemos esperar o pagamento?`,
    openingOne: ({ number, amount, due }) =>
      `A nossa fatura ${number} venceu em ${due} e ainda não recebemos ${amount}. Solicitamos que providencie o pagamento e nos responda com a data prevista, ou nos diga o que o impede.`,
    openingMany: ({ count }) =>
      `As seguintes ${count} faturas ainda não foram pagas na totalidade. Solicitamos que providencie o pagamento dos valores vencidos e nos responda com a data prevista, ou nos diga o que o impede.`,
  },
  columns: { number: 'Fatura', amount: 'Valor em aberto', due: 'Vencimento' },
  listed: ({ number, amount, due }) => `${number}: ${amount}, vencimento em ${due}`,
  total: ({ amount, currency }) => `Total${currency ? ` em ${currency}` : ''}: ${amount}`,
  partPayment: ({ amount, number }) => `${amount} da fatura ${number}`,
  thanksFor: (list) => `Já recebemos ${list}, o que agradecemos.`,
  credit: ({ amount, number }) => `${amount} (${number})`,
  creditsOpen: (list) => `Existe ainda um crédito a seu favor, que não foi deduzido aqui: ${list}.`,
  brokenPromise: ({ date, amount }) =>
    `Tinha-nos indicado ${amount ? `um pagamento de ${amount}` : 'o pagamento'} para ${date}, mas ainda não o recebemos. Se os seus planos mudaram, agradecemos que nos indique a data prevista.`,
  previousReminder: ({ date, count }) =>
    `A nossa mensagem mais recente sobre ${count === 1 ? 'esta fatura' : 'faturas em aberto'} é de ${date}.`,
  elsewhere: {
    promise: ({ list, count, date, inCall }) =>
      `Agradecemos a informação de que o pagamento ${count === 1 ? `da fatura ${list}` : `das faturas ${list}`} está previsto para ${date}; ${inCall ? 'esta chamada' : 'esta mensagem'} não diz respeito a ${count === 1 ? 'essa fatura' : 'essas faturas'}.`,
    dispute: ({ list, count, inCall }) =>
      `Vamos verificar as suas observações sobre ${count === 1 ? `a fatura ${list}` : `as faturas ${list}`}; ${inCall ? 'esta chamada' : 'esta mensagem'} não diz respeito a ${count === 1 ? 'essa fatura' : 'essas faturas'}.`,
  },
  firstTimeLate: 'Os seus pagamentos chegaram sempre a tempo; supomos que tenha surgido apenas algum contratempo.',
  valued:
    'Valorizamos muito a nossa colaboração. Se houver algo que devamos corrigir da nossa parte, agradecemos que nos diga.',
  offers: {
    partPayment: 'Se ajudar, pode pagar primeiro uma parte; basta uma breve resposta.',
    plan: 'Se um plano de pagamento ajudar, responda-nos e procuraremos juntos uma solução.',
    callBack: 'Se preferir conversar, responda com uma hora que lhe convenha e nós ligaremos.',
  },
  payHere: 'Pode pagar online aqui:',
  payButton: 'Pagar online',
  payThis: 'Pagar online:',
  payAsInvoiced: ({ count }) =>
    count === 1
      ? 'A forma de pagamento está indicada na fatura.'
      : 'A forma de pagamento está indicada em cada fatura.',
  ignoreIfPaid: 'Se já efetuou o pagamento, por favor ignore esta mensagem.',
  replyIfMissing:
    'Se faltar alguma coisa, por exemplo um número de pedido ou uma cópia da fatura, basta responder a este e-mail.',
  replyHere:
    'Se faltar alguma coisa, por exemplo um número de pedido ou uma cópia da fatura, basta responder a esta mensagem.',
  closing: 'Com os melhores cumprimentos,',
  // No á, ã, ç or ê: the alphabet of text messages has none of them.
  textMessage: {
    overdueOne: ({ company, number, amount, due }) =>
      `${company}: fatura ${number}, ${amount} em aberto, venceu em ${due}.`,
    upcomingOne: ({ company, number, amount, due }) => `${company}: a fatura ${number}, ${amount}, vence em ${due}.`,
    overdueMany: ({ company, count }) => `${company}: ${count} faturas em aberto.`,
    upcomingMany: ({ company, count }) => `${company}: ${count} faturas vencem em breve.`,
    row: ({ number, amount, due }) => `${number}: ${amount}, vencimento ${due}`,
    total: ({ amount, currency }) => `Total${currency ? ` ${currency}` : ''}: ${amount}`,
    pay: 'Pagar:',
    closing: 'Se pagou entretanto, ignore. Se falta algo, responda.',
  },
  call: {
    title: ({ customer, count }) =>
      `Ligar para ${customer}: ${count === 1 ? 'uma fatura em aberto' : `${count} faturas em aberto`}`,
    headings: {
      opening: 'Para começar',
      facts: 'Depois, os dados',
      questions: 'Perguntas',
      offers: 'Pode propor',
      never: 'A evitar',
      closing: 'Para terminar',
      log: 'A anotar',
    },
    opening: ({ name, company, contactName }) =>
      contactName
        ? `Bom dia, fala ${name}, de ${company}. Falo com ${contactName}? É um bom momento?`
        : `Bom dia, fala ${name}, de ${company}. Poderia falar com a pessoa que trata dos pagamentos?`,
    reason: ({ count, overdue }) =>
      overdue
        ? `Ligo por causa de ${count === 1 ? 'uma fatura que continua' : `${count} faturas que continuam`} em aberto.`
        : `Ligo por causa de ${count === 1 ? 'uma fatura' : `${count} faturas`} com vencimento próximo, para saber se está tudo em ordem.`,
    questions: [
      'Recebeu tudo e está em ordem?',
      'Falta alguma coisa, por exemplo um número de pedido ou uma cópia da fatura?',
      'O pagamento já foi feito? Então obrigado, não é preciso mais nada.',
      'Se não: quando o podemos esperar?',
      'Há algo que devamos corrigir da nossa parte?',
    ],
    offers: {
      partPayment: 'Pagar primeiro uma parte.',
      plan: 'Um plano de pagamento: anote o que ajudaria; os detalhes seguem por escrito.',
      callBack: 'Voltar a ligar a uma hora conveniente.',
    },
    never: [
      'Fale das faturas apenas com a pessoa indicada; às outras peça apenas um retorno.',
      'Fique pelos dados desta página: nenhum passo, condição ou valor que não esteja aqui escrito.',
      'Não aceite pagamentos nem dados de pagamento por telefone.',
      'Não discuta. Se algo não estiver claro, anote e diga apenas que um colega vai verificar.',
    ],
    closing: ['Repita numa frase o que ouviu.', 'Agradeça e diga que vai confirmar por e-mail.'],
    log: [
      'Com quem falou, ou que ninguém atendeu.',
      'A data e o valor que o cliente indicou, nas palavras dele.',
      'O que não está claro ou falta, com o número da fatura.',
      'O que se segue e quem trata disso.',
    ],
  },
  note: {
    subject: ({ customer, count }) =>
      `Para verificar: ${customer}, ${count === 1 ? 'uma fatura em aberto' : `${count} faturas em aberto`}`,
    greeting: 'Bom dia,',
    opening: ({ customer, count, days }) =>
      count === 1
        ? `Uma fatura de ${customer} está vencida há ${days === 1 ? '1 dia' : `${days} dias`}. Por agora não enviamos mais lembretes sobre ela.`
        : `${count} faturas de ${customer} estão em aberto; a mais antiga está vencida há ${days === 1 ? '1 dia' : `${days} dias`}. Por agora não enviamos mais lembretes sobre elas.`,
    notOverdue: ({ customer, count }) =>
      count === 1
        ? `Uma fatura de ${customer} está em aberto e ainda não venceu. Por agora não enviamos lembretes sobre ela.`
        : `${count} faturas de ${customer} estão em aberto e ainda não venceram. Por agora não enviamos lembretes sobre elas.`,
    questions:
      'Há algum problema com o serviço, uma divergência, um número de pedido em falta ou outra coisa que devamos saber? Por favor, fale com o cliente ou diga-nos como continuar.',
    reminded: ({ count, date }) =>
      `Lembretes enviados até agora: ${count}${date ? ` (o mais recente em ${date})` : ''}.`,
    notReminded: 'Até agora não foi enviado nenhum lembrete.',
    replied: ({ date }) => `O cliente respondeu-nos em ${date}; por favor, leia primeiro a correspondência.`,
    promise: ({ date, amount }) =>
      `${amount ? `Um pagamento de ${amount} previsto` : 'Um pagamento previsto'} para ${date} não chegou.`,
    contact: (name) => `Pessoa a contactar: ${name}.`,
    closing: 'Obrigado,',
  },
};
