import { type CheckFacts } from './checkInput';
import { foldInPlace, plainText } from './foldText';
import { PHRASE_TABLES } from './phrases/languages';

/** Stand-ins, one character for one, so that every position in the text stays where it was. */
export const STAND_IN = { name: '\ue000', number: '\ue001', link: '\ue002', date: '\ue003', amount: '\ue004' } as const;

const LONGEST_NAME = 80;

/** Text as a regular expression that finds exactly it. */
export function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

const CALENDAR_WORDS: ReadonlySet<string> = new Set(
  PHRASE_TABLES.flatMap((table) => [...table.months.flat(), ...table.weekdays]).map(foldInPlace),
);

/** A name that carries a link, an address, a percentage or a long number could smuggle it: such a name hides nothing. */
function isPlainName(name: string): boolean {
  return name.length <= LONGEST_NAME && /\p{L}/u.test(name) && !/[@%<>{}\n]|:\/\/|\d[\d .-]{6,}/.test(name);
}

function namePattern(name: string): RegExp {
  const words = escapePattern(name).replace(/ +/g, ' +');
  // A customer called May or April must not swallow the month of a date.
  const noDate = CALENDAR_WORDS.has(foldInPlace(name))
    ? ['(?<!\\d[^\\p{L}\\d]{0,3}(?:de |of )?)', '(?![^\\p{L}\\d]{0,3}\\d)']
    : ['', ''];
  return new RegExp(
    `(?<![\\p{L}\\p{N}@/_.-])${noDate[0]}${words}(?![\\p{L}\\p{N}@/_])(?!\\.[\\p{L}\\p{N}])(?!-\\p{L})${noDate[1]}`,
    'gu',
  );
}

/** Customer, contact and sender, and the single words of persons' names; written exactly so they are ours to use. */
export function knownNames({ facts }: Pick<CheckFacts, 'facts'>): string[] {
  const persons = [facts.contactName, facts.sender.name].flatMap((name) =>
    name ? plainText(name).split(/[ .]+/) : [],
  );
  const whole = [facts.customerName, facts.contactName, facts.sender.name, facts.sender.company];
  const names = [
    ...whole.flatMap((name) => (name ? [plainText(name).trim()] : [])),
    ...persons.filter((word) => word.length > 2),
  ];
  return [...new Set(names)].filter(isPlainName).sort((left, right) => right.length - left.length);
}

/** The text with every known name covered, so that "Court Street Bakery" does not sound like a court. */
export function coverNames(text: string, facts: CheckFacts): string {
  return knownNames(facts).reduce(
    (covered, name) => covered.replace(namePattern(name), (found) => STAND_IN.name.repeat(found.length)),
    text,
  );
}

/** The sender's telephone number with any spacing, covered. */
export function coverPhone(text: string, { facts }: CheckFacts): string {
  const digits = plainText(facts.sender.phone ?? '').replace(/\D/g, '');
  if (digits.length < 5) return text;
  const spaced = [...digits].join('[ ()./-]{0,3}');
  return text.replace(new RegExp(`(?<![\\p{L}\\d.,-])\\+?\\(?${spaced}(?![\\p{L}\\d])(?![.,-]\\d)`, 'gu'), (found) =>
    STAND_IN.link.repeat(found.length),
  );
}
