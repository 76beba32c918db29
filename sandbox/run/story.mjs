// Tells a story in a real n8n: a shipped workflow is imported, accounts are chosen, it runs, a person decides, and what
// left is in the fakes. One boot serves many stories; each begins with `beginStory`.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { attachCredentials } from '../fakes/attachCredentials.mjs';
import { sandboxFolder } from '../install/cacheFolder.mjs';
import { failure } from '../n8n/executions.mjs';
import { openNodeDescriptions } from '../n8n/nodeDescriptions.mjs';
import { runWorkflow } from '../n8n/workflows.mjs';
import { readDecisions, readRecheck, reviewAddress } from './decisions.mjs';
import { openReviewPage, postReview } from './review.mjs';

const workflows = path.resolve(sandboxFolder, '..', 'workflows');
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** An n8n and a world as on the first day: no workflows, no tables, empty ledgers and mailboxes. */
export async function beginStory(sandbox, { at } = {}) {
  const { rest, tables, world, mail } = sandbox;
  world.reset();
  mail.messages.length = 0;
  if (at) await world.clock.set(at);
  for (const { name } of await tables.list()) await tables.drop(name);
  for (const { id } of sandbox.told ?? []) await removeWorkflow(rest, id);
  sandbox.told = [];
}

/** A workflow that was switched on is taken down in the background; until then n8n refuses to delete it. */
async function removeWorkflow(rest, id) {
  await rest.post(`/workflows/${id}/deactivate`).catch(() => {}); // most stories never activate theirs
  await rest.post(`/workflows/${id}/archive`);
  for (let turn = 1; ; turn += 1) {
    try {
      return await rest.delete(`/workflows/${id}`);
    } catch (error) {
      if (turn === 60 || !/\b409\b/.test(error.message)) throw error;
      await wait(500);
    }
  }
}

/**
 * Imports a shipped file and chooses an account in each node that needs one; nothing else is changed. `set` are the
 * fields a user must fill in first, by node and parameter path, and only those: `{ Settings: { … } }`. `account` begins
 * the names of the accounts to choose where there are several of a kind.
 */
export async function importShipped(sandbox, file, { set = {}, account } = {}) {
  const shipped = JSON.parse(readFileSync(path.join(workflows, file), 'utf8'));
  const describe = openNodeDescriptions({ install: sandbox.install });
  const { rest, credentials } = sandbox;
  const { id, name, nodes, connections, settings, pinData } = attachCredentials({ workflow: shipped, credentials, describe, account }); // prettier-ignore
  for (const [node, values] of Object.entries(set)) fillSettings(nodes, node, values);
  const body = { ...(id && { id }), name, nodes, connections, settings, pinData, active: false };
  const imported = await rest.post('/workflows', body);
  sandbox.told.push({ id: imported.id });
  return imported;
}

/** Types values into the fields of a Set node, as a user does who reads "what to change first". */
function fillSettings(nodes, name, values) {
  const node = nodes.find((one) => one.name === name);
  for (const [field, value] of Object.entries(values)) {
    const assignment = node.parameters.assignments.assignments.find((one) => one.name === field);
    if (!assignment) throw new Error(`"${name}" has no field ${field}`);
    assignment.value = value;
  }
}

/** Switches a workflow on, so that its triggers listen. */
export async function activate(sandbox, { id }) {
  const { versionId } = await sandbox.rest.get(`/workflows/${id}`);
  await sandbox.rest.post(`/workflows/${id}/activate`, { versionId });
}

/** Waits for the newest execution of a workflow that began after the call; for workflows that a trigger starts. */
export async function nextExecution(sandbox, { id }, start, { status = ['waiting', 'success', 'error'] } = {}) {
  const filter = encodeURIComponent(JSON.stringify({ workflowId: id }));
  const list = async () => (await sandbox.rest.get(`/executions?filter=${filter}&limit=20`)).results;
  const before = new Set((await list()).map((one) => one.id));
  await start();
  for (const end = performance.now() + 60_000; performance.now() < end; await wait(300)) {
    const fresh = (await list()).filter((one) => !before.has(one.id));
    if (fresh.length > 0) return sandbox.executions.waitFor({ id: fresh[0].id, status });
  }
  throw new Error(`The workflow ${id} was not started within a minute`);
}

/** Runs a workflow by hand until it waits for a person or ends; an error is a failed story. */
export async function runToDecision(sandbox, { id }, { trigger } = {}) {
  const executionId = await runWorkflow({ rest: sandbox.rest, id, trigger });
  const execution = await sandbox.executions.waitFor({ id: executionId, status: ['waiting', 'success'] });
  return describeRun(execution);
}

/** An execution with its decisions and, while it waits, the address of its review page. */
export function describeRun(execution) {
  const address = execution.status === 'waiting' ? reviewAddress(execution) : undefined;
  return { executionId: execution.id, execution, address, ...readDecisions(execution) };
}

/** The drafts on a review page: key, recipient, and all a person would read. */
export async function readReview(sandbox, { address }) {
  const page = await openReviewPage({ address, install: sandbox.install });
  const load = createRequire(path.join(sandbox.install.folder, 'node_modules', 'n8n', 'package.json'));
  const { document } = load('linkedom').parseHTML(page.html);
  const cards = [...document.querySelectorAll('article.card')].map((card) => ({
    key: card.id,
    to: card.querySelector('.env dd')?.textContent.trim() ?? '',
    text: card.textContent.replace(/\s+/g, ' ').trim(),
  }));
  return { page, cards };
}

/**
 * Decides like a person at the page. `decisions` maps a piece of a draft's text, such as an invoice number or an
 * address, to `approve`, `reject` or the fields of its row; drafts that no key names stay undecided.
 */
export async function decideRun(sandbox, run, decisions, { reviewer = 'Rita Reviewer' } = {}) {
  const { page, cards } = await readReview(sandbox, run);
  const fields = { reviewer };
  for (const [part, choice] of Object.entries(decisions)) {
    const matching = cards.filter(({ to, text }) => to.includes(part) || text.includes(part));
    if (matching.length !== 1) throw new Error(`${matching.length} drafts on the page contain "${part}"`);
    const row = typeof choice === 'string' ? { decision: choice } : choice;
    for (const [field, value] of Object.entries(row)) fields[`${matching[0].key}.${field}`] = value;
  }
  await postReview({ address: run.address, page, fields });
}

/** Says yes to every draft, with the totals page in between. */
export async function approveAll(sandbox, run, { reviewer = 'Rita Reviewer' } = {}) {
  const page = await openReviewPage({ address: run.address, install: sandbox.install });
  await postReview({ address: run.address, page, fields: { reviewer, bulk: 'approve' } });
}

/** Waits for the end of a run and gives what left and what was stopped. */
export async function endOfRun(sandbox, { executionId }) {
  const execution = await sandbox.executions.waitFor({ id: executionId, status: ['success', 'error'] });
  if (execution.status === 'error') throw new Error(`The run failed at ${failure(execution)}`);
  return { execution, ...readRecheck(execution) };
}

/** Fails when n8n asked a vendor for something that no fake could answer: a story must not rest on a hole. */
export function requireNothingUnknown({ world }) {
  if (world.proxy.unknown.length === 0) return;
  throw new Error(`The fakes knew no answer to:\n${world.proxy.unknown.join('\n')}`);
}
