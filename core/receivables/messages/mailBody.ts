import { listAt, isRecord, recordAt, type LedgerRecord } from '../sources/ledgerRecord';
import { headerOf, textAt } from './messageParts';

/** Base64url of more than this is a file, not a letter; what lies behind is not decoded. */
const LONGEST_ENCODED = 400_000;
/** Mails nest parts in parts; deeper than this is an attack. */
const DEEPEST = 10;

/** What Windows-1252 has from 0x80 on: some versions of Node read it as Latin-1, which has nothing there. */
const WINDOWS_MARKS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Gmail usually hands out UTF-8 whatever the mail was written in; bytes that are none are read as the part says. */
function readBytes(bytes: Uint8Array, charset: string): string {
  for (const label of ['utf-8', charset, 'windows-1252']) {
    try {
      const text = new TextDecoder(label, { fatal: label === 'utf-8' }).decode(bytes);
      return label === 'utf-8'
        ? text
        : text.replace(/[\x80-\x9f]/g, (mark) => WINDOWS_MARKS[mark.charCodeAt(0) - 0x80] ?? mark);
    } catch {
      // Not these bytes, or no charset this runtime knows: the next one.
    }
  }
  return '';
}

function charsetOf(part: LedgerRecord): string {
  return /charset\s*=\s*"?([\w-]{1,40})/i.exec(headerOf(part, 'content-type'))?.[1] ?? 'windows-1252';
}

function decoded(data: string, charset: string): string {
  // Cut at whole groups of four, so that the cut text still decodes.
  const base64 = data
    .slice(0, LONGEST_ENCODED)
    .replace(/-/g, '+')
    .replace(/_/g, '/')
    .replace(/[^A-Za-z0-9+/]/g, '');
  const whole = base64.slice(0, base64.length - (base64.length % 4 === 1 ? 1 : 0));
  const bytes = Uint8Array.from(atob(whole), (letter) => letter.charCodeAt(0));
  // The cut may fall inside a letter; without its rest the whole would not be UTF-8 any more.
  const isCut = data.length > LONGEST_ENCODED;
  return readBytes(isCut ? bytes.subarray(0, lastWhole(bytes)) : bytes, charset);
}

/** Where the last letter of UTF-8 that is surely whole ends. */
function lastWhole(bytes: Uint8Array): number {
  let end = bytes.length;
  while (end > 0 && ((bytes[end - 1] ?? 0) & 0xc0) === 0x80) end -= 1;
  return Math.max(0, end - 1);
}

function partsOf(part: LedgerRecord, depth: number): LedgerRecord[] {
  if (depth > DEEPEST) return [];
  return [
    part,
    ...listAt(part, 'parts')
      .filter(isRecord)
      .flatMap((inner) => partsOf(inner, depth + 1)),
  ];
}

const isFile = (part: LedgerRecord): boolean => textAt(part, 'filename') !== '';

/** The letter inside Gmail's own `payload`: the plain part, else the HTML part; "" when it holds none. */
export function gmailBody(payload: LedgerRecord): string {
  const parts = partsOf(payload, 0).filter((part) => !isFile(part) && textAt(recordAt(part, 'body'), 'data') !== '');
  const best = ['text/plain', 'text/html']
    .map((type) => parts.find((part) => textAt(part, 'mimeType').toLowerCase() === type))
    .find((part) => part !== undefined);
  return best ? decoded(textAt(recordAt(best, 'body'), 'data'), charsetOf(best)) : '';
}

/** The files of Gmail's `payload`, with their names. */
export function gmailFiles(payload: LedgerRecord): LedgerRecord[] {
  return partsOf(payload, 0).filter(isFile);
}
