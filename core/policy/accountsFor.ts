import type { CalendarDate } from '../calendar/calendarDate';
import type { Invoice } from '../receivables/invoice';
import { indexAccounts, type AccountBalances, type OpenCredit } from './accountBalances';
import { applyContactLog } from './applyContactLog';
import type { ContactLog } from './indexContactLog';
import type { PolicySettings } from './policySettings';

/** The accounts as far as the policy asks about them; overdue sums leave out what the contact log shows as disputed. */
export function accountsFor({
  invoices,
  contactLog,
  openCredits,
  asOf,
  policy,
}: {
  invoices: readonly Invoice[];
  contactLog: ContactLog;
  openCredits?: readonly OpenCredit[] | undefined;
  asOf: CalendarDate;
  policy: Pick<PolicySettings, 'minimumPer'>;
}): AccountBalances {
  if (policy.minimumPer === 'invoice') return indexAccounts({ invoices, openCredits });
  const known = invoices.map((invoice) => applyContactLog({ invoice, contactLog, asOf }));
  return indexAccounts({ invoices: known, openCredits, overdueBy: asOf });
}
