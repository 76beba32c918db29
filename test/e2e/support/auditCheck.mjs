// What the shipped workflows store as audit, verified as a user would: the table, then Verify Audit Chain.
import { itemsOf } from '../../../sandbox/n8n/executions.mjs';
import { importWorkflow, runWorkflow } from '../../../sandbox/n8n/workflows.mjs';

export const AUDIT = 'receivables_audit';

const table = { resource: 'row', operation: 'get', dataTableId: { __rl: true, mode: 'name', value: AUDIT }, matchType: 'anyCondition', filters: { conditions: [] }, returnAll: true }; // prettier-ignore
const to = (node) => ({ main: [[{ node, type: 'main', index: 0 }]] });
const workflow = {
  name: 'Verify the audit',
  nodes: [
    { id: 'v1', name: 'Start', type: 'n8n-nodes-base.manualTrigger', typeVersion: 1, position: [0, 0], parameters: {} },
    { id: 'v2', name: 'Table', type: 'n8n-nodes-base.dataTable', typeVersion: 1.1, position: [220, 0], parameters: table }, // prettier-ignore
    { id: 'v3', name: 'Verify', type: 'n8n-nodes-receivables.approvalGate', typeVersion: 1, position: [440, 0], parameters: { action: 'verifyAudit' } }, // prettier-ignore
  ],
  connections: { Start: to('Table'), Table: to('Verify') },
  settings: { executionOrder: 'v1' },
};

/** What Verify Audit Chain says about the stored audit. */
export async function verifyStoredAudit({ rest, executions }) {
  const { id } = await importWorkflow({ rest, workflow });
  const execution = await executions.waitFor({ id: await runWorkflow({ rest, id }), status: ['success', 'error'] });
  const [verdict] = itemsOf(execution, 'Verify');
  return verdict;
}

/** The stored events, each with how often it stands there. */
export async function auditEvents({ tables }) {
  const counts = {};
  for (const { event } of await tables.rows(AUDIT)) counts[event] = (counts[event] ?? 0) + 1;
  return counts;
}
