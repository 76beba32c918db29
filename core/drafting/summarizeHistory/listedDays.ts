import type { DayReader } from './dayReader';
import { patternOf, wordsOf, type DateWords } from './phrases/phraseBook';
import { nthOfMonth, withYear } from './relativeDay';

const NTH = '(?:st|nd|rd|th|ere|er|ste|te|de|e|o|°|\\.)?';
const ARTICLE = "(?:(?:the|on|den|dem|der|am|zum|le|au|el|al|dia|il|de|op|of) |l'|all'|(?:all')?)?";
const WORD = ",? (?:and|und|et|y|e|ed|en|or|ou|oder|o|of|to|bis|au|al|a|tot|sowie|then|dann|puis|poi|dan) | (?=all')";
const SIGN = ', ?| ?[&+-] ?';
const BEFORE = `(?:^|[^a-z0-9])(?:the|on|by|both|between|from|den|dem|der|am|zum|bis|vom|le|les|du|au|el|los|al|del|dias|dia|il|i|dal|de|op|tussen|voor|of) |l'|(?<![\\d.,/-])\\d{1,2}${NTH}(?:${WORD}|${SIGN})${ARTICLE}`;

const EACH_MONTH =
  ' (?:of |im |des |du |de |di |van |v\\.d\\. )?(?:(?:each|every|any|the|jede[sn]|eines jeden|chaque|cada|ogni|elke|iedere|de|del|der) )?(?:month|monats?|mois|mes|mese|maand)(?![a-z])(?! (?:prochain|que viene|prossimo))';

/** "The 10th and 25th of each month": the next of them. */
export const DAYS_OF_EACH_MONTH: DayReader = {
  says: patternOf(
    `(?=\\d)(?<=${BEFORE})(?<days>\\d{1,2}${NTH}(?:(?:${WORD}|${SIGN})${ARTICLE}\\d{1,2}${NTH}){1,3})${EACH_MONTH}`,
  ),
  read: ({ groups }, { from }) =>
    [...(groups?.days ?? '').matchAll(/\d{1,2}/g)]
      .flatMap(([day]) => nthOfMonth(from, Number(day), undefined) ?? [])
      .sort()[0],
};

/** "On 5 and 20 December", "am 30. und 31.1.": the first of them is of the month that the last one names. */
export function listedDay({ months }: DateWords): DayReader {
  const month = `(?:(?: ?(?:of |de |di |van )?(?<month>${wordsOf(months)})(?![a-z])\\.?(?:,? (?:de |del )?(?<year>20\\d{2}))?)|(?<=\\.) ?(?<number>1[0-2]|0?[1-9])\\.(?!\\d))`;
  return {
    says: patternOf(
      `(?=\\d)(?<=${BEFORE})(?<day>\\d{1,2})${NTH}(?=(?:(?:${WORD}|${SIGN})${ARTICLE}\\d{1,2}${NTH}){1,4}${month})`,
    ),
    read: ({ groups }, { from, words }) =>
      withYear(from, groups?.year, words.months[groups?.month ?? ''] ?? Number(groups?.number), Number(groups?.day)),
    mayFail: true,
  };
}
