import {
  type ICredentialsDecrypted,
  type ICredentialTestFunctions,
  type IExecuteFunctions,
  type INodeCredentialTestResult,
  type INodeExecutionData,
  type INodeType,
  type INodeTypeDescription,
  type IWebhookDescription,
  type IWebhookFunctions,
  type IWebhookResponseData,
} from 'n8n-workflow';
import { answerReview } from './answerReview';
import { listAuditRows, verifyAudit } from './auditOperations';
import { properties } from './properties';
import { recheckDrafts } from './recheckDrafts';
import { recordSent } from './recordSent';
import { reviewDrafts } from './reviewDrafts';
import { testReviewers } from './reviewerIdentity';
import { reviewMessage } from './reviewMessage';

type Expression = `={{${string}}}`;

const inputs: Expression = `={{ ((action) => action === 'recheck'
  ? [{ type: 'main', displayName: 'Decided Drafts' }, { type: 'main', displayName: 'Fresh Ledger' }, { type: 'main', displayName: 'Contact Log' }]
  : ['main'])($parameter.action) }}`;

const outputs: Expression = `={{ ((action) => ({
  recheck: [{ type: 'main', displayName: 'Send' }, { type: 'main', displayName: 'Stopped' }],
  message: [{ type: 'main', displayName: 'Message' }, { type: 'main', displayName: 'Drafts' }],
  recordSent: [{ type: 'main', displayName: 'Contact Log' }, { type: 'main', displayName: 'Audit' }],
})[action] ?? ['main'])($parameter.action) }}`;

const subtitle = `={{ ({ recheck: 'recheck before send', message: 'review message', recordSent: 'record sent',
  listAudit: 'list audit rows', verifyAudit: 'verify audit' })[$parameter["action"]] ?? 'review drafts' }}`;

const OPERATIONS: Readonly<
  Record<string, (context: IExecuteFunctions) => INodeExecutionData[][] | Promise<INodeExecutionData[][]>>
> = {
  review: reviewDrafts,
  recheck: recheckDrafts,
  message: reviewMessage,
  recordSent,
  listAudit: listAuditRows,
  verifyAudit,
};

/** The page's own address: n8n hands GET and POST on it to `webhook()` while the execution waits. */
const reviewPageWebhook = (httpMethod: 'GET' | 'POST'): IWebhookDescription => ({
  name: 'default',
  httpMethod,
  responseMode: 'onReceived',
  // Without it n8n answers the words "firstEntryJson" instead of our page.
  responseData: '',
  path: '={{ $nodeId }}',
  isFullPath: true,
  restartWebhook: true,
});

export class ApprovalGate implements INodeType {
  description: INodeTypeDescription = {
    displayName: 'Approval Gate',
    name: 'approvalGate',
    icon: { light: 'file:approvalGate.svg', dark: 'file:approvalGate.dark.svg' },
    group: ['transform'],
    version: 1,
    subtitle,
    description: 'Let a person decide about each draft, and check once more before anything leaves',
    defaults: { name: 'Approval Gate' },
    inputs,
    outputs,
    // An agent must not be able to approve what it wrote.
    usableAsTool: undefined as never,
    waitingNodeTooltip: 'The review page is open. Find its address under "resumeUrl" in this execution.',
    credentials: [
      {
        name: 'receivablesReviewersApi',
        required: true,
        testedBy: 'reviewersTest',
        displayOptions: { show: { action: ['review'], identity: ['reviewers'] } },
      },
    ],
    webhooks: [reviewPageWebhook('GET'), reviewPageWebhook('POST')],
    properties,
  };

  methods = {
    credentialTest: {
      async reviewersTest(
        this: ICredentialTestFunctions,
        credential: ICredentialsDecrypted,
      ): Promise<INodeCredentialTestResult> {
        return testReviewers(credential);
      },
    },
  };

  // n8n's lint asks for these with any webhook; the address of a waiting execution is not registered anywhere.
  webhookMethods = {
    default: {
      checkExists: async () => true,
      create: async () => true,
      delete: async () => true,
    },
  };

  async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
    const action = this.getNodeParameter('action', 0) as string;
    return await (OPERATIONS[action] ?? reviewDrafts)(this);
  }

  async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
    return await answerReview(this);
  }
}
