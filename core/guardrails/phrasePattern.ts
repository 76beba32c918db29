import { readPhrase } from './phraseSource';

/** Phrases of one kind that can begin at the same word. */
interface Candidate<Kind> {
  kind: Kind;
  pattern: RegExp;
}

/** Phrases of several kinds, found in one pass over text folded by `foldWords`: a word looks up the few that it can begin. */
export interface PhraseSet<Kind extends string = string> {
  readonly byWord: ReadonlyMap<string, readonly Candidate<Kind>[]>;
  /** By the letters a first word begins with, at most LONGEST_STEM of them. */
  readonly byStem: ReadonlyMap<string, readonly Candidate<Kind>[]>;
  /** Phrases that can begin with any word, with a pattern that says quickly whether there is one at all. */
  readonly anywhere: readonly (Candidate<Kind> & { somewhere: RegExp })[];
}

const LONGEST_STEM = 4;

function grouped<Kind extends string>(entries: readonly [key: string, kind: Kind, source: string][]) {
  const sources = new Map<string, Map<Kind, string[]>>();
  for (const [key, kind, source] of entries) {
    const kinds = sources.get(key) ?? new Map<Kind, string[]>();
    kinds.set(kind, [...(kinds.get(kind) ?? []), source]);
    sources.set(key, kinds);
  }
  const candidate = ([kind, list]: [Kind, string[]]): Candidate<Kind> => ({
    kind,
    pattern: new RegExp(`(?:${[...new Set(list)].join('|')})(?= )`, 'y'),
  });
  return new Map([...sources].map(([key, kinds]) => [key, [...kinds].map(candidate)] as const));
}

/** Makes lists of phrases in the notation of PhraseTable ready; each phrase is only ever tried where it can begin. */
export function compilePhraseLists<Kind extends string>(
  lists: Readonly<Record<Kind, readonly string[]>>,
): PhraseSet<Kind> {
  const words: [string, Kind, string][] = [];
  const stems: [string, Kind, string][] = [];
  const open = new Map<Kind, string[]>();
  for (const [kind, phrases] of Object.entries(lists) as [Kind, readonly string[]][]) {
    for (const { source, starts } of phrases.map(readPhrase)) {
      if (!starts) open.set(kind, [...(open.get(kind) ?? []), source]);
      for (const start of new Set(starts)) {
        if (start.endsWith('*')) stems.push([start.slice(0, -1).slice(0, LONGEST_STEM), kind, source]);
        else words.push([start, kind, source]);
      }
    }
  }
  const anywhere = [...open].map(([kind, list]) => ({
    kind,
    pattern: new RegExp(`(?:${list.join('|')})(?= )`, 'y'),
    somewhere: new RegExp(`(?:${list.join('|')}) `),
  }));
  return { byWord: grouped(words), byStem: grouped(stems), anywhere };
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

/** Every phrase of every kind, in order; of one kind the longest at each place, and none inside another of its kind. */
export function findMatches<Kind extends string>(text: string, set: PhraseSet<Kind>): PhraseMatch<Kind>[] {
  const anywhere = set.anywhere.filter(({ somewhere }) => somewhere.test(text));
  const matches: PhraseMatch<Kind>[] = [];
  const last = new Map<Kind, PhraseMatch<Kind>>();
  const tryAll = (candidates: readonly Candidate<Kind>[] | undefined, from: number): void => {
    for (const { kind, pattern } of candidates ?? []) {
      pattern.lastIndex = from;
      const found = pattern.exec(text);
      if (!found) continue;
      const before = last.get(kind);
      const to = from + found[0].length;
      if (before?.from === from) before.to = Math.max(before.to, to);
      else if (!before || before.to <= from) {
        const match = { kind, from, to };
        last.set(kind, match);
        matches.push(match);
      }
    }
  };
  for (let at = text.indexOf(' '); at >= 0;) {
    const next = text.indexOf(' ', at + 1);
    if (next < 0) break;
    const word = text.slice(at + 1, next);
    tryAll(set.byWord.get(word), at);
    for (let length = Math.min(LONGEST_STEM, word.length); length > 0; length -= 1) {
      tryAll(set.byStem.get(word.slice(0, length)), at);
    }
    if (anywhere.length > 0) tryAll(anywhere, at);
    at = next;
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
