import { z } from 'zod/v4';
import { exponentOf } from '../money/currency';
import { formatMoney } from '../money/formatMoney';
import { totalsPerCurrency } from '../money/money';
import { chasedAmount } from '../receivables/chasedAmount';
import type { Invoice } from '../receivables/invoice';
import type { Aging } from '../receivables/sections/aging';
import type { Contact } from '../receivables/sections/contact';
import type { Risk } from '../receivables/sections/risk';

/**
 * The written rule under which a message may leave without a person. It is off unless someone switches it on, and then
 * covers a first reminder, 1 to 3 days overdue, under 500 in the invoice's currency, at low risk.
 */
export const autoSendRuleSchema = z.object({
  enabled: z.boolean().default(false),
  name: z.string().default('First small reminder'),
  minDaysOverdue: z.number().int().min(1).default(1),
  maxDaysOverdue: z.number().int().min(1).default(3),
  /** The whole message must stay below this, in each of its currencies. */
  below: z.number().positive().default(500),
  maxRisk: z.enum(['low', 'medium', 'high']).default('low'),
  /** How many reminders may have gone before; 0 means only the first one is sent without a person. */
  maxEarlierReminders: z.number().int().min(0).default(0),
  /** Ledgers seldom say whether a customer is a business; without this, an unknown customer needs a person. */
  allowUnknownKind: z.boolean().default(false),
});
export type AutoSendRule = z.infer<typeof autoSendRuleSchema>;

/** The rule a new user starts with: off. */
export const DEFAULT_AUTO_SEND_RULE: AutoSendRule = autoSendRuleSchema.parse({});

/** One invoice of the message to judge. Without a risk section the message needs a person. */
export interface AutoSendInvoice {
  readonly invoice: Invoice;
  readonly aging: Aging;
  readonly contact: Contact;
  readonly risk?: Risk | undefined;
}

/** Whether a message may leave without a person, and the sentence that says why or why not. */
export interface AutoSendVerdict {
  readonly allowed: boolean;
  readonly because: string;
}

const RISK_ORDER = ['low', 'medium', 'high'];

/** The first thing about this invoice that the rule does not cover, or undefined. */
function objection({ invoice, aging, contact, risk }: AutoSendInvoice, rule: AutoSendRule): string | undefined {
  const { kind } = invoice.customer;
  if (contact.decision !== 'send') return `the decision is ${contact.decision}`;
  if (kind === 'consumer') return 'the customer is a consumer';
  if (kind === 'unknown' && !rule.allowUnknownKind) return 'the customer is not known to be a business';
  if (aging.daysOverdue < rule.minDaysOverdue || aging.daysOverdue > rule.maxDaysOverdue) {
    return `${aging.daysOverdue} days overdue is outside ${rule.minDaysOverdue} to ${rule.maxDaysOverdue}`;
  }
  if (invoice.reminderCount > rule.maxEarlierReminders) {
    return invoice.reminderCount === 1 ? 'one reminder went before' : `${invoice.reminderCount} reminders went before`;
  }
  if (invoice.dueDateEstimated) return 'the due date is estimated';
  if (!risk) return 'there is no risk score';
  return RISK_ORDER.indexOf(risk.band) > RISK_ORDER.indexOf(rule.maxRisk) ? `the risk is ${risk.band}` : undefined;
}

/** Judges one message with all its invoices: a single invoice outside the rule sends the whole message to a person. */
export function mayAutoSend({
  invoices,
  rule,
}: {
  invoices: readonly AutoSendInvoice[];
  rule: AutoSendRule;
}): AutoSendVerdict {
  const refused = (because: string): AutoSendVerdict => ({ allowed: false, because });
  if (!rule.enabled) return refused('The auto-send rule is off.');
  if (invoices.length === 0) return refused('The message has no invoices.');
  for (const item of invoices) {
    const found = objection(item, rule);
    if (found) return refused(`Invoice ${item.invoice.number}: ${found}.`);
  }
  const totals = totalsPerCurrency(invoices.map(({ invoice }) => chasedAmount({ invoice })));
  const large = totals.find(({ currency, minor }) => minor >= rule.below * 10 ** exponentOf(currency));
  if (large) return refused(`${formatMoney(large, 'en')} is not under ${rule.below} ${large.currency}.`);
  const amounts = totals.map((total) => formatMoney(total, 'en')).join(' and ');
  const what = invoices.length === 1 ? 'one invoice' : `${invoices.length} invoices`;
  return { allowed: true, because: `Rule "${rule.name}" covers it: ${what}, ${amounts}.` };
}
