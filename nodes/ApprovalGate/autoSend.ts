import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import {
  autoSendRuleSchema,
  fingerprintOf,
  mayAutoSend,
  type Approval,
  type AutoSendRule,
  type ReviewItem,
} from '../../core';

/** The written rule of the node's settings; off unless someone switched it on. */
export function readAutoSendRule(context: IExecuteFunctions): AutoSendRule {
  const enabled = context.getNodeParameter('autoSend', 0, false) === true;
  const limits = context.getNodeParameter('autoSendRule', 0, {}) as IDataObject;
  return autoSendRuleSchema.parse({ ...limits, enabled });
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
}): IDataObject | undefined {
  const { draft, invoice, aging, contact, risk } = item;
  if (!rule.enabled || !draft || !invoice || !aging || !contact) return undefined;
  const [only, ...others] = draft.invoices;
  if (only?.id !== invoice.id || others.length > 0 || draft.checks.some(({ passed }) => !passed)) return undefined;
  const verdict = mayAutoSend({ invoices: [{ invoice, aging, contact, risk }], rule });
  if (!verdict.allowed) return undefined;
  const fingerprint = fingerprintOf(draft);
  const approval: Approval = { decision: 'auto_approved', by: rule.name, at, rule: verdict.because, fingerprint };
  return { approval, draft: { ...draft, fingerprint } } as unknown as IDataObject;
}
