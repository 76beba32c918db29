import { createRequire } from 'node:module';
import path from 'node:path';

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Reads executions; n8n stores their data in the flatted format. */
export function openExecutions({ rest, install }) {
  const load = createRequire(path.join(install.folder, 'node_modules', 'n8n', 'package.json'));
  const { parse } = load('flatted');

  async function read(id) {
    const execution = await rest.get(`/executions/${id}`);
    return { ...execution, data: typeof execution.data === 'string' ? parse(execution.data) : execution.data };
  }
  async function waitFor({ id, status, patienceMs = 120_000 }) {
    for (const end = performance.now() + patienceMs; ; await wait(300)) {
      const execution = await read(id);
      if (status.includes(execution.status)) return execution;
      const final = ['success', 'error', 'crashed', 'canceled'].includes(execution.status);
      if (final || performance.now() > end)
        throw new Error(
          `Execution ${id} is ${execution.status}, not ${status.join(' or ')}: ${failure(execution) ?? 'no error given'}`,
        );
    }
  }
  return { read, waitFor };
}

/** What went wrong in an execution, with the node's name. */
export function failure(execution) {
  const { error, lastNodeExecuted } = execution.data?.resultData ?? {};
  return error && `${lastNodeExecuted}: ${error.message}${error.description ? ` (${error.description})` : ''}`;
}

/** The items a node put on one of its outputs in its last run; empty when it did not run. */
export function itemsOf(execution, node, output = 0) {
  const runs = execution.data.resultData.runData[node] ?? [];
  return (runs.at(-1)?.data?.main?.[output] ?? []).map((item) => item.json);
}

/** The names of the nodes of a type that ran, in the workflow's order. */
export function nodesOfType(execution, type) {
  return execution.workflowData.nodes.filter((node) => node.type === type).map((node) => node.name);
}
