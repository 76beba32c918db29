import { runWorkflow } from '../n8n/workflows.mjs';
import { failure } from '../n8n/executions.mjs';
import { readDecisions, readRecheck, reviewAddress } from './decisions.mjs';

/** The workflow the demo is about. */
export const mainWorkflow = 'morning-run-no-accounts.json';

/** The imported main workflow, or a sentence when the folder does not hold it. */
export function findMainWorkflow(sandbox) {
  const found = sandbox.workflows.find(({ file }) => file === mainWorkflow);
  if (!found) throw new Error(`workflows/${mainWorkflow} is missing`);
  return found;
}

/** Starts the morning run by hand and waits until it asks for a decision or ends because there is nothing to decide. */
export async function startMorningRun({ sandbox }) {
  const { id } = findMainWorkflow(sandbox);
  const executionId = await runWorkflow({ rest: sandbox.rest, id });
  const execution = await sandbox.executions.waitFor({ id: executionId, status: ['waiting', 'success'] });
  const address = execution.status === 'waiting' ? reviewAddress(execution) : undefined;
  if (execution.status === 'waiting' && !address) throw new Error('The gate waits but gave no review address');
  return { executionId, execution, address, ...readDecisions(execution) };
}

/** Waits for the end of a run whose drafts were decided and returns what left and what was stopped. */
export async function finishMorningRun({ sandbox, executionId }) {
  const execution = await sandbox.executions.waitFor({ id: executionId, status: ['success', 'error'] });
  if (execution.status === 'error') throw new Error(`The run failed at ${failure(execution)}`);
  return { execution, ...readRecheck(execution) };
}
