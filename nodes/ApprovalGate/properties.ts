import type { INodeProperties } from 'n8n-workflow';
import { autoSendProperties } from './properties/autoSendProperties';
import { messageProperties } from './properties/messageProperties';
import { recheckProperties } from './properties/recheckProperties';
import { recordSentProperties } from './properties/recordSentProperties';
import { reviewProperties } from './properties/reviewProperties';

/** The gate's parameters: the operation, then each operation's own. All are read once per run. */
export const properties: INodeProperties[] = [
  {
    displayName: 'Operation',
    name: 'action',
    type: 'options',
    noDataExpression: true,
    default: 'review',
    options: [
      {
        name: 'List Audit Rows',
        value: 'listAudit',
        description: 'Turn the audit that the items carry into rows for a table',
        action: 'List audit rows',
      },
      {
        name: 'Recheck Before Send',
        value: 'recheck',
        description: 'Compare decided drafts with the fresh ledger and the contact log, right before sending',
        action: 'Recheck before send',
      },
      {
        name: 'Record Sent',
        value: 'recordSent',
        description: 'Turn each message that was handed to the mail server into its row for the contact log',
        action: 'Record sent',
      },
      {
        name: 'Review Drafts',
        value: 'review',
        description: 'Pause and show every draft on one page, where a person decides about each',
        action: 'Review drafts',
      },
      {
        name: 'Review Message',
        value: 'message',
        description: 'Write the message that invites to the review, for Slack, Teams or e-mail',
        action: 'Review message',
      },
      {
        name: 'Verify Audit Chain',
        value: 'verifyAudit',
        description: 'Check stored audit rows and name the first one that was changed or follows a missing one',
        action: 'Verify audit chain',
      },
    ],
  },
  // n8n signs the address of a waiting node, and answers a used one kindly, when it finds this value under this name.
  {
    displayName: 'Waiting Mode',
    name: 'operation',
    type: 'hidden',
    default: 'sendAndWait',
  },
  ...reviewProperties,
  ...messageProperties,
  ...recordSentProperties,
  ...autoSendProperties,
  ...recheckProperties,
];
