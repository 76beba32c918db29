import { makeWordBook } from '../wordBook';

export const SPANISH_WORDS = makeWordBook({
  paid: 'pagad* abonad* liquidad* saldad* transferid* ingresad* cobrasteis cobrada cobrado cobraron cargado_en cargaron domiciliad* cancelada pague pago_ayer pagaron abone abonaron abono_ayer liquidaron transferi ingrese deposite depositad* girad* cargada cobrados abonamos_ya satisfech* amortizad* pagaba giramos deposite_el les_transferi te_transferi ingresaros ingresarles se_les_deposito se_les_abono se_compenso compenso cero cancelado_hace cancelado_el saldo_es_cero transferimos_hoy bizum_de cobraron_ya cancelada_el pagada_el pagada_hace pagado_el pagado_hace pagado_hoy pagada_hoy cobrado_por ustedes_cobraron descontado_de_nuestra cargado_a_nuestra abonada_el abonado_el transferido_el ingresado_el saldada_con la_pagamos la_pague lo_pagamos lo_pague pagamos_el os_lo_ingresamos lo_ingresamos',
  paidOrPays: 'pagamos abonamos liquidamos transferimos ingresamos saldamos depositamos cancelamos giramos',
  pay: 'pagar* abonar* liquidar* saldar* transferir* ingresar* depositar* girar paga pagan pago_el pago_la pago_lo hago_el hacemos_el hago_la hacemos_la',
  willPay:
    'pagaremos pagare pagaran abonaremos abonare abonaran liquidaremos liquidare transferiremos transferire ingresaremos ingresare saldaremos saldare pagara abonara liquidara te_deposito les_deposito te_la_pago te_lo_pago se_lo_pago se_la_pago les_pago te_pago te_transfiero les_transfiero os_transfiero os_lo_pago os_la_pago lo_tendran lo_tendreis la_tendran tendran_el_dinero tendreis_el_dinero os_llega les_llega van_el pagan_el le_pago ahi_va te_lo_liquido se_los_completo va_el_viernes la_factura_completa',
  money:
    'pago pagos transferencia transferencias dinero ingreso deposito cheque importe abono giro remesa bizum adeudo recibo talon pagare orden_de_pago plata spei deposito_bancario remesas domiciliacion recibos nomina pse zelle yape clave_de_rastreo libranza mandamiento banca_online banca_electronica cheque_en paypal orden_permanente factoring tesoreria tarjeta efectivo en_metalico contado confirming letra pagare_que bizum_a mercado_pago codi transferencia_inmediata cargo_en_cuenta',
  done: 'mandad* remitid* lanzad* hecho hecha hechos hechas realizad* efectuad* enviad* emitid* ordenad* ejecutad* tramitad* cursad* salio salieron hicimos hice hizo realizamos realice realizo efectuamos envie enviamos_ayer mandamos mando emitio emitimos ordenamos dimos dado_orden dado cargad* descontad* procedio procedido camino de_camino en_curso llego entregamos entregad* cobrasteis acreditad* cursamos lanzad* validad* firmad* emitido ha_salido salido regularizad* cerrad* acreditado compensad* se_encargo me_encargue hecho_ya atendid* cargo_en pasaron paso_el pasado_por depositaron deposito_el depositamos_el hecho_un abonaron_en transferi hice_el acabo_de acabamos_de ingresaros ingresarles se_deposito se_les_deposito se_transfirio giramos_hoy entro_en mandado dejo_un aplicado cargo_el sale_como ejecutada se_cargo recibio mandar se_ejecuto fue_el_dinero puesto salio_de_nuestra salio_de_mi debitado debitada debito cargada_en acreditada mandamos_el enviado_el remitido_el hecha_el hecho_el realizada_el tramitada_el ordenada_el emitida_el ingresada_en depositada_en pasado_al_cobro atendido_el atendimos le_hice hice_un cayeron ingresamos_el le_cayeron',
  has: 'hemos he ha han habia habiamos fue fueron esta estan quedo quedaron ya sido consta figura se acabo acabamos acaba',
  future:
    'sera seran va van vamos voy vais ir ira iran puede podemos puedo podria podriamos debe debemos deberia queremos quiero ser estara estaran habra hay tiene tenemos_que haremos hare hara realizaremos realizara efectuaremos efectuara saldra enviaremos enviara quedara entrara recibiran recibireis llegara dejamos programado programada programados previsto prevista tenemos_previsto pensamos',
  before:
    'ayer anteayer ya hace pasad* anterior desde anoche recien esta_manana este_mediodia acabo acabamos de_la_manana',
  not: 'no nunca jamas ni sin ningun ninguna nada tampoco nadie ninguno',
  proof:
    'justificante* comprobante* resguardo* recibo_de_la certificado* confirmacion copia_de_la_transferencia copia_del_pago swift pantallazo captura captura_de_pantalla numero_de_operacion numero_de_referencia_de localizador justificante_bancario extracto_bancario copia_del_extracto recibo_bancario constancia_de_pago constancia_de_transferencia voucher',
  attached:
    'adjunt* anex* reenvi* remito remitimos envio_el envio_la enviamos_el enviamos_la aqui_tiene aqui_teneis mando_el mandamos_el paso_el ver abajo encontrara*',
  please:
    'puede podria podrian pueden podeis necesit* envien envie manden mande faciliten facilite solicit* ruego_envien rogamos falta faltan mandar* enviar* esperando me_haria_falta haria_falta hace_falta me_regala me_regalas nos_regala necesitaria necesitariamos requiero precisamos preciso me_pasan me_pasas nos_pasan me_facilitan solicito agradeceria agradeceriamos favor_de tendria tendrian me_mandan me_manda nos_manda me_envia nos_envia me_envian nos_envian mandame enviame nos_vendria_bien vendria mandela mandenla envienla se_requiere me_falta me_faltan requiere',
  open: 'pendiente* debemos adeudamos impagad* deuda',
  wrong:
    'equivocad* errone* incorrect* error errores mal fallo abusiv* injustificad* desorbitad* inflad* indebid* por_error sin_motivo excesiv* demasiado equivocacion erronea',
  elsewhere: 'persona direccion correo departamento empresa contacto destinatario cuenta spam',
  ownFault: 'nuestro nuestra mio disculpe* perdon nuestros nuestras mi',
  defect:
    'rot* danad* defectuos* estropead* averiad* oxidad* inservible* caducad* podrid* manchad* golpead* deteriorad* fuga gotea gotean chapuza descuadr* rajad* mojad* agrietad* rota abollad* torcid* sucio sucia suci* averia inoperativ* caido caida fallos fallando defecto* desperfecto* deficien* descolorid* pesim* quemad* humedad* nunca_funciono no_funciono agujeread* pinchad* aplastad* humed* quebrad* vencid* descompuest* inservibles fallad* olia apestaba borros* deja_mucho mal_impreso errata agrio marchit* caducado sucias ruidoso peligroso derrumb* colgad* cuelga falla fallo_continuo atascad* destenid* inacabad* a_medias mal_hecho mal_hecha chapuzas ilegibles tardia entrega_tardia recalienta no_apto en_mal_estado defectuosa mohoso moho',
  got: 'recibid* recibimos llego llegaron llegado entregad* entrego entregaron prestad* presto realizad* vino vinieron aparecio instalad* terminad* cumplid* acabad* finalizad* concluid* reparad* solucionad* arreglad* resuelt* subsanad* colocad* puesto montad* volvio vuelto ejecutad*',
  agreed:
    'pedid* pidio pedimos encargad* encargamos encargo contratad* contratamos solicitad* solicitamos autorizad* firmad* firmamos reconocemos reconozco aceptamos acepto acordad* pactad* conformes de_acuerdo compramos comprad* aprobad* autoriz* aprob*',
  works:
    'funciona* coincide* corresponde* cuadra* sirve* cierra* arranca* va_bien encaja* vale correct* calienta* enfria*',
  billed:
    'facturad* facturais facturan factura_por cobrais cobran cobrad* nos_cobra nos_cobran facturando cobrando facturasteis facturaron habeis_facturado han_facturado habeis_cobrado han_cobrado aplicais aplican nos_facturan cobraron nos_factura estimada estimacion subida subieron subido incremento aumento aumentado',
  bill: 'factura facturas cargo cargos cuenta cobro recibo pagar_por pagar linea concepto partida',
  price: 'precio* tarifa* importe cantidad* iva cuota horas coste total descuento unidades',
  offer: 'presupuest* contrato acuerdo oferta pactad* acordad* acordamos pedido',
  goods:
    'mercancia* mercaderia* producto* articulo* entrega envio pieza* pedido material* palet* servicio* caja* maquina* obra reparacion trabajo* silla* puerta* licencia* tecnico suscripcion abono_mensual obras proyecto azulejos sillas bomba* mantenimiento formacion curso software instalacion caldera cartones unidades equipo* limpieza trabajos factura_de_obra paquete* bulto* remesa_de lote muebles pescado andamio alquiler impresion folletos color trabajos_adicionales excavadora interprete jornadas contratos huesped contador lectura demoras anuncio campana alojamiento habitacion noches minibar comida flores ropa uniformes neumaticos madera cemento pintura acero botellas barriles carne verdura tela cortinas moqueta calefaccion ascensor generador camion remolque contenedor carretilla toner fotocopias cafetera traduccion video diseno logo auditoria informe cita tratamiento arbol canalon valla turnos vigilantes temporales usuarios licencias publicidad luz agua gas hosting reforma pavimento',
  twice: 'dos_veces duplicad* doble por_duplicado repetid*',
  creditNote:
    'nota_de_credito abono_correspondiente factura_rectificativa rectificativa nota_de_abono reembolso devolucion nota_credito notas_de_credito un_abono_de abonen_la abonarnos',
  gaveBack: 'devolvimos devuelt* devolvi devolvemos devuelto devolucion_de retiraron recogisteis recogieron',
  cancelled:
    'anulad* anulamos cancelad* cancelamos rescindid* rescindimos baja_en cancelacion anulacion dimos_de_baja di_de_baja desistid* desistimiento resuelto_el_contrato',
  refuse:
    'negamos niego rechaz* rehus* retenemos retendremos no_pensamos no_estamos_dispuestos no_estoy_dispuesto ni_un_euro ni_un_centimo no_vamos_a_pagar paralizamos',
  why: 'por_que a_santo_de_que',
  missing:
    'falta faltan faltaban faltaba incomplet* solo_llego solo_llegaron solo_recibimos menos_de no_aparece no_figura no_aplicado no_se_ha_aplicado olvidaron olvidado_aplicar ausencia_del falta_el_descuento incompletos',
  contest:
    'disput* impugn* reclamacion reclamaciones discrep* disconform* desacuerdo objet* cuestionamos incidencia queja quejas no_procede no_corresponde_pagar improcedente* infundad* sin_fundamento sin_efecto disconformidad no_deberia_haber no_deberian_haber no_tendria_que malentendido no_estamos_conformes no_conformes no_vemos_por_que no_veo_por_que oponemos opongo oposicion objetamos objeto_el no_estaba_pactado no_estaban_pactad* no_la_reconocemos no_lo_reconocemos se_niega negamos_la incumplimiento desconocemos no_nos_corresponde quitenlo quitenla rebaja por_no_recibida lo_devolvio deja_mucho_que no_estaba_pactada no_estaban_pactados no_estaban_pactadas sobra_uno no_pinta estamos_exentos es_imposible no_acepto notarse_en tener_morro prescrit* prescripcion desproporcionad* abusivo no_debemos_pagar no_hay_contrato sin_contrato nunca_consentimos no_consentimos no_justificad* no_es_aceptable no_aceptamos no_cuadra no_cuadran no_me_cuadra no_nos_cuadra tiene_que_haber_un debe_haber_un_error hay_un_error quiten_la_linea quitar_la_linea eliminen_la_linea indemnizacion danos_y_perjuicios perjuicio no_previsto no_contratado no_contratada no_es_lo_que no_corresponde_a no_de_acuerdo no_estamos_de_acuerdo no_la_damos_por no_damos_por_buena devuelvo niega niego negamos_la_deuda no_recibida color_que_no no_hay_entrada',
  law: 'abogad* accion_legal bufete demanda demandar* demandaremos tribunal* juzgado* juez juicio letrad* judicial* juridic* denuncia* denunciar* denunciaremos burofax procurador* querella* pleito acciones_legales medidas_legales asesoria_juridica herencia herederos fallecid* fallecio albacea representacion_legal_de ocu consumo omic via_judicial tribunales arbitraje monitorio juzgados procesal defensa_legal representacion_de_mi poder_notarial carta_documento fiscalia defensor_del_consumidor profeco notificacion_judicial requerimiento_notarial difunto difunta herencia_yacente curador mediador arbitral policia comisaria abogada nuestra_abogada demanda_judicial juicio_verbal este_despacho nuestro_despacho despacho_de_abogados mi_despacho legales via_legal por_la_via_legal asesor_legal area_legal departamento_legal legalmente equipo_legal mi_representado mi_representada nuestro_representado nuestra_representada nombre_y_representacion mi_patrocinado',
  bankrupt:
    'concurso_de_acreedores concurso_voluntario concursal* preconcurso insolven* quiebra bancarrota liquidacion_judicial en_liquidacion liquidador* suspension_de_pagos concurso administrador_concursal administracion_concursal acreedores auto_de_declaracion disolucion cese_de_actividad cesado_la_actividad cese_de_la_actividad cerrado_la_empresa reestructuracion plan_de_reestructuracion segunda_oportunidad preconcursal exoneracion masa_concursal ley_concursal sindico ley_1116 supersociedades superintendencia_de_sociedades reorganizacion acuerdo_de_reorganizacion ley_de_insolvencia concursada convocatoria_de_acreedores concurso_preventivo quebrada verificacion_de_creditos reestructuracion_de_deuda cesacion_de_pagos insolvente disuelta disuelto extinguida cerro_la_empresa cierre_de_la_empresa liquidando liquidada sin_activos acuerdo_extrajudicial acuerdo_de_refinanciacion epi bepi administradores_concursales mediador_concursal comunicar_sus_creditos comunicacion_de_creditos superintendencia_de_insolvencia liquidador_de',
  part: 'parte mitad parcial* a_cuenta anticipo plazo cuota senal de_los de_las % por_ciento tercio primer_pago equivalente_a lo_que_tengo lo_que_puedo lo_que_podemos es_lo_que salvo excepto menos_la menos_el por_ahora de_momento hoy_por_hoy parte_de_la parte_del la_mitad tramo primera_mitad primer_plazo una_cantidad un_adelanto adelanto una_fraccion',
  rest: 'resto restante* lo_que_falta lo_demas diferencia los_otros lo_otro lo_que_queda la_otra_mitad que_faltan que_falta restantes el_saldo_el saldo_restante del_resto restante segunda_mitad segundo_pago segundo_plazo resto_lo el_resto el_saldo',
  remove:
    'baja eliminen eliminar borren borrar quiten quitar saquen retirar cesen cese dejen_de borrado que_me_quiten quiten_de',
  list: 'lista correos correo mails emails boletin base direccion suscripcion mensajes avisos recordatorios notificaciones envio mi_direccion de_ahi',
  spread:
    'aplazamiento fraccionar* plazos cuotas poco_a_poco prorroga* diferir* posponer* escalonar* a_plazos al_mes mensual* por_mes en_cuatro_veces en_tres_veces en_dos_veces acuerdo_de_pago llegar_a_un_acuerdo moratoria demora margen mas_tiempo mas_plazo calendario_de_pagos aire alargar ampliar retrasar demorar extender esperarnos esperarme un_par_de_meses dos_meses mas_dias diferido acuerdo_de_pagos prorrogar partes abonos_mensuales en_dos_pagos en_tres_pagos a_la_semana por_semana semanal* dividirlo dividir en_tres dejarlo_para empiece_la_temporada aplazar_el aplazar_la aplazamos aplazarlo aplazarnos aplazarme aplazarla respiro espaciar repartir repartirlo varios_meses unos_meses unas_semanas un_poco_mas_de aplazo pagar_mas_tarde mas_adelante retraso_en_el_pago carencia patear para_febrero',
  angry:
    'harto* harta* verguenza vergonzoso indigna* inaceptable* ridicul* acoso pesados lamentable* impresentable* incompeten* dando_la_lata insoportable* tomadura cara_dura hasta_las_narices falta_de_respeto lo_mismo_de_siempre tono fuera_de_lugar inadmisible respeto ya_esta_bien broma estafa estafadores bombardeo maleducad* increible poca_verguenza paciencia insistencia me_canse cansad* explicarles cara_para tienen_cara se_rio chiste molestar aclarense ultimo_aviso_de cinco_veces tres_veces_ya cuatro_veces tercera quinta cuarta enesima ya_les_dije les_he_dicho por_ultima_vez perder_el_tiempo desastre menudo vaya_servicio no_se_enteran de_risa pesad* siete_de_la marmota misma_respuesta tres_personas no_se_hablan enfad* furios* cabread* indignacion escandalo basura inutiles inutil ineptos arrogan* insult* estoy_hasta colmo paciencia_tiene hasta_el_gorro hasta_la_coronilla no_puede_ser_que amenaz* a_estas_alturas burla desfachatez morro de_circo tres_veces veinte_veces ya_agota humanidad nueve_llamadas de_una_vez leches',
  scheduled: 'programad* agendad* previst* en_su_cuenta en_vuestra_cuenta en_cuenta',
  deduct:
    'descontado descontamos deducido deducimos restado hemos_retenido retenido descuento_por retencion_por minorado sin_los_gastos sin_los_intereses sin_el_recargo',
  instead: 'en_lugar en_vez frente_a y_no mientras_que solo solamente unicamente tan_solo contra_los',
  assured:
    'prometieron prometio prometido aseguraron aseguro garantizaron quedamos_en habiamos_quedado dijeron se_suponia comprometieron segun_lo_acordado',
  free: 'gratis gratuit* incluid* sin_coste sin_cargo exent* bonificad* cortesia garantia prueba regalo',
  extra:
    'portes transporte gastos_de_envio envio descuento descuentos bonificacion recargo suplemento iva irpf comision tasa alta cuota_de_alta intereses desplazamiento penalizacion instalacion seguro combustible alquiler',
  blocked: 'bloquead* retenid* suspendid* paralizad* congelad* en_espera parado',
  issue:
    'problema* incidencia* insatisfech* descontent* anomalia* calidad inconveniente* tarde con_retraso minutos_tarde',
  crossed: 'cruzado cruzaron cruzo cruza cruzar solapado',
  valueDate: 'fecha_valor fecha_de_valor valor_del',
  offset: 'compensad* compensamos compensacion neteo cruzamos_con',
  receipt:
    'recibid* recibieron recepcion llegado llego recibisteis consta ven vean ves localizad* encuentran aparece acuse',
  know: 'consta constancia conozco conocemos sabemos sabe se_a_que registro registros recuerdo idea me_suena nos_suena corresponde_a_que',
  paper:
    'copia duplicado pdf orden_de_compra numero_de_pedido albaran albaranes extracto iban datos_bancarios justificante_de_entrega certificado contrato desglose parte_de_trabajo partes_de_trabajo cif nif referencia_de_pedido certificado_de_titularidad face facturae detalle numero_de_proveedor remito remito_conformado rut titularidad certificado_bancario orden_de_servicio oc hoja_de_entrada acta_de_entrega complemento complemento_de_pago xml cfdi constancia_de_situacion_fiscal certificado_de_hacienda certificado_de_estar cae ficha_de_proveedor modelo_347 nota_de_entrega estado_de_cuenta estado_de_cuenta_completo conciliacion a_que_corresponden a_que_corresponde modelo_036 estar_al_corriente entrada_en_almacen centro_de_coste solicitante registro_de_uso certificado_de_residencia certificacion_bancaria cedula representante_legal guia_de_despacho guia_firmada lectura_con_foto modelo',
  resend:
    'reenviar reenvien reenvie volver nuevo corregir corrijan rectificar subir suban portal plataforma reemitir modificar no_encuentro no_encontramos no_la_encuentro no_la_tenemos no_la_tengo no_nos_ha_llegado no_nos_llego no_me_llego nunca_llego_la_factura no_recibi no_recibimos no_hemos_recibido de_nuevo otra_vez_la reenvieme remitanme traspapelada nunca_me_llego factura_nunca solo_tengo_el factura_nunca_me',
  device: 'enlace adjunto archivo descargar portal pdf mail correo web sistema impresora servidor contrasena',
  confirm:
    'confirmar confirmen confirme confirmarme confirmarnos comprobar comprueben verificar revisen revisar aviso_cuando reviso consulto',
  sum: 'euro euros eur pesos dolares soles lucas',
  contact:
    'contacte contacten contactar escriba escriban escribale escribanle escribir dirijanse dirijase diriganse dirija hable hablen consulten consulte pruebe a_ellos comunicarse comuniquese',
  handles:
    'encarga encargada encargado responsable lleva gestiona maneja ocupa se_ocupa atiende ve_esos corresponde_a tramitado_por gestionado_por llevado_por pasa_a_gestionar gestiona_ahora se_lleva_desde las_ve',
  gone: 'sali_de salio_de deje_de deje_la ya_no vendida vendido vendimos vendio traspasad* traspaso cedid* adquirid* jubilad* jubile cambio_de_puesto cambie_de nuevos_duenos nuevo_dueno absorbid* me_fui se_fue dejo_la dejado_la antiguo antes nos_dejo lleva_ahora ahora_la contrato_termino desde_la_fusion ya_no_de depende_del autonoma autonomo despedid* jubilacion sustituid* me_sustituye mi_sucesor sucesor absorbida externalizad* cerramos_esa cerrado_la_oficina escision cambio_de_dueno se_traspaso traspasado hace_un_ano',
  seek: 'se_ha_equivocado se_han_equivocado se_equivoca se_equivocan os_habeis_equivocado buscan_a busca_a estan_buscando confund* confusion_con homonim* nada_que_ver no_somos_clientes no_somos_sus no_soy_cliente nunca_hemos_sido_clientes no_conozco_esa no_conocemos_esa numero_equivocado persona_equivocada direccion_equivocada empresa_equivocada otra_empresa mismo_nombre ningun_senor ninguna_senora no_hay_ningun_senor nadie_con_ese no_es_para_mi no_es_para_nosotros enviado_por_error recibido_por_error no_conozco_a no_conocemos_a no_tenemos_cuenta no_tengo_cuenta soy_un_particular particular suplantacion ninguna_relacion ninguna_vinculacion sin_relacion_con no_soy_transportes buscalos_alla busquelos',
  role: 'empresa sucursal tienda local departamento contabilidad compras negocio facturas pagos temas pasivo oficina puesto area sede establecimiento central proveedores sede_central casa_matriz sucesor companero companera contable asesoria gestoria administrador_de_fincas casero inquilino filial matriz franquicia entidad division planta fabrica grupo imprenta el_local oficina_central las_facturas',
  correct: 'corrig* corrij* rectif* rehacer rehagan reemit* modifi* anulen anular',
  does: 'hace hago lo_paga lo_hace encargo_de me_encargo salga gestiono lanzo lanzamos tramito tramitamos ordeno ordenamos gestionamos emito emitimos_el nos_ocupamos me_ocupo',
  event: 'vuelve firma firmar aprobacion reunion regresa ando cita volvemos regresamos aprobaciones feriado',
  sendMe:
    'mandeme mandenme mandenos envieme envienme envienos envienlo envielo mandelo mandenlo pasame paseme reenvieme los_pueden_anadir anadirlos remitame remitanos facilitenos me_manda me_mandas me_mandas_de mandenme_la me_pasas me_falta_la',
  soon: 'proximos_dias pronto en_breve a_la_brevedad brevedad cuanto_antes en_cuanto lo_antes enseguida',
  now: 'hoy ahorita ahora acabo recien esta_manana esta_tarde',
  polite: 'favor por_favor porfa rogamos ruego',
});
