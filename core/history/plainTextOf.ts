/** A message is read as HTML only when it holds a tag that mail programs write; "a < b" and "<p.smith@example.com>" are text. */
const HTML =
  /<(?:html|body|div|p|br|table|tr|td|span|font|blockquote|style|script|ul|ol|li|b|i|strong|em)(?=[\s/>])[^<>]*>/i;
/** No quantifier can cross the next "<", so reading a megabyte of broken markup still takes one pass. Word writes "o:p". */
const TAG = /<!--|-->|<[!?](?:(?!--)[^<>])*>|<(\/?)([a-z][a-z0-9:-]*)(?=[\s/>])[^<>]*>/gi;
const BREAKS = new Set('p div br tr li ul ol table blockquote h1 h2 h3 h4 h5 h6 hr section article pre'.split(' '));
const HIDDEN = new Set(['script', 'style', 'head', 'title', 'template']);

const NAMED: Readonly<Record<string, string>> = {
  nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", euro: '€', pound: '£', szlig: 'ß', hellip: '…',
  rsquo: '’', lsquo: '‘', rdquo: '”', ldquo: '“', ndash: '–', mdash: '—', iquest: '¿', iexcl: '¡',
}; // prettier-ignore
const MARKS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  cedil: '\u0327',
};
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi;

function accented(name: string): string | undefined {
  const mark = MARKS[name.slice(1)];
  return mark && `${name.slice(0, 1)}${mark}`.normalize('NFC');
}

function decoded(text: string): string {
  return text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    const code = decimal ? Number(decimal) : hex ? parseInt(hex, 16) : undefined;
    if (code !== undefined) return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    return NAMED[name ?? ''] ?? accented(name ?? '') ?? whole;
  });
}

/** Where the reader stands: inside a hidden element or comment, and how deep in quoted text. */
interface Place {
  hiddenIn: string | undefined;
  quotes: number;
}

/** What a tag adds to the text: a line break, marked with "> " where the mail quotes an older one. */
function breakAt(place: Place, tag: string, closing: boolean): string {
  if (tag === 'blockquote') place.quotes = Math.max(0, place.quotes + (closing ? -1 : 1));
  if (!BREAKS.has(tag)) return '';
  // A paragraph ends with an empty line, so that two paragraphs never read as one sentence.
  const line = place.quotes > 0 ? '\n> ' : '\n';
  return tag === 'p' && closing ? `${line}${line}` : line;
}

/**
 * The text a reader of the message sees: markup, scripts and comments removed, entities read, block quotes marked with
 * "> ". A message without markup comes back unchanged, so that quotes cut from it stay verbatim.
 */
export function plainTextOf({ text }: { text: string }): string {
  if (!HTML.test(text)) return text;
  const parts: string[] = [];
  const place: Place = { hiddenIn: undefined, quotes: 0 };
  let read = 0;
  for (const match of text.matchAll(TAG)) {
    const [whole, slash, name] = match;
    const tag = name?.toLowerCase() ?? whole;
    if (place.hiddenIn) {
      if (tag === place.hiddenIn && slash !== '') place.hiddenIn = undefined;
    } else {
      parts.push(decoded(text.slice(read, match.index).replace(/\s+/g, ' ')));
      if (whole === '<!--') place.hiddenIn = '-->';
      else if (HIDDEN.has(tag) && slash === '') place.hiddenIn = tag;
      else parts.push(breakAt(place, tag, slash === '/'));
    }
    read = match.index + whole.length;
  }
  if (!place.hiddenIn) parts.push(decoded(text.slice(read).replace(/\s+/g, ' ')));
  return parts.join('').trim();
}
