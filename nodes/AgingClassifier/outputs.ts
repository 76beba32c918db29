import type { ExpressionString, IDataObject, INodeExecutionData } from 'n8n-workflow';
import { STAGES } from '../../core';

interface Output {
  readonly key: string;
  readonly label: string;
}

const HELD: Output = { key: 'hold', label: 'Held' };
const stages: readonly Output[] = STAGES.map((key) => ({
  key,
  label: key.replace('_', ' ').replace(/^./, (first) => first.toUpperCase()),
}));

/** The outputs in the order of urgency; failed items leave by the last, where nothing is sent. */
const NAMES: Readonly<Record<string, readonly Output[]>> = {
  decision: [
    { key: 'send', label: 'Send' },
    { key: 'escalate', label: 'Escalate' },
    { key: 'hold', label: 'Hold' },
    { key: 'none', label: 'None' },
  ],
  stage: stages,
  stageHeld: [...stages, HELD],
};

const described = (mode: string): string =>
  `${mode}: ${JSON.stringify((NAMES[mode] ?? []).map(({ label }) => ({ type: 'main', displayName: label })))}`;

const byMode = `({ ${Object.keys(NAMES).map(described).join(', ')} })[$parameter["output"]]`;

/** The node's outputs follow its Output parameter; the totals, when asked for, are the last. */
export const outputsExpression: ExpressionString = `={{ (($outputs, $totals) => $totals ? [...($outputs ?? [{ type: "main", displayName: "Invoices" }]), { type: "main", displayName: "Totals" }] : $outputs ?? ["main"])(${byMode}, $parameter["options"]["totals"]) }}`;

/** By which output an item leaves. */
function keyOf(mode: string, { json }: INodeExecutionData): unknown {
  const { decision } = (json.contact ?? {}) as IDataObject;
  if (mode === 'decision' || (mode === 'stageHeld' && decision === HELD.key)) return decision;
  return ((json.aging ?? {}) as IDataObject).stage;
}

/** Puts classified items on their outputs, each in the order of the ledger; `totals` is the item of the last output. */
export function arrange(
  mode: string,
  items: readonly INodeExecutionData[],
  failed: readonly INodeExecutionData[],
  totals?: readonly INodeExecutionData[],
): INodeExecutionData[][] {
  const last = totals ? [[...totals]] : [];
  const names = NAMES[mode];
  if (!names) return [failed.length > 0 ? [...items, ...failed] : [...items], ...last];
  const outputs = new Map<unknown, INodeExecutionData[]>(names.map(({ key }) => [key, []]));
  for (const item of items) outputs.get(keyOf(mode, item))?.push(item);
  const arranged = [...outputs.values()];
  arranged.at(-1)?.push(...failed);
  return [...arranged, ...last];
}
