import { compactText, type CompactText } from './compactText';
import type { PrivateFinder, PrivatePlace } from './hiddenText';
import { formsOf, type NameForm } from './nameForms';
import type { PlaceholderKind } from './placeholder';

/** Something private the ledger knows: a name, an address, a number, as the ledger writes it. */
export interface KnownPrivate {
  kind: PlaceholderKind;
  original: string;
}

interface Sought extends KnownPrivate {
  form: NameForm;
  key: string;
}

const LONGEST_ENDING = 3;
const SHORT = 5;
const WORD = /[\p{L}\p{N}]/u;
const MARKS_AFTER = /^\p{M}+/u;

function endsWord(text: string, end: number, { letters }: NameForm): boolean {
  const rest = /^[\p{L}\p{N}]*/u.exec(text.slice(end, end + LONGEST_ENDING + 2))?.[0] ?? '';
  return rest === '' || (letters.length >= SHORT && rest.length <= LONGEST_ENDING);
}

function standsThere(text: string, start: number, end: number, { form, original }: Sought): boolean {
  if (form.anywhere) return true;
  const before = text.slice(Math.max(0, start - 1), start);
  if (WORD.test(before) || !endsWord(text, end, form)) return false;
  const written = text.slice(start, end);
  // "in a" is not Ina: a short name may be shouted or accented, but not be put together from words around it.
  if (form.letters.length < SHORT && written.length > Math.max(form.letters.length, original.length) + 2) return false;
  // "1&1" is not eleven.
  if (!/\p{L}/u.test(form.letters) && written !== original.trim()) return false;
  return !form.needsCapital || /^\p{Lu}/u.test(written);
}

type Range = { start: number; end: number };
const overlaps = (one: Range) => (other: Range) => one.start < other.end && other.start < one.end;

function placesOf(text: string, { letters, starts, ends }: CompactText, sought: Sought): PrivatePlace[] {
  const places: PrivatePlace[] = [];
  const { length } = sought.form.letters;
  for (let at = letters.indexOf(sought.form.letters); at >= 0; at = letters.indexOf(sought.form.letters, at + 1)) {
    const start = starts[at] ?? 0;
    const bare = ends[at + length - 1] ?? start;
    const end = bare + (MARKS_AFTER.exec(text.slice(bare, bare + 8))?.[0].length ?? 0);
    if (start < (places.at(-1)?.end ?? 0) || !standsThere(text, start, end, sought)) continue;
    places.push({ start, end, kind: sought.kind, key: sought.key, original: sought.original });
  }
  return places;
}

/**
 * Finds what the ledger knows, whole names before their parts and long before short. Case, accents, blanks, line breaks,
 * hyphens and invisible characters make no difference.
 */
export function findKnown(known: readonly KnownPrivate[]): PrivateFinder {
  const sought = known
    .flatMap(({ kind, original }): Sought[] => {
      const key = compactText(original.normalize('NFC')).letters;
      return formsOf({ kind, original }).map((form) => ({ kind, original, form, key }));
    })
    .sort((left, right) => right.form.letters.length - left.form.letters.length);
  return (text) => {
    const compact = compactText(text);
    return sought.reduce((found: PrivatePlace[], one) => {
      const fresh = placesOf(text, compact, one).filter((place) => !found.some(overlaps(place)));
      return [...found, ...fresh];
    }, []);
  };
}
