import { finishMorningRun, startMorningRun } from '../../../sandbox/run/morningRun.mjs';
import { openReviewPage, postReview } from '../../../sandbox/run/review.mjs';

export const ledgerTable = 'receivables_ledger';
export const contactLogTable = 'receivables_contact_log';
export const auditTable = 'receivables_audit';

/** A morning on which nothing has been written yet: the tables are as on the day of the import, the inbox is empty. */
export async function freshMorning(sandbox) {
  const names = (await sandbox.tables.list()).map(({ name }) => name);
  for (const name of [ledgerTable, contactLogTable, auditTable])
    if (names.includes(name)) await sandbox.tables.drop(name);
  sandbox.mail.messages.length = 0;
}

/** Decides over HTTP and waits for the end of the run. */
export async function decide({ sandbox, run, fields }) {
  const page = await openReviewPage({ address: run.address, install: sandbox.install });
  await postReview({ address: run.address, page, fields: { reviewer: 'Rita Reviewer', ...fields } });
  return finishMorningRun({ sandbox, executionId: run.executionId });
}

export { openReviewPage, startMorningRun };
