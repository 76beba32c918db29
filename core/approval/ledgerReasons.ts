import { classifyAge } from '../aging/classifyAge';
import { DEFAULT_STAGE_TABLE } from '../aging/stageTable';
import type { CalendarDate } from '../calendar/calendarDate';
import type { CompanyCalendar } from '../calendar/companyCalendar';
import type { AccountBalances } from '../policy/accountBalances';
import { applyContactLog } from '../policy/applyContactLog';
import { dayFor, type Clock } from '../policy/customerClock';
import { decideContact } from '../policy/decideContact';
import type { ContactLog } from '../policy/indexContactLog';
import type { PolicySettings } from '../policy/policySettings';
import { REASON_CODES } from '../policy/reasonCodes';
import type { Invoice } from '../receivables/invoice';
import { stage as stageName } from '../receivables/sections/aging';
import type { Reason } from '../receivables/sections/contact';
import type { Draft, DraftInvoice } from '../receivables/sections/draft';
import { changedFacts, changedRecipient } from './ledgerChanges';
import type { ReviewItem } from './reviewItem';

/** What is known at the moment of sending. */
export interface Surroundings {
  asOf: CalendarDate;
  policy: PolicySettings;
  calendar: CompanyCalendar;
  accounts: AccountBalances;
  clock?: Clock | undefined;
  log: ContactLog;
  freshById: ReadonlyMap<string, readonly Invoice[]>;
}

const SILENCING: ReadonlySet<string> = new Set([...REASON_CODES.none, ...REASON_CODES.hold]);

function policyReasons(approved: DraftInvoice, fresh: Invoice, item: ReviewItem, around: Surroundings): Reason[] {
  const { policy, calendar, log, accounts, clock } = around;
  const asOf = dayFor({ customer: fresh.customer, asOf: around.asOf, clock, policy });
  const age = classifyAge({ dueDate: fresh.dueDate, asOf, stages: DEFAULT_STAGE_TABLE });
  // The reviewer approved this message at this stage; a night in the queue does not make it another message.
  const drafted = stageName.safeParse(approved.stage);
  const aging = { ...age, stage: drafted.success ? drafted.data : age.stage };
  // Whether notices leave before the due date was settled when this one was drafted and approved.
  const settled = { ...policy, preDueNotice: true };
  const facts = { invoice: fresh, aging, asOf, contactLog: log, accounts, calendar, clock };
  const byPerson = item.approval?.decision !== 'auto_approved';
  if (!byPerson && fresh.customer.kind === 'consumer') {
    const message = `${fresh.customer.name} is a consumer: a person approves every message.`;
    return [{ code: 'needs_person', message }];
  }
  const contact = decideContact({ ...facts, policy: settled, leavingNow: item.draft?.channel !== 'internal_note' });
  if (contact.decision === 'send') return [];
  const silencing = contact.reasons.filter(({ code }) => SILENCING.has(code));
  // `human_review` asks for a person; one has looked.
  const left = silencing.filter(({ code }) => !(byPerson && code === 'human_review'));
  if (left.length || silencing.length) return left;
  const forOwner = item.draft?.channel === 'internal_note';
  if (contact.decision === 'escalate' && (forOwner || byPerson)) return [];
  return [{ code: 'not_allowed', message: `Invoice ${approved.number}: the rules no longer allow this message.` }];
}

/** Why the ledger, the log or the policy of today forbids a message that was approved; empty when nothing does. */
export function ledgerReasons(item: ReviewItem & { draft: Draft }, around: Surroundings): Reason[] {
  return item.draft.invoices.flatMap((approved) => {
    const [fresh, ...others] = around.freshById.get(approved.id) ?? [];
    const name = `Invoice ${approved.number}`;
    if (!fresh) return [{ code: 'not_in_ledger', message: `${name} is not in the fresh ledger.` }];
    if (others.some((other) => JSON.stringify(other) !== JSON.stringify(fresh))) {
      return [
        { code: 'ledger_unclear', message: `${name} is in the fresh ledger more than once, with different facts.` },
      ];
    }
    if (item.invoice && item.invoice.customer.id !== fresh.customer.id) {
      return [{ code: 'customer_changed', message: `${name} belongs to another customer now.` }];
    }
    const changed = [
      ...changedFacts({
        approved,
        fresh: applyContactLog({ invoice: fresh, contactLog: around.log, asOf: around.asOf }),
      }),
      ...changedRecipient({ draft: item.draft, item, customer: fresh.customer }),
    ];
    return [...changed, ...policyReasons(approved, fresh, item, around)];
  });
}
