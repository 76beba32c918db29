import { remember } from './remember';

/** One link of the HTML: where it leads and what the reader sees. */
export interface HtmlLink {
  href: string;
  label: string;
}

/** HTML as a mail program would show it, with everything in it that our own rendering never writes. */
export interface ReadHtml {
  text: string;
  links: HtmlLink[];
  faults: string[];
}

const BLOCKS = new Set(['p', 'div', 'tr', 'li', 'ul', 'ol', 'table', 'h1', 'h2', 'h3', 'h4', 'body', 'html', 'head']);
const HARMLESS = new Set(
  `${[...BLOCKS].join(' ')} br a strong b em i u span td th thead tbody tfoot hr small !doctype`.split(' '),
);
const LINKING = new Set(['src', 'action', 'formaction', 'background', 'srcset', 'poster', 'data', 'cite', 'ping']);
const HIDING =
  /display:none|visibility:hidden|opacity:0(?![.\d]*[1-9])|font-size:(?:0|[0-4](?:\.\d+)?(?:px|pt)|0?\.[0-3]\d*(?:r?em)|[0-2]?\d%)(?![\d.])|color:transparent|clip(?:-path)?:|mso-hide|(?<!text-)transform:|left:-|margin(?:-left|-top)?:-|line-height:0(?![.\d]*[1-9])|-webkit-text-fill|url\(|expression\(|position:|text-indent:-|(?:max-)?(?:height|width):0(?![.\d%])/;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
const LONGEST_TAG = 4000;

/** Character references turned back into characters. Unknown names stay as they are and are found as markup. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (all, decimal, hex, name: string) => {
    if (name) return NAMED[name.toLowerCase()] ?? all;
    const point = decimal ? Number(decimal) : parseInt(String(hex), 16);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : ' ';
  });
}

function attributesOf(tag: string): [string, string][] {
  const body = tag.replace(/^[^\s/]+/, '');
  return [...body.matchAll(/([^\s=/"'<>]{1,60})(?:\s{0,20}=\s{0,20}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g)].map(
    (found) => [(found[1] ?? '').toLowerCase(), decodeEntities(found[2] ?? found[3] ?? found[4] ?? '')],
  );
}

function faultsOf(name: string, attributes: readonly [string, string][]): string[] {
  const faults = HARMLESS.has(name) ? [] : [`<${name}>`];
  for (const [key, value] of attributes) {
    const squeezed = value.toLowerCase().replace(/\s|\/\*.*?\*\//g, '');
    if (key.startsWith('on') || key === 'hidden' || LINKING.has(key)) faults.push(key);
    if (key === 'style' && HIDING.test(squeezed)) faults.push('a hidden style');
    if (key === 'href' && name !== 'a') faults.push('href');
  }
  return faults;
}

/** One tag, between its brackets. */
interface ReadTag {
  name: string;
  closing: boolean;
  href: string;
  faults: readonly string[];
}

const MOST_TAGS = 2000;

/** A message says few different tags, so each is read once. */
const readTag = remember(
  (tag): ReadTag => {
    const closing = tag.startsWith('/');
    const name = (/^\/?\s*([!a-z][a-z0-9]*)/i.exec(tag)?.[1] ?? '?').toLowerCase();
    const attributes = closing ? [] : attributesOf(tag);
    const href = attributes.find(([key]) => key === 'href')?.[1] ?? '';
    return { name, closing, href, faults: faultsOf(name, attributes) };
  },
  { most: MOST_TAGS },
);

/** Reads HTML in one pass: visible text (blocks on their own lines), links with their labels, and whatever should not be there. */
export function readHtml(html: string): ReadHtml {
  const read: ReadHtml = { text: '', links: [], faults: [] };
  let open: { href: string; from: number } | undefined;
  for (let at = 0; at < html.length;) {
    const start = html.indexOf('<', at);
    read.text += decodeEntities(html.slice(at, start < 0 ? undefined : start));
    if (start < 0) break;
    const end = html.indexOf('>', start);
    if (end < 0 || end - start > LONGEST_TAG || html.startsWith('<!--', start)) {
      read.faults.push(html.startsWith('<!--', start) ? 'a comment' : 'an unclosed tag');
      read.text += decodeEntities(html.slice(start + 1));
      break;
    }
    const { name, closing, href, faults } = readTag(html.slice(start + 1, end).trim());
    read.faults.push(...faults);
    if (name === 'br' || BLOCKS.has(name)) read.text += '\n';
    if (name === 'td' || name === 'th') read.text += ' ';
    if (name === 'a' && !closing) open = { href, from: read.text.length };
    if (name === 'a' && closing && open) {
      read.links.push({ href: open.href, label: read.text.slice(open.from).trim() });
      open = undefined;
    }
    at = end + 1;
  }
  if (open) read.faults.push('an unclosed link');
  return read;
}
