import { entries, type PhraseTable } from './phraseTable';

/** Spanish. */
export const es: PhraseTable = {
  language: 'es',
  script: 'Latin',
  stopWords: entries(
    `el; la; los; las; de; del; y; es; son; que; su; sus; por; para; con; sin; no; si; una; un; en; al; se; ha; han; nos; nuestra; nuestro; usted; ustedes; le; les; lo; este; esta; ya; como; está; favor; o; más; fue`,
  ),
  months: [
    ['enero', 'ene'],
    ['febrero', 'feb'],
    ['marzo', 'mar'],
    ['abril', 'abr'],
    ['mayo', 'may'],
    ['junio', 'jun'],
    ['julio', 'jul'],
    ['agosto', 'ago'],
    ['septiembre', 'setiembre', 'sept', 'sep'],
    ['octubre', 'oct'],
    ['noviembre', 'nov'],
    ['diciembre', 'dic'],
  ],
  weekdays: entries('lunes; martes; miércoles; jueves; viernes; sábado; domingo'),
  dayWords: ['día', 'días'],
  periodWords: entries(
    'hora; horas; minuto; minutos; semana; semanas; mes; meses; año; años; trimestre; trimestres; quincena',
  ),
  invoiceWords: entries('factura; facturas; documento; documentos; partidas'),
  // prettier-ignore
  numberWords: {
    un: 1, una: 1, uno: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, once: 11,
    doce: 12, trece: 13, catorce: 14, quince: 15, dieciséis: 16, diecisiete: 17, dieciocho: 18, diecinueve: 19,
    veinte: 20, treinta: 30, cuarenta: 40, cincuenta: 50, sesenta: 60, setenta: 70, ochenta: 80, noventa: 90,
  },
  ordinalWords: entries(
    'primero; uno; dos; tres; cuatro; cinco; seis; siete; ocho; nueve; diez; quince; veinte; treinta',
  ),
  magnitudeWords: entries('cien; ciento; cientos; doscientos; quinientos; mil; miles; millón; millones; docena'),
  percentWords: entries('por ciento; por cien; porcentaje; porciento'),
  // prettier-ignore
  currencyWords: {
    euro: ['EUR'], euros: ['EUR'], dólar: ['USD', 'CAD', 'AUD'], dólares: ['USD', 'CAD', 'AUD'], libras: ['GBP', 'EGP'],
    yenes: ['JPY'], yen: ['JPY'], francos: ['CHF', 'XAF', 'XOF'], pesos: ['MXN', 'COP', 'CLP', 'ARS', 'UYU', 'DOP', 'PHP'],
    soles: ['PEN'], dinares: ['KWD', 'BHD', 'JOD', 'TND'], coronas: ['SEK', 'NOK', 'DKK', 'CZK'], céntimos: [], centavos: [],
  },
  replyIfMissing: entries(`
    (respond*|respuesta|contest*|contést*|díga*|dígan*|dígam*|dígans*|decir*|avis*|avís*|escrib*|escríb*|contact*|contáct*|indíque*|indique*|comuni*|háganos|hágan*|ponerse en contacto|póngase|infórm*|cuénte*|mensaje|disposición|llam*|órdenes|se lo envío|correo|unas líneas|revisamos) ~~~~ (falt*|incorrect*|claro|clara|duda*|pregunta*|problema*|necesit*|error*|equivoca*|correct*|consulta*|coincid*|acuerdo|impid*|cuadr*|conformes|aclaración|aclarar|inconveniente|cuestión|encuentra|reconoce|documento*|copia*|cambiado|falla|dañado|hay algo|algo|perdido|otras cuentas|mal|persona adecuada)
    (falt*|incorrect*|claro|clara|duda*|pregunta*|problema*|necesit*|error*|equivoca*|correct*|consulta*|coincid*|acuerdo|impid*|cuadr*|conformes|aclaración|aclarar|inconveniente|cuestión|encuentra|reconoce|documento*|copia*|cambiado|falla|dañado|hay algo|algo|perdido|otras cuentas|mal|persona adecuada) ~~~~ (respond*|respuesta|contest*|contést*|díga*|dígan*|dígam*|dígans*|decir*|avis*|avís*|escrib*|escríb*|contact*|contáct*|indíque*|indique*|comuni*|háganos|hágan*|ponerse en contacto|póngase|infórm*|cuénte*|mensaje|disposición|llam*|órdenes|se lo envío|correo|unas líneas|revisamos)
    (respond*|respónd*|contest*|dígan*|dígam*|díga*|decir*|avis*|avís*|escrib*|escríb*|contact*|contáct*|cuénte*|infórm*|pída*|háganos*|comuni*|llám*|llamar*) ~~~ (si|cualquier|algún|alguna|en caso)
    (si|cualquier|algún|alguna|en caso|preguntas|una copia|adecuada) ~~~~~~ (respond*|respónd*|contest*|dígan*|dígam*|díga*|avis*|avís*|escrib*|escríb*|contact*|contáct*|cuénte*|infórm*|pída*|háganos*|comuni*|llám*|unas líneas)
    unas líneas ~~ problema
  `),
  ignoreIfPaid: entries(`
    (ya|entretanto|mientras tanto|cruzado|en camino|de camino|pagad*|pagó|abon*|transferi*|realizado|efectuado|efectuó|hecho|proceso|resuelto|programado|salió|pago) ~~~~~~ (ignor*|en cuenta|caso omiso|no haga caso|haga caso|omita*|sin efecto|nada más|no tiene que hacer|haga nada|no es necesari*|olvide*|disculp*|nula|nulo)
    (ignor*|en cuenta|caso omiso|no haga caso|haga caso|omita*|sin efecto|nada más|no tiene que hacer|haga nada|no es necesari*|olvide*|disculp*|nula|nulo) ~~~~~~ (ya|entretanto|mientras tanto|cruzado|en camino|de camino|pagad*|pagó|abon*|transferi*|realizado|efectuado|efectuó|hecho|proceso|resuelto|programado|salió|pago)
    (ya ~ (pag*|abon*|transferi*|realizad*|hecho|hizo|enviad*|efectu*)|cruzado|en camino) ~~~ (gracias|agradec*)
    (gracias|agradec*) ~~~ (ya ~ (pag*|abon*|transferi*|realizad*|hecho|hizo|enviad*|efectu*)|cruzado|en camino)
  `),
  idioms: entries(`
    sin embargo; en (aras|interés) de (la claridad|la transparencia|el buen orden); en interés de (la claridad|la transparencia|el buen orden); por su (propio)? interés; en su (propio)? interés; gracias por su interés; (datos bancarios|datos de pago) ~ (en|de) (la|su|nuestra|cada) factura; sin (coste|costo|cargo|gasto*) adicional*; hacerse cargo; a cargo de; a la mayor brevedad (posible)?; (el|un) plazo de pago (venció|era); a su disposición
    tenga* en cuenta; tengan en cuenta; a cuenta de; en interés (de|mutuo|común); (su|por su|el) interés (en|por); último* (pero|detalle|punto); la última (factura|de ellas); (gastos|costes) (incluidos|ninguno); sin (compromiso|prisa|urgencia); no es urgente; calle (de la)? (Justicia|Tribunal)
    mil (gracias|perdones|disculpas); en estos días; estos días
    sin (ningún)? (coste*|costo*)
  `),
  relativeDates: entries(`
    mañana; pasado mañana; ayer; esta noche; (la|esta|próxima|última|presente) (próxima|última|presente)? (semana|quincena) (próxima|que viene|siguiente|pasada|entrante)?; (el|este|próximo|último|presente) (próximo|último|presente)? (mes|trimestre|año) (próximo|que viene|siguiente|pasado|entrante|en curso)?; (próximos|próximas|pocos|pocas|unos|unas|siguientes) # (días|semanas|horas|meses); (próximos|próximas|pocos|pocas|unos|unas|siguientes) (días|semanas|horas|meses)
    (dentro de|plazo de|plazo máximo|en los próximos|en las próximas|en menos de) ~ (día|días|horas|semana|semanas|mes|meses|quincena); (en|tras|antes de|durante) (los|las|un|una|máximo)? # (día|días|hora|horas|semana|semanas|mes|meses); en (un|una) (día|hora|semana|mes|quincena)
    # días (hábiles|laborables|para|a partir|restantes|más|de plazo); # (semanas|horas|meses); (fin|final|finales|principios|mediados|fines) (de|del) (este|esta|la|el)? (mes|semana|día|año|trimestre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)
    (antes|hasta|a más tardar) (de|del|el)? (hoy|mañana|mediodía|medianoche|fin de|final|esta noche|cierre); (pague*|pagar|abone*|abonar|pago|liquide*) ~ hoy; hoy (mismo|a más tardar|sin falta)
    (en|antes de|hasta|durante|para) (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre); quincena; (hace|desde hace) (un|una|dos|tres) (mes|semana|semanas|meses)
    antes (de|del) (que)? ~ (semana|mes|fin|final|viernes|lunes|martes|miércoles|jueves|acabe|termine); (dentro de|en menos de|en el plazo de|en un plazo de) ~ (días|horas|semanas); en (los próximos|las próximas|pocos|unos)? (dos|tres|cuatro|cinco|seis|siete|diez|quince|#) (días|horas|semanas); # (horas|días|semanas) para; (dos|tres|cuatro|una|unas) (semana|semanas|días) más; (esta|próxima) semana; este mes; (hasta|antes) ~ (fin|final) de
  `),
  threats: entries(`
    (acción|acciones|medida*|vía*|proceso*|procedimiento*|demanda*|trámite*|consecuencia*|recurso*|reclamación*|departamento) (legal*|judicial*|jurídic*|penal*); legalmente; judicial*; jurídic*; demandar*; demanda; demandas; tribunal*; juzgado*; juez; juicio; abogad*; procurador*; bufete*; litigi*; querella*; denuncia*; denunciar*; embargar*; embargo*; embargado*; burofax; requerimiento (notarial|formal|judicial); monitorio; ejecución (forzosa|judicial); sentencia*; policía; penal*; incumplimiento (de|del) contrato; concurso de acreedores; alguacil
    (agencia*|empresa*|gestor*|despacho|compañía|departamento|servicio*) de (cobro*|cobranza*|recobro*|recuperación); cobranza*; recobro*; cobrador*; deudor*; deudora*; deuda; deudas; moroso*; morosa*; morosidad; (ceder|cederemos|cedido|transferir|remitir|entregar|enviar|pasar|derivar|derivaremos) ~ (terceros|tercero|agencia|recobro|cobro|abogados|cobranza); factoring
    ASNEF; RAI; CIRBE; Equifax; Veraz; Dicom; buró de crédito; (historial|calificación|puntuación|informe|fichero|registro|solvencia|reporte) (crediticia|crediticio|de crédito|de morosos|de solvencia); solvencia; lista negra; lista de morosos; impago*; mora; incobrable*; (inclu*|inscri*|report*) ~ (fichero|morosos|buró|registro)
    (suspen*|interrump*|interrupción|cort*|cancel*|bloque*|rescind*|rescisión|paraliz*|deten*|congel*|cerrar|cierre|desactiv*|reten*|restring*|limit*) ~ (servicio*|cuenta|cuentas|acceso*|entrega*|suministro*|pedidos|suscripción*|contrato*|envío*)
    (servicio|servicios|cuenta|cuentas|acceso*|entrega*|suministro*|pedidos|suscripción*|contrato*|envío*) ~ (suspendid*|interrumpid*|cortad*|cancelad*|bloquead*|rescindid*|paralizad*|detenid*|congelad*|cerrad*|desactivad*|retenid*|restringid*)
    magistrad*; juez; jueces; jueza; notario; arbitraje; legal*; penal; jurídic*; procurador*; (empresa*|agencia*|despacho|firma|gestora) (especializad*|extern*); (recuperar|recuperación|recobrar) ~ (importe|suma|deuda|dinero|cantidad|cobro); (encargar|confiar|ceder|pasar|derivar|entregar|trasladar|delegar) ~ (asunto|caso|expediente|factura|tema) ~ (tercer*|extern*|otr*|especialist*); tercer* (part*|persona*); a terceros; terceros; intervención (externa|judicial); (asunto|esto|caso|tema) ~ (acabe|termine|llegue|acabar|terminar) ~ (ante|juzgado*|juez|tribunal*|manos)
    (historial|solvencia|crédito|calificación|reputación) ~ (afect*|perjudic*|dañ*); (afect*|perjudic*|dañ*) ~ (historial|solvencia|crédito|calificación|reputación|imagen); Experian; Informa; registro* de (morosos|impagados|deudores)
    (pedidos|pedido|entrega*|suministro*|servicio*|acceso|cuenta|suscripción|envío*) ~~ (espera|en suspenso|limitad*|retenid*|retrasad*|interrump*|pausad*|parad*|congelad*|hasta que|hasta recibir|tras el pago|cuando pague); (necesidad|obligación|tener que|tendríamos que|tendremos que|vernos) ~ (interrumpir|suspender|cortar|cancelar|bloquear|limitar|detener|parar); (hasta que|mientras) ~ (pague*|abone*|no pague|recibamos|no recibamos|se pague)
    (recurrir|acudir|contratar|confiar) ~ (profesional*|especialista*); asegurador*; seguro de crédito
    (entrega*|pedido*|suministro*|servicio*) ~ depend*; (terminar|finalizar|acabar|romper|replantear*|poner fin) ~ (colaboración|relación|relaciones|cooperación); (colaboración|relación|relaciones) ~ (peligro|riesgo|terminar|romper)
  `),
  newTerms: entries(`
    recargo*; penalización*; penalizaciones; multa*; interés; intereses; comisión; comisiones; tarifa*; tasa de; gastos (de|adicionales|administrativos|extra); (coste*|costo*|cargo*|gasto*) (adicional*|extra|de gestión|por (demora|mora|retraso)|suplementari*); sobrecargo*; sobrecoste*; indemnización*; daños; (importe|saldo|suma|cantidad) ~ (aument*|increment*|duplic*); a su (costa|cargo)
    descuento*; rebaja*; bonificación*; reducción*; reducid*; quita; quitas; condon*; perdon*; renunci*; la mitad; mitad (del|de la|de su); cupón*; vale de; regalo; regalos; promoción*; pronto pago; (pagar|aceptar|aceptamos) ~ menos
    (nuev*|modificad*|ampliad*|revisad*|distint*|otr*|últim*) (plazo*|vencimiento*|condición*|condiciones|fecha*|término*|acuerdo); (plazo|condiciones|vencimiento|fecha) (ampliad*|modificad*|nuev*|prorrogad*|adicional*|extra|límite|máxim*); prórroga*; prorrog*; ampliación; aplaz*; plazo de gracia; período de gracia; periodo de gracia; moratoria*; más tiempo; pagar (más tarde|después); a plazos; en (cuotas|plazos|partes); cuota*; mensualidad*; fraccion*; plan de pago*; calendario de pago*; prepago*; pago (anticipado|por adelantado|por anticipado); por adelantado; (un|el|como|de|los|mediante|con|pagar|pago|abonar|su|por) anticipo*; anticipo* (de|del|a cuenta); contra reembolso; límite de crédito; línea de crédito; (le|les) (concedemos|ofrecemos|otorgamos|garantizamos|prometemos|permitimos); (aceptamos|ofrecemos|concedemos|garantizamos)
    deveng*; demora; (descont*|descuent*|rest*|deduc*|ahorr*) ~ (por ciento|importe|si paga|cantidad); por ciento; (en|con) (dos|tres|cuatro|varias|varios|#) (veces|pagos|partes|plazos|cuotas|mensualidades|entregas); (dos|tres|cuatro|varios) pagos; (damos|doy|dar|daremos|concede*|dejamos) ~ (semana*|día*|mes*|tiempo|plazo|hasta|más); (perdon*|condon*|regal*) ~ (resto|diferencia|saldo|importe|deuda); (olvid*|quédese|queda*) (el|con el|del)? (resto|diferencia); gesto (comercial|de buena voluntad); buena voluntad; (retrasar*|retrasamos|retrasado|aplaz*|mover*|movemos|pospon*|difer*|alarg*|extend*|ampli*) ~ (vencimiento|fecha|pago|plazo); (vencimiento|plazo|fecha) ~ (retrasad*|aplazad*|movid*|pospuest*|diferid*|alargad*|extendid*|ampliad*|flexible*); (a partir de ahora|desde ahora|en adelante|en lo sucesivo) ~ (pago|adelant*|contado|condiciones|solo); pago al contado; al contado; por adelantado
    costes; costos; coste; costo; mensual*; poco a poco
    (hacer|haremos|haríamos) ~ esfuerzo*; negoci*; suplemento*; compromiso (económico|amistoso)
  `),
  pressure: entries(`
    vergüenza; vergonzos*; avergonz*; bochorn*; escándal*; irresponsabl*; deshonest*; fraude*; fraudulent*; estafa*; estafador*; ladrón*; ladrones; robo; robar; mentira*; mentiros*; mal pagador; malos pagadores; inaceptable*; inadmisible*; decepcion*; reputación; (informar*|contactar*|avisar*|comunicar*) ~ (jefe|empleador|familia|vecin*|sus clientes|sus proveedores|sus socios|sus colegas|dirección|banco|prensa); públicamente; en público; hacer público; perezos*; estúpid*; idiot*; sin excusa*; excusas; mala fe; falta de seriedad; poca seriedad
    urgente*; urgencia; inmediat*; de inmediato; sin (más)? (demora|dilación|tardanza|retraso|espera); ahora mismo; enseguida; (último|última|ultimo) (aviso*|recordatorio*|advertencia*|oportunidad|requerimiento|llamada|notificación|vez|intento|plazo); ultimátum; advertencia*; advert*; consecuencia*; grave; graves; (otras|próximas|mayores|nuevas) (medidas|acciones); medidas (necesarias|oportunas|pertinentes); de lo contrario; en caso contrario; nos veremos (obligados|forzados); obligad*; forzad*; no (tendremos|tenemos|queda) ~ (alternativa|opción|remedio|elección); a más tardar; como máximo; fecha límite; caduca; caducan; expira; nuestra paciencia; paciencia (se|ha|tiene); demasiado tarde; nos reservamos; reserva* el derecho; exigimos; exigir; exija; exige; no espere; no demore; no ignore; actúe; si no (paga|pagan|abona)
    (empresa*|cliente*|persona*|gente|comerciante*) (seri*|honrad*|honest*|formal*|decente*); paga* (sus|las) (facturas|deudas); (su|esta) (actitud|comportamiento|conducta); (demás|otros|todos los|el resto de) ~ clientes ~ (pagan|cumplen|abonan); (jefe|superior*|dirección|gerente|gerencia|director*|sede|dueño) ~ (saber|sepa|enter*|inform*|avis*|conoc*); (informar*|avisar*|escribir*|contact*) ~ (jefe|superior*|dirección|gerente|gerencia|director*|sede); (tiempo|plazo) (se acaba|se agota|apremia|corre|vuela|se termina); se (acaba|agota) el tiempo; (ahora mismo|cuanto antes ~ evitar); antes de que sea tarde; tome* ~ en serio; en serio; gravedad; (sería|es) ~ (pena|lástima|lamentable|desagradable|triste); (pena|lástima) que; nadie (quiere|desea|querría); (preferiríamos|preferimos|querríamos|quisiéramos) ~ (no|evitar); (esper*) (más|algo mejor|otra cosa) de (usted|ustedes); (sus|con sus) obligaciones; evitar* ~ (molestia*|problema*|complicacion*|inconveniente*|escal*|mayores); (hemos|sido|siempre) ~ pacient*; tenga la decencia; (pague|paguen|resuelva*) ~ de una vez; de una vez por todas; por fin; negligencia; responsabilidad* ~ (suya|usted)
    (acab*|agot*|perd*|pierd*) ~ paciencia; la paciencia; no ~ (toma|toman|tome) ~ en serio; insistir; exig*
    (empresa|compañía|negocio) de su (tamaño|nivel|prestigio|importancia|categoría); debería* poder pagar; permitirse*
    (otros|otras|sus) (proveedores|acreedores|socios|competidores) ~; (buena|mala) (imagen|impresión|fe)
  `),
  contactClaims: entries(`
    (hemos|he|habíamos|ha) ~ (llamado|telefoneado|hablado|visitado|conversado|dejado ~ mensaje|intentado|contactado|acordado|reunido|insistido); le (llamamos|visitamos|telefoneamos); (como|según|tal como|tal y como) (hablamos|acordamos|acordado|lo acordado|hablado|prometió|anunciado|comentamos|comentado|sabe|indicado|convenido); (nuestra|nuestras|nuestro|última|último|anterior|su|reciente) (última|último|reciente|anterior)? (llamada*|conversación*|visita*|reunión*|charla*|entrevista); por teléfono ~ (acord*|dijo|promet*|confirm*); buzón de voz; contestador; (segund*|tercer*|cuart*|quint*|dos|tres|cuatro|cinco) (aviso*|recordatorio*|requerimiento*|carta*|intento*|vez|reclamación); (varias|numerosas|muchas|repetidas|múltiples|diversas) (veces|ocasiones|llamadas|cartas|comunicaciones|reclamaciones); (varios|numerosos|muchos|repetidos|múltiples|diversos) (avisos|recordatorios|intentos|mensajes|correos|requerimientos); repetidamente; reiterad*; reiteramos; a pesar de (nuestr*|los|las|vari*|reiterad*|numeros*|repetid*); (usted|ustedes|ha|han) ~ (ignorado|rechazado|negado|no ha* respondido|hecho caso omiso)
    como (le|les|ya|te)? ~ (dije|dijimos|comenté|comentamos|expliqué|indiqué|indicamos|mencioné|escribí|avisé|avisamos|hablamos); por teléfono; (hemos|he|habíamos) ~ (escrito|recordado|avisado|reclamado|pedido|solicitado|enviado ~ (carta*|aviso*|recordatorio*)); ya (le|les|te) ~ (escrito|escribimos|recordado|recordamos|avisado|avisamos|reclamado|llamado|llamamos|enviado); (nuestra*|nuestro*|mis|las) (última*|último*|anterior*|primer*|diversas|varias)? (carta*|correo*|mensaje*|aviso*|recordatorio*|llamada*|solicitud*) ~ (sin|no han|no ha|no tuvo|no tuvieron|anterior*|quedado|ignorad*); (anterior*|último*|última*|previo*|previa*) (carta*|correo*|mensaje*|aviso*|recordatorio*|llamada*); sin (respuesta|contestación); (dejé|dejamos) ~ (mensaje|recado|nota|contestador|buzón); contestador; (su|nuestr*|un|una) (compañer*|colega*|contable|asistente|secretari*|emplead*) ~ (promet*|confirm*|asegur*|dijo|indic*|garantiz*|tanto|sabe); (cuando|desde que) (nos)? (vimos|hablamos|reunimos|visitamos); última vez que
    (mi|mis|nuestra|última) visita*; (usted|me|nos) dijo; dijo usted
  `),
  promiseClaims: entries(`
    (usted|ustedes|nos|ha|han|se) ~ (prometi*|prometid*|confirmó|confirmad*|asegur*|comprometi*|garantiz*); su (promesa|compromiso|palabra|confirmación|garantía); (pago|fecha|importe) (prometid*|comprometid*|acordad*|anunciad*)
  `),
  bankDetails: entries(`
    IBAN; BIC; SWIFT; CLABE; CBU; CCC; número de cuenta; cuenta bancaria; cuentas bancarias; titular de la cuenta; datos bancarios; código (bancario|SWIFT); entidad bancaria; (nueva*|nuevo*|otra|siguiente|distinta) (cuenta|entidad|banco|datos); (transfer*|ingres*|deposit*|pagar|pague|abonar|abone|enviar|envíe) ~ (a|en) (la|nuestra|una|esta|otra|su|el|un)? ~ (cuenta (bancaria|nueva|número|siguiente|de)|banco); (ingres*|transfi*|deposit*) ~ (nuestra|nueva|otra|siguiente) cuenta; Western Union; bitcoin*; cripto*; tarjeta* regalo; beneficiari*
    (cambiado|cambiamos|cambio) (de|nuestr*) (banco|cuenta|entidad|datos); (banco|cuenta|entidad|datos) ~ (cambiado|nuev*|modificad*|actualizad*); (nueva|nuestra nueva|nuevo) (cuenta|entidad|banco); (bizum|paypal|efectivo) ~ ; en efectivo
    (pasado|pasamos|movido|trasladado|ahora) ~ banco; otro banco; datos (de abajo|siguientes|que siguen|indicados abajo)
    (actualic*|actualizar|modifi*|cambi*) ~ (datos de pago|datos bancarios|cuenta|sistema|información de pago)
  `),
  secretRequests: entries(`
    (número*|datos|detalles|información) de (la|su)? tarjeta*; tarjeta (de crédito|de débito|bancaria); CVV; CVC; contraseña*; clave*; PIN; código (PIN|secreto|de seguridad|de verificación|de acceso|de un solo uso); credencial*; datos de acceso; inicio de sesión; usuario y; (su|el|un|del|número de|copia de|foto de|con) (DNI|NIE); pasaporte*; documento de identidad; fecha de nacimiento; banca (en línea|online|electrónica); seguridad social; verifi* (su|sus) (cuenta|identidad|datos)
    (dígitos|número*|fecha|código|caducidad|reverso|copia|foto) ~~ (tarjeta*|pasaporte|DNI|documento de identidad); (su|la) tarjeta ~ (número*|dígitos|caducidad|código|reverso|datos); contraseña*; clave (de|secreta|personal|bancaria); (tres|3) (últimos)? dígitos; carné de conducir
  `),
  machineTalk: entries(`
    como (una)? (IA|inteligencia artificial|modelo de lenguaje|asistente); modelo de lenguaje; (ignora*|ignore|olvida*|olvide) ~ (instruccion*|reglas|indicaciones|órdenes) ~ (anterior*|previas)?; prompt del sistema; mensaje del sistema; aquí (tiene|tienes|está) (el|un|su) (borrador|texto revisado|mensaje revisado|mensaje solicitado); (claro|por supuesto) aquí; nota (para el|al) revisor; marcador de posición
    (instruccion*|indicaciones|órdenes|reglas) (anterior*|previas|siguientes); todas las (instruccion*|indicaciones|órdenes|reglas); (mensaje|correo|texto|borrador|versión) (revisad*|corregid*|reescrit*|mejorad*|solicitad*|generad*); que (pidió|solicitó|ha pedido|me pidió); como ~ (asistente|IA|inteligencia|modelo|robot); (dé|dar|marque|marcar|considere) ~ (pagad*|saldad*|cancelad*|cerrad*) ~ (factura|deuda); (factura|deuda) ~ (como)? (pagada por|saldada por); dé por (pagad*|saldad*); revisor*; JSON
    sin (revisión|aprobación|revisar|confirmación); (aprobar|aprueba|apruebe) y (enviar|envía|envíe)
    aprobador*
  `),
  internalNotes: entries(`
    nota* (intern*|para el equipo); uso intern*; intern* (solo|cliente*|nota*); (cliente|cuenta) (de riesgo|difícil|mal|moros*|problemátic*|prioritari*); (no|nunca) (mostrar|mencionar|decir|enviar|reenviar|comentar|revelar) ~ (cliente|esto|él|ella); (paga|abona) (siempre|a menudo|normalmente|habitualmente) ~ (tarde|retraso); siempre paga tarde; puntuación ~ ; (nivel|índice) de riesgo; confidencial*; el cliente (paga|es|ha|dice|afirma|quiere|se niega); gestor de (la)? cuenta; CRM
    (cliente|cuenta) (conflictiv*|difícil*|marcad*|clasificad*|señalad*|conocid*|vigilar); vigilar
    (nunca|siempre|rara vez|jamás) (paga|abona|pagan)
    (ventas|comercial|comerciales|contabilidad) (cree|creen|dice|dicen|piensa|piensan|opina*); (este|esta|ese) (cliente|clienta)
  `),
  taxNumbers: entries(`
    (NIF|CIF|RFC|RUT|CUIT|RUC); (número|identificación|código|id) (de|del)? (IVA|fiscal|identificación fiscal|tributaria); (IVA|identificación) intracomunitari*; número fiscal
  `),
  greetings: entries(`
    Hola; Buenos días; Buenas tardes; Buenas noches; Buenas; Estimado; Estimada; Estimados; Estimadas; Apreciado; Apreciada; Apreciable; Querido; Querida; Muy señor mío; Muy señores míos; Distinguido; Distinguida; A la atención de
  `),
  titles: entries(`
    Sr; Sra; Srta; Sres; Señor; Señora; Señorita; Señores; Don; Doña; D; Dª; Lic; Ing; Dr; Dra
  `),
  roles: entries(`
    Sr; Sra; Sres; Señor; Señora; Señores; Señoras; Cliente; Clientes; Clienta; Equipo; Compañero; Compañeros; Colega; Colegas; Colaborador; Colaboradores; Todos; Todas; Contabilidad; Administración; Departamento; Socio; Socios; Amigo; Amigos; Proveedor; Facturación; Y; Le; Les; Un; Nuestra; Atención; Reciban; Reciba
  `),
  closings: entries(`
    saludo; saludos; atentamente; cordialmente; gracias; abrazo; deseos
  `),
};
