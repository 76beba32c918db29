import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import {
  autoSendRuleSchema,
  fingerprintOf,
  mayAutoSend,
  readAmountLimits,
  toDecimal,
  type Approval,
  type AutoSendRule,
  type Draft,
  type ReviewItem,
} from '../../core';

/** The written rule of the node's settings; off unless someone switched it on. */
export function readAutoSendRule(context: IExecuteFunctions): AutoSendRule {
  const enabled = context.getNodeParameter('autoSend', 0, false) === true;
  const { amounts, ...limits } = context.getNodeParameter('autoSendRule', 0, {}) as IDataObject;
  const perCurrency = readAmountLimits({ text: String(amounts ?? ''), field: 'Below Amounts per Currency' });
  const belowPerCurrency = Object.fromEntries(
    [...perCurrency].map(([currency, amount]) => [currency, Number(toDecimal(amount))]),
  );
  return autoSendRuleSchema.parse({ ...limits, enabled, belowPerCurrency });
}

/** What the written rule approved. */
export interface Automatic {
  approval: Approval;
  draft: Draft;
  invoice: NonNullable<ReviewItem['invoice']>;
}

/** The approval the rule gives, or undefined when a person must look. Only a message about one known invoice qualifies. */
export function automaticApproval({
  item,
  rule,
  at,
}: {
  item: ReviewItem;
  rule: AutoSendRule;
  at: string;
}): Automatic | undefined {
  const { draft, invoice, aging, contact, risk, history } = item;
  if (!rule.enabled || !draft || !invoice || !aging || !contact || history?.needsHuman) return undefined;
  const [only, ...others] = draft.invoices;
  if (only?.id !== invoice.id || others.length > 0 || draft.checks.some(({ passed }) => !passed)) return undefined;
  const knownToUs = (history?.lastExchanges.length ?? 0) > 0;
  const verdict = mayAutoSend({ invoices: [{ invoice, aging, contact, risk, knownToUs }], rule });
  if (!verdict.allowed) return undefined;
  const fingerprint = fingerprintOf(draft);
  const approval: Approval = { decision: 'auto_approved', by: rule.name, at, rule: verdict.because, fingerprint };
  return { approval, draft: { ...draft, fingerprint }, invoice };
}
