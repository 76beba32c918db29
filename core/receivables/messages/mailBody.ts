import { listAt, isRecord, recordAt, type LedgerRecord } from '../sources/ledgerRecord';
import { textAt } from './messageParts';

/** Base64url of more than this is a file, not a letter; what lies behind is not decoded. */
const LONGEST_ENCODED = 400_000;
/** Mails nest parts in parts; deeper than this is an attack. */
const DEEPEST = 10;

function decoded(data: string): string {
  // Cut at whole groups of four, so that the cut text still decodes.
  const base64 = data
    .slice(0, LONGEST_ENCODED)
    .replace(/-/g, '+')
    .replace(/_/g, '/')
    .replace(/[^A-Za-z0-9+/]/g, '');
  const whole = base64.slice(0, base64.length - (base64.length % 4 === 1 ? 1 : 0));
  const bytes = Uint8Array.from(atob(whole), (letter) => letter.charCodeAt(0));
  return new TextDecoder('utf-8').decode(bytes);
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
    .map((type) => parts.find((part) => textAt(part, 'mimeType') === type))
    .find((part) => part !== undefined);
  return best ? decoded(textAt(recordAt(best, 'body'), 'data')) : '';
}

/** The files of Gmail's `payload`, with their names. */
export function gmailFiles(payload: LedgerRecord): LedgerRecord[] {
  return partsOf(payload, 0).filter(isFile);
}
