import { MONDAY_TO_FRIDAY, addBusinessDays } from '../../calendar/businessDays';
import { addDays, laterOf, type CalendarDate } from '../../calendar/calendarDate';
import { formatDate } from '../../calendar/formatDate';
import type { Reason } from '../../receivables/sections/contact';
import type { TriageLabel } from '../../receivables/sections/triage';
import { PROMISE_GRACE_DAYS } from '../summarizeHistory/followPromises';
import { WORD_HOLD_BUSINESS_DAYS } from '../summarizeHistory/holdsFromHistory';

/** How long a question of the customer rests on our desk before the invoice is looked at again, in business days. */
export const QUESTION_HOLD_BUSINESS_DAYS = 10;
/** How long a reply rests that nobody has understood yet, or an absence that names no day of return. */
export const REPLY_HOLD_BUSINESS_DAYS = 3;

/** What a reply says, as far as its holds depend on it. */
export interface LabelledReply {
  labels: readonly TriageLabel[];
  /** The day the reply was written. */
  on: CalendarDate;
  /** The days promised. */
  promised: readonly CalendarDate[];
  /** The first day back, when an absence note names one. */
  backOn?: CalendarDate;
}

type HoldRule = { code: string; said: string; act: string; businessDays?: number };

/** Without `businessDays` the hold lasts until a person lifts it: nobody may write on their own again. */
const RULES: Readonly<Partial<Record<TriageLabel, HoldRule>>> = {
  legal_or_insolvency: { code: 'legal', said: 'spoke of lawyers, courts or insolvency', act: 'Only a person writes to them from now on.' },
  dispute: { code: 'dispute', said: 'disputed an invoice', act: 'Settle it first.' },
  unsubscribe: { code: 'excluded', said: 'asked not to be written to', act: 'A person decides how to reach them.' },
  wrong_person: { code: 'wrong_person', said: 'named another contact', act: 'Correct the contact in the ledger.', businessDays: QUESTION_HOLD_BUSINESS_DAYS },
  says_paid: { code: 'says_paid', said: 'wrote that it is paid', act: 'Check the bank.', businessDays: WORD_HOLD_BUSINESS_DAYS },
  partial_payment: { code: 'partial_payment', said: 'wrote that a part is paid', act: 'Check the bank and agree on the rest.', businessDays: WORD_HOLD_BUSINESS_DAYS },
  asks_for_document: { code: 'document_requested', said: 'asked for a document', act: 'Send it.', businessDays: QUESTION_HOLD_BUSINESS_DAYS },
  plan_request: { code: 'plan_requested', said: 'asked for time or instalments', act: 'Agree on a plan or decline.', businessDays: QUESTION_HOLD_BUSINESS_DAYS },
  frustration: { code: 'needs_human', said: 'was annoyed with us', act: 'A person answers.', businessDays: QUESTION_HOLD_BUSINESS_DAYS },
  other: { code: 'recent_reply', said: 'wrote', act: 'Read that first.', businessDays: REPLY_HOLD_BUSINESS_DAYS },
}; // prettier-ignore

const dayText = (day: CalendarDate): string => formatDate(day, 'en-GB');
const later = (on: CalendarDate, days: number): CalendarDate => addBusinessDays(on, days, MONDAY_TO_FRIDAY);

function promiseHold({ on, promised }: LabelledReply): Reason {
  const [first, ...rest] = promised;
  if (first === undefined) {
    const message = `The customer wrote on ${dayText(on)} that they will pay, without naming a day. Ask for one.`;
    return { code: 'recent_reply', message, until: later(on, WORD_HOLD_BUSINESS_DAYS) };
  }
  const last = rest.reduce(laterOf, first);
  const message = `The customer promised to pay on ${dayText(last)} and has ${PROMISE_GRACE_DAYS} days of grace.`;
  return { code: 'promise_pending', message, until: addDays(last, PROMISE_GRACE_DAYS + 1) };
}

function absenceHold({ on, backOn }: LabelledReply): Reason {
  const until = backOn ?? later(on, REPLY_HOLD_BUSINESS_DAYS);
  const message = `An automatic reply of ${dayText(on)} says that nobody reads our mails there.`;
  return { code: 'out_of_office', message, until };
}

/** The hold of each label, in the order of the labels. `until` is the first day it no longer applies. */
export function impliedHolds(reply: LabelledReply): { label: TriageLabel; hold: Reason }[] {
  return reply.labels.map((label) => {
    if (label === 'promise') return { label, hold: promiseHold(reply) };
    const rule = RULES[label];
    if (label === 'out_of_office' || !rule) return { label, hold: absenceHold(reply) };
    const message = `On ${dayText(reply.on)} the customer ${rule.said}. ${rule.act}`;
    const until = rule.businessDays === undefined ? {} : { until: later(reply.on, rule.businessDays) };
    return { label, hold: { code: rule.code, message, ...until } };
  });
}
