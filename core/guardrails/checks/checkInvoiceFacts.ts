import { exponentOf } from '../../money/currency';
import { type Check, type CheckFacts } from '../checkInput';
import { decimalSignOf, ledgerAmounts, minorDigits, type AmountMention } from '../findAmounts';
import { meansOneOf } from '../findDates';
import { plainText } from '../foldText';
import { type Surface } from '../readMessage';
import { ledgerDates } from './checkDates';
import { verdict } from './verdict';

type Invoices = CheckFacts['invoices'];

function isAmountOf(facts: CheckFacts, invoices: Invoices, decimalSign: string): (mention: AmountMention) => boolean {
  const ledger = ledgerAmounts({ ...facts, invoices });
  return ({ digits, currencies }) =>
    [...ledger].some(([currency, amounts]) => {
      const minor = minorDigits(digits, exponentOf(currency), decimalSign);
      return (currencies === undefined || currencies.includes(currency)) && minor !== undefined && amounts.has(minor);
    });
}

/** The amounts of a text as digits of minor units, by the currencies each may be in. */
function writtenAmounts(text: Surface, currencies: Iterable<string>, decimalSign: string): Set<string> {
  const all = [...new Set(currencies)];
  return new Set(
    text.amounts.flatMap((mention) =>
      (mention.currencies ?? all).flatMap((currency) => {
        const digits = minorDigits(mention.digits, exponentOf(currency), decimalSign);
        return digits === undefined ? [] : [`${currency} ${digits}`];
      }),
    ),
  );
}

/** The days of a text that can be read in one way only; those without a year as "--11-16". */
function writtenDays(text: Surface): Set<string> {
  return new Set(text.dates.flatMap(({ readings }) => (new Set(readings).size === 1 ? readings.slice(0, 1) : [])));
}

/** What is not in the text at all: a number, its open amount, its due date. */
function missingFacts({
  text,
  facts,
  decimalSign,
}: {
  text: Surface;
  facts: CheckFacts;
  decimalSign: string;
}): string[] {
  const named = new Set(text.ours.map(({ number }) => number));
  const amounts = writtenAmounts(
    text,
    facts.invoices.map(({ currency }) => currency),
    decimalSign,
  );
  const days = writtenDays(text);
  return facts.invoices.flatMap(({ number, currency, balance, dueDate }) => {
    const digits = minorDigits(balance.replace('-', ''), exponentOf(currency), '.');
    return [
      ...(named.has(plainText(number).trim()) ? [] : [number]),
      ...(amounts.has(`${currency} ${digits}`) ? [] : [`open amount of ${number}`]),
      ...(days.has(dueDate) || days.has(`-${dueDate.slice(4)}`) ? [] : [`due date of ${number}`]),
    ];
  });
}

/** Rows by their number, so that a long list is gone through once. */
function byNumber<Row extends { number: string }>(rows: readonly Row[]): (number: string) => Row[] {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const key = plainText(row.number).trim();
    const same = found.get(key);
    if (same) same.push(row);
    else found.set(key, [row]);
  }
  return (number) => found.get(number) ?? [];
}

/** A Danish "kr." that goes on in small letters ends none. */
const SENTENCE = /[^\n.!?]+(?:(?:[.!?](?!\s)|(?<=\bkr)\.(?= ?[\p{Ll}(,]))[^\n.!?]*)*/gu;

/** Sentences and list lines, by their positions in the text. */
function sentencesOf(rest: string): { from: number; to: number }[] {
  return [...rest.matchAll(SENTENCE)].map((part) => ({
    from: part.index,
    to: part.index + part[0].length,
  }));
}

function within<Mention extends { start: number }>(
  mentions: readonly Mention[],
  part: { from: number; to: number },
): Mention[] {
  return mentions.filter(({ start }) => start >= part.from && start < part.to);
}

/** One number and one amount (or as many of each, in order) belong together; then the amount and date must be that invoice's. */
function swappedFacts({
  text,
  facts,
  decimalSign,
}: {
  text: Surface;
  facts: CheckFacts;
  decimalSign: string;
}): string[] {
  const invoicesOf = byNumber(facts.invoices);
  const partPaymentsOf = byNumber(facts.facts.partPayments);
  const creditsOf = byNumber(facts.facts.credits);
  return sentencesOf(text.rest).flatMap((sentence) => {
    const numbers = within(text.ours, sentence);
    const amounts = within(text.amounts, sentence);
    const dates = within(text.dates, sentence);
    return numbers.flatMap(({ number }, index) => {
      const invoices = invoicesOf(number);
      const parts = { ...facts.facts, partPayments: partPaymentsOf(number), credits: creditsOf(number) };
      const isMine = isAmountOf({ ...facts, facts: parts }, invoices, decimalSign);
      const pairedAmounts =
        numbers.length === 1 ? amounts : amounts.length === numbers.length ? amounts.slice(index, index + 1) : [];
      const pairedDates =
        numbers.length === 1 ? dates : dates.length === numbers.length ? dates.slice(index, index + 1) : [];
      const days = ledgerDates({ ...facts, invoices });
      return [
        ...pairedAmounts.filter((amount) => !isMine(amount)).map(({ written }) => `${written} beside ${number}`),
        ...(invoices.length ? pairedDates : [])
          .filter((date) => !meansOneOf(date, days))
          .map(({ written }) => `${written} beside ${number}`),
      ];
    });
  });
}

/** The text names every invoice with its open amount and due date, and puts none beside another's. */
export const checkInvoiceFacts: Check = ({ message, facts, reading: { text } }) => {
  const input = { text, facts, decimalSign: decimalSignOf(message.language) };
  return verdict(
    'invoice_facts',
    [...missingFacts(input), ...swappedFacts(input)],
    'Every invoice stands with its number, open amount and due date.',
    'Missing or mixed up: %. Every invoice needs its number, open amount and due date.',
  );
};
