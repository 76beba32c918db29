import { foldLetters } from '../foldText';
import { GENERIC_NAME_WORDS } from '../genericNameWords';
import { hide, HIDDEN, matchesOf, type PrivateFinder, type PrivatePlace } from './hiddenText';
import { FORM_BEFORE_NAME, JAPANESE_NAME_AFTER, JAPANESE_NAME_BEFORE, NAME_WITH_FORM } from './legalForms';

/** A mail names few companies; a list of hundreds is no mail. */
const MOST_REPEATED = 40;
const TELLING_ALONE = 4;
/** Capital words that begin a sentence, a greeting or a line before a company's name, in the languages we write. */
const BEFORE_NAMES = new Set(
  'a an the our your their his her my we you they it this that dear hello hi hey attn to from at by for of in on with and or please as if when no not der die das dem den des ein eine einer eines einem einen unser unsere unserer unserem unseren ihr ihre ihrer ihrem ihren euer eure mein meine diese dieser dieses jede jeder keine wir sie ich als fur an bei von vom zur zum mit und oder auch bitte sehr liebe hallo guten firma le la les l un une des notre votre nos vos leur cette ce pour chez de du et ou bonjour chere cher societe el los las una nuestra nuestro vuestra su esta este para por con y o hola estimados estimado empresa il lo gli i uno nostra nostro vostra questa questo per con e di spettabile gentile azienda ditta het een onze ons uw deze dit voor bij van en of beste geachte bedrijf os as um uma nossa sua esta wir nasze firma spolka nasza vase nase vores jeres var er ert det den'.split(' '),
); // prettier-ignore

const folded = (word: string): string => foldLetters(word.toLowerCase()).replace(/[^\p{L}\p{N}]/gu, '');
const isGeneric = (word: string): boolean => GENERIC_NAME_WORDS.has(folded(word));

interface Named {
  start: number;
  end: number;
  name: string;
}

/** The words before a company's name are not its name: "Dear Foobar Ltd", "Rechnung Foobar AG". */
function withoutLead({ start, end, name }: Named): Named {
  const words = name.split(' ');
  let lead = 0;
  const isLead = (word: string): boolean => BEFORE_NAMES.has(folded(word)) || /^[\d.&+-]+$/.test(word);
  while (lead < words.length && isLead(words[lead] ?? '')) lead += 1;
  const rest = words.slice(lead);
  const own = rest.findIndex((word) => !isGeneric(word));
  if (own > 0) lead += own;
  const cut = words.slice(0, lead).join(' ').length + (lead > 0 ? 1 : 0);
  return { start: start + cut, end, name: name.slice(cut) };
}

/** "Order AB 4711", "Las Vegas NV 89101", "WE PAY AS AGREED", "Price Inc. VAT": no company. */
function isOtherWord({ name, after }: { name: string; after: string }): boolean {
  if (name.split(' ').every(isGeneric)) return true;
  return /^[,:]? ?(?:no\.? |nr\.? )?\d/i.test(after) || /^ (?:[A-Z]{2,}|tax|[Mm]w[Ss]t|to|by)\b/.test(after);
}

function isCompany(match: RegExpExecArray, text: string, { name }: Named): boolean {
  if (!/\p{L}/u.test(name) && !/\d&\d/.test(name)) return false;
  // "10 KG" is a weight.
  if (/(?:^| )[\d.,]+$/.test(name)) return false;
  const last = name.slice(name.lastIndexOf(' ') + 1);
  if (BEFORE_NAMES.has(folded(last)) || (/^\p{Ll}/u.test(last) && isGeneric(last))) return false;
  if (match.groups?.unsure === undefined) return true;
  // A sentence ends its small word with it: only a capital name goes with a form that is also something else.
  const end = match.index + match[0].length;
  return /(?:^| )[\p{Lu}\d][^ ]*$/u.test(name) && !isOtherWord({ name, after: text.slice(end, end + 12) });
}

function namedBy(pattern: RegExp, text: string): Named[] {
  return matchesOf(pattern, text).flatMap((match): Named[] => {
    const [start, end] = [match.index, match.index + match[0].length];
    const whole = { start, end, name: match.groups?.name ?? '' };
    if (match[0].includes(HIDDEN)) return [];
    if (pattern !== NAME_WITH_FORM) return [whole];
    const named = withoutLead(whole);
    return named.name !== '' && isCompany(match, text, named) ? [named] : [];
  });
}

/** The name again without its form, written alike: "As we told Foobar". */
function repeatsOf(text: string, { name }: Named, key: string): PrivatePlace[] {
  if (name.length < TELLING_ALONE || name.split(' ').every(isGeneric) || !/^\p{Lu}/u.test(name)) return [];
  const repeats: PrivatePlace[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length;
    const stands = !/[\p{L}\p{N}]/u.test(text.slice(Math.max(0, at - 1), at) + text.slice(end, end + 1));
    if (stands) repeats.push({ start: at, end, kind: 'COMPANY', key });
  }
  return repeats;
}

/**
 * Companies that nobody but the mail knows: their legal form gives them away, before the name or behind it. Where such a
 * name stands again without its form, it is covered too.
 */
export const findCompanies: PrivateFinder = (text) => {
  const places: PrivatePlace[] = [];
  const names = new Map<string, Named>();
  let open = text;
  const cover = (found: PrivatePlace[]): void => {
    if (found.length === 0) return;
    places.push(...found);
    open = hide(open, found);
  };
  for (const pattern of [JAPANESE_NAME_AFTER, JAPANESE_NAME_BEFORE, NAME_WITH_FORM, FORM_BEFORE_NAME]) {
    const found = namedBy(pattern, open);
    cover(found.map(({ start, end, name }) => ({ start, end, kind: 'COMPANY', key: folded(name) })));
    for (const named of found) if (names.size < MOST_REPEATED) names.set(named.name, named);
  }
  for (const named of names.values()) cover(repeatsOf(open, named, folded(named.name)));
  return places;
};
