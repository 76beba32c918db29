import type { Hold } from './hold';
import { invoiceRecentlyReminded, lifetimeCap, recentlyEscalated, recentlyReminded } from './caps';
import { logged, promisePending, quietHours, recentReply, restDay, snoozed } from './passingHolds';
import { belowMinimum, paymentInFlight, unmatchedMoney } from './moneyHolds';
import {
  autoCollect,
  contactLogUnreadable,
  dispute,
  doNotContact,
  humanReview,
  ledgerUnclear,
  noRecipient,
  paymentPlan,
  sendUnconfirmed,
} from './standingHolds';

/** Every hold, the one that decides first: facts that need a person, then facts that pass, then the calendar. */
export const HOLDS: readonly Hold[] = [
  contactLogUnreadable,
  ledgerUnclear,
  sendUnconfirmed,
  doNotContact,
  logged('exclude', 'excluded', 'Excluded from reminders'),
  dispute,
  paymentPlan,
  autoCollect,
  paymentInFlight,
  unmatchedMoney,
  promisePending,
  snoozed,
  logged('hold', 'on_hold', 'On hold'),
  recentReply,
  humanReview,
  lifetimeCap,
  belowMinimum,
  noRecipient,
  recentlyReminded,
  invoiceRecentlyReminded,
  recentlyEscalated,
  restDay,
  quietHours,
];
