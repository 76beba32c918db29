import { anyOf, dayNumbers, ordinalsOf, spelledDays, wordsOf, type DateWords } from '../phraseBook';

const weekdays = {
  lunes: 1, martes: 2, miercoles: 3, jueves: 4, viernes: 5, sabado: 6, domingo: 7, miercole: 3, viernez: 5, biernes: 5,
}; // prettier-ignore
const shortWeekdays = { lun: 1, mar: 2, mie: 3, mier: 3, jue: 4, vie: 5, vier: 5, sab: 6, dom: 7 };
const numbers = {
  un: 1, una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, doce: 12,
  catorce: 14, quince: 15, veinte: 20, treinta: 30,
}; // prettier-ignore
const ordinals = {
  ...ordinalsOf(
    'uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciseis|diecisiete|dieciocho|diecinueve|veinte|veintiuno|veintidos|veintitres|veinticuatro|veinticinco|veintiseis|veintisiete|veintiocho|veintinueve|treinta|treinta y uno',
  ),
  primero: 1,
};
const DAY = `(?:${wordsOf(weekdays)})`;
const NUMBER = `(?<n>\\d{1,3}|${wordsOf(numbers)})`;
const ABOUT = '(?:los proximos |las proximas )?(?:unos |unas |aproximadamente |cosa de |menos de )?';
const NTH = dayNumbers(ordinals, 'o|a|°');
const NEXT_WEEK = '(?:la )?(?:proxima semana|semana (?:que viene|que entra|proxima|entrante|siguiente|q viene))';
const NEXT_MONTH = '(?:el |del |de )?(?:proximo mes|mes (?:que viene|proximo|entrante|siguiente|q viene))';
/** A number that counts something, or belongs to a date, is no day of the month. */
const NO_UNIT = '(?!\\s?\\d|[.,:/]\\d|\\s?(?:€|%|eur\\b|euros?|por ciento|h\\b|horas|dias|k\\b|veces|mil\\b|y (?:el )?\\d+ ?%))'; // prettier-ignore

