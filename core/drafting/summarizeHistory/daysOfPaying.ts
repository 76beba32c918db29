import type { CalendarDate } from '../../calendar/calendarDate';
import type { NamedDay } from './findDays';
import { anyIn } from './meaning/meansIn';
import { readClauses, type Clause } from './meaning/readClauses';
import type { Meaning } from './meaning/wordBook';
import { WORD_BOOKS } from './meaning/wordBooks';
import type { PhraseBook } from './phrases/phraseBook';

/** Words without which nothing is said to be paid in part. */
export const PARTLY: readonly Meaning[] = ['pay', 'willPay', 'paid', 'paidOrPays', 'money', 'sum', 'rest', 'open'];
/** Words without which nothing is promised. */
export const PROMISES: readonly Meaning[] = [...PARTLY, 'done', 'scheduled', 'part', 'future', 'proof'];
/** Beside these a day is one of paying even where somebody signs or returns. */
const PLAINLY: readonly Meaning[] = ['pay', 'willPay', 'paidOrPays', 'rest', 'scheduled', 'does'];
const OF_THE_PAST: readonly Meaning[] = ['event', 'got', 'agreed', 'billed'];
const MOST_BARE_WORDS = 2;
const NO_MEANS: ReadonlySet<Meaning> = new Set();

/** One part of several: "the first on 15 December, the second on 15 January". */
const SHARE =
  /%|\b(?:1st|2nd|first|second|erste\w*|zweite\w*|premiere?|deuxieme|primer[ao]?|segund[ao]|prim[ao]|second[aoe]|eerste|tweede|third|dritte\w*|troisieme|tercer[ao]?|terz[ao]|derde|fourth|vierte\w*|quatrieme|cuart[ao]|quart[ao]|vierde|half|halfte|moitie|mitad|meta|helft|rest|remainder|balance|solde|saldo|otr[ao]|altr[ao]|autre|andere)\b/;
/** Beside a day of its own "the last" is a part as well; elsewhere it is last week or the last reminder. */
const LAST_SHARE =
  /\b(?:the last|die letzte|la derniere|le dernier|la ultima|el ultimo|l'ultima|l'ultimo|de laatste)\b/;
