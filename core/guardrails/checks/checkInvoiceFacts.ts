import { type CalendarDate } from '../../calendar/calendarDate';
import { exponentOf } from '../../money/currency';
import { type CurrencyAmount } from '../../receivables/fields';
import { type Check, type CheckFacts } from '../checkInput';
import { decimalSignOf, ledgerAmounts, minorDigits, type AmountMention } from '../findAmounts';
import { meansOneOf, type DateMention } from '../findDates';
import { plainText } from '../foldText';
import { groupMentions, type MentionGroup } from '../groupMentions';
import { type ReadLine } from '../readLines';
import { onceFor } from '../remember';
import { verdict } from './verdict';

/** The amount as "EUR 123450" for every currency it may be in. */
function keysOf({ digits, currencies }: AmountMention, known: readonly string[], decimalSign: string): string[] {
  return (currencies ?? known).flatMap((currency) => {
    const minor = minorDigits(digits, exponentOf(currency), decimalSign);
    return minor === undefined ? [] : [`${currency} ${minor}`];
  });
}

const keyOf = ({ currency, amount }: CurrencyAmount): string =>
  `${currency} ${minorDigits(amount.replace('-', ''), exponentOf(currency), '.')}`;

interface Reading {
  lines: readonly ReadLine[];
  facts: CheckFacts;
  decimalSign: string;
  /** Currencies of the ledger: an amount without a mark may be in any of them. */
  currencies: readonly string[];
}

/** What is not in the text at all: a number, its open amount, its due date. */
function missingFacts({ lines, facts, decimalSign, currencies }: Reading): string[] {
  const named = new Set(lines.flatMap(({ ours }) => ours.map(({ number }) => number)));
  const amounts = new Set(lines.flatMap((line) => line.amounts.flatMap((one) => keysOf(one, currencies, decimalSign))));
  const days = new Set(
    lines.flatMap(({ dates }) => dates.flatMap(({ readings }) => (readings.length === 1 ? readings : []))),
  );
  return facts.invoices.flatMap(({ number, currency, balance, dueDate }) => {
    return [
      ...(named.has(plainText(number).trim()) ? [] : [number]),
      ...(amounts.has(keyOf({ currency, amount: balance })) ? [] : [`open amount of ${number}`]),
      ...(days.has(dueDate) || days.has(`-${dueDate.slice(4)}`) ? [] : [`due date of ${number}`]),
    ];
  });
}

/** Amounts as "EUR 123450" and days that may stand beside a number. */
interface Allowed {
  isInvoice: boolean;
  amounts: string[];
  days: CalendarDate[];
}

/** What may stand beside any number: the totals, what was promised, and every day but due dates. */
const allowedAnywhere = onceFor(({ totals, asOf, facts }: CheckFacts): Allowed => {
  const { promise, contact, elsewhere } = facts;
  const { amount, currency } = promise ?? {};
  const days = [asOf, promise?.date, contact?.lastReminderOn, contact?.lastReplyOn];
  return {
    isInvoice: false,
    amounts: [...totals, ...(amount && currency ? [{ amount, currency }] : [])].map(keyOf),
    days: [...days, ...(elsewhere?.promises ?? []).map(({ date }) => date)].filter((day) => day !== undefined),
  };
});

/** What may stand beside an invoice, part payment or credit, by number, once for a message: it may list hundreds. */
const allowedByNumber = onceFor((facts: CheckFacts): ReadonlyMap<string, Allowed> => {
  const byNumber = new Map<string, Allowed>();
  const of = (number: string): Allowed => {
    const key = plainText(number).trim();
    const allowed = byNumber.get(key) ?? { isInvoice: false, amounts: [], days: [] };
    byNumber.set(key, allowed);
    return allowed;
  };
  const { promise, partPayments, credits } = facts.facts;
  for (const { number, currency, balance, dueDate } of facts.invoices) {
    const allowed = of(number);
    allowed.isInvoice = true;
    allowed.amounts.push(keyOf({ currency, amount: balance }));
    // A promise that names no currency is of the invoice's own.
    if (promise?.amount && !promise.currency) allowed.amounts.push(keyOf({ currency, amount: promise.amount }));
    allowed.days.push(dueDate);
  }
  for (const part of [...partPayments, ...credits]) of(part.number).amounts.push(keyOf(part));
  return byNumber;
});

/** An amount or date beside the number of an invoice that it does not belong to. */
function foreignFacts({ number, amounts, dates }: MentionGroup, { facts, decimalSign, currencies }: Reading): string[] {
  if (amounts.length + dates.length === 0) return [];
  const anywhere = allowedAnywhere(facts);
  const own = allowedByNumber(facts).get(number);
  const isMine = (amount: AmountMention): boolean =>
    keysOf(amount, currencies, decimalSign).some((key) => anywhere.amounts.includes(key) || own?.amounts.includes(key));
  const days = own?.isInvoice && dates.length > 0 ? [...anywhere.days, ...own.days] : [];
  return [
    ...amounts.filter((amount) => !isMine(amount)),
    ...(own?.isInvoice ? dates : []).filter((date) => !meansOneOf(date, days)),
  ].map(({ written }) => `${written} beside ${number}`);
}

/**
 * Invoices that only ever stand beside days other than their due date: today's date is a fact of the message, but no due
 * date. A day that stands beside no number may be meant for any of them.
 */
function misdated({ facts }: Reading, { groups, loose }: ReturnType<typeof groupMentions>): string[] {
  const beside = new Map<string, DateMention[]>();
  for (const { number, dates } of groups) beside.set(number, [...(beside.get(number) ?? []), ...dates]);
  return facts.invoices.flatMap(({ number, dueDate }) => {
    const own = beside.get(plainText(number).trim()) ?? [];
    const days = [dueDate];
    const isDated = own.length === 0 || [...own, ...loose].some((date) => meansOneOf(date, days));
    return isDated ? [] : [`due date of ${number}`];
  });
}

/** The text names every invoice with its open amount and due date, and puts none beside another's. */
export const checkInvoiceFacts: Check = ({ message, facts, reading: { text } }) => {
  const decimalSign = decimalSignOf(message.language);
  const reading = { lines: text.lines, facts, decimalSign, currencies: [...ledgerAmounts(facts).keys()] };
  const grouped = groupMentions(text.lines);
  return verdict(
    'invoice_facts',
    [
      ...new Set([
        ...missingFacts(reading),
        ...misdated(reading, grouped),
        ...grouped.groups.flatMap((group) => foreignFacts(group, reading)),
      ]),
    ],
    'Every invoice stands with its number, open amount and due date.',
    'Missing or mixed up: %. Every invoice needs its number, open amount and due date.',
  );
};
