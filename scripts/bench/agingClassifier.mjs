// npm run bench: the Aging Classifier over QuickBooks rows, beside a Code node that only counts days and a node that
// does nothing, in a real n8n. Times are n8n's own, per node; every figure is the median of several processes.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { installN8n } from '../../sandbox/install/installN8n.mjs';
import { createUserFolder } from '../../sandbox/install/userFolder.mjs';
import { n8nEnv } from '../../sandbox/n8n/environment.mjs';
import { installPackage } from '../../sandbox/n8n/packagePack.mjs';
import { freePort } from '../../sandbox/ports.mjs';
import { runProcess, stopAllProcesses } from '../../sandbox/processes.mjs';
import { createProgress } from '../../sandbox/progress.mjs';
import { CONTENDERS, ledgerWorkflow } from './ledgerWorkflow.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const SIZES = (process.env.BENCH_SIZES ?? '1000,10000,100000').split(',').map(Number);
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);

/** On a busy machine the Code node's own process answers too late for n8n's defaults of 30 s and 5 minutes, which ends the run. */
const PATIENCE = { N8N_RUNNERS_HEARTBEAT_INTERVAL: '600', N8N_RUNNERS_TASK_TIMEOUT: '1800' };

const median = (numbers) => [...numbers].sort((left, right) => left - right)[Math.floor(numbers.length / 2)];

function createRunner({ install, userFolder }) {
  const n8n = path.join(install.folder, 'node_modules', 'n8n', 'bin', 'n8n');
  const result = path.join(userFolder, 'bench-result.json');
  const call = async (args, more = {}) =>
    runProcess({
      command: install.node24.binary,
      args: [n8n, ...args],
      cwd: userFolder,
      env: { ...n8nEnv({ userFolder, brokerPort: await freePort() }), ...PATIENCE, ...more },
    });
  /** Runs a workflow in a process of its own; n8n's commands sometimes crash after their work, so the result decides. */
  return async ({ id, count, contenders }) => {
    const file = path.join(userFolder, `${id}.json`);
    writeFileSync(file, JSON.stringify(ledgerWorkflow({ id, count, contenders })));
    await call(['import:workflow', `--input=${file}`]);
    rmSync(result, { force: true });
    const hooks = { EXTERNAL_HOOK_FILES: path.join(import.meta.dirname, 'recordRun.cjs'), BENCH_RESULT: result };
    const { output } = await call(['execute', `--id=${id}`], hooks);
    try {
      const { nodes, peakMb, error } = JSON.parse(readFileSync(result, 'utf8'));
      const wrong = contenders.find(({ name }) => nodes[name]?.items !== count);
      if (error || wrong) throw new Error(error ?? `${wrong.name} gave ${nodes[wrong.name]?.items} of ${count} items`);
      return { nodes, peakMb };
    } catch (error) {
      throw new Error(`Run ${id} failed: ${error.message}\n${output.slice(-300)}`);
    }
  };
}

/** Every node once per round, each round beginning with another one, so that none always runs on a fresh heap. */
async function measureTimes({ run, progress }) {
  const times = {};
  for (const count of SIZES) {
    for (let round = 0; round < ROUNDS; round += 1) {
      const contenders = CONTENDERS.map((_, at) => CONTENDERS[(at + round) % CONTENDERS.length]);
      const work = () => run({ id: `time-${count}-${round}`, count, contenders });
      const { nodes } = await progress.step(`Times, ${count} rows, round ${round + 1}`, work);
      for (const { name } of CONTENDERS) ((times[count] ??= {})[name] ??= []).push(nodes[name].ms);
    }
  }
  return times;
}

/** The most memory n8n's process held with one node alone, and with none, in MB. */
async function measureMemory({ run, progress }) {
  const memory = {};
  for (const count of SIZES) {
    for (const contender of [undefined, ...CONTENDERS]) {
      const name = contender?.name ?? 'Rows only';
      const contenders = contender ? [contender] : [];
      const id = `memory-${count}-${name.replace(/\W/g, '')}`;
      const { peakMb } = await progress.step(`Memory, ${count} rows, ${name}`, () => run({ id, count, contenders }));
      (memory[count] ??= {})[name] = peakMb;
    }
  }
  return memory;
}

function table({ times, memory }) {
  const names = CONTENDERS.map(({ name }) => name);
  const perThousand = (count, name) => (median(times[count][name]) / count) * 1000;
  const rows = SIZES.map((count) => [
    count.toLocaleString('en'),
    ...names.map((name) => `${median(times[count][name])} ms (${perThousand(count, name).toFixed(2)})`),
    `1 : ${(median(times[count].Code) / median(times[count]['Aging Classifier'])).toFixed(1)}`,
    ...['Rows only', ...names].map((name) => `${memory[count]?.[name] ?? '-'} MB`),
  ]);
  const head = ['rows', ...names.map((name) => `${name}, ms (per 1,000)`), 'Classifier : Code', 'peak, rows only', ...names.map((name) => `peak, ${name}`)]; // prettier-ignore
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const progress = createProgress();
const undos = [];
try {
  const install = await installN8n({ progress });
  const userFolder = createUserFolder({ folder: install.folder, stops: { push: (undo) => undos.push(undo) } });
  await progress.step('Packing and installing the nodes', () => installPackage({ repository: root, userFolder }));
  const run = createRunner({ install, userFolder });
  const times = await measureTimes({ run, progress });
  const memory = process.env.BENCH_MEMORY === '0' ? {} : await measureMemory({ run, progress });
  process.stdout.write(`${table({ times, memory })}\n\n${JSON.stringify({ times, memory })}\n`);
} finally {
  await stopAllProcesses();
  for (const undo of undos) undo();
}
