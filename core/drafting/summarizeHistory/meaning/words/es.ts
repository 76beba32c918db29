import { makeWordBook } from '../wordBook';

export const SPANISH_WORDS = makeWordBook({
  paid: 'pagad* abonad* liquidad* saldad* transferid* ingresad* cobrasteis cobrada cobrado cobraron cargado_en cargaron domiciliad* cancelada pague pago_ayer pagaron abone abonaron abono_ayer liquidaron transferi ingrese deposite depositad* girad*',
  paidOrPays: 'pagamos abonamos liquidamos transferimos ingresamos saldamos depositamos cancelamos giramos',
  pay: 'pagar* abonar* liquidar* saldar* transferir* ingresar* depositar* girar paga pagan pago_el pago_la pago_lo hago_el hacemos_el hago_la hacemos_la',
  willPay:
    'pagaremos pagare pagaran abonaremos abonare abonaran liquidaremos liquidare transferiremos transferire ingresaremos ingresare saldaremos saldare pagara abonara liquidara',
  money:
    'pago pagos transferencia transferencias dinero ingreso deposito cheque importe abono giro remesa bizum adeudo recibo talon pagare orden_de_pago plata',
  done: 'mandad* remitid* lanzad* hecho hecha hechos hechas realizad* efectuad* enviad* emitid* ordenad* ejecutad* tramitad* cursad* salio salieron hicimos hice hizo realizamos realice realizo efectuamos envie enviamos_ayer mandamos mando emitio emitimos ordenamos dimos dado_orden dado cargad* descontad* procedio procedido camino de_camino en_curso llego entregamos entregad* cobrasteis acreditad* cursamos lanzad* validad* firmad*',
  has: 'hemos he ha han habia habiamos fue fueron esta estan quedo quedaron ya sido consta figura se acabo acabamos acaba',
  future:
    'sera seran va van vamos voy vais ir ira iran puede podemos puedo podria podriamos debe debemos deberia queremos quiero ser estara estaran habra hay tiene tenemos_que haremos hare hara realizaremos realizara efectuaremos efectuara saldra enviaremos enviara quedara entrara recibiran recibireis llegara dejamos programado programada programados previsto prevista tenemos_previsto pensamos',
  before: 'ayer anteayer ya hace pasad* anterior desde anoche recien esta_manana este_mediodia acabo acabamos',
  not: 'no nunca jamas ni sin ningun ninguna nada tampoco nadie ninguno',
  proof:
    'justificante* comprobante* resguardo* recibo_de_la certificado* confirmacion copia_de_la_transferencia copia_del_pago swift pantallazo',
  attached:
    'adjunt* anex* reenvi* remito remitimos envio_el envio_la enviamos_el enviamos_la aqui_tiene aqui_teneis mando_el mandamos_el paso_el ver abajo encontrara*',
  please:
    'puede podria podrian pueden podeis necesit* envien envie manden mande faciliten facilite solicit* ruego_envien rogamos falta faltan mandar* enviar* esperando',
  open: 'pendiente* debemos adeudamos impagad* deuda',
  wrong: 'equivocad* errone* incorrect* error errores mal fallo abusiv* injustificad* desorbitad* inflad*',
  elsewhere: 'persona direccion correo departamento empresa contacto destinatario cuenta spam',
  ownFault: 'nuestro nuestra mio disculpe* perdon',
  defect:
    'rot* danad* defectuos* estropead* averiad* oxidad* inservible* caducad* podrid* manchad* golpead* deteriorad* fuga gotea gotean chapuza descuadr*',
  got: 'recibid* recibimos llego llegaron llegado entregad* entrego entregaron prestad* presto realizad* vino vinieron aparecio instalad* terminad* cumplid*',
  agreed:
    'pedid* pidio pedimos encargad* encargamos encargo contratad* contratamos solicitad* solicitamos autorizad* firmad* firmamos reconocemos reconozco aceptamos acepto acordad* pactad* conformes de_acuerdo compramos comprad* aprobad*',
  works:
    'funciona* coincide* corresponde* cuadra* sirve* cierra* arranca* va_bien encaja* vale correct* calienta* enfria*',
  billed: 'facturad* facturais facturan factura_por cobrais cobran cobrad* nos_cobra nos_cobran facturando cobrando',
  bill: 'factura facturas cargo cargos cuenta cobro recibo pagar_por pagar',
  price: 'precio* tarifa* importe cantidad* iva cuota horas coste total descuento unidades',
  offer: 'presupuest* contrato acuerdo oferta pactad* acordad* acordamos pedido',
  goods:
    'mercancia* mercaderia* producto* articulo* entrega envio pieza* pedido material* palet* servicio* caja* maquina* obra reparacion trabajo* silla* puerta* licencia* tecnico',
  twice: 'dos_veces duplicad* doble por_duplicado repetid*',
  creditNote:
    'nota_de_credito abono_correspondiente factura_rectificativa rectificativa nota_de_abono reembolso devolucion',
  gaveBack: 'devolvimos devuelt* devolvi devolvemos',
  cancelled: 'anulad* anulamos cancelad* cancelamos rescindid* rescindimos',
  refuse: 'negamos niego rechaz* rehus* retenemos retendremos',
  why: 'por_que a_santo_de_que',
  missing: 'falta faltan faltaban faltaba incomplet* solo_llego solo_llegaron solo_recibimos menos_de',
  contest:
    'disput* impugn* reclamacion reclamaciones discrep* disconform* desacuerdo objet* cuestionamos incidencia queja quejas',
  law: 'legal* abogad* accion_legal bufete demanda demandar* demandaremos tribunal* juzgado* juez juicio letrad* judicial* juridic* denuncia* denunciar* denunciaremos burofax procurador* querella* pleito acciones_legales medidas_legales asesoria_juridica',
  bankrupt:
    'concurso_de_acreedores concurso_voluntario concursal* preconcurso insolven* quiebra bancarrota liquidacion_judicial en_liquidacion liquidador* suspension_de_pagos',
  part: 'parte mitad parcial* a_cuenta anticipo plazo cuota senal de_los de_las',
  rest: 'resto restante* lo_que_falta lo_demas diferencia',
  remove: 'baja eliminen eliminar borren borrar quiten quitar saquen retirar',
  list: 'lista correos correo mails emails boletin base direccion suscripcion mensajes',
  spread:
    'aplazar* aplazamiento fraccionar* plazos cuotas poco_a_poco prorroga* diferir* posponer* escalonar* a_plazos',
  angry:
    'harto* harta* verguenza vergonzoso indigna* inaceptable* ridicul* acoso pesados lamentable* impresentable* incompeten* dando_la_lata insoportable* tomadura cara_dura hasta_las_narices falta_de_respeto lo_mismo_de_siempre',
  scheduled: 'programad* agendad* previst* en_su_cuenta en_vuestra_cuenta en_cuenta',
});
