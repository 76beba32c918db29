/**
 * Every code a `contact` reason can carry. The first group means there is nothing to write about, the second keeps us
 * silent for now, the third says what is done, the last adds what a reader should know.
 */
export const REASON_CODES = {
  none: ['not_owed', 'listed_twice', 'not_due', 'upcoming', 'already_notified'],
  hold: [
    'contact_log_unreadable',
    'ledger_unclear',
    'send_unconfirmed',
    'do_not_contact',
    'excluded',
    'dispute',
    'payment_plan',
    'auto_collect',
    'payment_in_flight',
    'unmatched_money',
    'promise_pending',
    'snoozed',
    'on_hold',
    'recent_reply',
    'human_review',
    'lifetime_cap',
    'below_minimum',
    'no_recipient',
    'recently_reminded',
    'invoice_recently_reminded',
    'recently_escalated',
    'rest_day',
    'quiet_hours',
  ],
  act: ['due_for_reminder', 'due_for_escalation'],
  note: [
    'broken_promise',
    'partial_dispute',
    'due_date_estimated',
    'cap_overridden',
    'open_credit',
    'reviewed',
    'consumer_rules',
  ],
} as const;
export type ReasonCode = (typeof REASON_CODES)[keyof typeof REASON_CODES][number];
