import { addDays, laterOf } from '../calendar/calendarDate';
import { formatMoney } from '../money/formatMoney';
import { money } from '../money/money';
import { parseAmount } from '../money/parseAmount';
import type { Contact, Reason, Tone } from '../receivables/sections/contact';
import { HOLDS } from './holds';
import { nextSendingDay } from './sendingDay';
import { dayText, daysText, reason, remark, situationOf, type DecideInput, type Situation } from './situation';

const NOT_OWED: Readonly<Record<string, string>> = {
  paid: 'It is paid.',
  void: 'It is void.',
  draft: 'It is still a draft.',
  written_off: 'It is written off.',
  credit: 'It is a credit note.',
};

/** Why there is nothing to write about at all, or undefined. */
function silence({ invoice, aging, policy, invoiceLog }: Situation): Reason | undefined {
  const closed = NOT_OWED[invoice.status];
  if (closed) return reason('not_owed', closed);
  if (parseAmount({ value: invoice.balance, currency: invoice.currency, field: 'balance' }).minor <= 0) {
    return reason('not_owed', 'Nothing is open on it.');
  }
  if (aging.stage !== 'not_due' && aging.stage !== 'upcoming') return undefined;
  const { daysOverdue } = aging;
  if (daysOverdue > 0) {
    return reason(aging.stage, `${daysText(daysOverdue)} overdue; the first overdue stage has not begun.`);
  }
  const due = daysOverdue === 0 ? 'Due today' : `Due in ${daysText(-daysOverdue)}`;
  if (aging.stage === 'not_due') return reason('not_due', `${due}.`);
  if (!policy.preDueNotice) return reason('upcoming', `${due}; notices before the due date are switched off.`);
  return invoice.reminderCount > 0 || invoiceLog?.lastReminderOn
    ? reason('already_notified', `${due}; the customer has had the notice.`)
    : undefined;
}

function brokenPromise({ invoice, aging, asOf, policy }: Situation): Reason | undefined {
  const { promise } = invoice;
  const isBroken = promise && aging.daysOverdue > 0 && asOf > addDays(promise.date, policy.promiseGraceDays);
  return isBroken
    ? reason('broken_promise', `The customer promised to pay on ${dayText(promise.date)} and has not.`)
    : undefined;
}

function partialDispute({ invoice, chased }: Situation): Reason | undefined {
  if (!invoice.dispute?.open || chased.minor === 0) return undefined;
  const balance = parseAmount({ value: invoice.balance, currency: invoice.currency, field: 'balance' });
  const disputed = money(invoice.currency, balance.minor - chased.minor);
  const [contested, rest] = [formatMoney(disputed, 'en'), formatMoney(chased, 'en')];
  return reason('partial_dispute', `${contested} is disputed and left out; ${rest} is chased.`);
}

/** What a reader should know, whatever was decided. */
function notes(situation: Situation): Reason[] {
  const { invoice, policy } = situation;
  const override = policy.capOverrides.find(({ customerId }) => customerId === invoice.customer.id);
  return [
    brokenPromise(situation),
    partialDispute(situation),
    invoice.dueDateEstimated
      ? reason('due_date_estimated', 'The ledger has no due date; it is estimated, so the stage stays friendly.')
      : undefined,
    override ? reason('cap_overridden', `The cap is lifted for this customer.${remark(override.reason)}`) : undefined,
  ].filter((note) => note !== undefined);
}

function action({ aging }: Situation): Reason {
  const { daysOverdue, stage } = aging;
  if (stage === 'escalate') {
    const question = 'ask the account owner what stands in the way';
    return reason('due_for_escalation', `${daysText(daysOverdue)} overdue: ${question}`);
  }
  if (stage !== 'upcoming') return reason('due_for_reminder', `${daysText(daysOverdue)} overdue: ${stage} reminder`);
  const due = daysOverdue === 0 ? 'Due today' : `Due in ${daysText(-daysOverdue)}`;
  return reason('due_for_reminder', `${due}: friendly notice`);
}

/** `firm` is never chosen here: a person may choose it. */
function toneOf({ aging, firstTimeLate }: Situation): Tone {
  const early = aging.stage === 'not_due' || aging.stage === 'upcoming' || aging.stage === 'friendly';
  return early || (aging.stage === 'direct' && firstTimeLate) ? 'friendly' : 'direct';
}

/** The first sending day after every hold has ended; undefined when one of them has no end. */
function endOf(holds: readonly Reason[], { asOf, policy, calendar }: Situation): Pick<Contact, 'notBefore'> {
  const ends = holds.map(({ until }) => until).filter((until) => until !== undefined);
  if (ends.length < holds.length) return {};
  return { notBefore: nextSendingDay(ends.reduce(laterOf, asOf), policy, calendar) };
}

/**
 * May we write to this customer about this invoice today, and if not, why and until when. Pure: the same facts give the
 * same answer, so it also serves as the recheck before sending. The deciding reason comes first, then all others that
 * apply; `until` is the first day a reason no longer holds. The cap looks at earlier contacts only: the other invoices
 * of the same run go into the same message.
 */
export function decideContact(input: DecideInput): Contact {
  const situation = situationOf(input);
  const { aging } = situation;
  const way = { channel: situation.channel, tone: toneOf(situation) };
  const nothing = silence(situation);
  if (nothing?.code === 'not_owed') return { decision: 'none', reasons: [nothing], ...way };
  const holds = HOLDS.map((hold) => hold(situation)).filter((found) => found !== undefined);
  const also = notes(situation);
  if (nothing) {
    return {
      decision: 'none',
      reasons: [nothing, ...holds.filter(({ code }) => code !== 'rest_day'), ...also],
      ...way,
    };
  }
  if (holds.length > 0) return { decision: 'hold', reasons: [...holds, ...also], ...endOf(holds, situation), ...way };
  const reasons = [action(situation), ...also];
  if (aging.stage === 'escalate') return { decision: 'escalate', reasons, ...way, channel: 'internal_note' };
  return { decision: 'send', reasons, ...way };
}
