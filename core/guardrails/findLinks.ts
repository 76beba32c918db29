import { coverSpans, STAND_IN, type Span } from './knownText';

/** Something a mail program would make clickable, as written. */
export interface LinkMention {
  written: string;
  start: number;
  end: number;
  /** Written so that it is a link only once the reader mends it. */
  isDefanged?: true;
}

const SCHEME = String.raw`(?:https?|hxxps?|ftp|mailto|tel|sms|javascript|data|vbscript|file|blob|whatsapp|intent):[^\s<>"]{1,2048}`;
const BARE = String.raw`(?:www\.|\/\/)[^\s<>"]{2,2048}`;
const ADDRESS = String.raw`[^\s<>()"',;:]{0,64}@[^\s<>()"',;]{1,255}`;
// A host: labels of letters, the last of two letters or more; "e.g", "z.B" and "12.50" are none.
const HOST = String.raw`(?<![\p{L}\p{N}._-])(?:[\p{L}\p{N}](?:[\p{L}\p{N}_-]{0,62})\.){1,8}(?:xn--[a-z0-9-]{2,40}|\p{L}{2,24})(?![\p{L}\p{N}])(?::\d{2,5})?(?:[/?#][^\s<>"]{0,2048})?`;
const IP = String.raw`(?<![\d.,])\d{1,3}(?:\.\d{1,3}){3}(?![\d.,]\d)(?:[:/][^\s<>"]{0,2048})?`;
const LINK = new RegExp(`${SCHEME}|${BARE}|${ADDRESS}|${HOST}|${IP}`, 'giu');
/** Ways of writing a link so that it is not one until the reader mends it. */
const DEFANGED =
  /[\p{L}\p{N}-]{2,60} ?[[({] ?(?:\.|dot|punkt|point|punto|punt|at|@) ?[\])}] ?[\p{L}\p{N}-]{2,60}|[\p{L}\p{N}-]{2,60} (?:dot|punkt|punto) (?:com|net|org|info|io|co|biz|xyz|de|fr|es|nl|eu|example)(?!\p{L})|[\p{L}\p{N}-]{2,60} ?\. ?(?:com|net|org|info|io|biz|xyz|example)(?![\p{L}\p{N}])/giu;

/** A quick look whether there is anything of that kind at all. */
const MAYBE_DEFANGED =
  /[[({] ?(?:\.|dot|punkt|point|punto|punt|at|@)| (?:dot|punkt|punto) | ?\. ?(?:com|net|org|info|io|biz|xyz|example)/i;

const TRAILING = /[.,;:!?)\]}'"»”’…」』】〉》]+$/;

/** Titles with their ending after a point, as in Italian and Portuguese: "Spett.le", "Gent.ma", "Ex.mo". */
const TITLE = /^(?:spett|gent|gentil|egr|preg|ill|sig|dott|prof|avv|ex|exc)\.(?:le|li|mo|ma|mi|me|ra|re|na|ssa)$/i;
/** Not a domain: a sentence that begins with the Italian "I", or with the Portuguese "with" and an article. */
const NEXT_SENTENCE = /\. Io$/;
const WITH = /\. Com$/;
const ARTICLE = /^ (?:os?|as?|uma?|est[ea]s?|tod[oa]s?) \p{Ll}/u;

/** A host whose last label is a word that only follows a missing blank ("due.Please") is still a link to a mail program. */
function isLink(written: string): boolean {
  if (TITLE.test(written) || NEXT_SENTENCE.test(written)) return false;
  return /[\p{L}\p{N}]/u.test(written.replace(/^(?:www\.|\/\/)/i, ''));
}

/** No link goes on across a blank, and each holds one of these: a host ends in letters, a number of four parts has points. */
const LINK_SIGN = /[:@]\S|\/\/|\.[^\s\d]|\d\.\d{1,3}\.\d|w\.\S/gi;

const HAS_LINK_SIGN = new RegExp(LINK_SIGN.source, 'i');

/** The quick look whether a text holds a link or address in any writing. */
export function mayHoldLink(text: string): boolean {
  return HAS_LINK_SIGN.test(text) || MAYBE_DEFANGED.test(text);
}

/** Every part between blanks that may hold a link, in order. */
function partsOf(text: string): Span[] {
  const parts: Span[] = [];
  for (let end = 0; ;) {
    LINK_SIGN.lastIndex = end;
    const sign = LINK_SIGN.exec(text);
    if (!sign) return parts;
    let start = sign.index;
    while (start > end && /\S/.test(text[start - 1] ?? '')) start -= 1;
    end = sign.index;
    while (end < text.length && /\S/.test(text[end] ?? '')) end += 1;
    parts.push({ start, end });
  }
}

/** Finds every address, domain and number scheme, and covers them. */
export function findLinks(text: string): { covered: string; found: LinkMention[] } {
  const found: LinkMention[] = [];
  const look = (from: number, part: string, pattern: RegExp): void => {
    for (const { 0: match, index } of part.matchAll(pattern)) {
      const written = match.replace(TRAILING, '');
      const mention = { written, start: from + index, end: from + index + written.length };
      if (WITH.test(written) && ARTICLE.test(part.slice(index + match.length))) continue;
      if (isLink(written)) found.push(pattern === DEFANGED ? { ...mention, isDefanged: true } : mention);
    }
  };
  for (const { start, end } of partsOf(text)) look(start, text.slice(start, end), LINK);
  const covered = coverSpans(text, found, STAND_IN.link);
  if (!MAYBE_DEFANGED.test(covered)) return { covered, found };
  const plain = found.length;
  look(0, covered, DEFANGED);
  return { covered: coverSpans(covered, found.slice(plain), STAND_IN.link), found };
}
