import { exponentOf } from '../../money/currency';
import { type Check, type CheckFacts, type CheckInput } from '../checkInput';
import { ledgerAmounts, minorDigits } from '../findAmounts';
import { type NumberMention } from '../findNumbers';
import { foldLetters, plainText } from '../foldText';
import { byLine } from '../coveredLines';
import { coverSpans, placesOf, STAND_IN, type Span } from '../knownText';
import { PHRASE_TABLES } from '../phrases/languages';
import { type Surface } from '../readMessage';
import { onceFor } from '../remember';
import { areWeeksOverdue, countsInWords, numbersIn } from './numberWords';
import { DAYS, isDaysCell, isListMark, listMarks, WORDS } from './tableNumbers';
import { timesGone } from './timesGone';
import { verdict } from './verdict';

const PERIODS = new Set(PHRASE_TABLES.flatMap((table) => table.periodWords.map(foldLetters)));
/** A smaller whole number without a currency is a count or a day, not an amount. */
const SMALLEST_BARE_AMOUNT = 32;
/** How far before a number its sentence is read. */
const FAR = 120;
/** "15-day-old". */
const JOINED = /^(\d{1,4})-(\p{L}+)(?:-\p{L}+)*$/u;
/** "Days after the due date: 7": all words of a label say what the number behind it counts. */
const IS_LABEL = /^[^:.!?;|]*: *$/;

/** Numbers that the ledger knows. */
interface OfLedger {
  days: ReadonlySet<number>;
  counts: ReadonlySet<number>;
  isAmount: (digits: string) => boolean;
  /** Days of the month on which an invoice is still to fall due: "vence no dia 24". */
  toCome: ReadonlySet<number>;
  /** Years of due dates. */
  years: ReadonlySet<string>;
  /** Words of the customer's own name, and a tax form that is sent on request. */
  names: ReadonlySet<string>;
}

interface Known extends OfLedger {
  /** Numbers with the word behind them, as a time gone by tells them: "2 weeks". */
  told: ReadonlySet<string>;
}

/** "2 weeks" of "a good 2 weeks ago", when it is true of an invoice. */
const countsTold = (input: CheckInput): string[] =>
  timesGone(input).right.flatMap((found) => found.match(/\d+ [^ ]+/g) ?? []);

const numbersOfLedger = onceFor((facts: CheckFacts): OfLedger => {
  const ledger = [...ledgerAmounts(facts)];
  const reminders = facts.facts.contact?.reminders;
  const toCome = facts.invoices.filter(({ dueDate }) => dueDate > facts.asOf).map(({ dueDate }) => dueDate.slice(-2));
  const words = plainText(facts.facts.customerName).match(/[\p{L}\p{N}]+/gu) ?? [];
  return {
    toCome: new Set(toCome.map(Number)),
    years: new Set(facts.invoices.map(({ dueDate }) => dueDate.slice(0, 4))),
    names: new Set([...words.filter((word) => /\d\p{L}|\p{L}\d/u.test(word)), 'W-9']),
    days: new Set(facts.invoices.map(({ daysOverdue }) => Math.abs(daysOverdue))),
    counts: new Set([facts.invoices.length, ...(reminders === undefined ? [] : [reminders])]),
    isAmount: (digits) =>
      Number(digits) >= SMALLEST_BARE_AMOUNT &&
      ledger.some(([currency, amounts]) => amounts.has(minorDigits(digits, exponentOf(currency), '.') ?? '')),
  };
});

/** "One is 21 days late, the other 8": a sentence that has counted true days already. */
function goesOnCounting(line: string, { days }: Known): boolean {
  const sentence = line.slice(line.search(/[^.!?]*$/));
  const counted = sentence.match(/\d+/g) ?? [];
  return counted.some((digits) => days.has(Number(digits))) && (foldLetters(sentence).match(WORDS) ?? []).some((word) => DAYS.has(word)); // prettier-ignore
}

