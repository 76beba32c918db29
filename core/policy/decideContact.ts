import type { Contact, Reason, Tone } from '../receivables/sections/contact';
import { HOLDS } from './holds';
import { notesOn } from './notes';
import { allowedFrom, whenHeldUntil } from './notBefore';
import { daysText, reason, situationOf, type DecideInput, type Situation } from './situation';

const NOT_OWED: Readonly<Record<string, string>> = {
  paid: 'It is paid.',
  void: 'It is void.',
  draft: 'It is still a draft.',
  written_off: 'It is written off.',
  credit: 'It is a credit note.',
};

/** Why there is nothing to write about at all, or undefined. */
function silence({ invoice, balance, aging, policy, invoiceLog, repeat }: Situation): Reason | undefined {
  if (repeat === 'copy') {
    return reason('listed_twice', 'It is in the ledger more than once; another row of it counts.');
  }
  const closed = NOT_OWED[invoice.status];
  if (closed) return reason('not_owed', closed);
  if (balance.minor <= 0) {
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

function action({ aging }: Situation): Reason {
  const { daysOverdue, stage } = aging;
  if (stage === 'escalate') {
    const question = 'ask the account owner what stands in the way';
    return reason('due_for_escalation', `${daysText(daysOverdue)} overdue: ${question}`);
  }
  if (stage === 'human_review') {
    return reason('due_for_reminder', `${daysText(daysOverdue)} overdue: reminder that a person let go`);
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
  if (nothing?.code === 'not_owed' || nothing?.code === 'listed_twice')
    return { decision: 'none', reasons: [nothing], ...way };
  const holds: Reason[] = [];
  for (const hold of HOLDS) {
    const found = hold(situation);
    if (found) holds.push(found);
  }
  const also = notesOn(situation);
  if (nothing) {
    return {
      decision: 'none',
      reasons: [nothing, ...holds.filter(({ code }) => code !== 'rest_day'), ...also],
      ...way,
    };
  }
  if (holds.length > 0)
    return { decision: 'hold', reasons: [...holds, ...also], ...whenHeldUntil(holds, situation), ...way };
  const reasons = [action(situation), ...also];
  if (aging.stage === 'escalate') return { decision: 'escalate', reasons, ...way, channel: 'internal_note' };
  return { decision: 'send', reasons, ...allowedFrom(situation), ...way };
}
