import { type Check, type CheckInput } from '../checkInput';
import { foldLetters } from '../foldText';
import { GENERIC_NAME_WORDS } from '../genericNameWords';
import { escapePattern } from '../knownText';
import { PHRASE_TABLES } from '../phrases/languages';
import { type PhraseTable } from '../phrases/phraseTable';
import { type Surface } from '../readMessage';
import { byLine, type CoveredLine } from '../coveredLines';
import { knownWords, shortForms, type IsKnown } from './knownNames';
import { verdict } from './verdict';

const all = (read: (table: PhraseTable) => readonly string[] | undefined): string[] => [
  ...new Set(PHRASE_TABLES.flatMap((table) => read(table) ?? [])),
];
const anyOf = (words: readonly string[]): string =>
  [...words]
    .sort((left, right) => right.length - left.length)
    .map((word) => escapePattern(word).replace(/ /g, ' +'))
    .join('|');

const inBothCases = (words: readonly string[]): string[] =>
  words.flatMap((word) => [word.charAt(0).toLowerCase() + word.slice(1), word.charAt(0).toUpperCase() + word.slice(1)]);

const TITLES = all(({ titles }) => titles);
const NAME = String.raw`\p{Lu}[\p{L}'-]*`;
/** Known names are covered, so whatever still stands after a title is somebody else. */
const TITLED = new RegExp(
  `(?<![\\p{L}])(?:${anyOf(TITLES)})\\.? +(?:(?:Dr|Prof|Ing)\\.? +)?(${NAME}(?: +${NAME}){0,2})`,
  'gu',
);
/** Ranks and roles are small letters or, at the start of a sentence and in German, capitals; German nouns need a name of two words. */
const STAFF = inBothCases(all(({ staff }) => staff));
const STAFFED = new RegExp(
  `(?<![\\p{L}])(?:${anyOf(STAFF)})(?:,| -)? +(${NAME}(?: +(?:(?:de|da|van|von|der|den|del|di|af|du) +)*${NAME}){1,2})`,
  'gu',
);
const STAFFED_ALONE = new RegExp(`(?<![\\p{L}])(?:${anyOf(all(({ staff }) => staff))}) +(${NAME})`, 'gu');
/** Two unknown names in the middle of a sentence. Where nouns have capitals, this says nothing. */
const IN_PASSING = new RegExp(`(?<=\\p{Ll},? )(${NAME} +${NAME})(?=,? \\p{Ll}|[.,])`, 'gu');
/** A rank, の, a name of letters and what follows a name. */
const STAFFED_JAPANESE =
  /(?:社長|部長|課長|係長|主任|取締役|役員|代表|上司|同僚|営業|弁護士|支配人|専務|常務|会長)の ?(?!者|方|人|皆|部|課)([\p{Script=Han}]{2,5})(?=[ がはもよりにへとの、])/gu;
const GREETED = new RegExp(`^\\s*(?:${anyOf(all(({ greetings }) => greetings))}),? +([^\\n,:;!.?]{2,60})`, 'iu');
/** Forms of companies, as they stand after a name. */
const FORM = String.raw`(?:Ltd|Limited|LLC|LLP|Inc|Corp|plc|PLC|GmbH(?: +& +Co\.? +KG)?|AG|KG|OHG|UG|SARL|S\.?A\.?R\.?L|SAS|S\.A\.S|EURL|S\.?A|S\.?L(?:\.?U)?|B\.?V|N\.?V|S\.?[rp]\.?[lA]|ApS|A/S|AB|Oy|Sp\. ?z ?o\. ?o|s\.r\.o|Lda|Ltda)`;
const COMPANY = new RegExp(`((?:(?:${NAME}|&|\\d+) +){1,4}${FORM})(?![\\p{L}\\p{N}])`, 'gu');
const CLOSING = `(?:${anyOf(inBothCases(all(({ closings }) => closings)))})`;
const SIGNATURE = `${NAME}(?: +${NAME}){1,2}`;
/** The sender's company on the same line, a known and therefore covered name: "Anna Berg - Northwind Tools". */
const OF_COMPANY = String.raw`(?: *[-|,/(] *\ue000+\)?)?`;
const SIGNED = new RegExp(
  `(?:^|\\n)[^\\n]{0,40}${CLOSING}[^\\n]{0,40}\\n+ *(${SIGNATURE})${OF_COMPANY} *(?=\\n|$)`,
  'u',
);
/** "Groet, Anna Berg": a signature on the line of the closing. */
const SIGNED_BESIDE = new RegExp(`^ *${CLOSING}, +(${SIGNATURE})${OF_COMPANY} *$`, 'u');
const HAS_CLOSING = new RegExp(CLOSING, 'u');
const IS_SIGNATURE = new RegExp(`^ *${SIGNATURE}${OF_COMPANY} *$`, 'u');
/** A line of a known name and another word is somebody else of that name: covered names are private-use characters. */
const HALF_KNOWN = new RegExp(
  `(?:^|\\n) *(?:${CLOSING},? +)?(?:\\ue000+ +(${NAME})|(${NAME}) +\\ue000+)${OF_COMPANY} *(?=\\n|$)`,
  'gu',
);

