import { parseArgs } from 'node:util';
import { bootSandbox, owner } from './boot.mjs';
import { stopAllProcesses } from './processes.mjs';
import { explain, SandboxProblem } from './problem.mjs';
import { createProgress } from './progress.mjs';
import { groupDecisions, listHeld } from './run/decisions.mjs';
import { runHeadless } from './run/headless.mjs';
import { findMainWorkflow, startMorningRun } from './run/morningRun.mjs';
import { decisionTable, heldTable } from './run/table.mjs';

const help = `npm run demo -- [options]

  --headless         approve over HTTP, wait for the mails, print one JSON summary and end
  --port <n>         the editor's port (5678)
  --inbox-port <n>   the inbox page's port (8025)
`;

function readOptions() {
  const number = (text, option) => {
    if (text === undefined) return undefined;
    const port = Number(text);
    if (Number.isInteger(port) && port > 0 && port < 65536) return port;
    throw new SandboxProblem(`The value "${text}" of ${option} is not a port: use a whole number from 1 to 65535.`);
  };
  try {
    const { values } = parseArgs({
      options: {
        headless: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
        port: { type: 'string' },
        'inbox-port': { type: 'string' },
      },
    });
    const { headless } = values;
    return {
      headless,
      help: values.help,
      // nobody looks at a headless run: any free port will do
      port: number(values.port, '--port') ?? (headless ? undefined : 5678),
      inboxPort: number(values['inbox-port'], '--inbox-port') ?? (headless ? undefined : 8025),
    };
  } catch (error) {
    if (String(error.code).startsWith('ERR_PARSE_ARGS')) throw new SandboxProblem(`${error.message}\n\n${help}`);
    throw error;
  }
}

/** Everything a started sandbox holds is given back, whichever way the program ends. */
function endGracefully({ stopSandbox }) {
  let ending;
  const end = (code) => {
    ending ??= (async () => {
      const insist = setTimeout(() => process.exit(code), 20_000);
      await stopSandbox().catch(() => {});
      await stopAllProcesses().catch(() => {});
      clearTimeout(insist);
      process.exit(code);
    })();
    return ending;
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => {
      if (!ending) process.stderr.write('\nStopping everything this demo started …\n');
      end(signal === 'SIGINT' ? 0 : 143);
    });
  return { end, isEnding: () => ending !== undefined };
}

function printInvitation({ sandbox, run }) {
  const { id } = findMainWorkflow(sandbox);
  const held = listHeld(run.classified);
  const lines = [
    '',
    `What was decided for ${run.classified.length} invoices as of ${run.classified[0]?.aging.asOf}`,
    '',
    decisionTable(groupDecisions(run.classified)),
    '',
    `Held (${held.length})`,
    '',
    heldTable(held),
    ...(run.failed.length > 0 ? ['', `Rows that could not be read (${run.failed.length})`, '', ...run.failed] : []),
    '',
    `Review page   ${run.address ?? 'nothing to approve today'}`,
    `Inbox         ${sandbox.mail.url}`,
    `n8n editor    ${sandbox.base}/workflow/${id}`,
    `              sign in with ${owner.email} and the password ${owner.password}`,
    '',
    'Open the review page, approve what should leave, and watch the inbox. Ctrl-C ends everything.',
    '',
  ];
  process.stdout.write(lines.join('\n'));
}

async function main() {
  const options = readOptions();
  if (options.help) return process.stdout.write(help);
  let stopSandbox = async () => {};
  const { end, isEnding } = endGracefully({ stopSandbox: () => stopSandbox() });
  const progress = createProgress();
  try {
    const onStop = (stop) => (stopSandbox = stop);
    const sandbox = await bootSandbox({ progress, port: options.port, inboxPort: options.inboxPort, onStop });
    if (options.headless) {
      const summary = await runHeadless({ sandbox, progress });
      process.stdout.write(`${JSON.stringify(summary, null, 2)}\n`);
      return await end(0);
    }
    const run = await progress.step('Running the workflow up to the review page', () => startMorningRun({ sandbox }));
    printInvitation({ sandbox, run });
    const code = await sandbox.n8n.exit;
    if (isEnding()) return;
    process.stderr.write(`n8n ended by itself (${code}); what it said last is in ${sandbox.logFile}\n`);
    return await end(1);
  } catch (error) {
    // what breaks because it is being stopped is no news
    if (!isEnding()) process.stderr.write(`\n${explain(error)}\n`);
    return await end(1);
  }
}

await main().catch((error) => {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
});
