import type { ExpressionString, INodeExecutionData } from 'n8n-workflow';
import { STAGES } from '../../core';

/** The outputs in the order of urgency; failed items leave by the last, where nothing is sent. */
const NAMES: Readonly<Record<string, readonly { key: string; label: string }[]>> = {
  decision: [
    { key: 'send', label: 'Send' },
    { key: 'escalate', label: 'Escalate' },
    { key: 'hold', label: 'Hold' },
    { key: 'none', label: 'None' },
  ],
  stage: STAGES.map((key) => ({ key, label: key.replace('_', ' ').replace(/^./, (first) => first.toUpperCase()) })),
};

const described = (mode: string): string =>
  JSON.stringify((NAMES[mode] ?? []).map(({ label }) => ({ type: 'main', displayName: label })));

/** The node's outputs follow its Output parameter. */
export const outputsExpression: ExpressionString = `={{ ({ decision: ${described('decision')}, stage: ${described('stage')} })[$parameter["output"]] ?? ["main"] }}`;

/** Puts classified items on their outputs, each in the order of the ledger. */
export function arrange(
  mode: string,
  items: readonly INodeExecutionData[],
  failed: readonly INodeExecutionData[],
): INodeExecutionData[][] {
  const names = NAMES[mode];
  if (!names) return [[...items, ...failed]];
  const keyOf = ({ json }: INodeExecutionData): unknown =>
    mode === 'stage'
      ? (json.aging as { stage?: unknown } | undefined)?.stage
      : (json.contact as { decision?: unknown } | undefined)?.decision;
  return names.map(({ key }, position) => [
    ...items.filter((item) => keyOf(item) === key),
    ...(position === names.length - 1 ? failed : []),
  ]);
}
