import { isOpenItem, totalsByBucket, type AgedTotal } from '../aging/totals';
import type { CalendarDate } from '../calendar/calendarDate';
import type { AgingBucket } from '../receivables/sections/aging';
import { figuresPerCurrency, largestFirst, type AccountLine, type CurrencyFigures } from './accountLine';
import { accountsOf, type DigestItem } from './digestItem';
import { expectedPayments, type ExpectedPayments } from './expectedPayments';
import { nextActions, type NextAction } from './nextActions';
import { openDisputes, type DisputeLine } from './openDisputes';
import { repeatedLatePayers, type LatePayer } from './repeatedLatePayers';

/** The week's figures for the people who run the business. Amounts are per currency and never added across. */
export interface WeeklyDigest {
  readonly asOf: CalendarDate;
  readonly outstanding: readonly CurrencyFigures[];
  readonly overdue: readonly CurrencyFigures[];
  readonly buckets: readonly AgedTotal<AgingBucket>[];
  /** The customers who owe most that is overdue, per currency. */
  readonly top: readonly AccountLine[];
  /** Customers whose account owner, or another person, must look before anything is sent. */
  readonly ownerReview: readonly AccountLine[];
  readonly repeatedLatePayers: readonly LatePayer[];
  readonly expected: ExpectedPayments;
  readonly disputes: readonly DisputeLine[];
  readonly nextActions: readonly NextAction[];
}

/** How long the lists are, and how far ahead payments are expected, in days. */
export interface DigestSettings {
  readonly most: number;
  readonly daysAhead: number;
}

function needsOwner({ aging, contact }: DigestItem): boolean {
  return aging.stage === 'escalate' || aging.stage === 'human_review' || contact?.decision === 'escalate';
}

/** The first `most` lines of each currency. */
function firstPerCurrency(lines: readonly AccountLine[], most: number): AccountLine[] {
  const taken = new Map<string, number>();
  return lines.filter(({ currency }) => {
    const count = (taken.get(currency) ?? 0) + 1;
    taken.set(currency, count);
    return count <= most;
  });
}

/**
 * Adds up a classified ledger for the week. Only open items count: paid, void, draft and written-off documents and
 * credit notes are no receivables. The order of the input changes nothing but the order of the disputes.
 */
export function writeWeeklyDigest({
  items,
  asOf,
  settings: { most, daysAhead },
}: {
  items: readonly DigestItem[];
  asOf: CalendarDate;
  settings: DigestSettings;
}): WeeklyDigest {
  const open = items.filter(({ invoice }) => isOpenItem(invoice));
  const overdue = open.filter(({ aging }) => aging.daysOverdue > 0);
  const accounts = accountsOf(open);
  const linesFor = (chosen: readonly DigestItem[]) => largestFirst(accountsOf(chosen));
  return {
    asOf,
    outstanding: figuresPerCurrency(open),
    overdue: figuresPerCurrency(overdue),
    buckets: totalsByBucket(open),
    top: firstPerCurrency(linesFor(overdue), most),
    ownerReview: linesFor(open.filter(needsOwner)),
    repeatedLatePayers: repeatedLatePayers(accounts),
    expected: expectedPayments({ items: open, asOf, daysAhead }),
    disputes: openDisputes(open),
    nextActions: nextActions(accounts, most),
  };
}
