import { exponentOf } from '../../money/currency';
import { type Check, type CheckFacts } from '../checkInput';
import { ledgerAmounts, minorDigits } from '../findAmounts';
import { type NumberMention } from '../findNumbers';
import { foldLetters } from '../foldText';
import { JAPANESE } from '../japaneseWriting';
import { PHRASE_TABLES } from '../phrases/languages';
import { type Surface } from '../readMessage';
import { countsInWords } from './numberWords';
import { verdict } from './verdict';

const WORDS = new RegExp(`[a-z]+|[${JAPANESE}]`, 'gu');
const DAYS = new Set(PHRASE_TABLES.flatMap((table) => table.dayWords.map(foldLetters)));
const PERIODS = new Set(PHRASE_TABLES.flatMap((table) => table.periodWords.map(foldLetters)));
/** A smaller whole number without a currency is a count or a day, not an amount. */
const SMALLEST_BARE_AMOUNT = 32;

interface Known {
  days: ReadonlySet<number>;
  counts: ReadonlySet<number>;
  isAmount: (digits: string) => boolean;
}

function knownNumbers(facts: CheckFacts): Known {
  const ledger = [...ledgerAmounts(facts)];
  const reminders = facts.facts.contact?.reminders;
  return {
    days: new Set(facts.invoices.map(({ daysOverdue }) => Math.abs(daysOverdue))),
    counts: new Set([facts.invoices.length, ...(reminders === undefined ? [] : [reminders])]),
    isAmount: (digits) =>
      Number(digits) >= SMALLEST_BARE_AMOUNT &&
      ledger.some(([currency, amounts]) => amounts.has(minorDigits(digits, exponentOf(currency), '.') ?? '')),
  };
}

function isListMark(text: string, { start, end, written }: NumberMention, rows: number): boolean {
  const first = /(?:^|\n) *$/.test(text.slice(Math.max(0, start - 20), start));
  return first && /^[.)] /.test(text.slice(end, end + 2)) && Number(written) <= rows;
}

function isKnown(text: string, mention: NumberMention, known: Known, rows: number): boolean {
  const { written, start, end } = mention;
  if (!/^\d{1,12}$/.test(written)) return false;
  if (isListMark(text, mention, rows)) return true;
  const value = Number(written);
  const near = (part: string): string[] => foldLetters(part).match(WORDS) ?? [];
  const next = near(text.slice(end, end + 40)).slice(0, 3);
  // "Guten Tag, diese 7 Rechnungen": a day of another line is no count of days.
  const line = text.slice(Math.max(text.lastIndexOf('\n', start - 1), start - 40, 0), start);
  const previous = near(line).slice(-3);
  if (next.slice(0, 2).some((word) => PERIODS.has(word))) return false;
  if (next.some((word) => DAYS.has(word))) return known.days.has(value);
  if (previous.some((word) => DAYS.has(word)) && known.days.has(value)) return true;
  return known.counts.has(value) || known.isAmount(written);
}

function faultsOf(surface: Surface, facts: CheckFacts, known: Known): string[] {
  const { credits = [], partPayments = [] } = facts.facts;
  const rows = facts.invoices.length + credits.length + partPayments.length;
  const unknown = surface.numbers.filter((mention) => !isKnown(surface.rest, mention, known, rows));
  const percent = /[%‰]/.test(surface.rest) ? (surface.rest.match(/[^\s]{0,12} ?[%‰]/gu) ?? []) : [];
  return [...unknown.map(({ written }) => written), ...percent];
}

/** Every other number is known: days overdue, how many invoices, our own invoice numbers. Percentages never are. */
export const checkNumbers: Check = ({ facts, reading }) => {
  const known = knownNumbers(facts);
  return verdict(
    'numbers',
    [
      ...reading.surfaces.flatMap((surface) => faultsOf(surface, facts, known)),
      ...reading.phrases('percentWords'),
      ...countsInWords(reading, facts),
    ],
    'Every number is known from the ledger.',
    'These numbers are not known from the ledger: %. Only invoice numbers, days overdue and the count of invoices may appear.',
  );
};
