import type { Hold } from './hold';
import {
  logged,
  promisePending,
  recentlyEscalated,
  recentlyReminded,
  recentReply,
  restDay,
  snoozed,
} from './passingHolds';
import {
  autoCollect,
  belowMinimum,
  contactLogUnreadable,
  dispute,
  doNotContact,
  humanReview,
  noRecipient,
  paymentPlan,
  sendUnconfirmed,
} from './standingHolds';

/** Every hold, the one that decides first: facts that need a person, then facts that pass, then the calendar. */
export const HOLDS: readonly Hold[] = [
  contactLogUnreadable,
  sendUnconfirmed,
  doNotContact,
  logged('exclude', 'excluded', 'Excluded from reminders'),
  dispute,
  paymentPlan,
  autoCollect,
  promisePending,
  snoozed,
  logged('hold', 'on_hold', 'On hold'),
  recentReply,
  humanReview,
  belowMinimum,
  noRecipient,
  recentlyReminded,
  recentlyEscalated,
  restDay,
];
