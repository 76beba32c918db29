// The Reminder Drafter with a model that takes its time: 1,000 customers, 800 ms an answer, 20 at once. Runs the node from
// source in n8n's own engine with its real HTTP client; the fake model server is a process of its own.
//   node scripts/bench/modelWriter.mjs [customers] [latencyMs] [concurrency]
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';

const [customers, latencyMs, concurrency] = [1000, 800, 20].map((usual, at) => Number(process.argv[at + 2] ?? usual));
const root = new URL('../..', import.meta.url).pathname;
const LIMIT = 1.15;

/** Bundles the two helpers next to node_modules, so that n8n's packages resolve as they do in tests. */
async function bundled(folder) {
  await build({
    entryPoints: ['draftWorkflow', 'fakeModelServer'].map((name) => join(root, 'test/helpers', `${name}.ts`)),
    outdir: folder,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    logLevel: 'error',
  });
}

/** Seconds this process stood in line for a processor (Linux): other work on the machine, not ours. */
function inLine() {
  const path = '/proc/self/schedstat';
  return existsSync(path) ? Number(readFileSync(path, 'utf8').split(' ')[1]) / 1e9 : 0;
}

function startServer(folder) {
  const code = `require(${JSON.stringify(join(folder, 'fakeModelServer.cjs'))}).startFakeModel({ latencyMs: ${latencyMs} }).then((server) => { process.send({ baseUrl: server.baseUrl }); process.on('message', () => process.send({ count: server.requests.length })); });`;
  const child = spawn(process.execPath, ['-e', code], { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  const next = () => new Promise((resolve) => child.once('message', resolve));
  return { child, next };
}

const folder = mkdtempSync(join(root, '.bench-model-'));
const { child, next } = await bundled(folder).then(() => startServer(folder));
try {
  const { baseUrl } = await next();
  const { runDrafter } = createRequire(import.meta.url)(join(folder, 'draftWorkflow.cjs'));
  const limits = { concurrency, retries: 0 };
  await runDrafter({ count: 40, baseUrl, limits });
  child.send('count');
  const { count: before } = await next();
  const [began, cpu, waited] = [process.hrtime.bigint(), process.cpuUsage(), inLine()];
  const { drafts } = await runDrafter({ count: customers, baseUrl, limits });
  const seconds = Number(process.hrtime.bigint() - began) / 1e9;
  const { user, system } = process.cpuUsage(cpu);
  const stood = inLine() - waited;
  child.send('count');
  const { count } = await next();
  const ideal = (Math.ceil(customers / concurrency) * latencyMs) / 1000;
  const worded = drafts.filter(({ writtenBy }) => writtenBy === 'model').length;
  console.log(`${customers} customers, ${latencyMs} ms, ${concurrency} at once: ${seconds.toFixed(1)} s, ideal ${ideal.toFixed(1)} s, ${(seconds / ideal).toFixed(3)} x`); // prettier-ignore
  console.log(`processor: ${((user + system) / 1000 / customers).toFixed(1)} ms per draft; worded by the model: ${worded}; requests: ${count - before}; stood in line for a processor: ${stood.toFixed(1)} s`); // prettier-ignore
  if (drafts.length !== customers || worded !== customers || seconds / ideal > LIMIT) process.exitCode = 1;
} finally {
  child.kill();
  rmSync(folder, { recursive: true, force: true });
}
process.exit();
