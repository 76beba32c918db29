import { z } from 'zod/v4';
import { exponentOf } from '../money/currency';
import type { Money } from '../money/money';
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
  /** The stages it covers; empty means any. */
  stages: z.array(z.string()).default(['friendly']),
  /** The whole message must stay below this, in each of its currencies. */
  below: z.number().positive().default(500),
  /** An amount of its own for each of these currencies instead; then a message in any other currency needs a person. */
  belowPerCurrency: z.record(z.string(), z.number().positive()).default({}),
  maxRisk: z.enum(['low', 'medium', 'high']).default('low'),
  /** How many reminders may have gone before; 0 means only the first one is sent without a person. */
  maxEarlierReminders: z.number().int().min(0).default(0),
  /** How much payment history must stand behind the risk score. */
  minEvidence: z.enum(['none', 'thin', 'fair', 'good']).default('none'),
  /** Whether the very first message ever to a customer may leave; else somebody must have exchanged a word before. */
  allowFirstContact: z.boolean().default(true),
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
  /** True when mails with the customer are on record. */
  readonly knownToUs?: boolean | undefined;
}

/** Whether a message may leave without a person, and the sentence that says why or why not. */
export interface AutoSendVerdict {
  readonly allowed: boolean;
  readonly because: string;
}

const RISK_ORDER = ['low', 'medium', 'high'];
const EVIDENCE_ORDER = ['none', 'thin', 'fair', 'good'];

function isFirstContact({ invoice, knownToUs }: AutoSendInvoice): boolean {
  return !knownToUs && invoice.reminderCount === 0 && !invoice.lastReminderOn && !invoice.lastReplyOn;
}

/** What the rule does not cover about the customer and what was said before. */
function objectionToCustomer(item: AutoSendInvoice, rule: AutoSendRule): string | undefined {
  const { kind } = item.invoice.customer;
  const { reminderCount } = item.invoice;
  if (kind === 'consumer') return 'the customer is a consumer';
  if (kind === 'unknown' && !rule.allowUnknownKind) return 'the customer is not known to be a business';
  if (reminderCount > rule.maxEarlierReminders) {
    return reminderCount === 1 ? 'one reminder went before' : `${reminderCount} reminders went before`;
  }
  return !rule.allowFirstContact && isFirstContact(item) ? 'it would be the first message to this customer' : undefined;
}

/** The first thing about this invoice that the rule does not cover, or undefined. */
function objection(item: AutoSendInvoice, rule: AutoSendRule): string | undefined {
  const { invoice, aging, contact, risk } = item;
  if (contact.decision !== 'send') return `the decision is ${contact.decision}`;
  const aboutCustomer = objectionToCustomer(item, rule);
  if (aboutCustomer) return aboutCustomer;
  if (rule.stages.length > 0 && !rule.stages.includes(aging.stage)) return `the stage is ${aging.stage}`;
  if (aging.daysOverdue < rule.minDaysOverdue || aging.daysOverdue > rule.maxDaysOverdue) {
    return `${aging.daysOverdue} days overdue is outside ${rule.minDaysOverdue} to ${rule.maxDaysOverdue}`;
  }
  if (invoice.dueDateEstimated) return 'the due date is estimated';
  if (!risk) return 'there is no risk score';
  if (rule.minEvidence !== 'none' && EVIDENCE_ORDER.indexOf(risk.evidence) < EVIDENCE_ORDER.indexOf(rule.minEvidence)) {
    return `the payment history behind the risk score is ${risk.evidence}`;
  }
  return RISK_ORDER.indexOf(risk.band) > RISK_ORDER.indexOf(rule.maxRisk) ? `the risk is ${risk.band}` : undefined;
}

/** The amount of this currency under which a message may leave; undefined when the rule names other currencies only. */
function limitFor(currency: string, { below, belowPerCurrency }: AutoSendRule): number | undefined {
  return Object.keys(belowPerCurrency).length === 0 ? below : belowPerCurrency[currency];
}

/** Why the message asks for too much, or undefined. */
function tooLarge(totals: readonly Money[], rule: AutoSendRule): string | undefined {
  for (const total of totals) {
    const limit = limitFor(total.currency, rule);
    if (limit === undefined) return `The rule names no amount in ${total.currency}.`;
    if (total.minor >= limit * 10 ** exponentOf(total.currency)) {
      return `${formatMoney(total, 'en')} is not under ${limit} ${total.currency}.`;
    }
  }
  return undefined;
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
  const large = tooLarge(totals, rule);
  if (large) return refused(large);
  const amounts = totals.map((total) => formatMoney(total, 'en')).join(' and ');
  const what = invoices.length === 1 ? 'one invoice' : `${invoices.length} invoices`;
  return { allowed: true, because: `Rule "${rule.name}" covers it: ${what}, ${amounts}.` };
}
