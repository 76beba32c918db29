import type { CalendarDate } from '../../../../core';
import { matchableText } from '../../../../core/history/matchableText';
import { findDays } from '../../../../core/drafting/summarizeHistory/findDays';
import { PHRASE_BOOKS } from '../../../../core/drafting/summarizeHistory/phrases/phraseBooks';

const MONDAY = '2026-11-16' as CalendarDate;

/** The days of November and December 2026, as "27" and "12-05": what was said -> what is meant. */
const WORDINGS: Record<string, Record<string, string>> = {
  en: {
    'Friday 12/4': '12-04', 'Wed 9/12': '12-09', '10 days from today': '26', 'in three weeks from today': '12-07', 'next Tuesday, the 24th': '24', 'Friday the twenty-seventh': '27', 'I told you on the 10th that it goes on Friday': '20',
    'Friday 27th': '27', 'Weds 25th': '25', 'Wed 25': '25', 'Thu. the 26th': '26', 'Fri 27/11': '27', 'Tuesday, 24': '24',
    'Friday week': '27', 'a week on Friday': '27', 'Wednesday in a week': '25', 'a week tomorrow': '24', 'a week today': '23', 'Monday fortnight': '12-07', 'in a fortnight': '30', 'Friday after next': '12-04',
    'on the last day of the month': '30', 'the last day of November': '30', 'at month-end': '30', 'end November': '30', 'the last working day of December': '12-31', 'end of the month': '30',
    'on the 15th': '12-15', 'the next run is the 25th': '25', 'on the 5th of next month': '12-05', 'the 30th at the latest': '30', 'by 25th': '25', 'on the twenty-fifth of November': '25',
    'this afternoon': '16', 'later today': '16', tonight: '16', 'by close of business': '16', 'right after lunch': '16', 'first thing tomorrow': '17', 'first thing in the morning': '17', 'tmrw': '17',
    'tomorrow by close of business': '17', 'Friday before I go home': '20', 'he signs tomorrow, and the day after it goes': '17 18', 'Wednesday, two days later the rest': '18 20',
    fri: '20', wed: '18', 'on wed': '18', 'Nov 26th': '26', '26 nov': '26', 'on 26-11': '26', 'by 26.11': '26',
    'it sat on my desk': '', 'it was wed to the old system': '', 'every other Friday': '', 'since Friday': '', 'as of today': '', 'good afternoon': '', 'the 2nd reminder': '', 'at 12.30': '', '26.11 EUR': '', 'invoice 12-2026': '',
  },
  de: {
    'heute in drei Wochen, am 7. Dezember': '12-07', 'in 10 Tagen ab heute': '26', 'am sechsundzwanzigsten': '26', 'Freitag nächster Woche, also am 27.11.': '27', 'Montag in einer Woche': '23', 'am 29. Jänner': '2027-01-29',
    'Freitag 27.': '27', 'Mi 25.11.': '25', 'Freitag, den 27.': '27', 'Do., 26.11.': '26', 'Mittwoch der 25te': '25', 'am Fr': '20',
    'Freitag in einer Woche': '27', 'Mittwoch in acht Tagen': '25', 'heute in acht Tagen': '23', 'heute in vierzehn Tagen': '30', 'übernächsten Freitag': '12-04', 'Freitag in 14 Tagen': '12-04',
    'am Monatsletzten': '30', 'zum Ultimo': '30', 'Ende November': '30', 'am letzten Tag des Monats': '30', 'zum Monatsletzten': '30', 'Ultimo Dezember': '12-31', 'zum Monatsschluss': '30', 'am letzten Werktag im Monat': '30',
    'den 30sten': '30', 'zum Dreißigsten': '30', 'am fünfzehnten Dezember': '12-15', 'am 5. des nächsten Monats': '12-05', 'am 25. kommt es': '25', 'bis 30': '30', 'der nächste Lauf ist der 25.': '25',
    'heut noch': '16', 'heute Nachmittag': '16', 'heute Abend': '16', 'noch vor Feierabend': '16', 'morgen früh': '17', morgenvormittag: '17', 'übermorgen': '18', 'im Laufe des Tages': '16',
    'morgen im Laufe des Tages': '17', 'morgen unterschreibt er, am Tag darauf geht es raus': '17 18', 'am Mittwoch und zwei Tage später': '18 20',
    Freitach: '20', 'Freitagnachmittag': '20', 'am 26.11': '26', '26. Nov.': '26',
    'heute früh': '', 'heute morgen': '', 'Guten Morgen': '', 'seit Freitag': '', 'bis heute': '', 'die 2. Mahnung': '', 'bis 30 Tage': '', 'um 12.30': '', 'so ist das': '',
  },
  fr: {
    'le vingt-six': '26', 'samedi vingt-huit': '28', 'mardi prochain, le 24': '24', "aujourd'hui dans trois semaines": '12-07', "dans 10 jours à compter d'aujourd'hui": '26',
    'vendredi 27': '27', 'mer. 25': '25', 'jeu 26/11': '26', 'le vendredi 27, sans faute': '27', 'mercredi 25 novembre': '25', 'mardi le 24': '24',
    'vendredi en huit': '27', 'vendredi dans une semaine': '27', "d'aujourd'hui en huit": '23', 'demain en huit': '24', 'lundi en quinze': '12-07', 'mercredi dans huit jours': '25',
    'le dernier jour du mois': '30', 'fin de mois': '30', 'fin courant': '30', 'fin novembre': '30', 'au 30 courant': '30', 'le dernier jour de décembre': '12-31', 'en fin de mois': '30',
    'le 5 du mois prochain': '12-05', 'le 25 on vous paie': '25', 'le 30 au plus tard': '30', 'le 1er décembre': '12-01', 'le quinze décembre': '12-15', 'le premier décembre': '12-01',
    'cet après-midi': '16', 'cet aprem': '16', 'ce soir': '16', 'dans la journée': '16', 'demain matin': '17', 'dès demain': '17', 'après-demain': '18', tantôt: '16',
    'demain dans la journée': '17', 'elle signe demain et le lendemain ça part': '17 18', 'mercredi, et deux jours plus tard le solde': '18 20',
    'vendredi proch.': '27', '26 nov.': '26', 'le 26-11': '26', 'le 26.11': '26',
    'ce matin': '', 'à ce jour': '', 'ce jour-là': '', 'depuis vendredi': '', 'un jeudi sur deux': '', 'le 06 12 34 56 78': '', 'le 10 %': '', 'la mer est belle': '',
  },
  es: {
    'martes que viene, día 24': '24', 'el otro martes, el 24': '24', 'el sábado veintiocho': '28', 'el veintiséis': '26', 'a final de mes': '30', 'en 10 días a partir de hoy': '26', 'dije el día 6 que va el jueves': '19',
    'viernes 27': '27', 'vie 27': '27', 'el miércoles 25, sin falta': '25', 'jue. 26/11': '26', 'el martes día 24': '24', 'el lunes 30': '30',
    'viernes en ocho': '27', 'de hoy en ocho': '23', 'del miércoles en ocho días': '25', 'el viernes dentro de una semana': '27', 'de hoy en quince': '30',
    'el último día del mes': '30', 'a fin de mes': '30', 'a finales de noviembre': '30', 'el último de mes': '30', 'a cierre de mes': '30', 'el último día de diciembre': '12-31', 'el último día hábil del mes': '30',
    'el 5 del mes que viene': '12-05', 'el 30 cobramos': '30', 'el día 25': '25', 'el mismo 30': '30', 'el quince de diciembre': '12-15', 'el 1º de diciembre': '12-01', 'el primero de diciembre': '12-01',
    'esta tarde': '16', 'esta noche': '16', 'hoy mismo': '16', 'a lo largo del día': '16', 'mañana por la mañana': '17', 'mañana a primera hora': '17', 'mañana al mediodía': '17', 'pasado mañana': '18',
    'firma mañana y al día siguiente sale': '17 18', 'el miércoles y dos días después': '18 20',
    'el 26-11': '26', '26 nov': '26', 'el 26.11': '26',
    'esta mañana': '', 'a fecha de hoy': '', 'el 10 por ciento': '', 'el viernes pasado': '', 'desde el viernes': '', 'ven a verme': '',
  },
  it: {
    'sabato ventotto': '28', 'il ventisei': '26', 'martedì prossimo, il 24': '24', 'tra tre settimane da oggi': '12-07', 'ho detto il 10 che pago giovedì': '19', 'fine mese più dieci': '',
    'venerdì 27': '27', 'mercoledì 25, sicuro': '25', 'ven 27': '27', 'gio. 26/11': '26', 'martedì 24': '24', 'lunedì 30 novembre': '30',
    'venerdì a otto': '27', 'venerdì tra una settimana': '27', 'oggi a otto': '23', 'mercoledì fra otto giorni': '25', 'oggi a quindici': '30',
    "l'ultimo giorno del mese": '30', 'a fine mese': '30', 'fine novembre': '30', 'alla fine del mese': '30', 'entro fine mese': '30', "all'ultimo del mese": '30', "l'ultimo giorno di dicembre": '12-31', 'fine c.m.': '30',
    'il 5 del mese prossimo': '12-05', 'li avrete il 30': '30', 'il 25 vi paghiamo': '25', 'il quindici dicembre': '12-15', 'il 1° dicembre': '12-01', 'il primo dicembre': '12-01', 'il 25 corrente mese': '25',
    'questo pomeriggio': '16', stasera: '16', 'in giornata': '16', domattina: '17', 'domani mattina': '17', 'domani in giornata': '17', dopodomani: '18', 'oggi pomeriggio': '16',
    'firma domani e il giorno dopo parte': '17 18', 'mercoledì e due giorni dopo': '18 20',
    'il 26/11': '26', 'il 26.11': '26', '26 nov': '26',
    stamattina: '', 'ad oggi': '', 'venerdì scorso': '', 'il 9 u.s.': '', 'da venerdì': '', 'il 10%': '', 'un venerdì sì e uno no': '',
  },
  nl: {
    'de zesentwintigste': '26', 'vandaag over drie weken': '12-07', 'over 10 dagen vanaf vandaag': '26', 'volgende dinsdag, de 24e': '24',
    'vrijdag 27': '27', 'vrijdag de 27e': '27', 'wo 25': '25', 'do 26/11': '26', 'woensdag 25, zeker': '25', 'op vr': '20',
    'vrijdag over een week': '27', 'woensdag over een week': '25', 'vandaag over een week': '23', 'vrijdag over acht dagen': '27', 'vrijdag over twee weken': '12-04',
    'eind vd maand': '30', 'eind van de maand': '30', 'ultimo november': '30', 'de laatste dag van de maand': '30', 'einde maand': '30', 'eind november': '30', 'op de laatste van de maand': '30', 'de laatste werkdag van de maand': '30',
    'den 30sten': '30', 'op de 15e': '12-15', 'de 5e van volgende maand': '12-05', 'tegen den 30ste': '30', 'op 25': '25', 'de vijftiende december': '12-15',
    'straks na de lunch': '16', vanmiddag: '16', vanavond: '16', 'in de loop van de dag': '16', morgenvroeg: '17', morgenochtend: '17', overmorgen: '18', 'vandaag nog': '16',
    'morgen in de loop van de dag': '17', 'hij tekent morgen, de dag erna gaat het weg': '17 18', 'woensdag en twee dagen later': '18 20',
    vrijdagmiddag: '20', '26 nov': '26', '26-11': '26', 'op 26.11': '26', 'vrijdag a.s.': '20',
    vanmorgen: '', 'goede morgen': '', 'tot op heden': '', 'sinds vrijdag': '', 'vrijdag jl.': '', 'de 2e herinnering': '', 'do ut des zo is het': '',
  },
}; // prettier-ignore

const meant = (days: string): string[] =>
  days
    .split(' ')
    .filter(Boolean)
    .map((day) => (day.length > 5 ? day : day.includes('-') ? `2026-${day}` : `2026-11-${day}`));

describe.each(Object.entries(WORDINGS))(
  'days as they are written in %s, from Monday 16 November 2026',
  (language, said) => {
    it.each(Object.entries(said))('"%s"', (text, days) => {
      const words = PHRASE_BOOKS.find((book) => book.language === language)?.dates;
      if (!words) throw new Error(`No words for ${language}`);
      const found = findDays({ text: matchableText({ text }), words, from: MONDAY, numericOrder: 'day_first' });
      expect(found).toEqual(meant(days));
    });
  },
);
