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

const NOTHING = { totals: [], asOf: '' as CheckFacts['asOf'] };

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
  return facts.invoices.flatMap((invoice) => {
    const bare = { ...facts.facts, partPayments: [], credits: [] };
    delete bare.promise;
    const isBalance = isAmountOf({ ...NOTHING, invoices: [invoice], facts: bare }, [invoice], decimalSign);
    return [
      ...(named.has(plainText(invoice.number).trim()) ? [] : [invoice.number]),
      ...(text.amounts.some(isBalance) ? [] : [`open amount of ${invoice.number}`]),
      ...(text.dates.some((date) => meansOneOf(date, new Set([invoice.dueDate])))
        ? []
        : [`due date of ${invoice.number}`]),
    ];
  });
}

/** Sentences and list lines, by their positions in the text. */
function sentencesOf(rest: string): { from: number; to: number }[] {
  return [...rest.matchAll(/[^\n.!?]+(?:[.!?](?![\s])[^\n.!?]*)*/g)].map((part) => ({
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
  return sentencesOf(text.rest).flatMap((sentence) => {
    const numbers = within(text.ours, sentence);
    const amounts = within(text.amounts, sentence);
    const dates = within(text.dates, sentence);
    return numbers.flatMap(({ number }, index) => {
      const own = (list: CheckFacts['invoices']): Invoices =>
        list.filter((one) => plainText(one.number).trim() === number);
      const invoices = own(facts.invoices);
      const mine = <Part extends { number: string }>(parts: readonly Part[]): Part[] =>
        parts.filter((part) => plainText(part.number).trim() === number);
      const parts = {
        ...facts.facts,
        partPayments: mine(facts.facts.partPayments),
        credits: mine(facts.facts.credits),
      };
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
