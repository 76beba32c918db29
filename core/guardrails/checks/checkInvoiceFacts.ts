import { exponentOf } from '../../money/currency';
import { type Check, type CheckFacts } from '../checkInput';
import { decimalSignOf, ledgerAmounts, minorDigits, type AmountMention } from '../findAmounts';
import { meansOneOf, type DateMention } from '../findDates';
import { plainText } from '../foldText';
import { groupMentions, type MentionGroup } from '../groupMentions';
import { type Surface } from '../readMessage';
import { ledgerDates } from './checkDates';
import { verdict } from './verdict';

type Invoices = CheckFacts['invoices'];

/** The amount as "EUR 123450" for every currency it may be in. */
function keysOf({ digits, currencies }: AmountMention, known: readonly string[], decimalSign: string): string[] {
  return (currencies ?? known).flatMap((currency) => {
    const minor = minorDigits(digits, exponentOf(currency), decimalSign);
    return minor === undefined ? [] : [`${currency} ${minor}`];
  });
}

interface Reading {
  text: Surface;
  facts: CheckFacts;
  decimalSign: string;
  /** Currencies of the ledger: an amount without a mark may be in any of them. */
  currencies: readonly string[];
}

/** What is not in the text at all: a number, its open amount, its due date. */
function missingFacts({ text, facts, decimalSign, currencies }: Reading): string[] {
  const named = new Set(text.ours.map(({ number }) => number));
  const amounts = new Set(text.amounts.flatMap((mention) => keysOf(mention, currencies, decimalSign)));
  const days = new Set(text.dates.flatMap(({ readings }) => (readings.length === 1 ? readings : [])));
  return facts.invoices.flatMap(({ number, currency, balance, dueDate }) => {
    const minor = minorDigits(balance.replace('-', ''), exponentOf(currency), '.');
    return [
      ...(named.has(plainText(number).trim()) ? [] : [number]),
      ...(amounts.has(`${currency} ${minor}`) ? [] : [`open amount of ${number}`]),
      ...(days.has(dueDate) || days.has(`-${dueDate.slice(4)}`) ? [] : [`due date of ${number}`]),
    ];
  });
}

const sameNumber =
  (number: string) =>
  (one: { number: string }): boolean =>
    plainText(one.number).trim() === number;

/** An amount or date beside the number of an invoice that it does not belong to. */
function foreignFacts({ number, amounts, dates }: MentionGroup, { facts, decimalSign, currencies }: Reading): string[] {
  const invoices: Invoices = facts.invoices.filter(sameNumber(number));
  const { partPayments, credits } = facts.facts;
  const own = {
    ...facts,
    invoices,
    facts: {
      ...facts.facts,
      partPayments: partPayments.filter(sameNumber(number)),
      credits: credits.filter(sameNumber(number)),
    },
  };
  const allowed = new Set(
    [...ledgerAmounts(own)].flatMap(([currency, known]) => [...known].map((minor) => `${currency} ${minor}`)),
  );
  const days = ledgerDates(own);
  const isMine = (amount: AmountMention): boolean =>
    keysOf(amount, currencies, decimalSign).some((key) => allowed.has(key));
  return [
    ...amounts.filter((amount) => !isMine(amount)),
    ...(invoices.length > 0 ? dates : []).filter((date) => !meansOneOf(date, days)),
  ].map(({ written }) => `${written} beside ${number}`);
}

/**
 * Invoices that only ever stand beside days other than their due date: today's date is a fact of the message, but no due
 * date. A day that stands beside no number may be meant for any of them.
 */
function misdated({ text, facts }: Reading, groups: readonly MentionGroup[]): string[] {
  const dealt = new Set(groups.flatMap(({ dates }) => dates));
  const loose = text.dates.filter((date) => !dealt.has(date));
  const beside = new Map<string, DateMention[]>();
  for (const { number, dates } of groups) beside.set(number, [...(beside.get(number) ?? []), ...dates]);
  return facts.invoices.flatMap(({ number, dueDate }) => {
    const own = beside.get(plainText(number).trim()) ?? [];
    const days = new Set([dueDate]);
    const isDated = own.length === 0 || [...own, ...loose].some((date) => meansOneOf(date, days));
    return isDated ? [] : [`due date of ${number}`];
  });
}

/** The text names every invoice with its open amount and due date, and puts none beside another's. */
export const checkInvoiceFacts: Check = ({ message, facts, reading: { text } }) => {
  const decimalSign = decimalSignOf(message.language);
  const reading = { text, facts, decimalSign, currencies: [...ledgerAmounts(facts).keys()] };
  const groups = groupMentions(text);
  return verdict(
    'invoice_facts',
    [
      ...new Set([
        ...missingFacts(reading),
        ...misdated(reading, groups),
        ...groups.flatMap((group) => foreignFacts(group, reading)),
      ]),
    ],
    'Every invoice stands with its number, open amount and due date.',
    'Missing or mixed up: %. Every invoice needs its number, open amount and due date.',
  );
};
