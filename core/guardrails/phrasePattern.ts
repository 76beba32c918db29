import { canStart, readPhrase, startsOf, type Piece } from './phraseSource';
import { remember } from './remember';

/** A phrase; it is read when a text first holds a word that it can begin, and compiled when one holds all that it needs. */
interface Phrase {
  text: string;
  /** Of a phrase with an open beginning only: the others are filed by theirs. */
  starts?: readonly string[] | undefined;
  needs?: Piece['needs'];
  pattern?: RegExp;
}

/** Phrases of one kind that can begin at the same word. */
interface Candidate<Kind> {
  kind: Kind;
  phrases: readonly Phrase[];
}

/** Phrases of several kinds, found in one pass over text folded by `foldWords`: a word looks up the few that it can begin. */
export interface PhraseSet<Kind extends string = string> {
  /** What can begin with this word, remembered by the word. */
  readonly startingWith: (word: string) => readonly Candidate<Kind>[];
}

const LONGEST_STEM = 4;
const MOST_WORDS = 10_000;

type ByKey<Kind> = Map<string, Candidate<Kind>[]>;

function file<Kind>(into: ByKey<Kind>, key: string, kind: Kind, phrase: Phrase): void {
  const candidates = into.get(key) ?? [];
  into.set(key, candidates);
  const same = candidates.find((candidate) => candidate.kind === kind);
  if (same) (same.phrases as Phrase[]).push(phrase);
  else candidates.push({ kind, phrases: [phrase] });
}

/** The first word is open at its beginning ("*fee"), is a number, or may be any word. */
const isOpen = (starts: Piece['starts']): boolean => starts?.some((start) => /^[*#]/.test(start)) ?? true;

/** Of the phrases with an open beginning those that a word can begin, in their order. */
function openingsOf<Kind>(open: readonly Candidate<Kind>[]): (word: string) => Candidate<Kind>[] {
  const all = [...new Set(open.flatMap(({ phrases }) => phrases.flatMap(({ starts }) => starts ?? [])))];
  return (word) => {
    const possible = new Set(all.filter((start) => canStart(start, word)));
    const can = ({ starts }: Phrase): boolean => starts?.some((start) => possible.has(start)) ?? true;
    return open.flatMap(({ kind, phrases }) => (phrases.some(can) ? [{ kind, phrases: phrases.filter(can) }] : []));
  };
}

/** Makes lists of phrases in the notation of PhraseTable ready; each phrase is only ever tried where it can begin. */
export function compilePhraseLists<Kind extends string>(
  lists: Readonly<Record<Kind, readonly string[]>>,
): PhraseSet<Kind> {
  const byWord: ByKey<Kind> = new Map();
  const byStem: ByKey<Kind> = new Map();
  const open: ByKey<Kind> = new Map();
  for (const [kind, phrases] of Object.entries(lists) as [Kind, readonly string[]][]) {
    for (const text of phrases) {
      const starts = startsOf(text);
      if (isOpen(starts)) file(open, '', kind, { text, starts });
      else {
        const phrase = { text };
        for (const start of new Set(starts)) {
          if (start.endsWith('*')) file(byStem, start.slice(0, -1).slice(0, LONGEST_STEM), kind, phrase);
          else file(byWord, start, kind, phrase);
        }
      }
    }
  }
  const openings = openingsOf(open.get('') ?? []);
  const startingWith = (word: string): Candidate<Kind>[] => [
    ...(byWord.get(word) ?? []),
    ...[4, 3, 2, 1].flatMap((length) => (word.length >= length ? (byStem.get(word.slice(0, length)) ?? []) : [])),
    ...openings(word),
  ];
  return { startingWith: remember(startingWith, { most: MOST_WORDS }) };
}

/** One list of phrases. */
export function compilePhrases(phrases: readonly string[]): PhraseSet<'phrase'> {
  return compilePhraseLists({ phrase: phrases });
}

/** Where a phrase stands in folded text. */
export interface PhraseMatch<Kind extends string = string> {
  kind: Kind;
  from: number;
  to: number;
}

/** Says of a phrase whether the text holds all letters it needs; asked once a phrase, so that a long text stays linear. */
function lettersOf(text: string): (phrase: Phrase) => boolean {
  const known = new Map<Phrase, boolean>();
  return (phrase) => {
    const before = known.get(phrase);
    if (before !== undefined) return before;
    const needs = (phrase.needs ??= readPhrase(phrase.text).needs);
    const holds = needs.every((list) => list.some((letters) => text.includes(letters)));
    known.set(phrase, holds);
    return holds;
  };
}

/** Where the first of these phrases that stands at a place ends; before the place when none does. */
function endOf(phrases: readonly Phrase[], text: string, from: number, canStand: (phrase: Phrase) => boolean): number {
  for (const phrase of phrases) {
    if (!canStand(phrase)) continue;
    const pattern = (phrase.pattern ??= new RegExp(`(?:${readPhrase(phrase.text).source})(?= )`, 'y'));
    pattern.lastIndex = from;
    if (pattern.test(text)) return pattern.lastIndex;
  }
  return -1;
}

/** Every phrase of every kind (or of these kinds), in order; of one kind the longest at each place, and none inside another of its kind. */
export function findMatches<Kind extends string>(
  text: string,
  set: PhraseSet<Kind>,
  kinds?: ReadonlySet<Kind>,
): PhraseMatch<Kind>[] {
  const matches: PhraseMatch<Kind>[] = [];
  const last = new Map<Kind, PhraseMatch<Kind>>();
  const canStand = lettersOf(text);
  for (let at = text.indexOf(' '), next = 0; (next = text.indexOf(' ', at + 1)) > 0; at = next) {
    for (const { kind, phrases } of set.startingWith(text.slice(at + 1, next))) {
      const to = !kinds || kinds.has(kind) ? endOf(phrases, text, at, canStand) : -1;
      if (to < 0) continue;
      const before = last.get(kind);
      if (before?.from === at) before.to = Math.max(before.to, to);
      else if (!before || before.to <= at) {
        const match = { kind, from: at, to };
        last.set(kind, match);
        matches.push(match);
      }
    }
  }
  return matches;
}

/** What the text says of these phrases, in its folded spelling. */
export function findPhrases(text: string, set: PhraseSet): string[] {
  return findMatches(text, set).map(({ from, to }) => text.slice(from, to).trim());
}

/** The text with these phrases cut out; a sentence break stands where one was, so that nothing joins across it. */
export function cutPhrases(text: string, set: PhraseSet): string {
  const matches = findMatches(text, set);
  if (matches.length === 0) return text;
  let rest = '';
  let from = 0;
  for (const match of matches) {
    rest += `${text.slice(from, match.from)} ;`;
    from = match.to;
  }
  return rest + text.slice(from);
}
