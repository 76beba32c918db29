/** What a placeholder stands for; a model can tell a person from a company without knowing either. */
export const PLACEHOLDER_KINDS = [
  'PERSON',
  'COMPANY',
  'EMAIL',
  'PHONE',
  'BANK',
  'TAX',
  'ADDRESS',
  'LINK',
  'REFERENCE',
  'MARK',
] as const;
export type PlaceholderKind = (typeof PLACEHOLDER_KINDS)[number];

/** What one placeholder covers. The same person, address or number has the same mark wherever it stands in a request. */
export interface Placeholder {
  /** Such as `{{PERSON_1}}`. */
  mark: string;
  kind: PlaceholderKind;
  /** By which two spellings count as the same: letters and digits only, folded. */
  key: string;
  /** What the mark is replaced by in a text of the model: the ledger's spelling, else the first one met. */
  original: string;
}

const KINDS = PLACEHOLDER_KINDS.join('|');

/** The placeholder of a kind with its number: `{{PERSON_1}}`. */
export function writeMark(kind: PlaceholderKind, number: number): string {
  return `{{${kind}_${number}}}`;
}

/** A placeholder as we write it. */
export const MARK = new RegExp(`\\{\\{(?:${KINDS})_\\d{1,6}\\}\\}`, 'g');

/**
 * What is left of a placeholder that a model altered: curly brackets of any width, or a kind with its number in any
 * brackets, spelled with a blank, a dash or small letters.
 */
export const DAMAGED_MARK = new RegExp(
  `[{}｛｝﹛﹜❴❵]{1,2}[^{}｛｝﹛﹜❴❵]{0,40}[{}｛｝﹛﹜❴❵]{0,2}|(?<![\\p{L}\\p{N}])(?:${KINDS})[\\s_–-]{0,3}\\d+|(?<![\\p{L}\\p{N}])(?:${KINDS.toLowerCase()})_\\d+|(?<![\\p{L}\\p{N}])(?:${KINDS})_`,
  'gu',
);