/** Days as they are written in Spanish, on both sides of the ocean. */
export const SPANISH_DATES: DateWords = {
  months: {
    enero: 1, ene: 1, febrero: 2, feb: 2, marzo: 3, mar: 3, abril: 4, abr: 4, mayo: 5, may: 5, junio: 6, jun: 6,
    julio: 7, jul: 7, agosto: 8, ago: 8, septiembre: 9, setiembre: 9, sept: 9, sep: 9, octubre: 10, oct: 10,
    noviembre: 11, nov: 11, diciembre: 12, dic: 12,
  }, // prettier-ignore
  weekdays,
  shortWeekdays,
  numbers,
  ordinals,
  relative: [
    { says: anyOf(`(?:de )?hoy en (?!(?:ocho|8|quince|15) )${NUMBER} (?:(?<weeks>semanas)|dias)`, `(?:en|dentro de) (?<m>\\d{1,3}) dias (?:a partir de|desde|contando desde|a contar desde) hoy`), day: { kind: 'inDays' } },
    { says: anyOf(`(?:semana|mes|${wordsOf(weekdays)}) (?:pasado|pasada|anterior)(?! manana)`, `pasado ${DAY}`, `desde (?:el |ayer|hoy|la |${DAY})(?:${DAY}|manana)?`, '(?:por|de|en|a) la manana', 'esta (?:misma )?manana', '(?:a fecha|a dia|hasta el dia|a la fecha) de hoy|hasta hoy', 'el otro dia', `un ${DAY} si y otro no|cada dos ${DAY}|${DAY} alternos`, `(?:cada (?:quince|15) dias|cada (?:dos|2) semanas),? (?:el |los )?${DAY}`), day: { kind: 'past' } },
    { says: anyOf('(?:en|dentro de|antes de) (?:las proximas )?(?<hours>24|48|72) ?(?:horas|h|hs)(?! (?:habil|laborab))'), day: { kind: 'inDays' } },
    { says: anyOf(`(?:en|dentro de) ${NUMBER} mes(?:es)?`, 'de aqui a un mes'), day: { kind: 'inMonths' } },
    { says: anyOf(`dentro de (?:dos|2) semanas,? (?:el )?${DAY}`, `(?:del |el |de )?${DAY} en (?:quince|15)(?: dias)?`, `(?:el )?${DAY} dentro de (?:dos|2) semanas`), day: { kind: 'weekday', weeks: 2 } },
    { says: anyOf(`(?:del |el |de )?${DAY} en (?:ocho|8|una semana)(?: dias)?`, `(?:el )?${DAY} dentro de (?:una semana|ocho dias|8 dias)`), day: { kind: 'weekday', weeks: 1 } },
    { says: anyOf('pasado manana|pasadomanana'), day: { kind: 'inDays', days: 2 } },
    { says: anyOf('(?:de )?hoy en (?:ocho|una semana)(?: dias)?|de aqui a (?:una semana|ocho dias)|(?:en|dentro de) ocho dias'), day: { kind: 'inDays', days: 7 } },
    { says: anyOf('(?:de )?hoy en quince(?: dias)?|de aqui a (?:quince dias|15 dias|dos semanas)|(?:en|dentro de) quince dias'), day: { kind: 'inDays', days: 14 } },
    { says: anyOf('(?:manana|mnana|manyana)(?: mismo| temprano)?'), day: { kind: 'inDays', days: 1 } },
    { says: anyOf('hoy(?: mismo)?|esta (?:misma )?(?:noche|tarde)|este (?:mediodia)'), day: { kind: 'inDays', days: 0 } },
    { says: anyOf('en (?:un rato|el dia)|a lo largo del dia|antes de (?:acabar|terminar) el dia|a ultima hora|despues de comer|al mediodia|dentro de un rato|luego|por la (?:tarde|noche)'), day: { kind: 'inDays', days: 0, ifAlone: true } },
    { says: anyOf(`(?:el )?${DAY} de la (?:otra|semana siguiente a la proxima)`), day: { kind: 'weekday', nextWeek: true } },
    { says: anyOf(`(?:el )?${DAY} (?:de |d )?${NEXT_WEEK}`, `${NEXT_WEEK},? (?:el )?${DAY}`), day: { kind: 'weekday', nextWeek: true } },
    { says: anyOf(`(?:a )?(?:mediados|mitad) de ${NEXT_WEEK}`), day: { kind: 'midWeek', weeks: 1 } },
    { says: anyOf('(?:a )?(?:mediados|mitad) de (?:la |esta )?semana'), day: { kind: 'midWeek', weeks: 0 } },
    { says: anyOf(`(?:este |el |los |cada |antes del |proximo |el proximo |el mismo )?${DAY}(?: que viene)?`, `(?:este|el|antes del|para el) (?:${wordsOf(shortWeekdays)})\\.?(?=[ .,;!)]|$)`), day: { kind: 'weekday' } },
    { says: anyOf(`(?:(?:a |para )?(?:finales?|principios|mediados) de )?${NEXT_WEEK}`), day: { kind: 'endOfWeek', weeks: 1 } },
    { says: anyOf('antes del (?:proximo (?:finde|fin de semana)|(?:finde|fin de semana) (?:que viene|proximo))'), day: { kind: 'endOfWeek', weeks: 1 } },
    { says: anyOf('(?:(?:a )?finales? de (?:la |esta )?|(?<!(?:en|durante) (?:el|este) |buen )fin de (?:la |esta )?|esta )semana', 'antes (?:del|de este) finde', 'antes de (?:que (?:acabe|termine)|acabar|terminar) la semana'), day: { kind: 'endOfWeek', weeks: 0 } },
    { says: anyOf(`${NEXT_MONTH},? (?:el )?(?:dia )?${NTH}(?! (?:de|dias))`), day: { kind: 'nthOfMonth', months: 1 } },
    { says: anyOf(`${NTH} (?:${NEXT_MONTH}|del (?:proximo|entrante|que viene|siguiente)(?= ?[.,;]|$))`), day: { kind: 'nthOfMonth', months: 1 } },
    { says: anyOf('(?:el |al )?(?:primero|1|uno) de mes'), day: { kind: 'dayOfMonth', day: 1, months: 1 } },
    { says: anyOf('(?:a |antes de |hasta )?(?:final(?:es)?|fin|fines|cierre) (?:de|del) (?:este )?ano'), day: { kind: 'endOfYear' } },
    { says: anyOf('(?:a |antes de |hasta )?(?:final(?:es)?|fin|cierre) (?:de|del) trimestre'), day: { kind: 'endOfQuarter' } },
    { says: anyOf(`(?:a )?(?:principios|primeros|comienzos|inicios) (?:de |del )?${NEXT_MONTH}`), day: { kind: 'dayOfMonth', day: 5, months: 1 } },
    { says: anyOf(`(?:a )?mediados (?:de |del )?${NEXT_MONTH}`), day: { kind: 'dayOfMonth', day: 15, months: 1 } },
    { says: anyOf(`(?:(?:a )?(?:finales?|fin|ultimo dia) (?:de |del )?)?${NEXT_MONTH}`), day: { kind: 'endOfMonth', months: 1 } },
    { says: anyOf('(?:a )?mediados de (?:este )?mes'), day: { kind: 'dayOfMonth', day: 15, months: 0 } },
    { says: anyOf('(?:al? )?(?:final(?:es)?|fin|cierre) (?:de|del) (?:este )?mes|este (?:mismo )?mes(?:,? el ultimo dia)?', '(?:el |al |a )?ultimo (?<business>dia habil |dia laborable |habil )?(?:dia )?(?:de|del|de este|de cada|de todos los) mes(?:es)?', '(?:el|al) ultimo dia(?= ?[.,;]|$)|fin mes'), day: { kind: 'endOfMonth', months: 0 } },
    { says: anyOf(`(?:en|dentro de) ${ABOUT}${NUMBER} dias?(?<business> habiles| laborables)?`), day: { kind: 'inDays' } },
    { says: anyOf(`(?:en|dentro de) ${ABOUT}${NUMBER} (?<weeks>semanas?)`), day: { kind: 'inDays' } },
    { says: anyOf(`(?:el(?: mismo)?(?: dia)?|antes del(?: dia)?|para el(?: dia)?|al dia|del|al|dias?|hasta el|cada dia) (?<n>\\d{1,2})o?${NO_UNIT}`, '(?:el(?: mismo)?(?: dia)?|antes del|para el|dia) (?<m>uno|cinco|diez|' + spelledDays(ordinals) + ')(?=$|[.,;:!?)]| (?:de este|del|y|yo|les?|te|os|se|lo|sin)\\b)'), day: { kind: 'nthOfMonth' } },
  ],
  later: anyOf('(?:al|el) dia (?:siguiente|despues)|al otro dia|al siguiente(?: dia)?', `${NUMBER} (?:dias?|(?<weeks>semanas?)) (?:despues|mas tarde)`),
  thatDay: anyOf('(?:ese|aquel|el mismo|ese mismo|en esa|en dicha|en esa misma|dicho|tal) (?:dia|fecha)', '(?:esos|ambos|los mismos) dias|(?:esas|ambas|dichas|las) fechas'),
  then: anyOf('entonces|para entonces'),
  aside: anyOf('cobr(?:o|amos|are|aremos|amo)|ingresan|firma(?:n|ra|r|mos)?|vuelve|vuelvo|volvemos|volvere|regres(?:a|o|amos|are)|reunion|recordatorio|carta|recib(?:i|imos|ida|ido|io)|lleg(?:o|aron|a)|vacaciones|festivo|cerrad[oa]s?|entrega|aprobacion|cita|notario|feria|viaje|vencimiento|vencia|vencio|reunen|reunimos|juntan|junta|asamblea|aprueba[n]?|de viaje|liquidacion'),
  incoming: anyOf('(?:nos|me) (?:paga|abona|ingresa|liquida|deposita|transfiere|pagara|abonara|ingresara|liquidara)n?|(?:nos|me) (?:pague|abone|ingrese|liquide|deposite)n?|cobra (?:su|la)|fecha (?:limite|de corte)|nos ha[n]? (?:asegurado|prometido)|(?:la|mi) nomina (?:entra|llega)'),
}; // prettier-ignore
