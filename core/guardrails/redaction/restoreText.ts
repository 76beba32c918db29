import { DAMAGED_MARK, MARK, type Placeholder } from './placeholder';
import type { RedactedText } from './redactTexts';

/** A model's text with everything put back, or what it did to the marks; a text with a finding must not be used. */
export type Restored = { kind: 'restored'; text: string } | { kind: 'altered'; findings: string[] };

/**
 * Replaces every mark by what it covers. A mark the model invented or altered is a finding and never stays in a text:
 * nobody shall read "Dear {{PERSON_2}}".
 */
export function restoreText({ text, placeholders }: { text: string; placeholders: readonly Placeholder[] }): Restored {
  const originals = new Map(placeholders.map(({ mark, original }) => [mark, original]));
  const unknown = [...text.matchAll(MARK)].map(([mark]) => mark).filter((mark) => !originals.has(mark));
  const between = text.replace(MARK, '\n');
  const damaged = [...between.matchAll(DAMAGED_MARK)].map(([found]) => found.trim());
  const findings = [
    ...unknown.map((mark) => `${mark} is no placeholder of the request.`),
    ...damaged.map((found) => `"${found}" looks like an altered placeholder.`),
  ];
  if (findings.length > 0) return { kind: 'altered', findings: [...new Set(findings)] };
  return { kind: 'restored', text: text.replace(MARK, (mark) => originals.get(mark) ?? '') };
}

/**
 * The words of the original that a quote from the redacted text stands for, letter by letter as they were written.
 * Undefined when the quote is not in the text, or cuts a mark in two.
 */
export function restoreQuote({ quote, redacted }: { quote: string; redacted: RedactedText }): string | undefined {
  const start = quote === '' ? -1 : redacted.text.indexOf(quote);
  if (start < 0) return undefined;
  const end = start + quote.length;
  const inside = redacted.covers.filter((cover) => cover.start < end && cover.end > start);
  if (inside.some((cover) => cover.start < start || cover.end > end)) return undefined;
  let original = '';
  let at = start;
  for (const cover of inside) {
    original += redacted.text.slice(at, cover.start) + cover.written;
    at = cover.end;
  }
  return original + redacted.text.slice(at, end);
}