const NOBODY: ReadonlySet<string> = new Set([
  ...GENERIC_NAME_WORDS,
  ...all(({ roles }) => roles).map(foldLetters),
  ...TITLES.map(foldLetters),
  ...all(({ greetings = [], closings = [] }) => [...greetings, ...closings]).flatMap((words) =>
    foldLetters(words).split(' '),
  ),
]);

/** Capitalised words that are no role, no general word, no title and no known name in another case. */
function strangers(found: string, isKnown: IsKnown): string[] {
  const words = found.match(/\p{L}[\p{L}'-]+/gu) ?? [];
  const names = words.filter(
    (word) => /^[\p{Lu}\p{Script=Han}]/u.test(word) && !NOBODY.has(foldLetters(word)) && !isKnown(word),
  );
  return names.length > 0 ? [found.trim()] : [];
}

/** Two names of which one alone could be a word with a capital: both must be strangers. */
function wholeStrangers(found: string, isKnown: IsKnown): string[] {
  const words = found.split(/ +/);
  return words.every((word) => strangers(word, isKnown).length > 0) ? [found] : [];
}

/** What stands where the pattern has a name. */
const namesAt =
  (pattern: RegExp) =>
  (line: string): string[] =>
    [...line.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? '');
/** The same line by line: no name reaches over the end of one. */
const titledIn = byLine(namesAt(TITLED));
const companiesIn = byLine(namesAt(COMPANY));
const halfKnownIn = byLine(namesAt(HALF_KNOWN));
const staffIn = byLine(namesAt(STAFFED));
const staffAloneIn = byLine(namesAt(STAFFED_ALONE));
const japaneseStaffIn = byLine(namesAt(STAFFED_JAPANESE));
const passingIn = byLine(namesAt(IN_PASSING));
const greetedIn = byLine((line) => GREETED.exec(line)?.slice(1, 2) ?? []);
const closingsIn = byLine((line) => HAS_CLOSING.exec(line) ?? []);
const besideIn = byLine((line) => SIGNED_BESIDE.exec(line)?.slice(1, 2) ?? []);
const signaturesIn = byLine((line) => IS_SIGNATURE.exec(line) ?? []);

const nobodyIsKnown: IsKnown = () => false;
const PATTERNS = [TITLED, HALF_KNOWN, STAFFED, STAFFED_ALONE, STAFFED_JAPANESE].map(namesAt);
const COMPANIES = namesAt(COMPANY);
const PASSING = namesAt(IN_PASSING);

/** The quick look at a line, whatever language it is in and whoever is known. */
const mayName = byLine((line) => [
  ...COMPANIES(line),
  ...[
    ...PATTERNS.flatMap((names) => names(line)),
    GREETED.exec(line)?.[1] ?? '',
    SIGNED_BESIDE.exec(line)?.[1] ?? '',
  ].flatMap((found) => strangers(found, nobodyIsKnown)),
  ...PASSING(line).flatMap((found) => wholeStrangers(found, nobodyIsKnown)),
  ...(IS_SIGNATURE.exec(line) ?? []),
]);

/** Whoever signs below a closing formula; a text that holds no such two lines is not searched. */
function signedIn({ rest, coveredLines }: Surface): string[] {
  const isPossible = signaturesIn(coveredLines).length > 0 && closingsIn(coveredLines).length > 0;
  return isPossible ? (SIGNED.exec(rest)?.slice(1, 2) ?? []) : [];
}

/** The first line that says anything. */
const firstLine = ({ coveredLines: lines }: Surface): CoveredLine[] =>
  lines.filter(({ text }) => text.trim() !== '').slice(0, 1);

function strangersIn(surface: Surface, language: string, isKnown: IsKnown, isCustomer: IsKnown): string[] {
  const { where, coveredLines: lines } = surface;
  const named = (found: readonly string[]): string[] => found.flatMap((one) => strangers(one, isKnown));
  const titled = [...named(titledIn(lines)), ...companiesIn(lines)];
  if (where === 'subject') return titled;
  const greeted = greetedIn(firstLine(surface)).flatMap((one) => strangers(one, (word) => isKnown(word) || isCustomer(word))); // prettier-ignore
  const signed = where === 'text' ? named([...signedIn(surface), ...besideIn(lines)]) : [];
  const inNouns = /^de\b/i.test(language);
  const passing = inNouns ? [] : passingIn(lines).flatMap((found) => wholeStrangers(found, isKnown));
  const staff = [...named(staffIn(lines)), ...(inNouns ? [] : named(staffAloneIn(lines))), ...named(japaneseStaffIn(lines))]; // prettier-ignore
  return [...titled, ...greeted, ...signed, ...named(halfKnownIn(lines)), ...staff, ...passing];
}

function findStrangers(input: CheckInput): string[] {
  const { message, reading } = input;
  if (message.channel === 'call_script' || mayName(reading.coveredLines).length === 0) return [];
  const [isKnown, isCustomer] = [knownWords(input), shortForms(input)];
  return reading.surfaces.flatMap((surface) => strangersIn(surface, message.language, isKnown, isCustomer));
}

/**
 * Whoever is greeted, named with a title, paid or signing is the customer, their contact or our sender. A call script greets
 * and signs nowhere: it is a page of instructions for a colleague.
 */
export const checkNames: Check = (input: CheckInput) =>
  verdict(
    'names',
    findStrangers(input),
    'Every person and company is the ledger’s.',
    'These names are not the ledger’s: %. Only the customer, their contact and the sender may be named.',
  );
