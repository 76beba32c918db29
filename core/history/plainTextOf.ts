/** A message is read as HTML only when it holds a tag that mail programs write; "a < b" and "<p.smith@example.com>" are text. */
const HTML =
  /<(?:html|body|div|p|br|table|tr|td|span|font|blockquote|style|script|ul|ol|li|b|i|strong|em)(?=[\s/>])[^<>]*>/i;
/** No quantifier can cross the next "<", so reading a megabyte of broken markup still takes one pass. Word writes "o:p". */
const TAG = /<!--|-->|<[!?](?:(?!--)[^<>])*>|<(\/?)([a-z][a-z0-9:-]*)(?=[\s/>])[^<>]*>/gi;
const BREAKS = new Set('p div br tr li ul ol table blockquote h1 h2 h3 h4 h5 h6 hr section article pre'.split(' '));
const HIDDEN = new Set(['script', 'style', 'head', 'title', 'template']);

/** What a style hides from the reader: previews of newsletters, and words that only a program should find. */
const UNSEEN =
  /\sstyle\s*=\s*(?:"[^"]*?|'[^']*?)(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|font-size\s*:\s*0(?![.\d]*[1-9]))/i;
/** These hold nothing and are never closed. */
const EMPTY = new Set('br hr img input meta link wbr area col'.split(' '));

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

/** Where the reader stands: inside a hidden element or comment, and how deep in elements of its name; how deep in quoted text. */
interface Place {
  hiddenIn: string | undefined;
  depth: number;
  quotes: number;
}

const isHidden = (tag: string, whole: string): boolean => HIDDEN.has(tag) || (!EMPTY.has(tag) && UNSEEN.test(whole));

/** Goes on inside a hidden element: it ends where the last element of its name ends that was opened in it. */
function passHidden(place: Place, tag: string, closing: boolean): void {
  if (tag !== place.hiddenIn) return;
  if (closing) place.depth -= 1;
  // A script holds no elements, whatever its text looks like.
  else if (!HIDDEN.has(tag)) place.depth += 1;
  if (place.depth === 0) place.hiddenIn = undefined;
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
  const place: Place = { hiddenIn: undefined, depth: 0, quotes: 0 };
  let read = 0;
  for (const match of text.matchAll(TAG)) {
    const [whole, slash, name] = match;
    const tag = name?.toLowerCase() ?? whole;
    if (place.hiddenIn) {
      passHidden(place, tag, slash !== '');
    } else {
      parts.push(decoded(text.slice(read, match.index).replace(/\s+/g, ' ')));
      if (whole === '<!--') Object.assign(place, { hiddenIn: '-->', depth: 1 });
      else if (slash === '' && isHidden(tag, whole)) Object.assign(place, { hiddenIn: tag, depth: 1 });
      else parts.push(breakAt(place, tag, slash === '/'));
    }
    read = match.index + whole.length;
  }
  if (!place.hiddenIn) parts.push(decoded(text.slice(read).replace(/\s+/g, ' ')));
  return parts.join('').trim();
}