function isKnown(text: string, mention: NumberMention, known: Known, marks: ReadonlySet<string>): boolean {
  const { written, start, end } = mention;
  if (known.names.has(written) || known.years.has(written)) return true;
  const [, joined = '', noun = ''] = JOINED.exec(written) ?? [];
  if (DAYS.has(foldLetters(noun))) return known.days.has(Number(joined));
  if (!/^\d{1,12}$/.test(written)) return false;
  if (isListMark(text, mention, marks)) return true;
  const value = Number(written);
  const near = (part: string): string[] => foldLetters(part).match(WORDS) ?? [];
  const next = near(text.slice(end, end + 40)).slice(0, 3);
  // "Guten Tag, diese 7 Rechnungen": a day of another line is no count of days.
  const line = text.slice(Math.max(text.lastIndexOf('\n', start - 1), start - FAR, 0), start);
  const previous = near(line).slice(IS_LABEL.test(line) ? 0 : -3);
  if (known.told.has(`${value} ${next[0] ?? ''}`)) return true;
  if (areWeeksOverdue(value, next[0] ?? '', known.days)) return true;
  // Japanese "the first of the two".
  if (next[0] === '件' && next[1] === '目' && value <= Math.max(...known.counts)) return true;
  if (next.slice(0, 2).some((word) => PERIODS.has(word))) return false;
  if (next.some((word) => DAYS.has(word))) return known.days.has(value);
  if (previous.some((word) => DAYS.has(word)) && known.days.has(value)) return true;
  if (DAYS.has(previous.at(-1) ?? '') && known.toCome.has(value)) return true;
  if (known.days.has(value) && goesOnCounting(line, known)) return true;
  return known.counts.has(value) || known.isAmount(written);
}

/** Where the customer's own name stands when it holds a percentage ("100% Bio"): such a name is covered nowhere else. */
function percentNames(text: string, { facts }: CheckFacts): Span[] {
  const name = plainText(facts.customerName).trim();
  if (!/[%‰]/.test(name) || !/\p{L}{2}/u.test(name)) return [];
  return placesOf(text, name).map((start) => ({ start, end: start + name.length }));
}

/** The quick look: nothing but what is covered holds a number, and nothing is counted in hundreds. */
const numbered = byLine((line) => line.match(/[%‰]|\p{N}/gu) ?? []);

function faultsOf(surface: Surface, input: CheckInput): string[] {
  if (numbered(surface.coveredLines).length === 0) return [];
  const { facts } = input;
  const known = { ...numbersOfLedger(facts), told: new Set(countsTold(input)) };
  const { credits = [], partPayments = [] } = facts.facts;
  const rows = facts.invoices.length + credits.length + partPayments.length;
  const { rest: text, ours, numbers } = surface;
  const marks = listMarks(text, rows);
  const names = percentNames(text, facts);
  const isNamed = ({ start, end }: Span): boolean => names.some((name) => name.start <= start && end <= name.end);
  const unknown = numbers.filter(
    (mention) =>
      !isNamed(mention) && !isKnown(text, mention, known, marks) && !isDaysCell({ rest: text, ours }, mention, facts),
  );
  const rest = coverSpans(text, names, STAND_IN.name);
  const percent = /[%‰]/.test(rest) ? (rest.match(/[^\s]{0,12} ?[%‰]/gu) ?? []) : [];
  return [...unknown.map(({ written }) => written), ...percent];
}

/** Every other number is known: days overdue, how many invoices, our own invoice numbers. Percentages never are. */
export const checkNumbers: Check = (input) => {
  const { facts, reading } = input;
  return verdict(
    'numbers',
    [
      ...reading.surfaces.flatMap((surface) => faultsOf(surface, input)),
      ...reading.phrases('percentWords'),
      ...countsInWords(reading, facts),
      ...timesGone(input).wrong.filter((found) => numbersIn(found).length > 0),
    ],
    'Every number is known from the ledger.',
    'These numbers are not known from the ledger: %. Only invoice numbers, days overdue and the count of invoices may appear.',
  );
};
