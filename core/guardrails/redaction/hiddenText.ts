import { plainText } from '../foldText';
import type { PlaceholderKind } from './placeholder';

/** A place in a text that must not reach a model. */
export interface PrivatePlace {
  start: number;
  end: number;
  kind: PlaceholderKind;
  /** By which two spellings count as the same. */
  key: string;
  /** How the ledger writes it, when the ledger knows it; else the text's own spelling is kept. */
  original?: string;
}

/** Finds private things in a text whose already covered places are filled with `HIDDEN`. */
export type PrivateFinder = (text: string) => PrivatePlace[];

/** Stands where something is covered already, one for each character: a non-character that no text may hold. */
export const HIDDEN = '\uffff';

function plainLetter(letter: string): string {
  if (letter === HIDDEN) return letter;
  const plain = plainText(letter);
  // An invisible character inside a number or an address becomes what may stand inside both.
  return plain.length === 1 ? plain : plain === '' ? '-' : letter;
}

/** The text with full-width digits, odd blanks and dashes made plain, every position where it was. */
export function readable(text: string): string {
  return text.replace(/[^ -~\n]/g, plainLetter);
}

/** The text with its private places filled, so that the next finder cannot see them. */
export function hide(text: string, places: readonly PrivatePlace[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of [...places].sort((left, right) => left.start - right.start)) {
    if (end <= at) continue;
    parts.push(text.slice(at, Math.max(at, start)), HIDDEN.repeat(end - Math.max(at, start)));
    at = end;
  }
  return parts.join('') + text.slice(at);
}

/** Every match. `matchAll` would compile the pattern anew for each text, which costs more than the search itself. */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return matches;
}

/** A finder for everything a pattern matches; with a group named `secret`, only that group. `trim` cuts its end, `accepts` may refuse it. */
export function findByPattern({
  kind,
  pattern,
  accepts = () => true,
  trim = (secret) => secret,
}: {
  kind: PlaceholderKind;
  pattern: RegExp;
  trim?: (secret: string) => string;
  accepts?: (secret: string, around: { before: string; after: string }) => boolean;
}): PrivateFinder {
  return (text) =>
    matchesOf(pattern, text).flatMap((match): PrivatePlace[] => {
      const matched = match.groups?.secret ?? match[0];
      const start = match.index + (matched === match[0] ? 0 : match[0].lastIndexOf(matched));
      const secret = trim(matched);
      const end = start + secret.length;
      const around = { before: text.slice(Math.max(0, start - 12), start), after: text.slice(end, end + 12) };
      if (secret.includes(HIDDEN) || !accepts(secret, around)) return [];
      return [{ start, end, kind, key: secret.toLowerCase().replace(/[^\p{L}\p{N}@]/gu, '') }];
    });
}
