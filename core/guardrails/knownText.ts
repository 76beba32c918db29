import { type CheckFacts } from './guardedMessage';
import { foldInPlace, plainText } from './foldText';
import { JAPANESE } from './japaneseWriting';
import { PHRASE_TABLES } from './phrases/languages';
import { onceFor } from './remember';

/** Stand-ins, one character for one, so that every position in the text stays where it was. */
export const STAND_IN = { name: '\ue000', number: '\ue001', link: '\ue002', date: '\ue003', amount: '\ue004' } as const;

const LONGEST_NAME = 80;

/** Text as a regular expression that finds exactly it. */
export function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** Any of the words as a regular expression, longer ones first. */
export function anyOf(words: Iterable<string>): string {
  return [...words]
    .sort((left, right) => right.length - left.length)
    .map(escapePattern)
    .join('|');
}

const CALENDAR_WORDS: ReadonlySet<string> = new Set(
  PHRASE_TABLES.flatMap((table) => [...table.months.flat(), ...table.weekdays]).map(foldInPlace),
);

const LONGEST_CALENDAR_WORD = Math.max(...[...CALENDAR_WORDS].map(({ length }) => length));
const isCalendarWord = (name: string): boolean =>
  name.length <= LONGEST_CALENDAR_WORD && CALENDAR_WORDS.has(foldInPlace(name));

/** A name that carries a link, an address, a percentage or a long number could smuggle it: such a name hides nothing. */
function isPlainName(name: string): boolean {
  return name.length <= LONGEST_NAME && /\p{L}/u.test(name) && !/[@%<>{}\n]|:\/\/|\d[\d .-]{6,}/.test(name);
}

/** Japanese goes on without a blank, so its letters beside a name do not make it a longer one. */
const LETTER = new RegExp(`(?![${JAPANESE}])[\\p{L}\\p{N}]`, 'u');

/** Every place where a text stands, in order and without overlaps. Compiling a pattern per name would cost more than the search. */
export function placesOf(text: string, needle: string): number[] {
  const places: number[] = [];
  if (needle === '') return places;
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) places.push(at);
  return places;
}

/** From where to where something stands in a text. */
export interface Span {
  start: number;
  end: number;
}

/** The text with one stand-in character for every character of the spans, which are in order and apart; built in one go. */
export function coverSpans(text: string, spans: readonly Span[], standIn: string): string {
  if (spans.length === 0) return text;
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of spans) {
    parts.push(text.slice(from, start), standIn.repeat(end - start));
    from = end;
  }
  parts.push(text.slice(from));
  return parts.join('');
}

function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.slice(start - 1, start);
  const after = text.slice(end, end + 2);
  if (LETTER.test(before) || (start > 0 && '@/_.-'.includes(before))) return false;
  if (/^s(?![\p{L}\p{N}])/u.test(after)) return true;
  return !LETTER.test(after.slice(0, 1)) && !/^[@/_]|^\.[\p{L}\p{N}]|^-\p{L}/u.test(after);
}

/** A customer called May or April must not swallow the month of a date. */
function isPartOfDate(text: string, start: number, end: number): boolean {
  const before = /\d[^\p{L}\d]{0,3}(?:de |of )?$/u.test(text.slice(Math.max(0, start - 8), start));
  return before || /^[^\p{L}\d]{0,3}\d/u.test(text.slice(end, end + 4));
}

/** The single words of persons' names: of the contact and the sender. */
export function personWords({ facts }: Pick<CheckFacts, 'facts'>): string[] {
  return [facts.contactName, facts.sender.name].flatMap((name) => (name ? plainText(name).split(/[ .]+/) : []));
}

/** Customer, contact and sender, and the single words of persons' names; written exactly so they are ours to use. */
export function knownNames({ facts }: Pick<CheckFacts, 'facts'>): string[] {
  const whole = [facts.customerName, facts.contactName, facts.sender.name, facts.sender.company];
  const names = [
    ...whole.flatMap((name) => (name ? [plainText(name).trim()] : [])),
    ...personWords({ facts }).filter((word) => word.length > 2),
  ];
  return [...new Set(names)].filter(isPlainName).sort((left, right) => right.length - left.length);
}

/** The known names once for a message, and which of them a date could hold. */
const namesToCover = onceFor((facts: CheckFacts) =>
  knownNames(facts).map((name) => ({ name, dated: isCalendarWord(name) })),
);

/** The names that are covered in a text. */
export const namesOf = (facts: CheckFacts): readonly string[] => namesToCover(facts).map(({ name }) => name);

/** True when a name is also a month or weekday: whether it is part of a date can depend on the line before. */
export function hasDatedName(facts: CheckFacts): boolean {
  return namesToCover(facts).some(({ dated }) => dated);
}

/** The text with every known name covered, so that "Court Street Bakery" does not sound like a court. */
export function coverNames(text: string, facts: CheckFacts): string {
  let covered = text;
  for (const { name, dated } of namesToCover(facts)) {
    const spans = placesOf(covered, name)
      .map((start) => ({ start, end: start + name.length }))
      .filter(({ start, end }) => standsAlone(covered, start, end) && !(dated && isPartOfDate(covered, start, end)));
    covered = coverSpans(covered, spans, STAND_IN.name);
  }
  return covered;
}

const phones = new Map<string, RegExp>();

function phonePattern(digits: string): RegExp {
  let pattern = phones.get(digits);
  if (!pattern) {
    const spaced = [...digits].join('[ ()./-]{0,3}');
    pattern = new RegExp(`(?<![\\p{L}\\d.,-])\\+?\\(?${spaced}(?![\\p{L}\\d])(?![.,-]\\d)`, 'gu');
    // One sender writes a whole run; a long-lived process with many senders must not keep them all.
    if (phones.size > 100) phones.clear();
    phones.set(digits, pattern);
  }
  return pattern;
}

const phoneOf = onceFor(({ facts }: CheckFacts) => plainText(facts.sender.phone ?? '').replace(/\D/g, ''));

/** The sender's telephone number with any spacing, covered. */
export function coverPhone(text: string, facts: CheckFacts): string {
  const digits = phoneOf(facts);
  if (digits.length < 5) return text;
  return text.replace(phonePattern(digits), (found) => STAND_IN.link.repeat(found.length));
}
