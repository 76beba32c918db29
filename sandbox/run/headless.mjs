import { countDecisions, listHeld } from './decisions.mjs';
import { finishMorningRun, startMorningRun } from './morningRun.mjs';
import { openReviewPage, postReview } from './review.mjs';
import { countBy, totalsByCurrency } from './sums.mjs';

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function waitForMails({ messages, count, patienceMs = 30_000 }) {
  for (const end = performance.now() + patienceMs; messages.length < count && performance.now() < end;) await wait(100);
  if (messages.length !== count) throw new Error(`${count} mails should have arrived, and ${messages.length} did`);
}

function mailsByRecipient(messages) {
  const mails = {};
  for (const { to, subject } of messages) for (const one of to) (mails[one] ??= []).push(subject);
  return Object.fromEntries(Object.entries(mails).sort());
}

const reasonsOf = (items) =>
  items.map(({ invoice, draft, approval, recheck, reasons }) => ({
    invoices: (draft?.invoices ?? [invoice]).map((one) => one?.number),
    decision: approval?.decision,
    reasons: (recheck?.reasons ?? reasons ?? []).map(({ code, message }) => ({ code, message })),
  }));

/** Decides every draft of a run with yes over HTTP, as a person's browser would, and waits for the mails. */
async function approveEverything({ sandbox, run }) {
  const before = sandbox.mail.messages.length;
  const page = await openReviewPage({ address: run.address, install: sandbox.install });
  await postReview({ address: run.address, page, fields: { reviewer: 'Headless demo', bulk: 'approve' } });
  const finished = await finishMorningRun({ sandbox, executionId: run.executionId });
  await waitForMails({ messages: sandbox.mail.messages, count: before + finished.leaving.length });
  return { drafts: page.drafts.length, ...finished };
}

/** A second run on the same day must send nothing and say why. */
async function runAgain({ sandbox }) {
  const before = sandbox.mail.messages.length;
  const again = await startMorningRun({ sandbox });
  const review = again.address ? await approveEverything({ sandbox, run: again }) : { drafts: 0, stopped: [] };
  const sent = sandbox.mail.messages.length - before;
  if (sent > 0) throw new Error(`The second run on the same day sent ${sent} mails`);
  const decisions = countDecisions(again.classified);
  return { mails: sent, drafts: review.drafts, decisions, stopped: reasonsOf(review.stopped) };
}

/** The whole job without a person: decide, approve over HTTP, wait for the mails, run again; returns the summary. */
export async function runHeadless({ sandbox, progress }) {
  const run = await progress.step('Running the workflow up to the review page', () => startMorningRun({ sandbox }));
  if (!run.address) throw new Error('There was nothing to approve');
  const done = await progress.step('Approving every draft over HTTP and waiting for the mails', () =>
    approveEverything({ sandbox, run }),
  );
  const secondRun = await progress.step('Running again on the same day', () => runAgain({ sandbox }));
  const { messages } = sandbox.mail;
  return {
    asOf: run.classified[0]?.aging.asOf,
    invoices: run.classified.length,
    decisions: countDecisions(run.classified),
    held: listHeld(run.classified),
    failedRows: run.failed,
    review: { drafts: done.drafts, approved: countBy(done.leaving.map(({ approval }) => approval.decision)) },
    mails: { count: messages.length, byRecipient: mailsByRecipient(messages) },
    totals: totalsByCurrency(done.leaving.flatMap(({ draft }) => draft.totals)),
    stopped: reasonsOf(done.stopped),
    secondRun,
    seconds: { ...progress.timings, total: progress.elapsed() },
  };
}
