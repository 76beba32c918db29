import { entries, type PhraseTable } from './phraseTable';

/** Numbers that `#` leaves out because other languages use the words otherwise. */
const COUNT = '(#|um|uma|duas|dois)';

/** Portuguese, of Portugal and of Brazil. */
export const pt: PhraseTable = {
  language: 'pt',
  script: 'Latin',
  stopWords: entries(
    `o; a; os; as; do; da; dos; das; de; e; é; são; que; em; no; na; nos; nas; ao; à; um; uma; para; por; com; sem; não; se; já; seu; sua; seus; nossa; nosso; nossas; este; esta; pelo; pela; foi; ainda; lhe; ou; como; está; caso; tenha; mais; favor; consta; nós; até; qualquer; agradecemos; também; você; isso`,
  ),
  months: [
    ['janeiro', 'jan'],
    ['fevereiro', 'fev'],
    ['março', 'mar'],
    ['abril', 'abr'],
    ['maio', 'mai'],
    ['junho', 'jun'],
    ['julho', 'jul'],
    ['agosto', 'ago'],
    ['setembro', 'set.'],
    ['outubro', 'out.'],
    ['novembro', 'nov'],
    ['dezembro', 'dez'],
  ],
  weekdays: entries('segunda-feira; terça-feira; quarta-feira; quinta-feira; sexta-feira; sábado; domingo'),
  dayWords: ['dia', 'dias'],
  periodWords: entries(
    'hora; horas; minuto; minutos; semana; semanas; mês; meses; ano; anos; trimestre; trimestres; quinzena',
  ),
  invoiceWords: entries('fatura; faturas; factura; facturas; documento; documentos; títulos; boletos'),
  // prettier-ignore
  numberWords: {
    um: 1, uma: 1, dois: 2, duas: 2, três: 3, quatro: 4, cinco: 5, seis: 6, sete: 7, oito: 8, nove: 9, dez: 10, onze: 11,
    doze: 12, treze: 13, catorze: 14, quatorze: 14, quinze: 15, dezesseis: 16, dezasseis: 16, dezessete: 17, dezassete: 17,
    dezoito: 18, dezenove: 19, dezanove: 19, vinte: 20, trinta: 30, quarenta: 40, cinquenta: 50, sessenta: 60, setenta: 70,
    oitenta: 80, noventa: 90,
  },
  ambiguousNumberWords: ['um', 'uma', 'dois', 'duas'],
  ordinalWords: entries(
    'primeiro; um; dois; três; quatro; cinco; seis; sete; oito; nove; dez; onze; doze; quinze; vinte; trinta',
  ),
  magnitudeWords: entries(
    'cem; cento; centos; duzentos; trezentos; quinhentos; mil; milhar; milhares; milhão; milhões; dúzia',
  ),
  percentWords: entries('por cento; porcento; percentagem; porcentagem; percentual; por mil'),
  // prettier-ignore
  currencyWords: {
    euro: ['EUR'], euros: ['EUR'], reais: ['BRL'], real: ['BRL'], dólar: ['USD', 'CAD', 'AUD'], dólares: ['USD', 'CAD', 'AUD'],
    libras: ['GBP'], ienes: ['JPY'], francos: ['CHF', 'XAF', 'XOF'], meticais: ['MZN'], kwanzas: ['AOA'], coroas: ['SEK', 'NOK', 'DKK', 'CZK'],
    cêntimos: [], centavos: [],
  },
  replyIfMissing: entries(`
    (respond*|responda*|resposta|diga*|dizer|avis*|escrev*|contact*|contat*|indique*|indicar|comuni*|informe*|informar|entre em contato|entrar em contato|fale|falar) ~~~~ (falt*|incorret*|incorrect*|clar*|dúvida*|pergunta*|problema*|precis*|necessit*|erro*|errad*|corret*|correct*|quest*|acordo|imped*|divergên*|confere*|esclarec*)
    (falt*|incorret*|incorrect*|clar*|dúvida*|pergunta*|problema*|precis*|necessit*|erro*|errad*|corret*|correct*|quest*|acordo|imped*|divergên*|confere*|esclarec*) ~~~~ (respond*|responda*|resposta|diga*|dizer|avis*|escrev*|contact*|contat*|indique*|indicar|comuni*|informe*|informar|entre em contato|entrar em contato|fale|falar)
  `),
  ignoreIfPaid: entries(`
    (já|entretanto|cruzad*|cruzou|a caminho|em curso) ~~~~ (ignor*|desconsider*|não considere*|sem efeito|obrigad*|agradec*|nada mais|não precisa|não é (necessári*|preciso)|nenhuma ação|considere*)
    (ignor*|desconsider*|não considere*|sem efeito|obrigad*|agradec*|nada mais|considere*) ~~~~ (já|entretanto|cruzad*|cruzou|a caminho|em curso)
  `),
  idioms: entries(`
    (valor*|montante*|importância*|quantia*|saldo|fatura*|total) ~ em dívida; em dívida ~ (valor*|montante*|importância*|fatura*); sem (custos|encargos|despesas) adiciona*; (no|do) interesse (da|de) (clareza|transparência|boa ordem); no (seu|vosso) interesse; (obrigad*|agradecemos) ~ interesse; (dados bancários|dados de pagamento|dados para pagamento) ~ (na|da|em cada) fatura
    (o|a) prazo de pagamento (terminou|era); à (sua|vossa) disposição; em caso de (contestação|divergência); o mais (breve|rapidamente) possível; assim que possível; (até|ao dia de|no dia de|do dia de) hoje ~ (não|ainda)
  `),
  relativeDates: entries(`
    amanhã; depois de amanhã; ontem; anteontem; hoje à noite; (esta|próxima|última|passada|presente) (semana|quinzena); (próxim*|últim*|est*|presente) (dia|dias|semana*|mês|meses|hora*|trimestre|ano|quinzena); (semana|mês|trimestre|ano) (que vem|passad*|seguinte|corrente|próxim*|em curso); nos próximos; nas próximas; (pouc*|algun*|algumas|mais) (dias|semanas|horas|meses)
    (dentro de|no prazo de|prazo de|prazo máximo de|em até|em menos de|num prazo de|daqui a|ao fim de|no máximo em|até) ~ (dia|dias|hora|horas|semana|semanas|mês|meses|quinzena); (em|após|durante) (até|os|as|apenas|menos de|máximo de)? ${COUNT} (dia|dias|hora|horas|semana|semanas|mês|meses) ; (em|dentro de) breve vencimento
    ${COUNT} dias (úteis|corridos|para|a partir|a contar|restantes|de prazo|seguidos); ${COUNT} (semanas|horas|meses); (final|fim|início|meados|princípio) (do|da|de|deste|desta) (mês|semana|dia|ano|trimestre|expediente|janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)
    (até|antes de|o mais tardar) (hoje|amanhã|ao meio dia|meia noite|fim|final|ao fim|ao final|logo); (pague*|pagar|liquid*|regulariz*|pagamento|efetu*) ~ hoje; hoje (mesmo|sem falta|ainda); ainda hoje; (em|até|antes de|durante) (janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro); quinze dias; há (um|uma|dois|duas|três) (mês|meses|semana|semanas); dias úteis; (até|na|próxima|nesta) (segunda|terça|quarta|quinta|sexta) (feira)?
  `),
  threats: entries(`
    (ação|ações|acção|acções|medida*|via*|meio*|processo*|procedimento*|providência*|consequência*|cobrança*|recuperação|recurso*|departamento|apoio|assessoria|setor|notificação) (legal|legais|judicia*|jurídic*|penal|penais|extrajudicia*|coerciv*|executiv*); legalmente; judicia*; judicialmente; extrajudicia*; jurídic*; tribunal; tribunais; juiz; juízo; justiça; processar*; processá*; processad*; processo contra; ação contra; advogad*; solicitador*; escritório de advocacia; contencios*; litígi*; injunção; injuntiv*; penhora*; penhor*; arrest*; execução (fiscal|judicial|forçada|da dívida); oficial de justiça; agente de execução; sentença; polícia; denúncia*; denunciar*; queixa crime; crime; criminal; incumprimento; inadimpl*; incumprid*; insolvência; falência; quebra de contrato; protest*
    (empresa*|agência*|departamento|escritório|setor|gabinete|serviço*|firma) de (cobrança*|recuperação|recuperação de (crédito|créditos|dívida|dívidas)); recuperação de (crédito*|dívida*|valores); cobrador*; cobrança (externa|terceirizad*|forçada); terceirizad*; devedor*; devedora*; dívida; dívidas; caloteir*; calote; (ceder*|cedid*|entreg*|encaminh*|envi*|remet*|transfer*|transmit*|repass*|pass*) ~ (terceiro*|cobrança|advogad*|contencioso|recuperação|jurídic*); factoring; cessão de crédito*
    Serasa; SPC; SCPC; CADIN; negativa* ~ (nome|cnpj|cpf|empresa); negativação; negativar*; negativad*; nome sujo; sujar* ~ nome; central de (responsabilidades|riscos); Banco de Portugal; (cadastro|registo|registro|lista|base|órgão*) ~ (inadimpl*|devedor*|negr*|crédito|proteção|incumpri*); lista negra; (histórico|score|rating|pontuação|reputação|notação|avaliação|registo|registro) (de crédito|creditíci*|financeir*); solvabilidade; idoneidade
    (suspen*|interromp*|interrup*|cortar*|corte|cortes|cortamos|cortad*|cancel*|bloque*|rescind*|rescisão|resoluç*|paralis*|congel*|encerr*|desativ*|desactiv*|desligar*|desligad*|retenção|reter*|retid*|restring*|limit*|parar|paramos|pararemos|cess*) ~ (serviço*|conta|contas|acesso*|entrega*|fornecimento*|encomenda*|pedidos|assinatura*|contrato*|envio*|remessa*|licença*|plano)
    (serviço*|conta|contas|acesso*|entrega*|fornecimento*|encomenda*|pedidos|assinatura*|contrato*|envio*|remessa*|licença*) ~ (suspens*|interrompid*|cortad*|cancelad*|bloquead*|rescindid*|paralisad*|congelad*|encerrad*|desativad*|desactivad*|desligad*|retid*|restringid*|cessad*); (não|nenhum*) ~ (entregaremos|forneceremos|enviaremos|novas encomendas|novos pedidos)
  `),
  newTerms: entries(`
    juro; juros; mora; multa; multas; penaliz*; penalidade*; coima*; sobretaxa*; taxa; taxas; acréscim*; agravament*; comissão; comissões; (custo*|despesa*|encargo*|gasto*|tarifa*|cobrança*) (adiciona*|extra*|administrativ*|suplementar*|de (mora|atraso|cobrança|gestão|processamento|expediente|lembrete)|por atraso|judicia*|moratóri*|acrescid*); (cobrar*|acresc*|aplicar*|incorrer*|suportar*|implica*|debitar*) ~ (custo*|despesa*|encargo*|gasto*|tarifa*); por (sua|vossa) conta; às suas custas; indemniz*; indeniz*; (valor|montante|saldo|quantia|dívida) ~ (aument*|cresc*|duplic*|dobr*|sobe|subir*|agrav*|atualizad* monet*); correção monetária; atualização monetária
    (um|o|de|com|seu|este|novo|algum|sem|grande|pequeno) desconto*; descontos; desconto (de|por|para|em|ao|a|se|até|especial|imediato); (descontamos|descontaremos); abatimento*; reduç*; reduzid*; rebaixa*; perdo*; perdão; isent*; isenção; isenções; renunci*; dispens* ~ (pagamento|valor|juros); metade; cupão; cupões; cupom; cupons; vale de; brinde*; oferta*; bónus; bônus; promoção; promoções; reembols*; cashback; (pagar|aceitamos|aceitar|aceitaremos|basta) ~ menos; não (precisa|tem) (mais)? (de)? pagar
    (nov*|alterad*|revist*|alargad*|diferent*|outr*|últim*|mais) (prazo*|vencimento*|condição|condições|data limite|termos|acordo); (prazo*|vencimento|condições) limite; (nova|outra|última) data limite; (pass*|mud*|alter*|adi*|prolong*|estend*|avanç*|antecip*|prorrog*|alarg*) ~ data limite; (prazo*|vencimento|data|condições) (novo*|nova*|alterad*|prorrogad*|adicional|adicionais|extra|alargad*|máxim*|final|suplementar*); prorrog*; prolong*; extensão; dilaç*; adiar*; adiamento; adiad*; carência; tolerância; moratóri*; mais tempo; pagar (mais tarde|depois); a prestações; em (prestações|parcelas|tranches|vezes); prestação mensal; parcela; parcelas; parcelad*; parcelar*; parcelament*; plano de (pagamento*|prestações|amortização); planos de pagamento; fracion*; faseado*; faseada*; (pagar|pagamento|liquidar) ~ em (duas|três|várias|#) (vezes|partes|parcelas); pagamento* (antecipad*|adiantad*); (antecipar|adiantar) ~ pagamento*; adiantament*; pré pagament*; pré pago; contra entrega; sinal de; limite de crédito; linha de crédito; (concedemos|oferecemos|garantimos|prometemos|aceitamos|propomos|autorizamos); (conceder*|oferecer*) lhe*; renegoci*; acordo de pagamento
  `),
  pressure: entries(`
    vergonh*; envergonh*; embaraç*; constrang*; desonest*; irresponsáv*; irresponsabil*; fraud*; burla*; golpe; golpista*; ladr*; roub*; mentir*; mentiu; mentiros*; inaceitáv*; inadmissív*; intoleráv*; decepcion*; dececion*; desilu*; desilud*; má fé; mau pagador; maus pagadores; mau pagamento; reputação; desleix*; negligen*; preguiç*; estúpid*; idiot*; ridícul*; falta de (seriedade|respeito|profissionalismo|palavra|consideração); pouca seriedade; sem desculpa*; desculpas esfarrapadas; chega de desculpas; (inform*|contact*|contat*|avis*|comuni*) ~ (chefe|patrão|empregador|família|vizinh*|seus clientes|seus fornecedores|seus parceiros|seus sócios|colegas|direção|diretoria|seu banco|imprensa); publicamente; em público; tornar público; expor
    urgent*; urgên*; imediat*; de imediato; sem (mais|mais nenhum*|qualquer|nenhum*)? (demora|demoras|atraso|atrasos|delongas|falta|hesitação); agora mesmo; já hoje; (pague|paguem|pagar|liquide|liquidem|regularize) (já|logo); (último|última|ultimo|derradeir*) (aviso*|lembrete*|alerta|oportunidade|hipótese|chance|notificação|chamada|vez|tentativa|prazo|interpelação|pedido|apelo|comunicação|carta); ultimato; advertên*; advert*; aviso final; notificação final; alert*; consequência*; grave; graves; seri* (medidas|consequências); (outras|ulteriores|novas|demais|mais) (medidas|diligências|providências|ações); medidas (necessárias|cabíveis|adequadas|drásticas|mais severas); providências (cabíveis|necessárias); cabíve*; (caso contrário|de contrário|de outra forma) (seremos|teremos|iremos|procederemos|avançaremos|suspender*|tomaremos|será*|o caso|a sua|vamos|haverá|vemos); sob pena; (seremos|somos|estamos|vemos nos|ver nos emos|veremos) ~ (forçad*|obrigad*|compelid*); forçad*; não (temos|teremos|resta|restará|nos resta|haverá) ~ (alternativa|opção|escolha|outro remédio); o mais tardar; impreteriv*; improrrogáv*; (última|nova|derradeira) data limite; prazo fatal; tempo (está|a) (acabar|esgotar|terminar)*; tarde demais; paciência; reserv* ~ direito; exigimos; exigir*; exija*; exigência; intima*; interpela*; não (ignore|espere|adie|demore|hesite em pagar|atrase); aja; atue (já|agora); se não (pagar|pagarem|liquidar|regularizar|efetuar); falta de pagamento; não pagamento
  `),
  contactClaims: entries(`
    ligamos ~ (lhe|para|várias|ontem|sem); (já|lhe) (ligamos|telefonámos|telefonamos|visitámos|visitamos); ligámos; telefonámos; telefonamos; falámos; conversámos; conversamos; visitámos; visitamos; (falamos|tentamos|tentámos|contactámos|contatamos|reunimos|reunimo|deixámos|deixamos) ~ (telefone|consigo|com|várias|vez|vezes|telefónic*|telefônic*|contacto|contato|mensagem|recado|ligar|sem sucesso); (temos|tenho|havíamos|tínhamos|eu tinha|já tinha|tinha lhe|tinha vos|tinha te) ~ (telefonado|ligado|falado|conversado|tentado|contactado|contatado|visitado|insistido|acordado|combinado|avisado); (como|conforme|tal como|segundo) (combin*|acord*|falá*|falamos|falado|conversá*|conversamos|conversado|discutid*|prometid*|prometeu|anunciad*|indicou|disse|sabe|referid* por|o acordado|o combinado|transmitid*); (nossa|nossas|nosso|última|último|anterior|recente|vossa|sua) (última|último|recente|anterior)? (conversa*|chamada*|ligação|ligações|telefonema*|visita*|reunião|reuniões|conversação); (ao|por) telefone ~ (acord*|disse|promet*|confirm*|combin*); telefonicamente ~ (acord*|promet*|confirm*|combin*); (acord*|promet*|confirm*|combin*) ~ telefonicamente; caixa postal; correio de voz; atendedor de chamadas; (segund*|terceir*|quart*|quint*|enésim*|#*) (aviso*|lembrete*|notificaç*|carta*|tentativa*|vez|interpelação|pedido*|solicitação); (várias|diversas|numerosas|muitas|repetidas|inúmeras|múltiplas|sucessivas) (vezes|ocasiões|chamadas|ligações|cartas|tentativas|mensagens|notificações|comunicações); (vários|diversos|numerosos|muitos|repetidos|inúmeros|sucessivos) (avisos|lembretes|contactos|contatos|emails|e mails|pedidos|telefonemas|alertas); repetidamente; reiterad*; reiteramos; insistentemente; apesar (de|dos|das|do|da) (noss*|vári*|divers*|numeros*|repetid*|inúmer*|tod*|avisos|lembretes|contactos|contatos|tentativas); não obstante; (você|senhor*|continua|tem|têm) ~ (ignorad*|ignorou|ignorando|a ignorar|recus*|não ~ respond*|nunca ~ respond*|sem responder)
  `),
  promiseClaims: entries(`
    tinha nos (falado|dito|indicado|escrito)
    (prometeu|prometeram|prometid*|garantiu|garantiram|comprometeu|comprometeram|jurou|assegurou|confirmou nos|confirmou que|anunciou|disse que (paga*|iria|ia)|tinha (prometid*|anunciad*|confirmad*|garantid*)); (sua|vossa|seu) (promessa|palavra|compromisso|garantia|confirmação); (pagamento|data|valor) (prometid*|acordad*|anunciad*|combinad*|garantid*); se (comprometeu|comprometeram)
  `),
  bankDetails: entries(`
    IBAN; BIC; SWIFT; NIB; PIX; chave pix; número da conta; número de conta; conta (bancária|corrente|poupança|à ordem|de destino); contas bancárias; agência e conta; titular da conta; dados bancários; coordenadas bancárias; (nov*|outr*|seguinte*|alterad*|diferente*|atualizad*) (conta|contas|banco|dados bancários|iban|nib|beneficiári*); (transfer*|deposit*|pag*|envi*|credit*) ~ (para|na|em|numa|à) ~ (conta|banco|iban|nib|pix); (conta|banco|iban|dados) ~ (mudou|mudaram|alterad*|alterou|atualizad*); Western Union; MoneyGram; MB Way; bitcoin*; cripto*; cartão presente; cartões presente; vale presente; beneficiári*; favorecid*
  `),
  secretRequests: entries(`
    (número*|dado*|dados|detalhe*|informaç*|código*|foto*|cópia*|validade) (do|de|dos|da|no) (seu|vosso)? (cartão|cartões|crédito); cartão de (crédito|débito|cidadão); cartões de crédito; CVV; CVC; CVV2; senha*; palavra passe; palavras passe; password*; PIN; OTP; código (pin|secreto|de (segurança|verificação|acesso|confirmação|validação|autenticação|uso único)); códigos de (acesso|segurança); token; credencia*; dados de (acesso|login|início de sessão); login; início de sessão; bilhete de identidade; passaporte*; carta de condução; CNH; CPF; documento de identidade; documento de identificação; data de nascimento; nome de solteir*; homebanking; home banking; internet banking; banca online; segurança social; verifi* ~ (identidade|a sua conta)
  `),
  machineTalk: entries(`
    (como|enquanto|sou) (uma|um)? (IA|AI|inteligência artificial|modelo de linguagem|assistente virtual|assistente); modelo de linguagem; (ignor*|esque*|desconsider*) ~ (instruç*|regras|indicaç*|orientaç*|prompt); prompt (do|de) sistema; mensagem do sistema; (aqui está|segue|eis) (o|a|um|uma) (rascunho|versão|texto|mensagem|minuta) (revist*|corrigid*|solicitad*|pedid*|atualizad*|do|da|de|para)?; (claro|com certeza|certamente) aqui (está|vai); nota (para o|ao) revisor; revisor; espaço reservado; (aprov*|marc*) ~ (automaticamente|como (pag*|aprovad*))
  `),
  internalNotes: entries(`
    nota interna; notas internas; (uso|memorando|apontamento|comentário|informação) intern*; não (encaminhar|reencaminhar|mostrar|dizer|revelar) ~ cliente; confidencia*; cliente (de risco|difícil|problemátic*|lento); (pontuação|nível|perfil|classe) de risco; (paga|liquida) (sempre|muitas vezes|normalmente|habitualmente) ~ (tarde|atraso); o cliente (paga|é|tem|diz|alega|quer|recusa|está); CRM; gestor (da|de) conta
  `),
  taxNumbers: entries(`
    NIF; NIPC; CNPJ; contribuinte; (número|identificação) (de)? (fiscal|contribuinte|identificação fiscal|iva)
  `),
  greetings: entries(`
    Olá; Oi; Bom dia; Boa tarde; Boa noite; Caro; Cara; Caros; Caras; Prezado; Prezada; Prezados; Prezadas; Estimado; Estimada; Estimados; Exmo; Exma; Exmos; Ao cuidado de
  `),
  titles: entries(`
    Sr; Sra; Srs; Senhor; Senhora; Senhores; Dr; Dra; Eng; Dona; Exmo; Exma
  `),
  roles: entries(`
    Senhor; Senhora; Senhores; Senhoras; Sr; Sra; Srs; Cliente; Clientes; Colega; Colegas; Equipa; Equipe; Todos; Contabilidade; Administração; Departamento; Financeiro; Financeira; Parceiro; Parceiros; Compras; Tesouraria; A; O; Um; Uma; Nossa; Com; Informamos; Enviamos; Se
  `),
  closings: entries(`
    cumprimentos; atenciosamente; obrigado; obrigada; cordialmente; abraço; saudações; respeitosamente; grato; grata
  `),
};
