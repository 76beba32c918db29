// Every shipped workflow, unmodified, in one real n8n with the real built-in nodes; the vendors are fakes behind a proxy.
import { after, afterEach, before } from 'node:test';
import { bootSandbox } from '../../sandbox/boot.mjs';
import { stopAllProcesses } from '../../sandbox/processes.mjs';
import { createProgress } from '../../sandbox/progress.mjs';
import { requireNothingUnknown } from '../../sandbox/run/story.mjs';
import { anyLedgerHttpStory } from './stories/anyLedgerHttp.story.mjs';
import { askAboutAnInvoiceStory } from './stories/askAboutAnInvoice.story.mjs';
import { errorWorkflowStory } from './stories/errorWorkflow.story.mjs';
import { escalationBriefStory } from './stories/escalationBrief.story.mjs';
import { googleSheetsReviewQueueStory } from './stories/googleSheetsReviewQueue.story.mjs';
import { quickbooksSlackGmailStory } from './stories/quickbooksSlackGmail.story.mjs';
import { replyTriageStory } from './stories/replyTriage.story.mjs';
import { stripeOverdueEventStory } from './stories/stripeOverdueEvent.story.mjs';
import { trainRiskNightlyStory } from './stories/trainRiskNightly.story.mjs';
import { vendorsSuite } from './stories/vendors.suite.mjs';
import { weeklyDigestStory } from './stories/weeklyDigest.story.mjs';
import { xeroTeamsOutlookStory } from './stories/xeroTeamsOutlook.story.mjs';
import { emptyFolder } from './support/gateWorkflow.mjs';
import { storyTime } from './support/storyTime.mjs';

const stage = {};

for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, async () => {
    await stage.stop?.();
    process.exit(1);
  });
before(async () => {
  stage.sandbox = await bootSandbox({
    progress: createProgress(),
    workflowFolder: emptyFolder(),
    storyTime,
    onStop: (stop) => (stage.stop = stop),
  });
});
afterEach(() => requireNothingUnknown(stage.sandbox));
after(async () => {
  await stage.sandbox?.stop();
  await stopAllProcesses();
});

quickbooksSlackGmailStory(stage);
errorWorkflowStory(stage);
anyLedgerHttpStory(stage);
askAboutAnInvoiceStory(stage);
escalationBriefStory(stage);
googleSheetsReviewQueueStory(stage);
replyTriageStory(stage);
stripeOverdueEventStory(stage);
trainRiskNightlyStory(stage);
weeklyDigestStory(stage);
xeroTeamsOutlookStory(stage);
vendorsSuite(stage);
