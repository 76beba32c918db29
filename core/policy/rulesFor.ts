import type { SendingHours } from '../calendar/sendingHours';
import type { Customer } from '../receivables/invoice';
import type { PolicySettings } from './policySettings';

const later = (left: string, right: string): string => (left > right ? left : right);
const earlier = (left: string, right: string): string => (left < right ? left : right);

/** Both must allow an hour; where they share none, the person's own protection counts. */
function commonHours(hours: SendingHours | undefined, consumer: SendingHours): SendingHours {
  if (!hours) return consumer;
  const common = { from: later(hours.from, consumer.from), until: earlier(hours.until, consumer.until) };
  return common.from < common.until ? common : consumer;
}

/** The policy as it applies to one customer: for a consumer the stricter of the general and the consumer limits. */
export function rulesFor({ policy, customer }: { policy: PolicySettings; customer: Customer }): PolicySettings {
  if (customer.kind !== 'consumer') return policy;
  const { consumer } = policy;
  return {
    ...policy,
    reminderEveryBusinessDays: Math.max(policy.reminderEveryBusinessDays, consumer.reminderEveryBusinessDays),
    maxRemindersPerInvoice: Math.min(policy.maxRemindersPerInvoice, consumer.maxRemindersPerInvoice),
    sendingHours: commonHours(policy.sendingHours, consumer.sendingHours),
  };
}
