import { findByPattern, type PrivateFinder } from './hiddenText';

const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’.-]{0,40}`;
const NAMES = String.raw`(?:${NAME}|de|da|do|dos|das|del|della|di|des|du|la|le|les|las|los|van|der|den|the|of|e|y|am|an|im|zur|zum|auf|dem)`;
const HOUSE = String.raw`\d{1,5}(?: ?[-–/] ?\d{1,4})?(?: ?[a-zA-Z](?![\p{L}\p{N}]))?`;
/** Words as they are written: small, with a capital, or shouted. */
function written(words: string): string {
  return words
    .split(' ')
    .flatMap((word) => [word, word.replace(/^./u, (first) => first.toUpperCase()), word.toUpperCase()])
    .filter((word, index, all) => all.indexOf(word) === index)
    .map((word) => word.replace(/[.]/g, '\\.?').replace(/_/g, ' '))
    .join('|');
}

const TELLING_ENDINGS = 'straße strasse str. gasse straat gatan vägen gården';
const ENDINGS = `${TELLING_ENDINGS} weg allee platz ufer damm ring chaussee laan plein gracht kade dijk singel gata väg torget gränd vej gade allé plads torv stræde katu tie`;
/** One word that names a street, as German, Dutch and the Nordic languages build it, with its house number. */
const ONE_WORD_STREET = new RegExp(
  String.raw`(?<![\p{L}])(?:(?:${NAME}[ -])?\p{Lu}[\p{L}\p{M}'’-]{0,40}(?:${written(ENDINGS)})|[\p{L}\p{M}'’-]{3,40}(?:${written(TELLING_ENDINGS)})) ${HOUSE}(?![\p{N}])`,
  'gu',
);
const STREET_WORDS =
  'rue avenue av. boulevard bd allée chemin place quai impasse route cours calle c/ avenida avda. plaza paseo camino ronda via viale corso piazza largo vicolo rua travessa praça estrada alameda ul. ulica al. aleja plac os. třída tř. náměstí nám. ulice straße strasse straat';
/** A word for street before its name: rue de la Paix 5, Calle Mayor, 3, ul. Marszałkowska 1/2, Rua Augusta, 10. */
const STREET_FIRST = new RegExp(
  String.raw`(?<![\p{L}])(?:\d{1,5}(?: ?(?:bis|ter))?,? )?(?:${written(STREET_WORDS)}) ?(?:${NAMES} ){0,5}${NAME}(?:,? (?:n[.º°o]{0,2} ?)?${HOUSE})?`,
  'gu',
);
const ENGLISH_WORDS =
  'street st road rd avenue ave lane ln drive dr court ct way close crescent gardens terrace square sq place pl boulevard blvd parkway pkwy highway hwy mews row hill park';
const FLAT = String.raw`(?:(?:[Ff]lat|[Uu]nit|[Ss]uite|[Aa]pt\.?|[Aa]partment) ?\d{1,5}[a-z]?,? )?`;
/** A number, a name and an English word for street; in small letters only the words that mean nothing else. */
const ENGLISH_STREET = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${FLAT}\d{1,5}[a-zA-Z]?,? (?:(?:${NAME} ){1,4}(?:${written(ENGLISH_WORDS)})|(?:[\p{L}'’.-]{2,30} ){1,2}(?:street|road|avenue|lane|boulevard))(?![\p{L}])\.?(?:,? (?:[Ff]loor|[Ss]uite|[Ss]te|[Aa]pt|[Uu]nit|#)\.? ?\d{1,5}[a-z]?)?`,
  'gu',
);
const BOX =
  /(?<![\p{L}])(?:p\.? ?o\.? ?box|postfach|boîte postale|b\.?p\.|apartado(?: de correos)?|casella postale|caixa postal|postbus|skrytka pocztowa|postboks|box)[ :]{1,3}\d{1,7}(?![\p{N}])/giu;
/** British and Dutch postcodes are telling by themselves. */
const TELLING_POSTCODE =
  /(?<![\p{L}\p{N}])(?:[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|\d{4} ?[A-Z]{2}(?= +\p{Lu}\p{Ll}))(?![\p{L}\p{N}])(?: {1,2}\p{Lu}\p{Ll}{2,30})?/gu;
/** Other postcodes count with their town, at the start of a line or after a comma or a covered street. */
const POSTCODE_TOWN =
  /(?<=^|[\n,;\uffff] {0,3}|\n {0,3})(?<secret>(?:[A-Z]{1,2}-)?(?:\d{4,6}|\d{3} \d{2}|\d{2}-\d{3}|\d{4}-\d{3}|\d{5}-\d{3,4}) (?:\p{Lu}[\p{L}\p{M}'’-]{2,30})(?:[ -]\p{Lu}[\p{L}\p{M}'’-]{2,30}){0,2}(?: \d{1,2}(?!\p{N}))?)(?![\p{L}\p{N}])/gu;
const TOWN_STATE_ZIP =
  /(?<![\p{L}])\p{Lu}[\p{L}.'-]{1,30}(?: \p{Lu}[\p{L}.'-]{1,30}){0,2},? [A-Z]{2},? \d{5}(?:-\d{4})?(?!\p{N})/gu;
/** A postcode counts with the place behind it: RE-2026-0001234 holds the same digits. */
const JAPANESE =
  /(?<![\p{L}\p{N}-])〒? ?\d{3}-\d{4}\s{0,3}[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー0-9-]{1,60}|[\p{Script=Han}]{1,4}[都道府県][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,20}[市区町村郡][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー0-9丁目番地号 -]{0,60}/gu;

const NO_TOWN =
  /\b(?:EUR|USD|GBP|CHF|Euros?|Dollars?|Pounds?|Kronor|Kroner|Invoice|Rechnung|Facture|Factura|Fattura|January|February|March|April|May|June|July|August|September|October|November|December)\b/i;

/** Postal addresses: streets with their numbers, boxes, postcodes with their towns. Towns alone tell nobody's home. */
export const findAddresses: readonly PrivateFinder[] = [
  findByPattern({ kind: 'ADDRESS', pattern: JAPANESE }),
  findByPattern({ kind: 'ADDRESS', pattern: ENGLISH_STREET }),
  findByPattern({ kind: 'ADDRESS', pattern: ONE_WORD_STREET }),
  findByPattern({ kind: 'ADDRESS', pattern: STREET_FIRST, accepts: (secret) => /\d/.test(secret) }),
  findByPattern({ kind: 'ADDRESS', pattern: BOX }),
  findByPattern({ kind: 'ADDRESS', pattern: TELLING_POSTCODE }),
  findByPattern({ kind: 'ADDRESS', pattern: POSTCODE_TOWN, accepts: (secret) => !NO_TOWN.test(secret) }),
  findByPattern({ kind: 'ADDRESS', pattern: TOWN_STATE_ZIP }),
];
