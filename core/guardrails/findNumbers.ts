/** A number that is no date, no amount and none of our invoice numbers. */
export interface NumberMention {
  written: string;
  start: number;
  end: number;
}

/** Every remaining run of letters and digits that holds a digit: counts, phone numbers, foreign invoice numbers, "2nd", "10k". */
export function findNumbers(text: string): NumberMention[] {
  if (!/\p{N}/u.test(text)) return [];
  return [...text.matchAll(/[\p{L}\p{N}_]+(?:[-/_.,:'][\p{L}\p{N}_]+)*/gu)]
    .filter(([written]) => /\p{N}/u.test(written))
    .map((match) => ({ written: match[0], start: match.index, end: match.index + match[0].length }));
}
