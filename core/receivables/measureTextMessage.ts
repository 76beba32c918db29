import type { TextMessageSize } from './sections/draft';

/** The alphabet of text messages, and the letters that take two places in it. Source: 3GPP TS 23.038, section 6.2.1. */
const BASIC = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
const EXTENDED = new Set('^{}\\[~]|€\f');

/** One message, and one part of a longer one, whose header takes places of its own. Source: 3GPP TS 23.040, section 9.2.3.24.1. */
const ROOM = { gsm7: { whole: 160, part: 153 }, ucs2: { whole: 70, part: 67 } } as const;

/** How many parts letters of these widths fill; a letter of two places is never cut in half. */
function countParts(widths: readonly number[], room: number): number {
  let parts = 1;
  let used = 0;
  for (const width of widths) {
    if (used + width > room) {
      parts += 1;
      used = 0;
    }
    used += width;
  }
  return parts;
}

/** Text as phones show it alike: plain blanks, quotes and dashes, which keep the message in the short alphabet. */
export function plainForTextMessage({ text }: { text: string }): string {
  return text
    .replace(/[^\S\n]/g, ' ')
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐-―−]/g, '-')
    .replace(/…/g, '...');
}

/**
 * How a text message is sent: in GSM-7 up to 160 places in one message and 153 in each part of a longer one, else, with one
 * letter outside that alphabet, in UCS-2 with 70 and 67. "Total: 12.50 €" -> gsm7, 15 characters (the euro sign takes two), 1 segment.
 */
export function measureTextMessage({ text }: { text: string }): TextMessageSize {
  const letters = [...text];
  const isBasic = letters.every((letter) => BASIC.has(letter) || EXTENDED.has(letter));
  const alphabet = isBasic ? 'gsm7' : 'ucs2';
  const widths = letters.map((letter) => (isBasic ? (EXTENDED.has(letter) ? 2 : 1) : letter.length));
  const characters = widths.reduce((sum, width) => sum + width, 0);
  const { whole, part } = ROOM[alphabet];
  return { alphabet, characters, segments: characters <= whole ? 1 : countParts(widths, part) };
}
