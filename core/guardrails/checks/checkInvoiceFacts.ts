import { exponentOf } from '../../money/currency';
import { type Check, type CheckFacts } from '../checkInput';
import { decimalSignOf, ledgerAmounts, minorDigits, type AmountMention } from '../findAmounts';
import { meansOneOf, type DateMention } from '../findDates';
import { plainText } from '../foldText';
import { groupMentions, type MentionGroup } from '../groupMentions';
import { type Surface } from '../readMessage';
import { onceFor } from '../remember';
import { ledgerDates } from './checkDates';
import { verdict } from './verdict';

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

type Numbered = Pick<CheckFacts, 'invoices'> & Pick<CheckFacts['facts'], 'partPayments' | 'credits'>;

/** Invoices, part payments and credits by their number, once for a message: it may list hundreds. */
const byNumber = onceFor(({ invoices, facts: { partPayments, credits } }: CheckFacts) => {
  const groups = new Map<string, { [Key in keyof Numbered]: Numbered[Key][number][] }>();
  const of = ({ number }: { number: string }) => {
    const key = plainText(number).trim();
    const group = groups.get(key) ?? { invoices: [], partPayments: [], credits: [] };
    groups.set(key, group);
    return group;
  };
  for (const invoice of invoices) of(invoice).invoices.push(invoice);
  for (const part of partPayments) of(part).partPayments.push(part);
  for (const credit of credits) of(credit).credits.push(credit);
  return groups as ReadonlyMap<string, Numbered>;
});

const NOTHING_KNOWN: Numbered = { invoices: [], partPayments: [], credits: [] };

/** An amount or date beside the number of an invoice that it does not belong to. */
function foreignFacts({ number, amounts, dates }: MentionGroup, { facts, decimalSign, currencies }: Reading): string[] {
  if (amounts.length + dates.length === 0) return [];
  const { invoices, partPayments, credits } = byNumber(facts).get(number) ?? NOTHING_KNOWN;
  const own = { ...facts, invoices, facts: { ...facts.facts, partPayments, credits } };
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
