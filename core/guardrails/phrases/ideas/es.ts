import { entries } from '../phraseTable';
import { oneOf, type IdeaWords } from './ideaWords';

/** Spanish. */
export const es: IdeaWords = {
  supply: oneOf(`
    entrega*; envío*; mercancía*; material; suministr*; servicio técnico; servicio; servicios; asistencia; soporte; acceso; portal; suscripción*; licencia*; mantenimiento; (sus|próximos|futuros|nuevos|siguientes|próximo|siguiente) pedido*; pedidos; género; servir*; repuestos; abastecimiento; técnico; visita; cita; paquete*; camión; palé*; cajas; transportista
  `),
  ties: oneOf(
    `cuenta; contrato; contratos; colaboración; relación comercial; relación; relaciones; acuerdo marco; línea de crédito; condiciones comerciales`,
  ),
  stop: oneOf(`
    suspend*; suspensión; bloque*; congel*; cort*; corte; interrump*; interrupción; paraliz*; par*emos; deten*; detuv*; cancel*; rescind*; resol*emos ~ (contrato|acuerdo); limit*; restring*; retir*; reten*; retuv*; desactiv*; cerr*; cierre; pausa; en espera; en el aire; peligr*; en riesgo; reconsider*; replante*; revisar; romper; roto; rota; poner fin; dej* de (atender|prestar|servir|enviar|suministrar|funcionar|trabajar); quedar* (retenid*|parad*|bloquead*|en); no (podremos|se enviar*|saldr*|habrá|serviremos|enviaremos|tramitaremos); afectad*; comprometid*; no sal*; no se mover*; en el muelle; desenchuf*; parado
  `),
  untilPaid: oneOf(`
    depend*; condicionad*; supeditad*; sujet*; (solo|sólo|únicamente|no|hasta) ~ (tras|después|una vez|contra|cuando|previo|con) ~ (pago|pag*|cobr*|abon*|ingres*|saldo|liquid*|recib*); (hasta|mientras|en tanto|siempre que|a menos que|a la espera) ~~ (pag*|cobr*|abon*|recib*|saldo|liquid*|import*|dinero|regulari*|pendiente|abierta|ingres*); (en cuanto|cuando|una vez) ~ (cuenta|factura|saldo|pago|importe) ~ (saldad*|pagad*|liquidad*|al día|recibid*|en orden); hasta que
  `),
  handOver: oneOf(
    `poner; ponga*; pondr*; pasar*; pasamos; pase; entreg*; ced*; traslad*; deriv*; remit*; encarg*; encomend*; contrat*; acud*; recurr*; deja* en manos; en manos; transfer*; vend*; involucr*; implicar; gestion* por; llev*; asum*; ocup*`,
  ),
  outsiders: oneOf(
    `tercer*; abogad*; bufete*; especialista*; especializad*; profesionales; agencia*; empresa* de (recobro*|cobro*|gestión de cobro*); recobro*; recuperación de; cobrador*; gestoría*; asesoría jurídica; departamento jurídico; procurador*; aseguradora*; seguro de crédito; otras manos; otras personas; (alguien|gente) (con)? menos pacien*; quien* se dedica*`,
  ),
  pursue: oneOf(
    `emprend*; tom*; adopt*; ejerc*; hacer valer; inici*; recurr*; utiliz*; agot*; estudi*; valor*; contempl*; plante*; reserv*; acud*; explor*`,
  ),
  means: oneOf(
    `(nuestros|todos nuestros) derechos; (otras|las|todas las|demás) (medidas|acciones|vías|opciones|alternativas); otros (medios|caminos|cauces|pasos); (acciones|medidas|pasos|vías|cauces) (que correspond*|correspondiente*|oportun*|necesari*|pertinente*|formal*|adecuad*|legales|más (serias|firmes|formales|drásticas)); vía (formal|oficial|monitoria); cauces formales; procedimiento*; monitorio`,
  ),
  rethink: oneOf(`pensar*; reflexion*; replante*; reconsider*; plantear*; valorar si; revisar`),
  together: oneOf(
    `trabajando juntos; trabajar juntos; nuestra colaboración; nuestra relación; seguir (trabajando|colaborando|juntos|sirviendo); seguimos (trabajando|colaborando|juntos)`,
  ),
  others: oneOf(
    `(otros|demás|todos|todas|cualquier|nuestros|mayoría de|una|un|buen|buenos|buena) ~ (clientes|cliente|empresas|empresa seria|empresa honrada|empresa decente|negocio serio|comercios|gente seria|profesional); la gente (honrada|decente|seria); los demás`,
  ),
  behave: oneOf(
    `paga*; cumpl*; puntual*; a tiempo; en plazo; sin que; al día; respet*; no hac*; no se comport*; no dej*`,
  ),
  onlookers: oneOf(
    `(sus|su|los|el|la) (clientes|proveedores|socios|socio|competidores|competencia|jefe|jefa|superiores|dirección|banco|compañeros|empleados|accionistas|familia|vecinos|sector|gremio|prensa|público|colegas); otros proveedores; la gente; todo el mundo; su empresa`,
  ),
  learn: oneOf(
    `sep*; sab*; supier*; enter*; entere*; oig*; dir*; diga*; pens*; piens*; al tanto; inform*; corra la voz; se comenta; conozc*; descubr*`,
  ),
  dependants: oneOf(
    `(nuestr*|mis|mi) (empleados|trabajadores|plantilla|familias|gente|aprendi*|equipo tiene); nóminas; salarios; sueldos; familias; puestos de trabajo; (pequeñ*) (empresa*|negocio*|proveedor*) como (nosotros|la nuestra|el nuestro); (nuestro*|nuestra*|mis|sus|mi) (hijo*|niño*|familia*|aprendiz*|gente|alquiler); empresa* familiar*; negocio* familiar*; (gente|personas|trabajadores|familias) (honrad*|honest*|trabajador*|buena|decente*|humilde*); niños; hijos; pan ; nómina*; sueldo*`,
  ),
  suffer: oneOf(
    `esper*; sufr*; por su culpa; por su causa; pasar* mal; pasarlo mal; pagar; cobrar; perd*; depend*; despid*; desped*; en juego; apuros; luch*; viv*; (dorm*|duerm*); sueño; noches; hambre; frío; (de|a) la (boca|mesa); (no|ni) ~ (pagar|encender|comer|alimentar|calentar|llegar); por su culpa; por vuestra culpa; por culpa de; depend*; pendiente* de (su|vuestr*) ; piens* en; justos; priv*; sin cobrar; fin de mes`,
  ),
  guess: oneOf(
    `(usted|ustedes|vosotros|todos|cualquiera)? ~ (puede|pueden|podéis|podrá|podrán) ~ (imaginar*|adivinar*|suponer|figurar*); (ya)? (sabe|saben|sabéis|imagina|imaginan|imagináis|supone|suponen|intuye|intuyen|adivina) ~ (bien|perfectamente|de sobra|seguro|mejor que)?; (no hace falta|sobra|no necesito|no es necesario) ~ (decir*|explicar*|contar*|recordar*|dibujar*|explique|diga|cuente|recuerde); dejo ~ imaginación; su imaginación; le dejo imaginar; (deje|dejo) ~ imagin*`,
  ),
  sequel: oneOf(
    `(qué|que|lo que) (viene|vendrá|pasa|pasará|sucede|sucederá|ocurre|ocurrirá|sigue|seguirá|suele*|toca) ~ (después|luego|ahora|entonces|pasa|pasar|ocurrir|venir|suceder|cuando|con|si|a continuación); (adónde|a dónde|dónde) ~ (lleva*|conduce*|acaba*|termina*|va); cómo (acaba*|termina*|sigue*|va*) ~ (esto|eso|estas|cosas|historias)?; (próximo|siguiente) paso; (qué|cuáles) ~ (caminos|vías|puertas|medios|pasos) ~; cómo (terminan|acaban|termina|acaba)`,
  ),
  news: oneOf(
    `noticia*; rumor*; voz; fama; reputación; nombre; (estas|esas|tales) cosas; este tipo de cosas; todo; esto; historia*`,
  ),
  spread: oneOf(
    `vuela*; volar; corre; corren; correr; corriendo; propaga*; extiende*; difund*; (de)? boca en boca; oídos; (se)? (sabe|entera*) (todo|enseguida|pronto|rápido); la vuelta; trasciend*`,
  ),
  rather: oneOf(
    `(prefer*|preferirí*|quisi*|quer*|gustarí*|apetec*) ~ (no|ahorrar*|evitar*); no (quer*|quisi*|gustarí*|desea*|apetec*) ~; mejor no; no me gustaría; no quisiera`,
  ),
  spell: oneOf(
    `detallar*; describir*; entrar en detalle*; explicar* (lo que|qué)*; decir* (lo que|en voz alta)*; concretar*; enumerar*; contar* (lo que|cómo); precisar*; poner* por escrito; mencionar*; describ* (lo que|le|cómo)*; describir*`,
  ),
  gentle: oneOf(`carta*; correo*; mail*; email*; mensaje*; palabras; recordatorio*; papel; notas; amable*`),
  beyond: oneOf(
    `(otro*|más|distint*|mejor*) ~ (medio*|vía*|herramienta*|método*|recurso*|manera*|forma*|camino*|arma*) ~ (que|aparte|además); no (es)? (la|el|nuestr*) únic* (medio|vía|herramienta|manera|forma|recurso|camino|arma); no ~ quedar* (en|aquí|con); (podemos|sabemos) (hacer)? (algo)? más que; (sabemos|podemos) hacer (otras cosas|más|algo más|otra cosa) (que|de lo que)`,
  ),
  nextTime: oneOf(
    `próxima vez; (la|el|lo) (próxim*|siguiente) (carta|correo|mensaje|llamada|visita|persona|vez|que); después de mí; en mi lugar; mi sucesor`,
  ),
  notMe: oneOf(
    `(no|ya no) ~ (yo|nosotros|quien|mi firma) ~ (quien|el que|la que|los que|escrib*|llam*|firm*|yo); (otra|otro|distint*) (persona|tono|firma|remitente|voz|mano|nombre); alguien (más|menos|distinto|con|que); menos (amable*|paciente*|educad*|simpátic*|comprensiv*); menos (agradable*|simpátic*)`,
  ),
  opinion: oneOf(
    `(esperaba*|esperábamos|creía*|creíamos|pensaba*|pensábamos|tenía*|teníamos|suponía*|imaginaba*|consideraba*|consideraban*|había*)`,
  ),
  better: oneOf(
    `(más|mejor|otra cosa) (de|por parte de) (usted*|ustedes|vosotros|ti|su parte|vuestra parte|su empresa|una empresa); (por|en) (alguien|una persona|una empresa|un|más alta|alta|mejor) ~ (seri*|honrad*|formal*|cumplidor*|palabra|estima|concepto|opinión); mejor (concepto|opinión)`,
  ),
  callers: oneOf(
    `(nuestro|nuestra|mi|un|una|el|la) (comercial|representante|compañer*|técnic*|repartidor*|agente|vendedor*|director*|jefe|jefa|delegad*|socio|responsable)`,
  ),
  called: oneOf(
    `pasó; visit*; llam*; telefone*; habl*; escrib*; dejó; reuni*; acudió; estuvo; recordó; contactó; dijo; comentó; preguntó`,
  ),
  bank: oneOf(
    `banco; cuenta; cuenta bancaria; IBAN; número de cuenta; datos bancarios; entidad; datos de pago; beneficiario`,
  ),
  changed: oneOf(`cambiado; cambió; cambiamos de; ya no (es|está|use*|utilice*); actualizad*; sustitu*; cancelada`),
  client: oneOf(`(el|la|este|esta|al|a este|a esta) (cliente|clienta|deudor|empresa|tipo); cliente; clienta`),
  trait: oneOf(
    `caradura; moros*; problemátic*; difícil*; conflictiv*; mentiros*; mient*; excusas; siempre; nunca; poco fiable; atar* ; cort*; apretar; presion*; insist*; ojo; cuidado; no ceder; no conced*; no fiar*; pesad*; se hace el; hay que; tard*`,
  ),
  paid: oneOf(`
    ya; acab*; entretanto; mientras tanto; en camino; cruzad*; cruz*; recientemente; hecho; realizad*; efectuad*; pagad*; abonad*; enviad*; ordenad*; tramitad*; liquidad*; transferid*; en curso; recién; va de camino; pagó; todo pagado; cobrad*
  `),
  neverMind: oneOf(`
    ignor*; omit*; no (lo)? (tenga*|tengas|haga*|hagas) ~ (cuenta|caso|nada); sin efecto; nada (más|que hacer); no (hace falta|hay que|es necesario|necesita|tiene que|debe|precisa|tienes que|necesitas); olvid*; olvidarse; olvidarte; haga caso omiso; caso omiso; considér* ~ (nul*|resuelt*|sin|cerrad*|cancelad*); descart*; desestim*; borr*; elimin*; pase* por alto; como si ~ nada; anul*; todo (listo|en orden|arreglado|bien); no procede; no recibid*; por (no recibido|resuelto|zanjad*); no (es|será) (preciso|necesario|menester); no le dé*; más importancia; alto este
  `),
  unclear: oneOf(`
    falt*; dud*; claro; clara; error*; incorrect*; equivoc*; problem*; pregunt*; consult*; necesit*; desacuerdo; discrepanc*; difer*; no (cuadr*|coincid*|recib*|lleg*|correct*|conform*|entend*|está bien|encaj*|encuentr*|consta); copia*; duplicad*; aclar*; incidenc*; motivo*; razón*; algo; algún; alguna; precis*; document*; inconvenient*; impid*; reclam*; datos; revis*; explic*; otra cosa; pega; objeción*; imprevisto*; extrañ*; incidencia; adicional*; raro; inconveniente; algún
  `),
  reach: oneOf(`
    respond*; respuesta; responda; contest*; escrib*; escríb*; díga*; dig*; dime; dínos; avís*; avis*; contact*; póng*; ponte; hacérnoslo; hacernoslo; háganos*; háznoslo; haganos*; comunic*; indíq*; indic*; cuént*; cuent*; llam*; mensaje; correo; mail; consúlt*; informe*; infórm*; a su disposición; disposición; encantad* (de)?; (lo|le|te) (arregl*|revis*|ayud*|solucion*|mir*|aclar*|reenv*|envi*|mand*); ayud*; hágamelo; házmelo; líneas; línea; pregunt*; habl*; quedo; atender*; localiz*; solicít*; solicit*; encontrar*; al otro lado; hágame*
  `),
  staff: entries(
    `señor; señora; director; directora; jefe; jefa; compañero; compañera; colega; gerente; responsable; contable; administrador; administradora; socio; socia; abogado; abogada; presidente; presidenta; secretario; secretaria; comercial; encargado; encargada; controller; asesor; asesora; doña; don`,
  ),
  threats: entries(`
    (de lo contrario|en caso contrario|si no|en su defecto|caso contrario) ~ (tendremos|deberemos|veremos|vemos obligad*|veríamos|procederemos|habrá que|pasará|pasaremos); (si) ~ (seguimos sin|no recibimos|no tenemos|no vemos|nada cambia|no hay) ~~ (emprend*|tendr*|nos|deber*|procede*|pasar*|tomar*|su); (sin) (su|noticias|respuesta) ~~ (tendr*|nos ver*|deber*|procede*); (dej*) ~ (huella|rastro|constancia) ~; (asunto|caso|expediente) ~ (otro lugar|otras manos|fuera de nuestras manos|vía formal|más lejos|acabe|termine|pase a|pasará); (por las buenas|amistosamente|entre nosotros|de forma amistosa) ~ (resolver*|arregl*|solucion*|antes); (prioridad|preferente|trato preferente) ~ (perd*|retir*|deja*)
    (vaya|ir|llegue|llegar) a más; (vaya|ir|llegar|llegue|lleguemos) más lejos; a mayores; (anotación|nota) ~ (expediente|ficha)
    (anotación|inscripción|apunte) negativ*; lo que (venga|pase|ocurra|suceda) (después|luego|entonces); ya no (está|estará|depende) ~ (manos|nosotros); (bancos) ~ (mir*|consult*|ven|fij*); por las malas; aténgase a (las|los) (consecuencias|resultados); asumir las
    (a|nuestra|ponga*) prueba; (no|difícil|sin) ~ (marcha atrás|vuelta atrás|volver atrás|dar marcha); (gremio|sector|mundo|pueblo|mercado|círculo|ciudad) (tan|muy)? pequeñ*; (pequeño|reducido) (gremio|sector|mundo|mercado|círculo); nos conocemos todos; todos (nos|se) conocen; todos nos conocemos; todo se sabe; nadie (le|les|os)? fía; (llam*|toc*|toqu*|present*|plant*) ~ (a|en|ante) (la|su|vuestra) puerta; (buen nombre|gente habla) ~~ (pierde|perdido|manch*|arruin*); entre (proveedores|colegas|gremios|compañeros) ~ (comenta*|habla*|rumorea*|dice*)
  `),
  newTerms: entries(`
    (a partir de ahora|en adelante|en lo sucesivo|desde ahora|desde hoy|en el futuro) ~~ (solo|sólo|únicamente|contado|anticipad*|adelantad*|plazo|tarifa*|precio*|recargo|cobrar*|servir*|condiciones); al contado; (aval|fianza|garantía bancaria|depósito de garantía); (exig*|pedir*|solicit*|requer*) ~ (aval|fianza|garantía|depósito); (en|a) (dos|tres|cuatro|cinco|seis|diez|doce|varias|varios) (cuotas|plazos|pagos|partes|meses|mensualidades|veces); (cuotas|mensualidades); (descont*|rebaj*|perdon*|condon*|quit*) ~ (euros|parte|importe|deuda|saldo|por ciento|resto); (reducid*|ampliad*|acortad*|amplia*|alarg*) ~ (plazo|vencimiento); (aplaz*|pospon*|prorrog*) ; (precios|tarifas) ~ (sub*|increment*|aument*|revis*); (le|les|te) (concedemos|ofrecemos|aceptamos|rebajamos|descontamos|cobraremos|cargaremos|aplicaremos)
    (pagadera*|a pagar) (a|al) (la recepción|recibirla*); sin el plazo; (un|una) (cuarto|tercio|cuarta parte|tercera parte|parte) ahora; (el resto) ~ (más adelante|primavera|verano|otoño|próximo|después)
    ((plazo*|condiciones) de pago ~~ (acort*|reduc*|redujer*|cambi*)|(acort*|reduc*|reduz*) ~~ (plazo*|condiciones) de pago)
  `),
  pressure: entries(`
    (sentimos|siento|sentido|estamos|estoy) ~ (engañad*|traicionad*|decepcionad*|utilizad*|estafad*|defraudad*|dolid*|molest*|indignad*|ofendid*|tomad* el pelo|dolido*|burlad*|cansad*|hart*|perplej*); por (su|tu) culpa; (cada) (hora|día|minuto) ~ (pasa|empeor*|agrav*|cuesta); (situación|cosa*) ~ (empeor*|agrav*|se complic*); (última) (vez|oportunidad|llamada|ocasión|advertencia|carta); por las buenas; (no|nunca) ~ (volver* a|pedir* otra|repetir*|insistir*) ; quedar mal; mala fe; (falta|faltar) ~ (respeto|seriedad|palabra|educación); tomar* el pelo; palabra (dada|de honor); (dificultades|problemas) (económic*|financier*|de liquidez|de tesorería); rumores; hacerse el (sordo|loco|sueco); a nuestra costa; aprovech* de nosotros; financi* (gratis|a su costa); vergonzos*; de verdad quiere; (dormir|duerme) (tranquil*|bien); a qué espera*; ya está bien; hemos esperado (bastante|demasiado); impropio; poco (serio|ético|profesional|elegante); o paga ~ o; cuanto antes mejor; deje de (ignorar|esconder*|poner)
    cuanto más ~~ más; (buen|mal|buena|mala) (lugar|imagen|impresión|fama); (mi|nuestro) jefe; (mi|nuestra) jefa
    (correr|andar|ir) detrás de (usted|su|nuestro); (quien|el que) (pide|compra|encarga) ~~ pag*; ahora o nunca; en el acto; porque (usted)? no (paga|pagan); (póngase|pónganse) en nuestro lugar; acaba* el tiempo; tiempo se (acaba|agota); respeto por; (creíamos|pensábamos) ~ (seri*|fiable*|honrad*); (gota que colma|ya es suficiente|hasta aquí); todo el mundo sabe; digno de; indigno
    (sin|ni|nuestra) (calefacción|luz|sueldo); (empresa|casa|comerciante|empresario|negocio|firma|persona|profesional) ~ (honorable*|honrad*|de honor|que se precie|que se respete|de palabra|decente*|seri*) ~ (no|nunca|jamás|dejarí*|harí*|paga*); (en|dentro de) (una|la próxima|media|esta misma) hora; ni (un|una) (minuto|segundo|hora|día|instante) más; (este|esta) mism* (minuto|hora|segundo); (personas|gente|hombres) (adult*|hech*|mayores); (uno|cualquiera|se) (pensaría|creería|diría|esperaría); (rogar|suplicar|mendigar|implorar|hacerse de rogar); al espejo; (sobrevalorado|sobrestimado|juzgado mal); (empresa|casa|negocio) con ~ (orgullo|honor|dignidad|vergüenza); (hablado|dicho) ~ bien de (usted*|ustedes|vosotros)
  `),
  contactClaims: entries(`
    (en|durante|tras) (nuestra|la|mi|nuestro) (última|reciente|pasada|anterior)? (reunión|visita|llamada|conversación|comida|encuentro|feria|charla); en la feria; burofax*; (carta|cartas|correo|correos) certificad*; (cuando|como) (nos vimos|hablamos|le llam*|le visit*|nos reunimos|coincidimos|quedamos|acordamos); (tal y como|tal como|según) (hablamos|acordamos|quedamos|me dijo|nos dijo|convinimos); (dos|tres|cuatro|cinco|seis|varias|numerosas|muchas) (veces|llamadas|cartas|correos|mensajes|ocasiones|recordatorios); (nadie) ~ (contest*|respond*|coge|atiend*|devuelv*); (su) (compañer*|secretari*|contable|jefe|jefa|recepcion*|socio|socia|administrativ*|director*|oficina|mujer|marido) ~ (dijo|asegur*|prometi*|confirm*|garantiz*|coment*|jur*); (esta|este) (es|ya es) ~ (segunda|tercera|cuarta|quinta|segundo|tercer|cuarto|quinto); usted le dijo; le dijo que
  `),
  promiseClaims: entries(`
    (usted|se|nos|me) (comprometió|prometió|aseguró|garantizó|juró); (nos|me) (dijo|prometió|aseguró|confirmó|garantizó|juró)
  `),
  bankDetails: entries(`
    (ingres*|transfier*|transferir|abon*|pag*|envi*) ~ (en|a) (la|nuestra|esta|otra|una|el) (nueva|siguiente|otro) (cuenta|banco); (us*|utilic*) ~ (nueva|nuevo|otra|otro) ~ (cuenta|banco|datos|IBAN); (cuenta|banco) (antigu*|anterior|viej*)
    (pag*|transf*|ingres*|abon*) ~ a ~ (empresa hermana|filial|matriz|empresa asociada|otra empresa|mi nombre|cuenta personal); (datos) ~ factura ~ (ya no|obsolet*|desactualizad*|antiguos|caducad*)
  `),
  internalNotes: entries(`
    (nota|ojo|aviso|memo|atención|recordatorio|info) ~ (interna|interno|equipo|comercial|contabilidad|compañeros|oficina|departamento|expediente) ; ojo (con|según|que)?; según el comercial; hay que (atar*|apretar*|presionar*|vigilar*|insistir*); no (ceder|concederle|darle|fiarse)
    este cliente (se|no|es|suele|siempre)
    comentario de (ventas|comercial)*; (el)? dueño (siempre|es|pone)
  `),
  machineTalk: entries(`
    (insert*|añad*|complet*|sustituy*|rellen*) ~ (aquí|nombre|importe|fecha|cliente); (aquí|a continuación) (tiene*|está|va|tienes|le dejo|te dejo) ~ (borrador|versión|mensaje|correo|recordatorio|texto|propuesta); redact* (un|una|el|la) ; (escrib*|redact*) un mensaje (más|menos)
  `),
  idioms: entries(`
    (atención|servicio) al cliente; (gracias|agradec*) ~ colaboración; (problem*|incidencia*|duda*|pregunta*|fall*) (con|en|sobre|de) (la|el|su|nuestr*) (entrega|servicio|pedido|envío|mercancía); ojo a; no ha recibido; motivo de queja; error en (el|la|los) (pedido|entrega|envío)
  `),
  secretRequests: entries(`
    código ~ (SMS|móvil|teléfono|recibido)
  `),
  ignoreIfPaid: entries(`
    (si|ya) ~ (pagad*|abonad*|hecho|realizad*|enviad*|pagó|efectuad*) ~~ (gracias|agradec*|disculp*|perdon*)
  `),
};
