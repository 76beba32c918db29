// The shipped workflow files, our nodes' descriptions, and what n8n says about its own nodes.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { INodeType } from 'n8n-workflow';
import { AgingClassifier } from '../../nodes/AgingClassifier/AgingClassifier.node';
import { ApprovalGate } from '../../nodes/ApprovalGate/ApprovalGate.node';
import { HistorySummarizer } from '../../nodes/HistorySummarizer/HistorySummarizer.node';
import { ReminderDrafter } from '../../nodes/ReminderDrafter/ReminderDrafter.node';
import { RiskScorer } from '../../nodes/RiskScorer/RiskScorer.node';

export interface PlacedNode {
  id: string;
  name: string;
  type: string;
  typeVersion: number;
  position: [number, number];
  parameters: Record<string, unknown>;
  credentials?: unknown;
  onError?: string;
}
export interface ShippedWorkflow {
  id?: string;
  name: string;
  nodes: PlacedNode[];
  connections: Record<string, Record<string, { node: string; type: string; index: number }[][]>>;
  active: boolean;
  settings: { errorWorkflow?: string };
  pinData?: Record<string, unknown[]>;
  meta: { templateId: string };
}
interface CataloguedNode {
  credentials: string[];
  parameters: Record<string, string[]>;
  values: Record<string, unknown[]>;
}

export const root = join(__dirname, '../..');
const folder = join(root, 'workflows');
export const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
export const read = (file: string): ShippedWorkflow =>
  JSON.parse(readFileSync(join(folder, file), 'utf8')) as ShippedWorkflow;

/** By type and version: written by `npm run build:catalogue` from a real n8n. */
export const catalogue = JSON.parse(readFileSync(join(root, 'test/fixtures/n8nNodes.json'), 'utf8')) as Record<
  string,
  CataloguedNode
>;

export const ours: Record<string, INodeType> = Object.fromEntries(
  [new AgingClassifier(), new RiskScorer(), new HistorySummarizer(), new ReminderDrafter(), new ApprovalGate()].map(
    (node) => [`n8n-nodes-receivables.${node.description.name}`, node],
  ),
);

const gateOutputs: Record<string, number> = { recheck: 2, message: 2, recordSent: 2 };
const agingOutputs: Record<string, number> = { decision: 4, stage: 6, stageHeld: 7 };

/** The outputs a node has before its error output; more than one only where its parameters say so. */
export function outputCount({ type, parameters }: PlacedNode): number {
  const options = parameters.options as { totals?: boolean } | undefined;
  switch (type) {
    case 'n8n-nodes-receivables.reminderDrafter':
      return 2;
    case 'n8n-nodes-receivables.approvalGate':
      return gateOutputs[String(parameters.action)] ?? 1;
    case 'n8n-nodes-receivables.agingClassifier':
      return (agingOutputs[String(parameters.output)] ?? 1) + (options?.totals ? 1 : 0);
    default:
      return 1;
  }
}