/** "And" before a day opens another matter: "lunedi rientriamo e martedi faccio il bonifico". */
const AND =
  /\s(?:e|ed|y|et|and|und|en|o|or|ou|oder|of|then|dann|puis|luego|poi|dan)\s(?:[a-z']{1,4} |[a-z]{2,7}(?:di|day|dag|tag|es|och) )?$/;

/** "They pay me on the 25th and I pay you on the 26th". */
const AND_WE =
  /\s(?:and (?:i|we|you)|und (?:ich|wir|sie|ihr|du)|et (?:je|nous|moi|on|vous)|y (?:yo|le|les|te|os)|e (?:io|noi|vi|ti|le)|en (?:ik|we|wij|u|jullie))\s/g;

const LIKEWISE = /\b(?:too|also|as well|auch|aussi|egalement|tambien|anche|pure|ook|eveneens)\b/;
/** How a part of a sentence speaks of its day. */
type Speaks = 'of paying' | 'of nothing' | 'of another matter';

/** The parts of a sentence, each with what it means: clauses, cut again before "and Tuesday". */
function partsOf(text: string, places: readonly NamedDay[], clauses: readonly Clause[], book: PhraseBook): Clause[] {
  const words = WORD_BOOKS[book.language];
  const before = places.filter(({ index }) => AND.test(text.slice(Math.max(0, index - 20), index)));
  const isIncoming = places.length > 1 && text.search(book.dates.incoming) >= 0;
  const cuts = [...before, ...(isIncoming ? text.matchAll(AND_WE) : [])].sort((left, right) => left.index - right.index); // prettier-ignore
  if (!words || cuts.length === 0) return [...clauses];
  return clauses.flatMap((clause) => {
    const end = clause.from + clause.text.length;
    const inside = cuts.map(({ index }) => index).filter((index) => index > clause.from && index < end);
    return [clause.from, ...inside].flatMap(
      (from, at) =>
      readClauses({ text: text.slice(from, inside[at] ?? end), clause: /$^/g, book: words, runsIn: book.language === 'fr' || book.language === 'it' }).map((part) => ({ ...part, from })), // prettier-ignore
    );
  });
}

/** In Italian "e" is "and" as well as "is". */
const tellsPast = ({ words }: Clause): boolean =>
  words.some(({ text, means }) => text !== 'e' && means.includes('has'));

/** "Half is on its way today, the other half on 1 December": today's part is no promise any more. */
function isDoneToday(clause: Clause): boolean {
  return (tellsPast(clause) || clause.means.has('done')) && !anyIn(clause.means, 'future', 'pay', 'willPay', 'paidOrPays', 'does'); // prettier-ignore
}

/** Tells what has been done by somebody, other than paying: a weekday in it is the last one. */
function isPast(clause: Clause): boolean {
  const { means } = clause;
  return (
    tellsPast(clause) && anyIn(means, ...OF_THE_PAST) && !anyIn(means, 'future', 'pay', 'willPay', 'scheduled', 'does')
  );
}

const FOR = /\b(?:for|fur|auf|pour|per|para|voor|op)(?: the| le| el)?\s?$/;

/** "J'ai programme samedi un ordre permanent; il part le 1er": the weekday of arranging it, beside a date of paying. */
function isDayOfArranging(place: NamedDay, part: Clause, text: string, places: readonly NamedDay[]): boolean {
  if (!place.isWeekday || !place.isLoose || !part.means.has('scheduled')) return false;
  const isPastClause = tellsPast(part) || /\bset up\b/.test(part.text);
  const isLaterDated = places.some((other) => !other.isLoose && other.index > part.from + part.text.length);
  return isPastClause && isLaterDated && !FOR.test(text.slice(Math.max(0, place.index - 10), place.index));
}

function speaksOf(clause: Clause | undefined, { dates }: PhraseBook): Speaks {
  const means = clause?.means ?? NO_MEANS;
  const isAside = clause !== undefined && clause.text.search(dates.aside) >= 0 && !anyIn(means, ...PLAINLY);
  if (isAside || means.has('event') || (clause?.text.search(dates.incoming) ?? -1) >= 0) return 'of another matter';
  if (anyIn(means, ...PROMISES, 'does') || SHARE.test(clause?.text ?? '') || LAST_SHARE.test(clause?.text ?? ''))
    return 'of paying';
  return 'of nothing';
}

/** Nothing but days, with their articles and prepositions. */
function isBare({ text, from, means }: Clause, places: readonly NamedDay[]): boolean {
  if ([...means].some((meaning) => meaning !== 'figure')) return false;
  const inside = places.filter(({ index }) => index >= from && index < from + text.length);
  const left = inside.reduce(
    (sofar, { index, length }) =>
      sofar.slice(0, index - from) + ' '.repeat(length) + sofar.slice(index - from + length),
    text,
  );
  return (left.match(/[a-z]{2,}/g) ?? []).length <= MOST_BARE_WORDS;
}

/** What the clause that a day stands in speaks of: a bare day goes with what stands behind it, else before it. */
function matterOf(place: NamedDay, places: readonly NamedDay[], parts: readonly Clause[], book: PhraseBook): Speaks {
  const at = parts.findLastIndex(({ from }) => from <= place.index);
  const clause = parts[at];
  const own = speaksOf(clause, book);
  if (!clause || own !== 'of nothing' || !isBare(clause, places)) return own;
  const next = parts[at + 1];
  const before = parts.slice(0, at).findLast((part) => !isBare(part, places));
  // "Today I am at court, tomorrow too": as what stands before it.
  const isLikewise = before !== undefined && LIKEWISE.test(clause.text);
  if (next && !isLikewise && !isBare(next, places)) return speaksOf(next, book);
  return before ? speaksOf(before, book) : own;
}

/** "Venerdi no, ma il 4 vi paghiamo". */
const isDenied = (text: string, { index, length }: NamedDay): boolean =>
  /^ (?:no|not|nicht|non|pas|niet)(?= ?[,.;]| (?:ma|but|sondern|aber|mais|pero|sino|maar)\b)/.test(text.slice(index + length, index + length + 12)); // prettier-ignore

/** A sentence with the days it names. */
export interface SpokenDays {
  text: string;
  places: readonly NamedDay[];
  clauses: readonly Clause[];
  /** The day it was written. */
  today: CalendarDate;
}

/** Days that a sentence promises. */
export interface DaysOfPaying {
  days: readonly CalendarDate[];
  /** The words beside them speak of paying, or at least of nothing else. */
  isSure: boolean;
}

/** "The boss signs tomorrow, the money goes out on Wednesday": of several days those of another matter fall away. */
export function daysOfPaying({ text, places, clauses, today }: SpokenDays, book: PhraseBook): DaysOfPaying {
  if (places.length === 0) return { days: [], isSure: false };
  const parts = partsOf(text, places, clauses, book);
  // "It is signed on Wednesday and leaves the same day."
  const sameDay = text.search(book.dates.thatDay);
  const named = places.findLast(({ index }) => index < sameDay);
  const partOf = ({ index }: NamedDay): Clause | undefined => parts.findLast(({ from }) => from <= index);
  // "Not on the 10th but on the 24th": a day that is denied once is not promised.
  const denied = places.filter((place) => partOf(place)?.means.has('not') || isDenied(text, place)).map(({ day }) => day); // prettier-ignore
  const left = places.filter((place) => {
    const part = partOf(place);
    return !denied.includes(place.day) && !(place.day === today && part && isDoneToday(part));
  });
  const spoken = (left.length > 0 ? left : places).flatMap((place) => {
    if (place === named) return [{ ...place, matter: 'of paying' as const }];
    const part = partOf(place);
    if (part && ((place.isLoose && isPast(part)) || isDayOfArranging(place, part, text, left))) return [];
    return [{ ...place, matter: matterOf(place, places, parts, book) }];
  });
  const of = (matter: Speaks): CalendarDate[] => [...new Set(spoken.filter((one) => one.matter === matter).map(({ day }) => day))]; // prettier-ignore
  for (const matter of ['of paying', 'of nothing', 'of another matter'] as const) {
    const days = of(matter);
    if (days.length > 0) return { days, isSure: matter !== 'of another matter' };
  }
  return { days: [], isSure: false };
}
