// kill -9 of n8n around every step of a review: node test/e2e/gateCrash.mjs [kills, 50 unless told]
// After each cycle: no customer has two mails, and every message somebody was thanked for has left, or stands in the
// contact log as claimed, or is asked about again.
import process from 'node:process';
import { bootSandbox } from '../../sandbox/boot.mjs';
import { stopAllProcesses } from '../../sandbox/processes.mjs';
import { createProgress } from '../../sandbox/progress.mjs';
import { openReviewPage, postReview } from '../../sandbox/run/review.mjs';
import { startMorningRun } from '../../sandbox/run/morningRun.mjs';
import { verifyStoredAudit } from './support/auditCheck.mjs';
import { contactLogTable, freshMorning } from './support/runs.mjs';

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
const wanted = Number(process.argv[2] ?? 50);
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const say = (line) => process.stderr.write(`${line}\n`);
const tally = {
  kills: 0,
  byPoint: {},
  thanked: 0,
  askedAgain: 0,
  claimedOnly: 0,
  mails: 0,
  secondMails: 0,
  lost: 0,
  auditsIntact: 0,
  auditsBroken: 0,
};

async function kill(sandbox, point) {
  await sandbox.crashAndRestart();
  tally.kills += 1;
  tally.byPoint[point] = (tally.byPoint[point] ?? 0) + 1;
}

const fields = { reviewer: 'Rita Reviewer', bulk: 'approve' };

/** Presses the button; true when the person was thanked. */
async function decideAll({ sandbox, address }) {
  try {
    const page = await openReviewPage({ address, install: sandbox.install });
    const html = await postReview({ address, page, fields });
    return html.includes('Thank you');
  } catch {
    return false; // the server went away in the middle, or had already decided
  }
}

async function settle(sandbox, id) {
  for (let tries = 0; tries < 100; tries += 1) {
    const { status } = await sandbox.executions.read(id);
    if (!['running', 'new', 'unknown'].includes(status)) return status;
    await wait(200);
  }
  return 'stuck';
}

/** What is done after a crash: the waiting run is finished, else the morning is run again, until nothing is asked. */
async function recover(sandbox, run) {
  let { executionId, address } = run;
  for (let round = 0; round < 4; round += 1) {
    if ((await settle(sandbox, executionId)) === 'waiting') {
      if (round > 0) tally.askedAgain += 1;
      await decideAll({ sandbox, address });
      await settle(sandbox, executionId);
    }
    const again = await startMorningRun({ sandbox });
    if (!again.address) return;
    ({ executionId, address } = again);
  }
}

const points = {
  'while it drafts': async (sandbox) => {
    const started = startMorningRun({ sandbox }).catch(() => undefined);
    await wait(200 + Math.random() * 1500);
    await kill(sandbox, 'while it drafts');
    await Promise.race([started, wait(100)]);
    return startMorningRun({ sandbox });
  },
  'while it waits': async (sandbox) => {
    const run = await startMorningRun({ sandbox });
    await kill(sandbox, 'while it waits');
    return run;
  },
  'while the page is posted': async (sandbox) => {
    const run = await startMorningRun({ sandbox });
    const deciding = decideAll({ sandbox, address: run.address });
    await wait(Math.random() * 400);
    await kill(sandbox, 'while the page is posted');
    if (await deciding) tally.thanked += 1;
    return run;
  },
  'while mails leave': async (sandbox) => {
    const run = await startMorningRun({ sandbox });
    if (await decideAll({ sandbox, address: run.address })) tally.thanked += 1;
    for (const end = performance.now() + 5000; sandbox.mail.messages.length < 1 && performance.now() < end;)
      await wait(5);
    await wait(Math.random() * 150);
    await kill(sandbox, 'while mails leave');
    return run;
  },
  'after the end': async (sandbox) => {
    const run = await startMorningRun({ sandbox });
    if (await decideAll({ sandbox, address: run.address })) tally.thanked += 1;
    await settle(sandbox, run.executionId);
    await kill(sandbox, 'after the end');
    return run;
  },
};

async function judge(sandbox) {
  await wait(500);
  const { messages } = sandbox.mail;
  const perMail = new Map();
  for (const { to, subject } of messages) {
    const key = `${to.join()} ${subject}`;
    perMail.set(key, (perMail.get(key) ?? 0) + 1);
  }
  const log = await sandbox.tables.rows(contactLogTable);
  const sent = new Set(log.filter(({ event }) => event === 'sent').map(({ logKey }) => logKey));
  const claimed = new Set(log.filter(({ event }) => event === 'claimed').map(({ logKey }) => logKey));
  const open = [...claimed].filter((key) => !sent.has(key));
  tally.mails += messages.length;
  tally.secondMails += [...perMail.values()].filter((count) => count > 1).length;
  tally.claimedOnly += open.length;
  tally.lost += Math.max(0, sandbox.expected - sent.size - open.length);
  const audit = await verifyStoredAudit(sandbox);
  if (audit.intact) tally.auditsIntact += 1;
  else {
    tally.auditsBroken += 1;
    say(audit.message);
  }
}

const sandbox = await bootSandbox({ progress: createProgress() });
const started = performance.now();
try {
  await freshMorning(sandbox);
  const calm = await startMorningRun({ sandbox });
  await decideAll({ sandbox, address: calm.address });
  await settle(sandbox, calm.executionId);
  await wait(1000);
  sandbox.expected = sandbox.mail.messages.length;
  say(`A calm morning sends ${sandbox.expected} mails.`);
  const names = Object.keys(points);
  for (let cycle = 0; tally.kills < wanted; cycle += 1) {
    await freshMorning(sandbox);
    const run = await points[names[cycle % names.length]](sandbox);
    await recover(sandbox, run);
    await judge(sandbox);
    say(`${Math.round((performance.now() - started) / 1000)} s ${JSON.stringify(tally)}`);
  }
  process.stdout.write(`${JSON.stringify({ ...tally, expectedPerMorning: sandbox.expected })}\n`);
  process.exitCode = tally.secondMails + tally.lost + tally.auditsBroken > 0 ? 1 : 0;
} finally {
  await sandbox.stop();
  await stopAllProcesses();
}
