import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const needed = { 'n8n-nodes-base.emailSend': 'smtp' };

/** What a person does after an import: choose the credential in every node that needs one. */
function bindCredentials({ workflow, credentials }) {
  for (const node of workflow.nodes) {
    const named = Object.entries(node.credentials ?? {}).map(([type, { name }]) => [type, name]);
    const missing = needed[node.type] && !node.credentials?.[needed[node.type]] ? [[needed[node.type]]] : [];
    for (const [type, name] of [...named, ...missing]) {
      const ofType = credentials.filter((one) => one.type === type);
      const match = ofType.find((one) => one.name === name) ?? ofType[0];
      if (match) node.credentials = { ...node.credentials, [type]: { id: match.id, name: match.name } };
    }
  }
}

/** Reads every workflow of a folder as it is shipped. */
export function readWorkflows({ folder }) {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return files.sort().map((file) => ({
    file,
    workflow: JSON.parse(readFileSync(path.join(folder, file), 'utf8')),
  }));
}

/** Imports one workflow the way the editor does; credentials that it names are bound in the imported copy only. */
export async function importWorkflow({ rest, workflow, credentials }) {
  const copy = JSON.parse(JSON.stringify(workflow));
  bindCredentials({ workflow: copy, credentials });
  const { name, nodes, connections, settings = {}, pinData } = copy;
  return rest.post('/workflows', { name, nodes, connections, settings, active: false, ...(pinData && { pinData }) });
}

/** Starts a workflow by hand, as the button in the editor does, and returns the execution's id. */
export async function runWorkflow({ rest, id, trigger }) {
  const workflowData = await rest.get(`/workflows/${id}`);
  const name = trigger ?? workflowData.nodes.find((node) => node.type === 'n8n-nodes-base.manualTrigger')?.name;
  if (!name) throw new Error(`The workflow ${workflowData.name} has no manual start`);
  const { executionId } = await rest.post(`/workflows/${id}/run`, { workflowData, triggerToStartFrom: { name } });
  return executionId;
}
