import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder, sandboxFolder } from './install/cacheFolder.mjs';
import { installN8n } from './install/installN8n.mjs';
import { createUserFolder } from './install/userFolder.mjs';
import { createClock } from './fakes/clock.mjs';
import { createVendorCredentials } from './fakes/credentials.mjs';
import { startWorld } from './fakes/world.mjs';
import { startCapture } from './mail/capture.mjs';
import { startInbox } from './mail/inbox.mjs';
import { createCredentials, smtpCredential } from './n8n/credentials.mjs';
import { openDataTables } from './n8n/dataTables.mjs';
import { openExecutions } from './n8n/executions.mjs';
import { installPackage } from './n8n/packagePack.mjs';
import { createOwner, createRestClient } from './n8n/rest.mjs';
import { startN8n } from './n8n/start.mjs';
import { importWorkflow, readWorkflows } from './n8n/workflows.mjs';
import { freePort, requirePort } from './ports.mjs';
import { killProcess } from './processes.mjs';

/** The one user of the throw-away n8n. */
export const owner = {
  email: 'owner@receivables.example',
  password: 'Receivables1',
  firstName: 'Demo',
  lastName: 'Owner',
};

const repository = path.resolve(sandboxFolder, '..');

async function choosePorts({ port, inboxPort }) {
  const editor =
    port === undefined ? await freePort() : await requirePort({ port, purpose: 'the n8n editor', option: '--port' });
  const inbox =
    inboxPort === undefined
      ? await freePort()
      : await requirePort({ port: inboxPort, purpose: 'the inbox page', option: '--inbox-port' });
  return { editor, inbox, broker: await freePort() };
}

/** The log of a process of n8n, empty at its start. */
export function logFileFor(name) {
  const folder = path.join(cacheFolder().root, 'logs');
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `n8n-${name}.log`);
  rmSync(file, { force: true });
  return file;
}

/** What has to be undone, last first. Once stopping has begun, a new entry is undone at once. */
export function createStops() {
  const undos = [];
  let stopped = false;
  const stop = async () => {
    stopped = true;
    for (const undo of undos.splice(0).reverse()) {
      try {
        await undo();
      } catch (error) {
        // one thing that does not go away must not keep the others
        process.stderr.write(`While stopping: ${error.message}\n`);
      }
    }
  };
  const push = (undo) => {
    undos.push(undo);
    if (!stopped) return;
    undo();
    throw new Error('The sandbox is being stopped');
  };
  return { stops: { push }, stop };
}

/**
 * Boots a real n8n with the packed nodes, an owner, credentials and the workflows of a folder, and a mail server that
 * keeps what it is given. Ports left out are chosen freely. `stop` ends all of it and removes its folder; it may be
 * called at any time, also while the boot is under way through `onStop`. With `storyTime`, an instant in ISO 8601, n8n
 * lives at that time and reaches the vendors' fakes, `world`, instead of the internet.
 */
export async function bootSandbox({
  progress,
  port,
  inboxPort,
  workflowFolder,
  packageFolder = repository,
  storyTime,
  onStop = () => {},
}) {
  const { stops, stop } = createStops();
  onStop(stop);
  try {
    const ports = await choosePorts({ port, inboxPort });
    const install = await installN8n({ progress });
    const userFolder = createUserFolder({ folder: install.folder, stops });
    await progress.step('Packing and installing the nodes', () =>
      installPackage({ repository: packageFolder, userFolder }),
    );
    const mail = await startMail({ install, port: ports.inbox, stops });
    const world = storyTime && (await startVendors({ install, userFolder, storyTime, stops }));
    const logFile = logFileFor(ports.editor);
    const env = world && vendorEnv(world);
    const start = () =>
      startN8n({ install, userFolder, port: ports.editor, brokerPort: ports.broker, logFile, stops, env });
    let { handle, base } = await progress.step('Starting n8n', start);
    /** What a power cut does: n8n is gone without a word, and is started again on the same folder. */
    const crashAndRestart = async () => {
      await killProcess(handle);
      ({ handle, base } = await start());
    };
    const rest = createRestClient({ base });
    const { workflows, credentials } = await progress.step('Creating the owner, the credential and the workflows', () =>
      furnish({ rest, mail, world, folder: workflowFolder ?? path.join(repository, 'workflows') }),
    );
    const tables = await openDataTables({ rest });
    const executions = openExecutions({ rest, install });
    return {
      install,
      base,
      rest,
      workflows,
      credentials,
      world,
      tables,
      executions,
      mail,
      logFile,
      n8n: handle,
      crashAndRestart,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startMail({ install, port, stops }) {
  const capture = await startCapture({ install, port: 0 });
  stops.push(capture.stop);
  const inbox = await startInbox({ messages: capture.messages, port });
  stops.push(inbox.stop);
  return { messages: capture.messages, port: capture.port, url: inbox.url };
}

/** The vendors' fakes at the story's time. */
export async function startVendors({ install, userFolder, storyTime, stops }) {
  const clock = createClock({ file: path.join(userFolder, 'clock'), start: storyTime });
  const world = await startWorld({ install, clock });
  stops.push(world.stop);
  return world;
}

/** What a process of n8n is started with to live among the fakes. */
export const vendorEnv = ({ proxy, clock }) => ({
  ...proxy.env,
  SANDBOX_CLOCK_FILE: clock.file,
  NODE_OPTIONS: `--require "${path.join(sandboxFolder, 'n8n', 'shiftedClock.cjs')}"`,
});

async function furnish({ rest, mail, world, folder }) {
  await createOwner({ rest, owner });
  const shipped = readWorkflows({ folder });
  const smtp = smtpCredential({ name: 'Sandbox mail', port: mail.port });
  const credentials = await createCredentials({ rest, credentials: [smtp] });
  if (world) credentials.push(...(await createVendorCredentials({ rest, world })));
  const imported = [];
  for (const { file, workflow } of shipped)
    imported.push({ file, ...(await importWorkflow({ rest, workflow, credentials })) });
  return { workflows: imported, credentials };
}
