// workflows/quickbooks-slack-gmail.json: QuickBooks is the ledger, Slack calls the reviewers, Gmail writes.
import { accountsMorning } from './parts/accountsMorning.mjs';
import { placeGmailSending, placeGmailThreads } from './parts/gmailSteps.mjs';
import { placeInvoiceNow, placeOpenInvoices } from './parts/quickbooksLedger.mjs';
import { placeSlackInvitation } from './parts/slackSteps.mjs';
import { words } from './quickbooksSlackGmailNotes.mjs';

/** Builds the workflow. */
export const quickbooksSlackGmail = () =>
  accountsMorning({
    id: 'receivables-quickbooks-slack-gmail',
    name: 'Receivables: QuickBooks, Slack and Gmail',
    settings: { slackChannel: 'receivables', daysOfMail: 120 },
    source: 'quickbooks',
    placeLedger: (flow, before) => placeOpenInvoices(flow, before, { from: 3 }),
    placeInvoiceNow,
    placeMails: placeGmailThreads,
    placeInvitation: placeSlackInvitation,
    placeSend: placeGmailSending,
    words,
  });
