import { type Span } from './knownText';

/** "At the latest" in every language. Beside a date it sets no term of its own: the date is judged against the ledger. */
const LATEST =
  'at the latest|no later than|not later than|latest by|spätestens|uiterlijk|op zijn laatst|senast|senest|nejpozději|spaetestens|au plus tard|a más tardar|al più tardi|no máximo|o mais tardar|najpóźniej';
const SMALL = '(?:am|zum|bis|bis zum|den|dem|op|by|on|until|do|dne|le|el|il|em|a|dia|d\\.)';
const BEFORE = new RegExp(`(?<!\\p{L})(?:${LATEST}),? (?:${SMALL} ){0,2}$`, 'iu');
const AFTER = new RegExp(`^,? (?:${LATEST})(?!\\p{L})`, 'iu');
const FAR = 40;

/** Where the dates of a line stand, each with "at the latest" when it says so right beside it. */
export function withLatest(line: string, dates: readonly Span[]): Span[] {
  return dates.map(({ start, end }) => ({
    start: start - (BEFORE.exec(line.slice(Math.max(0, start - FAR), start))?.[0].length ?? 0),
    end: end + (AFTER.exec(line.slice(end, end + FAR))?.[0].length ?? 0),
  }));
}
