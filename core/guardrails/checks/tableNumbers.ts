import { type CheckFacts } from '../checkInput';
import { type NumberMention } from '../findNumbers';
import { foldLetters } from '../foldText';
import { JAPANESE } from '../japaneseWriting';
import { STAND_IN } from '../knownText';
import { PHRASE_TABLES } from '../phrases/languages';
import { type Surface } from '../readMessage';

/** Words of a folded text; a Japanese letter is one. */
export const WORDS = new RegExp(`[a-z]+|[${JAPANESE}]`, 'gu');
/** What a number of days is followed by, in any language. */
export const DAYS: ReadonlySet<string> = new Set(PHRASE_TABLES.flatMap((table) => table.dayWords.map(foldLetters)));

/** Rows of a list that name no invoice: "3) questions: write to me". */
const MOST_REMARKS = 2;
/** "1. " and "2) ", or the first cell of a row: "1 | INV-2048" and "1   INV-2048". */
const MARK = `[.)] |[ |]*(?=${STAND_IN.number})`;
const MARKS = new RegExp(`^[ |]*(\\d{1,2})(?:${MARK})`, 'gm');
const AFTER_MARK = new RegExp(`^(?:${MARK})`);

/** The marks of a numbered list that counts from one without a gap, as long as there are rows or a few remarks more. */
export function listMarks(text: string, rows: number): ReadonlySet<string> {
  const marks = new Set(Array.from(text.matchAll(MARKS), ([, mark = '']) => mark));
  const counted = [...marks].every((_, index) => marks.has(String(index + 1)));
  return counted && marks.size <= rows + MOST_REMARKS ? marks : new Set();
}

/** True when a number is such a mark. */
export function isListMark(text: string, { written, start, end }: NumberMention, marks: ReadonlySet<string>): boolean {
  return (
    marks.has(written) &&
    /(?:^|\n)[ |]*$/.test(text.slice(Math.max(0, start - 20), start)) &&
    AFTER_MARK.test(text.slice(end, end + 20))
  );
}

/** Cells between bars or tabs, or set apart by blanks alone. */
const cellsOf = (line: string): string[] => line.split(/[|\t]/.test(line) ? /[|\t]/ : / {2,}/);

/**
 * True when a number stands alone in a cell of an invoice's row, counts its days overdue, and a row above names the column by
 * days: "| Invoice | Days overdue |".
 */
export function isDaysCell(
  { rest, ours }: Pick<Surface, 'rest' | 'ours'>,
  { written, start, end }: NumberMention,
  { invoices }: CheckFacts,
): boolean {
  const from = rest.lastIndexOf('\n', start - 1) + 1;
  const to = `${rest}\n`.indexOf('\n', end);
  const before = cellsOf(rest.slice(from, start));
  const cells = cellsOf(rest.slice(from, to));
  const column = before.length - 1;
  if (cells.length < 2 || cells[column]?.trim() !== written) return false;
  const named = ours.filter((one) => one.start >= from && one.end <= to).map(({ number }) => number);
  const overdue = invoices.filter(({ number }) => named.includes(number)).map(({ daysOverdue }) => daysOverdue);
  if (!overdue.some((days) => Math.abs(days) === Number(written))) return false;
  const heads = rest.slice(0, from).split('\n').map(cellsOf).filter((head) => head.length === cells.length); // prettier-ignore
  return heads.some((head) => (foldLetters(head[column] ?? '').match(WORDS) ?? []).some((word) => DAYS.has(word)));
}
