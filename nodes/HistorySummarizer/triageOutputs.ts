import type { ExpressionString, INodeExecutionData } from 'n8n-workflow';
import { TRIAGE_LABELS } from '../../core';
import { CHAT_MODEL_INPUT } from '../shared/model/modelProperties';

const named = (label: string): string => label.replace(/_/g, ' ').replace(/^./, (first) => first.toUpperCase());
const described = JSON.stringify(TRIAGE_LABELS.map((label) => ({ type: 'main', displayName: named(label) })));

/** Replies come first when they are triaged, invoices when accounts are summarized; the other input is optional. A digest has one. */
export const inputsExpression: ExpressionString = `={{ $parameter["operation"] === "weeklyDigest" ? ["main"] : ($parameter["operation"] === "triageReply" ? [{ type: "main", displayName: "Replies" }, { type: "main", displayName: "Invoices" }] : [{ type: "main", displayName: "Invoices" }, { type: "main", displayName: "Messages" }]).concat($parameter["writer"] === "chatModel" ? [${CHAT_MODEL_INPUT}] : []) }}`;

/** One output, or one per label in the order of gravity. */
export const outputsExpression: ExpressionString = `={{ $parameter["operation"] === "triageReply" && $parameter["outputPerLabel"] ? ${described} : ["main"] }}`;

/** Puts replies on the output of each of their labels; failed items leave by the last, where a person reads. */
export function arrangeReplies({
  perLabel,
  items,
  failed,
}: {
  perLabel: boolean;
  items: readonly INodeExecutionData[];
  failed: readonly INodeExecutionData[];
}): INodeExecutionData[][] {
  if (!perLabel) return [[...items, ...failed]];
  const labelsOf = ({ json }: INodeExecutionData): readonly string[] =>
    (json.triage as { labels?: string[] } | undefined)?.labels ?? [];
  return TRIAGE_LABELS.map((label, position) => [
    ...items.filter((item) => labelsOf(item).includes(label)),
    ...(position === TRIAGE_LABELS.length - 1 ? failed : []),
  ]);
}
