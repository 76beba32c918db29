import { type Check, type CheckInput } from '../checkInput';
import { foldLetters } from '../foldText';
import { GENERIC_NAME_WORDS } from '../genericNameWords';
import { escapePattern } from '../knownText';
import { PHRASE_TABLES } from '../phrases/languages';
import { type PhraseTable } from '../phrases/phraseTable';
import { type Surface } from '../readMessage';
import { byLine } from '../remember';
import { verdict } from './verdict';

const all = (read: (table: PhraseTable) => readonly string[] | undefined): string[] => [
  ...new Set(PHRASE_TABLES.flatMap((table) => read(table) ?? [])),
];
const anyOf = (words: readonly string[]): string =>
  [...words]
    .sort((left, right) => right.length - left.length)
    .map((word) => escapePattern(word).replace(/ /g, ' +'))
    .join('|');

const TITLES = all(({ titles }) => titles);
const NAME = String.raw`\p{Lu}[\p{L}'-]*`;
/** Known names are covered, so whatever still stands after a title is somebody else. */
const TITLED = new RegExp(
  `(?<![\\p{L}])(?:${anyOf(TITLES)})\\.? +(?:(?:Dr|Prof|Ing)\\.? +)?(${NAME}(?: +${NAME}){0,2})`,
  'gu',
);
const GREETED = new RegExp(`^\\s*(?:${anyOf(all(({ greetings }) => greetings))}),? +([^\\n,:;!.?]{2,60})`, 'iu');
/** Forms of companies, as they stand after a name. */
const FORM = String.raw`(?:Ltd|Limited|LLC|LLP|Inc|Corp|plc|PLC|GmbH(?: +& +Co\.? +KG)?|AG|KG|OHG|UG|SARL|S\.?A\.?R\.?L|SAS|S\.A\.S|EURL|S\.?A|S\.?L(?:\.?U)?|B\.?V|N\.?V|S\.?[rp]\.?[lA]|ApS|A/S|AB|Oy|Sp\. ?z ?o\. ?o|s\.r\.o|Lda|Ltda)`;
const COMPANY = new RegExp(`((?:(?:${NAME}|&|\\d+) +){1,4}${FORM})(?![\\p{L}\\p{N}])`, 'gu');
const CLOSING = `(?:${anyOf(all(({ closings }) => closings))})`;
const SIGNATURE = `${NAME}(?: +${NAME}){1,2}`;
const SIGNED = new RegExp(`(?:^|\\n)[^\\n]{0,40}${CLOSING}[^\\n]{0,40}\\n+ *(${SIGNATURE}) *(?=\\n|$)`, 'iu');
const HAS_CLOSING = new RegExp(CLOSING, 'iu');
const IS_SIGNATURE = new RegExp(`^ *${SIGNATURE} *$`, 'iu');
/** A line of a known name and another word is somebody else of that name: covered names are private-use characters. */
const HALF_KNOWN = new RegExp(`(?:^|\\n) *(?:\\ue000+ +(${NAME})|(${NAME}) +\\ue000+) *(?=\\n|$)`, 'gu');

const NOBODY: ReadonlySet<string> = new Set([
  ...GENERIC_NAME_WORDS,
  ...all(({ roles }) => roles).map(foldLetters),
  ...TITLES.map(foldLetters),
  ...all(({ greetings }) => greetings).flatMap((greeting) => foldLetters(greeting).split(' ')),
]);

/** Capitalised words that are no role, no general word and no title. */
function strangers(found: string): string[] {
  const words = found.match(/\p{L}[\p{L}'-]+/gu) ?? [];
  const names = words.filter((word) => /^\p{Lu}/u.test(word) && !NOBODY.has(foldLetters(word)));
  return names.length > 0 ? [found.trim()] : [];
}

const titledIn = byLine((line) => [...line.matchAll(TITLED)].flatMap((match) => strangers(match[1] ?? '')));
const companiesIn = byLine((line) => [...line.matchAll(COMPANY)].map((match) => match[1] ?? ''));
const greetedIn = byLine((line) => strangers(GREETED.exec(line)?.[1] ?? ''));
const halfKnownIn = byLine((line) =>
  [...line.matchAll(HALF_KNOWN)].flatMap((match) => strangers(match[1] ?? match[2] ?? '')),
);
const closingsIn = byLine((line) => HAS_CLOSING.exec(line) ?? []);
const signaturesIn = byLine((line) => IS_SIGNATURE.exec(line) ?? []);

/** Whoever signs below a closing formula; a text that holds no such two lines is not searched. */
function signedIn({ rest, lines }: Surface): string[] {
  const isPossible = signaturesIn(lines).length > 0 && closingsIn(lines).length > 0;
  return isPossible ? strangers(SIGNED.exec(rest)?.[1] ?? '') : [];
}

function strangersIn(surface: Surface): string[] {
  const { where, rest, lines } = surface;
  const named = [...titledIn(lines), ...companiesIn(lines)];
  if (where === 'subject') return named;
  const first = rest.trimStart().split('\n', 1);
  const signed = where === 'text' ? signedIn(surface) : [];
  return [...named, ...greetedIn(first), ...signed, ...halfKnownIn(lines)];
}

/**
 * Whoever is greeted, named with a title, paid or signing is the customer, their contact or our sender. A call script greets
 * and signs nowhere: it is a page of instructions for a colleague.
 */
export const checkNames: Check = ({ message, reading }: CheckInput) =>
  verdict(
    'names',
    message.channel === 'call_script' ? [] : reading.surfaces.flatMap(strangersIn),
    'Every person and company is the ledger’s.',
    'These names are not the ledger’s: %. Only the customer, their contact and the sender may be named.',
  );
