import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { INodeProperties, INodeType } from 'n8n-workflow';
import { AgingClassifier } from '../../nodes/AgingClassifier/AgingClassifier.node';
import { ApprovalGate } from '../../nodes/ApprovalGate/ApprovalGate.node';
import { HistorySummarizer } from '../../nodes/HistorySummarizer/HistorySummarizer.node';
import { ReminderDrafter } from '../../nodes/ReminderDrafter/ReminderDrafter.node';
import { RiskScorer } from '../../nodes/RiskScorer/RiskScorer.node';

const root = join(__dirname, '../..');
const folder = join(root, 'workflows');
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));

interface PlacedNode {
  id: string;
  name: string;
  type: string;
  typeVersion: number;
  position: [number, number];
  parameters: Record<string, unknown>;
  credentials?: unknown;
  onError?: string;
}
interface ExportedWorkflow {
  name: string;
  nodes: PlacedNode[];
  connections: Record<string, { main: { node: string; type: string; index: number }[][] }>;
  active: boolean;
}

const ours: Record<string, INodeType> = Object.fromEntries(
  [new AgingClassifier(), new RiskScorer(), new HistorySummarizer(), new ReminderDrafter(), new ApprovalGate()].map(
    (node) => [`n8n-nodes-receivables.${node.description.name}`, node],
  ),
);
/** Outputs before the error output, by node name where the operation decides. */
const OUTPUTS: Record<string, number> = {
  'n8n-nodes-receivables.reminderDrafter': 2,
  'Recheck Before Send': 2,
};

const read = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as ExportedWorkflow;

/** The names a parameter table offers, those of collections included. */
function offeredNames(properties: readonly INodeProperties[]): Map<string, INodeProperties> {
  return new Map(properties.map((property) => [property.name, property]));
}

test('the workflow files are what the sample ledger and their script make of them', () => {
  execFileSync(process.execPath, ['scripts/workflows/writeWorkflows.mjs', '--check'], { cwd: root });
});

describe.each(files)('%s', (file) => {
  const workflow = read(file);
  const byName = new Map(workflow.nodes.map((node) => [node.name, node]));

  test('is exported inactive, with unique names and ids, and no credential', () => {
    expect(workflow.active).toBe(false);
    expect(byName.size).toBe(workflow.nodes.length);
    expect(new Set(workflow.nodes.map(({ id }) => id)).size).toBe(workflow.nodes.length);
    expect(workflow.nodes.filter(({ credentials }) => credentials !== undefined)).toEqual([]);
  });

  test('wires only nodes that are there, and leaves none but notes and starts without an input', () => {
    const wired = Object.entries(workflow.connections).flatMap(([from, { main }]) => [
      from,
      ...main.flat().map(({ node }) => node),
    ]);
    expect(wired.filter((name) => !byName.has(name))).toEqual([]);
    const reached = new Set(
      Object.values(workflow.connections).flatMap(({ main }) => main.flat().map(({ node }) => node)),
    );
    const unreached = workflow.nodes.filter(({ name, type }) => !reached.has(name) && !type.endsWith('stickyNote'));
    expect(unreached.every(({ type }) => /Trigger$/.test(type))).toBe(true);
  });

  test('wires the error output of every node that has one', () => {
    const failing = workflow.nodes.filter(({ onError }) => onError === 'continueErrorOutput');
    expect(failing.length).toBeGreaterThan(5);
    for (const { name, type } of failing) {
      const errorOutput = OUTPUTS[name] ?? OUTPUTS[type] ?? 1;
      expect([name, workflow.connections[name]?.main[errorOutput]?.length]).toEqual([name, 1]);
    }
  });

  test('sets only parameters that our nodes know', () => {
    const placed = workflow.nodes.filter(({ type }) => type.startsWith('n8n-nodes-receivables.'));
    expect(new Set(placed.map(({ type }) => type))).toEqual(new Set(Object.keys(ours)));
    for (const node of placed) {
      const offered = offeredNames(ours[node.type]?.description.properties ?? []);
      for (const [name, value] of Object.entries(node.parameters)) {
        expect([node.name, name, offered.has(name)]).toEqual([node.name, name, true]);
        const property = offered.get(name);
        if (property?.type !== 'collection') continue;
        const inner = offeredNames(property.options as INodeProperties[]);
        expect(Object.keys(value as object).filter((key) => !inner.has(key))).toEqual([]);
      }
    }
  });

  test('explains itself with sticky notes', () => {
    expect(workflow.nodes.filter(({ type }) => type.endsWith('stickyNote')).length).toBeGreaterThan(5);
  });
});
