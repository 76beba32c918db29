import { foldLetters, plainText } from '../foldText';
import { HIDDEN } from './hiddenText';

/** A text's letters and digits, folded, with the place each came from. */
export interface CompactText {
  letters: string;
  /** Where in the text each of `letters` begins and ends. */
  starts: number[];
  ends: number[];
}

function foldedSign(sign: string): string {
  if (sign === HIDDEN || (sign.length === 1 && /[a-z0-9]/.test(sign))) return sign;
  if (/^[ -~\s]$/.test(sign)) return /[A-Z]/.test(sign) ? sign.toLowerCase() : '';
  return foldLetters(plainText(sign).toLowerCase())
    .replace(/ς/g, 'σ')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * Letters and digits only, without case, accents, look-alikes, blanks, hyphens and invisible characters: however a name is
 * spaced, broken or shouted, it is the same here. "Marie-\n  MÜLLER" -> "mariemuller".
 */
export function compactText(text: string): CompactText {
  const compact: CompactText = { letters: '', starts: [], ends: [] };
  let at = 0;
  for (const sign of text) {
    const folded = foldedSign(sign);
    compact.letters += folded;
    for (let count = 0; count < folded.length; count += 1) {
      compact.starts.push(at);
      compact.ends.push(at + sign.length);
    }
    at += sign.length;
  }
  return compact;
}
