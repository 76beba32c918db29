import { entries } from '../phraseTable';
import { oneOf, type IdeaWords } from './ideaWords';

/** Portuguese. */
export const pt: IdeaWords = {
  supply: oneOf(`
    entrega*; fornecimento*; fornecer; envio*; expedi*; mercadoria*; material; serviço técnico; serviço; serviços; assistência; suporte; acesso*; plataforma; portal; subscrição; subscrições; assinatura; licença*; manutenção; (próximas|próximos|suas|seus|novas|novos|futuras|futuros|seguinte|próxima) (encomenda*|pedido*); encomendas; peças; abastecimento; técnico; visita; intervenção; encomenda; pacote*; camião; palete*; caixas; transportadora
  `),
  ties: oneOf(
    `conta; contrato*; colaboração; parceria; relação comercial; relação; relações; cooperação; linha de crédito; plafond; condições comerciais`,
  ),
  stop: oneOf(`
    suspend*; suspens*; bloque*; congel*; cort*; interromp*; interrup*; parar; paramos; paralis*; cancel*; rescind*; limit*; restring*; retir*; retid*; reter; reteremos; desativ*; desactiv*; encerr*; fechar; fechad*; em pausa; em espera; em risco; em causa; compromet*; ameaç*; reconsider*; repens*; rever; reavali*; romper; acab*; terminar; termina; cess*; deix* de (fornecer|prestar|enviar|servir|atender|entregar|funcionar); não (podemos|poderemos|sair*|seguir*|haverá|enviaremos|forneceremos); fic* ~ armazém; deslig*; afetad*; pôr fim; pôr termo; não sai*; não parte*; não se mexe; ficha; no armazém; retido
  `),
  untilPaid: oneOf(`
    depend*; condicionad*; sujeit*; (só|apenas|somente|não) ~ (após|depois|mediante|contra|quando|com|antes) ~ (pagamento|pag*|liquida*|regulariz*|saldo|receb*|crédito); (até|enquanto|desde que|a menos que|à espera) ~~ (pag*|liquid*|regulariz*|receb*|saldo|valor|dinheiro|em aberto|aberta); (assim que|quando|logo que|uma vez) ~ (conta|fatura|saldo|pagamento|valor) ~ (em dia|pag*|liquid*|regulariz*|receb*)
  `),
  handOver: oneOf(
    `entreg*; pass*; ceder; ceda; cedemos; cedid*; transferir; transfer*; encaminh*; remet*; confi*; recorr*; contrat*; incumb*; delegar; envolv*; nas mãos; em mãos; tratar por; assum*; vend*; acion*; tratam; trata; ocup*`,
  ),
  outsiders: oneOf(
    `terceir*; advogad*; solicitador*; jurista*; contencioso; especialista*; especializad*; profissionais; agência*; empresa* de (cobrança*|recuperação); cobrança*; cobrador*; recuperação de; agente de execução; seguradora*; seguro de crédito; outras mãos; outras pessoas; outros métodos; menos pacien*; quem se dedica`,
  ),
  pursue: oneOf(
    `tom*; adot*; adopt*; exerc*; fazer valer; inici*; avanç*; recorr*; utiliz*; ponder*; consider*; esgot*; acion*; reserv*; estud*; equacion*`,
  ),
  means: oneOf(
    `(nossos|todos os nossos|os nossos) direitos; (outras|todas as|demais) (medidas|vias|ações|opções|alternativas); outros (meios|caminhos|passos|métodos); (medidas|vias|ações|passos|meios|instâncias) (competent*|necessári*|adequad*|apropriad*|formais|legais|ao nosso alcance|mais (sérias|firmes|formais|duras|drásticas)); via formal; injunção; procedimento*; instâncias`,
  ),
  rethink: oneOf(`pensar; repensar; refletir; reconsiderar; ponderar; reavaliar; rever`),
  together: oneOf(
    `trabalhar juntos; a nossa colaboração; a nossa relação; nossa parceria; continuamos a; continuar a (trabalhar|colaborar|fornecer)`,
  ),
  others: oneOf(
    `(outros|todos|todas|qualquer|nossos|maioria dos|um|uma|bons|bom) ~ (clientes|cliente|empresas|empresa séria|empresa honesta|empresas sérias|parceiros|gente séria|pessoas de bem|negócio sério|pessoa séria); gente (honrada|séria|decente)`,
  ),
  behave: oneOf(
    `pag*; cumpr*; pontual*; a tempo; dentro do prazo; sem que; em dia; respeit*; honr*; não faz*; não se comport*; não deix*; consegu*`,
  ),
  onlookers: oneOf(
    `(os seus|o seu|a sua|as suas|seus|seu|sua|os|o|a) (clientes|fornecedores|sócios|parceiros|concorrentes|chefe|chefes|superiores|direção|administração|banco|colegas|funcionários|acionistas|família|vizinhos|setor|imprensa|público|mercado); outros fornecedores; toda a gente; as pessoas`,
  ),
  learn: oneOf(
    `soubess*; saib*; saber*; sab*; ouv*; dir*; diss*; pens*; a par; inform*; descobr*; const*; se comente; correr`,
  ),
  dependants: oneOf(
    `(nossos|os nossos|meus|nossas) (funcionários|colaboradores|trabalhadores|empregados|famílias|aprendiz*); salários; ordenados; vencimentos dos; famílias; postos de trabalho; (pequen*) (empresa*|negócio*|fornecedor*) como (nós|a nossa|o nosso); (nossos|nossas|nossa|meus|minha|seus|suas) (filhos|crianças|família*|aprendiz*|equipa|equipe|renda|gente); famílias; empresa* familiar*; negócio* familiar*; (gente|pessoas|trabalhadores) (honest*|honrad*|trabalhador*|decente*|de bem|humilde*|séria*); filhos; crianças; pão; salário*; ordenado*`,
  ),
  suffer: oneOf(
    `esper*; sofr*; por sua causa; por sua culpa; por causa de si; pagar; perd*; desped*; depend*; em risco; em jogo; dificuldade*; lut*; sem; viv*; dorm*; sono; noites; fome; frio; (da|na|à) (boca|mesa); (não|nem) ~ (pagar|comer|alimentar|aquecer|sustentar|chegar); por sua (culpa|causa); por vossa (culpa|causa); depend*; pens* (em|nos|nas); sustentar; tirar*; sem (salário|ordenado|receber|aquecimento); fim do mês`,
  ),
  guess: oneOf(
    `(pode|podem|poderá|sabe|sabem|consegue|conseguem) ~ (imaginar|adivinhar|calcular|supor); (sabe|sabem|imagina|imaginam|calcula|calculam|adivinha|adivinham) (bem|muito bem|perfeitamente|certamente|melhor|com certeza|já); (não|nem|escusado) (é preciso|preciso|será preciso|será necessário|é necessário)? ~ (dizer|explicar|lembrar|desenhar|fazer um desenho); (deix*) ~ imaginação; à sua imaginação; (deixo|deixamos) ~ imagin*`,
  ),
  sequel: oneOf(
    `(o que|que) (vem|virá|acontece|acontecerá|segue|seguirá|sucede|costuma|espera|vai) ~; (onde|aonde) (isto|isso|estas|tais|essas|é que|tudo)? ~ (leva*|conduz*|acaba*|vai|vão|termina*); como (isto|isso|estas|estes|tudo|é que|tais)? ~ (acaba*|termina*|evolu*); (próximo|seguinte) passo; (que|quais) ~ (caminhos|vias|meios|portas|passos) ~; como (acabam|terminam|acaba)`,
  ),
  news: oneOf(
    `notícia*; boato*; rumor*; fama; reputação; nome; (estas|essas|tais|certas) coisas; coisas destas; assunto*; história*; palavra; isto; tudo`,
  ),
  spread: oneOf(
    `corre; correm; correr; correu; voa*; espalh*; circul*; propag*; de boca em boca; ouvidos; a volta; (sab*) ~ (tudo|depressa|logo); (vier|vir|vem) a saber; precede`,
  ),
  rather: oneOf(
    `(prefir*|prefer*|gost*|quer*|quis*|deseja*) ~ (não|evitar|poupar); não (quer*|gost*|deseja*|quis*) ~; melhor não`,
  ),
  spell: oneOf(
    `detalh*; descrever; entrar em (detalhes|pormenores); pormenoriz*; dizer (o que|em voz alta); explicar (o que|como); enumerar; concretizar; pôr por escrito; contar (o que|como); mencionar (o que|como); nomear`,
  ),
  gentle: oneOf(
    `carta*; email*; e mail*; mail*; mensage*; palavras; lembrete*; papel; cortês; corteses; simpátic*; amáve*; linhas`,
  ),
  beyond: oneOf(
    `(outr*|mais|divers*|melhor*) ~ (meio*|forma*|via*|ferramenta*|método*|recurso*|maneira*|arma*|caminho*) ~ (do que|que|além|para além); não (é|são) (a|o|as|os)? (noss*)? únic* (meio*|forma*|via*|arma*|recurso*|maneira*|ferramenta*); não ~ ficar* (por|só|apenas); (podemos|sabemos) fazer (muito)? mais (do)? que`,
  ),
  nextTime: oneOf(
    `próxima vez; (a|o) próxim* (carta|email|mensagem|chamada|visita|pessoa|contacto|contato|telefonema); depois de mim; no meu lugar; o meu sucessor`,
  ),
  notMe: oneOf(
    `(não|já não) (serei|sou|seremos|será|somos|vou ser) ~ (eu|nós|mim|a escrever|quem|comigo); (outra|outro|divers*|diferente*) (pessoa|tom|assinatura|remetente|voz|mão|nome); (alguém|outra pessoa) ~ (mais|menos|diferente|que); menos (simpátic*|paciente*|educad*|gentil|gentis|cort*|compreensiv*); menos (agradáve*|simpátic*)`,
  ),
  opinion: oneOf(
    `(esperava*|esperávamos|pensava*|pensávamos|julgava*|julgávamos|achava*|achávamos|tinha*|tínhamos|considerava*|imaginava*|contava*)`,
  ),
  better: oneOf(
    `(mais|melhor|outra coisa) (de|da parte de|da) (si|você|vocês|vós|vossa parte|sua parte|uma empresa|alguém|uma pessoa); (melhor|maior|alta|outra) (conta|opinião|consideração|conceito|ideia); (mais|pessoa|empresa|alguém) (séri*|honest*|corret*|correct*|cumpridor*|de palavra)`,
  ),
  callers: oneOf(
    `(nosso|nossa|meu|minha|um|uma|o|a) (comercial|vendedor*|representante|colega|técnic*|motorista|agente|diretor*|chefe|responsável|delegad*|gestor*|estafeta)`,
  ),
  called: oneOf(
    `passou (por|aí|pela|pelo); visit*; ligou; telefon*; falou; escreveu; deixou (mensagem|recado|aviso); esteve (aí|consigo|convosco|na|no|nas); encontrou; reuniu; lembrou; contactou; disse; perguntou; tentou`,
  ),
  bank: oneOf(
    `banco; conta; conta bancária; IBAN; NIB; número de conta; dados bancários; dados de pagamento; beneficiário`,
  ),
  changed: oneOf(
    `mudou; mudámos; mudaram; mudança de; alterad*; já não (é|está|use|utilize|são); atualizad*; substitu*; encerrad*`,
  ),
  client: oneOf(`(o|a|este|esta|ao|deste|desta) (cliente|devedor|empresa|tipo|sujeito); cliente`),
  trait: oneOf(
    `caloteir*; difícil*; mentiros*; mente; desculpas; sempre; nunca; pouco fiável; manhos*; problemátic*; complicad*; pression*; apert*; insist*; atenção; cuidado; não ceder; não conced*; não confi*; faz se; chat*; mau pagador; maus pagador*; atras*; enrol*; todas as semanas`,
  ),
  paid: oneOf(`
    já; acab*; entretanto; a caminho; cruz*; recentemente; feit*; realizad*; efetu*; efectu*; pago; paga; pagou; liquid*; regulariz*; envi*; ordenad*; transfer*; seguido; em curso; tratad*; processad*; efetuado; saiu; já saiu
  `),
  neverMind: oneOf(`
    ignor*; não (tenha|leve|ligue|considere|precisa|é necessário|é preciso|tem de|terá de|deve|faça) ~; desconsider*; sem efeito; nada (mais|a fazer|precisa|é necessário)*; esqueç*; esquec*; consider* ~ (nul*|sem|resolvid*|encerrad*|anulad*|concluíd*); apag*; elimin*; descart*; tudo (em ordem|certo|tratado|resolvido); ponha de lado; deit* fora; escusa*; dispens*; dê ~ por; por nul*; sem (efeito|resposta); retire; risque; não (é)? (necessária|precisa) (qualquer)? (resposta|ação)
  `),
  unclear: oneOf(`
    falt*; dúvid*; clar*; err*; incorret*; problem*; pergunt*; quest*; precis*; necessit*; desacordo; discrepânc*; diferen*; diverg*; não (corresp*|confer*|receb*|cheg*|corret*|bate|concord*|entend*|esteja cert*|está cert*|coincid*|certo|certa|consta); cópia*; duplicad*; esclarec*; motivo*; razão; razões; algo; alguma; document*; inconvenient*; imped*; reclam*; dados; informaç*; outra coisa; imprevisto*; dificuldade*; estranh*; lapso*; engan*; obst*; contratempo*; segunda via; comprovativo*; apoio
  `),
  reach: oneOf(`
    respond*; respost*; contact*; escrev*; diga*; diz*; dizer; inform*; avis*; comuni*; lig*; telefon*; fale*; fala*; falar; mensagem; email; e mail; mail; linha; linhas; indique*; transmit*; ao dispor; à disposição; disponí*; envie me; mand*; (ajud*|resolv*|verific*|corrig*|trat*|compar*|reenvi*) ; retorn*; nota; conte*; pergunt*; apit*; peça*; peç*; sem hesitar; disponha; queira; esclarec*; ao seu dispor
  `),
  staff: entries(
    `senhor; senhora; diretor; diretora; chefe; colega; gestor; gestora; gerente; responsável; contabilista; administrador; administradora; sócio; sócia; advogado; advogada; presidente; secretário; secretária; comercial; controller; encarregado; encarregada; doutor; doutora; engenheiro; engenheira; dona`,
  ),
  threats: entries(`
    (caso contrário|de contrário|do contrário|senão|à falta de|na falta de) ~~ (teremos|teríamos|seremos|ver nos|veremos|avanç*|obrigad*|forçad*|restará|resta nos|processo); (se) ~ (não recebermos|não virmos|não tivermos|nada mudar|nada acontecer|continuarmos sem|nada for) ~~; se nada (mudar|acontecer|for feito); (sem) (resposta|notícias|pagamento) ~~ (teremos|avanç*|seremos); (deix*) ~ (rasto|marca|marcas) ~; (comunic*|report*|sinaliz*|regist*|inscri*) ~ (central de|centrais de|lista de|registo de|banco de portugal|crédito|risco|incumpr*); incumpriment*; centra* de (risco*|responsabilidade*); (assunto|caso|processo) ~ (outras mãos|outro lado|outra instância|via formal|mais longe|terminar em|fora das nossas mãos); (a bem|amigavelmente|entre nós|amigável) ~ (resolver*|tratar|antes|fechar); (prioridade|prioritári*|preferencial) ~ (perd*|retir*|deix*)
    (vá|ir|irá|chegue|chegar) mais longe; (anotação|nota|registo) ~ (ficha|processo)
    (registo|anotação|menção) negativ*; o que (vier|acontecer|vem|acontece) (depois|a seguir); já não (está|estará) nas nossas mãos; (bancos) ~ (olham|veem|consult*|reparam); a mal; medidas duras; assumir as
    à prova; (não|difícil|sem) ~ (voltar atrás|volta atrás|retorno|marcha atrás|recuar); (meio|setor|sector|mundo|mercado|ramo|terra|cidade) (tão|muito|é)? pequen*; pequen* (meio|setor|sector|mundo|mercado|círculo|ramo); (todos|nos) (se)? conhece* (todos|uns)?; conhecemo nos todos; tudo se sabe; (bat*|toc*|aparec*) ~ (à|a|na|lhe à|na sua) (sua|vossa)? porta; (bom nome|pessoas falam) ~~ (perde se|perdido|manch*|arruin*); entre (os)? (fornecedores|colegas) ~ (comenta|fala|diz|murmur*)
  `),
  newTerms: entries(`
    (a partir de agora|de futuro|no futuro|doravante|daqui em diante|daqui para a frente|a partir de hoje) ~~ (só|apenas|somente|pronto|antecipad*|adiantad*|prazo*|preço*|tarif*|agravamento|cobrar*|condições); pronto pagamento; contra reembolso; (caução|fiança|garantia bancária); (exig*|pedir*|solicit*) ~ (caução|fiança|garantia|sinal); (em|por) (duas|três|quatro|cinco|seis|dez|doze|várias|vários) (prestações|vezes|meses|mensalidades|partes|pagamentos|tranches); prestaç*; mensalidade*; (oferecemos|concedemos|aceitamos|abatemos|descontamos|perdoamos|facilitamos); (abat*|descont*|perdo*) ~ (euros|parte|valor|dívida|saldo|por cento); (prorrog*|alarg*|adiar|adiamos|estend*|encurt*|reduz*) ~ (prazo|vencimento|pagamento); (preços|tarifas) ~ (sub*|aument*|revist*); taxa; taxas; (cobrar*|debit*) ~ (lhe|euros|encargo*|taxa|custo*)
    (pagável|a pagar) (à|na) (receção|recepção); sem o prazo habitual; (um|uma) (quarto|terço|parte) (agora|já); (o resto|o restante) ~ (mais tarde|primavera|verão|outono|próximo|depois)
    ((prazo*|condições) de pagamento ~~ (encurt*|reduz*|alter*)|(encurt*|reduz*) ~~ (prazo*|condições) de pagamento)
  `),
  pressure: entries(`
    (sentimos|sinto|sentimo|estamos|estou|ficámos|ficou|fiquei|ficamos) ~ (enganad*|traíd*|desiludid*|usad*|dececionad*|decepcionad*|aborrecid*|magoad*|indignad*|ofendid*|cansad*|fart*|gozad*|perplex*|revoltad*|chocad*); lamentável; é pena que; por sua culpa; (cada) (hora|dia|minuto) ~ (passa|piora|agrav*|custa); (situação|coisa*) ~ (pior*|agrav*|complic*); (última) (vez|oportunidade|chamada|hipótese|advertência|carta|mensagem); com esta simpatia; (não) ~ (voltar*|pedir*|insistir*) ~ (pedir|simpatia|outra vez|mais|assim); andar atrás; correr atrás; má fé; (falta) de (respeito|seriedade|palavra|consideração|educação); palavra (dada|de honra); (dificuldades|problemas) (financeir*|económic*|de tesouraria); rumores; fazer de (conta|parvos); à nossa custa; aproveit* de nós; pense bem; (dormir|dorme) (descansad*|bem); consciência; (esperámos|esperamos) (bastante|demais|demasiado|tempo); pouco (sério|correto|profissional|ético); (ou) paga ~ ou; paga já; pague já; relação acaba; acaba aqui; envergonh*; fica mal; ficar mal
    quanto mais ~~ mais; (boa|má|bom|mau) (imagem|impressão|aspeto|nome|figura); (meu|nosso) chefe
    (correr|andar) atrás de (si|nosso|vós); quem (encomenda|compra|pede) ~~ pag*; agora ou nunca; imediatamente; porque (o senhor|a senhora|vocês)? não (paga|pagam); (ponha se|coloque se) no nosso lugar; tempo (está a)? (acabar|esgotar); (pensávamos|julgávamos|achávamos) ~ (séri*|honest*|fiáve*); (gota de água|já chega); toda a gente sabe; (digno|indigno); respeito (por|pelo)
    (sem|nem) (aquecimento|luz|salário|ordenado); (empresa|casa|comerciante|empresário|firma|pessoa|cliente|profissional) ~ (honrad*|que se preze|que se respeite|de palavra|de honra|digna desse nome|de bem|decente*|honest*|séri*) ~ (não|nunca|jamais|paga*|deixari*|faz); (dentro de|em|numa|na próxima|nesta) (uma|meia|próxima)? hora ; nem (mais)? (um|uma) (minuto|segundo|hora|dia|instante) (mais|a mais)?; (neste|este|nesta) (preciso|mesmo|exato)? (instante|minuto|segundo); (pessoas|gente|homens) (adult*|crescid*|maduras); adultos; (era de|seria de|dir se ia|qualquer um) (esperar|pensar|crer|pensaria|diria|supor); (mendigar|suplicar|implorar|andar a pedir); ao espelho; no espelho; (sobrestim*|superestim*|sobrevaloriz*); (casa|empresa|firma) com ~ (brio|orgulho|honra|vergonha); (operários|empregados|trabalhadores|colaboradores) ~ não ~ renda; por sua causa ; por vossa causa
  `),
  contactClaims: entries(`
    (na|durante|após|depois) ~ (reunião|visita|chamada|conversa|telefonema|almoço|encontro|feira|contacto telefónico) ~ (tivemos|nossa|consigo|convosco|última|passada|que); na (feira|nossa reunião|nossa conversa); na última (reunião|conversa|chamada|visita|vez|carta|mensagem|ligação|comunicação|interpelação); cart* registad*; (quando|como) (nos (vimos|encontrámos|reunimos|falámos)|falámos|lhe liguei|o visitei|combinámos|combinado|acordado|conversámos|estive|estivemos); (duas|três|quatro|cinco|seis|várias|muitas|inúmeras) (vezes|chamadas|cartas|mensagens|ocasiões|lembretes|e mails); (ninguém) ~ (atend*|respond*|devolv*|liga); (o seu|a sua|um seu|uma sua) (colega|secretári*|contabilista|chefe|sóci*|rececionista|funcionári*|diretor*|escritório|mulher|marido|departamento) ~ (disse|garantiu|prometeu|confirmou|assegurou|jurou); (esta|este) (é|já é) ~ (segunda|terceira|quarta|quinta|segundo|terceiro|quarto|quinto); (já) (lhe|vos) (telefon*|ligu*|escrev*|ped*|diss*|lembr*|mand*|envi*)
  `),
  promiseClaims: entries(`
    (garantiu|prometeu|assegurou|jurou|confirmou) (nos|me); (nos|me) (garantiu|prometeu|assegurou|jurou)
  `),
  bankDetails: entries(`
    (transfira|transferir|deposit*|pagar|pague|envi*) ~ (para|na|em) ~ (conta|nova|outra|banco); (us*|utiliz*) ~ (nov*|outr*) ~ (conta|NIB|IBAN|banco|dados); (conta|banco|NIB|IBAN) (antig*|anterior|velh*)
    (pag*|transf*|deposit*) ~ (à|a|para) ~ (empresa irmã|filial|empresa mãe|empresa associada|outra empresa|meu nome|conta pessoal); (dados) ~ fatura ~ (já não|desatualizad*|obsolet*|antigos)
  `),
  internalNotes: entries(`
    (nota|atenção|memo|aviso|info|lembrete) ~ (interna|interno|equipa|comercial|contabilidade|colegas|escritório|departamento) ; (uso|circulação) intern*; não (ceder|facilitar|lhe dar|dar) ~ (mais|crédito|prazo|nada)
    este cliente (é|não|queixa|costuma|faz)
    comentário (comercial|vendas)*; o dono (é|está|tem)
  `),
  machineTalk: entries(`
    (inserir|insira|acrescentar|preencher|substituir) ~ (aqui|nome|valor|data|cliente); (aqui|segue|eis|abaixo) (está|tem|vai|uma|um|a|o) ~ (rascunho|versão|mensagem|e mail|email|lembrete|texto|proposta|minuta)
  `),
  idioms: entries(`
    (apoio|serviço|atendimento) ao cliente; (obrigad*|agradec*) ~ colaboração; (problem*|dúvid*|erro*|quest*) (com|na|no|sobre|da|do) (a|o|sua|seu|nossa|nosso)? (entrega|serviço|encomenda|envio|fornecimento|mercadoria); (ter|tenha|tenham|tendo|tida|levar|leve|tomar|tome) ~ em (conta|consideração); por conta (da|desta|do) fatura
  `),
  secretRequests: entries(`
    código ~ (SMS|telemóvel|recebeu|recebido)
  `),
  ignoreIfPaid: entries(`
    (se|já) ~ (pag*|efetuad*|regulariz*|liquid*|feit*|transfer*) ~~ (obrigad*|agradec*|desculp*|perdo*)
  `),
};
