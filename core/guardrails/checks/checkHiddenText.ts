import { type Check, type CheckInput } from '../checkInput';
import { hasInvisible, isSettled } from '../foldText';
import { holdsJapanese } from '../japaneseWriting';
import { ourNumbers } from '../findNumbersOfOurs';
import { type CheckFacts } from '../guardedMessage';
import { coverNames } from '../knownText';
import { PHRASE_TABLES, phraseTableOf } from '../phrases/languages';
import { type PhraseTable } from '../phrases/phraseTable';
import { wordLines } from '../readEachLine';
import { onceFor, remember } from '../remember';
import { verdict } from './verdict';

const CONTROL = /[^\P{C}\n\r\t]/u;
const PICTURE = /(?![©®™#*0-9])[\p{Extended_Pictographic}\p{Regional_Indicator}\u20e3]/u;
/**
 * Pictures of a friendly letter that say nothing of their own: smiling faces, thumbs up, folded hands, a waving or pointing hand,
 * a coffee, an envelope, a telephone, a paper clip, a link, a document, a calendar, money, a check mark. With the sign that asks for a picture, and with a skin tone; never joined, and never inside a word.
 */
const FRIENDLY =
  /(?<![\p{L}\p{N}])(?:[\u260e\u263a\u2709\u2714\u2705\u2611\u2615\u27a1\u{1f600}\u{1f603}\u{1f604}\u{1f60a}\u{1f642}\u{1f609}\u{1f4ce}\u{1f4c4}\u{1f4c3}\u{1f9fe}\u{1f4e7}\u{1f4e9}\u{1f4b6}\u{1f4b7}\u{1f4b3}\u{1f4c5}\u{1f4c6}\u{1f4cb}\u{1f4cc}\u{1f4de}\u{1f517}]|(?:\u{1f44d}|\u{1f64f}|\u{1f44b}|\u{1f449})[\u{1f3fb}-\u{1f3ff}]?)\ufe0f?(?!\u200d|\ufe0e|\u20e3|[\p{L}\p{N}])/gu;
const DISGUISED = /[\u{1d400}-\u{1d7ff}\uff01-\uff5e\u2460-\u24ff\u{1f100}-\u{1f1ff}]/u;
/** Full-width letters, digits and signs are ordinary in Japanese; every other check reads them as the plain ones. */
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const STACKED = /\p{M}{3,}/u;
/** Five letters and more, each alone: how words are hidden from filters. Initials of names are fewer. */
const SPACED_OUT = /(?<![\p{L}\p{N}])\p{L}(?:[ .\-_*·]\p{L}(?![\p{L}\p{N}])){4,}/u;

/** Words of only such letters belong into a text of that language. */
const OWN_LETTERS = new Map(
  PHRASE_TABLES.map((table) => {
    const { script, furtherScripts = [] } = table;
    const scripts = [script, ...furtherScripts, 'Common', 'Inherited'].map((name) => `\\p{Script=${name}}`);
    return [table, new RegExp(`^[${scripts.join('')}]*$`, 'u')] as const;
  }),
);

function foreignLetters(text: string, table: PhraseTable): string[] {
  const own = OWN_LETTERS.get(table);
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !own?.test(word));
}

/** What is strange about letters that are seen; names in it are covered. */
function strangeLetters(others: string, table: PhraseTable): string[] {
  return [
    ...(PICTURE.test(others) ? ['emoji'] : []),
    ...(STACKED.test(others.normalize('NFD')) ? ['stacked accents'] : []),
    ...(SPACED_OUT.exec(others.normalize('NFKC')) ?? []),
    ...foreignLetters(others, table),
    ...(DISGUISED.test(holdsJapanese(others) ? others.replace(FULL_WIDTH, ' ') : others)
      ? ['letters in disguise']
      : []),
  ];
}

const MOST_LINES = 1000;

/** The same as a quick look at a line: which digits stand there is all the same. */
const IS_STRANGE = new Map(
  PHRASE_TABLES.map(
    (table) => [table, remember((line) => strangeLetters(line, table).length > 0, { most: MOST_LINES })] as const,
  ),
);

/** Numbers of invoices with letters of another script, such as "СЧ-1". */
const lettersOfOurs = onceFor((facts: CheckFacts) =>
  ourNumbers(facts)
    .map((number) => number.normalize('NFC'))
    .filter((number) => /[^ -~]/.test(number)),
);

/** Names and numbers may be written in any script: ours to use, exactly as the ledger has them. */
function withoutOurs(raw: string, { facts }: CheckInput): string {
  const rest = coverNames(raw.normalize('NFC'), facts).replace(/[\ue000-\ue004]/g, ' ');
  return lettersOfOurs(facts).reduce((text, number) => text.replaceAll(number, ' '), rest);
}

const languageOf = ({ message }: CheckInput): PhraseTable =>
  phraseTableOf(message.language) ?? (PHRASE_TABLES[0] as PhraseTable);

function faultsOf(text: string, input: CheckInput): string[] {
  const raw = text.replace(FRIENDLY, ' ');
  return [
    ...(hasInvisible(raw) ? ['invisible characters'] : []),
    ...(CONTROL.test(raw) ? ['control characters'] : []),
    ...strangeLetters(withoutOurs(raw, input), languageOf(input)),
  ];
}

/** Far enough apart that no name and no date goes on from one text to the next. */
const APART = '\n\n\n\n';

/** Letters and signs of everyday texts, none of which hides or controls anything. */
const EVERYDAY =
  /^[ -~\n\u00a0-\u00ac\u00ae-\u024f\u2010-\u2027\u202f\u20ac\u3000-\u303f\u3041-\u3096\u309b-\u30ff\u4e00-\u9fa5\uff01-\uff5e]*$/;

/** What every row of letters spaced out holds. */
const MAYBE_SPACED_OUT = /(?:[ .\-_*·\u00a0\u202f][^ ]){3}[ .\-_*·\u00a0\u202f]/;

/** Settled lines show what they hold, so that letters spaced out are all that could hide in them. */
const isHarmless = (text: string): boolean => isSettled(text) && !MAYBE_SPACED_OUT.test(text);
const isHarmlessLine = wordLines.once(isHarmless);

/** The quick look, at every different line of all texts once. */
function mayHide(texts: readonly string[], input: CheckInput): boolean {
  const table = languageOf(input);
  if (input.reading.needsNeighbours || !OWN_LETTERS.get(table)?.test('a')) return true;
  const lines = [...new Set(texts.flatMap((text) => text.split('\n')))];
  const odd = lines.filter((line) => !(/\d/.test(line) ? isHarmless(line) : isHarmlessLine(wordLines.of(line))));
  if (odd.length === 0) return false;
  const all = odd.join(APART);
  if (!EVERYDAY.test(all) && (hasInvisible(all) || CONTROL.test(all))) return true;
  const isStrange = IS_STRANGE.get(table);
  return withoutOurs(all, input)
    .split(APART)
    .some((line) => isStrange?.(line.replace(/\d+/g, '0')) !== false);
}

/** Nothing invisible, no turned reading order, no letters of another script, no emoji but a friendly few: what a reader sees is what is there. */
export const checkHiddenText: Check = (input) => {
  const { message, reading } = input;
  const texts = [message.subject, message.text, reading.markup.text];
  const findings = mayHide(texts, input) ? texts.flatMap((raw) => faultsOf(raw, input)) : [];
  return verdict(
    'hidden_text',
    findings,
    'Nothing is hidden in the text.',
    'The text hides or disguises something: %. Write plain letters only.',
  );
};
