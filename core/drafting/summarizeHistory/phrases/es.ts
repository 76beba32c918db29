import { SPANISH_DATES } from './dates/spanishDates';
import { anyOf, type PhraseBook } from './phraseBook';

const FACT = '(?:(?!no|nunca|sido|sera|seran|aun|todavia|podido)[\\w./-]+\\s){0,3}?';
const BILL = '(?:factura|importe|precio|cantidad|total|iva|monto|cargo|tarifa)(?:\\s[\\w./#-]+){0,3}?';
const GOODS = '(?:mercancia|mercaderia|productos?|articulos?|entrega|envio|piezas|pedido|material|palets?|servicio)';
const PAPER =
  '(?:copia|duplicado|pdf|factura|orden de compra|numero de pedido|numero de orden|albaran|comprobante de entrega|estado de cuenta|extracto|iban|datos bancarios|cuenta bancaria|nif|cif|justificantes?|documentos?|documentacion|contrato|desglose|referencia)';

/** Spanish, of Spain and of the Americas. */
export const SPANISH: PhraseBook = {
  language: 'es',
  dates: SPANISH_DATES,
  money: anyOf('pagos?|pagar\\w*|pagad[ao]s?|abon\\w+|transferencia|transferi\\w+|dinero|importe|ingreso|liquid\\w+'),
  paid: anyOf('pagad[ao]s?|abonad[ao]s?|transferid[ao]s?|ingresad[ao]s?|liquidad[ao]s?|pagamos|abonamos|pague|abone'),
  negation: /(?:^|\s)(?:no|nunca|jamas|ni|sin|ningun|ninguna|nada|tampoco)(?:[\s,.!?]|$)/,
  doubt: /(?:^|\s)(?:si|en caso)(?:\s|$)/,
  timing: /(?:^|\s)(?:cuando|en cuanto|una vez|hasta|antes de)(?:\s|$)/,
  clause: /(?:[,;:]|(?<!\d\.\d{1,2})\.)\s|\s-\s|\s(?:pero|sin embargo|y|aunque|porque|sino)\s/g,
  plain: {
    dispute: anyOf(
      '(?:facturad[ao]s?|cobrad[ao]s?|facturado|cobrado|cobran|facturan) (?:[\\w-]+ ){0,2}?(?:dos veces|doble|de mas|por duplicado|demasiado)|(?:roto|rota|rotos|rotas|danad[ao]s?|defectuos[ao]s?|estropead[ao]s?|en mal estado)|(?:esperando|esperamos|a la espera de) (?:[\\w-]+ ){0,3}?(?:abono|nota de credito|rectificativa)|(?:presupuesto|contrato|acuerdo|precio acordado|precio pactado) (?:[\\w-]+ ){0,2}?(?:era|decia|dice|indica\\w*)|(?:iva|precio|importe|total|cantidad|factura) (?:esta|estan|es|son) (?:[\\w-]+ )?(?:mal|equivocad[ao]s?|errone[ao]s?|incorrect[ao]s?|duplicad[ao]s?)|por que (?:tenemos|tengo|deberiamos|vamos a|hay) (?:[\\w-]+ )?(?:pagar|que pagar)|solo (?:recibimos|llego|llegaron|nos han)|discrepamos|disconform\\w+|retenemos el pago|devolvimos|devuelt[ao]s?',
      'disputamos|disputo|impugnamos|impugno|rechazamos|rechazo|reclamamos|objetamos|cuestionamos|en disputa|disputada|impugnada|(?:reclamacion|queja|disputa) (?:sobre|por|abierta|en curso|formal)',
      `${BILL} (?:es|esta|son|estan|parece) (?:[\\w-]+ ){0,2}?(?:erroneo|erronea|erroneos|erroneas|incorrect[ao]s?|equivocad[ao]s?|demasiado alt[ao]|mal|injustificad[ao]|duplicad[ao])`,
      'discrepancias?|(?:solo|unicamente) (?:hemos recibido|recibimos|llegaron|nos llegaron|entregaron)|faltan (?:[\\w-]+ ){0,3}?(?:articulos|piezas|palets?|productos|cajas)',
      '(?:error|errores) (?:en|de) (?:la |el |su |esta )?(?:factura\\w*|precio|importe|cantidad)|(?:facturad[ao]s?|cobrad[ao]s?) (?:dos veces|de mas|por duplicado)|(?:nos han|han) cobrado de mas|(?:precio|importe|cantidad|factura) (?:equivocad[ao]|incorrect[ao]|errone[ao])',
      `${GOODS} (?:[\\w-]+ ){0,4}?(?:danad[ao]s?|defectuos[ao]s?|rot[ao]s?|incomplet[ao]s?|en mal estado)`,
      '(?:emitir|enviar|necesitamos|esperamos|solicitamos|emitan) (?:[\\w-]+ ){0,2}?(?:nota de credito|abono|factura rectificativa)|(?:pedido|contrato|suscripcion) (?:[\\w-]+ ){0,3}?(?:cancelad[ao]|anulad[ao])|cancelamos (?:el|este|la) (?:pedido|contrato|suscripcion)',
    ),
    accepts: anyOf(
      '(?:disputa|reclamacion|queja|incidencia) (?:[\\w-]+ ){0,3}?(?:resuelta|cerrada|solucionada|retirada)|retiramos (?:la|nuestra) (?:reclamacion|disputa|queja)',
      'factura es correcta|factura esta (?:bien|conforme|correcta)|aceptamos la factura|conformes con la factura',
    ),
    says_paid: anyOf(
      '(?:fue|ha sido|esta) (?:cargad|descontad|domiciliad|cobrad)[ao] (?:en|de) (?:nuestra|mi|la) cuenta',
      '(?:hicimos|realizamos|efectuamos|emitimos|hice|realice|enviamos|mandamos) (?:ya )?(?:el |la |un |una |su )?(?:pago|transferencia|ingreso|deposito|cheque|giro)(?! (?:[\\w-]+ ){0,2}?(?:manana|este|la proxima|el proximo|a finales))|(?:pago|transferencia) (?:ya )?(?:salio|fue|ha sido)|(?:deberian|debieron|debieran|tendrian que) (?:[\\w-]+ ){0,2}?(?:haber(?:lo|la)? )?recibi\\w+|depositamos|deposite|cargad[ao] en (?:nuestra|mi) cuenta|(?:transferid|ingresad|girad)[ao] (?:el|ayer|la semana)',
      '(?:esta|estan|fue|fueron|ha sido|quedo|se encuentra) (?:ya |integramente |totalmente |toda )*(?:pagad[ao]s?|abonad[ao]s?|liquidad[ao]s?|saldad[ao]s?|transferid[ao]s?|cancelad[ao] (?:el|por|en))|se (?:pago|abono|transfirio|liquido|ingreso)|(?:que|la|lo|ya) (?:la |lo )?(?:pagamos|abonamos|pague) (?:en|el|hace|ayer|la semana pasada)|(?:adjunto|adjuntamos|adjunta) (?:[\\w-]+ ){0,3}?(?:justificante|comprobante|resguardo)|(?:transferencia|pago|ingreso) (?:(?!sera|va|no|esta)[\\w-]+ ){0,3}?(?:realizad[ao]|hech[ao]|efectuad[ao]|enviad[ao]|emitid[ao]|ordenad[ao])|(?:pagad[ao]|abonad[ao]) (?:desde|el|e1|hace|por|en|con)|ya esta (?:pagad[ao]|transferid[ao]|hech[ao]|abonad[ao]|liquidad[ao])|(?:les|le) (?:hemos|he) (?:pagado|ingresado|transferido)',
      `(?:hemos|he|ha|han|ya) ${FACT}(?:pagado|abonado|transferido|liquidado|ingresado|realizado (?:el |la |un |una )?(?:pago|transferencia|ingreso))`,
      '(?:esta|estan|fue|fueron|ha sido|quedo) (?:ya )?(?:pagad[ao]s?|abonad[ao]s?|liquidad[ao]s?|saldad[ao]s?)|(?:pagamos|abonamos|pague|transferimos|liquidamos) (?:[\\w./-]+ ){0,5}?(?:ayer|ya|la semana pasada|el mes pasado|anteayer)|ya (?:la |lo |las )?(?:pagamos|abonamos|pague|transferimos)',
      '(?:pago|transferencia) (?:ya )?se (?:hizo|realizo|efectuo|envio)|(?:pago|transferencia) (?:(?!sera|seran|va|no)[\\w-]+ ){0,4}?(?:realizad[ao]|efectuad[ao]|hech[ao]|enviad[ao]|ejecutad[ao])',
    ),
    promise: anyOf(
      '(?:pago|transferencia|dinero) (?:[\\w./-]+ ){0,2}?(?:saldra|llegara|ira|entrara|estara)|(?:les|le|os) (?:hacemos|hago|haremos|hare|enviamos|envio|enviaremos|enviare|mandaremos) (?:el |la )?(?:pago|transferencia|ingreso|dinero)',
      'el (?:proximo )?(?:lunes|martes|miercoles|jueves|viernes|dia \\d+|\\d+) (?:les |se lo |lo |la )?(?:pago|pagamos|hacemos|transferimos|hago|transfiero)|(?:les|se lo|lo|la) (?:pago|pagamos|transfiero|transferimos|abono|abonamos|hago) (?:el|este|manana|hoy|la proxima|sin falta)|tengo previsto pagar|tenemos previsto (?:pagar|abonar)|(?:queda|quedo|quedara) (?:programad|previst|liquidad|abonad|pagad)[ao]',
      '(?:pago|pagamos|abono|abonamos|transfiero|transferimos|hago|hacemos|paga|abona|liquidamos|hace) (?:[\\w-]+ ){0,4}?(?:hoy|manana|esta semana|la proxima semana|la semana que viene|este (?:lunes|martes|miercoles|jueves|viernes)|a finales|en cuanto|esta tarde)|(?:hoy|manana) (?:mismo )?(?:hago|hacemos|pago|pagamos|realizo|realizamos|transfiero|se paga)|(?:recibiran|tendran|recibira|tendra) [^.;!?]{0,25}(?:pago|transferencia|dinero|importe)|(?:el |la )?(?:pago|transferencia) (?:[\\w./-]+ ){0,4}?(?:esta|estara|queda|se) (?:[\\w-]+ )?(?:programad[ao]|previst[ao]|realizara|efectuara|emitira|hara|enviara)|se (?:pagara|abonara|liquidara|transferira|ingresara)|ingresaremos|ingresare|cancelaremos (?:la|el) (?:factura|importe|saldo|deuda)',
      '(?:pagaremos|pagare|abonaremos|abonare|transferiremos|transferire|liquidaremos|realizaremos|realizare|haremos|efectuaremos|saldaremos)(?! (?:un|el) pedido)',
      '(?:vamos a|voy a|va a) (?:pagar|abonar|transferir|liquidar|realizar|efectuar|hacer) ?|(?:sera|seran) (?:[\\w-]+ ){0,2}?(?:pagad[ao]s?|abonad[ao]s?|transferid[ao]s?|realizad[ao]s?|liquidad[ao]s?)',
      '(?:pago|transferencia) (?:[\\w./-]+ ){0,4}?(?:esta programad[ao]|esta previst[ao]|saldra|se realizara|se efectuara|llegara|se hara)|recibiran? (?:el|su|la) (?:pago|transferencia)|se (?:pagara|abonara|liquidara)|(?:nos comprometemos|me comprometo) a (?:pagar|abonar)',
    ),
    asks_document: anyOf(
      `(?:me|nos) (?:pueden|puede|podrian|podria|mandan|manda|envian|envia|pasan|pasa) (?:[\\w-]+ ){0,3}?(?:${PAPER})`,
      `(?:envienos|enviennos|envienme|mandenos|mandenme|mandeme|mandennos|facilitenos|pasenos|remitanos) (?:[\\w-]+ ){0,3}?(?:${PAPER})|(?:falta|faltan|sin) (?:[\\w-]+ ){0,2}?(?:numero|orden|referencia|pedido|albaran)|(?:reenviar|enviar|mandar|pasar|remitir)(?:nos|me|le|les)? (?:[\\w-]+ ){0,3}?(?:${PAPER})|cual es su (?:iban|cuenta)|(?:corrijan|corrija|rectifiquen|corregir|rectificar) (?:la|esta) factura|(?:donde|a que cuenta) (?:pago|pagamos|transfiero|hago|hacemos)`,
      `(?:por favor|favor de|pueden|puede|podrian|podria|podeis|agradeceriamos|rogamos)[^.;!?]{0,40} ?(?:enviar\\w*|reenviar\\w*|mandar\\w*|envie[n]?|remitir\\w*|facilitar\\w*|proporcionar\\w*|adjuntar\\w*|indicar\\w*|corregir\\w*|anadir\\w*)[^.;!?]{0,50} ${PAPER}`,
      `(?:necesitamos|necesito|requerimos|falta|faltan|nos falta|esperamos|solicitamos|a la espera de)(?: [^.;!?]{0,30})? ${PAPER}|(?:envienos|enviennos|mandenos|reenvienos|envieme|enviadnos|envianos) [^.;!?]{0,40}${PAPER}`,
    ),
    cash_flow: anyOf(
      'liquidez|problemas? (?:de (?:caja|tesoreria|pago)|financieros?|economicos?)|dificultades? (?:financieras?|economicas?|de pago)|flujo de (?:caja|efectivo)|(?:falta|tension|tensiones|problemas|dificultades) de tesoreria|concurso de acreedores|insolven\\w+',
      '(?:esperando|cuando|en cuanto|hasta que) [^.;!?]{0,30}(?:nuestros? clientes?|mi cliente|fondos)(?: [^.;!?]{0,30}(?:pague|paguen|pago|cobremos|lleguen))?|cuando cobremos|mas tiempo para pagar|(?:prorroga|aplazamiento|aplazar el pago)',
    ),
    plan_request: anyOf(
      'en (?:dos|tres|cuatro|varios|varias|\\d) (?:veces|plazos|pagos|cuotas|partes)|prorroga|aplazar|aplazamiento|mas tiempo|mas plazo|al mes|mensual\\w*','plazos|cuotas|plan de pagos?|(?:en|pagar en) (?:dos|tres|cuatro|varios) (?:pagos|plazos|partes)|fraccion\\w+'),
    forgot: anyOf('olvidamos|olvide|olvidado|olvido|se nos (?:paso|escapo|olvido)|se me (?:paso|escapo|olvido)|traspapel\\w+|por error nuestro|descuido|(?:en|a) (?:la carpeta de |el )?(?:spam|correo no deseado)'),
    partial_payment: anyOf(
      '(?:ingresado|pagado|transferido|abonado|transferimos|pagamos|abonamos) (?:[\\w-]+ ){0,3}?(?:una parte|la mitad|parte)|un(?:a)? (?:primer )?(?:pago parcial|anticipo)','pago parcial|pagos? a cuenta|a cuenta|anticipo|(?:la )?mitad|una parte|parcialmente|(?:el |lo )?(?:resto|restante|saldo|pendiente) (?:[\\w./-]+ ){0,5}?(?:lo |se |sera|antes|a finales|el mes|la semana|la proxima|el proximo|en|pagaremos|abonaremos|despues)'),
    unsubscribe: anyOf('darme de baja|darnos de baja|dar de baja|dennos de baja|denme de baja|cancelar (?:la |mi )?suscripcion|(?:eliminen|borren|quiten|saquen)(?:nos|me)? (?:[\\w-]+ ){0,4}?(?:lista|base|correo|direccion|sistema)|(?:eliminenos|borrenos|quitenos|saquenos|eliminarnos|borrarnos|quitarme|sacarme|eliminenme|borrenme)|(?:no (?:queremos|quiero|deseamos|deseo) (?:[\\w-]+ ){0,2}?recibir)|dejen de (?:escribir|enviar|mandar|contactar)\\w*'),
    frustration: anyOf(
      'hart[ao]s?|indignad[ao]s?|indignante|verguenza|vergonzoso|ridicul[ao]|otra vez (?:lo mismo|igual|con lo mismo|ustedes|un recordatorio|el mismo)|basta ya|tomadura de pelo|genial,? otro|impresentable\\w*|lamentable|decepcionad[ao]s?|descaro|pesimo|pesima|falta de respeto|insultante|cansad[ao]s? de','inaceptable|intolerable|vergonzos[ao]|vergu?enza|ridiculo|escandalos[ao]|indignante|acoso|(?:dejen|deje|dejad) de (?:molestar\\w*|acosar\\w*|insistir|perseguir\\w*)|(?:estamos|estoy) hart[ao]s?|muy (?:molest[ao]s?|enfadad[ao]s?|decepcionad[ao]s?)|dejennos en paz|enesima vez|tercera vez'),
  },
  fixed: {
    unsubscribe: anyOf(
      'no (?:deseo|deseamos|quiero|queremos) (?:[\\w-]+ ){0,2}?(?:recibir|que me (?:escriban|contacten))|no me (?:manden|envien|escriban|contacten)','no (?:me|nos) (?:escriban|contacten|envien|manden|escriba|contacte) mas|no (?:vuelvan|vuelva) a (?:escribir|contactar|enviar)\\w*'),
    dispute: anyOf(
      'no (?:es|son|era|eran|fue) (?:[\\w-]+ ){0,2}?(?:lo |las |los |la )?(?:que )?(?:acordad\\w+|acordamos|pactad\\w+|pactamos|pedimos|contratamos)',
      'no (?:funciona|coincide|corresponde|funcionan|coinciden|corresponden)|sigue sin funcionar|no (?:pensamos|pienso|vamos a|voy a|pagaremos|pagare|aceptamos|acepto|reconocemos)(?: a)? ?(?:pagar|abonar|nada|esta|la|este|el)?(?! (?:[\\w-]+ ){0,3}?(?:antes|hasta))|(?:nunca|no) (?:pedimos|solicitamos|encargamos|contratamos|compramos|hemos (?:pedido|contratado|comprado|solicitado))|nunca (?:llego|llegaron|se entrego|fue entregad[ao])|no (?:llego|llegaron) (?:nunca|la|el|los|las)|no estamos (?:de acuerdo|conformes)|no es lo (?:acordado|pactado)',
      `${BILL} no (?:es|esta|son) (?:[\\w-]+ )?(?:correct[ao]s?|bien|exact[ao]|conforme|la acordada|el acordado)|no (?:corresponde|coincide)|no estamos de acuerdo|no estoy de acuerdo`,
      `(?:nunca|no) (?:hemos |he |nos han |recibimos |pedimos )?(?:recibido|pedido|solicitado|entregado)? ?(?:[\\w-]+ ){0,2}?(?:la |el |los |las )(?:mercancia|mercaderia|productos?|pedido|material|servicio|entrega|articulos?)|(?:nunca|no) (?:lo |la )?(?:pedimos|encargamos|solicitamos|hemos pedido)`,
      'no (?:vamos a pagar|pagaremos|pagare|aceptamos|reconocemos)(?! (?:[\\w-]+ ){0,3}?(?:antes|hasta))|nos negamos a pagar',
    ),
    accepts: anyOf('no (?:disputamos|impugnamos|rechazamos|reclamamos|cuestionamos|discutimos)|no (?:hay|tenemos|existe) (?:ninguna? )?(?:disputa|reclamacion|objecion\\w*|queja)|no esta en disputa'),
    asks_document: anyOf(
      'no (?:hemos |he )?(?:recibido|recibimos|recibi|encontramos|encuentro|tenemos|encontrado|nos ha llegado|nos llego|vemos) (?:[\\w-]+ ){0,3}?(?:factura|copia|orden de compra|documento|adjunto)|no (?:podemos|puedo) (?:abrir|descargar|ver|encontrar) (?:[\\w-]+ ){0,2}?(?:factura|adjunto|archivo|enlace)',
      'sin (?:la |el |una |un )?(?:orden de compra|numero de pedido|numero de orden)|falta el adjunto|no hay adjunto|ningun adjunto',
    ),
    wrong_person: anyOf(
      'no (?:es de mi|es mi|lo llevo|me corresponde)|no es (?:cosa|asunto|competencia) (?:mia|nuestra)',
      '(?:se han|se ha|os habeis|te has) equivocado de|(?:ya no|no) (?:me encargo|nos encargamos|llevo|llevamos|gestiono|trabaj[ao]|trabajamos|es mi)|no soy (?:[\\w-]+ )?(?:la persona|quien|el|la)|(?:empresa|persona|direccion|correo|departamento|destinatario) (?:equivocad[ao]|incorrect[ao]|erronea|erroneo)|(?:escriban|escriba|envien(?:lo)?|envie|dirijanse|contacten|manden(?:lo)?|reenvien(?:lo)?) (?:[\\w-]+ ){0,3}?(?:a |al |con )?(?:[\\w-]+ ){0,2}?(?:[\\w.-]+@|contabilidad|administracion|proveedores|tesoreria)|dejo la empresa',
      'no (?:soy|somos|es) (?:[\\w-]+ )?(?:la persona|el responsable|la responsable|responsables?|el contacto|el departamento|encargad[ao])|(?:persona|direccion|contacto|destinatario|departamento) (?:equivocad[ao]|incorrect[ao]|erroneo)|ya no (?:trabaja|trabajo|esta en la empresa|forma parte)|ha dejado la empresa',
      '(?:contacten?|dirijanse|dirijase|escriban?|envien?(?:lo|la)?|pongase en contacto|ponganse en contacto) (?:[\\w-]+ ){0,3}?(?:contabilidad|administracion|companer[ao]|colega|departamento (?:de|contable|financiero)\\w*)',
    ),
    cash_flow: anyOf('no (?:podemos|puedo|podremos) (?:[\\w-]+ ){0,3}?(?:pagar|abonar|liquidar|afrontar)(?! (?:[\\w-]+ ){0,3}?sin)|no (?:tenemos|hay|tengo) (?:[\\w-]+ )?(?:dinero|fondos|liquidez|efectivo)'),
    out_of_office: anyOf('(?:generad[ao]|enviad[ao]|respondid[ao]) (?:de forma )?automatica(?:mente)?|mensaje automatico|(?:ando|estamos|estoy|me encuentro|nos encontramos) (?:[\\w-]+ ){0,2}?(?:de vacaciones|de viaje|ausentes?)|(?:cerrad[ao]s?|permanecera) (?:[\\w-]+ ){0,6}?por (?:vacaciones|inventario|festivo)|permanecera cerrad[ao]|fuera de (?:la )?oficina|respuesta automatica|(?:estoy|estare|estaremos) (?:[\\w-]+ ){0,2}?(?:ausente|de vacaciones|fuera|de baja)|de vacaciones (?:hasta|del)|mensaje de ausencia'),
  },
}; // prettier-ignore
