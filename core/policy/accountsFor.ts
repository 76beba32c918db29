import type { CalendarDate } from '../calendar/calendarDate';
import type { Invoice } from '../receivables/invoice';
import type { Payment } from '../receivables/payment';
import { indexAccounts, type AccountBalances } from './accountBalances';
import { applyContactLog } from './applyContactLog';
import type { ContactLog } from './indexContactLog';
import type { PolicySettings } from './policySettings';

/** The accounts as far as the policy asks about them; overdue sums leave out what the contact log shows as disputed. */
export function accountsFor({
  invoices,
  contactLog,
  payments,
  asOf,
  policy,
}: {
  invoices: readonly Invoice[];
  contactLog: ContactLog;
  payments?: readonly Payment[] | undefined;
  asOf: CalendarDate;
  policy: Pick<PolicySettings, 'minimumPer'>;
}): AccountBalances {
  if (policy.minimumPer === 'invoice') return indexAccounts({ invoices, payments });
  const known = invoices.map((invoice) => applyContactLog({ invoice, contactLog, asOf }));
  return indexAccounts({ invoices: known, payments, overdueBy: asOf });
}
