import { formatDate } from '../calendar/formatDate';
import type { CurrencyAmount } from '../receivables/fields';
import { showAmount, showList, showPromise } from './showFacts';
import { isOverdue, type WriteInput } from './writeInput';

type Numbered = { number: string } & CurrencyAmount;

/** More part payments in one sentence could not be read at one go. */
const MOST_IN_SENTENCE = 3;

function inThrees<Item>(items: readonly Item[]): Item[][] {
  const groups: Item[][] = [];
  for (let at = 0; at < items.length; at += MOST_IN_SENTENCE) groups.push(items.slice(at, at + MOST_IN_SENTENCE));
  return groups;
}

/** Money we know of: part payments received, credit not yet used, a promised payment that has not come. */
function aboutMoney({ facts, reader: { wording, locale } }: WriteInput): string[] {
  const show = (part: Numbered) => ({ number: part.number, amount: showAmount(part, locale) });
  const list = (parts: readonly Numbered[], word: (part: { number: string; amount: string }) => string): string =>
    showList(
      parts.map((part) => word(show(part))),
      locale,
    );
  return [
    ...inThrees(facts.partPayments).map((some) => wording.thanksFor(list(some, wording.partPayment))),
    ...(facts.credits.length > 0 ? [wording.creditsOpen(list(facts.credits, wording.credit))] : []),
    ...(facts.promise ? [wording.brokenPromise(showPromise(facts.promise, locale))] : []),
  ];
}

/** Other invoices the customer told us about, which this message does not ask for. */
function aboutOthers({ facts: { elsewhere }, reader: { wording, locale } }: WriteInput, inCall: boolean): string[] {
  if (!elsewhere) return [];
  const named = (numbers: readonly string[]) => ({ list: showList(numbers, locale), count: numbers.length, inCall });
  return [
    ...elsewhere.promises.map(({ numbers, date }) =>
      wording.elsewhere.promise({ ...named(numbers), date: formatDate(date, locale) }),
    ),
    ...(elsewhere.disputes.length > 0 ? [wording.elsewhere.dispute(named(elsewhere.disputes))] : []),
  ];
}

/** The message before this one, when the record names its day; a light reminder does not count up. */
function aboutContact({ facts, invoices, tone, reader: { wording, locale } }: WriteInput): string[] {
  const day = facts.contact?.lastReminderOn;
  if (day === undefined || tone === 'friendly') return [];
  return [wording.previousReminder({ date: formatDate(day, locale), count: invoices.length })];
}

/** A kind word for who always paid on time, or matters to us. */
function kindWord({ standing, tone, reader: { wording } }: WriteInput): string[] {
  if (standing.alwaysOnTime) return [wording.firstTimeLate];
  return standing.vip && tone !== 'friendly' ? [wording.valued] : [];
}

/**
 * What we know and say kindly, one sentence each: the message before, part payments, credit, a promise that has not been
 * kept, other invoices the customer told us about, and a kind word. A notice before the due date speaks of money and other
 * invoices only. `inCall` when a colleague says it.
 */
export function acknowledge(input: WriteInput, { inCall }: { inCall: boolean }): string[] {
  const late = isOverdue(input);
  return [
    ...(late ? aboutContact(input) : []),
    ...aboutMoney(input),
    ...aboutOthers(input, inCall),
    ...(late ? kindWord(input) : []),
  ];
}
